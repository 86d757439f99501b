//! Mizan: a policy-debate board game about scores, laws and what is seen, and the engine that plays it.
//!
//! There is one way through the house and no way back:
//!
//! ```text
//! RON + Fluent --pack::load--> Pack            resolved, immutable, shared
//! (Pack, State, seat, Command) --engine::decide--> entries, or a Rejection
//! (State, entry) --engine::evolve--> State     the only code that changes a State
//! entries --journal--> save, replay, undo      State + seat --view--> what that seat may see
//! entries --reflect--> what the game tells its players at the end
//! ```
//!
//! A turn, from the pack to what a seat sees:
//!
//! ```
//! use mizan::engine::{self, Setup};
//! use mizan::view;
//!
//! let pack = mizan::pack::embedded("ledger-mini").expect("it is shipped").expect("it is good").pack;
//! let setup = Setup { seed: 7, rounds: 10, variants: Vec::new(), seats: vec![None; 4] };
//! let mut journal = Vec::new();
//! let mut state = engine::begin(&pack, &setup, &mut journal).expect("four can play");
//!
//! let seat = state.acting().expect("somebody begins");
//! let command = engine::legal(&pack, &state, seat)[0];
//! engine::play(&pack, &mut state, seat, command, &mut journal).expect("it is legal");
//!
//! assert_ne!(state.acting(), Some(seat), "the next seat is to decide");
//! assert!(view::view(&pack, &state, Some(seat)).offers.is_empty());
//! ```

// Not in Cargo.toml: a test that cannot go on should stop.
#![cfg_attr(not(test), warn(clippy::unwrap_used))]

#[cfg(feature = "app")]
pub mod app;
pub mod bots;
pub mod engine;
pub mod journal;
pub mod lang;
pub mod pack;
pub mod reflect;
pub mod session;
pub mod simulate;
pub mod text;
pub mod view;
