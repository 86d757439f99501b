//! What lies beside the board and can be opened at any time: the law book, the ledger, the companies, the log.

mod companies;
mod law;
mod ledger;
mod log;
mod spark;
mod stamps;
mod ties;

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use super::almanac::ClaimsButton;
use super::bridge::Game;
use super::ledger::{Columns, Rows};
use super::theme::prelude::*;
use super::words::Words;

/// Opens a book as a sheet over the table.
#[derive(Event, Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenBook {
    /// The law book.
    Law,
    /// The ledger.
    Ledger,
    /// The companies.
    Companies,
    /// The log.
    Log,
}

/// The open book.
#[derive(Component)]
struct Book;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(spark::plugin).add_observer(open);
}

/// Something on a page of a book.
enum Entry {
    /// A card of a topic with its lines; a line may be a heading of its own.
    Card(Tone, Shape, String, Vec<Line>),
    /// A line of the journal, which says why.
    Link(usize, String),
    /// A heading.
    Heading(String),
    /// Something to know about the page.
    Note(String),
    /// What the columns of the ledger are called.
    Columns(Columns),
    /// Lines of the ledger.
    Rows(Rows),
}

/// A line on a card.
#[derive(Clone, Debug)]
enum Line {
    Name(String),
    Text(String),
    Figures(String),
    Claims(ClaimsButton),
}

fn open(
    open: On<OpenBook>,
    game: Option<Res<Game>>,
    words: Res<Words>,
    look: Res<Look>,
    old: Query<Entity, With<Book>>,
    mut commands: Commands,
) {
    let Some(game) = game else { return };
    for book in &old {
        commands.entity(book).despawn();
    }
    let (title, entries) = match *open {
        OpenBook::Law => ("books-law", law::entries(&game, &words)),
        OpenBook::Ledger => ("books-ledger", ledger::entries(&game, &words, &look)),
        OpenBook::Companies => {
            companies::spawn(&mut commands, &game, &words, &look);
            return;
        }
        OpenBook::Log => {
            commands.spawn(log::sheet(&game, &words));
            return;
        }
    };
    let columns = match *open {
        OpenBook::Ledger => 1,
        _ if look.is_large() => 1,
        _ => 2,
    };
    let empty = entries.is_empty().then(|| words.get("books-empty"));
    let page = move |page: &mut ChildSpawner| {
        page.spawn(Node {
            align_items: AlignItems::Start,
            ..grid(columns, space::M)
        })
        .with_children(|page| {
            if let Some(empty) = &empty {
                page.spawn(body(empty));
            }
            for entry in entries {
                entry.spawn(page);
            }
        });
    };
    let close = words.get("table-close");
    commands.spawn((
        Book,
        reading_sheet(Modal::wide(), &words.get(title), &close, 62.0, page),
    ));
}

impl Entry {
    fn spawn(self, page: &mut ChildSpawner) {
        match self {
            Entry::Heading(text) => {
                page.spawn(subheading(&text));
            }
            Entry::Note(text) => {
                page.spawn(body(&text));
            }
            Entry::Link(at, text) => {
                page.spawn((
                    line_button(&text),
                    observe(move |_: On<Activate>, mut commands: Commands| {
                        commands.trigger(super::table::why::ShowWhy(at));
                    }),
                ));
            }
            Entry::Rows(rows) => rows.spawn(page),
            Entry::Columns(columns) => drop(page.spawn(columns.bundle(false))),
            Entry::Card(tone, shape, title, lines) => {
                let inside = Children::spawn(SpawnWith(move |inside: &mut ChildSpawner| {
                    for line in lines {
                        match line {
                            Line::Name(text) => {
                                inside.spawn(written(&text, Written::BODY.strong()));
                            }
                            Line::Text(text) => {
                                inside.spawn(body(&text));
                            }
                            Line::Figures(text) => {
                                inside.spawn(small(&text));
                            }
                            Line::Claims(button) => {
                                inside.spawn(button.bundle());
                            }
                        }
                    }
                }));
                page.spawn(card(tone, shape, &title, inside));
            }
        }
    }
}

/// Lets a page that scrolls be so high, in per cent of the window.
fn page_height(height: f32) -> impl Bundle {
    tune(move |node| {
        node.height = Val::Vh(height);
        node.flex_basis = Val::Auto;
    })
}
