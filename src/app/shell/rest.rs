//! Rest: the window draws when it is touched, when a widget asks for a frame, and else not at all.

use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};

use crate::app::theme::motion::Wake;

const LONG: Duration = Duration::from_secs(60);

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(settings(LONG)).add_systems(Last, sleep);
}

fn settings(wait: Duration) -> WinitSettings {
    let mode = UpdateMode::reactive_low_power(wait);
    WinitSettings {
        focused_mode: mode,
        unfocused_mode: mode,
    }
}

/// Sleeps until the soonest moment that somebody asked for.
fn sleep(mut wake: ResMut<Wake>, mut winit: ResMut<WinitSettings>) {
    let wait = wake.take().map_or(LONG, |soonest| {
        soonest.clamp(Duration::from_millis(1), LONG)
    });
    let wanted = UpdateMode::reactive_low_power(wait);
    if winit.focused_mode != wanted || winit.unfocused_mode != wanted {
        *winit = settings(wait);
    }
}
