//! What is read before one goes on: one's role, the news, what came of a choice, the count, the ledger.
//!
//! Pages wait in a row until they are read. They only hold up the game where a page is private and the next person
//! would take the keyboard, and while the ledger is read out. Whatever came since, the table stands as of the end of
//! what the open page tells, so that nothing is given away before it is read.

use std::collections::VecDeque;

use bevy::prelude::*;

use crate::app::bridge::{Game, Steps};
use crate::engine::{Entry, Event, SeatId};
use crate::lang::sentences::{is_posted, ledgers};

/// Something to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Who one is and what one hopes for.
    Welcome(SeatId),
    /// A bulletin befell the city.
    Bulletin(usize),
    /// What came of a choice or an office action of one's own.
    Came(usize),
    /// A vote was counted.
    Counted(usize),
    /// The ledger is read out; new is what the journal wrote from this position on.
    Ledger(usize),
    /// What the journal says to a bet.
    Bet(usize),
}

/// The pages that wait to be read.
#[derive(Resource, Default, Debug)]
pub struct Pages {
    row: VecDeque<Page>,
    met: Vec<SeatId>,
    /// How many events of the journal were looked at for something to read.
    upto: usize,
}

impl Page {
    /// Where in the journal it happened; none for one that is about now.
    #[must_use]
    pub fn at(self) -> Option<usize> {
        match self {
            Self::Welcome(_) => None,
            Self::Bulletin(at)
            | Self::Came(at)
            | Self::Counted(at)
            | Self::Ledger(at)
            | Self::Bet(at) => Some(at),
        }
    }
}

impl Pages {
    /// The page that lies open.
    #[must_use]
    pub fn open(&self) -> Option<Page> {
        self.row.front().copied()
    }

    /// As of which point of the journal the table stands: how many events it has behind it.
    #[must_use]
    pub fn stand(&self, game: &Game) -> usize {
        match self.open() {
            None => self.upto,
            // Who one is, is read before what is read next.
            Some(Page::Welcome(_)) => {
                let next = self.row.iter().find_map(|page| page.at());
                next.unwrap_or(self.upto)
            }
            Some(Page::Ledger(from)) => {
                let ledgers = ledgers(&game.pack, game.known());
                let own = ledgers.into_iter().find(|(_, range)| range.contains(&from));
                own.map_or(from + 1, |(_, range)| range.end)
            }
            Some(Page::Bulletin(at) | Page::Came(at) | Page::Counted(at) | Page::Bet(at)) => {
                game.end_of(at)
            }
        }
    }

    /// Whether everything that has happened in a game is read.
    #[must_use]
    pub fn is_read(&self, game: &Game) -> bool {
        self.row.is_empty() && self.upto == game.events()
    }

    /// Whether nothing lies open.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.row.is_empty()
    }
}

/// The open page is read.
#[derive(Message, Clone, Copy, Debug)]
pub struct ReadOn;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Pages>()
        .add_message::<ReadOn>()
        .add_systems(
            PreUpdate,
            (
                (start, gather, welcome, turn, hold)
                    .chain()
                    .after(Steps::Decide)
                    .before(Steps::GoOn),
                // Bots may have brought more to read.
                (gather, welcome, show).chain().in_set(Steps::Show),
            )
                .run_if(resource_exists::<Game>),
        );
}

/// A new game begins with empty pages and the first bulletin.
fn start(game: Res<Game>, mut pages: ResMut<Pages>) {
    if game.is_added() {
        *pages = Pages {
            upto: game.events(),
            ..Pages::default()
        };
        // Once the rounds are over there is nothing left to play to.
        let bulletin = game
            .known()
            .iter()
            .rfind(|(_, entry)| matches!(entry.event, Event::BulletinDrawn(_)))
            .filter(|_| !game.now().closing);
        let bulletin = bulletin.map(|(at, _)| Page::Bulletin(*at as usize));
        pages.row.extend(bulletin);
    }
}

/// Whoever sits here and has not read yet who they are reads it, as soon as their role is dealt: before what happened
/// since, after what happened before.
fn welcome(game: Res<Game>, mut pages: ResMut<Pages>) {
    let new = game.sitting.filter(|seat| !pages.met.contains(seat));
    let Some(seat) = new.filter(|_| !game.now().closing) else {
        return;
    };
    let own =
        |(_, entry): &&(u32, Entry)| matches!(entry.event, Event::RoleDealt(of, _) if of == seat);
    if let Some((dealt, _)) = game.known().iter().find(own) {
        let earlier = |page: &Page| page.at().is_some_and(|at| at < *dealt as usize);
        let place = pages.row.iter().take_while(|page| earlier(page)).count();
        pages.met.push(seat);
        pages.row.insert(place, Page::Welcome(seat));
    }
}

/// Looks for something to read in what the journal wrote since.
fn gather(game: Res<Game>, mut pages: ResMut<Pages>) {
    let range = pages.upto..game.events();
    if range.start == range.end {
        return;
    }
    pages.bypass_change_detection().upto = range.end;
    if range.end < range.start {
        // A decision was taken back: what came of it is not read.
        pages
            .row
            .retain(|page| page.at().is_none_or(|at| at < range.end));
        return;
    }
    let seen = game
        .known()
        .iter()
        .map(|(at, entry)| (*at as usize, entry.event))
        .filter(|(at, _)| range.contains(at));
    let ledgers = ledgers(&game.pack, game.known());
    // A ledger that waits to be read shows what is added to it.
    let mut told: Vec<usize> = Vec::new();
    for page in &pages.row {
        if let Page::Ledger(from) = page {
            told.extend(ledgers.iter().position(|(_, range)| range.contains(from)));
        }
    }
    let mut ledger = |at: usize| {
        let nr = ledgers.iter().position(|(_, range)| range.contains(&at))?;
        let new = !told.contains(&nr);
        told.push(nr);
        new.then_some(Page::Ledger(at))
    };
    let page = |(at, event): (usize, Event)| match event {
        Event::BulletinDrawn(_) => Some(Page::Bulletin(at)),
        Event::Chose(seat, ..) | Event::Acted(seat, ..) if Some(seat) == game.sitting => {
            Some(Page::Came(at))
        }
        Event::Counted(..) => Some(Page::Counted(at)),
        // Where the totals are hidden, what came of them is all there is.
        Event::Carried(_) | Event::Fell(_) if game.now().curtain.totals() => {
            Some(Page::Counted(at))
        }
        Event::BetRevealed(..) => Some(Page::Bet(at)),
        event if is_posted(&event) => ledger(at),
        _ => None,
    };
    let new: Vec<Page> = seen.filter_map(page).collect();
    if !new.is_empty() {
        pages.row.extend(new);
    }
}

fn turn(mut reads: MessageReader<ReadOn>, mut pages: ResMut<Pages>) {
    for ReadOn in reads.read() {
        pages.row.pop_front();
    }
}

/// A private page is read before the keyboard is passed on; and nobody plays on while the ledger is read out.
fn hold(mut game: ResMut<Game>, pages: Res<Pages>) {
    let shared = game.people().nth(1).is_some();
    let held = pages.row.iter().any(|page| match page {
        Page::Ledger(_) => true,
        Page::Came(_) | Page::Welcome(_) => shared,
        _ => false,
    });
    if pages.is_changed() && game.held != held {
        game.held = held;
    }
}

/// Lets the table stand as of what lies open.
fn show(mut game: ResMut<Game>, pages: Res<Pages>) {
    // At rest nothing is looked up.
    if !game.is_changed() && !pages.is_changed() {
        return;
    }
    let stand = pages.stand(&game);
    if !game.is_shown(stand) {
        game.show(stand);
    }
}
