//! A page of the almanac: a claim of the text, how well it is documented, what is done elsewhere, and where to read on.

use bevy::prelude::*;

use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::lang::sentences::Sentences;
use crate::pack::Pack;
use crate::pack::model::{ClaimId, EssayId, Standing};

/// The ink and the picture of how well a claim is documented.
#[must_use]
pub(super) const fn badge_of(standing: Standing) -> (Tone, &'static str) {
    match standing {
        Standing::Documented => (Tone::Moss, "check"),
        Standing::LocalPilot => (Tone::Teal, "map"),
        Standing::Oversimplified => (Tone::Ochre, "magnifier"),
        Standing::Disputed => (Tone::Plum, "scales"),
        Standing::Unverified => (Tone::Vermilion, "question"),
    }
}

/// The page of a claim, in words.
#[derive(Clone, Debug)]
pub(in crate::app) struct ClaimPage {
    id: String,
    title: String,
    standing: String,
    badge: (Tone, &'static str),
    text: String,
    elsewhere: String,
    sources: Vec<String>,
    heads: [String; 2],
    detail: String,
}

impl ClaimPage {
    /// A claim of the pack, in the player's language.
    pub(in crate::app) fn new(pack: &Pack, words: &Words, claim: ClaimId) -> Self {
        let sentences = Sentences::new(pack, &words.texts, &[], &[]);
        let title = sentences.claim(claim);
        let claim = &pack.claims[claim.index()];
        let part = |part| sentences.part("claim", &claim.id, part);
        let standing = sentences.standing(claim.standing);
        let detail = words.with(
            "almanac-claim",
            &[
                ("id", claim.id.clone().into()),
                ("standing", standing.clone().into()),
            ],
        );
        Self {
            id: claim.id.clone(),
            title,
            badge: badge_of(claim.standing),
            text: part("text"),
            elsewhere: part("elsewhere"),
            sources: claim.sources.clone(),
            heads: ["almanac-elsewhere", "almanac-sources"].map(|id| words.get(id)),
            standing,
            detail,
        }
    }

    /// The claim in a few words.
    pub(in crate::app) fn title(&self) -> &str {
        &self.title
    }

    /// Its number and its standing.
    pub(in crate::app) fn detail(&self) -> String {
        self.detail.clone()
    }

    /// The picture of its standing.
    pub(in crate::app) fn picture(&self) -> &'static str {
        self.badge.1
    }

    /// Lays the page out; `between` adds what belongs between the comparison and the sources.
    pub(in crate::app) fn spawn(
        self,
        page: &mut ChildSpawner,
        between: impl FnOnce(&mut ChildSpawner),
    ) {
        let [elsewhere, sources] = &self.heads;
        let (tone, picture) = self.badge;
        page.spawn(heading(&self.title));
        page.spawn((
            row(space::S),
            children![
                chip(tone, picture, &self.standing),
                chip(Tone::Navy, "book", &self.id),
            ],
        ));
        page.spawn(double_rule());
        page.spawn(body(&self.text));
        page.spawn(subheading(elsewhere));
        page.spawn(body(&self.elsewhere));
        between(page);
        if !self.sources.is_empty() {
            page.spawn(rule());
            page.spawn(written(sources, Written::SMALL.strong().ink(Ink::Muted)));
            for source in &self.sources {
                page.spawn(small(source));
            }
        }
    }
}

/// A page about the text as a whole: what stands elsewhere beside what stands in the text.
#[derive(Clone, Debug)]
pub(super) struct EssayPage {
    pub(super) title: String,
    intro: String,
    heads: [String; 2],
    pairs: Vec<(String, String)>,
    note: String,
    question: String,
    narrow: bool,
}

impl EssayPage {
    pub(super) fn new(pack: &Pack, words: &Words, look: &Look, essay: EssayId) -> Self {
        let sentences = Sentences::new(pack, &words.texts, &[], &[]);
        let title = sentences.essay(essay);
        let essay = &pack.essays[essay.index()];
        let part = |part: &str| sentences.part("essay", &essay.id, part);
        let pair = |pair: &String| {
            (
                part(&format!("{pair}-there")),
                part(&format!("{pair}-here")),
            )
        };
        Self {
            title,
            intro: part("intro"),
            heads: [part("there"), part("here")],
            pairs: essay.pairs.iter().map(pair).collect(),
            note: part("note"),
            question: part("question"),
            narrow: look.is_large(),
        }
    }

    pub(super) fn spawn(self, page: &mut ChildSpawner) {
        page.spawn(heading(&self.title));
        page.spawn(double_rule());
        page.spawn(body(&self.intro));
        let [there, here] = &self.heads;
        for (elsewhere, in_text) in &self.pairs {
            let columns = if self.narrow { 1 } else { 2 };
            page.spawn(grid(columns, space::M)).with_children(|pair| {
                pair.spawn(card(
                    Tone::Teal,
                    Shape::Circle,
                    there,
                    children![body(elsewhere)],
                ));
                pair.spawn(card(
                    Tone::Vermilion,
                    Shape::Triangle,
                    here,
                    children![body(in_text)],
                ));
            });
        }
        page.spawn(body(&self.note));
        page.spawn((
            tray(),
            children![written(&self.question, Written::BODY.strong())],
        ));
    }
}
