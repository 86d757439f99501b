//! The reflection: what the system did to whom, out of the players' own moves.
//!
//! Five pages in a fixed order: cool down, what happened, why, what is documented, questions to take home.

mod curves;
mod pages;

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use super::Screen;
use super::bridge::{Game, LeaveGame};
use super::redraw;
use super::theme::prelude::*;
use super::words::Words;

/// Which page lies open.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenPage(pub usize);

/// The node that the open page fills.
#[derive(Component, Clone, Copy, Debug, Default)]
struct PagePlace;

/// How many pages there are.
pub const PAGES: usize = 5;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<OpenPage>()
        .add_systems(OnEnter(Screen::Reflection), spawn)
        .add_systems(
            Update,
            fill.run_if(redraw::needed::<PagePlace>.or_else(resource_changed::<OpenPage>))
                .run_if(in_state(Screen::Reflection).and_then(resource_exists::<Game>)),
        )
        .add_observer(back);
}

fn spawn(mut commands: Commands, mut open: ResMut<OpenPage>) {
    open.0 = 0;
    commands.spawn((DespawnOnExit(Screen::Reflection), screen_root(), PagePlace));
}

/// Back turns to the page before; from the first page it asks nothing and stays.
fn back(_: On<Back>, state: Res<State<Screen>>, mut open: ResMut<OpenPage>) {
    if *state.get() == Screen::Reflection && open.0 > 0 {
        open.0 -= 1;
    }
}

fn fill(
    places: Query<Entity, With<PagePlace>>,
    game: Res<Game>,
    words: Res<Words>,
    look: Res<Look>,
    open: Res<OpenPage>,
    mut images: ResMut<Assets<Image>>,
    mut commands: Commands,
) {
    let page = if game.over() { open.0 } else { 0 };
    let heading_text = words.get(&format!("reflection-page-{}", page + 1));
    let count = words.with(
        "reflection-count",
        &[("page", (page + 1).into()), ("pages", PAGES.into())],
    );
    let items = pages::page(page, &game, &words);
    let curves = (page == 1).then(|| curves::draw(&game, &look)).flatten();
    let picture = curves.map(|image| images.add(image));
    let columns = if look.text_scale > 1.3 { 1 } else { 2 };
    for place in &places {
        commands
            .entity(place)
            .despawn_children()
            .with_children(|root| {
                root.spawn(row(space::L)).with_children(|head| {
                    head.spawn(pictogram("scales", 40.0, Tone::Brass));
                    head.spawn(column(0.0)).with_children(|titles| {
                        titles.spawn(heading(&heading_text));
                        titles.spawn(small(&count));
                    });
                    head.spawn(spring());
                    buttons(head, &words, page, game.over());
                });
                let items = items.clone();
                let picture = picture.clone();
                root.spawn((
                    panel(),
                    tune(|node| {
                        node.flex_grow = 1.0;
                        node.flex_basis = Val::Px(0.0);
                        node.min_height = Val::Px(0.0);
                    }),
                ))
                .with_child(scroll_area(Children::spawn(SpawnWith(
                    move |area: &mut ChildSpawner| {
                        area.spawn(column(space::L)).with_children(|area| {
                            if let Some(image) = picture {
                                area.spawn((
                                    Node {
                                        width: Val::Percent(100.0),
                                        aspect_ratio: Some(curves::ASPECT),
                                        ..default()
                                    },
                                    ImageNode {
                                        image,
                                        image_mode: NodeImageMode::Stretch,
                                        ..default()
                                    },
                                ));
                            }
                            area.spawn(Node {
                                align_items: AlignItems::Start,
                                ..grid(columns, space::L)
                            })
                            .with_children(|grid| {
                                for item in items {
                                    item.spawn(grid);
                                }
                            });
                        });
                    },
                ))));
            });
    }
}

fn buttons(head: &mut ChildSpawnerCommands, words: &Words, page: usize, over: bool) {
    if page > 0 {
        head.spawn((
            picture_button(Kind::Quiet, "back", &words.get("reflection-back")),
            observe(|_: On<Activate>, mut open: ResMut<OpenPage>| {
                open.0 = open.0.saturating_sub(1);
            }),
        ));
    }
    if over && page + 1 < PAGES {
        head.spawn((
            picture_button(Kind::Primary, "forward", &words.get("reflection-next")),
            FirstFocus,
            observe(|_: On<Activate>, mut open: ResMut<OpenPage>| open.0 += 1),
        ));
    }
    if over && page + 1 == PAGES {
        head.spawn((
            picture_button(Kind::Primary, "exit", &words.get("reflection-title")),
            FirstFocus,
            observe(|_: On<Activate>, mut leave: MessageWriter<LeaveGame>| {
                leave.write(LeaveGame);
            }),
        ));
    }
}
