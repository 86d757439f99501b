//! The school canteen, the pack that is no city: the program speaks of it in its words.

use crate::typed;

/// Everything that can be asked for at the first question, then answers until the game is over; not every one is legal.
fn lines() -> String {
    let asked = "rules\n?\nlaw\ntable\nhand\ncompanies\nledger\nlog\n";
    let answers: String = (1..=14).map(|choice| format!("{choice}\n")).collect();
    format!("{asked}{}", answers.repeat(60))
}

fn game(language: &str, role: &str, variant: &[&str]) -> String {
    let home = tempfile::tempdir().unwrap();
    let mut arguments = vec!["play", "--text", "--pack", "canteen", "--seed", "5"];
    arguments.extend(["--lang", language, "--role", role]);
    arguments.extend(variant);
    mizan::lang::unmarked(&typed(home.path(), &arguments, &lines()))
}

#[test]
fn a_whole_game_in_the_canteen_and_its_rulebook_never_speak_of_a_city() {
    for (language, end, foreign) in [
        (
            "en",
            "Questions to take home",
            &[
                "city", "cities", "citizen", "citizens", "street", "streets", "harbour", "port",
                "score", "scores",
            ][..],
        ),
        (
            "ar",
            "أسئلة نأخذها معنا",
            &["مدينة", "شارع", "شوارع", "ميناء", "مواطن"][..],
        ),
    ] {
        for (role, variant) in [
            ("sharer", &[][..]),
            ("cook", &[]),
            ("stall-keeper", &["--variant", "board-turned-round"]),
        ] {
            let text = game(language, role, variant);
            assert!(text.contains(end), "the game was played to its end");
            assert!(!text.contains('⟦'), "{}", crate::around(&text, '⟦'));
            for line in text.lines() {
                // Arabic glues the article and prepositions to a word.
                let words = line
                    .split(|c: char| !c.is_alphabetic())
                    .map(str::to_lowercase);
                for word in words {
                    let said = foreign.iter().find(|foreign| match language {
                        "ar" => word.ends_with(**foreign),
                        _ => word == **foreign,
                    });
                    assert_eq!(said, None, "{line}");
                }
            }
        }
    }
}

#[test]
fn a_pause_without_a_question_has_no_heading() {
    let text = game("en", "sharer", &[]);
    let headings = text.lines().filter(|line| *line == "The last spoon");
    assert_eq!(headings.count(), 1, "only after the second of four rounds");
}
