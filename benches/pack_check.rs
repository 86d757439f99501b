//! Checking a pack of 10,000 cards, from bytes to a pack that can be played, against the time that `ron` alone takes to
//! parse the same rules. The ratio of the two in one run is what counts; it is printed first.
//!
//! `MIZAN_ONLY_CHECK=1` checks the pack once and ends, to measure memory: `/usr/bin/time -v`.

use criterion::{Criterion, criterion_group, criterion_main};
use mizan::pack::{self, Files};
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

const CARDS: usize = 10_000;

criterion_group!(benches, pack_check);
criterion_main!(benches);

fn pack_check(criterion: &mut Criterion) {
    let files = generated(CARDS);
    let check = || pack::read(std::slice::from_ref(&files)).expect("the pack is good");
    assert_eq!(check().pack.cards.len(), CARDS);
    if std::env::var_os("MIZAN_ONLY_CHECK").is_some() {
        std::process::exit(0);
    }
    let rules: Vec<&str> = files
        .files
        .iter()
        .filter(|(name, _)| name.ends_with(".ron"))
        .map(|(_, bytes)| std::str::from_utf8(bytes).expect("it was text"))
        .collect();
    let parse = || {
        for text in &rules {
            black_box(ron::from_str::<ron::Value>(text).expect("it is RON"));
        }
    };
    let (checked, parsed) = (best(|| drop(black_box(check()))), best(parse));
    println!(
        "{CARDS} cards, {} kB of rules: checked in {checked:?}, parsed by ron in {parsed:?}: {:.2} times",
        rules.iter().map(|text| text.len()).sum::<usize>() / 1024,
        checked.as_secs_f64() / parsed.as_secs_f64()
    );
    let mut group = criterion.benchmark_group("pack-10000");
    group.sample_size(10);
    group.bench_function("check", |bencher| bencher.iter(check));
    group.bench_function("ron", |bencher| bencher.iter(parse));
    group.finish();
}

/// The shortest of seven runs.
fn best(mut run: impl FnMut()) -> Duration {
    let mut once = || {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..7).map(|_| once()).min().unwrap_or_default()
}

/// A pack with so many cards, each as large as one of the base pack.
fn generated(cards: usize) -> Files {
    let (mut rules, mut words) = (String::from("[\n"), String::new());
    for nr in 0..cards {
        let (meter, deed, by) = (nr % 4, nr % 8, nr % 9 + 1);
        let _ = write!(
            rules,
            r#"  (id: "card-{nr}", deck: "town", topic: "town", when: Any([Meter("meter-{meter}", AtLeast(20)), Mine("points", Below(15))]), options: [
    (id: "give", needs: [Mine("points", AtLeast(3))], effects: [Meter("meter-{meter}", {by}), Deed("deed-{deed}"), Mine("points", -1)]),
    (id: "keep", effects: [Chance(60, [Mine("points", 1)], [Meter("meter-{meter}", -{by})]), If(Law("law-{deed}"), [Mine("points", -2)], [])]),
    (id: "leave", effects: [Meter("meter-0", -1)]),
  ]),
"#
        );
        let _ = write!(
            words,
            "card-card-{nr} = A bag at the gate, number {nr}\n    .prompt = {{ $name }} finds a bag at the gate. Nobody is near, and the clerk looks the other way.\n    .give = Hand it in\n    .give-then = The clerk writes it down.\n    .keep = Keep it\n    .keep-then = It is heavy.\n    .leave = Walk on\n    .leave-then = Somebody else will find it.\n"
        );
    }
    rules.push_str("]\n");
    let (mut meters, mut deeds, mut clauses) = (String::new(), String::new(), String::new());
    for nr in 0..8 {
        let _ = write!(
            meters,
            r#"(id: "meter-{nr}", start: 50, min: 0, max: 100, shown: All, ink: Teal, shape: Circle, pictogram: "eye"), "#
        );
        let _ = write!(
            deeds,
            r#"(id: "deed-{nr}", topic: "town", leaves: ["street"]), "#
        );
        let _ = write!(
            clauses,
            r#"(id: "law-{nr}", topic: "town", start: true, rule: Worth("deed-{nr}", "points", 2)), "#
        );
        let _ = writeln!(
            words,
            "meter-meter-{nr} = Meter\ndeed-deed-{nr} = a deed\nclause-law-{nr} = Law\n    .text = A law."
        );
    }
    let board = format!(
        r#"(
  meters: [{meters}],
  attributes: [(id: "points", of: Seat, start: 10, min: 0, max: 20, shown: All, pictogram: "scales")],
  sides: ["folk"], topics: [(id: "town", ink: Navy, shape: Square, pictogram: "ledger")], channels: ["street"],
  decks: [(id: "town", topic: "town")],
  roles: [(id: "walker", side: "folk", pictogram: "person")],
)"#
    );
    let manifest = r#"(
  id: "large", version: "1", format: 2, languages: ["en"], rounds: [6], seats: (2, 4), headline: "points",
  phases: [(id: "street", kind: Street(deck: "town")), (id: "ledger", kind: Ledger)],
)"#;
    words.push_str("pack-large = Large\n    .about = For a benchmark.\nattribute-points = Points\nside-folk = Folk\ntopic-town = Town\nchannel-street = Street\ndeck-town = Town\nrole-walker = Walker\n    .name = Wanda\n    .about = Walks.\nphase-street = Street\n    .about = Walk.\nphase-ledger = Ledger\n    .about = Count.\nending-end = The end\n    .text = It ends.\n");
    let files = [
        ("pack.ron", manifest.to_owned()),
        ("board.ron", board),
        ("cards.ron", rules),
        ("deeds.ron", format!("[{deeds}]")),
        ("law.ron", format!("(clauses: [{clauses}])")),
        ("endings.ron", r#"(endings: [(id: "end")])"#.to_owned()),
        ("lang/en/large.ftl", words),
    ];
    Files {
        root: "large".to_owned(),
        files: files
            .into_iter()
            .map(|(name, text)| (name.to_owned(), text.into_bytes()))
            .collect(),
    }
}
