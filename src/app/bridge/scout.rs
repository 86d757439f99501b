//! Looks ahead for moments that are worth a picture: plays games by themselves, without a window, and keeps each moment
//! as a saved game that can be gone on with.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::bots::PERSONAS;
use crate::engine::{Command, Event, SeatId, Setup};
use crate::journal::Player;
use crate::pack::Pack;
use crate::pack::model::{Nature, RoleId};
use crate::session::{Session, SessionFault};
use crate::view::{View, Waiting};

/// How many games are played, so that there is something to choose from; and how many at most, where one sort of
/// moment is rare.
const GAMES: std::ops::Range<u64> = 14..60;
/// More decisions than a game ever asks.
const MOST: usize = 2000;

/// A moment of a game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// What it shows: `card-` and the topic, `card-sent`, `card-barred`, `map`, `companies`.
    pub name: String,
    /// The saved game that stops there.
    pub save: PathBuf,
}

/// Where a moment lies.
#[derive(Clone, Debug)]
struct Found {
    name: String,
    /// How much there is to see.
    worth: u32,
    seed: u64,
    /// How many decisions were made before.
    decisions: usize,
}

/// The moments that are looked for.
#[must_use]
pub fn wanted(pack: &Pack) -> Vec<String> {
    let topics = pack.topics.iter();
    let cards = topics.map(|topic| format!("card-{}", topic.id));
    let rest = ["card-sent", "card-barred", "map", "companies"].map(str::to_owned);
    cards.chain(rest).collect()
}

/// Plays until every moment is found that the pack has to offer, and saves the games that stop there in a folder.
///
/// # Errors
/// Where no game can begin or be saved.
pub fn moments(
    pack: &Arc<Pack>,
    language: &str,
    folder: &Path,
) -> Result<Vec<Moment>, SessionFault> {
    let mut found: Vec<Found> = Vec::new();
    let wanted = wanted(pack);
    for seed in 1..=GAMES.end {
        let met = |name: &String| found.iter().any(|moment| moment.name == *name);
        if seed > GAMES.start && wanted.iter().all(met) {
            break;
        }
        play(pack, language, seed, None, &mut |session, seat| {
            for (name, worth) in seen(session, seat) {
                let decisions = session.journal().decisions.len();
                let new = Found {
                    name,
                    worth,
                    seed,
                    decisions,
                };
                match found.iter_mut().find(|old| old.name == new.name) {
                    Some(old) if old.worth >= worth => {}
                    Some(old) => *old = new,
                    None => found.push(new),
                }
            }
            true
        })?;
    }
    let mut moments = Vec::new();
    for Found {
        name,
        seed,
        decisions,
        ..
    } in found
    {
        let save = folder.join(format!("{name}.mizan"));
        play(pack, language, seed, Some(&save), &mut |session, _| {
            session.journal().decisions.len() < decisions
        })?;
        moments.push(Moment { name, save });
    }
    Ok(moments)
}

/// Plays a game with one person; `met` is asked before each of the person's decisions whether to go on.
fn play(
    pack: &Arc<Pack>,
    language: &str,
    seed: u64,
    save: Option<&Path>,
    met: &mut dyn FnMut(&Session, SeatId) -> bool,
) -> Result<(), SessionFault> {
    let mut session = Session::new(pack.clone(), &setup(pack, seed), players(), language, save)?;
    for step in 0..MOST {
        let Some(seat) = session.person_acting() else {
            if session.bot_turn().is_none() {
                break;
            }
            continue;
        };
        if !met(&session, seat) {
            break;
        }
        let growing = seed.is_multiple_of(2);
        let Some(command) = choice(&session.view(Some(seat)), step, growing) else {
            break;
        };
        if session.apply(seat, command).is_err() {
            break;
        }
    }
    Ok(())
}

/// A game of four in which the person has another role each time; those who own a company more often.
fn setup(pack: &Pack, seed: u64) -> Setup {
    let roles = (0..pack.roles.len()).map(RoleId::at);
    let owners = roles
        .clone()
        .filter(|role| pack.roles[role.index()].company.is_some());
    let walkers = roles.filter(|role| pack.roles[role.index()].start.is_some());
    let (owners, walkers): (Vec<RoleId>, Vec<RoleId>) = (owners.collect(), walkers.collect());
    let among = if seed.is_multiple_of(2) && !owners.is_empty() {
        owners
    } else {
        walkers
    };
    let nr = (seed / 2) as usize;
    Setup {
        seed,
        variants: Vec::new(),
        rounds: pack.frame.rounds.first().copied().unwrap_or(3),
        seats: vec![
            among.get(nr % among.len().max(1)).copied(),
            None,
            None,
            None,
        ],
    }
}

fn players() -> Vec<Player> {
    let bots = (0..3).map(|nr| Player::bot(PERSONAS[nr % PERSONAS.len()]));
    std::iter::once(Player::person("")).chain(bots).collect()
}

/// Never the same row of answers, always an open one; for every bill where the law book shall be `growing`.
fn choice(view: &View, step: usize, growing: bool) -> Option<Command> {
    let against = |command: Command| growing && command == Command::Vote(false);
    let open = || {
        let offers = view.offers.iter();
        offers.filter(|offer| offer.refused.is_none() && !against(offer.command))
    };
    let nr = step.checked_rem(open().count())?;
    open().nth(nr).map(|offer| offer.command)
}

/// What there is to see for whoever decides now, and how much.
fn seen(session: &Session, seat: SeatId) -> Vec<(String, u32)> {
    let (pack, view) = (session.pack(), session.view(Some(seat)));
    let mut seen = Vec::new();
    match view.waiting {
        Waiting::Choose(_, Some(card)) => {
            let entry = &pack.cards[card.index()];
            let barred = view
                .offers
                .iter()
                .filter(|offer| offer.refused.is_some())
                .count();
            if barred > 0 {
                seen.push(("card-barred".to_owned(), barred as u32));
            } else if sender(session, seat).is_none() {
                let topic = &pack.topics[entry.topic.index()].id;
                seen.push((format!("card-{topic}"), 1));
            }
            if sender(session, seat).is_some_and(|from| from != seat) {
                seen.push(("card-sent".to_owned(), 1));
            }
        }
        Waiting::Roll(_) | Waiting::Go(..) => {
            let worth = on_tokens(pack, &view);
            if worth > 0 {
                seen.push(("map".to_owned(), worth));
            }
        }
        _ => {}
    }
    let worth = in_companies(session, &view, seat);
    if worth > 0 {
        seen.push(("companies".to_owned(), worth));
    }
    seen
}

/// Whose choice sent the card that a seat has drawn last.
fn sender(session: &Session, seat: SeatId) -> Option<SeatId> {
    let entries = session.entries();
    let drawn = entries
        .iter()
        .rev()
        .find(|entry| matches!(entry.event, Event::CardDrawn(who, ..) if who == seat))?;
    match entries.get(drawn.because as usize)?.event {
        Event::CardKept(_, _, _, from) => Some(from),
        _ => None,
    }
}

/// How much the tokens on the map hold and carry: what is held by few kinds counts less than one of each kind.
fn on_tokens(pack: &Pack, view: &View) -> u32 {
    let held: Vec<_> = view
        .seats
        .iter()
        .filter(|seat| seat.place.is_some())
        .flat_map(|seat| &seat.statuses)
        .map(|held| &pack.statuses[held.status.index()])
        .collect();
    let kinds = [Nature::Sanction, Nature::Reward, Nature::Mark]
        .into_iter()
        .filter(|nature| {
            held.iter()
                .any(|status| status.nature == *nature && status.carries.is_none())
        });
    let carried = held.iter().any(|status| status.carries.is_some());
    kinds.count() as u32 * 10 + u32::from(carried) * 20 + held.len().min(9) as u32
}

/// How much happened among the companies, for somebody who owns one.
fn in_companies(session: &Session, view: &View, seat: SeatId) -> u32 {
    if !view
        .companies
        .iter()
        .any(|company| company.owner == Some(seat))
    {
        return 0;
    }
    let entries = session.entries();
    let happened = |is: fn(&Event) -> bool| entries.iter().any(|entry| is(&entry.event));
    let parted = happened(|event| matches!(event, Event::Parted(..)));
    let hurt = happened(|event| matches!(event, Event::Infected(..)));
    let listed = view
        .companies
        .iter()
        .filter(|company| !company.statuses.is_empty());
    u32::from(parted) * 10 + u32::from(hurt) * 10 + listed.count() as u32
}
