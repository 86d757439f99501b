//! A pack is edited while it is played: saved, read again, and the table shows it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use bevy::prelude::*;
use mizan::app::table::pages::ReadOn;
use mizan::app::theme::tokens::Look;
use mizan::app::words::Words;
use mizan::app::workshop::{ReadAgain, Workbench};

use crate::harness::*;
use crate::playing::{begin, game, until};

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for item in std::fs::read_dir(from).expect("a folder").flatten() {
        let there = to.join(item.file_name());
        if item.path().is_dir() {
            copy(&item.path(), &there);
        } else {
            std::fs::copy(item.path(), there).expect("a copy");
        }
    }
}

/// The window with a copy of the base pack on its workbench, and where that is.
fn bench() -> (App, tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("mizan");
    copy(Path::new("assets/packs/mizan"), &root);
    let mut app = app(Look::default());
    let read = root.clone();
    let bench = Workbench {
        sources: vec![root.clone()],
        read: Arc::new(move || mizan::pack::load(&read)),
    };
    app.insert_resource(bench);
    (app, folder, root)
}

fn edit(file: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(file).expect("a file of the pack");
    assert!(text.contains(from), "{} has no {from:?}", file.display());
    std::fs::write(file, text.replacen(from, to, 1)).expect("saved");
}

fn read_again(app: &mut App) {
    app.world_mut().write_message(ReadAgain);
    settle(app);
}

/// The text that the map has beside the first place.
fn name_of_first_place(root: &Path) -> (PathBuf, String) {
    let file = root.join("lang/en/board.ftl");
    let text = std::fs::read_to_string(&file).expect("a file of the pack");
    let line = text.lines().find(|line| line.starts_with("place-"));
    let (_, name) = line
        .and_then(|line| line.split_once(" = "))
        .expect("a place");
    (file, name.to_owned())
}

fn says(app: &mut App, text: &str) -> bool {
    texts_on_screen(app).iter().any(|said| said.contains(text))
}

#[test]
fn a_text_that_is_saved_stands_on_the_table_and_the_game_goes_on() {
    let (mut app, _folder, root) = bench();
    begin(&mut app, 1);
    until(&mut app, |game, page| {
        page.is_none() && game.deciding().is_some()
    });
    let events = game(&app).events();
    let (file, name) = name_of_first_place(&root);
    assert!(says(&mut app, &name));
    edit(&file, &name, "The Plum Yard");
    read_again(&mut app);
    assert!(says(&mut app, "The Plum Yard") && !says(&mut app, &name));
    assert_eq!(game(&app).events(), events);
    until(&mut app, |game, _| game.over());
}

#[test]
fn a_number_that_is_saved_counts_from_here_on() {
    let (mut app, _folder, root) = bench();
    begin(&mut app, 1);
    let most = |app: &App| game(app).pack.meters[0].max;
    let was = most(&app);
    let file = root.join("board.ron");
    let text = std::fs::read_to_string(&file).expect("a file of the pack");
    let at = text.find("meters:").expect("a list of meters");
    let (head, tail) = text.split_at(at);
    let tail = tail.replacen(&format!("max: {was}"), &format!("max: {}", was + 20), 1);
    std::fs::write(&file, format!("{head}{tail}")).expect("saved");
    read_again(&mut app);
    assert_eq!(most(&app), was + 20);
    until(&mut app, |game, _| game.view.round == 2);
}

#[test]
fn what_is_wrong_is_told_with_its_place_and_goes_when_it_is_mended() {
    let (mut app, _folder, root) = bench();
    begin(&mut app, 1);
    let before = app.world().resource::<Words>().pack().clone();
    let file = root.join("cards/debt.ron");
    edit(&file, "(id:", "(idd:");
    read_again(&mut app);
    assert!(
        says(&mut app, "in the pack"),
        "{:?}",
        texts_on_screen(&mut app)
    );
    assert!(says(&mut app, "cards/debt.ron:"));
    assert_eq!(app.world().resource::<Words>().pack(), &before);
    edit(&file, "(idd:", "(id:");
    read_again(&mut app);
    assert!(!says(&mut app, "cards/debt.ron:"));
    app.world_mut().write_message(ReadOn);
    until(&mut app, |game, _| game.view.round == 2);
}

#[test]
fn a_pack_that_the_game_cannot_go_on_with_waits_until_the_game_is_left() {
    let (mut app, _folder, root) = bench();
    begin(&mut app, 1);
    until(&mut app, |game, page| {
        page.is_none() && game.deciding().is_some()
    });
    // The role of a seat gets another id, and its texts with it.
    let role = game(&app).view.seats[0].role.expect("dealt");
    let id = game(&app).pack.roles[role.index()].id.clone();
    for file in walk(&root) {
        let text = std::fs::read_to_string(&file).expect("a file of the pack");
        let text = text
            .replace(&format!("\"{id}\""), "\"somebody-else\"")
            .replace(&format!("role-{id} "), "role-somebody-else ");
        std::fs::write(&file, text).expect("saved");
    }
    read_again(&mut app);
    assert!(
        says(&mut app, &format!("role `{id}`")),
        "{:?}",
        texts_on_screen(&mut app)
    );
    let has = |app: &App, id: &str| {
        let pack = app.world().resource::<Words>().pack();
        pack.roles.iter().any(|role| role.id == id)
    };
    assert!(has(&app, &id));
    app.world_mut().write_message(mizan::app::bridge::LeaveGame);
    settle(&mut app);
    assert!(has(&app, "somebody-else"));
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for item in std::fs::read_dir(folder).expect("a folder").flatten() {
        if item.path().is_dir() {
            files.extend(walk(&item.path()));
        } else {
            files.push(item.path());
        }
    }
    files
}

#[test]
fn saving_is_noticed_without_being_asked() {
    let (mut app, _folder, root) = bench();
    // The watch begins with the window; this one stands already.
    app.world_mut().run_schedule(Startup);
    begin(&mut app, 1);
    until(&mut app, |game, page| {
        page.is_none() && game.deciding().is_some()
    });
    let (file, name) = name_of_first_place(&root);
    edit(&file, &name, "The Plum Yard");
    let patience = Instant::now() + Duration::from_secs(20);
    while !says(&mut app, "The Plum Yard") {
        assert!(Instant::now() < patience, "nobody noticed");
        std::thread::sleep(Duration::from_millis(5));
        app.update();
    }
}

#[test]
fn the_set_up_says_which_packs_lie_on_which() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut names = vec!["mizan".to_owned()];
    for id in ["night", "cats"] {
        let root = folder.path().join(id);
        let drafts = mizan::pack::scaffold::new_pack(id, Some("mizan")).expect("a good id");
        mizan::pack::scaffold::write(&root, &drafts).expect("written");
        names.push(root.display().to_string());
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let loaded = mizan::pack::find_stack(&names).expect("whole");
    let mut app = app(Look::default());
    app.insert_resource(Words::new(Arc::new(loaded), "en"));
    app.world_mut()
        .resource_mut::<NextState<mizan::app::Screen>>()
        .set(mizan::app::Screen::Setup);
    settle(&mut app);
    assert!(
        says(&mut app, "in this order: night · cats"),
        "{:?}",
        texts_on_screen(&mut app)
    );
}
