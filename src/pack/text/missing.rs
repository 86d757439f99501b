//! Texts that are not there, or are still those of what was replaced.

use std::collections::BTreeMap;

use super::*;
use crate::pack::diagnostic::Severity;
use crate::pack::kind::Kind;
use crate::pack::scan;

impl Checker<'_> {
    /// The pack of the stack that an entry belongs to.
    pub(super) fn layer_of(&self, entry: &Expected) -> Option<usize> {
        let origin = self.origins.of(entry.kind).get(entry.index)?;
        Some(self.sources.get(origin.file)?.layer)
    }

    /// The languages that a pack of the stack lists.
    fn listed(&self, layer: usize) -> &[String] {
        let Some(above) = layer.checked_sub(1) else {
            return self.base_languages();
        };
        self.pack
            .mods
            .get(above)
            .map_or(&[], |manifest| &manifest.languages)
    }

    /// The languages of the base; the manifest also has those that other packs add.
    fn base_languages(&self) -> &[String] {
        let base = self.origins.base_languages();
        &self.pack.manifest.languages[..base.min(self.pack.manifest.languages.len())]
    }

    /// Tells that a text of an entry is missing, at the entry. Where the entry's own pack does not speak the language,
    /// it is only counted.
    pub(super) fn missing(
        &mut self,
        catalog: &Catalog,
        expected: &[Expected],
        first: Option<&Catalog>,
    ) {
        if catalog.partial {
            return;
        }
        let mut unspoken: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for entry in expected
            .iter()
            .filter(|entry| !catalog.broken.contains(&entry.id))
        {
            let layer = self.layer_of(entry).unwrap_or_default();
            let stands_in = self.pack.manifest.languages.first() == Some(&catalog.language);
            let is_title = entry.kind == Kind::Pack && layer > 0;
            let speaks = self.listed(layer).contains(&catalog.language);
            let counted = !speaks && (!stands_in || is_title);
            let mut lacks = |checker: &mut Self, text: &str| {
                if counted {
                    let texts = unspoken.entry(layer).or_default();
                    if texts.last() != Some(&entry.id.as_str()) {
                        texts.push(&entry.id);
                    }
                } else {
                    checker.lacks(catalog, entry, text);
                }
            };
            let Some(message) = catalog.messages.get(&entry.id) else {
                lacks(self, &entry.id);
                continue;
            };
            if message.value.is_none() {
                lacks(self, &entry.id);
            }
            for part in &entry.parts {
                let there = message.parts.iter().any(|found| found.name == part.name);
                // A part that may be left out is left out in every language or in none.
                let wanted = part.required
                    || first
                        .and_then(|first| first.messages.get(&entry.id))
                        .is_some_and(|first| {
                            first.parts.iter().any(|found| found.name == part.name)
                        });
                if wanted && !there {
                    lacks(self, &format!("{}.{}", entry.id, part.name));
                }
            }
            let of_pack = |catalog: &Catalog| {
                let file = catalog.messages.get(&entry.id)?.file;
                Some(self.sources.get(file)?.layer)
            };
            if let (Some(here), Some(there)) = (of_pack(catalog), first.and_then(of_pack))
                && here < layer
                && layer <= there
            {
                self.stale(catalog, entry, here);
            }
        }
        for (layer, texts) in unspoken {
            self.speaks_less(&catalog.language, layer, &texts);
        }
    }

    fn lacks(&mut self, catalog: &Catalog, entry: &Expected, text: &str) {
        let language = &catalog.language;
        let message = format!("the text `{text}` is missing in `{language}`");
        let help = match text.split_once('.') {
            None => format!("add `{text} = …` to a file in `lang/{language}/`"),
            Some((id, part)) => format!("add `.{part} = …` below `{id}` in `lang/{language}/`"),
        };
        self.at_entry(catalog, entry, message, help);
    }

    /// Tells that a text belongs to an entry that was replaced, with a new text in another language.
    fn stale(&mut self, catalog: &Catalog, entry: &Expected, below: usize) {
        let (language, text) = (&catalog.language, &entry.id);
        let below = self.stack.layers.get(below).map_or("", |layer| &layer.id);
        let message = format!("the text `{text}` in `{language}` is still the one of `{below}`");
        let help = format!("add `{text} = …` to a file in `lang/{language}/`, too");
        self.at_entry(catalog, entry, message, help);
    }

    fn at_entry(&mut self, catalog: &Catalog, entry: &Expected, message: String, help: String) {
        let Some(origin) = self.origins.of(entry.kind).get(entry.index) else {
            return;
        };
        let Some(source) = self.sources.get(origin.file) else {
            return;
        };
        let mut diagnostic =
            Diagnostic::at(Code::TextMissing, source, origin.id.clone(), message).help(help);
        // The first language stands in for the others, so the pack can still be played.
        if self.pack.manifest.languages.first() != Some(&catalog.language) {
            diagnostic.severity = Severity::Warning;
        }
        self.diagnostics.push(diagnostic);
    }

    /// Tells that a pack does not speak a language that another brings, at the list of languages of the upper pack.
    fn speaks_less(&mut self, language: &str, layer: usize, texts: &[&str]) {
        let mut layers = (0..self.stack.layers.len()).rev();
        let brings =
            layers.find(|upper| self.listed(*upper).iter().any(|listed| listed == language));
        let Some(source) = self.stack.manifest(layer.max(brings.unwrap_or(0))) else {
            return;
        };
        let body = scan::body(&source.text);
        let span = scan::field(&source.text, body.clone(), "languages");
        let name = &self.stack.layers[layer].id;
        let (count, first) = (texts.len(), texts.first().copied().unwrap_or_default());
        let texts = if count == 1 { "text" } else { "texts" };
        let message = format!(
            "`{name}` has {count} {texts} that `{language}` lacks, the first being `{first}`"
        );
        let mut diagnostic = Diagnostic::at(
            Code::TextMissing,
            source,
            span.unwrap_or(body.start..body.start),
            message,
        );
        diagnostic.severity = Severity::Advice;
        self.diagnostics
            .push(diagnostic.help("the first language of the base stands in for them"));
    }
}
