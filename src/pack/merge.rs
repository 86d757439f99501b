//! Lays the entries of the packs of a stack over each other: what a pack adds, replaces and removes.

mod frame;
mod links;

use std::collections::HashMap;

use super::code::Code;
use super::diagnostic::{Diagnostic, Diagnostics, Severity};
use super::kind::Kind;
use super::raw::{Change, Entry, HasId, Head, ListVisitor, RawPack, Removed, Word};
use super::source::{Source, Span};
use super::stack::Stack;

/// Lays everything over each other; afterwards `read` holds what the whole stack holds.
pub(super) fn merge(stack: &Stack, read: &mut RawPack, diagnostics: &mut Diagnostics) {
    frame::merge(stack, read, diagnostics);
    if stack.layers.len() < 2 {
        return;
    }
    let heads = std::mem::take(&mut read.heads);
    let mut lists = std::mem::take(&mut read.lists);
    let mut merger = Merger {
        stack,
        heads: &heads,
        read,
        diagnostics,
    };
    links::merge(&mut merger, &mut lists.links);
    lists.each_list(&mut merger);
    read.heads = heads;
    read.lists = lists;
}

/// What a pack did to an entry below it.
struct Touch {
    layer: usize,
    removed: bool,
    file: usize,
    span: Span,
}

impl Touch {
    const fn word(&self) -> &'static str {
        if self.removed { "removes" } else { "replaces" }
    }
}

struct Merger<'m> {
    stack: &'m Stack,
    heads: &'m [Head],
    read: &'m mut RawPack,
    diagnostics: &'m mut Diagnostics,
}

impl<'m> Merger<'m> {
    fn source(&self, file: usize) -> &'m Source {
        &self.stack.sources[file]
    }

    fn name(&self, layer: usize) -> &'m str {
        self.stack.layers.get(layer).map_or("", |layer| &layer.id)
    }

    fn word(&self, file: usize, word: Word) -> (Span, &'m str) {
        self.source(file).at_address(word.address, word.len)
    }

    fn tell(&mut self, code: Code, file: usize, span: Span, message: String, help: Option<String>) {
        let diagnostic = Diagnostic::at(code, self.source(file), span, message);
        self.diagnostics.push(match help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        });
    }

    /// Whether an entry of this kind may be there but could not be read.
    fn unknown(&self, kind: Kind, id: &str) -> bool {
        let broken = &self.read.broken;
        self.read.unread.contains(&kind)
            || broken
                .iter()
                .any(|broken| broken.kind == kind && broken.id == id)
    }

    /// Tells that what a pack does to an entry does not go together with what another did to it. What a pack does
    /// that builds on the other is no conflict.
    fn conflict(&mut self, what: &str, now: &Touch, before: &Touch) {
        if self.stack.builds_on(now.layer, before.layer) {
            return;
        }
        let (mine, other) = (self.name(now.layer), self.name(before.layer));
        let message = format!(
            "`{mine}` {} {what}, which `{other}` {}",
            now.word(),
            before.word()
        );
        let source = self.source(before.file);
        let (line, _) = source.place(before.span.start);
        let help = format!(
            "`{other}` says so in {}:{line}; leave one of the two out, or let `{mine}` name `{other}` in its `extends`",
            source.path
        );
        let mut diagnostic = Diagnostic::at(
            Code::Conflict,
            self.source(now.file),
            now.span.clone(),
            message,
        )
        .help(help);
        // Twice gone is gone.
        if now.removed && before.removed {
            diagnostic.severity = Severity::Advice;
            diagnostic.help = Some(format!(
                "nothing needs to be done; `{other}` says so in {}:{line}",
                source.path
            ));
        }
        self.diagnostics.push(diagnostic);
    }
}

/// The entries of a list while packs are laid over each other; an entry that was removed leaves a gap.
struct Pile<R> {
    entries: Vec<Option<Entry<R>>>,
    /// Where each id stands.
    at: HashMap<String, usize>,
    /// What was done last to an entry of a lower pack.
    touched: HashMap<String, Touch>,
}

impl ListVisitor for Merger<'_> {
    fn list<R: HasId>(&mut self, kind: Kind, list: &mut Vec<Entry<R>>) {
        if !R::HAS_ID {
            return;
        }
        let mut layers: Vec<Vec<Entry<R>>> = self.stack.layers.iter().map(|_| Vec::new()).collect();
        for entry in list.drain(..) {
            let layer = self.source(entry.file).layer;
            layers[layer].push(entry);
        }
        let mut pile = Pile {
            entries: Vec::new(),
            at: HashMap::new(),
            touched: HashMap::new(),
        };
        for (layer, entries) in layers.into_iter().enumerate() {
            // The last ending always holds: new ones come before it.
            let last = pile.entries.iter().rposition(Option::is_some);
            let before = pile.entries.len();
            self.remove(kind, layer, &mut pile);
            self.lay(kind, layer, entries, &mut pile);
            if let (Kind::Ending, Some(last)) = (kind, last)
                && pile.entries.len() > before
                && let Some(ending) = pile.entries[last].take()
            {
                pile.entries.push(Some(ending));
                for at in pile.at.values_mut().filter(|at| **at == last) {
                    *at = pile.entries.len() - 1;
                }
            }
        }
        list.extend(pile.entries.into_iter().flatten());
    }
}

impl Merger<'_> {
    /// Takes away what a pack removes.
    fn remove<R: HasId>(&mut self, kind: Kind, layer: usize, pile: &mut Pile<R>) {
        let heads = self.heads;
        let Some(head) = heads.get(layer) else { return };
        for change in head.removes.iter().filter(|change| change.kind == kind) {
            let (span, id) = self.word(change.file, change.id);
            let touch = Touch {
                layer,
                removed: true,
                file: change.file,
                span: span.clone(),
            };
            if let Some(before) = pile.touched.get(id) {
                self.conflict(&format!("the {} `{id}`", kind.word()), &touch, before);
                if before.removed {
                    continue;
                }
            }
            match pile.at.remove(id) {
                Some(position) => {
                    if let Some(entry) = pile.entries[position].take()
                        && !pile.touched.contains_key(id)
                    {
                        self.known_below(kind, id, layer, self.source(entry.file).layer, change);
                    }
                    self.read.removed.push(Removed {
                        kind,
                        id: id.to_owned(),
                        layer,
                        file: change.file,
                        span,
                    });
                    pile.touched.insert(id.to_owned(), touch);
                }
                None => self.nothing_below(kind, id, change, pile),
            }
        }
    }

    /// Lays the entries of a pack on those below.
    fn lay<R: HasId>(
        &mut self,
        kind: Kind,
        layer: usize,
        entries: Vec<Entry<R>>,
        pile: &mut Pile<R>,
    ) {
        let heads = self.heads;
        let replaces = heads.get(layer).map_or(&[][..], |head| &head.replaces);
        let replaces = || replaces.iter().filter(|change| change.kind == kind);
        let mut held: Vec<String> = Vec::new();
        for entry in entries {
            let Some(word) = entry.raw.id() else {
                pile.entries.push(Some(entry));
                continue;
            };
            let (span, id) = self.word(entry.file, word);
            let declared = replaces().find(|change| self.word(change.file, change.id).1 == id);
            let below = pile.at.get(id).copied().and_then(|position| {
                let found = pile.entries[position].as_ref()?;
                let from = self.source(found.file).layer;
                (from != layer).then_some((position, from))
            });
            if declared.is_some() {
                held.push(id.to_owned());
            }
            match (below, declared) {
                (Some((position, from)), Some(change)) => {
                    if !pile.touched.contains_key(id) {
                        self.known_below(kind, id, layer, from, change);
                    }
                    let touch = self.replacing(kind, id, layer, change, pile);
                    pile.touched.insert(id.to_owned(), touch);
                    pile.entries[position] = Some(entry);
                }
                (Some((position, from)), None) => {
                    self.undeclared(kind, id, from, (entry.file, span));
                    pile.entries[position] = Some(entry);
                }
                (None, declared) => {
                    if let Some(change) = declared {
                        if pile.touched.get(id).is_some_and(|touch| touch.removed) {
                            self.replacing(kind, id, layer, change, pile);
                        } else if !pile.at.contains_key(id) {
                            self.nothing_below(kind, id, change, pile);
                        }
                    }
                    let at = pile.entries.len();
                    pile.at.entry(id.to_owned()).or_insert(at);
                    pile.entries.push(Some(entry));
                }
            }
        }
        for change in replaces() {
            let (span, id) = self.word(change.file, change.id);
            if held.iter().any(|held| held == id) || self.unknown(kind, id) {
                continue;
            }
            if !pile.at.contains_key(id) && !pile.touched.contains_key(id) {
                self.nothing_below(kind, id, change, pile);
                continue;
            }
            let message = format!(
                "no {} of this pack has this id, so nothing is replaced",
                kind.word()
            );
            let help = format!(
                "write the new {} into `{}.ron`, or name it in `removes`",
                kind.word(),
                kind.list()
            );
            self.tell(Code::Replace, change.file, span, message, Some(help));
        }
    }

    /// What a replacement does to an entry below, after telling where that does not go together with another's.
    fn replacing<R>(
        &mut self,
        kind: Kind,
        id: &str,
        layer: usize,
        change: &Change,
        pile: &Pile<R>,
    ) -> Touch {
        let touch = Touch {
            layer,
            removed: false,
            file: change.file,
            span: self.word(change.file, change.id).0,
        };
        if let Some(before) = pile.touched.get(id) {
            self.conflict(&format!("the {} `{id}`", kind.word()), &touch, before);
        }
        touch
    }

    /// Tells that an entry has the id of one below, and no word of it in `pack.ron`.
    fn undeclared(&mut self, kind: Kind, id: &str, from: usize, (file, span): (usize, Span)) {
        let (word, list) = (kind.word(), kind.list());
        let below = self.name(from);
        let message = format!("`{below}` has a {word} with this id");
        let help = format!(
            "to put this one in its place, write `replaces: ({list}: [\"{id}\"])` into `pack.ron`; else give it another id"
        );
        self.tell(Code::Replace, file, span, message, Some(help));
    }

    /// Tells that an entry that is changed belongs to a pack on which this one does not build.
    fn known_below(&mut self, kind: Kind, id: &str, layer: usize, from: usize, change: &Change) {
        if self.stack.builds_on(layer, from) {
            return;
        }
        let (span, _) = self.word(change.file, change.id);
        let (mine, other, word) = (self.name(layer), self.name(from), kind.word());
        let message =
            format!("the {word} `{id}` is one of `{other}`, which `{mine}` does not extend");
        let help = format!("name `{other}` in `extends`");
        self.tell(Code::Conflict, change.file, span, message, Some(help));
    }

    /// Tells that there is no such entry below.
    fn nothing_below<R>(&mut self, kind: Kind, id: &str, change: &Change, pile: &Pile<R>) {
        if self.unknown(kind, id) {
            return;
        }
        let (span, _) = self.word(change.file, change.id);
        let message = format!("no {} of a pack below has this id", kind.word());
        let mut known: Vec<&str> = pile.at.keys().map(String::as_str).collect();
        known.sort_unstable();
        let source = self.source(change.file);
        self.diagnostics
            .push(Diagnostic::at(Code::UnknownId, source, span, message).did_you_mean(id, known));
    }
}
