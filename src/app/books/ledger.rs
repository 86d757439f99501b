//! The ledger: every movement with who, what, seen by what, under which law, how many points; the newest round first.

use super::Entry;
use crate::app::bridge::Game;
use crate::app::ledger::{Columns, Rows};
use crate::app::theme::prelude::Look;
use crate::app::words::Words;

pub(super) fn entries(game: &Game, words: &Words, look: &Look) -> Vec<Entry> {
    let folios = game.sentences(words).folios(&game.view, &game.log);
    let written = folios
        .iter()
        .rev()
        .filter(|folio| !folio.postings.is_empty());
    let round = |folio: &crate::lang::sentences::Folio| {
        let title = words.with("reflection-round", &[("round", folio.round.into())]);
        let rows = Rows::new(game, words, look, &folio.postings, None);
        [Entry::Heading(title), Entry::Rows(rows)]
    };
    let mut entries: Vec<Entry> = written.flat_map(round).collect();
    if !entries.is_empty() {
        entries.insert(0, Entry::Columns(Columns::new(words, look)));
    }
    let hidden = game.sentences(words).hidden(&game.view.curtain);
    if let Some(hidden) = hidden {
        entries.insert(0, Entry::Note(hidden));
    }
    entries
}
