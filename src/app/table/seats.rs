//! The seats around the table: who they are, their number, what they hold. Whose turn it is has a brass edge.

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use super::why::ShowWhy;
use crate::app::badges::{Inside, badge_of, by_nature};
use crate::app::bridge::Game;
use crate::app::ledger::{Purse, arrivals};
use crate::app::redraw;
use crate::app::theme::prelude::{words as text, *};
use crate::app::words::Words;
use crate::engine::{Event, SeatId, Subject};
use crate::pack::model::Nature;
use crate::view::SeatView;

/// A place for the seats: below the whole table, or below the stage alone, beside the paper. Where letters are large they
/// lie below the stage, so that the paper has the height of the table for what is read and answered.
#[derive(Component, Clone, Copy, Debug, Default)]
pub(super) struct SeatsPlace {
    beside: bool,
}

/// The place below the stage (`beside` the paper), or that below the table.
pub(super) fn place(beside: bool) -> impl Bundle {
    (SeatsPlace { beside }, Region, column(0.0))
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, fill.run_if(redraw::needed::<SeatsPlace>));
}

fn fill(
    mut places: Query<(Entity, &SeatsPlace, &mut Node)>,
    game: Res<Game>,
    words: Res<Words>,
    look: Res<Look>,
    mut stood: Local<Stood>,
    mut commands: Commands,
) {
    if game.is_added() {
        *stood = Stood::default();
    }
    let seats = &game.view.seats;
    let rolls: Vec<Option<Count>> = (0..seats.len())
        .map(|nr| stood.roll(&game, &words, SeatId(nr as u8)))
        .collect();
    stood.remember(&game);
    let most = if look.is_large() { 2 } else { 8 };
    let columns = seats.len().clamp(1, most) as u16;
    for (entity, place, mut node) in &mut places {
        let mut filled = commands.entity(entity);
        filled.despawn_children();
        // What is empty has no gap either.
        let here = place.beside == look.is_large();
        node.display = if here { Display::Flex } else { Display::None };
        if here {
            filled.with_children(|place| {
                place.spawn(grid(columns, space::S)).with_children(|row| {
                    for (nr, seat) in seats.iter().enumerate() {
                        let id = SeatId(nr as u8);
                        spawn_seat(row, &game, &words, &look, id, seat, rolls[nr]);
                    }
                });
            });
        }
    }
}

/// How large a seat's name and number are beside those of the text: two seats stand side by side below the stage, and
/// there may be eight.
fn share(look: &Look, seats: usize) -> f32 {
    look.up_to(if seats > 4 { 1.1 } else { 1.25 })
}

/// What each seat's number was when the row was last laid out, and how much of the journal was shown then.
#[derive(Default)]
struct Stood {
    scores: Vec<Option<i32>>,
    events: usize,
}

impl Stood {
    /// How a seat's number rolls to what it is now: with the points that the ledger sends, else at once.
    fn roll(&self, game: &Game, words: &Words, id: SeatId) -> Option<Count> {
        let now = headline(game, id)?;
        let before = self.scores.get(id.index()).copied().flatten()?;
        if now == before || self.events >= game.shown() {
            return None;
        }
        let (first, last) = arrivals(game, words, id, self.events).unwrap_or((0.0, 0.0));
        Some(Count::new(before.into(), now.into(), 0.6 + last - first).after(first))
    }

    fn remember(&mut self, game: &Game) {
        let seats = (0..game.view.seats.len()).map(|nr| headline(game, SeatId(nr as u8)));
        self.scores = seats.collect();
        self.events = game.shown();
    }
}

fn headline(game: &Game, id: SeatId) -> Option<i32> {
    game.view.seats[id.index()].attribute(game.pack.frame.headline?)
}

/// The last event that moved the number of a seat that everybody watches.
fn last_movement(game: &Game, seat: SeatId) -> Option<usize> {
    let headline = game.pack.frame.headline;
    let sentences = |event: &Event| match *event {
        Event::AttributeMoved(Subject::Seat(moved), attribute, _) => {
            moved == seat && Some(attribute) == headline
        }
        _ => false,
    };
    let found = game
        .log
        .iter()
        .rev()
        .find(|(_, entry)| sentences(&entry.event));
    found.map(|(at, _)| *at as usize)
}

fn spawn_seat(
    row: &mut ChildSpawnerCommands,
    game: &Game,
    words: &Words,
    look: &Look,
    id: SeatId,
    seat: &SeatView,
    roll: Option<Count>,
) {
    let sentences = game.sentences(words);
    let headline = game.pack.frame.headline;
    let score = headline.and_then(|id| seat.attribute(id));
    let acting = game.view.waiting.acting() == Some(id);
    let own = game.view.seat == Some(id);
    let role = seat.role.map(|role| sentences.role(role));
    let mut tip = vec![game.name_of(id).to_owned()];
    tip.extend(role.clone());
    tip.extend(seat.place.map(|place| sentences.place(place)));
    tip.extend(
        seat.attributes
            .iter()
            .filter(|(_, value)| own || *value != 0)
            .map(|(attribute, value)| format!("{}: {value}", sentences.attribute(*attribute))),
    );
    tip.extend(
        seat.statuses
            .iter()
            .map(|held| sentences.status(held.status)),
    );
    let why = last_movement(game, id);
    if why.is_some() {
        tip.push(words.get("table-press-why"));
    }
    let name = if own {
        words.with("table-you", &[("who", game.name_of(id).into())])
    } else {
        game.name_of(id).to_owned()
    };
    let role_name = role.filter(|_| !look.is_large());
    let said: Vec<String> = [
        Some(name.clone()),
        score.map(|score| score.to_string()),
        role_name.clone(),
    ]
    .into_iter()
    .flatten()
    .collect();
    let share = if look.is_large() {
        share(look, game.view.seats.len())
    } else {
        1.0
    };
    let details = SpawnWith(move |below: &mut ChildSpawner| {
        if score.is_none() && role_name.is_none() {
            return;
        }
        below
            .spawn((line(space::S), Pickable::IGNORE))
            .with_children(|line| {
                if let Some(score) = score {
                    let mut purse = line.spawn((
                        written(&score.to_string(), Written::SMALL.strong().times(share)),
                        Purse(id),
                    ));
                    if let Some(roll) = roll {
                        purse.insert((text(roll.from.to_string()), roll));
                    }
                }
                if let Some(role) = role_name {
                    line.spawn((
                        Node {
                            flex_shrink: 1.0,
                            min_width: Val::Px(0.0),
                            ..default()
                        },
                        Pickable::IGNORE,
                        children![small(&role)],
                    ));
                }
            });
    });
    row.spawn((
        Node {
            border: UiRect::all(Val::Px(3.0)),
            border_radius: BorderRadius::all(Val::Px(radius::L)),
            ..column(0.0)
        },
        Edge(if acting {
            Ink::Tone(Tone::Brass)
        } else {
            Ink::Clear
        }),
        Pickable::IGNORE,
    ))
    .with_children(|cell| {
        cell.spawn((
            choice_sized(
                Some(game.picture_of(id)),
                &name,
                &said.join(". "),
                details,
                share,
            ),
            tune(move |node| {
                let wide = if share < 1.0 { space::S } else { space::M };
                node.padding = UiRect::axes(Val::Px(wide), Val::Px(space::XS));
                node.column_gap = Val::Px(wide);
                node.flex_grow = 1.0;
            }),
            Tip::lines(tip),
            observe(move |_: On<Activate>, mut commands: Commands| {
                if let Some(at) = why {
                    commands.trigger(ShowWhy(at));
                }
            }),
        ));
        if !seat.statuses.is_empty() {
            spawn_badges(cell, game, look, seat);
        }
    });
}

/// What a seat holds, in the corner of its card: beside the name, or below it where the words are large.
fn spawn_badges(cell: &mut ChildSpawnerCommands, game: &Game, look: &Look, seat: &SeatView) {
    const MOST: usize = 3;
    let held = seat
        .statuses
        .iter()
        .map(|held| &game.pack.statuses[held.status.index()]);
    let large = look.is_large();
    let badges: Vec<(Nature, Inside)> = if large || held.len() > MOST {
        by_nature(held).collect()
    } else {
        held.map(|status| (status.nature, Inside::Picture(status.pictogram.clone())))
            .collect()
    };
    let inset = Val::Px(space::S);
    let (top, bottom) = if large {
        (Val::Auto, inset)
    } else {
        (inset, Val::Auto)
    };
    cell.spawn((
        Node {
            position_type: PositionType::Absolute,
            top,
            bottom,
            ..line(space::XS)
        },
        Sided {
            inset: Ends::end(space::M),
            ..default()
        },
        Pickable::IGNORE,
    ))
    .with_children(|marks| {
        for (nature, inside) in badges {
            let size = if large { 24.0 * look.up_to(1.1) } else { 24.0 };
            marks.spawn(badge_of(nature, inside, size));
        }
    });
}
