//! Playing a game in the headless app until something is on the table.

use bevy::prelude::*;
use mizan::app::bridge::{Game, GiveCommand, TakeSeat};
use mizan::app::screens::setup::BeginGame;
use mizan::app::table::pages::{Page, Pages, ReadOn};
use mizan::engine::Setup;
use mizan::journal::Player;

use crate::harness::settle;

/// A game of three rounds and four seats, the first of them people's.
pub fn begin(app: &mut App, people: usize) {
    let players = (0..4).map(|nr| {
        if nr < people {
            Player::person("")
        } else {
            Player::bot("voice")
        }
    });
    let setup = Setup {
        seed: 7,
        variants: Vec::new(),
        rounds: 3,
        seats: vec![None; 4],
    };
    let players = players.collect();
    app.world_mut().trigger(BeginGame { setup, players });
    settle(app);
}

/// The game.
pub fn game(app: &App) -> &Game {
    app.world().resource::<Game>()
}

/// Plays the first open answer, and reads, until what is looked for is there.
pub fn until(app: &mut App, met: impl Fn(&Game, Option<Page>) -> bool) {
    for _ in 0..400 {
        let page = app.world().resource::<Pages>().open();
        if met(game(app), page) {
            return;
        }
        let open = |offer: &&mizan::engine::Offer| offer.refused.is_none();
        let offer = game(app).view.offers.iter().find(open).map(|o| o.command);
        match (page, offer) {
            (Some(_), _) => drop(app.world_mut().write_message(ReadOn)),
            (None, Some(command)) => drop(app.world_mut().write_message(GiveCommand(command))),
            (None, None) => drop(app.world_mut().write_message(TakeSeat)),
        }
        settle(app);
    }
    panic!("never met; the game waits for {:?}", game(app).view.waiting);
}

/// Whether the one node marked so has room.
pub fn shown<M: Component>(app: &mut App) -> bool {
    let mut nodes = app.world_mut().query_filtered::<&ComputedNode, With<M>>();
    nodes
        .single(app.world())
        .is_ok_and(|node| node.size().y > 40.0)
}
