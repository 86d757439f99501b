//! Journals: kept, killed, broken and played again; and many games at once.

use std::io::Write;
use std::process::Stdio;

use crate::{mizan, run};

#[test]
fn a_killed_game_loses_at_most_the_decision_in_flight() {
    let pack = mizan::pack::embedded("mizan").unwrap().unwrap().pack;
    let mut grown = 0;
    for round in 0..50u64 {
        let home = tempfile::tempdir().unwrap();
        let mut child = mizan(
            home.path(),
            &["play", "--text", "--seed", &round.to_string()],
        )
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
        let mut input = child.stdin.take().unwrap();
        let writer = std::thread::spawn(move || {
            let _ = input.write_all("1\n2\n3\n".repeat(200).as_bytes());
            input
        });
        std::thread::sleep(std::time::Duration::from_millis(20 + round * 9));
        child.kill().unwrap();
        child.wait().unwrap();
        drop(writer.join());
        let Ok(folder) = std::fs::read_dir(home.path().join("saves")) else {
            continue;
        };
        for file in folder
            .flatten()
            .map(|file| file.path())
            .filter(|path| path.extension().is_some_and(|e| e == "mizan"))
        {
            let whole = std::fs::read_to_string(&file)
                .unwrap()
                .matches('\n')
                .count();
            let loaded =
                mizan::journal::load(&file, &pack).unwrap_or_else(|fault| panic!("{fault}"));
            // The header and the opening are lines of their own; every whole line after them is a decision.
            assert!(
                loaded.journal.decisions.len() + 3 >= whole,
                "a whole line was dropped"
            );
            grown += loaded.journal.decisions.len();
            mizan::journal::verify(&pack, &loaded).unwrap_or_else(|fault| panic!("{fault}"));
        }
    }
    assert!(
        grown > 50,
        "the games were killed before anything was decided ({grown})"
    );
}

#[test]
fn a_journal_with_a_variant_that_is_not_there_is_refused_and_left_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let kept = home.path().join("kept");
    let kept_arg = kept.to_str().unwrap();
    let made = mizan(
        home.path(),
        &["simulate", "--games", "1", "--keep", kept_arg],
    )
    .output()
    .unwrap();
    assert!(made.status.success(), "{made:?}");
    let file = std::fs::read_dir(&kept)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let good = std::fs::read_to_string(&file).unwrap();
    let broken = good.replacen("\"variants\":[]", "\"variants\":[99]", 1);
    assert_ne!(good, broken);
    std::fs::write(&file, &broken).unwrap();
    let refused = mizan(home.path(), &["replay", file.to_str().unwrap()])
        .output()
        .unwrap();
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(1), "{said}");
    assert!(
        said.contains(":1:") && said.contains("variant 99"),
        "{said}"
    );
    assert_eq!(std::fs::read_to_string(&file).unwrap(), broken);
}

#[test]
fn a_broken_journal_is_refused_with_its_line_and_left_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let kept = home.path().join("games");
    let made = mizan(
        home.path(),
        &["simulate", "--games", "1", "--keep", kept.to_str().unwrap()],
    )
    .output()
    .unwrap();
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    let file = std::fs::read_dir(&kept)
        .unwrap()
        .flatten()
        .next()
        .unwrap()
        .path();
    let mut lines: Vec<String> = std::fs::read_to_string(&file)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect();
    lines[4] = lines[4].replace(':', ";");
    let broken = lines.join("\n") + "\n";
    std::fs::write(&file, &broken).unwrap();
    let refused = mizan(home.path(), &["replay", file.to_str().unwrap()])
        .output()
        .unwrap();
    let message = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        message.contains(":5:") && message.contains("help"),
        "{message}"
    );
    assert_eq!(std::fs::read_to_string(&file).unwrap(), broken);
}

#[test]
fn simulate_reports_what_it_measured() {
    let output = run(&[
        "simulate",
        "--pack",
        "ledger-mini",
        "--games",
        "3",
        "--seed",
        "1",
        "--json",
    ]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (report["games"].as_u64(), report["decisions"].as_u64()),
        (Some(3), Some(240))
    );
    assert!(
        report["seconds"].as_f64().unwrap() > 0.0
            && report["decisions_per_second"].as_f64().unwrap() > 0.0
    );
}

#[test]
fn games_with_variants_are_kept_with_them_and_replay_to_the_same_hash() {
    let home = tempfile::tempdir().unwrap();
    let kept = home.path().join("games");
    let folder = kept.to_str().unwrap();
    let simulated = [
        "simulate", "--games", "2", "--bot", "mixed", "--keep", folder,
    ];
    let variants = ["hidden-meters", "veil", "weighted-votes", "short-game"]
        .into_iter()
        .flat_map(|id| ["--variant", id]);
    let arguments: Vec<&str> = simulated.into_iter().chain(variants).collect();
    let made = mizan(home.path(), &arguments).output().unwrap();
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    let files: Vec<_> = std::fs::read_dir(&kept).unwrap().flatten().collect();
    assert_eq!(files.len(), 2);
    for file in files {
        let path = file.path();
        let header = mizan::journal::peek(&path).unwrap();
        assert_eq!((header.setup.variants.len(), header.setup.rounds), (4, 3));
        let ended = std::fs::read_to_string(&path).unwrap();
        let replay = ["replay", path.to_str().unwrap(), "--verify"];
        let replayed = mizan(home.path(), &replay).output().unwrap();
        assert!(
            replayed.status.success(),
            "{}",
            String::from_utf8_lossy(&replayed.stderr)
        );
        let hash = String::from_utf8(replayed.stdout).unwrap();
        assert!(ended.contains(hash.trim()), "{hash} ends the journal");
    }
}
