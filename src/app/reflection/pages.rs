//! What each page of the reflection says.

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use crate::app::bridge::{Game, GiveCommand};
use crate::app::table::why::ShowWhy;
use crate::app::table::{shape_of, tone_of};
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::engine::{Command, Event, SeatId};
use crate::pack::model::ClaimId;
use crate::reflect::Told;

/// A card of a page, as data.
#[derive(Clone, Debug)]
pub(super) struct Leaf {
    tone: Tone,
    shape: Shape,
    title: String,
    lines: Vec<String>,
    /// Answers: the label and the command.
    answers: Vec<(String, Command)>,
    /// Lines of the journal that say why.
    links: Vec<(usize, String)>,
}

impl Leaf {
    fn new(tone: Tone, shape: Shape, title: String, lines: Vec<String>) -> Self {
        Leaf {
            tone,
            shape,
            title,
            lines,
            answers: Vec::new(),
            links: Vec::new(),
        }
    }

    pub(super) fn spawn(self, parent: &mut ChildSpawner) {
        let Leaf {
            tone,
            shape,
            title,
            lines,
            answers,
            links,
        } = self;
        let inside = Children::spawn(SpawnWith(move |inside: &mut ChildSpawner| {
            for line in &lines {
                inside.spawn(body(line));
            }
            for (nr, (label, command)) in answers.into_iter().enumerate() {
                let mut slip = inside.spawn((
                    picture_choice("heart", &label, None),
                    observe(
                        move |_: On<Activate>, mut gives: MessageWriter<GiveCommand>| {
                            gives.write(GiveCommand(command));
                        },
                    ),
                ));
                if nr == 0 {
                    slip.insert(FirstFocus);
                }
            }
            for (at, text) in links {
                inside.spawn((
                    line_button(&text),
                    observe(move |_: On<Activate>, mut commands: Commands| {
                        commands.trigger(ShowWhy(at));
                    }),
                ));
            }
        }));
        parent.spawn(card(tone, shape, &title, inside));
    }
}

/// The cards of a page.
pub(super) fn page(page: usize, game: &Game, words: &Words) -> Vec<Leaf> {
    match page {
        0 => feel(game, words),
        1 => happened(game, words),
        2 => why(game, words),
        3 => documented(game, words),
        _ => questions(game, words),
    }
}

fn feel(game: &Game, words: &Words) -> Vec<Leaf> {
    let sentences = game.sentences(words);
    let mut leaves = Vec::new();
    if let Some(seat) = game.deciding() {
        let mut ask = Leaf::new(
            Tone::Brass,
            Shape::Circle,
            words.with("reflection-feel", &[("who", game.name_of(seat).into())]),
            Vec::new(),
        );
        ask.answers = game
            .view
            .offers
            .iter()
            .filter(|offer| offer.refused.is_none())
            .map(|offer| (sentences.offer(&game.view, offer.command), offer.command))
            .collect();
        leaves.push(ask);
    }
    for (nr, seat) in game.view.seats.iter().enumerate() {
        if let Some(felt) = seat.felt {
            leaves.push(Leaf::new(
                Tone::Plum,
                Shape::Circle,
                game.name_of(SeatId(nr as u8)).to_owned(),
                vec![sentences.feeling(felt)],
            ));
        }
    }
    leaves
}

fn happened(game: &Game, words: &Words) -> Vec<Leaf> {
    let sentences = game.sentences(words);
    let pack = &game.pack;
    let mut leaves = Vec::new();
    if let Some(ending) = game.view.ending {
        let text = sentences.part("ending", &pack.endings[ending.index()].id, "text");
        leaves.push(Leaf::new(
            Tone::Navy,
            Shape::Hexagon,
            sentences.ending(ending),
            vec![text],
        ));
    }
    let city = game.view.meters.iter().map(|(id, value)| {
        words.with(
            "reflection-meter",
            &[
                ("what", sentences.meter(*id).into()),
                ("from", pack.meters[id.index()].start.into()),
                ("to", (*value).into()),
            ],
        )
    });
    leaves.push(Leaf::new(
        Tone::Teal,
        Shape::Circle,
        words.get("reflection-city"),
        city.collect(),
    ));
    for (nr, seat) in game.view.seats.iter().enumerate() {
        let score = pack.frame.headline.and_then(|id| seat.attribute(id));
        let mut lines = Vec::new();
        if let Some(hope) = seat.hope {
            let id = match seat.hope_met {
                Some(true) => "reflection-hope-met",
                _ => "reflection-hope-missed",
            };
            lines.push(words.with(id, &[("hope", sentences.hope(hope).into())]));
        }
        if let Some(score) = score {
            lines.push(words.with("reflection-score", &[("score", score.into())]));
        }
        leaves.push(Leaf::new(
            Tone::ALL[nr % Tone::ALL.len()],
            super::curves::MARKS[nr % super::curves::MARKS.len()],
            game.name_of(SeatId(nr as u8)).to_owned(),
            lines,
        ));
    }
    leaves.extend(rounds(game, words));
    leaves
}

/// What befell the city and what it decided, round by round.
fn rounds(game: &Game, words: &Words) -> Vec<Leaf> {
    let sentences = game.sentences(words);
    let mut leaves: Vec<Leaf> = Vec::new();
    for (at, entry) in &game.log {
        match entry.event {
            Event::RoundBegan(round) => leaves.push(Leaf::new(
                Tone::Navy,
                Shape::Square,
                words.with("reflection-round", &[("round", round.into())]),
                Vec::new(),
            )),
            Event::BulletinDrawn(_)
            | Event::Carried(_)
            | Event::Fell(_)
            | Event::Gained(..)
            | Event::Corrected(_) => {
                if let Some(leaf) = leaves.last_mut() {
                    leaf.links.push((*at as usize, sentences.entry(entry)));
                }
            }
            _ => {}
        }
    }
    leaves
}

fn why(game: &Game, words: &Words) -> Vec<Leaf> {
    let sentences = game.sentences(words);
    let told = game.told();
    let leaf = |told: &Told| {
        let reflected = sentences.reflected(told);
        let topic = game.pack.topics.first();
        let (tone, shape) = topic.map_or((Tone::Navy, Shape::Circle), |topic| {
            (tone_of(topic.ink), shape_of(topic.shape))
        });
        let mut leaf = Leaf::new(tone, shape, reflected.title, vec![reflected.text]);
        leaf.links = told
            .chain
            .iter()
            .filter_map(|fact| {
                let at = fact.entry as usize;
                Some((at, sentences.entry(&game.entry(at)?)))
            })
            .filter(|(_, text)| !text.is_empty())
            .collect();
        leaf
    };
    told.iter().map(leaf).collect()
}

fn documented(game: &Game, words: &Words) -> Vec<Leaf> {
    let sentences = game.sentences(words);
    let mut claims = touched(game);
    claims.sort_unstable();
    claims.dedup();
    claims
        .into_iter()
        .map(|id| {
            let claim = &game.pack.claims[id.index()];
            let part = |part| sentences.part("claim", &claim.id, part);
            let mut lines = vec![
                sentences.standing(claim.standing),
                part("text"),
                part("elsewhere"),
            ];
            lines.extend(claim.sources.iter().cloned());
            Leaf::new(
                Tone::Brass,
                Shape::Square,
                format!("{}: {}", claim.id, sentences.claim(id)),
                lines,
            )
        })
        .collect()
}

/// The claims that this game stood for: by its dilemmas, its bulletins, its bills, the laws that were applied, and what
/// is told of it.
fn touched(game: &Game) -> Vec<ClaimId> {
    let pack = &game.pack;
    let mut claims: Vec<ClaimId> = Vec::new();
    for (_, entry) in &game.log {
        claims.extend(match entry.event {
            Event::Chose(_, card, _) => &pack.cards[card.index()].claims,
            Event::BulletinDrawn(id) => &pack.bulletins[id.index()].claims,
            Event::Floored(bill) => &pack.bills[bill.index()].claims,
            Event::Judged { clause, .. } => &pack.clauses[clause.index()].claims,
            Event::Gained(_, status, _) => &pack.statuses[status.index()].claims,
            _ => continue,
        });
    }
    for told in game.told() {
        claims.extend(&pack.reflections[told.reflection.index()].claims);
    }
    claims
}

fn questions(game: &Game, words: &Words) -> Vec<Leaf> {
    let sentences = game.sentences(words);
    game.told()
        .iter()
        .map(|told| {
            let reflected = sentences.reflected(told);
            Leaf::new(
                Tone::Plum,
                Shape::Star,
                reflected.title,
                vec![reflected.question],
            )
        })
        .collect()
}
