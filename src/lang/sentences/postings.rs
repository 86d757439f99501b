//! The ledger as a book of accounts: every number that a ledger moved, whose it is, why, and what it stands at then.

use std::collections::HashMap;
use std::ops::Range;

use super::Sentences;
use crate::engine::{Entry, Event, Subject};
use crate::pack::model::*;
use crate::view::View;

/// A number that a ledger moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Number {
    /// One of a seat or a company.
    Attribute(Subject, AttributeId),
    /// One of the city.
    Meter(MeterId),
}

/// By how much a number moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// Which number.
    pub number: Number,
    /// What it is called; none for the number that everybody watches.
    pub name: Option<String>,
    /// By how much.
    pub by: i32,
    /// What it stood at afterwards.
    pub after: i32,
}

/// A line of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posting {
    /// The position of its event in the journal.
    pub at: usize,
    /// Whose account it stands in; none: the city's.
    pub who: Option<Subject>,
    /// The deed, the sanction, the law: what the line is about.
    pub what: String,
    /// Seen by what, under which law.
    pub cause: String,
    /// What moved; none where nothing did.
    pub sum: Option<Sum>,
    /// The sanction or reward that was gained.
    pub gained: Option<StatusId>,
}

/// The ledger of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folio {
    /// The round.
    pub round: u8,
    /// The positions in the journal between which its events lie.
    pub range: Range<usize>,
    /// Its lines, in the order in which they were read out.
    pub postings: Vec<Posting>,
}

/// Whether an event is a line of the ledger, if it happens there.
#[must_use]
pub const fn is_posted(event: &Event) -> bool {
    matches!(
        event,
        Event::Judged { .. }
            | Event::Unjudged(_)
            | Event::AttributeMoved(..)
            | Event::MeterMoved(..)
            | Event::Corrected(_)
            | Event::Gained(..)
            | Event::Lost(..)
            | Event::Forgotten(_)
            | Event::Repealed(..)
            | Event::Parted(..)
            | Event::Wiped(..)
    )
}

/// The ledgers of a game, the first round's first: the round, and between which positions of the journal each lies.
/// `log`: the entries that the reader may see, with their positions.
#[must_use]
pub fn ledgers(pack: &crate::pack::Pack, log: &[(u32, Entry)]) -> Vec<(u8, Range<usize>)> {
    let mut found: Vec<(u8, Range<usize>)> = Vec::new();
    let (mut round, mut open) = (0, false);
    for (at, entry) in log {
        let at = *at as usize;
        match entry.event {
            Event::RoundBegan(now) => (round, open) = (now, false),
            Event::RoundsEnded => open = false,
            Event::PhaseBegan(phase) => {
                let phase = pack.phases.get(usize::from(phase));
                open = phase.is_some_and(|phase| matches!(phase.kind, PhaseKind::Ledger));
                if open {
                    found.push((round, at + 1..at + 1));
                }
            }
            _ => {}
        }
        if let (true, Some((_, range))) = (open, found.last_mut()) {
            range.end = at + 1;
        }
    }
    found
}

impl Sentences<'_> {
    /// The ledger of every round so far, as somebody may read it: their `view` and the entries of their `log`.
    #[must_use]
    pub fn folios(&self, view: &View, log: &[(u32, Entry)]) -> Vec<Folio> {
        let after = self.balances(view, log);
        let folio = |(round, range): (u8, Range<usize>)| {
            let inside = log
                .iter()
                .map(|(at, entry)| (*at as usize, entry))
                .filter(|(at, _)| range.contains(at));
            let mut postings: Vec<Posting> = Vec::new();
            for posting in inside.filter_map(|(at, entry)| self.posting(at, entry, &after)) {
                if !Self::adds_to(postings.last_mut(), &posting) {
                    postings.push(posting);
                }
            }
            Folio {
                round,
                postings,
                range: range.clone(),
            }
        };
        ledgers(self.pack, log).into_iter().map(folio).collect()
    }

    /// Whether a line only says once more what the last one says of the city; then it is added to it. A law that works
    /// on every seat may move the city's number once for each.
    fn adds_to(last: Option<&mut Posting>, posting: &Posting) -> bool {
        let Some(last) = last.filter(|last| {
            last.who.is_none()
                && posting.who.is_none()
                && last.what == posting.what
                && last.cause == posting.cause
        }) else {
            return false;
        };
        match (&mut last.sum, &posting.sum) {
            (Some(sum), Some(more)) if sum.number == more.number => {
                sum.by += more.by;
                sum.after = more.after;
                true
            }
            _ => false,
        }
    }

    /// What each movement left its number at: what it is now, less what came later.
    fn balances(&self, view: &View, log: &[(u32, Entry)]) -> HashMap<usize, i32> {
        let mut now: HashMap<Number, i32> = HashMap::new();
        let mut balances = HashMap::new();
        for (at, entry) in log.iter().rev() {
            if let Some((number, by)) = self.moves(&entry.event) {
                let value = now.entry(number).or_insert_with(|| value_of(view, number));
                balances.insert(*at as usize, *value);
                *value -= by;
            }
        }
        balances
    }

    fn moves(&self, event: &Event) -> Option<(Number, i32)> {
        match *event {
            Event::AttributeMoved(who, attribute, by) => {
                Some((Number::Attribute(who, attribute), by))
            }
            Event::MeterMoved(meter, by) => Some((Number::Meter(meter), by)),
            Event::Judged { .. } => {
                let movement = self.movement(event)?;
                let number = Number::Attribute(movement.who, movement.attribute);
                Some((number, movement.by))
            }
            _ => None,
        }
    }

    fn posting(&self, at: usize, entry: &Entry, after: &HashMap<usize, i32>) -> Option<Posting> {
        if !is_posted(&entry.event) {
            return None;
        }
        let (who, what, cause) = match entry.event {
            Event::Judged { record, clause, .. } => {
                let movement = self.movement(&entry.event)?;
                let Some(Event::Recorded { deed, sensor, .. }) = self.record(record) else {
                    return None;
                };
                let (sensor, clause) = (self.sensor(sensor), self.clause(clause));
                let cause = self.say(
                    "posting-judged",
                    &[("sensor", (&sensor).into()), ("clause", (&clause).into())],
                );
                (Some(movement.who), self.deed(deed), cause)
            }
            Event::Unjudged(record) => {
                let Some(Event::Recorded {
                    seat, deed, sensor, ..
                }) = self.record(record)
                else {
                    return None;
                };
                let sensor = self.sensor(sensor);
                let cause = self.say("posting-unjudged", &[("sensor", (&sensor).into())]);
                (Some(Subject::Seat(seat)), self.deed(deed), cause)
            }
            Event::Corrected(record) => {
                let Some(Event::Recorded { seat, deed, .. }) = self.record(record) else {
                    return None;
                };
                let cause = self.say("posting-corrected", &[]);
                (Some(Subject::Seat(seat)), self.deed(deed), cause)
            }
            Event::Gained(who, status, clause) => {
                let cause = clause.map(|clause| {
                    let clause = self.clause(clause);
                    self.say("posting-gained", &[("clause", (&clause).into())])
                });
                (Some(who), self.status(status), cause.unwrap_or_default())
            }
            Event::Lost(who, status) => (
                Some(who),
                self.status(status),
                self.say("posting-lost", &[]),
            ),
            Event::AttributeMoved(who, ..) => {
                let (what, cause) = self.behind(entry)?;
                (Some(who), what, cause)
            }
            Event::MeterMoved(..) => {
                let (what, cause) = self.behind(entry)?;
                (None, what, cause)
            }
            _ => (None, self.told_at(entry, at), String::new()),
        };
        let sum = self.moves(&entry.event).map(|(number, by)| Sum {
            number,
            name: self.name_of_number(number),
            by,
            after: after.get(&at).copied().unwrap_or_default(),
        });
        let gained = match entry.event {
            Event::Gained(_, status, _) => Some(status),
            _ => None,
        };
        Some(Posting {
            at,
            who,
            what,
            cause,
            sum,
            gained,
        })
    }

    /// What stands behind a movement of the ledger that no record brought about. These causes are no secret.
    fn behind(&self, entry: &Entry) -> Option<(String, String)> {
        let cause = self.entries.get(entry.because as usize)?.event;
        Some(match cause {
            Event::Enacted(clause, _) => (self.clause(clause), self.say("posting-standing", &[])),
            Event::Gained(_, status, _) => (self.status(status), self.say("posting-held", &[])),
            Event::Appealed(_, record, _) => match self.record(record)? {
                Event::Recorded { deed, .. } => (self.deed(deed), self.say("posting-appeal", &[])),
                _ => return None,
            },
            Event::Corrected(record) => match self.record(record)? {
                Event::Recorded { deed, .. } => {
                    (self.deed(deed), self.say("posting-given-back", &[]))
                }
                _ => return None,
            },
            Event::Infected(_, supplier, clause) => {
                let (supplier, clause) = (self.company(supplier), self.clause(clause));
                let what = self.say("posting-supplier", &[("supplier", (&supplier).into())]);
                (
                    what,
                    self.say("posting-gained", &[("clause", (&clause).into())]),
                )
            }
            _ => (
                self.name_of_number(self.moves(&entry.event)?.0)?,
                String::new(),
            ),
        })
    }

    /// What a line of the ledger moved of one's own numbers, in short: which, by how much, to what, and what for.
    #[must_use]
    pub fn own_movement(&self, name: &str, sum: &Sum, what: &str) -> String {
        let moved = self.amount(name, sum.by);
        self.say(
            "ledger-own",
            &[
                ("moved", (&moved).into()),
                ("after", sum.after.into()),
                ("what", what.into()),
            ],
        )
    }

    fn name_of_number(&self, number: Number) -> Option<String> {
        let frame = &self.pack.frame;
        match number {
            Number::Meter(meter) => Some(self.meter(meter)),
            Number::Attribute(_, id)
                if [frame.headline, frame.company_headline].contains(&Some(id)) =>
            {
                None
            }
            Number::Attribute(_, id) => Some(self.attribute(id)),
        }
    }
}

fn value_of(view: &View, number: Number) -> i32 {
    let of = |attributes: &[(AttributeId, i32)], id| {
        attributes
            .iter()
            .find(|(other, _)| *other == id)
            .map(|(_, value)| *value)
    };
    let found = match number {
        Number::Meter(id) => view
            .meters
            .iter()
            .find(|(other, _)| *other == id)
            .map(|(_, value)| *value),
        Number::Attribute(Subject::Seat(seat), id) => view
            .seats
            .get(seat.index())
            .and_then(|seat| of(&seat.attributes, id)),
        Number::Attribute(Subject::Company(company), id) => view
            .companies
            .get(company.index())
            .and_then(|company| of(&company.attributes, id)),
    };
    found.unwrap_or_default()
}
