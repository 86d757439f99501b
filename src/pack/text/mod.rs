//! Whether the texts of a pack and its rules belong together: every text is there in every language, none is left
//! over, and each uses only what it is given.

mod catalog;
mod expected;
mod missing;
mod pattern;

use std::collections::{HashMap, HashSet};

use super::code::Code;
use super::diagnostic::{Diagnostic, Diagnostics, nearest};
use super::model::Pack;
use super::raw::Removed;
use super::resolve::Origins;
use super::source::Source;
use super::stack::Stack;
use catalog::Catalog;
use expected::{Expected, Supply};
use pattern::Pattern;

pub use expected::OWN_WORDS;

/// What a language is called in itself: a pack that brings a language which the program does not speak says so.
const LANGUAGE_NAME: &str = "language-name";

/// The functions that a text can call.
const FUNCTIONS: &[&str] = &["NUMBER"];

/// Checks the texts of every language.
pub(crate) fn check(
    stack: &Stack,
    removed: &[Removed],
    pack: &Pack,
    origins: &Origins,
    diagnostics: &mut Diagnostics,
) {
    let catalogs = catalogs(stack, pack, diagnostics);
    let expected = expected::of(pack);
    let mut checker = Checker {
        stack,
        sources: &stack.sources,
        removed,
        pack,
        origins,
        diagnostics,
    };
    for catalog in &catalogs {
        checker.missing(catalog, &expected, catalogs.first());
        checker.use_of_values(catalog, &expected);
        checker.references(catalog);
        // Where a file could not be read, nobody knows what its entries would have used.
        if !origins.is_partial() {
            checker.unused(catalog, &expected);
        }
    }
}

/// The texts by language, in the order of the manifest.
fn catalogs(stack: &Stack, pack: &Pack, diagnostics: &mut Diagnostics) -> Vec<Catalog> {
    let sources = &stack.sources;
    let mut files: HashMap<&str, Vec<usize>> = HashMap::new();
    for (file, source) in sources
        .iter()
        .enumerate()
        .filter(|(_, source)| source.inside.ends_with(".ftl"))
    {
        match source.language() {
            Some(language) => files.entry(language).or_default().push(file),
            None => diagnostics.push(
                Diagnostic::whole(
                    Code::StrayFile,
                    &source.path,
                    "this file of texts belongs to no language",
                )
                .help("put it into `lang/<language>/`"),
            ),
        }
    }
    let listed = &pack.manifest.languages;
    let mut strange: Vec<(&&str, &Vec<usize>)> = files
        .iter()
        .filter(|(language, _)| !listed.iter().any(|listed| listed == **language))
        .collect();
    strange.sort_unstable();
    for (language, files) in strange {
        // Without a list of languages, that it is missing was told already.
        if let (false, Some(source)) = (
            listed.is_empty(),
            files.first().and_then(|file| sources.get(*file)),
        ) {
            let message = format!("the language `{language}` is not listed in `pack.ron`");
            diagnostics.push(Diagnostic::whole(Code::Language, &source.path, message));
        }
    }
    let mut catalogs = Vec::new();
    for language in listed {
        match files.get(language.as_str()) {
            Some(files) => catalogs.push(Catalog::read(language, files, stack, diagnostics)),
            None => {
                let path = sources
                    .iter()
                    .find(|source| source.inside == "pack.ron")
                    .map_or("", |source| &source.path);
                let message =
                    format!("the pack lists the language `{language}` but has no texts in it");
                diagnostics.push(
                    Diagnostic::whole(Code::Language, path, message)
                        .help(format!("put them into `lang/{language}/`")),
                );
            }
        }
    }
    catalogs
}

struct Checker<'c> {
    stack: &'c Stack,
    removed: &'c [Removed],
    sources: &'c [Source],
    pack: &'c Pack,
    origins: &'c Origins,
    diagnostics: &'c mut Diagnostics,
}

impl Checker<'_> {
    /// Tells texts that belong to nothing.
    fn unused(&mut self, catalog: &Catalog, expected: &[Expected]) {
        let known: HashMap<&str, &Expected> = expected
            .iter()
            .map(|entry| (entry.id.as_str(), entry))
            .collect();
        let broken: HashSet<String> = self
            .origins
            .broken()
            .iter()
            .map(|(kind, id)| format!("{}-{id}", kind.word()))
            .collect();
        for (id, message) in &catalog.messages {
            let layer = self.sources[message.file].layer;
            // The texts of what an upper pack removed stay behind in the files of the lower.
            let gone = self.removed.iter().any(|removed| {
                layer < removed.layer && *id == format!("{}-{}", removed.kind.word(), removed.id)
            });
            if gone || broken.contains(id) || catalog.is_used(id) || id == LANGUAGE_NAME {
                continue;
            }
            let Some(entry) = known.get(id.as_str()) else {
                let near = nearest(
                    id,
                    known
                        .keys()
                        .copied()
                        .filter(|known| !catalog.messages.contains_key(*known)),
                );
                let mut diagnostic = Diagnostic::at(
                    Code::TextUnused,
                    &self.sources[message.file],
                    message.span.clone(),
                    "no entry has this text",
                );
                if let Some(near) = near {
                    diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
                }
                self.diagnostics.push(diagnostic);
                continue;
            };
            // So do parts of the texts of what an upper pack replaced.
            if self.layer_of(entry).is_some_and(|upper| layer < upper) {
                continue;
            }
            for part in message
                .parts
                .iter()
                .filter(|part| !entry.parts.iter().any(|known| known.name == part.name))
            {
                let free = entry.parts.iter().map(|known| known.name.as_str());
                let free =
                    free.filter(|known| !message.parts.iter().any(|part| part.name == *known));
                self.diagnostics.push(
                    Diagnostic::at(
                        Code::TextUnused,
                        &self.sources[message.file],
                        part.span.clone(),
                        format!("`{id}` has no part of this name"),
                    )
                    .did_you_mean(&part.name, free),
                );
            }
        }
        for (id, term) in catalog
            .terms
            .iter()
            .filter(|(id, _)| !catalog.is_used(&format!("-{id}")))
            .filter(|(_, term)| self.sources[term.file].layer + 1 == self.stack.layers.len())
        {
            let message = format!("no text uses the term `-{id}`");
            self.diagnostics.push(Diagnostic::at(
                Code::TextUnused,
                &self.sources[term.file],
                term.span.clone(),
                message,
            ));
        }
    }

    /// Tells values that a text asks for and is not given.
    fn use_of_values(&mut self, catalog: &Catalog, expected: &[Expected]) {
        for entry in expected {
            let Some(message) = catalog.messages.get(&entry.id) else {
                continue;
            };
            let source = &self.sources[message.file];
            let supplied = entry.supply.names(self.pack);
            for pattern in message.patterns() {
                for (name, span) in &pattern.variables {
                    if supplied.iter().any(|known| known == name) {
                        continue;
                    }
                    let diagnostic = Diagnostic::at(
                        Code::TextArgument,
                        source,
                        span.clone(),
                        format!("`${name}` is not given to this text"),
                    );
                    let mut diagnostic =
                        diagnostic.did_you_mean(name, supplied.iter().map(String::as_str));
                    if diagnostic.help.is_none() {
                        diagnostic = diagnostic.help(given(name, &entry.supply, &supplied));
                    }
                    self.diagnostics.push(diagnostic);
                }
            }
        }
    }

    /// Tells references to texts, terms and functions that are not there.
    fn references(&mut self, catalog: &Catalog) {
        let messages = catalog
            .messages
            .values()
            .map(|message| (message.file, message.patterns()));
        let terms = catalog
            .terms
            .values()
            .map(|term| (term.file, vec![&term.pattern]));
        for (file, patterns) in messages.chain(terms) {
            let source = &self.sources[file];
            for Pattern {
                references,
                functions,
                ..
            } in patterns
            {
                for reference in references {
                    if catalog.has(reference) || catalog.partial {
                        continue;
                    }
                    let shown = reference.shown();
                    let message = format!("there is no text `{shown}` in `{}`", catalog.language);
                    let known = catalog.messages.keys().map(String::as_str);
                    let terms: Vec<String> =
                        catalog.terms.keys().map(|id| format!("-{id}")).collect();
                    let known = known.chain(terms.iter().map(String::as_str));
                    self.diagnostics.push(
                        Diagnostic::at(
                            Code::TextReference,
                            source,
                            reference.span.clone(),
                            message,
                        )
                        .did_you_mean(&shown, known),
                    );
                }
                for (name, span) in functions
                    .iter()
                    .filter(|(name, _)| !FUNCTIONS.contains(&name.as_str()))
                {
                    let message = format!("there is no function `{name}`");
                    self.diagnostics.push(
                        Diagnostic::at(Code::TextReference, source, span.clone(), message)
                            .did_you_mean(name, FUNCTIONS.iter().copied()),
                    );
                }
            }
        }
    }
}

/// What a text is given, as help.
fn given(asked: &str, supply: &Supply, names: &[String]) -> String {
    match supply {
        Supply::Actor if matches!(asked, "from" | "since") => {
            "only a card that lies in no deck is sent by somebody".to_owned()
        }
        Supply::Nothing => "this text is given no values".to_owned(),
        _ => {
            let names: Vec<String> = names
                .iter()
                .take(8)
                .map(|name| format!("`${name}`"))
                .collect();
            format!("it is given {}", names.join(", "))
        }
    }
}
