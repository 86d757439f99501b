//! What lies on the table: meters, attributes, the map, sensors, roles, companies.

use super::ids::*;
use super::rules::Condition;

/// An ink of the palette; the look gives it a colour in every theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[allow(missing_docs)]
pub enum Ink {
    Teal,
    Ochre,
    Vermilion,
    Brass,
    Navy,
    Moss,
    Plum,
}

/// A shape that goes with an ink, so that nothing is told by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[allow(missing_docs)]
pub enum Shape {
    Circle,
    Diamond,
    Triangle,
    Square,
    Hexagon,
    Star,
}

/// Who is shown a value while the game runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Shown {
    /// The whole table.
    All,
    /// The seat it belongs to (for a company, its owner).
    Owner,
    /// Nobody: a memory of the rules.
    Never,
}

/// Which way a meter is better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Better {
    /// The more the better.
    #[default]
    More,
    /// The less the better: a debt, a noise.
    Less,
}

impl Better {
    /// What a point more is worth: +1 or -1.
    #[must_use]
    pub const fn sign(self) -> i64 {
        match self {
            Self::More => 1,
            Self::Less => -1,
        }
    }
}

/// A meter of all that the table shares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meter {
    /// Its id.
    pub id: String,
    /// The value at the start.
    pub start: i32,
    /// The lowest value it takes.
    pub min: i32,
    /// The highest value it takes.
    pub max: i32,
    /// Who sees it.
    pub shown: Shown,
    /// Its ink.
    pub ink: Ink,
    /// Its shape.
    pub shape: Shape,
    /// The name of its pictogram.
    pub pictogram: String,
    /// Which way it is better, as far as bots care for all.
    pub better: Better,
}

/// What an attribute belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum SubjectKind {
    /// A seat at the table.
    Seat,
    /// A company of the pack.
    Company,
}

/// A number that each seat, or each company, has of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Its id.
    pub id: String,
    /// Whether seats or companies have it.
    pub of: SubjectKind,
    /// The value at the start, unless the role or company says otherwise.
    pub start: i32,
    /// The lowest value it takes.
    pub min: i32,
    /// The highest value it takes.
    pub max: i32,
    /// Who sees it.
    pub shown: Shown,
    /// The name of its pictogram.
    pub pictogram: String,
}

/// A side of the table, such as those who are scored and those who keep the score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Its id.
    pub id: String,
}

/// A topic that cards and bills belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its id.
    pub id: String,
    /// Its ink.
    pub ink: Ink,
    /// Its shape.
    pub shape: Shape,
    /// The name of its pictogram.
    pub pictogram: String,
}

/// A kind of trace that a deed leaves and a sensor reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Its id.
    pub id: String,
}

/// Something that a law or a status can refuse: a booking, a counter, a loan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its id.
    pub id: String,
}

/// A line of business, with rules of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sector {
    /// Its id.
    pub id: String,
}

/// What a quarter of the map is drawn as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Ground {
    /// A plain floor: a hall, a yard, a field.
    #[default]
    Plain,
    /// Built over with little houses.
    Streets,
    /// A bay, a lake, a river.
    Water,
}

/// A part of the map that is drawn and named as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarter {
    /// Its id.
    pub id: String,
    /// The outline on the map, in thousandths of its width and height, from the top at the side where reading starts.
    pub outline: Vec<(i32, i32)>,
    /// What it is drawn as.
    pub ground: Ground,
}

/// A place on the map where a token can stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its id.
    pub id: String,
    /// Where it lies on the map, in thousandths of its width and height.
    pub at: (i32, i32),
    /// The quarter it lies in.
    pub quarter: QuarterId,
    /// The name of its pictogram.
    pub pictogram: String,
    /// The decks that a card may come from here; one is drawn from among those with a fitting card.
    pub decks: Vec<DeckId>,
}

/// A street, line or crossing between two places, passable both ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// One end.
    pub from: PlaceId,
    /// The other end.
    pub to: PlaceId,
    /// The service one needs to pass; a refused service bars the way.
    pub service: Option<ServiceId>,
}

/// How far a sensor reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Reach {
    /// Its own place.
    Here,
    /// Its own place and those up to this many links away.
    Near(u8),
    /// Every place.
    City,
}

/// A kind of sensor, or of person who watches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sensor {
    /// Its id.
    pub id: String,
    /// The traces it reads; none: it records nothing and only stands there.
    pub reads: Vec<ChannelId>,
    /// How far it reads.
    pub reach: Reach,
    /// In how many cases of a hundred it sees a deed in its field.
    pub sees: u8,
    /// In how many of a hundred seen deeds it records somebody else for the doer.
    pub misreads: u8,
    /// The name of its pictogram.
    pub pictogram: String,
    /// Where such sensors stand at the start.
    pub start: Vec<PlaceId>,
    /// The claims it stands for.
    pub claims: Vec<ClaimId>,
}

/// A person that a seat plays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Its id.
    pub id: String,
    /// The side it sits on.
    pub side: SideId,
    /// Where its token starts; none for a role without a token.
    pub start: Option<PlaceId>,
    /// The attributes that differ from the usual start.
    pub attributes: Vec<(AttributeId, i32)>,
    /// The company it owns.
    pub company: Option<CompanyId>,
    /// The hopes it may be dealt.
    pub hopes: Vec<HopeId>,
    /// The name of its pictogram.
    pub pictogram: String,
}

/// A company, played by its owner's seat or, where nobody has the role, only moved by the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Company {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub place: PlaceId,
    /// Its line of business.
    pub sector: Option<SectorId>,
    /// Whom it buys from at the start.
    pub suppliers: Vec<CompanyId>,
    /// The attributes that differ from the usual start.
    pub attributes: Vec<(AttributeId, i32)>,
    /// The name of its pictogram.
    pub pictogram: String,
}

/// A city-wide event of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bulletin {
    /// Its id.
    pub id: String,
    /// The topic it touches.
    pub topic: TopicId,
    /// When it can come.
    pub when: Condition,
    /// What it does; it has no acting seat, so seats are reached by `Each`.
    pub effects: Vec<super::Effect>,
    /// The claims it stands for.
    pub claims: Vec<ClaimId>,
}
