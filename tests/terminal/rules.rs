//! What is asked of the program: its rules, its guide, its arguments.

use crate::{around, run, typed};

#[test]
fn wrong_arguments_say_what_there_is() {
    for (arguments, hint) in [
        (&["play", "--text", "--lang", "xx"][..], "en"),
        (&["play", "--text", "--role", "nobody"][..], "nurse"),
        (&["simulate", "--bot", "nobody"][..], "keeper"),
        (
            &["play", "--text", "--variant", "viel"][..],
            "did you mean `veil`?",
        ),
        (
            &["play", "--text", "--variant", "sudden"][..],
            "there are: ",
        ),
        (&["simulate", "--variant", "short-gmae"][..], "`short-game`"),
        (
            &["simulate", "--variant", "veil", "--pack", "ledger-mini"][..],
            "has none",
        ),
        (
            &["play", "--text", "--variant", "veil", "--role", "nurse"][..],
            "cannot be chosen",
        ),
        (&["play", "--text", "--pack", "nowhere"][..], "nowhere"),
        (&["pack", "check", "nowhere"][..], "nowhere"),
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(
            String::from_utf8_lossy(&output.stderr).contains(hint),
            "{arguments:?}"
        );
    }
    assert_eq!(run(&["plya"]).status.code(), Some(2));
}

#[test]
fn the_rules_are_printed_in_both_languages_and_tell_no_ending() {
    for pack in ["mizan", "ledger-mini"] {
        let loaded = mizan::pack::embedded(pack).unwrap().unwrap();
        for language in ["en", "ar"] {
            let home = tempfile::tempdir().unwrap();
            let arguments = ["play", "--text", "--pack", pack, "--lang", language];
            let all = typed(home.path(), &arguments, "rules\nquit\n");
            assert!(!all.contains('⟦'), "{}", around(&all, '⟦'));
            let texts = mizan::lang::Texts::load(language, &loaded.pack, &loaded.words);
            for meter in &loaded.pack.meters {
                assert!(all.contains(&texts.get(&format!("meter-{}", meter.id))));
            }
            for clause in loaded.pack.clauses.iter().filter(|clause| clause.start) {
                let text = texts.attr(&format!("clause-{}", clause.id), "text");
                assert!(all.contains(&text), "{text}");
            }
            for ending in &loaded.pack.endings {
                let text = texts.attr(&format!("ending-{}", ending.id), "text");
                assert!(!all.contains(&text), "an ending is told: {text}");
            }
            let one = typed(home.path(), &arguments, "rules 2\nrules 99\nquit\n");
            let phase = &loaded.pack.phases[0].id;
            assert!(one.contains(&texts.attr(&format!("phase-{phase}"), "about")));
            assert!(one.contains(&texts.get("text-not-understood")));
            assert!(one.len() < all.len());
        }
    }
}

#[test]
fn a_chapter_with_nothing_to_say_is_left_out() {
    use mizan::lang::rulebook::chapters;
    use mizan::lang::sentences::Sentences;
    let ids = |pack: &str| -> Vec<&str> {
        let loaded = mizan::pack::embedded(pack).unwrap().unwrap();
        let texts = mizan::lang::Texts::load("en", &loaded.pack, &loaded.words);
        let book = chapters(&Sentences::new(&loaded.pack, &texts, &[], &[]));
        assert!(book.iter().all(|chapter| !chapter.items.is_empty()));
        book.iter().map(|chapter| chapter.id).collect()
    };
    assert_eq!(
        ids("ledger-mini"),
        ["aim", "round", "bills", "roles", "numbers"]
    );
    for chapter in [
        "points",
        "law",
        "statuses",
        "appeals",
        "office",
        "city",
        "companies",
    ] {
        assert!(ids("mizan").contains(&chapter), "{chapter}");
    }
}

#[test]
fn the_notes_of_the_guide_are_printed_once_in_a_first_game() {
    let notes = |printed: &str| -> Vec<String> {
        let lines = printed.lines().filter(|line| line.starts_with('»'));
        lines.map(str::to_owned).collect()
    };
    for (language, role) in [("en", "nurse"), ("ar", "nurse"), ("en", "registrar")] {
        let home = tempfile::tempdir().unwrap();
        let arguments = [
            "play", "--text", "--seed", "3", "--role", role, "--lang", language,
        ];
        // Not every choice is legal, so the answers run through some.
        let answers: String = (1..=60).map(|nr| format!("{}\n", nr % 6 + 1)).collect();
        let first = notes(&typed(home.path(), &arguments, &answers));
        assert!(first.len() >= 6, "{first:#?}");
        for (nr, note) in first.iter().enumerate() {
            let title = note.split(':').next();
            assert!(!note.contains('⟦'), "{note}");
            let again = first[..nr]
                .iter()
                .any(|other| other.split(':').next() == title);
            assert!(!again, "twice: {note}");
        }
        let second = typed(home.path(), &arguments, &answers);
        assert_eq!(
            notes(&second),
            Vec::<String>::new(),
            "a second game has none"
        );
    }
}

#[test]
fn the_guide_of_the_terminal_is_left_out_or_switched() {
    let play = ["play", "--text", "--seed", "3", "--role", "nurse"];
    let notes = |printed: String| printed.lines().filter(|line| line.starts_with('»')).count();
    let home = tempfile::tempdir().unwrap();
    let without = [&play[..], &["--no-guide"]].concat();
    assert_eq!(notes(typed(home.path(), &without, "1\n1\n1\n")), 0);
    assert!(
        notes(typed(home.path(), &play, "guide on\n")) > 0,
        "asked for"
    );
    let home = tempfile::tempdir().unwrap();
    let begun = notes(typed(home.path(), &play, ""));
    assert!(begun > 0);
    let home = tempfile::tempdir().unwrap();
    assert_eq!(
        notes(typed(home.path(), &play, "guide off\n1\n1\n1\n1\n1\n")),
        begun
    );
}
