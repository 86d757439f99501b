//! Taking decisions back: to the last moment at which something was drawn or revealed, and not past it.

use super::Session;
use crate::engine::{Event, SeatId};
use crate::journal::{JournalFault, replay};

impl Session {
    /// How many decisions an undo would take back: the last one of a person and what bots did since. None: something
    /// was drawn or revealed or the rules were changed since, or somebody else sits at the keyboard now and must not learn it.
    #[must_use]
    pub fn undoable(&self) -> Option<usize> {
        let decisions = &self.journal().decisions;
        let last = decisions
            .iter()
            .rposition(|decision| self.is_person(decision.seat))?;
        let seat = decisions[last].seat;
        let first = decisions[last].first;
        if first < self.journal().header.carried {
            return None;
        }
        let events = &self.entries()[first as usize..];
        let handed_over = self.person_acting().is_some_and(|now| now != seat);
        let free = events
            .iter()
            .all(|entry| !reveals(entry.event) && !(handed_over && secret(entry.event, seat)));
        free.then_some(decisions.len() - last)
    }

    /// Whether the last decision of a person can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.undoable().is_some()
    }

    /// Takes back the last decision of a person and what bots did since. Gives the seat whose turn it is again.
    ///
    /// # Errors
    /// Where the file cannot be written; the decision is taken back all the same, and the game no longer saved.
    pub fn undo(&mut self) -> Result<Option<SeatId>, JournalFault> {
        let Some(count) = self.undoable() else {
            return Ok(None);
        };
        self.journal.take_back(count);
        self.state = replay(&self.pack, &self.journal);
        if let Some(Err(fault)) = self.file.as_mut().map(|file| file.undone(count)) {
            self.file = None;
            return Err(fault);
        }
        Ok(self.acting())
    }
}

/// Whether something was drawn or came to light.
const fn reveals(event: Event) -> bool {
    match event {
        Event::RoleDealt(..)
        | Event::HopeDealt(..)
        | Event::ArgumentDrawn(..)
        | Event::ArgumentsRenewed
        | Event::BillOpened(_)
        | Event::BulletinDrawn(_)
        | Event::BulletinsRenewed
        | Event::Rolled(..)
        | Event::CardDrawn(..)
        | Event::DeckRenewed(_)
        | Event::NoCard(_)
        | Event::Chanced(_)
        | Event::Unseen(..)
        | Event::Recorded { .. }
        | Event::Floored(_)
        | Event::Appealed(..)
        | Event::Counted(..)
        | Event::Parted(..)
        | Event::BetAsked(_)
        | Event::BetRevealed(..)
        | Event::RoundsEnded
        | Event::HopeJudged(..)
        | Event::Ended(_) => true,
        Event::RoundBegan(_)
        | Event::PhaseBegan(_)
        | Event::TurnBegan(_)
        | Event::BillWithdrawn(_)
        | Event::Signed(..)
        | Event::Went(..)
        | Event::Refused(..)
        | Event::Chose(..)
        | Event::CardKept(..)
        | Event::Met(..)
        | Event::Wiped(..)
        | Event::Heralded(..)
        | Event::Veiled(_)
        | Event::MeterMoved(..)
        | Event::AttributeMoved(..)
        | Event::Did(..)
        | Event::Judged { .. }
        | Event::RecordsSettled
        | Event::Unjudged(_)
        | Event::Corrected(_)
        | Event::Forgotten(_)
        | Event::Gained(..)
        | Event::Lost(..)
        | Event::Waned(..)
        | Event::ClauseWaned(..)
        | Event::Enacted(..)
        | Event::Repealed(..)
        | Event::Installed(..)
        | Event::Uninstalled(..)
        | Event::Acted(..)
        | Event::Rested(_)
        | Event::Tabled(_)
        | Event::FloorEmpty
        | Event::Argued(..)
        | Event::AmendmentMoved(..)
        | Event::AmendmentAdopted(_)
        | Event::Passed(_)
        | Event::VotingBegan
        | Event::Voted(..)
        | Event::GalleryVoted(_)
        | Event::Carried(_)
        | Event::Fell(_)
        | Event::Accepted(_)
        | Event::Betted(..)
        | Event::Infected(..)
        | Event::Felt(..) => false,
    }
}

/// Whether the event is a secret decision of the seat, which the next person must not take back and so learn of.
fn secret(event: Event, seat: SeatId) -> bool {
    match event {
        Event::Voted(who, _)
        | Event::Betted(who, _)
        | Event::Chose(who, ..)
        | Event::Did(who, ..) => who == seat,
        _ => false,
    }
}
