//! A made-up moment: a game that stands right before a card, a bill or a reflection that somebody wants to see.

use super::{Session, SessionFault};
use crate::bots::PERSONAS;
use crate::engine::{Entry, Event, SeatId, Setup, Stage, evolve};
use crate::journal::Player;
use crate::pack::model::{BillId, CardId, DeckId, ReflectionId, RoleId};
use crate::pack::{Named, Pack};
use crate::reflect;
use std::path::Path;
use std::sync::Arc;

/// What somebody wants to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// A dilemma, drawn.
    Card(CardId),
    /// A bill on the floor, with what can be said of it in the hand.
    Bill(BillId),
    /// A reflection, at the end of a game that tells it.
    Reflection(ReflectionId),
}

impl Scene {
    /// What it is called in messages: the kind and the id.
    fn name(self, pack: &Pack) -> String {
        match self {
            Self::Card(id) => format!("card `{}`", id.word(pack)),
            Self::Bill(id) => format!("bill `{}`", id.word(pack)),
            Self::Reflection(id) => format!("reflection `{}`", id.word(pack)),
        }
    }
}

/// The first seat is the person's.
const PERSON: SeatId = SeatId(0);
/// So many games are begun at most to find the moment of a card or a bill.
const TRIES: u64 = 40;
/// So many games are played at most to find one that tells a reflection.
const GAMES: u64 = 600;

impl Session {
    /// A game at a made-up moment, saved in a file: what led there was played by bots, and the first seat is a
    /// person's from here on. `role`: who that is, else whoever is dealt.
    ///
    /// # Errors
    /// Where no game comes to such a moment, or the file cannot be written.
    pub fn staged(
        pack: &Arc<Pack>,
        scene: Scene,
        role: Option<RoleId>,
        language: &str,
        save: &Path,
    ) -> Result<Self, SessionFault> {
        let tries = if matches!(scene, Scene::Reflection(_)) {
            GAMES
        } else {
            TRIES
        };
        for seed in 1..=tries {
            let mut session = bots(pack, seed, role, language)?;
            if session.play_to(scene) {
                session.journal.header.players[PERSON.index()] = Player::person("");
                session.bots[PERSON.index()] = None;
                // Some of it was not decided by the rules.
                session.journal.header.carried = session.journal.entries.len() as u32;
                session.save_as(save)?;
                return Ok(session);
            }
        }
        Err(SessionFault::NotStaged(scene.name(pack), tries))
    }

    /// Lets the bots play to the moment, and brings it about; false where this game does not come to it.
    fn play_to(&mut self, scene: Scene) -> bool {
        loop {
            match (scene, self.state.stage) {
                (Scene::Card(card), Stage::Roll(PERSON) | Stage::Choose(PERSON, _)) => {
                    self.draw(card);
                    return true;
                }
                (Scene::Bill(bill), Stage::Debate(PERSON)) => {
                    self.lay(bill);
                    return true;
                }
                _ if self.bot_turn().is_none() => break,
                _ => {}
            }
        }
        let Scene::Reflection(reflection) = scene else {
            return false;
        };
        let facts = reflect::facts(&self.pack, &self.journal.header.setup, self.entries());
        let told = reflect::reflections(&self.pack, self.entries(), &facts);
        told.iter().any(|told| told.reflection == reflection)
    }

    /// Brings the seat to a place where the card is drawn, and draws it.
    fn draw(&mut self, card: CardId) {
        let pack = self.pack.clone();
        let mut decks = pack.decks.iter();
        let deck = decks.position(|deck| deck.cards.contains(&card));
        let deck: Option<DeckId> = deck.map(Named::at);
        let place = deck.and_then(|deck| {
            let mut places = pack.places.iter();
            places.position(|place| place.decks.contains(&deck))
        });
        if let Some(place) = place {
            self.tell(Event::Went(PERSON, Named::at(place)));
        }
        if deck.is_none() {
            let sender = SeatId(1);
            let round = self.state.round;
            self.tell(Event::CardKept(PERSON, card, round, sender));
        }
        self.tell(Event::CardDrawn(PERSON, card, deck));
    }

    /// Lays the bill on the floor, and gives the seat what can be said of it.
    fn lay(&mut self, bill: BillId) {
        let pack = self.pack.clone();
        self.tell(Event::Floored(bill));
        let most = usize::from(pack.frame.arguments.1);
        let fitting = self.state.arguments.clone();
        for argument in fitting {
            let speaks = pack.arguments[argument.index()]
                .bills
                .iter()
                .any(|(known, _)| *known == bill);
            if speaks && self.state.seats[PERSON.index()].hand.len() < most {
                self.tell(Event::ArgumentDrawn(PERSON, argument));
            }
        }
    }

    /// Writes an event into the journal that no rule brought about.
    fn tell(&mut self, event: Event) {
        let because = self.journal.entries.len() as u32;
        let entry = Entry { because, event };
        evolve(&self.pack, &mut self.state, &entry);
        self.journal.entries.push(entry);
    }
}

/// A game of bots.
fn bots(
    pack: &Arc<Pack>,
    seed: u64,
    role: Option<RoleId>,
    language: &str,
) -> Result<Session, SessionFault> {
    let (fewest, most) = pack.frame.seats;
    let count = usize::from(4.clamp(fewest, most));
    let mut seats = vec![None; count];
    seats[PERSON.index()] = role;
    let setup = Setup {
        seed,
        rounds: pack.frame.rounds.first().copied().unwrap_or(1),
        variants: Vec::new(),
        seats,
    };
    let players = (0..count).map(|nr| Player::bot(PERSONAS[nr % PERSONAS.len()]));
    Session::new(pack.clone(), &setup, players.collect(), language, None)
}
