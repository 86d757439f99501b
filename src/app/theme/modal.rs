//! Sheets that must be answered before the table goes on: the focus stays inside, Esc dismisses.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::ecs::spawn::SpawnWith;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::ui_widgets::{Activate, observe};

use super::button::{Kind, button};
use super::focus::FirstFocus;
use super::layout::{Measure, column, tune};
use super::paint::{Edge, Fill, Lift};
use super::scroll::scroll_area;
use super::text::{Written, written};
use super::tokens::{Ink, Tone, radius, space};

/// The root of a modal sheet.
#[derive(Component, Clone, Copy, Debug, Default)]
#[component(on_add = remember_focus)]
pub struct Modal {
    /// Which sheet lies on top when there are several.
    pub order: i32,
    /// Whether Esc leaves it open (a hand-over screen must be answered).
    pub must_answer: bool,
    /// Whether the sheet is as wide as an open book.
    pub wide: bool,
    back_to: Option<Entity>,
}

impl Modal {
    /// A sheet that lies above those of a lower order.
    pub fn above(order: i32) -> Self {
        Modal { order, ..default() }
    }

    /// A sheet as wide as an open book.
    pub fn wide() -> Self {
        Modal {
            wide: true,
            ..default()
        }
    }

    /// A sheet that must be answered: Esc does nothing.
    pub fn must_answer() -> Self {
        Modal {
            must_answer: true,
            ..default()
        }
    }
}

/// Asks a modal sheet to close (Esc does, a close button may). Observe it on the sheet to know that it closed.
#[derive(EntityEvent, Clone, Copy, Debug)]
pub struct Dismiss {
    /// The root of the sheet.
    pub entity: Entity,
}

/// A modal sheet: a veil over the whole window and, in its middle, paper with a heading and what is `inside`.
/// Spawn it as a root; despawn it or trigger [`Dismiss`] to close it. The focus returns to where it was.
pub fn modal<B: Bundle>(heading: &str, inside: B) -> impl Bundle + use<B> {
    modal_with(Modal::default(), heading, inside)
}

/// A modal sheet with its own [`Modal`], such as [`Modal::must_answer`].
pub fn modal_with<B: Bundle>(modal: Modal, heading: &str, inside: B) -> impl Bundle + use<B> {
    let mut access = accesskit::Node::new(Role::Dialog);
    access.set_label(super::text::unmarked(heading));
    access.set_modal();
    (
        Name::new("modal"),
        modal,
        Node {
            position_type: PositionType::Absolute,
            width: Val::Percent(100.0),
            height: Val::Percent(100.0),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            padding: UiRect::all(Val::Px(space::XL)),
            ..column(0.0)
        },
        Fill(Ink::Veil),
        GlobalZIndex(100 + modal.order),
        children![(
            Name::new("sheet"),
            AccessibilityNode(access),
            Node {
                max_height: Val::Percent(100.0),
                width: if modal.wide {
                    Val::Percent(100.0)
                } else {
                    Val::Auto
                },
                padding: UiRect::all(Val::Px(space::L)),
                border: UiRect::all(Val::Px(2.0)),
                border_radius: BorderRadius::all(Val::Px(radius::L)),
                ..column(space::M)
            },
            Measure {
                min: Some(380.0),
                max: Some(if modal.wide { 1100.0 } else { 640.0 })
            },
            (Fill(Ink::Paper), Edge(Ink::Tone(Tone::Brass)), Lift(24.0)),
            children![
                written(heading, Written::HEADING),
                super::panel::double_rule(),
                (
                    Node {
                        min_height: Val::Px(0.0),
                        ..column(space::M)
                    },
                    inside
                ),
            ],
        )],
    )
}

/// A sheet to be read: what `page` lays out scrolls in this share of the window's height (in per cent), and below it is
/// the button that closes.
pub fn reading_sheet(
    modal: Modal,
    heading: &str,
    close: &str,
    height: f32,
    page: impl FnOnce(&mut ChildSpawner) + Send + Sync + 'static,
) -> impl Bundle {
    let close = close.to_owned();
    let inside = Children::spawn(SpawnWith(move |sheet: &mut ChildSpawner| {
        sheet.spawn((
            scroll_area(Children::spawn(SpawnWith(page))),
            tune(move |node| {
                node.height = Val::Vh(height);
                node.flex_basis = Val::Auto;
            }),
        ));
        sheet.spawn((
            button(Kind::Primary, &close),
            FirstFocus,
            observe(close_sheet),
        ));
    }));
    modal_with(modal, heading, inside)
}

/// Closes the sheet that a control lies on.
pub fn close_sheet(
    pressed: On<Activate>,
    parents: Query<&ChildOf>,
    modals: Query<(), With<Modal>>,
    mut commands: Commands,
) {
    if let Some(entity) = parents
        .iter_ancestors(pressed.entity)
        .find(|entity| modals.contains(*entity))
    {
        commands.trigger(Dismiss { entity });
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(on_dismiss).add_observer(return_focus);
}

fn on_dismiss(dismiss: On<Dismiss>, modals: Query<&Modal>, mut commands: Commands) {
    if modals
        .get(dismiss.entity)
        .is_ok_and(|modal| !modal.must_answer)
    {
        commands.entity(dismiss.entity).despawn();
    }
}

fn remember_focus(
    mut world: bevy::ecs::world::DeferredWorld,
    context: bevy::ecs::lifecycle::HookContext,
) {
    let focused = world.get_resource::<InputFocus>().and_then(InputFocus::get);
    if let Some(mut modal) = world.get_mut::<Modal>(context.entity) {
        modal.back_to = focused;
    }
}

fn return_focus(
    removed: On<Remove, Modal>,
    modals: Query<&Modal>,
    entities: Query<(), With<Node>>,
    mut focus: ResMut<InputFocus>,
) {
    if let Ok(modal) = modals.get(removed.entity)
        && let Some(back_to) = modal.back_to.filter(|e| entities.contains(*e))
    {
        focus.set(back_to, FocusCause::Navigated);
    }
}
