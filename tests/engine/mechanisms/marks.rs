//! What others notice of somebody: the debtor's ringtone, and names on a screen.

use super::small::*;
use crate::support::Table;
use mizan::engine::{Command, Event, SeatId};
use mizan::pack::Pack;
use mizan::view::visible;

fn ringing_harbour() -> Pack {
    harbour(
        MAP,
        &[
            (
                "cards",
                r#"[(id: "day", deck: "town", topic: "town", options: [
                  (id: "fall", effects: [Mine("points", -60)]),
                  (id: "moved", effects: [Move("hall")]), (id: "leave"),
                ])]"#,
            ),
            (
                "clauses",
                r#"[(id: "debtors", topic: "town", rule: Threshold("points", Below(50), "ringtone"), start: true)]"#,
            ),
            (
                "statuses",
                r#"[
                  (id: "ringtone", of: Seat, nature: Sanction, met: [Mine("points", -1), Meter("calm", -1)], pictogram: "shame"),
                ]"#,
            ),
        ],
    )
    .pack
}

fn met(table: &Table<'_>) -> Vec<(SeatId, SeatId)> {
    let met = table.entries.iter().filter_map(|entry| match entry.event {
        Event::Met(holder, by, _) => Some((holder, by)),
        _ => None,
    });
    met.collect()
}

/// Ada owes, and everybody has stayed where they started.
fn ada_rings(pack: &Pack) -> Table<'_> {
    let mut table = Table::of(pack, &["ada", "bo", "cy"]);
    let quay = table.id("quay");
    table
        .does(Command::Roll)
        .does(Command::Go(quay))
        .chooses("fall")
        .at_round(2);
    assert!(table.holds(ADA, "ringtone"));
    assert_eq!(met(&table), []);
    table
}

fn goes(table: &mut Table<'_>, place: &str) {
    let place = table.id(place);
    table.does(Command::Roll).does(Command::Go(place));
}

/// C24: whoever comes to the debtor hears it; the debtor is not asked, and everybody can read of it.
#[test]
fn who_comes_to_the_holder_notices_and_the_holder_is_not_asked() {
    let pack = ringing_harbour();
    let mut table = ada_rings(&pack);
    goes(&mut table, "lane");
    table.chooses("leave");
    assert_eq!(met(&table), [], "nobody is in the lane");
    let asked = |table: &Table<'_>, seat| {
        table.count(|event| matches!(event, Event::TurnBegan(who) if *who == seat))
    };
    let turns = asked(&table, ADA);
    goes(&mut table, "lane");
    assert_eq!(met(&table), [(ADA, BO)]);
    assert_eq!(
        (table.score(ADA), table.score(BO), table.meter("calm")),
        (39, 100, 49)
    );
    assert_eq!(
        (asked(&table, ADA), table.state.acting()),
        (turns, Some(BO))
    );

    let heard = table
        .entries
        .iter()
        .position(|entry| matches!(entry.event, Event::Met(..)))
        .unwrap();
    assert!(matches!(
        table.entries[table.entries[heard].because as usize].event,
        Event::Went(BO, _)
    ));
    for viewer in [None, Some(ADA), Some(CY)] {
        let read = visible(&pack, &table.state, &table.entries[heard], viewer, false);
        assert_eq!(read, Some(table.entries[heard]));
    }
}

/// C24: it goes along: when the debtor comes to others, each of them hears it.
#[test]
fn when_the_holder_comes_to_others_each_of_them_notices() {
    let pack = ringing_harbour();
    let mut table = ada_rings(&pack);
    goes(&mut table, "quay");
    assert_eq!(met(&table), [(ADA, BO)], "to stay is to meet who is there");
    table.chooses("moved");
    assert_eq!(
        met(&table),
        [(ADA, BO), (ADA, CY)],
        "to be moved is to arrive"
    );
    assert_eq!(table.score(ADA), 38);
}

/// C24: with the sanction the ringing ends.
#[test]
fn nobody_notices_what_is_no_longer_held() {
    let pack = harbour(
        MAP,
        &[
            (
                "cards",
                r#"[(id: "day", deck: "town", topic: "town", options: [
                  (id: "owe", effects: [Gain("ringtone")]), (id: "pay", effects: [Lose("ringtone")]), (id: "leave"),
                ])]"#,
            ),
            (
                "statuses",
                r#"[(id: "ringtone", of: Seat, nature: Sanction, met: [Mine("points", -1)], pictogram: "shame")]"#,
            ),
        ],
    )
    .pack;
    let mut table = Table::of(&pack, &["ada", "bo"]);
    goes(&mut table, "quay");
    table.chooses("owe");
    goes(&mut table, "quay");
    table.chooses("leave");
    assert_eq!(table.score(ADA), 99);
    goes(&mut table, "quay");
    table.chooses("pay");
    goes(&mut table, "quay");
    assert_eq!(
        table.score(ADA),
        98,
        "once more when Ada stayed, and not when Bo did"
    );
}

/// C21, C28, C33: the name on the list hurts where a screen shows it.
#[test]
fn a_sanction_shames_where_a_screen_stands() {
    let pack = harbour(
        MAP,
        &[
            (
                "cards",
                r#"[(id: "day", deck: "town", topic: "town", prompts: [(id: "shown", when: Stands("screen"))], options: [
                  (id: "owe", effects: [Gain("named")]), (id: "leave"),
                ])]"#,
            ),
            (
                "statuses",
                r#"[(id: "named", of: Seat, nature: Sanction, pictogram: "shame", each_round: [
                  If(Stands("screen"), [Mine("points", -7)], []),
                ])]"#,
            ),
            (
                "sensors",
                r#"[(id: "screen", reads: [], reach: Here, sees: 0, pictogram: "camera", start: ["lane"])]"#,
            ),
        ],
    )
    .pack;
    let mut table = Table::of(&pack, &["ada", "bo"]);
    let prompt =
        |table: &Table<'_>| mizan::view::view(&pack, &table.state, table.state.acting()).prompt;
    goes(&mut table, "lane");
    assert_eq!(prompt(&table), Some(0));
    table.chooses("owe");
    goes(&mut table, "quay");
    assert_eq!(prompt(&table), None);
    table.chooses("owe");
    assert_eq!(
        (table.score(ADA), table.score(BO)),
        (93, 100),
        "one stands before the screen"
    );
    goes(&mut table, "quay");
    table.chooses("leave").at_round(3);
    assert_eq!(
        (table.score(ADA), table.score(BO)),
        (93, 100),
        "and now nobody does"
    );
}
