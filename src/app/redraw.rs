//! When a part of the screen must be made anew.

use bevy::prelude::*;

use super::bridge::Game;
use super::theme::tokens::Look;
use super::words::Words;

/// A run condition: a part marked `M` was just spawned, the game changed, or the words or the look did.
pub fn needed<M: Component>(
    game: Option<Res<Game>>,
    words: Res<Words>,
    look: Res<Look>,
    spawned: Query<(), Added<M>>,
    parts: Query<(), With<M>>,
    mut last: Local<Option<(u64, Look)>>,
) -> bool {
    let Some(game) = game.filter(|_| !parts.is_empty()) else {
        *last = None;
        return false;
    };
    let now = Some((game.revision, *look));
    let differs = *last != now;
    *last = now;
    differs || words.is_changed() || !spawned.is_empty()
}
