//! What a seat, or the table as a whole, may see. A view is built up from nothing: a new secret in the state stays
//! secret until somebody writes the line that shows it.

mod build;
mod curtain;
mod log;
mod outlook;
mod sight;

use crate::engine::{
    Answer, Held, InForce, Offer, Placed, RecordId, RecordStanding, SeatId, Stage,
};
use crate::pack::model::*;

pub use build::view;
pub use curtain::Curtain;
pub use log::visible;
pub use outlook::{Change, Leaning, Outlook, Price, Progress, Whose, changes_of, may_feed};
pub use sight::Sight;

/// What is seen of a game.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct View {
    /// Whose view it is; none: the table's, which shows no seat's secrets.
    pub seat: Option<SeatId>,
    /// How many rounds the game has.
    pub rounds: u8,
    /// The round, from 1.
    pub round: u8,
    /// The phase, as a position in the pack.
    pub phase: u8,
    /// What is waited for. The card of a dilemma is not in it, unless it is one's own.
    pub waiting: Waiting,
    /// Which of its prompts one's own dilemma has in this state; none: the usual one.
    pub prompt: Option<u8>,
    /// How many bills are still voted on before roles are dealt.
    pub veil: u8,
    /// What is hidden from everybody until the end.
    pub curtain: Curtain,
    /// The meters that are shown, with what they were at the start.
    pub meters: Vec<(MeterId, i32)>,
    /// The seats.
    pub seats: Vec<SeatView>,
    /// The companies.
    pub companies: Vec<CompanyView>,
    /// The law book.
    pub law: Vec<(ClauseId, InForce)>,
    /// The sensors on the board.
    pub sensors: Vec<Placed>,
    /// The bills that lie open, with their signatures.
    pub docket: Vec<(BillId, u8)>,
    /// The bill for the next chamber.
    pub tabled: Option<BillId>,
    /// The bill on the floor.
    pub floor: Option<FloorView>,
    /// The city's files. Who really did it is not in them.
    pub records: Vec<RecordView>,
    /// The bet that is asked.
    pub bet: Option<BetId>,
    /// What the viewing seat may do and what is refused to it, with the reason; empty when it is not its turn.
    pub offers: Vec<Offer>,
    /// The ending; only known when the game is over.
    pub ending: Option<EndingId>,
    /// Whether the rounds are over.
    pub closing: bool,
}

/// What the game waits for, as others see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[allow(missing_docs)] // as [`Stage`]
pub enum Waiting {
    Roll(SeatId),
    Go(SeatId, u8),
    /// The card is only known to its own seat.
    Choose(SeatId, Option<CardId>),
    Office(SeatId),
    Debate(SeatId),
    Vote(SeatId),
    Appeal(SeatId),
    Bet(SeatId),
    Feel(SeatId),
    Over,
}

impl Waiting {
    pub(crate) fn of(stage: Stage, viewer: Option<SeatId>) -> Self {
        match stage {
            Stage::Roll(seat) => Self::Roll(seat),
            Stage::Go(seat, steps) => Self::Go(seat, steps),
            Stage::Choose(seat, card) => Self::Choose(seat, (viewer == Some(seat)).then_some(card)),
            Stage::Office(seat) => Self::Office(seat),
            Stage::Debate(seat) => Self::Debate(seat),
            Stage::Vote(seat) => Self::Vote(seat),
            Stage::Appeal(seat) => Self::Appeal(seat),
            Stage::Bet(seat) => Self::Bet(seat),
            Stage::Feel(seat) => Self::Feel(seat),
            Stage::Over | Stage::Between => Self::Over,
        }
    }

    /// The seat that is waited for.
    #[must_use]
    pub const fn acting(self) -> Option<SeatId> {
        match self {
            Self::Roll(seat)
            | Self::Go(seat, _)
            | Self::Choose(seat, _)
            | Self::Office(seat)
            | Self::Debate(seat)
            | Self::Vote(seat)
            | Self::Appeal(seat)
            | Self::Bet(seat)
            | Self::Feel(seat) => Some(seat),
            Self::Over => None,
        }
    }
}

/// What is seen of a seat.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct SeatView {
    /// Its role; none before roles are dealt.
    pub role: Option<RoleId>,
    /// Its side; none before roles are dealt.
    pub side: Option<SideId>,
    /// Where its token stands.
    pub place: Option<PlaceId>,
    /// Its attributes that are shown to the viewer; none before roles are dealt.
    pub attributes: Vec<(AttributeId, i32)>,
    /// What it holds.
    pub statuses: Vec<Held>,
    /// Its argument cards: the viewer's own only.
    pub hand: Option<Vec<ArgumentId>>,
    /// How many argument cards it has.
    pub hand_size: u8,
    /// Its hope: the viewer's own, and everybody's once the game is over.
    pub hope: Option<HopeId>,
    /// Whether its hope was met, once the game is over.
    pub hope_met: Option<bool>,
    /// Whether it has voted in this ballot.
    pub voted: bool,
    /// How many votes it has; none where that would tell a number that is hidden from the viewer.
    pub votes: Option<u16>,
    /// Its vote: the viewer's own only.
    pub vote: Option<bool>,
    /// Whether it has answered the bet.
    pub betted: bool,
    /// Its answer: the viewer's own, and everybody's once all have answered.
    pub bet: Option<Answer>,
    /// The option it chose last: the viewer's own only.
    pub chose: Option<(CardId, u8)>,
    /// How it felt.
    pub felt: Option<FeelingId>,
}

impl SeatView {
    /// The attribute, if the viewer may see it.
    #[must_use]
    pub fn attribute(&self, id: AttributeId) -> Option<i32> {
        self.attributes
            .iter()
            .find(|(attribute, _)| *attribute == id)
            .map(|(_, value)| *value)
    }
}

/// What is seen of a company.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct CompanyView {
    /// The seat that owns it.
    pub owner: Option<SeatId>,
    /// Its attributes that are shown to the viewer.
    pub attributes: Vec<(AttributeId, i32)>,
    /// What it holds.
    pub statuses: Vec<Held>,
    /// Whom it buys from.
    pub suppliers: Vec<CompanyId>,
}

/// What is seen of the floor.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct FloorView {
    /// The bill.
    pub bill: BillId,
    /// The arguments: who made it, which, how much it weighs now (0 once answered).
    pub arguments: Vec<(SeatId, ArgumentId, u8)>,
    /// The weight for and against the bill.
    pub weight: (u8, u8),
    /// The amendment that was moved, and by whom.
    pub moved: Option<(u8, SeatId)>,
    /// Whether it was adopted.
    pub adopted: bool,
    /// Whether the vote is on.
    pub voting: bool,
}

/// What is seen of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct RecordView {
    /// Its id.
    pub id: RecordId,
    /// Whom it is recorded for.
    pub seat: SeatId,
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
}
