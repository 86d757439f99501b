//! The bar above the board: the round, the city's meters, and the ways to everything that can be opened.

use bevy::prelude::*;

use super::folded::{OpenFolded, books};
use super::hand::OpenHand;
use super::menu::OpenMenu;
use super::why::ShowWhy;
use crate::app::bridge::{Game, UndoLast};
use crate::app::redraw;
use crate::app::theme::prelude::*;
use crate::app::tones::tone_of;
use crate::app::words::Words;
use crate::engine::Event;
use crate::pack::model::MeterId;

/// The bar.
#[derive(Component, Clone, Copy, Debug, Default)]
pub(super) struct TopPlace;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, fill.run_if(redraw::needed::<TopPlace>));
}

/// The bar as a sheet of paper.
pub(super) fn node(node: &mut Node) {
    *node = Node {
        padding: UiRect::axes(Val::Px(space::M), Val::Px(space::S)),
        border: node.border,
        border_radius: node.border_radius,
        flex_shrink: 0.0,
        row_gap: Val::Px(space::XS),
        ..row(space::M)
    };
}

/// So far what stands in the bar grows with the text: it is one row at any size.
const GROWS: f32 = 1.4;

/// Whether the books have one button together, because large letters leave no room for one each.
fn folds(look: &Look) -> bool {
    look.text_scale > 1.15
}

fn fill(
    places: Query<Entity, With<TopPlace>>,
    game: Res<Game>,
    words: Res<Words>,
    look: Res<Look>,
    mut commands: Commands,
) {
    let share = look.up_to(GROWS);
    let sentences = game.sentences(&words);
    let view = &game.view;
    let round = match view.round {
        0 => words.get("before-rounds"),
        _ => words.with(
            "table-round",
            &[("round", view.round.into()), ("rounds", view.rounds.into())],
        ),
    };
    for place in &places {
        let mut bar = commands.entity(place);
        bar.despawn_children().with_children(|bar| {
            bar.spawn((
                column(0.0),
                children![
                    written(&round, Written::SUBHEADING.times(share)),
                    written(
                        &sentences.phase(view.phase),
                        Written::SMALL.ink(Ink::Muted).times(share),
                    ),
                ],
            ));
            if !view.meters.is_empty() {
                bar.spawn(line(space::S)).with_children(|meters| {
                    for (meter, value) in &view.meters {
                        spawn_meter(meters, &game, &words, share, *meter, *value);
                    }
                });
            }
            match sentences.hidden(&view.curtain) {
                Some(hidden) => drop(bar.spawn(note(&hidden, share))),
                None => drop(bar.spawn(spring())),
            }
            bar.spawn((line(space::XS), ArrowGroup, Region))
                .with_children(|tools| spawn_tools(tools, &game, &words, &look));
        });
    }
}

/// The ways to everything that can be opened.
fn spawn_tools(tools: &mut ChildSpawnerCommands, game: &Game, words: &Words, look: &Look) {
    const SIDE: f32 = 26.0;
    let side = SIDE * look.up_to(GROWS);
    let tool = |picture: &str, label: &str| {
        sized_icon_button(Kind::Bare, picture, side, &words.get(label))
    };
    if game.can_undo() {
        tools.spawn((
            tool("undo", "table-undo"),
            observe(|_: On<Activate>, mut undo: MessageWriter<UndoLast>| {
                undo.write(UndoLast);
            }),
        ));
    } else {
        // Its place is kept, so that nothing moves when it comes.
        tools.spawn((
            Node {
                padding: UiRect::all(Val::Px(space::S + 2.0)),
                flex_shrink: 0.0,
                ..line(0.0)
            },
            Pickable::IGNORE,
            children![pictogram("undo", side, Ink::Clear)],
        ));
    }
    if game.view.seat.is_some() {
        tools.spawn((
            tool("cards", "table-hand"),
            observe(|_: On<Activate>, mut commands: Commands| commands.trigger(OpenHand)),
        ));
    }
    if folds(look) {
        tools.spawn((
            tool("book", "table-books"),
            observe(|_: On<Activate>, mut commands: Commands| commands.trigger(OpenFolded)),
        ));
    } else {
        for (picture, label, book) in books(game) {
            tools.spawn((
                tool(picture, label),
                observe(move |_: On<Activate>, mut commands: Commands| commands.trigger(book)),
            ));
        }
    }
    tools.spawn((
        tool("pause", "table-menu"),
        observe(|_: On<Activate>, mut commands: Commands| commands.trigger(OpenMenu)),
    ));
}

/// What nobody sees until the end, in words, where its numbers would stand.
fn note(hidden: &str, share: f32) -> impl Bundle + use<> {
    (
        Node {
            flex_grow: 1.0,
            flex_shrink: 1.0,
            flex_basis: Val::Px(0.0),
            ..line(space::S)
        },
        Measure {
            min: Some(120.0),
            max: None,
        },
        Pickable::IGNORE,
        children![
            pictogram("eye-closed", 24.0 * share, Ink::Muted),
            (
                Node {
                    flex_grow: 1.0,
                    flex_shrink: 1.0,
                    flex_basis: Val::Px(0.0),
                    ..column(0.0)
                },
                Pickable::IGNORE,
                children![written(hidden, Written::SMALL.ink(Ink::Muted).times(share))],
            ),
        ],
    )
}

/// A meter: its picture and value over a bar. Its last movement says why.
fn spawn_meter(
    bar: &mut ChildSpawnerCommands,
    game: &Game,
    words: &Words,
    share: f32,
    id: MeterId,
    value: i32,
) {
    let meter = &game.pack.meters[id.index()];
    let name = game.sentences(words).meter(id);
    let moved = game
        .log
        .iter()
        .rev()
        .find(|(_, entry)| matches!(entry.event, Event::MeterMoved(moved, _) if moved == id));
    let at = moved.map(|(at, _)| *at as usize);
    let label = format!("{name}: {value}");
    let mut tip = vec![label.clone()];
    tip.extend(moved.map(|(_, entry)| game.sentences(words).entry(entry)));
    if at.is_some() {
        tip.push(words.get("table-press-why"));
    }
    let span = (meter.max - meter.min).max(1) as f32;
    let full = (value - meter.min) as f32 / span;
    bar.spawn(column(2.0)).with_children(|cell| {
        let mut face = cell.spawn((
            sized_picture_button(Kind::Bare, &meter.pictogram, &value.to_string(), share),
            tune(|node| node.padding = UiRect::axes(Val::Px(space::XS), Val::Px(0.0))),
            Tip::lines(tip),
            observe(move |_: On<Activate>, mut commands: Commands| {
                if let Some(at) = at {
                    commands.trigger(ShowWhy(at));
                }
            }),
        ));
        face.insert(spoken(accesskit::Role::Button, &label));
        cell.spawn(track(tone_of(meter.ink), full));
    });
}
