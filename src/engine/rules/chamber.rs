//! The chamber: a bill on the floor, the debate, the secret ballot.

use crate::engine::command::SeatId;
use crate::engine::draft::Draft;
use crate::engine::effects::{Context, run};
use crate::engine::event::{Event, Subject};
use crate::engine::{flow, query};
use crate::pack::model::*;

/// Brings a bill to the floor.
pub(in crate::engine) fn enter(draft: &mut Draft, agenda: Agenda, speeches: u8, draw: u8) {
    for _ in 0..draw {
        for seat in draft.state.seat_ids() {
            draw_argument(draft, seat);
        }
    }
    let bill = match agenda {
        Agenda::Rotation => {
            let bills = draft.pack.bills.len();
            (bills > 0)
                .then(|| BillId::at(usize::from(draft.state.round.saturating_sub(1)) % bills))
        }
        Agenda::Docket { petition, .. } => called(draft, petition.map(|(_, needed)| needed)),
    };
    let Some(bill) = bill else {
        draft.begin(Event::FloorEmpty);
        return;
    };
    draft.begin(Event::Floored(bill));
    if speeches == 0 {
        draft.begin(Event::VotingBegan);
    }
}

/// The bill that was tabled; else one whose petition is full; else one of those that lie open.
fn called(draft: &mut Draft, needed: Option<u8>) -> Option<BillId> {
    let full =
        |open: &&crate::engine::state::Open| needed.is_some_and(|needed| open.signatures >= needed);
    let first = draft
        .state
        .tabled
        .or_else(|| draft.state.docket.iter().find(full).map(|open| open.bill));
    first.or_else(|| {
        let open = draft.state.docket.len();
        let drawn = draft.chance().below(open);
        draft.state.docket.get(drawn).map(|open| open.bill)
    })
}

/// Lays bills open until the docket is full, after taking away those that have lost their point.
pub(in crate::engine) fn open_docket(draft: &mut Draft) {
    let agenda = draft.pack.phases.iter().find_map(|phase| match phase.kind {
        PhaseKind::Chamber {
            agenda: Agenda::Docket { open, .. },
            ..
        } => Some(open),
        _ => None,
    });
    let Some(open) = agenda else { return };
    let fits = |draft: &Draft, id: BillId| {
        query::holds(
            draft.pack,
            draft.state,
            None,
            &draft.pack.bills[id.index()].when,
        )
    };
    let stale: Vec<BillId> = draft
        .state
        .docket
        .iter()
        .map(|o| o.bill)
        .filter(|bill| !fits(draft, *bill))
        .collect();
    for bill in stale {
        if draft.state.tabled != Some(bill) {
            draft.begin(Event::BillWithdrawn(bill));
        }
    }
    while draft.state.docket.len() < usize::from(open) {
        let mut fitting: Vec<BillId> = draft
            .state
            .bills
            .iter()
            .copied()
            .filter(|bill| fits(draft, *bill))
            .collect();
        if fitting.is_empty() {
            // Every bill was on the floor: those that make sense again may come again.
            let lies_open =
                |bill: &BillId| draft.state.docket.iter().any(|open| open.bill == *bill);
            let all = (0..draft.pack.bills.len()).map(BillId::at);
            fitting = all
                .filter(|bill| !lies_open(bill) && fits(draft, *bill))
                .collect();
        }
        let drawn = draft.chance().below(fitting.len());
        let Some(bill) = fitting.get(drawn) else {
            return;
        };
        draft.begin(Event::BillOpened(*bill));
    }
}

/// Draws an argument card, unless the hand is full or every card is held.
pub(in crate::engine) fn draw_argument(draft: &mut Draft, seat: SeatId) {
    if draft.state.seats[seat.index()].hand.len() >= usize::from(draft.pack.frame.arguments.1) {
        return;
    }
    if draft.state.arguments.is_empty() && !draft.pack.arguments.is_empty() {
        draft.begin(Event::ArgumentsRenewed);
    }
    let pile = draft.state.arguments.len();
    let drawn = draft.chance().below(pile);
    if let Some(argument) = draft.state.arguments.get(drawn) {
        draft.begin(Event::ArgumentDrawn(seat, *argument));
    }
}

/// Signs a petition; the last signature that is needed tables the bill.
pub(in crate::engine) fn sign(draft: &mut Draft, seat: SeatId, bill: BillId) {
    let because = draft.begin(Event::Signed(seat, bill));
    let Some((attribute, needed)) = query::petition(draft.pack) else {
        return;
    };
    draft.move_attribute(because, Subject::Seat(seat), attribute, -1);
    let signatures = draft
        .state
        .docket
        .iter()
        .find(|open| open.bill == bill)
        .map_or(0, |open| open.signatures);
    if signatures >= needed && draft.state.tabled.is_none() {
        draft.emit(because, Event::Tabled(bill));
    }
}

/// Asks the next seat to speak or to vote, or counts the ballot.
pub(in crate::engine) fn next(draft: &mut Draft, speeches: u8, gallery: bool) {
    let Some(floor) = &draft.state.floor else {
        return flow::next_phase(draft);
    };
    let next = if floor.voting {
        flow::next_seat(draft, None)
    } else {
        next_speaker(draft, speeches)
    };
    match next {
        Some(seat) => {
            draft.begin(Event::TurnBegan(seat));
        }
        None if !floor.voting => {
            draft.begin(Event::VotingBegan);
        }
        None => {
            count(draft, gallery);
            flow::next_phase(draft);
        }
    }
}

/// Speakers come round in order until each has passed or spoken as often as it may.
fn next_speaker(draft: &Draft, speeches: u8) -> Option<SeatId> {
    let seats = draft.state.seats.len() as u8;
    (0..seats)
        .map(|step| flow::seat_in_order(draft.pack, draft.state, (draft.state.turn + step) % seats))
        .find(|seat| draft.state.seats[seat.index()].spoke < speeches)
}

fn count(draft: &mut Draft, gallery: bool) {
    let Some(floor) = draft.state.floor.clone() else {
        return;
    };
    let (mut yes, mut no) = (0u16, 0u16);
    for seat in draft.state.seat_ids() {
        let weight = query::vote_weight(draft.pack, draft.state, seat);
        match draft.state.seats[seat.index()].vote {
            Some(true) => yes += weight,
            Some(false) => no += weight,
            None => {}
        }
    }
    if gallery {
        let (weight_for, weight_against) = query::floor_weight(draft.pack, &floor);
        if weight_for != weight_against {
            let vote = weight_for > weight_against;
            draft.begin(Event::GalleryVoted(vote));
            if vote { yes += 1 } else { no += 1 }
        }
    }
    let counted = draft.begin(Event::Counted(yes, no));
    let bill = &draft.pack.bills[floor.bill.index()];
    if yes > no {
        let because = draft.emit(counted, Event::Carried(floor.bill));
        rewrite(draft, &floor, because);
        run(draft, &bill.carried, &Context::city(because));
    } else {
        let because = draft.emit(counted, Event::Fell(floor.bill));
        run(draft, &bill.fallen, &Context::city(because));
    }
}

/// The law book gains and loses what the bill, as amended, says.
fn rewrite(draft: &mut Draft, floor: &crate::engine::state::Floor, because: u32) {
    let in_force = |clause| draft.state.in_force(clause);
    let (enters, leaves) = query::changes(draft.pack, floor, in_force);
    for clause in leaves {
        draft.emit(because, Event::Repealed(clause, Some(floor.bill)));
    }
    for clause in enters {
        draft.emit(because, Event::Enacted(clause, Some(floor.bill)));
    }
}
