//! The chamber: the bill on the floor, the arguments, the ballot and the count.

use bevy::prelude::*;

/// The node that the chamber fills. The table spawns it while a bill is debated, voted on or counted.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct ChamberPlace;

pub(super) fn plugin(_app: &mut App) {}
