//! `docs/MODDING.md` is followed to the letter: its files are written and its commands run, in their order.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// A block of the page.
struct Block<'p> {
    /// What stands behind the three backticks.
    head: &'p str,
    text: String,
}

fn blocks(page: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut open: Option<Block<'_>> = None;
    for line in page.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(head), None) => {
                open = Some(Block {
                    head,
                    text: String::new(),
                });
            }
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (None, Some(block)) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block is not closed");
    blocks
}

/// Runs a command line in a folder, in a home of its own; what it printed, and whether it went well.
fn run(line: &str, folder: &Path) -> (String, bool) {
    let mut words = line.split_whitespace();
    assert_eq!(words.next(), Some("mizan"), "{line}");
    let output = Command::new(env!("CARGO_BIN_EXE_mizan"))
        .args(words)
        .current_dir(folder)
        .env("MIZAN_HOME", folder.join("home"))
        .stdin(Stdio::null())
        .output()
        .expect("the program runs");
    let said = [output.stdout, output.stderr].concat();
    (
        String::from_utf8_lossy(&said).into_owned(),
        output.status.success(),
    )
}

#[test]
fn the_tutorial_can_be_followed_to_the_letter() {
    let page = fs::read_to_string("docs/MODDING.md").expect("the tutorial");
    let folder = tempfile::tempdir().expect("a folder");
    let mut said = String::new();
    let (mut files, mut commands, mut expected) = (0, 0, 0);
    for block in blocks(&page) {
        let (kind, rest) = block.head.split_once(' ').unwrap_or((block.head, ""));
        match kind {
            "ron" | "ftl" => {
                let path = folder.path().join(rest);
                fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
                fs::write(&path, &block.text).expect("written");
                files += 1;
            }
            "sh" => {
                said.clear();
                for line in block.text.lines() {
                    let (told, well) = run(line, folder.path());
                    assert_eq!(well, rest != "fails", "{line}\n{told}");
                    said.push_str(&told);
                    commands += 1;
                }
                // Advice about what is not translated yet is all that is told of a pack that is well.
                let warned = said.contains("warning[") || said.contains("panicked");
                assert!(!warned, "{}\n{said}", block.text);
            }
            "text" => {
                for line in block.text.lines() {
                    assert!(said.contains(line), "`{line}` is not in:\n{said}");
                    expected += 1;
                }
            }
            other => panic!("what is a block of {other}?"),
        }
    }
    assert!(files >= 15 && commands >= 18 && expected >= 3);
}
