//! The chamber: it takes the map's place while a bill is on the floor, shows the law that is at stake, keeps the slips
//! secret, and says how the count came out.

use bevy::prelude::*;
use mizan::app::board::BoardPlace;
use mizan::app::bridge::{Game, GiveCommand};
use mizan::app::chamber::ChamberPlace;
use mizan::app::settings::{Settings, Speech};
use mizan::app::table::pages::{Page, Pages};
use mizan::app::theme::tokens::Look;
use mizan::engine::{Command, Event};
use mizan::view::Waiting;

use crate::harness::{app, click, settle, texts_on_screen};
use crate::playing::{begin, game, shown, until};

/// What a screen reader says of a control.
fn label(app: &App, control: Entity) -> String {
    let node = app.world().get::<bevy::a11y::AccessibilityNode>(control);
    node.and_then(|node| node.label().map(str::to_owned))
        .unwrap_or_default()
}

#[test]
fn the_chamber_takes_the_place_of_the_map_while_a_bill_is_on_the_floor() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    assert!(shown::<BoardPlace>(&mut app) && !shown::<ChamberPlace>(&mut app));
    until(&mut app, |game, page| {
        page.is_none()
            && matches!(game.view.waiting, Waiting::Debate(_))
            && game.deciding().is_some()
    });
    assert!(shown::<ChamberPlace>(&mut app) && !shown::<BoardPlace>(&mut app));
    let game = game(&app);
    let floor = game.view.floor.as_ref().expect("a bill is on the floor");
    let bill = &game.pack.bills[floor.bill.index()];
    let in_law = |id: &&_| game.view.law.iter().any(|(clause, _)| clause == *id);
    let moves = bill.enacts.iter().filter(|id| !in_law(id)).count()
        + bill.repeals.iter().filter(in_law).count();
    assert!(moves > 0);
    let texts = texts_on_screen(&mut app);
    let said = texts
        .iter()
        .filter(|text| text.starts_with("Would enter") || text.starts_with("Would leave"))
        .count();
    assert_eq!(said, moves, "{texts:?}");
    until(&mut app, |game, page| {
        page.is_none() && matches!(game.view.waiting, Waiting::Roll(_)) && game.deciding().is_some()
    });
    assert!(shown::<BoardPlace>(&mut app) && !shown::<ChamberPlace>(&mut app));
}

#[test]
fn the_count_says_what_the_journal_says() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    until(&mut app, |_, page| matches!(page, Some(Page::Counted(_))));
    let Some(Page::Counted(at)) = app.world().resource::<Pages>().open() else {
        unreachable!("looked for above");
    };
    let entry = game(&app).entry(at).expect("it was counted");
    let Event::Counted(for_it, against) = entry.event else {
        panic!("{entry:?}");
    };
    let carried = game(&app).log[..]
        .iter()
        .any(|(later, entry)| *later as usize > at && matches!(entry.event, Event::Carried(_)));
    let texts = texts_on_screen(&mut app);
    let count = format!("{for_it} for, {against} against");
    assert!(texts.contains(&count), "{count} is not among {texts:?}");
    let stamp = if carried { "Carried" } else { "Not carried" };
    assert!(texts.iter().any(|text| text == stamp), "{texts:?}");
}

#[test]
fn the_screen_is_the_same_whichever_way_another_voted() {
    let screen = |vote: bool| {
        let mut app = app(Look::default());
        begin(&mut app, 2);
        until(&mut app, |game, page| {
            page.is_none()
                && game.deciding().is_some()
                && matches!(game.view.waiting, Waiting::Vote(_))
        });
        let voter = game(&app).sitting;
        app.world_mut()
            .write_message(GiveCommand(Command::Vote(vote)));
        settle(&mut app);
        assert_ne!(game(&app).sitting, voter, "another one's turn");
        texts_on_screen(&mut app)
    };
    assert_eq!(screen(true), screen(false));
}

#[test]
fn people_who_share_the_desktop_have_a_clock_that_can_be_stopped_and_switched_off() {
    let mut app = app(Look::default());
    begin(&mut app, 2);
    let speaks = |game: &Game, page: Option<Page>| {
        page.is_none()
            && game.deciding().is_some()
            && matches!(game.view.waiting, Waiting::Debate(_))
    };
    until(&mut app, speaks);
    let clock = |app: &mut App| {
        texts_on_screen(app)
            .iter()
            .any(|t| t == "Your time to speak")
    };
    assert!(clock(&mut app));
    let face = |app: &mut App| {
        let texts = texts_on_screen(app);
        texts
            .into_iter()
            .find(|text| text.contains(':') && text.len() == 4)
    };
    let press = "Stop the clock, or let it run";
    click(&mut app, press);
    settle(&mut app);
    let stopped = face(&mut app);
    assert!(stopped.is_some());
    let focus = app
        .world()
        .resource::<bevy::input_focus::InputFocus>()
        .get();
    assert!(
        focus.is_some_and(|at| label(&app, at) == press),
        "the focus stays on the button"
    );
    click(&mut app, "30 seconds more");
    settle(&mut app);
    assert_ne!(face(&mut app), stopped);
    app.world_mut().resource_mut::<Settings>().speaking = Speech::Free;
    settle(&mut app);
    assert!(!clock(&mut app));
}
