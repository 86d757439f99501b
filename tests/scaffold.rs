//! What `mizan pack new` and `mizan pack add` begin: it passes the check as it stands, and overwrites nothing.

use mizan::pack::scaffold::{ADDITIONS, Draft, ScaffoldFault, addition, new_pack, write};
use mizan::pack::{Files, Loaded, find_stack, read};
use mizan::simulate::{Plan, simulate};

fn files(root: &str, drafts: &[Draft]) -> Files {
    let bytes = |draft: &Draft| (draft.path.clone(), draft.text.clone().into_bytes());
    Files {
        root: root.to_owned(),
        files: drafts.iter().map(bytes).collect(),
    }
}

/// Reads a pack; a remark is as bad as an error here.
fn clean(packs: &[Files]) -> Loaded {
    let loaded = read(packs).unwrap_or_else(|wrong| panic!("{wrong}"));
    assert_eq!(loaded.remarks.to_string(), "");
    loaded
}

#[test]
fn a_new_pack_of_ones_own_is_whole_and_can_be_played() {
    let drafts = new_pack("my-town", None).unwrap();
    let loaded = clean(&[files("my-town", &drafts)]);
    assert_eq!(loaded.pack.manifest.id, "my-town");
    let plan = Plan {
        games: 200,
        seed: 1,
        seats: 4,
        rounds: 4,
        variants: Vec::new(),
        bots: vec!["keeper".into(), "voice".into(), "drifter".into()],
        threads: 1,
        keep: None,
        series: false,
    };
    let report = simulate(&loaded.pack, &plan, |_| ()).unwrap().to_string();
    assert!(report.contains("(everything occurred)"), "{report}");
    assert!(report.contains("(nothing)"), "{report}");
}

#[test]
fn a_new_pack_on_another_is_whole() {
    for base in ["mizan", "canteen", "ledger-mini"] {
        let drafts = new_pack("night", Some(base)).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("night");
        write(&folder, &drafts).unwrap();
        let loaded = find_stack(&[folder.to_str().unwrap()]).unwrap();
        let worse: Vec<_> = loaded
            .remarks
            .0
            .iter()
            .filter(|told| told.to_string().starts_with("warning"))
            .collect();
        assert!(worse.is_empty(), "{worse:?}");
        assert_eq!(loaded.pack.name(), format!("{base}+night"));
    }
}

#[test]
fn whatever_is_added_is_whole() {
    let town = new_pack("my-town", None).unwrap();
    let pack = clean(&[files("my-town", &town)]).pack;
    for kind in ADDITIONS {
        let mut drafts = town.clone();
        drafts.extend(addition(kind, "brand-new", &pack, &["en".into()]).unwrap());
        let loaded = read(&[files("my-town", &drafts)]).unwrap_or_else(|wrong| panic!("{wrong}"));
        // A deed that nobody does yet is the next thing to write, and the check says so.
        let expected = usize::from(kind == "deed");
        assert_eq!(
            loaded.remarks.0.len(),
            expected,
            "{kind}: {}",
            loaded.remarks
        );
    }
}

#[test]
fn a_bad_id_an_unknown_kind_and_a_pack_that_lacks_something_are_refused() {
    let town = clean(&[files("t", &new_pack("t", None).unwrap())]).pack;
    assert!(matches!(
        new_pack("9 lives", None),
        Err(ScaffoldFault::BadId(_))
    ));
    assert!(matches!(
        addition("card", "-", &town, &[]),
        Err(ScaffoldFault::BadId(_))
    ));
    assert!(matches!(
        addition("cart", "a", &town, &[]),
        Err(ScaffoldFault::NoSuchKind(_))
    ));
    let mini = mizan::pack::embedded("ledger-mini").unwrap().unwrap().pack;
    let lacks = addition("place", "a", &mini, &[]).unwrap_err().to_string();
    assert_eq!(lacks, "a place needs a quarter, and the pack has none yet");
}

#[test]
fn what_is_there_is_not_touched_and_nothing_else_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lang/en/pack.ftl");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, "mine").unwrap();
    let fault = write(folder.path(), &new_pack("my-town", None).unwrap()).unwrap_err();
    assert!(matches!(fault, ScaffoldFault::There(there) if there == path));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
    assert!(!folder.path().join("pack.ron").exists());
}
