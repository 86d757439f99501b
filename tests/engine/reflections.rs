//! What the end tells is what the journal holds.

use crate::support::{Table, pack};
use mizan::pack::model::Column;
use mizan::reflect::{facts, reflections};
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
