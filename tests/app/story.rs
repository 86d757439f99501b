//! The game is read like a story: the table stands as of the page that lies open, whatever came since; what others did
//! lies on the paper when one's turn comes; and a bet has its verdict.

use std::collections::HashSet;

use bevy::prelude::*;
use mizan::app::books::OpenBook;
use mizan::app::bridge::{Game, GiveCommand, Saves};
use mizan::app::ledger::Purse;
use mizan::app::table::pages::{Page, Pages, ReadOn};
use mizan::app::theme::tokens::Look;
use mizan::app::words::Words;
use mizan::engine::{Command, Event, SeatId, Setup};
use mizan::journal::{Player, load, replay_until};
use mizan::lang::unmarked;
use mizan::pack::model::PhaseKind;
use mizan::view::{View, Waiting, view};

use crate::harness::{app, press, settle, texts_on_screen};
use crate::playing::{begin, begin_with, game, until};

/// An app whose games are saved, so that the journal can be read beside it.
fn saving() -> (App, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(Look::default());
    app.insert_resource(Saves::Folder(folder.path().to_owned()));
    (app, folder)
}

fn open(app: &App) -> Option<Page> {
    app.world().resource::<Pages>().open()
}

/// What the file of the game says that one may see after so many events.
fn seen_after(game: &Game, events: usize) -> View {
    let file = load(game.saved_at().expect("it is saved"), &game.pack).expect("it can be read");
    let state = replay_until(&game.pack, &file.journal, events, None);
    let mut seen = view(&game.pack, &state, game.sitting);
    seen.offers.clear();
    seen
}

/// The spoken labels of everything on the table.
fn labels(app: &mut App) -> HashSet<String> {
    let mut nodes = app.world_mut().query::<&bevy::a11y::AccessibilityNode>();
    nodes
        .iter(app.world())
        .filter_map(|node| Some(node.label()?.to_owned()))
        .collect()
}

/// The numbers in the row of seats.
fn purses(app: &mut App) -> Vec<Option<i32>> {
    let mut purses = app.world_mut().query::<(&Purse, &Text)>();
    let mut shown: Vec<_> = purses
        .iter(app.world())
        .map(|(purse, text)| (purse.0, text.0.parse().ok()))
        .collect();
    shown.sort();
    shown.into_iter().map(|(_, score)| score).collect()
}

/// The screen shows this view: the meters, the scores, the round and the phase.
fn shows(app: &mut App, seen: &View) {
    let words = app.world().resource::<Words>();
    let sentences = game(app).sentences(words);
    let meter = |(id, value): &(_, i32)| unmarked(&format!("{}: {value}", sentences.meter(*id)));
    let meters: Vec<String> = seen.meters.iter().map(meter).collect();
    let phase = unmarked(&sentences.phase(seen.phase));
    let headline = game(app).pack.frame.headline.expect("there is a score");
    let scores = seen.seats.iter().map(|seat| seat.attribute(headline));
    let scores: Vec<Option<i32>> = scores.filter(Option::is_some).collect();
    let labels = labels(app);
    for meter in meters {
        assert!(labels.contains(&meter), "{meter} is not shown");
    }
    assert_eq!(purses(app), scores);
    let texts = texts_on_screen(app);
    assert!(texts.contains(&phase), "{phase} in {texts:?}");
}

/// Plays a game with one person and looks at each page.
fn each_page(app: &mut App, mut look: impl FnMut(&mut App, Page)) {
    for _ in 0..400 {
        if game(app).now().closing && app.world().resource::<Pages>().is_empty() {
            return;
        }
        if let Some(page) = open(app) {
            look(app, page);
            app.world_mut().write_message(ReadOn);
        } else {
            let free = |offer: &&mizan::engine::Offer| offer.refused.is_none();
            let offer = game(app).view.offers.iter().find(free).map(|o| o.command);
            let command = offer.expect("somebody can always do something");
            app.world_mut().write_message(GiveCommand(command));
        }
        settle(app);
    }
    panic!("stuck at {:?}", game(app).now().waiting);
}

#[test]
fn the_table_stands_as_of_the_page_that_is_read() {
    let (mut app, _folder) = saving();
    begin(&mut app, 1);
    let (mut ahead, mut met) = (0, HashSet::new());
    each_page(&mut app, |app, page| {
        let game = game(app);
        let (shown, events) = (game.shown(), game.events());
        if let Some(at) = page.at() {
            assert!(at < shown, "{page:?} tells more than is shown");
            let told = game.known().iter().map(|(at, entry)| (*at as usize, entry));
            let mut told = told.filter(|(later, _)| (at + 1..shown).contains(later));
            let next = |event| matches!(event, Event::TurnBegan(_) | Event::RoundBegan(_));
            assert!(!told.any(|(_, entry)| next(entry.event)), "{page:?}");
        }
        assert!(game.log.iter().all(|(at, _)| (*at as usize) < shown));
        // What is shown of an earlier point is no more than one may know now.
        assert!(game.log.iter().all(|line| game.known().contains(line)));
        assert!(game.view.seats[1..].iter().all(|seat| seat.hope.is_none()));
        let now = seen_after(game, events);
        let then = seen_after(game, shown);
        if shown < events {
            assert_eq!(game.view, then, "{page:?}");
        }
        shows(app, &then);
        if then.meters != now.meters || then.seats != now.seats {
            ahead += 1;
            met.insert(std::mem::discriminant(&page));
        }
    });
    assert!(ahead > 6 && met.len() > 2, "{ahead} pages, {}", met.len());
    let last = seen_after(game(&app), game(&app).events());
    assert_eq!(game(&app).view.meters, last.meters);
    assert_eq!(game(&app).shown(), game(&app).events());
}

#[test]
fn a_count_gives_nothing_of_the_ledger_away_and_the_ledger_nothing_of_the_next_round() {
    let (mut app, _folder) = saving();
    begin(&mut app, 1);
    let mut looked = (0, 0);
    each_page(&mut app, |app, page| {
        let phase = &game(app).pack.phases[usize::from(game(app).view.phase)].kind;
        match page {
            Page::Counted(_) => {
                looked.0 += 1;
                assert!(matches!(phase, PhaseKind::Chamber { .. }));
            }
            Page::Ledger(_) => {
                looked.1 += 1;
                assert!(matches!(phase, PhaseKind::Ledger));
            }
            _ => return,
        }
        // What is told later is nowhere on the screen, nor in the log.
        let words = app.world().resource::<Words>();
        let game = game(app);
        let (log, shown) = (game.log.len(), game.shown());
        assert!(game.known().len() > log, "there is more to come");
        let drawn = |(at, entry): &(u32, mizan::engine::Entry)| match entry.event {
            Event::BulletinDrawn(id) if *at as usize >= shown => {
                Some(unmarked(&game.sentences(words).bulletin(id)))
            }
            _ => None,
        };
        let news: Vec<String> = game.known().iter().filter_map(drawn).collect();
        app.world_mut().trigger(OpenBook::Log);
        settle(app);
        let texts = texts_on_screen(app);
        for news in news {
            let told = texts.iter().find(|text| text.contains(&news));
            assert_eq!(told, None, "the log runs ahead");
        }
        press(app, KeyCode::Escape);
    });
    assert!(looked.0 > 1 && looked.1 > 1, "{looked:?}");
}

#[test]
fn nobody_is_anybody_while_the_last_count_under_the_veil_is_read() {
    let mut app = app(Look::default());
    begin_with(&mut app, 1, &["veil"], 1);
    until(&mut app, |game, page| {
        game.now().veil == 0 && matches!(page, Some(Page::Counted(_)))
    });
    assert!(game(&app).view.seats.iter().all(|seat| seat.role.is_none()));
    let now: Vec<_> = game(&app).now().seats.iter().map(|s| s.role).collect();
    assert!(now.iter().all(Option::is_some), "they are dealt already");
    let named: Vec<String> = {
        let words = app.world().resource::<Words>();
        let sentences = game(&app).sentences(words);
        let roles = now.iter().flatten().map(|role| sentences.role(*role));
        roles.map(|role| unmarked(&role)).collect()
    };
    let texts = texts_on_screen(&mut app);
    for role in named {
        assert!(!texts.iter().any(|text| text.contains(&role)), "{role}");
    }
}

#[test]
fn nothing_is_looked_up_or_laid_out_while_a_page_lies_open() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    until(&mut app, |game, page| {
        matches!(page, Some(Page::Counted(_))) && game.shown() < game.events()
    });
    settle(&mut app);
    let before = game(&app).revision;
    for _ in 0..20 {
        app.update();
    }
    assert_eq!(game(&app).revision, before);
}

/// A game of two rounds in which the first seat, a person's, is a regulator.
fn as_regulator(app: &mut App) {
    let pack = app.world().resource::<Words>().pack();
    let office = pack.phases.iter().find_map(|phase| match phase.kind {
        PhaseKind::Office { side, .. } => side,
        _ => None,
    });
    let office = office.expect("one side has an office");
    let role = pack.roles.iter().position(|role| role.side == office);
    let role = role.map(mizan::pack::model::RoleId::at);
    let bots = vec![Player::bot("voice"); 3];
    app.world_mut()
        .trigger(mizan::app::screens::setup::BeginGame {
            setup: Setup {
                seed: 5,
                variants: Vec::new(),
                rounds: 2,
                seats: vec![role, None, None, None],
            },
            players: [vec![Player::person("Ruba")], bots].concat(),
        });
    settle(app);
}

#[test]
fn what_came_of_an_office_action_is_read_once_a_round() {
    let mut app = app(Look::default());
    as_regulator(&mut app);
    for round in 1..=2 {
        until(&mut app, |game, page| {
            page.is_none()
                && game.view.round == round
                && game.deciding().is_some()
                && matches!(game.view.waiting, Waiting::Office(_))
        });
        let acts = |offer: &&mizan::engine::Offer| {
            offer.refused.is_none() && matches!(offer.command, Command::Act(..))
        };
        let offer = game(&app).view.offers.iter().find(acts);
        let command = offer.expect("an action is open").command;
        let Command::Act(action, _) = command else {
            unreachable!("looked for above");
        };
        app.world_mut().write_message(GiveCommand(command));
        settle(&mut app);
        let Some(Page::Came(at)) = open(&app) else {
            panic!("no page tells of it: {:?}", open(&app));
        };
        let words = app.world().resource::<Words>();
        let name = unmarked(&game(&app).sentences(words).action(action));
        let followed = game(&app)
            .log
            .iter()
            .filter(|(later, _)| *later as usize > at);
        let said: Vec<String> = followed
            .map(|(_, entry)| unmarked(&game(&app).sentences(words).entry(entry)))
            .filter(|text| !text.is_empty())
            .collect();
        let texts = texts_on_screen(&mut app);
        assert!(texts.iter().any(|text| text.contains(&name)), "{texts:?}");
        assert!(!said.is_empty(), "something came of it");
        for line in said {
            assert!(texts.contains(&line), "{line} in {texts:?}");
        }
        app.world_mut().write_message(ReadOn);
        settle(&mut app);
        assert!(
            !matches!(open(&app), Some(Page::Came(_))),
            "one page is enough"
        );
    }
}

#[test]
fn what_others_did_since_ones_turn_lies_on_the_paper_without_a_click() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    until(&mut app, |game, page| {
        page.is_none()
            && game.view.round == 2
            && matches!(game.view.waiting, Waiting::Roll(SeatId(0)))
    });
    let words = app.world().resource::<Words>();
    let game = game(&app);
    let own = game
        .log
        .iter()
        .rposition(|(_, entry)| matches!(entry.event, Event::Chose(SeatId(0), ..)));
    let later = &game.log[own.expect("one had a turn")..];
    let sentences = game.sentences(words);
    let mut expected: Vec<(String, String)> = Vec::new();
    for (_, entry) in later {
        let (who, what) = match entry.event {
            Event::Went(seat, place) => (seat, sentences.place(place)),
            Event::Acted(seat, action, _) => (seat, sentences.action(action)),
            _ => continue,
        };
        expected.push((unmarked(&sentences.seat(who)), unmarked(&what)));
    }
    assert!(expected.len() > 1, "others had a turn");
    let texts = texts_on_screen(&mut app);
    assert!(
        texts.iter().any(|text| text == "Since your turn"),
        "{texts:?}"
    );
    for (who, what) in expected {
        let line = texts.iter().find(|t| t.starts_with(&format!("{who}: ")));
        let told = line.is_some_and(|line| line.contains(&what));
        assert!(told, "{who}, {what} in {texts:?}");
    }
    // It is read by then.
    app.world_mut().write_message(GiveCommand(Command::Roll));
    settle(&mut app);
    assert!(
        !texts_on_screen(&mut app)
            .iter()
            .any(|text| text == "Since your turn")
    );
}

#[test]
fn a_bet_is_said_to_be_right_or_wrong_with_the_numbers_of_both_answers() {
    let (mut right, mut wrong) = (0, 0);
    for pick in 0..3 {
        let mut app = app(Look::default());
        begin_with(&mut app, 1, &[], 2);
        until(&mut app, |game, page| {
            page.is_none() && matches!(game.view.waiting, Waiting::Bet(SeatId(0)))
        });
        let offers = &game(&app).view.offers;
        let command = offers[pick % offers.len()].command;
        let Command::Bet(said) = command else {
            panic!("{command:?}");
        };
        app.world_mut().write_message(GiveCommand(command));
        settle(&mut app);
        until(&mut app, |_, page| matches!(page, Some(Page::Bet(_))));
        let Some(Page::Bet(at)) = open(&app) else {
            unreachable!("looked for above");
        };
        let Some(Event::BetRevealed(bet, was)) = game(&app).entry(at).map(|e| e.event) else {
            panic!("nothing is revealed");
        };
        let stands = |answer| game(&app).stands_at(bet, answer).expect("it is open");
        let good = stands(said) == stands(was);
        let words = app.world().resource::<Words>();
        let name = |answer| unmarked(&game(&app).sentences(words).answer(answer));
        let (said_name, was_name) = (name(said), name(was));
        let figures = [stands(said), stands(was)].map(i32::abs);
        let texts = texts_on_screen(&mut app);
        let line = |start: &str| {
            let found = texts.iter().find(|text| text.starts_with(start));
            found.unwrap_or_else(|| panic!("{start} in {texts:?}"))
        };
        if good {
            right += 1;
            assert!(line("Your bet was right").contains(&was_name));
        } else {
            wrong += 1;
            assert!(line("Your bet was wrong").contains(&was_name));
            let own = line("You said: ");
            assert!(own.contains(&said_name) && own.contains(&figures[0].to_string()));
        }
        // The log has the event in the same words, without the number.
        let mut journal = texts
            .iter()
            .filter(|text| text.starts_with("The journal says: "));
        assert!(
            journal.any(|line| line.contains(&was_name) && line.contains(&figures[1].to_string())),
            "{texts:?}"
        );
    }
    assert!(right > 0 && wrong > 0, "{right} right, {wrong} wrong");
}
