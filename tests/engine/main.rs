//! The engine through its public door: commands in, events and views out.

mod support;

mod dealing;
mod determinism;
mod hints;
mod mechanisms;
mod properties;
mod reflections;
mod secrets;
mod variants;
