//! The window: all of Bevy is in here, and no rule of the game.
//!
//! # How to write a screen
//!
//! One file under `screens/` with one `plugin`. A screen is spawned when its [`Screen`] is entered and despawned when
//! it is left (`DespawnOnExit`). It is made of widgets from [`theme`], which are functions that return bundles; the
//! handler stands beside its button. A widget names inks and styles, never colours, so that theme, text size and
//! direction follow the player's [`Look`](theme::tokens::Look) by themselves.
//!
//! ```no_run
//! use bevy::prelude::*;
//! use mizan::app::Screen;
//! use mizan::app::theme::prelude::*;
//!
//! pub(super) fn plugin(app: &mut App) {
//!     app.add_systems(OnEnter(Screen::Title), spawn);
//! }
//!
//! fn spawn(mut commands: Commands) {
//!     commands.spawn((
//!         DespawnOnExit(Screen::Title),
//!         screen_root(),
//!         children![
//!             title("Mizan"),
//!             body("A city, eight seats, a thousand points."),
//!             (
//!                 button(Kind::Primary, "Sit down"),
//!                 FirstFocus,
//!                 Tip::new("Choose seats, roles and the length of the game"),
//!                 observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| next.set(Screen::Setup)),
//!             ),
//!             // `tune` changes the node of a widget; `Sided` and `Measure` do what must follow direction or text size.
//!             (panel(), tune(|node| node.flex_grow = 1.0), children![scroll_area(children![body("…")])]),
//!         ],
//!     ));
//! }
//! ```
//!
//! - Containers: `row`, `line`, `column`, `grid` give a [`Node`](bevy::prelude::Node). Every node is mirrored for
//!   Arabic by the theme; what has a left and a right is written with `Sided` as start and end.
//! - Text: `title`, `heading`, `subheading`, `body`, `small`, `number`, or `written(text, Written::BODY.ink(…))`. To
//!   change a text, assign `words("…")`: it marks Arabic.
//! - A control is found by its label in tests: `click(app, "Sit down")`, `press(app, KeyCode::Enter)`.
//! - Esc triggers the event `Back` unless a modal sheet is open, which it closes: observe it with
//!   `app.add_observer(|_: On<Back>, …|)` and check the state.
//! - The window sleeps until it is touched. Work that ends by itself (a bot that thinks, a timer) must ask for a frame:
//!   `Wake::in_time`, or from another thread the event loop proxy.

pub mod almanac;
pub mod badges;
pub mod board;
pub mod books;
pub mod bridge;
pub mod chamber;
pub mod gallery;
pub mod ledger;
pub mod offscreen;
pub mod opening;
pub mod redraw;
pub mod reflection;
pub mod rulebook;
pub mod screens;
pub mod settings;
pub mod shell;
pub mod table;
pub mod theme;
pub mod tones;
pub mod words;
pub mod workshop;

use bevy::prelude::*;

/// What fills the window. A screen adds itself by a plugin of its own in `screens/`.
#[derive(States, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// Name of the game, and where to go.
    #[default]
    Title,
    /// Seats, roles, length, variants.
    Setup,
    /// The saved games.
    Load,
    /// What the text claims, and what of it is documented.
    Almanac,
    /// The game itself.
    Table,
    /// Hides the last player's hand while the next one sits down.
    HandOver,
    /// What happened, and why.
    Reflection,
    /// Nothing: where a widget is looked at alone.
    Blank,
    /// Every widget on one sheet, for those who work on the theme.
    Specimen,
}

/// The theme and every screen. Needs `DefaultPlugins` before it; see [`shell::run`] and [`offscreen::Studio`].
pub fn plugin(app: &mut App) {
    app.init_state::<Screen>();
    app.add_plugins((
        words::plugin,
        settings::plugin,
        bridge::plugin,
        theme::plugin,
        shell::plugin,
        screens::plugin,
        table::plugin,
        board::plugin,
        chamber::plugin,
        ledger::plugin,
        books::plugin,
        almanac::plugin,
        rulebook::plugin,
        reflection::plugin,
        workshop::plugin,
    ));
}
