//! Games as they are printed: by bots, by somebody who types, and with variants.

use std::io::Write;
use std::process::Stdio;

use crate::{around, mizan, run};

#[test]
fn a_game_of_bots_is_printed_whole_and_twice_the_same_in_both_languages() {
    for language in ["en", "ar"] {
        let play = || {
            run(&[
                "play", "--text", "--bots", "--seed", "7", "--lang", language,
            ])
        };
        let (first, second) = (play(), play());
        assert!(
            first.status.success(),
            "{}",
            String::from_utf8_lossy(&first.stderr)
        );
        assert_eq!(first.stdout, second.stdout);
        let text = String::from_utf8(first.stdout).unwrap();
        assert!(
            !text.contains('⟦'),
            "a message is missing in {language}: {}",
            around(&text, '⟦')
        );
        assert!(
            text.contains('؟') || text.contains('?'),
            "no question to take home"
        );
    }
}

#[test]
fn a_person_plays_is_saved_goes_on_and_the_journal_verifies() {
    let home = tempfile::tempdir().unwrap();
    let answers = |count: usize| "1\n".repeat(count);
    let play = |arguments: &[&str], input: String| {
        let mut child = mizan(home.path(), arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The game may end before it has read every answer.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    };
    let first = play(
        &["play", "--text", "--seed", "3", "--role", "nurse"],
        answers(9),
    );
    assert!(
        first.status.success(),
        "{}",
        String::from_utf8_lossy(&first.stderr)
    );
    let saves: Vec<_> = std::fs::read_dir(home.path().join("saves"))
        .unwrap()
        .flatten()
        .collect();
    assert_eq!(saves.len(), 1);
    let save = saves[0].path();
    let save = save.to_str().unwrap();
    let before = std::fs::read_to_string(save).unwrap().lines().count();

    // Not every choice is legal, so the answers run through them all.
    let all: String = (1..=15).map(|choice| format!("{choice}\n")).collect();
    let second = play(&["play", "--text", "--resume", save], all.repeat(400));
    assert!(
        second.status.success(),
        "{}",
        String::from_utf8_lossy(&second.stderr)
    );
    assert!(
        std::fs::read_to_string(save).unwrap().lines().count() > before,
        "the game went on in its file"
    );
    let end = String::from_utf8_lossy(&second.stdout).into_owned();
    assert!(end.contains("Questions to take home"), "{end}");

    let verified = mizan(home.path(), &["replay", save, "--verify"])
        .output()
        .unwrap();
    assert!(
        verified.status.success(),
        "{}",
        String::from_utf8_lossy(&verified.stderr)
    );
    assert_eq!(String::from_utf8(verified.stdout).unwrap().trim().len(), 16);
}

#[test]
fn where_a_game_is_kept_is_told_in_the_language_of_the_game() {
    for language in ["en", "ar"] {
        let home = tempfile::tempdir().unwrap();
        // The input is at its end, so the game is left at once.
        let left = mizan(home.path(), &["play", "--text", "--lang", language])
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8(left.stderr).unwrap();
        let texts = mizan::lang::Texts::own(language);
        let told = texts.get("text-saved-in");
        let words = told.split(['{', '\u{2068}']).next().unwrap_or_default();
        assert!(!words.is_empty() && said.contains(words), "{said}");
    }
}

/// The lines of a game of bots with a variant.
fn watched(variant: &str, language: &str) -> Vec<String> {
    let output = run(&[
        "play",
        "--text",
        "--bots",
        "--seed",
        "7",
        "--lang",
        language,
        "--variant",
        variant,
    ]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(!text.contains('⟦'), "{}", around(&text, '⟦'));
    mizan::lang::unmarked(&text)
        .lines()
        .map(str::to_owned)
        .collect()
}

#[test]
fn under_the_veil_seats_are_called_by_their_numbers_until_the_roles_are_dealt() {
    for (language, numbered, dealt) in [
        ("en", "Seat 1", "Now the roles are dealt"),
        ("ar", "المقعد 1", "تُوزَّع الأدوار"),
    ] {
        let lines = watched("veil", language);
        let at = lines.iter().position(|line| line.contains(dealt));
        let (before, after) = lines.split_at(at.expect("the roles are dealt"));
        assert!(before.iter().any(|line| line.contains(numbered)));
        assert!(!after.iter().any(|line| line.contains(numbered)));
        let votes = |lines: &[String]| {
            let counted = ["Counted:", "نتيجة الفرز:"];
            lines
                .iter()
                .filter(|line| counted.iter().any(|c| line.starts_with(c)))
                .count()
        };
        assert_eq!(votes(before), 2);
        assert!(votes(after) > 2);
    }
}

#[test]
fn hidden_numbers_are_printed_at_the_end_and_not_before() {
    for (language, moved, end) in [
        ("en", "The city, ", "What was hidden"),
        ("ar", "المدينة، ", "ما كان خفيًّا"),
    ] {
        let lines = watched("hidden-meters", language);
        let at = lines.iter().position(|line| line == end);
        let (before, after) = lines.split_at(at.expect("the end tells what was hidden"));
        assert!(!before.iter().any(|line| line.starts_with(moved)));
        let numbers = after.iter().skip(1).take_while(|line| !line.is_empty());
        let told = numbers.filter(|line| line.chars().any(|c| c.is_ascii_digit()));
        assert!(told.count() >= 10, "six meters and four seats");
    }
}

#[test]
fn the_terminal_says_of_every_company_what_its_page_says() {
    let home = tempfile::tempdir().unwrap();
    let mut child = mizan(
        home.path(),
        &["play", "--text", "--seed", "5", "--role", "cannery-owner"],
    )
    .stdin(Stdio::piped())
    .stdout(Stdio::piped())
    .stderr(Stdio::null())
    .spawn()
    .unwrap();
    let _ = child.stdin.take().unwrap().write_all(b"companies\nquit\n");
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let line = |name: &str| {
        let line = text.lines().find(|line| {
            line.trim_start_matches("Your choice: ")
                .starts_with(&format!("{name}: "))
        });
        line.unwrap_or_else(|| panic!("nothing about {name} in {text}"))
            .to_owned()
    };
    let (own, other) = (line("Harbour Cannery"), line("Star Netmakers"));
    for fact in [
        "Food",
        "On no list",
        "Start and rounds: 1000",
        "Tax 7",
        "Star Netmakers: supplies it",
    ] {
        assert!(own.contains(fact), "no {fact} in {own}");
    }
    assert!(
        other.contains("Start and rounds: 1020") && !other.contains("Tax"),
        "{other}"
    );
    assert_eq!(text.matches("Only the owner sees").count(), 1);
}

/// What is known before a choice stands beside it: the own hope, what lies at a place, what a bill would change.
#[test]
fn each_choice_says_what_is_known_of_it() {
    for (language, hope, feeds, enters, carried) in [
        (
            "en",
            "Your hope: ",
            ": can feed your hope",
            "   Enters: ",
            "   If carried: ",
        ),
        ("ar", "أملك: ", ": قد تقرّب أملك", "   يدخل: ", "   إن أُقرّ: "),
    ] {
        let home = tempfile::tempdir().unwrap();
        let arguments = ["play", "--text", "--seed", "5", "--role", "nurse"];
        let mut child = mizan(home.path(), &arguments)
            .args(["--no-guide", "--lang", language])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let _ = child.stdin.take().unwrap().write_all(b"1\n1\n");
        let output = child.wait_with_output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(!text.contains('⟦'), "{}", around(&text, '⟦'));
        for wanted in [hope, feeds, enters, carried] {
            assert!(text.contains(wanted), "{wanted:?} is not in {text}");
        }
    }
}
