//! Mizan: a policy-debate board game and the engine that plays it.

pub mod engine;
pub mod pack;
pub mod view;
