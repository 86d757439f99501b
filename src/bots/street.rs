//! The street: signing, where to go, what to answer.

use super::tally::Tally;
use super::weigh::{At, SURE, Weigher};
use super::{Reason, Why};
use crate::pack::model::*;

impl Weigher<'_> {
    /// Signing for a bill: worth it where the bill is, and one can spare the price.
    pub(super) fn sign(&self, bill: BillId) -> Tally {
        let mut tally = self.bill(bill, None);
        tally.total = tally.total * 2 / 3;
        tally.add(Reason::Heard, self.leaning.cares.heard * 3);
        if let Some(PhaseKind::Chamber {
            agenda:
                Agenda::Docket {
                    petition: Some((attribute, _)),
                    ..
                },
            ..
        }) = self
            .pack
            .phases
            .iter()
            .map(|phase| &phase.kind)
            .find(|kind| matches!(kind, PhaseKind::Chamber { .. }))
        {
            tally.add(
                Reason::Own(*attribute, -1),
                -self.leaning.attributes[attribute.index()].abs() / 2,
            );
        }
        // A bill that nobody else signs is a token thrown away.
        if let Some((_, signatures)) = self.view.docket.iter().find(|(open, _)| *open == bill) {
            tally.plain(i64::from(*signatures) * 150 - 200);
        }
        tally
    }

    /// Going to a place: a deck of those with a fitting card is as likely as another, and so is each fitting card.
    pub(super) fn go(&self, place: PlaceId) -> Tally {
        let at = At {
            place: Some(place),
            ..At::default()
        };
        let mut tally = Tally::default();
        let decks = self.pack.places[place.index()].decks.iter();
        let means: Vec<i64> = decks.filter_map(|deck| self.mean_of(*deck, at)).collect();
        tally.plain(means.iter().sum::<i64>() / (means.len() as i64).max(1));
        for (wish, upright) in &self.wishes {
            if matches!(wish, Condition::At(wished) if *wished == place) && *upright {
                tally.add(Reason::Hope, 2000);
            }
        }
        if self.leaning.cares.unseen > 0 && self.eyes(place).next().is_none() {
            tally.add(Reason::Unwatched, self.leaning.cares.unseen * 2);
        }
        tally
    }

    /// What a deck brings in the mean, as far as one can see which of its cards fit; none: none does.
    fn mean_of(&self, deck: DeckId, at: At) -> Option<i64> {
        let cards = self.pack.decks[deck.index()].cards.iter();
        let best: Vec<i64> = cards
            .map(|card| &self.pack.cards[card.index()])
            .filter(|card| self.holds(&card.when, self.me) != Some(false))
            .filter_map(|card| self.best_option(card, at))
            .map(|best| best.total)
            .collect();
        (!best.is_empty()).then(|| best.iter().sum::<i64>() / best.len() as i64)
    }

    fn best_option(&self, card: &Card, at: At) -> Option<Tally> {
        let open = card.options.iter().filter(|option| {
            let asked = std::iter::once(&option.when).chain(&option.needs);
            let mut asked = asked.map(|asked| self.holds(asked, self.me));
            asked.all(|answer| answer != Some(false))
        });
        open.map(|option| {
            let mut tally = Tally::default();
            self.effects(&option.effects, at, SURE, &mut tally);
            tally
        })
        .max_by_key(|tally| tally.total)
    }

    /// Answering a dilemma.
    pub(super) fn answer(&self, card: CardId, option: u8) -> Tally {
        let mut tally = Tally::default();
        let at = At {
            place: self.seat().place,
            ..At::default()
        };
        if let Some(option) = self.pack.cards[card.index()]
            .options
            .get(usize::from(option))
        {
            self.effects(&option.effects, at, SURE, &mut tally);
        }
        tally
    }

    /// Why it was chosen, from what spoke for it.
    pub(super) fn because(tally: Tally) -> Why {
        let reasons = tally.best();
        Why::Weighed(if reasons.is_empty() {
            vec![Reason::Least]
        } else {
            reasons
        })
    }
}
