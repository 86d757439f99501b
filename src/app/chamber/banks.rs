//! The banks: who said what for the bill, against it, and for a middle way, and what it weighs now.

use bevy::prelude::*;

use super::sitting::Sitting;
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::tones::{shape_of_seat, tone_of_seat};
use crate::app::words::Words;
use crate::engine::{SeatId, stance};
use crate::pack::model::Stance;

struct Said {
    seat: SeatId,
    who: String,
    name: String,
    text: String,
    weight: String,
    /// Another argument answered it: it weighs nothing now.
    answered: bool,
    new: bool,
}

/// One bank.
pub(super) struct Bank {
    tone: Tone,
    title: String,
    nothing: String,
    said: Vec<Said>,
}

/// The three banks; the middle one only where somebody sits on it.
pub(super) struct Facts {
    pub(super) for_it: Bank,
    pub(super) against: Bank,
    pub(super) middle: Option<Bank>,
}

impl Facts {
    /// The first `known` arguments have been seen; later ones come in.
    pub(super) fn new(game: &Game, words: &Words, sitting: &Sitting, known: usize) -> Self {
        let sentences = game.sentences(words);
        let floor = &sitting.floor;
        let bank = |side: Stance, tone, title: &str| {
            let of_side = |(_, ((_, id), _)): &(usize, ((SeatId, _), _))| {
                stance(&game.pack, *id, floor.bill).unwrap_or(Stance::Middle) == side
            };
            let said = floor
                .arguments
                .iter()
                .copied()
                .zip(sitting.weights.iter().copied())
                .enumerate()
                .filter(of_side)
                .map(|(nr, ((seat, id), weight))| Said {
                    seat,
                    who: game.name_of(seat).to_owned(),
                    name: sentences.argument(id),
                    text: sentences.part("argument", &game.pack.arguments[id.index()].id, "text"),
                    weight: if weight == 0 {
                        words.get("chamber-answered")
                    } else {
                        words.with("chamber-weighs", &[("weight", weight.into())])
                    },
                    answered: weight == 0,
                    new: nr >= known,
                });
            Bank {
                tone,
                title: words.get(title),
                nothing: words.get("chamber-silence"),
                said: said.collect(),
            }
        };
        let middle = bank(Stance::Middle, Tone::Navy, "chamber-middle");
        Self {
            for_it: bank(Stance::For, Tone::Moss, "chamber-for"),
            against: bank(Stance::Against, Tone::Vermilion, "chamber-against"),
            middle: (!middle.said.is_empty()).then_some(middle),
        }
    }
}

impl Bank {
    /// Lays the bank out, with its title where nothing else names it.
    pub(super) fn spawn(self, floor: &mut ChildSpawner, titled: bool, share: f32) {
        floor
            .spawn((
                tray(),
                tune(move |node| {
                    node.flex_grow = 1.0;
                    node.flex_shrink = if titled { 0.0 } else { 1.0 };
                    node.flex_basis = if titled { Val::Auto } else { Val::Px(0.0) };
                    node.padding = UiRect::all(Val::Px(space::S));
                }),
            ))
            .with_children(|bank| {
                if titled {
                    bank.spawn(written(
                        &self.title,
                        Written::SMALL
                            .strong()
                            .ink(self.tone)
                            .centred()
                            .times(share),
                    ));
                }
                if self.said.is_empty() {
                    bank.spawn(written(
                        &self.nothing,
                        Written::SMALL.ink(Ink::Muted).centred().times(share),
                    ));
                }
                for said in &self.said {
                    said.spawn(bank, self.tone, share);
                }
            });
    }
}

impl Said {
    fn spawn(&self, bank: &mut ChildSpawner, tone: Tone, share: f32) {
        let muted = Written::SMALL.ink(Ink::Muted).times(share);
        let edge = if self.answered {
            Ink::Line
        } else {
            tone.into()
        };
        let mut card = bank.spawn((
            Name::new("argument"),
            // The columns are fractions of a pixel wide. Were this rounded, a line that just fits would wrap in a box that
            // was measured without that wrap.
            LayoutConfig {
                use_rounding: false,
            },
            Node {
                border: UiRect::all(Val::Px(2.0)),
                border_radius: BorderRadius::all(Val::Px(radius::M)),
                padding: UiRect::all(Val::Px(space::S)),
                ..column(space::XS)
            },
            Fill(Ink::Raised),
            Edge(edge),
            children![
                (
                    line(space::XS),
                    children![
                        pictogram(
                            shape_of_seat(self.seat).name(),
                            16.0 * share,
                            tone_of_seat(self.seat)
                        ),
                        (
                            Node {
                                flex_grow: 1.0,
                                flex_shrink: 1.0,
                                flex_basis: Val::Px(0.0),
                                ..column(0.0)
                            },
                            children![written(&self.who, muted)],
                        ),
                    ],
                ),
                written(&self.name, Written::BODY.strong().times(share)),
                written(&self.text, muted),
                written(
                    &self.weight,
                    Written::SMALL.strong().ink(edge_ink(edge)).times(share)
                ),
            ],
        ));
        if self.new {
            card.insert((
                Fade::into_view(0.35),
                Glide::from(Vec2::new(0.0, 24.0), 0.35),
            ));
        }
    }
}

/// A thin line's ink is too pale to write with.
fn edge_ink(edge: Ink) -> Ink {
    if edge == Ink::Line { Ink::Muted } else { edge }
}
