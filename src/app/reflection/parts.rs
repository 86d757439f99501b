//! What several pages are made of: the tokens of the seats.

use bevy::prelude::*;

use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::tones::{shape_of_seat, tone_of_seat};
use crate::app::words::Words;
use crate::engine::{Event, SeatId};

/// A seat as it is drawn: its name, role, ink, shape and picture.
#[derive(Clone, Debug)]
pub(super) struct Sitter {
    pub(super) name: String,
    pub(super) role: String,
    pub(super) tone: Tone,
    pub(super) mark: Shape,
    pub(super) picture: String,
}

impl Sitter {
    /// The seat at this position.
    pub(super) fn of(
        game: &Game,
        sentences: &crate::lang::sentences::Sentences<'_>,
        nr: usize,
    ) -> Self {
        let role = game.view.seats[nr].role;
        let seat = SeatId(nr as u8);
        Sitter {
            name: game.name_of(seat).to_owned(),
            role: role.map_or_else(String::new, |role| sentences.role(role)),
            tone: tone(nr),
            mark: mark(nr),
            picture: game.picture_of(seat).to_owned(),
        }
    }

    /// Its token: its picture on a disc of its ink.
    pub(super) fn token(&self, size: f32) -> impl Bundle + use<> {
        disc(self.tone, &self.picture, size)
    }
}

/// The ink of a seat.
pub(super) const fn tone(nr: usize) -> Tone {
    tone_of_seat(SeatId(nr as u8))
}

/// The shape of a seat.
pub(super) const fn mark(nr: usize) -> Shape {
    shape_of_seat(SeatId(nr as u8))
}

/// A disc of an ink with a picture on it.
pub(super) fn disc(tone: Tone, picture: &str, size: f32) -> impl Bundle + use<> {
    (
        Node {
            padding: UiRect::all(Val::Px(size * 0.28)),
            border: UiRect::all(Val::Px(2.0)),
            border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
            flex_shrink: 0.0,
            ..default()
        },
        (
            Fill(Ink::Tone(tone)),
            Edge(Ink::Tone(Tone::Brass)),
            Lift(5.0),
        ),
        Pickable::IGNORE,
        children![pictogram(picture, size, Ink::OnTone)],
    )
}

/// A box for text that takes the room left in its line.
pub(super) fn rest() -> Node {
    Node {
        flex_grow: 1.0,
        flex_shrink: 1.0,
        flex_basis: Val::Px(0.0),
        ..column(2.0)
    }
}

/// The round of each entry of the journal; 0 before the first.
pub(super) fn rounds_of(game: &Game) -> Vec<u8> {
    let mut rounds = vec![0; game.events()];
    let mut round = 0;
    let mut from = 0;
    for (at, entry) in &game.log {
        if let Event::RoundBegan(began) = entry.event {
            let at = *at as usize;
            rounds[from..at].fill(round);
            (round, from) = (began, at);
        }
    }
    rounds[from..].fill(round);
    rounds
}

/// What a round is called beside what happened in it: the same words that the reflections use for the time before the
/// first, if bills were voted then.
pub(super) fn name_of_round(game: &Game, words: &Words, round: u8) -> String {
    let veiled = |(_, entry): &(u32, crate::engine::Entry)| matches!(entry.event, Event::Veiled(_));
    match round {
        0 if game.log.iter().any(veiled) => words.get("before-rounds"),
        0 => words.get("reflection-start"),
        round => words.with("reflection-round", &[("round", round.into())]),
    }
}
