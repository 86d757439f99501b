//! Why: the chain of causes behind a number that moved.

use bevy::prelude::*;

/// Shows the causes of the event at a position of the journal, as a sheet.
#[derive(Event, Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShowWhy(pub usize);

pub(super) fn plugin(_app: &mut App) {}
