//! How a game runs and how it ends: phases, bets, hopes, endings, reflections, claims.

use super::ids::*;
use super::rules::{Condition, Range};

/// Where the chamber's bills come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agenda {
    /// Round r brings bill r (counted from zero, and round again).
    Rotation,
    /// So many bills lie open. An office action or a full petition tables one; where nobody does, one of them
    /// is drawn.
    Docket {
        /// How many bills lie open.
        open: u8,
        /// The attribute that petitions are paid from, and how many signatures table a bill.
        petition: Option<(AttributeId, u8)>,
    },
}

/// What a phase is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhaseKind {
    /// A bulletin is drawn and takes effect.
    Bulletin,
    /// Each seat of a side draws a dilemma in turn, after moving on the map if there is a die.
    Street {
        /// The side that plays; none: every seat.
        side: Option<SideId>,
        /// The sides of the die; none: nobody moves and the cards come from `deck`.
        die: Option<u8>,
        /// The deck for a street without a map.
        deck: Option<DeckId>,
    },
    /// Each seat of a side takes one action.
    Office {
        /// The side that plays; none: every seat.
        side: Option<SideId>,
        /// What can be done.
        actions: Vec<ActionId>,
    },
    /// A bill is debated and voted on.
    Chamber {
        /// Where bills come from.
        agenda: Agenda,
        /// How often each seat may speak (play an argument, move or second an amendment); 0: no debate.
        speeches: u8,
        /// How many arguments each seat draws before the debate.
        draw: u8,
        /// Whether the stronger side of the floor has the gallery's one vote.
        gallery: bool,
    },
    /// Records are judged, appeals heard, thresholds and companies looked at.
    Ledger,
    /// After these rounds, a bet is asked of every seat.
    Pause {
        /// The rounds that end with a pause.
        rounds: Vec<u8>,
    },
}

/// A phase of the round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: PhaseKind,
}

/// What a bet asks for, counted from the start of the game to the pause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Which seat of the side lost most of the attribute?
    FellMost(AttributeId, SideId),
    /// Which seat of the side gained most of the attribute?
    RoseMost(AttributeId, SideId),
    /// Which shown meter fell furthest below its start?
    MeterFellMost,
    /// Which shown meter rose furthest above its start?
    MeterRoseMost,
    /// Which company lost most of the attribute?
    CompanyFellMost(AttributeId),
    /// Which company gained most of the attribute?
    CompanyRoseMost(AttributeId),
    /// For which seat of the side do most records stand on file?
    RecordedMost(SideId),
    /// Which clause took most of the attribute, over all records that stand?
    LawTookMost(AttributeId),
    /// Which clause gave most of the attribute, over all records that stand?
    LawGaveMost(AttributeId),
    /// Which kind of sensor made most of the records that stand?
    SensorSawMost,
    /// Which deed stands on file most often?
    DeedSeenMost,
}

/// A bet asked in a pause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bet {
    /// Its id.
    pub id: String,
    /// What it asks.
    pub asks: Question,
}

/// A hope: what a seat wants of the game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hope {
    /// Its id.
    pub id: String,
    /// When it is met, asked for its seat at the end.
    pub met: Condition,
    /// The claims it stands for.
    pub claims: Vec<ClaimId>,
}

/// An ending of the city; the first whose condition holds is the game's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Its id.
    pub id: String,
    /// When it comes.
    pub when: Condition,
}

/// A word to cool down with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feeling {
    /// Its id.
    pub id: String,
}

/// What a step of a reflection asks of one column of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// Whatever it is, it is called this, and is the same wherever the name stands again.
    Var(String),
    /// Anything but what the name stands for.
    Other(String),
    /// The pack's entry with this index (its kind follows from the column).
    Is(u16),
}

/// A kind of fact that the journal states. The columns that each fills are given with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum FactKind {
    /// A seat chose an option: seat, card, number (option from 1).
    Chose,
    /// A seat did a deed: seat, deed, place.
    Did,
    /// A deed that no sensor recorded: seat, deed, place.
    Unseen,
    /// A deed that no sensor recorded, though a clause in force speaks of it: seat, deed, place, clause, attribute,
    /// number (the points it would have been worth).
    Spared,
    /// A deed was recorded for its doer: seat, deed, place, sensor.
    Seen,
    /// A deed was recorded for somebody else: seat (recorded), other (doer), deed, place, sensor.
    Misread,
    /// A record was judged: seat, deed, clause, attribute, number (points).
    Judged,
    /// A record was judged by no clause: seat, deed.
    Unjudged,
    /// An attribute moved for any other reason: seat, attribute, number.
    Moved,
    /// A seat gained a sanction or reward: seat, status, clause (if a law brought it).
    Gained,
    /// A seat lost a sanction or reward: seat, status, number (rounds it lasted).
    Lost,
    /// A card's option or a way on the map was refused: seat, service, status or clause, card.
    Refused,
    /// A seat voted: seat, bill, number (1 yes, 0 no).
    Voted,
    /// A bill was carried: bill, number (majority).
    Carried,
    /// A bill fell: bill, number (how many votes short, at least 1).
    Fallen,
    /// A clause entered the law book: clause, bill (if a bill brought it).
    Enacted,
    /// A clause left the law book: clause, bill (if a bill struck it), number (rounds it stood).
    Repealed,
    /// A seat made an argument: seat, bill, argument, number (1 for the bill, 0 a middle way, -1 against it).
    Argued,
    /// A seat appealed: seat, deed, number (1 heard, 0 refused).
    Appealed,
    /// A record was corrected: seat, deed, number (rounds it took).
    Corrected,
    /// A seat took an office action: seat, action, other (target seat), place, company.
    Acted,
    /// A sensor was put up: sensor, place.
    Installed,
    /// A sensor was taken down: sensor, place, number (rounds it stood).
    Removed,
    /// A company gained a status: company, status, seat (owner).
    Listed,
    /// A company lost points for a supplier: company, attribute, number, seat (owner).
    Infected,
    /// Others noticed what a seat holds: seat (the holder), other (who noticed), status.
    Met,
    /// A company stopped buying from a supplier: company, clause, seat (owner).
    Parted,
    /// The records of a kind of sensor were deleted: sensor, number (how many).
    Wiped,
    /// A seat signed for a bill: seat, bill.
    Signed,
    /// A bet was answered: seat, number (1 right, 0 wrong).
    Betted,
    /// Last of all, one for each shown meter: meter, number (change since the start).
    MeterChange,
    /// Last of all, one for each seat and shown attribute: seat, attribute, number (change since the start).
    AttributeChange,
    /// Last of all, a sensor still stands: sensor, place, number (rounds it stood).
    Stayed,
    /// Last of all, a hope was met: seat, hope, number (final value of the first attribute).
    HopeMet,
    /// Last of all, a hope was missed: seat, hope, number (final value of the first attribute).
    HopeMissed,
}

/// One step of a reflection's chain: a fact of this kind whose columns pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The kind of fact.
    pub fact: FactKind,
    /// It must have come about through the fact of the step before.
    pub because: bool,
    /// The columns asked for.
    pub columns: Vec<(Column, Term)>,
    /// The number asked for.
    pub number: Option<Range>,
}

/// A column of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(missing_docs)]
pub enum Column {
    Seat,
    Other,
    Deed,
    Clause,
    Bill,
    Status,
    Place,
    Sensor,
    Card,
    Service,
    Attribute,
    Meter,
    Company,
    Argument,
    Action,
    Hope,
}

/// A chain to look for in the journal, told at the end if it occurred.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reflection {
    /// Its id.
    pub id: String,
    /// The steps, each later than the one before.
    pub steps: Vec<Step>,
    /// Which step's round and number are told as `$round` and `$number`, from 1.
    pub tells: usize,
    /// How much it matters beside others, 1 to 100.
    pub weight: u8,
    /// The claims it stands for.
    pub claims: Vec<ClaimId>,
}

/// How well a claim of the text is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Standing {
    /// Good sources say that it happened.
    Documented,
    /// Real, but only in named towns.
    LocalPilot,
    /// A true kernel, but misleading as written.
    Oversimplified,
    /// Informed sources disagree, or it is a judgement.
    Disputed,
    /// No adequate source was found.
    Unverified,
}

/// A claim of the text, with its page in the almanac.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its id, such as `C10`.
    pub id: String,
    /// How well it is documented.
    pub standing: Standing,
    /// Where to read on: author or outlet, title, year.
    pub sources: Vec<String>,
}

/// A page of the almanac that is about the text as a whole: an introduction, pairs of what stands elsewhere and what
/// stands in the text, a note and a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Essay {
    /// Its id.
    pub id: String,
    /// The ids of the pairs, in order.
    pub pairs: Vec<String>,
}

/// A way to play the same city differently, chosen at set-up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Variant {
    /// Its id.
    pub id: String,
    /// Attributes that nobody sees until the end.
    pub hides: Vec<AttributeId>,
    /// Whether nobody sees the meters until the end.
    pub hides_meters: bool,
    /// How many bills are voted on before roles are dealt.
    pub veil: u8,
    /// Clauses that stand in the law book at the start besides the usual ones.
    pub enacts: Vec<ClauseId>,
    /// Clauses that do not stand in it at the start.
    pub repeals: Vec<ClauseId>,
    /// The length of the game in rounds.
    pub rounds: Option<u8>,
}

impl Variant {
    /// Whether it hides numbers until the end.
    #[must_use]
    pub const fn hides_numbers(&self) -> bool {
        self.hides_meters || !self.hides.is_empty()
    }
}
