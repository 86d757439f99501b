//! What happened. A game is the list of its events: nothing else changes a state.

use super::command::{Answer, RecordId, SeatId, Target};
use crate::pack::model::*;

/// Whom a number or a status belongs to.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[allow(missing_docs)]
pub enum Subject {
    Seat(SeatId),
    Company(CompanyId),
}

/// An event with its cause: together the causes make the chains that reflections tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Entry {
    /// The number of the event (its position in the journal) that brought this one about; its own number for an
    /// event that begins a chain.
    pub because: u32,
    /// What happened.
    pub event: Event,
}

/// What happened. Every draw carries its result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Event {
    /// A seat is given its role, at the start.
    RoleDealt(SeatId, RoleId),
    /// A seat is given its hope, at the start. Secret.
    HopeDealt(SeatId, HopeId),
    /// A seat draws an argument card. Secret.
    ArgumentDrawn(SeatId, ArgumentId),
    /// All argument cards that nobody holds are in the pile again.
    ArgumentsRenewed,
    /// A bill is laid open in the docket.
    BillOpened(BillId),
    /// A bill that has lost its point leaves the docket.
    BillWithdrawn(BillId),
    /// So many bills are still voted on before anybody knows who they will be.
    Veiled(u8),
    /// A round begins.
    RoundBegan(u8),
    /// A phase begins: its position in the pack.
    PhaseBegan(u8),
    /// It is a seat's turn within the phase.
    TurnBegan(SeatId),
    /// A bulletin befalls the city.
    BulletinDrawn(BulletinId),
    /// A bulletin will come in a later round instead of one that is drawn.
    Heralded(BulletinId, u8),
    /// All bulletins are in the pile again.
    BulletinsRenewed,
    /// A seat signed for a bill.
    Signed(SeatId, BillId),
    /// A seat threw the die.
    Rolled(SeatId, u8),
    /// A seat's token went to a place.
    Went(SeatId, PlaceId),
    /// A seat drew a dilemma: from this deck, or one that was kept for it. Secret until it is talked about.
    CardDrawn(SeatId, CardId, Option<DeckId>),
    /// The deck's drawn cards are in the pile again.
    DeckRenewed(DeckId),
    /// Nothing fitting could be drawn here.
    NoCard(SeatId),
    /// An option of the drawn card (its position), or a way, was refused to the seat.
    Refused(SeatId, ServiceId, Authority),
    /// A seat chose an option. Secret.
    Chose(SeatId, CardId, u8),
    /// A chance effect fell out well (`true`: its first list) or not.
    Chanced(bool),
    /// A card is kept for a seat until a round, sent by what another seat (or itself) chose.
    CardKept(SeatId, CardId, u8, SeatId),
    /// A meter moved.
    MeterMoved(MeterId, i32),
    /// An attribute moved.
    AttributeMoved(Subject, AttributeId, i32),
    /// A seat did a deed, at a place if it has a token. Secret.
    Did(SeatId, DeedId, Option<PlaceId>),
    /// No sensor recorded the deed. Secret.
    Unseen(SeatId, DeedId),
    /// A sensor recorded a deed. Who really did it is secret.
    #[allow(missing_docs)]
    Recorded {
        seat: SeatId,
        doer: SeatId,
        deed: DeedId,
        sensor: SensorId,
        place: Option<PlaceId>,
    },
    /// A record was judged under a clause: an attribute of the seat it is recorded for moved.
    #[allow(missing_docs)]
    Judged {
        record: RecordId,
        clause: ClauseId,
        attribute: AttributeId,
        by: i32,
    },
    /// A record was judged: nothing in the law book speaks of the deed.
    Unjudged(RecordId),
    /// A seat appealed against a record; whether it was heard.
    Appealed(SeatId, RecordId, bool),
    /// The round's records stand as they are.
    RecordsSettled,
    /// A record was corrected; its points follow.
    Corrected(RecordId),
    /// Records up to and including this round were deleted.
    Forgotten(u8),
    /// A status was gained, under a clause if a law brought it.
    Gained(Subject, StatusId, Option<ClauseId>),
    /// Others came by and noticed a status: its holder, who noticed.
    Met(SeatId, SeatId, StatusId),
    /// A status was lost.
    Lost(Subject, StatusId),
    /// A status that ends by itself has this many ledgers left.
    Waned(Subject, StatusId, u8),
    /// A clause that ends by itself has this many ledgers left.
    ClauseWaned(ClauseId, u8),
    /// The records of a kind of sensor were deleted: so many.
    Wiped(SensorId, u16),
    /// A company stopped buying from a supplier, under a clause.
    Parted(CompanyId, CompanyId, ClauseId),
    /// A clause entered the law book, by a bill if one was voted.
    Enacted(ClauseId, Option<BillId>),
    /// A clause left the law book, by a bill if one was voted.
    Repealed(ClauseId, Option<BillId>),
    /// A sensor was put up.
    Installed(SensorId, PlaceId),
    /// A sensor was taken down.
    Uninstalled(SensorId, PlaceId),
    /// A seat took an office action.
    Acted(SeatId, ActionId, Target),
    /// A seat did nothing in its office turn.
    Rested(SeatId),
    /// A bill will come to the floor of the next chamber.
    Tabled(BillId),
    /// A bill is on the floor.
    Floored(BillId),
    /// No bill could come to the floor.
    FloorEmpty,
    /// A seat made an argument.
    Argued(SeatId, ArgumentId),
    /// A seat moved an amendment (its position).
    AmendmentMoved(SeatId, u8),
    /// A seat seconded the amendment: it is adopted.
    AmendmentAdopted(SeatId),
    /// A seat has said what it wanted.
    Passed(SeatId),
    /// The debate is over; the vote is on.
    VotingBegan,
    /// A seat voted. Secret until the end.
    Voted(SeatId, bool),
    /// The gallery gave its vote.
    GalleryVoted(bool),
    /// The votes were counted: for, against.
    Counted(u16, u16),
    /// The bill was carried.
    Carried(BillId),
    /// The bill fell.
    Fell(BillId),
    /// A seat let its records stand.
    Accepted(SeatId),
    /// A bet is asked of all.
    BetAsked(BetId),
    /// A seat answered the bet. Secret until all have.
    Betted(SeatId, Answer),
    /// What the journal says to a bet.
    BetRevealed(BetId, Answer),
    /// A supplier's status touched a company: this company, through that supplier, under a clause.
    Infected(CompanyId, CompanyId, ClauseId),
    /// The rounds are over; what follows is the reflection.
    RoundsEnded,
    /// A seat said how it felt.
    Felt(SeatId, FeelingId),
    /// A seat's hope, and whether it was met.
    HopeJudged(SeatId, HopeId, bool),
    /// The city's ending; the game is over.
    Ended(Option<EndingId>),
}

/// What refuses a service.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum Authority {
    /// A status that the seat holds.
    Status(StatusId),
    /// A clause of the law book.
    Clause(ClauseId),
}
