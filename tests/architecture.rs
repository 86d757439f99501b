//! Which folder may use which, and what the engine must not know. The layout is the architecture: a new arrow
//! between folders is a decision, and is made here.

use std::fs;
use std::path::{Path, PathBuf};

/// Each folder of `src` with the folders that it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("pack", &[]),
    ("engine", &["pack"]),
    ("view", &["engine", "pack"]),
    ("reflect", &["engine", "pack"]),
    (
        "lang",
        &["bots", "engine", "journal", "pack", "reflect", "view"],
    ),
    ("journal", &["bots", "engine", "pack"]),
    ("bots", &["engine", "pack", "view"]),
    (
        "session",
        &[
            "bots", "engine", "journal", "lang", "pack", "reflect", "view",
        ],
    ),
    (
        "simulate",
        &[
            "bots", "engine", "journal", "lang", "pack", "reflect", "session", "view",
        ],
    ),
    (
        "text",
        &[
            "bots", "engine", "journal", "lang", "pack", "reflect", "session", "view",
        ],
    ),
    (
        "app",
        &[
            "bots", "engine", "journal", "lang", "pack", "reflect", "session", "view",
        ],
    ),
    (
        "cli",
        &[
            "app", "bots", "engine", "journal", "lang", "pack", "reflect", "session", "simulate",
            "text", "view",
        ],
    ),
];

#[test]
fn every_folder_has_a_rule() {
    for entry in fs::read_dir(source()).unwrap().flatten() {
        if entry.path().is_dir() {
            let name = entry.file_name().into_string().unwrap();
            assert!(
                MAY_USE.iter().any(|(folder, _)| *folder == name),
                "say in MAY_USE what src/{name} may use"
            );
        }
    }
}

#[test]
fn folders_use_only_what_they_may() {
    let mut wrong = Vec::new();
    for (folder, allowed) in MAY_USE {
        for file in rust_files(&source().join(folder)) {
            for (number, line) in code_lines(&file) {
                for used in used_folders(&line) {
                    if used != *folder && !allowed.contains(&used.as_str()) {
                        wrong.push(format!(
                            "{}:{number}: {folder} may not use {used}",
                            file.display()
                        ));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_engine_knows_no_bevy_clock_file_locale_or_float() {
    let forbidden = [
        "bevy",
        "std::time",
        "Instant",
        "SystemTime",
        "std::fs",
        "std::env",
        "std::net",
        "std::thread",
        "f32",
        "f64",
        "fluent",
        "println!",
        "HashMap",
        "HashSet",
        "unsafe",
    ];
    let mut wrong = Vec::new();
    for file in rust_files(&source().join("engine")) {
        for (number, line) in code_lines(&file) {
            for word in forbidden {
                if has_word(&line, word) {
                    wrong.push(format!("{}:{number}: {word}", file.display()));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "the engine must not use:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn the_engine_names_no_city() {
    // Any id of the base pack that is a plain noun of the city would do; these would be the likeliest to slip in.
    let named = [
        "mizan",
        "china",
        "harbour",
        "ferry",
        "citizen",
        "regulator",
        "score",
        "coins",
        "privacy",
    ];
    let mut wrong = Vec::new();
    for file in rust_files(&source().join("engine")) {
        for (number, line) in code_lines(&file) {
            for word in named {
                if line.contains(&format!("\"{word}\""))
                    || line.to_lowercase().contains(&format!("{word}id"))
                {
                    wrong.push(format!("{}:{number}: {word}", file.display()));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "a rule of one city in the engine:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn only_the_app_uses_bevy() {
    for (folder, _) in MAY_USE.iter().filter(|(folder, _)| *folder != "app") {
        for file in rust_files(&source().join(folder)) {
            for (number, line) in code_lines(&file) {
                assert!(
                    !has_word(&line, "bevy"),
                    "{}:{number} uses Bevy outside of src/app",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn only_the_bridge_of_the_app_gives_commands_to_a_game() {
    let deciders = ["engine::play", "engine::decide", "session::Session"];
    for file in rust_files(&source().join("app")) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let is_bridge =
            name.starts_with("bridge") || file.parent().is_some_and(|p| p.ends_with("bridge"));
        for (number, line) in code_lines(&file).into_iter().filter(|_| !is_bridge) {
            for decider in deciders {
                assert!(
                    !line.contains(decider),
                    "{}:{number} goes past the bridge",
                    file.display()
                );
            }
        }
    }
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// The lines of a file without comments, with their numbers.
fn code_lines(file: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(file).unwrap();
    let code = |line: &str| line.split("//").next().unwrap_or_default().to_owned();
    text.lines()
        .enumerate()
        .map(|(i, line)| (i + 1, code(line)))
        .collect()
}

/// The top folders that a line names by a path from the crate's root.
fn used_folders(line: &str) -> Vec<String> {
    let mut used = Vec::new();
    for part in line.split("crate::").skip(1) {
        let names: Vec<&str> = match part.strip_prefix('{') {
            Some(group) => group.split(',').map(str::trim).collect(),
            None => vec![part],
        };
        for name in names {
            let folder: String = name
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            if source().join(&folder).is_dir() && !folder.is_empty() {
                used.push(folder);
            }
        }
    }
    used
}

fn has_word(line: &str, word: &str) -> bool {
    let boundary = |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(word).any(|(at, _)| {
        boundary(line[..at].chars().next_back()) && boundary(line[at + word.len()..].chars().next())
    })
}
