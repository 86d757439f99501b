//! The pause: a bet about what the journal says.

use crate::engine::command::Answer;
use crate::engine::draft::Draft;
use crate::engine::event::Event;
use crate::engine::{flow, query};
use crate::pack::model::BetId;

/// Asks a bet, if this round ends with a pause.
pub(in crate::engine) fn enter(draft: &mut Draft, rounds: &[u8]) {
    let bets = draft.pack.bets.len();
    if bets == 0 || !rounds.contains(&draft.state.round) {
        return;
    }
    let bet = BetId::at(draft.chance().below(bets));
    if query::answers(draft.pack, draft.state, bet).len() > 1 {
        draft.begin(Event::BetAsked(bet));
    }
}

/// Asks the next seat, or says what the journal says and ends the phase.
pub(in crate::engine) fn next(draft: &mut Draft) {
    let Some(bet) = draft.state.bet else {
        return flow::next_phase(draft);
    };
    if let Some(seat) = flow::next_seat(draft, None) {
        draft.begin(Event::TurnBegan(seat));
        return;
    }
    if let Some(answer) = outcome(draft, bet) {
        draft.begin(Event::BetRevealed(bet, answer));
    }
    flow::next_phase(draft);
}

/// The right answer; the earlier one when several are equal.
fn outcome(draft: &Draft, bet: BetId) -> Option<Answer> {
    let change = |answer: &Answer| query::change_asked(draft.pack, draft.state, bet, *answer);
    let answers = query::answers(draft.pack, draft.state, bet);
    let most = answers.iter().map(change).max()?;
    answers.into_iter().find(|answer| change(answer) == most)
}
