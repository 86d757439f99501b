//! What a simulation reports: its arithmetic, and that it counts what the games hold.

use mizan::engine::{Event, Stage, begin, evolve, legal};
use mizan::pack::{Pack, embedded};
use mizan::simulate::{Outside, Plan, Rate, Report, Tally, seed_of, simulate};
use std::collections::BTreeSet;
use std::time::Duration;

fn pack() -> Pack {
    embedded("mizan").unwrap().unwrap().pack
}

fn plan(games: u64, bot: &str) -> Plan {
    Plan {
        games,
        seed: 5,
        seats: 4,
        rounds: 6,
        variants: Vec::new(),
        bots: vec![bot.to_owned()],
        threads: 1,
        keep: None,
        series: false,
    }
}

fn report(pack: &Pack, tally: Tally) -> Report {
    Report::new(pack, &plan(1, "random"), tally, Duration::from_secs(1))
}

/// A tally in which everything occurred and lies inside the design's figures.
fn whole(pack: &Pack) -> Tally {
    let mut tally = Tally::new(pack);
    tally.games = 100;
    let half = Rate { of: 100, yes: 50 };
    tally.hopes.fill(half);
    tally.bills.fill(half);
    tally.amendments.iter_mut().for_each(|all| all.fill(half));
    tally.options.iter_mut().for_each(|all| all.fill(half));
    for counts in [
        &mut tally.endings,
        &mut tally.statuses,
        &mut tally.cards,
        &mut tally.bulletins,
        &mut tally.arguments,
        &mut tally.actions,
        &mut tally.clauses,
        &mut tally.deeds,
        &mut tally.reflections,
    ] {
        counts.fill(1);
    }
    tally
}

#[test]
fn what_occurred_inside_the_figures_is_no_finding() {
    let pack = pack();
    let report = report(&pack, whole(&pack));
    assert_eq!((report.never(), report.outside()), (vec![], vec![]));
    let text = report.to_string();
    assert!(text.contains("(everything occurred)") && text.contains("(nothing)"));
}

#[test]
fn the_figures_themselves_are_inside_and_what_is_beyond_them_is_told() {
    let pack = pack();
    for (met, inside) in [
        (0, false),
        (199, false),
        (200, true),
        (800, true),
        (801, false),
    ] {
        let mut tally = whole(&pack);
        tally.hopes[1] = Rate { of: 1000, yes: met };
        let hope = Outside::Hope(pack.hopes[1].id.clone(), tally.hopes[1]);
        let expected = if inside { vec![] } else { vec![hope] };
        assert_eq!(report(&pack, tally).outside(), expected, "met {met}");
    }
    for (carried, inside) in [(149, false), (150, true), (850, true), (851, false)] {
        let mut tally = whole(&pack);
        let rate = Rate {
            of: 1000,
            yes: carried,
        };
        tally.bills[2] = rate;
        let bill = Outside::Bill(pack.bills[2].id.clone(), rate);
        let expected = if inside { vec![] } else { vec![bill] };
        assert_eq!(
            report(&pack, tally).outside(),
            expected,
            "carried {carried}"
        );
    }
}

#[test]
fn each_kind_of_thing_that_never_occurs_is_told_by_its_id() {
    let pack = pack();
    let mut tally = whole(&pack);
    tally.endings[0] = 0;
    tally.statuses[1] = 0;
    tally.cards[2] = 0;
    tally.bulletins[0] = 0;
    tally.arguments[3] = 0;
    tally.actions[1] = 0;
    tally.reflections[4] = 0;
    tally.hopes[0] = Rate::default();
    tally.bills[0] = Rate::default();
    tally.options[0][0] = Rate::default();
    tally.options[1][1] = Rate { of: 7, yes: 0 };
    let amended = pack.bills.iter().position(|bill| bill.amendments.len() > 1);
    let amended = amended.or_else(|| {
        pack.bills
            .iter()
            .position(|bill| !bill.amendments.is_empty())
    });
    let amended = amended.unwrap();
    tally.amendments[amended][0] = Rate { of: 9, yes: 0 };
    let found = report(&pack, tally.clone());
    let option = |card: usize, at: usize| {
        format!(
            "{}.{}",
            pack.cards[card].id, pack.cards[card].options[at].id
        )
    };
    let bill = &pack.bills[amended];
    let expected: Vec<(&str, Vec<String>)> = vec![
        ("endings", vec![pack.endings[0].id.clone()]),
        ("statuses", vec![pack.statuses[1].id.clone()]),
        ("cards", vec![pack.cards[2].id.clone()]),
        ("bulletins", vec![pack.bulletins[0].id.clone()]),
        ("arguments", vec![pack.arguments[3].id.clone()]),
        ("actions", vec![pack.actions[1].id.clone()]),
        ("reflections", vec![pack.reflections[4].id.clone()]),
        ("hopes", vec![pack.hopes[0].id.clone()]),
        ("bills", vec![pack.bills[0].id.clone()]),
        ("options", vec![option(0, 0), option(1, 1)]),
        (
            "adoptions",
            vec![format!("{}.{}", bill.id, bill.amendments[0].id)],
        ),
    ];
    assert_eq!(found.never(), expected);
    assert_eq!(
        found.outside(),
        [
            Outside::Ending(pack.endings[0].id.clone()),
            Outside::Option(option(1, 1), 7),
        ]
    );
    let json = found.json();
    assert_eq!(json["never"]["cards"][0], pack.cards[2].id.as_str());
    assert_eq!(json["outside"][1]["open"], 7);
    let text = found.to_string();
    assert!(
        text.contains(&format!("  cards: {}", pack.cards[2].id)),
        "{text}"
    );
    assert!(text.contains("was open 7 times and never chosen"), "{text}");

    tally.amendments[amended][0] = Rate::default();
    let found = report(&pack, tally).never();
    assert!(found.iter().any(|(list, _)| *list == "amendments"));
}

#[test]
fn pairs_of_games_that_show_the_same_are_counted() {
    let pack = pack();
    let mut tally = Tally::new(&pack);
    assert_eq!(
        (tally.reflections_a_game(), tally.same_pairs()),
        (None, None)
    );
    tally.shown.insert(vec![1, 2, 3], 1);
    tally.reflections[1..4].fill(1);
    assert_eq!(
        (tally.reflections_a_game(), tally.same_pairs()),
        (Some(3.0), None)
    );
    // Three games show 1, 2, 3 and two show 2: of the ten pairs three and one are alike.
    tally.shown.insert(vec![1, 2, 3], 3);
    tally.shown.insert(vec![2], 2);
    tally.reflections[1] = 3;
    tally.reflections[2] = 5;
    tally.reflections[3] = 3;
    assert_eq!(tally.reflections_a_game(), Some(11.0 / 5.0));
    assert_eq!(tally.same_pairs(), Some(40.0));
    let json = report(&pack, tally).json();
    assert_eq!(json["same_reflections_percent"], 40.0);
    assert_eq!(json["reflections_a_game"], 2.2);
}

/// What was open and chosen is what the games' own states say.
#[test]
fn options_and_amendments_are_counted_as_the_games_had_them() {
    let pack = pack();
    let folder = tempfile::tempdir().unwrap();
    for bot in ["random", "keeper"] {
        let mut plan = plan(12, bot);
        plan.keep = Some(folder.path().join(bot));
        std::fs::create_dir_all(folder.path().join(bot)).unwrap();
        let tally = simulate(&pack, &plan, |_| {}).unwrap().tally;
        let mut expected = Tally::new(&pack);
        for game in 0..plan.games {
            let file = folder
                .path()
                .join(bot)
                .join(format!("mizan-{game:06}.mizan"));
            let journal = mizan::journal::load(&file, &pack).unwrap().journal;
            assert_eq!(journal.header.setup.seed, seed_of(plan.seed, game));
            let mut entries = Vec::new();
            let mut state = begin(&pack, &journal.header.setup, &mut entries).unwrap();
            for entry in &journal.entries[entries.len()..] {
                match entry.event {
                    Event::Chose(seat, card, option) => {
                        assert_eq!(state.stage, Stage::Choose(seat, card));
                        for command in legal(&pack, &state, seat) {
                            let mizan::engine::Command::Choose(open) = command else {
                                continue;
                            };
                            expected.options[card.index()][usize::from(open)].of += 1;
                        }
                        expected.options[card.index()][usize::from(option)].yes += 1;
                    }
                    Event::AmendmentMoved(_, moved) => {
                        let bill = state.floor.as_ref().unwrap().bill;
                        expected.amendments[bill.index()][usize::from(moved)].of += 1;
                    }
                    Event::AmendmentAdopted(_) => {
                        let floor = state.floor.as_ref().unwrap();
                        let moved = usize::from(floor.moved.unwrap().0);
                        expected.amendments[floor.bill.index()][moved].yes += 1;
                    }
                    _ => {}
                }
                evolve(&pack, &mut state, entry);
            }
        }
        assert_eq!(tally.options, expected.options, "{bot}");
        assert_eq!(tally.amendments, expected.amendments, "{bot}");
        assert_eq!(tally.shown.values().sum::<u64>(), plan.games);
    }
}

#[test]
fn threads_find_the_same_as_one() {
    let pack = pack();
    let one = simulate(&pack, &plan(30, "random"), |_| {}).unwrap();
    let mut plan = plan(30, "random");
    plan.threads = 3;
    let three = simulate(&pack, &plan, |_| {}).unwrap();
    assert_eq!(one.never(), three.never());
    assert_eq!(one.outside(), three.outside());
    assert_eq!(one.tally.shown, three.tally.shown);
    assert_eq!(one.tally.options, three.tally.options);
    assert_eq!(one.tally.amendments, three.tally.amendments);
}

#[test]
fn the_json_has_every_list_of_the_pack() {
    let pack = pack();
    let json = simulate(&pack, &plan(3, "random"), |_| {}).unwrap().json();
    let keys: BTreeSet<&str> = json
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    for key in [
        "pack",
        "bots",
        "games",
        "decisions",
        "events",
        "seconds",
        "decisions_per_second",
        "hopes",
        "bills",
        "recorded",
        "misread",
        "meters",
        "endings",
        "statuses",
        "cards",
        "bulletins",
        "arguments",
        "actions",
        "clauses",
        "deeds",
        "reflections",
        "options",
        "amendments",
        "never",
        "outside",
        "reflections_a_game",
        "same_reflections_percent",
    ] {
        assert!(keys.contains(key), "no key {key}");
    }
    for card in &pack.cards {
        for option in &card.options {
            assert!(json["options"][&card.id][&option.id]["open"].is_u64());
        }
    }
}

/// `MIZAN_GAMES` asks for more games than a quick run.
#[test]
fn games_of_personas_are_told_differently() {
    let pack = pack();
    let asked = std::env::var("MIZAN_GAMES").ok();
    let games = asked
        .and_then(|n| n.parse::<u64>().ok())
        .map_or(24, |n| n.min(500));
    let plan = Plan {
        bots: mizan::bots::PERSONAS.map(str::to_owned).to_vec(),
        ..plan(games, "random")
    };
    let tally = simulate(&pack, &plan, |_| {}).expect("the games end").tally;
    let told = tally.reflections_a_game().expect("games were played");
    assert!(told >= 8.0, "{told} different reflections a game");
    assert_eq!(tally.same_pairs(), Some(0.0), "pairs that show the same");
}
