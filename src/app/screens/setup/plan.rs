//! The table as it is being set: who sits where, before there is a game.

use bevy::prelude::*;

use crate::bots;
use crate::engine::Setup;
use crate::journal::{Controller, Player};
use crate::pack::Pack;
use crate::pack::model::RoleId;

/// A seat as it is planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The bot that decides; none: a person.
    pub bot: Option<&'static str>,
    /// What the person wants to be called.
    pub name: String,
    /// Its role; none: dealt.
    pub role: Option<RoleId>,
}

/// The table as it is planned. It stays as it was left.
#[derive(Resource, Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The seats.
    pub seats: Vec<Planned>,
    /// Which of the pack's lengths.
    pub length: usize,
    /// The seed as it was typed; empty: any.
    pub seed: String,
}

impl Plan {
    /// What a first player starts with: themselves and a bot of each persona.
    #[must_use]
    pub fn standard() -> Self {
        let person = Planned {
            bot: None,
            name: String::new(),
            role: None,
        };
        let bots = bots::PERSONAS.iter().map(|bot| Planned {
            bot: Some(bot),
            name: String::new(),
            role: None,
        });
        Plan {
            seats: std::iter::once(person).chain(bots).collect(),
            length: 0,
            seed: String::new(),
        }
    }

    /// The next kind of player at a seat: a person, then each bot, and round again.
    pub fn change_player(&mut self, seat: usize) {
        if let Some(planned) = self.seats.get_mut(seat) {
            let here = planned
                .bot
                .and_then(|bot| bots::NAMES.iter().position(|name| *name == bot));
            planned.bot = match here {
                None => bots::NAMES.first().copied(),
                Some(at) => bots::NAMES.get(at + 1).copied(),
            };
        }
    }

    /// The next role at a seat that nobody else has: dealt, then each free one, and round again.
    pub fn change_role(&mut self, pack: &Pack, seat: usize) {
        let Some(planned) = self.seats.get(seat) else {
            return;
        };
        let from = planned.role.map_or(0, |role| role.index() + 1);
        let free = |role: &RoleId| self.seats.iter().all(|other| other.role != Some(*role));
        let next = (from..pack.roles.len()).map(RoleId::at).find(free);
        self.seats[seat].role = next;
    }

    /// Adds a seat with a bot, if the pack has room for one.
    pub fn add(&mut self, pack: &Pack) {
        if self.seats.len() < usize::from(pack.frame.seats.1) {
            let bot = bots::PERSONAS[self.seats.len() % bots::PERSONAS.len()];
            self.seats.push(Planned {
                bot: Some(bot),
                name: String::new(),
                role: None,
            });
        }
    }

    /// Takes a seat away, if enough stay.
    pub fn remove(&mut self, pack: &Pack, seat: usize) {
        if self.seats.len() > usize::from(pack.frame.seats.0) && seat < self.seats.len() {
            self.seats.remove(seat);
        }
    }

    /// The game that is planned; none: the seed is no number. `any_seed` is taken where none was typed.
    #[must_use]
    pub fn game(&self, pack: &Pack, any_seed: u64) -> Option<(Setup, Vec<Player>)> {
        let seed = match self.seed.trim() {
            "" => any_seed,
            typed => typed.parse().ok()?,
        };
        let rounds = pack
            .frame
            .rounds
            .get(self.length)
            .or(pack.frame.rounds.first())
            .copied()
            .unwrap_or(1);
        let seats = self.seats.iter().map(|planned| planned.role).collect();
        let player = |planned: &Planned| Player {
            name: planned.name.trim().to_owned(),
            controller: planned
                .bot
                .map_or(Controller::Person, |bot| Controller::Bot(bot.to_owned())),
        };
        Some((
            Setup {
                seed,
                variants: Vec::new(),
                rounds,
                seats,
            },
            self.seats.iter().map(player).collect(),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::begin;

    fn pack() -> Pack {
        crate::pack::embedded("mizan").unwrap().unwrap().pack
    }

    #[test]
    fn the_standard_table_can_be_played_at_once() {
        let pack = pack();
        let (setup, players) = Plan::standard().game(&pack, 7).unwrap();
        assert_eq!(
            players.iter().filter(|player| player.is_person()).count(),
            1
        );
        assert_eq!(players.len(), 4);
        assert!(begin(&pack, &setup, &mut Vec::new()).is_ok());
    }

    #[test]
    fn players_and_roles_come_round_again_and_no_role_is_taken_twice() {
        let pack = pack();
        let mut plan = Plan::standard();
        for _ in 0..=bots::NAMES.len() {
            plan.change_player(0);
        }
        assert_eq!(plan.seats[0].bot, None);
        plan.change_role(&pack, 0);
        plan.change_role(&pack, 1);
        assert_ne!(plan.seats[0].role, plan.seats[1].role);
        assert!(begin(&pack, &plan.game(&pack, 1).unwrap().0, &mut Vec::new()).is_ok());
        for _ in 0..pack.roles.len() - 1 {
            plan.change_role(&pack, 1);
        }
        assert_eq!(plan.seats[1].role, None);
    }

    #[test]
    fn the_pack_says_how_many_may_sit() {
        let pack = pack();
        let mut plan = Plan::standard();
        for _ in 0..20 {
            plan.add(&pack);
        }
        assert_eq!(plan.seats.len(), usize::from(pack.frame.seats.1));
        for _ in 0..20 {
            plan.remove(&pack, 0);
        }
        assert_eq!(plan.seats.len(), usize::from(pack.frame.seats.0));
    }

    #[test]
    fn a_seed_is_a_number_or_nothing() {
        let pack = pack();
        let mut plan = Plan::standard();
        assert_eq!(plan.game(&pack, 9).unwrap().0.seed, 9);
        plan.seed = " 42 ".into();
        assert_eq!(plan.game(&pack, 9).unwrap().0.seed, 42);
        plan.seed = "many".into();
        assert_eq!(plan.game(&pack, 9), None);
    }
}
