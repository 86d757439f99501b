//! What is read before one goes on: one's role, the news, what came of a choice, the count, the ledger.
//!
//! Pages wait in a row until they are read. They only hold up the game where a page is private and the next person
//! would take the keyboard, and while the ledger is read out.

use std::collections::VecDeque;

use bevy::prelude::*;

use crate::app::bridge::{EntriesAdded, Game, Steps};
use crate::engine::{Entry, Event, SeatId};
use crate::lang::sentences::{is_posted, ledgers};

/// Something to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Who one is and what one hopes for.
    Welcome(SeatId),
    /// A bulletin befell the city.
    Bulletin(usize),
    /// What came of a choice of one's own.
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

    /// Where in the journal what lies open happened; none where it is now.
    #[must_use]
    pub fn at(&self) -> Option<usize> {
        self.open()?.at()
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
            (start, gather, welcome, turn, hold)
                .chain()
                .after(Steps::Decide)
                .before(Steps::GoOn)
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
            .log
            .iter()
            .rfind(|(_, entry)| matches!(entry.event, Event::BulletinDrawn(_)))
            .filter(|_| !game.view.closing);
        let bulletin = bulletin.map(|(at, _)| Page::Bulletin(*at as usize));
        pages.row.extend(bulletin);
    }
}

/// Whoever sits here and has not read yet who they are reads it, as soon as their role is dealt: before what happened
/// since, after what happened before.
fn welcome(game: Res<Game>, mut pages: ResMut<Pages>) {
    let new = game.sitting.filter(|seat| !pages.met.contains(seat));
    let Some(seat) = new.filter(|_| !game.view.closing) else {
        return;
    };
    let own =
        |(_, entry): &&(u32, Entry)| matches!(entry.event, Event::RoleDealt(of, _) if of == seat);
    if let Some((dealt, _)) = game.log.iter().find(own) {
        let earlier = |page: &Page| page.at().is_some_and(|at| at < *dealt as usize);
        let place = pages.row.iter().take_while(|page| earlier(page)).count();
        pages.met.push(seat);
        pages.row.insert(place, Page::Welcome(seat));
    }
}

fn gather(game: Res<Game>, mut added: MessageReader<EntriesAdded>, mut pages: ResMut<Pages>) {
    for EntriesAdded { range } in added.read() {
        pages.upto = range.end;
        let seen: Vec<(usize, Event)> = game
            .log
            .iter()
            .map(|(at, entry)| (*at as usize, entry.event))
            .filter(|(at, _)| range.contains(at))
            .collect();
        let ledgers = ledgers(&game.pack, &game.log);
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
        let page = |(at, event): &(usize, Event)| match *event {
            Event::BulletinDrawn(_) => Some(Page::Bulletin(*at)),
            Event::Chose(seat, ..) if Some(seat) == game.sitting => Some(Page::Came(*at)),
            Event::Counted(..) => Some(Page::Counted(*at)),
            // Where the totals are hidden, what came of them is all there is.
            Event::Carried(_) | Event::Fell(_) if game.view.curtain.totals() => {
                Some(Page::Counted(*at))
            }
            Event::BetRevealed(..) => Some(Page::Bet(*at)),
            event if is_posted(&event) => ledger(*at),
            _ => None,
        };
        let new: Vec<Page> = seen.iter().filter_map(page).collect();
        if !new.is_empty() {
            pages.row.extend(new);
        }
    }
}

fn turn(mut reads: MessageReader<ReadOn>, mut pages: ResMut<Pages>) {
    for ReadOn in reads.read() {
        pages.row.pop_front();
    }
}

/// A private page is read before the keyboard is passed on; and nobody plays on while the ledger is read out.
pub(super) fn hold(mut game: ResMut<Game>, pages: Res<Pages>) {
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
