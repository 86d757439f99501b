//! Sheets of paper: panels, cards, documents, rules.

use bevy::prelude::*;

use super::layout::{column, line};
use super::paint::{Edge, Fill, Lift};
use super::pictograms::{Shape, pictogram};
use super::text::{Written, written};
use super::tokens::{Ink, Tone, radius, space};

/// A sheet of paper on the desk; put children into it. Its node is a column.
pub fn panel() -> impl Bundle + use<> {
    (panel_node(), Fill(Ink::Paper), Edge(Ink::Line), Lift(8.0))
}

/// The node of a [`panel`], to be changed with `tune`.
fn panel_node() -> Node {
    Node {
        padding: UiRect::all(Val::Px(space::L)),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(radius::L)),
        ..column(space::M)
    }
}

/// A groove in the paper, for what lies in it: hands, queues, logs.
pub fn tray() -> impl Bundle + use<> {
    (
        Node {
            padding: UiRect::all(Val::Px(space::M)),
            border_radius: BorderRadius::all(Val::Px(radius::M)),
            ..column(space::S)
        },
        Fill(Ink::Sunken),
    )
}

/// A card: paper with a band of its ink, the shape of its topic, a title, and whatever `inside` holds.
///
/// ```ignore
/// card(Tone::Teal, Shape::Circle, "The clinic's form", children![body("…")])
/// ```
pub fn card<B: Bundle>(tone: Tone, shape: Shape, title: &str, inside: B) -> impl Bundle + use<B> {
    sized_card(tone, shape, title, inside, 1.0)
}

/// The same with its title this many times as large.
pub fn sized_card<B: Bundle>(
    tone: Tone,
    shape: Shape,
    title: &str,
    inside: B,
    share: f32,
) -> impl Bundle + use<B> {
    (
        Name::new("card"),
        Node {
            border: UiRect::all(Val::Px(2.0)),
            border_radius: BorderRadius::all(Val::Px(radius::M)),
            ..column(0.0)
        },
        Fill(Ink::Raised),
        Edge(Ink::Tone(tone)),
        Lift(6.0),
        children![
            (
                Node {
                    padding: UiRect::axes(Val::Px(space::M), Val::Px(space::S)),
                    border_radius: BorderRadius::top(Val::Px(radius::M - 2.0)),
                    ..line(space::S)
                },
                Fill(Ink::Tone(tone)),
                Pickable::IGNORE,
                children![
                    pictogram(shape.name(), 22.0 * share, Ink::OnTone),
                    (
                        Node {
                            flex_shrink: 1.0,
                            min_width: Val::Px(0.0),
                            ..default()
                        },
                        Pickable::IGNORE,
                        children![written(
                            title,
                            Written::SUBHEADING.ink(Ink::OnTone).times(share)
                        )],
                    ),
                ],
            ),
            (
                Node {
                    padding: UiRect::all(Val::Px(space::M)),
                    flex_grow: 1.0,
                    ..column(space::S)
                },
                Pickable::IGNORE,
                inside,
            ),
        ],
    )
}

/// A document: a narrow sheet with a double rule under its heading. For bills and almanac pages.
pub fn document<B: Bundle>(heading: &str, inside: B) -> impl Bundle + use<B> {
    sized_document(heading, inside, 1.0)
}

/// The same with its heading this many times as large.
pub fn sized_document<B: Bundle>(heading: &str, inside: B, share: f32) -> impl Bundle + use<B> {
    (
        Name::new("document"),
        Node {
            padding: UiRect::axes(Val::Px(space::XL), Val::Px(space::L)),
            border_radius: BorderRadius::all(Val::Px(radius::S)),
            ..panel_node()
        },
        Fill(Ink::Raised),
        Edge(Ink::Line),
        Lift(8.0),
        children![
            written(heading, Written::HEADING.centred().times(share)),
            double_rule(),
            (column(space::M), Pickable::IGNORE, inside),
        ],
    )
}

/// A thin line between parts.
pub fn rule() -> impl Bundle + use<> {
    (
        Node {
            height: Val::Px(1.0),
            flex_shrink: 0.0,
            ..default()
        },
        Fill(Ink::Line),
        Pickable::IGNORE,
    )
}

/// The printer's double line in brass under a heading.
pub fn double_rule() -> impl Bundle + use<> {
    (
        Node {
            height: Val::Px(5.0),
            flex_shrink: 0.0,
            border: UiRect {
                top: Val::Px(2.0),
                bottom: Val::Px(1.0),
                ..default()
            },
            ..default()
        },
        Edge(Ink::Tone(Tone::Brass)),
        Pickable::IGNORE,
    )
}
