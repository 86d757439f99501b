//! The numbers on the page are those of the JSON and of the games themselves.

use super::html::{attributes, row, text, two};
use super::{found, paged, plan, shipped};
use mizan::engine::{Event, State, evolve};
use mizan::simulate::{Rate, Spread};
use std::collections::BTreeMap;

#[test]
fn the_tables_hold_the_numbers_of_the_json() {
    let loaded = shipped("mizan");
    let plan = plan(20, 6);
    let report = found(&loaded, &plan);
    let page = paged(&loaded, &plan, &report, "en");
    let (json, pack) = (report.json(), &loaded.pack);
    let rate = |anchor: String, rate: &serde_json::Value, of: &str, yes: &str| {
        let percent = rate["percent"].as_f64();
        let percent = percent.map_or_else(|| "–".to_owned(), |percent| format!("{percent:.1}"));
        let expected = [rate[of].to_string(), rate[yes].to_string(), percent];
        assert_eq!(row(&page, &anchor)[..3], expected, "{anchor}");
    };
    for hope in &pack.hopes {
        rate(
            format!("hope-{}", hope.id),
            &json["hopes"][&hope.id],
            "dealt",
            "met",
        );
    }
    for bill in &pack.bills {
        rate(
            format!("bill-{}", bill.id),
            &json["bills"][&bill.id],
            "on_floor",
            "carried",
        );
        for amendment in &bill.amendments {
            let counted = &json["amendments"][&bill.id][&amendment.id];
            rate(
                format!("bill-{}.{}", bill.id, amendment.id),
                counted,
                "moved",
                "adopted",
            );
        }
    }
    for card in &pack.cards {
        for option in &card.options {
            let counted = &json["options"][&card.id][&option.id];
            rate(
                format!("card-{}.{}", card.id, option.id),
                counted,
                "open",
                "chosen",
            );
        }
        let words = text(two(two(&page, &format!("id=\"card-{}\"", card.id)).1, "</tr>").0);
        let drawn = match json["cards"][&card.id].as_u64().unwrap() {
            0 => "never drawn".to_owned(),
            1 => "drawn once".to_owned(),
            count => format!("drawn {count} times"),
        };
        assert!(words.ends_with(&drawn), "{words}: {drawn}");
    }
    let counted = |kind: &str, list: &str| {
        for (id, count) in json[list].as_object().unwrap() {
            let cells = row(&page, &format!("{kind}-{id}"));
            assert_eq!(cells[0], count.to_string(), "{kind} {id}");
        }
    };
    counted("ending", "endings");
    counted("reflection", "reflections");
    counted("bulletin", "bulletins");
    counted("argument", "arguments");
    counted("action", "actions");
    counted("clause", "clauses");
    counted("deed", "deeds");
    for (id, count) in json["statuses"].as_object().unwrap() {
        let cells = row(&page, &format!("status-{id}"));
        let a_game = count.as_f64().unwrap() / plan.games as f64;
        assert_eq!(cells[2], format!("{a_game:.3}"), "status {id}");
    }
    for (id, mean) in json["meters"].as_object().unwrap() {
        let figure = two(
            two(&page, &format!("id=\"curve-meter-{id}\"")).1,
            "</figcaption>",
        )
        .0;
        let mean = format!("{:.1} on average at the end", mean.as_f64().unwrap());
        assert!(text(figure).contains(&mean), "{id}: {mean}");
    }
}

/// The rows of a figure's numbers.
fn numbers(page: &str, anchor: &str) -> Vec<Vec<i32>> {
    let figure = two(
        two(page, &format!("<figure id=\"{anchor}\"")).1,
        "</figure>",
    )
    .0;
    let body = two(two(figure, "<tbody>").1, "</tbody>").0;
    let rows = body.split("<tr>").skip(1);
    let cells = |row: &str| -> Vec<i32> {
        let cells = row.split("<td").skip(1);
        cells
            .map(|cell| text(two(cell, ">").1).parse().unwrap())
            .collect()
    };
    rows.map(cells).collect()
}

/// Every value that the games' own states had at the end of each round, sorted: where 5, 25, 50, 75 and 95 of a
/// hundred are reached.
#[test]
fn the_curves_are_those_of_the_games_states() {
    let loaded = shipped("mizan");
    let pack = &loaded.pack;
    let folder = tempfile::tempdir().unwrap();
    let mut plan = plan(30, 6);
    plan.keep = Some(folder.path().to_owned());
    let report = found(&loaded, &plan);
    let page = paged(&loaded, &plan, &report, "en");
    let headline = pack.frame.headline.unwrap().index();
    let company_headline = pack.frame.company_headline.unwrap().index();
    let mut values: BTreeMap<String, Vec<Vec<i32>>> = BTreeMap::new();
    let mut hopes: BTreeMap<(usize, usize), (u64, u64)> = BTreeMap::new();
    for game in 0..plan.games {
        let file = folder.path().join(format!("mizan-{game:06}.mizan"));
        let journal = mizan::journal::load(&file, pack).unwrap().journal;
        let mut state = State::blank(pack, &journal.header.setup);
        let mut record = |state: &State, round: usize| {
            let mut count = |anchor: String, value: i32| {
                values.entry(anchor).or_insert_with(|| vec![Vec::new(); 7])[round].push(value);
            };
            for (meter, value) in pack.meters.iter().zip(&state.meters) {
                count(format!("curve-meter-{}", meter.id), *value);
            }
            for (nr, seat) in state.seats.iter().enumerate() {
                let score = seat.attributes[headline];
                let role = &pack.roles[seat.role.index()];
                count("curve-attribute-score".to_owned(), score);
                count(
                    format!("curve-side-{}", pack.sides[role.side.index()].id),
                    score,
                );
                count(format!("curve-role-{}", role.id), score);
                count(format!("seat-{}", nr + 1), score);
            }
            for (company, state) in pack.companies.iter().zip(&state.companies) {
                count(
                    format!("curve-company-{}", company.id),
                    state.attributes[company_headline],
                );
            }
        };
        for entry in &journal.entries {
            match entry.event {
                Event::RoundBegan(round) => record(&state, usize::from(round) - 1),
                Event::RoundsEnded => record(&state, 6),
                _ => {}
            }
            evolve(pack, &mut state, entry);
        }
        for seat in &state.seats {
            let (of, met) = hopes
                .entry((seat.role.index(), seat.hope.unwrap().index()))
                .or_default();
            *of += 1;
            *met += u64::from(seat.hope_met.unwrap());
        }
    }
    assert!(values.len() > 6 + 1 + 2 + 4 + 6, "{:?}", values.keys());
    for (anchor, rounds) in values {
        let expected: Vec<Vec<i32>> = rounds
            .into_iter()
            .map(|mut values| {
                values.sort_unstable();
                let rank = |percent: usize| (values.len() * percent).div_ceil(100) - 1;
                [5, 25, 50, 75, 95]
                    .map(|percent| values[rank(percent)])
                    .to_vec()
            })
            .collect();
        assert_eq!(numbers(&page, &anchor), expected, "{anchor}");
    }
    let series = report.tally.series.as_ref().unwrap();
    let expected: BTreeMap<_, _> = hopes
        .into_iter()
        .map(|(key, (of, yes))| (key, Rate { of, yes }))
        .collect();
    assert_eq!(series.hopes, expected);
}

#[test]
fn each_status_is_counted_in_the_rounds_it_was_gained_in() {
    let loaded = shipped("mizan");
    let plan = plan(20, 6);
    let report = found(&loaded, &plan);
    let series = report.tally.series.as_ref().unwrap();
    for (i, gained) in series.gained.iter().enumerate() {
        assert_eq!(gained.iter().sum::<u64>(), report.tally.statuses[i]);
        assert!(series.gained_in[i] <= gained.iter().sum::<u64>().min(plan.games));
    }
    let page = paged(&loaded, &plan, &report, "en");
    for (status, gained) in loaded.pack.statuses.iter().zip(&series.gained) {
        let expected: Vec<String> = gained
            .iter()
            .map(|count| format!("{:.2}", *count as f64 / plan.games as f64))
            .collect();
        assert_eq!(
            row(&page, &format!("status-{}", status.id))[3..],
            expected,
            "{}",
            status.id
        );
    }
}

#[test]
fn every_picture_says_in_words_what_it_shows() {
    let loaded = shipped("ledger-mini");
    let plan = plan(5, 10);
    let page = paged(&loaded, &plan, &found(&loaded, &plan), "en");
    let pictures: Vec<&str> = page.split("<svg").skip(1).collect();
    // Six meters, all seats, and each of the four; the one side and the one role are everybody.
    assert_eq!(pictures.len(), 6 + 1 + 4);
    for picture in pictures {
        let head = two(picture, ">").0;
        assert_eq!(attributes(head, "role"), ["img"]);
        let named = attributes(head, "aria-labelledby")[0];
        for part in named.split(' ') {
            assert!(picture.contains(&format!("id=\"{part}\"")), "{part}");
        }
        assert!(picture.contains("The median goes from"));
    }
}

#[test]
fn percentiles_are_values_that_occurred() {
    let mut spread = Spread::default();
    assert_eq!(spread.percentile(50), None);
    spread.count(7);
    assert_eq!([5, 50, 95].map(|at| spread.percentile(at)), [Some(7); 3]);
    for value in [3, 9, 9] {
        spread.count(value);
    }
    let expected = [Some(3), Some(3), Some(7), Some(9), Some(9)];
    assert_eq!(
        [5, 25, 50, 75, 95].map(|at| spread.percentile(at)),
        expected
    );
    assert_eq!(spread.len(), 4);
}

#[test]
fn few_tries_leave_more_in_doubt_than_many() {
    let likely = |yes, of| Rate { of, yes }.likely().unwrap();
    let (low, high) = likely(50, 100);
    assert!(
        (low - 40.4).abs() < 0.1 && (high - 59.6).abs() < 0.1,
        "{low} {high}"
    );
    let (low, high) = likely(0, 10);
    assert!(
        low.abs() < 1e-9 && (high - 27.8).abs() < 0.1,
        "{low} {high}"
    );
    assert_eq!(Rate::default().likely(), None);
    assert!(Rate { of: 10, yes: 1 }.may_be_inside((20, 80)));
    assert!(!Rate { of: 1000, yes: 100 }.may_be_inside((20, 80)));
    assert!(
        !Rate { of: 10, yes: 5 }.may_be_inside((20, 80)),
        "it is inside"
    );
}
