//! Games with packs that lie on the base: begun, kept, played again and gone on with.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{mizan, typed};

/// Puts a pack that makes the standard game two rounds long into a folder.
fn short_game(folder: &Path) -> PathBuf {
    let dir = folder.join("short-game");
    fs::create_dir_all(dir.join("lang/en")).unwrap();
    let manifest = "(id: \"short-game\", version: \"0.3.0\", format: 2, languages: [\"en\"], extends: [\"mizan\"], rounds: [2, 6])";
    fs::write(dir.join("pack.ron"), manifest).unwrap();
    let title = "pack-short-game = Short game\n    .about = Two rounds.\n";
    fs::write(dir.join("lang/en/title.ftl"), title).unwrap();
    dir
}

fn printed(home: &Path, arguments: &[&str]) -> (bool, String) {
    let output = mizan(home, arguments).output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(text).unwrap())
}

#[test]
fn a_kept_game_with_a_pack_on_it_is_played_again() {
    let home = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let dir = short_game(elsewhere.path());
    let dir_name = dir.to_str().unwrap();
    let kept = home.path().join("kept");
    let arguments = [
        "simulate",
        "--mod",
        dir_name,
        "--games",
        "1",
        "--keep",
        kept.to_str().unwrap(),
    ];
    let (done, said) = printed(home.path(), &arguments);
    assert!(done, "{said}");
    let file = fs::read_dir(&kept).unwrap().next().unwrap().unwrap().path();
    let header = fs::read_to_string(&file).unwrap();
    assert!(header.contains(r#""mods":[{"id":"short-game","version":"0.3.0"}]"#));
    assert!(header.contains("\"rounds\":2"));
    let file = file.to_str().unwrap();

    // The pack lies nowhere where it is looked for: its folder is asked for.
    let (done, said) = printed(home.path(), &["replay", "--verify", file]);
    assert!(
        !done && said.contains("mizan+short-game") && said.contains("--mod"),
        "{said}"
    );
    let (done, said) = printed(
        home.path(),
        &["replay", "--verify", file, "--mod", dir_name],
    );
    assert!(done, "{said}");
    // In the user's folder it is found by its id.
    let installed = short_game(&home.path().join("packs"));
    let (done, said) = printed(home.path(), &["replay", "--verify", file]);
    assert!(done, "{said}");
    // Without it, or with other rules, it is another game.
    let (done, said) = printed(home.path(), &["replay", file, "--pack", "mizan"]);
    assert!(!done && said.contains("`mizan+short-game`"), "{said}");
    let manifest = fs::read_to_string(installed.join("pack.ron")).unwrap();
    fs::write(
        installed.join("pack.ron"),
        manifest.replace("[2, 6]", "[2, 5]"),
    )
    .unwrap();
    let (done, said) = printed(home.path(), &["replay", file]);
    assert!(!done && said.contains("have changed"), "{said}");
}

#[test]
fn a_saved_game_with_a_pack_on_it_is_gone_on_with() {
    let home = tempfile::tempdir().unwrap();
    short_game(&home.path().join("packs"));
    let arguments = ["play", "--text", "--seed", "5", "--mod", "short-game"];
    typed(home.path(), &arguments, "1\n1\n");
    let saves = home.path().join("saves");
    let file = fs::read_dir(&saves)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let before = fs::read_to_string(&file).unwrap().lines().count();
    typed(
        home.path(),
        &["play", "--text", "--resume", file.to_str().unwrap()],
        &"1\n2\n3\n4\n5\n6\n".repeat(60),
    );
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.lines().count() > before, "the game went on");
}

#[test]
fn a_pack_that_is_not_there_is_named_with_the_nearest() {
    let home = tempfile::tempdir().unwrap();
    short_game(&home.path().join("packs"));
    let (done, said) = printed(
        home.path(),
        &["simulate", "--mod", "shortgame", "--games", "1"],
    );
    assert!(
        !done && said.contains("did you mean `short-game`?"),
        "{said}"
    );
}
