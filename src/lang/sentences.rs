//! Sentences about a game: what happened, what can be done, why something is refused, why a bot decided so. The
//! window and the game in the terminal say the same.
//!
//! Whether somebody may read a sentence is not decided here: ask [`crate::view::visible`] first and pass on the entry
//! that it gives.

mod bills;
mod chains;
mod effects;
mod events;
mod firms;
mod hints;
mod hopes;
mod names;
mod offers;
mod postings;
mod reasons;
mod rules;
mod told;

use super::{Direction, Texts};
use crate::engine::{Entry, Event, RecordId};
use crate::pack::Pack;

pub use chains::Movement;
pub use firms::{Firm, Supply};
pub use hints::{About, Hint};
pub use hopes::Hoped;
pub use names::seat_names;
pub use postings::{Folio, Number, Posting, Sum, is_posted, ledgers};
pub use told::Reflected;

/// Says of a text that it runs from right to left.
const MARK: char = '\u{200F}';

/// Makes sentences in one language about one game.
#[derive(Clone, Copy)]
pub struct Sentences<'a> {
    pack: &'a Pack,
    texts: &'a Texts,
    names: &'a [String],
    entries: &'a [Entry],
}

/// A value that a text has a place for.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'s> {
    /// Words.
    Text(&'s str),
    /// A number, which decides plurals.
    Number(i64),
}

impl<'s> From<&'s str> for Arg<'s> {
    fn from(text: &'s str) -> Self {
        Self::Text(text)
    }
}

impl<'s> From<&'s String> for Arg<'s> {
    fn from(text: &'s String) -> Self {
        Self::Text(text)
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Number(i64::from(number))
            }
        }
    )*};
}

numbers!(i64, i32, u32, u16, u8);

impl<'a> Sentences<'a> {
    /// For a game with this pack, these names for the seats (see [`seat_names`]) and these events so far.
    #[must_use]
    pub const fn new(
        pack: &'a Pack,
        texts: &'a Texts,
        names: &'a [String],
        entries: &'a [Entry],
    ) -> Self {
        Self {
            pack,
            texts,
            names,
            entries,
        }
    }

    /// The rules.
    #[must_use]
    pub const fn pack(&self) -> &'a Pack {
        self.pack
    }

    /// The events so far.
    #[must_use]
    pub const fn entries(&self) -> &'a [Entry] {
        self.entries
    }

    /// Any message, with its values.
    #[must_use]
    pub fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        say(self.texts, id, args)
    }

    /// What a record says: the event that put it on file.
    fn record(&self, record: RecordId) -> Option<Event> {
        let on_file = self
            .entries
            .iter()
            .filter(|entry| matches!(entry.event, Event::Recorded { .. }));
        on_file.map(|entry| entry.event).nth(record.index())
    }

    /// Two or more things in a row.
    #[must_use]
    pub fn list(&self, items: impl IntoIterator<Item = String>) -> String {
        self.joined("list-join", items)
    }

    /// Two or more things in a row that have commas of their own.
    #[must_use]
    pub fn several(&self, items: impl IntoIterator<Item = String>) -> String {
        self.joined("list-semicolon", items)
    }

    pub(super) fn joined(&self, message: &str, items: impl IntoIterator<Item = String>) -> String {
        // The beginning of a longer list is filled into it.
        let joined = |a: String, b: String| {
            self.whole(self.say(message, &[("a", (&a).into()), ("b", (&b).into())]))
        };
        let items = items.into_iter().map(|item| self.whole(item));
        items.reduce(joined).unwrap_or_default()
    }

    /// A text that is made of filled-in parts, to be filled into another: each part is isolated, so nothing in it says
    /// which way it runs once it is isolated itself.
    #[must_use]
    pub fn whole(&self, text: String) -> String {
        match self.texts.direction() {
            Direction::RightToLeft if !text.is_empty() && !text.starts_with(MARK) => {
                format!("{MARK}{text}")
            }
            _ => text,
        }
    }

    /// How a message says by how much something moved.
    fn moved<'s>(by: i32) -> [(&'s str, Arg<'s>); 2] {
        let direction = if by < 0 { "down" } else { "up" };
        [
            ("direction", direction.into()),
            ("amount", i64::from(by).abs().into()),
        ]
    }
}

/// Any message of `texts`, or a part of it (`id.part`), with its values.
#[must_use]
pub fn say(texts: &Texts, id: &str, args: &[(&str, Arg<'_>)]) -> String {
    let (id, part) = id
        .split_once('.')
        .map_or((id, None), |(id, part)| (id, Some(part)));
    let mut values = super::Args::with_capacity(args.len());
    for (name, value) in args {
        match value {
            Arg::Text(text) => values.set(*name, *text),
            Arg::Number(number) => values.set(*name, *number),
        }
    }
    one_stop(texts.with(id, part, &values))
}

/// A text without the full stops that follow a filled-in text which ends a sentence itself, such as a question.
fn one_stop(text: String) -> String {
    if !text.contains("\u{2069}.") {
        return text;
    }
    let (mut kept, mut last) = (String::with_capacity(text.len()), ' ');
    for c in text.chars() {
        let after_filled_in = kept.ends_with('\u{2069}');
        if c == '.' && after_filled_in && matches!(last, '.' | '?' | '!' | '؟' | '…') {
            continue;
        }
        if !matches!(c, MARK | '\u{2066}'..='\u{2069}') {
            last = c;
        }
        kept.push(c);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::embedded;

    #[test]
    fn a_question_that_is_filled_in_is_not_closed_by_a_stop() {
        let loaded = embedded("mizan").and_then(Result::ok).unwrap();
        for (language, question) in [("en", "Trial or law?"), ("ar", "تجربة أم قانون؟")]
        {
            let texts = Texts::load(language, &loaded.pack, &loaded.words);
            let asked = |bill: &str| say(&texts, "event-floored", &[("bill", bill.into())]);
            assert!(crate::lang::unmarked(&asked(question)).ends_with(question));
            assert!(crate::lang::unmarked(&asked("No. 3")).ends_with("No. 3."));
        }
    }

    #[test]
    fn a_list_inside_another_sentence_runs_the_way_of_its_language() {
        let loaded = embedded("mizan").and_then(Result::ok).unwrap();
        for (language, mark) in [("ar", true), ("en", false)] {
            let texts = Texts::load(language, &loaded.pack, &loaded.words);
            let sentences = Sentences::new(&loaded.pack, &texts, &[], &[]);
            let list = sentences.list(["أ".to_owned(), "ب".to_owned()]);
            assert_eq!(list.starts_with('\u{200F}'), mark, "{list:?}");
            assert_eq!(sentences.list([]), "");
            // So does the beginning of a longer list, which is isolated inside it.
            let list = sentences.list(["أ", "ب", "ج"].map(str::to_owned));
            let inside = list.trim_start_matches('\u{200F}');
            assert_eq!(inside.starts_with("\u{2068}\u{200F}"), mark, "{list:?}");
        }
    }
}
