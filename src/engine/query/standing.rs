//! What a seat may call on: its side, petitions, appeals, what belongs to it.

use crate::engine::command::{RecordId, SeatId};
use crate::engine::event::Subject;
use crate::engine::state::{Record, RecordStanding, State};
use crate::pack::Pack;
use crate::pack::model::*;

/// The next seat of the same side, in the order of the table; the seat itself if it is alone.
pub(crate) fn next_of_side(state: &State, seat: SeatId) -> SeatId {
    let seats = state.seats.len() as u8;
    let side = state.seats[seat.index()].side;
    (1..seats)
        .map(|step| SeatId((seat.0 + step) % seats))
        .find(|other| state.seats[other.index()].side == side)
        .unwrap_or(seat)
}

/// What petitions are paid from, and how many signatures table a bill, if the pack has petitions.
#[must_use]
pub fn petition(pack: &Pack) -> Option<(AttributeId, u8)> {
    pack.phases.iter().find_map(|phase| match phase.kind {
        PhaseKind::Chamber {
            agenda: Agenda::Docket { petition, .. },
            ..
        } => petition,
        _ => None,
    })
}

/// The right of appeal, if the law gives one: what is paid, how much, and how often a wrong record is found out.
#[must_use]
pub fn right_of_appeal(pack: &Pack, state: &State) -> Option<(AttributeId, i32, u8)> {
    state
        .law_book()
        .find_map(|(clause, _)| match pack.clauses[clause.index()].rule {
            Rule::Appeal(attribute, price, finds) => Some((attribute, price, finds)),
            _ => None,
        })
}

/// What a recorded deed has brought to a seat, or to its company, under a law, and is still held.
pub(crate) fn brought(
    pack: &Pack,
    state: &State,
    seat: SeatId,
    deed: DeedId,
) -> Vec<(Subject, StatusId)> {
    let company = state.company_of(seat).map(Subject::Company);
    let mut found = Vec::new();
    for subject in std::iter::once(Subject::Seat(seat)).chain(company) {
        let brings = |clause: ClauseId| matches!(pack.clauses[clause.index()].rule, Rule::Brings(of, _) if of == deed);
        let held = state.statuses(subject).iter();
        let held = held.filter(|held| held.clause.is_some_and(brings));
        found.extend(held.map(|held| (subject, held.status)));
    }
    found
}

/// The records that a seat can appeal against now: judged in this ledger, to its loss, with the price at hand. To be
/// sanctioned for it is a loss too.
pub(crate) fn appealable(
    pack: &Pack,
    state: &State,
    seat: SeatId,
) -> impl Iterator<Item = RecordId> + use<> {
    let affordable = right_of_appeal(pack, state).is_some_and(|(attribute, price, _)| {
        state.attribute(Subject::Seat(seat), attribute) >= price
    });
    let sanctioned = |record: &Record| {
        brought(pack, state, seat, record.deed)
            .iter()
            .any(|(_, status)| pack.statuses[status.index()].nature == Nature::Sanction)
    };
    let struck = |record: &Record| {
        affordable
            && record.seat == seat
            && record.standing == RecordStanding::Judged
            && (record.moved.iter().map(|(.., by)| by).sum::<i32>() < 0 || sanctioned(record))
    };
    let found: Vec<RecordId> = state
        .files()
        .filter(|(_, record)| struck(record))
        .map(|(id, _)| id)
        .collect();
    found.into_iter()
}

/// Who bears an attribute for a seat: the seat itself, or the company it owns; none if it owns none.
pub(crate) fn bearer(
    pack: &Pack,
    state: &State,
    seat: SeatId,
    attribute: AttributeId,
) -> Option<Subject> {
    match pack.attributes[attribute.index()].of {
        SubjectKind::Seat => Some(Subject::Seat(seat)),
        SubjectKind::Company => state.company_of(seat).map(Subject::Company),
    }
}
