//! The places that can be gone to, with their names.

use bevy::prelude::*;

use super::around;
use super::layout::{FACE, Layout, Plan, Wanted, fit, leads_to};
use crate::app::bridge::{Game, GiveCommand};
use crate::app::theme::prelude::*;
use crate::app::theme::text::unmarked;
use crate::app::words::Words;
use crate::engine::{Command, SeatId};
use crate::pack::model::PlaceId;

/// How large things on the map are. A larger text leaves the map less room, so that they cannot grow with it: what is
/// on the map is then also said in words beside it.
pub(super) fn growth(look: &Look) -> f32 {
    if look.is_large() { 0.85 } else { 1.0 }
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

/// How large the letters of a name are, of 100 %, where only some names are on the map: it has less room then, and there
/// a name as large as the text would lie over what it does not name.
const LARGE: f32 = 1.15;

/// About how wide a name is in letters of this size.
pub(super) fn width_of(name: &str, size: f32) -> f32 {
    let letter = |c: char| match c {
        'i' | 'j' | 'l' | 'I' | '.' | '\'' | '’' => 0.32,
        'f' | 't' | 'r' | ' ' | 'ا' | 'أ' | 'إ' | 'آ' => 0.42,
        'ر' | 'ز' | 'د' | 'ذ' | 'و' | 'ل' => 0.48,
        'm' | 'w' | 'M' | 'W' => 0.96,
        'س' | 'ش' | 'ص' | 'ض' => 0.86,
        c if c.is_uppercase() => 0.72,
        // Marks above and below letters take no room.
        '\u{064B}'..='\u{0652}' => 0.0,
        _ => 0.62,
    };
    name.chars().map(letter).sum::<f32>() * size
}

/// What a place is called, and how large that is in letters of each of these sizes.
fn sizes(name: &str, scales: &[f32]) -> Vec<Vec2> {
    let wide = width_of(&unmarked(name), Written::SMALL.size) + 2.0 * space::XS;
    scales
        .iter()
        .map(|scale| Vec2::new(wide, 24.0) * *scale)
        .collect()
}

/// What each place is called, and how large that is; nothing where large names would cover the map.
pub(super) fn names(game: &Game, words: &Words, look: &Look) -> Option<Vec<Name>> {
    let sentences = game.sentences(words);
    let name = |nr: usize| {
        let name = sentences.place(PlaceId::at(nr));
        let size = sizes(&name, &[look.text_scale])[0];
        Name {
            place: nr,
            name,
            size,
            letters: 1.0,
        }
    };
    (!look.is_large()).then(|| (0..game.pack.places.len()).map(name).collect())
}

/// A name as it is written on the map: its box, and its letters beside those of the text size.
pub(super) struct Name {
    place: usize,
    name: String,
    pub(super) size: Vec2,
    letters: f32,
}

/// Of names too large to be all on the map, those that matter now, where they fit: of the place one stands on, then of
/// those one can go to. The tips say the others.
pub(super) fn fitting(
    game: &Game,
    words: &Words,
    look: &Look,
    plan: &Plan<'_>,
    layout: &Layout,
) -> Vec<(Name, Vec2)> {
    let sentences = game.sentences(words);
    let own = game.sitting.or(game.view.waiting.acting());
    let own = own.and_then(|seat| game.view.seats.get(seat.index())?.place);
    let open = |offer: &crate::engine::Offer| match offer.command {
        Command::Go(place) if offer.refused.is_none() => Some(place),
        _ => None,
    };
    let mut places: Vec<PlaceId> = own.into_iter().collect();
    for place in game.view.offers.iter().filter_map(open) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    // Letters are a little wider than they are reckoned where they are strong.
    let scales = [LARGE, 1.0];
    let named: Vec<(usize, String, Vec<Vec2>)> = places
        .into_iter()
        .map(|place| {
            let name = sentences.place(place);
            let sizes = sizes(&name, &scales).into_iter();
            let sizes = sizes.map(|size| size * Vec2::new(1.06, 1.0)).collect();
            (place.index(), name, sizes)
        })
        .collect();
    let wanted: Vec<Wanted> = named
        .iter()
        .map(|(place, _, sizes)| (*place, sizes.clone()))
        .collect();
    let fitted = fit(plan, layout, &wanted);
    let found = named.into_iter().zip(fitted);
    found
        .filter_map(|((place, name, sizes), fitted)| {
            let (nr, offset) = fitted?;
            let name = Name {
                place,
                name,
                size: sizes[nr],
                letters: scales[nr] / look.text_scale,
            };
            Some((name, offset))
        })
        .collect()
}

/// The line from a place to its name, where that stands off.
pub(super) fn leader(
    map: &mut ChildSpawnerCommands,
    game: &Game,
    look: &Look,
    name: &Name,
    offset: Vec2,
) {
    let end = leads_to(Rect::from_center_size(offset, name.size), Vec2::ZERO);
    // A name that lies beside its place needs none.
    if end.length() < FACE * growth(look) / 2.0 + 9.0 {
        return;
    }
    let at = game.pack.places[name.place].at;
    let along = if look.is_rtl() { -end.x } else { end.x };
    map.spawn((
        around(at, look, Vec2::new(end.length(), 2.0), end / 2.0),
        UiTransform::from_rotation(Rot2::radians(end.y.atan2(along))),
        Fill(Ink::Text),
        Pickable::IGNORE,
    ));
}

/// A name beside its place.
pub(super) fn label(
    map: &mut ChildSpawnerCommands,
    game: &Game,
    look: &Look,
    name: &Name,
    offset: Vec2,
) {
    let at = game.pack.places[name.place].at;
    // Beside its place a name begins there; above and below it stands in the middle.
    let side = if offset.x.abs() < 1.0 {
        JustifyContent::Center
    } else if offset.x > 0.0 {
        JustifyContent::Start
    } else {
        JustifyContent::End
    };
    let style = Written {
        size: Written::SMALL.size * name.letters,
        ..Written::SMALL
    };
    map.spawn((
        Node {
            justify_content: side,
            ..around(at, look, name.size, offset)
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
            children![written(&name.name, style.strong().centred())],
        )],
    ));
}
