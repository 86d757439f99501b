//! The ways into a game: title, set-up, settings; by mouse and by keys, in both languages.

use bevy::prelude::*;
use mizan::app::Screen;
use mizan::app::screens::setup::{BeginGame, Plan};
use mizan::app::settings::{Settings, SettingsFault, SettingsFile, read};
use mizan::app::theme::tokens::{Look, Reading, Theme};

use crate::harness::{app as blank, app_of_size as blank_of_size, *};

const SIZES: [UVec2; 3] = [
    UVec2::new(1280, 720),
    UVec2::new(1024, 640),
    UVec2::new(1920, 1080),
];

/// The app as a player finds it: at the title.
fn app(look: Look) -> App {
    at_title(blank(look))
}

fn app_of_size(look: Look, size: UVec2) -> App {
    at_title(blank_of_size(look, size))
}

fn at_title(mut app: App) -> App {
    app.world_mut()
        .resource_mut::<NextState<Screen>>()
        .set(Screen::Title);
    settle(&mut app);
    app
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

fn nodes(app: &mut App) -> usize {
    app.world_mut().query::<&Node>().iter(app.world()).count()
}

/// What was begun.
#[derive(Resource, Default)]
struct Begun(Vec<BeginGame>);

fn watch_beginnings(app: &mut App) {
    app.init_resource::<Begun>();
    app.add_observer(|begin: On<BeginGame>, mut begun: ResMut<Begun>| {
        begun.0.push(begin.event().clone())
    });
}

#[test]
fn a_first_player_begins_with_two_presses_of_enter() {
    let mut app = app(Look::default());
    watch_beginnings(&mut app);
    press(&mut app, KeyCode::Enter);
    assert_eq!(screen(&app), Screen::Setup);
    press(&mut app, KeyCode::Enter);
    let begun = &app.world().resource::<Begun>().0;
    assert_eq!(begun.len(), 1);
    assert_eq!(
        begun[0]
            .players
            .iter()
            .filter(|player| player.is_person())
            .count(),
        1
    );
    assert_eq!(begun[0].setup.seats.len(), 4);
}

#[test]
fn a_table_is_set_by_clicks_and_typed_words() {
    let mut app = app(Look::default());
    watch_beginnings(&mut app);
    click(&mut app, "New game");
    click(&mut app, "Seat 2: ");
    click(&mut app, "Bot: by chance");
    assert!(
        focused(&app).is_some_and(|label| label.starts_with("Seat 2: ")),
        "the focus stays where it was"
    );
    click(&mut app, "Seat 3, role: ");
    click(&mut app, "Reporter. ");
    click(&mut app, "Remove seat 4");
    click(&mut app, "Seat 1, name");
    type_text(&mut app, "Ruba");
    click(&mut app, "Seed (optional)");
    type_text(&mut app, "42");
    click(&mut app, "3 rounds");
    click(&mut app, "Begin");
    let begun = &app.world().resource::<Begun>().0[0];
    assert_eq!(
        (
            begun.setup.seed,
            begun.setup.rounds,
            begun.setup.seats.len()
        ),
        (42, 3, 3)
    );
    assert_eq!(begun.players[0].name, "Ruba");
    assert!(begun.setup.seats[2].is_some(), "seat 3 has chosen its role");
    assert_ne!(
        begun.players[1].controller,
        mizan::journal::Player::bot("keeper").controller
    );
}

#[test]
fn a_seed_that_is_no_number_is_said_and_begins_nothing() {
    let mut app = app(Look::default());
    watch_beginnings(&mut app);
    click(&mut app, "New game");
    click(&mut app, "Seed (optional)");
    type_text(&mut app, "soon");
    click(&mut app, "Begin");
    assert!(app.world().resource::<Begun>().0.is_empty());
    assert!(
        texts_on_screen(&mut app)
            .iter()
            .any(|text| text.contains("whole number"))
    );
}

#[test]
fn screens_and_the_settings_sheet_leave_nothing_behind() {
    let mut app = app(Look::default());
    let before = nodes(&mut app);
    for _ in 0..2 {
        click(&mut app, "New game");
        press(&mut app, KeyCode::Escape);
        assert_eq!(screen(&app), Screen::Title);
        click(&mut app, "Settings");
        assert!(nodes(&mut app) > before);
        press(&mut app, KeyCode::Escape);
        assert_eq!(nodes(&mut app), before);
    }
}

#[test]
fn a_setting_takes_effect_at_once_and_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.ron");
    let mut app = app(Look::default());
    app.insert_resource(SettingsFile {
        path: Some(path.clone()),
        fault: None,
        this_run: None,
    });
    click(&mut app, "New game");
    app.world_mut()
        .trigger(mizan::app::screens::settings::OpenSettings);
    settle(&mut app);
    click(&mut app, "Dark");
    assert_eq!(app.world().resource::<Look>().theme, Theme::Dark);
    assert_eq!(read(&path).unwrap().theme, Theme::Dark);
    click(&mut app, "العربية");
    assert_eq!(app.world().resource::<Look>().direction, Reading::Rtl);
    assert_eq!(read(&path).unwrap().language, "ar");
    assert!(
        texts_on_screen(&mut app)
            .iter()
            .any(|text| text == "الإعدادات"),
        "the sheet is written anew"
    );
}

#[test]
fn a_broken_settings_file_is_told_and_only_moved_aside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.ron");
    std::fs::write(&path, "what?").unwrap();
    let fault: SettingsFault = read(&path).unwrap_err();
    let mut app = app(Look::default());
    app.insert_resource(SettingsFile {
        path: Some(path.clone()),
        fault: Some(fault),
        this_run: None,
    });
    settle(&mut app);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "what?");
    app.world_mut().resource_mut::<Settings>().text_size = 150;
    settle(&mut app);
    assert_eq!(read(&path).unwrap().text_size, 150);
    assert_eq!(
        std::fs::read_to_string(path.with_extension("broken.ron")).unwrap(),
        "what?"
    );
}

#[test]
fn arabic_stands_the_other_way_round() {
    let place = |direction| {
        let mut app = app(Look {
            direction,
            ..Look::default()
        });
        let label = if direction == Reading::Rtl {
            "لعبة جديدة"
        } else {
            "New game"
        };
        let control = control(&mut app, label);
        rect(&app, control).center().x
    };
    let (ltr, rtl) = (place(Reading::Ltr), place(Reading::Rtl));
    assert!((ltr + rtl - 1280.0).abs() < 2.0, "{ltr} and {rtl}");
}

#[test]
fn nothing_is_cut_off_and_no_message_is_missing() {
    for direction in [Reading::Ltr, Reading::Rtl] {
        for text_scale in [1.0, 1.5, 2.0] {
            for size in SIZES {
                let mut app = app_of_size(
                    Look {
                        direction,
                        text_scale,
                        motion: false,
                        ..Look::default()
                    },
                    size,
                );
                let at = format!("{direction:?} {text_scale} {size}");
                sound(&mut app, &format!("title {at}"));
                app.world_mut()
                    .trigger(mizan::app::screens::settings::OpenSettings);
                settle(&mut app);
                sound(&mut app, &format!("settings {at}"));
                press(&mut app, KeyCode::Escape);
                let pack = mizan::pack::embedded("mizan").unwrap().unwrap().pack;
                for _ in 0..4 {
                    app.world_mut().resource_mut::<Plan>().add(&pack);
                }
                app.world_mut()
                    .resource_mut::<NextState<Screen>>()
                    .set(Screen::Setup);
                settle(&mut app);
                sound(&mut app, &format!("setup {at}"));
            }
        }
    }
}

fn sound(app: &mut App, at: &str) {
    let faults = layout_faults(app);
    assert!(faults.is_empty(), "{at}: {faults:#?}");
    let raw: Vec<_> = texts_on_screen(app)
        .into_iter()
        .filter(|text| text.contains('⟦'))
        .collect();
    assert!(raw.is_empty(), "{at}: {raw:?}");
}
