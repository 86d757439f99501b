//! Cards that one seat's choice sends to itself, to its neighbour, or to somebody else of its side; and cards that read
//! what is the case.

use super::small::*;
use crate::support::Table;
use mizan::engine::{Event, SeatId, Stage};
use mizan::lang::Texts;
use mizan::lang::sentences::Sentences;
use mizan::pack::Loaded;
use mizan::pack::model::*;
use mizan::view::view;
use std::collections::BTreeSet;

fn posting() -> Loaded {
    harbour(
        STREET,
        &[(
            "cards",
            r#"[
                  (id: "day", deck: "town", topic: "town",
                    prompts: [(id: "told", when: Chose("day", "next")), (id: "poor", when: Mine("coins", Below(3)))], options: [
                    (id: "own", effects: [Later(2, "letter"), Mine("coins", -1)]), (id: "next", effects: [LaterNext(1, "letter")]),
                    (id: "other", effects: [LaterOther(1, "letter")]), (id: "leave"),
                  ]),
                  (id: "letter", topic: "town", options: [
                    (id: "again", when: Chose("day", "own")), (id: "burn", when: Not(Chose("letter", "burn"))), (id: "leave"),
                  ]),
                ]"#,
        )],
    )
}

fn asked(table: &Table<'_>) -> (SeatId, CardId) {
    match table.state.stage {
        Stage::Choose(seat, card) => (seat, card),
        other => panic!("nobody is asked at {other:?}"),
    }
}

/// C18: what one put off comes back to oneself, after as many rounds as it says.
#[test]
fn a_card_put_off_comes_back_to_its_own_seat() {
    let loaded = posting();
    let mut table = Table::of(&loaded.pack, &["ada", "bo"]);
    let letter = table.id("letter");
    table.chooses("own").at_round(2);
    assert_ne!(asked(&table).1, letter);
    table.chooses("leave");
    assert_ne!(asked(&table).1, letter, "not Bo's");
    table.at_round(3);
    assert_eq!(asked(&table), (ADA, letter));
    assert_eq!(table.offered("again"), Some(None));
    table.chooses("leave").at_round(4);
    assert_ne!(asked(&table).1, letter, "it comes once");
}

/// C19, C41: what one sets off falls on the neighbour, past seats of the other side, and round the table.
#[test]
fn a_card_for_the_next_seat_skips_the_other_side() {
    let loaded = posting();
    let mut table = Table::of(&loaded.pack, &["ada", "warden", "cy"]);
    let letter = table.id("letter");
    table.chooses("next").chooses("next");
    assert_eq!(asked(&table), (ADA, letter), "Cy's came round the table");
    table.chooses("leave");
    assert_eq!(asked(&table), (SeatId(2), letter));
}

/// C41: who it falls on can be drawn; never oneself, never the other side.
#[test]
fn a_card_for_another_seat_never_comes_to_its_sender() {
    let loaded = posting();
    let letter = id(&loaded.pack, "letter");
    let mut reached = BTreeSet::new();
    for seed in 0..60 {
        let mut table = Table::varied(&loaded.pack, &["ada", "bo", "cy", "warden"], &[], seed);
        table.chooses("other");
        let kept = table.state.kept[0];
        assert_eq!((kept.card, kept.round), (letter, 2));
        reached.insert(kept.seat);
    }
    assert_eq!(reached, BTreeSet::from([BO, CY]));
}

/// C33, C41: who reads such a card is told whose choice sent it and when; nobody else is told of it before the end.
#[test]
fn a_sent_card_names_its_sender_and_the_round() {
    let loaded = posting();
    let pack = &loaded.pack;
    let mut table = Table::of(pack, &["ada", "bo", "cy"]);
    table
        .at_round(2)
        .chooses("next")
        .at_round(3)
        .chooses("leave");
    let (seat, card) = asked(&table);
    assert_eq!((seat, card), (BO, table.id("letter")));
    let texts = Texts::load("en", pack, &loaded.words);
    let names = ["Ada", "Bo", "Cy"].map(str::to_owned);
    let sentences = Sentences::new(pack, &texts, &names, &table.entries);
    let prompt = sentences.prompt(card, None, seat);
    let plain: String = prompt
        .chars()
        .filter(|c| !matches!(c, '\u{2068}' | '\u{2069}'))
        .collect();
    assert_eq!(plain, "Bo hears from Ada of 2");
    // Above the prompt it says the same of any such card, however its text is written; a card of a deck says nothing.
    let sent = sentences.sent(card, seat).expect("it was sent");
    assert!(sent.contains("Ada") && sent.contains('2'), "{sent}");
    assert_eq!(sentences.sent(table.id("day"), seat), None);
    let kept = table
        .entries
        .iter()
        .find(|entry| matches!(entry.event, Event::CardKept(..)))
        .unwrap();
    for (viewer, reads) in [
        (Some(BO), true),
        (Some(ADA), false),
        (Some(CY), false),
        (None, false),
    ] {
        let read = mizan::view::visible(pack, &table.state, kept, viewer, false);
        assert_eq!(read.is_some(), reads, "{viewer:?}");
    }
}

/// C8: a card remembers what its seat chose before, and reads what it has: the first prompt that fits is told.
#[test]
fn prompts_and_options_read_what_is_the_case() {
    let loaded = posting();
    let pack = &loaded.pack;
    let mut table = Table::of(pack, &["ada", "bo"]);
    let prompt = |table: &Table<'_>| view(pack, &table.state, table.state.acting()).prompt;
    assert_eq!(prompt(&table), None, "the usual one");
    table.chooses("own").chooses("leave");
    assert_eq!(prompt(&table), Some(1));
    table.chooses("next");
    assert_eq!(prompt(&table), None, "Bo has chosen nothing of the kind");
    table.chooses("leave");
    assert_eq!(asked(&table), (ADA, table.id("letter")));
    assert_eq!(
        (table.offered("again"), table.offered("burn")),
        (Some(None), Some(None))
    );
    table.chooses("burn");
    assert_eq!(table.offered("again"), None, "Bo put nothing off");
    table.chooses("leave");
    assert_eq!(prompt(&table), Some(0), "both fit, and the first is told");
    let other = view(pack, &table.state, Some(BO));
    assert_eq!(other.prompt, None, "and to nobody else");
}
