//! The game's draws. A draw is keyed by the game's seed and the number of the event that will record it, so that
//! the generator needs no place in the state and a replayed game goes on exactly as the played one.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};

/// The draws that are made before one event is recorded.
pub(super) struct Chance {
    event: u32,
    rng: Xoshiro256PlusPlus,
}

impl Chance {
    /// The draws for the event with this number.
    pub fn new(seed: u64, event: u32) -> Self {
        // Neighbouring keys give unrelated streams: the seeding runs them through SplitMix64.
        let key = seed ^ u64::from(event).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        Self {
            event,
            rng: Xoshiro256PlusPlus::seed_from_u64(key),
        }
    }

    /// Whether these draws are for that event.
    pub const fn is_for(&self, event: u32) -> bool {
        self.event == event
    }

    /// A number below `n`, which is at least 1, each as likely as the others.
    pub fn below(&mut self, n: usize) -> usize {
        self.rng.random_range(0..n.max(1) as u32) as usize
    }

    /// True in this many cases of a hundred.
    pub fn percent(&mut self, percent: u8) -> bool {
        self.rng.random_range(0..100u32) < u32::from(percent)
    }
}
