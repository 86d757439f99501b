//! A pack of the first format is told what to do, and brought up to date without losing a word.

use mizan::pack::upgrade::upgrade;
use mizan::pack::{Code, Files, model::Ground, read};
use std::fs;
use std::path::Path;
use std::process::Command;

fn files(root: &Path, inside: &Path, found: &mut Vec<(String, String)>) {
    for item in fs::read_dir(root.join(inside)).unwrap().flatten() {
        let inside = inside.join(item.file_name());
        if item.path().is_dir() {
            files(root, &inside, found);
        } else if let Ok(text) = fs::read_to_string(item.path()) {
            found.push((inside.to_str().unwrap().replace('\\', "/"), text));
        }
    }
}

/// The base pack as it was written in format 1.
fn old() -> Vec<(String, String)> {
    let mut found = Vec::new();
    files(Path::new("assets/packs/mizan"), Path::new(""), &mut found);
    for (path, text) in &mut found {
        match path.as_str() {
            "pack.ron" => *text = text.replace("format: 2", "format: 1"),
            "board.ron" => {
                *text = text
                    .replace("ground: Water", "water: true")
                    .replace("ground: Streets, ", "");
            }
            _ => {}
        }
    }
    assert!(found.iter().any(|(_, text)| text.contains("water: true")));
    found
}

fn pack(files: &[(String, String)]) -> Files {
    let bytes = |(path, text): &(String, String)| (path.clone(), text.clone().into_bytes());
    Files {
        root: "mizan".to_owned(),
        files: files.iter().map(bytes).collect(),
    }
}

#[test]
fn an_old_pack_is_told_what_to_do_and_nothing_else() {
    let told = read(&[pack(&old())]).unwrap_err();
    assert_eq!(told.0.len(), 1, "{told}");
    assert_eq!(told.0[0].code, Code::Format);
    let help = told.0[0].help.as_deref().unwrap();
    assert!(help.contains("mizan pack upgrade"), "{help}");
}

#[test]
fn an_upgraded_pack_plays_as_before_and_keeps_its_comments() {
    let mut files = old();
    let comments = |files: &[(String, String)]| -> usize {
        let lines = files.iter().flat_map(|(_, text)| text.lines());
        lines.filter(|line| line.contains("//")).count()
    };
    let before = comments(&files);
    let changed = upgrade(&files);
    let mut paths: Vec<&str> = changed.iter().map(|file| file.path.as_str()).collect();
    paths.sort_unstable();
    assert_eq!(paths, ["board.ron", "pack.ron"]);
    for file in changed {
        let old = files.iter_mut().find(|(path, _)| *path == file.path);
        old.unwrap().1 = file.text;
    }
    assert_eq!(comments(&files), before);
    let upgraded = read(&[pack(&files)]).unwrap().pack;
    let shipped = mizan::pack::embedded("mizan").unwrap().unwrap().pack;
    assert_eq!(upgraded.quarters, shipped.quarters);
    assert!(
        upgraded
            .quarters
            .iter()
            .any(|quarter| quarter.ground == Ground::Water)
    );
    assert!(upgrade(&files).is_empty(), "what is new needs nothing");
}

#[test]
fn the_command_keeps_the_old_files() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("mizan");
    for (path, text) in old() {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let run = |what: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_mizan"))
            .arg("pack")
            .args(what)
            .arg(&root)
            .output()
            .unwrap()
    };
    assert!(!run(&["check"]).status.success());
    assert!(run(&["upgrade", "--dry-run"]).status.success());
    assert!(
        !run(&["check"]).status.success(),
        "a dry run changes nothing"
    );
    assert!(run(&["upgrade"]).status.success());
    let check = run(&["check"]);
    assert!(
        check.status.success(),
        "{}",
        String::from_utf8_lossy(&check.stderr)
    );
    let kept = fs::read_to_string(root.join("board.ron.format-1")).unwrap();
    assert!(kept.contains("water: true"));
    let again = run(&["upgrade"]);
    assert!(String::from_utf8_lossy(&again.stdout).contains("nothing was changed"));
}
