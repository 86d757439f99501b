//! The table: the board, the seats around it, and what is asked of whoever sits at the keyboard.

mod ask;
mod folded;
pub mod guide;
mod hand;
mod hand_over;
mod menu;
mod notices;
mod own;
pub mod pages;
mod seats;
mod sheet;
mod side;
mod since;
pub mod stage;
mod top;
mod verdict;
pub mod why;

use bevy::prelude::*;

use super::Screen;
use super::bridge::{Game, GiveCommand};
use super::theme::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        top::plugin,
        seats::plugin,
        side::plugin,
        pages::plugin,
        hand::plugin,
        hand_over::plugin,
        menu::plugin,
        folded::plugin,
        notices::plugin,
        why::plugin,
        guide::plugin,
    ))
    .add_systems(OnEnter(Screen::Table), spawn)
    .add_systems(
        Update,
        (close, stage::give_room).run_if(in_state(Screen::Table).and_then(resource_exists::<Game>)),
    );
}

/// When the rounds are over and everything is read, the reflection follows.
fn close(game: Res<Game>, pages: Res<pages::Pages>, mut next: ResMut<NextState<Screen>>) {
    // A bot's last word may have brought something that no page was made of yet.
    if (game.now().closing || game.over()) && pages.is_read(&game) {
        next.set(Screen::Reflection);
    }
}

fn spawn(mut commands: Commands) {
    commands.spawn((
        DespawnOnExit(Screen::Table),
        screen_root(),
        tune(|node| {
            node.padding = UiRect::all(Val::Px(space::M));
            node.row_gap = Val::Px(space::S);
        }),
        children![
            (top::TopPlace, Region, panel(), tune(top::node)),
            (
                Node {
                    flex_grow: 1.0,
                    flex_basis: Val::Px(0.0),
                    min_height: Val::Px(0.0),
                    align_items: AlignItems::Stretch,
                    ..line(space::S)
                },
                Pickable::IGNORE,
                children![
                    (
                        Node {
                            flex_grow: 1.0,
                            flex_basis: Val::Px(0.0),
                            ..column(space::S)
                        },
                        Pickable::IGNORE,
                        children![stage::stage(), guide::place(), seats::place(true)],
                    ),
                    side::place(),
                ],
            ),
            seats::place(false),
        ],
    ));
}

/// What a control that stands for a command does.
fn gives(
    command: crate::engine::Command,
) -> impl FnMut(On<Activate>, MessageWriter<GiveCommand>) + Send + Sync + 'static {
    move |_, mut out| {
        out.write(GiveCommand(command));
    }
}
