//! `pack.ron`: who made a pack, what it builds on, and the frame of a game.

use super::read::{Reader, first_of};
use super::*;
use crate::pack::code::Code;
use crate::pack::diagnostic::{Diagnostic, nearest};
use crate::pack::kind::Kind;
use crate::pack::scan;
use crate::pack::source::{Source, Span};

/// A value of `pack.ron`, with its place.
pub(crate) type Value<T> = Option<Entry<T>>;

/// `pack.ron`, but for the phases.
#[derive(Debug, Default)]
pub(crate) struct Head {
    pub id: Value<Word>,
    pub version: Value<String>,
    pub format: Value<Number>,
    pub authors: Value<Vec<String>>,
    pub licence: Value<String>,
    pub languages: Value<Vec<Word>>,
    pub extends: Value<Vec<Word>>,
    /// The ids of the entries below whose place entries of this pack take.
    pub replaces: Vec<Change>,
    /// The ids of the entries below that are not there with this pack.
    pub removes: Vec<Change>,
    /// The links below that are not there with this pack.
    pub removed_links: Vec<Entry<(Word, Word)>>,
    pub rounds: Value<Vec<Number>>,
    pub seats: Value<(Number, Number)>,
    pub arguments: Value<(Number, Number)>,
    pub rotate: Value<bool>,
    pub headline: Value<Word>,
    pub company_headline: Value<Word>,
}

/// The id of an entry below that a pack replaces or removes.
#[derive(Debug)]
pub(crate) struct Change {
    /// The entry's kind.
    pub kind: Kind,
    /// The file that says so.
    pub file: usize,
    /// The id.
    pub id: Word,
}

/// The fields of `pack.ron`.
const FIELDS: &[&str] = &[
    "id",
    "version",
    "format",
    "authors",
    "licence",
    "languages",
    "extends",
    "replaces",
    "removes",
    "rounds",
    "seats",
    "arguments",
    "rotate",
    "headline",
    "company_headline",
    "phases",
];

/// The fields that every pack has.
const REQUIRED: &[&str] = &["id", "version", "format", "languages"];
/// The fields that a pack has which extends none.
const FRAME: &[&str] = &["rounds", "seats", "phases"];

impl Reader<'_> {
    /// Reads `pack.ron`.
    pub(super) fn head(&mut self, body: Span, pack: &mut RawPack) {
        let text = &self.source.text;
        let fields = self.fields(body.clone(), FIELDS);
        let has = |name: &str| fields.iter().any(|field| &text[field.name.clone()] == name);
        // A field that is surely one of these, misspelt, was told as unknown.
        let misspelt = |name: &str| {
            let all = scan::fields(text, body.clone()).unwrap_or_default();
            all.iter()
                .map(|field| &text[field.name.clone()])
                .any(|found| !FIELDS.contains(&found) && meant(found) == Some(name))
        };
        let frame = if has("extends") { &[][..] } else { FRAME };
        for name in REQUIRED
            .iter()
            .chain(frame)
            .filter(|name| !has(name) && !misspelt(name))
        {
            self.tell(
                Code::MissingField,
                first_of(body.clone()),
                format!("the field `{name}` is missing"),
            );
        }
        let mut head = Head::default();
        for field in fields {
            let (name, span) = (&text[field.name.clone()], field.value);
            if !matches!(name, "version" | "authors" | "licence" | "languages") {
                pack.fingerprint = scan::fingerprint(text, span.clone(), pack.fingerprint);
            }
            match name {
                "id" => head.id = self.value(span),
                "version" => head.version = self.value(span),
                "format" => head.format = self.value(span),
                "authors" => head.authors = self.value(span),
                "licence" => head.licence = self.value(span),
                "languages" => head.languages = self.value(span),
                "extends" => head.extends = self.value(span),
                "replaces" | "removes" => {
                    if self.source.layer == 0 {
                        let message =
                            format!("only a pack that extends another {name} its entries");
                        let diagnostic =
                            Diagnostic::at(Code::Extends, self.source, field.name, message)
                                .help("say which: `extends: [\"mizan\"]`");
                        self.diagnostics.push(diagnostic);
                    } else if name == "replaces" {
                        head.replaces = self.changes(span, None);
                    } else {
                        let mut links = Vec::new();
                        head.removes = self.changes(span, Some(&mut links));
                        head.removed_links = links;
                    }
                }
                "rounds" => head.rounds = self.value(span),
                "seats" => head.seats = self.value(span),
                "arguments" => head.arguments = self.value(span),
                "rotate" => head.rotate = self.value(span),
                "headline" => head.headline = self.value(span),
                "company_headline" => head.company_headline = self.value(span),
                list => _ = pack.lists.read(list, self, span),
            }
        }
        if let Some(place) = pack.heads.get_mut(self.source.layer) {
            *place = head;
        }
    }

    /// Reads `(cards: ["id", …], …)`, and pairs of places where links may stand.
    fn changes(
        &mut self,
        span: Span,
        mut links: Option<&mut Vec<Entry<(Word, Word)>>>,
    ) -> Vec<Change> {
        let text = &self.source.text;
        let lists = Kind::ALL.iter().filter(|kind| **kind != Kind::Pack);
        let mut known: Vec<&str> = lists.map(|kind| kind.list()).collect();
        if links.is_some() {
            known.push("links");
        }
        let mut changes = Vec::new();
        for field in self.fields(span, &known) {
            let name = &text[field.name];
            if name == "links" {
                for pair in scan::entries(text, field.value).unwrap_or_default() {
                    if let (Some(links), Some(pair)) = (&mut links, self.value(pair)) {
                        links.push(pair);
                    }
                }
                continue;
            }
            let Some(kind) = Kind::ALL.iter().find(|kind| kind.list() == name) else {
                continue;
            };
            if let Some(Entry { file, raw, .. }) = self.value::<Vec<Word>>(field.value) {
                changes.extend(raw.into_iter().map(|id| Change {
                    kind: *kind,
                    file,
                    id,
                }));
            }
        }
        changes
    }
}

/// What a `pack.ron` says of itself, as far as it can be seen before anything is read.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    /// Its id.
    pub id: Option<String>,
    /// The packs that it extends, with the places of their ids.
    pub extends: Vec<(String, Span)>,
    /// The version of the format.
    pub format: Option<(i64, Span)>,
    /// Whether it says that it extends others.
    pub is_mod: bool,
}

/// Looks what a `pack.ron` says of itself.
pub(crate) fn outline(source: &Source) -> Outline {
    let text = &source.text;
    let body = scan::body(text);
    let word = |span: &Span| {
        let inner = text[span.clone()].strip_prefix('"')?.strip_suffix('"')?;
        Some(inner.to_owned())
    };
    let extends = scan::field(text, body.clone(), "extends");
    Outline {
        id: scan::field(text, body.clone(), "id").and_then(|span| word(&span)),
        format: scan::field(text, body.clone(), "format")
            .and_then(|span| Some((text[span.clone()].parse().ok()?, span))),
        is_mod: extends.is_some() || misspelt(text, body),
        extends: extends
            .and_then(|span| scan::entries(text, span))
            .unwrap_or_default()
            .into_iter()
            .filter_map(|span| Some((word(&span)?, span)))
            .collect(),
    }
}

/// Whether a field stands there that was surely meant to be `extends`.
fn misspelt(text: &str, body: Span) -> bool {
    scan::fields(text, body)
        .unwrap_or_default()
        .iter()
        .map(|field| &text[field.name.clone()])
        .any(|name| !FIELDS.contains(&name) && meant(name) == Some("extends"))
}

/// The field that a misspelt one was surely meant to be.
fn meant(name: &str) -> Option<&'static str> {
    nearest(name, FIELDS.iter().copied())
}
