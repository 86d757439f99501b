//! What the variants of a game hide from everybody until it is over.

use crate::engine::{Offer, Rejection, State};
use crate::pack::Pack;
use crate::pack::model::*;

/// What is hidden from everybody until the game is over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Curtain {
    attributes: Vec<AttributeId>,
    meters: bool,
}

impl Curtain {
    /// What is hidden in this state.
    #[must_use]
    pub fn of(pack: &Pack, state: &State) -> Self {
        if state.acting().is_none() {
            return Self::default();
        }
        let variants = || state.variants.iter().map(|id| &pack.variants[id.index()]);
        Self {
            attributes: variants()
                .flat_map(|variant| variant.hides.clone())
                .collect(),
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
