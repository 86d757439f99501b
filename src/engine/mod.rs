//! The engine: rules of no city in particular, over whatever a pack defines.
//!
//! [`decide`] is pure and total: it answers any command of any seat with events or a [`Rejection`]. [`evolve()`] is
//! the only code that changes a [`State`]. [`legal`] lists what a seat may do; [`offers`] lists that and what is
//! refused, with the reason. [`play`] is `decide` and `evolve` in one go, without a copy of the state.
//!
//! There is no clock, no file, no locale and no floating point here, so a journal replays bit for bit everywhere.

mod begin;
mod chance;
pub mod command;
mod decide;
mod draft;
mod effects;
pub mod event;
mod evolve;
mod flow;
mod hash;
mod legal;
mod query;
mod rejection;
mod rules;
mod state;

pub use begin::{Setup, SetupFault, begin, is_veiled, length_of};
pub use command::{Answer, Command, RecordId, SeatId, Target};
pub use decide::{decide, play};
pub use event::{Authority, Entry, Event, Subject};
pub use evolve::evolve;
pub use hash::state_hash;
pub use legal::{Offer, legal, legal_into, offers};
pub use query::{
    answers, argument_weights, attribute_start, change_asked, changes, check, company_start,
    floor_weight, is_right, petition, prompt, refusal, right_of_appeal, stance, terms, vote_weight,
    watchers, weighing_attribute,
};
pub use rejection::Rejection;
pub use state::*;
