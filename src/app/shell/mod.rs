//! The window around the game: starting it, sleeping while nothing happens, and saying beforehand what is missing.

mod detect;
mod rest;
mod view;

use bevy::ecs::error::FallbackErrorHandler;
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::window::WindowResolution;

pub use detect::{Missing, look_for_adapter, look_for_screen};

use super::Screen;
use super::bridge::Saves;
use super::theme::tokens::Look;

/// How the window starts.
#[derive(Clone, Debug)]
pub struct Start {
    /// The title of the window.
    pub title: String,
    /// The player's look.
    pub look: Look,
    /// The first screen.
    pub screen: Screen,
    /// The first size in logical pixels.
    pub size: UVec2,
}

impl Default for Start {
    fn default() -> Self {
        Start {
            title: "Mizan".into(),
            look: Look::default(),
            screen: Screen::default(),
            size: UVec2::new(1280, 720),
        }
    }
}

/// The least size of the window, in logical pixels.
pub const LEAST: Vec2 = Vec2::new(1024.0, 640.0);

/// Opens the window and plays until it is closed. `more` adds what the caller brings (settings, words,
/// a game to continue) before the screens look for it.
///
/// # Errors
///
/// [`Missing`] if there is no display or no graphics adapter; nothing was started then.
pub fn run(start: Start, more: impl FnOnce(&mut App)) -> Result<AppExit, Missing> {
    look_for_screen()?;
    let mut app = App::new();
    // The terminal it was started from stays quiet; `RUST_LOG` makes it talk.
    let log = LogPlugin {
        level: Level::ERROR,
        ..default()
    };
    app.add_plugins(DefaultPlugins.set(log).set(WindowPlugin {
        primary_window: Some(window(&start)),
        ..default()
    }));
    // What goes wrong with one widget is logged; it does not take the player's game down.
    app.insert_resource(FallbackErrorHandler(bevy::ecs::error::error));
    app.insert_resource(start.look).insert_resource(Saves::Home);
    more(&mut app);
    app.add_plugins((super::plugin, rest::plugin));
    app.insert_state(start.screen);
    Ok(app.run())
}

fn window(start: &Start) -> Window {
    Window {
        title: start.title.clone(),
        name: Some("mizan".into()),
        resolution: WindowResolution::new(start.size.x, start.size.y),
        resize_constraints: WindowResizeConstraints {
            min_width: LEAST.x,
            min_height: LEAST.y,
            ..default()
        },
        ..default()
    }
}

/// The camera, and the scale of the window's contents.
pub(super) fn plugin(app: &mut App) {
    view::plugin(app);
}

/// The scale at which a window of this size is drawn: screens are laid out for 1280 × 720, a larger window shows the
/// same larger, and a smaller one never shrinks running text below 16 pixels.
pub fn scale_for(size: Vec2) -> f32 {
    const LEAST_SCALE: f32 = 0.9;
    (size.x / 1280.0)
        .min(size.y / 720.0)
        .clamp(LEAST_SCALE, 4.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::theme::tokens::size;

    #[test]
    fn running_text_is_never_below_16_pixels() {
        for window in [LEAST, Vec2::new(1280.0, 720.0), Vec2::new(1920.0, 1080.0)] {
            assert!(size::BODY * scale_for(window) >= 16.0, "{window}");
        }
        assert!(size::SMALL * scale_for(Vec2::new(1280.0, 720.0)) >= 16.0);
    }
}
