//! The tokens of the seats, with what they hold and carry. One that moved glides from where it stood.

use std::collections::HashMap;

use bevy::prelude::*;

use super::layout::TOKEN;
use super::places::growth;
use super::{around, sensors, spot};
use crate::app::badges::{Inside, badge_of, by_nature};
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::tones::tone_of_seat;
use crate::app::words::Words;
use crate::engine::SeatId;
use crate::pack::model::{Nature, PlaceId, SensorId};
use crate::view::SeatView;

/// A sensor that hangs on a token.
pub(super) const HUNG: f32 = 20.0;

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

/// Where the `nr`th sensor hangs on a token, from where the token begins.
pub(super) fn hangs_at(nr: usize) -> f32 {
    TOKEN - 8.0 + (HUNG - 2.0) * nr as f32
}

/// Where each token stands, and how wide it is with what hangs on it.
pub(super) fn widths(
    game: &Game,
    carried: &[Vec<SensorId>],
    look: &Look,
) -> Vec<Option<(usize, f32)>> {
    let width = |seat: &SeatView, carried: &Vec<SensorId>| {
        let hung = match carried.len() {
            0 => TOKEN,
            count => hangs_at(count - 1) + HUNG,
        };
        // Badges stand over the corners.
        let badges = if kinds(game, seat).is_empty() {
            0.0
        } else {
            8.0
        };
        (hung + badges) * growth(look)
    };
    let seats = game.view.seats.iter().zip(carried);
    seats
        .map(|(seat, carried)| Some((seat.place?.index(), width(seat, carried))))
        .collect()
}

/// From where each token comes that moved since the board was last laid out.
pub(super) fn walks(game: &Game, look: &Look, size: Vec2, stood: &mut Stood) -> Vec<Option<Vec2>> {
    let walk = |(nr, seat): (usize, &SeatView)| {
        let place = seat.place?;
        let from = stood.0.insert(nr as u8, place)?;
        let at = |place: PlaceId| Vec2::from(spot(game.pack.places[place.index()].at, look));
        (from != place).then(|| (at(from) - at(place)) / 100.0 * size)
    };
    game.view.seats.iter().enumerate().map(walk).collect()
}

/// The way of a token, or of what goes with it.
pub(super) fn walk(from: Vec2) -> Glide {
    Glide::from(from, 0.6)
}

pub(super) fn spawn(
    map: &mut ChildSpawnerCommands,
    game: &Game,
    words: &Words,
    look: &Look,
    carried: &[Vec<SensorId>],
    offsets: &[Option<Vec2>],
    walks: &[Option<Vec2>],
) {
    let grown = growth(look);
    let side = TOKEN * grown;
    for (nr, seat) in game.view.seats.iter().enumerate() {
        let (Some(place), Some(offset)) = (seat.place, offsets[nr]) else {
            continue;
        };
        let id = SeatId(nr as u8);
        let at = game.pack.places[place.index()].at;
        let acting = game.view.waiting.acting() == Some(id);
        let mut frame = around(at, look, Vec2::splat(side), offset);
        frame.border = UiRect::all(Val::Px(if acting { 4.0 } else { 2.0 }));
        frame.border_radius = BorderRadius {
            top_left: Val::Px(radius::ROUND),
            top_right: Val::Px(radius::ROUND),
            bottom_left: Val::Px(radius::S),
            bottom_right: Val::Px(radius::S),
        };
        let letter: String = game.name_of(id).chars().take(1).collect();
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
            Tip::lines(tip(game, words, id, seat, &carried[nr])),
            children![written(&letter, style.strong().centred().ink(Ink::OnTone))],
        ));
        for (hangs, sensor) in carried[nr].iter().enumerate() {
            let sensor = &game.pack.sensors[sensor.index()];
            token.with_child(sensors::hung(sensor, hangs, look));
        }
        for (nature, inside) in kinds(game, seat) {
            token.with_child(corner(nature, inside, look));
        }
        if let Some(from) = walks[nr] {
            token.insert(walk(from));
        }
    }
}

/// Who it is, what is held and what is carried.
fn tip(
    game: &Game,
    words: &Words,
    id: SeatId,
    seat: &SeatView,
    carried: &[SensorId],
) -> Vec<String> {
    let sentences = game.sentences(words);
    let mut tip = vec![game.name_of(id).to_owned()];
    tip.extend(seat.role.map(|role| sentences.role(role)));
    for held in &seat.statuses {
        let nature = match game.pack.statuses[held.status.index()].nature {
            Nature::Sanction => "sanction",
            Nature::Reward => "reward",
            Nature::Mark => "mark",
        };
        let status = sentences.status(held.status);
        tip.push(words.with(
            "board-holds",
            &[("nature", nature.into()), ("status", status.into())],
        ));
    }
    for sensor in carried {
        let what = sentences.sensor(*sensor);
        tip.push(words.with("board-carries", &[("sensor", what.into())]));
        tip.extend(sensors::about(game, words, &sentences, *sensor));
    }
    tip
}

/// What a seat holds of each nature. What carries a sensor is seen by that.
fn kinds(game: &Game, seat: &SeatView) -> Vec<(Nature, Inside)> {
    let held = seat
        .statuses
        .iter()
        .map(|held| &game.pack.statuses[held.status.index()]);
    by_nature(held.filter(|status| status.carries.is_none())).collect()
}

/// A badge at its corner of a token: sanctions where reading ends, rewards where it starts, marks below.
fn corner(nature: Nature, inside: Inside, look: &Look) -> impl Bundle + use<> {
    let size = 20.0 * growth(look);
    // So far out that the letter stays free.
    let (over, out) = (Val::Px(-12.0), -14.0);
    let (top, bottom, inset) = match nature {
        Nature::Sanction => (over, Val::Auto, Ends::end(out)),
        Nature::Reward => (over, Val::Auto, Ends::start(out)),
        Nature::Mark => (Val::Auto, Val::Px(-9.0), Ends::start(out)),
    };
    (
        Node {
            position_type: PositionType::Absolute,
            top,
            bottom,
            ..default()
        },
        Sided { inset, ..default() },
        Pickable::IGNORE,
        children![badge_of(nature, inside, size / look.text_scale)],
    )
}
