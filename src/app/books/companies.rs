//! The companies: who owns them, what is known of them, whom they buy from, on which list they are.

use super::{Entry, Line};
use crate::app::bridge::Game;
use crate::app::theme::prelude::{Shape, Tone};
use crate::app::words::Words;
use crate::pack::model::CompanyId;

pub(super) fn entries(game: &Game, words: &Words) -> Vec<Entry> {
    let sentences = game.sentences(words);
    let pack = &game.pack;
    let mut entries = Vec::new();
    for (nr, company) in game.view.companies.iter().enumerate() {
        let id = CompanyId::at(nr);
        let mut lines = Vec::new();
        if let Some(owner) = company.owner {
            let owner = game.name_of(owner).to_owned();
            lines.push(Line::Name(
                words.with("books-owner", &[("who", owner.into())]),
            ));
        }
        for (attribute, value) in &company.attributes {
            let definition = &pack.attributes[attribute.index()];
            let span = (definition.max - definition.min).max(1) as f32;
            lines.push(Line::Bar(
                definition.pictogram.clone(),
                sentences.attribute(*attribute),
                value.to_string(),
                (value - definition.min) as f32 / span,
            ));
        }
        for held in &company.statuses {
            let status = &pack.statuses[held.status.index()];
            lines.push(Line::Name(sentences.status(held.status)));
            lines.push(Line::Text(sentences.part("status", &status.id, "about")));
        }
        let suppliers: Vec<String> = pack.companies[nr]
            .suppliers
            .iter()
            .map(|supplier| sentences.company(*supplier))
            .collect();
        if !suppliers.is_empty() {
            let list = sentences.list(suppliers);
            lines.push(Line::Figures(
                words.with("books-suppliers", &[("list", list.into())]),
            ));
        }
        let tone = if company.owner.is_some() {
            Tone::Navy
        } else {
            Tone::Moss
        };
        entries.push(Entry::Card(tone, Shape::Star, sentences.company(id), lines));
    }
    entries
}
