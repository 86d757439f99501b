//! Which of the reflections that occurred are told.

use super::{Fact, Told, matching};
use crate::engine::Entry;
use crate::pack::Pack;
use crate::pack::model::ReflectionId;

/// The most reflections that one game tells: as many as a class can talk about.
const MOST: usize = 12;

/// What a reflection loses for each time its seats were named already, so that everybody is talked about.
const REPEAT: i32 = 12;

/// The reflections that the journal bears out, the weightiest first, spread over the seats.
#[must_use]
pub fn reflections(pack: &Pack, entries: &[Entry], facts: &[Fact]) -> Vec<Told> {
    let all = pack.reflections.iter().enumerate();
    let mut found: Vec<Told> = all
        .filter_map(|(i, reflection)| {
            matching::best(ReflectionId::at(i), reflection, facts, entries)
        })
        .collect();
    let mut told: Vec<Told> = Vec::new();
    while told.len() < MOST && !found.is_empty() {
        let worth = |candidate: &Told| {
            let named = |seat| {
                told.iter()
                    .filter(|earlier| earlier.seats().any(|other| other == seat))
                    .count()
            };
            let repeats = candidate.seats().map(named).max().unwrap_or(0);
            i32::from(pack.reflections[candidate.reflection.index()].weight)
                - REPEAT * repeats as i32
        };
        let Some(best) = found.iter().map(worth).max() else {
            break;
        };
        let Some(at) = found.iter().position(|candidate| worth(candidate) == best) else {
            break;
        };
        told.push(found.remove(at));
    }
    told
}
