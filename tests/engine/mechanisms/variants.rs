//! The same city played differently: what is hidden, what is law at the start, what is voted before anybody knows who
//! they will be.

use super::small::*;
use crate::support::Table;
use mizan::engine::{Command, Event, Setup, SetupFault, Stage, State, begin};
use mizan::pack::Pack;
use mizan::pack::model::VariantId;
use mizan::view::{view, visible};

fn varied(phases: &str, variants: &str) -> Pack {
    harbour(
        phases,
        &[
            (
                "deeds",
                r#"[(id: "praise", topic: "town", leaves: ["paper"]), (id: "sit", topic: "town", leaves: ["paper"])]"#,
            ),
            (
                "cards",
                r#"[(id: "day", deck: "town", topic: "town", options: [
                  (id: "praise", effects: [Deed("praise"), Meter("calm", 1)]), (id: "sit", effects: [Deed("sit")]), (id: "leave"),
                ])]"#,
            ),
            (
                "sensors",
                r#"[(id: "registry", reads: ["paper"], reach: City, sees: 100, pictogram: "camera", start: ["hall"])]"#,
            ),
            (
                "clauses",
                r#"[
                  (id: "paid", topic: "town", rule: Worth("praise", "points", 10), start: true),
                  (id: "charged", topic: "town", rule: Worth("praise", "points", -10)),
                  (id: "law", topic: "town", rule: Blinds("registry")),
                  (id: "order", topic: "town", rule: Worth("sit", "points", -1)),
                ]"#,
            ),
            (
                "bills",
                r#"[(id: "bill", topic: "town", enacts: ["law"]), (id: "other", topic: "town", enacts: ["order"])]"#,
            ),
            ("variants", variants),
        ],
    )
    .pack
}

/// C10: with hidden numbers nobody sees a score, not even their own, until the game is over.
#[test]
fn what_a_variant_hides_is_seen_when_the_game_is_over() {
    let pack = varied(
        STREET,
        r#"[(id: "hidden", hides: ["points"], hides_meters: true)]"#,
    );
    for (variants, hidden) in [(&["hidden"][..], true), (&[][..], false)] {
        let mut table = Table::varied(&pack, &["ada", "bo"], variants, 1);
        table.chooses("praise").at_round(2);
        let points = table.id("points");
        let judged = table
            .entries
            .iter()
            .find(|entry| matches!(entry.event, Event::Judged { .. }))
            .unwrap();
        let moved = table
            .entries
            .iter()
            .find(|entry| matches!(entry.event, Event::MeterMoved(..)))
            .unwrap();
        let seen = |state: &State, by| {
            let view = view(&pack, state, by);
            [
                view.seats[0].attribute(points).is_some(),
                !view.meters.is_empty(),
                visible(&pack, state, judged, by, false).is_some(),
                visible(&pack, state, moved, by, false).is_some(),
            ]
        };
        for by in [None, Some(ADA), Some(BO)] {
            assert_eq!(seen(&table.state, by), [!hidden; 4]);
        }
        let mut over = table.clone();
        over.at_round(5);
        assert_eq!(seen(&over.state, Some(BO)), [true; 4]);
        assert_eq!(over.score(ADA), 110, "hidden points count");
    }
}

/// C14, C46: opposite weights: the same deed, other values.
#[test]
fn a_variant_turns_what_a_deed_is_worth() {
    let pack = varied(
        STREET,
        r#"[(id: "opposite", enacts: ["charged"], repeals: ["paid"])]"#,
    );
    let score = |variants: &[&str]| {
        let mut table = Table::varied(&pack, &["ada"], variants, 1);
        table.chooses("praise");
        table.score(ADA)
    };
    assert_eq!((score(&[]), score(&["opposite"])), (110, 90));
}

/// C46: behind the veil bills are voted before roles are dealt, with a vote each; what they carry is law from the start.
#[test]
fn behind_the_veil_laws_are_voted_before_roles_are_dealt() {
    let docket =
        r#"(id: "chamber", kind: Chamber(agenda: Docket(open: 2))), (id: "ledger", kind: Ledger)"#;
    let phases = format!(r#"(id: "street", kind: Street(side: "folk", deck: "town")), {docket}"#);
    let pack = varied(&phases, r#"[(id: "veil", veil: 2)]"#);
    let setup = Setup {
        seed: 3,
        rounds: 4,
        variants: vec![VariantId::at(0)],
        seats: vec![None; 3],
    };
    let mut entries = Vec::new();
    let state = begin(&pack, &setup, &mut entries).unwrap();
    let mut table = Table {
        pack: &pack,
        setup,
        state,
        entries,
    };
    let dealt = |table: &Table<'_>| table.count(|event| matches!(event, Event::RoleDealt(..)));
    assert_eq!(
        (dealt(&table), table.state.round, table.state.veil),
        (0, 0, 2)
    );
    for left in [2, 1] {
        assert_eq!(
            (table.state.veil, view(&pack, &table.state, None).veil),
            (left, left)
        );
        for _ in 0..3 {
            assert!(matches!(table.state.stage, Stage::Vote(_)));
            table.does(Command::Vote(true));
        }
    }
    assert_eq!(
        (dealt(&table), table.state.round, table.state.veil),
        (3, 1, 0)
    );
    assert!(table.state.in_force(table.id("law")) && table.state.in_force(table.id("order")));
    let floored = table.count(|event| matches!(event, Event::Floored(_)));
    assert_eq!(floored, 2, "another bill each time");
}

/// A set-up that asks for a variant which the pack has not is refused.
#[test]
fn a_variant_that_is_not_there_is_refused() {
    let pack = varied(STREET, r#"[(id: "hidden", hides: ["points"])]"#);
    let setup = Setup {
        seed: 3,
        rounds: 4,
        variants: vec![VariantId::at(1)],
        seats: vec![None; 2],
    };
    let refused = begin(&pack, &setup, &mut Vec::new());
    assert_eq!(
        refused.err(),
        Some(SetupFault::NoSuchVariant(VariantId::at(1)))
    );
}
