//! The table as it is being set: who sits where, before there is a game.

use bevy::prelude::*;

use crate::bots;
use crate::engine::{Setup, is_veiled, length_of};
use crate::journal::{Controller, Player};
use crate::pack::Pack;
use crate::pack::model::{RoleId, VariantId};

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
    /// Which of the lengths where no variant sets one.
    pub length: usize,
    /// The variants that are switched on.
    pub variants: Vec<VariantId>,
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
            variants: Vec::new(),
            seed: String::new(),
        }
    }

    /// Lets a bot decide at a seat, or a person.
    pub fn set_player(&mut self, seat: usize, bot: Option<&'static str>) {
        if let Some(planned) = self.seats.get_mut(seat) {
            planned.bot = bot;
        }
    }

    /// Gives a seat a role that nobody else has; none: it is dealt.
    pub fn set_role(&mut self, seat: usize, role: Option<RoleId>) {
        let others = || self.seats.iter().enumerate().filter(|(nr, _)| *nr != seat);
        if role.is_some() && others().any(|(_, other)| other.role == role) {
            return;
        }
        if let Some(planned) = self.seats.get_mut(seat) {
            planned.role = role;
        }
    }

    /// The table of a game, as it was set: the next one is set like it.
    #[must_use]
    pub fn of(pack: &Pack, setup: &Setup, players: &[Player]) -> Self {
        let lengths = Self::lengths(pack);
        let length = lengths.iter().position(|rounds| *rounds == setup.rounds);
        let known = |bot: &str| bots::NAMES.into_iter().find(|name| *name == bot);
        let seat = |(player, role): (&Player, &Option<RoleId>)| Planned {
            bot: match &player.controller {
                Controller::Person => None,
                Controller::Bot(bot) => known(bot).or(bots::PERSONAS.first().copied()),
            },
            name: player.name.clone(),
            role: *role,
        };
        let mut plan = Plan {
            seats: players.iter().zip(&setup.seats).map(seat).collect(),
            length: 0,
            variants: setup.variants.clone(),
            seed: String::new(),
        };
        if length_of(pack, &plan.variants) != Some(setup.rounds)
            && let Some(length) = length
        {
            plan.choose_length(pack, length);
        }
        plan
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

    /// The lengths that can be chosen, in rounds: the pack's, then those that only a variant has.
    #[must_use]
    pub fn lengths(pack: &Pack) -> Vec<u8> {
        let mut lengths = pack.frame.rounds.clone();
        for rounds in pack.variants.iter().filter_map(|variant| variant.rounds) {
            if !lengths.contains(&rounds) {
                lengths.push(rounds);
            }
        }
        lengths
    }

    /// Which of the lengths the game will have: as a variant says, else the chosen one.
    #[must_use]
    pub fn length_shown(&self, pack: &Pack) -> usize {
        let lengths = Self::lengths(pack);
        let set = length_of(pack, &self.variants);
        set.and_then(|set| lengths.iter().position(|rounds| *rounds == set))
            .unwrap_or(self.length)
    }

    /// Chooses a length. A variant that sets another is switched off, and one that sets this one is switched on: both
    /// are the same choice.
    pub fn choose_length(&mut self, pack: &Pack, length: usize) {
        let chosen = Self::lengths(pack).get(length).copied();
        let sets = |id: VariantId| pack.variants.get(id.index()).and_then(|v| v.rounds);
        if chosen.is_some() && length_of(pack, &self.variants) == chosen {
            return;
        }
        self.variants.retain(|id| sets(*id).is_none());
        let mut all = (0..pack.variants.len()).map(VariantId::at);
        match all.find(|id| chosen.is_some() && sets(*id) == chosen) {
            Some(same) => self.switch(pack, same, true),
            None => self.length = length,
        }
    }

    /// Switches a variant on or off; one that sets the length switches off another that does.
    pub fn switch(&mut self, pack: &Pack, variant: VariantId, on: bool) {
        let sets = |id: VariantId| pack.variants.get(id.index()).and_then(|v| v.rounds);
        self.variants.retain(|other| {
            *other != variant && !(on && sets(variant).is_some() && sets(*other).is_some())
        });
        if on {
            self.variants.push(variant);
            self.variants.sort_unstable();
        }
    }

    /// Whether roles are dealt only after the first laws are voted, so that none can be chosen.
    #[must_use]
    pub fn veiled(&self, pack: &Pack) -> bool {
        is_veiled(pack, &self.variants)
    }

    /// The game that is planned; none: the seed is no number. `any_seed` is taken where none was typed.
    #[must_use]
    pub fn game(&self, pack: &Pack, any_seed: u64) -> Option<(Setup, Vec<Player>)> {
        let seed = match self.seed.trim() {
            "" => any_seed,
            typed => typed.parse().ok()?,
        };
        let lengths = Self::lengths(pack);
        let length = lengths
            .get(self.length_shown(pack))
            .or(pack.frame.rounds.first());
        let veiled = self.veiled(pack);
        let role = |planned: &Planned| planned.role.filter(|_| !veiled);
        let variants = self.variants.iter().copied();
        let player = |planned: &Planned| Player {
            name: planned.name.trim().to_owned(),
            controller: planned
                .bot
                .map_or(Controller::Person, |bot| Controller::Bot(bot.to_owned())),
        };
        Some((
            Setup {
                seed,
                rounds: length.copied().unwrap_or(1),
                variants: variants
                    .filter(|id| id.index() < pack.variants.len())
                    .collect(),
                seats: self.seats.iter().map(role).collect(),
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
    fn no_role_is_taken_twice() {
        let pack = pack();
        let mut plan = Plan::standard();
        let (first, second) = (Some(RoleId::at(0)), Some(RoleId::at(1)));
        plan.set_role(0, first);
        plan.set_role(1, first);
        assert_eq!(plan.seats[1].role, None, "seat 1 has it");
        plan.set_role(1, second);
        plan.set_role(0, None);
        plan.set_role(1, first);
        let roles: Vec<_> = plan.seats.iter().map(|seat| seat.role).collect();
        assert_eq!(roles[..2], [None, first]);
        assert!(begin(&pack, &plan.game(&pack, 1).unwrap().0, &mut Vec::new()).is_ok());
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
    fn a_variant_that_sets_the_length_gives_way_to_another_choice_of_it() {
        let pack = pack();
        let sets = |variant: &crate::pack::model::Variant| variant.rounds.is_some();
        let short = VariantId::at(pack.variants.iter().position(sets).unwrap());
        let rounds = pack.variants[short.index()].rounds.unwrap();
        let planned = |plan: &Plan| plan.game(&pack, 1).unwrap().0;
        let mut plan = Plan::standard();
        assert_ne!(planned(&plan).rounds, rounds);
        plan.switch(&pack, short, true);
        assert_eq!(planned(&plan).rounds, rounds);
        assert_eq!(planned(&plan).variants, [short]);
        assert_eq!(Plan::lengths(&pack)[plan.length_shown(&pack)], rounds);
        plan.switch(&pack, short, false);
        assert_ne!(planned(&plan).rounds, rounds);
        let chosen = Plan::lengths(&pack).iter().position(|n| *n == rounds);
        plan.choose_length(&pack, chosen.unwrap());
        assert_eq!(planned(&plan).variants, [short], "both are one choice");
        plan.choose_length(&pack, chosen.unwrap());
        plan.switch(&pack, short, false);
        assert_ne!(planned(&plan).rounds, rounds, "it is as long as before");
        plan.switch(&pack, short, true);
        plan.choose_length(&pack, 0);
        assert_eq!(planned(&plan).rounds, pack.frame.rounds[0]);
        assert!(planned(&plan).variants.is_empty());
    }

    #[test]
    fn under_the_veil_no_role_is_asked_for_and_the_choice_is_kept() {
        let pack = pack();
        let veils = |variant: &crate::pack::model::Variant| variant.veil > 0;
        let veil = VariantId::at(pack.variants.iter().position(veils).unwrap());
        let mut plan = Plan::standard();
        plan.set_role(0, Some(RoleId::at(0)));
        plan.switch(&pack, veil, true);
        assert_eq!(plan.game(&pack, 1).unwrap().0.seats[0], None);
        plan.switch(&pack, veil, false);
        assert!(plan.game(&pack, 1).unwrap().0.seats[0].is_some());
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
