//! Why a bot decided as it did.

use crate::pack::model::{AttributeId, ClauseId, MeterId};
use crate::view::Curtain;

/// Why a bot decided as it did.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Why {
    /// There was nothing else to do.
    Only,
    /// It was drawn by lot.
    Drawn,
    /// It weighed best: what spoke for it, the heaviest first, at most two.
    Weighed(Vec<Reason>),
}

impl Why {
    /// The same, without reasons that name a number which is hidden from everybody; none where no other is left.
    #[must_use]
    pub fn open(&self, curtain: &Curtain) -> Option<Self> {
        let Self::Weighed(reasons) = self else {
            return Some(self.clone());
        };
        let hidden = |reason: &Reason| match *reason {
            Reason::Own(attribute, _) | Reason::Firm(attribute, _) => curtain.attribute(attribute),
            Reason::City(..) => curtain.meters(),
            _ => false,
        };
        let open: Vec<Reason> = reasons
            .iter()
            .copied()
            .filter(|reason| !hidden(reason))
            .collect();
        (!open.is_empty()).then_some(Self::Weighed(open))
    }
}

/// Something that speaks for a decision. None of them tells a secret hope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Reason {
    /// It moves an attribute of one's own the right way, by so much.
    Own(AttributeId, i32),
    /// It moves an attribute of one's company the right way, by so much.
    Firm(AttributeId, i32),
    /// It moves a meter of the city the right way, by so much.
    City(MeterId, i32),
    /// A law in force rewards it.
    Rewarded(ClauseId),
    /// It is no matter of the law book, or nothing here sees it.
    Unwatched,
    /// It brings nearer what one hopes for.
    Hope,
    /// A clause that would come suits one.
    WantsLaw(ClauseId),
    /// A clause that would come, or that would stay, does not suit one.
    FearsLaw(ClauseId),
    /// It makes one heard.
    Heard,
    /// The record is wrong.
    Mistaken,
    /// It saves the price.
    Saves,
    /// The numbers on the table say so.
    Numbers,
    /// Nothing better was to be had.
    Least,
}
