//! The companies as they stand and as they came there: lists, ratings, suppliers, and who left or hurt whom.

use super::Sentences;
use crate::engine::{Entry, Event, Held, SeatId, Subject};
use crate::pack::model::*;
use crate::view::{CompanyView, View};

/// A company, as somebody may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Firm {
    /// Which.
    pub company: CompanyId,
    /// Its line of business.
    pub sector: Option<SectorId>,
    /// The seat that owns it.
    pub owner: Option<SeatId>,
    /// The lists it is on, and what else it holds.
    pub listed: Vec<Held>,
    /// The number that everybody watches: at the start, after each round, and last as it stands now.
    pub course: Vec<i32>,
    /// Its other numbers, as far as they are shown.
    pub figures: Vec<(AttributeId, i32)>,
    /// What only its owner is shown.
    pub unseen: Vec<AttributeId>,
    /// Whom it buys from, then whom it left.
    pub supplies: Vec<Supply>,
    /// The positions in the journal of what happened to it, the newest first.
    pub happened: Vec<usize>,
}

/// A company's tie to a supplier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Supply {
    /// The supplier.
    pub supplier: CompanyId,
    /// In which round the company left it.
    pub left: Option<u8>,
    /// What the supplier's listing has done to the company's number, over all rounds.
    pub hurt: i32,
}

impl Sentences<'_> {
    /// The companies, as somebody may see them: their `view` and the entries of their `log`.
    #[must_use]
    pub fn firms(&self, view: &View, log: &[(u32, Entry)]) -> Vec<Firm> {
        let firm = |(nr, seen): (usize, &CompanyView)| {
            let company = CompanyId::at(nr);
            let headline = self.pack.frame.company_headline;
            let shown = |id: AttributeId| seen.attributes.iter().any(|(other, _)| *other == id);
            let own = seen.owner.is_some() && seen.owner == view.seat;
            let owners = |id: &AttributeId| {
                let attribute = &self.pack.attributes[id.index()];
                (attribute.of, attribute.shown) == (SubjectKind::Company, Shown::Owner)
            };
            let all = (0..self.pack.attributes.len()).map(AttributeId::at);
            let figures = seen.attributes.iter().copied();
            Firm {
                company,
                sector: self.pack.companies[nr].sector,
                owner: seen.owner,
                listed: seen.statuses.clone(),
                course: self.course(company, seen, log),
                figures: figures.filter(|(id, _)| Some(*id) != headline).collect(),
                unseen: all
                    .filter(owners)
                    .filter(|id| !own && !shown(*id))
                    .collect(),
                supplies: supplies(company, seen, log),
                happened: happened(company, log),
            }
        };
        view.companies.iter().enumerate().map(firm).collect()
    }

    /// The headline number, reckoned back from what it is now.
    fn course(&self, company: CompanyId, seen: &CompanyView, log: &[(u32, Entry)]) -> Vec<i32> {
        let headline = self.pack.frame.company_headline;
        let now = seen.attributes.iter().find(|(id, _)| Some(*id) == headline);
        let Some((headline, now)) = now.copied() else {
            return Vec::new();
        };
        let (mut value, mut course) = (now, vec![now]);
        for (_, entry) in log.iter().rev() {
            match entry.event {
                // What it was before a round began is what the round before ended with.
                Event::RoundBegan(_) => course.push(value),
                Event::AttributeMoved(Subject::Company(moved), attribute, by)
                    if moved == company && attribute == headline =>
                {
                    value -= by;
                }
                Event::Judged { attribute, .. } if attribute == headline => {
                    let movement = self.movement(&entry.event);
                    let own = movement.filter(|m| m.who == Subject::Company(company));
                    value -= own.map_or(0, |movement| movement.by);
                }
                _ => {}
            }
        }
        course.reverse();
        course
    }

    /// A list that a company is on, and for how many more ledgers, if that is fixed.
    #[must_use]
    pub fn listed(&self, held: &Held) -> String {
        let status = self.status(held.status);
        match held.left {
            Some(left) => self.say(
                "firm-listed",
                &[("status", (&status).into()), ("left", left.into())],
            ),
            None => status,
        }
    }

    /// How it stands between a company and a supplier.
    #[must_use]
    pub fn supply(&self, supply: &Supply) -> String {
        match supply {
            Supply {
                left: Some(round), ..
            } => self.say("firm-left", &[("round", (*round).into())]),
            Supply { hurt: 0, .. } => self.say("firm-supplies", &[]),
            Supply { hurt, .. } => {
                let [direction, amount] = Self::moved(*hurt);
                self.say("firm-hurt", &[direction, amount])
            }
        }
    }

    /// A company in one line, as far as its numbers are shown.
    #[must_use]
    pub fn firm(&self, firm: &Firm) -> String {
        let mut facts: Vec<String> = Vec::new();
        facts.extend(firm.sector.map(|sector| self.sector(sector)));
        facts.push(self.owner(firm));
        if firm.listed.is_empty() {
            facts.push(self.say("firm-no-list", &[]));
        }
        facts.extend(firm.listed.iter().map(|held| self.listed(held)));
        if let (Some(headline), Some(now)) = (self.pack.frame.company_headline, firm.course.last())
        {
            facts.push(format!("{} {now}", self.attribute(headline)));
            if firm.course.iter().any(|value| value != now) {
                let list = self.list(firm.course.iter().map(ToString::to_string));
                facts.push(self.say("firm-course", &[("list", (&list).into())]));
            }
        }
        let figures = firm.figures.iter();
        facts.extend(figures.map(|(id, value)| format!("{} {value}", self.attribute(*id))));
        for supply in &firm.supplies {
            let (supplier, tie) = (self.company(supply.supplier), self.supply(supply));
            facts.push(format!("{supplier}: {tie}"));
        }
        let between = self.say("firm-between", &[]);
        format!("{}: {}", self.company(firm.company), facts.join(&between))
    }

    /// Who owns a company.
    #[must_use]
    pub fn owner(&self, firm: &Firm) -> String {
        match firm.owner.map(|owner| self.seat(owner)) {
            Some(who) => self.say("firm-owner", &[("who", (&who).into())]),
            None => self.say("firm-no-owner", &[]),
        }
    }

    /// That only the owner sees some of a company's numbers; none where there are none of these.
    #[must_use]
    pub fn unseen(&self, firm: &Firm) -> Option<String> {
        let list = self.list(firm.unseen.iter().map(|id| self.attribute(*id)));
        (!firm.unseen.is_empty()).then(|| self.say("firm-only-owner", &[("list", (&list).into())]))
    }
}

/// The ties of a company: those that hold, then those that it cut.
fn supplies(company: CompanyId, seen: &CompanyView, log: &[(u32, Entry)]) -> Vec<Supply> {
    let mut supplies: Vec<Supply> = seen
        .suppliers
        .iter()
        .map(|supplier| Supply {
            supplier: *supplier,
            left: None,
            hurt: 0,
        })
        .collect();
    let mut round = 0;
    for (_, entry) in log {
        match entry.event {
            Event::RoundBegan(now) => round = now,
            Event::Parted(who, supplier, _) if who == company => supplies.push(Supply {
                supplier,
                left: Some(round),
                hurt: 0,
            }),
            _ => {}
        }
    }
    for (at, entry) in log {
        let Event::Infected(who, from, _) = entry.event else {
            continue;
        };
        let moved = log.iter().filter(|(_, other)| other.because == *at);
        let hurt: i32 = moved
            .map(|(_, other)| match other.event {
                Event::AttributeMoved(_, _, by) => by,
                _ => 0,
            })
            .sum();
        let tie = supplies.iter_mut().find(|tie| tie.supplier == from);
        if let Some(tie) = tie.filter(|_| who == company) {
            tie.hurt += hurt;
        }
    }
    supplies
}

/// What happened to a company on the lists and with its partners, the newest first.
fn happened(company: CompanyId, log: &[(u32, Entry)]) -> Vec<usize> {
    let own = Subject::Company(company);
    let about = |event: &Event| match event {
        Event::Gained(who, ..) | Event::Lost(who, _) => *who == own,
        Event::Parted(who, other, _) | Event::Infected(who, other, _) => {
            *who == company || *other == company
        }
        _ => false,
    };
    let found = log.iter().rev().filter(|(_, entry)| about(&entry.event));
    found.map(|(at, _)| *at as usize).collect()
}
