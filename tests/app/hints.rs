//! What is known before one decides is on the screen: the own hope, what an offer moves, what a bill does; and a line
//! that is asked why never opens an empty sheet.

use mizan::app::bridge::Game;
use mizan::app::settings::Settings;
use mizan::app::table::pages::{Page, Pages};
use mizan::app::table::why::ShowWhy;
use mizan::app::theme::text::unmarked;
use mizan::app::theme::tokens::Look;
use mizan::app::words::Words;
use mizan::engine::Event;
use mizan::view::Waiting;

use crate::harness::{app, layout_faults, settle, texts_on_screen};
use crate::playing::{begin, begin_with, game, until};

fn asked(game: &Game, page: Option<Page>, wanted: fn(Waiting) -> bool) -> bool {
    page.is_none() && game.deciding().is_some() && wanted(game.view.waiting)
}

#[test]
fn the_own_hope_and_how_far_it_is_met_are_always_in_sight() {
    for (language, text_size) in [("en", 100), ("ar", 200)] {
        let mut app = app(Look::default());
        *app.world_mut().resource_mut::<Settings>() = Settings {
            language: language.into(),
            text_size,
            motion: false,
            ..Settings::default()
        };
        settle(&mut app);
        begin(&mut app, 1);
        let mut steps = 0;
        until(&mut app, |game, page| {
            asked(game, page, |waiting| matches!(waiting, Waiting::Vote(_)))
        });
        for wanted in [
            |waiting: Waiting| matches!(waiting, Waiting::Vote(_)),
            |waiting: Waiting| matches!(waiting, Waiting::Roll(_)),
            |waiting: Waiting| matches!(waiting, Waiting::Go(..)),
            |waiting: Waiting| matches!(waiting, Waiting::Choose(..)),
        ] {
            until(&mut app, |game, page| asked(game, page, wanted));
            let words = app.world().resource::<Words>();
            let sentences = game(&app).sentences(words);
            let hoped = sentences.hoped(&game(&app).view).expect("one hopes");
            let progress = unmarked(&hoped.progress);
            let texts = texts_on_screen(&mut app);
            assert!(texts.contains(&progress), "{progress} is not in {texts:?}");
            assert_eq!(layout_faults(&mut app), Vec::<String>::new());
            steps += 1;
        }
        assert_eq!(steps, 4);
    }
}

#[test]
fn an_answer_says_what_it_moves_and_a_place_what_lies_there() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    for wanted in [
        |waiting: Waiting| matches!(waiting, Waiting::Go(..)),
        |waiting: Waiting| matches!(waiting, Waiting::Choose(..)),
    ] {
        until(&mut app, |game, page| asked(game, page, wanted));
        let words = app.world().resource::<Words>();
        let sentences = game(&app).sentences(words);
        let open = game(&app).view.offers.iter();
        let open = open.filter(|offer| offer.refused.is_none());
        let hints: Vec<String> = open
            .flat_map(|offer| sentences.hints(&game(&app).view, offer.command))
            .map(|hint| unmarked(&hint.text))
            .collect();
        assert!(!hints.is_empty());
        let texts = texts_on_screen(&mut app);
        for hint in hints {
            assert!(texts.contains(&hint), "{hint} is not in {texts:?}");
        }
    }
}

#[test]
fn a_bill_on_the_floor_says_what_it_rules_and_whoever_has_no_argument_is_told_so() {
    let mut app = app(Look::default());
    begin(&mut app, 3);
    let speaks = |game: &Game, page: Option<Page>| {
        asked(game, page, |waiting| matches!(waiting, Waiting::Debate(_)))
    };
    let (mut ruled, mut dead) = (0, 0);
    while ruled == 0 || dead == 0 {
        until(&mut app, speaks);
        let words = app.world().resource::<Words>();
        let sentences = game(&app).sentences(words);
        let view = &game(&app).view;
        let floor = view.floor.as_ref().expect("a bill is on the floor");
        let bill = &game(&app).pack.bills[floor.bill.index()];
        let enters = bill.enacts.iter();
        let enters = enters.filter(|id| !view.law.iter().any(|(clause, _)| clause == *id));
        let rules: Vec<String> = enters.map(|id| unmarked(&sentences.rule(*id))).collect();
        let why = sentences.why_pass(view).map(|why| unmarked(&why));
        let texts = texts_on_screen(&mut app);
        for rule in rules {
            assert!(texts.contains(&rule), "{rule} is not in {texts:?}");
            ruled += 1;
        }
        if let Some(why) = why {
            assert!(texts.contains(&why), "{why} is not in {texts:?}");
            dead += 1;
        }
        until(&mut app, |game, page| !speaks(game, page));
    }
    assert!(
        ruled > 0 && dead > 0,
        "{ruled} rules, {dead} without a word"
    );
}

#[test]
fn why_is_never_empty_and_names_a_bot_s_motive_only_for_its_own_move() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    until(&mut app, |game, page| {
        page.is_none() && game.view.round == 2 && game.deciding().is_some()
    });
    let words = app.world().resource::<Words>();
    let game = game(&app);
    let mut moves = 0;
    for (at, entry) in &game.log {
        let at = *at as usize;
        let lines = game.explain(words, at);
        assert!(!lines.is_empty(), "{:?} has no cause", entry.event);
        if game.bot_why(at).is_some() {
            let own_move = matches!(
                entry.event,
                Event::Signed(..)
                    | Event::Rolled(..)
                    | Event::Went(..)
                    | Event::Acted(..)
                    | Event::Rested(_)
                    | Event::Argued(..)
                    | Event::AmendmentMoved(..)
                    | Event::AmendmentAdopted(_)
                    | Event::Passed(_)
                    | Event::Appealed(..)
                    | Event::Accepted(_)
            );
            assert!(own_move, "a motive for {:?}", entry.event);
            moves += 1;
        }
    }
    assert!(moves > 3);
    let bulletin =
        |(_, entry): &&(u32, mizan::engine::Entry)| matches!(entry.event, Event::BulletinDrawn(_));
    let at = game.log.iter().find(bulletin).expect("news").0 as usize;
    let lines = game.explain(words, at);
    let lines: Vec<String> = lines.iter().map(|line| unmarked(line)).collect();
    app.world_mut().trigger(ShowWhy(at));
    settle(&mut app);
    let texts = texts_on_screen(&mut app);
    assert!(lines.len() >= 2);
    for line in lines {
        assert!(texts.contains(&line), "{line} is not in {texts:?}");
    }
}

#[test]
fn with_weighted_votes_and_hidden_scores_the_count_tells_only_what_came_of_it() {
    let mut app = app(Look::default());
    begin_with(&mut app, 1, &["hidden-meters", "weighted-votes"], 1);
    until(&mut app, |_, page| matches!(page, Some(Page::Counted(_))));
    let Some(Page::Counted(at)) = app.world().resource::<Pages>().open() else {
        unreachable!("looked for above");
    };
    let event = game(&app).entry(at).expect("it came out").event;
    assert!(matches!(event, Event::Carried(_) | Event::Fell(_)));
    let texts = texts_on_screen(&mut app);
    let total = |text: &&String| {
        text.contains(" for, ") && text.contains("against") && !text.contains("scales")
    };
    assert_eq!(texts.iter().find(total), None);
    let stamp = if matches!(event, Event::Carried(_)) {
        "Carried"
    } else {
        "Not carried"
    };
    assert!(texts.iter().any(|text| text == stamp), "{texts:?}");
    let counted =
        |(_, entry): &(u32, mizan::engine::Entry)| matches!(entry.event, Event::Counted(..));
    assert!(!game(&app).log.iter().any(counted));
}
