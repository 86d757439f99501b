//! What one plays for and has, always in sight: the own hope and how far it is met, the own numbers; and the marks on an
//! answer that say what is known of it before it is given.

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::tones::tone_of;
use crate::app::words::Words;
use crate::lang::sentences::{About, Hint};

/// The own hope and numbers, in words.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Own {
    title: String,
    progress: String,
    met: bool,
    /// Pictures and words.
    numbers: Vec<(String, String)>,
    spoken: String,
    /// Large letters: how large these are beside them.
    share: f32,
    large: bool,
}

impl Own {
    /// Of whoever sits at the keyboard; none before hopes are dealt and when all is over.
    pub(super) fn new(game: &Game, words: &Words, look: &Look) -> Option<Self> {
        let sentences = game.sentences(words);
        let hoped = sentences.hoped(&game.view).filter(|_| !game.view.closing)?;
        let numbers = sentences.own_numbers(&game.view).into_iter();
        let numbers = numbers.map(|(id, value)| {
            let picture = game.pack.attributes[id.index()].pictogram.clone();
            (picture, format!("{}: {value}", sentences.attribute(id)))
        });
        Some(Self {
            spoken: sentences.hope_line(&hoped),
            title: words.with("table-hope", &[("hope", hoped.title.into())]),
            progress: hoped.progress,
            met: hoped.met == Some(true),
            numbers: numbers.collect(),
            share: look.up_to(MARKS),
            large: look.is_large(),
        })
    }

    /// Lays it out at the head of the paper beside the board.
    pub(super) fn spawn(self, side: &mut ChildSpawnerCommands) {
        let Self {
            title,
            progress,
            met,
            numbers,
            spoken: said,
            share,
            large,
        } = self;
        let strong = Written::SMALL.strong().times(share);
        let mut label = accesskit::Node::new(accesskit::Role::Label);
        label.set_label(crate::lang::unmarked(&said));
        side.spawn((
            Name::new("own hope"),
            tray(),
            tune(|node| {
                node.flex_shrink = 0.0;
                node.padding = UiRect::axes(Val::Px(space::S), Val::Px(space::XS + 1.0));
                node.row_gap = Val::Px(space::XS);
            }),
            bevy::a11y::AccessibilityNode(label),
        ))
        .with_children(|own| {
            let star = if met { "check" } else { "star" };
            let figures = |row: &mut ChildSpawnerCommands| {
                for (picture, words) in &numbers {
                    row.spawn(mark(Tone::Navy.into(), picture, words, share));
                }
            };
            own.spawn(line(space::S)).with_children(|line| {
                line.spawn(pictogram(star, 22.0 * share, Tone::Plum));
                // The paper is wider where letters are large: both lie on one line there, if they fit.
                let lines = if large { close() } else { column(0.0) };
                line.spawn(rest(lines)).with_children(|lines| {
                    lines.spawn(written(&title, strong.ink(Tone::Plum)));
                    lines.spawn(written(&progress, strong));
                });
            });
            own.spawn(close()).with_children(figures);
        });
    }
}

/// A row whose lines lie close to each other when it wraps.
fn close() -> Node {
    Node {
        row_gap: Val::Px(2.0),
        ..row(space::S)
    }
}

/// The rest of a line, whose words break where it ends.
fn rest(lines: Node) -> Node {
    Node {
        flex_grow: 1.0,
        flex_shrink: 1.0,
        flex_basis: Val::Px(0.0),
        min_width: Val::Px(0.0),
        ..lines
    }
}

/// A small picture and a few words, without an edge of its own.
fn mark(ink: Ink, picture: &str, label: &str, share: f32) -> impl Bundle + use<> {
    (
        Node {
            flex_shrink: 1.0,
            ..line(3.0)
        },
        children![
            pictogram(picture, 16.0 * share, ink),
            (
                Node {
                    flex_shrink: 1.0,
                    min_width: Val::Px(0.0),
                    ..default()
                },
                Pickable::IGNORE,
                children![written(
                    label,
                    Written::SMALL.strong().ink(ink).times(share)
                )],
            ),
        ],
    )
}

/// So far the marks on an answer and the own numbers grow with the text, so that they leave room to what is read.
pub(super) const MARKS: f32 = 1.3;

/// The marks of what is known of an answer, in a row that wraps, this many times as large as the text.
pub(super) fn marks(hints: Vec<Hint>, share: f32) -> impl Bundle {
    (
        close(),
        Pickable::IGNORE,
        Children::spawn(SpawnWith(move |row: &mut ChildSpawner| {
            for Hint {
                picture,
                about,
                text,
            } in &hints
            {
                let ink: Ink = match about {
                    About::Own => Tone::Navy.into(),
                    About::City | About::Luck => Ink::Muted,
                    About::Topic(ink) => tone_of(*ink).into(),
                    About::Seen => Tone::Ochre.into(),
                    About::Hope => Tone::Plum.into(),
                    About::Against => Tone::Vermilion.into(),
                };
                row.spawn((mark(ink, picture, text, share), Pickable::IGNORE));
            }
        })),
    )
}
