//! Which ids there are, and where their entries stand.

use std::collections::HashMap;

use super::super::code::Code;
use super::super::diagnostic::{Diagnostic, Diagnostics};
use super::super::kind::Kind;
use super::super::raw::{Entry, HasId, Lists, RawPack, Word};
use super::super::source::{Source, Span};

/// Where an entry stands.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    /// Which file.
    pub file: usize,
    /// The whole entry.
    pub entry: Span,
    /// Its id.
    pub id: Span,
}

/// Where all entries stand: by kind, in the order of the model's lists.
#[derive(Debug, Default)]
pub(crate) struct Origins {
    entries: HashMap<Kind, Vec<Origin>>,
    /// Links have no id.
    links: Vec<(usize, Span)>,
    /// Entries that could not be read, but whose id is known.
    broken: Vec<(Kind, String)>,
    /// Whether there may be entries that nobody knows of.
    partial: bool,
    /// How many languages the base lists.
    base_languages: usize,
}

impl Origins {
    /// The entries of a kind, in the order of their indices.
    pub(crate) fn of(&self, kind: Kind) -> &[Origin] {
        self.entries.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// The file and place of a link.
    pub(crate) fn link(&self, index: usize) -> Option<(usize, Span)> {
        self.links.get(index).cloned()
    }

    /// Whether there may be entries that nobody knows of, because a file could not be read.
    pub(crate) const fn is_partial(&self) -> bool {
        self.partial
    }

    /// How many languages the base lists.
    pub(crate) const fn base_languages(&self) -> usize {
        self.base_languages
    }

    /// The kinds and ids of entries that could not be read.
    pub(crate) fn broken(&self) -> &[(Kind, String)] {
        &self.broken
    }
}

/// The ids of each kind; an entry that could not be read has a name but no index.
#[derive(Debug, Default)]
pub(super) struct Names {
    ids: HashMap<Kind, HashMap<String, Option<usize>>>,
    /// Kinds of which entries are unknown; any id of theirs may be good.
    unread: Vec<Kind>,
}

impl Names {
    /// Gathers the ids of everything that was read, and tells those that are bad or stand twice.
    pub(super) fn gather(
        sources: &[Source],
        read: &RawPack,
        diagnostics: &mut Diagnostics,
    ) -> (Self, Origins) {
        let mut gather = Gather {
            sources,
            diagnostics,
            names: Self::default(),
            origins: Origins::default(),
        };
        let ids = read.heads.iter().filter_map(|head| head.id.as_ref());
        let ids: Vec<Entry<Word>> = ids
            .map(|id| Entry {
                span: id.span.clone(),
                ..*id
            })
            .collect();
        gather.list(Kind::Pack, &ids);
        let Lists {
            phases,
            meters,
            attributes,
            sides,
            topics,
            channels,
            services,
            decks,
            quarters,
            places,
            links,
            sensors,
            roles,
            companies,
            deeds,
            clauses,
            statuses,
            bills,
            arguments,
            office,
            bulletins,
            cards,
            hopes,
            endings,
            bets,
            feelings,
            reflections,
            almanac,
            essays,
            sectors,
            variants,
        } = &read.lists;
        gather.list(Kind::Phase, phases);
        gather.list(Kind::Meter, meters);
        gather.list(Kind::Attribute, attributes);
        gather.list(Kind::Side, sides);
        gather.list(Kind::Topic, topics);
        gather.list(Kind::Channel, channels);
        gather.list(Kind::Service, services);
        gather.list(Kind::Deck, decks);
        gather.list(Kind::Quarter, quarters);
        gather.list(Kind::Place, places);
        gather.list(Kind::Sensor, sensors);
        gather.list(Kind::Role, roles);
        gather.list(Kind::Company, companies);
        gather.list(Kind::Deed, deeds);
        gather.list(Kind::Clause, clauses);
        gather.list(Kind::Status, statuses);
        gather.list(Kind::Bill, bills);
        gather.list(Kind::Argument, arguments);
        gather.list(Kind::Action, office);
        gather.list(Kind::Bulletin, bulletins);
        gather.list(Kind::Card, cards);
        gather.list(Kind::Hope, hopes);
        gather.list(Kind::Ending, endings);
        gather.list(Kind::Bet, bets);
        gather.list(Kind::Feeling, feelings);
        gather.list(Kind::Reflection, reflections);
        gather.list(Kind::Claim, almanac);
        gather.list(Kind::Essay, essays);
        gather.list(Kind::Sector, sectors);
        gather.list(Kind::Variant, variants);
        let Gather {
            mut names,
            mut origins,
            ..
        } = gather;
        origins.links = links
            .iter()
            .map(|link| (link.file, link.span.clone()))
            .collect();

        let base = read.heads.first().and_then(|head| head.languages.as_ref());
        origins.base_languages = base.map_or(0, |languages| languages.raw.len());
        origins.partial |= !read.unread.is_empty();
        names.unread.clone_from(&read.unread);
        for broken in &read.broken {
            origins.broken.push((broken.kind, broken.id.clone()));
            names
                .ids
                .entry(broken.kind)
                .or_default()
                .entry(broken.id.clone())
                .or_insert(None);
        }
        (names, origins)
    }

    /// The index behind an id: none if there is no such id, an inner none if its entry could not be read.
    pub(super) fn get(&self, kind: Kind, id: &str) -> Option<Option<usize>> {
        let known = self.ids.get(&kind).and_then(|ids| ids.get(id)).copied();
        known.or_else(|| self.unread.contains(&kind).then_some(None))
    }

    /// Every id of a kind.
    pub(super) fn of(&self, kind: Kind) -> impl Iterator<Item = &str> {
        let mut ids: Vec<&str> = self
            .ids
            .get(&kind)
            .into_iter()
            .flat_map(HashMap::keys)
            .map(String::as_str)
            .collect();
        ids.sort_unstable();
        ids.into_iter()
    }
}

struct Gather<'g> {
    sources: &'g [Source],
    diagnostics: &'g mut Diagnostics,
    names: Names,
    origins: Origins,
}

impl Gather<'_> {
    fn list<R: HasId>(&mut self, kind: Kind, list: &[Entry<R>]) {
        let names = self.names.ids.entry(kind).or_default();
        let origins = self.origins.entries.entry(kind).or_default();
        for (index, entry) in list.iter().enumerate() {
            let source = &self.sources[entry.file];
            let Some(word) = entry.raw.id() else {
                continue;
            };
            let (span, text) = source.at_address(word.address, word.len);
            origins.push(Origin {
                file: entry.file,
                entry: entry.span.clone(),
                id: span.clone(),
            });
            if let Some(diagnostic) = check_id(source, span.clone(), text) {
                self.origins.partial = true;
                self.diagnostics.push(diagnostic);
            }
            if let Some(Some(first)) = names.get(text).copied() {
                let at: &Origin = &origins[first];
                let first = &self.sources[at.file];
                let (line, _) = first.place(at.id.start);
                self.origins.partial = true;
                let message = format!("another {} has this id already", kind.word());
                self.diagnostics.push(
                    Diagnostic::at(Code::DuplicateId, source, span, message)
                        .help(format!("the first one stands in {}:{line}", first.path)),
                );
            } else {
                names.insert(text.to_owned(), Some(index));
            }
        }
        if list.len() >= usize::from(u16::MAX) {
            let path = self.sources.first().map_or("", |source| &source.path);
            let message = format!(
                "there are {} {}; a pack may have 65534",
                list.len(),
                kind.list()
            );
            self.diagnostics
                .push(Diagnostic::whole(Code::TooLarge, path, message));
        }
    }
}

/// Looks whether an id can be one; message ids are made of it.
pub(super) fn check_id(source: &Source, span: Span, text: &str) -> Option<Diagnostic> {
    let good = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && text.len() <= 64;
    if good {
        return None;
    }
    let message = if text.is_empty() {
        "an id is not empty"
    } else {
        "this cannot be an id"
    };
    Some(Diagnostic::at(Code::BadId, source, span, message)
        .help("an id is made of letters a to z, digits and hyphens, begins with a letter and has at most 64"))
}
