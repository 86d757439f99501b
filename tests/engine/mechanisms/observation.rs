//! What is seen: by place, reach and channel, by what goes along with somebody, and only while no law forbids it.

use super::small::*;
use crate::support::Table;
use mizan::engine::{Command, Event, Subject};

const DEEDS: (&str, &str) = (
    "deeds",
    r#"[
      (id: "cross", topic: "town", leaves: ["face"]),
      (id: "curse", topic: "town", leaves: ["voice"]),
      (id: "whisper", topic: "town"),
    ]"#,
);

const CARDS: (&str, &str) = (
    "cards",
    r#"[(id: "day", deck: "town", topic: "town", options: [
      (id: "cross", effects: [Deed("cross")]), (id: "curse", effects: [Deed("curse")]),
      (id: "whisper", effects: [Deed("whisper")]), (id: "leave"),
    ])]"#,
);

fn harbour_with(sensors: &str) -> mizan::pack::Pack {
    harbour(STREET, &[DEEDS, CARDS, ("sensors", sensors)]).pack
}

/// Whether Ada's deed at the quay, and Cy's in the hall, are put on file.
fn seen(sensors: &str, deed: &str) -> (bool, bool) {
    let pack = harbour_with(sensors);
    let mut table = Table::of(&pack, &["ada", "bo", "cy"]);
    table.chooses(deed).chooses("leave").chooses(deed);
    (table.on_file(ADA) == 1, table.on_file(CY) == 1)
}

/// C5, C6: a camera sees what happens at its own place.
#[test]
fn a_sensor_sees_its_own_place_and_no_other() {
    let camera = r#"[(id: "camera", reads: ["face"], reach: Here, sees: 100, pictogram: "camera", start: ["quay"])]"#;
    assert_eq!(seen(camera, "cross"), (true, false));
}

/// C5, C8: some see along the streets, some the whole city.
#[test]
fn a_sensor_reaches_as_many_links_as_it_says() {
    let reaching = |reach: &str| {
        format!(
            r#"[(id: "mast", reads: ["face"], reach: {reach}, sees: 100, pictogram: "camera", start: ["quay"])]"#
        )
    };
    assert_eq!(seen(&reaching("Near(1)"), "cross"), (true, false));
    assert_eq!(seen(&reaching("Near(2)"), "cross"), (true, true));
    assert_eq!(seen(&reaching("City"), "cross"), (true, true));
}

/// C6: a camera that knows faces knows no voices; one that does needs to be of another kind.
#[test]
fn a_sensor_sees_only_deeds_that_leave_what_it_reads() {
    let reading = |channels: &str| {
        format!(
            r#"[(id: "camera", reads: [{channels}], reach: City, sees: 100, pictogram: "camera", start: ["quay"])]"#
        )
    };
    assert_eq!(seen(&reading(r#""face""#), "curse"), (false, false));
    assert_eq!(seen(&reading(r#""voice""#), "curse"), (true, true));
    assert_eq!(seen(&reading(r#""face", "voice""#), "curse"), (true, true));
    // What leaves no trace is seen by none.
    let all = reading(r#""face", "voice", "paper""#);
    assert_eq!(seen(&all, "whisper"), (false, false));
}

/// C7: quick is not sure. A sensor sees in as many cases of a hundred as it says, and what it misses is unseen.
#[test]
fn a_sensor_sees_in_as_many_cases_as_it_says() {
    let sensor = r#"[(id: "camera", reads: ["face"], reach: City, sees: 30, pictogram: "camera", start: ["quay"])]"#;
    let pack = harbour_with(sensor);
    let (mut seen, mut unseen) = (0, 0);
    for seed in 0..300 {
        let mut table = Table::varied(&pack, &["ada"], &[], seed);
        (0..4).for_each(|_| _ = table.chooses("cross"));
        seen += table.count(|event| matches!(event, Event::Recorded { .. }));
        unseen += table.count(|event| matches!(event, Event::Unseen(..)));
    }
    assert_eq!(seen + unseen, 1200);
    assert!((300..420).contains(&seen), "{seen} of 1200 were seen");
}

/// C8, C25: many sensors, one file: a deed is put on file once, whoever else saw it.
#[test]
fn a_deed_is_put_on_file_once() {
    let pack = harbour_with(
        r#"[
          (id: "camera", reads: ["face"], reach: Here, sees: 100, pictogram: "camera", start: ["quay"]),
          (id: "drone", reads: ["face"], reach: City, sees: 100, pictogram: "camera", start: ["hall"]),
        ]"#,
    );
    let mut table = Table::of(&pack, &["ada"]);
    table.chooses("cross");
    assert_eq!(table.on_file(ADA), 1);
}

/// C26, C31: what somebody wears or carries sees wherever they stand, and others with them; it goes when they go.
#[test]
fn a_carried_sensor_goes_with_its_holder() {
    let pack = harbour(
        MAP,
        &[
            DEEDS,
            (
                "cards",
                r#"[(id: "day", deck: "town", topic: "town", options: [
                  (id: "cross", effects: [Deed("cross")]), (id: "wear", effects: [Gain("glasses")]),
                  (id: "take-off", effects: [Lose("glasses")]), (id: "leave"),
                ])]"#,
            ),
            (
                "sensors",
                r#"[(id: "lens", reads: ["face"], reach: Here, sees: 100, pictogram: "camera")]"#,
            ),
            (
                "statuses",
                r#"[(id: "glasses", of: Seat, nature: Mark, carries: "lens", pictogram: "shame")]"#,
            ),
        ],
    )
    .pack;
    let mut table = Table::of(&pack, &["ada", "bo", "cy"]);
    let goes = |table: &mut Table<'_>, place: &str, option: &str| {
        let place = table.id(place);
        table
            .does(Command::Roll)
            .does(Command::Go(place))
            .chooses(option);
    };
    goes(&mut table, "quay", "wear");
    goes(&mut table, "quay", "cross");
    assert_eq!(table.on_file(BO), 1, "who stands beside the holder is seen");
    goes(&mut table, "hall", "cross");
    assert_eq!(table.on_file(CY), 0, "who stands elsewhere is not");

    table.at_round(2);
    goes(&mut table, "lane", "cross");
    assert_eq!(table.on_file(ADA), 1, "the holder is seen too");
    goes(&mut table, "quay", "cross");
    assert_eq!(table.on_file(BO), 1, "it is no longer at the quay");
    goes(&mut table, "lane", "cross");
    assert_eq!(table.on_file(CY), 1, "it is in the lane now");
    assert!(
        table.state.sensors.is_empty(),
        "nothing was put up on the map"
    );

    table.at_round(3);
    goes(&mut table, "lane", "take-off");
    goes(&mut table, "lane", "cross");
    assert_eq!(table.on_file(BO), 1, "taken off, it sees nothing");
}

/// C29, C30, C32: a platform's records count only while no law blinds it.
#[test]
fn a_law_blinds_one_kind_of_sensor_and_no_other() {
    let pack = harbour(
        STREET,
        &[
            DEEDS,
            CARDS,
            (
                "sensors",
                r#"[
                  (id: "platform", reads: ["voice"], reach: City, sees: 100, pictogram: "camera", start: ["hall"]),
                  (id: "camera", reads: ["face"], reach: City, sees: 100, pictogram: "camera", start: ["hall"]),
                ]"#,
            ),
            (
                "clauses",
                r#"[(id: "no-licence", topic: "town", rule: Blinds("platform"), start: true, sunset: 2)]"#,
            ),
        ],
    )
    .pack;
    let mut table = Table::of(&pack, &["ada", "bo"]);
    table.chooses("curse").chooses("cross");
    assert_eq!((table.on_file(ADA), table.on_file(BO)), (0, 1));
    table.at_round(3);
    assert!(
        !table.state.in_force(table.id("no-licence")),
        "its sun has set"
    );
    table.chooses("curse");
    assert_eq!(table.on_file(ADA), 1);
}

/// C5: whether one is watched can be asked by a card, for the seat that draws it.
#[test]
fn a_prompt_and_an_option_know_whether_one_is_watched() {
    let pack = harbour(
        STREET,
        &[
            (
                "cards",
                r#"[(id: "day", deck: "town", topic: "town", prompts: [(id: "eyes", when: Watched)], options: [
                  (id: "wave", when: Watched), (id: "act"), (id: "leave"),
                ])]"#,
            ),
            (
                "sensors",
                r#"[(id: "camera", reads: ["face"], reach: Here, sees: 100, pictogram: "camera", start: ["quay"])]"#,
            ),
        ],
    )
    .pack;
    let mut table = Table::of(&pack, &["ada", "cy"]);
    let prompt = |table: &Table<'_>| {
        let seat = table.state.acting();
        mizan::view::view(&pack, &table.state, seat).prompt
    };
    assert_eq!(
        (prompt(&table), table.offered("wave")),
        (Some(0), Some(None))
    );
    table.chooses("leave");
    assert_eq!((prompt(&table), table.offered("wave")), (None, None));
    assert_eq!(
        mizan::engine::watchers(&pack, &table.state, table.state.seats[0].place).len(),
        1
    );
}

/// C25: without a law a record is only a record.
#[test]
fn what_is_seen_is_recorded_for_whoever_did_it() {
    let pack = harbour_with(
        r#"[(id: "camera", reads: ["face"], reach: City, sees: 100, pictogram: "camera", start: ["quay"])]"#,
    );
    let mut table = Table::of(&pack, &["ada", "bo", "cy"]);
    table.chooses("cross").chooses("leave").chooses("cross");
    for record in &table.state.records {
        assert_eq!(
            (record.seat, record.place),
            (record.doer, table.state.seats[record.doer.index()].place)
        );
    }
    assert_eq!(
        (table.on_file(ADA), table.on_file(BO), table.on_file(CY)),
        (1, 0, 1)
    );
    let moved = |event: &Event| matches!(event, Event::AttributeMoved(Subject::Seat(_), ..));
    table.at_round(2);
    assert_eq!(table.count(moved), 0, "what no law speaks of moves nobody");
}
