//! The text, and what of it is documented: a page of the almanac for each claim that this game touched.

use bevy::prelude::*;

use super::chain;
use super::parts::rounds_of;
use crate::app::almanac::ClaimPage;
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::theme::shelf::Leaf;
use crate::app::words::Words;
use crate::engine::Entry;
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

fn leaf(game: &Game, words: &Words, touched: &Touched, rounds: &[u8]) -> Leaf {
    let page = ClaimPage::new(&game.pack, words, touched.claim);
    let shown = &touched.entries[..touched.entries.len().min(MOST)];
    let here = chain::lines(game, words, shown, rounds);
    let head = words.get("reflection-here");
    Leaf {
        picture: page.picture().to_owned(),
        label: page.title().to_owned(),
        detail: page.detail(),
        draw: Box::new(move |sheet| {
            page.spawn(sheet, |sheet| {
                if !here.is_empty() {
                    sheet.spawn(subheading(&head));
                    chain::spawn(sheet, here);
                }
            });
        }),
    }
}
