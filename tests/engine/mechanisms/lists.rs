//! Blacklists and redlists: by score, by a violation, and what comes of being on them.

use super::small::*;
use crate::support::Table;
use mizan::engine::{Command, Event, RecordId, RecordStanding, Rejection, Stage, Target};
use mizan::pack::Pack;

const DEEDS: &str = r#"[(id: "spill", topic: "town", leaves: ["face"]), (id: "relief", topic: "town", leaves: ["paper"])]"#;

/// A violation, a good deed.
const DEALS: &str = r#"(id: "spill", effects: [Deed("spill")]), (id: "relief", effects: [Deed("relief")]), (id: "leave")"#;

/// A company falls, or rises; its owner bids for what the city buys.
const MOVES: &str = r#"(id: "fall", effects: [Company("rating", -60)]), (id: "rise", effects: [Company("rating", 60)]),
  (id: "tender", needs: [Not(CompanyHas("blacklisted"))], effects: [Mine("coins", 3)]), (id: "leave")"#;

/// A good deed; a loan for who is on the redlist.
const LOANS: &str = r#"(id: "relief", effects: [Deed("relief")]), (id: "spill", effects: [Deed("spill")]),
  (id: "loan", when: CompanyHas("redlisted"), effects: [Mine("coins", 4)]), (id: "leave")"#;

fn lists(misreads: u8, options: &str, clauses: &str, statuses: &str) -> Pack {
    let cards = format!(r#"[(id: "day", deck: "town", topic: "town", options: [{options}])]"#);
    let sensors = format!(
        r#"[(id: "camera", reads: ["face", "paper"], reach: City, sees: 100, misreads: {misreads}, pictogram: "camera", start: ["quay"])]"#
    );
    harbour(
        OFFICE,
        &[
            ("deeds", DEEDS),
            ("cards", &cards),
            ("sensors", &sensors),
            ("clauses", clauses),
            ("statuses", statuses),
            (
                "office",
                r#"[(id: "deal", aim: Record, effects: [Correct], pictogram: "eye")]"#,
            ),
        ],
    )
    .pack
}

const STATUSES: &str = r#"[
  (id: "blacklisted", of: Company, nature: Sanction, each_round: [Mine("rating", -4)], pictogram: "shame"),
  (id: "redlisted", of: Company, nature: Reward, gained: [Mine("padding", -1)], each_round: [Mine("rating", 2)], pictogram: "shame"),
]"#;

const BY_SCORE: &str = r#"[
  (id: "poor", topic: "town", rule: Threshold("rating", Below(50), "blacklisted"), start: true),
  (id: "good", topic: "town", rule: Threshold("rating", AtLeast(150), "redlisted"), start: true),
]"#;

const BY_VIOLATION: &str = r#"[
  (id: "spills", topic: "town", rule: Brings("spill", "blacklisted"), start: true),
  (id: "spill-points", topic: "town", rule: Worth("spill", "rating", -10), start: true),
]"#;

/// C42, C34: a poor score brings the list, and a better one takes it away.
#[test]
fn a_company_is_listed_by_its_score_until_it_rises() {
    let pack = lists(0, MOVES, BY_SCORE, STATUSES);
    let mut table = Table::of(&pack, &["ada", "bo"]);
    table.chooses("fall").at_round(2);
    assert!(table.firm_holds("bakery", "blacklisted") && !table.firm_holds("dyers", "blacklisted"));
    table.chooses("rise").at_round(3);
    assert!(!table.firm_holds("bakery", "blacklisted"));
}

/// C42, C43: a violation brings the list whatever the score is, and lowers the score too.
#[test]
fn a_company_is_listed_for_a_violation_and_loses_points_too() {
    let pack = lists(0, DEALS, BY_VIOLATION, STATUSES);
    let mut table = Table::of(&pack, &["ada", "bo", "cy"]);
    table
        .chooses("spill")
        .chooses("leave")
        .chooses("spill")
        .at_round(2);
    assert!(table.firm_holds("bakery", "blacklisted"));
    assert_eq!(
        (
            table.firm("bakery", "rating"),
            table.firm("dyers", "rating")
        ),
        (86, 100)
    );
    let listed = table
        .entries
        .iter()
        .find(|entry| matches!(entry.event, Event::Gained(..)))
        .unwrap();
    let cause = table.entries[listed.because as usize].event;
    assert!(
        matches!(cause, Event::Recorded { seat: ADA, .. }),
        "{cause:?}"
    );
    let unjudged = table.count(|event| matches!(event, Event::Unjudged(_)));
    assert_eq!(unjudged, 1, "Cy owns no company that could be listed");
    table.at_round(4);
    assert!(
        table.firm_holds("bakery", "blacklisted"),
        "no better score takes it away"
    );
}

/// C42: a listing with a term ends with it, and an old violation is not counted twice.
#[test]
fn a_listing_ends_with_its_term_and_is_not_brought_again_by_the_old_record() {
    let pack = lists(
        0,
        DEALS,
        r#"[(id: "spills", topic: "town", rule: Brings("spill", "blacklisted"), start: true)]"#,
        r#"[(id: "blacklisted", of: Company, nature: Sanction, lasts: 1, pictogram: "shame"),
            (id: "redlisted", of: Company, nature: Reward, pictogram: "shame")]"#,
    );
    let mut table = Table::of(&pack, &["ada"]);
    table.chooses("spill");
    assert_eq!(table.count(|event| matches!(event, Event::Gained(..))), 1);
    assert!(
        !table.firm_holds("bakery", "blacklisted"),
        "it lasted for this ledger"
    );
    assert_eq!(table.state.records[0].standing, RecordStanding::Settled);
    table.at_round(5);
    assert_eq!(table.count(|event| matches!(event, Event::Gained(..))), 1);
}

/// C42: without a term it ends with the law that brought it.
#[test]
fn a_listing_without_a_term_ends_with_its_law() {
    let pack = lists(
        0,
        DEALS,
        r#"[(id: "spills", topic: "town", rule: Brings("spill", "blacklisted"), start: true, sunset: 2)]"#,
        STATUSES,
    );
    let mut table = Table::of(&pack, &["ada"]);
    table.chooses("spill").chooses("leave");
    assert!(table.firm_holds("bakery", "blacklisted"));
    table.chooses("leave");
    assert!(!table.firm_holds("bakery", "blacklisted"));
}

/// C28, C42: who is listed for what another did can have it looked into, and comes off the list.
#[test]
fn a_wrong_listing_is_lifted_when_its_record_is_corrected() {
    let by_appeal = r#"[
      (id: "spills", topic: "town", rule: Brings("spill", "blacklisted"), start: true),
      (id: "appeal", topic: "town", rule: Appeal("coins", 1, 100), start: true),
    ]"#;
    let pack = lists(100, DEALS, by_appeal, STATUSES);
    let mut table = Table::of(&pack, &["ada", "bo"]);
    table.chooses("spill").chooses("leave");
    assert_eq!(
        table.state.stage,
        Stage::Appeal(BO),
        "a listing is a loss, though it takes no points"
    );
    assert!(table.firm_holds("dyers", "blacklisted"));
    table.does(Command::Appeal(RecordId(0)));
    assert!(!table.firm_holds("dyers", "blacklisted"));
    assert_eq!(table.on_file(BO), 0);

    let pack = lists(100, DEALS, BY_VIOLATION, STATUSES);
    let mut table = Table::of(&pack, &["ada", "bo", "warden"]);
    table
        .chooses("spill")
        .chooses("spill")
        .at_round(2)
        .chooses("leave")
        .chooses("leave");
    assert!(table.firm_holds("dyers", "blacklisted") && table.firm_holds("bakery", "blacklisted"));
    table.acts("deal", Target::Record(RecordId(0)));
    assert!(!table.firm_holds("dyers", "blacklisted") && table.firm_holds("bakery", "blacklisted"));
}

/// C42: one of two violations is enough to stay on the list.
#[test]
fn a_listing_stays_while_another_record_bears_it_out() {
    let pack = lists(0, DEALS, BY_VIOLATION, STATUSES);
    let mut table = Table::of(&pack, &["ada", "warden"]);
    table
        .chooses("spill")
        .does(Command::Rest)
        .chooses("spill")
        .does(Command::Rest);
    table
        .chooses("leave")
        .acts("deal", Target::Record(RecordId(0)));
    assert!(table.firm_holds("bakery", "blacklisted"));
    table
        .chooses("leave")
        .acts("deal", Target::Record(RecordId(1)));
    assert!(!table.firm_holds("bakery", "blacklisted"));
}

/// C40: a listed company is refused what the city buys.
#[test]
fn procurement_is_barred_to_a_listed_company() {
    let pack = lists(0, MOVES, BY_SCORE, STATUSES);
    let mut table = Table::of(&pack, &["ada", "bo"]);
    assert_eq!(table.offered("tender"), Some(None));
    table.chooses("fall").at_round(2);
    assert!(matches!(
        table.offered("tender"),
        Some(Some(Rejection::NeedsCondition(_)))
    ));
    table.chooses("leave");
    assert_eq!(
        table.offered("tender"),
        Some(None),
        "Bo's company is on no list"
    );
}

/// C44, C45: a company that is well rated is put on the redlist, which brings loans and less pressure.
#[test]
fn the_redlist_brings_its_benefits() {
    let pack = lists(
        0,
        LOANS,
        r#"[
          (id: "good", topic: "town", rule: Threshold("rating", AtLeast(150), "redlisted"), start: true),
          (id: "relief-points", topic: "town", rule: Worth("relief", "rating", 55), start: true),
          (id: "inspect", topic: "town", rule: EachCompany(Not(Has("redlisted")), [Mine("rating", -1)]), start: true),
          (id: "poor", topic: "town", rule: Threshold("rating", Below(50), "blacklisted")),
        ]"#,
        STATUSES,
    );
    let mut table = Table::of(&pack, &["ada", "bo"]);
    assert_eq!(table.offered("loan"), None);
    table.chooses("relief").at_round(2);
    assert!(
        table.firm_holds("bakery", "redlisted"),
        "a deed of relief raised the rating"
    );
    assert_eq!(
        table.firm("bakery", "rating"),
        154,
        "inspected once more before it was listed"
    );
    assert_eq!(table.offered("loan"), Some(None));
    table.chooses("loan").at_round(3);
    assert_eq!(
        (table.mine(ADA, "coins"), table.firm("bakery", "rating")),
        (7, 156)
    );
    assert_eq!(
        table.firm("dyers", "rating"),
        98,
        "the others are looked into each round"
    );
}
