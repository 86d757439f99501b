//! The table: a whole game by keys alone, the map by clicks, and nothing cut off in either language at either size.

use bevy::prelude::*;
use mizan::app::Screen;
use mizan::app::bridge::Game;
use mizan::app::reflection::OpenPage;
use mizan::app::screens::setup::BeginGame;
use mizan::app::settings::Settings;
use mizan::app::table::pages::{Page, Pages};
use mizan::app::theme::tokens::Look;
use mizan::engine::{Command, SeatId, Setup};
use mizan::journal::Player;
use mizan::pack::model::RoleId;
use mizan::view::Waiting;

use crate::harness::{app, click, layout_faults, press, settle, texts_on_screen};

fn begin(app: &mut App, rounds: u8) {
    let bots = vec![
        Player::bot("voice"),
        Player::bot("keeper"),
        Player::bot("drifter"),
    ];
    app.world_mut().trigger(BeginGame {
        setup: Setup {
            seed: 11,
            variants: Vec::new(),
            rounds,
            // A citizen, who walks.
            seats: vec![Some(RoleId(0)), None, None, None],
        },
        players: [vec![Player::person("Ruba")], bots].concat(),
    });
    settle(app);
}

fn game(app: &App) -> &Game {
    app.world().resource::<Game>()
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

#[test]
fn a_whole_game_is_played_by_enter_alone() {
    let mut app = app(Look::default());
    begin(&mut app, 6);
    let mut presses = 0;
    while !game(&app).over() {
        press(&mut app, KeyCode::Enter);
        settle(&mut app);
        presses += 1;
        assert!(presses < 400, "stuck at {:?}", game(&app).view.waiting);
    }
    assert_eq!(screen(&app), Screen::Reflection);
    for page in 1..5 {
        press(&mut app, KeyCode::Enter);
        settle(&mut app);
        assert_eq!(app.world().resource::<OpenPage>().0, page);
    }
    press(&mut app, KeyCode::Enter);
    settle(&mut app);
    assert_eq!(screen(&app), Screen::Title);
}

/// The person votes first, so that a bot has the last word of the last round.
#[test]
fn the_last_count_and_the_last_ledger_are_read_before_the_reflection() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    let (mut counted, mut ledger) = (false, false);
    for _ in 0..200 {
        if screen(&app) == Screen::Reflection {
            break;
        }
        let page = app.world().resource::<Pages>().open();
        counted |= matches!(page, Some(Page::Counted(_)));
        ledger |= matches!(page, Some(Page::Ledger(_)));
        press(&mut app, KeyCode::Enter);
        settle(&mut app);
    }
    assert_eq!(screen(&app), Screen::Reflection);
    assert!(counted, "the last count was not shown");
    assert!(ledger, "the last ledger was not shown");
    for _ in 0..40 {
        if game(&app).over() {
            return;
        }
        press(&mut app, KeyCode::Enter);
        settle(&mut app);
    }
    panic!("stuck at {:?}", game(&app).view.waiting);
}

#[test]
fn a_click_on_the_map_goes_there() {
    let mut app = app(Look::default());
    begin(&mut app, 3);
    while !matches!(game(&app).view.waiting, Waiting::Go(..))
        || !app.world().resource::<Pages>().is_empty()
    {
        match (
            app.world().resource::<Pages>().is_empty(),
            game(&app).view.waiting,
        ) {
            (true, Waiting::Roll(_)) => click(&mut app, "Throw the die"),
            _ => press(&mut app, KeyCode::Enter),
        }
        settle(&mut app);
    }
    let open = |offer: &&mizan::engine::Offer| offer.refused.is_none();
    let offers = game(&app).view.offers.clone();
    let Some(Command::Go(place)) = offers
        .iter()
        .filter(open)
        .map(|offer| offer.command)
        .next_back()
    else {
        panic!("no way is open");
    };
    let words = app.world().resource::<mizan::app::words::Words>();
    let name = game(&app).sentences(words).place(place);
    click(&mut app, &name);
    settle(&mut app);
    assert_eq!(game(&app).view.seats[SeatId(0).index()].place, Some(place));
}

#[test]
fn nothing_is_cut_off_in_a_game() {
    for (language, text_size) in [("en", 100), ("ar", 100), ("en", 200), ("ar", 200)] {
        let mut app = app(Look::default());
        *app.world_mut().resource_mut::<Settings>() = Settings {
            language: language.into(),
            text_size,
            motion: false,
            ..Settings::default()
        };
        settle(&mut app);
        begin(&mut app, 3);
        for step in 0..400 {
            if game(&app).over() {
                break;
            }
            let faults = layout_faults(&mut app);
            assert!(
                faults.is_empty(),
                "{language} {text_size} step {step} {:?}: {faults:#?}",
                game(&app).view.waiting
            );
            let raw: Vec<String> = texts_on_screen(&mut app)
                .into_iter()
                .filter(|text| text.starts_with("table-") || text.starts_with("reflection-"))
                .collect();
            assert!(raw.is_empty(), "raw message ids: {raw:?}");
            press(&mut app, KeyCode::Enter);
            settle(&mut app);
        }
    }
}
