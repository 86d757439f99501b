//! From words to indices: the only way to make a [`Pack`].

mod board;
mod cards;
mod flow;
mod head;
mod ids;
mod numbers;
mod rules;

pub(crate) use ids::Origins;

use super::code::Code;
use super::diagnostic::{Diagnostic, Diagnostics, Severity};
use super::kind::{Kind, Named};
use super::model::*;
use super::raw::{self, Entry, Head, Lists, Number, RawPack, Removed, Word};
use super::source::{Source, Span};
use ids::Names;

/// Resolves what was read. What could not be resolved stands at an index that no list has, and is told in
/// `diagnostics`; so the pack may be looked at, but not played, if there are errors.
pub(crate) fn resolve(
    sources: &[Source],
    read: &RawPack,
    diagnostics: &mut Diagnostics,
) -> (Pack, Origins) {
    let (names, origins) = Names::gather(sources, read, diagnostics);
    let mut resolver = Resolver {
        sources,
        names,
        removed: &read.removed,
        attributes: read
            .lists
            .attributes
            .iter()
            .map(|entry| entry.raw.of)
            .collect(),
        meter_ranges: read
            .lists
            .meters
            .iter()
            .map(|entry| (entry.raw.min.value, entry.raw.max.value))
            .collect(),
        attribute_ranges: read
            .lists
            .attributes
            .iter()
            .map(|entry| (entry.raw.min.value, entry.raw.max.value))
            .collect(),
        statuses: read
            .lists
            .statuses
            .iter()
            .map(|entry| entry.raw.of)
            .collect(),
        options: read
            .lists
            .cards
            .iter()
            .map(|entry| {
                let source = &sources[entry.file];
                let text = |option: &raw::CardOption| {
                    source.at_address(option.id.address, option.id.len).1
                };
                entry.raw.options.iter().map(text).collect()
            })
            .collect(),
        diagnostics,
        file: 0,
    };
    let mut pack = Pack {
        fingerprint: read.fingerprint,
        ..Pack::default()
    };
    resolver.head(read, &mut pack);
    resolver.board(&read.lists, &mut pack);
    resolver.cards(&read.lists, &mut pack);
    resolver.flow(&read.lists, &mut pack);
    (pack, origins)
}

/// The index of what is not there.
const NOWHERE: usize = u16::MAX as usize;

struct Resolver<'r> {
    sources: &'r [Source],
    names: Names,
    /// What packs removed of those below them.
    removed: &'r [Removed],
    /// What each attribute belongs to.
    attributes: Vec<SubjectKind>,
    /// From where to where each meter and each attribute goes.
    meter_ranges: Vec<(i32, i32)>,
    attribute_ranges: Vec<(i32, i32)>,
    /// What each status is held by.
    statuses: Vec<SubjectKind>,
    /// The ids of the options of each card.
    options: Vec<Vec<&'r str>>,
    diagnostics: &'r mut Diagnostics,
    /// The file that is being resolved.
    file: usize,
}

impl<'r> Resolver<'r> {
    fn source(&self) -> &'r Source {
        &self.sources[self.file]
    }

    /// A word's text and place.
    fn word(&self, word: Word) -> (Span, &'r str) {
        self.source().at_address(word.address, word.len)
    }

    fn text(&self, word: Word) -> String {
        self.word(word).1.to_owned()
    }

    fn tell(&mut self, code: Code, word: Word, message: impl Into<String>) {
        let diagnostic = Diagnostic::at(code, self.source(), self.word(word).0, message);
        self.diagnostics.push(diagnostic);
    }

    /// The index of the entry that a word names.
    fn id<I: Named>(&mut self, word: Word) -> I {
        let (span, text) = self.word(word);
        match self.names.get(I::KIND, text) {
            Some(Some(index)) => return I::at(index),
            // It is there but cannot be read, which is told already.
            Some(None) => {}
            None if self.removed(I::KIND, text, &span) => {}
            None => {
                let message = format!("no {} has this id", I::KIND.word());
                let mut diagnostic = Diagnostic::at(Code::UnknownId, self.source(), span, message)
                    .did_you_mean(text, self.names.of(I::KIND));
                let other = |kind: &&Kind| matches!(self.names.get(**kind, text), Some(Some(_)));
                if let (None, Some(kind)) = (&diagnostic.help, Kind::ALL.iter().find(other)) {
                    diagnostic =
                        diagnostic.help(format!("`{text}` stands in the list `{}`", kind.list()));
                }
                self.diagnostics.push(diagnostic);
            }
        }
        I::at(NOWHERE)
    }

    /// Tells that an entry is named that a pack removed; false if none did.
    fn removed(&mut self, kind: Kind, text: &str, span: &Span) -> bool {
        let gone = |removed: &&Removed| removed.kind == kind && removed.id == text;
        let Some(removed) = self.removed.iter().rev().find(gone) else {
            return false;
        };
        let remover = &self.sources[removed.file];
        let (line, _) = remover.place(removed.span.start);
        let message = format!("this {} is removed by another pack", kind.word());
        let help = format!(
            "it is removed in {}:{line}; that pack has to replace or remove what names it, too",
            remover.path
        );
        self.diagnostics
            .push(Diagnostic::at(Code::UnknownId, self.source(), span.clone(), message).help(help));
        true
    }

    fn ids<I: Named>(&mut self, words: &[Word]) -> Vec<I> {
        words.iter().map(|word| self.id(*word)).collect()
    }

    fn maybe<I: Named>(&mut self, word: Option<Word>) -> Option<I> {
        word.map(|word| self.id(word))
    }

    /// An attribute that must belong to seats, or to companies.
    fn attribute(&mut self, word: Word, of: SubjectKind) -> AttributeId {
        let id: AttributeId = self.id(word);
        if let Some(found) = self.attributes.get(id.index()).copied()
            && found != of
        {
            let (found, wanted) = (plural(found), plural(of));
            let message =
                format!("this attribute belongs to {found}; one of {wanted} is needed here");
            let fitting = self.fitting(Kind::Attribute, &self.attributes, of);
            let mut diagnostic =
                Diagnostic::at(Code::Subject, self.source(), self.word(word).0, message);
            if let Some(fitting) = fitting {
                diagnostic = diagnostic.help(format!("{wanted} have {fitting}"));
            }
            self.diagnostics.push(diagnostic);
        }
        id
    }

    /// A status that seats, or companies, must be able to hold.
    fn status(&mut self, word: Word, of: SubjectKind) -> StatusId {
        let id: StatusId = self.id(word);
        if let Some(found) = self.statuses.get(id.index()).copied()
            && found != of
        {
            let (found, wanted) = (plural(found), plural(of));
            let message =
                format!("this status is held by {found}; one for {wanted} is needed here");
            let fitting = self.fitting(Kind::Status, &self.statuses, of);
            let mut diagnostic =
                Diagnostic::at(Code::StatusKind, self.source(), self.word(word).0, message);
            if let Some(fitting) = fitting {
                diagnostic = diagnostic.help(format!("{wanted} can hold {fitting}"));
            }
            self.diagnostics.push(diagnostic);
        }
        id
    }

    /// The ids of a kind that belong to seats, or to companies, where they are few enough to read.
    fn fitting(&self, kind: Kind, owners: &[SubjectKind], of: SubjectKind) -> Option<String> {
        let fits = |name: &&str| {
            let index = self.names.get(kind, name).flatten();
            index.and_then(|index| owners.get(index)) == Some(&of)
        };
        let known = self.names.of(kind).filter(fits);
        let fitting: Vec<String> = known.map(|name| format!("`{name}`")).collect();
        (1..=12)
            .contains(&fitting.len())
            .then(|| fitting.join(", "))
    }

    /// A number that must lie in a range; the nearest good one if it does not.
    fn number(&mut self, number: Number, least: i32, most: i32, what: &str) -> i32 {
        if !(least..=most).contains(&number.value) {
            let message = if most == i32::MAX {
                format!("{what} is {least} or more")
            } else {
                format!("{what} is a number from {least} to {most}")
            };
            self.tell(Code::Number, number.word, message);
        }
        number.value.clamp(least, most)
    }

    /// The same for a small number.
    fn small(&mut self, number: Number, least: u8, most: u8, what: &str) -> u8 {
        let value = self.number(number, i32::from(least), i32::from(most), what);
        u8::try_from(value).unwrap_or(least)
    }

    /// In how many cases of a hundred.
    fn percent(&mut self, number: Number) -> u8 {
        self.small(number, 0, 100, "a chance of a hundred")
    }

    /// Tells something about a whole value.
    fn at<T>(&mut self, code: Code, entry: &Entry<T>, message: &str) {
        self.diagnostics.push(Diagnostic::at(
            code,
            &self.sources[entry.file],
            entry.span.clone(),
            message,
        ));
    }

    /// Resolves every entry of a list, each in its file.
    fn each<R, M>(&mut self, list: &[Entry<R>], mut one: impl FnMut(&mut Self, &R) -> M) -> Vec<M> {
        list.iter()
            .map(|entry| {
                self.file = entry.file;
                one(self, &entry.raw)
            })
            .collect()
    }
}

/// The most seats that a table can have.
const MOST_SEATS: u8 = 8;

/// What an attribute or status belongs to, in words.
const fn plural(kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Seat => "seats",
        SubjectKind::Company => "companies",
    }
}
