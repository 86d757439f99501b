//! The ledger: what was seen is worth what the law says.

use crate::engine::command::{RecordId, SeatId};
use crate::engine::draft::Draft;
use crate::engine::effects::{Context, run};
use crate::engine::event::{Event, Subject};
use crate::engine::state::RecordStanding;
use crate::engine::{flow, query};
use crate::pack::model::*;

/// Judges the records that this ledger took up by today's law book. What is done meanwhile waits for the next ledger.
pub(in crate::engine) fn enter(draft: &mut Draft) {
    for record in (0..draft.state.records.len()).map(|i| RecordId(i as u16)) {
        let file = &draft.state.records[record.index()];
        if file.standing == RecordStanding::Judged {
            let (seat, deed, event) = (file.seat, file.deed, file.event);
            judge(draft, record, seat, deed, event);
        }
    }
}

fn judge(draft: &mut Draft, record: RecordId, seat: SeatId, deed: DeedId, event: u32) {
    let mut spoken_of = false;
    for clause in (0..draft.pack.clauses.len()).map(ClauseId::at) {
        let Rule::Worth(of, attribute, points) = draft.pack.clauses[clause.index()].rule else {
            continue;
        };
        if of != deed || !draft.state.in_force(clause) {
            continue;
        }
        if let Some(subject) = query::bearer(draft.pack, draft.state, seat, attribute) {
            spoken_of = true;
            let by = draft.room(subject, attribute, points);
            draft.emit(
                event,
                Event::Judged {
                    record,
                    clause,
                    attribute,
                    by,
                },
            );
        }
    }
    spoken_of |= bring(draft, seat, deed, event);
    if !spoken_of {
        draft.emit(event, Event::Unjudged(record));
    }
}

/// Gives a seat, or its company, what the law book says that a recorded deed brings; false if it says nothing.
fn bring(draft: &mut Draft, seat: SeatId, deed: DeedId, event: u32) -> bool {
    let mut spoken_of = false;
    for clause in (0..draft.pack.clauses.len()).map(ClauseId::at) {
        let Rule::Brings(of, status) = draft.pack.clauses[clause.index()].rule else {
            continue;
        };
        if of != deed || !draft.state.in_force(clause) {
            continue;
        }
        let subject = match draft.pack.statuses[status.index()].of {
            SubjectKind::Seat => Some(Subject::Seat(seat)),
            SubjectKind::Company => draft.state.company_of(seat).map(Subject::Company),
        };
        if let Some(subject) = subject {
            spoken_of = true;
            gain(draft, subject, status, Some(clause), event);
        }
    }
    spoken_of
}

/// Deletes the records of a kind of sensor.
pub(in crate::engine) fn wipe(draft: &mut Draft, sensor: SensorId, because: u32) {
    let made = |record: &&crate::engine::state::Record| {
        record.sensor == sensor && record.standing.stands()
    };
    let count = draft.state.records.iter().filter(made).count();
    if count > 0 {
        let count = u16::try_from(count).unwrap_or(u16::MAX);
        draft.emit(because, Event::Wiped(sensor, count));
    }
}

/// Hears the next seat that can appeal; after the last one closes the ledger.
pub(in crate::engine) fn next(draft: &mut Draft) {
    let mut place = draft.state.turn;
    while usize::from(place) < draft.state.seats.len() {
        let seat = flow::seat_in_order(draft.pack, draft.state, place);
        if query::appealable(draft.pack, draft.state, seat)
            .next()
            .is_some()
        {
            draft.begin(Event::TurnBegan(seat));
            return;
        }
        place += 1;
    }
    close(draft);
    flow::next_phase(draft);
}

/// Hears an appeal: a record of somebody else's deed is found out in so many cases of a hundred.
pub(in crate::engine) fn appeal(draft: &mut Draft, seat: SeatId, record: RecordId) {
    let Some((attribute, price, finds)) = query::right_of_appeal(draft.pack, draft.state) else {
        return;
    };
    let wrong = draft.state.records[record.index()].doer != seat;
    let heard = wrong && draft.chance().percent(finds);
    let since = draft.state.records[record.index()].event;
    let because = draft.emit(since, Event::Appealed(seat, record, heard));
    draft.move_attribute(because, Subject::Seat(seat), attribute, -price);
    if heard {
        correct(draft, record, because);
    }
}

/// Corrects a record: what was moved under it is given back, and what it brought is lifted.
pub(in crate::engine) fn correct(draft: &mut Draft, record: RecordId, because: u32) {
    let because = draft.emit(because, Event::Corrected(record));
    let file = &draft.state.records[record.index()];
    let (seat, deed) = (file.seat, file.deed);
    for (_, attribute, by) in file.moved.clone() {
        if let Some(subject) = query::bearer(draft.pack, draft.state, seat, attribute) {
            draft.move_attribute(because, subject, attribute, -by);
        }
    }
    let another = draft.state.records.iter().any(|other| {
        let judged = other.standing.stands() && other.standing != RecordStanding::Fresh;
        judged && other.seat == seat && other.deed == deed
    });
    if !another {
        for (subject, status) in query::brought(draft.pack, draft.state, seat, deed) {
            draft.emit(because, Event::Lost(subject, status));
        }
    }
}

fn close(draft: &mut Draft) {
    if draft
        .state
        .records
        .iter()
        .any(|record| record.standing == RecordStanding::Judged)
    {
        draft.begin(Event::RecordsSettled);
    }
    standing_rules(draft);
    held_statuses(draft);
    thresholds(draft);
    forget(draft);
    sunsets(draft);
}

/// Clauses that work in every ledger: on seats, and along supplier links.
fn standing_rules(draft: &mut Draft) {
    let pack = draft.pack;
    for (clause, rule) in pack
        .clauses
        .iter()
        .enumerate()
        .map(|(i, clause)| (ClauseId::at(i), &clause.rule))
    {
        let Some(in_force) = draft.state.law[clause.index()] else {
            continue;
        };
        match rule {
            Rule::EachRound(when, effects) => {
                for seat in draft.state.seat_ids() {
                    if query::holds(pack, draft.state, Some(seat), when) {
                        run(
                            draft,
                            effects,
                            &Context::of(draft.state, seat, in_force.since),
                        );
                    }
                }
            }
            Rule::EachCompany(when, effects) => {
                for company in (0..pack.companies.len()).map(CompanyId::at) {
                    let subject = Subject::Company(company);
                    if query::holds_for(pack, draft.state, Some(subject), when) {
                        let context = Context::subject(draft.state, subject, in_force.since);
                        run(draft, effects, &context);
                    }
                }
            }
            Rule::Contagion(status, attribute, by, when) => {
                for (company, supplier, since) in tainted(draft, *status) {
                    let subject = Subject::Company(company);
                    if query::holds_for(pack, draft.state, Some(subject), when) {
                        let because = draft.emit(since, Event::Infected(company, supplier, clause));
                        draft.move_attribute(because, subject, *attribute, *by);
                    }
                }
            }
            Rule::Parts(status, percent) => {
                for (company, supplier, since) in tainted(draft, *status) {
                    if draft.chance().percent(*percent) {
                        draft.emit(since, Event::Parted(company, supplier, clause));
                    }
                }
            }
            _ => {}
        }
    }
}

/// Each company with a supplier that holds a status, and since which event the supplier holds it.
fn tainted(draft: &Draft, status: StatusId) -> Vec<(CompanyId, CompanyId, u32)> {
    let mut found = Vec::new();
    for (i, company) in draft.state.companies.iter().enumerate() {
        for supplier in &company.suppliers {
            let held = draft.state.statuses(Subject::Company(*supplier));
            let held = held.iter().find(|held| held.status == status);
            found.extend(held.map(|held| (CompanyId::at(i), *supplier, held.since)));
        }
    }
    found
}

fn subjects(draft: &Draft) -> Vec<Subject> {
    let seats = draft.state.seat_ids().map(Subject::Seat);
    seats
        .chain((0..draft.state.companies.len()).map(|i| Subject::Company(CompanyId::at(i))))
        .collect()
}

/// What sanctions and rewards do while they are held, and the end of those that end by themselves.
fn held_statuses(draft: &mut Draft) {
    let pack = draft.pack;
    for subject in subjects(draft) {
        for held in draft.state.statuses(subject).to_vec() {
            // What was held before it may have taken it away.
            if !draft.state.statuses(subject).contains(&held) {
                continue;
            }
            let context = Context::subject(draft.state, subject, held.since);
            run(
                draft,
                &pack.statuses[held.status.index()].each_round,
                &context,
            );
            if !draft.state.holds(subject, held.status) {
                continue;
            }
            match held.left {
                Some(0 | 1) => {
                    draft.emit(held.since, Event::Lost(subject, held.status));
                }
                Some(left) => {
                    draft.emit(held.since, Event::Waned(subject, held.status, left - 1));
                }
                None => {}
            }
        }
    }
}

/// Thresholds bring their status to whoever is in their range and lift it from whoever is not.
fn thresholds(draft: &mut Draft) {
    let pack = draft.pack;
    for subject in subjects(draft) {
        lift(draft, subject);
        for (clause, rule) in pack
            .clauses
            .iter()
            .enumerate()
            .map(|(i, clause)| (ClauseId::at(i), &clause.rule))
        {
            let Rule::Threshold(attribute, range, status) = rule else {
                continue;
            };
            let applies = draft.state.in_force(clause) && of_kind(pack, *attribute, subject);
            if applies
                && range.holds(draft.state.attribute(subject, *attribute))
                && !draft.state.holds(subject, *status)
            {
                let because = last_moved(draft, subject, *attribute);
                let because = if because == 0 {
                    draft.state.law[clause.index()].map_or(0, |c| c.since)
                } else {
                    because
                };
                gain(draft, subject, *status, Some(clause), because);
            }
        }
    }
}

/// Whether subjects of this kind have the attribute.
fn of_kind(pack: &crate::pack::Pack, attribute: AttributeId, subject: Subject) -> bool {
    let kind = match subject {
        Subject::Seat(_) => SubjectKind::Seat,
        Subject::Company(_) => SubjectKind::Company,
    };
    pack.attributes[attribute.index()].of == kind
}

fn lift(draft: &mut Draft, subject: Subject) {
    let pack = draft.pack;
    for held in draft.state.statuses(subject).to_vec() {
        let Some(clause) = held.clause else { continue };
        let in_force = draft.state.in_force(clause);
        let (stays, because) = match pack.clauses[clause.index()].rule {
            Rule::Threshold(attribute, range, _) => (
                in_force && range.holds(draft.state.attribute(subject, attribute)),
                last_moved(draft, subject, attribute),
            ),
            Rule::Brings(..) => (in_force, held.since),
            _ => continue,
        };
        // A status with a term of its own runs its term.
        if !stays && pack.statuses[held.status.index()].lasts.is_none() {
            draft.emit(because, Event::Lost(subject, held.status));
        }
    }
}

/// Gives a subject a status and puts what it does at once into effect.
pub(in crate::engine) fn gain(
    draft: &mut Draft,
    subject: Subject,
    status: StatusId,
    clause: Option<ClauseId>,
    because: u32,
) {
    if draft.state.holds(subject, status) {
        return;
    }
    let since = draft.emit(because, Event::Gained(subject, status, clause));
    let pack = draft.pack;
    run(
        draft,
        &pack.statuses[status.index()].gained,
        &Context::subject(draft.state, subject, since),
    );
}

fn last_moved(draft: &Draft, subject: Subject, attribute: AttributeId) -> u32 {
    match subject {
        Subject::Seat(seat) => draft.state.seats[seat.index()].moved_by[attribute.index()],
        Subject::Company(company) => {
            draft.state.companies[company.index()].moved_by[attribute.index()]
        }
    }
}

fn forget(draft: &mut Draft) {
    let kept = draft.state.law_book().filter_map(|(clause, _)| {
        match draft.pack.clauses[clause.index()].rule {
            Rule::Forget(rounds) => Some(rounds),
            _ => None,
        }
    });
    let Some(kept) = kept.min() else { return };
    let Some(last) = draft.state.round.checked_sub(kept) else {
        return;
    };
    let old =
        |record: &crate::engine::state::Record| record.round <= last && record.standing.stands();
    if draft.state.records.iter().any(old) {
        draft.begin(Event::Forgotten(last));
    }
}

fn sunsets(draft: &mut Draft) {
    let waning: Vec<_> = draft
        .state
        .law_book()
        .filter(|(_, in_force)| in_force.left.is_some())
        .collect();
    for (clause, in_force) in waning {
        match in_force.left {
            Some(left) if left > 1 => {
                draft.emit(in_force.since, Event::ClauseWaned(clause, left - 1))
            }
            _ => draft.emit(in_force.since, Event::Repealed(clause, None)),
        };
    }
}
