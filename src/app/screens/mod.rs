//! The screens, one plugin a file.

pub mod specimen;

use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(specimen::plugin);
}
