//! Small marks: chips, badges, meter bars.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::layout::{column, line};
use super::paint::{Edge, Fill};
use super::pictograms::pictogram;
use super::text::{Written, written};
use super::tokens::{Ink, Tone, radius, space};

/// A chip: a picture and a word in a tone's wash.
pub fn chip(tone: Tone, picture: &str, label: &str) -> impl Bundle + use<> {
    (
        Node {
            padding: UiRect::axes(Val::Px(space::S), Val::Px(space::XS - 1.0)),
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
            align_self: AlignSelf::Start,
            ..line(space::XS + 2.0)
        },
        Fill(Ink::Wash(tone)),
        Edge(Ink::Tone(tone)),
        Pickable::IGNORE,
        children![
            pictogram(picture, 20.0, tone),
            (
                Node {
                    flex_shrink: 1.0,
                    min_width: Val::Px(0.0),
                    ..default()
                },
                Pickable::IGNORE,
                children![written(label, Written::SMALL.strong().ink(tone))],
            ),
        ],
    )
}

/// A badge: a short text (a number, a mark) on a full tone.
pub fn badge(tone: Tone, label: &str) -> impl Bundle + use<> {
    (
        Node {
            padding: UiRect::axes(Val::Px(space::S), Val::Px(1.0)),
            border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
            justify_content: JustifyContent::Center,
            flex_shrink: 0.0,
            align_self: AlignSelf::Center,
            ..line(0.0)
        },
        Fill(Ink::Tone(tone)),
        Pickable::IGNORE,
        children![written(label, Written::SMALL.strong().ink(Ink::OnTone))],
    )
}

/// How full a [`meter`] is, from 0.0 to 1.0. Change it and the bar follows.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
pub struct Filling(pub f32);

#[derive(Component)]
pub(super) struct Bar;

/// A meter: picture, label and value over a bar. The value is a word, so that the bar is never alone.
pub fn meter(
    tone: Tone,
    picture: &str,
    label: &str,
    value: &str,
    full: f32,
) -> impl Bundle + use<> {
    let mut access = accesskit::Node::new(Role::Meter);
    access.set_label(super::text::unmarked(label));
    access.set_value(super::text::unmarked(value));
    (
        AccessibilityNode(access),
        Filling(full),
        column(space::XS),
        children![
            (
                line(space::S),
                Pickable::IGNORE,
                children![
                    pictogram(picture, 22.0, tone),
                    (
                        Node {
                            flex_grow: 1.0,
                            flex_shrink: 1.0,
                            min_width: Val::Px(0.0),
                            ..default()
                        },
                        Pickable::IGNORE,
                        children![written(label, Written::SMALL)],
                    ),
                    written(value, Written::SMALL.strong().ended()),
                ],
            ),
            track(tone, full),
        ],
    )
}

/// The bar of a meter, for one that is laid out in another way; put [`Filling`] on what holds it to change it.
pub fn track(tone: Tone, full: f32) -> impl Bundle + use<> {
    (
        Node {
            height: Val::Px(10.0),
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
            ..default()
        },
        Fill(Ink::Sunken),
        Edge(Ink::Line),
        Pickable::IGNORE,
        children![(
            Bar,
            Node {
                width: Val::Percent(full.clamp(0.0, 1.0) * 100.0),
                height: Val::Percent(100.0),
                border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
                ..default()
            },
            Fill(Ink::Tone(tone)),
            Pickable::IGNORE,
        )],
    )
}

pub(super) fn fill_meters(
    meters: Query<(Entity, &Filling), Changed<Filling>>,
    children: Query<&Children>,
    mut bars: Query<&mut Node, With<Bar>>,
) {
    for (entity, filling) in &meters {
        for child in children.iter_descendants(entity) {
            if let Ok(mut node) = bars.get_mut(child) {
                node.width = Val::Percent(filling.0.clamp(0.0, 1.0) * 100.0);
            }
        }
    }
}
