//! Packs to which something was done: whatever it is, they are read or refused, in no time; and where one thing was
//! broken, the first error is on its line.
//!
//! `MIZAN_MUTATIONS=100000` does that many, `MIZAN_SEED` begins elsewhere.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use mizan::lang::Texts;
use mizan::pack::{self, Diagnostics, Files, Loaded, Severity};
use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};

use crate::{PIECES, files, here};

type Rng = Xoshiro256PlusPlus;

/// The files of a folder, in memory.
fn in_memory(root: &Path) -> Files {
    let inside = |path: &Path| {
        path.strip_prefix(root)
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/")
    };
    Files {
        root: root.file_name().unwrap().to_string_lossy().into_owned(),
        files: files(root)
            .iter()
            .map(|path| (inside(path), fs::read(path).unwrap()))
            .collect(),
    }
}

fn shipped(id: &str) -> Files {
    in_memory(
        &Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("assets/packs")
            .join(id),
    )
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().unwrap())
}

fn one<'t, T>(rng: &mut Rng, list: &'t [T]) -> Option<&'t T> {
    (!list.is_empty()).then(|| &list[rng.random_range(0..list.len() as u64) as usize])
}

fn below(rng: &mut Rng, end: usize) -> usize {
    rng.random_range(0..end.max(1) as u64) as usize
}

const NUMBERS: &[&str] = &[
    "-1",
    "0",
    "1",
    "7",
    "65535",
    "99999",
    "2147483647",
    "2147483648",
    "-2147483649",
    "1e9",
    "0x10",
    "18446744073709551616",
    "1.5",
    "--1",
    "9999999999999999999999999",
];

/// The tokens of a text: words, numbers, quoted texts and single marks.
fn tokens(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let word = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_' || b >= 0x80;
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        at += 1;
        if bytes[start] == b'"' {
            while at < bytes.len() && bytes[at] != b'"' && bytes[at] != b'\n' {
                at += 1;
            }
            at = (at + 1).min(bytes.len());
        } else if bytes[start] == b'/' && bytes.get(at) == Some(&b'/') {
            while at < bytes.len() && bytes[at] != b'\n' {
                at += 1;
            }
            continue;
        } else if word(bytes[start]) {
            while at < bytes.len() && word(bytes[at]) {
                at += 1;
            }
        } else if bytes[start].is_ascii_whitespace() {
            continue;
        }
        found.push((start, at));
    }
    found
}

/// Does something to a file, or to the files.
fn mutate(pack: &mut Files, rng: &mut Rng) {
    if pack.files.is_empty() {
        return;
    }
    let nr = below(rng, pack.files.len());
    let other = below(rng, pack.files.len());
    let kind = below(rng, 14);
    match kind {
        0 => drop(pack.files.remove(nr)),
        1 => {
            let bytes = pack.files[other].1.clone();
            pack.files[nr].1 = bytes;
        }
        2 => {
            let name = format!("cards/{}", pack.files[nr].0.replace('/', "-"));
            let bytes = pack.files[nr].1.clone();
            pack.files.push((name, bytes));
        }
        3 => {
            let end = below(rng, pack.files[nr].1.len() + 1);
            pack.files[nr].1.truncate(end);
        }
        4..=6 => {
            let bytes = &mut pack.files[nr].1;
            let start = below(rng, bytes.len() + 1);
            let end = (start + below(rng, 8)).min(bytes.len());
            match kind {
                4 => bytes[start..end]
                    .iter_mut()
                    .for_each(|byte| *byte ^= 1 << below(rng, 8)),
                5 => drop(bytes.drain(start..end)),
                _ => drop(bytes.splice(start..end, one(rng, PIECES).unwrap().bytes())),
            }
        }
        7 => {
            let deep = ["[", "(", "All([", "Not(", "{ ", "/*", "Each(Everyone, ["];
            let piece = one(rng, &deep).unwrap().repeat(1 + below(rng, 3000));
            let bytes = &mut pack.files[nr].1;
            let start = below(rng, bytes.len() + 1);
            drop(bytes.splice(start..start, piece.bytes()));
        }
        _ => {
            let Ok(text) = std::str::from_utf8(&pack.files[nr].1) else {
                return;
            };
            let all = tokens(text);
            let is_number = |&&(a, b): &&(usize, usize)| text[a..b].parse::<i64>().is_ok();
            let is_id = |&&(a, _): &&(usize, usize)| text.as_bytes()[a] == b'"';
            let of = |is: &dyn Fn(&&(usize, usize)) -> bool| {
                all.iter().filter(is).copied().collect::<Vec<_>>()
            };
            let (from, with) = match kind {
                8 => (
                    one(rng, &of(&is_number)).copied(),
                    (*one(rng, NUMBERS).unwrap()).to_owned(),
                ),
                9 | 10 => {
                    let ids = of(&is_id);
                    let with =
                        one(rng, &ids).map_or(String::new(), |&(a, b)| text[a..b].to_owned());
                    (one(rng, &ids).copied(), with)
                }
                11 => (one(rng, &all).copied(), String::new()),
                _ => {
                    let with =
                        one(rng, &all).map_or(String::new(), |&(a, b)| text[a..b].to_owned());
                    (one(rng, &all).copied(), with)
                }
            };
            if let Some((start, end)) = from {
                drop(pack.files[nr].1.splice(start..end, with.bytes()));
            }
        }
    }
}

/// Reads packs and everything that is said of them; how long that took.
fn read(stack: &[Files]) -> (Result<Loaded, Diagnostics>, Duration) {
    let start = Instant::now();
    let read = pack::read(stack);
    match &read {
        Ok(loaded) => {
            for language in &loaded.pack.manifest.languages {
                let texts = Texts::load(language, &loaded.pack, &loaded.words);
                assert!(!texts.pack(&loaded.pack).is_empty());
            }
        }
        Err(wrong) => {
            for told in &wrong.0 {
                assert!(told.line >= 1 && told.column >= 1 && !told.to_string().is_empty());
            }
        }
    }
    (read, start.elapsed())
}

/// A pack that lies on the small one.
fn on_base() -> Files {
    let mut files = in_memory(&here().join("bad/one-replaces-what-another-removes/mods/light"));
    files.root = "light".to_owned();
    files
}

#[test]
fn whatever_is_done_to_a_pack_it_is_read_or_refused_within_a_second() {
    let most = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 1 });
    let base = in_memory(&here().join("base"));
    let (mizan, mini) = (shipped("mizan"), shipped("ledger-mini"));
    let (count, seed) = (
        number(
            "MIZAN_MUTATIONS",
            if cfg!(debug_assertions) { 100 } else { 300 },
        ),
        number("MIZAN_SEED", 1),
    );
    let (mut slowest, mut good) = (Duration::ZERO, 0);
    let start = Instant::now();
    for case in 0..count {
        let mut rng = Rng::seed_from_u64(seed.wrapping_mul(1_000_003).wrapping_add(case));
        // The largest takes longest; most of what can go wrong goes wrong in a small one.
        let mut stack = match below(&mut rng, 20) {
            0 | 1 => vec![mizan.clone()],
            2..=5 => vec![mini.clone()],
            6..=10 => vec![base.clone(), on_base()],
            _ => vec![base.clone()],
        };
        for _ in 0..1 + below(&mut rng, 4) {
            let upper = below(&mut rng, stack.len());
            mutate(&mut stack[upper], &mut rng);
        }
        if count > 1000 && case % 1000 == 0 {
            println!("case {case} after {:?}", start.elapsed());
        }
        let told = std::panic::catch_unwind(|| read(&stack));
        let (read, took) = told.unwrap_or_else(|_| panic!("case {case} of seed {seed} panicked"));
        // A machine that does something else meanwhile is slow once; a pack that is slow to read is so each time.
        let again = |took: Duration| {
            if took < most {
                took
            } else {
                self::read(&stack).1
            }
        };
        let took = again(again(took));
        assert!(took < most, "case {case} of seed {seed} took {took:?}");
        slowest = slowest.max(took);
        good += u64::from(read.is_ok());
    }
    println!(
        "{count} mutated packs in {:?}: {good} still good, the slowest took {slowest:?}",
        start.elapsed()
    );
}

/// What is broken in a pack at a known place.
#[derive(Clone, Copy, Debug)]
enum Break {
    IdMisspelt,
    BracketRemoved,
    FieldRenamed,
    NumberOutOfRange,
    WrongType,
}

const BREAKS: [Break; 5] = [
    Break::IdMisspelt,
    Break::BracketRemoved,
    Break::FieldRenamed,
    Break::NumberOutOfRange,
    Break::WrongType,
];

/// Breaks something in a text; the byte where.
fn broken(text: &str, what: Break, rng: &mut Rng) -> Option<(String, usize)> {
    let all = tokens(text);
    let token = |nr: usize| all.get(nr).map_or("", |&(a, b)| &text[a..b]);
    let pick = |rng: &mut Rng, is: &dyn Fn(usize) -> bool| {
        let fits: Vec<usize> = (1..all.len()).filter(|nr| is(*nr)).collect();
        one(rng, &fits).copied()
    };
    let is_word = |text: &str| text.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_field = |nr: usize| is_word(token(nr)) && token(nr + 1) == ":";
    let (nr, with) = match what {
        Break::IdMisspelt => {
            // An id that something is named by: the argument of a word, or the value of a field that is one.
            let fields = [
                "deck", "topic", "quarter", "side", "from", "to", "start", "company", "place",
                "sector",
            ];
            let nr = pick(rng, &|nr| {
                let before = token(nr.wrapping_sub(2));
                let argument =
                    token(nr - 1) == "(" && is_word(before) && !["Var", "Other"].contains(&before);
                let value = token(nr - 1) == ":" && fields.contains(&before);
                token(nr).starts_with('"') && token(nr).len() > 5 && (argument || value)
            })?;
            let id = token(nr);
            let at = 1 + below(rng, id.len() - 2);
            let with = match below(rng, 3) {
                0 => format!("{}{}", &id[..at], &id[at + 1..]),
                1 => format!("{}q{}", &id[..at], &id[at..]),
                _ => format!("{}q{}", &id[..at], &id[at + 1..]),
            };
            // What is an id, too, or none at all is not misspelt.
            if text.contains(&with) || with.contains("\"-") || with.len() < 3 {
                return None;
            }
            (nr, with)
        }
        Break::BracketRemoved => (
            pick(rng, &|nr| ["(", ")", "[", "]"].contains(&token(nr)))?,
            String::new(),
        ),
        Break::FieldRenamed => {
            let nr = pick(rng, &is_field)?;
            (nr, format!("{}s", token(nr)).replace("ss", "z"))
        }
        Break::NumberOutOfRange => {
            let nr = pick(rng, &|nr| token(nr).parse::<i64>().is_ok())?;
            let with = match (token(nr - 2), token(nr - 1)) {
                ("Chance", "(") => "150",
                ("strength" | "weight" | "tells" | "lasts" | "sunset", ":") => "900",
                _ => "99999999999",
            };
            (nr, with.to_owned())
        }
        Break::WrongType => {
            let nr = pick(rng, &|nr| {
                let plain = token(nr).parse::<i64>().is_ok() || token(nr).starts_with('"');
                plain && (token(nr - 1) == ":" || token(nr).parse::<i64>().is_ok())
            })?;
            let with = if token(nr).starts_with('"') {
                "17"
            } else {
                "\"many\""
            };
            (nr, with.to_owned())
        }
    };
    let (start, end) = all[nr];
    Some((format!("{}{with}{}", &text[..start], &text[end..]), start))
}

#[test]
fn where_one_thing_is_broken_the_first_error_is_on_its_line() {
    let packs = [
        shipped("mizan"),
        in_memory(&here().join("base")),
        shipped("ledger-mini"),
    ];
    let mut rng = Rng::seed_from_u64(number("MIZAN_SEED", 1));
    // Five kinds of breaks; without optimisation a pack is read ten times slower.
    let each = if cfg!(debug_assertions) { 20 } else { 100 };
    let mut hits = 0;
    let mut missed = Vec::new();
    for what in BREAKS {
        let (mut done, mut hit) = (0, 0);
        while done < each {
            // Most of the base pack, which is written as authors write.
            let mut pack = packs[[0, 0, 0, 1, 2][below(&mut rng, 5)]].clone();
            let rules: Vec<usize> = (0..pack.files.len())
                .filter(|nr| pack.files[*nr].0.ends_with(".ron"))
                .collect();
            let nr = *one(&mut rng, &rules).unwrap();
            let text = String::from_utf8(pack.files[nr].1.clone()).unwrap();
            let Some((changed, at)) = broken(&text, what, &mut rng) else {
                continue;
            };
            done += 1;
            let line = 1 + text[..at].matches('\n').count();
            let path = format!("{}/{}", pack.root, pack.files[nr].0);
            pack.files[nr].1 = changed.into_bytes();
            let told = read(&[pack]).0.err();
            let first = told
                .as_ref()
                .and_then(|told| told.0.iter().find(|told| told.severity == Severity::Error));
            if first.is_some_and(|first| first.path == path && first.line == line) {
                hit += 1;
            } else {
                let said = first.map_or("nothing".to_owned(), ToString::to_string);
                missed.push(format!(
                    "{what:?} {path}:{line}: {}\n  said: {said}",
                    text.lines().nth(line - 1).unwrap()
                ));
            }
        }
        println!("{what:?}: {hit} of {each} on the line");
        hits += hit;
    }
    println!("{hits} of {} on the line", each * BREAKS.len());
    if std::env::var_os("MIZAN_MISSED").is_some() {
        println!("{}", missed.join("\n"));
    }
    assert!(
        hits * 100 >= each * BREAKS.len() * 95,
        "{hits}:\n{}",
        missed.join("\n")
    );
}
