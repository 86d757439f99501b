//! Buttons: observe `Activate` on them.
//!
//! ```ignore
//! (button(Kind::Primary, texts.get("play")), observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| { … }))
//! ```
//!
//! A button that may not be used now gets Bevy's `InteractionDisabled`; it keeps its place in the Tab order, so that
//! its [`Tip`](super::tip::Tip) can say why.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::ecs::spawn::{SpawnIter, SpawnWith, SpawnableList};
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::{Checked, InteractionDisabled, Pressed};
use bevy::ui_widgets::Button as Press;

use super::focus::spoken;
use super::layout::{Ends, Measure, Sided, column, line, the_rest};
use super::paint::{Edge, Fill, Lift};
use super::pictograms::{Pictogram, pictogram};
use super::text::{Written, written};
use super::tokens::{Ink, Tone, radius, space};

/// What a button is for.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The one thing this screen is for.
    Primary,
    /// Everything else.
    Quiet,
    /// What cannot be taken back.
    Danger,
    /// One of several answers, as a slip of paper.
    Choice,
    /// Only its picture or word, no box: in toolbars and rows of tabs.
    Bare,
}

/// What changes colour with the state of the button it is in.
#[derive(Component, Clone, Copy, Debug)]
pub(super) struct Face;

fn frame(kind: Kind, label: &str, role: Role) -> impl Bundle + use<> {
    framed(kind, label, spoken(role, label))
}

fn framed(kind: Kind, label: &str, access: AccessibilityNode) -> impl Bundle + use<> {
    (
        Name::new(format!("button: {}", super::text::unmarked(label))),
        Press,
        kind,
        access,
        TabIndex(0),
        Hovered::default(),
        Fill(Ink::Clear),
        Edge(Ink::Clear),
        Outline::default(),
    )
}

fn shape(kind: Kind) -> Node {
    let (tall, wide) = match kind {
        Kind::Bare => (space::XS + 2.0, space::S),
        Kind::Choice => (space::M, space::L - 4.0),
        _ => (space::S + 1.0, space::L),
    };
    Node {
        padding: UiRect::axes(Val::Px(wide), Val::Px(tall)),
        border: UiRect::all(Val::Px(2.0)),
        border_radius: BorderRadius::all(Val::Px(radius::M)),
        justify_content: JustifyContent::Center,
        min_height: Val::Px(if kind == Kind::Bare { 36.0 } else { 44.0 }),
        ..line(space::S)
    }
}

/// A button with a word on it.
pub fn button(kind: Kind, label: &str) -> impl Bundle + use<> {
    (
        frame(kind, label, Role::Button),
        shape(kind),
        children![(written(label, Written::LABEL.centred()), Face)],
    )
}

/// The same with its word this many times as large.
pub fn sized_button(kind: Kind, label: &str, share: f32) -> impl Bundle + use<> {
    (
        frame(kind, label, Role::Button),
        shape(kind),
        children![(written(label, Written::LABEL.centred().times(share)), Face)],
    )
}

/// A button with a picture before its word.
pub fn picture_button(kind: Kind, picture: &str, label: &str) -> impl Bundle + use<> {
    sized_picture_button(kind, picture, label, 1.0)
}

/// The same with its picture and word this many times as large.
pub fn sized_picture_button(
    kind: Kind,
    picture: &str,
    label: &str,
    share: f32,
) -> impl Bundle + use<> {
    (
        frame(kind, label, Role::Button),
        shape(kind),
        children![
            (pictogram(picture, 24.0 * share, Ink::Text), Face),
            (written(label, Written::LABEL.centred().times(share)), Face)
        ],
    )
}

/// A button that opens a list: what is chosen at its start, a hook that points down at its end.
pub(super) fn menu_button(shown: &str, access: AccessibilityNode) -> impl Bundle + use<> {
    let label = access.label().unwrap_or_default().to_owned();
    (
        framed(Kind::Quiet, &label, access),
        shape(Kind::Quiet),
        children![
            (
                the_rest(),
                Pickable::IGNORE,
                children![(written(shown, Written::LABEL), Face)],
            ),
            (pictogram("down", 18.0, Ink::Text), Face),
        ],
    )
}

/// A button with only a picture; the label is spoken and shown as its tip.
pub fn icon_button(kind: Kind, picture: &str, label: &str) -> impl Bundle + use<> {
    sized_icon_button(kind, picture, 26.0, label)
}

/// The same with a picture of another size (in pixels at 100 % text).
pub fn sized_icon_button(kind: Kind, picture: &str, size: f32, label: &str) -> impl Bundle + use<> {
    (
        frame(kind, label, Role::Button),
        Node {
            padding: UiRect::all(Val::Px(space::S)),
            flex_shrink: 0.0,
            ..shape(kind)
        },
        super::tip::Tip::new(label),
        children![(pictogram(picture, size, Ink::Text), Face)],
    )
}

/// An answer: a slip of paper with a line in semibold and, below it, what it says (or why it is barred).
pub fn choice(label: &str, detail: Option<String>) -> impl Bundle + use<> {
    choice_with(None, label, detail)
}

/// An answer with a picture at its start.
pub fn picture_choice(picture: &str, label: &str, detail: Option<String>) -> impl Bundle + use<> {
    choice_with(Some(picture), label, detail)
}

fn choice_with(picture: Option<&str>, label: &str, detail: Option<String>) -> impl Bundle + use<> {
    let spoken = match &detail {
        Some(detail) => format!("{label}. {detail}"),
        None => label.to_owned(),
    };
    let note = |detail: String| written(&detail, Written::SMALL.ink(Ink::Muted));
    choice_of(
        picture,
        label,
        &spoken,
        SpawnIter(detail.into_iter().map(note)),
    )
}

/// An answer with a picture at its start and `details` below its label; `spoken` is what a screen reader says.
pub fn choice_of<D>(
    picture: Option<&str>,
    label: &str,
    spoken: &str,
    details: D,
) -> impl Bundle + use<D>
where
    D: SpawnableList<ChildOf> + Send + Sync + 'static,
{
    choice_sized(picture, label, spoken, details, 1.0)
}

/// The same with its picture and label this many times as large.
pub fn choice_sized<D>(
    picture: Option<&str>,
    label: &str,
    spoken: &str,
    details: D,
    share: f32,
) -> impl Bundle + use<D>
where
    D: SpawnableList<ChildOf> + Send + Sync + 'static,
{
    let picture = picture.map(str::to_owned);
    (
        frame(Kind::Choice, spoken, Role::Button),
        Node {
            justify_content: JustifyContent::Start,
            column_gap: Val::Px(space::M),
            ..shape(Kind::Choice)
        },
        Lift(3.0),
        Children::spawn((
            SpawnIter(
                picture
                    .into_iter()
                    .map(move |name| (pictogram(&name, 30.0 * share, Ink::Text), Face)),
            ),
            Spawn((
                Node {
                    flex_grow: 1.0,
                    flex_shrink: 1.0,
                    flex_basis: Val::Px(0.0),
                    ..column(2.0)
                },
                Pickable::IGNORE,
                Children::spawn((
                    Spawn((written(label, Written::LABEL.times(share)), Face)),
                    details,
                )),
            )),
        )),
    )
}

/// A line of running text that can be activated, such as a line of a log.
pub fn line_button(text: &str) -> impl Bundle + use<> {
    let words = (written(text, Written::SMALL), Face);
    row_button(text, move |line| {
        line.spawn((the_rest(), Pickable::IGNORE, children![words]));
    })
}

/// A line of a table that can be activated: `inside` lays its cells beside each other; `label` is spoken.
pub fn row_button<F>(label: &str, inside: F) -> impl Bundle + use<F>
where
    F: FnOnce(&mut ChildSpawner) + Send + Sync + 'static,
{
    (
        frame(Kind::Bare, label, Role::Button),
        Node {
            justify_content: JustifyContent::Start,
            padding: UiRect::axes(Val::Px(space::S), Val::Px(space::XS)),
            ..shape(Kind::Bare)
        },
        Children::spawn(SpawnWith(inside)),
    )
}

/// A button inside a group of options (a segment, a tab): shaped by the caller, chosen by `Checked`.
pub(super) fn option(label: &str, role: Role) -> impl Bundle + use<> {
    (
        frame(Kind::Quiet, label, role),
        shape(Kind::Quiet),
        children![(written(label, Written::LABEL.centred()), Face)],
    )
}

/// Keeps a button at least this wide at 100 % text.
pub fn wide(pixels: f32) -> Measure {
    Measure {
        min: Some(pixels),
        max: None,
    }
}

/// A margin that pushes a control to the end of its row.
pub fn at_end() -> Sided {
    Sided {
        margin: Ends {
            start: Some(Val::Auto),
            end: None,
        },
        ..default()
    }
}

type State = (
    Entity,
    &'static Kind,
    &'static Hovered,
    Has<Pressed>,
    Has<InteractionDisabled>,
    Has<Checked>,
    &'static mut Fill,
    &'static mut Edge,
);

pub(super) fn colour_buttons(
    mut buttons: Query<State>,
    children: Query<&Children>,
    mut texts: Query<&mut Written, With<Face>>,
    mut pictures: Query<&mut Pictogram, With<Face>>,
) {
    for (entity, kind, hovered, pressed, disabled, checked, mut fill, mut edge) in &mut buttons {
        let (surface, line, face) = colours(*kind, hovered.get(), pressed, disabled, checked);
        fill.set_if_neq(Fill(surface));
        edge.set_if_neq(Edge(line));
        for child in children.iter_descendants(entity) {
            if let Ok(mut written) = texts.get_mut(child)
                && written.ink != face
            {
                written.ink = face;
            }
            if let Ok(mut picture) = pictures.get_mut(child)
                && picture.ink != face
            {
                picture.ink = face;
            }
        }
    }
}

fn colours(
    kind: Kind,
    hovered: bool,
    pressed: bool,
    disabled: bool,
    checked: bool,
) -> (Ink, Ink, Ink) {
    if disabled {
        return match kind {
            Kind::Bare => (Ink::Clear, Ink::Clear, Ink::Muted),
            _ => (Ink::Sunken, Ink::Clear, Ink::Muted),
        };
    }
    if checked {
        return (Ink::Tone(Tone::Navy), Ink::Tone(Tone::Brass), Ink::OnTone);
    }
    match (kind, pressed, hovered) {
        (Kind::Primary, true, _) => (Ink::Text, Ink::Tone(Tone::Brass), Ink::OnTone),
        (Kind::Primary, _, true) => (Ink::Tone(Tone::Navy), Ink::Focus, Ink::OnTone),
        (Kind::Primary, ..) => (Ink::Tone(Tone::Navy), Ink::Tone(Tone::Brass), Ink::OnTone),
        (Kind::Danger, true, _) => (Ink::Tone(Tone::Vermilion), Ink::Text, Ink::OnTone),
        (Kind::Danger, _, true) => (
            Ink::Wash(Tone::Vermilion),
            Ink::Tone(Tone::Vermilion),
            Ink::Tone(Tone::Vermilion),
        ),
        (Kind::Danger, ..) => (
            Ink::Raised,
            Ink::Tone(Tone::Vermilion),
            Ink::Tone(Tone::Vermilion),
        ),
        (Kind::Bare, true, _) => (Ink::Sunken, Ink::Line, Ink::Text),
        (Kind::Bare, _, true) => (Ink::Wash(Tone::Brass), Ink::Clear, Ink::Text),
        (Kind::Bare, ..) => (Ink::Clear, Ink::Clear, Ink::Text),
        (_, true, _) => (Ink::Sunken, Ink::Text, Ink::Text),
        (_, _, true) => (Ink::Wash(Tone::Brass), Ink::Tone(Tone::Brass), Ink::Text),
        (..) => (Ink::Raised, Ink::Line, Ink::Text),
    }
}
