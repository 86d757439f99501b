//! The table: the board, the seats around it, and what is asked of whoever sits at the keyboard.

pub mod why;

use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(why::plugin);
}
