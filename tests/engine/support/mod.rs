//! What the tests of the engine share.

use mizan::engine::{self, Command, Entry, SeatId, Setup, State};
use mizan::pack::{Pack, model::*};
use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};

/// A shipped pack.
pub fn pack(id: &str) -> Pack {
    mizan::pack::embedded(id)
        .expect("the pack is shipped")
        .expect("the pack is good")
        .pack
}

/// A game under way, with its journal.
#[derive(Clone)]
pub struct Table<'a> {
    pub pack: &'a Pack,
    pub setup: Setup,
    pub state: State,
    pub entries: Vec<Entry>,
}

impl<'a> Table<'a> {
    /// A game of this many seats with roles dealt from the seed.
    pub fn deal(pack: &'a Pack, seats: usize, seed: u64) -> Self {
        Self::seat(pack, vec![None; seats], seed)
    }

    /// A game with these roles.
    pub fn seat(pack: &'a Pack, seats: Vec<Option<RoleId>>, seed: u64) -> Self {
        Self::play(pack, seats, Vec::new(), seed)
    }

    /// A game with these roles and variants, as long as they say.
    pub fn play(
        pack: &'a Pack,
        seats: Vec<Option<RoleId>>,
        variants: Vec<VariantId>,
        seed: u64,
    ) -> Self {
        let own = |id: &VariantId| pack.variants[id.index()].rounds;
        let rounds = variants.iter().find_map(own);
        let setup = Setup {
            seed,
            rounds: rounds.unwrap_or(pack.frame.rounds[0]),
            variants,
            seats,
        };
        Self::begin(pack, setup)
    }

    /// A game set up like this.
    pub fn begin(pack: &'a Pack, setup: Setup) -> Self {
        let mut entries = Vec::new();
        let state = engine::begin(pack, &setup, &mut entries).expect("the pack seats this table");
        Self {
            pack,
            setup,
            state,
            entries,
        }
    }

    pub fn give(&mut self, seat: SeatId, command: Command) -> Result<(), engine::Rejection> {
        engine::play(self.pack, &mut self.state, seat, command, &mut self.entries)
    }

    pub fn legal(&self) -> Vec<Command> {
        self.state
            .acting()
            .map(|seat| engine::legal(self.pack, &self.state, seat))
            .unwrap_or_default()
    }

    /// Plays random legal commands until `stop` says so or the game is over; whether it stopped.
    pub fn play_until(&mut self, seed: u64, mut stop: impl FnMut(&State) -> bool) -> bool {
        let mut rng = Xoshiro256PlusPlus::seed_from_u64(seed);
        while let Some(seat) = self.state.acting() {
            if stop(&self.state) {
                return true;
            }
            let commands = self.legal();
            assert!(!commands.is_empty(), "stuck at {:?}", self.state.stage);
            let command = commands[rng.random_range(0..commands.len() as u32) as usize];
            self.give(seat, command).expect("a legal command");
        }
        false
    }
}
