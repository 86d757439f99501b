//! Weighing effects: what they would bring to the seat whose view it is.

use super::Reason;
use super::leaning::{Leaning, walk_condition};
use super::tally::Tally;
use crate::engine::SeatId;
use crate::pack::Pack;
use crate::pack::model::*;
use crate::view::{SeatView, View};

/// Certain.
pub(super) const SURE: i64 = 1000;

/// How much what one hopes for weighs: a whole step towards it.
pub(super) const HOPE: i64 = 2500;
/// How much a sanction or reward weighs, times the care for the law.
pub(super) const STATUS: i64 = 25;

/// Where and at what something is done.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct At {
    /// The place.
    pub(super) place: Option<PlaceId>,
    /// The seat that an action is aimed at.
    pub(super) seat: Option<SeatId>,
    /// The company that an action is aimed at.
    pub(super) company: Option<CompanyId>,
}

/// A view being weighed.
pub(super) struct Weigher<'a> {
    pub(super) leaning: &'a Leaning,
    pub(super) pack: &'a Pack,
    pub(super) view: &'a View,
    pub(super) me: SeatId,
    /// What one hopes for: each test, and whether it should hold.
    pub(super) wishes: Vec<(&'a Condition, bool)>,
}

impl<'a> Weigher<'a> {
    pub(super) fn new(leaning: &'a Leaning, pack: &'a Pack, view: &'a View, me: SeatId) -> Self {
        let mut wishes = Vec::new();
        if let Some(hope) = view.seats.get(me.index()).and_then(|seat| seat.hope) {
            walk_condition(&pack.hopes[hope.index()].met, true, &mut |wish, upright| {
                wishes.push((wish, upright))
            });
        }
        Self {
            leaning,
            pack,
            view,
            me,
            wishes,
        }
    }

    /// What a list of effects brings to one, in `share` of a thousand cases.
    pub(super) fn effects(&self, effects: &[Effect], at: At, share: i64, tally: &mut Tally) {
        for effect in effects {
            self.effect(effect, at, share, tally);
        }
    }

    pub(super) fn effect(&self, effect: &Effect, at: At, share: i64, tally: &mut Tally) {
        match effect {
            Effect::Meter(meter, by) => self.city(*meter, *by, share, tally),
            Effect::Mine(attribute, by) => self.own(*attribute, *by, share, tally),
            Effect::Company(attribute, by) if self.company().is_some() => {
                self.firm(*attribute, *by, share, tally)
            }
            Effect::Companies(attribute, by) if self.company().is_some() => {
                self.firm(*attribute, *by, share, tally)
            }
            Effect::TargetCompany(attribute, by) if at.company.is_some() => {
                if at.company == self.company() {
                    self.firm(*attribute, *by, share, tally);
                } else {
                    let weight = self.leaning.attributes[attribute.index()];
                    tally.plain(
                        weight * i64::from(*by) * share / SURE * self.leaning.cares.others / 100,
                    );
                }
            }
            Effect::Deed(deed) => self.deed(*deed, at.place, share, tally),
            Effect::Gain(status) => self.status(*status, 1, share, tally),
            Effect::Lose(status) => self.status(*status, -1, share, tally),
            Effect::Arguments(n) => {
                tally.add(
                    Reason::Heard,
                    i64::from(*n) * 3 * self.leaning.cares.heard.max(10) * share / SURE,
                );
            }
            Effect::Enact(clause) if !self.in_force(*clause) => {
                self.law_comes(*clause, share, tally);
            }
            Effect::Repeal(clause) if self.in_force(*clause) => {
                self.law_goes(*clause, share, tally)
            }
            Effect::Install(..) => tally.plain(self.leaning.cares.order * 4 * share / SURE),
            Effect::Uninstall(..) => tally.plain(-self.leaning.cares.order * 4 * share / SURE),
            Effect::Chance(percent, well, badly) => {
                let well_share = share * i64::from(*percent) / 100;
                self.effects(well, at, well_share, tally);
                self.effects(badly, at, share - well_share, tally);
            }
            Effect::If(condition, then, otherwise) => match self.holds_aimed(condition, at) {
                Some(true) => self.effects(then, at, share, tally),
                Some(false) => self.effects(otherwise, at, share, tally),
                None => {
                    self.effects(then, at, share / 2, tally);
                    self.effects(otherwise, at, share / 2, tally);
                }
            },
            Effect::Each(who, list) => self.each(*who, list, at, share, tally),
            Effect::Correct => tally.plain(3 * self.leaning.cares.others * share / SURE),
            _ => {}
        }
    }

    /// Whether a condition holds, for oneself or for the company that an action is aimed at.
    fn holds_aimed(&self, condition: &Condition, at: At) -> Option<bool> {
        match at.company {
            Some(company) => self.company_meets(company, condition),
            None => self.holds(condition, self.me),
        }
    }

    /// What a law's effects on one's company bring.
    pub(super) fn on_company(
        &self,
        company: CompanyId,
        effects: &[Effect],
        at: At,
        share: i64,
        tally: &mut Tally,
    ) {
        for effect in effects {
            match effect {
                Effect::Mine(attribute, by) => self.firm(*attribute, *by, share, tally),
                Effect::Gain(status) => tally.plain(
                    self.pack.statuses[status.index()].nature.sign()
                        * STATUS
                        * self.leaning.cares.law
                        * share
                        / SURE,
                ),
                Effect::Chance(percent, well, badly) => {
                    let well_share = share * i64::from(*percent) / 100;
                    self.on_company(company, well, at, well_share, tally);
                    self.on_company(company, badly, at, share - well_share, tally);
                }
                Effect::If(condition, then, otherwise) => {
                    match self.company_meets(company, condition) {
                        Some(true) => self.on_company(company, then, at, share, tally),
                        Some(false) => self.on_company(company, otherwise, at, share, tally),
                        None => {
                            self.on_company(company, then, at, share / 2, tally);
                            self.on_company(company, otherwise, at, share / 2, tally);
                        }
                    }
                }
                Effect::Enact(_) | Effect::Repeal(_) => {}
                other => self.effect(other, at, share, tally),
            }
        }
    }

    fn each(&self, who: Who, list: &[Effect], at: At, share: i64, tally: &mut Tally) {
        let me = self.seat();
        let headed = |attribute: AttributeId, side: SideId, highest: bool| {
            let mine = me.attribute(attribute);
            let ahead = |seat: &SeatView| match (seat.attribute(attribute), mine) {
                (Some(theirs), Some(mine)) => {
                    if highest {
                        theirs > mine
                    } else {
                        theirs < mine
                    }
                }
                _ => true,
            };
            !self
                .view
                .seats
                .iter()
                .filter(|seat| seat.side == Some(side))
                .any(ahead)
        };
        // In how many of a thousand cases it is oneself: whoever has no side yet may come to sit on any.
        let sits = |side: SideId| match me.side {
            Some(own) if own == side => SURE,
            Some(_) => 0,
            None => SURE / self.pack.sides.len().max(1) as i64,
        };
        let sure = |holds: bool| if holds { SURE } else { 0 };
        let includes_me = match who {
            Who::Everyone => SURE,
            Who::Others | Who::Here => 0,
            Who::Side(side) => sits(side),
            Who::With(status) => sure(me.statuses.iter().any(|held| held.status == status)),
            Who::Highest(attribute, side) | Who::Lowest(attribute, side) => {
                let highest = matches!(who, Who::Highest(..));
                match me.side {
                    Some(own) => sure(own == side && headed(attribute, side, highest)),
                    None => sits(side) / self.view.seats.len().max(1) as i64,
                }
            }
            Who::Target => sure(at.seat == Some(self.me)),
        };
        if includes_me > 0 {
            self.effects(list, at, share * includes_me / SURE, tally);
            return;
        }
        // What befalls others counts as little as one cares for them, and is no reason that one would give.
        let mut theirs = Tally::default();
        for effect in list {
            match effect {
                Effect::Mine(attribute, by) => {
                    theirs.plain(
                        self.leaning.attributes[attribute.index()] * i64::from(*by) * share / SURE,
                    );
                }
                Effect::Meter(meter, by) => self.city(*meter, *by, share, tally),
                _ => {}
            }
        }
        tally.plain(theirs.total * self.leaning.cares.others / 100);
    }

    fn city(&self, meter: MeterId, by: i32, share: i64, tally: &mut Tally) {
        let bounds = &self.pack.meters[meter.index()];
        let by = self
            .meter(meter)
            .map_or(by, |now| (now + by).clamp(bounds.min, bounds.max) - now);
        // The worse a meter stands, the more a point of it matters.
        let dearness = self.meter(meter).map_or(100, |now| {
            let span = i64::from(bounds.max - bounds.min).max(1);
            let well = match bounds.better {
                Better::More => now - bounds.min,
                Better::Less => bounds.max - now,
            };
            150 - 100 * i64::from(well) / span
        });
        let weight =
            self.leaning.meters[meter.index()] * i64::from(by) * dearness / 100 * share / SURE;
        tally.add(Reason::City(meter, by), weight);
        for (wish, upright) in &self.wishes {
            if let Condition::Meter(wished, range) = wish
                && *wished == meter
            {
                self.towards(*range, *upright, self.meter(meter), by, share, tally);
            }
        }
    }

    fn own(&self, attribute: AttributeId, by: i32, share: i64, tally: &mut Tally) {
        let bounds = &self.pack.attributes[attribute.index()];
        let now = self.seat().attribute(attribute);
        let by = now.map_or(by, |now| (now + by).clamp(bounds.min, bounds.max) - now);
        let weight = self.leaning.attributes[attribute.index()] * i64::from(by) * share / SURE;
        // A memory of the rules is nothing one has: only a hope makes it worth anything.
        if bounds.shown == Shown::Never {
            tally.plain(weight / 4);
        } else {
            tally.add(Reason::Own(attribute, by), weight);
        }
        for (wish, upright) in &self.wishes {
            if let Condition::Mine(wished, range) = wish
                && *wished == attribute
            {
                self.towards(*range, *upright, now, by, share, tally);
            }
        }
    }

    fn firm(&self, attribute: AttributeId, by: i32, share: i64, tally: &mut Tally) {
        tally.add(
            Reason::Firm(attribute, by),
            self.leaning.attributes[attribute.index()] * i64::from(by) * share / SURE,
        );
        let now = self
            .company()
            .and_then(|company| self.company_attribute(company, attribute));
        for (wish, upright) in &self.wishes {
            if let Condition::Company(wished, range) = wish
                && *wished == attribute
            {
                self.towards(*range, *upright, now, by, share, tally);
            }
        }
    }

    /// How much nearer a move brings a wished range.
    fn towards(
        &self,
        range: Range,
        upright: bool,
        now: Option<i32>,
        by: i32,
        share: i64,
        tally: &mut Tally,
    ) {
        let gap = |value: i32| {
            let (low, high) = match range {
                Range::AtLeast(n) => (n, i32::MAX),
                Range::Below(n) => (i32::MIN, n - 1),
                Range::Is(n) => (n, n),
            };
            let outside = i64::from(low)
                .saturating_sub(value.into())
                .max(i64::from(value) - i64::from(high))
                .max(0);
            if upright { outside } else { -outside }
        };
        let nearer = match now {
            Some(now) => gap(now) - gap(now + by),
            None => match range {
                Range::AtLeast(_) => i64::from(by),
                Range::Below(_) => -i64::from(by),
                Range::Is(_) => 0,
            },
        };
        let whole = now.map_or(3, |now| gap(now).abs()).clamp(1, 40);
        tally.add(
            Reason::Hope,
            HOPE * nearer.clamp(-40, 40) / whole * share / SURE,
        );
    }

    fn deed(&self, deed: DeedId, place: Option<PlaceId>, share: i64, tally: &mut Tally) {
        let (seen, _) = self.seen(deed, place);
        for (clause, _) in &self.view.law {
            if let Rule::Worth(judged, attribute, points) = &self.pack.clauses[clause.index()].rule
                && *judged == deed
            {
                let weight = self.leaning.attributes[attribute.index()] * i64::from(*points) * seen
                    / SURE
                    * share
                    / SURE
                    * self.leaning.cares.law
                    / 100;
                tally.add(Reason::Rewarded(*clause), weight);
            }
        }
        if self.leaning.cares.unseen > 0 {
            tally.add(
                Reason::Unwatched,
                self.leaning.cares.unseen * 5 * (SURE - seen) / SURE * share / SURE,
            );
        }
    }

    fn status(&self, status: StatusId, times: i64, share: i64, tally: &mut Tally) {
        let kind = &self.pack.statuses[status.index()];
        let worth = kind.nature.sign() * STATUS * self.leaning.cares.law * times * share / SURE;
        let holds = self
            .seat()
            .statuses
            .iter()
            .any(|held| held.status == status);
        if holds != (times > 0) {
            tally.plain(worth);
        }
    }
}
