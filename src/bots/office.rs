//! The office, the ledger and the pause: actions, appeals and bets.

use super::Reason;
use super::leaning::walk;
use super::tally::Tally;
use super::weigh::{At, SURE, Weigher};
use crate::engine::{Answer, RecordId, SeatId, Target, company_start};
use crate::pack::model::*;

impl Weigher<'_> {
    /// Taking an office action.
    pub(super) fn act(&self, action: ActionId, target: Target) -> Tally {
        let action = &self.pack.actions[action.index()];
        let mut tally = Tally::default();
        let (place, seat, company) = match target {
            Target::Place(place) => (Some(place), None, None),
            Target::Seat(seat) => (None, Some(seat), None),
            Target::Company(company) => (None, None, Some(company)),
            _ => (None, None, None),
        };
        let place = place.or(self.seat().place);
        self.effects(
            &action.effects,
            At {
                place,
                seat,
                company,
            },
            SURE,
            &mut tally,
        );
        // A duty is there to be done: an office that acts is worth something in itself.
        tally.plain(400);
        match target {
            Target::Bill(bill) => {
                let bill = self.bill(bill, None);
                let mut tables = false;
                walk(&action.effects, &mut |effect| {
                    tables |= *effect == Effect::Table
                });
                if tables {
                    tally.plain(bill.total * 2 / 3);
                    tally.lend(bill);
                }
            }
            // A sensor is put where people go and none stands yet; one is taken from where most stand.
            Target::Place(place) if action.sensor.is_some() => {
                let crowd = self
                    .view
                    .seats
                    .iter()
                    .filter(|seat| seat.place == Some(place))
                    .count() as i64;
                let eyes = self.eyes(place).count() as i64;
                let puts_up = action.sensor.is_some_and(|(_, stands)| !stands);
                tally.plain(if puts_up {
                    crowd * 60 - eyes * 80
                } else {
                    eyes * 80
                });
            }
            Target::Seat(seat) => tally.plain(self.need_of(seat)),
            _ => {}
        }
        tally
    }

    /// How badly off a seat is beside the others, by the number that stands for it.
    fn need_of(&self, seat: SeatId) -> i64 {
        let Some(headline) = self.pack.frame.headline else {
            return 0;
        };
        let of = |seat: SeatId| {
            self.view
                .seats
                .get(seat.index())
                .and_then(|seat| seat.attribute(headline))
        };
        let sanctions = self.view.seats.get(seat.index()).map_or(0, |seat| {
            seat.statuses
                .iter()
                .filter(|held| self.pack.statuses[held.status.index()].nature == Nature::Sanction)
                .count() as i64
        });
        let best = self
            .view
            .seats
            .iter()
            .filter_map(|seat| seat.attribute(headline))
            .max();
        best.zip(of(seat))
            .map_or(0, |(best, now)| i64::from(best - now) / 5)
            + sanctions * 100
    }

    /// Appealing against a record: only the wrong ones can be found out, and one knows what one did last.
    pub(super) fn appeal(&self, record: RecordId) -> Tally {
        let mut tally = Tally::default();
        let Some(record) = self.view.records.iter().find(|known| known.id == record) else {
            return tally;
        };
        let rule = self.view.law.iter().find_map(|(clause, _)| {
            match &self.pack.clauses[clause.index()].rule {
                Rule::Appeal(attribute, price, percent) => Some((*attribute, *price, *percent)),
                _ => None,
            }
        });
        let Some((attribute, price, percent)) = rule else {
            return tally;
        };
        let worth: i64 = self
            .view
            .law
            .iter()
            .filter_map(
                |(clause, _)| match &self.pack.clauses[clause.index()].rule {
                    Rule::Worth(deed, attribute, points) if *deed == record.deed => {
                        Some(self.leaning.attributes[attribute.index()] * i64::from(*points))
                    }
                    _ => None,
                },
            )
            .sum();
        tally.plain(-self.leaning.attributes[attribute.index()].abs() * i64::from(price));
        let mine = record.round == self.view.round && self.did(record.deed);
        if !mine && worth < 0 {
            tally.add(Reason::Mistaken, -worth * i64::from(percent) / 100);
            tally.add(Reason::Heard, self.leaning.cares.heard);
        }
        tally
    }

    /// Whether one's last answer had this deed in it.
    fn did(&self, deed: DeedId) -> bool {
        self.seat().chose.is_some_and(|(card, option)| {
            let mut done = false;
            if let Some(option) = self.pack.cards[card.index()]
                .options
                .get(usize::from(option))
            {
                walk(&option.effects, &mut |effect| {
                    done |= *effect == Effect::Deed(deed)
                });
            }
            done
        })
    }

    /// Answering the bet by the numbers on the table.
    pub(super) fn bet(&self, answer: Answer) -> Tally {
        let mut tally = Tally::default();
        let Some(bet) = self.view.bet else {
            return tally;
        };
        let moved = match (self.pack.bets[bet.index()].asks, answer) {
            (Question::FellMost(attribute, _), Answer::Seat(seat)) => -self.risen(seat, attribute),
            (Question::RoseMost(attribute, _), Answer::Seat(seat)) => self.risen(seat, attribute),
            (Question::MeterFellMost, Answer::Meter(meter)) => -self.meter_risen(meter),
            (Question::MeterRoseMost, Answer::Meter(meter)) => self.meter_risen(meter),
            (Question::CompanyFellMost(attribute), Answer::Company(company)) => {
                -self.company_risen(company, attribute)
            }
            (Question::CompanyRoseMost(attribute), Answer::Company(company)) => {
                self.company_risen(company, attribute)
            }
            (_, answer) => self.on_file(answer),
        };
        tally.add(Reason::Numbers, moved);
        tally
    }

    fn risen(&self, seat: SeatId, attribute: AttributeId) -> i64 {
        let Some(seat) = self.view.seats.get(seat.index()) else {
            return 0;
        };
        let usual = self.pack.attributes[attribute.index()].start;
        let role = seat.role.map(|role| &self.pack.roles[role.index()]);
        let start = role
            .and_then(|role| role.attributes.iter().find(|(id, _)| *id == attribute))
            .map_or(usual, |(_, value)| *value);
        seat.attribute(attribute)
            .map_or(0, |now| i64::from(now - start))
    }

    fn company_risen(&self, company: CompanyId, attribute: AttributeId) -> i64 {
        let start = company_start(self.pack, company, attribute);
        self.company_attribute(company, attribute)
            .map_or(0, |now| i64::from(now - start))
    }

    /// How much is on file of an answer; what a law gave or took is not added up, only how often it could have.
    fn on_file(&self, answer: Answer) -> i64 {
        let worth = |clause: ClauseId, deed: DeedId| {
            matches!(
                self.pack.clauses[clause.index()].rule,
                Rule::Worth(of, ..) if of == deed
            )
        };
        let filed = self.view.records.iter().filter(|record| {
            record.standing.stands()
                && match answer {
                    Answer::Seat(seat) => record.seat == seat,
                    Answer::Sensor(sensor) => record.sensor == sensor,
                    Answer::Deed(deed) => record.deed == deed,
                    Answer::Clause(clause) => worth(clause, record.deed),
                    Answer::Meter(_) | Answer::Company(_) => false,
                }
        });
        filed.count() as i64
    }

    fn meter_risen(&self, meter: MeterId) -> i64 {
        self.meter(meter).map_or(0, |now| {
            i64::from(now - self.pack.meters[meter.index()].start)
        })
    }
}
