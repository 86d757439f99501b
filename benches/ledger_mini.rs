//! `ledger-mini` played by random seats on one thread: by the engine, with every event journalled, and by the same
//! rules written by hand without a journal. Criterion reports decisions a second for both; compare them in one run.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use mizan::engine::{Command, Entry, SeatId, Setup, begin, legal_into, play};
use mizan::pack::Pack;
use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};
use std::hint::black_box;

const DECISIONS: u64 = 80;

criterion_group!(benches, ledger_mini);
criterion_main!(benches);

fn ledger_mini(criterion: &mut Criterion) {
    let loaded = mizan::pack::embedded("ledger-mini")
        .expect("the pack is shipped")
        .expect("the pack is good");
    let mut group = criterion.benchmark_group("ledger-mini");
    group.throughput(Throughput::Elements(DECISIONS));

    let mut rng = Xoshiro256PlusPlus::seed_from_u64(7);
    let mut journal = Journal::default();
    group.bench_function("engine", |bencher| {
        bencher.iter(|| black_box(journalled_game(&loaded.pack, &mut rng, &mut journal)));
    });

    let mut rng = Xoshiro256PlusPlus::seed_from_u64(7);
    group.bench_function("by-hand", |bencher| {
        bencher.iter(|| black_box(hand::game(&mut rng)))
    });
    group.finish();
}

/// What a played game keeps: who gave which command, and what came of it.
#[derive(Default)]
struct Journal {
    entries: Vec<Entry>,
    decisions: Vec<(SeatId, Command, u32)>,
    commands: Vec<Command>,
}

fn journalled_game(pack: &Pack, rng: &mut Xoshiro256PlusPlus, journal: &mut Journal) -> i32 {
    journal.entries.clear();
    journal.decisions.clear();
    let setup = Setup {
        seed: rng.random(),
        variants: Vec::new(),
        rounds: 10,
        seats: vec![None; 4],
    };
    let mut state = begin(pack, &setup, &mut journal.entries).expect("four seats and ten rounds");
    while let Some(seat) = state.acting() {
        legal_into(pack, &state, seat, &mut journal.commands);
        let command = journal.commands[rng.random_range(0..journal.commands.len() as u32) as usize];
        journal
            .decisions
            .push((seat, command, journal.entries.len() as u32));
        play(pack, &mut state, seat, command, &mut journal.entries).expect("a legal command");
    }
    assert_eq!(journal.decisions.len() as u64, DECISIONS);
    state.meters.iter().sum()
}

/// The rules of `ledger-mini` as a program of its own.
mod hand {
    use super::{RngExt, Xoshiro256PlusPlus};

    struct State {
        meters: [i32; 6],
        scores: [i32; 4],
        deck: [u8; 40],
        left: usize,
    }

    pub fn game(rng: &mut Xoshiro256PlusPlus) -> i32 {
        let mut state = State {
            meters: [50; 6],
            scores: [1000; 4],
            deck: std::array::from_fn(|card| card as u8),
            left: 0,
        };
        for round in 0..10 {
            for seat in 0..4 {
                let card = state.draw(rng);
                let option = rng.random_range(0..2u32) as i32;
                state.choose(seat, card, option);
            }
            let yes = (0..4).filter(|_| rng.random_range(0..2u32) == 0).count();
            if yes > 2 {
                state.shift(round % 6, 6);
                state.shift((round + 2) % 6, -5);
            }
        }
        state.meters.iter().sum::<i32>() + state.scores.iter().sum::<i32>()
    }

    impl State {
        fn draw(&mut self, rng: &mut Xoshiro256PlusPlus) -> i32 {
            if self.left == 0 {
                self.left = 40;
            }
            let at = rng.random_range(0..self.left as u32) as usize;
            self.left -= 1;
            self.deck.swap(at, self.left);
            i32::from(self.deck[self.left])
        }

        fn choose(&mut self, seat: usize, k: i32, o: i32) {
            self.shift(((k + o) % 6) as usize, (k * 7 + o * 13) % 11 - 5);
            self.shift(((k + 3 + o) % 6) as usize, (k * 5 + o * 3) % 9 - 4);
            self.scores[seat] += (k * 17 + o * 29) % 61 - 30;
        }

        fn shift(&mut self, meter: usize, by: i32) {
            self.meters[meter] = (self.meters[meter] + by).clamp(0, 100);
        }
    }
}
