//! The paper beside the board: what is to be read, what is asked, and what happened in this round.

use bevy::prelude::*;

use super::ask;
use super::guide::{self, Guide};
use super::own::Own;
use super::pages::{Page, Pages};
use super::sheet::{Does, Item, sheet};
use super::{since, verdict};
use crate::app::almanac::claims_button;
use crate::app::bridge::Game;
use crate::app::redraw;
use crate::app::theme::prelude::*;
use crate::app::tones::{shape_of, tone_of};
use crate::app::words::Words;
use crate::engine::{Entry, Event, Subject};
use crate::lang::sentences::{Posting, Sentences};
use crate::pack::model::ActionId;
use crate::view::Waiting;

/// The paper.
#[derive(Component, Clone, Copy, Debug, Default)]
pub(super) struct SidePlace;

/// The office action whose targets lie open.
#[derive(Resource, Default, Debug)]
pub(super) struct Picked(pub(super) Option<ActionId>);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Picked>().add_systems(
        Update,
        (
            unpick.run_if(resource_exists::<Game>),
            fill.run_if(
                redraw::needed::<SidePlace>
                    .or_else(resource_changed::<Pages>)
                    .or_else(resource_changed::<Picked>)
                    .or_else(resource_changed::<Guide>),
            )
            .run_if(resource_exists::<Game>),
        )
            .chain(),
    );
}

/// The paper beside the board.
pub(super) fn place() -> impl Bundle {
    (
        SidePlace,
        // While others decide, nothing here has the focus but the paper itself.
        (Calm, Region, Outline::default()),
        panel(),
        tune(|node| {
            node.padding = UiRect::all(Val::Px(space::S));
            node.min_height = Val::Px(0.0);
        }),
        Measure::default(),
    )
}

/// How wide the paper is. It grows with the text, and where letters are large the stage gives way to it.
fn width(look: &Look) -> Measure {
    let width = if look.is_large() {
        (580.0 + look.scaled(120.0)) / look.scaled(1.0)
    } else {
        410.0
    };
    Measure {
        min: Some(width),
        max: Some(width),
    }
}

/// What was picked is forgotten when somebody else decides.
fn unpick(game: Res<Game>, mut picked: ResMut<Picked>, mut last: Local<u64>) {
    if *last != game.revision {
        *last = game.revision;
        if picked.0.is_some() {
            picked.0 = None;
        }
    }
}

fn fill(
    places: Query<Entity, With<SidePlace>>,
    game: Res<Game>,
    words: Res<Words>,
    pages: Res<Pages>,
    picked: Res<Picked>,
    look: Res<Look>,
    guide: Res<Guide>,
    mut commands: Commands,
) {
    let foot = |label: &str, does| Item::Slip {
        picture: "forward".into(),
        label: words.get(label),
        detail: Vec::new(),
        hints: Vec::new(),
        barred: false,
        does,
    };
    let deciding = game.deciding().is_some();
    let (mut items, foot, focus) = match pages.open() {
        Some(page) => (
            read(&game, &words, page),
            Some(foot("table-go-on", Does::Read)),
            true,
        ),
        None => (
            asked(&game, &words, &picked, &look),
            (!deciding && !game.over()).then(|| foot("table-hurry", Does::Hurry)),
            deciding,
        ),
    };
    items.extend(news(&game, &words));
    // Whoever is told something reads that first.
    let focus = focus && guide.note().is_none();
    if let Some(slip) = guide.slip(&words).filter(|_| !guide::in_the_middle(&look)) {
        items.insert(0, Item::Note(slip.beside().focused(guide.is_changed())));
    }
    let own = Own::new(&game, &words, &look);
    for place in &places {
        commands
            .entity(place)
            .insert((
                spoken(accesskit::Role::Group, words.get("table-paper")),
                width(&look),
            ))
            .despawn_children()
            .with_children(|side| {
                sheet(side, own.clone(), items.clone(), foot.clone(), &look, focus);
            });
    }
}

/// What is asked, after what the others did before; while another decides, what they have done so far. Where letters are
/// large, what is asked comes first with its first answer, so that this is in view.
fn asked(game: &Game, words: &Words, picked: &Picked, look: &Look) -> Vec<Item> {
    let question = ask::question(game, words, picked.0);
    let since = since::items(game, words);
    match (game.deciding(), picked.0) {
        (Some(_), Some(_)) => question,
        (Some(_), None) if look.is_large() => {
            let mut items = question;
            let answer = items
                .iter()
                .position(|item| matches!(item, Item::Slip { .. }));
            // Of the actions of an office none is the first.
            let office = matches!(game.view.waiting, Waiting::Office(_));
            let below = answer.filter(|_| !office);
            let below = below.map_or(items.len(), |first| first + 1);
            items.splice(below..below, since);
            items
        }
        (Some(_), None) => since.into_iter().chain(question).collect(),
        (None, _) => question.into_iter().chain(since).collect(),
    }
}

/// What lies open to be read.
fn read(game: &Game, words: &Words, page: Page) -> Vec<Item> {
    let sentences = game.sentences(words);
    let pack = &game.pack;
    let entry = |at: usize| game.entry(at).map(|entry| entry.event);
    let mut items = Vec::new();
    let mut about = None;
    match page {
        Page::Welcome(seat) => {
            let own = &game.view.seats[seat.index()];
            if let Some(role) = own.role {
                let entry = &pack.roles[role.index()];
                items.push(Item::Sign(
                    entry.pictogram.clone(),
                    Tone::Brass,
                    words.with(
                        "table-welcome",
                        &[
                            ("who", game.name_of(seat).into()),
                            ("role", sentences.role(role).into()),
                        ],
                    ),
                ));
                items.push(Item::Body(sentences.part("role", &entry.id, "about")));
            }
            if let Some(hope) = own.hope {
                let id = &pack.hopes[hope.index()].id;
                items.push(Item::Card {
                    tone: Tone::Plum,
                    shape: Shape::Star,
                    title: words.with("table-hope", &[("hope", sentences.hope(hope).into())]),
                    sent: None,
                    lines: vec![
                        sentences.part("hope", id, "about"),
                        words.get("table-hope-note"),
                    ],
                });
            }
        }
        Page::Bulletin(at) => {
            if let Some(Event::BulletinDrawn(id)) = entry(at) {
                items.push(Item::Card {
                    tone: Tone::Navy,
                    shape: Shape::Hexagon,
                    title: sentences.bulletin(id),
                    sent: None,
                    lines: vec![sentences.part("bulletin", &pack.bulletins[id.index()].id, "text")],
                });
                about = claims_button(words, &pack.bulletins[id.index()].claims);
            }
            items.extend(followed(game, &sentences, at));
        }
        Page::Came(at) => {
            if let Some(Event::Chose(seat, card, option)) = entry(at) {
                let topic = &pack.topics[pack.cards[card.index()].topic.index()];
                items.push(Item::Card {
                    tone: tone_of(topic.ink),
                    shape: shape_of(topic.shape),
                    title: sentences.card(card),
                    sent: sentences.sent(card, seat),
                    lines: vec![sentences.option_then(card, option, seat)],
                });
                about = claims_button(words, &pack.cards[card.index()].claims);
            }
            let followed = followed(game, &sentences, at);
            if let Some(entry) = game.entry(at)
                && let Event::Acted(_, action, _) = entry.event
            {
                let action = &pack.actions[action.index()];
                items.push(Item::Sign(
                    action.pictogram.clone(),
                    Tone::Brass,
                    sentences.entry(&entry),
                ));
                items.push(Item::Body(sentences.part("action", &action.id, "about")));
                if followed.is_empty() {
                    items.push(Item::Body(words.get("table-came-nothing")));
                }
            }
            items.extend(followed);
        }
        Page::Counted(at) => {
            if let Some(event) = game.entry(at) {
                items.push(Item::Sign(
                    "ballot".into(),
                    Tone::Brass,
                    sentences.entry(&event),
                ));
            }
            let rest = game.log.iter().filter(|(later, _)| *later as usize > at);
            for (later, entry) in rest.take_while(|(_, entry)| {
                !matches!(
                    entry.event,
                    Event::PhaseBegan(_) | Event::TurnBegan(_) | Event::Veiled(_)
                )
            }) {
                items.push(Item::Line(*later as usize, sentences.entry(entry)));
            }
        }
        Page::Ledger(from) => {
            items.push(Item::Sign(
                "ledger".into(),
                Tone::Brass,
                words.get("table-ledger-moved"),
            ));
            items.extend(came_to(game, words, from));
        }
        Page::Bet(at) => items.extend(verdict::items(game, words, at)),
    }
    items.extend(about.map(Item::Claims));
    items
}

/// What the ledger came to: for each whose number moved from where to where, the own first; and who gained what.
fn came_to(game: &Game, words: &Words, from: usize) -> Vec<Item> {
    let sentences = game.sentences(words);
    let mut folios = sentences.folios(&game.view, &game.log);
    folios.retain(|folio| folio.range.contains(&from));
    let new: Vec<_> = folios.pop().map_or_else(Vec::new, |folio| {
        let mut postings = folio.postings;
        postings.retain(|posting| posting.at >= from);
        postings
    });
    let mut sums: Vec<(Subject, i32, i32, usize)> = Vec::new();
    for posting in &new {
        let (Some(who), Some(sum)) = (posting.who, &posting.sum) else {
            continue;
        };
        // Only the number that everybody watches has no name of its own.
        if sum.name.is_some() {
            continue;
        }
        match sums.iter_mut().find(|(other, ..)| *other == who) {
            Some(known) => (known.2, known.3) = (sum.after, posting.at),
            None => sums.push((who, sum.after - sum.by, sum.after, posting.at)),
        }
    }
    sums.sort_by_key(|(who, ..)| game.sitting.map(Subject::Seat) != Some(*who));
    let mut items: Vec<Item> = own_moves(game, &sentences, &new);
    let others: Vec<Item> = sums
        .into_iter()
        .map(|(who, before, after, at)| {
            let who = sentences.subject(who);
            let values = [
                ("who", who.into()),
                ("before", before.into()),
                ("after", after.into()),
            ];
            let id = if before == after {
                "ledger-stays"
            } else {
                "ledger-came-to"
            };
            Item::Line(at, words.with(id, &values))
        })
        .collect();
    let none = others.is_empty();
    items.extend(others);
    if none {
        let headline = game.pack.frame.headline;
        let hidden = headline.is_some_and(|id| game.view.curtain.attribute(id));
        let hidden = hidden.then(|| sentences.hidden(&game.view.curtain));
        let nothing = || words.get("ledger-nothing");
        items.push(Item::Body(hidden.flatten().unwrap_or_else(nothing)));
    }
    for (at, entry) in shown_from(game, from) {
        if matches!(entry.event, Event::Gained(..) | Event::Lost(..))
            && new.iter().any(|posting| posting.at == at)
        {
            items.push(Item::Line(at, sentences.entry(entry)));
        }
    }
    items
}

/// What the ledger moved of one's other numbers, such as interest that was added to a debt: each with what it is for.
fn own_moves(game: &Game, sentences: &Sentences<'_>, new: &[Posting]) -> Vec<Item> {
    let own = game.sitting.map(Subject::Seat);
    let line = |posting: &Posting| {
        let sum = posting.sum.as_ref().filter(|_| posting.who == own)?;
        let name = sum.name.as_ref()?;
        let text = sentences.own_movement(name, sum, &posting.what);
        Some(Item::Line(posting.at, text))
    };
    new.iter()
        .filter(|_| own.is_some())
        .filter_map(line)
        .collect()
}

/// The entries that are shown from a position of the journal on.
fn shown_from(game: &Game, from: usize) -> impl Iterator<Item = (usize, &Entry)> {
    game.log
        .iter()
        .map(|(at, entry)| (*at as usize, entry))
        .filter(move |(at, _)| *at >= from)
}

/// What an event brought about, as lines.
fn followed(game: &Game, sentences: &Sentences<'_>, cause: usize) -> Vec<Item> {
    let mut caused = vec![cause];
    let mut items = Vec::new();
    for (at, entry) in shown_from(game, cause + 1) {
        if caused.contains(&(entry.because as usize)) && !caused.contains(&at) {
            caused.push(at);
            let line = sentences.entry(entry);
            if Sentences::worth_telling(&entry.event) && !line.is_empty() {
                items.push(Item::Line(at, line));
            }
        }
    }
    items
}

/// What happened in this round; the newest first.
fn news(game: &Game, words: &Words) -> Vec<Item> {
    const MOST: usize = 40;
    let sentences = game.sentences(words);
    let last = |wanted: fn(&Event) -> bool| {
        let mut log = game.log.iter();
        log.rposition(|(_, entry)| wanted(&entry.event))
    };
    let round = last(|event| matches!(event, Event::RoundBegan(_)));
    // What is voted before roles are dealt comes before the first round.
    let veiled = |(_, entry): &(u32, Entry)| matches!(entry.event, Event::Veiled(_));
    let veil = game.log.iter().position(veiled).filter(|_| round.is_none());
    let began = round.or(veil).unwrap_or(0);
    let lines = game.log[began..]
        .iter()
        .rev()
        .filter(|(_, entry)| Sentences::worth_telling(&entry.event))
        .map(|(at, entry)| Item::Line(*at as usize, sentences.entry(entry)))
        .filter(|item| matches!(item, Item::Line(_, text) if !text.is_empty()))
        .take(MOST);
    let heading = veil.map_or("table-news", |_| "before-rounds");
    let mut items = vec![Item::Rule, Item::Heading(words.get(heading))];
    items.extend(lines);
    items
}
