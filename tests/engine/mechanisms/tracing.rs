//! The epidemic's tracing: put up, kept or not, wiped, taken down; and what is kept is read again.

use super::small::*;
use crate::support::Table;
use mizan::engine::{Command, Event, Target};
use mizan::pack::Pack;

/// Tracing is put up by an option; a card asks for what is on file, and an office deals with it as `effects` say.
fn traced_harbour(effects: &str, clauses: &str) -> Pack {
    let office = format!(r#"[(id: "deal", aim: Nothing, effects: [{effects}], pictogram: "eye")]"#);
    harbour(
        OFFICE,
        &[
            (
                "deeds",
                r#"[(id: "meet", topic: "town", leaves: ["face"]), (id: "sign", topic: "town", leaves: ["paper"])]"#,
            ),
            (
                "cards",
                r#"[(id: "day", deck: "town", topic: "town", options: [
                  (id: "meet", effects: [Install("tracing", At("quay")), Deed("meet")]),
                  (id: "sign", effects: [Deed("sign")]),
                  (id: "known", when: OnFile("meet", AtLeast(1)), effects: [Mine("coins", -1)]),
                  (id: "leave"),
                ])]"#,
            ),
            (
                "sensors",
                r#"[
                  (id: "tracing", reads: ["face"], reach: City, sees: 100, pictogram: "camera"),
                  (id: "registry", reads: ["paper"], reach: City, sees: 100, pictogram: "camera", start: ["hall"]),
                ]"#,
            ),
            ("office", &office),
            ("clauses", clauses),
        ],
    )
    .pack
}

fn tracing(table: &Table<'_>) -> usize {
    let tracing = table.id("tracing");
    let stands = table.state.sensors.iter();
    stands.filter(|placed| placed.sensor == tracing).count()
}

/// C9: what was put up for an epidemic is there until somebody takes it down, and its records are read for other
/// ends.
#[test]
fn tracing_that_nobody_takes_down_stays_and_its_records_are_read_again() {
    let pack = traced_harbour("", "[]");
    let mut table = Table::of(&pack, &["ada", "bo", "warden"]);
    table.chooses("meet").at_round(4);
    assert_eq!((tracing(&table), table.on_file(ADA)), (1, 1));
    assert_eq!(
        table.offered("known"),
        Some(None),
        "it is remembered in round four"
    );
    table.chooses("leave");
    assert_eq!(table.offered("known"), None, "of Bo nothing is on file");
}

/// C9: putting it up twice at a place is once.
#[test]
fn a_kind_of_sensor_stands_at_a_place_once() {
    let pack = traced_harbour("", "[]");
    let mut table = Table::of(&pack, &["ada", "bo", "warden"]);
    table.chooses("meet").chooses("meet");
    assert_eq!(tracing(&table), 1);
}

/// C9: taken down, it sees nothing more; what it saw is still on file.
#[test]
fn tracing_that_is_dismantled_leaves_its_records() {
    let pack = traced_harbour(r#"Dismantle("tracing")"#, "[]");
    let mut table = Table::of(&pack, &["ada", "bo", "warden"]);
    table
        .chooses("meet")
        .chooses("leave")
        .acts("deal", Target::Nothing);
    assert_eq!((tracing(&table), table.on_file(ADA)), (0, 1));
    table.at_round(2);
    assert_eq!(table.offered("known"), Some(None));
}

/// C9: wiped, its records are gone and those of other sensors are not; the sensor itself sees on.
#[test]
fn tracing_that_is_wiped_forgets_its_own_records_only() {
    let pack = traced_harbour(r#"Wipe("tracing")"#, "[]");
    let mut table = Table::of(&pack, &["ada", "bo", "warden"]);
    table
        .chooses("meet")
        .chooses("sign")
        .acts("deal", Target::Nothing);
    assert_eq!((table.on_file(ADA), table.on_file(BO)), (0, 1));
    assert_eq!(table.count(|event| matches!(event, Event::Wiped(_, 1))), 1);
    table.at_round(2);
    assert_eq!(
        table.offered("known"),
        None,
        "nothing is known of it any more"
    );
    table.chooses("meet");
    assert_eq!(table.on_file(ADA), 1, "it stands and sees");
    let wiped = table.count(|event| matches!(event, Event::Wiped(..)));
    table.chooses("leave").does(Command::Rest);
    assert_eq!(
        table.count(|event| matches!(event, Event::Wiped(..))),
        wiped
    );
}

/// C9: a law can make all records be deleted after a time.
#[test]
fn a_law_of_forgetting_deletes_what_is_older_than_it_says() {
    let forget = r#"[(id: "forget", topic: "town", rule: Forget(2), start: true)]"#;
    let pack = traced_harbour("", forget);
    let mut table = Table::of(&pack, &["ada", "bo", "warden"]);
    table.chooses("meet").at_round(2);
    assert_eq!(table.on_file(ADA), 1);
    table.chooses("leave").chooses("sign").at_round(3);
    assert_eq!(table.on_file(ADA), 1, "one round old");
    table.at_round(4);
    assert_eq!(
        (table.on_file(ADA), table.on_file(BO)),
        (0, 1),
        "two rounds old, and one"
    );
    assert_eq!(table.offered("known"), None);
}
