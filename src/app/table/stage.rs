//! The stage in the middle of the table: the map, the chamber while a bill is on the floor, the ledger while it is read
//! out. One of them has the room, the others have none.

use bevy::prelude::*;

use super::pages::{Page, Pages};
use crate::app::board::BoardPlace;
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::{chamber, ledger};
use crate::view::Waiting;

/// What can have the room.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// The drawn map of the city.
    Map,
    /// The bill on the floor.
    Chamber,
    /// The ledger of this round.
    Ledger,
}

impl Room {
    /// Which has it now.
    #[must_use]
    pub fn of(game: &Game, page: Option<Page>) -> Self {
        match page {
            Some(Page::Ledger(_)) => Self::Ledger,
            None if matches!(game.view.waiting, Waiting::Appeal(_)) => Self::Ledger,
            Some(Page::Counted(_)) => Self::Chamber,
            // What is read happened before the bill came to the floor, or after it left.
            Some(Page::Welcome(_) | Page::Bulletin(_) | Page::Came(_) | Page::Bet(_)) => Self::Map,
            None if game.view.floor.is_some() => Self::Chamber,
            None => Self::Map,
        }
    }
}

/// Gives the room to whatever has it now.
pub(super) fn give_room(
    mut rooms: Query<(&Room, &mut Node)>,
    added: Query<(), Added<Room>>,
    game: Res<Game>,
    pages: Res<Pages>,
) {
    if !game.is_changed() && !pages.is_changed() && added.is_empty() {
        return;
    }
    let open = Room::of(&game, pages.open());
    for (room, mut node) in &mut rooms {
        let display = if *room == open {
            Display::Flex
        } else {
            Display::None
        };
        if node.display != display {
            node.display = display;
        }
    }
}

/// The node that holds them.
pub(super) fn stage() -> impl Bundle {
    (
        filling(),
        Region,
        Pickable::IGNORE,
        children![
            (BoardPlace, Room::Map, clipped()),
            (chamber::place(), Room::Chamber),
            (ledger::place(), Room::Ledger),
        ],
    )
}

fn filling() -> Node {
    Node {
        flex_grow: 1.0,
        flex_basis: Val::Px(0.0),
        min_height: Val::Px(0.0),
        ..column(0.0)
    }
}

fn clipped() -> Node {
    Node {
        overflow: Overflow::clip(),
        ..filling()
    }
}
