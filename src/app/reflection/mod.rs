//! The reflection: what the system did to whom, out of the players' own moves.

use bevy::prelude::*;

pub(super) fn plugin(_app: &mut App) {}
