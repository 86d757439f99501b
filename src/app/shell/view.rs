//! The camera that draws the window, the colour behind everything, and the scale.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;

use crate::app::theme::tokens::{Ink, Look};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, spawn_camera)
        .add_systems(PreUpdate, follow_window)
        .add_systems(Update, colour_desk);
}

/// The camera of the window; pictures without a window bring their own.
fn spawn_camera(mut commands: Commands, windows: Query<(), With<PrimaryWindow>>) {
    if !windows.is_empty() {
        commands.spawn((Name::new("camera"), Camera2d, IsDefaultUiCamera, Msaa::Off));
    }
}

fn follow_window(
    windows: Query<&Window, (With<PrimaryWindow>, Changed<Window>)>,
    mut scale: ResMut<UiScale>,
) {
    for window in &windows {
        let wanted = super::scale_for(Vec2::new(window.width(), window.height()));
        if scale.0 != wanted {
            scale.0 = wanted;
        }
    }
}

fn colour_desk(look: Res<Look>, mut clear: ResMut<ClearColor>) {
    if look.is_changed() {
        clear.0 = look.color(Ink::Desk);
    }
}
