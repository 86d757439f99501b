//! One game between bots, with its journal. The lists are used again from game to game.

use super::SimulationFault;
use crate::bots::{Bot, Dice, Why};
use crate::engine::{Command, Entry, SeatId, Setup, State, begin, legal_into, play, state_hash};
use crate::journal::{Decision, Header, Journal};
use crate::pack::Pack;
use crate::view::view;

/// More decisions than any game has that ends.
const MOST: usize = 1_000_000;

/// A decision, as small as it can be.
#[derive(Clone, Copy, Debug)]
struct Taken {
    seat: SeatId,
    command: Command,
    first: u32,
}

/// A game that was played.
#[derive(Debug, Default)]
pub struct Game {
    state: Option<State>,
    entries: Vec<Entry>,
    decisions: Vec<Taken>,
    whys: Vec<(usize, Why)>,
    legal: Vec<Command>,
}

impl Game {
    /// The state it ended in.
    #[must_use]
    pub fn state(&self) -> Option<&State> {
        self.state.as_ref()
    }

    /// Its events.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many decisions it had.
    #[must_use]
    pub fn decisions(&self) -> usize {
        self.decisions.len()
    }

    /// The hash of the state it ended in.
    #[must_use]
    pub fn hash(&self) -> Option<u64> {
        self.state.as_ref().map(state_hash)
    }

    /// Its journal.
    #[must_use]
    pub fn journal(&self, header: Header) -> Journal {
        let why = |i: usize| {
            let found = self.whys.binary_search_by_key(&i, |(at, _)| *at).ok()?;
            Some(self.whys[found].1.clone())
        };
        let decision = |(i, taken): (usize, &Taken)| Decision {
            seat: taken.seat,
            command: taken.command,
            first: taken.first,
            why: why(i),
        };
        Journal {
            header,
            entries: self.entries.clone(),
            decisions: self.decisions.iter().enumerate().map(decision).collect(),
        }
    }

    /// Plays a game to its end. The bots sit down in turn.
    ///
    /// # Errors
    /// Where the set-up does not fit the pack, or the game does not end.
    pub fn play(
        &mut self,
        pack: &Pack,
        setup: &Setup,
        bots: &[Bot],
        dice: &mut Dice,
    ) -> Result<(), SimulationFault> {
        self.entries.clear();
        self.decisions.clear();
        self.whys.clear();
        let mut state = begin(pack, setup, &mut self.entries).map_err(SimulationFault::Setup)?;
        let random = bots.iter().all(|bot| matches!(bot, Bot::Random));
        while let Some(seat) = state.acting() {
            let command = if random {
                legal_into(pack, &state, seat, &mut self.legal);
                self.legal.get(dice.below(self.legal.len())).copied()
            } else {
                let seen = view(pack, &state, Some(seat));
                let chosen = bots[seat.index() % bots.len()].choose(pack, &seen, dice);
                chosen.map(|(command, why)| {
                    self.whys.push((self.decisions.len(), why));
                    command
                })
            };
            let Some(command) = command.filter(|_| self.decisions.len() < MOST) else {
                return Err(SimulationFault::Endless(setup.seed));
            };
            self.decisions.push(Taken {
                seat,
                command,
                first: self.entries.len() as u32,
            });
            play(pack, &mut state, seat, command, &mut self.entries)
                .map_err(|_| SimulationFault::Refused(setup.seed))?;
        }
        self.state = Some(state);
        Ok(())
    }
}
