//! The almanac of the base pack: a page for every claim of the text, with what is done elsewhere and something on the
//! board that stands for it, and nothing printed that was not checked.

use mizan::bots::{Bot, Dice};
use mizan::engine::Setup;
use mizan::lang::{Texts, languages};
use mizan::pack::model::{ClaimId, Standing};
use mizan::pack::{Loaded, Pack, embedded};
use mizan::reflect;
use mizan::simulate::{Game, seed_of};
use std::collections::BTreeSet;

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

/// What marks a statement that nobody checked, and an address.
const NOT_PRINTED: [&str; 12] = [
    "[GK",
    "GK]",
    "not verified here",
    "http",
    "www.",
    "://",
    ".com",
    ".org",
    ".net",
    ".cn",
    ".pk",
    ".eu/",
];

/// Places that only carry copies of what others wrote, or are weak: nobody is to be sent there.
const MIRRORS: [&str; 31] = [
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
    "refer china",
    "referchina",
    "lifeboat",
    "175ku",
    "yingyuw",
    "feifmx",
    "dm4r",
    "impact lab",
    "impactlab",
    "slashdot",
    "frolleinflow",
    "sites.google",
    "saqibsafdar",
    "core-reader",
    "cxgzchina",
    "content_19711839",
    "umlaw",
];

/// What the research knew from elsewhere and did not find in a source.
const UNSEEN: [&str; 9] = [
    "fare-dodging",
    "no-shows",
    "stopped growing",
    "base rate",
    "two-year",
    "Internet + ",
    "Internet Plus",
    "互联网",
    "UK Robodebt",
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

/// Each entry of the board that names claims: its kind, its id, the claims.
fn on_the_board(pack: &Pack) -> Vec<(&'static str, &str, &[ClaimId])> {
    let mut found = Vec::new();
    macro_rules! lists {
        ($($list:ident)*) => {
            $(found.extend(
                pack.$list
                    .iter()
                    .map(|entry| (stringify!($list), entry.id.as_str(), entry.claims.as_slice())),
            );)*
        };
    }
    lists!(sensors bulletins cards deeds statuses clauses bills arguments actions hopes reflections);
    found
}

#[test]
fn something_on_the_board_stands_for_each_claim() {
    let pack = base().pack;
    let board = on_the_board(&pack);
    let missing: Vec<&str> = (0..pack.claims.len())
        .map(ClaimId::at)
        .filter(|id| !board.iter().any(|(.., claims)| claims.contains(id)))
        .map(|id| pack.claims[id.index()].id.as_str())
        .collect();
    assert!(
        missing.is_empty(),
        "nothing on the board refers to {missing:?}"
    );
}

#[test]
fn each_claim_is_met_in_some_game() {
    let pack = base().pack;
    let mut met: BTreeSet<ClaimId> = BTreeSet::new();
    let mut dice = Dice::new(11);
    let mut game = Game::default();
    for number in 0..400 {
        let setup = Setup {
            seed: seed_of(11, number),
            rounds: pack.frame.rounds[0],
            variants: Vec::new(),
            seats: vec![None; 6],
        };
        game.play(&pack, &setup, &[Bot::Random], &mut dice).unwrap();
        let facts = reflect::facts(&pack, &setup, game.entries());
        let told = reflect::reflections(&pack, game.entries(), &facts);
        let touched = reflect::touched(&pack, game.entries(), &told);
        met.extend(touched.iter().map(|touched| touched.claim));
        if met.len() == pack.claims.len() {
            return;
        }
    }
    let never: Vec<&str> = (0..pack.claims.len())
        .map(ClaimId::at)
        .filter(|id| !met.contains(id))
        .map(|id| pack.claims[id.index()].id.as_str())
        .collect();
    panic!("in 400 games nothing stands for {never:?}");
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
        let lower = text.to_lowercase();
        for mark in NOT_PRINTED.iter().chain(&UNSEEN) {
            assert!(!text.contains(mark), "{where_} prints {mark}: {text}");
        }
        for mirror in MIRRORS {
            assert!(!lower.contains(mirror), "{where_} prints {mirror}: {text}");
        }
    }
}

/// Nor in any other text of the pack, in either language.
#[test]
fn no_text_of_the_game_prints_an_address() {
    let loaded = base();
    for language in languages() {
        for text in loaded.words.of(language) {
            for line in text.lines() {
                for mark in NOT_PRINTED {
                    assert!(!line.contains(mark), "{language}: {mark} in {line}");
                }
                let lower = line.to_lowercase();
                for mirror in MIRRORS {
                    assert!(!lower.contains(mirror), "{language}: {mirror} in {line}");
                }
            }
        }
    }
}
