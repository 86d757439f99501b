//! Goes through every effect and condition of a pack, however deep.

use crate::pack::model::*;

/// Shows `see` an effect and all effects inside it.
pub(super) fn effects(list: &[Effect], see: &mut impl FnMut(&Effect)) {
    for effect in list {
        see(effect);
        match effect {
            Effect::Chance(_, well, badly) => {
                effects(well, see);
                effects(badly, see);
            }
            Effect::If(_, then, otherwise) => {
                effects(then, see);
                effects(otherwise, see);
            }
            Effect::Each(_, inner) => effects(inner, see),
            _ => {}
        }
    }
}

/// Shows `see` every effect of the pack.
pub(super) fn all_effects(pack: &Pack, see: &mut impl FnMut(&Effect)) {
    for option in pack.cards.iter().flat_map(|card| &card.options) {
        effects(&option.effects, see);
    }
    for bill in &pack.bills {
        effects(&bill.carried, see);
        effects(&bill.fallen, see);
    }
    for status in &pack.statuses {
        effects(&status.gained, see);
        effects(&status.each_round, see);
        effects(&status.met, see);
    }
    for clause in &pack.clauses {
        if let Rule::EachRound(_, list) | Rule::EachCompany(_, list) = &clause.rule {
            effects(list, see);
        }
    }
    for list in pack.actions.iter().map(|action| &action.effects) {
        effects(list, see);
    }
    for list in pack.bulletins.iter().map(|bulletin| &bulletin.effects) {
        effects(list, see);
    }
}
