//! What became of a bet: whether it was right, and the numbers that the journal has for what was said and for what it
//! was.

use super::sheet::Item;
use crate::app::bridge::Game;
use crate::app::ledger::signed;
use crate::app::theme::prelude::Tone;
use crate::app::words::Words;
use crate::engine::{Answer, Event, SeatId};
use crate::lang::sentences::Sentences;
use crate::pack::model::{BetId, Question};

/// The page of the answer at a position of the journal.
pub(super) fn items(game: &Game, words: &Words, at: usize) -> Vec<Item> {
    let Some(Event::BetRevealed(bet, was)) = game.entry(at).map(|entry| entry.event) else {
        return Vec::new();
    };
    let sentences = game.sentences(words);
    let mut items = vec![Item::Sign(
        "question".into(),
        Tone::Brass,
        sentences.bet(bet),
    )];
    let said = |seat: &SeatId| game.view.seats.get(seat.index())?.bet;
    let figure = |answer| figure(game, words, &sentences, bet, answer);
    let own = game.sitting.filter(|seat| said(seat).is_some());
    if let Some(answer) = own.as_ref().and_then(said) {
        let right = game.is_right(bet, was, answer);
        let (picture, tone, verdict) = match (right, answer == was) {
            (true, true) => ("check", Tone::Moss, "table-bet-right"),
            (true, false) => ("check", Tone::Moss, "table-bet-even"),
            (false, _) => ("close", Tone::Vermilion, "table-bet-wrong"),
        };
        let verdict = words.with(verdict, &[("answer", sentences.answer(was).into())]);
        items.push(Item::Sign(picture.into(), tone, verdict));
        if answer != was {
            let said = words.with("table-bet-said", &[("what", figure(answer).into())]);
            items.push(Item::Body(said));
        }
    }
    let level = own
        .as_ref()
        .and_then(said)
        .is_some_and(|answer| answer != was && game.is_right(bet, was, answer));
    let journal = if level {
        "table-bet-level"
    } else {
        "table-bet-was"
    };
    let journal = words.with(journal, &[("what", figure(was).into())]);
    items.push(Item::Body(journal));
    let others = (0..game.view.seats.len()).map(|nr| SeatId(nr as u8));
    for seat in others.filter(|seat| Some(*seat) != own) {
        let Some(answer) = said(&seat) else { continue };
        let (who, what) = (sentences.seat(seat), sentences.answer(answer));
        let right = if game.is_right(bet, was, answer) {
            "yes"
        } else {
            "no"
        };
        let values = [
            ("who", who.into()),
            ("what", what.into()),
            ("right", right.into()),
        ];
        items.push(Item::Told(seat, at, words.with("table-bet-other", &values)));
    }
    items
}

/// An answer with its number.
fn figure(
    game: &Game,
    words: &Words,
    sentences: &Sentences<'_>,
    bet: BetId,
    answer: Answer,
) -> String {
    let name = sentences.answer(answer);
    let Some(stands) = game.stands_at(bet, answer) else {
        return name;
    };
    let (id, number) = match game.pack.bets[bet.index()].asks {
        Question::RecordedMost(_) | Question::SensorSawMost | Question::DeedSeenMost => {
            ("table-bet-filed", stands.to_string())
        }
        Question::LawTookMost(_) | Question::LawGaveMost(_) => ("table-bet-law", signed(stands)),
        _ => ("table-bet-moved", signed(stands)),
    };
    words.with(id, &[("answer", name.into()), ("number", number.into())])
}
