//! Playing a game in the headless app until something is on the table.

use bevy::prelude::*;
use mizan::app::bridge::{Game, GiveCommand, TakeSeat};
use mizan::app::screens::setup::BeginGame;
use mizan::app::table::pages::{Page, Pages, ReadOn};
use mizan::app::words::Words;
use mizan::engine::Setup;
use mizan::journal::Player;
use mizan::pack::Pack;
use mizan::pack::model::VariantId;

use crate::harness::settle;

/// A game of three rounds and four seats, the first of them people's.
pub fn begin(app: &mut App, people: usize) {
    begin_with(app, people, &[], 3);
}

/// A game of four seats, the first of them people's, with these variants.
pub fn begin_with(app: &mut App, people: usize, variants: &[&str], rounds: u8) {
    let players = (0..4).map(|nr| {
        if nr < people {
            Player::person("")
        } else {
            Player::bot("voice")
        }
    });
    let pack = app.world().resource::<Words>().pack();
    let setup = Setup {
        seed: 7,
        variants: variants.iter().map(|id| variant(pack, id)).collect(),
        rounds,
        seats: vec![None; 4],
    };
    let players = players.collect();
    app.world_mut().trigger(BeginGame { setup, players });
    settle(app);
}

/// The variant of this id.
pub fn variant(pack: &Pack, id: &str) -> VariantId {
    let found = pack.variants.iter().position(|variant| variant.id == id);
    VariantId::at(found.unwrap_or_else(|| panic!("the pack has no variant {id}")))
}

/// The game.
pub fn game(app: &App) -> &Game {
    app.world().resource::<Game>()
}

/// Plays the first open answer, and reads, until what is looked for is there.
pub fn until(app: &mut App, mut met: impl FnMut(&Game, Option<Page>) -> bool) {
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
