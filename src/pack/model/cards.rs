//! Cards, deeds, laws, bills, arguments and office actions.

use super::board::SubjectKind;
use super::ids::*;
use super::rules::{Condition, Effect, Range};

/// A pile that dilemmas are drawn from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deck {
    /// Its id.
    pub id: String,
    /// The topic printed on its backs.
    pub topic: TopicId,
    /// Its cards.
    pub cards: Vec<CardId>,
}

/// A dilemma: a prompt and two to four options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its id.
    pub id: String,
    /// Its topic.
    pub topic: TopicId,
    /// When it can be drawn, asked for the seat that draws.
    pub when: Condition,
    /// Prompts for particular states; the first whose condition holds is told instead of the usual one.
    pub prompts: Vec<Prompt>,
    /// What one can do.
    pub options: Vec<CardOption>,
    /// The claims it stands for.
    pub claims: Vec<ClaimId>,
}

/// A prompt for a particular state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// Its id, unique on its card.
    pub id: String,
    /// When it is told, asked for the seat that draws.
    pub when: Condition,
}

/// One way to answer a dilemma.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardOption {
    /// Its id, unique on its card.
    pub id: String,
    /// When it is on the card at all.
    pub when: Condition,
    /// The services it uses; one that is refused bars the option.
    pub uses: Vec<ServiceId>,
    /// What it needs besides; an option that lacks it is barred.
    pub needs: Vec<Condition>,
    /// What it does.
    pub effects: Vec<Effect>,
}

/// Something a seat does that may be seen and may count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    /// Its id.
    pub id: String,
    /// Its topic.
    pub topic: TopicId,
    /// The traces it leaves.
    pub leaves: Vec<ChannelId>,
    /// The claims it stands for.
    pub claims: Vec<ClaimId>,
}

/// Whether a status is given or inflicted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Nature {
    /// It is inflicted.
    Sanction,
    /// It is given.
    Reward,
    /// It is neither: a membership, a tag.
    Mark,
}

impl Nature {
    /// 1 for what is given, -1 for what is inflicted, 0 for what is neither.
    #[must_use]
    pub const fn sign(self) -> i64 {
        match self {
            Self::Reward => 1,
            Self::Sanction => -1,
            Self::Mark => 0,
        }
    }
}

/// A sanction, a reward or a mark that a seat or a company holds for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// Its id.
    pub id: String,
    /// Whether seats or companies hold it.
    pub of: SubjectKind,
    /// Whether it is given or inflicted.
    pub nature: Nature,
    /// The services it refuses to its holder.
    pub bars: Vec<ServiceId>,
    /// What it does when it is gained.
    pub gained: Vec<Effect>,
    /// What it does in every ledger while it is held.
    pub each_round: Vec<Effect>,
    /// What it does to its holder each time another seat comes to the holder's place, or the holder to another's:
    /// the other notices, whether the holder agreed or not.
    pub met: Vec<Effect>,
    /// The kind of sensor that goes wherever its holder goes.
    pub carries: Option<SensorId>,
    /// How many ledgers it lasts; none: until what brought it ends.
    pub lasts: Option<u8>,
    /// The name of its pictogram.
    pub pictogram: String,
    /// The claims it stands for.
    pub claims: Vec<ClaimId>,
}

/// A clause of the law book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Its id.
    pub id: String,
    /// Its topic.
    pub topic: TopicId,
    /// What it rules.
    pub rule: Rule,
    /// Whether it stands in the law book at the start.
    pub start: bool,
    /// After how many ledgers it ends by itself.
    pub sunset: Option<u8>,
    /// The claims it stands for.
    pub claims: Vec<ClaimId>,
}

/// What a clause rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A recorded deed moves an attribute of whoever it was recorded for.
    Worth(DeedId, AttributeId, i32),
    /// Whoever's attribute is in the range holds the status; it is lifted when the attribute leaves the range.
    Threshold(AttributeId, Range, StatusId),
    /// The service is refused to seats that meet the condition.
    Bars(ServiceId, Condition),
    /// A seat may appeal against a record: what it pays (attribute, amount), and in how many of a hundred
    /// cases a wrong record is found out.
    Appeal(AttributeId, i32, u8),
    /// A vote counts once for every so many points of the attribute, and at least once.
    Weighted(AttributeId, i32),
    /// Sensors of this kind may not record.
    Blinds(SensorId),
    /// In every ledger, for every seat that meets the condition.
    EachRound(Condition, Vec<Effect>),
    /// In every ledger, a company with a supplier that holds the status has its attribute moved, once for each such
    /// supplier, if the company itself meets the condition.
    Contagion(StatusId, AttributeId, i32, Condition),
    /// In every ledger, for every company that meets the condition.
    EachCompany(Condition, Vec<Effect>),
    /// A recorded deed brings the status to whoever it was recorded for, or to that seat's company.
    Brings(DeedId, StatusId),
    /// In every ledger, a company with a supplier that holds the status stops buying from it, in so many cases of a
    /// hundred.
    Parts(StatusId, u8),
    /// In every ledger, records older than this many rounds are deleted.
    Forget(u8),
}

/// A bill: what the law book gains and loses if it is carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bill {
    /// Its id.
    pub id: String,
    /// Its topic.
    pub topic: TopicId,
    /// When it can come up.
    pub when: Condition,
    /// Clauses that enter the law book.
    pub enacts: Vec<ClauseId>,
    /// Clauses that leave it.
    pub repeals: Vec<ClauseId>,
    /// What else happens when it is carried.
    pub carried: Vec<Effect>,
    /// What happens when it falls.
    pub fallen: Vec<Effect>,
    /// The amendments that can be moved; at most one is adopted.
    pub amendments: Vec<Amendment>,
    /// The claims it stands for.
    pub claims: Vec<ClaimId>,
}

/// A change to a bill that the chamber can adopt before it votes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amendment {
    /// Its id, unique on its bill.
    pub id: String,
    /// Clauses that are added to what the bill enacts.
    pub adds: Vec<ClauseId>,
    /// Clauses that are struck from what the bill enacts.
    pub strikes: Vec<ClauseId>,
    /// Clauses that are added to what the bill repeals.
    pub repeals: Vec<ClauseId>,
}

/// The side of a bill that an argument is made on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Stance {
    /// For the bill.
    For,
    /// Against the bill.
    Against,
    /// For a middle way: an amendment.
    Middle,
}

/// An argument card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Its id.
    pub id: String,
    /// Its topic.
    pub topic: TopicId,
    /// How much it weighs on the floor, 1 to 3.
    pub strength: u8,
    /// The bills it speaks to, and on which side.
    pub bills: Vec<(BillId, Stance)>,
    /// The arguments that weigh nothing on the floor once this one stands there.
    pub answers: Vec<ArgumentId>,
    /// The arguments that weigh one more on the floor while this one stands there.
    pub strengthens: Vec<ArgumentId>,
    /// The claims it stands for.
    pub claims: Vec<ClaimId>,
}

/// What an office action is aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Aim {
    /// At nothing in particular.
    Nothing,
    /// At a place on the map.
    Place,
    /// At another seat of the side that the street phase names.
    Seat,
    /// At a company.
    Company,
    /// At a bill of the docket.
    Bill,
    /// At a record of this game that was judged and stands.
    Record,
}

/// Something that an office seat can do in its turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Its id.
    pub id: String,
    /// What it is aimed at.
    pub aim: Aim,
    /// The roles that may do it; empty: all of the phase.
    pub roles: Vec<RoleId>,
    /// What it needs of the acting seat and the city.
    pub when: Condition,
    /// What the company or seat it is aimed at must meet.
    pub target: Condition,
    /// For an action that takes down or puts up sensors: only places where one of this kind stands (`true`)
    /// or none does (`false`) can be aimed at.
    pub sensor: Option<(SensorId, bool)>,
    /// What it does, the price included.
    pub effects: Vec<Effect>,
    /// The name of its pictogram.
    pub pictogram: String,
    /// The claims it stands for.
    pub claims: Vec<ClaimId>,
}
