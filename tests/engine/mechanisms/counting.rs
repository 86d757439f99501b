//! What a deed is worth: nothing by itself, and what the law book says once it is seen.

use super::small::*;
use crate::support::Table;
use mizan::engine::Event;
use mizan::pack::Pack;
use mizan::pack::model::{Column, FactKind};
use mizan::reflect;

const DEEDS: &str = r#"[
  (id: "praise", topic: "town", leaves: ["paper"]), (id: "rumour", topic: "town", leaves: ["paper"]),
  (id: "give", topic: "town", leaves: ["paper"]), (id: "whisper", topic: "town"),
]"#;

const CARDS: &str = r#"[(id: "day", deck: "town", topic: "town", options: [
  (id: "praise", effects: [Deed("praise")]), (id: "rumour", effects: [Deed("rumour")]),
  (id: "give", needs: [Mine("coins", AtLeast(2))], effects: [Mine("coins", -2), Deed("give")]),
  (id: "leave", effects: [Deed("whisper")]),
])]"#;

const REGISTRY: &str = r#"[(id: "registry", reads: ["paper"], reach: City, sees: 100, pictogram: "camera", start: ["hall"])]"#;

fn counted_harbour(clauses: &str) -> Pack {
    harbour(
        STREET,
        &[
            ("deeds", DEEDS),
            ("cards", CARDS),
            ("sensors", REGISTRY),
            ("clauses", clauses),
        ],
    )
    .pack
}

/// C11, C14, C19: the same city pays praise and charges rumour, because its law book says so.
#[test]
fn praise_is_paid_and_rumour_charged_as_the_law_says() {
    let pack = counted_harbour(
        r#"[
          (id: "praise-law", topic: "town", rule: Worth("praise", "points", 15), start: true),
          (id: "rumour-law", topic: "town", rule: Worth("rumour", "points", -40), start: true),
        ]"#,
    );
    let mut table = Table::of(&pack, &["ada", "bo", "cy"]);
    table.chooses("praise").chooses("rumour");
    assert_eq!(
        (table.score(ADA), table.score(BO)),
        (100, 100),
        "not before the ledger"
    );
    table.at_round(2);
    assert_eq!(
        (table.score(ADA), table.score(BO), table.score(CY)),
        (115, 60, 100)
    );
    let praised = table
        .entries
        .iter()
        .find(|entry| matches!(entry.event, Event::Judged { by: 15, .. }));
    let cause = table.entries[praised.unwrap().because as usize].event;
    assert!(
        matches!(cause, Event::Recorded { seat: ADA, .. }),
        "{cause:?}"
    );
    table.at_round(3);
    assert_eq!(table.score(BO), 60, "a record is judged once");
}

/// C14, C19: what no law speaks of moves nothing, and the ledger says so.
#[test]
fn a_record_that_no_law_speaks_of_moves_nothing() {
    let pack = counted_harbour("[]");
    let mut table = Table::of(&pack, &["ada"]);
    table.chooses("rumour");
    assert_eq!(table.score(ADA), 100);
    assert_eq!(table.count(|event| matches!(event, Event::Unjudged(_))), 1);
}

/// C12, C13, C15: a gift buys points, as long as there are coins to give.
#[test]
fn a_gift_buys_points_for_who_can_pay_it() {
    let pack = counted_harbour(
        r#"[(id: "gift-law", topic: "town", rule: Worth("give", "points", 30), start: true)]"#,
    );
    let mut table = Table::of(&pack, &["ada"]);
    table.chooses("give");
    assert_eq!((table.score(ADA), table.mine(ADA, "coins")), (130, 1));
    assert!(
        matches!(table.offered("give"), Some(Some(_))),
        "one coin is not enough"
    );
}

/// C11: several laws can speak of one deed, and each is told with its own share.
#[test]
fn each_law_that_speaks_of_a_deed_moves_its_own_share() {
    let pack = counted_harbour(
        r#"[
          (id: "gift-law", topic: "town", rule: Worth("give", "points", 30), start: true),
          (id: "gift-tax", topic: "town", rule: Worth("give", "coins", -1), start: true),
          (id: "gift-firm", topic: "town", rule: Worth("give", "rating", 5), start: true),
        ]"#,
    );
    let mut table = Table::of(&pack, &["ada", "cy"]);
    table.chooses("give").chooses("give");
    assert_eq!(
        (
            table.score(ADA),
            table.mine(ADA, "coins"),
            table.firm("bakery", "rating")
        ),
        (130, 0, 105)
    );
    assert_eq!(
        table.count(|event| matches!(event, Event::Judged { .. })),
        5,
        "Cy owns no company"
    );
}

/// C10: a number stays in its range, and what is told is what really moved.
#[test]
fn points_stop_at_their_ends_and_the_ledger_tells_what_moved() {
    let pack = counted_harbour(
        r#"[(id: "ruin", topic: "town", rule: Worth("rumour", "points", -400), start: true)]"#,
    );
    let mut table = Table::of(&pack, &["ada"]);
    table.chooses("rumour");
    assert_eq!(table.score(ADA), 0);
    assert_eq!(
        table.count(|event| matches!(event, Event::Judged { by: -100, .. })),
        1
    );
}

/// C18, C20: a law that looks at every seat in every ledger takes from whoever meets its condition.
#[test]
fn a_standing_law_takes_in_every_ledger_from_who_meets_its_condition() {
    let pack = counted_harbour(
        r#"[(id: "idle", topic: "town", rule: EachRound(OnFile("give", Below(1)), [Mine("points", -10)]), start: true)]"#,
    );
    let mut table = Table::of(&pack, &["ada", "bo"]);
    table.chooses("give").at_round(3);
    assert_eq!((table.score(ADA), table.score(BO)), (100, 80));
}

/// C11: what nobody saw moves nothing, and the end can tell what the law in force would have made of it.
#[test]
fn an_unseen_deed_is_told_with_its_price_only_while_a_law_speaks_of_it() {
    let spared = |clauses: &str| {
        let pack = counted_harbour(clauses);
        let mut table = Table::of(&pack, &["ada", "bo"]);
        // Whoever leaves whispers, which leaves nothing that the registry could read; giving is on paper.
        table.chooses("leave").chooses("give").at_round(2);
        assert_eq!(table.on_file(ADA), 0);
        assert_eq!(table.on_file(BO), 1);
        reflect::facts(&pack, &table.setup, &table.entries)
            .into_iter()
            .filter(|fact| fact.kind == FactKind::Spared)
            .map(|fact| (fact.column(Column::Seat), fact.number))
            .collect::<Vec<_>>()
    };
    let law = |start: bool| {
        format!(
            r#"[(id: "whisper-law", topic: "town", rule: Worth("whisper", "points", -40), start: {start}),
                (id: "gift-law", topic: "town", rule: Worth("give", "points", 10), start: true)]"#
        )
    };
    assert_eq!(spared(&law(true)), [(Some(0), Some(-40))]);
    assert_eq!(spared(&law(false)), []);
}
