//! Rest: the window draws when it is touched, when a widget asks for a frame, and else not at all.

use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};

use crate::app::theme::motion::Wake;

const LONG: Duration = Duration::from_secs(60);

/// So many frames are drawn one after the other when the window opens. It may be shown only after the first of them
/// were drawn, and who sleeps then shows an empty window until somebody touches it.
const OPENING: u32 = 30;

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(settings(UpdateMode::Continuous))
        .add_systems(Last, sleep);
}

fn settings(mode: UpdateMode) -> WinitSettings {
    WinitSettings {
        focused_mode: mode,
        unfocused_mode: mode,
    }
}

/// Sleeps until the soonest moment that somebody asked for.
fn sleep(mut drawn: Local<u32>, mut wake: ResMut<Wake>, mut winit: ResMut<WinitSettings>) {
    if *drawn < OPENING {
        *drawn += 1;
        return;
    }
    let wait = wake.take().map_or(LONG, |soonest| {
        soonest.clamp(Duration::from_millis(1), LONG)
    });
    let wanted = UpdateMode::reactive_low_power(wait);
    if winit.focused_mode != wanted || winit.unfocused_mode != wanted {
        *winit = settings(wanted);
    }
}
