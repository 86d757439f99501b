//! The guide through a first game: each note once, beside the game and never in its way; left at once, and remembered.

use bevy::prelude::*;
use mizan::app::Screen;
use mizan::app::bridge::{Game, LeaveGame, TakeSeat};
use mizan::app::screens::setup::Plan;
use mizan::app::settings::{Settings, SettingsFile, read};
use mizan::app::table::guide::Guide;
use mizan::app::table::pages::Pages;
use mizan::app::theme::tokens::Look;
use mizan::lang::guide::Step;
use mizan::pack::model::RoleId;
use mizan::view::Waiting;

use crate::harness::{app, click, focused, layout_faults, press, settle, texts_on_screen};
use crate::playing::{begin, game};

/// Begins a game as a person does, from the title, by clicks.
fn set_up(app: &mut App, role: Option<&str>) {
    app.world_mut()
        .resource_mut::<NextState<Screen>>()
        .set(Screen::Title);
    settle(app);
    {
        let world = app.world_mut();
        let pack = world.resource::<mizan::app::words::Words>().loaded.clone();
        let role = role.map(|role| {
            let found = pack.pack.roles.iter().position(|other| other.id == role);
            RoleId::at(found.expect("a role"))
        });
        let mut plan = world.resource_mut::<Plan>();
        plan.seats[0].role = role;
        plan.seed = "7".into();
    }
    let (new, start) = {
        let words = app.world().resource::<mizan::app::words::Words>();
        (words.get("title-new"), words.get("setup-start"))
    };
    click(app, &new);
    click(app, &start);
    settle(app);
}

fn open(app: &App) -> Option<Step> {
    app.world().resource::<Guide>().note().map(|(step, _)| step)
}

/// Plays on by Enter alone, and says which notes were met, until the guide has nothing more to say.
fn met(app: &mut App, mut look: impl FnMut(&mut App, Step)) -> Vec<Step> {
    let mut met = Vec::new();
    for _ in 0..300 {
        if let Some(step) = open(app) {
            met.push(step);
            look(app, step);
            press(app, KeyCode::Enter);
            assert_ne!(open(app), Some(step), "Enter has closed it");
            continue;
        }
        if !app.world().resource::<Guide>().is_on() {
            return met;
        }
        press(app, KeyCode::Enter);
        settle(app);
    }
    panic!("the guide never came to its end: {met:?}");
}

fn once_each(met: &[Step]) {
    for (nr, step) in met.iter().enumerate() {
        assert!(!met[..nr].contains(step), "{step:?} twice in {met:?}");
    }
}

#[test]
fn a_citizens_first_round_has_each_note_once_and_the_second_game_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("settings.ron");
    let mut app = app(Look::default());
    app.insert_resource(SettingsFile {
        path: Some(path.clone()),
        fault: None,
        this_run: None,
    });
    set_up(&mut app, Some("nurse"));
    let met = met(&mut app, |app, step| {
        assert_eq!(focused(app).as_deref(), Some("Got it"));
        let said = app
            .world()
            .resource::<Guide>()
            .note()
            .expect("it is open")
            .1
            .text
            .clone();
        let said = mizan::app::theme::text::unmarked(&said);
        assert!(texts_on_screen(app).contains(&said), "{step:?}: {said}");
        let mut spoken = app.world_mut().query::<&bevy::a11y::AccessibilityNode>();
        let read = spoken
            .iter(app.world())
            .filter(|node| node.label().is_some_and(|label| label.ends_with(&said)))
            .count();
        assert_eq!(read, 1, "a screen reader finds it");
    });
    for step in [
        Step::Hope,
        Step::Bulletin,
        Step::Throw,
        Step::Docket,
        Step::Way,
        Step::Dilemma,
        Step::Debate,
        Step::Vote,
        Step::Ledger,
    ] {
        assert!(met.contains(&step), "no {step:?} in {met:?}");
    }
    once_each(&met);
    assert!(!read(&path).expect("written").guide, "it is remembered");
    app.world_mut().write_message(LeaveGame);
    settle(&mut app);
    set_up(&mut app, Some("nurse"));
    assert!(!app.world().resource::<Guide>().is_on());
    assert_eq!(open(&app), None);
}

#[test]
fn a_regulators_first_round_speaks_of_the_office() {
    let mut app = app(Look::default());
    set_up(&mut app, Some("registrar"));
    let met = met(&mut app, |_, _| {});
    for step in [
        Step::Hope,
        Step::Bulletin,
        Step::Office,
        Step::Docket,
        Step::Vote,
        Step::Ledger,
    ] {
        assert!(met.contains(&step), "no {step:?} in {met:?}");
    }
    assert!(!met.contains(&Step::Throw));
    once_each(&met);
}

#[test]
fn a_note_names_what_is_on_the_table() {
    let mut app = app(Look::default());
    set_up(&mut app, Some("nurse"));
    met(&mut app, |app, step| {
        let said = app
            .world()
            .resource::<Guide>()
            .note()
            .expect("it is open")
            .1
            .text
            .clone();
        let words = app.world().resource::<mizan::app::words::Words>();
        let game = app.world().resource::<Game>();
        let sentences = game.sentences(words);
        let named = match (step, game.view.waiting) {
            (Step::Hope, _) => sentences.hope(game.view.seats[0].hope.expect("a hope")),
            (Step::Docket, _) => sentences.bill(game.view.docket[0].0),
            (Step::Dilemma, Waiting::Choose(seat, _)) => {
                let place = game.view.seats[seat.index()].place;
                let watching = game.watchers(place);
                assert!(said.contains(&sentences.sensor(watching[0])), "{said}");
                sentences.place(place.expect("a place"))
            }
            (Step::Debate | Step::Vote, _) => {
                sentences.bill(game.view.floor.as_ref().expect("a floor").bill)
            }
            _ => return,
        };
        assert!(said.contains(&named), "{step:?}: {named} is not in {said}");
    });
}

#[test]
fn the_guide_is_left_at_once_and_the_game_is_there() {
    let mut app = app(Look::default());
    set_up(&mut app, Some("nurse"));
    assert_eq!(open(&app), Some(Step::Hope));
    click(&mut app, "Skip the guide");
    assert!(!app.world().resource::<Guide>().is_on());
    assert_eq!(open(&app), None);
    assert!(!app.world().resource::<Settings>().guide);
    assert_eq!(
        focused(&app).as_deref(),
        Some("Go on"),
        "the focus is where it belongs"
    );
}

#[test]
fn who_plays_on_without_closing_a_note_is_not_held_up() {
    let mut app = app(Look::default());
    set_up(&mut app, Some("nurse"));
    assert_eq!(open(&app), Some(Step::Hope));
    click(&mut app, "Go on");
    assert_eq!(
        open(&app),
        Some(Step::Bulletin),
        "the note went with its step"
    );
    click(&mut app, "Go on");
    assert_eq!(open(&app), Some(Step::Throw));
    click(&mut app, "Throw the die");
    assert!(matches!(game(&app).view.waiting, Waiting::Go(..)));
    assert_eq!(open(&app), Some(Step::Way));
}

#[test]
fn show_me_how_brings_the_guide_back() {
    let mut app = app(Look::default());
    app.world_mut().resource_mut::<Settings>().guide = false;
    app.world_mut()
        .resource_mut::<NextState<Screen>>()
        .set(Screen::Title);
    settle(&mut app);
    click(&mut app, "Show me how");
    click(&mut app, "Begin");
    settle(&mut app);
    assert_eq!(open(&app), Some(Step::Hope));
}

#[test]
fn a_game_that_nobody_set_up_has_no_guide() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    assert!(!app.world().resource::<Guide>().is_on());
}

#[test]
fn two_people_at_one_desktop_each_have_their_notes() {
    let mut app = app(Look::default());
    app.world_mut().resource_mut::<Plan>().seats[1].bot = None;
    set_up(&mut app, Some("nurse"));
    let mut hopes = 0;
    for _ in 0..60 {
        if game(&app).next.is_some() {
            assert_eq!(open(&app), None, "nobody sits there to read");
            app.world_mut().write_message(TakeSeat);
            settle(&mut app);
        }
        if open(&app) == Some(Step::Hope) {
            hopes += 1;
        }
        press(&mut app, KeyCode::Enter);
        settle(&mut app);
        if hopes == 2 {
            return;
        }
    }
    panic!("{hopes} of two had the note about their hope");
}

#[test]
fn no_note_is_cut_off_or_cuts_off_the_game() {
    for (language, text_size) in [("en", 100), ("ar", 100), ("en", 200), ("ar", 200)] {
        for role in ["nurse", "registrar"] {
            let mut app = app(Look::default());
            *app.world_mut().resource_mut::<Settings>() = Settings {
                language: language.into(),
                text_size,
                motion: false,
                ..Settings::default()
            };
            settle(&mut app);
            set_up(&mut app, Some(role));
            met(&mut app, |app, step| {
                let faults = layout_faults(app);
                assert!(
                    faults.is_empty(),
                    "{language} {text_size} {role} {step:?}: {faults:#?}"
                );
                let texts = texts_on_screen(app);
                let raw: Vec<&String> = texts.iter().filter(|text| text.contains('⟦')).collect();
                assert!(raw.is_empty(), "{raw:?}");
                assert!(
                    app.world().resource::<Pages>().open().is_some()
                        || app.world().resource::<Game>().deciding().is_some()
                );
            });
        }
    }
}
