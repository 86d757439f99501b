//! The page of a simulation (`mizan simulate --report`), through the public door: what stands on it, that it is whole
//! and needs nothing besides itself, and how it is written.

mod html;
mod numbers;
mod writing;

use html::{attributes, checked, text, two};
use mizan::lang::Texts;
use mizan::pack::{Loaded, embedded, load};
use mizan::simulate::page::page;
use mizan::simulate::{Outside, Plan, Rate, Report, simulate};
use std::collections::BTreeSet;
use std::time::Duration;

fn shipped(id: &str) -> Loaded {
    embedded(id).unwrap().unwrap()
}

fn plan(games: u64, rounds: u8) -> Plan {
    Plan {
        games,
        seed: 5,
        seats: 4,
        rounds,
        variants: Vec::new(),
        bots: vec!["random".to_owned()],
        threads: 1,
        keep: None,
        series: true,
    }
}

fn found(loaded: &Loaded, plan: &Plan) -> Report {
    simulate(&loaded.pack, plan, |_| {}).unwrap()
}

fn paged(loaded: &Loaded, plan: &Plan, report: &Report, language: &str) -> String {
    let texts = Texts::load(language, &loaded.pack, &loaded.words);
    page(&loaded.pack, &texts, plan, report)
}

#[test]
fn the_page_is_well_formed_and_needs_nothing_besides_itself() {
    for (id, rounds) in [("mizan", 6), ("ledger-mini", 10)] {
        let loaded = shipped(id);
        let plan = plan(12, rounds);
        let report = found(&loaded, &plan);
        for language in ["en", "ar"] {
            let page = paged(&loaded, &plan, &report, language);
            checked(&page);
            for reference in ["http", "src=", "<script", "<link", "url(", "@import"] {
                assert!(!page.contains(reference), "{id} {language}: {reference}");
            }
            let ids: BTreeSet<&str> = attributes(&page, "id").into_iter().collect();
            let links = attributes(&page, "href");
            assert!(!links.is_empty());
            for link in links {
                let target = link.strip_prefix('#').expect("a link into the page");
                assert!(ids.contains(target), "{id} {language}: nothing at {link}");
            }
            assert!(!page.contains('⟦'), "{id} {language}: a text is missing");
        }
    }
}

/// Few games leave much that never occurred; what the figures say is set by hand, so that each kind is there.
#[test]
fn every_finding_stands_first_with_a_link_to_its_row() {
    let loaded = shipped("mizan");
    let plan = plan(3, 6);
    let mut report = found(&loaded, &plan);
    let pack = &loaded.pack;
    report.tally.hopes[1] = Rate { of: 1000, yes: 900 };
    report.tally.bills[2] = Rate { of: 10, yes: 1 };
    report.tally.endings[0] = 0;
    report.tally.options[3][1] = Rate { of: 41, yes: 0 };
    let (outside, never) = (report.outside(), report.never());
    assert!(
        outside.len() >= 4 && never.len() >= 6,
        "{outside:?} {never:?}"
    );
    for language in ["en", "ar"] {
        let page = paged(&loaded, &plan, &report, language);
        let (first, rest) = two(&page, "<nav");
        let expect = |anchor: &str| {
            assert!(
                first.contains(&format!("href=\"#{anchor}\"")),
                "{anchor} is no finding"
            );
            assert!(
                rest.contains(&format!("id=\"{anchor}\"")),
                "{anchor} has no row"
            );
        };
        for one in &outside {
            match one {
                Outside::Hope(id, _) => expect(&format!("hope-{id}")),
                Outside::Bill(id, _) => expect(&format!("bill-{id}")),
                Outside::Ending(id) => expect(&format!("ending-{id}")),
                Outside::Option(id, _) => expect(&format!("card-{id}")),
            }
        }
        for (list, ids) in &never {
            let kind = match *list {
                "statuses" => "status",
                "options" => "card",
                "amendments" | "adoptions" => "bill",
                list => list.trim_end_matches('s'),
            };
            ids.iter().for_each(|id| expect(&format!("{kind}-{id}")));
        }
    }
    let page = paged(&loaded, &plan, &report, "en");
    let first = text(two(&page, "<nav").0);
    let (hope, bill) = (&pack.hopes[1].id, &pack.bills[2].id);
    let sentence = format!("{hope} is met 90.0 times in a hundred (1000 dealt).");
    assert!(first.contains(&sentence), "{first}");
    // One of ten is too few, but ten votes say little; nine hundred of a thousand leave no doubt.
    let sentence = format!(
        "{bill} is carried 10.0 times in a hundred (10 votes). With so few it may be chance."
    );
    assert!(first.contains(&sentence), "{first}");
    assert!(!first.contains("(1000 dealt). With so few"));
    let card = &pack.cards[3];
    let option = format!(
        "{}.{} was open 41 times and never chosen",
        card.id, card.options[1].id
    );
    assert!(first.contains(&option), "{first}");
}

#[test]
fn where_all_is_well_the_page_says_so_first() {
    let loaded = shipped("ledger-mini");
    let plan = plan(60, 10);
    let report = found(&loaded, &plan);
    assert_eq!((report.outside(), report.never()), (vec![], vec![]));
    let page = paged(&loaded, &plan, &report, "en");
    let first = text(two(&page, "<nav").0);
    assert!(first.contains("Nothing lies outside them."), "{first}");
    assert!(first.contains("Everything occurred."), "{first}");
}

#[test]
fn names_stand_in_the_language_with_the_ids_beside_them() {
    let loaded = shipped("mizan");
    let plan = plan(4, 6);
    let report = found(&loaded, &plan);
    for (language, direction) in [("en", "ltr"), ("ar", "rtl")] {
        let page = paged(&loaded, &plan, &report, language);
        assert!(page.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")));
        let texts = Texts::load(language, &loaded.pack, &loaded.words);
        for meter in &loaded.pack.meters {
            let name = texts.get(&format!("meter-{}", meter.id));
            let both = format!("<bdi>{name}</bdi> <code dir=\"ltr\">{}</code>", meter.id);
            assert!(page.contains(&both), "{language}: {both}");
        }
    }
    // In a language that is read from the right, time runs from the right as well.
    let start = |language: &str| {
        let page = paged(&loaded, &plan, &report, language);
        let plot = two(two(&page, "<svg").1, "</svg>").0.to_owned();
        let points = two(two(&plot, "<polygon").1, "points=\"").1;
        let x = |point: Option<&str>| point.unwrap().split_once(',').unwrap().0.parse().unwrap();
        let mut points = points.split(' ');
        let (first, second): (i32, i32) = (x(points.next()), x(points.next()));
        second - first
    };
    assert!(start("en") > 0 && start("ar") < 0);
}

#[test]
fn nothing_of_a_pack_is_put_in_unescaped() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("ledger-mini");
    let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/packs/ledger-mini");
    std::fs::create_dir_all(pack.join("lang/en")).unwrap();
    std::fs::create_dir_all(pack.join("lang/ar")).unwrap();
    for file in [
        "bills.ron",
        "board.ron",
        "cards.ron",
        "pack.ron",
        "lang/en/pack.ftl",
        "lang/ar/pack.ftl",
    ] {
        let text = std::fs::read_to_string(format!("{shipped}/{file}")).unwrap();
        let nasty = "</title></style><script>alert(1)</script>&\"'";
        let text = if file == "lang/en/pack.ftl" {
            let changed: Vec<String> = text
                .lines()
                .map(|line| {
                    // Every name and every label.
                    let is_text = line.contains(" = ") && !line.contains(".about");
                    line.to_owned() + if is_text { nasty } else { "" }
                })
                .collect();
            changed.join("\n")
        } else {
            text
        };
        std::fs::write(pack.join(file), text).unwrap();
    }
    let loaded = load(&pack).unwrap();
    let plan = plan(5, 10);
    let page = paged(&loaded, &plan, &found(&loaded, &plan), "en");
    checked(&page);
    assert!(!page.contains("<script"));
    let places = page.matches("&lt;script&gt;alert(1)").count();
    assert!(
        places > 100,
        "{places}: the names are there as they are written"
    );
}

#[test]
fn the_same_plan_gives_the_same_page_however_long_it_takes() {
    let loaded = shipped("mizan");
    let mut plan = plan(9, 6);
    let one = paged(&loaded, &plan, &found(&loaded, &plan), "en");
    plan.threads = 3;
    let mut report = found(&loaded, &plan);
    report.elapsed = Duration::from_secs(1000);
    assert!(
        one == paged(&loaded, &plan, &report, "en"),
        "the pages differ"
    );
}

#[test]
fn without_a_page_in_mind_nothing_is_collected_for_one() {
    let loaded = shipped("ledger-mini");
    let mut plan = plan(2, 10);
    plan.series = false;
    let report = found(&loaded, &plan);
    assert!(report.tally.series.is_none());
    // A page without curves is still a page.
    checked(&paged(&loaded, &plan, &report, "en"));
}
