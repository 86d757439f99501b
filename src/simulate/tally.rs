//! Counting over many games what occurred.

use super::{Game, Series};
use crate::engine::{Event, Setup};
use crate::pack::Pack;
use crate::pack::model::BillId;
use crate::reflect;
use std::collections::BTreeMap;

/// How often something was tried and came true.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rate {
    /// How often it could have come true.
    pub of: u64,
    /// How often it did.
    pub yes: u64,
}

impl Rate {
    pub(super) fn count(&mut self, yes: bool) {
        self.of += 1;
        self.yes += u64::from(yes);
    }

    /// In percent; none if it was never tried.
    #[must_use]
    pub fn percent(self) -> Option<f64> {
        (self.of > 0).then(|| self.yes as f64 * 100.0 / self.of as f64)
    }

    /// Whether it came true in fewer or more of a hundred cases than these; never, if it was never tried.
    #[must_use]
    pub const fn outside(self, (least, most): (u64, u64)) -> bool {
        let yes = self.yes * 100;
        self.of > 0 && (yes < least * self.of || yes > most * self.of)
    }

    /// Between which percentages the true rate is likely to lie, 19 times in 20 (Wilson's interval).
    #[must_use]
    pub fn likely(self) -> Option<(f64, f64)> {
        const Z: f64 = 1.96;
        let share = self.percent()? / 100.0;
        let of = self.of as f64;
        let scale = 100.0 / (1.0 + Z * Z / of);
        let middle = share + Z * Z / (2.0 * of);
        let half = Z * (share * (1.0 - share) / of + Z * Z / (4.0 * of * of)).sqrt();
        let bounded = |percent: f64| percent.clamp(0.0, 100.0);
        Some((
            bounded((middle - half) * scale),
            bounded((middle + half) * scale),
        ))
    }

    /// Whether more games could well find it inside these, though it lies outside now.
    #[must_use]
    pub fn may_be_inside(self, (least, most): (u64, u64)) -> bool {
        let reaches = |(low, high): (f64, f64)| high >= least as f64 && low <= most as f64;
        self.outside((least, most)) && self.likely().is_some_and(reaches)
    }

    pub(super) const fn add(&mut self, other: Self) {
        self.of += other.of;
        self.yes += other.yes;
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
    /// By bill: how often each amendment was moved, and adopted.
    pub amendments: Vec<Vec<Rate>>,
    /// By card: how often each option was open to whoever was asked, and chosen.
    pub options: Vec<Vec<Rate>>,
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
    /// In how many games just these reflections were shown.
    pub shown: BTreeMap<Vec<u16>, u64>,
    pub meters: Vec<i64>,
    /// What goes from round to round, if that is asked for.
    pub series: Option<Series>,
}

impl Tally {
    /// Nothing yet.
    #[must_use]
    pub fn new(pack: &Pack) -> Self {
        let rates = |count: usize| vec![Rate::default(); count];
        Self {
            hopes: rates(pack.hopes.len()),
            bills: rates(pack.bills.len()),
            amendments: pack
                .bills
                .iter()
                .map(|bill| rates(bill.amendments.len()))
                .collect(),
            options: pack
                .cards
                .iter()
                .map(|card| rates(card.options.len()))
                .collect(),
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
        let mut floor = None;
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
                Event::Chose(_, card, option) => {
                    self.options[card.index()][usize::from(option)].yes += 1;
                }
                Event::Floored(bill) => floor = Some((bill, None)),
                Event::AmendmentMoved(_, moved) => {
                    floor = floor.map(|(bill, _)| (bill, Some(moved)));
                    if let Some(rate) = self.amendment(floor) {
                        rate.of += 1;
                    }
                }
                Event::AmendmentAdopted(_) => {
                    if let Some(rate) = self.amendment(floor) {
                        rate.yes += 1;
                    }
                }
                Event::Carried(bill) => self.bills[bill.index()].count(true),
                Event::Fell(bill) => self.bills[bill.index()].count(false),
                Event::HopeJudged(_, hope, met) => self.hopes[hope.index()].count(met),
                Event::Ended(Some(ending)) => self.endings[ending.index()] += 1,
                Event::Ended(None) => self.no_ending += 1,
                _ => {}
            }
        }
        for (card, open) in game.choices() {
            for (option, rate) in self.options[card.index()].iter_mut().enumerate() {
                rate.of += u64::from(open >> option & 1);
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
            let told = reflect::reflections(pack, game.entries(), &facts);
            let mut shown: Vec<u16> = told.iter().map(|told| told.reflection.0).collect();
            for told in &shown {
                self.reflections[usize::from(*told)] += 1;
            }
            shown.sort_unstable();
            *self.shown.entry(shown).or_default() += 1;
        }
        if let Some(series) = &mut self.series {
            series.count(pack, game);
        }
    }

    /// The rate of the amendment that was moved to the bill on the floor.
    fn amendment(&mut self, floor: Option<(BillId, Option<u8>)>) -> Option<&mut Rate> {
        let (bill, moved) = floor?;
        self.amendments[bill.index()].get_mut(usize::from(moved?))
    }

    /// How many different reflections a game is shown; none if no game could be shown any.
    #[must_use]
    pub fn reflections_a_game(&self) -> Option<f64> {
        let games: u64 = self.shown.values().sum();
        let shown: u64 = self.reflections.iter().sum();
        (games > 0).then(|| shown as f64 / games as f64)
    }

    /// Of a hundred pairs of games, how many are shown the same reflections; none for fewer than two games.
    #[must_use]
    pub fn same_pairs(&self) -> Option<f64> {
        let pairs = |count: u64| count as f64 * count.saturating_sub(1) as f64 / 2.0;
        let all = pairs(self.shown.values().sum());
        let same: f64 = self.shown.values().map(|count| pairs(*count)).sum();
        (all > 0.0).then(|| same * 100.0 / all)
    }

    /// Adds what another thread counted.
    pub fn add(&mut self, other: &Self) {
        let rates = |into: &mut Vec<Rate>, from: &[Rate]| {
            into.iter_mut()
                .zip(from)
                .for_each(|(into, from)| into.add(*from));
        };
        let inner = |into: &mut Vec<Vec<Rate>>, from: &[Vec<Rate>]| {
            into.iter_mut()
                .zip(from)
                .for_each(|(into, from)| rates(into, from));
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
        inner(&mut self.amendments, &other.amendments);
        inner(&mut self.options, &other.options);
        sums(&mut self.endings, &other.endings);
        sums(&mut self.statuses, &other.statuses);
        sums(&mut self.cards, &other.cards);
        sums(&mut self.bulletins, &other.bulletins);
        sums(&mut self.arguments, &other.arguments);
        sums(&mut self.actions, &other.actions);
        sums(&mut self.clauses, &other.clauses);
        sums(&mut self.deeds, &other.deeds);
        sums(&mut self.reflections, &other.reflections);
        for (shown, games) in &other.shown {
            *self.shown.entry(shown.clone()).or_default() += games;
        }
        self.meters
            .iter_mut()
            .zip(&other.meters)
            .for_each(|(into, from)| *into += from);
        if let (Some(series), Some(other)) = (&mut self.series, &other.series) {
            series.add(other);
        }
    }
}
