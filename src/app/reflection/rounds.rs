//! What befell the city and what it decided, round by round.

use bevy::prelude::*;

use crate::app::bridge::Game;
use crate::app::table::why::ShowWhy;
use crate::app::theme::button::line_button;
use crate::app::theme::prelude::*;
use crate::app::theme::shelf::Draw;
use crate::app::words::Words;
use crate::engine::Event;

/// What stands in the card of a round.
enum Item {
    /// A bulletin, or what became of a bill: position, picture, words, and a second line.
    Slip(usize, String, String, Option<String>),
    /// Anything else.
    Line(usize, String),
}

struct Round {
    title: String,
    items: Vec<Item>,
}

fn gather(game: &Game, words: &Words) -> Vec<Round> {
    let sentences = game.sentences(words);
    let topic =
        |topic: crate::pack::model::TopicId| game.pack.topics[topic.index()].pictogram.clone();
    let mut rounds: Vec<Round> = Vec::new();
    let mut counted: Option<String> = None;
    for (at, entry) in &game.log {
        let at = *at as usize;
        let item = match entry.event {
            // What was voted before roles were dealt comes before the first round.
            Event::Veiled(_) if rounds.is_empty() => {
                rounds.push(Round {
                    title: words.get("before-rounds"),
                    items: Vec::new(),
                });
                continue;
            }
            Event::RoundBegan(round) => {
                rounds.push(Round {
                    title: words.with("reflection-round", &[("round", round.into())]),
                    items: Vec::new(),
                });
                continue;
            }
            Event::Counted(..) => {
                counted = Some(sentences.at(at));
                continue;
            }
            Event::BulletinDrawn(bulletin) => Item::Slip(
                at,
                topic(game.pack.bulletins[bulletin.index()].topic),
                sentences.at(at),
                None,
            ),
            Event::Carried(_) => Item::Slip(at, "check".into(), sentences.at(at), counted.take()),
            Event::Fell(_) => Item::Slip(at, "close".into(), sentences.at(at), counted.take()),
            Event::BetRevealed(bet, _) => {
                let answer = Some(sentences.at(at));
                Item::Slip(at, "question".into(), sentences.bet(bet), answer)
            }
            Event::Gained(..) | Event::Corrected(_) => Item::Line(at, sentences.at(at)),
            _ => continue,
        };
        if let Some(round) = rounds.last_mut() {
            round.items.push(item);
        }
    }
    rounds
}

pub(super) fn timeline(game: &Game, words: &Words, look: &Look) -> Draw {
    let rounds = gather(game, words);
    let columns = rounds.len().clamp(1, if look.is_large() { 1 } else { 3 }) as u16;
    Box::new(move |page| {
        page.spawn(Node {
            align_items: AlignItems::Stretch,
            ..grid(columns, space::M)
        })
        .with_children(|grid| {
            for round in rounds {
                grid.spawn(panel()).with_children(|card| {
                    card.spawn((
                        line(space::S),
                        children![
                            pictogram("hourglass", 26.0, Tone::Brass),
                            subheading(&round.title),
                        ],
                    ));
                    for item in round.items {
                        spawn(card, item);
                    }
                });
            }
        });
    })
}

fn spawn(card: &mut ChildSpawner, item: Item) {
    match item {
        Item::Slip(at, picture, label, detail) => card.spawn((
            picture_choice(&picture, &label, detail),
            observe(move |_: On<Activate>, mut commands: Commands| commands.trigger(ShowWhy(at))),
        )),
        Item::Line(at, text) => card.spawn((
            line_button(&text),
            observe(move |_: On<Activate>, mut commands: Commands| commands.trigger(ShowWhy(at))),
        )),
    };
}
