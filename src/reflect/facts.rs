//! From entries to facts.

use super::Fact;
use crate::engine::{
    Authority, Entry, Event, RecordId, SeatId, Setup, Stage, State, Subject, Target,
};
use crate::engine::{attribute_start, evolve, stance};
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
                self.add(
                    FactKind::Unseen,
                    &with_place(vec![seat(who), of_deed(deed)], at),
                    None,
                );
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
            Event::BetRevealed(_, answer) => {
                let answers: Vec<(SeatId, bool)> = self
                    .state
                    .seat_ids()
                    .filter_map(|who| {
                        self.state.seats[who.index()]
                            .bet
                            .map(|bet| (who, bet == answer))
                    })
                    .collect();
                for (who, right) in answers {
                    self.add(FactKind::Betted, &[seat(who)], Some(i32::from(right)));
                }
            }
            _ => {}
        }
    }

    /// Records: judged, appealed against, corrected.
    fn file(&mut self, entry: &Entry) {
        let record_of = |id: RecordId| self.state.records.get(id.index()).cloned();
        match entry.event {
            Event::Judged {
                record,
                clause,
                attribute,
                by,
            } => {
                let Some(record) = record_of(record) else {
                    return;
                };
                let columns = [
                    seat(record.seat),
                    of_deed(record.deed),
                    (Column::Clause, clause.0),
                    (Column::Attribute, attribute.0),
                ];
                self.add(FactKind::Judged, &columns, Some(by));
            }
            Event::Unjudged(record) => {
                let Some(record) = record_of(record) else {
                    return;
                };
                self.add(
                    FactKind::Unjudged,
                    &[seat(record.seat), of_deed(record.deed)],
                    None,
                );
            }
            Event::Appealed(who, record, heard) => {
                let Some(record) = record_of(record) else {
                    return;
                };
                self.add(
                    FactKind::Appealed,
                    &[seat(who), of_deed(record.deed)],
                    Some(i32::from(heard)),
                );
            }
            Event::Corrected(record) => {
                let Some(record) = record_of(record) else {
                    return;
                };
                let took = i32::from(self.state.round.saturating_sub(record.round));
                self.add(
                    FactKind::Corrected,
                    &[seat(record.seat), of_deed(record.deed)],
                    Some(took),
                );
            }
            _ => {}
        }
    }

    fn movement(&mut self, entry: &Entry, subject: Subject, attribute: AttributeId, by: i32) {
        match subject {
            Subject::Seat(who) => {
                self.add(
                    FactKind::Moved,
                    &[seat(who), (Column::Attribute, attribute.0)],
                    Some(by),
                );
            }
            Subject::Company(company) => {
                if matches!(self.cause(entry), Some(Event::Infected(..))) {
                    let columns = vec![
                        (Column::Company, company.0),
                        (Column::Attribute, attribute.0),
                    ];
                    let columns = self.with_owner(columns, company);
                    self.add(FactKind::Infected, &columns, Some(by));
                }
            }
        }
    }

    fn status(&mut self, entry: &Entry) {
        match entry.event {
            Event::Gained(Subject::Seat(who), status, clause) => {
                let mut columns = vec![seat(who), (Column::Status, status.0)];
                columns.extend(clause.map(|clause| (Column::Clause, clause.0)));
                self.add(FactKind::Gained, &columns, None);
            }
            Event::Gained(Subject::Company(company), status, _) => {
                let columns = vec![(Column::Company, company.0), (Column::Status, status.0)];
                let columns = self.with_owner(columns, company);
                self.add(FactKind::Listed, &columns, None);
            }
            Event::Lost(Subject::Seat(who), status) => {
                let held = self.state.seats[who.index()]
                    .statuses
                    .iter()
                    .find(|held| held.status == status);
                let lasted = held.map(|held| self.rounds_since(held.since));
                self.add(
                    FactKind::Lost,
                    &[seat(who), (Column::Status, status.0)],
                    lasted,
                );
            }
            Event::Refused(who, service, by) => {
                let mut columns = vec![seat(who), (Column::Service, service.0)];
                columns.push(match by {
                    Authority::Status(status) => (Column::Status, status.0),
                    Authority::Clause(clause) => (Column::Clause, clause.0),
                });
                if let Stage::Choose(_, card) = self.state.stage {
                    columns.push((Column::Card, card.0));
                }
                self.add(FactKind::Refused, &columns, None);
            }
            _ => {}
        }
    }

    fn law(&mut self, entry: &Entry) {
        let floor = self
            .state
            .floor
            .as_ref()
            .map(|floor| (Column::Bill, floor.bill.0));
        let votes = match self.cause(entry) {
            Some(Event::Counted(yes, no)) => i32::from(yes) - i32::from(no),
            _ => 0,
        };
        let with_bill = |mut columns: Vec<(Column, u16)>, bill: Option<BillId>| {
            columns.extend(bill.map(|bill| (Column::Bill, bill.0)));
            columns
        };
        match entry.event {
            Event::Voted(who, yes) => {
                let columns: Vec<_> = std::iter::once(seat(who)).chain(floor).collect();
                self.add(FactKind::Voted, &columns, Some(i32::from(yes)));
            }
            Event::Carried(bill) => {
                self.add(FactKind::Carried, &[(Column::Bill, bill.0)], Some(votes))
            }
            Event::Fell(bill) => {
                self.add(FactKind::Fallen, &[(Column::Bill, bill.0)], Some(1 - votes))
            }
            Event::Enacted(clause, bill) => {
                self.add(
                    FactKind::Enacted,
                    &with_bill(vec![(Column::Clause, clause.0)], bill),
                    None,
                );
            }
            Event::Repealed(clause, bill) => {
                let stood = self.state.law[clause.index()]
                    .map(|c| i32::from(self.state.round.saturating_sub(c.round)));
                self.add(
                    FactKind::Repealed,
                    &with_bill(vec![(Column::Clause, clause.0)], bill),
                    stood,
                );
            }
            Event::Argued(who, argument) => {
                let columns: Vec<_> = [seat(who), (Column::Argument, argument.0)]
                    .into_iter()
                    .chain(floor)
                    .collect();
                let side = self.state.floor.as_ref().map(|floor| {
                    match stance(self.pack, argument, floor.bill) {
                        Some(Stance::For) => 1,
                        Some(Stance::Against) => -1,
                        Some(Stance::Middle) | None => 0,
                    }
                });
                self.add(FactKind::Argued, &columns, side);
            }
            _ => {}
        }
    }

    /// The facts that only the end knows.
    fn sum_up(&mut self) {
        for meter in (0..self.pack.meters.len()).map(MeterId::at) {
            let definition = &self.pack.meters[meter.index()];
            if definition.shown == Shown::All {
                let change = self.state.meters[meter.index()] - definition.start;
                self.add(
                    FactKind::MeterChange,
                    &[(Column::Meter, meter.0)],
                    Some(change),
                );
            }
        }
        for who in self.state.seat_ids() {
            for attribute in (0..self.pack.attributes.len()).map(AttributeId::at) {
                let definition = &self.pack.attributes[attribute.index()];
                if definition.of == SubjectKind::Seat && definition.shown != Shown::Never {
                    let seat_state = &self.state.seats[who.index()];
                    let start = attribute_start(self.pack, seat_state.role, attribute);
                    let change = seat_state.attributes[attribute.index()] - start;
                    let columns = [seat(who), (Column::Attribute, attribute.0)];
                    self.add(FactKind::AttributeChange, &columns, Some(change));
                }
            }
        }
        for placed in self.state.sensors.clone() {
            let columns = [
                (Column::Sensor, placed.sensor.0),
                (Column::Place, placed.place.0),
            ];
            let stood = self.rounds_since(placed.since);
            self.add(FactKind::Stayed, &columns, Some(stood));
        }
        for who in self.state.seat_ids() {
            let seat_state = &self.state.seats[who.index()];
            if let (Some(hope), Some(met)) = (seat_state.hope, seat_state.hope_met) {
                let asked = first_attribute(&self.pack.hopes[hope.index()].met);
                let number = asked.map(|attribute| seat_state.attributes[attribute.index()]);
                let kind = if met {
                    FactKind::HopeMet
                } else {
                    FactKind::HopeMissed
                };
                self.add(kind, &[seat(who), (Column::Hope, hope.0)], number);
            }
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

/// The attribute that a condition asks about first.
fn first_attribute(condition: &Condition) -> Option<AttributeId> {
    match condition {
        Condition::Mine(attribute, _) => Some(*attribute),
        Condition::All(inner) | Condition::Any(inner) => inner.iter().find_map(first_attribute),
        Condition::Not(inner) => first_attribute(inner),
        _ => None,
    }
}
