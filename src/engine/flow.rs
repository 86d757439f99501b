//! The clockwork: from phase to phase and from seat to seat, until somebody has to decide.

use super::begin;
use super::command::SeatId;
use super::draft::Draft;
use super::event::Event;
use super::rules::{bulletin, chamber, closing, ledger, office, pause, street};
use super::state::{Stage, State};
use crate::pack::Pack;
use crate::pack::model::{PhaseKind, SideId};

/// Goes on until a seat has to decide or the game is over.
pub(super) fn advance(draft: &mut Draft) {
    while draft.state.stage == Stage::Between {
        if draft.state.closing {
            closing::next(draft);
            continue;
        }
        match &draft.pack.phases[usize::from(draft.state.phase)].kind {
            PhaseKind::Bulletin => next_phase(draft),
            PhaseKind::Street { side, die, deck } => street::next(draft, *side, *die, *deck),
            PhaseKind::Office { side, .. } => office::next(draft, *side),
            PhaseKind::Chamber {
                speeches, gallery, ..
            } => chamber::next(draft, *speeches, *gallery),
            PhaseKind::Ledger => ledger::next(draft),
            PhaseKind::Pause { .. } => pause::next(draft),
        }
    }
}

/// Begins the phase at this position.
pub(super) fn enter(draft: &mut Draft, phase: u8) {
    draft.begin(Event::PhaseBegan(phase));
    match &draft.pack.phases[usize::from(phase)].kind {
        PhaseKind::Bulletin => bulletin::enter(draft),
        PhaseKind::Chamber {
            agenda,
            speeches,
            draw,
            ..
        } => chamber::enter(draft, *agenda, *speeches, *draw),
        PhaseKind::Ledger => ledger::enter(draft),
        PhaseKind::Pause { rounds } => pause::enter(draft, rounds),
        PhaseKind::Street { .. } => chamber::open_docket(draft),
        PhaseKind::Office { .. } => {}
    }
}

/// Begins the next phase, the next round, or the end.
pub(super) fn next_phase(draft: &mut Draft) {
    if draft.state.veil > 0 {
        return under_the_veil(draft);
    }
    let next = draft.state.phase + 1;
    if usize::from(next) < draft.pack.phases.len() {
        enter(draft, next);
    } else if draft.state.round < draft.state.rounds {
        draft.begin(Event::RoundBegan(draft.state.round + 1));
        enter(draft, 0);
    } else {
        draft.begin(Event::RoundsEnded);
    }
}

/// The next bill that is voted on before roles are dealt, or the first round.
fn under_the_veil(draft: &mut Draft) {
    let left = draft.state.veil - 1;
    draft.begin(Event::Veiled(left));
    if left > 0 {
        chamber::open_docket(draft);
        enter(draft, draft.state.phase);
    } else {
        begin::lift_veil(draft);
    }
}

/// Whose turn comes at this place in the order of the round; the first turn may pass from seat to seat.
#[inline]
pub(super) fn seat_in_order(pack: &Pack, state: &State, place: u8) -> SeatId {
    SeatId(around(first(pack, state) + place, state.seats.len() as u8))
}

/// A seat's place in the order of the round.
#[inline]
pub(super) fn place_in_order(pack: &Pack, state: &State, seat: SeatId) -> u8 {
    let seats = state.seats.len() as u8;
    around(seat.0 + seats - first(pack, state), seats)
}

/// A place below twice the number of seats, once round the table: a division would cost more than the rest of a turn.
#[inline]
const fn around(place: u8, seats: u8) -> u8 {
    if place < seats { place } else { place - seats }
}

#[inline]
fn first(pack: &Pack, state: &State) -> u8 {
    if pack.frame.rotate {
        state.round.saturating_sub(1) % state.seats.len() as u8
    } else {
        0
    }
}

/// The next seat of a side that has had no turn in this phase.
#[inline]
pub(super) fn next_seat(draft: &Draft, side: Option<SideId>) -> Option<SeatId> {
    let seats = draft.state.seats.len() as u8;
    (draft.state.turn..seats)
        .map(|place| seat_in_order(draft.pack, draft.state, place))
        .find(|seat| side.is_none_or(|side| draft.state.seats[seat.index()].side == side))
}

/// What is waited for when a seat's turn begins.
pub(super) fn stage_of_turn(pack: &Pack, state: &State, seat: SeatId) -> Stage {
    if state.closing {
        return Stage::Feel(seat);
    }
    match &pack.phases[usize::from(state.phase)].kind {
        PhaseKind::Street { die: Some(_), .. } => Stage::Roll(seat),
        PhaseKind::Street { die: None, .. } | PhaseKind::Bulletin => Stage::Between,
        PhaseKind::Office { .. } => Stage::Office(seat),
        PhaseKind::Chamber { .. } if state.floor.as_ref().is_some_and(|floor| floor.voting) => {
            Stage::Vote(seat)
        }
        PhaseKind::Chamber { .. } => Stage::Debate(seat),
        PhaseKind::Ledger => Stage::Appeal(seat),
        PhaseKind::Pause { .. } => Stage::Bet(seat),
    }
}
