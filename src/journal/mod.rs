//! The journal: everything that happened in a game, and who decided what. Save, replay and undo read it.
//!
//! On disk a journal is a text file of JSON lines: the header, the opening, one line for each decision with the events
//! it brought about, lines that take decisions back, and at the end the hash of the final state.

mod carry;
mod check;
mod fault;
mod file;
mod load;
mod replay;
mod saves;

use crate::engine::{Command, Entry, SeatId, Setup};
use crate::pack::Pack;

pub use carry::{CarryFault, Gone};
pub use fault::{JournalFault, Problem};
pub use file::JournalFile;
pub use load::{Loaded, load, peek};
pub use replay::{ReplayFault, replay, replay_until, verify};
pub use saves::{Save, home, new_save, new_save_in, saves_folder, saves_in};

/// The version of the file format.
pub const FORMAT: u32 = 1;

/// Which pack a game is played with.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct PackRef {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The fingerprint of everything, the packs on it included, in hexadecimal.
    pub fingerprint: String,
    /// The packs that lie on it, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mods: Vec<ModRef>,
}

/// A pack that lies on another.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ModRef {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
}

impl PackRef {
    /// The reference to `pack`.
    #[must_use]
    pub fn of(pack: &Pack) -> Self {
        Self {
            id: pack.manifest.id.clone(),
            version: pack.manifest.version.clone(),
            fingerprint: format!("{:016x}", pack.fingerprint),
            mods: pack
                .mods
                .iter()
                .map(|manifest| ModRef {
                    id: manifest.id.clone(),
                    version: manifest.version.clone(),
                })
                .collect(),
        }
    }

    /// The name under which [`crate::pack::find`] finds all of it, as [`Pack::name`].
    #[must_use]
    pub fn name(&self) -> String {
        let mods = self.mods.iter().map(|found| found.id.as_str());
        let ids: Vec<&str> = std::iter::once(self.id.as_str()).chain(mods).collect();
        ids.join("+")
    }

    /// Its version and those of the packs on it, in a line.
    #[must_use]
    pub fn versions(&self) -> String {
        let mods = self.mods.iter().map(|found| found.version.as_str());
        let all: Vec<&str> = std::iter::once(self.version.as_str()).chain(mods).collect();
        all.join("+")
    }
}

/// Who decides for a seat.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Controller {
    /// Somebody at the keyboard.
    Person,
    /// The bot of this name.
    Bot(String),
}

/// Who sits at a seat.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Player {
    /// What they want to be called; empty: the first name of the role.
    pub name: String,
    /// Who decides.
    pub controller: Controller,
}

impl Player {
    /// A person.
    #[must_use]
    pub fn person(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            controller: Controller::Person,
        }
    }

    /// A bot, called by the name of its role.
    #[must_use]
    pub fn bot(bot: &str) -> Self {
        Self {
            name: String::new(),
            controller: Controller::Bot(bot.to_owned()),
        }
    }

    /// Whether a person decides.
    #[must_use]
    pub fn is_person(&self) -> bool {
        self.controller == Controller::Person
    }
}

/// What a journal begins with.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The version of the file format.
    pub mizan: u32,
    /// The pack.
    pub pack: PackRef,
    /// How the game was set up.
    pub setup: Setup,
    /// Who sits where.
    pub players: Vec<Player>,
    /// The language of the game's screens.
    pub language: String,
    /// How many of its events were decided by other rules, before the pack was changed while it was played.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub carried: u32,
}

/// Whether a count is left out of a file.
const fn is_zero(count: &u32) -> bool {
    *count == 0
}

impl Header {
    /// The header of a new game.
    #[must_use]
    pub fn new(pack: &Pack, setup: &Setup, players: Vec<Player>, language: &str) -> Self {
        Self {
            mizan: FORMAT,
            pack: PackRef::of(pack),
            setup: setup.clone(),
            players,
            language: language.to_owned(),
            carried: 0,
        }
    }
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Whose it was.
    pub seat: SeatId,
    /// What was asked for.
    pub command: Command,
    /// The position of its first event; they go on until the next decision's.
    pub first: u32,
    /// Why a bot decided so.
    pub why: Option<crate::bots::Why>,
}

/// A game so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// What it begins with.
    pub header: Header,
    /// All events, the opening's first.
    pub entries: Vec<Entry>,
    /// All decisions that stand.
    pub decisions: Vec<Decision>,
}

impl Journal {
    /// How many events came before the first decision, while there was no decision: all.
    #[must_use]
    pub fn opening(&self) -> usize {
        self.decisions
            .first()
            .map_or(self.entries.len(), |decision| decision.first as usize)
    }

    /// The positions of the events that a decision brought about.
    #[must_use]
    pub fn events_of(&self, decision: usize) -> std::ops::Range<usize> {
        let end = self
            .decisions
            .get(decision + 1)
            .map_or(self.entries.len(), |next| next.first as usize);
        self.decisions[decision].first as usize..end
    }

    /// The decision that brought an event about; none for the opening's.
    #[must_use]
    pub fn decision_of(&self, event: usize) -> Option<usize> {
        self.decisions
            .partition_point(|decision| decision.first as usize <= event)
            .checked_sub(1)
    }

    /// The decision that the event at this position is: its first event, not one that followed from it.
    #[must_use]
    pub fn decision_at(&self, event: usize) -> Option<&Decision> {
        let decision = self.decisions.get(self.decision_of(event)?)?;
        (decision.first as usize == event).then_some(decision)
    }

    /// Takes the last `count` decisions back.
    pub fn take_back(&mut self, count: usize) {
        let keep = self.decisions.len().saturating_sub(count);
        if let Some(first) = self
            .decisions
            .get(keep)
            .map(|decision| decision.first as usize)
        {
            self.entries.truncate(first);
            self.decisions.truncate(keep);
        }
    }
}
