//! A choice among many: a button that says what is chosen, and opens a list of all there is.
//!
//! The list is a sheet: arrows, Home and End walk through it, Enter takes, Esc leaves it as it was. What is taken is
//! told with [`Chosen`] on the button; the caller then says on the button what is chosen now.

use accesskit::Role;
use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::{Activate, observe};

use super::button::{Kind, button as push, menu_button, picture_choice};
use super::controls::Chosen;
use super::focus::{FirstFocus, IntoView, spoken};
use super::layout::{Measure, column, tune};
use super::modal::{Dismiss, close_sheet, modal};
use super::pictograms::pictogram;
use super::scroll::scroll_area;
use super::text::{Written, written};
use super::tokens::{Ink, Tone, space};
use super::walk::ArrowPage;

/// What can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The heading that it stands under; one is written where it differs from that of the entry before.
    pub under: Option<String>,
    /// The name of its pictogram.
    pub picture: String,
    /// Its name.
    pub label: String,
    /// A line about it, or why it cannot be chosen.
    pub detail: Option<String>,
    /// Whether it cannot be chosen now.
    pub barred: bool,
}

/// What the list of a button says.
#[derive(Component, Clone, Debug, PartialEq, Eq)]
pub struct Picker {
    /// What is asked.
    pub heading: String,
    /// The word on the button that leaves all as it was.
    pub close: String,
    /// What there is.
    pub entries: Vec<Entry>,
    /// Which is chosen, from 0.
    pub chosen: usize,
}

/// The open list of a button.
#[derive(Component, Clone, Copy, Debug)]
struct ListOf(Entity);

/// A button that opens a list: `shown` stands on it, `label` is spoken.
pub fn picker(label: &str, shown: &str, list: Picker) -> impl Bundle + use<> {
    let mut access = spoken(Role::ComboBox, label);
    access.set_has_popup(accesskit::HasPopup::Listbox);
    (menu_button(shown, access), list, observe(open))
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(close_with_button);
}

fn open(
    pressed: On<Activate>,
    pickers: Query<&Picker>,
    old: Query<&ListOf>,
    mut commands: Commands,
) {
    let button = pressed.entity;
    let Ok(picker) = pickers.get(button) else {
        return;
    };
    // Two presses in one frame open one list.
    if old.iter().any(|list| list.0 == button) {
        return;
    }
    let Picker {
        heading,
        close,
        entries,
        chosen,
    } = picker.clone();
    let inside = Children::spawn(SpawnWith(move |sheet: &mut ChildSpawner| {
        sheet.spawn((
            scroll_area(Children::spawn(SpawnWith(
                move |page: &mut ChildSpawner| {
                    page.spawn(column(space::S))
                        .with_children(|list| slips(list, button, entries, chosen));
                },
            ))),
            Measure {
                min: Some(540.0),
                max: None,
            },
            tune(|node| {
                node.height = Val::Vh(62.0);
                node.flex_basis = Val::Auto;
            }),
        ));
        sheet.spawn((push(Kind::Quiet, &close), observe(close_sheet)));
    }));
    commands.spawn((ListOf(button), ArrowPage, modal(&heading, inside)));
}

fn slips(list: &mut ChildSpawner, button: Entity, entries: Vec<Entry>, chosen: usize) {
    let mut under = None;
    for (nr, entry) in entries.into_iter().enumerate() {
        if entry.under.is_some() && entry.under != under {
            under.clone_from(&entry.under);
            let heading = under.as_deref().unwrap_or_default();
            list.spawn(written(heading, Written::SUBHEADING.ink(Ink::Muted)));
        }
        spawn(list, button, nr, entry, nr == chosen);
    }
}

fn spawn(page: &mut ChildSpawner, button: Entity, nr: usize, entry: Entry, chosen: bool) {
    let picture = if entry.barred { "lock" } else { &entry.picture };
    let says = match &entry.detail {
        Some(detail) => format!("{}. {detail}", entry.label),
        None => entry.label.clone(),
    };
    let mut access = spoken(Role::ListBoxOption, says);
    access.set_selected(chosen);
    let mut slip = page.spawn(picture_choice(picture, &entry.label, entry.detail));
    slip.insert(access);
    if chosen {
        slip.insert((FirstFocus, IntoView));
        slip.with_child(pictogram("check", 28.0, Tone::Moss));
    }
    if entry.barred {
        slip.insert(InteractionDisabled);
    }
    slip.observe(
        move |_: On<Activate>, lists: Query<(Entity, &ListOf)>, mut commands: Commands| {
            for (entity, list) in &lists {
                if list.0 == button {
                    commands.trigger(Dismiss { entity });
                }
            }
            // What is chosen already needs no change.
            if !chosen {
                let chosen = Chosen {
                    entity: button,
                    index: nr,
                };
                commands.trigger(chosen);
            }
        },
    );
}

/// A list goes with the button that it belongs to.
fn close_with_button(
    gone: On<Remove, Picker>,
    lists: Query<(Entity, &ListOf)>,
    mut commands: Commands,
) {
    for (entity, list) in &lists {
        if list.0 == gone.entity {
            commands.entity(entity).try_despawn();
        }
    }
}
