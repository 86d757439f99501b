//! Through a list of effects, gathering what they change as far as whoever looks can tell.

use super::{Change, Outlook, Whose};
use crate::engine::Target;
use crate::pack::Pack;
use crate::pack::model::*;
use crate::view::Sight;
use crate::view::sight::{any, every};

/// Walks through effects and gathers what they change.
pub(super) struct Walk<'a> {
    pack: &'a Pack,
    /// Who looks; none: the rule is read for whoever it may be about.
    sight: Option<Sight<'a>>,
    target: Target,
    pub(super) found: Outlook,
}

impl<'a> Walk<'a> {
    pub(super) fn new(pack: &'a Pack, sight: Option<Sight<'a>>, target: Target) -> Self {
        Self {
            pack,
            sight,
            target,
            found: Outlook::default(),
        }
    }

    pub(super) fn effects(&mut self, effects: &[Effect], whose: Whose, sure: bool) {
        for effect in effects {
            self.effect(effect, whose, sure);
        }
    }

    fn effect(&mut self, effect: &Effect, whose: Whose, sure: bool) {
        let firm = match whose {
            Whose::Own => Whose::OwnCompany,
            other => other,
        };
        let aimed = match self.target {
            Target::Company(company) => Some(Whose::Company(company)),
            _ => None,
        };
        let change = match *effect {
            Effect::Meter(meter, by) => Change::Meter(meter, by),
            Effect::Mine(attribute, by) => Change::Attribute(whose, attribute, by),
            Effect::Company(attribute, by) => Change::Attribute(firm, attribute, by),
            Effect::Companies(attribute, by) => Change::Attribute(Whose::Companies, attribute, by),
            Effect::Gain(status) => Change::Gain(whose, status),
            Effect::Lose(status) => Change::Lose(whose, status),
            Effect::CompanyGain(status) => Change::Gain(firm, status),
            Effect::CompanyLose(status) => Change::Lose(firm, status),
            Effect::Arguments(count) => Change::Arguments(count),
            Effect::Enact(clause) => Change::Enact(clause),
            Effect::Repeal(clause) => Change::Repeal(clause),
            Effect::Install(sensor, _) => Change::Install(sensor),
            Effect::Uninstall(sensor, _) | Effect::Dismantle(sensor) => Change::Uninstall(sensor),
            Effect::Move(place) => Change::Go(place),
            Effect::TargetCompany(attribute, by) => match aimed {
                Some(company) => Change::Attribute(company, attribute, by),
                None => return,
            },
            Effect::TargetCompanyGain(status) => match aimed {
                Some(company) => Change::Gain(company, status),
                None => return,
            },
            Effect::TargetCompanyLose(status) => match aimed {
                Some(company) => Change::Lose(company, status),
                None => return,
            },
            Effect::Deed(deed) => {
                if sure && whose == Whose::Own && !self.found.deeds.contains(&deed) {
                    self.found.deeds.push(deed);
                }
                return;
            }
            Effect::Chance(_, ref well, ref badly) => {
                self.effects(well, whose, false);
                return self.effects(badly, whose, false);
            }
            Effect::If(ref condition, ref then, ref otherwise) => {
                return match self.holds(condition, whose) {
                    Some(true) => self.effects(then, whose, sure),
                    Some(false) => self.effects(otherwise, whose, sure),
                    None => {
                        self.effects(then, whose, false);
                        self.effects(otherwise, whose, false);
                    }
                };
            }
            Effect::Each(who, ref list) => {
                let whose = match (who, self.target) {
                    (Who::Target, Target::Seat(seat)) => Whose::Seat(seat),
                    _ => Whose::Group(who),
                };
                return self.effects(list, whose, sure);
            }
            // What comes later is not told before it comes; the rest is said by the action's own name.
            Effect::Later(..)
            | Effect::LaterNext(..)
            | Effect::LaterOther(..)
            | Effect::Herald(..)
            | Effect::Wipe(_)
            | Effect::Correct
            | Effect::Table => return,
        };
        if self.is_shown(&change) {
            self.add(change, sure);
        }
    }

    fn add(&mut self, change: Change, sure: bool) {
        let list = if sure {
            &mut self.found.changes
        } else {
            &mut self.found.maybe
        };
        for known in list.iter_mut() {
            match (known, change) {
                (Change::Meter(id, sum), Change::Meter(other, by)) if *id == other => {
                    *sum += by;
                    return;
                }
                (Change::Attribute(whose, id, sum), Change::Attribute(of, other, by))
                    if (*whose, *id) == (of, other) =>
                {
                    *sum += by;
                    return;
                }
                _ => {}
            }
        }
        list.push(change);
    }

    /// Whether everybody who reads it may know of such a number.
    fn is_shown(&self, change: &Change) -> bool {
        let curtain = self.sight.map(|sight| &sight.view.curtain);
        let owns = |whose: Whose| {
            whose != Whose::OwnCompany || self.sight.is_none_or(|sight| sight.company().is_some())
        };
        match *change {
            Change::Attribute(whose, id, _) => {
                owns(whose)
                    && self.pack.attributes[id.index()].shown != Shown::Never
                    && !curtain.is_some_and(|curtain| curtain.attribute(id))
            }
            Change::Meter(id, _) => {
                self.pack.meters[id.index()].shown == Shown::All
                    && !curtain.is_some_and(|curtain| curtain.meters())
            }
            Change::Lose(Whose::Own, status) => self.sight.is_none_or(|sight| {
                let held = &sight.seat().statuses;
                held.iter().any(|held| held.status == status)
            }),
            Change::Gain(whose, _) | Change::Lose(whose, _) => owns(whose),
            Change::Enact(id) => !self.sight.is_some_and(|sight| sight.in_force(id)),
            Change::Repeal(id) => self.sight.is_none_or(|sight| sight.in_force(id)),
            _ => true,
        }
    }

    /// Whether a condition of an effect holds, as far as whoever looks can see.
    fn holds(&self, condition: &Condition, whose: Whose) -> Option<bool> {
        let sight = self.sight?;
        match condition {
            Condition::All(list) => every(list, |inner| self.holds(inner, whose)),
            Condition::Any(list) => any(list, |inner| self.holds(inner, whose)),
            Condition::Not(inner) => self.holds(inner, whose).map(|holds| !holds),
            Condition::TargetCompany(..)
            | Condition::TargetCompanyHas(_)
            | Condition::TargetCompanySector(_) => match self.target {
                Target::Company(company) => sight.company_meets(company, condition),
                _ => None,
            },
            // What this very list has done before is not in the view yet; whether a deed was seen nobody can tell.
            _ if self.is_touched(condition) => None,
            _ => match whose {
                Whose::Own => sight.holds(condition, sight.me),
                // Of somebody else's company one cannot tell whose it is asked of.
                Whose::Seat(seat) => (!of_company(condition))
                    .then(|| sight.holds(condition, seat))
                    .flatten(),
                _ => None,
            },
        }
    }

    /// Whether a condition asks about something that the effects before it change.
    fn is_touched(&self, condition: &Condition) -> bool {
        let changes = self.found.changes.iter().chain(&self.found.maybe);
        let mut changes = changes.copied();
        match condition {
            Condition::OnFile(deed, _) => self.found.deeds.contains(deed),
            Condition::Mine(id, _) => changes
                .any(|change| matches!(change, Change::Attribute(_, moved, _) if moved == *id)),
            Condition::Meter(id, _) => {
                changes.any(|change| matches!(change, Change::Meter(moved, _) if moved == *id))
            }
            Condition::Has(id) => changes.any(|change| {
                matches!(change, Change::Gain(_, status) | Change::Lose(_, status) if status == *id)
            }),
            _ => false,
        }
    }
}

const fn of_company(condition: &Condition) -> bool {
    matches!(
        condition,
        Condition::Company(..)
            | Condition::CompanyHas(_)
            | Condition::Sector(_)
            | Condition::Supplier(_)
    )
}
