//! The machine can be wrong about a person: misreading, correction, appeal.

use super::small::*;
use crate::support::Table;
use mizan::engine::{Command, Event, RecordId, RecordStanding, Rejection, Stage, Target};
use mizan::pack::Pack;

/// A camera that takes everybody for somebody else, and a fine for crossing.
fn blind_harbour(appeal: &str) -> Pack {
    let law = format!(
        r#"[
          (id: "fine", topic: "town", rule: Worth("cross", "points", -20), start: true),
          (id: "gift", topic: "town", rule: Worth("give", "points", 20), start: true),
          {appeal}
        ]"#
    );
    let files = [
        (
            "deeds",
            r#"[
              (id: "cross", topic: "town", leaves: ["face"]), (id: "give", topic: "town", leaves: ["face"]),
              (id: "own-up", topic: "town", leaves: ["paper"]),
            ]"#,
        ),
        (
            "cards",
            r#"[(id: "day", deck: "town", topic: "town", options: [
              (id: "cross", effects: [Deed("cross")]), (id: "give", effects: [Deed("give")]), (id: "leave"),
            ])]"#,
        ),
        (
            "sensors",
            r#"[(id: "camera", reads: ["face"], reach: City, sees: 100, misreads: 100, pictogram: "camera", start: ["quay"])]"#,
        ),
        (
            "office",
            r#"[(id: "deal", aim: Record, effects: [Correct], pictogram: "eye")]"#,
        ),
        ("clauses", &law),
    ];
    harbour(OFFICE, &files).pack
}

/// C6, C28: the record, and so the fine, falls on another of the same side; who did it stays secret until the end.
#[test]
fn a_misread_deed_is_recorded_and_judged_for_somebody_else() {
    let pack = blind_harbour("");
    let mut table = Table::of(&pack, &["ada", "bo", "warden"]);
    table.chooses("cross");
    assert_eq!((table.on_file(ADA), table.on_file(BO)), (0, 1));
    let recorded = table
        .entries
        .iter()
        .position(|entry| matches!(entry.event, Event::Recorded { .. }))
        .unwrap();
    let recorded = &table.entries[recorded].clone();
    let read = mizan::view::visible(&pack, &table.state, recorded, Some(BO), false).unwrap();
    assert!(matches!(read.event, Event::Recorded { seat, doer, .. } if seat == BO && doer == BO));
    table.at_round(2);
    assert_eq!((table.score(ADA), table.score(BO)), (100, 80));
    assert!(
        table.count(|event| matches!(event, Event::TurnBegan(_))) == 4,
        "without a right of appeal nobody is heard"
    );
    table.at_round(5);
    let read = mizan::view::visible(&pack, &table.state, recorded, Some(BO), false).unwrap();
    assert!(matches!(read.event, Event::Recorded { doer, .. } if doer == ADA));
}

/// C28: somebody who is alone on their side can only be taken for themselves.
#[test]
fn who_is_alone_on_a_side_is_taken_for_nobody_else() {
    let pack = blind_harbour("");
    let mut table = Table::of(&pack, &["ada", "warden"]);
    table.chooses("cross");
    assert_eq!(table.on_file(ADA), 1);
}

/// C11, C28: where the law gives an appeal, it is heard if the record is wrong: the points come back, the price does
/// not.
#[test]
fn an_appeal_against_a_wrong_record_gives_the_points_back() {
    let pack = blind_harbour(
        r#"(id: "appeal", topic: "town", rule: Appeal("coins", 2, 100), start: true)"#,
    );
    let mut table = Table::of(&pack, &["ada", "bo", "warden"]);
    table.chooses("cross").chooses("leave").does(Command::Rest);
    assert_eq!(
        table.state.stage,
        Stage::Appeal(BO),
        "only who lost something is asked"
    );
    assert_eq!(table.score(BO), 80);
    table.does(Command::Appeal(RecordId(0)));
    assert_eq!((table.score(BO), table.mine(BO, "coins")), (100, 1));
    assert_eq!(table.state.records[0].standing, RecordStanding::Corrected);
    assert_eq!(table.on_file(BO), 0);
    assert_eq!(table.score(ADA), 100, "who did it is not found out by that");
}

/// C11: an appeal is not always heard, and one against a true record never is.
#[test]
fn an_appeal_that_is_not_heard_costs_its_price_and_settles_the_record() {
    let deaf =
        blind_harbour(r#"(id: "appeal", topic: "town", rule: Appeal("coins", 2, 0), start: true)"#);
    let keen = blind_harbour(
        r#"(id: "appeal", topic: "town", rule: Appeal("coins", 2, 100), start: true)"#,
    );
    for (pack, roles, who) in [(&deaf, &["ada", "bo"][..], BO), (&keen, &["ada"][..], ADA)] {
        let mut table = Table::of(pack, roles);
        table
            .chooses("cross")
            .until(|state| matches!(state.stage, Stage::Appeal(_)));
        table.does(Command::Appeal(RecordId(0)));
        assert_eq!((table.score(who), table.mine(who, "coins")), (80, 1));
        assert_eq!(table.state.records[0].standing, RecordStanding::Settled);
        table.at_round(2);
        let again = mizan::engine::decide(
            pack,
            &table.state,
            table.state.acting().unwrap(),
            Command::Appeal(RecordId(0)),
        );
        assert_eq!(again, Err(Rejection::NotNow));
    }
}

/// C11: an appeal has a price, and nobody is asked who cannot pay it or has nothing to complain of.
#[test]
fn nobody_appeals_without_the_price_or_against_a_gain() {
    let pack = blind_harbour(
        r#"(id: "appeal", topic: "town", rule: Appeal("coins", 4, 100), start: true)"#,
    );
    let mut table = Table::of(&pack, &["ada", "bo", "warden"]);
    table.chooses("cross").chooses("leave").at_round(2);
    assert_eq!(table.count(|event| matches!(event, Event::Accepted(_))), 0);

    let pack = blind_harbour(
        r#"(id: "appeal", topic: "town", rule: Appeal("coins", 1, 100), start: true)"#,
    );
    let mut table = Table::of(&pack, &["ada", "bo", "warden"]);
    table.chooses("give").chooses("leave").at_round(2);
    assert_eq!(table.score(BO), 120, "a gain that is somebody else's");
    assert_eq!(table.count(|event| matches!(event, Event::Accepted(_))), 0);
}

/// C28: an office can correct a settled record, and only a settled one.
#[test]
fn an_office_corrects_a_settled_record() {
    let pack = blind_harbour("");
    let mut table = Table::of(&pack, &["ada", "bo", "warden"]);
    table.chooses("cross").chooses("leave");
    let target = Target::Record(RecordId(0));
    let correct = Command::Act(table.id("deal"), target);
    let fresh = mizan::engine::decide(&pack, &table.state, table.state.acting().unwrap(), correct);
    assert_eq!(fresh, Err(Rejection::WrongTarget), "it is not judged yet");
    table.does(Command::Rest).at_round(2);
    assert_eq!(table.score(BO), 80);
    table.chooses("leave").chooses("leave").acts("deal", target);
    assert_eq!((table.score(BO), table.on_file(BO)), (100, 0));
    table.at_round(3).chooses("leave").chooses("leave");
    assert!(
        !mizan::engine::legal(&pack, &table.state, table.state.acting().unwrap())
            .contains(&correct)
    );
}

/// C28: a corrected record stays known as corrected; a law of forgetting has nothing more to delete.
#[test]
fn a_corrected_record_is_not_deleted_over_and_over() {
    let pack = blind_harbour(r#"(id: "forget", topic: "town", rule: Forget(2), start: true)"#);
    let mut table = Table::of(&pack, &["ada", "bo", "warden"]);
    table.chooses("cross").at_round(2);
    table
        .chooses("leave")
        .chooses("leave")
        .acts("deal", Target::Record(RecordId(0)));
    table.at_round(5);
    assert_eq!(table.count(|event| matches!(event, Event::Forgotten(_))), 0);
    assert_eq!(table.state.records[0].standing, RecordStanding::Corrected);
}
