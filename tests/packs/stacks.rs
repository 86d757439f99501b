//! Packs that lie on each other: what a pack adds, replaces and removes, and what does not go together.

use std::fs;

use mizan::lang::Texts;
use mizan::pack::model::{Condition, Effect, MeterId};
use mizan::pack::{self, Code, Diagnostics, Files, Loaded, Severity};

use crate::{files, here};

/// The small pack in memory.
fn base() -> Files {
    let root = here().join("base");
    let read = |path: &std::path::PathBuf| {
        let inside = path.strip_prefix(&root).unwrap().to_str().unwrap();
        (inside.replace('\\', "/"), fs::read(path).unwrap())
    };
    Files {
        root: "base".to_owned(),
        files: files(&root).iter().map(read).collect(),
    }
}

/// A pack on the base; `manifest` is what its `pack.ron` holds besides who it is.
fn on_base(id: &str, manifest: &str, more: &[(&str, &str)]) -> Files {
    on("base", id, manifest, more)
}

fn on(below: &str, id: &str, manifest: &str, more: &[(&str, &str)]) -> Files {
    let head = format!(
        "(\n  id: \"{id}\", version: \"1\", format: 2, languages: [\"en\", \"ar\"],\n  extends: [\"{below}\"],\n{manifest}\n)"
    );
    let title = format!("pack-{id} = {id}\n    .about = For a test.\n");
    let mut files = vec![
        ("pack.ron".to_owned(), head.into_bytes()),
        ("lang/en/title.ftl".to_owned(), title.clone().into_bytes()),
        ("lang/ar/title.ftl".to_owned(), title.into_bytes()),
    ];
    let bytes = |(path, text): &(&str, &str)| ((*path).to_owned(), text.as_bytes().to_vec());
    files.extend(more.iter().map(bytes));
    Files {
        root: id.to_owned(),
        files,
    }
}

fn good(stack: &[Files]) -> Loaded {
    let loaded = pack::read(stack).unwrap_or_else(|wrong| panic!("{wrong}"));
    assert_eq!(loaded.remarks.to_string(), "");
    loaded
}

fn bad(stack: &[Files]) -> Diagnostics {
    pack::read(stack).expect_err("something is wrong with it")
}

const LAMP_CARD: &str = r#"[(id: "lantern", deck: "town", topic: "town", options: [
  (id: "light", effects: [Meter("calm", 3)]), (id: "leave"),
])]"#;
const LAMP_TEXT: &str = "card-lantern = A lantern\n    .prompt = It is dark.\n    .light = Light it\n    .light-then = Bright.\n    .leave = Leave it\n    .leave-then = Dark.\n";

#[test]
fn a_pack_adds_a_card_to_the_one_that_it_extends() {
    let texts = [
        ("cards.ron", LAMP_CARD),
        ("lang/en/x.ftl", LAMP_TEXT),
        ("lang/ar/x.ftl", LAMP_TEXT),
    ];
    let loaded = good(&[base(), on_base("lanterns", "", &texts)]);
    let ids: Vec<&str> = loaded
        .pack
        .cards
        .iter()
        .map(|card| card.id.as_str())
        .collect();
    assert_eq!(ids, ["coin", "gate", "lantern"]);
    assert_eq!(loaded.pack.decks[0].cards.len(), 3);
    assert_eq!(loaded.pack.name(), "base+lanterns");
    assert_eq!(loaded.pack.mods[0].version, "1");
    assert_eq!(loaded.pack.manifest.languages, ["en", "ar"]);
}

#[test]
fn a_replacement_stands_where_the_entry_stood_and_its_words_hold() {
    let card = r#"[(id: "coin", deck: "town", topic: "town", options: [(id: "keep"), (id: "return", effects: [Meter("calm", 9), Deed("give-back")])])]"#;
    let text = "card-coin = A purse\n    .prompt = A purse.\n    .keep = K\n    .keep-then = K\n    .return = R\n    .return-then = R\nmeter-calm = Peace\n";
    let files = [
        ("cards.ron", card),
        ("lang/en/x.ftl", text),
        ("lang/ar/x.ftl", text),
    ];
    let loaded = good(&[
        base(),
        on_base("purse", "replaces: (cards: [\"coin\"])", &files),
    ]);
    assert_eq!(loaded.pack.cards[0].id, "coin");
    let effects = &loaded.pack.cards[0].options[1].effects;
    assert_eq!(effects[0], Effect::Meter(MeterId::at(0), 9));
    for language in ["en", "ar"] {
        let texts = Texts::load(language, &loaded.pack, &loaded.words);
        assert_eq!(texts.get("card-coin"), "A purse", "{language}");
        assert_eq!(texts.get("meter-calm"), "Peace", "{language}");
        assert_eq!(texts.attr("card-gate", "open"), texts_of_base(language));
    }
}

fn texts_of_base(language: &str) -> String {
    let base = good(&[base()]);
    Texts::load(language, &base.pack, &base.words).attr("card-gate", "open")
}

#[test]
fn a_replacement_that_is_not_declared_is_refused_with_what_to_write() {
    let card = LAMP_CARD.replace("lantern", "coin");
    let wrong = bad(&[base(), on_base("purse", "", &[("cards.ron", &card)])]);
    let first = &wrong.0[0];
    assert_eq!(
        (first.code, first.path.as_str(), first.line),
        (Code::Replace, "purse/cards.ron", 1)
    );
    let help = first.help.as_deref().unwrap();
    assert!(help.contains("replaces: (cards: [\"coin\"])"), "{help}");
}

#[test]
fn what_is_removed_is_gone_with_its_words() {
    let loaded = good(&[
        base(),
        on_base("no-gate", "removes: (cards: [\"gate\"])", &[]),
    ]);
    assert_eq!(loaded.pack.cards.len(), 1);
}

#[test]
fn a_removed_place_lists_everything_that_leans_on_it() {
    let wrong = bad(&[
        base(),
        on_base("no-quay", "  removes: (places: [\"quay\"]),", &[]),
    ]);
    let places: Vec<(&str, usize)> = wrong
        .0
        .iter()
        .map(|told| (told.path.as_str(), told.line))
        .collect();
    // The link, the sensor and the role.
    assert_eq!(
        places,
        [
            ("base/board.ron", 16),
            ("base/board.ron", 17),
            ("base/board.ron", 18)
        ]
    );
    for told in &wrong.0 {
        let help = told.help.as_deref().unwrap();
        assert!(help.contains("no-quay/pack.ron:4"), "{help}");
    }
}

#[test]
fn a_place_can_be_removed_with_all_that_leans_on_it() {
    let manifest = r#"removes: (places: ["hall"], links: [("hall", "quay")])"#;
    let loaded = good(&[base(), on_base("no-hall", manifest, &[])]);
    assert_eq!((loaded.pack.places.len(), loaded.pack.links.len()), (1, 0));
}

#[test]
fn one_that_replaces_what_another_removes_is_a_conflict_that_names_both() {
    let card = LAMP_CARD.replace("lantern", "gate");
    let text = LAMP_TEXT.replace("lantern", "gate");
    let files = [
        ("cards.ron", card.as_str()),
        ("lang/en/x.ftl", &text),
        ("lang/ar/x.ftl", &text),
    ];
    let replaces = on_base("new-gate", "  replaces: (cards: [\"gate\"]),", &files);
    let removes = on_base("no-gate", "\n  removes: (cards: [\"gate\"]),", &[]);
    for (stack, line, other) in [
        (
            [base(), removes.clone(), replaces.clone()],
            4,
            "no-gate/pack.ron:5",
        ),
        (
            [base(), replaces.clone(), removes.clone()],
            5,
            "new-gate/pack.ron:4",
        ),
    ] {
        let wrong = bad(&stack);
        assert_eq!(wrong.0.len(), 1, "{wrong}");
        let told = &wrong.0[0];
        assert_eq!((told.code, told.line), (Code::Conflict, line), "{wrong}");
        assert!(told.message.contains("`new-gate`") && told.message.contains("`no-gate`"));
        assert!(told.help.as_deref().unwrap().contains(other), "{wrong}");
    }
    // One that knows of the other may change what it did.
    let knows = on("new-gate", "no-gate", "removes: (cards: [\"gate\"])", &[]);
    assert_eq!(good(&[base(), replaces, knows]).pack.cards.len(), 1);
}

#[test]
fn two_that_remove_the_same_get_along() {
    let removes = |id: &str| on_base(id, "removes: (cards: [\"gate\"])", &[]);
    let loaded = pack::read(&[base(), removes("one"), removes("two")]).unwrap();
    assert_eq!(loaded.remarks.0.len(), 1, "{}", loaded.remarks);
    assert_eq!(loaded.remarks.0[0].severity, Severity::Advice);
}

#[test]
fn a_new_ending_comes_before_the_one_that_always_holds() {
    let endings = "(endings: [(id: \"middling\", when: Meter(\"calm\", AtLeast(40)))])";
    let text = "ending-middling = So\n    .text = So, so.\n";
    let files = [
        ("endings.ron", endings),
        ("lang/en/x.ftl", text),
        ("lang/ar/x.ftl", text),
    ];
    let loaded = good(&[base(), on_base("middling", "", &files)]);
    let ids: Vec<&str> = loaded
        .pack
        .endings
        .iter()
        .map(|ending| ending.id.as_str())
        .collect();
    assert_eq!(ids, ["quiet", "middling", "loud"]);
    assert_eq!(loaded.pack.endings[2].when, Condition::Always);
}

#[test]
fn the_frame_is_the_uppermost_one_that_is_set() {
    let longer = good(&[
        base(),
        on_base("longer", "rounds: [5, 7], seats: (3, 6)", &[]),
    ]);
    assert_eq!(longer.pack.frame.rounds, [5, 7]);
    assert_eq!(longer.pack.frame.seats, (3, 6));
    assert_eq!(longer.pack.frame.arguments, (1, 2));
    let wrong = bad(&[
        base(),
        on_base("a", "rounds: [5]", &[]),
        on_base("b", "rounds: [6]", &[]),
    ]);
    assert_eq!(wrong.0[0].code, Code::Conflict, "{wrong}");
}

#[test]
fn what_is_extended_must_be_there_and_not_in_a_circle() {
    let unknown = bad(&[on("bose", "x", "", &[]), base()]);
    assert_eq!(
        (unknown.0[0].code, unknown.0[0].line),
        (Code::Extends, 3),
        "{unknown}"
    );
    let itself = bad(&[on("x", "x", "", &[])]);
    assert!(itself.0[0].message.contains("itself"), "{itself}");
    let circle = bad(&[
        on("b", "a", "", &[]),
        on("c", "b", "", &[]),
        on("a", "c", "", &[]),
    ]);
    assert!(
        circle.0[0]
            .message
            .contains("`a` extends `b` extends `c` extends `a`"),
        "{circle}"
    );
    let two_games = bad(&[
        base(),
        Files {
            root: "other".to_owned(),
            ..renamed(base())
        },
    ]);
    assert!(
        two_games.0[0].message.contains("game of its own"),
        "{two_games}"
    );
}

fn renamed(mut files: Files) -> Files {
    for (_, bytes) in &mut files.files {
        *bytes = String::from_utf8_lossy(bytes)
            .replace("\"base\"", "\"other\"")
            .replace("pack-base", "pack-other")
            .into_bytes();
    }
    files
}

#[test]
fn what_a_pack_extends_is_found_and_lies_below_it() {
    let stack = [on("b", "a", "", &[]), on_base("b", "", &[]), base()];
    assert_eq!(good(&stack).pack.name(), "base+b+a");
    let shipped =
        pack::read(&[on("ledger-mini", "a", "", &[])]).unwrap_or_else(|wrong| panic!("{wrong}"));
    assert_eq!(shipped.pack.name(), "ledger-mini+a");
}

#[test]
fn the_fingerprint_covers_every_pack_in_its_order() {
    let plain = good(&[base()]).pack.fingerprint;
    let a = || on_base("a", "rounds: [5]", &[]);
    let b = || on_base("b", "removes: (cards: [\"gate\"])", &[]);
    let print = |stack: &[Files]| good(stack).pack.fingerprint;
    let all = [
        plain,
        print(&[base(), a()]),
        print(&[base(), a(), b()]),
        print(&[base(), b(), a()]),
    ];
    for (i, one) in all.iter().enumerate() {
        assert!(!all[..i].contains(one), "{all:?}");
    }
}

#[test]
fn a_language_can_be_added_and_what_it_lacks_is_counted() {
    let mut french = on_base("french", "", &[("lang/fr/x.ftl", "meter-calm = Calme\n")]);
    french.files[0].1 = String::from_utf8(french.files[0].1.clone())
        .unwrap()
        .replace("\"en\", \"ar\"", "\"en\", \"ar\", \"fr\"")
        .into_bytes();
    french
        .files
        .push(("lang/fr/title.ftl".to_owned(), french.files[1].1.clone()));
    let loaded = pack::read(&[base(), french]).unwrap_or_else(|wrong| panic!("{wrong}"));
    assert_eq!(loaded.remarks.0.len(), 1, "{}", loaded.remarks);
    assert_eq!(loaded.remarks.0[0].path, "french/pack.ron");
    let texts = Texts::load("fr", &loaded.pack, &loaded.words);
    assert_eq!(texts.get("meter-calm"), "Calme");
    assert_eq!(texts.get("place-quay"), "Quay");
}

#[test]
fn a_new_number_with_the_old_words_is_no_fault_but_half_new_words_are() {
    let card =
        r#"[(id: "gate", deck: "town", topic: "town", options: [(id: "open"), (id: "close")])]"#;
    let replaces = "replaces: (cards: [\"gate\"])";
    good(&[base(), on_base("still", replaces, &[("cards.ron", card)])]);
    let text = "card-gate = New\n    .prompt = New.\n    .open = O\n    .open-then = O\n    .close = C\n    .close-then = C\n";
    let half = on_base(
        "half",
        replaces,
        &[("cards.ron", card), ("lang/en/x.ftl", text)],
    );
    let loaded = pack::read(&[base(), half]).unwrap();
    assert_eq!(loaded.remarks.0.len(), 1, "{}", loaded.remarks);
    assert!(
        loaded.remarks.0[0]
            .message
            .contains("still the one of `base`")
    );
}
