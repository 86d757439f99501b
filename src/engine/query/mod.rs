//! Questions that rules, screens and bots ask of a state. None changes anything.

mod bets;
mod conditions;
mod floor;
mod map;
mod standing;

pub use bets::{answers, attribute_start, change_asked, company_start, is_right};
pub use conditions::{check, prompt, refusal};
pub(crate) use conditions::{holds, holds_at, holds_for, refused};
pub use floor::{
    argument_weights, changes, floor_weight, stance, terms, vote_weight, weighing_attribute,
};
pub use map::watchers;
pub(crate) use map::{barred_ways, out_of_reach, readers, stands};
pub(crate) use standing::{appealable, bearer, brought, next_of_side};
pub use standing::{petition, right_of_appeal};
