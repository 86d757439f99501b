//! Reads RON files piece by piece: every entry of a list and every field of a struct by itself, so that an error in
//! one does not hide the others.

use serde::de::DeserializeOwned;

use super::*;
use crate::pack::code::Code;
use crate::pack::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::pack::kind::Kind;
use crate::pack::scan;
use crate::pack::source::{Source, Span};

/// An entry with its place.
#[derive(Debug)]
pub(crate) struct Entry<T> {
    /// Which file.
    pub file: usize,
    /// Where in it.
    pub span: Span,
    /// The entry.
    pub raw: T,
}

/// An entry that could not be read, but whose id is known.
#[derive(Debug)]
pub(crate) struct Broken {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: String,
}

/// The files that hold a struct of lists, and the lists.
const GROUPS: &[(&str, &[&str])] = &[
    (
        "board",
        &[
            "meters",
            "attributes",
            "sides",
            "topics",
            "channels",
            "services",
            "decks",
            "sectors",
            "quarters",
            "places",
            "links",
            "sensors",
            "roles",
            "companies",
        ],
    ),
    ("law", &["clauses", "statuses"]),
    ("endings", &["hopes", "endings", "bets", "feelings"]),
];

/// An entry that a pack removed of those below it.
#[derive(Debug)]
pub(crate) struct Removed {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// The pack that removed it.
    pub layer: usize,
    /// The file that says so.
    pub file: usize,
    /// Where in it.
    pub span: Span,
}

/// Everything that a pack's RON files hold.
#[derive(Debug, Default)]
pub(crate) struct RawPack {
    /// What holds for the whole stack: the base's `pack.ron`, with what others set in its place.
    pub head: Head,
    /// The `pack.ron` of each pack of the stack.
    pub heads: Vec<Head>,
    pub lists: Lists,
    pub broken: Vec<Broken>,
    /// The kinds of which some entries could not be read at all, not even their ids.
    pub unread: Vec<Kind>,
    /// What a pack removed of those below it.
    pub removed: Vec<Removed>,
    pub fingerprint: u64,
}

/// Reads all RON files.
pub(crate) fn read(sources: &[Source], diagnostics: &mut Diagnostics) -> RawPack {
    let layers = sources.iter().map(|source| source.layer + 1).max();
    let mut pack = RawPack {
        heads: (0..layers.unwrap_or(0)).map(|_| Head::default()).collect(),
        fingerprint: 0xcbf2_9ce4_8422_2325,
        ..RawPack::default()
    };
    for (file, source) in sources.iter().enumerate() {
        if let Some(inside) = source.inside.strip_suffix(".ron") {
            let stem = inside.split('/').next().unwrap_or(inside);
            Reader {
                file,
                source,
                diagnostics: &mut *diagnostics,
                broken: Vec::new(),
                unread: Vec::new(),
            }
            .file(stem, &mut pack);
        }
    }
    pack
}

/// Reads one file.
pub(super) struct Reader<'r> {
    pub(super) file: usize,
    pub(super) source: &'r Source,
    pub(super) diagnostics: &'r mut Diagnostics,
    broken: Vec<Broken>,
    pub(super) unread: Vec<Kind>,
}

impl Reader<'_> {
    pub(super) fn tell(&mut self, code: Code, span: Span, message: impl Into<String>) {
        self.diagnostics
            .push(Diagnostic::at(code, self.source, span, message));
    }

    fn file(mut self, stem: &str, pack: &mut RawPack) {
        if !self.pieces(stem, pack) {
            self.unread.extend(kinds_of(stem));
        }
        pack.broken.append(&mut self.broken);
        pack.unread.append(&mut self.unread);
    }

    /// Reads what the file holds; false if nothing of it could be.
    fn pieces(&mut self, stem: &str, pack: &mut RawPack) -> bool {
        if !self.source.readable {
            return false;
        }
        let text = &self.source.text;
        if let Err(unbalanced) = scan::balance(text) {
            let diagnostic = Diagnostic::at(
                Code::Unbalanced,
                self.source,
                unbalanced.at,
                unbalanced.message,
            );
            self.diagnostics.push(match unbalanced.help {
                Some(help) => diagnostic.help(help),
                None => diagnostic,
            });
            return false;
        }
        let body = scan::body(text);
        if body.is_empty() {
            self.tell(Code::Syntax, body, "this file is empty");
            return false;
        }
        if let Some(rest) = scan::after_first_value(text, body.clone()) {
            self.tell(Code::Syntax, rest, "the file should end before this");
        }
        let group = GROUPS.iter().find(|(name, _)| *name == stem);
        let is_list = text[body.clone()].starts_with('[');
        if stem == "pack" {
            self.head(body, pack);
        } else if let Some((_, lists)) = group
            && !is_list
        {
            pack.fingerprint = scan::fingerprint(text, body.clone(), pack.fingerprint);
            for field in self.fields(body, lists) {
                let name = &text[field.name];
                pack.lists.read(name, self, field.value);
            }
        } else {
            pack.fingerprint = scan::fingerprint(text, body.clone(), pack.fingerprint);
            if stem == "phases" || stem == "links" || !pack.lists.read(stem, self, body) {
                let mut known: Vec<&str> = Kind::ALL.iter().map(|kind| kind.list()).collect();
                known.extend(GROUPS.iter().map(|(name, _)| *name));
                let message =
                    format!("no list of a pack is called `{stem}`, so this file is not read");
                self.diagnostics.push(
                    Diagnostic::whole(Code::StrayFile, &self.source.path, message)
                        .did_you_mean(stem, known),
                );
            }
        }
        true
    }

    /// The fields of a struct that are known and stand for the first time.
    pub(super) fn fields(&mut self, span: Span, known: &[&str]) -> Vec<scan::Field> {
        let source = self.source;
        let text = &source.text;
        let Some(fields) = scan::fields(text, span.clone()) else {
            self.tell(
                Code::Syntax,
                first_of(span),
                "a struct is expected here: `(name: value, …)`",
            );
            return Vec::new();
        };
        let mut seen: Vec<&str> = Vec::new();
        let mut good = Vec::new();
        for field in fields {
            let name = &text[field.name.clone()];
            if name.is_empty() {
                self.tell(
                    Code::Syntax,
                    field.value,
                    "a field with its name is expected here: `name: value`",
                );
            } else if seen.contains(&name) {
                self.tell(
                    Code::DuplicateField,
                    field.name,
                    format!("`{name}` stands here a second time"),
                );
            } else if known.contains(&name) {
                seen.push(name);
                good.push(field);
            } else {
                // Probably it is the list that is nearest, and nobody knows what is in it.
                let meant = nearest(name, known.iter().copied());
                self.unread.extend(
                    Kind::ALL
                        .iter()
                        .copied()
                        .filter(|kind| Some(kind.list()) == meant),
                );
                let message = format!("no field is called `{name}` here");
                self.diagnostics.push(
                    Diagnostic::at(Code::UnknownField, self.source, field.name, message)
                        .did_you_mean(name, known.iter().copied()),
                );
            }
        }
        good
    }

    /// Reads the entries of a list.
    pub(super) fn list<T: DeserializeOwned>(&mut self, kind: Kind, span: Span) -> Vec<Entry<T>> {
        let text = &self.source.text;
        let Some(entries) = scan::entries(text, span.clone()) else {
            self.tell(
                Code::WrongType,
                first_of(span),
                "a list is expected here: `[…]`",
            );
            self.unread.push(kind);
            return Vec::new();
        };
        let mut found = Vec::with_capacity(entries.len());
        for span in entries {
            match self.value(span.clone()) {
                Some(entry) => found.push(entry),
                None => match salvage(text, span) {
                    Some(id) => self.broken.push(Broken { kind, id }),
                    None => self.unread.push(kind),
                },
            }
        }
        found
    }

    /// Reads one value.
    pub(super) fn value<T: DeserializeOwned>(&mut self, span: Span) -> Option<Entry<T>> {
        match options().from_str(&self.source.text[span.clone()]) {
            Ok(raw) => Some(Entry {
                file: self.file,
                span,
                raw,
            }),
            Err(error) => {
                self.diagnostics
                    .push(super::error::diagnostic(self.source, &span, &error));
                None
            }
        }
    }
}

/// The kinds of entries that a file holds.
fn kinds_of(stem: &str) -> Vec<Kind> {
    let lists = match GROUPS.iter().find(|(name, _)| *name == stem) {
        Some((_, lists)) => lists,
        None if stem == "pack" => &["pack", "phases"][..],
        None => &[stem],
    };
    Kind::ALL
        .iter()
        .copied()
        .filter(|kind| lists.contains(&kind.list()))
        .collect()
}

/// How `ron` is to read.
pub(super) fn options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

/// The first byte of a span, to point at something large.
pub(super) fn first_of(span: Span) -> Span {
    span.start..(span.start + 1).min(span.end)
}

/// The id of an entry that cannot be read, if it shows one.
fn salvage(text: &str, span: Span) -> Option<String> {
    let id = scan::field(text, span, "id")?;
    let id = text[id].strip_prefix('"')?.strip_suffix('"')?;
    (!id.contains('\\')).then(|| id.to_owned())
}
