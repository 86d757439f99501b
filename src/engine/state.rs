//! The whole truth about a game. Only [`super::evolve()`] changes it.

use super::command::{Answer, RecordId, SeatId};
use super::event::Subject;
use crate::pack::model::*;

/// What the game waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Stage {
    /// Nobody: the engine is about to go on by itself. Never seen from outside.
    Between,
    /// A seat is to throw the die, or sign a petition first.
    Roll(SeatId),
    /// A seat is to go somewhere, at most so many steps away.
    Go(SeatId, u8),
    /// A seat is to answer its dilemma.
    Choose(SeatId, CardId),
    /// A seat is to take an office action.
    Office(SeatId),
    /// A seat may speak on the bill.
    Debate(SeatId),
    /// A seat is to vote.
    Vote(SeatId),
    /// A seat may appeal against its new records.
    Appeal(SeatId),
    /// A seat is to answer the bet.
    Bet(SeatId),
    /// A seat is to say how it felt.
    Feel(SeatId),
    /// Nobody: the game is over.
    Over,
}

impl Stage {
    /// The seat that is waited for.
    #[inline]
    #[must_use]
    pub const fn acting(self) -> Option<SeatId> {
        match self {
            Self::Between | Self::Over => None,
            Self::Roll(seat)
            | Self::Go(seat, _)
            | Self::Choose(seat, _)
            | Self::Office(seat)
            | Self::Debate(seat)
            | Self::Vote(seat)
            | Self::Appeal(seat)
            | Self::Bet(seat)
            | Self::Feel(seat) => Some(seat),
        }
    }
}

/// A status that is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Held {
    /// The status.
    pub status: StatusId,
    /// The clause that brought it, if a law did.
    pub clause: Option<ClauseId>,
    /// How many more ledgers it lasts, if it ends by itself.
    pub left: Option<u8>,
    /// The event that brought it.
    pub since: u32,
}

/// A seat.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Seat {
    /// Its role.
    pub role: RoleId,
    /// Its side.
    pub side: SideId,
    /// Where its token stands.
    pub place: Option<PlaceId>,
    /// Its attributes, by [`AttributeId`] (a company's stay 0 here).
    pub attributes: Vec<i32>,
    /// The event that last moved each attribute.
    pub moved_by: Vec<u32>,
    /// What it holds.
    pub statuses: Vec<Held>,
    /// Its argument cards. Secret.
    pub hand: Vec<ArgumentId>,
    /// Its hope. Secret.
    pub hope: Option<HopeId>,
    /// Whether it signed a petition in this turn.
    pub signed: bool,
    /// How often it spoke in this debate; 255 once it passed.
    pub spoke: u8,
    /// Its vote in this ballot. Secret.
    pub vote: Option<bool>,
    /// Its answer to the bet. Secret until all have answered.
    pub bet: Option<Answer>,
    /// The options it chose, in order: card and position. Secret.
    pub choices: Vec<(CardId, u8)>,
    /// How it felt.
    pub felt: Option<FeelingId>,
    /// Whether its hope was met, once judged.
    pub hope_met: Option<bool>,
}

/// A company.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct CompanyState {
    /// Its attributes, by [`AttributeId`] (a seat's stay 0 here).
    pub attributes: Vec<i32>,
    /// The event that last moved each attribute.
    pub moved_by: Vec<u32>,
    /// What it holds.
    pub statuses: Vec<Held>,
    /// The seat that owns it.
    pub owner: Option<SeatId>,
    /// Whom it buys from.
    pub suppliers: Vec<CompanyId>,
}

/// A clause that stands in the law book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct InForce {
    /// The event that enacted it.
    pub since: u32,
    /// The round it was enacted in; 0 at the start.
    pub round: u8,
    /// How many more ledgers it stands, if it ends by itself.
    pub left: Option<u8>,
}

/// A sensor on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Placed {
    /// Its kind.
    pub sensor: SensorId,
    /// Where it stands.
    pub place: PlaceId,
    /// The event that put it up.
    pub since: u32,
}

/// How a record fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum RecordStanding {
    /// Not judged yet.
    Fresh,
    /// Judged, and an appeal is still possible in this ledger.
    Judged,
    /// Judged for good.
    Settled,
    /// Corrected: its points were given back.
    Corrected,
    /// Deleted.
    Forgotten,
}

impl RecordStanding {
    /// Whether it is on file: neither corrected nor deleted.
    #[must_use]
    pub const fn stands(self) -> bool {
        matches!(self, Self::Fresh | Self::Judged | Self::Settled)
    }
}

/// A deed on file.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Record {
    /// Whom it is recorded for.
    pub seat: SeatId,
    /// Who did it. Secret.
    pub doer: SeatId,
    /// What was done.
    pub deed: DeedId,
    /// Where.
    pub place: Option<PlaceId>,
    /// What saw it.
    pub sensor: SensorId,
    /// When.
    pub round: u8,
    /// The event that recorded it.
    pub event: u32,
    /// How it fares.
    pub standing: RecordStanding,
    /// What was moved under it, and by which clause, to be given back if it is corrected.
    pub moved: Vec<(ClauseId, AttributeId, i32)>,
}

/// A bill that lies open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Open {
    /// The bill.
    pub bill: BillId,
    /// How many signatures it has.
    pub signatures: u8,
}

/// The bill on the floor and what was said.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Floor {
    /// The bill.
    pub bill: BillId,
    /// The arguments made, by whom, in order.
    pub arguments: Vec<(SeatId, ArgumentId)>,
    /// The amendment that was moved, and by whom.
    pub moved: Option<(u8, SeatId)>,
    /// Whether it was adopted.
    pub adopted: bool,
    /// Whether the debate is over and the vote is on.
    pub voting: bool,
}

/// A card kept for a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Kept {
    /// For whom.
    pub seat: SeatId,
    /// Which.
    pub card: CardId,
    /// From which round on.
    pub round: u8,
    /// The event that kept it.
    pub since: u32,
}

/// A bulletin that follows from something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Herald {
    /// Which.
    pub bulletin: BulletinId,
    /// From which round on.
    pub round: u8,
    /// The event that it follows from.
    pub since: u32,
}

/// The state of a game.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct State {
    /// The seed of the game's draws. Secret.
    pub seed: u64,
    /// How many events there were.
    pub events: u32,
    /// How many rounds the game has.
    pub rounds: u8,
    /// The variants that are played.
    pub variants: Vec<VariantId>,
    /// How many bills are still voted on before roles are dealt.
    pub veil: u8,
    /// The round, from 1; 0 before the first.
    pub round: u8,
    /// The phase, as a position in the pack.
    pub phase: u8,
    /// How many seats had their turn, or were passed over, in this phase.
    pub turn: u8,
    /// What is waited for.
    pub stage: Stage,
    /// The meters of the city, by [`MeterId`].
    pub meters: Vec<i32>,
    /// The seats, by [`SeatId`].
    pub seats: Vec<Seat>,
    /// The companies, by [`CompanyId`].
    pub companies: Vec<CompanyState>,
    /// The law book, by [`ClauseId`].
    pub law: Vec<Option<InForce>>,
    /// The sensors on the board.
    pub sensors: Vec<Placed>,
    /// What is left in each deck, by [`DeckId`].
    pub decks: Vec<Vec<CardId>>,
    /// The arguments that can be drawn.
    pub arguments: Vec<ArgumentId>,
    /// The bulletins that can be drawn.
    pub bulletins: Vec<BulletinId>,
    /// Bills that have not been on the floor yet and do not lie open.
    pub bills: Vec<BillId>,
    /// Bills that lie open.
    pub docket: Vec<Open>,
    /// The bill for the next chamber.
    pub tabled: Option<BillId>,
    /// The bill on the floor.
    pub floor: Option<Floor>,
    /// The city's files.
    pub records: Vec<Record>,
    /// Cards kept for later.
    pub kept: Vec<Kept>,
    /// Bulletins that follow from something.
    pub heralds: Vec<Herald>,
    /// The bet that is asked.
    pub bet: Option<BetId>,
    /// Whether the rounds are over.
    pub closing: bool,
    /// The ending, once the game is over.
    pub ending: Option<EndingId>,
}

impl State {
    /// The seat that is waited for.
    #[inline]
    #[must_use]
    pub const fn acting(&self) -> Option<SeatId> {
        self.stage.acting()
    }

    /// Whether the game is over. Between two decisions nobody is waited for either, but nothing is revealed yet.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        matches!(self.stage, Stage::Over)
    }

    /// The attribute of a subject.
    #[inline]
    #[must_use]
    pub fn attribute(&self, subject: Subject, attribute: AttributeId) -> i32 {
        match subject {
            Subject::Seat(seat) => self.seats[seat.index()].attributes[attribute.index()],
            Subject::Company(company) => {
                self.companies[company.index()].attributes[attribute.index()]
            }
        }
    }

    /// The option that a seat chose last.
    #[must_use]
    pub fn chose_last(&self, seat: SeatId) -> Option<(CardId, u8)> {
        self.seats[seat.index()].choices.last().copied()
    }

    /// What a subject holds.
    #[must_use]
    pub fn statuses(&self, subject: Subject) -> &[Held] {
        match subject {
            Subject::Seat(seat) => &self.seats[seat.index()].statuses,
            Subject::Company(company) => &self.companies[company.index()].statuses,
        }
    }

    /// Whether a subject holds a status.
    #[must_use]
    pub fn holds(&self, subject: Subject, status: StatusId) -> bool {
        self.statuses(subject)
            .iter()
            .any(|held| held.status == status)
    }

    /// Whether a clause stands in the law book.
    #[inline]
    #[must_use]
    pub fn in_force(&self, clause: ClauseId) -> bool {
        self.law[clause.index()].is_some()
    }

    /// The clauses that stand in the law book.
    pub fn law_book(&self) -> impl Iterator<Item = (ClauseId, InForce)> + '_ {
        self.law
            .iter()
            .enumerate()
            .filter_map(|(i, clause)| clause.map(|c| (ClauseId::at(i), c)))
    }

    /// The role of a seat; none before roles are dealt.
    #[must_use]
    pub fn role_of(&self, seat: SeatId) -> Option<RoleId> {
        (self.veil == 0).then(|| self.seats[seat.index()].role)
    }

    /// The company that a seat owns.
    #[must_use]
    pub fn company_of(&self, seat: SeatId) -> Option<CompanyId> {
        self.companies
            .iter()
            .position(|company| company.owner == Some(seat))
            .map(CompanyId::at)
    }

    /// The records, with their ids.
    pub fn files(&self) -> impl Iterator<Item = (RecordId, &Record)> + '_ {
        self.records
            .iter()
            .enumerate()
            .map(|(i, record)| (RecordId(i as u16), record))
    }

    /// All seats, in the order of the table.
    pub fn seat_ids(&self) -> impl Iterator<Item = SeatId> + use<> {
        (0..self.seats.len() as u8).map(SeatId)
    }
}
