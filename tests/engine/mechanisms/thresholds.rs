//! What a number brings: sanctions below a line, rewards above it.

use super::small::*;
use crate::support::Table;
use mizan::engine::{Authority, Event, Rejection};
use mizan::pack::Pack;

/// Options that move the points, and these clauses and statuses.
fn scored_harbour(clauses: &str, statuses: &str) -> Pack {
    harbour(
        STREET,
        &[
            (
                "cards",
                r#"[(id: "day", deck: "town", topic: "town", options: [
                  (id: "rise", effects: [Mine("points", 60)]), (id: "fall", effects: [Mine("points", -60)]),
                  (id: "borrow", uses: ["loan"], effects: [Mine("coins", 2)]), (id: "leave"),
                ])]"#,
            ),
            ("clauses", clauses),
            ("statuses", statuses),
        ],
    )
    .pack
}

const LINES: &str = r#"[
  (id: "low", topic: "town", rule: Threshold("points", Below(50), "named"), start: true),
  (id: "high", topic: "town", rule: Threshold("points", AtLeast(150), "promoted"), start: true),
]"#;

const STATUSES: &str = r#"[
  (id: "named", of: Seat, nature: Sanction, bars: ["loan"], gained: [Mine("coins", -1)], each_round: [Meter("calm", -2)], pictogram: "shame"),
  (id: "promoted", of: Seat, nature: Reward, gained: [Mine("coins", 5)], each_round: [Mine("coins", 1)], pictogram: "shame"),
]"#;

/// C10: everybody begins with the same, and the start brings nobody anything.
#[test]
fn everybody_begins_with_the_points_of_the_pack() {
    let pack = scored_harbour(LINES, STATUSES);
    let mut table = Table::of(&pack, &["ada", "bo", "cy"]);
    for seat in [ADA, BO, CY] {
        assert_eq!(table.score(seat), 100);
    }
    table.at_round(2);
    assert_eq!(table.count(|event| matches!(event, Event::Gained(..))), 0);
}

/// C21, C23: below the line comes the sanction, with what it does at once and in every ledger, and what it refuses.
#[test]
fn who_falls_below_a_line_is_sanctioned_until_back_above_it() {
    let pack = scored_harbour(LINES, STATUSES);
    let mut table = Table::of(&pack, &["ada", "bo"]);
    assert_eq!(table.offered("borrow"), Some(None));
    table.chooses("fall");
    assert!(!table.holds(ADA, "named"), "the ledger has not looked yet");
    table.at_round(2);
    assert!(table.holds(ADA, "named") && !table.holds(BO, "named"));
    assert_eq!((table.mine(ADA, "coins"), table.meter("calm")), (2, 50));
    let refused = Rejection::Refused {
        service: table.id("loan"),
        by: Authority::Status(table.id("named")),
        clause: Some(table.id("low")),
    };
    assert_eq!(table.offered("borrow"), Some(Some(refused)));

    table.at_round(3);
    assert_eq!(
        (table.mine(ADA, "coins"), table.meter("calm")),
        (2, 48),
        "once, and each round"
    );
    table.chooses("rise").at_round(4);
    assert!(!table.holds(ADA, "named"));
    assert_eq!(
        table.meter("calm"),
        46,
        "what was held when the ledger began did its work"
    );
    assert_eq!(table.offered("borrow"), Some(None));
}

/// C16, C17: above the line comes the reward, and goes with the points.
#[test]
fn who_rises_above_a_line_is_rewarded_until_back_below_it() {
    let pack = scored_harbour(LINES, STATUSES);
    let mut table = Table::of(&pack, &["ada"]);
    table.chooses("rise");
    assert!(table.holds(ADA, "promoted"));
    assert_eq!(table.mine(ADA, "coins"), 8);
    table.chooses("leave");
    assert_eq!(table.mine(ADA, "coins"), 9);
    table.chooses("fall");
    assert!(!table.holds(ADA, "promoted"));
}

/// C23: the cause that the journal gives for a sanction is the movement that crossed the line.
#[test]
fn a_sanction_points_at_the_movement_that_brought_it() {
    let pack = scored_harbour(LINES, STATUSES);
    let mut table = Table::of(&pack, &["ada"]);
    table.chooses("fall");
    let gained = table
        .entries
        .iter()
        .find(|entry| matches!(entry.event, Event::Gained(..)));
    let cause = table.entries[gained.unwrap().because as usize].event;
    assert!(
        matches!(cause, Event::AttributeMoved(_, _, -60)),
        "{cause:?}"
    );
}

/// C21, C23: when the law goes, what it brought goes with it.
#[test]
fn a_sanction_ends_with_its_law() {
    let pack = scored_harbour(
        r#"[(id: "low", topic: "town", rule: Threshold("points", Below(50), "named"), start: true, sunset: 2)]"#,
        STATUSES,
    );
    let mut table = Table::of(&pack, &["ada"]);
    table.chooses("fall");
    assert!(table.holds(ADA, "named"));
    table.chooses("leave").chooses("leave");
    assert!(
        !table.holds(ADA, "named"),
        "still below the line, and no law speaks of it"
    );
}

/// C21: a sanction with a term of its own runs its term, whatever the points do; then the law looks anew.
#[test]
fn a_sanction_with_a_term_runs_its_term() {
    let pack = scored_harbour(
        r#"[(id: "low", topic: "town", rule: Threshold("points", Below(50), "named"), start: true)]"#,
        r#"[(id: "named", of: Seat, nature: Sanction, lasts: 2, pictogram: "shame")]"#,
    );
    let mut table = Table::of(&pack, &["ada", "bo"]);
    table.chooses("fall").chooses("fall").at_round(2);
    table.chooses("rise").chooses("leave").at_round(3);
    assert!(
        table.holds(ADA, "named"),
        "one more ledger, though the points are back"
    );
    table.at_round(4);
    assert!(
        !table.holds(ADA, "named") && table.holds(BO, "named"),
        "Bo is still below and named anew"
    );
    assert_eq!(table.count(|event| matches!(event, Event::Lost(..))), 2);
}

/// C23: what one status takes away in the ledger does nothing more in that ledger.
#[test]
fn a_sanction_that_another_status_takes_away_does_nothing_more() {
    let pack = harbour(
        STREET,
        &[
            (
                "cards",
                r#"[(id: "day", deck: "town", topic: "town", options: [
                  (id: "both", effects: [Gain("pardon"), Gain("owing")]), (id: "leave"),
                ])]"#,
            ),
            (
                "statuses",
                r#"[
                  (id: "pardon", of: Seat, nature: Reward, each_round: [Lose("owing")], pictogram: "shame"),
                  (id: "owing", of: Seat, nature: Sanction, each_round: [Meter("calm", -10)], lasts: 3, pictogram: "shame"),
                ]"#,
            ),
        ],
    )
    .pack;
    let mut table = Table::of(&pack, &["ada"]);
    table.chooses("both").at_round(3);
    assert_eq!(
        (table.holds(ADA, "owing"), table.meter("calm")),
        (false, 50)
    );
    assert_eq!(
        table.count(|event| matches!(event, Event::Lost(..) | Event::Waned(..))),
        1
    );
}
