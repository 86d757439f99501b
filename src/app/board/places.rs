//! The places that can be gone to, with their names.

use bevy::prelude::*;

use super::around;
use super::layout::{FACE, width_of};
use crate::app::bridge::{Game, GiveCommand};
use crate::app::theme::prelude::*;
use crate::app::theme::text::unmarked;
use crate::app::words::Words;
use crate::engine::{Command, SeatId};
use crate::pack::model::PlaceId;

/// How large things on the map are. A larger text leaves the map less room, so that they cannot grow with it: what is
/// on the map is then also said in words beside it.
pub(super) fn growth(look: &Look) -> f32 {
    if look.text_scale > 1.3 { 0.85 } else { 1.0 }
}

/// The places.
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
        tip.extend(sentences.hints_in_line(&game.view, Command::Go(id)));
        let here = (0..game.view.seats.len())
            .filter(|seat| game.view.seats[*seat].place == Some(id))
            .map(|seat| game.name_of(SeatId(seat as u8)).to_owned());
        tip.extend(here);
        // Two of a kind are named once; what records nothing does not watch.
        let mut watchers = game.watchers(Some(id));
        watchers.retain(|sensor| !game.pack.sensors[sensor.index()].reads.is_empty());
        watchers.sort_unstable();
        watchers.dedup();
        let watching: Vec<String> = watchers
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
        let side = FACE * grown;
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

/// What each place is called, and how large that is; nothing where large names would cover the map: the tips say them.
pub(super) fn names(game: &Game, words: &Words, look: &Look) -> Option<Vec<(String, Vec2)>> {
    let sentences = game.sentences(words);
    let name = |nr: usize| {
        let name = sentences.place(PlaceId::at(nr));
        let wide = width_of(&unmarked(&name), Written::SMALL.size) + 2.0 * space::XS;
        (name, Vec2::new(wide, 24.0) * look.text_scale)
    };
    (look.text_scale <= 1.3).then(|| (0..game.pack.places.len()).map(name).collect())
}

/// The names beside their places.
pub(super) fn label(
    map: &mut ChildSpawnerCommands,
    game: &Game,
    look: &Look,
    names: &[(String, Vec2)],
    offsets: &[Vec2],
) {
    for ((place, (name, size)), offset) in game.pack.places.iter().zip(names).zip(offsets) {
        // Beside its place a name begins there; above and below it stands in the middle.
        let side = if offset.x.abs() < 1.0 {
            JustifyContent::Center
        } else if offset.x > 0.0 {
            JustifyContent::Start
        } else {
            JustifyContent::End
        };
        map.spawn((
            Node {
                justify_content: side,
                ..around(place.at, look, *size, *offset)
            },
            Pickable::IGNORE,
            children![(
                Node {
                    padding: UiRect::horizontal(Val::Px(space::XS)),
                    border_radius: BorderRadius::all(Val::Px(radius::S)),
                    flex_shrink: 0.0,
                    ..default()
                },
                Fill(Ink::Paper),
                Pickable::IGNORE,
                children![written(name, Written::SMALL.strong().centred())],
            )],
        ));
    }
}
