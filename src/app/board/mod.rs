//! The board: the drawn map of the city, with its places, sensors and tokens.

use bevy::prelude::*;

/// The node that the map fills. The table spawns it with the size that the map shall have.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct BoardPlace;

pub(super) fn plugin(_app: &mut App) {}
