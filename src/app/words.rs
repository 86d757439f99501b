//! The pack on the table and the words for it, in the player's language.

use std::sync::Arc;

use bevy::prelude::*;
use fluent_bundle::FluentValue;

use super::theme::tokens::{Look, Reading};
use crate::lang::{Args, Direction, Texts};
use crate::pack::{self, Loaded, Pack};

/// The pack that new games are played with, and the texts of the program and the pack.
#[derive(Resource)]
pub struct Words {
    /// The pack with its words.
    pub loaded: Arc<Loaded>,
    /// The texts in the player's language.
    pub texts: Texts,
}

impl Words {
    /// A pack in a language.
    #[must_use]
    pub fn new(loaded: Arc<Loaded>, language: &str) -> Self {
        let texts = Texts::load(language, &loaded.pack, &loaded.words);
        Words { loaded, texts }
    }

    /// The rules.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.loaded.pack
    }

    /// Changes the language.
    pub fn speak(&mut self, language: &str) {
        self.texts = Texts::load(language, &self.loaded.pack, &self.loaded.words);
    }

    /// A message.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.texts.get(id)
    }

    /// A message with values.
    #[must_use]
    pub fn with(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let mut args = Args::new();
        for (name, value) in values {
            args.set((*name).to_owned(), value.clone());
        }
        self.texts.with(id, None, &args)
    }
}

/// The reading direction of a language.
#[must_use]
pub fn reading_of(language: &str) -> Reading {
    match Texts::own(language).direction() {
        Direction::RightToLeft => Reading::Rtl,
        Direction::LeftToRight => Reading::Ltr,
    }
}

/// Puts the shipped base pack on the table unless the caller brought another.
pub(super) fn plugin(app: &mut App) {
    if app.world().contains_resource::<Words>() {
        return;
    }
    let rtl = app.world().get_resource::<Look>().is_some_and(Look::is_rtl);
    match pack::embedded("mizan") {
        Some(Ok(loaded)) => {
            app.insert_resource(Words::new(Arc::new(loaded), if rtl { "ar" } else { "en" }));
        }
        // The shipped pack is checked by the tests; a program without it cannot play at all.
        Some(Err(faults)) => panic!("the shipped pack is broken: {faults:?}"),
        None => panic!("the shipped pack is missing"),
    }
}
