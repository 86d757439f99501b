//! Who answers for a supplier: everybody who buys there, only who should have known, or nobody; and who leaves.

use super::small::*;
use crate::support::Table;
use mizan::engine::{Entry, Event};
use mizan::lang::Texts;
use mizan::lang::sentences::{Firm, Sentences, Supply};
use mizan::pack::Pack;
use mizan::pack::model::CompanyId;
use mizan::view::view;

/// The millers, of whom the bakery buys, are on the list after the first ledger.
fn listed(clauses: &str) -> Pack {
    let clauses = format!(
        r#"[(id: "spilling", topic: "town", rule: Threshold("spills", AtLeast(1), "blacklisted"), start: true), {clauses}]"#
    );
    harbour(
        STREET,
        &[
            (
                "cards",
                r#"[(id: "day", deck: "town", topic: "town", options: [
                  (id: "ask", effects: [Company("knew", 1)]),
                  (id: "look", when: Supplier("blacklisted")), (id: "leave"),
                ])]"#,
            ),
            ("clauses", &clauses),
            (
                "statuses",
                r#"[(id: "blacklisted", of: Company, nature: Sanction, pictogram: "shame")]"#,
            ),
        ],
    )
    .pack
}

fn ratings(table: &Table<'_>) -> [i32; 3] {
    ["bakery", "dyers", "millers"].map(|company| table.firm(company, "rating"))
}

fn infections(table: &Table<'_>) -> Vec<Entry> {
    let infected = |entry: &&Entry| matches!(entry.event, Event::Infected(..));
    table.entries.iter().filter(infected).copied().collect()
}

/// C39: under strict liability whoever buys from a listed supplier pays in every ledger, and is told for whom.
#[test]
fn strict_liability_takes_from_whoever_buys_there() {
    let pack = listed(
        r#"(id: "strict", topic: "town", rule: Contagion("blacklisted", "rating", -20, Always), start: true)"#,
    );
    let mut table = Table::of(&pack, &["ada", "bo"]);
    table.at_round(2);
    assert_eq!(
        ratings(&table),
        [100, 100, 100],
        "listed at the end of the ledger"
    );
    table.at_round(3);
    assert_eq!(ratings(&table), [80, 100, 100]);
    let infected = infections(&table)[0];
    let (bakery, millers) = (table.id("bakery"), table.id("millers"));
    assert_eq!(
        infected.event,
        Event::Infected(bakery, millers, table.id("strict"))
    );
    let cause = table.entries[infected.because as usize].event;
    assert!(
        matches!(cause, Event::Gained(..)),
        "because the supplier was listed: {cause:?}"
    );
}

/// C39: where only who should have known answers, who did not ask does not pay.
#[test]
fn liability_for_who_should_have_known_leaves_the_others_alone() {
    let pack = listed(
        r#"(id: "care", topic: "town", rule: Contagion("blacklisted", "rating", -20, Mine("knew", AtLeast(1))), start: true)"#,
    );
    let mut table = Table::of(&pack, &["ada"]);
    table.at_round(3);
    assert_eq!(
        (ratings(&table), infections(&table)),
        ([100, 100, 100], vec![])
    );
    table.chooses("ask");
    assert_eq!(
        (ratings(&table), infections(&table).len()),
        ([80, 100, 100], 1)
    );
}

/// C39: without such a law a supplier's list is the supplier's.
#[test]
fn without_a_law_nobody_answers_for_a_supplier() {
    let pack = listed("");
    let mut table = Table::of(&pack, &["ada"]);
    table.at_round(3);
    assert!(
        table.firm_holds("millers", "blacklisted") && !table.firm_holds("bakery", "blacklisted")
    );
    assert_eq!(ratings(&table), [100, 100, 100]);
    assert_eq!(
        table.offered("look"),
        Some(None),
        "though everybody can look at the list"
    );
}

/// C41: who buys from a listed company may leave it, in as many cases of a hundred as the law says; then nothing more
/// spreads along that link.
#[test]
fn partners_leave_a_listed_company() {
    for (percent, leaves) in [(0, false), (100, true)] {
        let parts = format!(
            r#"(id: "shun", topic: "town", rule: Parts("blacklisted", {percent}), start: true),
               (id: "strict", topic: "town", rule: Contagion("blacklisted", "rating", -20, Always), start: true)"#
        );
        let pack = listed(&parts);
        let mut table = Table::of(&pack, &["ada"]);
        table.at_round(3);
        let bakery = table.id::<CompanyId>("bakery");
        let suppliers = &table.state.companies[bakery.index()].suppliers;
        assert_eq!(suppliers.is_empty(), leaves);
        let parted = Event::Parted(bakery, table.id("millers"), table.id("shun"));
        assert_eq!(table.count(|event| *event == parted), usize::from(leaves));
        assert_eq!(table.offered("look").is_some(), !leaves);
        table.at_round(5);
        let spread = if leaves { 0 } else { 3 };
        assert_eq!(infections(&table).len(), spread);
        assert_eq!(table.firm("bakery", "rating"), 100 - 20 * spread as i32);
    }
}

/// C41: not everybody leaves.
#[test]
fn some_partners_stay() {
    let pack =
        listed(r#"(id: "shun", topic: "town", rule: Parts("blacklisted", 30), start: true)"#);
    let left = (0..200).filter(|seed| {
        let mut table = Table::varied(&pack, &["ada"], &[], *seed);
        table.at_round(3);
        table.count(|event| matches!(event, Event::Parted(..))) > 0
    });
    let left = left.count();
    assert!((35..90).contains(&left), "{left} of 200 left");
}

/// What the page of the companies says of the bakery.
fn page(table: &Table<'_>) -> Firm {
    let log: Vec<(u32, Entry)> = (0..).zip(table.entries.iter().copied()).collect();
    let texts = Texts::own("en");
    let sentences = Sentences::new(table.pack, &texts, &[], &table.entries);
    let seen = view(table.pack, &table.state, None);
    let bakery = table.id::<CompanyId>("bakery");
    let mut firms = sentences.firms(&seen, &log);
    firms.remove(bakery.index())
}

/// C39, C41: the page of a company says what a supplier's list cost it, round by round, and when it left whom.
#[test]
fn the_page_of_a_company_says_who_hurt_it_and_whom_it_left() {
    let strict = r#"(id: "strict", topic: "town", rule: Contagion("blacklisted", "rating", -20, Always), start: true)"#;
    let mut pack = listed(strict);
    let mut table = Table::of(&pack, &["ada"]);
    let rating = table.id("rating");
    pack.frame.company_headline = Some(rating);
    table = Table::of(&pack, &["ada"]);
    table.at_round(4);
    let millers = table.id::<CompanyId>("millers");
    let firm = page(&table);
    assert_eq!(
        firm.course,
        [100, 100, 80, 60, 60],
        "the start, what each round left it with, and now"
    );
    let hurt = Supply {
        supplier: millers,
        left: None,
        hurt: -40,
    };
    assert_eq!(firm.supplies, [hurt]);
    assert_eq!(firm.happened.len(), 2, "twice it suffered");

    let shun = r#"(id: "shun", topic: "town", rule: Parts("blacklisted", 100), start: true)"#;
    let pack = listed(shun);
    let mut table = Table::of(&pack, &["ada"]);
    table.at_round(3);
    let left = Supply {
        supplier: millers,
        left: Some(2),
        hurt: 0,
    };
    assert_eq!(page(&table).supplies, [left]);
}
