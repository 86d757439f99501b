//! Tips open for those who ask: they point, or walk there by keys. They never lie over what comes next.

use std::time::Duration;

use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use mizan::app::settings::{Pace, Settings};
use mizan::app::table::pages::{Pages, ReadOn};
use mizan::app::theme::prelude::*;
use mizan::app::theme::tip::OpenTip;
use mizan::app::words::Words;
use mizan::engine::{Command, SeatId};
use mizan::lang::unmarked;
use mizan::view::Waiting;

use crate::harness::*;
use crate::playing::{begin, game, until};
use crate::widgets::{log, logged, new_app};

fn tips(app: &mut App) -> usize {
    let mut tips = app.world_mut().query_filtered::<(), With<OpenTip>>();
    tips.iter(app.world()).count()
}

/// A control with a tip, and an answer on paper that goes when it is taken.
fn a_meter_and_an_answer(app: &mut App) {
    show(
        app,
        (
            screen_root(),
            children![
                (logged("meter"), Tip::new("What it counts.")),
                (
                    panel(),
                    (Calm, Outline::default()),
                    spoken(accesskit::Role::Group, "paper"),
                    children![(
                        button(Kind::Quiet, "answer"),
                        FirstFocus,
                        Tip::new("What it means."),
                        observe(|done: On<Activate>, mut commands: Commands| {
                            commands.entity(done.entity).despawn();
                        }),
                    )],
                ),
                logged("after"),
            ],
        ),
    );
}

#[test]
fn when_the_focused_control_is_gone_the_focus_rests_and_opens_no_tip() {
    let mut app = new_app(Look::default());
    a_meter_and_an_answer(&mut app);
    assert_eq!(focused(&app).as_deref(), Some("answer"));
    assert_eq!(tips(&mut app), 0, "nobody walked here");
    press(&mut app, KeyCode::Enter);
    assert_eq!(focused(&app).as_deref(), Some("paper"));
    assert_eq!(tips(&mut app), 0);
    press(&mut app, KeyCode::Enter);
    assert!(log(&app).is_empty(), "there it does nothing");
    press(&mut app, KeyCode::Tab);
    assert_eq!(focused(&app).as_deref(), Some("after"), "Tab goes on there");
    press(&mut app, KeyCode::Tab);
    assert_eq!(focused(&app).as_deref(), Some("meter"));
    assert_eq!(tips(&mut app), 1, "who walks there reads it");
    press(&mut app, KeyCode::Tab);
    assert_eq!(
        focused(&app).as_deref(),
        Some("after"),
        "and past the paper"
    );
    assert_eq!(tips(&mut app), 0);
}

#[test]
fn a_tip_that_was_walked_to_closes_when_one_acts() {
    let mut app = new_app(Look::default());
    a_meter_and_an_answer(&mut app);
    shift_tab(&mut app);
    assert_eq!(tips(&mut app), 1);
    press(&mut app, KeyCode::Enter);
    assert_eq!(log(&app), ["meter"]);
    assert_eq!(tips(&mut app), 0);
}

#[test]
fn a_tip_that_was_pointed_at_closes_with_the_press_and_opens_when_one_points_anew() {
    let mut app = new_app(Look::default());
    a_meter_and_an_answer(&mut app);
    point_to(&mut app, "meter");
    assert_eq!(tips(&mut app), 1);
    click(&mut app, "meter");
    assert_eq!(tips(&mut app), 0, "what was pressed is read");
    point_to(&mut app, "after");
    point_to(&mut app, "meter");
    assert_eq!(tips(&mut app), 1);
}

#[test]
fn while_bots_decide_the_focus_rests_and_a_tip_goes_with_what_it_hung_on() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    until(&mut app, |game, page| {
        page.is_none() && matches!(game.view.waiting, Waiting::Vote(SeatId(0)))
    });
    *app.world_mut().resource_mut::<Settings>() = Settings {
        motion: true,
        pace: Pace::Calm,
        ..Settings::default()
    };
    settle(&mut app);
    press(&mut app, KeyCode::Enter);
    while !app.world().resource::<Pages>().is_empty() {
        app.world_mut().write_message(ReadOn);
        settle(&mut app);
    }
    assert!(
        game(&app).deciding().is_none() && !game(&app).over(),
        "a bot is waited for"
    );
    let paper = unmarked(&app.world().resource::<Words>().get("table-paper"));
    assert_eq!(focused(&app), Some(paper.clone()));
    assert_eq!(tips(&mut app), 0);
    // Somebody walks to what has a tip; then the bots go on and the screen is another.
    for _ in 0..40 {
        shift_tab(&mut app);
        if tips(&mut app) == 1 {
            break;
        }
    }
    assert_eq!(tips(&mut app), 1);
    let before = game(&app).revision;
    app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(
        400,
    )));
    for _ in 0..40 {
        app.update();
        if game(&app).revision != before {
            break;
        }
    }
    assert_ne!(game(&app).revision, before, "a bot decided");
    app.update();
    app.update();
    assert_eq!(tips(&mut app), 0);
}

#[test]
fn who_walked_to_a_place_sees_the_options_of_its_card() {
    for by_key in [false, true] {
        let mut app = app(Look::default());
        begin(&mut app, 1);
        until(&mut app, |game, page| {
            page.is_none() && matches!(game.view.waiting, Waiting::Go(SeatId(0), _))
        });
        let open = |offer: &&mizan::engine::Offer| offer.refused.is_none();
        let offers = &game(&app).view.offers;
        let Some(Command::Go(place)) = offers.iter().find(open).map(|offer| offer.command) else {
            panic!("no way is open");
        };
        let words = app.world().resource::<Words>();
        let name = unmarked(&game(&app).sentences(words).place(place));
        if by_key {
            for _ in 0..80 {
                if focused(&app).as_ref() == Some(&name) {
                    break;
                }
                press(&mut app, KeyCode::Tab);
            }
            assert_eq!(focused(&app), Some(name));
            assert_eq!(tips(&mut app), 1);
            press(&mut app, KeyCode::Enter);
        } else {
            point_to(&mut app, &name);
            assert_eq!(tips(&mut app), 1);
            click(&mut app, &name);
        }
        settle(&mut app);
        assert_eq!(game(&app).view.seats[0].place, Some(place));
        assert_eq!(tips(&mut app), 0, "by key: {by_key}");
    }
}
