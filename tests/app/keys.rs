//! Walking by keys through menus, the set-up and the settings; going back by one step at a time; staying where one was.

use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;
use mizan::app::Screen;
use mizan::app::reflection::OpenPage;
use mizan::app::screens::settings::OpenSettings;
use mizan::app::screens::setup::{BeginGame, Plan};
use mizan::app::settings::Settings;
use mizan::app::table::pages::Pages;
use mizan::app::theme::modal::Modal;
use mizan::app::theme::slider::Level;
use mizan::app::theme::tokens::{Look, Reading};
use mizan::app::words::Words;
use mizan::engine::{Command, Setup};
use mizan::journal::Player;
use mizan::lang::unmarked;
use mizan::pack::model::RoleId;
use mizan::view::Waiting;

use crate::harness::*;
use crate::playing::{begin_with, game, until, variant};

fn at(screen: Screen, look: Look) -> App {
    let mut app = app(look);
    go_to(&mut app, screen);
    app
}

fn go_to(app: &mut App, screen: Screen) {
    app.world_mut()
        .resource_mut::<NextState<Screen>>()
        .set(screen);
    settle(app);
}

fn here(app: &App) -> String {
    focused(app).expect("a focus")
}

fn is_paused(app: &mut App) -> bool {
    let mut sheets = app.world_mut().query_filtered::<(), With<Modal>>();
    sheets.iter(app.world()).count() > 0
}

#[test]
fn arrows_home_and_end_walk_through_the_title() {
    let mut app = at(Screen::Title, Look::default());
    assert_eq!(here(&app), "New game");
    let first = here(&app);
    press(&mut app, KeyCode::ArrowDown);
    let second = here(&app);
    assert_ne!(first, second);
    press(&mut app, KeyCode::ArrowUp);
    assert_eq!(here(&app), first);
    press(&mut app, KeyCode::End);
    let last = here(&app);
    assert!(last != first && last != second);
    press(&mut app, KeyCode::ArrowUp);
    press(&mut app, KeyCode::ArrowDown);
    assert_eq!(here(&app), last);
    press(&mut app, KeyCode::Home);
    assert_eq!(here(&app), first);
}

#[test]
fn arrows_walk_through_the_set_up_and_a_row_of_options_is_one_stop() {
    for direction in [Reading::Ltr, Reading::Rtl] {
        let look = Look {
            direction,
            ..Look::default()
        };
        let mut app = at(Screen::Setup, look);
        let words = app.world().resource::<Words>();
        let pack = words.pack();
        let lengths = Plan::lengths(pack);
        let rounds =
            |nr: usize| unmarked(&words.with("setup-rounds", &[("n", lengths[nr].into())]));
        let (first, second) = (rounds(0), rounds(1));
        let seed = unmarked(&words.get("setup-seed"));
        press(&mut app, KeyCode::ArrowDown);
        assert_eq!(here(&app), first, "on the length that is chosen");
        press(&mut app, KeyCode::ArrowDown);
        assert_eq!(here(&app), seed, "past the other lengths");
        press(&mut app, KeyCode::ArrowUp);
        assert_eq!(here(&app), first, "a field is left as well");
        let along = match direction {
            Reading::Ltr => KeyCode::ArrowRight,
            Reading::Rtl => KeyCode::ArrowLeft,
        };
        press(&mut app, along);
        assert_eq!(here(&app), second);
        press(&mut app, KeyCode::Enter);
        press(&mut app, KeyCode::ArrowDown);
        press(&mut app, KeyCode::ArrowUp);
        assert_eq!(here(&app), second, "on the length that is chosen now");
        press(&mut app, KeyCode::End);
        let mut areas = app
            .world_mut()
            .query_filtered::<&ScrollPosition, With<ScrollArea>>();
        let down: f32 = areas.iter(app.world()).map(|area| area.y).sum();
        assert!(down > 0.0, "the last is scrolled to");
        press(&mut app, KeyCode::Home);
        press(&mut app, KeyCode::ArrowDown);
        press(&mut app, KeyCode::ArrowDown);
        assert_eq!(here(&app), second);
    }
}

#[test]
fn arrows_walk_through_the_settings_and_a_slider_keeps_those_along_it() {
    let mut app = at(Screen::Title, Look::default());
    app.world_mut().trigger(OpenSettings);
    settle(&mut app);
    let size = |app: &App| app.world().resource::<Settings>().text_size;
    for _ in 0..9 {
        if here(&app) == "Text size" {
            break;
        }
        press(&mut app, KeyCode::ArrowDown);
    }
    assert_eq!(here(&app), "Text size");
    press(&mut app, KeyCode::ArrowRight);
    press(&mut app, KeyCode::ArrowRight);
    assert_eq!(size(&app), 120);
    press(&mut app, KeyCode::ArrowLeft);
    assert_eq!(size(&app), 110);
    press(&mut app, KeyCode::ArrowDown);
    assert_ne!(here(&app), "Text size");
    press(&mut app, KeyCode::End);
    assert_eq!(here(&app), "Done");
    press(&mut app, KeyCode::ArrowUp);
    assert_ne!(here(&app), "Done");
    assert_eq!(size(&app), 110);
}

#[test]
fn a_press_on_the_rail_of_the_text_size_sets_it() {
    for (direction, side) in [(Reading::Ltr, 1.0), (Reading::Rtl, -1.0)] {
        let look = Look {
            direction,
            ..Look::default()
        };
        let mut app = at(Screen::Title, look);
        app.world_mut().trigger(OpenSettings);
        settle(&mut app);
        let words = app.world().resource::<Words>();
        let label = unmarked(&words.get("settings-text"));
        let slider = control(&mut app, &label);
        let place = rect(&app, slider);
        click_at(
            &mut app,
            place.center() + Vec2::X * side * (place.width() * 0.25),
        );
        let level = app.world().get::<Level>(slider).expect("a slider").value;
        let size = app.world().resource::<Settings>().text_size;
        assert!((160..190).contains(&size), "{size}");
        assert_eq!(level, f32::from(size), "the thumb stands where the size is");
        let percent = format!("{size} %");
        let shown: Vec<String> = texts_on_screen(&mut app);
        let said = shown.iter().any(|text| text.contains(&size.to_string()));
        assert!(direction == Reading::Rtl || said, "{percent}: {shown:?}");
    }
}

/// A game in which the one who sits here keeps the ledger, up to their office.
fn at_the_office() -> App {
    let mut app = app(Look::default());
    let pack = app.world().resource::<Words>().pack();
    let role = pack.roles.iter().position(|role| role.id == "registrar");
    let setup = Setup {
        seed: 7,
        variants: Vec::new(),
        rounds: 3,
        seats: vec![role.map(RoleId::at), None, None, None],
    };
    let bots = (0..3).map(|_| Player::bot("voice"));
    let players = std::iter::once(Player::person("")).chain(bots).collect();
    app.world_mut().trigger(BeginGame { setup, players });
    settle(&mut app);
    until(&mut app, |game, page| {
        page.is_none() && matches!(game.view.waiting, Waiting::Office(_)) && {
            game.deciding().is_some()
        }
    });
    app
}

#[test]
fn escape_closes_an_opened_action_before_there_is_a_pause() {
    let mut app = at_the_office();
    let of = |offer: &mizan::engine::Offer| match (&offer.refused, offer.command) {
        (None, Command::Act(action, _)) => Some(action),
        _ => None,
    };
    let open: Vec<_> = game(&app).view.offers.iter().filter_map(of).collect();
    let several = open
        .iter()
        .find(|action| open.iter().filter(|other| other == action).count() > 1);
    let action = *several.expect("an action with targets");
    let words = app.world().resource::<Words>();
    let label = unmarked(&game(&app).sentences(words).action(action));
    let back = unmarked(&words.get("table-other-action"));
    for _ in 0..60 {
        if here(&app).starts_with(&label) {
            break;
        }
        press(&mut app, KeyCode::Tab);
    }
    press(&mut app, KeyCode::Enter);
    assert!(texts_on_screen(&mut app).contains(&back), "{label} is open");
    press(&mut app, KeyCode::Escape);
    assert!(!texts_on_screen(&mut app).contains(&back));
    assert!(!is_paused(&mut app), "only the action was closed");
    press(&mut app, KeyCode::Escape);
    assert!(is_paused(&mut app));
    press(&mut app, KeyCode::ArrowDown);
    let second = here(&app);
    press(&mut app, KeyCode::Home);
    assert_ne!(here(&app), second, "the pause is walked through as well");
}

#[test]
fn a_switch_at_the_set_up_leaves_the_page_and_the_focus_where_they_are() {
    let mut app = at(Screen::Setup, Look::default());
    let words = app.world().resource::<Words>();
    let pack = words.pack();
    let all: Vec<String> = pack
        .variants
        .iter()
        .map(|entry| unmarked(&words.texts.name_of(pack, variant(pack, &entry.id))))
        .collect();
    let scrolled = |app: &mut App| -> f32 {
        let mut areas = app
            .world_mut()
            .query_filtered::<&ScrollPosition, With<ScrollArea>>();
        areas.iter(app.world()).map(|area| area.y).sum()
    };
    for label in all {
        for _ in 0..60 {
            if here(&app) == label {
                break;
            }
            press(&mut app, KeyCode::Tab);
        }
        assert_eq!(here(&app), label);
        let before = scrolled(&mut app);
        assert!(before > 0.0, "{label} lies far down");
        let switch = control(&mut app, &label);
        let place = rect(&app, switch);
        for _ in 0..2 {
            press(&mut app, KeyCode::Space);
            assert_eq!(here(&app), label);
            assert_eq!(scrolled(&mut app), before, "{label}");
            let switch = control(&mut app, &label);
            assert_eq!(rect(&app, switch), place, "{label}");
        }
    }
}

#[test]
fn another_game_is_set_like_the_last_also_where_that_was_not_planned_here() {
    let mut app = app(Look::default());
    begin_with(&mut app, 2, &["hidden-meters", "short-game"], 3);
    for _ in 0..400 {
        if game(&app).over() {
            break;
        }
        press(&mut app, KeyCode::Enter);
    }
    let pages = mizan::app::reflection::PAGES;
    app.insert_resource(OpenPage(pages - 1));
    settle(&mut app);
    click(&mut app, "Play again");
    let pack = app.world().resource::<Words>().pack();
    let (ids, lengths) = (
        ["hidden-meters", "short-game"].map(|id| variant(pack, id)),
        Plan::lengths(pack),
    );
    let plan = app.world().resource::<Plan>();
    assert!(ids.iter().all(|id| plan.variants.contains(id)));
    assert_eq!(lengths[plan.length_shown(pack)], 3);
    let people = plan.seats.iter().filter(|seat| seat.bot.is_none());
    assert_eq!(people.count(), 2);
    let three = control(&mut app, "3 rounds");
    assert!(app.world().get::<bevy::ui::Checked>(three).is_some());
}

#[test]
fn back_and_on_stay_where_they_are_on_every_page_of_the_reflection() {
    for (language, text_size) in [("en", 100), ("ar", 100), ("en", 200), ("ar", 200)] {
        let mut app = app(Look::default());
        *app.world_mut().resource_mut::<Settings>() = Settings {
            language: language.into(),
            text_size,
            motion: false,
            ..Settings::default()
        };
        settle(&mut app);
        begin_with(&mut app, 1, &[], 1);
        for _ in 0..200 {
            if game(&app).over() {
                break;
            }
            press(&mut app, KeyCode::Enter);
        }
        assert!(app.world().resource::<Pages>().is_empty());
        let word = |app: &App, id: &str| unmarked(&app.world().resource::<Words>().get(id));
        let (back, on) = (word(&app, "reflection-back"), word(&app, "reflection-next"));
        let mut seen: Vec<(Rect, Rect)> = Vec::new();
        for page in 1..mizan::app::reflection::PAGES - 1 {
            app.insert_resource(OpenPage(page));
            settle(&mut app);
            let faults = layout_faults(&mut app);
            assert!(faults.is_empty(), "{language} {text_size}: {faults:#?}");
            let place = |app: &mut App, label: &str| {
                let button = control(app, label);
                rect(app, button)
            };
            seen.push((place(&mut app, &back), place(&mut app, &on)));
        }
        for pair in seen.windows(2) {
            assert_eq!(pair[0], pair[1], "{language} {text_size}");
        }
        // On goes on where it was pressed, until the last page.
        app.insert_resource(OpenPage(0));
        settle(&mut app);
        for page in 1..mizan::app::reflection::PAGES {
            click_at(&mut app, seen[0].1.center());
            assert_eq!(app.world().resource::<OpenPage>().0, page);
        }
        for page in (0..mizan::app::reflection::PAGES - 1).rev() {
            click_at(&mut app, seen[0].0.center());
            assert_eq!(app.world().resource::<OpenPage>().0, page);
        }
    }
}

#[test]
fn f6_goes_round_the_bar_the_stage_the_seats_and_the_paper() {
    let mut app = app(Look::default());
    begin_with(&mut app, 1, &[], 3);
    until(&mut app, |game, page| {
        page.is_none() && game.deciding().is_some()
    });
    let start = here(&app);
    let mut met = Vec::new();
    for _ in 0..5 {
        press(&mut app, KeyCode::F6);
        met.push(here(&app));
    }
    assert_eq!(met.last(), Some(&start), "{met:?}");
    for first in ["Privacy: 52", "Your hand", "Teahouse"] {
        assert!(met.iter().any(|label| label == first), "{first} of {met:?}");
    }
    assert!(met.iter().any(|label| label.contains("(you)")), "{met:?}");
}
