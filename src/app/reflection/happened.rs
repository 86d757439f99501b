//! What happened: the ending, the curves, the city's portrait, the hopes, and the rounds.

use bevy::prelude::*;

use super::curves::{self, Curves};
use super::parts::{Sitter, rest};
use super::rounds;
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::theme::shelf::Draw;
use crate::app::tones::{shape_of, tone_of};
use crate::app::words::Words;
use crate::engine::{Entry, Event};
use crate::reflect::course;

/// Text so large that things stand below each other.
const LARGE: f32 = 1.3;

pub(super) fn page(game: &Game, words: &Words, look: &Look) -> Draw {
    let plate = plate(game, words);
    let curves = curves(game, words);
    let city = city(game, words);
    let hopes = hopes(game, words);
    let timeline = rounds::timeline(game, words, look);
    let look = *look;
    let large = look.text_scale > LARGE;
    let heads =
        ["curves", "city", "hopes", "rounds"].map(|id| words.get(&format!("reflection-{id}")));
    Box::new(move |page| {
        let [curves_head, city_head, hopes_head, rounds_head] = heads;
        plate(page);
        let pair = if large {
            column(space::M)
        } else {
            Node {
                align_items: AlignItems::Stretch,
                ..line(space::M)
            }
        };
        page.spawn(pair).with_children(|pair| {
            if let Some(curves) = curves {
                pair.spawn((panel(), tune(move |node| share(node, large, 3.0))))
                    .with_children(|sheet| {
                        sheet.spawn(subheading(&curves_head));
                        curves::spawn(sheet, curves, &look);
                    });
            }
            pair.spawn((panel(), tune(move |node| share(node, large, 2.0))))
                .with_children(|sheet| {
                    sheet.spawn(subheading(&city_head));
                    city(sheet);
                });
        });
        page.spawn(panel()).with_children(|sheet| {
            sheet.spawn(subheading(&hopes_head));
            hopes.spawn(sheet, large);
        });
        page.spawn(subheading(&rounds_head));
        timeline(page);
    })
}

/// A part of a spread: side by side they share the width, below each other they are as high as they need.
fn share(node: &mut Node, large: bool, grow: f32) {
    if !large {
        node.flex_grow = grow;
        node.flex_basis = Val::Px(0.0);
    }
}

/// The ending, as the plate of a title.
fn plate(game: &Game, words: &Words) -> Draw {
    let sentences = game.sentences(words);
    let (name, text) = match game.view.ending {
        Some(ending) => {
            let id = &game.pack.endings[ending.index()].id;
            (
                sentences.ending(ending),
                sentences.part("ending", id, "text"),
            )
        }
        None => (words.get("reflection-open-end"), String::new()),
    };
    Box::new(move |page| {
        page.spawn((
            Node {
                padding: UiRect::axes(Val::Px(space::XL), Val::Px(space::L)),
                border: UiRect::all(Val::Px(3.0)),
                border_radius: BorderRadius::all(Val::Px(radius::L)),
                flex_shrink: 0.0,
                ..line(space::XL)
            },
            (
                Fill(Ink::Tone(Tone::Navy)),
                Edge(Ink::Tone(Tone::Brass)),
                Lift(10.0),
            ),
        ))
        .with_children(|plate| {
            plate.spawn(pictogram("scales", 84.0, Ink::OnTone));
            plate.spawn(rest()).with_children(|words| {
                words.spawn(written(&name, Written::TITLE.ink(Ink::OnTone)));
                if !text.is_empty() {
                    words.spawn(written(&text, Written::BODY.ink(Ink::OnTone)));
                }
            });
        });
    })
}

/// The curves of the number that stands for the seats; none if the pack has no such number.
fn curves(game: &Game, words: &Words) -> Option<Curves> {
    let headline = game.pack.frame.headline?;
    let entries: Vec<Entry> = game.log.iter().map(|(_, entry)| *entry).collect();
    let lines = course(&game.pack, &entries, headline);
    let steps = lines.first()?.len();
    let step = |nr: usize| match nr {
        0 => words.get("reflection-start"),
        nr => nr.to_string(),
    };
    Some(Curves {
        lines,
        names: game.names.clone(),
        steps: (0..steps).map(step).collect(),
    })
}

/// A meter at the start and at the end.
struct Pair {
    name: String,
    picture: String,
    tone: Tone,
    shape: Shape,
    words: String,
    start: f32,
    end: f32,
}

fn city(game: &Game, words: &Words) -> Draw {
    let sentences = game.sentences(words);
    let pair = |(id, value): &(crate::pack::model::MeterId, i32)| {
        let meter = &game.pack.meters[id.index()];
        let span = (meter.max - meter.min).max(1) as f32;
        let part = |value: i32| ((value - meter.min) as f32 / span).clamp(0.0, 1.0);
        Pair {
            name: sentences.meter(*id),
            picture: meter.pictogram.clone(),
            tone: tone_of(meter.ink),
            shape: shape_of(meter.shape),
            words: words.with(
                "reflection-from-to",
                &[("from", meter.start.into()), ("to", (*value).into())],
            ),
            start: part(meter.start),
            end: part(*value),
        }
    };
    let pairs: Vec<Pair> = game.view.meters.iter().map(pair).collect();
    Box::new(move |sheet| {
        for pair in &pairs {
            sheet
                .spawn(Node {
                    flex_shrink: 0.0,
                    ..column(2.0)
                })
                .with_children(|meter| {
                    meter.spawn((
                        line(space::S),
                        children![
                            pictogram(&pair.picture, 22.0, pair.tone),
                            (rest(), children![written(&pair.name, Written::SMALL)]),
                            written(&pair.words, Written::SMALL.strong().ended()),
                        ],
                    ));
                    meter.spawn(bar(pair.start, 6.0, Ink::Line, None));
                    let shape = (pair.shape, pair.tone);
                    meter.spawn(bar(pair.end, 10.0, Ink::Tone(pair.tone), Some(shape)));
                });
        }
    })
}

/// A bar as long as its share; at its end a shape, where one is given.
fn bar(share: f32, high: f32, ink: Ink, shape: Option<(Shape, Tone)>) -> impl Bundle {
    // What is left at the end is room for the shape, also in large text.
    const LONGEST: f32 = 86.0;
    (
        line(2.0),
        Children::spawn((
            Spawn((
                Node {
                    width: Val::Percent(share * LONGEST),
                    height: Val::Px(high),
                    border_radius: BorderRadius::all(Val::Px(radius::S)),
                    flex_shrink: 0.0,
                    ..default()
                },
                Fill(ink),
            )),
            bevy::ecs::spawn::SpawnIter(
                shape
                    .into_iter()
                    .map(|(shape, tone)| pictogram(shape.name(), 14.0, tone)),
            ),
        )),
    )
}

/// The hopes of all seats.
struct Hopes {
    rows: Vec<Hope>,
    /// What stands under the numbers.
    number: String,
    beside: Option<String>,
}

struct Hope {
    sitter: Sitter,
    hope: Option<(String, String)>,
    met: bool,
    fate: String,
    score: Option<i32>,
}

fn hopes(game: &Game, words: &Words) -> Hopes {
    let sentences = game.sentences(words);
    let headline = game.pack.frame.headline;
    let judged: Vec<usize> = game
        .log
        .iter()
        .filter_map(|(_, entry)| match entry.event {
            Event::HopeJudged(seat, ..) => Some(seat.index()),
            _ => None,
        })
        .collect();
    let row = |(nr, seat): (usize, &crate::view::SeatView)| {
        let met = seat.hope_met == Some(true);
        let fate = if met { "met" } else { "missed" };
        Hope {
            sitter: Sitter::of(game, &sentences, nr),
            hope: seat.hope.filter(|_| judged.contains(&nr)).map(|hope| {
                let id = &game.pack.hopes[hope.index()].id;
                (sentences.hope(hope), sentences.part("hope", id, "about"))
            }),
            met,
            fate: words.get(&format!("reflection-hope-{fate}")),
            score: headline.and_then(|id| seat.attribute(id)),
        }
    };
    let rows: Vec<Hope> = game.view.seats.iter().enumerate().map(row).collect();
    Hopes {
        beside: beside(&rows, words),
        number: headline.map_or_else(String::new, |id| sentences.attribute(id)),
        rows,
    }
}

/// Two seats of this game of which the one with the higher number missed its hope and the other met it, if there are.
fn beside(rows: &[Hope], words: &Words) -> Option<String> {
    let with = |met: bool| {
        rows.iter()
            .filter(move |row| row.hope.is_some() && row.met == met)
            .filter_map(|row| Some((row.score?, &row.sitter.name)))
    };
    let (more, high) = with(false).max_by_key(|(score, _)| *score)?;
    let (less, low) = with(true).min_by_key(|(score, _)| *score)?;
    (more > less).then(|| {
        words.with(
            "reflection-beside",
            &[
                ("high", high.as_str().into()),
                ("more", more.into()),
                ("low", low.as_str().into()),
                ("less", less.into()),
            ],
        )
    })
}

impl Hopes {
    fn spawn(self, sheet: &mut ChildSpawner, large: bool) {
        for (nr, row) in self.rows.iter().enumerate() {
            if nr > 0 {
                sheet.spawn(rule());
            }
            sheet
                .spawn(Node {
                    flex_shrink: 0.0,
                    ..line(space::L)
                })
                .with_children(|line| row.spawn(line, &self.number, large));
        }
        if let Some(beside) = &self.beside {
            sheet.spawn(double_rule());
            sheet.spawn(written(beside, Written::LABEL));
        }
    }
}

impl Hope {
    fn spawn(&self, line: &mut ChildSpawner, number_name: &str, large: bool) {
        line.spawn(self.sitter.token(32.0));
        let who = (
            written(&self.sitter.name, Written::LABEL),
            small(&self.sitter.role),
        );
        let hope = |words: &mut ChildSpawner| {
            if let Some((hope, about)) = &self.hope {
                words.spawn(written(hope, Written::LABEL));
                words.spawn(small(about));
                if large {
                    words.spawn(fate(self.met, &self.fate));
                }
            }
        };
        if large {
            line.spawn(rest()).with_children(|words| {
                words.spawn(who.0);
                words.spawn(who.1);
                hope(words);
            });
        } else {
            line.spawn((rest(), tune(|node| node.flex_grow = 0.6)))
                .with_children(|words| {
                    words.spawn(who.0);
                    words.spawn(who.1);
                });
            line.spawn(rest()).with_children(hope);
            line.spawn((
                Node {
                    flex_grow: 0.5,
                    ..rest()
                },
                Children::spawn(bevy::ecs::spawn::SpawnIter(
                    self.hope
                        .as_ref()
                        .map(|_| fate(self.met, &self.fate))
                        .into_iter(),
                )),
            ));
        }
        if let Some(score) = self.score {
            line.spawn((
                Node {
                    align_items: AlignItems::End,
                    flex_shrink: 0.0,
                    ..column(0.0)
                },
                children![number(&score.to_string()), small(number_name)],
            ));
        }
    }
}

fn fate(met: bool, words: &str) -> impl Bundle + use<> {
    let (tone, picture) = if met {
        (Tone::Moss, "check")
    } else {
        (Tone::Vermilion, "close")
    };
    chip(tone, picture, words)
}
