//! How the page is written by the command line.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn mizan(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mizan"));
    command.args(["simulate", "--pack", "ledger-mini"]);
    if !arguments.contains(&"--games") {
        command.args(["--games", "3"]);
    }
    command.args(arguments).output().unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    entries
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect()
}

#[test]
fn the_page_is_written_beside_the_usual_output_and_over_an_older_one() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("out.html");
    fs::write(&file, "older").unwrap();
    let path = file.to_str().unwrap();
    let plain = mizan(&["--json"]);
    let output = mizan(&["--json", "--report", path, "--lang", "ar"]);
    assert!(output.status.success(), "{output:?}");
    let page = fs::read_to_string(&file).unwrap();
    assert!(
        page.starts_with("<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\">"),
        "{page:.80}"
    );
    assert!(page.ends_with("</html>"));
    assert_eq!(names(folder.path()), ["out.html"], "no draft is left");
    let decisions = |output: &Output| {
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        json["decisions"].clone()
    };
    assert_eq!(decisions(&plain), decisions(&output));
}

#[cfg(unix)]
#[test]
fn others_may_read_the_page_as_any_other_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (file, usual) = (folder.path().join("out.html"), folder.path().join("usual"));
    fs::write(&usual, "").unwrap();
    assert!(
        mizan(&["--report", file.to_str().unwrap()])
            .status
            .success()
    );
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(&file), mode(&usual));
}

#[test]
fn what_cannot_be_written_is_told_before_any_game_is_played() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("no/such/folder/out.html");
    for path in [missing.as_path(), folder.path()] {
        let path = path.to_str().unwrap();
        // So many games would take hours.
        let output = mizan(&["--games", "1000000000", "--report", path]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{said}");
        let expected = format!("error: the report cannot be written to {path}: ");
        assert!(said.starts_with(&expected), "{said}");
        assert!(output.stdout.is_empty());
    }
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

#[test]
fn what_is_no_file_is_not_replaced() {
    let output = mizan(&["--report", "/dev/null"]);
    if cfg!(unix) {
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(
            said.contains("something that is no file stands there"),
            "{said}"
        );
    }
}

#[test]
fn a_language_that_nobody_speaks_and_a_language_without_a_report_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("out.html");
    let output = mizan(&["--report", file.to_str().unwrap(), "--lang", "xx"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("no language `xx`")
    );
    assert_eq!(mizan(&["--lang", "ar"]).status.code(), Some(2));
    assert_eq!(names(folder.path()), Vec::<String>::new());
}
