//! The bridge: games begin, bots decide, people take turns at one keyboard, decisions are taken back and saved.

use bevy::prelude::*;
use mizan::app::Screen;
use mizan::app::bridge::{Game, GiveCommand, LeaveGame, ResumeGame, Saves, TakeSeat, UndoLast};
use mizan::app::screens::setup::BeginGame;
use mizan::app::table::pages::{Pages, ReadOn};
use mizan::app::theme::tokens::Look;
use mizan::engine::{Command, SeatId, Setup};
use mizan::journal::Player;

use crate::harness::{app, settle};

fn begin(app: &mut App, players: Vec<Player>) {
    let seats = vec![None; players.len()];
    app.world_mut().trigger(BeginGame {
        setup: Setup {
            seed: 7,
            variants: Vec::new(),
            rounds: 3,
            seats,
        },
        players,
    });
    settle(app);
}

fn game(app: &App) -> &Game {
    app.world().resource::<Game>()
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

/// The first command that is offered and not refused.
fn first_offer(app: &App) -> Command {
    let offers = &game(app).now().offers;
    let free = offers.iter().find(|offer| offer.refused.is_none());
    free.expect("somebody can always do something").command
}

/// Reads everything that lies open, as one does before the keyboard is passed on.
fn read(app: &mut App) {
    while !app.world().resource::<Pages>().is_empty() {
        app.world_mut().write_message(ReadOn);
        settle(app);
    }
}

fn give(app: &mut App, command: Command) {
    app.world_mut().write_message(GiveCommand(command));
    settle(app);
}

/// Nobody plays on while the ledger is read out.
fn read_everything(app: &mut App) {
    while !app.world().resource::<Pages>().is_empty() {
        app.world_mut().write_message(ReadOn);
        settle(app);
    }
}

#[test]
fn one_person_and_bots_play_to_the_end() {
    let mut app = app(Look::default());
    let bots = vec![Player::bot("random"); 3];
    begin(&mut app, [vec![Player::person("Ruba")], bots].concat());
    assert_eq!(screen(&app), Screen::Table);
    let mut decisions = 0;
    while !game(&app).over() {
        assert_eq!(
            game(&app).deciding(),
            Some(SeatId(0)),
            "bots go on by themselves"
        );
        let command = first_offer(&app);
        give(&mut app, command);
        read_everything(&mut app);
        decisions += 1;
        assert!(decisions < 400, "the game never ends");
    }
    assert!(decisions > 6);
    assert_eq!(
        game(&app).log.len(),
        game(&app).events(),
        "everything may be read at the end"
    );
}

#[test]
fn nobody_sees_a_hand_between_two_people() {
    let mut app = app(Look::default());
    begin(
        &mut app,
        vec![Player::person("Ruba"), Player::person("Adam")],
    );
    let mut changes = 0;
    while !game(&app).view.closing {
        if game(&app).next.is_some() {
            changes += 1;
            assert_eq!(screen(&app), Screen::HandOver);
            let view = &game(&app).view;
            assert_eq!(view.seat, None);
            assert!(
                view.seats
                    .iter()
                    .all(|seat| seat.hand.is_none() && seat.hope.is_none())
            );
            assert!(view.offers.is_empty());
            app.world_mut().write_message(TakeSeat);
            settle(&mut app);
        }
        read(&mut app);
        if game(&app).next.is_some() || game(&app).view.closing {
            continue;
        }
        assert_eq!(screen(&app), Screen::Table);
        let seat = game(&app).deciding().expect("a person decides");
        let hands = game(&app).view.seats.iter().map(|seat| seat.hand.is_some());
        let own: Vec<bool> = (0..2).map(|at| at == seat.index()).collect();
        assert_eq!(hands.collect::<Vec<_>>(), own);
        let command = first_offer(&app);
        give(&mut app, command);
    }
    assert!(changes > 4, "the keyboard went round {changes} times");
}

#[test]
fn a_held_game_waits_for_its_reader() {
    let mut app = app(Look::default());
    begin(
        &mut app,
        vec![Player::person("Ruba"), Player::person("Adam")],
    );
    app.world_mut().write_message(TakeSeat);
    settle(&mut app);
    let reader = game(&app).sitting;
    for _ in 0..30 {
        app.world_mut().resource_mut::<Game>().held = true;
        let command = first_offer(&app);
        give(&mut app, command);
        assert_eq!(
            game(&app).sitting,
            reader,
            "nobody is sent away while reading"
        );
        assert!(game(&app).next.is_none());
        if game(&app).deciding().is_none() {
            app.world_mut().resource_mut::<Game>().held = false;
            settle(&mut app);
            assert_eq!(screen(&app), Screen::HandOver);
            return;
        }
    }
    panic!("the turn never passed on");
}

#[test]
fn a_signature_can_be_taken_back_and_a_throw_cannot() {
    let mut app = app(Look::default());
    begin(
        &mut app,
        vec![Player::person("Ruba"), Player::bot("random")],
    );
    let offers = game(&app).now().offers.clone();
    let sign = offers
        .iter()
        .find(|offer| offer.refused.is_none() && matches!(offer.command, Command::Sign(_)))
        .expect("a petition lies open");
    let before = game(&app).events();
    give(&mut app, sign.command);
    assert!(game(&app).events() > before && game(&app).can_undo());
    app.world_mut().write_message(UndoLast);
    settle(&mut app);
    assert_eq!(game(&app).events(), before);
    give(&mut app, Command::Roll);
    assert!(!game(&app).can_undo());
    let after = game(&app).events();
    app.world_mut().write_message(UndoLast);
    settle(&mut app);
    assert_eq!(game(&app).events(), after);
}

#[test]
fn a_game_that_was_left_goes_on_where_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(Look::default());
    app.insert_resource(Saves::Folder(folder.path().to_owned()));
    begin(
        &mut app,
        vec![Player::person("Ruba"), Player::bot("random")],
    );
    give(&mut app, Command::Roll);
    let (events, view) = (game(&app).events(), game(&app).now().clone());
    let path = game(&app).saved_at().expect("it is saved").to_owned();
    app.world_mut().write_message(LeaveGame);
    settle(&mut app);
    assert_eq!(screen(&app), Screen::Title);
    assert!(app.world().get_resource::<Game>().is_none());
    app.world_mut().write_message(ResumeGame(path));
    settle(&mut app);
    assert_eq!(game(&app).events(), events);
    assert_eq!(*game(&app).now(), view);
}
