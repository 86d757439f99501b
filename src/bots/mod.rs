//! Bots: they see what a person in their seat sees, a [`View`], and nothing else.
//!
//! A persona weighs what each of its offers would bring: numbers, what the law book makes of its deeds where sensors
//! stand, its hope, and what a bill would do to itself. It names its reasons.

mod chamber;
mod dice;
mod laws;
mod leaning;
mod office;
mod persona;
mod sight;
mod street;
mod tally;
mod weigh;
mod why;

use crate::engine::Command;
use crate::pack::Pack;
use crate::view::View;

pub use dice::Dice;
pub use leaning::{Leaning, Temper};
pub use why::{Reason, Why};

/// The names that [`Bot::by_name`] knows.
pub const NAMES: [&str; 4] = ["random", "keeper", "voice", "drifter"];

/// The personas, without the random bot: what a table of mixed bots is seated with, in turn.
pub const PERSONAS: [&str; 3] = ["keeper", "voice", "drifter"];

/// A bot.
#[derive(Clone, Debug)]
pub enum Bot {
    /// Chooses any of its offers.
    Random,
    /// Weighs its offers.
    Persona(Box<Leaning>),
}

impl Bot {
    /// The bot of this name.
    #[must_use]
    pub fn by_name(pack: &Pack, name: &str) -> Option<Self> {
        let temper = match name {
            "random" => return Some(Self::Random),
            "keeper" => Temper::Keeper,
            "voice" => Temper::Voice,
            "drifter" => Temper::Drifter,
            _ => return None,
        };
        Some(Self::Persona(Box::new(Leaning::new(pack, temper))))
    }

    /// Chooses among the offers of its view; none: there are none.
    #[must_use]
    pub fn choose(&self, pack: &Pack, view: &View, dice: &mut Dice) -> Option<(Command, Why)> {
        match self {
            Self::Random => {
                let open = view.offers.iter().filter(|offer| offer.refused.is_none());
                let count = open.clone().count();
                let offer = open.clone().nth(dice.below(count))?;
                Some((
                    offer.command,
                    if count == 1 { Why::Only } else { Why::Drawn },
                ))
            }
            Self::Persona(leaning) => persona::choose(leaning, pack, view, dice),
        }
    }
}
