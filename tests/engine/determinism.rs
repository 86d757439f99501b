//! One seed, one game; one journal, one state.

use crate::support::{Table, pack};
use mizan::engine::{State, decide, evolve, state_hash};

#[test]
fn the_events_alone_rebuild_the_game() {
    for id in ["mizan", "ledger-mini"] {
        let pack = pack(id);
        for seed in 0..40 {
            let mut table = Table::deal(&pack, 4, seed);
            table.play_until(seed, |_| false);
            let mut rebuilt = State::blank(&pack, &table.setup);
            table
                .entries
                .iter()
                .for_each(|entry| evolve(&pack, &mut rebuilt, entry));
            assert_eq!(rebuilt, table.state, "{id}, seed {seed}");
            assert_eq!(state_hash(&rebuilt), state_hash(&table.state));
        }
    }
}

#[test]
fn the_same_seed_and_choices_give_the_same_game_and_another_seed_another() {
    let pack = pack("mizan");
    let play = |seed: u64| {
        let mut table = Table::deal(&pack, 5, seed);
        table.play_until(1, |_| false);
        table.entries
    };
    assert_eq!(play(3), play(3));
    assert_ne!(play(3), play(4));
}

#[test]
fn deciding_changes_nothing_and_agrees_with_playing() {
    let pack = pack("mizan");
    let mut table = Table::deal(&pack, 4, 11);
    for step in 0..200 {
        let Some(seat) = table.state.acting() else {
            break;
        };
        let before = table.state.clone();
        let commands = table.legal();
        let command = commands[step % commands.len()];
        let decided = decide(&pack, &table.state, seat, command).expect("a legal command");
        assert_eq!(table.state, before, "deciding changed the state");
        let from = table.entries.len();
        table.give(seat, command).expect("a legal command");
        assert_eq!(table.entries[from..], decided[..]);
    }
}

#[test]
fn every_cause_is_an_earlier_entry_or_the_entry_itself() {
    let pack = pack("mizan");
    for seed in 0..20 {
        let mut table = Table::deal(&pack, 6, seed);
        table.play_until(seed, |_| false);
        for (number, entry) in table.entries.iter().enumerate() {
            assert!(
                entry.because as usize <= number,
                "entry {number} of seed {seed}: {entry:?}"
            );
        }
    }
}

#[test]
fn a_refused_command_leaves_no_trace() {
    let pack = pack("mizan");
    let mut table = Table::deal(&pack, 4, 5);
    table.play_until(2, |state| state.round == 2);
    let (state, entries) = (table.state.clone(), table.entries.clone());
    for other in table
        .state
        .seat_ids()
        .filter(|seat| Some(*seat) != state.acting())
    {
        assert!(table.give(other, mizan::engine::Command::Pass).is_err());
    }
    assert_eq!((state, entries), (table.state, table.entries));
}
