//! A game in progress: what the window, the terminal and the tools drive. It keeps the journal, saves it after every
//! decision, lets bots decide, and takes decisions back as far as nothing was drawn or revealed.

mod stage;
mod undo;

pub use stage::Scene;

use crate::bots::{self, Bot, Dice, Why};
use crate::engine::{
    Command, Entry, Offer, Rejection, SeatId, Setup, SetupFault, State, begin, legal, offers, play,
    state_hash,
};
use crate::journal::{
    CarryFault, Controller, Decision, Header, Journal, JournalFault, JournalFile, Player,
    ReplayFault, load, replay_until,
};
use crate::pack::Pack;
use crate::view::{View, view, visible};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// A game in progress.
#[derive(Debug)]
pub struct Session {
    pack: Arc<Pack>,
    state: State,
    journal: Journal,
    file: Option<JournalFile>,
    bots: Vec<Option<Bot>>,
}

/// Why a game cannot begin or go on.
#[derive(Debug, thiserror::Error)]
pub enum SessionFault {
    /// The set-up does not fit the pack.
    #[error("the game cannot be set up like this: {0:?}")]
    Setup(SetupFault),
    /// The journal cannot be read or written.
    #[error(transparent)]
    Journal(#[from] JournalFault),
    /// The journal's events are not what the engine decides.
    #[error(transparent)]
    Replay(#[from] ReplayFault),
    /// The game cannot go on with a changed pack.
    #[error(transparent)]
    Carry(#[from] CarryFault),
    /// No game of bots came to a moment that was asked for.
    #[error("in {1} games nobody came to the {0}: is it ever drawn, brought to the floor or told?")]
    NotStaged(String, u64),
    /// There is no such bot.
    #[error("there is no bot called `{0}`; there are: {names}", names = bots::NAMES.join(", "))]
    NoSuchBot(String),
}

/// What became of a command.
#[derive(Debug)]
pub struct Applied {
    /// The positions of the new events.
    pub events: Range<usize>,
    /// Why the game could not be saved, if so. It can be played on.
    pub unsaved: Option<JournalFault>,
}

/// A bot's decision.
#[derive(Debug)]
pub struct BotTurn {
    /// Whose it was.
    pub seat: SeatId,
    /// What it did.
    pub command: Command,
    /// What became of it.
    pub applied: Applied,
}

impl Session {
    /// Begins a game; `save`: the file to keep it in.
    ///
    /// # Errors
    /// Where the set-up does not fit the pack, a bot is unknown, or the file cannot be written.
    pub fn new(
        pack: Arc<Pack>,
        setup: &Setup,
        players: Vec<Player>,
        language: &str,
        save: Option<&Path>,
    ) -> Result<Self, SessionFault> {
        let mut entries = Vec::new();
        let state = begin(&pack, setup, &mut entries).map_err(SessionFault::Setup)?;
        let bots = seat_bots(&pack, &players)?;
        let header = Header::new(&pack, setup, players, language);
        let file = save
            .map(|path| JournalFile::create(path, &header, &entries))
            .transpose()?;
        Ok(Self {
            pack,
            state,
            journal: Journal {
                header,
                entries,
                decisions: Vec::new(),
            },
            file,
            bots,
        })
    }

    /// Goes on with a saved game, and keeps saving it there.
    ///
    /// # Errors
    /// Where the file is no journal of a game with this pack.
    pub fn resume(pack: Arc<Pack>, path: &Path) -> Result<Self, SessionFault> {
        let loaded = load(path, &pack)?;
        let bots = seat_bots(&pack, &loaded.journal.header.players)?;
        let mut file = JournalFile::reopen(path, loaded.whole)?;
        if loaded.state.acting().is_none() && loaded.hash.is_none() {
            file.ended(state_hash(&loaded.state))?;
        }
        Ok(Self {
            pack,
            state: loaded.state,
            journal: loaded.journal,
            file: Some(file),
            bots,
        })
    }

    /// The same game with a pack that was changed while it is played: what happened stays, and from here on the changed
    /// rules count. Decisions from before are not taken back any more. Saved where this one is.
    ///
    /// # Errors
    /// Where what happened does not exist or does not fit in the changed pack, or the file cannot be written; this game
    /// and its file are as they were then.
    pub fn carried(&self, pack: Arc<Pack>) -> Result<Self, SessionFault> {
        let (journal, state) = self.journal.carried(&self.pack, &pack)?;
        let bots = seat_bots(&pack, &journal.header.players)?;
        let mut session = Self {
            pack,
            state,
            journal,
            file: None,
            bots,
        };
        if let Some(path) = self.path() {
            session.save_as(path)?;
        }
        Ok(session)
    }

    /// The rules.
    #[must_use]
    pub fn pack(&self) -> &Arc<Pack> {
        &self.pack
    }

    /// The whole truth. Screens ask for a [`Session::view`] instead.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The journal.
    #[must_use]
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// The events so far.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.journal.entries
    }

    /// The file it is saved in.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.file.as_ref().map(JournalFile::path)
    }

    /// Who sits where.
    #[must_use]
    pub fn players(&self) -> &[Player] {
        &self.journal.header.players
    }

    /// Whether a person decides for the seat.
    #[must_use]
    pub fn is_person(&self, seat: SeatId) -> bool {
        self.players()
            .get(seat.index())
            .is_some_and(Player::is_person)
    }

    /// The seat that is waited for; none: the game is over.
    #[must_use]
    pub fn acting(&self) -> Option<SeatId> {
        self.state.acting()
    }

    /// The person's seat that is waited for.
    #[must_use]
    pub fn person_acting(&self) -> Option<SeatId> {
        self.acting().filter(|seat| self.is_person(*seat))
    }

    /// Whether the game is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.acting().is_none()
    }

    /// What a seat, or the table, may see.
    #[must_use]
    pub fn view(&self, seat: Option<SeatId>) -> View {
        view(&self.pack, &self.state, seat)
    }

    /// The state after the first `events`. Goes on from `known`, an earlier state of this game, where there is one.
    #[must_use]
    pub fn state_after(&self, events: usize, known: Option<State>) -> State {
        replay_until(&self.pack, &self.journal, events, known)
    }

    /// An event as a seat, or the table, may read it in the log; none if it may not.
    #[must_use]
    pub fn visible(&self, event: usize, seat: Option<SeatId>) -> Option<Entry> {
        let entry = self.journal.entries.get(event)?;
        visible(&self.pack, &self.state, entry, seat, false)
    }

    /// What the seat may do and what is refused to it.
    #[must_use]
    pub fn offers(&self, seat: SeatId) -> Vec<Offer> {
        offers(&self.pack, &self.state, seat)
    }

    /// What the seat may do.
    #[must_use]
    pub fn legal(&self, seat: SeatId) -> Vec<Command> {
        legal(&self.pack, &self.state, seat)
    }

    /// Does what a seat asks for.
    ///
    /// # Errors
    /// Where the rules refuse it; then nothing has changed.
    pub fn apply(&mut self, seat: SeatId, command: Command) -> Result<Applied, Rejection> {
        self.decide(seat, command, None)
    }

    /// Lets the bot decide whose turn it is; none: it is nobody's or a person's turn.
    pub fn bot_turn(&mut self) -> Option<BotTurn> {
        let seat = self.acting()?;
        let bot = self.bots.get(seat.index())?.as_ref()?;
        let seen = self.view(Some(seat));
        // Drawn from the game's seed and the moment: the same game with the same decisions has the same bots.
        let mut dice = Dice::at(self.journal.header.setup.seed, self.state.events, seat);
        let (command, why) = bot.choose(&self.pack, &seen, &mut dice)?;
        let applied = self.decide(seat, command, Some(why)).ok()?;
        Some(BotTurn {
            seat,
            command,
            applied,
        })
    }

    fn decide(
        &mut self,
        seat: SeatId,
        command: Command,
        why: Option<Why>,
    ) -> Result<Applied, Rejection> {
        let first = self.journal.entries.len();
        play(
            &self.pack,
            &mut self.state,
            seat,
            command,
            &mut self.journal.entries,
        )?;
        let decision = Decision {
            seat,
            command,
            first: first as u32,
            why,
        };
        let unsaved = self.file.as_mut().and_then(|file| {
            let saved = file.decided(&decision, &self.journal.entries[first..]);
            let ended = |()| match self.state.acting() {
                Some(_) => Ok(()),
                None => file.ended(state_hash(&self.state)),
            };
            saved.and_then(ended).err()
        });
        self.journal.decisions.push(decision);
        if unsaved.is_some() {
            // A line may be half written: nothing more is added to this file.
            self.file = None;
        }
        Ok(Applied {
            events: first..self.journal.entries.len(),
            unsaved,
        })
    }

    /// Copies the game so far to another file, and saves it there from now on.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn save_as(&mut self, path: &Path) -> Result<(), JournalFault> {
        let hash = self.is_over().then(|| state_hash(&self.state));
        let file = JournalFile::copy(path, &self.journal, hash)?;
        self.file = Some(file);
        Ok(())
    }

    /// Hands a seat to a person or a bot. Only for this sitting: the file keeps who sat there at the start.
    ///
    /// # Errors
    /// Where there is no such bot.
    pub fn hand_to(&mut self, seat: SeatId, controller: &Controller) -> Result<(), SessionFault> {
        let bot = match controller {
            Controller::Person => None,
            Controller::Bot(name) => Some(bot_named(&self.pack, name)?),
        };
        if let (Some(player), Some(slot)) = (
            self.journal.header.players.get_mut(seat.index()),
            self.bots.get_mut(seat.index()),
        ) {
            player.controller = controller.clone();
            *slot = bot;
        }
        Ok(())
    }
}

fn bot_named(pack: &Pack, name: &str) -> Result<Bot, SessionFault> {
    Bot::by_name(pack, name).ok_or_else(|| SessionFault::NoSuchBot(name.to_owned()))
}

fn seat_bots(pack: &Pack, players: &[Player]) -> Result<Vec<Option<Bot>>, SessionFault> {
    players
        .iter()
        .map(|player| match &player.controller {
            Controller::Person => Ok(None),
            Controller::Bot(name) => bot_named(pack, name).map(Some),
        })
        .collect()
}
