//! A slider: `Slid` tells of its value. In Arabic it runs from right to left.

use accesskit::{Action, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::events::{Pointer, Release};
use bevy::prelude::*;
use bevy::ui_widgets::{
    Slider, SliderDragState, SliderOrientation, SliderRange, SliderStep, SliderThumb, SliderValue,
    TrackClick, ValueChange,
};

use super::layout::{Ends, Sided, column};
use super::paint::{Edge, Fill};
use super::tokens::{Ink, Look, Tone, radius};

/// The slider's value changed.
#[derive(EntityEvent, Clone, Copy, Debug)]
pub struct Slid {
    /// The slider.
    pub entity: Entity,
    /// Its value, on a step.
    pub value: f32,
    /// False while it is still being dragged.
    pub settled: bool,
}

/// A slider's value as the game reads it, never mirrored.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// The value now.
    pub value: f32,
    /// The least value.
    pub least: f32,
    /// The greatest value.
    pub most: f32,
    /// The distance between two values.
    pub step: f32,
}

/// Whether the value was changed and may change further before the hand lets go.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Unsettled(bool);

#[derive(Component)]
struct Filled;

#[derive(Component)]
struct Grip;

const GRIP: f32 = 24.0;

/// A slider over a [`Level`].
pub fn slider(label: &str, level: Level) -> impl Bundle + use<> {
    let mut access = accesskit::Node::new(Role::Slider);
    access.set_label(super::text::unmarked(label));
    access.add_action(Action::Focus);
    (
        Name::new(format!("slider: {}", super::text::unmarked(label))),
        Slider {
            track_click: TrackClick::Snap,
            orientation: SliderOrientation::Horizontal,
        },
        SliderRange::new(level.least, level.most),
        SliderStep(level.step),
        SliderValue(level.value),
        (level, Unsettled::default()),
        AccessibilityNode(access),
        TabIndex(0),
        Outline::default(),
        Node {
            min_width: Val::Px(180.0),
            height: Val::Px(36.0),
            flex_grow: 1.0,
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::all(Val::Px(radius::M)),
            ..column(0.0)
        },
        children![
            (
                Node {
                    height: Val::Px(8.0),
                    border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
                    border: UiRect::all(Val::Px(1.0)),
                    ..default()
                },
                Fill(Ink::Sunken),
                Edge(Ink::Line),
                Pickable::IGNORE,
                children![(
                    Filled,
                    Node {
                        height: Val::Percent(100.0),
                        border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
                        ..default()
                    },
                    Fill(Ink::Tone(Tone::Teal)),
                    Pickable::IGNORE,
                )],
            ),
            (
                // The grip's track is shorter than the slider by the grip, so that it never hangs over.
                Node {
                    position_type: PositionType::Absolute,
                    left: Val::Px(0.0),
                    right: Val::Px(GRIP),
                    top: Val::Px(6.0),
                    bottom: Val::Px(6.0),
                    ..default()
                },
                Sided {
                    inset: Ends {
                        start: Some(Val::Px(0.0)),
                        end: Some(Val::Px(GRIP))
                    },
                    ..default()
                },
                Pickable::IGNORE,
                children![(
                    Grip,
                    Sided::default(),
                    SliderThumb,
                    Node {
                        position_type: PositionType::Absolute,
                        width: Val::Px(GRIP),
                        height: Val::Px(GRIP),
                        border: UiRect::all(Val::Px(3.0)),
                        border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
                        ..default()
                    },
                    Fill(Ink::Raised),
                    Edge(Ink::Tone(Tone::Navy)),
                    Pickable::IGNORE,
                )],
            ),
        ],
    )
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(on_change)
        .add_observer(on_release)
        .add_systems(
            PostUpdate,
            show.before(bevy::ui::UiSystems::Prepare)
                .before(super::PaintSystems),
        );
}

impl Level {
    fn mirrored(&self, value: f32, rtl: bool) -> f32 {
        if rtl {
            self.least + self.most - value
        } else {
            value
        }
    }

    fn on_step(&self, value: f32) -> f32 {
        let steps = ((value - self.least) / self.step).round();
        (self.least + steps * self.step).clamp(self.least, self.most)
    }
}

/// Bevy's slider runs from left to right. In Arabic its inner value is the mirror image of ours, which turns keys,
/// clicks and drags round at once.
fn on_change(
    change: On<ValueChange<f32>>,
    look: Res<Look>,
    mut levels: Query<(&mut Level, &mut Unsettled, &mut AccessibilityNode)>,
    mut commands: Commands,
) {
    let Ok((mut level, mut open, mut access)) = levels.get_mut(change.source) else {
        return;
    };
    let value = level.on_step(level.mirrored(change.value, look.is_rtl()));
    if change.is_final || value != level.value {
        level.value = value;
        access.set_numeric_value(f64::from(value));
        open.set_if_neq(Unsettled(!change.is_final));
        commands.trigger(Slid {
            entity: change.source,
            value,
            settled: change.is_final,
        });
    }
}

/// Bevy's slider tells of a press on its rail, not that the hand let go there: then the value is settled.
fn on_release(
    release: On<Pointer<Release>>,
    mut levels: Query<(&Level, &mut Unsettled, &SliderDragState)>,
    mut commands: Commands,
) {
    let entity = release.entity;
    if let Ok((level, mut open, drag)) = levels.get_mut(entity)
        && open.0
        && !drag.dragging
    {
        open.0 = false;
        commands.trigger(Slid {
            entity,
            value: level.value,
            settled: true,
        });
    }
}

fn show(
    look: Res<Look>,
    levels: Query<(Entity, &Level, &SliderValue)>,
    children: Query<&Children>,
    mut filled: Query<&mut Node, (With<Filled>, Without<Grip>)>,
    mut grips: Query<(&mut Sided, &mut Node), (With<Grip>, Without<Filled>)>,
    mut commands: Commands,
) {
    for (entity, level, inner) in &levels {
        let wanted = level.mirrored(level.value, look.is_rtl());
        if inner.0 != wanted {
            commands.entity(entity).try_insert(SliderValue(wanted));
        }
        let share =
            100.0 * (level.value - level.least) / (level.most - level.least).max(f32::EPSILON);
        for child in children.iter_descendants(entity) {
            if let Ok(mut node) = filled.get_mut(child)
                && node.width != Val::Percent(share)
            {
                node.width = Val::Percent(share);
            }
            if let Ok((mut sided, mut node)) = grips.get_mut(child) {
                let inset = Ends {
                    start: Some(Val::Percent(share)),
                    end: None,
                };
                if sided.inset != inset {
                    sided.inset = inset;
                    node.set_changed();
                }
            }
        }
    }
}
