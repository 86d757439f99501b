//! The look of the window and the widgets that screens are made of.
//!
//! Widgets are functions that return a bundle: spawn them as children, observe them where they stand. They name inks
//! and styles; the systems here turn these into colours, fonts and directions for the current [`Look`], so that theme,
//! text size and language can change at any time.

pub mod button;
pub mod controls;
pub mod field;
pub mod focus;
mod fonts;
pub mod layout;
mod lines;
pub mod marks;
pub mod modal;
mod modest;
pub mod motion;
pub mod notice;
pub mod paint;
pub mod panel;
pub mod pen;
pub mod picker;
pub mod pictograms;
pub mod scroll;
pub mod shelf;
pub mod sketch;
pub mod slider;
mod taps;
pub mod text;
pub mod tip;
pub mod toggle;
pub mod tokens;
pub mod walk;

use bevy::prelude::*;
use bevy::ui::UiSystems;

/// Everything a screen needs, in one `use`.
pub mod prelude {
    pub use super::button::{
        Kind, at_end, button, choice, choice_of, choice_sized, icon_button, line_button,
        picture_button, picture_choice, row_button, sized_button, sized_icon_button,
        sized_picture_button, wide,
    };
    pub use super::controls::{Chosen, Options, Steps, labelled, segmented, stepper, tabs};
    pub use super::field::field;
    pub use super::focus::{ArrowGroup, Back, Calm, FirstFocus, Region, spoken};
    pub use super::layout::{
        Ends, Measure, Sided, column, grid, line, row, screen_root, spring, the_rest, tune,
    };
    pub use super::marks::{Filling, badge, chip, meter, track};
    pub use super::modal::{Dismiss, Modal, close_sheet, modal, modal_with, reading_sheet};
    pub use super::motion::{Count, Fade, Glide, Wake};
    pub use super::notice::Notify;
    pub use super::paint::{Edge, Fill, Lift, Opacity};
    pub use super::panel::{
        card, document, double_rule, panel, rule, sized_card, sized_document, tray,
    };
    pub use super::picker::{Entry, picker};
    pub use super::pictograms::{Pictogram, Pictures, Shape, pictogram};
    pub use super::scroll::{reading_area, scroll_area};
    pub use super::slider::{Level, Slid, slider};
    pub use super::text::{
        Stand, Written, body, heading, number, small, subheading, title, words, written,
    };
    pub use super::tip::Tip;
    pub use super::toggle::{toggle, toggle_about};
    pub use super::tokens::{Ink, Look, Reading, Theme, Tone, radius, size, space};
    pub use super::walk::ArrowPage;
    pub use bevy::ui::{Checked, InteractionDisabled};
    pub use bevy::ui_widgets::{Activate, ValueChange, observe};
}

/// The systems that turn inks and styles into colours and fonts, in `PostUpdate` before layout.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PaintSystems;

/// Adds the theme: fonts, painting, focus, widgets. Needs `DefaultPlugins` (with or without a window).
pub fn plugin(app: &mut App) {
    app.init_resource::<tokens::Look>()
        .init_resource::<pictograms::Pictures>();
    app.add_plugins((
        fonts::plugin,
        focus::plugin,
        walk::plugin,
        picker::plugin,
        tip::plugin,
        scroll::plugin,
        shelf::plugin,
        controls::plugin,
        toggle::plugin,
        slider::plugin,
        field::plugin,
        modal::plugin,
        motion::plugin,
        notice::plugin,
        taps::plugin,
    ));
    app.add_systems(Update, marks::fill_meters);
    app.configure_sets(PostUpdate, PaintSystems.before(UiSystems::Prepare));
    app.add_systems(
        PostUpdate,
        (
            button::colour_buttons,
            (
                paint::paint_surfaces,
                text::set_type,
                pictograms::show_pictograms,
            ),
            layout::redirect_nodes,
            layout::direct_nodes,
        )
            .chain()
            .in_set(PaintSystems),
    );
    app.add_systems(
        PostUpdate,
        lines::straighten.after(bevy::ui::widget::text_system),
    );
}
