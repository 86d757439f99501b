//! Looks up messages: those of the pack and those of the program, in a language and, where it lacks one, in the
//! fallback language.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use include_dir::{Dir, include_dir};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::words;
use crate::pack::model::{AttributeId, CardId};
use crate::pack::{Kind, Named, Pack, Words};

/// The program's own messages.
static OWN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/lang");

/// The language of the program where it lacks a message in another one.
const FALLBACK: &str = "en";

/// Values for the places of a message that are filled in.
pub type Args<'a> = FluentArgs<'a>;

type Bundle = FluentBundle<FluentResource>;

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right, as English.
    LeftToRight,
    /// From right to left, as Arabic.
    RightToLeft,
}

/// The languages that the program speaks, the fallback first.
#[must_use]
pub fn languages() -> Vec<&'static str> {
    let mut found: Vec<&str> = OWN.dirs().filter_map(|dir| dir.path().to_str()).collect();
    found.sort_by_key(|language| (*language != FALLBACK, *language));
    found
}

/// The languages that a game of a pack can be played in: the program's, then those that the pack brings besides. Where the
/// program does not speak one of these, its own sentences are English.
#[must_use]
pub fn languages_with(pack: &Pack) -> Vec<String> {
    let mut found: Vec<String> = languages().into_iter().map(str::to_owned).collect();
    for language in &pack.manifest.languages {
        if !found.contains(language) {
            found.push(language.clone());
        }
    }
    found
}

/// What a language is called in itself; a pack that brings one says so in `language-name`. Else its code.
#[must_use]
pub fn language_name(language: &str, pack: &Pack, words: &Words) -> String {
    let bundle = bundle(language, Some((pack, words)));
    let message = bundle.get_message("language-name");
    let pattern = message.and_then(|message| message.value());
    pattern.map_or_else(
        || language.to_owned(),
        |pattern| {
            bundle
                .format_pattern(pattern, None, &mut Vec::new())
                .into_owned()
        },
    )
}

/// The messages of a language.
pub struct Texts {
    language: String,
    direction: Direction,
    /// The language itself, then what stands in for it.
    bundles: Vec<Bundle>,
}

impl Texts {
    /// The program's and a pack's messages in a language. The first language of the pack stands in for what the pack
    /// lacks, and English for what the program lacks.
    #[must_use]
    pub fn load(language: &str, pack: &Pack, words: &Words) -> Self {
        let mut chain = vec![language];
        for other in pack
            .manifest
            .languages
            .first()
            .map(String::as_str)
            .into_iter()
            .chain([FALLBACK])
        {
            if !chain.contains(&other) {
                chain.push(other);
            }
        }
        Self::chain(&chain, Some((pack, words)))
    }

    /// The program's own messages alone.
    #[must_use]
    pub fn own(language: &str) -> Self {
        let chain = if language == FALLBACK {
            vec![FALLBACK]
        } else {
            vec![language, FALLBACK]
        };
        Self::chain(&chain, None)
    }

    fn chain(languages: &[&str], pack: Option<(&Pack, &Words)>) -> Self {
        let language = languages.first().copied().unwrap_or(FALLBACK);
        let direction = match identifier(language).character_direction() {
            CharacterDirection::RTL => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        };
        let bundles = languages
            .iter()
            .map(|language| bundle(language, pack))
            .collect();
        Self {
            language: language.to_owned(),
            direction,
            bundles,
        }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The direction in which it is written.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether there is such a message, or such a part of it, in the language or what stands in for it.
    #[must_use]
    pub fn has(&self, id: &str, attr: Option<&str>) -> bool {
        self.bundles.iter().any(|bundle| there(bundle, id, attr))
    }

    /// A message; `⟦id⟧` if there is none.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.format(id, None, None)
    }

    /// A part of a message.
    #[must_use]
    pub fn attr(&self, id: &str, attr: &str) -> String {
        self.format(id, Some(attr), None)
    }

    /// A message, or a part of it, with values filled in.
    #[must_use]
    pub fn with(&self, id: &str, attr: Option<&str>, args: &Args<'_>) -> String {
        self.format(id, attr, Some(args))
    }

    fn format(&self, id: &str, attr: Option<&str>, args: Option<&Args<'_>>) -> String {
        for bundle in &self.bundles {
            let Some(message) = bundle.get_message(id) else {
                continue;
            };
            let pattern = match attr {
                None => message.value(),
                Some(attr) => message.get_attribute(attr).map(|found| found.value()),
            };
            let Some(pattern) = pattern else { continue };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, args, &mut errors);
            return match errors.is_empty() {
                true => text.into_owned(),
                // A value that was not given shows, as a missing message does.
                false => format!("{text}⟦{}⟧", full(id, attr)),
            };
        }
        format!("⟦{}⟧", full(id, attr))
    }

    /// The name of an entry of the pack.
    #[must_use]
    pub fn name_of<I: Named>(&self, pack: &Pack, id: I) -> String {
        self.get(&message_id(pack, id))
    }

    /// A part of the texts of an entry of the pack, such as `about`.
    #[must_use]
    pub fn part_of<I: Named>(&self, pack: &Pack, id: I, part: &str) -> String {
        self.attr(&message_id(pack, id), part)
    }

    /// The name of an entry of the pack, or a part of its texts, with values filled in.
    #[must_use]
    pub fn with_of<I: Named>(
        &self,
        pack: &Pack,
        id: I,
        part: Option<&str>,
        args: &Args<'_>,
    ) -> String {
        self.with(&message_id(pack, id), part, args)
    }

    /// The label of an option of a card, or, if `then`, the sentence on what happens next.
    #[must_use]
    pub fn option_of(
        &self,
        pack: &Pack,
        card: CardId,
        option: usize,
        then: bool,
        args: &Args<'_>,
    ) -> String {
        let options = pack
            .cards
            .get(card.index())
            .map_or(&[][..], |card| &card.options);
        let part = options.get(option).map_or("", |option| &option.id);
        let part = if then {
            Cow::Owned(format!("{part}-then"))
        } else {
            Cow::Borrowed(part)
        };
        self.with_of(pack, card, Some(&part), args)
    }

    /// The name of a phase, by its position in the pack.
    #[must_use]
    pub fn phase(&self, pack: &Pack, position: usize) -> String {
        self.get(&phase_id(pack, position))
    }

    /// The name of the pack.
    #[must_use]
    pub fn pack(&self, pack: &Pack) -> String {
        self.get(&format!("{}-{}", Kind::Pack.word(), pack.manifest.id))
    }

    /// The name of the attribute that stands for a seat.
    #[must_use]
    pub fn headline(&self, pack: &Pack) -> Option<(AttributeId, String)> {
        pack.frame.headline.map(|id| (id, self.name_of(pack, id)))
    }
}

/// The id of the message with an entry's name, such as `meter-privacy`.
#[must_use]
fn message_id<I: Named>(pack: &Pack, id: I) -> String {
    format!("{}-{}", I::KIND.word(), id.word(pack))
}

fn phase_id(pack: &Pack, position: usize) -> String {
    let id = pack.phases.get(position).map_or("", |phase| &phase.id);
    format!("{}-{id}", Kind::Phase.word())
}

fn full<'i>(id: &'i str, attr: Option<&str>) -> Cow<'i, str> {
    attr.map_or(Cow::Borrowed(id), |attr| Cow::Owned(format!("{id}.{attr}")))
}

fn identifier(language: &str) -> LanguageIdentifier {
    language.parse().unwrap_or_default()
}

/// All messages of one language: those of the packs, the upper over the lower, over them the program's, and last what the
/// program calls things for which the pack has no words of its own.
fn bundle(language: &str, pack: Option<(&Pack, &Words)>) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
    // Only fails if the functions are there already.
    _ = bundle.add_builtins();
    let own = OWN
        .get_dir(language)
        .into_iter()
        .flat_map(|dir| dir.files());
    let (last, own): (Vec<_>, Vec<_>) =
        own.partition(|file| file.path().ends_with(words::FALLBACK_FILE));
    if let Some((_, texts)) = pack {
        for text in texts.of(language) {
            bundle.add_resource_overriding(resource(text));
        }
    }
    for text in own.into_iter().filter_map(|file| file.contents_utf8()) {
        bundle.add_resource_overriding(resource(text));
    }
    if let Some((pack, _)) = pack {
        let chosen = words::of(pack, |id, part| there(&bundle, id, part));
        bundle.add_resource_overriding(resource(&chosen));
    }
    // These stand only where nothing else does.
    for text in last.into_iter().filter_map(|file| file.contents_utf8()) {
        _ = bundle.add_resource(resource(text));
    }
    bundle
}

/// The messages of a text. What is wrong in a pack's file was told when the pack was read; what is good can be used.
fn resource(text: &str) -> FluentResource {
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(good, _)| good)
}

fn there(bundle: &Bundle, id: &str, part: Option<&str>) -> bool {
    bundle.get_message(id).is_some_and(|message| match part {
        None => message.value().is_some(),
        Some(part) => message.get_attribute(part).is_some(),
    })
}
