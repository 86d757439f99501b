//! How a game runs and ends, as it is written.

use serde::Deserialize;

use super::{Condition, Number, Word};
use crate::pack::model::{FactKind, Range, Standing};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum Agenda {
    Rotation,
    Docket {
        open: Number,
        #[serde(default)]
        petition: Option<(Word, Number)>,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum PhaseKind {
    Bulletin,
    Street {
        #[serde(default)]
        side: Option<Word>,
        #[serde(default)]
        die: Option<Number>,
        #[serde(default)]
        deck: Option<Word>,
    },
    Office {
        #[serde(default)]
        side: Option<Word>,
        actions: Vec<Word>,
    },
    Chamber {
        agenda: Agenda,
        #[serde(default)]
        speeches: Option<Number>,
        #[serde(default)]
        draw: Option<Number>,
        #[serde(default)]
        gallery: bool,
    },
    Ledger,
    Pause {
        rounds: Vec<Number>,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Phase {
    pub id: Word,
    pub kind: PhaseKind,
}

#[derive(Debug, Deserialize)]
#[allow(clippy::enum_variant_names)] // the words of the format
pub(crate) enum Question {
    FellMost(Word, Word),
    RoseMost(Word, Word),
    MeterFellMost,
    MeterRoseMost,
    CompanyFellMost(Word),
    CompanyRoseMost(Word),
    RecordedMost(Word),
    LawTookMost(Word),
    LawGaveMost(Word),
    SensorSawMost,
    DeedSeenMost,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bet {
    pub id: Word,
    pub asks: Question,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hope {
    pub id: Word,
    pub met: Condition,
    #[serde(default)]
    pub claims: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ending {
    pub id: Word,
    #[serde(default)]
    pub when: Condition,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) enum Term {
    Var(Word),
    Other(Word),
    Is(Word),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    pub fact: FactKind,
    #[serde(default)]
    pub because: bool,
    #[serde(default)]
    pub seat: Option<Term>,
    #[serde(default)]
    pub other: Option<Term>,
    #[serde(default)]
    pub deed: Option<Term>,
    #[serde(default)]
    pub clause: Option<Term>,
    #[serde(default)]
    pub bill: Option<Term>,
    #[serde(default)]
    pub status: Option<Term>,
    #[serde(default)]
    pub place: Option<Term>,
    #[serde(default)]
    pub sensor: Option<Term>,
    #[serde(default)]
    pub card: Option<Term>,
    #[serde(default)]
    pub service: Option<Term>,
    #[serde(default)]
    pub attribute: Option<Term>,
    #[serde(default)]
    pub meter: Option<Term>,
    #[serde(default)]
    pub company: Option<Term>,
    #[serde(default)]
    pub argument: Option<Term>,
    #[serde(default)]
    pub action: Option<Term>,
    #[serde(default)]
    pub hope: Option<Term>,
    #[serde(default)]
    pub number: Option<Range>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reflection {
    pub id: Word,
    pub steps: Vec<Step>,
    pub tells: Number,
    pub weight: Number,
    #[serde(default)]
    pub claims: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Claim {
    pub id: Word,
    pub standing: Standing,
    #[serde(default)]
    pub sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Essay {
    pub id: Word,
    #[serde(default)]
    pub pairs: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Variant {
    pub id: Word,
    #[serde(default)]
    pub hides: Vec<Word>,
    #[serde(default)]
    pub hides_meters: bool,
    #[serde(default)]
    pub veil: Option<Number>,
    #[serde(default)]
    pub enacts: Vec<Word>,
    #[serde(default)]
    pub repeals: Vec<Word>,
    #[serde(default)]
    pub rounds: Option<Number>,
}
