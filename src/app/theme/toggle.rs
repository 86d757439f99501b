//! The switch of a setting: keeps its own state and tells of a change with `ValueChange<bool>` on its own entity.

use accesskit::Role;
use bevy::ecs::spawn::SpawnIter;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::{Checked, InteractionDisabled};
use bevy::ui_widgets::{Checkbox, ValueChange};

use super::focus::spoken;
use super::layout::{column, line};
use super::paint::{Edge, Fill};
use super::text::{Written, written};
use super::tokens::{Ink, Tone, radius, space};

#[derive(Component)]
struct Knob;

#[derive(Component)]
struct Switch;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(on_toggle)
        .add_systems(PostUpdate, show_switches.before(super::PaintSystems));
}

/// A switch with its label: `ValueChange<bool>`, and `Checked` while it is on.
pub fn toggle(label: &str, on: bool) -> impl Bundle + use<> {
    toggle_about(label, None, on)
}

/// The same with a sentence about it below its label, which is its description for a screen reader.
pub fn toggle_about(label: &str, about: Option<&str>, on: bool) -> impl Bundle + use<> {
    let mut access = spoken(Role::Switch, label);
    if let Some(about) = about {
        access.set_description(super::text::unmarked(about));
    }
    // A sentence takes the width that there is, so that its lines are known before its height.
    let fills = about.is_some();
    let about = about.map(|about| written(about, Written::SMALL.ink(Ink::Muted)));
    (
        Name::new(format!("toggle: {}", super::text::unmarked(label))),
        Checkbox,
        StartsOn(on),
        access,
        TabIndex(0),
        Hovered::default(),
        Outline::default(),
        Node {
            min_height: Val::Px(44.0),
            padding: UiRect::axes(Val::Px(space::S), Val::Px(space::XS)),
            border_radius: BorderRadius::all(Val::Px(radius::M)),
            ..line(space::M)
        },
        children![
            (
                Switch,
                Node {
                    width: Val::Px(48.0),
                    height: Val::Px(26.0),
                    flex_shrink: 0.0,
                    border: UiRect::all(Val::Px(2.0)),
                    border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
                    padding: UiRect::all(Val::Px(2.0)),
                    ..line(0.0)
                },
                Fill(Ink::Sunken),
                Edge(Ink::Line),
                Pickable::IGNORE,
                children![(
                    Knob,
                    Node {
                        width: Val::Px(18.0),
                        height: Val::Px(18.0),
                        border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
                        ..default()
                    },
                    Fill(Ink::Muted),
                    Pickable::IGNORE,
                )],
            ),
            (
                Node {
                    flex_grow: if fills { 1.0 } else { 0.0 },
                    flex_basis: if fills { Val::Px(0.0) } else { Val::Auto },
                    flex_shrink: 1.0,
                    min_width: Val::Px(0.0),
                    ..column(0.0)
                },
                Pickable::IGNORE,
                Children::spawn((
                    Spawn(written(label, Written::BODY)),
                    SpawnIter(about.into_iter()),
                )),
            ),
        ],
    )
}

/// Gives the toggle its first state: `Checked` cannot be a conditional part of a bundle.
#[derive(Component)]
#[component(on_add = start_toggle)]
struct StartsOn(bool);

fn start_toggle(
    mut world: bevy::ecs::world::DeferredWorld,
    context: bevy::ecs::lifecycle::HookContext,
) {
    if world
        .get::<StartsOn>(context.entity)
        .is_some_and(|start| start.0)
    {
        world.commands().entity(context.entity).insert(Checked);
    }
}

fn on_toggle(
    change: On<ValueChange<bool>>,
    toggles: Query<(), With<StartsOn>>,
    mut commands: Commands,
) {
    if toggles.contains(change.source) {
        let mut toggle = commands.entity(change.source);
        if change.value {
            toggle.insert(Checked);
        } else {
            toggle.remove::<Checked>();
        }
    }
}

fn show_switches(
    toggles: Query<(&Children, Has<Checked>, Has<InteractionDisabled>), With<StartsOn>>,
    mut switches: Query<(&mut Node, &mut Fill, &mut Edge, &Children), With<Switch>>,
    mut knobs: Query<&mut Fill, (With<Knob>, Without<Switch>)>,
) {
    for (children, checked, disabled) in &toggles {
        for child in children.iter() {
            let Ok((mut node, mut fill, mut edge, inner)) = switches.get_mut(child) else {
                continue;
            };
            // The knob's place tells the state without colour; flexbox mirrors it in Arabic.
            let side = if checked {
                JustifyContent::End
            } else {
                JustifyContent::Start
            };
            if node.justify_content != side {
                node.justify_content = side;
            }
            let on = if disabled {
                Ink::Muted
            } else {
                Ink::Tone(Tone::Teal)
            };
            fill.set_if_neq(Fill(if checked { on } else { Ink::Sunken }));
            edge.set_if_neq(Edge(if checked { on } else { Ink::Muted }));
            for knob in inner.iter() {
                if let Ok(mut fill) = knobs.get_mut(knob) {
                    fill.set_if_neq(Fill(if checked { Ink::OnTone } else { Ink::Muted }));
                }
            }
        }
    }
}
