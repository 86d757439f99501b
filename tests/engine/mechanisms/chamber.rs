//! The chamber: who counts for how much, what a carried bill changes, and for how long.

use super::small::*;
use crate::support::Table;
use mizan::engine::{Command, Event, Rejection, Stage, decide};
use mizan::pack::Pack;
use mizan::pack::model::Stance;

fn votes(table: &mut Table<'_>, votes: &[bool]) {
    table.until(|state| matches!(state.stage, Stage::Vote(_)));
    votes
        .iter()
        .for_each(|vote| _ = table.does(Command::Vote(*vote)));
}

fn debating(phases: &str, bills: &str, clauses: &str, arguments: &str) -> Pack {
    harbour(
        phases,
        &[
            (
                "cards",
                r#"[(id: "day", deck: "town", topic: "town", options: [(id: "rise", effects: [Mine("points", 250)]), (id: "leave")])]"#,
            ),
            ("bills", bills),
            ("clauses", clauses),
            ("arguments", arguments),
        ],
    )
    .pack
}

const LAW: &str = r#"(id: "law", topic: "town", rule: EachRound(Always, [Meter("calm", 1)])),
    (id: "old", topic: "town", rule: EachRound(Always, [Meter("calm", -1)]), start: true)"#;

const BILL: &str = r#"[(id: "bill", topic: "town", enacts: ["law"], repeals: ["old"], carried: [Meter("calm", 10)], fallen: [Meter("calm", -10)])]"#;

/// C1, C46: a majority rewrites the law book; a tie changes nothing.
#[test]
fn a_carried_bill_rewrites_the_law_book_and_a_tie_does_not() {
    for (ballot, carried, calm) in [
        ([true, true, false], true, 63),
        ([true, false, false], false, 37),
    ] {
        let pack = debating(CHAMBER, BILL, &format!("[{LAW}]"), "[]");
        let mut table = Table::of(&pack, &["ada", "bo", "cy"]);
        votes(&mut table, &ballot);
        assert_eq!(table.state.in_force(table.id("law")), carried);
        assert_eq!(table.state.in_force(table.id("old")), !carried);
        assert_eq!(table.meter("calm"), calm);
    }
    let pack = debating(CHAMBER, BILL, &format!("[{LAW}]"), "[]");
    let mut table = Table::of(&pack, &["ada", "bo"]);
    votes(&mut table, &[true, false]);
    assert!(!table.state.in_force(table.id("law")));
}

/// C4, C10: where votes are weighed by points, one seat can outvote two.
#[test]
fn votes_are_weighed_by_points_where_the_law_says_so() {
    let phases = format!(r#"(id: "street", kind: Street(side: "folk", deck: "town")), {CHAMBER}"#);
    let weighed = r#"(id: "weighed", topic: "town", rule: Weighted("points", 100), start: true)"#;
    for (law, counted, carried) in [(weighed, (3, 2), true), ("", (1, 2), false)] {
        let pack = debating(&phases, BILL, &format!("[{LAW}, {law}]"), "[]");
        let mut table = Table::of(&pack, &["ada", "bo", "cy"]);
        table.chooses("rise").chooses("leave").chooses("leave");
        votes(&mut table, &[true, false, false]);
        let (yes, no) = counted;
        assert_eq!(table.count(|event| *event == Event::Counted(yes, no)), 1);
        assert_eq!(table.state.in_force(table.id("law")), carried);
    }
}

/// C4: whoever has hardly any points still has one vote.
#[test]
fn a_weighed_vote_is_never_less_than_one() {
    let weighed = r#"(id: "weighed", topic: "town", rule: Weighted("points", 900), start: true)"#;
    let pack = debating(CHAMBER, BILL, &format!("[{LAW}, {weighed}]"), "[]");
    let mut table = Table::of(&pack, &["ada", "bo"]);
    votes(&mut table, &[true, true]);
    assert_eq!(table.count(|event| *event == Event::Counted(2, 0)), 1);
}

/// C2, C9: a law with a sunset stands for as many ledgers as it says, counted from when it was carried.
#[test]
fn a_law_with_a_sunset_ends_by_itself() {
    let law = LAW.replacen("])),", "]), sunset: 2),", 1);
    let pack = debating(CHAMBER, BILL, &format!("[{law}]"), "[]");
    let mut table = Table::of(&pack, &["ada"]);
    votes(&mut table, &[true]);
    assert_eq!(
        (table.meter("calm"), table.state.in_force(table.id("law"))),
        (61, true)
    );
    assert_eq!(
        table.count(|event| matches!(event, Event::ClauseWaned(_, 1))),
        1
    );
    votes(&mut table, &[false]);
    assert_eq!(table.meter("calm"), 52, "it works in its last ledger");
    assert!(!table.state.in_force(table.id("law")));
    votes(&mut table, &[false]);
    assert_eq!(table.meter("calm"), 42);
}

const AMENDED: &str = r#"[(id: "bill", topic: "town", enacts: ["law"], repeals: ["old"],
  amendments: [(id: "milder", strikes: ["law"], adds: ["mild"])])]"#;

const DEBATE: &str = r#"(id: "chamber", kind: Chamber(agenda: Rotation, speeches: 2, draw: 1, gallery: true)), (id: "ledger", kind: Ledger)"#;

/// C46: the middle way: an amendment needs another seat to second it, and changes what the bill does.
#[test]
fn an_amendment_that_is_seconded_changes_the_bill() {
    let clauses = format!(
        r#"[{LAW}, (id: "mild", topic: "town", rule: EachRound(Always, [Meter("calm", 0)]))]"#
    );
    let pack = debating(
        DEBATE,
        AMENDED,
        &clauses,
        r#"[(id: "fair", topic: "town", strength: 2, bills: {"bill": For})]"#,
    );
    for seconded in [true, false] {
        let mut table = Table::of(&pack, &["ada", "bo", "cy"]);
        table.does(Command::Amend(0));
        if seconded {
            table.does(Command::Second);
        } else {
            table.does(Command::Pass);
        }
        let again = table.state.acting().unwrap();
        let refused = decide(&pack, &table.state, again, Command::Amend(0));
        assert_eq!(refused, Err(Rejection::AmendmentMoved));
        votes(&mut table, &[true, true, true]);
        assert_eq!(table.state.in_force(table.id("law")), !seconded);
        assert_eq!(table.state.in_force(table.id("mild")), seconded);
    }
}

/// C46: the stronger side of the floor has the gallery's one vote; an answered argument weighs nothing.
#[test]
fn the_gallery_follows_the_stronger_argument_and_an_answer_takes_its_weight() {
    let arguments = r#"[
      (id: "fair", topic: "town", strength: 3, bills: {"bill": For}),
      (id: "costly", topic: "town", strength: 1, bills: {"bill": Against}, answers: ["fair"]),
    ]"#;
    let clauses = format!("[{LAW}]");
    let pack = debating(DEBATE, BILL, &clauses, arguments);
    let fair = id(&pack, "fair");
    for answered in [false, true] {
        // Each seat holds one of the two cards: a table on which Ada holds the first of them.
        let mut table = (0..40)
            .map(|seed| Table::varied(&pack, &["ada", "bo"], &[], seed))
            .find(|table| table.state.seats[0].hand == [fair])
            .expect("one of two cards");
        assert_eq!(
            mizan::engine::stance(&pack, fair, id(&pack, "bill")),
            Some(Stance::For)
        );
        table.does(Command::Argue(fair));
        if answered {
            let costly = table.id("costly");
            table.does(Command::Argue(costly));
        }
        votes(&mut table, &[true, false]);
        assert_eq!(
            table.count(|event| *event == Event::GalleryVoted(!answered)),
            1
        );
        assert_eq!(table.state.in_force(table.id("law")), !answered);
    }
}
