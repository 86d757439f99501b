//! The bill on the floor: votes, terms, arguments and their weight.

use crate::engine::command::SeatId;
use crate::engine::event::Subject;
use crate::engine::state::{Floor, State};
use crate::pack::Pack;
use crate::pack::model::*;

/// The clause that weighs votes, if one is in force: by what attribute, and how much of it is one vote. Before roles
/// are dealt nobody has anything to weigh.
fn weighing(pack: &Pack, state: &State) -> Option<(AttributeId, i32)> {
    if state.veil > 0 {
        return None;
    }
    state
        .law_book()
        .find_map(|(clause, _)| match pack.clauses[clause.index()].rule {
            Rule::Weighted(attribute, per) => Some((attribute, per)),
            _ => None,
        })
}

/// The attribute that votes are weighed by, if the law book weighs them.
#[must_use]
pub fn weighing_attribute(pack: &Pack, state: &State) -> Option<AttributeId> {
    weighing(pack, state).map(|(attribute, _)| attribute)
}

/// How many votes a seat has: one, or as the law book weighs them, at least one.
#[must_use]
pub fn vote_weight(pack: &Pack, state: &State, seat: SeatId) -> u16 {
    weighing(pack, state).map_or(1, |(attribute, per)| {
        (state.attribute(Subject::Seat(seat), attribute) / per.max(1)).clamp(1, 1000) as u16
    })
}

/// What the bill on the floor enacts and repeals, with the amendment if one was adopted.
#[must_use]
pub fn terms(pack: &Pack, floor: &Floor) -> (Vec<ClauseId>, Vec<ClauseId>) {
    let bill = &pack.bills[floor.bill.index()];
    let mut enacts = bill.enacts.clone();
    let mut repeals = bill.repeals.clone();
    if let Some((position, _)) = floor.moved.filter(|_| floor.adopted)
        && let Some(amendment) = bill.amendments.get(usize::from(position))
    {
        enacts.retain(|clause| !amendment.strikes.contains(clause));
        enacts.extend(&amendment.adds);
        repeals.extend(&amendment.repeals);
    }
    (enacts, repeals)
}

/// What of the terms would change the law book: clauses that enter and are not in it, clauses that leave and are.
#[must_use]
pub fn changes(
    pack: &Pack,
    floor: &Floor,
    in_force: impl Fn(ClauseId) -> bool,
) -> (Vec<ClauseId>, Vec<ClauseId>) {
    let (enacts, repeals) = terms(pack, floor);
    let leaves = each_once(repeals, &in_force);
    // What leaves and enters at once begins anew.
    let enters = each_once(enacts, |clause| {
        !in_force(clause) || leaves.contains(&clause)
    });
    (enters, leaves)
}

/// The clauses of which something holds, each where it comes first.
fn each_once(clauses: Vec<ClauseId>, holds: impl Fn(ClauseId) -> bool) -> Vec<ClauseId> {
    let mut kept = Vec::with_capacity(clauses.len());
    for clause in clauses {
        if holds(clause) && !kept.contains(&clause) {
            kept.push(clause);
        }
    }
    kept
}

/// The side that an argument takes on a bill, if it speaks to it.
#[must_use]
pub fn stance(pack: &Pack, argument: ArgumentId, bill: BillId) -> Option<Stance> {
    pack.arguments[argument.index()]
        .bills
        .iter()
        .find(|(other, _)| *other == bill)
        .map(|(_, stance)| *stance)
}

/// How much each argument on the floor weighs: nothing once answered, one more for each that strengthens it.
#[must_use]
pub fn argument_weights(pack: &Pack, floor: &Floor) -> Vec<u8> {
    let on_floor = || {
        floor
            .arguments
            .iter()
            .map(|(_, argument)| &pack.arguments[argument.index()])
    };
    let weight = |id: ArgumentId| {
        if on_floor().any(|other| other.answers.contains(&id)) {
            return 0;
        }
        let support = on_floor()
            .filter(|other| other.strengthens.contains(&id))
            .count() as u8;
        pack.arguments[id.index()].strength + support
    };
    floor
        .arguments
        .iter()
        .map(|(_, argument)| weight(*argument))
        .collect()
}

/// The weight of the floor for and against the bill.
#[must_use]
pub fn floor_weight(pack: &Pack, floor: &Floor) -> (u8, u8) {
    let mut sums = (0u8, 0u8);
    for ((_, argument), weight) in floor.arguments.iter().zip(argument_weights(pack, floor)) {
        match stance(pack, *argument, floor.bill) {
            Some(Stance::For) => sums.0 = sums.0.saturating_add(weight),
            Some(Stance::Against) => sums.1 = sums.1.saturating_add(weight),
            Some(Stance::Middle) | None => {}
        }
    }
    sums
}
