//! What the variants of a game hide from everybody until it is over.

use crate::engine::{Event, Offer, Rejection, State};
use crate::pack::Pack;
use crate::pack::model::*;

/// What is hidden from everybody until the game is over.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Curtain {
    attributes: Vec<AttributeId>,
    meters: bool,
    /// Votes were weighed by a hidden attribute: a total of them would tell of it.
    totals: bool,
}

impl Curtain {
    /// What is hidden in this state.
    #[must_use]
    pub fn of(pack: &Pack, state: &State) -> Self {
        if state.is_over() {
            return Self::default();
        }
        let variants = || state.variants.iter().map(|id| &pack.variants[id.index()]);
        let mut attributes: Vec<AttributeId> = variants()
            .flat_map(|variant| variant.hides.clone())
            .collect();
        attributes.sort_unstable();
        attributes.dedup();
        Self {
            totals: weighed(pack, state, &attributes),
            attributes,
            meters: variants().any(|variant| variant.hides_meters),
        }
    }

    /// Whether an attribute is hidden.
    #[must_use]
    pub fn attribute(&self, id: AttributeId) -> bool {
        self.attributes.contains(&id)
    }

    /// Whether the meters of the city are hidden.
    #[must_use]
    pub const fn meters(&self) -> bool {
        self.meters
    }

    /// Whether nobody is told how many votes there were, only what came of them.
    #[must_use]
    pub const fn totals(&self) -> bool {
        self.totals
    }

    /// Whether anything is hidden.
    #[must_use]
    pub const fn hides(&self) -> bool {
        self.meters || !self.attributes.is_empty()
    }

    /// The attributes that are hidden, each once.
    #[must_use]
    pub fn attributes(&self) -> &[AttributeId] {
        &self.attributes
    }

    /// Whether a bet asks about what is hidden, so that the answer is not told before the end.
    #[must_use]
    pub fn question(&self, asked: Question) -> bool {
        match asked {
            Question::FellMost(attribute, _)
            | Question::RoseMost(attribute, _)
            | Question::CompanyFellMost(attribute)
            | Question::CompanyRoseMost(attribute)
            | Question::LawTookMost(attribute)
            | Question::LawGaveMost(attribute) => self.attribute(attribute),
            Question::MeterFellMost | Question::MeterRoseMost => self.meters,
            Question::RecordedMost(_) | Question::SensorSawMost | Question::DeedSeenMost => false,
        }
    }

    /// Whether an event tells a number that is hidden.
    pub(super) fn event(&self, pack: &Pack, event: &Event) -> bool {
        match *event {
            Event::MeterMoved(..) => self.meters,
            Event::Counted(..) => self.totals,
            Event::AttributeMoved(_, attribute, _) | Event::Judged { attribute, .. } => {
                self.attribute(attribute)
            }
            Event::BetRevealed(bet, _) => self.question(pack.bets[bet.index()].asks),
            _ => false,
        }
    }

    /// The offers, without what a refusal would tell of a hidden number.
    pub(super) fn offers(&self, mut offers: Vec<Offer>) -> Vec<Offer> {
        for offer in &mut offers {
            if let Some(Rejection::NeedsAttribute {
                attribute, needed, ..
            }) = offer.refused
                && self.attribute(attribute)
            {
                let condition = Condition::Mine(attribute, needed);
                offer.refused = Some(Rejection::NeedsCondition(condition));
            }
        }
        offers
    }
}

/// Whether votes are weighed by one of these attributes, or may have been: from the start, or since a bill that was on
/// the floor. A total that was told once the law is struck would tell what was hidden while it stood.
fn weighed(pack: &Pack, state: &State, hidden: &[AttributeId]) -> bool {
    let weighs = |clause: &ClauseId| match pack.clauses[clause.index()].rule {
        Rule::Weighted(attribute, _) => hidden.contains(&attribute),
        _ => false,
    };
    let to_come = |bill: BillId| {
        state.bills.contains(&bill)
            || state.docket.iter().any(|open| open.bill == bill)
            || state.tabled == Some(bill)
            || state.floor.as_ref().is_some_and(|floor| floor.bill == bill)
    };
    let brings = |bill: &Bill| {
        let added = bill.amendments.iter().flat_map(|amendment| &amendment.adds);
        bill.enacts.iter().chain(added).any(weighs)
    };
    !hidden.is_empty()
        && (state.law_book().any(|(clause, _)| weighs(&clause))
            || state
                .variants
                .iter()
                .any(|id| pack.variants[id.index()].enacts.iter().any(weighs))
            || pack
                .bills
                .iter()
                .enumerate()
                .any(|(nr, bill)| brings(bill) && !to_come(BillId::at(nr))))
}
