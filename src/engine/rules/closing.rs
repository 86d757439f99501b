//! After the last round: cool down, judge the hopes, name the ending.

use crate::engine::draft::Draft;
use crate::engine::event::Event;
use crate::engine::{flow, query};
use crate::pack::model::EndingId;

/// Asks the next seat how it felt, or ends the game.
pub(in crate::engine) fn next(draft: &mut Draft) {
    if !draft.pack.feelings.is_empty()
        && let Some(seat) = flow::next_seat(draft, None)
    {
        draft.begin(Event::TurnBegan(seat));
        return;
    }
    for seat in draft.state.seat_ids() {
        if let Some(hope) = draft.state.seats[seat.index()].hope {
            let met = query::holds(
                draft.pack,
                draft.state,
                Some(seat),
                &draft.pack.hopes[hope.index()].met,
            );
            draft.begin(Event::HopeJudged(seat, hope, met));
        }
    }
    let ending = draft
        .pack
        .endings
        .iter()
        .position(|ending| query::holds(draft.pack, draft.state, None, &ending.when));
    draft.begin(Event::Ended(ending.map(EndingId::at)));
}
