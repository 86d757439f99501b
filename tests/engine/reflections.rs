//! What the end tells is what the journal holds.

use crate::support::{Table, pack};
use mizan::engine::{Entry, Event, attribute_start};
use mizan::pack::model::{AttributeId, ClaimId, Column, SubjectKind};
use mizan::reflect::{course, facts, reflections, touched};
use std::collections::BTreeSet;

#[test]
fn every_reflection_names_a_seat_a_round_and_a_number_of_the_journal() {
    let pack = pack("mizan");
    let mut kinds = BTreeSet::new();
    for seed in 0..200 {
        let mut table = Table::deal(&pack, 4 + seed as usize % 3, seed);
        table.play_until(seed, |_| false);
        let facts = facts(&pack, &table.setup, &table.entries);
        let told = reflections(&pack, &table.entries, &facts);
        assert!(!told.is_empty(), "game {seed} tells nothing");
        for reflection in told {
            let id = &pack.reflections[reflection.reflection.index()].id;
            kinds.insert(id.clone());
            let seats: Vec<u16> = reflection.seats().collect();
            assert!(!seats.is_empty(), "{id} names no seat");
            assert!(
                seats
                    .iter()
                    .all(|seat| usize::from(*seat) < table.state.seats.len()),
                "{id}"
            );
            let step = pack.reflections[reflection.reflection.index()].tells - 1;
            let fact = &reflection.chain[step];
            assert!(
                facts.contains(fact),
                "{id} tells what is not in the journal"
            );
            assert_eq!(
                (Some(reflection.number), reflection.round),
                (fact.number, fact.round),
                "{id}"
            );
            assert!(reflection.round <= table.setup.rounds, "{id}");
            for pair in reflection.chain.windows(2) {
                assert!(
                    pair[0].entry <= pair[1].entry,
                    "{id} tells its chain out of order"
                );
            }
            // Every seat that is named stands in a fact of the chain.
            for seat in seats {
                let named = |column| {
                    reflection
                        .chain
                        .iter()
                        .any(|fact| fact.column(column) == Some(seat))
                };
                assert!(
                    named(Column::Seat) || named(Column::Other),
                    "{id} names a seat from nowhere"
                );
            }
        }
    }
    assert!(kinds.len() >= 8, "only {kinds:?} ever occur");
}

#[test]
fn a_claim_is_touched_by_what_happened_after_the_start() {
    let pack = pack("mizan");
    let mut ever = BTreeSet::new();
    for seed in 0..40 {
        let mut table = Table::deal(&pack, 5, seed);
        assert!(
            touched(&pack, &table.entries, &[])
                .iter()
                .all(|touched| touched
                    .entries
                    .iter()
                    .all(|at| began(&table.entries) <= *at)),
            "what was set out at the start touches nothing"
        );
        table.play_until(seed, |_| false);
        let facts = facts(&pack, &table.setup, &table.entries);
        let told = reflections(&pack, &table.entries, &facts);
        let found = touched(&pack, &table.entries, &told);
        for pair in found.windows(2) {
            assert!(pair[0].claim < pair[1].claim, "each claim once, in order");
        }
        let claims: BTreeSet<ClaimId> = found.iter().map(|touched| touched.claim).collect();
        for entry in &table.entries {
            if let Event::BulletinDrawn(id) = entry.event {
                let stands_for = &pack.bulletins[id.index()].claims;
                assert!(stands_for.iter().all(|claim| claims.contains(claim)));
            }
        }
        for told in &told {
            let stands_for = &pack.reflections[told.reflection.index()].claims;
            assert!(stands_for.iter().all(|claim| claims.contains(claim)));
        }
        for touched in &found {
            assert!(touched.entries.windows(2).all(|pair| pair[0] < pair[1]));
            let last = table.entries.len() as u32;
            assert!(touched.entries.iter().all(|at| *at < last));
        }
        ever.extend(claims);
    }
    assert!(
        ever.len() * 4 > pack.claims.len() * 3,
        "only {} of {} claims are ever touched",
        ever.len(),
        pack.claims.len()
    );
}

/// Where the first round begins.
fn began(entries: &[Entry]) -> u32 {
    let began = |entry: &Entry| matches!(entry.event, Event::RoundBegan(_));
    entries.iter().position(began).expect("a round") as u32
}

#[test]
fn the_course_of_a_number_ends_where_the_number_does() {
    let pack = pack("mizan");
    for seed in 0..60 {
        let mut table = Table::deal(&pack, 4 + seed as usize % 4, seed);
        table.play_until(seed, |_| false);
        for attribute in (0..pack.attributes.len()).map(AttributeId::at) {
            if pack.attributes[attribute.index()].of != SubjectKind::Seat {
                continue;
            }
            let lines = course(&pack, &table.entries, attribute);
            assert_eq!(lines.len(), table.state.seats.len());
            for (seat, line) in table.state.seats.iter().zip(&lines) {
                assert_eq!(line.len(), usize::from(table.setup.rounds) + 1);
                assert_eq!(line[0], attribute_start(&pack, seat.role, attribute));
                assert_eq!(line[line.len() - 1], seat.attributes[attribute.index()]);
            }
        }
    }
}
