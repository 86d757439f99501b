//! The words of the game in the language of the player.

pub mod sentences;
mod texts;

pub use texts::{Args, Direction, Texts, languages};
