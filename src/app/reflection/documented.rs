//! The text, and what of it is documented: a page of the almanac for each claim that this game touched.

use bevy::prelude::*;

use super::chain;
use super::parts::rounds_of;
use super::shelf::Leaf;
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::engine::Entry;
use crate::pack::model::Standing;
use crate::reflect::{Touched, touched};

/// The most lines of the journal that stand beside a claim: the first that touched it.
const MOST: usize = 5;

pub(super) fn leaves(game: &Game, words: &Words) -> Vec<Leaf> {
    let entries: Vec<Entry> = game.log.iter().map(|(_, entry)| *entry).collect();
    let rounds = rounds_of(game);
    let found = touched(&game.pack, &entries, &game.told());
    if found.is_empty() {
        return vec![nothing(words)];
    }
    found
        .iter()
        .map(|touched| leaf(game, words, touched, &rounds))
        .collect()
}

fn nothing(words: &Words) -> Leaf {
    let text = words.get("reflection-nothing-touched");
    Leaf {
        picture: "book".to_owned(),
        label: words.get("reflection-page-4"),
        detail: String::new(),
        draw: Box::new(move |page| {
            page.spawn(body(&text));
        }),
    }
}

/// The ink and the picture of how well a claim is documented.
const fn badge_of(standing: Standing) -> (Tone, &'static str) {
    match standing {
        Standing::Documented => (Tone::Moss, "check"),
        Standing::LocalPilot => (Tone::Teal, "map"),
        Standing::Oversimplified => (Tone::Ochre, "magnifier"),
        Standing::Disputed => (Tone::Plum, "scales"),
        Standing::Unverified => (Tone::Vermilion, "question"),
    }
}

fn leaf(game: &Game, words: &Words, touched: &Touched, rounds: &[u8]) -> Leaf {
    let sentences = game.sentences(words);
    let claim = &game.pack.claims[touched.claim.index()];
    let standing = sentences.standing(claim.standing);
    let (tone, picture) = badge_of(claim.standing);
    let name = sentences.claim(touched.claim);
    let part = |part| sentences.part("claim", &claim.id, part);
    let (text, elsewhere) = (part("text"), part("elsewhere"));
    let sources = claim.sources.clone();
    let id = claim.id.clone();
    let shown = &touched.entries[..touched.entries.len().min(MOST)];
    let here = chain::lines(game, words, shown, rounds);
    let heads = ["elsewhere", "sources", "here"].map(|id| words.get(&format!("reflection-{id}")));
    Leaf {
        picture: picture.to_owned(),
        label: name.clone(),
        detail: words.with(
            "reflection-claim",
            &[
                ("id", claim.id.clone().into()),
                ("standing", standing.clone().into()),
            ],
        ),
        draw: Box::new(move |page| {
            let [elsewhere_head, sources_head, here_head] = heads;
            page.spawn(heading(&name));
            page.spawn((
                row(space::S),
                children![
                    chip(tone, picture, &standing),
                    chip(Tone::Navy, "book", &id),
                ],
            ));
            page.spawn(double_rule());
            page.spawn(body(&text));
            page.spawn(subheading(&elsewhere_head));
            page.spawn(body(&elsewhere));
            if !here.is_empty() {
                page.spawn(subheading(&here_head));
                chain::spawn(page, here);
            }
            if !sources.is_empty() {
                page.spawn(rule());
                page.spawn(written(
                    &sources_head,
                    Written::SMALL.strong().ink(Ink::Muted),
                ));
                for source in &sources {
                    page.spawn(small(source));
                }
            }
        }),
    }
}
