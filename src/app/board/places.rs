//! The places that can be gone to, and the sensors that watch them.

use bevy::prelude::*;

use super::around;
use crate::app::bridge::{Game, GiveCommand};
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::engine::{Command, SeatId};
use crate::pack::model::{PlaceId, Reach};

/// How large things on the map are. A larger text leaves the map less room, so that they cannot grow with it: what is
/// on the map is then also said in words beside it.
pub(super) fn growth(look: &Look) -> f32 {
    if look.text_scale > 1.3 { 0.85 } else { 1.0 }
}

/// The places, with their names.
pub(super) fn spawn(map: &mut ChildSpawnerCommands, game: &Game, words: &Words, look: &Look) {
    let grown = growth(look);
    let sentences = game.sentences(words);
    for (nr, place) in game.pack.places.iter().enumerate() {
        let id = PlaceId::at(nr);
        let offer = game
            .view
            .offers
            .iter()
            .find(|offer| offer.command == Command::Go(id));
        let refusal = offer.and_then(|offer| offer.refused.as_ref());
        let open = offer.is_some() && refusal.is_none();
        let name = sentences.place(id);
        let mut tip = vec![name.clone(), sentences.part("place", &place.id, "about")];
        let here = (0..game.view.seats.len())
            .filter(|seat| game.view.seats[*seat].place == Some(id))
            .map(|seat| game.name_of(SeatId(seat as u8)).to_owned());
        tip.extend(here);
        let watching: Vec<String> = game
            .watchers(Some(id))
            .into_iter()
            .map(|sensor| sentences.sensor(sensor))
            .collect();
        if !watching.is_empty() {
            let list = sentences.list(watching);
            tip.push(words.with("board-watched", &[("by", list.into())]));
        }
        tip.extend(refusal.map(|rejection| sentences.rejection(rejection)));
        let kind = if open { Kind::Primary } else { Kind::Quiet };
        let picture = if refusal.is_some() {
            "lock"
        } else {
            place.pictogram.as_str()
        };
        // Large names would cover the map; the tips say them.
        if look.text_scale <= 1.3 {
            label(map, place.at, look, &name, grown);
        }
        let side = 42.0 * grown;
        let frame = around(place.at, look, Vec2::splat(side), Vec2::ZERO);
        let mut face = map.spawn((
            sized_icon_button(kind, picture, 25.0 * grown / look.text_scale, &name),
            tune(move |node| {
                *node = Node {
                    border: node.border,
                    border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
                    padding: UiRect::all(Val::Px(0.0)),
                    ..frame.clone()
                };
            }),
        ));
        face.insert((Tip::lines(tip), Lift(5.0)));
        if refusal.is_some() {
            face.insert(InteractionDisabled);
        }
        if open {
            face.observe(
                move |_: On<Activate>, mut gives: MessageWriter<GiveCommand>| {
                    gives.write(GiveCommand(Command::Go(id)));
                },
            );
        }
    }
}

fn label(map: &mut ChildSpawnerCommands, at: (i32, i32), look: &Look, name: &str, grown: f32) {
    let size = Vec2::new(200.0 * look.text_scale, 24.0 * look.text_scale);
    let below = Vec2::new(0.0, 22.0 * grown + size.y / 2.0);
    map.spawn((
        around(at, look, size, below),
        Pickable::IGNORE,
        children![(
            Node {
                padding: UiRect::horizontal(Val::Px(space::XS)),
                border_radius: BorderRadius::all(Val::Px(radius::S)),
                ..default()
            },
            Fill(Ink::Paper),
            Pickable::IGNORE,
            children![written(name, Written::SMALL.strong().centred())],
        )],
    ));
}

/// The fields that the sensors watch.
pub(super) fn fields(map: &mut ChildSpawnerCommands, game: &Game, look: &Look) {
    for placed in &game.view.sensors {
        let sensor = &game.pack.sensors[placed.sensor.index()];
        let side = match sensor.reach {
            Reach::Here => 96.0,
            Reach::Near(steps) => 130.0 + 60.0 * f32::from(steps),
            Reach::City => continue,
        };
        let at = game.pack.places[placed.place.index()].at;
        let mut frame = around(at, look, Vec2::splat(side), Vec2::ZERO);
        frame.border = UiRect::all(Val::Px(2.0));
        frame.border_radius = BorderRadius::all(Val::Px(radius::ROUND));
        map.spawn((
            frame,
            Fill(Ink::Tone(Tone::Teal)),
            Edge(Ink::Tone(Tone::Teal)),
            Opacity(0.12),
            Pickable::IGNORE,
        ));
    }
}

/// The sensors as objects beside their places.
pub(super) fn sensors(map: &mut ChildSpawnerCommands, game: &Game, words: &Words, look: &Look) {
    let sentences = game.sentences(words);
    let grown = growth(look);
    let side = 26.0 * grown;
    for (nr, placed) in game.view.sensors.iter().enumerate() {
        let before = game.view.sensors[..nr]
            .iter()
            .filter(|other| other.place == placed.place)
            .count() as f32;
        let sensor = &game.pack.sensors[placed.sensor.index()];
        let at = game.pack.places[placed.place.index()].at;
        let offset = Vec2::new((34.0 + 28.0 * before) * grown, -6.0 * grown);
        let mut frame = around(at, look, Vec2::splat(side), offset);
        frame.border = UiRect::all(Val::Px(2.0));
        frame.border_radius = BorderRadius::all(Val::Px(radius::S));
        let name = sentences.sensor(placed.sensor);
        let chances = words.with(
            "board-sensor",
            &[
                ("sees", sensor.sees.into()),
                ("misreads", sensor.misreads.into()),
            ],
        );
        map.spawn((
            frame,
            Fill(Ink::Raised),
            Edge(Ink::Tone(Tone::Teal)),
            Tip::lines([name, chances]),
            children![pictogram(
                &sensor.pictogram,
                20.0 * grown / look.text_scale,
                Tone::Teal
            )],
        ));
    }
}
