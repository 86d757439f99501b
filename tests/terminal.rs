//! The game in the terminal and the tools, through the program itself.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn mizan(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mizan"));
    command
        .args(arguments)
        .env("MIZAN_HOME", home)
        .stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    let home = tempfile::tempdir().unwrap();
    mizan(home.path(), arguments).output().unwrap()
}

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

fn around(text: &str, mark: char) -> String {
    text.lines()
        .filter(|line| line.contains(mark))
        .take(5)
        .collect::<Vec<_>>()
        .join(" | ")
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
fn a_killed_game_loses_at_most_the_decision_in_flight() {
    let pack = mizan::pack::embedded("mizan").unwrap().unwrap().pack;
    let mut grown = 0;
    for round in 0..50u64 {
        let home = tempfile::tempdir().unwrap();
        let mut child = mizan(
            home.path(),
            &["play", "--text", "--seed", &round.to_string()],
        )
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
        let mut input = child.stdin.take().unwrap();
        let writer = std::thread::spawn(move || {
            let _ = input.write_all("1\n2\n3\n".repeat(200).as_bytes());
            input
        });
        std::thread::sleep(std::time::Duration::from_millis(20 + round * 9));
        child.kill().unwrap();
        child.wait().unwrap();
        drop(writer.join());
        let Ok(folder) = std::fs::read_dir(home.path().join("saves")) else {
            continue;
        };
        for file in folder
            .flatten()
            .map(|file| file.path())
            .filter(|path| path.extension().is_some_and(|e| e == "mizan"))
        {
            let whole = std::fs::read_to_string(&file)
                .unwrap()
                .matches('\n')
                .count();
            let loaded =
                mizan::journal::load(&file, &pack).unwrap_or_else(|fault| panic!("{fault}"));
            // The header and the opening are lines of their own; every whole line after them is a decision.
            assert!(
                loaded.journal.decisions.len() + 3 >= whole,
                "a whole line was dropped"
            );
            grown += loaded.journal.decisions.len();
            mizan::journal::verify(&pack, &loaded).unwrap_or_else(|fault| panic!("{fault}"));
        }
    }
    assert!(
        grown > 50,
        "the games were killed before anything was decided ({grown})"
    );
}

#[test]
fn a_journal_with_a_variant_that_is_not_there_is_refused_and_left_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let kept = home.path().join("kept");
    let kept_arg = kept.to_str().unwrap();
    let made = mizan(
        home.path(),
        &["simulate", "--games", "1", "--keep", kept_arg],
    )
    .output()
    .unwrap();
    assert!(made.status.success(), "{made:?}");
    let file = std::fs::read_dir(&kept)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let good = std::fs::read_to_string(&file).unwrap();
    let broken = good.replacen("\"variants\":[]", "\"variants\":[99]", 1);
    assert_ne!(good, broken);
    std::fs::write(&file, &broken).unwrap();
    let refused = mizan(home.path(), &["replay", file.to_str().unwrap()])
        .output()
        .unwrap();
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(1), "{said}");
    assert!(
        said.contains(":1:") && said.contains("variant 99"),
        "{said}"
    );
    assert_eq!(std::fs::read_to_string(&file).unwrap(), broken);
}

#[test]
fn a_broken_journal_is_refused_with_its_line_and_left_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let kept = home.path().join("games");
    let made = mizan(
        home.path(),
        &["simulate", "--games", "1", "--keep", kept.to_str().unwrap()],
    )
    .output()
    .unwrap();
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    let file = std::fs::read_dir(&kept)
        .unwrap()
        .flatten()
        .next()
        .unwrap()
        .path();
    let mut lines: Vec<String> = std::fs::read_to_string(&file)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect();
    lines[4] = lines[4].replace(':', ";");
    let broken = lines.join("\n") + "\n";
    std::fs::write(&file, &broken).unwrap();
    let refused = mizan(home.path(), &["replay", file.to_str().unwrap()])
        .output()
        .unwrap();
    let message = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        message.contains(":5:") && message.contains("help"),
        "{message}"
    );
    assert_eq!(std::fs::read_to_string(&file).unwrap(), broken);
}

#[test]
fn simulate_reports_what_it_measured() {
    let output = run(&[
        "simulate",
        "--pack",
        "ledger-mini",
        "--games",
        "3",
        "--seed",
        "1",
        "--json",
    ]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (report["games"].as_u64(), report["decisions"].as_u64()),
        (Some(3), Some(240))
    );
    assert!(
        report["seconds"].as_f64().unwrap() > 0.0
            && report["decisions_per_second"].as_f64().unwrap() > 0.0
    );
}

#[test]
fn games_with_variants_are_kept_with_them_and_replay_to_the_same_hash() {
    let home = tempfile::tempdir().unwrap();
    let kept = home.path().join("games");
    let folder = kept.to_str().unwrap();
    let simulated = [
        "simulate", "--games", "2", "--bot", "mixed", "--keep", folder,
    ];
    let variants = ["hidden-meters", "veil", "weighted-votes", "short-game"]
        .into_iter()
        .flat_map(|id| ["--variant", id]);
    let arguments: Vec<&str> = simulated.into_iter().chain(variants).collect();
    let made = mizan(home.path(), &arguments).output().unwrap();
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    let files: Vec<_> = std::fs::read_dir(&kept).unwrap().flatten().collect();
    assert_eq!(files.len(), 2);
    for file in files {
        let path = file.path();
        let header = mizan::journal::peek(&path).unwrap();
        assert_eq!((header.setup.variants.len(), header.setup.rounds), (4, 3));
        let ended = std::fs::read_to_string(&path).unwrap();
        let replay = ["replay", path.to_str().unwrap(), "--verify"];
        let replayed = mizan(home.path(), &replay).output().unwrap();
        assert!(
            replayed.status.success(),
            "{}",
            String::from_utf8_lossy(&replayed.stderr)
        );
        let hash = String::from_utf8(replayed.stdout).unwrap();
        assert!(ended.contains(hash.trim()), "{hash} ends the journal");
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
        ("en", "City, ", "What was hidden"),
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

/// Types lines into a game and gives what was printed.
fn typed(home: &Path, arguments: &[&str], input: &str) -> String {
    let mut child = mizan(home, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // The game may end before it has read every line.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
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
