//! The ledger: every movement with who, what, seen by what, under which law, how many points; the newest first.

use super::Entry;
use crate::app::bridge::Game;
use crate::app::words::Words;
use crate::engine::Event;

pub(super) fn entries(game: &Game, words: &Words) -> Vec<Entry> {
    let sentences = game.sentences(words);
    let mut rounds: Vec<(u8, Vec<Entry>)> = Vec::new();
    for (at, entry) in &game.log {
        let at = *at as usize;
        match entry.event {
            Event::RoundBegan(round) => rounds.push((round, Vec::new())),
            Event::Judged { .. } => {
                if let (Some((_, lines)), Some(line)) =
                    (rounds.last_mut(), sentences.ledger_line(&entry.event))
                {
                    lines.push(Entry::Link(at, line));
                }
            }
            Event::Gained(..) | Event::Lost(..) | Event::Corrected(_) | Event::Infected(..) => {
                if let Some((_, lines)) = rounds.last_mut() {
                    lines.push(Entry::Link(at, sentences.entry(entry)));
                }
            }
            _ => {}
        }
    }
    let mut entries = Vec::new();
    for (round, mut lines) in rounds
        .into_iter()
        .rev()
        .filter(|(_, lines)| !lines.is_empty())
    {
        entries.push(Entry::Heading(
            words.with("reflection-round", &[("round", round.into())]),
        ));
        lines.reverse();
        entries.extend(lines);
    }
    entries
}
