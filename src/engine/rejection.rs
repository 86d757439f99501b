//! Why a command was refused. The words for each are in the language files; nothing here is text.

use super::command::SeatId;
use super::event::Authority;
use crate::pack::model::*;

/// Why a command was refused. A refused command changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Rejection {
    /// It is this seat's turn, not the one's that asked.
    NotYourTurn(SeatId),
    /// The game is over.
    GameOver,
    /// The game waits for another kind of command now.
    NotNow,
    /// A service is refused: by a status (and the clause that brought it) or by a clause.
    Refused {
        /// What was asked for.
        service: ServiceId,
        /// What refuses it.
        by: Authority,
        /// The clause behind a status, if a law brought it.
        clause: Option<ClauseId>,
    },
    /// The seat's attribute is not in the range that is needed.
    NeedsAttribute {
        /// Which attribute.
        attribute: AttributeId,
        /// What is needed.
        needed: Range,
        /// What the seat has.
        has: i32,
    },
    /// Some other condition does not hold.
    NeedsCondition(Condition),
    /// The place cannot be reached with these steps.
    TooFar(PlaceId),
    /// The card has no such option.
    NoSuchOption,
    /// A petition was signed already in this turn.
    SignedAlready,
    /// The bill does not lie open.
    NotOpen(BillId),
    /// A bill is tabled already for the next chamber.
    TabledAlready(BillId),
    /// The action is not one of this office or role.
    NotYourOffice,
    /// The action cannot be aimed at that.
    WrongTarget,
    /// The argument is not in the seat's hand.
    NotInHand(ArgumentId),
    /// The argument does not speak to the bill on the floor.
    OffTopic(ArgumentId),
    /// The bill has no such amendment.
    NoSuchAmendment,
    /// One amendment was moved already.
    AmendmentMoved,
    /// There is no amendment of another seat to second.
    NothingToSecond,
    /// The record is not one that this seat can appeal against now.
    NotAppealable,
    /// The bet asks for something else.
    NotAnAnswer,
    /// There is no such word.
    NoSuchFeeling,
}
