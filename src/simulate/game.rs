//! One game between bots, with its journal. The lists are used again from game to game.

use super::SimulationFault;
use crate::bots::{Bot, Dice, Why};
use crate::engine::{
    Command, Entry, Event, SeatId, Setup, State, begin, legal_into, play, state_hash,
};
use crate::journal::{Decision, Header, Journal};
use crate::pack::Pack;
use crate::pack::model::CardId;
use crate::view::view;

/// More decisions than any game has that ends.
const MOST: usize = 1_000_000;

/// A decision, as small as it can be.
#[derive(Clone, Copy, Debug)]
struct Taken {
    seat: SeatId,
    command: Command,
    first: u32,
    /// The options of a dilemma that were open, as bits by position.
    open: u8,
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

    /// The options that were open in each choice: the card, and as bits the positions.
    pub fn choices(&self) -> impl Iterator<Item = (CardId, u8)> + '_ {
        self.decisions
            .iter()
            .filter(|taken| taken.open != 0)
            .filter_map(
                |taken| match self.entries.get(taken.first as usize)?.event {
                    Event::Chose(_, card, _) => Some((card, taken.open)),
                    _ => None,
                },
            )
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
            let mut open = 0;
            let command = if random {
                legal_into(pack, &state, seat, &mut self.legal);
                for command in &self.legal {
                    open |= bit(*command);
                }
                self.legal.get(dice.below(self.legal.len())).copied()
            } else {
                let seen = view(pack, &state, Some(seat));
                for offer in seen.offers.iter().filter(|offer| offer.refused.is_none()) {
                    open |= bit(offer.command);
                }
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
                open,
            });
            play(pack, &mut state, seat, command, &mut self.entries)
                .map_err(|_| SimulationFault::Refused(setup.seed))?;
        }
        self.state = Some(state);
        Ok(())
    }
}

/// The bit of an option; none for any other command. A card has at most four options.
const fn bit(command: Command) -> u8 {
    match command {
        Command::Choose(option @ 0..8) => 1 << option,
        _ => 0,
    }
}
