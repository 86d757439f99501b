//! The hash of a state, the same on every machine.

use super::state::State;

/// The FNV-1a hash of the state as JSON. Two states with the same hash are taken for the same.
#[must_use]
pub fn state_hash(state: &State) -> u64 {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    // Writing to a hash cannot fail, and a state has no map with keys that JSON cannot hold.
    let written = serde_json::to_writer(&mut hash, state);
    debug_assert!(written.is_ok(), "a state is always JSON");
    hash.0
}

struct Fnv(u64);

impl std::io::Write for Fnv {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
