//! `mizan pack`: what it prints and how it ends.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run;

/// A pack on the shipped small one, with a deed that nothing does.
fn with_a_warning(folder: &Path) -> PathBuf {
    let dir = folder.join("songs");
    fs::create_dir_all(dir.join("lang/en")).unwrap();
    let manifest = "(id: \"songs\", version: \"1\", format: 2, languages: [\"en\"], extends: [\"ledger-mini\"])";
    fs::write(dir.join("pack.ron"), manifest).unwrap();
    fs::write(dir.join("deeds.ron"), "[(id: \"sing\", topic: \"town\")]").unwrap();
    let words = "pack-songs = Songs\n    .about = Sung.\ndeed-sing = singing\n";
    fs::write(dir.join("lang/en/songs.ftl"), words).unwrap();
    dir
}

fn check(arguments: &[&str]) -> (bool, String, String) {
    let output = run(&[&["pack", "check"], arguments].concat());
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.success(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn a_warning_fails_a_check_only_where_it_is_denied() {
    let temp = tempfile::tempdir().unwrap();
    let dir = with_a_warning(temp.path());
    let dir = dir.to_str().unwrap();
    let (passed, out, told) = check(&[dir]);
    assert!(
        passed && out.starts_with("ledger-mini 1.0.0 + songs 1: "),
        "{out}"
    );
    assert!(
        told.contains("warning[P042]") && told.contains("1 warning"),
        "{told}"
    );
    assert!(!check(&[dir, "--deny", "warnings"]).0);
    let (passed, _, told) = check(&[dir, "--deny", "warnings", "--allow", "P042"]);
    assert!(passed && !told.contains("P042"), "{told}");
    assert!(
        !check(&[dir, "--deny", "advice", "--allow", "P042"]).0,
        "it speaks less Arabic"
    );
    let (_, _, told) = check(&[dir, "--allow", "P999"]);
    assert!(told.contains("there is no code `P999`"), "{told}");
}

#[test]
fn what_is_told_is_json_where_that_is_asked_for() {
    let temp = tempfile::tempdir().unwrap();
    let dir = with_a_warning(temp.path());
    let (_, out, told) = check(&[dir.to_str().unwrap(), "--json"]);
    assert_eq!(told, "");
    let list: serde_json::Value = serde_json::from_str(&out).unwrap();
    let found = list
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["code"] == "P042")
        .unwrap();
    assert_eq!(
        (&found["severity"], &found["line"], &found["column"]),
        (&"warning".into(), &1.into(), &8.into())
    );
    assert!(found["path"].as_str().unwrap().ends_with("songs/deeds.ron"));
    assert_eq!(found["source"], "[(id: \"sing\", topic: \"town\")]");
}

#[test]
fn a_baseline_keeps_what_was_there_quiet_and_not_what_is_new() {
    let temp = tempfile::tempdir().unwrap();
    let dir = with_a_warning(temp.path());
    let file = temp.path().join("baseline.json");
    let (dir_name, file) = (dir.to_str().unwrap(), file.to_str().unwrap());
    assert!(check(&[dir_name, "--write-baseline", file]).0);
    let denied = [
        dir_name,
        "--deny",
        "warnings",
        "--allow",
        "P051",
        "--baseline",
        file,
    ];
    let (passed, _, told) = check(&denied);
    assert!(passed && told.is_empty(), "{told}");
    // Another line, the same remark; another deed, another remark.
    let deeds = "// Songs.\n\n[(id: \"sing\", topic: \"town\"), (id: \"hum\", topic: \"town\")]";
    fs::write(dir.join("deeds.ron"), deeds).unwrap();
    fs::write(dir.join("lang/en/more.ftl"), "deed-hum = humming\n").unwrap();
    let (passed, _, told) = check(&denied);
    assert!(!passed && told.matches("[P042]").count() == 1, "{told}");
    fs::write(file, "nonsense").unwrap();
    assert!(check(&denied).2.contains("line 1 is no remark"));
}

#[test]
fn a_code_is_explained() {
    let output = run(&["pack", "explain", "P012"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.starts_with("P012 (error): ") && text.contains("Wrong:") && text.contains("Right:"),
        "{text}"
    );
    let all = String::from_utf8(run(&["pack", "explain"]).stdout).unwrap();
    assert_eq!(all.lines().count(), mizan::pack::Code::ALL.len());
    assert!(!run(&["pack", "explain", "P9"]).status.success());
}
