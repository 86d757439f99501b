//! A chain of causes, drawn downwards: each link is a line of the journal and says why when it is taken.

use std::collections::BTreeSet;

use bevy::prelude::*;

use super::parts::{name_of_round, rest};
use crate::app::bridge::Game;
use crate::app::table::why::ShowWhy;
use crate::app::theme::button::line_button;
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::engine::{Event, SeatId};
use crate::lang::sentences::Sentences;
use crate::pack::Pack;
use crate::pack::model::{AttributeId, Column, FactKind, MeterId};
use crate::reflect::{Fact, Told};

/// The most links that one can follow with a finger; a longer chain keeps only what the reflection tells.
const MOST: usize = 9;

/// A link of a chain.
pub(super) struct Link {
    /// Where in the journal; none for what the whole game comes to.
    at: Option<usize>,
    round: String,
    picture: String,
    text: String,
    /// Whether the reflection speaks of it; the others lead to it.
    told: bool,
}

/// The links of what is told, each with what led to it.
pub(super) fn links(game: &Game, words: &Words, told: &Told, rounds: &[u8]) -> Vec<Link> {
    let own: BTreeSet<usize> = told
        .chain
        .iter()
        .filter_map(|fact| position(game, fact))
        .collect();
    let led = |at: &usize| game.causes(words, *at);
    let all: BTreeSet<usize> = own
        .iter()
        .flat_map(led)
        .filter(|at| tells(game, *at))
        .collect();
    let shown = if all.len() > MOST { &own } else { &all };
    let mut links: Vec<Link> = shown
        .iter()
        .filter_map(|at| link(game, words, *at, rounds, own.contains(at)))
        .collect();
    // One deed can be judged under several laws: the same line twice says nothing more.
    links.dedup_by(|next, link| next.text == link.text);
    let sums = told.chain.iter().filter_map(|fact| sum(game, words, fact));
    links.extend(sums);
    links
}

/// The lines of the journal at these positions, as links.
pub(super) fn lines(game: &Game, words: &Words, at: &[u32], rounds: &[u8]) -> Vec<Link> {
    let mut links: Vec<Link> = at
        .iter()
        .filter_map(|at| link(game, words, *at as usize, rounds, false))
        .collect();
    links.dedup_by(|next, link| next.text == link.text && next.round == link.round);
    links
}

/// Where in the journal a fact stands; none for one that sums the game up.
fn position(game: &Game, fact: &Fact) -> Option<usize> {
    match fact.kind {
        FactKind::MeterChange | FactKind::AttributeChange => None,
        // These are stated at the end, and were judged before.
        FactKind::HopeMet | FactKind::HopeMissed => {
            let seat = fact.column(Column::Seat)?;
            let judged = |(at, entry): &(u32, crate::engine::Entry)| match entry.event {
                Event::HopeJudged(judged, ..) if u16::from(judged.0) == seat => Some(*at as usize),
                _ => None,
            };
            game.log.iter().find_map(judged)
        }
        _ => Some(fact.entry as usize),
    }
}

/// Whether an entry says something in a chain: the clockwork does not.
fn tells(game: &Game, at: usize) -> bool {
    game.entry(at).is_some_and(|entry| {
        Sentences::worth_telling(&entry.event)
            && !matches!(
                entry.event,
                Event::RoundBegan(_)
                    | Event::PhaseBegan(_)
                    | Event::RoundsEnded
                    | Event::Counted(..)
            )
    })
}

fn link(game: &Game, words: &Words, at: usize, rounds: &[u8], told: bool) -> Option<Link> {
    let entry = game.entry(at)?;
    let round = rounds.get(at).copied().unwrap_or(0);
    let round = name_of_round(game, words, round);
    Some(Link {
        at: Some(at),
        round,
        picture: picture(&game.pack, &entry.event),
        // Not `entry`: equal entries are told apart by where they stand.
        text: game.sentences(words).at(at),
        told,
    })
}

/// What a number comes to over the whole game.
fn sum(game: &Game, words: &Words, fact: &Fact) -> Option<Link> {
    let sentences = game.sentences(words);
    let by = fact.number?;
    let direction = if by < 0 { "down" } else { "up" };
    let amount = i64::from(by).abs();
    let (picture, text) = match fact.kind {
        FactKind::MeterChange => {
            let meter = MeterId(fact.column(Column::Meter)?);
            let what = sentences.meter(meter);
            let args = [
                ("what", (&what).into()),
                ("direction", direction.into()),
                ("amount", amount.into()),
            ];
            let picture = game.pack.meters[meter.index()].pictogram.clone();
            (picture, sentences.say("event-meter-moved", &args))
        }
        FactKind::AttributeChange => {
            let attribute = AttributeId(fact.column(Column::Attribute)?);
            let who = sentences.seat(SeatId(fact.column(Column::Seat)? as u8));
            let what = sentences.attribute(attribute);
            let args = [
                ("who", (&who).into()),
                ("what", (&what).into()),
                ("direction", direction.into()),
                ("amount", amount.into()),
            ];
            let picture = game.pack.attributes[attribute.index()].pictogram.clone();
            (picture, sentences.say("event-attribute-moved", &args))
        }
        _ => return None,
    };
    Some(Link {
        at: None,
        round: words.get("reflection-in-all"),
        picture,
        text,
        told: true,
    })
}

/// The picture of a kind of event.
fn picture(pack: &Pack, event: &Event) -> String {
    let known = match *event {
        Event::Recorded { sensor, .. }
        | Event::Installed(sensor, _)
        | Event::Uninstalled(sensor, _) => &pack.sensors[sensor.index()].pictogram,
        Event::Gained(_, status, _) | Event::Lost(_, status) => {
            &pack.statuses[status.index()].pictogram
        }
        Event::Acted(_, action, _) => &pack.actions[action.index()].pictogram,
        Event::AttributeMoved(_, attribute, _) => &pack.attributes[attribute.index()].pictogram,
        Event::MeterMoved(meter, _) => &pack.meters[meter.index()].pictogram,
        Event::Went(_, place) => &pack.places[place.index()].pictogram,
        _ => return plain(event).to_owned(),
    };
    known.clone()
}

const fn plain(event: &Event) -> &'static str {
    match event {
        Event::BulletinDrawn(_) => "newspaper",
        Event::Rolled(..) => "die",
        Event::CardDrawn(..) | Event::Chose(..) => "cards",
        Event::Did(..) => "hand",
        Event::Unseen(..) => "eye-closed",
        Event::Judged { .. } | Event::Unjudged(_) => "scales",
        Event::Appealed(..) | Event::Carried(_) | Event::Fell(_) => "gavel",
        Event::Corrected(_) => "ledger",
        Event::Refused(..) => "lock",
        Event::Voted(..) => "ballot",
        Event::Enacted(..) | Event::Repealed(..) => "book",
        Event::Argued(..) => "speech",
        Event::Signed(..) => "petition",
        Event::Floored(_) | Event::Tabled(_) => "bill",
        Event::Betted(..) | Event::BetAsked(_) | Event::BetRevealed(..) => "question",
        Event::HopeJudged(..) => "heart",
        Event::Infected(..) => "company",
        _ => "circle",
    }
}

/// Draws the links below each other on a rail of brass.
pub(super) fn spawn(parent: &mut ChildSpawner, links: Vec<Link>) {
    let last = links.len().saturating_sub(1);
    parent.spawn(column(0.0)).with_children(|chain| {
        let mut round = String::new();
        for (nr, link) in links.into_iter().enumerate() {
            // What happened in the same round stands under one heading.
            let heads = link.round != round;
            round.clone_from(&link.round);
            chain
                .spawn(Node {
                    align_items: AlignItems::Stretch,
                    flex_shrink: 0.0,
                    ..line(space::M)
                })
                .with_children(|row| {
                    row.spawn(rail(&link, nr == last));
                    row.spawn(Node {
                        padding: UiRect::bottom(Val::Px(space::S)),
                        ..rest()
                    })
                    .with_children(|words| said(words, &link, heads));
                });
        }
    });
}

fn said(words: &mut ChildSpawner, link: &Link, heads: bool) {
    // As far in as the words of a button.
    let inset = Sided {
        padding: Ends::start(space::XS + 2.0),
        ..default()
    };
    if heads {
        words.spawn((Node::default(), inset, children![small(&link.round)]));
    }
    match link.at {
        Some(at) => {
            words.spawn((
                line_button(&link.text),
                tune(|node| node.padding = UiRect::axes(Val::Px(space::XS), Val::Px(2.0))),
                observe(move |_: On<Activate>, mut commands: Commands| {
                    commands.trigger(ShowWhy(at));
                }),
            ));
        }
        None => {
            let text = written(&link.text, Written::SMALL.strong());
            words.spawn((column(0.0), inset, children![text]));
        }
    }
}

/// The picture of a link, and the rail that leads on from it.
fn rail(link: &Link, last: bool) -> impl Bundle {
    let (fill, ink) = if link.told {
        (Ink::Tone(Tone::Brass), Ink::OnTone)
    } else {
        (Ink::Raised, Ink::Tone(Tone::Brass))
    };
    (
        Node {
            align_items: AlignItems::Center,
            flex_shrink: 0.0,
            ..column(0.0)
        },
        Pickable::IGNORE,
        children![
            (
                Node {
                    padding: UiRect::all(Val::Px(6.0)),
                    border: UiRect::all(Val::Px(2.0)),
                    border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
                    flex_shrink: 0.0,
                    ..default()
                },
                Fill(fill),
                Edge(Ink::Tone(Tone::Brass)),
                children![pictogram(&link.picture, 22.0, ink)],
            ),
            (
                Node {
                    width: Val::Px(3.0),
                    flex_grow: 1.0,
                    ..default()
                },
                Fill(if last {
                    Ink::Clear
                } else {
                    Ink::Tone(Tone::Brass)
                }),
            ),
        ],
    )
}
