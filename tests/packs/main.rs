//! Packs that are shipped have nothing wrong with them, and packs that are broken say so at the right place.
//!
//! Each folder of `bad/` is laid over the small pack in `base/`; `remove.txt` names files to take away, and
//! `expected.txt` is what the check must say. The folders in `mods/` are packs that lie on the base, in the order of
//! `stack.txt`. `UPDATE_GOLDEN=1` writes what is expected anew.

mod almanac;
mod archives;
mod mutations;
mod stacks;
mod whole;

use std::fs;
use std::path::{Path, PathBuf};

use mizan::pack::{self, Code, Diagnostics};
use proptest::prelude::*;
use tempfile::TempDir;

fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs")
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn lay_over(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(file.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(&file, target).unwrap();
    }
}

/// The small pack in a folder of its own, which must carry the pack's name.
fn base() -> (TempDir, PathBuf) {
    let temp = TempDir::new().unwrap();
    let dir = temp.path().join("base");
    lay_over(&here().join("base"), &dir);
    (temp, dir)
}

/// Everything that is said about the pack in `dir`.
fn said(dir: &Path) -> Diagnostics {
    match pack::load(dir) {
        Ok(loaded) => loaded.remarks,
        Err(diagnostics) => diagnostics,
    }
}

/// Everything that is said about packs that lie on each other.
fn said_of(stack: &[PathBuf]) -> Diagnostics {
    let names: Vec<&str> = stack.iter().map(|dir| dir.to_str().unwrap()).collect();
    match pack::find_stack(&names) {
        Ok(loaded) => loaded.remarks,
        Err(diagnostics) => diagnostics,
    }
}

#[test]
fn shipped_packs_have_nothing_wrong() {
    assert!(pack::shipped().contains(&"ledger-mini"));
    for id in pack::shipped() {
        let loaded = pack::embedded(id)
            .unwrap()
            .unwrap_or_else(|wrong| panic!("{wrong}"));
        assert_eq!(loaded.pack.manifest.id, id);
        assert!(loaded.remarks.0.is_empty(), "{}", loaded.remarks);
        let dir = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("assets/packs")
            .join(id);
        let on_disk = pack::load(&dir).unwrap_or_else(|wrong| panic!("{wrong}"));
        assert_eq!(
            on_disk.pack, loaded.pack,
            "the pack on the disk is the one inside the program"
        );
    }
}

#[test]
fn the_base_of_the_broken_packs_is_whole() {
    let (_temp, dir) = base();
    assert_eq!(said(&dir).to_string(), "");
}

#[test]
fn broken_packs_say_what_is_wrong_and_where() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut cases: Vec<PathBuf> = fs::read_dir(here().join("bad"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    assert!(cases.len() >= 20, "there are {} cases", cases.len());
    let mut wrong = Vec::new();
    for case in cases {
        let (_temp, dir) = base();
        lay_over(&case, &dir);
        let mut stack = vec![dir.clone()];
        if case.join("mods").is_dir() {
            fs::remove_dir_all(dir.join("mods")).unwrap();
            for name in fs::read_to_string(case.join("stack.txt")).unwrap().lines() {
                let target = dir.with_file_name(name);
                lay_over(&case.join("mods").join(name), &target);
                stack.push(target);
            }
        }
        for name in fs::read_to_string(case.join("remove.txt"))
            .unwrap_or_default()
            .lines()
        {
            fs::remove_file(dir.join(name)).unwrap();
        }
        let diagnostics = said_of(&stack);
        let folder = dir.parent().unwrap().to_string_lossy().replace('\\', "/");
        let found = format!(
            "{}\n",
            diagnostics.to_string().replace(&format!("{folder}/"), "")
        );
        assert_ne!(found, "\n", "{} says nothing", case.display());
        let golden = case.join("expected.txt");
        if update {
            fs::write(&golden, &found).unwrap();
        } else if fs::read_to_string(&golden).unwrap_or_default() != found {
            wrong.push(format!("{}:\n{found}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_missing_folder_and_a_file_are_refused() {
    let temp = TempDir::new().unwrap();
    let missing = said(&temp.path().join("nowhere"));
    assert_eq!(missing.0[0].code, Code::Folder);
    let file = temp.path().join("file");
    fs::write(&file, "").unwrap();
    assert!(said(&file).0[0].message.contains("this is a file"));
    assert_eq!(said(temp.path()).0[0].code, Code::FileMissing);
}

#[test]
fn a_huge_file_is_refused_unread() {
    let (_temp, dir) = base();
    fs::File::create(dir.join("cards.ron"))
        .unwrap()
        .set_len(50 << 20)
        .unwrap();
    let diagnostics = said(&dir);
    assert_eq!(diagnostics.0.len(), 1, "{diagnostics}");
    assert_eq!(diagnostics.0[0].code, Code::TooLarge);
}

#[test]
fn codes_have_different_numbers_and_sentences() {
    let mut shown: Vec<String> = Code::ALL.iter().map(ToString::to_string).collect();
    shown.dedup();
    assert_eq!(shown.len(), Code::ALL.len());
    assert!(Code::ALL.iter().all(|code| code.sentence().ends_with('.')));
}

#[test]
fn every_code_is_explained_with_a_wrong_and_a_right_piece() {
    for code in Code::ALL {
        let text = code.explanation();
        let wrong = text
            .find("\nWrong:\n```")
            .unwrap_or_else(|| panic!("{code}"));
        let right = text
            .find("\nRight:\n```")
            .unwrap_or_else(|| panic!("{code}"));
        assert!(
            40 < wrong && wrong < right && text.ends_with("```"),
            "{code}"
        );
    }
}

#[test]
fn every_code_has_a_broken_pack() {
    // These need a folder, a link or an archive of their own, and have tests of their own.
    let elsewhere = [Code::Folder, Code::TooLarge, Code::Archive, Code::Outside];
    let told: String = files(&here().join("bad"))
        .iter()
        .filter(|path| path.ends_with("expected.txt"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let without: Vec<String> = Code::ALL
        .iter()
        .filter(|code| !elsewhere.contains(code) && !told.contains(&format!("[{code}]")))
        .map(ToString::to_string)
        .collect();
    assert!(
        without.is_empty(),
        "no broken pack for {}",
        without.join(", ")
    );
}

/// Pieces that are likely to break something where they are put.
const PIECES: &[&str] = &[
    "",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\"",
    ",",
    ":",
    "'",
    "r#\"",
    "/*",
    "//",
    "\\",
    "-1",
    "99999999999",
    "Some(",
    "None",
    "Is(\"x\")",
    "\u{feff}",
    "ميزان",
    "\t",
    "\r\n",
    "id",
    "\"\"",
    "{ $x }",
    "{ -y }",
    ".a = ",
    "#",
    "true",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    /// Whatever is done to a pack's files, it is read or refused; nothing panics.
    #[test]
    fn mangled_packs_never_panic(
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0usize..12, any::<prop::sample::Index>()), 1..5)
    ) {
        let (_temp, dir) = base();
        let files = files(&dir);
        for (file, at, cut, piece) in edits {
            let path = &files[file.index(files.len())];
            let mut bytes = fs::read(path).unwrap();
            let start = at.index(bytes.len() + 1);
            let end = (start + cut).min(bytes.len());
            bytes.splice(start..end, piece.get(PIECES).bytes());
            fs::write(path, bytes).unwrap();
        }
        for diagnostic in said(&dir).0 {
            prop_assert!(diagnostic.line >= 1 && diagnostic.column >= 1);
            prop_assert!(!diagnostic.to_string().is_empty());
        }
    }
}
