//! Bets on what is on file: they take as answers what the files hold, and are told by counting them.

use super::small::*;
use crate::support::Table;
use mizan::engine::{Answer, Command, Event, Rejection, Stage, answers, decide};
use mizan::pack::Pack;
use mizan::pack::model::{BetId, Column, FactKind};

/// After the first round a bet of this question is asked.
fn betting(asks: &str) -> Pack {
    let phases = format!(r#"{STREET}, (id: "pause", kind: Pause(rounds: [1]))"#);
    let bets = format!(r#"[(id: "bet", asks: {asks})]"#);
    harbour(
        &phases,
        &[
            (
                "deeds",
                r#"[(id: "cross", topic: "town", leaves: ["face"]), (id: "curse", topic: "town", leaves: ["voice"]),
                    (id: "give", topic: "town", leaves: ["paper"])]"#,
            ),
            (
                "cards",
                r#"[(id: "day", deck: "town", topic: "town", options: [
                  (id: "cross", effects: [Deed("cross")]), (id: "both", effects: [Deed("cross"), Deed("curse"), Deed("curse")]),
                  (id: "give", effects: [Deed("give")]), (id: "leave"),
                ])]"#,
            ),
            (
                "sensors",
                r#"[
                  (id: "camera", reads: ["face"], reach: City, sees: 100, pictogram: "camera", start: ["quay"]),
                  (id: "ear", reads: ["voice"], reach: City, sees: 100, pictogram: "camera", start: ["quay"]),
                  (id: "registry", reads: ["paper"], reach: City, sees: 100, pictogram: "camera", start: ["quay"]),
                ]"#,
            ),
            (
                "clauses",
                r#"[
                  (id: "fine", topic: "town", rule: Worth("cross", "points", -10), start: true),
                  (id: "silence", topic: "town", rule: Worth("curse", "points", -4), start: true),
                  (id: "gift", topic: "town", rule: Worth("give", "points", 5), start: true),
                ]"#,
            ),
            ("bets", &bets),
        ],
    )
    .pack
}

/// Plays a round in which Ada crosses, Bo crosses and curses twice, and Cy gives; what can be answered, and what was
/// right.
fn asked(asks: &str) -> (Pack, Vec<Answer>, Option<Answer>) {
    let pack = betting(asks);
    let mut table = Table::of(&pack, &["ada", "bo", "cy"]);
    table.chooses("cross").chooses("both").chooses("give");
    assert!(
        matches!(table.state.stage, Stage::Bet(_)),
        "{:?}",
        table.state.stage
    );
    let can = answers(&pack, &table.state, table.state.bet.unwrap());
    table.at_round(2);
    let right = table.entries.iter().find_map(|entry| match entry.event {
        Event::BetRevealed(_, answer) => Some(answer),
        _ => None,
    });
    (pack, can, right)
}

/// C5: for whom does most stand on file?
#[test]
fn a_bet_on_who_is_on_file_most() {
    let (_, can, right) = asked(r#"RecordedMost("folk")"#);
    assert_eq!(can, [ADA, BO, CY].map(Answer::Seat));
    assert_eq!(right, Some(Answer::Seat(BO)));
}

/// C6, C25: what saw most?
#[test]
fn a_bet_on_what_saw_most() {
    let (pack, can, right) = asked("SensorSawMost");
    let sensor = |word| Answer::Sensor(id(&pack, word));
    assert_eq!(can, ["camera", "ear", "registry"].map(sensor));
    assert_eq!(right, Some(sensor("camera")), "two each: the first of them");
}

/// C11: which deed is on file most often?
#[test]
fn a_bet_on_the_deed_that_is_on_file_most() {
    let (pack, can, right) = asked("DeedSeenMost");
    assert_eq!(can.len(), 3);
    assert_eq!(right, Some(Answer::Deed(id(&pack, "cross"))));
}

/// C11: which law took most, and which gave most?
#[test]
fn a_bet_on_the_law_that_took_or_gave_most() {
    let (pack, can, right) = asked(r#"LawTookMost("points")"#);
    let clause = |word| Answer::Clause(id(&pack, word));
    assert_eq!(
        can,
        [clause("fine"), clause("silence")],
        "what gave is no answer"
    );
    assert_eq!(right, Some(clause("fine")));
}

/// Where only one answer could be given, nothing is asked.
#[test]
fn a_bet_with_one_answer_is_not_asked() {
    let pack = betting(r#"LawGaveMost("points")"#);
    let mut table = Table::of(&pack, &["ada", "bo", "cy"]);
    table.chooses("cross").chooses("both").chooses("give");
    assert_eq!(table.state.round, 2);
    assert_eq!(table.count(|event| matches!(event, Event::BetAsked(_))), 0);
}

/// What is not on file is no answer, and an answer is secret until all have given theirs.
#[test]
fn an_answer_is_one_of_the_file_and_secret_until_all_have_answered() {
    let pack = betting("DeedSeenMost");
    let mut table = Table::of(&pack, &["ada", "bo"]);
    table.chooses("both").chooses("leave");
    let give = Command::Bet(Answer::Deed(table.id("give")));
    assert_eq!(
        decide(&pack, &table.state, ADA, give),
        Err(Rejection::NotAnAnswer)
    );
    let cross = Answer::Deed(table.id("cross"));
    table.does(Command::Bet(cross));
    let seen = |by| mizan::view::view(&pack, &table.state, by).seats[0].bet;
    assert_eq!(
        (seen(Some(ADA)), seen(Some(BO)), seen(None)),
        (Some(cross), None, None)
    );
}

/// Two who went equally far are both a right answer, though the journal names the first.
#[test]
fn an_answer_that_is_level_with_the_one_named_is_right_and_told_so() {
    let pack = betting(r#"RecordedMost("folk")"#);
    let mut table = Table::of(&pack, &["ada", "bo", "cy"]);
    table.chooses("cross").chooses("cross").chooses("leave");
    for answer in [BO, CY, ADA] {
        table.does(Command::Bet(Answer::Seat(answer)));
    }
    let named = Event::BetRevealed(table.state.bet.unwrap_or(BetId(0)), Answer::Seat(ADA));
    assert_eq!(table.count(|event| *event == named), 1);
    let right: Vec<_> = mizan::reflect::facts(&pack, &table.setup, &table.entries)
        .into_iter()
        .filter(|fact| fact.kind == FactKind::Betted)
        .map(|fact| (fact.column(Column::Seat), fact.number))
        .collect();
    assert_eq!(
        right,
        [(Some(0), Some(1)), (Some(1), Some(0)), (Some(2), Some(1))]
    );
}
