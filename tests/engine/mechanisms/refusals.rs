//! What is refused, by which law, and where it is put on file: ways on the map, options, needs.

use super::small::*;
use crate::support::Table;
use mizan::engine::{Authority, Command, Event, Rejection, decide};
use mizan::pack::Pack;
use mizan::pack::model::*;

fn barred_harbour(phases: &str) -> Pack {
    harbour(
        phases,
        &[
            (
                "cards",
                r#"[(id: "day", deck: "town", topic: "town", options: [
                  (id: "fall", effects: [Mine("points", -60)]),
                  (id: "ferry", uses: ["ferry"], effects: [Mine("coins", 1)]),
                  (id: "hidden", when: Law("open-sea"), uses: ["ferry"]),
                  (id: "pay", needs: [Mine("coins", AtLeast(4))]),
                ]), (id: "end", topic: "town", options: [(id: "act"), (id: "leave")])]"#,
            ),
            (
                "clauses",
                r#"[
                  (id: "travel-list", topic: "town", rule: Bars("ferry", Mine("points", Below(50))), start: true, sunset: 3),
                  (id: "open-sea", topic: "town", rule: Forget(9)),
                ]"#,
            ),
        ],
    )
    .pack
}

fn by_list(table: &Table<'_>) -> Rejection {
    let clause: ClauseId = table.id("travel-list");
    Rejection::Refused {
        service: table.id("ferry"),
        by: Authority::Clause(clause),
        clause: Some(clause),
    }
}

/// C22: below the line the option is on the card and refused, with the law that refuses it; the journal has it.
#[test]
fn a_booking_is_refused_with_the_law_that_refuses_it() {
    let pack = barred_harbour(STREET);
    let mut table = Table::of(&pack, &["ada", "bo"]);
    assert_eq!(table.offered("ferry"), Some(None));
    table.chooses("fall");
    assert_eq!(table.offered("ferry"), Some(None), "Bo may");
    assert_eq!(table.count(|event| matches!(event, Event::Refused(..))), 0);
    table.chooses("ferry").at_round(2);
    assert_eq!(table.offered("ferry"), Some(Some(by_list(&table))));
    let refused = table
        .entries
        .iter()
        .filter(|entry| matches!(entry.event, Event::Refused(..)));
    let refused: Vec<_> = refused.collect();
    assert_eq!(
        refused.len(),
        1,
        "what is not on the card at all is not refused on it"
    );
    let service = table.id("ferry");
    let clause = Authority::Clause(table.id("travel-list"));
    assert_eq!(refused[0].event, Event::Refused(ADA, service, clause));
    assert!(matches!(
        table.entries[refused[0].because as usize].event,
        Event::Enacted(..)
    ));
    let option = decide(&pack, &table.state, ADA, Command::Choose(1));
    assert_eq!(option, Err(by_list(&table)));

    table.at_round(4);
    assert_eq!(
        table.offered("ferry"),
        Some(None),
        "the list is law no longer"
    );
}

/// C22: who is on the list cannot pass the way that the ferry goes, however far the die lets them.
#[test]
fn a_way_is_barred_to_who_is_on_the_list() {
    let phases = MAP.replace("die: 1", "die: 2");
    let pack = barred_harbour(&phases);
    let mut table = Table::of(&pack, &["cy"]);
    let (hall, mill): (PlaceId, PlaceId) = (table.id("hall"), table.id("mill"));
    table
        .does(Command::Roll)
        .does(Command::Go(hall))
        .chooses("fall")
        .does(Command::Roll);
    let offers = mizan::engine::offers(&pack, &table.state, ADA);
    let to_mill = offers
        .iter()
        .find(|offer| offer.command == Command::Go(mill))
        .unwrap();
    assert_eq!(to_mill.refused, Some(by_list(&table)));
    assert_eq!(
        decide(&pack, &table.state, ADA, Command::Go(mill)),
        Err(by_list(&table))
    );
    assert_eq!(table.count(|event| matches!(event, Event::Refused(..))), 1);
    table.does(Command::Go(hall)).chooses("fall").at_round(4);
    table.does(Command::Roll).does(Command::Go(mill));
    assert_eq!(table.state.seats[0].place, Some(mill));
}

/// C22: too far is too far for everybody, and is said as such.
#[test]
fn what_is_too_far_is_not_blamed_on_a_law() {
    let pack = barred_harbour(MAP);
    let mut table = Table::of(&pack, &["ada"]);
    table.does(Command::Roll);
    let mill: PlaceId = table.id("mill");
    assert_eq!(
        decide(&pack, &table.state, ADA, Command::Go(mill)),
        Err(Rejection::TooFar(mill))
    );
}

/// C13, C22: an option that costs what one does not have says what is needed and what one has.
#[test]
fn an_option_that_one_cannot_pay_says_what_is_missing() {
    let pack = barred_harbour(STREET);
    let mut table = Table::of(&pack, &["ada"]);
    let lacks = Rejection::NeedsAttribute {
        attribute: table.id("coins"),
        needed: Range::AtLeast(4),
        has: 3,
    };
    assert_eq!(table.offered("pay"), Some(Some(lacks)));
    table.chooses("ferry");
    assert_eq!(table.offered("pay"), Some(None));
}

/// An option that is not on the card in this state cannot be chosen, and is not in the list.
#[test]
fn a_hidden_option_is_neither_offered_nor_taken() {
    let pack = barred_harbour(STREET);
    let table = Table::of(&pack, &["ada"]);
    assert_eq!(table.offered("hidden"), None);
    assert_eq!(
        decide(&pack, &table.state, ADA, Command::Choose(2)),
        Err(Rejection::NoSuchOption)
    );
}
