//! What a seat can ask for.

use crate::pack::model::*;

/// A seat at the table, from 0.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct SeatId(pub u8);

impl SeatId {
    /// Its position at the table.
    #[inline]
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The index of a record in the city's files: a deed that a sensor saw.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct RecordId(pub u16);

impl RecordId {
    /// Its position in [`super::State::records`].
    #[inline]
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What an office action is aimed at.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[allow(missing_docs)]
pub enum Target {
    Nothing,
    Place(PlaceId),
    Seat(SeatId),
    Company(CompanyId),
    Bill(BillId),
    Record(RecordId),
}

/// The answer to a bet.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[allow(missing_docs)]
pub enum Answer {
    Seat(SeatId),
    Meter(MeterId),
    Company(CompanyId),
    Clause(ClauseId),
    Sensor(SensorId),
    Deed(DeedId),
}

/// What a seat asks for. Who asks is never part of it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum Command {
    /// Street: signs the petition for a bill of the docket, once a turn, before the die is thrown.
    Sign(BillId),
    /// Street: throws the die.
    Roll,
    /// Street: goes to a place within reach.
    Go(PlaceId),
    /// Street: answers the dilemma with the option at this position.
    Choose(u8),
    /// Office: takes an action.
    Act(ActionId, Target),
    /// Office: does nothing.
    Rest,
    /// Chamber: plays an argument from the hand.
    Argue(ArgumentId),
    /// Chamber: moves the amendment at this position of the bill.
    Amend(u8),
    /// Chamber: seconds the amendment that was moved, which adopts it.
    Second,
    /// Chamber: says nothing (more).
    Pass,
    /// Chamber: votes.
    Vote(bool),
    /// Ledger: appeals against a record.
    Appeal(RecordId),
    /// Ledger: lets the records stand.
    Accept,
    /// Pause: answers the bet.
    Bet(Answer),
    /// Reflection: says how it felt.
    Feel(FeelingId),
}
