//! Counting over many games what occurred.

use super::Game;
use crate::engine::{Event, Setup};
use crate::pack::Pack;
use crate::reflect;

/// How often something was tried and came true.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rate {
    /// How often it could have come true.
    pub of: u64,
    /// How often it did.
    pub yes: u64,
}

impl Rate {
    fn count(&mut self, yes: bool) {
        self.of += 1;
        self.yes += u64::from(yes);
    }

    /// In percent; none if it was never tried.
    #[must_use]
    pub fn percent(self) -> Option<f64> {
        (self.of > 0).then(|| self.yes as f64 * 100.0 / self.of as f64)
    }
}

/// What occurred, by the position of each thing in its list of the pack.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)] // each counts what its name says
pub struct Tally {
    pub games: u64,
    pub decisions: u64,
    pub events: u64,
    pub hopes: Vec<Rate>,
    pub bills: Vec<Rate>,
    pub endings: Vec<u64>,
    pub no_ending: u64,
    pub statuses: Vec<u64>,
    pub cards: Vec<u64>,
    pub bulletins: Vec<u64>,
    pub arguments: Vec<u64>,
    pub actions: Vec<u64>,
    pub clauses: Vec<u64>,
    pub deeds: Vec<u64>,
    pub recorded: u64,
    pub misread: u64,
    pub reflections: Vec<u64>,
    pub meters: Vec<i64>,
}

impl Tally {
    /// Nothing yet.
    #[must_use]
    pub fn new(pack: &Pack) -> Self {
        Self {
            hopes: vec![Rate::default(); pack.hopes.len()],
            bills: vec![Rate::default(); pack.bills.len()],
            endings: vec![0; pack.endings.len()],
            statuses: vec![0; pack.statuses.len()],
            cards: vec![0; pack.cards.len()],
            bulletins: vec![0; pack.bulletins.len()],
            arguments: vec![0; pack.arguments.len()],
            actions: vec![0; pack.actions.len()],
            clauses: vec![0; pack.clauses.len()],
            deeds: vec![0; pack.deeds.len()],
            reflections: vec![0; pack.reflections.len()],
            meters: vec![0; pack.meters.len()],
            ..Self::default()
        }
    }

    /// Counts a game that was played.
    pub fn count(&mut self, pack: &Pack, setup: &Setup, game: &Game) {
        self.games += 1;
        self.decisions += game.decisions() as u64;
        self.events += game.entries().len() as u64;
        for entry in game.entries() {
            match entry.event {
                Event::CardDrawn(_, card, _) => self.cards[card.index()] += 1,
                Event::BulletinDrawn(bulletin) => self.bulletins[bulletin.index()] += 1,
                Event::Argued(_, argument) => self.arguments[argument.index()] += 1,
                Event::Acted(_, action, _) => self.actions[action.index()] += 1,
                Event::Enacted(clause, _) => self.clauses[clause.index()] += 1,
                Event::Did(_, deed, _) => self.deeds[deed.index()] += 1,
                Event::Recorded { seat, doer, .. } => {
                    self.recorded += 1;
                    self.misread += u64::from(seat != doer);
                }
                Event::Gained(_, status, _) => self.statuses[status.index()] += 1,
                Event::Carried(bill) => self.bills[bill.index()].count(true),
                Event::Fell(bill) => self.bills[bill.index()].count(false),
                Event::HopeJudged(_, hope, met) => self.hopes[hope.index()].count(met),
                Event::Ended(Some(ending)) => self.endings[ending.index()] += 1,
                Event::Ended(None) => self.no_ending += 1,
                _ => {}
            }
        }
        if let Some(state) = game.state() {
            self.meters
                .iter_mut()
                .zip(&state.meters)
                .for_each(|(sum, now)| *sum += i64::from(*now));
        }
        if !pack.reflections.is_empty() {
            let facts = reflect::facts(pack, setup, game.entries());
            for told in reflect::reflections(pack, game.entries(), &facts) {
                self.reflections[told.reflection.index()] += 1;
            }
        }
    }

    /// Adds what another thread counted.
    pub fn add(&mut self, other: &Self) {
        let rates = |into: &mut Vec<Rate>, from: &[Rate]| {
            into.iter_mut().zip(from).for_each(|(into, from)| {
                into.of += from.of;
                into.yes += from.yes;
            });
        };
        let sums = |into: &mut Vec<u64>, from: &[u64]| {
            into.iter_mut()
                .zip(from)
                .for_each(|(into, from)| *into += from)
        };
        self.games += other.games;
        self.decisions += other.decisions;
        self.events += other.events;
        self.no_ending += other.no_ending;
        self.recorded += other.recorded;
        self.misread += other.misread;
        rates(&mut self.hopes, &other.hopes);
        rates(&mut self.bills, &other.bills);
        sums(&mut self.endings, &other.endings);
        sums(&mut self.statuses, &other.statuses);
        sums(&mut self.cards, &other.cards);
        sums(&mut self.bulletins, &other.bulletins);
        sums(&mut self.arguments, &other.arguments);
        sums(&mut self.actions, &other.actions);
        sums(&mut self.clauses, &other.clauses);
        sums(&mut self.deeds, &other.deeds);
        sums(&mut self.reflections, &other.reflections);
        self.meters
            .iter_mut()
            .zip(&other.meters)
            .for_each(|(into, from)| *into += from);
    }
}
