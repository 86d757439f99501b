//! The almanac of the base pack: a page for every claim of the text, with what is done elsewhere and something on the
//! board that stands for it, and nothing printed that was not checked.

use mizan::lang::{Texts, languages};
use mizan::pack::model::{ClaimId, Standing};
use mizan::pack::{Loaded, Pack, embedded};

/// How well each claim of the text is documented, by its number.
const STANDINGS: [(Standing, &[u8]); 5] = [
    (
        Standing::Documented,
        &[
            9, 21, 22, 24, 26, 27, 29, 32, 33, 35, 37, 38, 40, 43, 44, 45,
        ],
    ),
    (Standing::LocalPilot, &[10, 11, 12, 13, 15, 16, 17, 18]),
    (
        Standing::Oversimplified,
        &[1, 2, 3, 5, 6, 8, 19, 23, 25, 28, 30, 31, 34, 36, 42],
    ),
    (Standing::Disputed, &[4, 39, 41, 46]),
    (Standing::Unverified, &[7, 14, 20]),
];

/// What marks a statement that nobody checked, an address, and the places that only carry copies.
const NOT_PRINTED: [&str; 30] = [
    "[GK",
    "not verified here",
    "http",
    "www.",
    ".com",
    ".org",
    ".cn",
    "tellerreport",
    "dailymailnews",
    "kushima",
    "schoolinfosystem",
    "reportify",
    "gmt8press",
    "newsflash",
    "laitimes",
    "docslib",
    "dokumen",
    "readkong",
    "briefnews",
    "baogaosu",
    "zlme",
    "Refer China",
    "Lifeboat",
    "175ku",
    "yingyuw",
    "feifmx",
    "dm4r",
    "Impact Lab",
    "fare-dodging",
    "no-shows",
];

fn base() -> Loaded {
    embedded("mizan")
        .expect("it is shipped")
        .expect("it is whole")
}

fn claim(pack: &Pack, number: u8) -> (ClaimId, Standing) {
    let id = format!("C{number}");
    let found = pack.claims.iter().position(|claim| claim.id == id);
    let at = found.unwrap_or_else(|| panic!("no page for {id}"));
    (ClaimId::at(at), pack.claims[at].standing)
}

#[test]
fn each_of_the_46_claims_has_a_page_with_its_standing() {
    let pack = base().pack;
    let mut all: Vec<u8> = Vec::new();
    for (standing, numbers) in STANDINGS {
        for number in numbers {
            assert_eq!(claim(&pack, *number).1, standing, "C{number}");
            all.push(*number);
        }
    }
    all.sort_unstable();
    assert_eq!(all, (1..=46).collect::<Vec<u8>>());
    assert_eq!(pack.claims.len(), 46);
    assert!(pack.claims.iter().all(|claim| claim.sources.len() >= 2));
}

#[test]
fn each_page_says_in_every_language_what_is_documented_and_what_is_done_elsewhere() {
    let loaded = base();
    for language in languages() {
        let texts = Texts::load(language, &loaded.pack, &loaded.words);
        for claim in &loaded.pack.claims {
            let id = format!("claim-{}", claim.id);
            let part =
                |part: &str| mizan::lang::sentences::say(&texts, &format!("{id}.{part}"), &[]);
            for (name, least) in [("text", 150), ("elsewhere", 80)] {
                let words = part(name);
                assert!(
                    words.chars().count() > least,
                    "{language} {id}.{name}: {words}"
                );
            }
        }
    }
}

#[test]
fn something_on_the_board_stands_for_each_claim() {
    let pack = base().pack;
    let on_board = |id: ClaimId| {
        pack.sensors.iter().any(|entry| entry.claims.contains(&id))
            || pack
                .bulletins
                .iter()
                .any(|entry| entry.claims.contains(&id))
            || pack.cards.iter().any(|entry| entry.claims.contains(&id))
            || pack.deeds.iter().any(|entry| entry.claims.contains(&id))
            || pack.statuses.iter().any(|entry| entry.claims.contains(&id))
            || pack.clauses.iter().any(|entry| entry.claims.contains(&id))
            || pack.bills.iter().any(|entry| entry.claims.contains(&id))
            || pack
                .arguments
                .iter()
                .any(|entry| entry.claims.contains(&id))
            || pack.actions.iter().any(|entry| entry.claims.contains(&id))
    };
    let missing: Vec<&str> = (0..pack.claims.len())
        .map(ClaimId::at)
        .filter(|id| !on_board(*id))
        .map(|id| pack.claims[id.index()].id.as_str())
        .collect();
    assert!(
        missing.is_empty(),
        "nothing on the board refers to {missing:?}"
    );
}

#[test]
fn nothing_unchecked_and_no_address_is_printed() {
    let loaded = base();
    let sources = loaded.pack.claims.iter().flat_map(|claim| &claim.sources);
    let mut printed: Vec<(String, String)> = sources
        .map(|source| ("a source".to_owned(), source.clone()))
        .collect();
    for language in languages() {
        let texts = Texts::load(language, &loaded.pack, &loaded.words);
        let say = |id: String| (id.clone(), mizan::lang::sentences::say(&texts, &id, &[]));
        for claim in &loaded.pack.claims {
            printed.push(say(format!("claim-{}", claim.id)));
            for part in ["text", "elsewhere"] {
                printed.push(say(format!("claim-{}.{part}", claim.id)));
            }
        }
        for essay in &loaded.pack.essays {
            let pairs = essay
                .pairs
                .iter()
                .flat_map(|pair| [format!("{pair}-there"), format!("{pair}-here")]);
            let parts = ["intro", "there", "here", "note", "question"].map(str::to_owned);
            printed.extend(
                parts
                    .into_iter()
                    .chain(pairs)
                    .map(|part| say(format!("essay-{}.{part}", essay.id))),
            );
        }
    }
    for (where_, text) in printed {
        for mark in NOT_PRINTED {
            assert!(!text.contains(mark), "{where_} prints {mark}: {text}");
        }
    }
}
