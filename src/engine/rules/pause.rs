//! The pause: a bet about what the journal says.

use crate::engine::command::Answer;
use crate::engine::draft::Draft;
use crate::engine::event::Event;
use crate::engine::{flow, query};
use crate::pack::model::BetId;

/// Asks a bet, if this round ends with a pause.
pub(in crate::engine) fn enter(draft: &mut Draft, rounds: &[u8]) {
    if !rounds.contains(&draft.state.round) {
        return;
    }
    let fitting: Vec<BetId> = (0..draft.pack.bets.len())
        .map(BetId::at)
        .filter(|bet| has_an_answer(draft, *bet))
        .collect();
    let drawn = draft.chance().below(fitting.len());
    if let Some(bet) = fitting.get(drawn) {
        draft.begin(Event::BetAsked(*bet));
    }
}

/// Whether there is something to bet on: several answers, and one of them went the way that is asked for.
fn has_an_answer(draft: &Draft, bet: BetId) -> bool {
    let answers = query::answers(draft.pack, draft.state, bet);
    let went = |answer: &Answer| query::change_asked(draft.pack, draft.state, bet, *answer) > 0;
    answers.len() > 1 && answers.iter().any(went)
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
