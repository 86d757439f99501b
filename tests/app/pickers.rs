//! Choosing from a list at the set-up: by mouse and by keys, in both directions, at any size.

use bevy::prelude::*;
use mizan::app::Screen;
use mizan::app::screens::setup::Plan;
use mizan::app::settings::Settings;
use mizan::app::theme::modal::Modal;
use mizan::app::theme::tokens::Look;
use mizan::app::words::Words;
use mizan::bots;
use mizan::lang::unmarked;
use mizan::pack::model::RoleId;

use crate::harness::*;

fn at_setup(language: &str, text_size: u16) -> App {
    let mut app = app(Look::default());
    *app.world_mut().resource_mut::<Settings>() = Settings {
        language: language.into(),
        text_size,
        motion: false,
        ..Settings::default()
    };
    settle(&mut app);
    app.world_mut()
        .resource_mut::<NextState<Screen>>()
        .set(Screen::Setup);
    settle(&mut app);
    app
}

fn is_open(app: &mut App) -> bool {
    let mut sheets = app.world_mut().query_filtered::<(), With<Modal>>();
    sheets.iter(app.world()).count() == 1
}

fn plan(app: &App) -> &Plan {
    app.world().resource::<Plan>()
}

/// What each role is called, and the line about it.
fn roles(app: &App) -> Vec<(RoleId, String, String)> {
    let words = app.world().resource::<Words>();
    let pack = words.pack();
    let roles = (0..pack.roles.len()).map(RoleId::at);
    let said = roles.map(|role| {
        let name = unmarked(&words.texts.name_of(pack, role));
        let about = unmarked(&words.texts.part_of(pack, role, "about"));
        (role, name, about)
    });
    said.collect()
}

#[test]
fn every_role_is_seen_with_a_line_about_it_and_one_is_taken_by_a_click() {
    let mut app = at_setup("en", 100);
    click(&mut app, "Seat 1, role: ");
    assert!(is_open(&mut app));
    let shown = texts_on_screen(&mut app);
    for (_, name, about) in roles(&app) {
        assert!(shown.contains(&name) && shown.contains(&about), "{name}");
    }
    let owners = "Citizens with a business of their own";
    for heading in ["Citizens", owners, "Regulators"] {
        let times = shown.iter().filter(|text| *text == heading).count();
        assert_eq!(times, 1, "{heading}");
    }
    click(&mut app, "Reporter. ");
    assert!(!is_open(&mut app));
    let (reporter, ..) = roles(&app)
        .into_iter()
        .find(|(_, name, _)| name == "Reporter")
        .expect("a reporter");
    assert_eq!(plan(&app).seats[0].role, Some(reporter));
    assert_eq!(focused(&app).as_deref(), Some("Seat 1, role: Reporter"));

    click(&mut app, "Seat 2, role: ");
    click(&mut app, "Reporter. Seat 1 has this role.");
    assert!(is_open(&mut app), "what another seat has cannot be taken");
    press(&mut app, KeyCode::Escape);
    assert!(!is_open(&mut app));
    assert_eq!(plan(&app).seats[1].role, None);
    assert_eq!(
        focused(&app).as_deref(),
        Some("Seat 2, role: Role is dealt")
    );
}

#[test]
fn a_role_is_taken_and_given_back_by_keys_alone_in_either_language_and_with_large_letters() {
    for (language, text_size) in [("en", 100), ("ar", 100), ("en", 200), ("ar", 200)] {
        let mut app = at_setup(language, text_size);
        let words = app.world().resource::<Words>();
        let dealt = words.get("setup-dealt");
        let role = |role: &str| {
            let values = [("n", 1.into()), ("role", role.to_owned().into())];
            unmarked(&words.with("setup-role", &values))
        };
        let button = role(&dealt);
        for _ in 0..20 {
            if focused(&app).as_ref() == Some(&button) {
                break;
            }
            press(&mut app, KeyCode::ArrowDown);
        }
        assert_eq!(
            focused(&app),
            Some(button.clone()),
            "{language} {text_size}"
        );
        press(&mut app, KeyCode::Enter);
        assert!(is_open(&mut app));
        let begins = |app: &App, what: &str| focused(app).is_some_and(|f| f.starts_with(what));
        assert!(begins(&app, &unmarked(&dealt)), "on what is chosen");
        let faults = layout_faults(&mut app);
        assert!(faults.is_empty(), "{language} {text_size}: {faults:#?}");
        // Down through all of them and back to the first role; what has the focus is in sight.
        let mut met = Vec::new();
        for _ in 0..roles(&app).len() {
            press(&mut app, KeyCode::ArrowDown);
            let focus = focused(&app).expect("a focus");
            let place = control(&mut app, &focus);
            let place = rect(&app, place);
            assert!(
                place.min.y >= 0.0 && place.max.y <= 720.0,
                "{focus} at {place:?}"
            );
            met.push(focus);
        }
        for (_, name, _) in roles(&app) {
            assert!(met.iter().any(|label| label.starts_with(&name)), "{name}");
        }
        press(&mut app, KeyCode::Home);
        press(&mut app, KeyCode::ArrowDown);
        let taken = focused(&app).expect("a focus");
        press(&mut app, KeyCode::Space);
        assert!(!is_open(&mut app));
        let (id, name, _) = roles(&app)
            .into_iter()
            .find(|(_, name, _)| taken.starts_with(name.as_str()))
            .expect("a role");
        assert_eq!(plan(&app).seats[0].role, Some(id));
        assert!(focused(&app).is_some_and(|label| label.ends_with(&name)));
        press(&mut app, KeyCode::Enter);
        press(&mut app, KeyCode::Home);
        press(&mut app, KeyCode::Enter);
        assert_eq!(plan(&app).seats[0].role, None);
        assert_eq!(focused(&app), Some(button));
    }
}

#[test]
fn who_plays_at_a_seat_is_chosen_from_all_there_are() {
    let mut app = at_setup("en", 100);
    click(&mut app, "Seat 1: ");
    press(&mut app, KeyCode::End);
    press(&mut app, KeyCode::ArrowUp);
    press(&mut app, KeyCode::Enter);
    assert_eq!(plan(&app).seats[0].bot, bots::NAMES.last().copied());
    click(&mut app, "Seat 1: ");
    click(&mut app, "A person");
    assert_eq!(plan(&app).seats[0].bot, None);
    assert_eq!(focused(&app).as_deref(), Some("Seat 1: A person"));
}
