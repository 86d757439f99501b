//! What a simulation found, for people and as JSON.

use super::tally::Rate;
use super::{Outside, Plan, Tally};
use crate::pack::Pack;
use serde_json::{Map, Value, json};
use std::fmt;
use std::time::Duration;

/// What a simulation found.
#[derive(Clone, Debug)]
pub struct Report {
    /// The pack's id.
    pub pack: String,
    /// The plan's bots.
    pub bots: Vec<String>,
    /// How long it took.
    pub elapsed: Duration,
    /// What occurred.
    pub tally: Tally,
    pub(super) names: Names,
}

/// The ids of the things that are counted.
#[derive(Clone, Debug)]
pub(super) struct Names {
    pub(super) hopes: Vec<String>,
    pub(super) bills: Vec<String>,
    pub(super) amendments: Vec<Vec<String>>,
    pub(super) options: Vec<Vec<String>>,
    pub(super) endings: Vec<String>,
    statuses: Vec<String>,
    pub(super) cards: Vec<String>,
    bulletins: Vec<String>,
    arguments: Vec<String>,
    actions: Vec<String>,
    clauses: Vec<String>,
    deeds: Vec<String>,
    reflections: Vec<String>,
    meters: Vec<String>,
}

macro_rules! ids {
    ($list:expr) => {
        $list.iter().map(|entry| entry.id.clone()).collect()
    };
}

impl Report {
    /// The report on what was counted.
    #[must_use]
    pub fn new(pack: &Pack, plan: &Plan, tally: Tally, elapsed: Duration) -> Self {
        let names = Names {
            hopes: ids!(pack.hopes),
            bills: ids!(pack.bills),
            amendments: pack
                .bills
                .iter()
                .map(|bill| ids!(bill.amendments))
                .collect(),
            options: pack.cards.iter().map(|card| ids!(card.options)).collect(),
            endings: ids!(pack.endings),
            statuses: ids!(pack.statuses),
            cards: ids!(pack.cards),
            bulletins: ids!(pack.bulletins),
            arguments: ids!(pack.arguments),
            actions: ids!(pack.actions),
            clauses: ids!(pack.clauses),
            deeds: ids!(pack.deeds),
            reflections: ids!(pack.reflections),
            meters: ids!(pack.meters),
        };
        Self {
            pack: pack.manifest.id.clone(),
            bots: plan.bots.clone(),
            elapsed,
            tally,
            names,
        }
    }

    /// Decisions in a second.
    #[must_use]
    pub fn decisions_per_second(&self) -> f64 {
        self.tally.decisions as f64 / self.elapsed.as_secs_f64().max(1e-9)
    }

    pub(super) fn counts(&self) -> [(&'static str, &[String], &[u64]); 9] {
        let (names, tally) = (&self.names, &self.tally);
        [
            ("endings", &names.endings, &tally.endings),
            ("statuses", &names.statuses, &tally.statuses),
            ("cards", &names.cards, &tally.cards),
            ("bulletins", &names.bulletins, &tally.bulletins),
            ("arguments", &names.arguments, &tally.arguments),
            ("actions", &names.actions, &tally.actions),
            ("clauses", &names.clauses, &tally.clauses),
            ("deeds", &names.deeds, &tally.deeds),
            ("reflections", &names.reflections, &tally.reflections),
        ]
    }

    /// As JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        let tally = &self.tally;
        let rates = |names: &[String], rates: &[Rate], of: &str, yes: &str| -> Value {
            let rate = |(name, rate): (&String, &Rate)| {
                (
                    name.clone(),
                    json!({ of: rate.of, yes: rate.yes, "percent": rate.percent() }),
                )
            };
            names
                .iter()
                .zip(rates)
                .map(rate)
                .collect::<Map<_, _>>()
                .into()
        };
        let mut report = json!({
            "pack": self.pack,
            "bots": self.bots,
            "games": tally.games,
            "decisions": tally.decisions,
            "events": tally.events,
            "seconds": self.elapsed.as_secs_f64(),
            "decisions_per_second": self.decisions_per_second(),
            "hopes": rates(&self.names.hopes, &tally.hopes, "dealt", "met"),
            "bills": rates(&self.names.bills, &tally.bills, "on_floor", "carried"),
            "recorded": tally.recorded,
            "misread": tally.misread,
            "meters": self.means(),
        });
        for (key, names, counts) in self.counts() {
            let counts: Map<String, Value> = names
                .iter()
                .zip(counts)
                .map(|(name, count)| (name.clone(), (*count).into()))
                .collect();
            report[key] = counts.into();
        }
        let inner =
            |outer: &[String], names: &[Vec<String>], all: &[Vec<Rate>], of, yes| -> Value {
                let each = outer.iter().zip(names).zip(all);
                each.map(|((outer, names), all)| (outer.clone(), rates(names, all, of, yes)))
                    .collect::<Map<_, _>>()
                    .into()
            };
        let names = &self.names;
        report["options"] = inner(
            &names.cards,
            &names.options,
            &tally.options,
            "open",
            "chosen",
        );
        report["amendments"] = inner(
            &names.bills,
            &names.amendments,
            &tally.amendments,
            "moved",
            "adopted",
        );
        report["never"] = self
            .never()
            .into_iter()
            .map(|(list, ids)| (list.to_owned(), ids.into()))
            .collect::<Map<_, _>>()
            .into();
        report["outside"] = self.outside().iter().map(Outside::json).collect();
        report["reflections_a_game"] = tally.reflections_a_game().into();
        report["same_reflections_percent"] = tally.same_pairs().into();
        report
    }

    /// The mean of each meter at the end of the games.
    fn means(&self) -> Value {
        let games = self.tally.games.max(1) as f64;
        let mean = |(name, sum): (&String, &i64)| (name.clone(), (*sum as f64 / games).into());
        self.names
            .meters
            .iter()
            .zip(&self.tally.meters)
            .map(mean)
            .collect::<Map<_, _>>()
            .into()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tally = &self.tally;
        writeln!(
            f,
            "{}: {} games, {} decisions, {} events in {:.3} s ({:.0} decisions a second)",
            self.pack,
            tally.games,
            tally.decisions,
            tally.events,
            self.elapsed.as_secs_f64(),
            self.decisions_per_second()
        )?;
        let rates = |f: &mut fmt::Formatter<'_>, title: &str, names: &[String], rates: &[Rate]| {
            if names.is_empty() {
                return Ok(());
            }
            writeln!(f, "\n{title}")?;
            for (name, rate) in names.iter().zip(rates) {
                match rate.percent() {
                    Some(percent) => {
                        writeln!(f, "  {percent:5.1} %  {name} ({} of {})", rate.yes, rate.of)?
                    }
                    None => writeln!(f, "  never    {name}")?,
                }
            }
            Ok(())
        };
        rates(f, "Hopes met", &self.names.hopes, &tally.hopes)?;
        rates(
            f,
            "Bills carried, of the times on the floor",
            &self.names.bills,
            &tally.bills,
        )?;
        for (title, names, counts) in self.counts() {
            if names.is_empty() {
                continue;
            }
            let title = title[..1].to_uppercase() + &title[1..];
            writeln!(f, "\n{title} (a game)")?;
            for (name, count) in names.iter().zip(counts) {
                let mean = *count as f64 / tally.games.max(1) as f64;
                writeln!(
                    f,
                    "  {mean:7.3}  {name}{}",
                    if *count == 0 { " (never)" } else { "" }
                )?;
            }
        }
        if tally.recorded > 0 {
            writeln!(
                f,
                "\nRecords: {}, of them for the wrong person: {}",
                tally.recorded, tally.misread
            )?;
        }
        self.tell_findings(f)
    }
}
