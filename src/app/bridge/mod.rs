//! The bridge to the game: the only part of the window that gives commands. Screens read [`Game`] and write messages.
//!
//! Bots decide one at a time with a short pace, so that one can follow them; [`Hurry`] lets them finish at once, and
//! without motion they always do. When people share the desktop, the game stops between two of them: [`Game::sitting`]
//! is nobody then, the view is the table's, and the hand-over screen waits for [`TakeSeat`].

mod drive;
pub mod scout;

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use bevy::prelude::*;

use super::words::Words;
use crate::bots::Why;
use crate::engine::{self, Command, Entry, Event, SeatId};
use crate::journal::{Player, Save, new_save_in, saves_folder, saves_in};
use crate::lang::sentences::{Sentences, seat_names};
use crate::pack::Pack;
use crate::pack::model::{ClaimId, PhaseKind, PlaceId, SensorId};
use crate::reflect::Told;
use crate::session::Session;
use crate::view::View;

/// The game that is played, as whoever sits at the keyboard may see it.
#[derive(Resource)]
pub struct Game {
    session: Session,
    /// The rules.
    pub pack: Arc<Pack>,
    /// What the one who sits here may see; the table's view between two people.
    pub view: View,
    /// The entries that the one who sits here may read, with their positions in the journal.
    pub log: Vec<(u32, Entry)>,
    /// What each seat is called.
    pub names: Vec<String>,
    /// Whether they are called by their roles' names; before these are dealt, by their numbers.
    named: bool,
    /// Grows with every change.
    pub revision: u64,
    /// Who sits at the keyboard.
    pub sitting: Option<SeatId>,
    /// Who is to sit down next.
    pub next: Option<SeatId>,
    /// Bots and hand-overs wait while somebody reads.
    pub held: bool,
    seen: Vec<usize>,
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
        if header.pack.id != pack.manifest.id {
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

/// The two steps of a frame's play, in `PreUpdate`: what is between them sees a decision before anybody goes on.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Steps {
    /// Whoever sits here decides.
    Decide,
    /// Bots decide; the next person is called.
    GoOn,
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
        let seats = session.state().seats.len();
        let mut game = Game {
            pack: session.pack().clone(),
            view: session.view(sitting),
            log: Vec::new(),
            names: Vec::new(),
            named: false,
            revision: 0,
            sitting,
            next: None,
            held: false,
            seen: vec![0; seats],
            rested: 0.0,
            session,
        };
        game.name_seats(words);
        game.look_again();
        game
    }

    fn name_seats(&mut self, words: &Words) {
        let session = &self.session;
        self.names = seat_names(&self.pack, &words.texts, session.state(), session.players());
        self.named = session.state().veil == 0;
    }

    /// Whether roles were dealt since the seats were named, so that they have other names now.
    fn misnamed(&self) -> bool {
        !self.named && self.session.state().veil == 0
    }

    /// Builds everything that is shown anew.
    fn look_again(&mut self) {
        let viewer = self.sitting;
        self.view = self.session.view(viewer);
        let readable = |at| Some((at as u32, self.session.visible(at, viewer)?));
        self.log = (0..self.session.entries().len())
            .filter_map(readable)
            .collect();
        self.revision += 1;
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
        !self.view.closing && self.session.can_undo()
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

    /// The round and the phase (its position in the pack) in which the event at a position of the journal lies.
    #[must_use]
    pub fn moment(&self, at: usize) -> (u8, u8) {
        let until = &self.session.entries()[..self.events().min(at + 1)];
        let last = |wanted: fn(&Event) -> Option<u8>| {
            until
                .iter()
                .rev()
                .find_map(|entry| wanted(&entry.event))
                .unwrap_or(0)
        };
        let round = last(|event| match event {
            Event::RoundBegan(round) => Some(*round),
            _ => None,
        });
        let phase = last(|event| match event {
            Event::PhaseBegan(phase) => Some(*phase),
            _ => None,
        });
        (round, phase)
    }

    /// The name of a seat.
    #[must_use]
    pub fn name_of(&self, seat: SeatId) -> &str {
        self.names.get(seat.index()).map_or("", String::as_str)
    }

    /// The pictogram of a seat: its role's, if it has one yet.
    #[must_use]
    pub fn picture_of(&self, seat: SeatId) -> &str {
        let role = self.view.seats.get(seat.index()).and_then(|seat| seat.role);
        let role = role.and_then(|role| self.pack.roles.get(role.index()));
        role.map_or("person", |role| &role.pictogram)
    }

    /// What makes sentences about this game. Only give it entries of [`Game::log`].
    #[must_use]
    pub fn sentences<'a>(&'a self, words: &'a Words) -> Sentences<'a> {
        Sentences::new(
            &self.pack,
            &words.texts,
            &self.names,
            self.session.entries(),
        )
    }

    /// An entry as whoever sits here may read it.
    #[must_use]
    pub fn entry(&self, at: usize) -> Option<Entry> {
        self.session.visible(at, self.sitting)
    }

    /// Why the event at a position of the journal came about: the first cause first, itself last.
    #[must_use]
    pub fn explain(&self, words: &Words, at: usize) -> Vec<String> {
        let state = self.session.state();
        let see =
            |entry: &Entry| crate::view::visible(&self.pack, state, entry, self.sitting, false);
        self.sentences(words).explained(at, see)
    }

    /// The positions of the events that led to one, itself last.
    #[must_use]
    pub fn causes(&self, words: &Words, at: usize) -> Vec<usize> {
        self.sentences(words).causes(at)
    }

    /// Which decision brought the event at a position of the journal about, counted from the first; none for those of
    /// the set-up.
    #[must_use]
    pub fn decision_of(&self, at: usize) -> Option<usize> {
        self.session.journal().decision_of(at)
    }

    /// Why a bot decided so, where this event is its decision and everybody may know it. What the game brought about
    /// afterwards has causes of its own.
    #[must_use]
    pub fn bot_why(&self, at: usize) -> Option<Why> {
        let decision = self.session.journal().decision_at(at)?;
        let open = self.over()
            || !matches!(
                decision.command,
                Command::Vote(_) | Command::Choose(_) | Command::Bet(_)
            );
        decision
            .why
            .as_ref()
            .filter(|_| open)?
            .open(&self.view.curtain)
    }

    /// The sensors that watch a place now.
    #[must_use]
    pub fn watchers(&self, place: Option<PlaceId>) -> Vec<SensorId> {
        engine::watchers(&self.pack, self.session.state(), place)
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

    /// From where on the one who sits here has not read what happened.
    #[must_use]
    pub fn unread(&self) -> usize {
        let seen = self
            .sitting
            .and_then(|seat| self.seen.get(seat.index()).copied());
        seen.unwrap_or_else(|| self.events())
    }

    /// The one who sits here has read everything up to now.
    pub fn read(&mut self) {
        let now = self.events();
        if let Some(seen) = self
            .sitting
            .and_then(|seat| self.seen.get_mut(seat.index()))
        {
            *seen = now;
        }
    }
}
