//! The bridge to the game: the only part of the window that gives commands. Screens read [`Game`] and write messages.
//!
//! What screens read is the game as of the page that lies open ([`Game::show`]); bots may have gone on already.
//!
//! Bots decide one at a time with a short pace, so that one can follow them; [`Hurry`] lets them finish at once, and
//! without motion they always do. When people share the desktop, the game stops between two of them: [`Game::sitting`]
//! is nobody then, the view is the table's, and the hand-over screen waits for [`TakeSeat`].

mod drive;
pub mod scout;
mod shown;

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use bevy::prelude::*;

use super::words::Words;
use crate::engine::{Command, Entry, Event, SeatId, Setup, State};
use crate::journal::{Player, Save, new_save_in, saves_folder, saves_in};
use crate::pack::Pack;
use crate::pack::model::{ClaimId, PhaseKind};
use crate::reflect::Told;
use crate::session::Session;
use crate::view::View;

/// The game that is played, as whoever sits at the keyboard may see it.
#[derive(Resource)]
pub struct Game {
    session: Session,
    /// The rules.
    pub pack: Arc<Pack>,
    /// What the one who sits here is shown; the table's view between two people. The view of what came last, or of an
    /// earlier point of the journal while what lies open is about that.
    pub view: View,
    /// The entries up to that point that the one who sits here may read, with their positions in the journal.
    pub log: Vec<(u32, Entry)>,
    /// How many events of the journal that point has behind it.
    shown: usize,
    /// Whether it must be shown anew.
    stale: bool,
    /// The state at the last point that was shown while the game had gone on, to go on from.
    past: Option<State>,
    /// What the one who sits here may see of the game as it is now.
    now: View,
    /// All entries that the one who sits here may read now.
    known: Vec<(u32, Entry)>,
    undoable: bool,
    /// What each seat is called.
    pub names: Vec<String>,
    /// Whether they are called by their roles' names; before these are dealt, by their numbers.
    named: bool,
    /// Grows with every change of what is shown.
    pub revision: u64,
    /// Who sits at the keyboard.
    pub sitting: Option<SeatId>,
    /// Who is to sit down next.
    pub next: Option<SeatId>,
    /// Bots and hand-overs wait while somebody reads.
    pub held: bool,
    rested: f32,
}

/// Where new games are saved; without it they are not. The window brings it; tests leave the player's files alone.
#[derive(Resource, Clone, Debug)]
pub enum Saves {
    /// Where the system keeps such files.
    Home,
    /// In this folder.
    Folder(PathBuf),
}

impl Saves {
    fn folder(&self) -> PathBuf {
        match self {
            Self::Home => saves_folder(),
            Self::Folder(folder) => folder.clone(),
        }
    }

    /// The games that are there, the newest first.
    #[must_use]
    pub fn list(&self) -> Vec<Save> {
        saves_in(&self.folder())
    }

    fn path(&self, pack: &str, seed: u64) -> PathBuf {
        new_save_in(&self.folder(), pack, seed)
    }
}

/// Goes on with a saved game.
#[derive(Message, Clone, Debug)]
pub struct ResumeGame(pub PathBuf);

/// Leaves the game; it is saved already.
#[derive(Message, Clone, Copy, Debug)]
pub struct LeaveGame;

/// What the one who sits here asks for.
#[derive(Message, Clone, Copy, Debug)]
pub struct GiveCommand(pub Command);

/// Takes the last decision back, if nothing came to light since.
#[derive(Message, Clone, Copy, Debug)]
pub struct UndoLast;

/// The next person sits down.
#[derive(Message, Clone, Copy, Debug)]
pub struct TakeSeat;

/// Lets the bots finish without a pause.
#[derive(Message, Clone, Copy, Debug)]
pub struct Hurry;

/// The journal grew by these entries.
#[derive(Message, Clone, Debug)]
pub struct EntriesAdded {
    /// Their positions.
    pub range: Range<usize>,
}

/// The claims that the newest finished game of a pack touched, of those that are saved.
#[must_use]
pub fn touched_last(saves: &Saves, pack: &Pack) -> Vec<ClaimId> {
    let finished = saves.list().into_iter().find_map(|save| {
        let header = save.header.ok()?;
        if header.pack.name() != pack.name() {
            return None;
        }
        let session = Session::resume(Arc::new(pack.clone()), &save.path).ok()?;
        session.is_over().then_some(session)
    });
    let Some(session) = finished else {
        return Vec::new();
    };
    let (setup, entries) = (&session.journal().header.setup, session.entries());
    let facts = crate::reflect::facts(pack, setup, entries);
    let told = crate::reflect::reflections(pack, entries, &facts);
    let touched = crate::reflect::touched(pack, entries, &told);
    touched.into_iter().map(|touched| touched.claim).collect()
}

pub(super) use drive::plugin;

/// The steps of a frame's play, in `PreUpdate`: what is between the first two sees a decision before anybody goes on.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Steps {
    /// Whoever sits here decides.
    Decide,
    /// Bots decide; the next person is called.
    GoOn,
    /// What has happened is shown, as far as it is read.
    Show,
}

impl Game {
    fn new(session: Session, words: &Words) -> Self {
        let people: Vec<SeatId> = session
            .state()
            .seat_ids()
            .filter(|seat| session.is_person(*seat))
            .collect();
        let sitting = match people.as_slice() {
            [alone] => Some(*alone),
            _ => None,
        };
        let view = session.view(sitting);
        let mut game = Game {
            pack: session.pack().clone(),
            now: view.clone(),
            view,
            log: Vec::new(),
            shown: 0,
            stale: true,
            past: None,
            known: Vec::new(),
            undoable: false,
            names: Vec::new(),
            named: false,
            revision: 0,
            sitting,
            next: None,
            held: false,
            rested: 0.0,
            session,
        };
        game.look_again();
        game.show(game.events());
        game.name_seats(words);
        game
    }

    /// The seats that people have.
    pub fn people(&self) -> impl Iterator<Item = SeatId> + '_ {
        self.session
            .state()
            .seat_ids()
            .filter(|seat| self.session.is_person(*seat))
    }

    /// Who sits where.
    #[must_use]
    pub fn players(&self) -> &[Player] {
        self.session.players()
    }

    /// How it was set up.
    #[must_use]
    pub fn setup(&self) -> &Setup {
        &self.session.journal().header.setup
    }

    /// Whether a person decides for the seat.
    #[must_use]
    pub fn is_person(&self, seat: SeatId) -> bool {
        self.session.is_person(seat)
    }

    /// The seat that is waited for, if whoever sits here decides for it.
    #[must_use]
    pub fn deciding(&self) -> Option<SeatId> {
        self.session
            .person_acting()
            .filter(|seat| Some(*seat) == self.sitting)
    }

    /// Whether the game is over.
    #[must_use]
    pub fn over(&self) -> bool {
        self.session.is_over()
    }

    /// How many events there were.
    #[must_use]
    pub fn events(&self) -> usize {
        self.session.entries().len()
    }

    /// Where the game is saved.
    #[must_use]
    pub fn saved_at(&self) -> Option<&std::path::Path> {
        self.session.path()
    }

    /// Whether the last decision can be taken back now.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.undoable
    }

    /// Whether a ledger began within these positions of the journal.
    fn ledger_in(&self, events: Range<usize>) -> bool {
        self.session.entries()[events]
            .iter()
            .any(|entry| match entry.event {
                Event::PhaseBegan(phase) => {
                    let phase = self.pack.phases.get(usize::from(phase));
                    phase.is_some_and(|phase| matches!(phase.kind, PhaseKind::Ledger))
                }
                _ => false,
            })
    }

    /// Which decision brought the event at a position of the journal about, counted from the first; none for those of
    /// the set-up.
    #[must_use]
    pub fn decision_of(&self, at: usize) -> Option<usize> {
        self.session.journal().decision_of(at)
    }

    /// What the journal of a game that is over tells; nothing before.
    #[must_use]
    pub fn told(&self) -> Vec<Told> {
        if !self.over() {
            return Vec::new();
        }
        let entries = self.session.entries();
        let setup = &self.session.journal().header.setup;
        let facts = crate::reflect::facts(&self.pack, setup, entries);
        crate::reflect::reflections(&self.pack, entries, &facts)
    }
}
