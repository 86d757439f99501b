//! The office: one action a seat.

use crate::engine::command::{SeatId, Target};
use crate::engine::draft::Draft;
use crate::engine::effects::{Context, run};
use crate::engine::event::Event;
use crate::engine::flow;
use crate::pack::model::{ActionId, SideId};

/// Begins the next seat's turn, or ends the phase.
pub(in crate::engine) fn next(draft: &mut Draft, side: Option<SideId>) {
    match flow::next_seat(draft, side) {
        Some(seat) => {
            draft.begin(Event::TurnBegan(seat));
        }
        None => flow::next_phase(draft),
    }
}

/// Takes an action.
pub(in crate::engine) fn act(draft: &mut Draft, seat: SeatId, action: ActionId, target: Target) {
    let because = draft.begin(Event::Acted(seat, action, target));
    let pack = draft.pack;
    let context = Context::aimed(draft.state, seat, because, target);
    run(draft, &pack.actions[action.index()].effects, &context);
}
