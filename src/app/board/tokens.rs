//! The tokens of the seats. One that moved glides from where it stood.

use std::collections::HashMap;

use bevy::prelude::*;

use super::places::growth;
use super::{around, spot};
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::tones::tone_of_seat;
use crate::app::words::Words;
use crate::engine::SeatId;
use crate::pack::model::PlaceId;

/// Where each token stood when the board was last laid out.
#[derive(Resource, Default, Debug)]
pub(super) struct Stood(HashMap<u8, PlaceId>);

/// Nobody glides onto a board that is newly laid out.
pub(super) fn forget(mut stood: ResMut<Stood>) {
    stood.0.clear();
}

/// A seat's token on the board.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token(pub SeatId);

pub(super) fn spawn(
    map: &mut ChildSpawnerCommands,
    game: &Game,
    words: &Words,
    look: &Look,
    size: Vec2,
    stood: &mut Stood,
) {
    let sentences = game.sentences(words);
    let grown = growth(look);
    let side = 30.0 * grown;
    let seats = &game.view.seats;
    for (nr, seat) in seats.iter().enumerate() {
        let Some(place) = seat.place else { continue };
        let id = SeatId(nr as u8);
        let with = seats
            .iter()
            .filter(|other| other.place == Some(place))
            .count() as f32;
        let before = seats[..nr]
            .iter()
            .filter(|other| other.place == Some(place))
            .count() as f32;
        let along = (before - (with - 1.0) / 2.0) * side * 0.95;
        let at = game.pack.places[place.index()].at;
        let acting = game.view.waiting.acting() == Some(id);
        let mut frame = around(at, look, Vec2::splat(side), Vec2::new(along, -34.0 * grown));
        frame.border = UiRect::all(Val::Px(if acting { 4.0 } else { 2.0 }));
        frame.border_radius = BorderRadius {
            top_left: Val::Px(radius::ROUND),
            top_right: Val::Px(radius::ROUND),
            bottom_left: Val::Px(radius::S),
            bottom_right: Val::Px(radius::S),
        };
        let name = game.name_of(id);
        let letter: String = name.chars().take(1).collect();
        let mut tip = vec![name.to_owned()];
        tip.extend(seat.role.map(|role| sentences.role(role)));
        tip.extend(
            seat.statuses
                .iter()
                .map(|held| sentences.status(held.status)),
        );
        let style = Written {
            size: 17.0 * grown / look.text_scale,
            ..Written::SMALL
        };
        let mut token = map.spawn((
            Token(id),
            frame,
            Fill(Ink::Tone(tone_of_seat(id))),
            Edge(if acting { Ink::Focus } else { Ink::Raised }),
            Lift(6.0),
            Tip::lines(tip),
            children![written(&letter, style.strong().centred().ink(Ink::OnTone))],
        ));
        if !seat.statuses.is_empty() {
            token.with_child((
                Node {
                    position_type: PositionType::Absolute,
                    top: Val::Px(-8.0),
                    right: Val::Px(-8.0),
                    width: Val::Px(16.0),
                    height: Val::Px(16.0),
                    border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
                    justify_content: JustifyContent::Center,
                    align_items: AlignItems::Center,
                    ..default()
                },
                Fill(Ink::Tone(Tone::Vermilion)),
                Pickable::IGNORE,
                children![pictogram("warning", 13.0 / look.text_scale, Ink::OnTone)],
            ));
        }
        if let Some(from) = stood.0.insert(id.0, place).filter(|from| *from != place) {
            let (old, new) = (
                spot(game.pack.places[from.index()].at, look),
                spot(at, look),
            );
            let offset = Vec2::new(old.0 - new.0, old.1 - new.1) / 100.0 * size;
            token.insert(Glide::from(offset, 0.6));
        }
    }
}
