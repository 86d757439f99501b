//! From entries to facts.

mod books;
mod ending;

use super::Fact;
use crate::engine::{Entry, Event, SeatId, Setup, State, Target, evolve, is_right};
use crate::pack::Pack;
use crate::pack::model::*;

/// Restates a journal as facts, in the order of its entries.
#[must_use]
pub fn facts(pack: &Pack, setup: &Setup, entries: &[Entry]) -> Vec<Fact> {
    let mut reader = Reader {
        pack,
        entries,
        state: State::blank(pack, setup),
        rounds: Vec::with_capacity(entries.len()),
        facts: Vec::new(),
    };
    for entry in entries {
        reader.read(entry);
    }
    reader.facts
}

struct Reader<'a> {
    pack: &'a Pack,
    entries: &'a [Entry],
    /// The state before the entry that is read.
    state: State,
    /// The round of each entry read so far.
    rounds: Vec<u8>,
    facts: Vec<Fact>,
}

impl Reader<'_> {
    fn read(&mut self, entry: &Entry) {
        self.rounds.push(self.state.round);
        if matches!(entry.event, Event::Ended(_)) {
            self.sum_up();
        } else {
            self.restate(entry);
        }
        evolve(self.pack, &mut self.state, entry);
    }

    fn add(&mut self, kind: FactKind, columns: &[(Column, u16)], number: Option<i32>) {
        let fact = Fact {
            kind,
            entry: self.state.events,
            round: self.state.round,
            columns: columns.to_vec(),
            number,
        };
        self.facts.push(fact);
    }

    /// How many rounds ago an entry was.
    fn rounds_since(&self, entry: u32) -> i32 {
        let then = self.rounds.get(entry as usize).copied().unwrap_or(0);
        i32::from(self.state.round.saturating_sub(then))
    }

    fn cause(&self, entry: &Entry) -> Option<Event> {
        self.entries
            .get(entry.because as usize)
            .map(|cause| cause.event)
    }

    fn restate(&mut self, entry: &Entry) {
        match entry.event {
            Event::Chose(who, card, option) => {
                self.add(
                    FactKind::Chose,
                    &[seat(who), (Column::Card, card.0)],
                    Some(i32::from(option) + 1),
                );
            }
            Event::Did(who, deed, at) => self.add(
                FactKind::Did,
                &with_place(vec![seat(who), of_deed(deed)], at),
                None,
            ),
            Event::Unseen(who, deed) => {
                let at = match self.cause(entry) {
                    Some(Event::Did(_, _, at)) => at,
                    _ => None,
                };
                let columns = with_place(vec![seat(who), of_deed(deed)], at);
                self.add(FactKind::Unseen, &columns, None);
                self.spare(&columns, deed);
            }
            Event::Recorded {
                seat: recorded,
                doer,
                deed,
                sensor,
                place,
            } => {
                let mut columns = vec![seat(recorded), of_deed(deed), (Column::Sensor, sensor.0)];
                let kind = if recorded == doer {
                    FactKind::Seen
                } else {
                    FactKind::Misread
                };
                if recorded != doer {
                    columns.push((Column::Other, u16::from(doer.0)));
                }
                self.add(kind, &with_place(columns, place), None);
            }
            Event::Judged { .. }
            | Event::Unjudged(_)
            | Event::Appealed(..)
            | Event::Corrected(_) => self.file(entry),
            Event::AttributeMoved(subject, attribute, by) => {
                self.movement(entry, subject, attribute, by)
            }
            Event::Gained(..) | Event::Lost(..) | Event::Refused(..) => self.status(entry),
            Event::Voted(..)
            | Event::Carried(_)
            | Event::Fell(_)
            | Event::Enacted(..)
            | Event::Repealed(..)
            | Event::Argued(..) => self.law(entry),
            Event::Acted(who, action, target) => {
                let mut columns = vec![seat(who), (Column::Action, action.0)];
                match target {
                    Target::Seat(other) => columns.push((Column::Other, u16::from(other.0))),
                    Target::Place(place) => columns.push((Column::Place, place.0)),
                    Target::Company(company) => columns.push((Column::Company, company.0)),
                    Target::Bill(bill) => columns.push((Column::Bill, bill.0)),
                    Target::Record(record) => {
                        columns.extend(
                            self.state
                                .records
                                .get(record.index())
                                .map(|r| (Column::Other, u16::from(r.seat.0))),
                        );
                    }
                    Target::Nothing => {}
                }
                self.add(FactKind::Acted, &columns, None);
            }
            Event::Met(who, other, status) => self.add(
                FactKind::Met,
                &[
                    seat(who),
                    (Column::Other, u16::from(other.0)),
                    (Column::Status, status.0),
                ],
                None,
            ),
            Event::Parted(company, _, clause) => {
                let columns = vec![(Column::Company, company.0), (Column::Clause, clause.0)];
                let columns = self.with_owner(columns, company);
                self.add(FactKind::Parted, &columns, None);
            }
            Event::Wiped(sensor, count) => self.add(
                FactKind::Wiped,
                &[(Column::Sensor, sensor.0)],
                Some(i32::from(count)),
            ),
            Event::Signed(who, bill) => {
                self.add(FactKind::Signed, &[seat(who), (Column::Bill, bill.0)], None);
            }
            Event::Installed(sensor, place) => {
                self.add(
                    FactKind::Installed,
                    &[(Column::Sensor, sensor.0), (Column::Place, place.0)],
                    None,
                );
            }
            Event::Uninstalled(sensor, place) => {
                let standing = self
                    .state
                    .sensors
                    .iter()
                    .find(|s| s.sensor == sensor && s.place == place);
                let stood = standing.map(|standing| self.rounds_since(standing.since));
                self.add(
                    FactKind::Removed,
                    &[(Column::Sensor, sensor.0), (Column::Place, place.0)],
                    stood,
                );
            }
            Event::BetRevealed(bet, named) => {
                let answers: Vec<(SeatId, bool)> = self
                    .state
                    .seat_ids()
                    .filter_map(|who| {
                        let answer = self.state.seats[who.index()].bet?;
                        Some((who, is_right(self.pack, &self.state, bet, named, answer)))
                    })
                    .collect();
                for (who, right) in answers {
                    self.add(FactKind::Betted, &[seat(who)], Some(i32::from(right)));
                }
            }
            _ => {}
        }
    }

    fn with_owner(
        &self,
        mut columns: Vec<(Column, u16)>,
        company: CompanyId,
    ) -> Vec<(Column, u16)> {
        columns.extend(self.state.companies[company.index()].owner.map(seat));
        columns
    }
}

fn seat(seat: SeatId) -> (Column, u16) {
    (Column::Seat, u16::from(seat.0))
}

const fn of_deed(deed: DeedId) -> (Column, u16) {
    (Column::Deed, deed.0)
}

fn with_place(mut columns: Vec<(Column, u16)>, place: Option<PlaceId>) -> Vec<(Column, u16)> {
    columns.extend(place.map(|place| (Column::Place, place.0)));
    columns
}
