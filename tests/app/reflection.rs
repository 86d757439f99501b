//! The reflection: one word each, then five pages by keys alone, and nothing on them that the journal does not hold.

use bevy::prelude::*;
use mizan::app::Screen;
use mizan::app::bridge::{Game, GiveCommand, LeaveGame, ResumeGame, Saves, TakeSeat};
use mizan::app::reflection::{OpenLeaf, OpenPage, PAGES};
use mizan::app::screens::setup::BeginGame;
use mizan::app::settings::Settings;
use mizan::app::table::pages::{Pages, ReadOn};
use mizan::app::theme::modal::Modal;
use mizan::app::theme::motion::Wake;
use mizan::app::theme::text::unmarked;
use mizan::app::theme::tokens::Look;
use mizan::app::words::Words;
use mizan::engine::{Entry, Setup};
use mizan::journal::Player;
use mizan::reflect::{course, touched};
use mizan::view::Waiting;

use crate::harness::{app, click, control, focused, layout_faults, press, settle, texts_on_screen};

fn game(app: &App) -> &Game {
    app.world().resource::<Game>()
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

fn page(app: &App) -> usize {
    app.world().resource::<OpenPage>().0
}

fn begin(app: &mut App, people: usize, seed: u64) {
    begin_for(app, people, seed, 3);
}

fn begin_for(app: &mut App, people: usize, seed: u64, rounds: u8) {
    let bots = ["voice", "keeper", "drifter"].map(Player::bot);
    let names = ["Ruba", "Adam"].map(Player::person);
    let players: Vec<Player> = names.into_iter().take(people).chain(bots).take(4).collect();
    app.world_mut().trigger(BeginGame {
        setup: Setup {
            seed,
            variants: Vec::new(),
            rounds,
            seats: vec![None; players.len()],
        },
        players,
    });
    settle(app);
}

/// Gives the first command that is offered, until the rounds are over.
fn play_to_the_end(app: &mut App) {
    play(app, |_| 0);
}

/// Gives the command that `pick` takes from those that are offered, until the rounds are over.
fn play(app: &mut App, pick: impl Fn(usize) -> usize) {
    for step in 0..900 {
        if game(app).view.closing && app.world().resource::<Pages>().is_empty() {
            settle(app);
            assert_eq!(screen(app), Screen::Reflection);
            return;
        }
        if !app.world().resource::<Pages>().is_empty() {
            app.world_mut().write_message(ReadOn);
        } else if game(app).next.is_some() {
            app.world_mut().write_message(TakeSeat);
        } else {
            let offers = &game(app).view.offers;
            let free: Vec<_> = offers
                .iter()
                .filter(|offer| offer.refused.is_none())
                .collect();
            assert!(!free.is_empty(), "somebody can always do something");
            let command = free[pick(step) % free.len()].command;
            app.world_mut().write_message(GiveCommand(command));
        }
        app.update();
        app.update();
    }
    panic!("stuck at {:?}", game(app).view.waiting);
}

/// A game that is felt and over, with its reflection open at the first page.
fn reflected(settings: Settings, seed: u64) -> App {
    let mut app = app(Look::default());
    *app.world_mut().resource_mut::<Settings>() = Settings {
        motion: false,
        ..settings
    };
    settle(&mut app);
    begin(&mut app, 1, seed);
    play_to_the_end(&mut app);
    while !game(&app).over() {
        press(&mut app, KeyCode::Enter);
    }
    app
}

fn usual() -> Settings {
    Settings {
        language: "en".into(),
        ..Settings::default()
    }
}

fn shows(app: &mut App, text: &str) -> bool {
    let text = unmarked(text);
    texts_on_screen(app).contains(&text)
}

#[test]
fn everybody_is_asked_before_anything_is_told() {
    let mut app = app(Look::default());
    begin(&mut app, 2, 7);
    play_to_the_end(&mut app);
    for _ in 0..2 {
        let Waiting::Feel(seat) = game(&app).view.waiting else {
            panic!("nobody is asked");
        };
        assert_eq!(game(&app).deciding(), Some(seat), "each answers in turn");
        let name = game(&app).name_of(seat).to_owned();
        assert!(shows(&mut app, &name), "the seat's name is large");
        // Neither the stops nor the arrows lead on.
        click(&mut app, "2. What happened");
        press(&mut app, KeyCode::Escape);
        press(&mut app, KeyCode::ArrowRight);
        assert_eq!(page(&app), 0);
        let offer = game(&app).view.offers[1].command;
        let words = app.world().resource::<Words>();
        let label = game(&app).sentences(words).offer(&game(&app).view, offer);
        click(&mut app, &label);
        assert_eq!(screen(&app), Screen::Reflection);
        let felt = game(&app).view.seats[seat.index()].felt.expect("a word");
        let words = app.world().resource::<Words>();
        let word = game(&app).sentences(words).feeling(felt);
        assert!(shows(&mut app, &word), "{word} stands at its token");
    }
    assert!(game(&app).over());
    assert_eq!(focused(&app).as_deref(), Some("Go on"));
}

#[test]
fn the_pages_are_turned_by_keys_alone() {
    let mut app = reflected(usual(), 11);
    assert_eq!(page(&app), 0);
    for turned in 1..PAGES {
        press(&mut app, KeyCode::ArrowRight);
        assert_eq!(page(&app), turned);
        assert!(shows(&mut app, &format!("Page {} of {PAGES}", turned + 1)));
    }
    press(&mut app, KeyCode::ArrowRight);
    assert_eq!(page(&app), PAGES - 1, "there is no page after the last");
    press(&mut app, KeyCode::ArrowLeft);
    assert_eq!(page(&app), PAGES - 2);
    press(&mut app, KeyCode::Escape);
    assert_eq!(page(&app), PAGES - 3);
    click(&mut app, "5. Questions to take home");
    assert_eq!(page(&app), PAGES - 1);
    assert_eq!(focused(&app).as_deref(), Some("To the title"));
    press(&mut app, KeyCode::Enter);
    assert_eq!(screen(&app), Screen::Title);
    assert!(app.world().get_resource::<Game>().is_none());
}

#[test]
fn in_arabic_the_arrows_are_mirrored() {
    let settings = Settings {
        language: "ar".into(),
        ..Settings::default()
    };
    let mut app = reflected(settings, 11);
    press(&mut app, KeyCode::ArrowLeft);
    assert_eq!(page(&app), 1);
    press(&mut app, KeyCode::ArrowRight);
    assert_eq!(page(&app), 0);
}

#[test]
fn another_game_can_be_begun_from_the_last_page() {
    let mut app = reflected(usual(), 11);
    app.world_mut().resource_mut::<OpenPage>().0 = PAGES - 1;
    settle(&mut app);
    click(&mut app, "Play again");
    assert_eq!(screen(&app), Screen::Setup);
    begin(&mut app, 1, 12);
    assert_eq!(screen(&app), Screen::Table);
    assert!(!game(&app).over());
}

#[test]
fn what_is_shown_as_a_reason_is_in_the_journal() {
    for seed in [7, 11, 23] {
        let mut app = reflected(usual(), seed);
        app.world_mut().resource_mut::<OpenPage>().0 = 2;
        settle(&mut app);
        let told = game(&app).told();
        assert!(!told.is_empty(), "game {seed} tells nothing");
        for (nr, told) in told.iter().enumerate() {
            assert_eq!(app.world().resource::<OpenLeaf>().0, nr);
            let words = app.world().resource::<Words>();
            let sentences = game(&app).sentences(words);
            let reflected = sentences.reflected(told);
            let names: Vec<String> = told
                .seats()
                .map(|seat| game(&app).names[usize::from(seat)].clone())
                .collect();
            let step = game(&app).pack.reflections[told.reflection.index()].tells - 1;
            let fact = &told.chain[step];
            assert_eq!(fact.round, told.round);
            assert!((fact.entry as usize) < game(&app).events());
            let mut expected = vec![reflected.text, reflected.question];
            expected.extend(names);
            expected.push(format!("Round {}", told.round));
            // With the minus sign of print.
            let printed = |n: i32| format!("The number: {n}").replace('-', "\u{2212}");
            expected.extend(fact.number.map(printed));
            for text in expected {
                assert!(shows(&mut app, &text), "{seed}/{nr} does not show {text:?}");
            }
            press(&mut app, KeyCode::ArrowDown);
        }
    }
}

#[test]
fn a_link_of_a_chain_says_why() {
    let mut app = reflected(usual(), 11);
    app.world_mut().resource_mut::<OpenPage>().0 = 2;
    settle(&mut app);
    let told = game(&app).told();
    // What sums the game up stands at its end; a link is a line of its own.
    let end = game(&app).events() - 1;
    let found = told.iter().enumerate().find_map(|(leaf, told)| {
        let at = told.chain.iter().map(|fact| fact.entry as usize);
        at.into_iter().find(|at| *at < end).map(|at| (leaf, at))
    });
    let (leaf, at) = found.expect("a deed, a vote, a law");
    app.world_mut().resource_mut::<OpenLeaf>().0 = leaf;
    settle(&mut app);
    let words = app.world().resource::<Words>();
    let line = unmarked(&game(&app).sentences(words).at(at));
    let entity = control(&mut app, &line);
    app.world_mut()
        .trigger(bevy::ui_widgets::Activate { entity });
    settle(&mut app);
    let mut modals = app.world_mut().query::<&Modal>();
    assert_eq!(modals.iter(app.world()).count(), 1, "a sheet says why");
    press(&mut app, KeyCode::ArrowRight);
    assert_eq!(page(&app), 2, "the page stays under the sheet");
}

#[test]
fn the_curves_end_where_the_scores_do_and_the_claims_are_those_touched() {
    let app = reflected(usual(), 24);
    let game = game(&app);
    let entries: Vec<Entry> = game.log.iter().map(|(_, entry)| *entry).collect();
    let headline = game.pack.frame.headline.expect("the pack has a score");
    let lines = course(&game.pack, &entries, headline);
    for (seat, line) in game.view.seats.iter().zip(&lines) {
        assert_eq!(line.len(), usize::from(game.view.rounds) + 1);
        assert_eq!(line.last().copied(), seat.attribute(headline));
    }
    assert!(lines.iter().any(|line| line[0] != line[line.len() - 1]));
    let found = touched(&game.pack, &entries, &game.told());
    assert!(!found.is_empty() && found.len() < game.pack.claims.len());
}

#[test]
fn a_finished_game_that_is_opened_again_shows_what_happened() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(Look::default());
    app.insert_resource(Saves::Folder(folder.path().to_owned()));
    begin(&mut app, 1, 7);
    play_to_the_end(&mut app);
    while !game(&app).over() {
        press(&mut app, KeyCode::Enter);
    }
    let path = game(&app).saved_at().expect("it is saved").to_owned();
    let felt = game(&app).view.seats[0].felt;
    app.world_mut().write_message(LeaveGame);
    settle(&mut app);
    app.world_mut().write_message(ResumeGame(path));
    for _ in 0..4 {
        settle(&mut app);
        app.world_mut().write_message(ReadOn);
    }
    settle(&mut app);
    assert_eq!(screen(&app), Screen::Reflection);
    assert_eq!(page(&app), 1);
    assert_eq!(game(&app).view.seats[0].felt, felt);
    press(&mut app, KeyCode::ArrowLeft);
    let words = app.world().resource::<Words>();
    let word = game(&app).sentences(words).feeling(felt.expect("a word"));
    assert!(shows(&mut app, &word));
}

#[test]
fn nothing_is_cut_off_and_no_message_is_missing() {
    for (language, text_size) in [("en", 100), ("ar", 100), ("en", 200), ("ar", 200)] {
        let settings = Settings {
            language: language.into(),
            text_size,
            ..Settings::default()
        };
        let mut app = reflected(settings, 11);
        for nr in 0..PAGES {
            app.world_mut().resource_mut::<OpenPage>().0 = nr;
            settle(&mut app);
            for leaf in 0..if (2..4).contains(&nr) { 3 } else { 1 } {
                let faults = layout_faults(&mut app);
                assert!(
                    faults.is_empty(),
                    "{language} {text_size} page {nr} leaf {leaf}: {faults:#?}"
                );
                let raw: Vec<String> = texts_on_screen(&mut app)
                    .into_iter()
                    .filter(|text| {
                        ["reflection-", "claim-", "table-", "event-", "hope-"]
                            .iter()
                            .any(|id| text.contains(id))
                    })
                    .collect();
                assert!(raw.is_empty(), "raw message ids: {raw:?}");
                press(&mut app, KeyCode::ArrowDown);
            }
        }
    }
}

#[test]
fn a_round_of_the_timeline_can_be_asked_why() {
    let mut app = reflected(usual(), 11);
    app.world_mut().resource_mut::<OpenPage>().0 = 1;
    settle(&mut app);
    let bulletin = |(at, entry): &(u32, Entry)| {
        matches!(entry.event, mizan::engine::Event::BulletinDrawn(_)).then_some(*at as usize)
    };
    let at = game(&app).log.iter().find_map(bulletin).expect("news");
    let words = app.world().resource::<Words>();
    let line = unmarked(&game(&app).sentences(words).at(at));
    let entity = control(&mut app, &line);
    app.world_mut()
        .trigger(bevy::ui_widgets::Activate { entity });
    settle(&mut app);
    let mut modals = app.world_mut().query::<&Modal>();
    assert_eq!(modals.iter(app.world()).count(), 1);
}

#[test]
fn no_page_asks_for_frames_when_it_stands() {
    let mut app = reflected(usual(), 11);
    for nr in 0..PAGES {
        app.world_mut().resource_mut::<OpenPage>().0 = nr;
        settle(&mut app);
        settle(&mut app);
        assert!(!app.world().resource::<Wake>().is_restless(), "page {nr}");
    }
}
