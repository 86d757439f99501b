//! Mizan: a policy-debate board game and the engine that plays it.

pub mod bots;
pub mod engine;
pub mod journal;
pub mod lang;
pub mod pack;
pub mod reflect;
pub mod session;
pub mod view;
