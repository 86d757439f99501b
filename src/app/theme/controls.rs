//! Settings: a row of options (segments or tabs), stepper; the switch is in [`super::toggle`].
//!
//! Each keeps its own state and tells of a change with one event on its own entity: a stepper with `ValueChange<i32>`,
//! a row of options with [`Chosen`].

use accesskit::{Action, Role};
use bevy::a11y::AccessibilityNode;
use bevy::ecs::spawn::SpawnIter;
use bevy::prelude::*;
use bevy::ui::{Checked, InteractionDisabled};
use bevy::ui_widgets::{Activate, ValueChange};

use super::button::{Kind, icon_button, option};
use super::focus::ArrowGroup;
use super::layout::{Measure, column, row};
use super::text::{Written, words, written};
use super::tokens::{Look, space};

/// Another option of a row was chosen; `entity` is the row.
#[derive(EntityEvent, Clone, Copy, Debug)]
pub struct Chosen {
    /// The row of options.
    pub entity: Entity,
    /// Which option, from 0.
    pub index: usize,
}

/// A row of options of which one is chosen. Read it to know which.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The chosen one, from 0.
    pub chosen: usize,
}

#[derive(Component, Clone, Copy, Debug)]
struct OptionOf(usize);

/// The value of a stepper and its limits.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steps {
    /// The value now.
    pub value: i32,
    /// The least.
    pub least: i32,
    /// The most.
    pub most: i32,
}

#[derive(Component)]
struct Step(i32);

#[derive(Component)]
struct StepFace;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(on_option)
        .add_observer(on_step)
        .add_systems(Update, (show_steps, limit_steps))
        .add_systems(PostUpdate, show_options.before(super::PaintSystems));
}

/// Options beside each other, one chosen: segments of a setting. Tells of a change with [`Chosen`].
pub fn segmented(label: &str, options: Vec<String>, chosen: usize) -> impl Bundle + use<> {
    options_row(Role::RadioGroup, Role::RadioButton, label, options, chosen)
}

/// Tabs over a page. The page is the caller's: change it on [`Chosen`].
pub fn tabs(label: &str, options: Vec<String>, chosen: usize) -> impl Bundle + use<> {
    options_row(Role::TabList, Role::Tab, label, options, chosen)
}

fn options_row(
    group: Role,
    each: Role,
    label: &str,
    options: Vec<String>,
    chosen: usize,
) -> impl Bundle + use<> {
    let mut access = accesskit::Node::new(group);
    access.set_label(super::text::unmarked(label));
    (
        Name::new(format!("options: {}", super::text::unmarked(label))),
        AccessibilityNode(access),
        Options { chosen },
        ArrowGroup,
        row(space::S),
        Children::spawn(SpawnIter(
            options
                .into_iter()
                .enumerate()
                .map(move |(nr, label)| (option(&label, each), OptionOf(nr))),
        )),
    )
}

fn on_option(
    press: On<Activate>,
    options: Query<(&OptionOf, &ChildOf)>,
    mut rows: Query<&mut Options>,
    mut commands: Commands,
) {
    let Ok((option, parent)) = options.get(press.entity) else {
        return;
    };
    let Ok(mut row) = rows.get_mut(parent.parent()) else {
        return;
    };
    if row.chosen != option.0 {
        row.chosen = option.0;
        commands.trigger(Chosen {
            entity: parent.parent(),
            index: option.0,
        });
    }
}

fn show_options(
    rows: Query<(&Options, &Children), Changed<Options>>,
    options: Query<(&OptionOf, Has<Checked>)>,
    mut access: Query<&mut AccessibilityNode>,
    mut commands: Commands,
) {
    for (row, children) in &rows {
        for child in children.iter() {
            let Ok((option, checked)) = options.get(child) else {
                continue;
            };
            let chosen = option.0 == row.chosen;
            if let Ok(mut node) = access.get_mut(child) {
                node.set_selected(chosen);
            }
            if chosen && !checked {
                commands.entity(child).try_insert(Checked);
            } else if !chosen && checked {
                commands.entity(child).try_remove::<Checked>();
            }
        }
    }
}

/// A number between two limits, with a button at each side. `less` and `more` are the spoken labels of the buttons.
pub fn stepper(label: &str, less: &str, more: &str, steps: Steps) -> impl Bundle + use<> {
    let mut access = accesskit::Node::new(Role::SpinButton);
    access.set_label(super::text::unmarked(label));
    access.set_numeric_value(f64::from(steps.value));
    access.set_min_numeric_value(f64::from(steps.least));
    access.set_max_numeric_value(f64::from(steps.most));
    access.add_action(Action::Focus);
    (
        Name::new(format!("stepper: {}", super::text::unmarked(label))),
        AccessibilityNode(access),
        steps,
        ArrowGroup,
        row(space::M),
        children![
            (icon_button(Kind::Quiet, "minus", less), Step(-1)),
            (
                Node {
                    justify_content: JustifyContent::Center,
                    ..column(0.0)
                },
                Measure {
                    min: Some(44.0),
                    max: None
                },
                children![(
                    written(&steps.value.to_string(), Written::SUBHEADING.centred()),
                    StepFace
                )],
            ),
            (icon_button(Kind::Quiet, "plus", more), Step(1)),
        ],
    )
}

fn on_step(
    press: On<Activate>,
    buttons: Query<(&Step, &ChildOf)>,
    mut steppers: Query<&mut Steps>,
    mut commands: Commands,
) {
    let Ok((step, parent)) = buttons.get(press.entity) else {
        return;
    };
    let Ok(mut steps) = steppers.get_mut(parent.parent()) else {
        return;
    };
    let next = (steps.value + step.0).clamp(steps.least, steps.most);
    if next != steps.value {
        steps.value = next;
        commands.trigger(ValueChange {
            source: parent.parent(),
            value: next,
            is_final: true,
        });
    }
}

fn show_steps(
    mut steppers: Query<(Entity, &Steps, &mut AccessibilityNode), Changed<Steps>>,
    children: Query<&Children>,
    mut faces: Query<&mut Text, With<StepFace>>,
) {
    for (entity, steps, mut access) in &mut steppers {
        access.set_numeric_value(f64::from(steps.value));
        for child in children.iter_descendants(entity) {
            if let Ok(mut text) = faces.get_mut(child) {
                *text = words(steps.value.to_string());
            }
        }
    }
}

fn limit_steps(
    steppers: Query<&Steps, Changed<Steps>>,
    buttons: Query<(Entity, &Step, &ChildOf, Has<InteractionDisabled>)>,
    mut commands: Commands,
) {
    for (entity, step, parent, disabled) in &buttons {
        let Ok(steps) = steppers.get(parent.parent()) else {
            continue;
        };
        let at_limit = if step.0 < 0 {
            steps.value <= steps.least
        } else {
            steps.value >= steps.most
        };
        if at_limit && !disabled {
            commands.entity(entity).try_insert(InteractionDisabled);
        } else if !at_limit && disabled {
            commands.entity(entity).try_remove::<InteractionDisabled>();
        }
    }
}

/// A control with its label before it; below it when the words grow.
pub fn labelled<B: Bundle>(label: &str, control: B) -> impl Bundle + use<B> {
    (
        Node {
            justify_content: JustifyContent::SpaceBetween,
            ..row(space::M)
        },
        children![written(label, Written::BODY), control],
    )
}

/// Whether the window is mirrored: for systems that handle arrow keys themselves.
pub fn forward_arrow(look: &Look) -> KeyCode {
    if look.is_rtl() {
        KeyCode::ArrowLeft
    } else {
        KeyCode::ArrowRight
    }
}
