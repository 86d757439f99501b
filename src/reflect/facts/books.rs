//! Facts of the books: the files, the numbers, the sanctions and rewards, the law.

use super::{Reader, of_deed, seat};
use crate::engine::{Authority, Entry, Event, RecordId, Stage, Subject, stance};
use crate::pack::model::*;

impl Reader<'_> {
    /// What the law in force would have said to a deed, had it been recorded.
    pub(super) fn spare(&mut self, columns: &[(Column, u16)], deed: DeedId) {
        for clause in (0..self.pack.clauses.len()).map(ClauseId::at) {
            let Rule::Worth(of, attribute, points) = self.pack.clauses[clause.index()].rule else {
                continue;
            };
            if of == deed && self.state.in_force(clause) {
                let law = [(Column::Clause, clause.0), (Column::Attribute, attribute.0)];
                self.add(FactKind::Spared, &[columns, &law].concat(), Some(points));
            }
        }
    }

    /// Records: judged, appealed against, corrected.
    pub(super) fn file(&mut self, entry: &Entry) {
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

    pub(super) fn movement(
        &mut self,
        entry: &Entry,
        subject: Subject,
        attribute: AttributeId,
        by: i32,
    ) {
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

    pub(super) fn status(&mut self, entry: &Entry) {
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

    pub(super) fn law(&mut self, entry: &Entry) {
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
}
