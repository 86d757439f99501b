//! Whether a condition can hold at some time, as far as that shows without playing. What this calls impossible is
//! impossible; what it calls possible may still never come about.

use super::idle::Used;
use super::*;

/// What can come about in a game of a pack.
pub(super) struct Possible<'p> {
    pack: &'p Pack,
    pub(super) used: Used,
    /// The cards that somebody can be dealt or sent.
    pub(super) cards: Vec<bool>,
    longest: i32,
}

impl<'p> Possible<'p> {
    pub(super) fn of(pack: &'p Pack) -> Self {
        let mut cards = vec![false; pack.cards.len()];
        let mut reach = |card: &CardId| {
            if let Some(reached) = cards.get_mut(card.index()) {
                *reached = true;
            }
        };
        pack.decks
            .iter()
            .flat_map(|deck| &deck.cards)
            .for_each(&mut reach);
        walk::all_effects(pack, &mut |effect| {
            if let Effect::Later(_, card)
            | Effect::LaterNext(_, card)
            | Effect::LaterOther(_, card) = effect
            {
                reach(card);
            }
        });
        let variants = pack.variants.iter().filter_map(|variant| variant.rounds);
        let rounds = pack.frame.rounds.iter().copied().chain(variants);
        Self {
            pack,
            used: Used::of(pack),
            cards,
            longest: rounds.max().map_or(1, i32::from),
        }
    }

    /// The rounds of the longest game.
    pub(super) const fn longest(&self) -> i32 {
        self.longest
    }

    /// Whether a condition can hold at some time.
    pub(super) fn can(&self, condition: &Condition) -> bool {
        let is = |list: &[bool], index: usize| list.get(index).copied().unwrap_or(true);
        let seats = i32::from(self.pack.frame.seats.1);
        match condition {
            Condition::All(list) => list.iter().all(|one| self.can(one)) && !self.contradict(list),
            Condition::Any(list) => list.iter().any(|one| self.can(one)),
            Condition::Not(one) => !self.must(one),
            Condition::Has(status)
            | Condition::CompanyHas(status)
            | Condition::TargetCompanyHas(status)
            | Condition::Supplier(status) => is(&self.used.statuses, status.index()),
            Condition::Holders(status, range) => {
                let most = if is(&self.used.statuses, status.index()) {
                    seats
                } else {
                    0
                };
                meets(*range, 0, most)
            }
            Condition::Law(clause) => is(&self.used.clauses, clause.index()),
            Condition::Stands(sensor) => is(&self.used.sensors, sensor.index()),
            Condition::Sensors(sensor, range) => {
                let most = if is(&self.used.sensors, sensor.index()) {
                    i32::MAX
                } else {
                    0
                };
                meets(*range, 0, most)
            }
            Condition::Chose(card, _) => is(&self.cards, card.index()),
            Condition::OnFile(deed, range) => {
                let most = if is(&self.used.deeds, deed.index()) {
                    i32::MAX
                } else {
                    0
                };
                meets(*range, 0, most)
            }
            Condition::Sector(sector) | Condition::TargetCompanySector(sector) => self
                .pack
                .companies
                .iter()
                .any(|company| company.sector == Some(*sector)),
            Condition::HopesMet(range) => meets(*range, 0, seats),
            other => match self.span(other) {
                Some((range, min, max)) => meets(range, min, max),
                None => true,
            },
        }
    }

    /// Whether a condition holds at all times.
    fn must(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Always => true,
            Condition::All(list) => list.iter().all(|one| self.must(one)),
            Condition::Any(list) => list.iter().any(|one| self.must(one)),
            Condition::Not(one) => !self.can(one),
            other => self
                .span(other)
                .is_some_and(|(range, min, max)| match range {
                    Range::AtLeast(n) => n <= min,
                    Range::Below(n) => n > max,
                    Range::Is(n) => n == min && n == max,
                }),
        }
    }

    /// The test of a number in a condition, and between which values the number lies.
    fn span(&self, condition: &Condition) -> Option<(Range, i32, i32)> {
        match condition {
            Condition::Meter(meter, range) => {
                let meter = self.pack.meters.get(meter.index())?;
                Some((*range, meter.min, meter.max))
            }
            Condition::Mine(attribute, range)
            | Condition::Company(attribute, range)
            | Condition::TargetCompany(attribute, range) => {
                let attribute = self.pack.attributes.get(attribute.index())?;
                Some((*range, attribute.min, attribute.max))
            }
            Condition::Round(range) => Some((*range, 1, self.longest)),
            _ => None,
        }
    }

    /// Whether two of the conditions cannot hold together.
    fn contradict(&self, list: &[Condition]) -> bool {
        let apart = |a: &Condition, b: &Condition| match (a, b) {
            (Condition::Not(a), b) | (b, Condition::Not(a)) if **a == *b => true,
            (Condition::Role(a), Condition::Role(b)) => a != b,
            (Condition::Side(a), Condition::Side(b)) => a != b,
            (Condition::At(a), Condition::At(b)) => a != b,
            (Condition::Role(role), Condition::Side(side))
            | (Condition::Side(side), Condition::Role(role)) => {
                let role = self.pack.roles.get(role.index());
                role.is_some_and(|role| role.side != *side)
            }
            (Condition::Meter(x, _), Condition::Meter(y, _)) if x == y => self.disjoint(a, b),
            (Condition::Mine(x, _), Condition::Mine(y, _)) if x == y => self.disjoint(a, b),
            (Condition::Company(x, _), Condition::Company(y, _)) if x == y => self.disjoint(a, b),
            (Condition::Round(_), Condition::Round(_)) => self.disjoint(a, b),
            _ => false,
        };
        list.iter()
            .enumerate()
            .any(|(i, a)| list[i + 1..].iter().any(|b| apart(a, b)))
    }

    /// Whether no number passes both tests.
    fn disjoint(&self, a: &Condition, b: &Condition) -> bool {
        let (Some((a, min, max)), Some((b, _, _))) = (self.span(a), self.span(b)) else {
            return false;
        };
        let bounds = |range: Range| match range {
            Range::AtLeast(n) => (n.max(min), max),
            Range::Below(n) => (min, max.min(n.saturating_sub(1))),
            Range::Is(n) => (n.max(min), n.min(max)),
        };
        let ((a_low, a_high), (b_low, b_high)) = (bounds(a), bounds(b));
        a_low.max(b_low) > a_high.min(b_high)
    }
}

/// Whether some number from `min` to `max` passes a test.
const fn meets(range: Range, min: i32, max: i32) -> bool {
    match range {
        Range::AtLeast(n) => n <= max,
        Range::Below(n) => n > min,
        Range::Is(n) => min <= n && n <= max,
    }
}
