//! The reflection: what the system did to whom, out of the players' own moves.
//!
//! Five pages in a fixed order: cool down, what happened, why, what is documented, questions to take home. Those after
//! the first open once everybody has said how it felt. A page is gathered as data by its file and laid out here.

mod chain;
mod curves;
mod documented;
mod feel;
mod happened;
mod parts;
mod questions;
mod rounds;
mod turning;
mod why;

use bevy::prelude::*;

use super::Screen;
use super::bridge::Game;
use super::redraw;
use super::theme::prelude::*;
use super::theme::shelf::{self, Draw, Leaf, drawn};
use super::words::Words;

pub use super::theme::shelf::OpenLeaf;

/// Which page lies open.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenPage(pub usize);

/// The node that the open page fills.
#[derive(Component, Clone, Copy, Debug, Default)]
struct PagePlace;

/// How many pages there are.
pub const PAGES: usize = 5;

/// How long a page takes to appear.
const APPEARS: f32 = 0.35;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<OpenPage>()
        .add_plugins((curves::plugin, turning::plugin))
        .add_systems(OnEnter(Screen::Reflection), spawn)
        .add_systems(
            Update,
            fill.run_if(redraw::needed::<PagePlace>.or_else(resource_changed::<OpenPage>))
                .run_if(in_state(Screen::Reflection).and_then(resource_exists::<Game>)),
        );
}

/// A game that is over already, such as a saved one, was felt: its reflection opens at what happened.
fn spawn(
    mut commands: Commands,
    mut open: ResMut<OpenPage>,
    mut leaf: ResMut<OpenLeaf>,
    game: Option<Res<Game>>,
) {
    open.0 = usize::from(game.is_some_and(|game| game.over()));
    leaf.0 = 0;
    commands.spawn((DespawnOnExit(Screen::Reflection), screen_root(), PagePlace));
}

/// What a page consists of.
enum Page {
    /// Parts that scroll as one.
    Spread(Draw),
    /// A list at one side, what is chosen from it at the other.
    Shelf(Vec<Leaf>),
}

fn page(nr: usize, game: &Game, words: &Words, look: &Look) -> Page {
    match nr {
        0 => Page::Spread(feel::page(game, words, look)),
        1 => Page::Spread(happened::page(game, words, look)),
        2 => Page::Shelf(why::leaves(game, words)),
        3 => Page::Shelf(documented::leaves(game, words)),
        _ => Page::Spread(questions::page(game, words)),
    }
}

fn fill(
    places: Query<(Entity, Ref<PagePlace>)>,
    game: Res<Game>,
    words: Res<Words>,
    look: Res<Look>,
    open: Res<OpenPage>,
    mut leaf: ResMut<OpenLeaf>,
    mut shown: Local<Option<usize>>,
    mut commands: Commands,
) {
    let nr = if game.over() {
        open.0.min(PAGES - 1)
    } else {
        0
    };
    for (place, marker) in &places {
        let turned = marker.is_added() || *shown != Some(nr);
        *shown = Some(nr);
        if turned && leaf.0 != 0 {
            leaf.0 = 0;
        }
        commands
            .entity(place)
            .despawn_children()
            .with_children(|root| {
                turning::head(root, &words, &look, nr, game.over());
                let mut body = root.spawn((
                    Node {
                        flex_grow: 1.0,
                        flex_basis: Val::Px(0.0),
                        min_height: Val::Px(0.0),
                        ..column(0.0)
                    },
                    Pickable::IGNORE,
                ));
                if turned {
                    body.insert(Fade::into_view(APPEARS));
                }
                match page(nr, &game, &words, &look) {
                    Page::Spread(draw) => {
                        body.with_child((shelf::Reader, scroll_area(drawn(draw))));
                    }
                    Page::Shelf(leaves) => shelf::spawn(&mut body, leaves, leaf.0, &look, false),
                }
            });
    }
}
