//! Which claims of the text a game stood for, and where in its journal.

use std::collections::BTreeMap;

use super::Told;
use crate::engine::{Authority, Entry, Event};
use crate::pack::Pack;
use crate::pack::model::ClaimId;

/// A claim that a game touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// The claim.
    pub claim: ClaimId,
    /// The positions of the entries that touched it, in order; none where only the game as a whole did.
    pub entries: Vec<u32>,
}

/// The claims that what happened in this game stands for, and those of the reflections that are told of it. What was
/// merely set out at the start does not count.
#[must_use]
pub fn touched(pack: &Pack, entries: &[Entry], told: &[Told]) -> Vec<Touched> {
    let mut found: BTreeMap<ClaimId, Vec<u32>> = BTreeMap::new();
    let began = |entry: &Entry| matches!(entry.event, Event::RoundBegan(_) | Event::Veiled(_));
    let first = entries.iter().position(began).unwrap_or(entries.len());
    for (at, entry) in entries.iter().enumerate().skip(first) {
        for claim in claims(pack, &entry.event) {
            found.entry(*claim).or_default().push(at as u32);
        }
    }
    for told in told {
        let reflection = &pack.reflections[told.reflection.index()];
        // What is summed up at the end happened at no one place.
        let placed = |at: &u32| {
            let entry = entries.get(*at as usize);
            entry.is_some_and(|entry| !matches!(entry.event, Event::Ended(_)))
        };
        let chain = told.chain.iter().map(|fact| fact.entry);
        let chain: Vec<u32> = chain.filter(placed).collect();
        for claim in &reflection.claims {
            found.entry(*claim).or_default().extend(&chain);
        }
    }
    let touched = |(claim, mut entries): (ClaimId, Vec<u32>)| {
        entries.sort_unstable();
        entries.dedup();
        Touched { claim, entries }
    };
    found.into_iter().map(touched).collect()
}

/// The claims that an event stands for.
fn claims<'p>(pack: &'p Pack, event: &Event) -> Vec<&'p ClaimId> {
    let both = |a: &'p [ClaimId], b: &'p [ClaimId]| a.iter().chain(b).collect();
    match *event {
        Event::Chose(_, card, _) => pack.cards[card.index()].claims.iter().collect(),
        Event::BulletinDrawn(id) => pack.bulletins[id.index()].claims.iter().collect(),
        Event::Floored(bill) => pack.bills[bill.index()].claims.iter().collect(),
        Event::Argued(_, argument) => pack.arguments[argument.index()].claims.iter().collect(),
        Event::Acted(_, action, _) => pack.actions[action.index()].claims.iter().collect(),
        Event::Did(_, deed, _) => pack.deeds[deed.index()].claims.iter().collect(),
        Event::Recorded { sensor, .. }
        | Event::Installed(sensor, _)
        | Event::Uninstalled(sensor, _)
        | Event::Wiped(sensor, _) => pack.sensors[sensor.index()].claims.iter().collect(),
        Event::Judged { clause, .. }
        | Event::Infected(_, _, clause)
        | Event::Parted(_, _, clause)
        | Event::Enacted(clause, _)
        | Event::Refused(_, _, Authority::Clause(clause)) => {
            pack.clauses[clause.index()].claims.iter().collect()
        }
        Event::Refused(_, _, Authority::Status(status)) | Event::Met(_, _, status) => {
            pack.statuses[status.index()].claims.iter().collect()
        }
        Event::Gained(_, status, clause) => {
            let law: &[ClaimId] = clause.map_or(&[], |clause| &pack.clauses[clause.index()].claims);
            both(&pack.statuses[status.index()].claims, law)
        }
        Event::HopeJudged(_, hope, _) => pack.hopes[hope.index()].claims.iter().collect(),
        _ => Vec::new(),
    }
}
