//! The window, without a window: real clicks and real keys through Bevy's own input, no graphics adapter needed.

mod almanac;
mod board;
mod bridge;
mod chamber;
mod companies;
mod faults;
mod guide;
mod harness;
mod hints;
mod keys;
mod large;
mod ledger;
mod load;
mod pickers;
mod pictures;
mod playing;
mod reflection;
mod rulebook;
mod screens;
mod sheets;
mod story;
mod table;
mod tips;
mod variants;
mod ways;
mod widgets;
