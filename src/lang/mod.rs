//! The words of the game in the language of the player.

pub mod guide;
pub mod rulebook;
pub mod sentences;
mod texts;
mod words;

pub use texts::{Args, Direction, Texts, language_name, languages, languages_with};

/// A text without the invisible marks of direction: the isolates that Fluent sets around what is filled in, and the
/// marks that say which way a line runs.
#[must_use]
pub fn unmarked(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{200F}' | '\u{200E}' | '\u{2066}'..='\u{2069}'))
        .collect()
}
