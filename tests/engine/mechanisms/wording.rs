//! Laws in words: a law that works in every ledger tells for whom, and what it does.

use super::small::*;
use mizan::engine::InForce;
use mizan::lang::sentences::Sentences;
use mizan::lang::{Texts, unmarked};
use mizan::pack::model::*;
use mizan::pack::{Loaded, embedded};

/// What a law says in figures, once it stands in the law book.
fn told(loaded: &Loaded, language: &str, clause: &str) -> String {
    let texts = Texts::load(language, &loaded.pack, &loaded.words);
    let sentences = Sentences::new(&loaded.pack, &texts, &[], &[]);
    let clause: ClauseId = id(&loaded.pack, clause);
    let left = loaded.pack.clauses[clause.index()].sunset;
    let in_force = InForce {
        since: 0,
        left,
        round: 1,
    };
    unmarked(&sentences.rule_in_force(clause, in_force))
}

fn town() -> Loaded {
    harbour(
        STREET,
        &[
            (
                "clauses",
                r#"[
  (id: "wages", topic: "town", rule: EachRound(Side("folk"), [Mine("coins", 2), Meter("calm", -1)])),
  (id: "rich", topic: "town", rule: EachRound(Mine("coins", AtLeast(8)), [Mine("points", -5)]), sunset: 2),
  (id: "all", topic: "town", rule: EachRound(Always, [Arguments(1)])),
  (id: "lists", topic: "town", rule: EachRound(Has("named"), [
    If(Mine("coins", AtLeast(3)), [Lose("named"), Mine("coins", -3)], [Chance(40, [Gain("helped")], [])]),
  ])),
  (id: "firms", topic: "town", rule: EachCompany(Sector("food"), [If(Mine("padding", AtLeast(1)), [], [Mine("rating", 20)])])),
  (id: "rest", topic: "town", rule: EachCompany(Always, [Gain("watched"), Enact("all"), Repeal("rich")])),
]"#,
            ),
            (
                "statuses",
                r#"[
  (id: "named", of: Seat, nature: Sanction, pictogram: "shame"),
  (id: "helped", of: Seat, nature: Reward, pictogram: "shame"),
  (id: "watched", of: Company, nature: Mark, pictogram: "shame"),
]"#,
            ),
        ],
    )
}

#[test]
fn a_law_for_every_ledger_tells_for_whom_and_what_it_does() {
    let town = town();
    for (clause, words) in [
        (
            "wages",
            "In every round, for each of these (side-folk): attribute-coins +2, the board’s meter-calm −1",
        ),
        (
            "rich",
            "In every round, for each seat where this holds (attribute-coins at least 8): \
             attribute-points −5 (ends by itself after 2 more rounds)",
        ),
        ("all", "In every round, for each seat: one argument card"),
        (
            "lists",
            "In every round, for each seat where this holds (status-named): \
             if this holds (attribute-coins at least 3): an end to “status-named”, attribute-coins −3; \
             otherwise: in 40 of 100 cases: the reward “status-helped”",
        ),
        (
            "firms",
            "In every round, for each company where this holds (the line of business sector-food): \
             if this holds (attribute-padding at least 1): nothing; otherwise: attribute-rating +20",
        ),
        (
            "rest",
            "In every round, for each company: the mark “status-watched”, \
             “clause-all” enters the law book, “clause-rich” leaves the law book",
        ),
    ] {
        assert_eq!(told(&town, "en", clause), words);
    }
}

#[test]
fn it_does_so_in_arabic() {
    let town = town();
    for (clause, words) in [
        (
            "wages",
            "في كل جولة، لكل من هؤلاء (side-folk): زيادة 2 في attribute-coins، وللوحة نقصان 1 في meter-calm",
        ),
        (
            "rich",
            "في كل جولة، لكل مقعد يصحّ فيه هذا (attribute-coins 8 أو أكثر): \
             نقصان 5 في attribute-points (ينتهي وحده بعد جولتين)",
        ),
        ("all", "في كل جولة، لكل مقعد: بطاقة حجّة واحدة"),
    ] {
        assert_eq!(told(&town, "ar", clause), words);
    }
}

/// No law of the base pack stays silent on what it moves, in either language.
#[test]
fn every_law_of_the_base_pack_names_what_it_moves() {
    let loaded = embedded("mizan").unwrap().unwrap();
    for language in ["en", "ar"] {
        let texts = Texts::load(language, &loaded.pack, &loaded.words);
        for clause in &loaded.pack.clauses {
            let line = told(&loaded, language, &clause.id);
            assert!(!line.contains('⟦') && !line.ends_with([':', ' ']), "{line}");
            let (Rule::EachRound(_, effects) | Rule::EachCompany(_, effects)) = &clause.rule else {
                continue;
            };
            let mut moved = Vec::new();
            names(&loaded, &texts, effects, &mut moved);
            assert!(!moved.is_empty(), "{}", clause.id);
            for name in moved {
                assert!(line.contains(&name), "{name} in: {line}");
            }
        }
    }
}

/// What effects move or give, by name.
fn names(loaded: &Loaded, texts: &Texts, effects: &[Effect], found: &mut Vec<String>) {
    let pack = &loaded.pack;
    for effect in effects {
        match effect {
            Effect::Mine(attribute, by) => {
                found.push(texts.name_of(pack, *attribute));
                found.push(by.unsigned_abs().to_string());
            }
            Effect::Meter(meter, _) => found.push(texts.name_of(pack, *meter)),
            Effect::Gain(status) | Effect::Lose(status) => {
                found.push(texts.name_of(pack, *status));
            }
            Effect::Arguments(_) => found.push(card(texts.language()).to_owned()),
            Effect::If(_, then, otherwise) | Effect::Chance(_, then, otherwise) => {
                names(loaded, texts, then, found);
                names(loaded, texts, otherwise, found);
            }
            other => panic!("{other:?} is not looked for"),
        }
    }
}

const fn card(language: &str) -> &'static str {
    match language.as_bytes() {
        b"ar" => "بطاقة حجّة",
        _ => "argument card",
    }
}
