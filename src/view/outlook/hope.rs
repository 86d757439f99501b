//! One's own hope: how far it is met, and what is a step towards it.

use super::{Change, Leaning, Outlook, Whose};
use crate::engine::Target;
use crate::pack::model::*;
use crate::view::Sight;

/// How far one's own hope is met, test by test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress<'a> {
    /// The test.
    pub test: &'a Condition,
    /// What the number it is about stands at; none where it is hidden or the test is about no number.
    pub has: Option<i32>,
    /// Whether it would hold now; none where that is hidden.
    pub holds: Option<bool>,
}

impl<'a> Sight<'a> {
    /// How far the own hope is met: each test of it.
    #[must_use]
    pub fn progress(self) -> Vec<Progress<'a>> {
        let mut found = Vec::new();
        if let Some(hope) = self.seat().hope {
            self.tests(&self.pack.hopes[hope.index()].met, &mut found);
        }
        found
    }

    fn tests(self, condition: &'a Condition, into: &mut Vec<Progress<'a>>) {
        if let Condition::All(list) | Condition::Any(list) = condition {
            return list.iter().for_each(|inner| self.tests(inner, into));
        }
        let has = match condition {
            Condition::Mine(id, _) => self.seat().attribute(*id),
            Condition::Company(id, _) => self
                .company()
                .and_then(|company| self.company_attribute(company, *id)),
            Condition::Meter(id, _) => self.meter(*id),
            Condition::OnFile(deed, _) => {
                let filed = self.view.records.iter().filter(|record| {
                    record.seat == self.me && record.deed == *deed && record.standing.stands()
                });
                Some(filed.count() as i32)
            }
            _ => None,
        };
        into.push(Progress {
            test: condition,
            has,
            holds: self.holds(condition, self.me),
        });
    }
}

/// Whether a third or more of a deck's cards, as far as one can see that they can be drawn, have an option that feeds
/// one's hope: where fewer do, saying so would say nothing of one place over another.
#[must_use]
pub fn may_feed(sight: Sight<'_>, deck: DeckId) -> bool {
    let feeds = |option: &CardOption| {
        sight.holds(&option.when, sight.me) != Some(false)
            && matches!(
                Outlook::printed(sight, &option.effects, Target::Nothing).leaning(sight),
                Some(Leaning::Feeds | Leaning::MayFeed)
            )
    };
    let (mut feeding, mut drawable) = (0, 0);
    for card in &sight.pack.decks[deck.index()].cards {
        let card = &sight.pack.cards[card.index()];
        if sight.holds(&card.when, sight.me) != Some(false) {
            drawable += 1;
            feeding += usize::from(card.options.iter().any(feeds));
        }
    }
    feeding > 0 && feeding * 3 >= drawable
}

/// 1 where a change is a step towards what a condition asks for, -1 where it is one away from it, else 0.
pub(super) fn leans(sight: Sight<'_>, wish: &Condition, change: &Change) -> i32 {
    let own = |whose: &Whose| *whose == Whose::Own || *whose == Whose::Seat(sight.me);
    let firm = |whose: &Whose| match whose {
        Whose::OwnCompany | Whose::Companies => sight.company().is_some(),
        Whose::Company(company) => sight.company() == Some(*company),
        _ => false,
    };
    let up = |range: &Range| match range {
        Range::AtLeast(_) => 1,
        Range::Below(_) => -1,
        Range::Is(_) => 0,
    };
    match (wish, change) {
        (Condition::All(list) | Condition::Any(list), _) => list
            .iter()
            .map(|wish| leans(sight, wish, change))
            .sum::<i32>()
            .signum(),
        (Condition::Not(wish), _) => -leans(sight, wish, change),
        (Condition::Mine(id, range), Change::Attribute(whose, moved, by))
            if id == moved && own(whose) =>
        {
            by.signum() * up(range)
        }
        (Condition::Company(id, range), Change::Attribute(whose, moved, by))
            if id == moved && firm(whose) =>
        {
            by.signum() * up(range)
        }
        (Condition::Meter(id, range), Change::Meter(moved, by)) if id == moved => {
            by.signum() * up(range)
        }
        (Condition::Has(id), Change::Gain(whose, status)) if id == status && own(whose) => 1,
        (Condition::Has(id), Change::Lose(whose, status)) if id == status && own(whose) => -1,
        (Condition::Law(id), Change::Enact(clause)) if id == clause => 1,
        (Condition::Law(id), Change::Repeal(clause)) if id == clause => -1,
        _ => 0,
    }
}

/// The same for deeds, which count for a hope once they are on file.
pub(super) fn deeds_lean(wish: &Condition, deeds: &[DeedId]) -> i32 {
    match wish {
        Condition::All(list) | Condition::Any(list) => list
            .iter()
            .map(|wish| deeds_lean(wish, deeds))
            .sum::<i32>()
            .signum(),
        Condition::Not(wish) => -deeds_lean(wish, deeds),
        Condition::OnFile(deed, range) if deeds.contains(deed) => match range {
            Range::AtLeast(_) => 1,
            Range::Below(_) => -1,
            Range::Is(_) => 0,
        },
        _ => 0,
    }
}
