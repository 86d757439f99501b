//! The bots' own dice: small, fast and the same on every machine. The game's draws are the engine's.

use crate::engine::SeatId;

/// A generator of numbers that pass for random (a Weyl sequence, mixed).
#[derive(Clone, Debug)]
pub struct Dice(u64);

const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

const fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl Dice {
    /// From a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(mix(seed ^ 0x6d69_7a61_6e00))
    }

    /// For one decision of a game.
    #[must_use]
    pub const fn at(seed: u64, events: u32, seat: SeatId) -> Self {
        Self(mix(seed ^ mix(((events as u64) << 8) | seat.0 as u64)))
    }

    /// The next 64 bits.
    #[inline]
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mix(self.0)
    }

    /// A number from 0 to `below` - 1 (0 for 0). The bias is under one in 2^32 for the short lists of a game.
    #[inline]
    pub const fn below(&mut self, below: usize) -> usize {
        (((self.next() >> 32) * below as u64) >> 32) as usize
    }
}
