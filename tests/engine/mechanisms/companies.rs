//! Rules over companies: by sector, by what they report of themselves, by what an inspector finds.

use super::small::*;
use crate::support::Table;
use mizan::engine::{Command, Rejection, Target, decide, legal};
use mizan::pack::Pack;
use mizan::pack::model::CompanyId;

fn ruled(clauses: &str) -> Pack {
    harbour(STREET, &[("clauses", clauses)]).pack
}

fn ratings(table: &Table<'_>) -> [i32; 3] {
    ["bakery", "dyers", "millers"].map(|company| table.firm(company, "rating"))
}

/// C37: a duty that every company has counts in every ledger, whether a seat owns it or not.
#[test]
fn a_rule_over_all_companies_counts_in_every_ledger() {
    let pack = ruled(
        r#"[(id: "tax", topic: "town", rule: EachCompany(Always, [Mine("rating", -5)]), start: true)]"#,
    );
    let mut table = Table::of(&pack, &["ada"]);
    table.at_round(3);
    assert_eq!(ratings(&table), [90, 90, 90]);
}

/// C38: a duty of one line of business is none of the others.
#[test]
fn a_rule_of_a_sector_leaves_the_others_alone() {
    let pack = ruled(
        r#"[(id: "hygiene", topic: "town", rule: EachCompany(Sector("food"), [Mine("rating", -5)]), start: true)]"#,
    );
    let mut table = Table::of(&pack, &["ada", "bo"]);
    table.at_round(2);
    assert_eq!(ratings(&table), [95, 100, 95]);
}

/// C38: a card knows in which line the company of its seat is.
#[test]
fn a_card_is_drawn_by_who_is_in_its_line_of_business() {
    let pack = harbour(
        STREET,
        &[(
            "cards",
            r#"[(id: "day", deck: "town", topic: "town", options: [
              (id: "bake", when: Sector("food")), (id: "dye", when: Sector("cloth")), (id: "leave"),
            ])]"#,
        )],
    )
    .pack;
    let mut table = Table::of(&pack, &["ada", "bo", "cy"]);
    let on_card = |table: &Table<'_>| ["bake", "dye"].map(|option| table.offered(option).is_some());
    assert_eq!(on_card(&table), [true, false]);
    table.chooses("leave");
    assert_eq!(on_card(&table), [false, true]);
    table.chooses("leave");
    assert_eq!(on_card(&table), [false, false]);
}

/// Companies report on themselves, and can flatter; who is looked into and by what chance is written in the law.
const REPORTS: &str = r#"[(id: "day", deck: "town", topic: "town", options: [
  (id: "flatter", effects: [Company("rating", 10), Company("padding", 5)]), (id: "report", effects: [Company("rating", 1)]), (id: "leave"),
])]"#;

/// C35: a report that flatters raises the rating, and nobody but its owner sees by how much it is padded.
#[test]
fn a_report_that_flatters_raises_the_rating() {
    let pack = harbour(STREET, &[("cards", REPORTS)]).pack;
    let mut table = Table::of(&pack, &["ada", "bo"]);
    table.chooses("flatter").chooses("report");
    assert_eq!(ratings(&table), [110, 101, 100]);
    let padding = table.id("padding");
    let bakery = table.id::<CompanyId>("bakery").index();
    let seen = |seat| {
        let view = mizan::view::view(&pack, &table.state, seat);
        view.companies[bakery]
            .attributes
            .iter()
            .any(|(id, _)| *id == padding)
    };
    assert_eq!(
        (seen(Some(ADA)), seen(Some(BO)), seen(None)),
        (true, false, false)
    );
}

/// C36, C40: the law looks into who is at risk, by chance; what it finds costs.
#[test]
fn an_inspection_by_risk_finds_padding_by_chance() {
    let inspecting = |percent: u8| {
        let clause = format!(
            r#"[(id: "inspect", topic: "town", start: true,
              rule: EachCompany(Mine("padding", AtLeast(1)), [Chance({percent}, [Mine("rating", -30), Mine("padding", -5)], [])]))]"#
        );
        harbour(STREET, &[("cards", REPORTS), ("clauses", &clause)]).pack
    };
    for (percent, expected) in [(0, [110, 101, 100]), (100, [80, 101, 100])] {
        let pack = inspecting(percent);
        let mut table = Table::of(&pack, &["ada", "bo"]);
        table.chooses("flatter").chooses("report").at_round(3);
        assert_eq!(ratings(&table), expected, "{percent} in a hundred");
    }
    let pack = inspecting(40);
    let found = (0..200).filter(|seed| {
        let mut table = Table::varied(&pack, &["ada"], &[], *seed);
        table.chooses("flatter");
        table.firm("bakery", "padding") == 0
    });
    let found = found.count();
    assert!((55..105).contains(&found), "{found} of 200 were found");
}

/// C36, C40: an inspector goes to one company, and finds what is there.
#[test]
fn an_inspector_finds_what_is_at_the_company_that_is_visited() {
    let pack = harbour(
        OFFICE,
        &[
            ("cards", REPORTS),
            (
                "statuses",
                r#"[(id: "watched", of: Company, nature: Sanction, pictogram: "shame")]"#,
            ),
            (
                "office",
                r#"[(id: "deal", aim: Company, target: Not(Has("watched")), pictogram: "eye", effects: [
                  If(TargetCompany("padding", AtLeast(1)),
                    [TargetCompany("rating", -30), TargetCompany("padding", -10), TargetCompanyGain("watched")],
                    [If(TargetCompanySector("food"), [TargetCompany("rating", 3)], [TargetCompany("rating", 1)])]),
                  If(TargetCompanyHas("watched"), [Meter("calm", -9)], []),
                ])]"#,
            ),
        ],
    )
    .pack;
    let visit = |company: &str| {
        let mut table = Table::of(&pack, &["ada", "bo", "warden"]);
        table.chooses("flatter").chooses("leave");
        let company = Target::Company(table.id(company));
        table.acts("deal", company);
        table
    };
    let table = visit("bakery");
    assert_eq!(ratings(&table), [80, 100, 100]);
    assert!(table.firm_holds("bakery", "watched"));
    assert_eq!(
        (table.firm("bakery", "padding"), table.meter("calm")),
        (0, 41)
    );
    let table = visit("millers");
    assert_eq!(ratings(&table), [110, 100, 103]);
    let mut table = visit("dyers");
    assert_eq!(
        (ratings(&table), table.meter("calm")),
        ([110, 101, 100], 50)
    );

    // What the action asks of its target decides where it can be aimed.
    let bakery = Target::Company(table.id("bakery"));
    table
        .chooses("leave")
        .chooses("leave")
        .acts("deal", bakery)
        .chooses("leave")
        .chooses("leave");
    let warden = table.state.acting().unwrap();
    let again = Command::Act(table.id("deal"), bakery);
    assert!(!legal(&pack, &table.state, warden).contains(&again));
    assert_eq!(
        decide(&pack, &table.state, warden, again),
        Err(Rejection::WrongTarget)
    );
}
