//! What a simulation says about the pack: what never occurred, what lies outside the design's figures, and how much one
//! game differs from another.

use super::Report;
use super::tally::Rate;
use serde_json::{Value, json};
use std::fmt;

/// Of a hundred games in which a hope is dealt, in how many it is to be met: the fewest and the most.
pub const HOPES_MET: (u64, u64) = (20, 80);

/// Of a hundred votes on a bill, how many it is to win: the fewest and the most.
pub const BILLS_CARRIED: (u64, u64) = (15, 85);

/// Something that lies outside the design's figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outside {
    /// A hope is met too seldom or too often.
    Hope(String, Rate),
    /// A bill is carried too seldom or too often.
    Bill(String, Rate),
    /// An ending never came.
    Ending(String),
    /// An option was open so many times and never chosen.
    Option(String, u64),
}

impl Outside {
    pub(super) fn json(&self) -> Value {
        let rate = |kind: &str, id: &str, rate: &Rate, (least, most): (u64, u64)| {
            json!({
                "kind": kind, "id": id, "percent": rate.percent(), "of": rate.of, "least": least, "most": most,
            })
        };
        match self {
            Self::Hope(id, met) => rate("hope", id, met, HOPES_MET),
            Self::Bill(id, carried) => rate("bill", id, carried, BILLS_CARRIED),
            Self::Ending(id) => json!({ "kind": "ending", "id": id }),
            Self::Option(id, open) => json!({ "kind": "option", "id": id, "open": open }),
        }
    }
}

impl fmt::Display for Outside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let percent = |rate: &Rate| rate.percent().unwrap_or_default();
        match self {
            Self::Hope(id, met) => {
                let (percent, (least, most)) = (percent(met), HOPES_MET);
                let of = met.of;
                write!(
                    f,
                    "the hope {id} is met {percent:.1} times in a hundred ({of} dealt); {least} to {most} are meant"
                )
            }
            Self::Bill(id, carried) => {
                let (percent, (least, most)) = (percent(carried), BILLS_CARRIED);
                let of = carried.of;
                write!(
                    f,
                    "the bill {id} is carried {percent:.1} times in a hundred ({of} votes); {least} to {most} are meant"
                )
            }
            Self::Ending(id) => write!(f, "the ending {id} never comes"),
            Self::Option(id, open) => {
                write!(f, "the option {id} was open {open} times and never chosen")
            }
        }
    }
}

impl Report {
    /// What never occurred: the ids by the name of their list; an option is `card.option`, an amendment
    /// `bill.amendment`. Lists of which everything occurred are left out.
    #[must_use]
    pub fn never(&self) -> Vec<(&'static str, Vec<String>)> {
        let (names, tally) = (&self.names, &self.tally);
        let mut never = Vec::new();
        let mut tell = |list, ids: Vec<String>| {
            if !ids.is_empty() {
                never.push((list, ids));
            }
        };
        for (list, ids, counts) in self.counts() {
            let none = ids.iter().zip(counts).filter(|(_, count)| **count == 0);
            tell(list, none.map(|(id, _)| id.clone()).collect());
        }
        let untried = |ids: &[String], rates: &[Rate]| -> Vec<String> {
            let none = ids.iter().zip(rates).filter(|(_, rate)| rate.of == 0);
            none.map(|(id, _)| id.clone()).collect()
        };
        tell("hopes", untried(&names.hopes, &tally.hopes));
        tell("bills", untried(&names.bills, &tally.bills));
        let (cards, options) = (&names.cards, &names.options);
        tell(
            "options",
            lacking(cards, options, &tally.options, |rate| rate.yes == 0),
        );
        let (bills, amendments) = (&names.bills, &names.amendments);
        tell(
            "amendments",
            lacking(bills, amendments, &tally.amendments, |rate| rate.of == 0),
        );
        tell(
            "adoptions",
            lacking(bills, amendments, &tally.amendments, |rate| rate.yes == 0),
        );
        never
    }

    /// What lies outside the design's figures.
    #[must_use]
    pub fn outside(&self) -> Vec<Outside> {
        let (names, tally) = (&self.names, &self.tally);
        let rated = |ids: &[String], rates: &[Rate], figures, tell: fn(String, Rate) -> Outside| {
            let out = ids
                .iter()
                .zip(rates)
                .filter(|(_, rate)| rate.outside(figures));
            out.map(|(id, rate)| tell(id.clone(), *rate))
                .collect::<Vec<_>>()
        };
        let mut outside = rated(&names.hopes, &tally.hopes, HOPES_MET, Outside::Hope);
        outside.extend(rated(
            &names.bills,
            &tally.bills,
            BILLS_CARRIED,
            Outside::Bill,
        ));
        let endings = names.endings.iter().zip(&tally.endings);
        outside.extend(
            endings
                .filter(|(_, count)| **count == 0 && tally.games > 0)
                .map(|(id, _)| Outside::Ending(id.clone())),
        );
        // What was open most often says most.
        let mut unchosen: Vec<(String, Rate)> = parts(&names.cards, &names.options, &tally.options)
            .filter(|(_, rate)| rate.of > 0 && rate.yes == 0)
            .collect();
        unchosen.sort_by_key(|(_, rate)| std::cmp::Reverse(rate.of));
        let option = |(id, rate): (String, Rate)| Outside::Option(id, rate.of);
        outside.extend(unchosen.into_iter().map(option));
        outside
    }

    /// Tells the findings, and how much one game differs from another.
    pub(super) fn tell_findings(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tally = &self.tally;
        if let Some(mean) = tally.reflections_a_game() {
            let known = tally.reflections.len();
            let ever = tally.reflections.iter().filter(|count| **count > 0).count();
            writeln!(
                f,
                "\nReflections: {mean:.2} different ones a game; {ever} of {known} are ever shown"
            )?;
            if let Some(same) = tally.same_pairs() {
                writeln!(
                    f,
                    "Of a hundred pairs of games, {same:.2} are shown the same ones"
                )?;
            }
        }
        writeln!(f, "\nNever occurred")?;
        let never = self.never();
        if never.is_empty() {
            writeln!(f, "  (everything occurred)")?;
        }
        for (list, ids) in never {
            writeln!(f, "  {list}: {}", ids.join(", "))?;
        }
        writeln!(f, "\nOutside the design's figures")?;
        let outside = self.outside();
        if outside.is_empty() {
            writeln!(f, "  (nothing)")?;
        }
        outside.iter().try_for_each(|one| writeln!(f, "  {one}"))
    }
}

/// The parts of entries whose rate lacks something.
fn lacking(
    outer: &[String],
    ids: &[Vec<String>],
    rates: &[Vec<Rate>],
    lacks: impl Fn(&Rate) -> bool,
) -> Vec<String> {
    parts(outer, ids, rates)
        .filter(|(_, rate)| lacks(rate))
        .map(|(id, _)| id)
        .collect()
}

/// The parts of entries with their rates, each called `entry.part`.
fn parts<'a>(
    outer: &'a [String],
    ids: &'a [Vec<String>],
    rates: &'a [Vec<Rate>],
) -> impl Iterator<Item = (String, Rate)> + 'a {
    let each = outer.iter().zip(ids).zip(rates);
    each.flat_map(|((outer, ids), rates)| {
        let part = move |(id, rate): (&String, &Rate)| (format!("{outer}.{id}"), *rate);
        ids.iter().zip(rates).map(part)
    })
}
