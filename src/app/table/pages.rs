//! What is read before one goes on: one's role, the news, what came of a choice, the count, the ledger.
//!
//! Pages wait in a row until they are read. They only hold up the game where a page is private and the next person
//! would take the keyboard.

use std::collections::VecDeque;

use bevy::prelude::*;

use crate::app::bridge::{EntriesAdded, Game, Steps};
use crate::engine::{Event, SeatId};

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
    /// The ledger moved numbers: from one position of the journal to before another.
    Ledger(usize, usize),
    /// What the journal says to a bet.
    Bet(usize),
}

/// The pages that wait to be read.
#[derive(Resource, Default, Debug)]
pub struct Pages {
    row: VecDeque<Page>,
    met: Vec<SeatId>,
}

impl Pages {
    /// The page that lies open.
    #[must_use]
    pub fn open(&self) -> Option<Page> {
        self.row.front().copied()
    }

    /// Whether everything is read.
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
            (start, gather, turn, hold)
                .chain()
                .after(Steps::Decide)
                .before(Steps::GoOn)
                .run_if(resource_exists::<Game>),
        );
}

/// A new game begins with empty pages and the first bulletin.
fn start(game: Res<Game>, mut pages: ResMut<Pages>) {
    if game.is_added() {
        *pages = Pages::default();
        let bulletin = game
            .log
            .iter()
            .rev()
            .find(|(_, entry)| matches!(entry.event, Event::BulletinDrawn(_)));
        let pages = &mut *pages;
        pages
            .row
            .extend(bulletin.map(|(at, _)| Page::Bulletin(*at as usize)));
    }
    if let Some(seat) = game.sitting.filter(|seat| !pages.met.contains(seat))
        && !game.view.closing
    {
        pages.met.push(seat);
        pages.row.push_front(Page::Welcome(seat));
    }
}

fn gather(game: Res<Game>, mut added: MessageReader<EntriesAdded>, mut pages: ResMut<Pages>) {
    for EntriesAdded { range } in added.read() {
        let seen = game
            .log
            .iter()
            .filter(|(at, _)| range.contains(&(*at as usize)));
        let mut ledger: Option<(usize, usize)> = None;
        let mut new = Vec::new();
        for (at, entry) in seen {
            let at = *at as usize;
            match entry.event {
                Event::BulletinDrawn(_) => new.push(Page::Bulletin(at)),
                Event::Chose(seat, ..) if Some(seat) == game.sitting => new.push(Page::Came(at)),
                Event::Counted(..) => new.push(Page::Counted(at)),
                Event::BetRevealed(_) => new.push(Page::Bet(at)),
                Event::Judged { .. } => {
                    let from = ledger.map_or(at, |(from, _)| from);
                    if ledger.is_none() {
                        new.push(Page::Ledger(from, at + 1));
                    }
                    ledger = Some((from, at + 1));
                }
                _ => {}
            }
        }
        if let Some((from, to)) = ledger {
            for page in &mut new {
                if matches!(page, Page::Ledger(..)) {
                    *page = Page::Ledger(from, to);
                }
            }
        }
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

/// A private page is read before the keyboard is passed on.
fn hold(mut game: ResMut<Game>, pages: Res<Pages>) {
    let private = |page: &Page| matches!(page, Page::Came(_) | Page::Welcome(_));
    let held = pages.row.iter().any(private) && game.people().nth(1).is_some();
    if pages.is_changed() && game.held != held {
        game.held = held;
    }
}
