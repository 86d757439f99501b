//! What lies on the table, as it is written.

use serde::Deserialize;

use super::{Condition, Effect, Number, Pairs, Word};
use crate::pack::model::{Better, Ground, Ink, Reach, Shape, Shown, SubjectKind};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Meter {
    pub id: Word,
    pub start: Number,
    pub min: Number,
    pub max: Number,
    pub shown: Shown,
    pub ink: Ink,
    pub shape: Shape,
    pub pictogram: String,
    #[serde(default)]
    pub better: Better,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Attribute {
    pub id: Word,
    pub of: SubjectKind,
    pub start: Number,
    pub min: Number,
    pub max: Number,
    pub shown: Shown,
    #[serde(default)]
    pub pictogram: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Topic {
    pub id: Word,
    pub ink: Ink,
    pub shape: Shape,
    pub pictogram: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Deck {
    pub id: Word,
    pub topic: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Quarter {
    pub id: Word,
    pub outline: Vec<(Number, Number)>,
    #[serde(default)]
    pub ground: Ground,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Place {
    pub id: Word,
    pub at: (Number, Number),
    pub quarter: Word,
    pub pictogram: String,
    #[serde(default)]
    pub decks: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Link {
    pub from: Word,
    pub to: Word,
    #[serde(default)]
    pub service: Option<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sensor {
    pub id: Word,
    pub reads: Vec<Word>,
    pub reach: Reach,
    pub sees: Number,
    #[serde(default)]
    pub misreads: Option<Number>,
    pub pictogram: String,
    #[serde(default)]
    pub start: Vec<Word>,
    #[serde(default)]
    pub claims: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Role {
    pub id: Word,
    pub side: Word,
    #[serde(default)]
    pub start: Option<Word>,
    #[serde(default)]
    pub attributes: Pairs<Number>,
    #[serde(default)]
    pub company: Option<Word>,
    #[serde(default)]
    pub hopes: Vec<Word>,
    pub pictogram: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Company {
    pub id: Word,
    pub place: Word,
    #[serde(default)]
    pub sector: Option<Word>,
    #[serde(default)]
    pub suppliers: Vec<Word>,
    #[serde(default)]
    pub attributes: Pairs<Number>,
    pub pictogram: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bulletin {
    pub id: Word,
    pub topic: Word,
    #[serde(default)]
    pub when: Condition,
    pub effects: Vec<Effect>,
    #[serde(default)]
    pub claims: Vec<Word>,
}
