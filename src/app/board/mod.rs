//! The board: the drawn map of the city, with its places, sensors and tokens.
//!
//! The chart is drawn once for a size and a look; what can be touched lies on it as nodes.

mod chart;
mod ground;
mod land;
mod layout;
mod places;
mod sensors;
mod tokens;

use bevy::prelude::*;

use super::Screen;
use super::bridge::Game;
use super::redraw;
use super::theme::prelude::*;
use super::words::Words;
pub use sensors::{CarriedField, Standing};
pub use tokens::Token;

/// The node that the map fills. The table spawns it with the size that the map shall have.
#[derive(Component, Clone, Copy, Debug, Default)]
#[require(ImageNode)]
pub struct BoardPlace;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        (
            draw,
            fill.run_if(redraw::needed::<BoardPlace>.or_else(turned)),
        )
            .run_if(resource_exists::<Game>),
    )
    .add_systems(OnExit(Screen::Table), tokens::forget)
    .init_resource::<tokens::Stood>();
}

/// The map came or made room for something else, or has another size.
fn turned(
    changed: Query<(), (With<BoardPlace>, Changed<Node>)>,
    boards: Query<&ComputedNode, With<BoardPlace>>,
    mut last: Local<Vec2>,
) -> bool {
    let size = boards.iter().map(ComputedNode::size).sum::<Vec2>();
    let resized = *last != size;
    *last = size;
    resized || !changed.is_empty()
}

/// Draws the chart anew when its size or the look differs.
fn draw(
    mut boards: Query<(&ComputedNode, &mut ImageNode), With<BoardPlace>>,
    game: Res<Game>,
    look: Res<Look>,
    mut images: ResMut<Assets<Image>>,
    mut drawn: Local<Option<(UVec2, Look, Entity, AssetId<Image>)>>,
    entities: Query<Entity, With<BoardPlace>>,
) {
    for ((node, mut image), entity) in boards.iter_mut().zip(&entities) {
        let size = node.size().as_uvec2();
        if size.x < 40 || size.y < 40 || game.pack.places.is_empty() {
            continue;
        }
        if drawn.is_some_and(|(s, l, e, id)| {
            (s, l, e) == (size, *look, entity) && id == image.image.id()
        }) {
            continue;
        }
        let unit = node.inverse_scale_factor().recip();
        if let Some(chart) = chart::draw(&game.pack, size, unit, &look) {
            image.image = images.add(chart);
            image.image_mode = NodeImageMode::Stretch;
            *drawn = Some((size, *look, entity, image.image.id()));
        }
    }
}

/// Where a point of the map lies, in per cent of its width and height.
fn spot(at: (i32, i32), look: &Look) -> (f32, f32) {
    let x = at.0 as f32 / 10.0;
    let x = if look.is_rtl() { 100.0 - x } else { x };
    (x, at.1 as f32 / 10.0)
}

/// A node around a point of the map: `size` in pixels, moved by `offset` pixels along the reading direction and down.
fn around(at: (i32, i32), look: &Look, size: Vec2, offset: Vec2) -> Node {
    let (x, y) = spot(at, look);
    let along = if look.is_rtl() { -offset.x } else { offset.x };
    Node {
        position_type: PositionType::Absolute,
        left: Val::Percent(x),
        top: Val::Percent(y),
        width: Val::Px(size.x),
        height: Val::Px(size.y),
        margin: UiRect {
            left: Val::Px(along - size.x / 2.0),
            top: Val::Px(offset.y - size.y / 2.0),
            ..default()
        },
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        ..default()
    }
}

fn fill(
    boards: Query<(Entity, &Node, &ComputedNode), With<BoardPlace>>,
    game: Res<Game>,
    words: Res<Words>,
    look: Res<Look>,
    mut stood: ResMut<tokens::Stood>,
    mut kept: Local<Option<layout::Fixed>>,
    mut commands: Commands,
) {
    for (board, place, node) in &boards {
        // What has no room must not be a stop for the keyboard.
        if place.display == Display::None {
            commands.entity(board).despawn_children();
            continue;
        }
        let size = node.size() * node.inverse_scale_factor();
        let carried = sensors::carried(&game);
        let names = places::names(&game, &words, &look);
        let plan = layout::Plan {
            pack: &game.pack,
            size,
            grown: places::growth(&look),
            names: names
                .as_ref()
                .map(|names| names.iter().map(|name| name.size).collect()),
            sensors: game
                .view
                .sensors
                .iter()
                .map(|placed| placed.place.index())
                .collect(),
            tokens: tokens::widths(&game, &carried, &look),
        };
        let layout = layout::lay_out(&plan, &mut kept);
        let few = match names {
            Some(_) => Vec::new(),
            None => places::fitting(&game, &words, &look, &plan, &layout),
        };
        let walks = tokens::walks(&game, &look, size, &mut stood);
        commands
            .entity(board)
            .despawn_children()
            .with_children(|map| {
                sensors::fields(map, &game, &look, &carried, &walks);
                for (name, offset) in &few {
                    places::leader(map, &game, &look, name, *offset);
                }
                places::spawn(map, &game, &words, &look);
                for (name, offset) in names.iter().flatten().zip(&layout.names) {
                    places::label(map, &game, &look, name, *offset);
                }
                for (name, offset) in &few {
                    places::label(map, &game, &look, name, *offset);
                }
                sensors::spawn(map, &game, &words, &look, &layout.sensors);
                tokens::spawn(map, &game, &words, &look, &carried, &layout.tokens, &walks);
            });
    }
}
