//! The lines of the book: who and what at the start, the points and the balance in columns of their own.

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;
use bevy::ui_widgets::ScrollIntoView;

use super::points::Payout;
use super::{ROLLED, comes};
use crate::app::bridge::Game;
use crate::app::table::why::ShowWhy;
use crate::app::theme::motion::advance;
use crate::app::theme::prelude::*;
use crate::app::theme::scroll;
use crate::app::tones::{shape_of_seat, tone_of_nature, tone_of_seat};
use crate::app::words::Words;
use crate::engine::{SeatId, Subject};
use crate::lang::sentences::{Number, Posting};

/// Widths of the columns at 100 % text.
const POINTS: f32 = 104.0;
const BALANCE: f32 = 76.0;

/// The text is so large that points and balance stand below the words.
fn narrow(look: &Look) -> bool {
    look.is_large()
}

/// A line, in words.
struct Row {
    at: usize,
    picture: String,
    tone: Tone,
    who: String,
    what: String,
    cause: String,
    sum: Option<(i32, i32, Option<String>)>,
    stamp: Option<(String, Tone)>,
    pays: Option<SeatId>,
    delay: Option<f32>,
}

/// Lines of the ledger, ready to be laid out.
pub(in crate::app) struct Rows {
    narrow: bool,
    /// How large the letters are beside those of the text.
    share: f32,
    rows: Vec<Row>,
}

impl Rows {
    /// The lines of a ledger. Those from the position `rolls` of the journal on roll in one by one.
    pub(in crate::app) fn new(
        game: &Game,
        words: &Words,
        look: &Look,
        postings: &[Posting],
        rolls: Option<usize>,
    ) -> Self {
        let new = |posting: &Posting| rolls.is_some_and(|from| posting.at >= from);
        let count = postings.iter().filter(|posting| new(posting)).count();
        let first = postings.len() - count;
        let rows = postings.iter().enumerate().map(|(nr, posting)| Row {
            delay: (look.motion && new(posting)).then(|| comes(nr - first, count)),
            ..Row::new(game, words, posting)
        });
        Self {
            narrow: narrow(look),
            share: if rolls.is_some() {
                look.up_to(ROLLED)
            } else {
                1.0
            },
            rows: rows.collect(),
        }
    }

    pub(in crate::app) fn spawn(self, page: &mut ChildSpawner) {
        let (narrow, share) = (self.narrow, self.share);
        page.spawn((column(0.0), ArrowGroup)).with_children(|page| {
            for row in self.rows {
                row.spawn(page, narrow, share);
            }
        });
    }
}

/// What the columns are called; nothing where they do not fit.
pub(in crate::app) struct Columns {
    names: Option<[String; 3]>,
}

impl Columns {
    /// In the player's language.
    pub(in crate::app) fn new(words: &Words, look: &Look) -> Self {
        let names = ["ledger-who", "ledger-points", "ledger-balance"].map(|id| words.get(id));
        Self {
            names: (!narrow(look)).then_some(names),
        }
    }

    /// As the line above the lines: `outside` the area that they scroll in, or as the first thing in it.
    pub(in crate::app) fn bundle(self, outside: bool) -> impl Bundle {
        // A row's own padding and border; and what the area that scrolls keeps free for itself.
        let row = space::S + 2.0;
        let (start, end) = match outside {
            true => (row + space::S, row + space::S + scroll::BAR),
            false => (row, row),
        };
        let style = Written::SMALL.strong().ink(Ink::Muted);
        let cells = move |head: &mut ChildSpawner| {
            let Some([who, points, balance]) = self.names else {
                return;
            };
            head.spawn((growing(), children![written(&who, style)]));
            for (width, name) in [(POINTS, points), (BALANCE, balance)] {
                head.spawn((fixed(width), children![written(&name, style.ended())]));
            }
        };
        (
            line(space::S),
            Sided {
                padding: Ends {
                    start: Some(Val::Px(start)),
                    end: Some(Val::Px(end)),
                },
                ..default()
            },
            Children::spawn(SpawnWith(cells)),
        )
    }
}

fn fixed(width: f32) -> Node {
    Node {
        width: Val::Px(width),
        flex_shrink: 0.0,
        ..column(0.0)
    }
}

fn row_of_words() -> Node {
    row(space::S)
}

fn growing() -> Node {
    Node {
        flex_grow: 1.0,
        flex_shrink: 1.0,
        flex_basis: Val::Px(0.0),
        ..column(0.0)
    }
}

/// A number with its sign, as print has it.
pub(in crate::app) fn signed(by: i32) -> String {
    format!("{by:+}").replace('-', "\u{2212}")
}

impl Row {
    fn new(game: &Game, words: &Words, posting: &Posting) -> Self {
        let sentences = game.sentences(words);
        let headline = game.pack.frame.headline;
        let (picture, tone) = match posting.who {
            Some(Subject::Seat(seat)) => {
                (shape_of_seat(seat).name().to_owned(), tone_of_seat(seat))
            }
            Some(Subject::Company(_)) => ("company".to_owned(), Tone::Brass),
            None => ("map".to_owned(), Tone::Navy),
        };
        let stamp = posting.gained.map(|status| {
            let status = &game.pack.statuses[status.index()];
            (status.pictogram.clone(), tone_of_nature(status.nature))
        });
        let pays = posting.sum.as_ref().and_then(|sum| match sum.number {
            Number::Attribute(Subject::Seat(seat), id) if Some(id) == headline => Some(seat),
            _ => None,
        });
        Self {
            at: posting.at,
            picture,
            tone,
            who: match posting.who {
                Some(who) => sentences.subject(who),
                None => words.get("ledger-city"),
            },
            what: posting.what.clone(),
            cause: posting.cause.clone(),
            sum: posting
                .sum
                .as_ref()
                .map(|sum| (sum.by, sum.after, sum.name.clone())),
            stamp,
            pays,
            delay: None,
        }
    }

    fn spoken(&self) -> String {
        let sum = self.sum.as_ref().map(|(by, after, name)| {
            let name = name
                .as_ref()
                .map(|name| format!("{name} "))
                .unwrap_or_default();
            format!("{name}{by:+}, {after}")
        });
        let parts = [
            Some(format!("{}: {}", self.who, self.what)),
            Some(self.cause.clone()),
            sum,
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(". ")
    }

    fn spawn(self, page: &mut ChildSpawner, narrow: bool, share: f32) {
        let (at, delay, spoken) = (self.at, self.delay, self.spoken());
        let inside = move |inside: &mut ChildSpawner| self.lay_out(inside, narrow, share);
        let mut row = page.spawn((
            Node {
                border: UiRect::bottom(Val::Px(1.0)),
                flex_shrink: 0.0,
                ..column(0.0)
            },
            Edge(Ink::Line),
            Pickable::IGNORE,
            children![(
                row_button(&spoken, inside),
                observe(
                    move |_: On<Activate>, mut commands: Commands| commands.trigger(ShowWhy(at))
                ),
            )],
        ));
        if let Some(delay) = delay {
            row.insert((
                Opacity(0.0),
                Fade::into_view(0.3).after(delay),
                Glide::from(Vec2::new(0.0, 14.0), 0.4).after(delay),
                Comes { delay, age: 0.0 },
            ));
        }
    }

    fn lay_out(self, row: &mut ChildSpawner, narrow: bool, share: f32) {
        row.spawn(pictogram(&self.picture, 20.0 * share, self.tone));
        let (who, what, cause) = (self.who.clone(), self.what.clone(), self.cause.clone());
        row.spawn((growing(), Pickable::IGNORE))
            .with_children(|words| {
                words
                    .spawn(Node {
                        row_gap: Val::Px(0.0),
                        ..row_of_words()
                    })
                    .with_children(|line| {
                        line.spawn(written(&who, Written::BODY.strong().times(share)));
                        line.spawn(written(&what, Written::BODY.times(share)));
                    });
                if !cause.is_empty() {
                    words.spawn(written(&cause, Written::SMALL.ink(Ink::Muted).times(share)));
                }
                if narrow {
                    words
                        .spawn(line(space::M))
                        .with_children(|sums| self.sums(sums, true, share));
                }
            });
        if !narrow {
            self.sums(row, false, share);
        }
    }

    fn sums(&self, row: &mut ChildSpawner, narrow: bool, share: f32) {
        let column_of = |width: f32| match narrow {
            true => line(space::S),
            false => fixed(width),
        };
        if let Some((picture, tone)) = &self.stamp {
            let cell = Node {
                align_items: AlignItems::End,
                ..column_of(POINTS)
            };
            row.spawn(cell).with_children(|cell| {
                cell.spawn(pictogram(picture, 28.0 * share, *tone));
            });
        } else {
            row.spawn(column_of(POINTS))
                .with_children(|cell| self.points(cell, share));
        }
        row.spawn(column_of(BALANCE)).with_children(|cell| {
            if let Some((_, after, _)) = &self.sum {
                cell.spawn(written(
                    &after.to_string(),
                    Written::BODY.ink(Ink::Muted).ended().times(share),
                ));
            }
        });
    }

    fn points(&self, cell: &mut ChildSpawner, share: f32) {
        let Some((by, _, name)) = &self.sum else {
            return;
        };
        let tone = if *by < 0 { Tone::Vermilion } else { Tone::Moss };
        let ink: Ink = if *by == 0 { Ink::Muted } else { tone.into() };
        let figure = signed(*by);
        let mut text = cell.spawn(written(
            &figure,
            Written::SUBHEADING.ink(ink).ended().times(share),
        ));
        if let (Some(seat), Some(delay)) = (self.pays, self.delay)
            && *by != 0
        {
            text.insert(Payout::new(seat, figure, tone, delay));
        }
        if let Some(name) = name {
            cell.spawn(written(
                name,
                Written::SMALL.ink(Ink::Muted).ended().times(share),
            ));
        }
    }
}

/// A line that comes at its time: the page follows it, so that the last one written is in view.
#[derive(Component)]
pub(super) struct Comes {
    delay: f32,
    age: f32,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, follow);
}

fn follow(
    time: Res<Time<Real>>,
    look: Res<Look>,
    mut rows: Query<(Entity, &mut Comes)>,
    mut commands: Commands,
) {
    for (entity, mut row) in &mut rows {
        let delay = row.delay;
        if advance(&mut row.age, delay, 0.01, &look, &time) > 0.0 {
            commands.entity(entity).try_remove::<Comes>();
            commands.trigger(ScrollIntoView { entity });
        }
    }
}
