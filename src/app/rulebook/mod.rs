//! The rulebook: a book with its contents at one side and the open chapter at the other. It is made from the pack, and
//! lies as a sheet over the title or the table.

use bevy::prelude::*;

use super::theme::prelude::*;
use super::theme::shelf::{self, Leaf, OpenLeaf};
use super::tones::{shape_of, tone_of};
use super::words::Words;
use crate::lang::rulebook::{Chapter, Entry, Item, chapters};
use crate::lang::sentences::Sentences;

/// Opens the rulebook at its first chapter.
#[derive(Event, Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenRules;

/// The open rulebook.
#[derive(Component)]
struct Book;

/// Where its contents and its chapters lie.
#[derive(Component)]
struct Spread;

/// Above the pause, from which it is opened.
const ORDER: i32 = 10;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(open).add_systems(Update, fill);
}

fn open(
    _: On<OpenRules>,
    words: Res<Words>,
    old: Query<Entity, With<Book>>,
    mut commands: Commands,
) {
    for book in &old {
        commands.entity(book).despawn();
    }
    let mut modal = Modal::above(ORDER);
    modal.wide = true;
    let spread = (
        Spread,
        Node {
            height: Val::Vh(62.0),
            min_height: Val::Px(0.0),
            ..column(0.0)
        },
    );
    let close = (
        button(Kind::Primary, &words.get("table-close")),
        observe(close_sheet),
    );
    commands.spawn((
        Book,
        modal_with(
            modal,
            &words.get("rulebook-title"),
            children![spread, close],
        ),
    ));
}

/// Lays the book out when it was opened, and anew in another language or with other letters.
fn fill(
    spreads: Query<Entity, With<Spread>>,
    opened: Query<(), Added<Spread>>,
    words: Res<Words>,
    look: Res<Look>,
    mut leaf: ResMut<OpenLeaf>,
    mut commands: Commands,
) {
    if spreads.is_empty() || (opened.is_empty() && !words.is_changed() && !look.is_changed()) {
        return;
    }
    if !opened.is_empty() {
        leaf.0 = 0;
    }
    let sentences = Sentences::new(words.pack(), &words.texts, &[], &[]);
    let chapters = chapters(&sentences);
    for spread in &spreads {
        let leaves = chapters.iter().cloned().enumerate();
        let leaves = leaves.map(|(nr, chapter)| leaf_of(&words, nr, chapter));
        let mut spread = commands.entity(spread);
        spread.despawn_children();
        shelf::spawn(&mut spread, leaves.collect(), leaf.0, &look, true);
    }
}

fn leaf_of(words: &Words, nr: usize, chapter: Chapter) -> Leaf {
    Leaf {
        picture: chapter.picture.to_owned(),
        label: chapter.title.clone(),
        detail: words.with("rulebook-chapter", &[("n", (nr + 1).into())]),
        draw: Box::new(move |page| {
            page.spawn(heading(&chapter.title));
            page.spawn(double_rule());
            for item in chapter.items {
                spawn(page, item);
            }
        }),
    }
}

fn spawn(page: &mut ChildSpawner, item: Item) {
    match item {
        Item::Text(text) => drop(page.spawn(body(&text))),
        Item::Heading(text, topic) => {
            page.spawn(rule());
            let mut head = page.spawn((line(space::S), Pickable::IGNORE));
            head.with_children(|head| {
                let style = Written::SUBHEADING;
                let style = match topic {
                    Some((ink, shape)) => {
                        let tone = tone_of(ink);
                        head.spawn(pictogram(shape_of(shape).name(), 22.0, tone));
                        style.ink(tone)
                    }
                    None => style,
                };
                head.spawn((filling(), children![written(&text, style)]));
            });
        }
        Item::Entry(entry) => spawn_entry(page, &entry),
    }
}

/// A thing of the game: its picture, and beside it its name, what is told of it, and its figures.
fn spawn_entry(page: &mut ChildSpawner, entry: &Entry) {
    page.spawn((
        Node {
            align_items: AlignItems::Start,
            flex_shrink: 0.0,
            ..line(space::M)
        },
        Pickable::IGNORE,
    ))
    .with_children(|row| {
        match &entry.picture {
            Some(picture) => drop(row.spawn(pictogram(picture, 34.0, Tone::Brass))),
            // What has no picture stands as far in as what has one.
            None => drop(row.spawn(Node {
                width: Val::Px(space::S),
                flex_shrink: 0.0,
                ..default()
            })),
        }
        row.spawn((filling(), Pickable::IGNORE))
            .with_children(|told| {
                told.spawn(written(&entry.name, Written::BODY.strong()));
                if let Some(text) = &entry.text {
                    told.spawn(body(text));
                }
                for figure in &entry.figures {
                    told.spawn(small(figure));
                }
            });
    });
}

/// A column as wide as what is left of its row.
fn filling() -> Node {
    Node {
        flex_grow: 1.0,
        flex_shrink: 1.0,
        flex_basis: Val::Px(0.0),
        ..column(2.0)
    }
}
