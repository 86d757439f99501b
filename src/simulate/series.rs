//! What goes from round to round and from role to role. Only collected where a page is asked for: it is read from the
//! journal of each game after the game, so that playing is no slower for it.

use super::{Game, Rate};
use crate::engine::{Event, SeatId, Subject, company_start};
use crate::pack::Pack;
use crate::pack::model::CompanyId;
use crate::reflect;
use std::collections::BTreeMap;

/// How often each value was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    values: BTreeMap<i32, u64>,
    count: u64,
}

impl Spread {
    /// Counts a value.
    pub fn count(&mut self, value: i32) {
        *self.values.entry(value).or_default() += 1;
        self.count += 1;
    }

    /// How many values were counted.
    #[must_use]
    pub const fn len(&self) -> u64 {
        self.count
    }

    /// Whether no value was counted.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The smallest value that at least so many hundredths of all do not exceed.
    #[must_use]
    pub fn percentile(&self, hundredths: u64) -> Option<i32> {
        let rank = (self.count * hundredths).div_ceil(100).max(1);
        let mut seen = 0;
        let reached = |(_, count): &(&i32, &u64)| {
            seen += **count;
            seen >= rank
        };
        self.values.iter().find(reached).map(|(value, _)| *value)
    }

    /// Adds what was counted elsewhere.
    pub fn add(&mut self, other: &Self) {
        for (value, count) in &other.values {
            *self.values.entry(*value).or_default() += count;
        }
        self.count += other.count;
    }
}

/// Values at the start and after each round.
pub type Course = Vec<Spread>;

/// What goes from round to round and from role to role, by the positions of things in the pack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Series {
    /// How many rounds the games have.
    pub rounds: usize,
    /// By meter.
    pub meters: Vec<Course>,
    /// The attribute that stands for a seat, by the seat's place at the table and its role.
    pub scores: BTreeMap<(usize, usize), Course>,
    /// The attribute that stands for a company, by company.
    pub companies: Vec<Course>,
    /// How often each hope was met, by role and hope.
    pub hopes: BTreeMap<(usize, usize), Rate>,
    /// By status: how often it was gained before the first round and in each.
    pub gained: Vec<Vec<u64>>,
    /// By status: in how many games it was gained at all.
    pub gained_in: Vec<u64>,
}

impl Series {
    /// Nothing yet.
    #[must_use]
    pub fn new(pack: &Pack, rounds: usize) -> Self {
        let courses = |count: usize| vec![vec![Spread::default(); rounds + 1]; count];
        let companies = match pack.frame.company_headline {
            Some(_) => pack.companies.len(),
            None => 0,
        };
        Self {
            rounds,
            meters: courses(pack.meters.len()),
            companies: courses(companies),
            gained: vec![vec![0; rounds + 1]; pack.statuses.len()],
            gained_in: vec![0; pack.statuses.len()],
            ..Self::default()
        }
    }

    /// Counts a game that was played.
    pub fn count(&mut self, pack: &Pack, game: &Game) {
        let mut meters: Vec<i32> = pack.meters.iter().map(|meter| meter.start).collect();
        let company_headline = pack.frame.company_headline;
        let mut companies: Vec<i32> = match company_headline {
            Some(headline) => (0..pack.companies.len())
                .map(|company| company_start(pack, CompanyId::at(company), headline))
                .collect(),
            None => Vec::new(),
        };
        // Whom each record is for.
        let mut files: Vec<SeatId> = Vec::new();
        let mut roles: Vec<usize> = Vec::new();
        let mut gained = vec![false; pack.statuses.len()];
        // How many rounds have ended: what is before the first is the start.
        let mut ended = 0;
        let mut began = false;
        for entry in game.entries() {
            match entry.event {
                Event::RoleDealt(_, role) => roles.push(role.index()),
                Event::MeterMoved(meter, by) => meters[meter.index()] += by,
                Event::AttributeMoved(Subject::Company(company), attribute, by)
                    if Some(attribute) == company_headline =>
                {
                    companies[company.index()] += by;
                }
                Event::Recorded { seat, .. } => files.push(seat),
                // A judgement moves the number itself: that of the company which the recorded seat owns.
                Event::Judged {
                    record,
                    attribute,
                    by,
                    ..
                } if Some(attribute) == company_headline => {
                    let seat = files.get(record.index());
                    let role = seat.and_then(|seat| roles.get(seat.index()));
                    if let Some(company) = role.and_then(|role| pack.roles[*role].company) {
                        companies[company.index()] += by;
                    }
                }
                Event::Gained(_, status, _) => {
                    let round = if began { ended + 1 } else { 0 };
                    if let Some(count) = self.gained[status.index()].get_mut(round) {
                        *count += 1;
                    }
                    gained[status.index()] = true;
                }
                Event::RoundBegan(_) | Event::RoundsEnded => {
                    ended += usize::from(began);
                    began = true;
                    record(&mut self.meters, ended, &meters);
                    record(&mut self.companies, ended, &companies);
                }
                Event::HopeJudged(seat, hope, met) => {
                    if let Some(role) = roles.get(seat.index()) {
                        let rate = self.hopes.entry((*role, hope.index())).or_default();
                        rate.count(met);
                    }
                }
                _ => {}
            }
        }
        for (games, gained) in self.gained_in.iter_mut().zip(gained) {
            *games += u64::from(gained);
        }
        if let Some(headline) = pack.frame.headline {
            let course = reflect::course(pack, game.entries(), headline);
            for (seat, (values, role)) in course.iter().zip(&roles).enumerate() {
                let blank = || vec![Spread::default(); self.rounds + 1];
                let course = self.scores.entry((seat, *role)).or_insert_with(blank);
                for (spread, value) in course.iter_mut().zip(values) {
                    spread.count(*value);
                }
            }
        }
    }

    /// The seats' curve over those that `wanted` says: by the seat's place at the table and its role.
    #[must_use]
    pub fn score_of(&self, wanted: impl Fn(usize, usize) -> bool) -> Course {
        let mut sum = vec![Spread::default(); self.rounds + 1];
        for ((seat, role), course) in &self.scores {
            if wanted(*seat, *role) {
                add(&mut sum, course);
            }
        }
        sum
    }

    /// How often the hopes of a role were met.
    #[must_use]
    pub fn hopes_of(&self, role: usize) -> Rate {
        let mut sum = Rate::default();
        let own = self.hopes.iter().filter(|((of, _), _)| *of == role);
        own.for_each(|(_, rate)| sum.add(*rate));
        sum
    }

    /// Adds what another thread counted.
    pub fn add(&mut self, other: &Self) {
        let all = |into: &mut Vec<Course>, from: &[Course]| {
            into.iter_mut()
                .zip(from)
                .for_each(|(into, from)| add(into, from));
        };
        all(&mut self.meters, &other.meters);
        all(&mut self.companies, &other.companies);
        for (key, course) in &other.scores {
            let blank = || vec![Spread::default(); self.rounds + 1];
            add(self.scores.entry(*key).or_insert_with(blank), course);
        }
        for (key, rate) in &other.hopes {
            self.hopes.entry(*key).or_default().add(*rate);
        }
        for (into, from) in self.gained.iter_mut().zip(&other.gained) {
            into.iter_mut()
                .zip(from)
                .for_each(|(into, from)| *into += from);
        }
        let games = self.gained_in.iter_mut().zip(&other.gained_in);
        games.for_each(|(into, from)| *into += from);
    }
}

fn record(courses: &mut [Course], at: usize, values: &[i32]) {
    for (course, value) in courses.iter_mut().zip(values) {
        if let Some(spread) = course.get_mut(at) {
            spread.count(*value);
        }
    }
}

fn add(into: &mut [Spread], from: &[Spread]) {
    into.iter_mut()
        .zip(from)
        .for_each(|(into, from)| into.add(from));
}
