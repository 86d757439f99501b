//! The words of the game in the language of the player.

mod texts;

pub use texts::{Args, Direction, Texts, languages};
