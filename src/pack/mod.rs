//! Packs: the rules and words of a game, read from RON and Fluent files.

pub mod model;

pub use model::Pack;
