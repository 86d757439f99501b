//! The ledger: it is read out line by line, its sums agree with the scores, its points reach them; and the log.

use bevy::prelude::*;
use mizan::app::board::BoardPlace;
use mizan::app::books::OpenBook;
use mizan::app::bridge::{GiveCommand, Hurry};
use mizan::app::ledger::{LedgerPlace, Purse};
use mizan::app::table::pages::{Page, Pages, ReadOn};
use mizan::app::theme::motion::Fade;
use mizan::app::theme::tokens::Look;
use mizan::app::words::Words;
use mizan::engine::{Command, Event, SeatId, Subject};
use mizan::lang::sentences::{Folio, Number};

use crate::harness::{app, click, settle, texts_on_screen};
use crate::playing::{begin, game, shown, until};

fn folios(app: &App) -> Vec<Folio> {
    let game = game(app);
    let words = app.world().resource::<Words>();
    game.sentences(words).folios(&game.view, &game.log)
}

fn until_ledger(app: &mut App) -> usize {
    until(app, |_, page| matches!(page, Some(Page::Ledger(_))));
    match app.world().resource::<Pages>().open() {
        Some(Page::Ledger(from)) => from,
        other => panic!("looked for above: {other:?}"),
    }
}

#[test]
fn the_ledger_takes_the_place_of_the_map_and_holds_every_movement() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    let from = until_ledger(&mut app);
    assert!(shown::<LedgerPlace>(&mut app) && !shown::<BoardPlace>(&mut app));
    let folio = folios(&app).pop().expect("a ledger was read out");
    let judged = game(&app).log.iter().filter(|(at, entry)| {
        folio.range.contains(&(*at as usize)) && matches!(entry.event, Event::Judged { .. })
    });
    let judged = judged.count();
    assert!(
        judged > 0,
        "nobody was judged in this game; take another seed"
    );
    let texts = texts_on_screen(&mut app);
    for posting in &folio.postings {
        assert!(texts.contains(&posting.what), "{posting:?} in {texts:?}");
        if let Some(sum) = &posting.sum {
            assert!(
                texts.contains(&format!("{:+}", sum.by).replace('-', "\u{2212}")),
                "{posting:?}"
            );
            assert!(texts.contains(&sum.after.to_string()), "{posting:?}");
        }
    }
    assert!(folio.range.contains(&from));
    until(&mut app, |game, page| {
        page.is_none() && game.view.round == 2 && game.deciding().is_some()
    });
    assert!(!shown::<LedgerPlace>(&mut app) && shown::<BoardPlace>(&mut app));
}

#[test]
fn each_balance_follows_from_the_one_before_and_the_last_is_the_score() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    until(&mut app, |game, page| {
        page.is_none() && game.view.round == 3 && game.deciding().is_some()
    });
    let game = game(&app);
    let headline = game.pack.frame.headline.expect("the base pack has one");
    let start = |seat: usize| {
        let role = game.view.seats[seat].role.expect("it is dealt");
        mizan::engine::attribute_start(&game.pack, role, headline)
    };
    let folios = folios(&app);
    assert!(folios.len() >= 2);
    for seat in 0..4 {
        let id = SeatId(seat as u8);
        let number = Number::Attribute(Subject::Seat(id), headline);
        let mut stands = start(seat);
        for (at, entry) in &game.log {
            let posted = folios
                .iter()
                .flat_map(|folio| &folio.postings)
                .find(|p| p.at == *at as usize);
            let posted = posted
                .and_then(|posting| posting.sum.as_ref())
                .filter(|sum| sum.number == number);
            match (entry.event, posted) {
                (_, Some(sum)) => {
                    stands += sum.by;
                    assert_eq!(stands, sum.after, "seat {seat} at {at}");
                }
                (Event::AttributeMoved(Subject::Seat(who), what, by), None)
                    if who == id && what == headline =>
                {
                    stands += by;
                }
                _ => {}
            }
        }
        assert_eq!(Some(stands), game.view.seats[seat].attribute(headline));
    }
}

#[test]
fn nobody_plays_on_while_the_ledger_is_read_out() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    until_ledger(&mut app);
    let events = game(&app).events();
    for _ in 0..20 {
        app.update();
    }
    assert_eq!(game(&app).events(), events);
}

#[test]
fn points_travel_to_the_score_which_rolls_when_they_arrive() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    // Not every ledger moves a score.
    for round in 1..=3 {
        until(&mut app, |game, page| {
            let voting = game.view.floor.as_ref().is_some_and(|floor| floor.voting);
            page.is_none() && game.view.round == round && voting && game.deciding().is_some()
        });
        let before = scores(&app);
        let (first, coins) = watch_the_ledger(&mut app);
        if scores(&app) == before {
            continue;
        }
        assert!(coins > 0, "points are seen on their way");
        assert_eq!(first, Some(before), "a score waits for its points");
        assert_eq!(purses(&mut app), scores(&app));
        assert_eq!(travelling(&mut app), 0);
        return;
    }
    panic!("nobody's score moved in three rounds; take another seed");
}

#[test]
fn who_reads_on_while_lines_come_sees_them_all_first() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    until(&mut app, |game, page| {
        let voting = game.view.floor.as_ref().is_some_and(|floor| floor.voting);
        page.is_none() && voting && game.deciding().is_some()
    });
    app.world_mut().resource_mut::<Look>().motion = true;
    app.world_mut()
        .write_message(GiveCommand(Command::Vote(true)));
    for _ in 0..1500 {
        app.update();
        match app.world().resource::<Pages>().open() {
            Some(Page::Ledger(_)) => break,
            Some(_) => drop(app.world_mut().write_message(ReadOn)),
            None => drop(app.world_mut().write_message(Hurry)),
        }
    }
    settle(&mut app);
    let come = |app: &mut App| {
        let mut lines = app.world_mut().query::<&Fade>();
        let mut coming = lines.iter(app.world()).filter(|line| line.to > 0.0);
        coming.all(|line| line.delay == 0.0)
    };
    let open = |app: &App| app.world().resource::<Pages>().open();
    let ledger = open(&app);
    assert!(matches!(ledger, Some(Page::Ledger(_))) && !come(&mut app));
    click(&mut app, "Go on");
    assert!(come(&mut app));
    assert_eq!(open(&app), ledger, "what came at once is still to be read");
    click(&mut app, "Go on");
    assert_ne!(open(&app), ledger);
}

fn scores(app: &App) -> Vec<Option<i32>> {
    let headline = game(app).pack.frame.headline.expect("there is one");
    let seats = &game(app).view.seats;
    seats.iter().map(|seat| seat.attribute(headline)).collect()
}

/// Votes, and watches with motion until the ledger stands still: the scores as they were shown first, and the most
/// points that were on their way at once.
fn watch_the_ledger(app: &mut App) -> (Option<Vec<Option<i32>>>, usize) {
    app.world_mut().resource_mut::<Look>().motion = true;
    app.world_mut()
        .write_message(GiveCommand(Command::Vote(true)));
    let (mut first, mut coins) = (None, 0);
    for _ in 0..1500 {
        app.update();
        match app.world().resource::<Pages>().open() {
            Some(Page::Ledger(_)) => {
                first = first.or_else(|| Some(purses(app)));
                coins = coins.max(travelling(app));
            }
            Some(_) => drop(app.world_mut().write_message(ReadOn)),
            None => drop(app.world_mut().write_message(Hurry)),
        }
    }
    app.world_mut().resource_mut::<Look>().motion = false;
    (first, coins)
}

fn travelling(app: &mut App) -> usize {
    let mut coins = app.world_mut().query::<&Name>();
    coins
        .iter(app.world())
        .filter(|name| name.as_str() == "points")
        .count()
}

/// The scores as the row of seats shows them.
fn purses(app: &mut App) -> Vec<Option<i32>> {
    let mut purses = app.world_mut().query::<(&Purse, &Text)>();
    let mut shown: Vec<_> = purses
        .iter(app.world())
        .map(|(purse, text)| (purse.0, text.0.parse().ok()))
        .collect();
    shown.sort();
    shown.into_iter().map(|(_, score)| score).collect()
}

#[test]
fn the_log_says_why_bots_decided_but_not_what_is_secret() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    until(&mut app, |game, page| {
        page.is_none() && game.view.round == 2 && game.deciding().is_some()
    });
    let game = game(&app);
    // Between the call to vote and the count, what is hidden from this seat are the slips of the others.
    let at_of = |wanted: fn(&Event) -> bool| {
        let found = game.log.iter().find(|(_, entry)| wanted(&entry.event));
        found
            .map(|(at, _)| *at as usize)
            .expect("there was a vote in the first round")
    };
    let vote = at_of(|event| matches!(event, Event::VotingBegan))..at_of(|event| {
        matches!(event, Event::Counted(..))
    });
    let slips: Vec<usize> = vote.filter(|at| game.entry(*at).is_none()).collect();
    assert_eq!(slips.len(), 3, "the slips of three bots");
    assert!(slips.iter().all(|at| game.bot_why(*at).is_none()));
    app.world_mut().trigger(OpenBook::Log);
    settle(&mut app);
    let why = |app: &mut App| {
        texts_on_screen(app)
            .iter()
            .filter(|text| text.starts_with("Why: "))
            .count()
    };
    let second = why(&mut app);
    click(&mut app, "Round 1");
    settle(&mut app);
    let first = why(&mut app);
    assert!(first > 0, "bots said why in the first round");
    assert_ne!(first, second);
}
