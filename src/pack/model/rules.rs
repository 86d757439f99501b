//! Conditions and effects: the two small languages that cards, laws, actions and hopes are written in.

use super::ids::*;

/// A test of one whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Range {
    /// The number or more.
    AtLeast(i32),
    /// Less than the number.
    Below(i32),
    /// Exactly the number.
    Is(i32),
}

impl Range {
    /// Whether `value` passes the test.
    #[inline]
    #[must_use]
    pub const fn holds(self, value: i32) -> bool {
        match self {
            Self::AtLeast(n) => value >= n,
            Self::Below(n) => value < n,
            Self::Is(n) => value == n,
        }
    }
}

/// A test of the state, asked on behalf of one subject (the acting seat, or the seat or company a law looks at).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Condition {
    /// Always true.
    Always,
    /// Every one of them holds.
    All(Vec<Condition>),
    /// At least one of them holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// A meter of the city.
    Meter(MeterId, Range),
    /// An attribute of the subject.
    Mine(AttributeId, Range),
    /// An attribute of the company that the subject seat owns; false for a seat without one.
    Company(AttributeId, Range),
    /// The subject holds this status.
    Has(StatusId),
    /// The company that the subject seat owns holds this status.
    CompanyHas(StatusId),
    /// How many seats hold this status.
    Holders(StatusId, Range),
    /// The clause stands in the law book.
    Law(ClauseId),
    /// The subject seat plays this role.
    Role(RoleId),
    /// The subject seat sits on this side.
    Side(SideId),
    /// The subject seat stands at this place.
    At(PlaceId),
    /// How many sensors of this kind stand on the board.
    Sensors(SensorId, Range),
    /// Some sensor's field covers the subject seat's place.
    Watched,
    /// A sensor of this kind stands at the subject seat's place.
    Stands(SensorId),
    /// The subject seat chose this option (its position) of this card earlier in the game.
    Chose(CardId, u8),
    /// How many records of this deed stand on file for the subject seat, neither corrected nor deleted.
    OnFile(DeedId, Range),
    /// The subject company, or the subject seat's, is in this line of business.
    Sector(SectorId),
    /// The subject company, or the subject seat's, buys from one that holds this status.
    Supplier(StatusId),
    /// An attribute of the company that an office action is aimed at.
    TargetCompany(AttributeId, Range),
    /// The company that an office action is aimed at holds this status.
    TargetCompanyHas(StatusId),
    /// The company that an office action is aimed at is in this line of business.
    TargetCompanySector(SectorId),
    /// The number of the round, from 1.
    Round(Range),
    /// How many seats met their hope; only known when the endings are judged, false before.
    HopesMet(Range),
}

/// A group of seats, as seen from the acting seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Every seat.
    Everyone,
    /// Every seat but the acting one.
    Others,
    /// Every seat of this side.
    Side(SideId),
    /// Every seat that holds this status.
    With(StatusId),
    /// The other seats that stand at the acting seat's place.
    Here,
    /// The one seat of a side with the highest attribute (the earliest seat when equal).
    Highest(AttributeId, SideId),
    /// The one seat of a side with the lowest attribute (the earliest seat when equal).
    Lowest(AttributeId, SideId),
    /// The seat that an office action is aimed at.
    Target,
}

/// Where a sensor is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// The acting seat's place, or the place an office action is aimed at.
    Here,
    /// A named place.
    At(PlaceId),
}

/// What a choice, an event, an action or a law does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Moves a meter of the city.
    Meter(MeterId, i32),
    /// Moves an attribute of the subject seat.
    Mine(AttributeId, i32),
    /// Moves an attribute of the subject seat's company; nothing for a seat without one.
    Company(AttributeId, i32),
    /// Moves an attribute of every company.
    Companies(AttributeId, i32),
    /// The subject seat does this deed, here; sensors may see it.
    Deed(DeedId),
    /// The subject seat gains a status.
    Gain(StatusId),
    /// The subject seat loses a status, if it has it.
    Lose(StatusId),
    /// The subject seat's company gains a status.
    CompanyGain(StatusId),
    /// The subject seat's company loses a status, if it has it.
    CompanyLose(StatusId),
    /// The subject seat draws argument cards.
    Arguments(u8),
    /// After this many rounds, the card comes to the subject seat instead of one from the deck.
    Later(u8, CardId),
    /// After this many rounds, the card comes to the next seat of the same side.
    LaterNext(u8, CardId),
    /// After this many rounds, the card comes to another seat of the same side, which is drawn.
    LaterOther(u8, CardId),
    /// The clause enters the law book.
    Enact(ClauseId),
    /// The clause leaves the law book.
    Repeal(ClauseId),
    /// A sensor is put up.
    Install(SensorId, Where),
    /// A sensor of this kind is taken down there, if one stands.
    Uninstall(SensorId, Where),
    /// Every sensor of this kind is taken down.
    Dismantle(SensorId),
    /// Every record that this kind of sensor made is deleted.
    Wipe(SensorId),
    /// After this many rounds, the bulletin comes instead of one that is drawn.
    Herald(u8, BulletinId),
    /// The subject seat is moved to a place.
    Move(PlaceId),
    /// In this many cases of a hundred the first list, else the second.
    Chance(u8, Vec<Effect>, Vec<Effect>),
    /// If the condition holds the first list, else the second.
    If(Condition, Vec<Effect>, Vec<Effect>),
    /// The list for every seat of the group, as the subject.
    Each(Who, Vec<Effect>),
    /// The record that an office action is aimed at is corrected: its points are given back.
    Correct,
    /// The bill that an office action is aimed at goes on the floor.
    Table,
    /// The company that an office action is aimed at: moves its attribute.
    TargetCompany(AttributeId, i32),
    /// The company that an office action is aimed at gains a status.
    TargetCompanyGain(StatusId),
    /// The company that an office action is aimed at loses a status.
    TargetCompanyLose(StatusId),
}
