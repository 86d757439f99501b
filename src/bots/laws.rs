//! Weighing laws: what a clause that comes or goes would mean to the seat whose view it is.

use super::Reason;
use super::tally::Tally;
use super::weigh::{At, HOPE, STATUS, SURE, Weigher};
use crate::pack::model::*;

impl Weigher<'_> {
    /// What the coming of a clause would mean to one.
    pub(super) fn law_comes(&self, clause: ClauseId, share: i64, tally: &mut Tally) {
        let worth = self.law(clause) * share / SURE;
        tally.add(
            if worth > 0 {
                Reason::WantsLaw(clause)
            } else {
                Reason::FearsLaw(clause)
            },
            worth,
        );
    }

    /// What the going of a clause would mean to one.
    pub(super) fn law_goes(&self, clause: ClauseId, share: i64, tally: &mut Tally) {
        let worth = -self.law(clause) * share / SURE;
        tally.add(
            if worth > 0 {
                Reason::FearsLaw(clause)
            } else {
                Reason::WantsLaw(clause)
            },
            worth,
        );
    }

    /// How well a clause suits one.
    fn law(&self, clause: ClauseId) -> i64 {
        let cares = self.leaning.cares;
        let me = self.seat();
        let unit = |attribute: AttributeId| self.leaning.attributes[attribute.index()];
        let wished: i64 = self
            .wishes
            .iter()
            .map(|(wish, upright)| match wish {
                Condition::Law(wished) if *wished == clause => {
                    if *upright {
                        HOPE
                    } else {
                        -HOPE
                    }
                }
                _ => 0,
            })
            .sum();
        let own = match &self.pack.clauses[clause.index()].rule {
            // What pays is welcome; what costs is feared, unless one means to keep to it.
            Rule::Worth(_, attribute, points) => {
                let pays = unit(*attribute) * i64::from(*points) / 2;
                if pays < 0 && cares.law > 120 {
                    -pays / 3
                } else {
                    pays
                }
            }
            Rule::Threshold(attribute, range, status) => {
                let worth = STATUS * cares.law * self.pack.statuses[status.index()].nature.sign();
                match me.attribute(*attribute) {
                    Some(now) if range.holds(now) => worth,
                    // A sanction that does not threaten one keeps others in order.
                    _ => cares.order * 8 + worth / 8,
                }
            }
            Rule::Bars(_, condition) => match self.holds(condition, self.me) {
                Some(true) => -STATUS * cares.law,
                _ => cares.order * 8,
            },
            Rule::Appeal(..) => 600 - cares.order * 4,
            Rule::Weighted(attribute, _) => {
                let others: Vec<i32> = self
                    .view
                    .seats
                    .iter()
                    .filter_map(|seat| seat.attribute(*attribute))
                    .collect();
                let mean = others.iter().sum::<i32>() / (others.len().max(1) as i32);
                me.attribute(*attribute)
                    .map_or(0, |now| i64::from((now - mean).signum()) * 700)
            }
            Rule::Blinds(_) => 400 + cares.unseen * 6 - cares.order * 12,
            Rule::EachRound(condition, effects) => {
                let mut tally = Tally::default();
                let holds = self.holds(condition, self.me);
                // Before roles are dealt it may come to be about oneself or not.
                let share = match holds {
                    None if me.role.is_none() => SURE / 2,
                    _ => SURE,
                };
                if holds != Some(false) {
                    // It comes round again and again; no clause brings itself about, so this ends.
                    let plain = effects
                        .iter()
                        .filter(|effect| !matches!(effect, Effect::Enact(_) | Effect::Repeal(_)));
                    for effect in plain {
                        self.effect(
                            effect,
                            At {
                                place: me.place,
                                ..At::default()
                            },
                            share,
                            &mut tally,
                        );
                    }
                }
                tally.total * 2
            }
            Rule::Contagion(status, attribute, points, _) => self.company().map_or(0, |company| {
                let touched = self.has_supplier(company, *status);
                unit(*attribute) * i64::from(*points) * if touched { 2 } else { 1 } / 2
            }),
            // What a deed brings is feared or welcome only by those whose company it could strike.
            Rule::Brings(_, status) => {
                let company = self.pack.statuses[status.index()].of == SubjectKind::Company;
                let worth = STATUS * cares.law * self.pack.statuses[status.index()].nature.sign();
                if company && self.company().is_none() {
                    cares.order * 8
                } else {
                    cares.order * 8 + worth / 8
                }
            }
            Rule::EachCompany(condition, effects) => {
                let mut tally = Tally::default();
                if let Some(company) = self.company() {
                    let at = At {
                        company: Some(company),
                        ..At::default()
                    };
                    if self.company_meets(company, condition) != Some(false) {
                        self.on_company(company, effects, at, SURE, &mut tally);
                    }
                }
                tally.total * 2 + cares.order * 6
            }
            Rule::Parts(status, percent) => self.company().map_or(cares.order * 4, |company| {
                let touched = self.has_supplier(company, *status);
                let price = i64::from(*percent) * cares.own / 4;
                if touched { -price } else { cares.order * 4 }
            }),
            Rule::Forget(_) => 500 - cares.order * 6,
        };
        own + wished
    }
}
