//! Cards, deeds, laws, bills, arguments and office actions as they are written.

use serde::Deserialize;

use super::{Condition, Effect, Number, Pairs, Word};
use crate::pack::model::{Aim, Nature, Range, Stance, SubjectKind};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Card {
    pub id: Word,
    #[serde(default)]
    pub deck: Option<Word>,
    pub topic: Word,
    #[serde(default)]
    pub when: Condition,
    #[serde(default)]
    pub prompts: Vec<Prompt>,
    pub options: Vec<CardOption>,
    #[serde(default)]
    pub claims: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Prompt {
    pub id: Word,
    pub when: Condition,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CardOption {
    pub id: Word,
    #[serde(default)]
    pub when: Condition,
    #[serde(default)]
    pub uses: Vec<Word>,
    #[serde(default)]
    pub needs: Vec<Condition>,
    #[serde(default)]
    pub effects: Vec<Effect>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Deed {
    pub id: Word,
    pub topic: Word,
    #[serde(default)]
    pub leaves: Vec<Word>,
    #[serde(default)]
    pub claims: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Status {
    pub id: Word,
    pub of: SubjectKind,
    pub nature: Nature,
    #[serde(default)]
    pub bars: Vec<Word>,
    #[serde(default)]
    pub gained: Vec<Effect>,
    #[serde(default)]
    pub each_round: Vec<Effect>,
    #[serde(default)]
    pub met: Vec<Effect>,
    #[serde(default)]
    pub carries: Option<Word>,
    #[serde(default)]
    pub lasts: Option<Number>,
    pub pictogram: String,
    #[serde(default)]
    pub claims: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Clause {
    pub id: Word,
    pub topic: Word,
    pub rule: Rule,
    #[serde(default)]
    pub start: bool,
    #[serde(default)]
    pub sunset: Option<Number>,
    #[serde(default)]
    pub claims: Vec<Word>,
}

#[derive(Debug, Deserialize)]
pub(crate) enum Rule {
    Worth(Word, Word, i32),
    Threshold(Word, Range, Word),
    Bars(Word, Condition),
    Appeal(Word, Number, Number),
    Weighted(Word, Number),
    Blinds(Word),
    EachRound(Condition, Vec<Effect>),
    Contagion(Word, Word, i32, Condition),
    EachCompany(Condition, Vec<Effect>),
    Brings(Word, Word),
    Parts(Word, Number),
    Forget(Number),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bill {
    pub id: Word,
    pub topic: Word,
    #[serde(default)]
    pub when: Condition,
    #[serde(default)]
    pub enacts: Vec<Word>,
    #[serde(default)]
    pub repeals: Vec<Word>,
    #[serde(default)]
    pub carried: Vec<Effect>,
    #[serde(default)]
    pub fallen: Vec<Effect>,
    #[serde(default)]
    pub amendments: Vec<Amendment>,
    #[serde(default)]
    pub claims: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Amendment {
    pub id: Word,
    #[serde(default)]
    pub adds: Vec<Word>,
    #[serde(default)]
    pub strikes: Vec<Word>,
    #[serde(default)]
    pub repeals: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Argument {
    pub id: Word,
    pub topic: Word,
    pub strength: Number,
    pub bills: Pairs<Stance>,
    #[serde(default)]
    pub answers: Vec<Word>,
    #[serde(default)]
    pub strengthens: Vec<Word>,
    #[serde(default)]
    pub claims: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Action {
    pub id: Word,
    pub aim: Aim,
    #[serde(default)]
    pub roles: Vec<Word>,
    #[serde(default)]
    pub when: Condition,
    #[serde(default)]
    pub target: Condition,
    #[serde(default)]
    pub sensor: Option<(Word, bool)>,
    pub effects: Vec<Effect>,
    pub pictogram: String,
    #[serde(default)]
    pub claims: Vec<Word>,
}
