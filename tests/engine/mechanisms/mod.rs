//! The mechanisms of the text, one rule at a time, each in a pack of a few lines and named for what it does. The
//! claims that each stands for are those of the almanac.

mod small;

mod bets;
mod chamber;
mod companies;
mod counting;
mod letters;
mod lists;
mod marks;
mod misreading;
mod observation;
mod refusals;
mod suppliers;
mod thresholds;
mod tracing;
mod variants;
mod wording;
