//! The lists that a company is on, as stamps.

use bevy::prelude::*;

use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::tones::tone_of_nature;
use crate::lang::sentences::{Firm, Sentences};
use crate::pack::model::Nature;

/// A stamp, and what it says to who points at it.
pub(super) struct Stamp {
    tone: Option<Tone>,
    picture: &'static str,
    text: String,
    about: Vec<String>,
}

/// The lists a company is on, as stamps; that it is on none is a fainter one.
pub(super) fn stamps(game: &Game, sentences: &Sentences<'_>, firm: &Firm) -> Vec<Stamp> {
    if firm.listed.is_empty() {
        return vec![Stamp {
            tone: None,
            picture: "minus",
            text: sentences.say("firm-no-list", &[]),
            about: Vec::new(),
        }];
    }
    let stamp = |held: &crate::engine::Held| {
        let status = &game.pack.statuses[held.status.index()];
        Stamp {
            tone: Some(tone_of_nature(status.nature)),
            picture: match status.nature {
                Nature::Sanction => "frame-sanction",
                Nature::Reward => "frame-reward",
                Nature::Mark => "frame-mark",
            },
            text: sentences.status(held.status),
            about: vec![
                sentences.listed(held),
                sentences.part("status", &status.id, "about"),
            ],
        }
    };
    firm.listed.iter().map(stamp).collect()
}

impl Stamp {
    /// A stamp of a list has a double edge.
    pub(super) fn spawn(self, place: &mut ChildSpawner) {
        let ink = self.tone.map_or(Ink::Muted, Ink::Tone);
        let (outer, gap) = if self.tone.is_some() {
            (3.0, 2.0)
        } else {
            (0.0, 0.0)
        };
        let mut stamp = place.spawn((
            Node {
                padding: UiRect::all(Val::Px(gap)),
                border: UiRect::all(Val::Px(outer)),
                border_radius: BorderRadius::all(Val::Px(radius::S + 2.0)),
                ..default()
            },
            Edge(ink),
            children![(
                Node {
                    padding: UiRect::axes(Val::Px(space::S), Val::Px(1.0)),
                    border: UiRect::all(Val::Px(1.0)),
                    border_radius: BorderRadius::all(Val::Px(radius::S)),
                    ..line(space::XS + 2.0)
                },
                Edge(ink),
                Pickable::IGNORE,
                children![
                    pictogram(self.picture, 16.0, ink),
                    written(&self.text, Written::SMALL.strong().ink(ink)),
                ],
            )],
        ));
        if !self.about.is_empty() {
            stamp.insert(Tip::lines(self.about));
        }
    }
}
