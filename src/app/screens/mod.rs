//! The screens, one plugin a file.

mod cover;
mod load;
pub mod settings;
pub mod setup;
pub mod specimen;
pub mod title;

use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        title::plugin,
        setup::plugin,
        load::plugin,
        settings::plugin,
        specimen::plugin,
    ));
}
