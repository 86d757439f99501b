//! The law book: what is in force, by topic, in words and in figures.

use super::{Entry, Line};
use crate::app::almanac::claims_button;
use crate::app::bridge::Game;
use crate::app::tones::{shape_of, tone_of};
use crate::app::words::Words;
use crate::engine::Event;
use crate::pack::model::TopicId;

pub(super) fn entries(game: &Game, words: &Words) -> Vec<Entry> {
    let sentences = game.sentences(words);
    let pack = &game.pack;
    let mut entries = Vec::new();
    for (nr, topic) in pack.topics.iter().enumerate() {
        let id = TopicId::at(nr);
        let mut lines = Vec::new();
        for (clause, in_force) in &game.view.law {
            let definition = &pack.clauses[clause.index()];
            if definition.topic != id {
                continue;
            }
            lines.push(Line::Name(sentences.clause(*clause)));
            lines.push(Line::Text(sentences.part("clause", &definition.id, "text")));
            lines.push(Line::Figures(sentences.rule_in_force(*clause, *in_force)));
            lines.extend(claims_button(words, &definition.claims).map(Line::Claims));
        }
        if !lines.is_empty() {
            entries.push(Entry::Card(
                tone_of(topic.ink),
                shape_of(topic.shape),
                sentences.topic(id),
                lines,
            ));
        }
    }
    let struck: Vec<Entry> = game
        .log
        .iter()
        .filter(|(_, entry)| matches!(entry.event, Event::Repealed(..)))
        .map(|(at, entry)| Entry::Link(*at as usize, sentences.entry(entry)))
        .collect();
    if !struck.is_empty() {
        entries.push(Entry::Heading(words.get("books-struck")));
        entries.extend(struck);
    }
    entries
}
