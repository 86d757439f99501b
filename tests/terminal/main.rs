//! The game in the terminal and the tools, through the program itself.

mod canteen;
mod games;
mod journals;
mod mods;
mod packs;
mod rules;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn mizan(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mizan"));
    command
        .args(arguments)
        .env("MIZAN_HOME", home)
        .stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    let home = tempfile::tempdir().unwrap();
    mizan(home.path(), arguments).output().unwrap()
}

/// Types lines into a game and gives what was printed.
fn typed(home: &Path, arguments: &[&str], input: &str) -> String {
    let mut child = mizan(home, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // The game may end before it has read every line.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

fn around(text: &str, mark: char) -> String {
    text.lines()
        .filter(|line| line.contains(mark))
        .take(5)
        .collect::<Vec<_>>()
        .join(" | ")
}
