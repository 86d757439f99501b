//! Conditions and effects as they are written.

use serde::Deserialize;

use super::{Number, Word};
use crate::pack::model::Range;

#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) enum Condition {
    #[default]
    Always,
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Meter(Word, Range),
    Mine(Word, Range),
    Company(Word, Range),
    Has(Word),
    CompanyHas(Word),
    Holders(Word, Range),
    Law(Word),
    Role(Word),
    Side(Word),
    At(Word),
    Sensors(Word, Range),
    Watched,
    Stands(Word),
    Chose(Word, Word),
    OnFile(Word, Range),
    Sector(Word),
    Supplier(Word),
    TargetCompany(Word, Range),
    TargetCompanyHas(Word),
    TargetCompanySector(Word),
    Round(Range),
    HopesMet(Range),
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) enum Who {
    Everyone,
    Others,
    Side(Word),
    With(Word),
    Here,
    Highest(Word, Word),
    Lowest(Word, Word),
    Target,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) enum Where {
    Here,
    At(Word),
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) enum Effect {
    Meter(Word, i32),
    Mine(Word, i32),
    Company(Word, i32),
    Companies(Word, i32),
    Deed(Word),
    Gain(Word),
    Lose(Word),
    CompanyGain(Word),
    CompanyLose(Word),
    Arguments(Number),
    Later(Number, Word),
    LaterNext(Number, Word),
    LaterOther(Number, Word),
    Enact(Word),
    Repeal(Word),
    Install(Word, Where),
    Uninstall(Word, Where),
    Dismantle(Word),
    Wipe(Word),
    Herald(Number, Word),
    Move(Word),
    Chance(Number, Vec<Effect>, Vec<Effect>),
    If(Condition, Vec<Effect>, Vec<Effect>),
    Each(Who, Vec<Effect>),
    Correct,
    Table,
    TargetCompany(Word, i32),
    TargetCompanyGain(Word),
    TargetCompanyLose(Word),
}
