//! The guide through the first round: a short note at each new kind of step, naming what is really on the table. The
//! window and the game in the terminal show the same notes.

mod notes;

use super::sentences::ledgers;
use crate::engine::{Command, Entry, SeatId, Target, petition};
use crate::pack::Pack;
use crate::pack::model::{PlaceId, SensorId};
use crate::view::{View, Waiting};

/// A kind of step that has a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// One's hope and one's hand.
    Hope,
    /// What befell the city.
    Bulletin,
    /// The die.
    Throw,
    /// The bills that lie open, and how one of them comes to the chamber.
    Docket,
    /// Where to go, and what watches there.
    Way,
    /// A dilemma, and that what is seen counts.
    Dilemma,
    /// An office's action.
    Office,
    /// The debate.
    Debate,
    /// The vote.
    Vote,
    /// The ledger, line by line.
    Ledger,
}

impl Step {
    const fn id(self) -> &'static str {
        match self {
            Self::Hope => "hope",
            Self::Bulletin => "bulletin",
            Self::Throw => "throw",
            Self::Docket => "docket",
            Self::Way => "way",
            Self::Dilemma => "dilemma",
            Self::Office => "office",
            Self::Debate => "debate",
            Self::Vote => "vote",
            Self::Ledger => "ledger",
        }
    }

    /// The steps of what the seat is asked whose view it is.
    #[must_use]
    pub fn asked(pack: &Pack, view: &View) -> Vec<Self> {
        let offered =
            |wanted: fn(Command) -> bool| view.offers.iter().any(|offer| wanted(offer.command));
        match view.waiting {
            Waiting::Roll(_) if !view.docket.is_empty() && petition(pack).is_some() => {
                vec![Self::Throw, Self::Docket]
            }
            Waiting::Roll(_) => vec![Self::Throw],
            Waiting::Go(..) => vec![Self::Way],
            Waiting::Choose(..) => vec![Self::Dilemma],
            Waiting::Office(_)
                if offered(|command| matches!(command, Command::Act(_, Target::Bill(_)))) =>
            {
                vec![Self::Office, Self::Docket]
            }
            Waiting::Office(_) => vec![Self::Office],
            Waiting::Debate(_) => vec![Self::Debate],
            Waiting::Vote(_) => vec![Self::Vote],
            Waiting::Appeal(_) | Waiting::Bet(_) | Waiting::Feel(_) | Waiting::Over => Vec::new(),
        }
    }
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What it is about, in a few words.
    pub title: String,
    /// What it says: a sentence or two, each with what is on the table.
    pub text: String,
}

/// Which notes a game's people have seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown(Vec<(SeatId, Step)>);

impl Shown {
    /// The first of these steps that the seat has had no note about.
    #[must_use]
    pub fn next(&self, seat: SeatId, steps: &[Step]) -> Option<Step> {
        steps
            .iter()
            .copied()
            .find(|step| !self.0.contains(&(seat, *step)))
    }

    /// The seat has had the note.
    pub fn add(&mut self, seat: SeatId, step: Step) {
        if self.next(seat, &[step]).is_some() {
            self.0.push((seat, step));
        }
    }
}

/// What a note can name: what its reader may see.
pub struct Table<'a> {
    /// The reader's view.
    pub view: &'a View,
    /// The entries that the reader may read, with their positions in the journal.
    pub log: &'a [(u32, Entry)],
    /// What watches a place.
    pub watchers: &'a dyn Fn(Option<PlaceId>) -> Vec<SensorId>,
}

/// Whether a ledger was closed in what a reader may see.
#[must_use]
pub fn ledger_was_read(pack: &Pack, log: &[(u32, Entry)]) -> bool {
    !ledgers(pack, log).is_empty()
}
