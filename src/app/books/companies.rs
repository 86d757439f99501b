//! The companies: who owns them, on which list they are, how their number went, what is known of them, whom they buy
//! from, and who left or hurt whom.

use bevy::prelude::*;

use super::Book;
use super::spark::spark;
use super::stamps::{Stamp, stamps};
use super::ties::{Tie, chain};
use crate::app::bridge::Game;
use crate::app::table::why::ShowWhy;
use crate::app::theme::prelude::*;
use crate::app::tones::tone_of_seat;
use crate::app::words::Words;
use crate::lang::sentences::{Firm, Sentences};

/// What is written and drawn of a company.
struct Leaf {
    picture: String,
    name: String,
    sector: Option<String>,
    owner: String,
    tone: Tone,
    stamps: Vec<Stamp>,
    course: Vec<i32>,
    /// The name of the number that everybody watches, its picture, and how it moved since the last round.
    rating: Option<(String, String, Option<String>)>,
    figures: Vec<(String, String, String, f32)>,
    /// The pictures and names of what only its owner is shown.
    unseen: Vec<(String, String)>,
    chain: Vec<Tie>,
    happened: Vec<(usize, String)>,
}

/// Lays the companies out as a sheet.
pub(super) fn spawn(commands: &mut Commands, game: &Game, words: &Words, look: &Look) {
    let sentences = game.sentences(words);
    let mut firms = sentences.firms(&game.view, &game.log);
    // The own one first.
    firms.sort_by_key(|firm| firm.owner.is_none() || firm.owner != game.view.seat);
    let leaves: Vec<Leaf> = firms
        .iter()
        .map(|firm| Leaf::new(game, words, &sentences, firm))
        .collect();
    let columns = if look.is_large() { 1 } else { 2 };
    let heading = words.get("books-happened");
    let locked = words.get("books-only-owner");
    let page = move |page: &mut ChildSpawner| {
        page.spawn((
            Node {
                align_items: AlignItems::Start,
                ..line(space::M)
            },
            ArrowGroup,
        ))
        .with_children(|page| {
            let mut leaves: Vec<Option<Leaf>> = leaves.into_iter().map(Some).collect();
            // Columns of their own: a short leaf leaves no gap beside a long one.
            for first in 0..columns {
                page.spawn(Node {
                    flex_grow: 1.0,
                    flex_basis: Val::Px(0.0),
                    ..column(space::M)
                })
                .with_children(|column| {
                    for leaf in leaves.iter_mut().skip(first).step_by(columns) {
                        if let Some(leaf) = leaf.take() {
                            leaf.spawn(column, &heading, &locked);
                        }
                    }
                });
            }
        });
    };
    let (title, close) = (words.get("books-companies"), words.get("table-close"));
    let sheet = reading_sheet(Modal::wide(), &title, &close, 64.0, page);
    commands.spawn((Book, sheet));
}

impl Leaf {
    fn new(game: &Game, words: &Words, sentences: &Sentences<'_>, firm: &Firm) -> Self {
        let pack = &game.pack;
        let company = &pack.companies[firm.company.index()];
        let headline = pack.frame.company_headline;
        let moved = match firm.course.as_slice() {
            [.., before, now] => Some(now - before),
            _ => None,
        };
        let moved = moved.map(|by| {
            let direction = if by < 0 { "down" } else { "up" };
            words.with(
                "books-rating-now",
                &[("direction", direction.into()), ("amount", by.abs().into())],
            )
        });
        let figures = firm.figures.iter().map(|(id, value)| {
            let attribute = &pack.attributes[id.index()];
            let span = (attribute.max - attribute.min).max(1) as f32;
            (
                attribute.pictogram.clone(),
                sentences.attribute(*id),
                value.to_string(),
                (value - attribute.min) as f32 / span,
            )
        });
        Leaf {
            picture: company.pictogram.clone(),
            name: sentences.company(firm.company),
            sector: firm.sector.map(|sector| sentences.sector(sector)),
            owner: sentences.owner(firm),
            tone: firm.owner.map_or(Tone::Brass, tone_of_seat),
            stamps: stamps(game, sentences, firm),
            course: firm.course.clone(),
            rating: headline.filter(|_| !firm.course.is_empty()).map(|id| {
                let picture = pack.attributes[id.index()].pictogram.clone();
                (sentences.attribute(id), picture, moved)
            }),
            figures: figures.collect(),
            unseen: firm
                .unseen
                .iter()
                .map(|id| {
                    let picture = pack.attributes[id.index()].pictogram.clone();
                    (picture, sentences.attribute(*id))
                })
                .collect(),
            chain: chain(game, sentences, firm),
            happened: firm
                .happened
                .iter()
                .filter_map(|at| Some((*at, sentences.entry(&game.entry(*at)?))))
                .collect(),
        }
    }

    fn spawn(self, page: &mut ChildSpawner, heading: &str, locked: &str) {
        let Leaf {
            picture,
            name,
            sector,
            owner,
            tone,
            stamps,
            course,
            rating,
            figures,
            unseen,
            chain,
            happened,
        } = self;
        let own = picture.clone();
        page.spawn((
            Name::new("company"),
            Node {
                border: UiRect::all(Val::Px(2.0)),
                border_radius: BorderRadius::all(Val::Px(radius::M)),
                ..column(0.0)
            },
            Fill(Ink::Raised),
            Edge(Ink::Tone(tone)),
            Lift(6.0),
        ))
        .with_children(|leaf| {
            let trade: Vec<String> = sector.into_iter().chain([owner]).collect();
            leaf.spawn(head(tone, &picture, &name, &trade.join(" · ")));
            leaf.spawn((
                Node {
                    padding: UiRect::all(Val::Px(space::M)),
                    ..column(space::S)
                },
                Pickable::IGNORE,
            ))
            .with_children(|body| {
                body.spawn((
                    Node {
                        justify_content: JustifyContent::SpaceBetween,
                        ..row(space::S)
                    },
                    Pickable::IGNORE,
                ))
                .with_children(|line| {
                    if let Some((label, picture, moved)) = rating {
                        spawn_rating(line, &label, &picture, moved, &course);
                    }
                    line.spawn((row(space::S), Pickable::IGNORE))
                        .with_children(|place| {
                            for stamp in stamps {
                                stamp.spawn(place);
                            }
                        });
                });
                if !figures.is_empty() {
                    body.spawn((
                        Node {
                            column_gap: Val::Px(space::L),
                            ..grid(2, space::S)
                        },
                        Pickable::IGNORE,
                    ))
                    .with_children(|grid| {
                        for (picture, label, value, full) in &figures {
                            grid.spawn(meter(tone, picture, label, value, *full));
                        }
                    });
                }
                if !unseen.is_empty() {
                    spawn_unseen(body, &unseen, locked);
                }
                for tie in chain {
                    tie.spawn(body, &own, tone);
                }
                if !happened.is_empty() {
                    body.spawn(rule());
                    body.spawn(written(heading, Written::SMALL.strong()));
                }
                for (at, text) in happened {
                    body.spawn((
                        line_button(&text),
                        observe(move |_: On<Activate>, mut commands: Commands| {
                            commands.trigger(ShowWhy(at));
                        }),
                    ));
                }
            });
        });
    }
}

/// The band with the name, the trade and the owner.
fn head(tone: Tone, picture: &str, name: &str, trade: &str) -> impl Bundle + use<> {
    (
        Node {
            padding: UiRect::axes(Val::Px(space::M), Val::Px(space::S)),
            border_radius: BorderRadius::top(Val::Px(radius::M - 2.0)),
            ..line(space::M)
        },
        Fill(Ink::Tone(tone)),
        Pickable::IGNORE,
        children![
            pictogram(picture, 32.0, Ink::OnTone),
            (
                Node {
                    flex_grow: 1.0,
                    flex_shrink: 1.0,
                    flex_basis: Val::Px(0.0),
                    ..column(0.0)
                },
                Pickable::IGNORE,
                children![
                    written(name, Written::SUBHEADING.ink(Ink::OnTone)),
                    written(trade, Written::SMALL.ink(Ink::OnTone)),
                ],
            ),
        ],
    )
}

/// What is locked to all but the owner: pictures that say their names, and whose they are.
fn spawn_unseen(body: &mut ChildSpawner, unseen: &[(String, String)], locked: &str) {
    body.spawn(line(space::S)).with_children(|line| {
        line.spawn(pictogram("lock", 22.0, Ink::Muted));
        for (picture, name) in unseen {
            line.spawn((
                Node {
                    flex_shrink: 0.0,
                    ..default()
                },
                Tip::new(name),
                children![pictogram(picture, 20.0, Ink::Muted)],
            ));
        }
        line.spawn(beside(locked));
    });
}

/// A text that takes what room its line leaves.
fn beside(text: &str) -> impl Bundle + use<> {
    (the_rest(), Pickable::IGNORE, children![small(text)])
}

/// The number that everybody watches, with its course.
fn spawn_rating(
    line: &mut ChildSpawner,
    label: &str,
    picture: &str,
    moved: Option<String>,
    course: &[i32],
) {
    let now = course.last().copied().unwrap_or_default();
    let mut tip = vec![format!("{label}: {now}")];
    tip.extend(moved);
    line.spawn((row(space::S), Tip::lines(tip)))
        .with_children(|rating| {
            rating.spawn(pictogram(picture, 26.0, Ink::Text));
            rating.spawn(number(&now.to_string()));
            if course.iter().any(|value| *value != now) {
                rating.spawn(spark(course.to_vec()));
            }
        });
}
