//! The saved games: going on from the title, the list, what cannot be opened, deleting.

use std::path::{Path, PathBuf};

use bevy::prelude::*;
use mizan::app::Screen;
use mizan::app::bridge::{Game, LeaveGame, Saves};
use mizan::app::screens::setup::BeginGame;
use mizan::app::settings::Settings;
use mizan::app::theme::tokens::{Look, Reading};
use mizan::app::words::Words;
use mizan::engine::Setup;
use mizan::journal::Player;

use crate::harness::*;

fn app_with_saves(folder: &Path, look: Look, size: UVec2) -> App {
    let mut app = app_of_size(look, size);
    app.insert_resource(Saves::Folder(folder.to_owned()));
    app
}

fn go_to(app: &mut App, screen: Screen) {
    app.world_mut()
        .resource_mut::<NextState<Screen>>()
        .set(screen);
    settle(app);
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

/// Begins a game of a person and three bots, and leaves it at once.
fn save_a_game(app: &mut App, seed: u64, name: &str) -> PathBuf {
    app.world_mut().trigger(BeginGame {
        setup: Setup {
            seed,
            variants: Vec::new(),
            rounds: 3,
            seats: vec![None; 4],
        },
        players: vec![
            Player::person(name),
            Player::bot("random"),
            Player::bot("keeper"),
            Player::bot("voice"),
        ],
    });
    settle(app);
    let path = app
        .world()
        .resource::<Game>()
        .saved_at()
        .unwrap()
        .to_owned();
    app.world_mut().write_message(LeaveGame);
    settle(app);
    path
}

/// Makes a file look as old as this.
fn age(path: &Path, seconds: u64) {
    let then = std::time::SystemTime::now() - std::time::Duration::from_secs(seconds);
    let file = std::fs::File::options().append(true).open(path).unwrap();
    file.set_modified(then).unwrap();
}

#[test]
fn without_a_saved_game_the_title_offers_a_new_one_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app_with_saves(folder.path(), Look::default(), UVec2::new(1280, 720));
    go_to(&mut app, Screen::Title);
    assert_eq!(focused(&app).as_deref(), Some("New game"));
    let texts = texts_on_screen(&mut app);
    assert!(
        !texts
            .iter()
            .any(|text| text == "Continue" || text == "Saved games")
    );
    go_to(&mut app, Screen::Load);
    let texts = texts_on_screen(&mut app);
    assert!(texts.iter().any(|text| text == "No game is saved yet."));
    assert_eq!(focused(&app).as_deref(), Some("Back"));
    press(&mut app, KeyCode::Escape);
    assert_eq!(screen(&app), Screen::Title);
}

#[test]
fn one_press_on_the_title_goes_on_with_the_newest_game_that_is_not_broken() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app_with_saves(folder.path(), Look::default(), UVec2::new(1280, 720));
    let old = save_a_game(&mut app, 3, "Ruba");
    let new = save_a_game(&mut app, 4, "Adam");
    age(&old, 7200);
    age(&new, 60);
    std::fs::write(folder.path().join("torn.mizan"), "{\"mizan\":1,").unwrap();
    go_to(&mut app, Screen::Title);
    assert_eq!(focused(&app).as_deref(), Some("Continue"));
    press(&mut app, KeyCode::Enter);
    assert_eq!(screen(&app), Screen::Table);
    assert_eq!(
        app.world().resource::<Game>().saved_at(),
        Some(new.as_path())
    );
}

#[test]
fn the_list_says_whose_games_there_are_and_opens_only_what_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app_with_saves(folder.path(), Look::default(), UVec2::new(1280, 720));
    let old = save_a_game(&mut app, 3, "Ruba");
    age(&old, 7300);
    let new = save_a_game(&mut app, 4, "Adam");
    age(&new, 130);
    let whole = std::fs::read_to_string(&old).unwrap();
    let damaged = folder.path().join("damaged.mizan");
    std::fs::write(&damaged, whole.replacen("\"begin\"", "\"began\"", 1)).unwrap();
    let other_rules = folder.path().join("other-rules.mizan");
    let (head, rest) = whole.split_once("\"fingerprint\":\"").unwrap();
    std::fs::write(
        &other_rules,
        format!("{head}\"fingerprint\":\"0{}", &rest[1..]),
    )
    .unwrap();
    let no_pack = folder.path().join("no-pack.mizan");
    std::fs::write(
        &no_pack,
        whole.replacen("\"id\":\"mizan\"", "\"id\":\"atlantis\"", 1),
    )
    .unwrap();
    go_to(&mut app, Screen::Load);
    let texts = texts_on_screen(&mut app).join("\n");
    for expected in [
        "Ruba with ",
        "Round 1 of 3 · 2 hours ago",
        "Adam with ",
        "2 minutes ago",
        "damaged at line 2",
        "the rules of “mizan” have changed",
        "its pack “atlantis” is not here",
    ] {
        assert!(texts.contains(expected), "{expected}: {texts}");
    }
    click(&mut app, "damaged.mizan");
    assert_eq!(
        screen(&app),
        Screen::Load,
        "a damaged game cannot be opened"
    );
    click(&mut app, "Ruba with");
    assert_eq!(screen(&app), Screen::Table);
    assert_eq!(
        app.world().resource::<Game>().saved_at(),
        Some(old.as_path())
    );
}

#[test]
fn a_game_is_deleted_only_after_it_was_asked_for_twice() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app_with_saves(folder.path(), Look::default(), UVec2::new(1280, 720));
    let path = save_a_game(&mut app, 3, "Ruba");
    go_to(&mut app, Screen::Load);
    click(&mut app, "Delete the game of Ruba");
    assert_eq!(focused(&app).as_deref(), Some("Keep it"));
    press(&mut app, KeyCode::Enter);
    assert!(path.exists() && screen(&app) == Screen::Load);
    click(&mut app, "Delete the game of Ruba");
    press(&mut app, KeyCode::Escape);
    assert!(path.exists() && screen(&app) == Screen::Load);
    click(&mut app, "Delete the game of Ruba");
    press(&mut app, KeyCode::Tab);
    assert_eq!(focused(&app).as_deref(), Some("Delete"));
    press(&mut app, KeyCode::Enter);
    assert!(!path.exists());
    let texts = texts_on_screen(&mut app);
    assert!(
        texts.iter().any(|text| text == "No game is saved yet."),
        "{texts:?}"
    );
}

#[test]
fn a_game_with_another_pack_brings_that_pack_along() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app_with_saves(folder.path(), Look::default(), UVec2::new(1280, 720));
    let other = std::sync::Arc::new(mizan::pack::find("ledger-mini").unwrap());
    let here = app.world().resource::<Words>().loaded.clone();
    app.insert_resource(Words::new(other, "en"));
    settle(&mut app);
    save_a_game(&mut app, 3, "Ruba");
    app.insert_resource(Words::new(here, "en"));
    settle(&mut app);
    go_to(&mut app, Screen::Load);
    click(&mut app, "Ruba");
    settle(&mut app);
    assert_eq!(
        app.world().resource::<Game>().pack.manifest.id,
        "ledger-mini"
    );
    assert_eq!(screen(&app), Screen::Table);
}

#[test]
fn the_list_holds_together_in_any_language_and_text_size() {
    let folder = tempfile::tempdir().unwrap();
    for (language, direction) in [("en", Reading::Ltr), ("ar", Reading::Rtl)] {
        for text_size in [100, 200] {
            for size in [UVec2::new(1280, 720), UVec2::new(1024, 640)] {
                let look = Look {
                    text_scale: f32::from(text_size) / 100.0,
                    direction,
                    ..Look::default()
                };
                let mut app = app_with_saves(folder.path(), look, size);
                app.insert_resource(Settings {
                    language: language.into(),
                    text_size,
                    ..Settings::default()
                });
                settle(&mut app);
                save_a_game(&mut app, 5, "Ruba");
                save_a_game(&mut app, 6, "A person with rather a long name");
                std::fs::write(folder.path().join("torn.mizan"), "{").unwrap();
                for shown in [Screen::Load, Screen::Title] {
                    go_to(&mut app, shown);
                    let faults = layout_faults(&mut app);
                    assert!(
                        faults.is_empty(),
                        "{shown:?}, {language}, {text_size}, {size}: {faults:#?}"
                    );
                }
            }
        }
    }
}
