//! The sensors as objects beside their places or with whoever carries them, and the fields that they watch.

use bevy::prelude::*;

use super::layout::SENSOR;
use super::places::growth;
use super::{around, tokens};
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::engine::SeatId;
use crate::lang::sentences::Sentences;
use crate::pack::model::{ClauseId, PlaceId, Reach, Rule, Sensor, SensorId};

/// The sensors that each seat carries.
pub(super) fn carried(game: &Game) -> Vec<Vec<SensorId>> {
    let statuses = |seat: &crate::view::SeatView| {
        let held = seat.statuses.iter();
        held.filter_map(|held| game.pack.statuses[held.status.index()].carries)
            .collect()
    };
    game.view.seats.iter().map(statuses).collect()
}

/// Which law forbids to read what this kind of sensor sees.
fn blinded(game: &Game, sensor: SensorId) -> Option<ClauseId> {
    let mut law = game.view.law.iter().map(|(clause, _)| *clause);
    law.find(|clause| game.pack.clauses[clause.index()].rule == Rule::Blinds(sensor))
}

/// What a sensor is, and how well it reads.
pub(super) fn about(
    game: &Game,
    words: &Words,
    sentences: &Sentences<'_>,
    id: SensorId,
) -> Vec<String> {
    let sensor = &game.pack.sensors[id.index()];
    let mut lines = vec![sentences.part("sensor", &sensor.id, "about")];
    // What records nothing has no chances to be told.
    if !sensor.reads.is_empty() {
        lines.push(words.with(
            "board-sensor",
            &[
                ("sees", sensor.sees.into()),
                ("misreads", sensor.misreads.into()),
            ],
        ));
    }
    let law = blinded(game, id).map(|clause| sentences.clause(clause));
    lines.extend(law.map(|law| words.with("board-blinded", &[("law", law.into())])));
    lines
}

/// The fields that are watched. The field of a carried sensor goes where its bearer goes.
pub(super) fn fields(
    map: &mut ChildSpawnerCommands,
    game: &Game,
    look: &Look,
    carried: &[Vec<SensorId>],
    walks: &[Option<Vec2>],
) {
    for placed in &game.view.sensors {
        field(map, game, look, placed.sensor, placed.place);
    }
    for (nr, sensors) in carried.iter().enumerate() {
        let Some(place) = game.view.seats[nr].place else {
            continue;
        };
        for sensor in sensors {
            let Some(field) = field(map, game, look, *sensor, place) else {
                continue;
            };
            let mut field = map.commands_mut().entity(field);
            field.insert(CarriedField(SeatId(nr as u8)));
            if let Some(from) = walks[nr] {
                field.insert(tokens::walk(from));
            }
        }
    }
}

/// The field of a sensor that a seat carries.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct CarriedField(pub SeatId);

fn field(
    map: &mut ChildSpawnerCommands,
    game: &Game,
    look: &Look,
    id: SensorId,
    place: PlaceId,
) -> Option<Entity> {
    let sensor = &game.pack.sensors[id.index()];
    if sensor.reads.is_empty() || blinded(game, id).is_some() {
        return None;
    }
    let side = match sensor.reach {
        Reach::Here => 96.0,
        Reach::Near(steps) => 130.0 + 60.0 * f32::from(steps),
        Reach::City => return None,
    };
    let at = game.pack.places[place.index()].at;
    let mut frame = around(at, look, Vec2::splat(side), Vec2::ZERO);
    frame.border = UiRect::all(Val::Px(2.0));
    frame.border_radius = BorderRadius::all(Val::Px(radius::ROUND));
    let field = map.spawn((
        frame,
        Fill(Ink::Tone(Tone::Teal)),
        Edge(Ink::Tone(Tone::Teal)),
        Opacity(0.12),
        Pickable::IGNORE,
    ));
    Some(field.id())
}

/// How a kind of sensor is framed: what records nothing is a thing of the street like any other.
fn frame(sensor: &Sensor) -> (Tone, f32) {
    if sensor.reads.is_empty() {
        (Tone::Navy, 0.0)
    } else {
        (Tone::Teal, radius::S)
    }
}

/// A sensor that stands on the map.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing(pub SensorId);

/// The sensors as objects beside their places.
pub(super) fn spawn(
    map: &mut ChildSpawnerCommands,
    game: &Game,
    words: &Words,
    look: &Look,
    offsets: &[Vec2],
) {
    let sentences = game.sentences(words);
    let grown = growth(look);
    for (placed, offset) in game.view.sensors.iter().zip(offsets) {
        let sensor = &game.pack.sensors[placed.sensor.index()];
        let at = game.pack.places[placed.place.index()].at;
        let (tone, round) = frame(sensor);
        let mut node = around(at, look, Vec2::splat(SENSOR * grown), *offset);
        node.border = UiRect::all(Val::Px(2.0));
        node.border_radius = BorderRadius::all(Val::Px(round));
        let mut tip = vec![sentences.sensor(placed.sensor)];
        tip.extend(about(game, words, &sentences, placed.sensor));
        map.spawn((
            Standing(placed.sensor),
            node,
            Fill(Ink::Raised),
            Edge(Ink::Tone(tone)),
            Tip::lines(tip),
            children![pictogram(
                &sensor.pictogram,
                20.0 * grown / look.text_scale,
                tone
            )],
        ));
    }
}

/// A sensor as a seat carries it: hung on the token, the `nr`th from it.
pub(super) fn hung(sensor: &Sensor, nr: usize, look: &Look) -> impl Bundle + use<> {
    let grown = growth(look);
    let side = tokens::HUNG * grown;
    (
        Node {
            position_type: PositionType::Absolute,
            bottom: Val::Px(-4.0),
            width: Val::Px(side),
            height: Val::Px(side),
            border: UiRect::all(Val::Px(2.0)),
            border_radius: BorderRadius::all(Val::Px(radius::S)),
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
            ..default()
        },
        Sided {
            inset: Ends::start(tokens::hangs_at(nr) * grown),
            ..default()
        },
        Fill(Ink::Raised),
        Edge(Ink::Tone(Tone::Teal)),
        Pickable::IGNORE,
        children![pictogram(
            &sensor.pictogram,
            (tokens::HUNG - 6.0) * grown / look.text_scale,
            Tone::Teal
        )],
    )
}
