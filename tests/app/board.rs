//! The map: nothing on it covers anything else; what is carried goes along; what records nothing says what it is.

use std::sync::Arc;

use bevy::prelude::*;
use mizan::app::board::{BoardPlace, CarriedField, Standing, Token};
use mizan::app::bridge::ResumeGame;
use mizan::app::bridge::scout::{Moment, moments};
use mizan::app::settings::Settings;
use mizan::app::table::pages::{Pages, ReadOn};
use mizan::app::theme::tip::Tip;
use mizan::app::theme::tokens::Look;
use mizan::app::words::Words;
use mizan::engine::Command;
use mizan::lang::unmarked;
use mizan::view::Waiting;

use crate::harness::{app, press, rect, settle, texts_on_screen};
use crate::playing::{begin, game, until};

/// Everything on the map with what it is: names, sensors, tokens.
fn on_the_map(app: &mut App) -> Vec<(String, Rect)> {
    let mut boards = app.world_mut().query_filtered::<Entity, With<BoardPlace>>();
    let board = boards.single(app.world()).expect("a map");
    let mut things = Vec::new();
    let children = app.world().get::<Children>(board).expect("a full map");
    let children: Vec<Entity> = children.iter().collect();
    for thing in children {
        let world = app.world();
        if let Some(token) = world.get::<Token>(thing) {
            things.push((format!("{token:?}"), rect(app, thing)));
        } else if let Some(sensor) = world.get::<Standing>(thing) {
            things.push((format!("{sensor:?}"), rect(app, thing)));
        } else if world.get::<bevy::a11y::AccessibilityNode>(thing).is_none() {
            // A name lies in a slip of paper in its box.
            let inner = |entity: Entity| {
                let children = app.world().get::<Children>(entity)?;
                children.first().copied()
            };
            let slip = inner(thing);
            let text = slip
                .and_then(inner)
                .and_then(|text| app.world().get::<Text>(text));
            if let (Some(slip), Some(text)) = (slip, text) {
                things.push((text.0.clone(), rect(app, slip)));
            }
        }
    }
    things
}

/// With large letters only the names are there that matter: of where one is, and of where one can go,
/// as many as there is room for.
fn names_what_matters(app: &mut App, things: &[(String, Rect)]) -> bool {
    let words = app.world().resource::<Words>();
    let sentences = game(app).sentences(words);
    let named = |place| {
        let name = unmarked(&sentences.place(place));
        things.iter().any(|(what, _)| unmarked(what) == name)
    };
    let own = game(app).view.seats[0].place.expect("a place");
    let ways = game(app)
        .view
        .offers
        .iter()
        .filter_map(|offer| match offer.command {
            Command::Go(place) if offer.refused.is_none() => Some(place),
            _ => None,
        });
    let ways: Vec<_> = ways.collect();
    let count = ways.iter().filter(|place| named(**place)).count();
    named(own) && count >= ways.len().min(2)
}

#[test]
fn nothing_on_the_map_covers_anything_else_in_either_language_at_any_size() {
    for (language, text_size) in [
        ("en", 100),
        ("ar", 100),
        ("en", 150),
        ("ar", 150),
        ("en", 200),
        ("ar", 200),
    ] {
        let mut app = app(Look::default());
        *app.world_mut().resource_mut::<Settings>() = Settings {
            language: language.into(),
            text_size,
            motion: false,
            ..Settings::default()
        };
        settle(&mut app);
        begin(&mut app, 1);
        let mut looked = 0;
        for _ in 0..120 {
            let walks = matches!(game(&app).view.waiting, Waiting::Roll(_) | Waiting::Go(..));
            if walks && app.world().resource::<Pages>().is_empty() {
                let things = on_the_map(&mut app);
                looked += 1;
                assert!(
                    names_what_matters(&mut app, &things),
                    "{language} {text_size}: {things:?}"
                );
                let mut boards = app.world_mut().query_filtered::<Entity, With<BoardPlace>>();
                let board = boards.single(app.world()).expect("a map");
                let map = rect(&app, board);
                for (what, place) in &things {
                    let whole = map.union(*place) == map;
                    assert!(whole, "{language} {text_size}: {what} hangs over the edge");
                }
                for (nr, (what, place)) in things.iter().enumerate() {
                    for (other, others) in &things[nr + 1..] {
                        let both = place.intersect(*others);
                        let shared = both.width() * both.height();
                        assert!(
                            shared < 8.0,
                            "{language} {text_size}: {what} and {other} share {shared}"
                        );
                    }
                }
            }
            press(&mut app, KeyCode::Enter);
            if game(&app).over() {
                break;
            }
        }
        assert!(looked > 2, "the map was seen {looked} times");
    }
}

fn tips<M: Component>(app: &mut App, is: impl Fn(&M) -> bool) -> Vec<Vec<String>> {
    let mut query = app.world_mut().query::<(&M, &Tip)>();
    let found = query.iter(app.world()).filter(|(marked, _)| is(marked));
    found.map(|(_, tip)| tip.0.clone()).collect()
}

#[test]
fn an_object_that_records_nothing_has_no_chances_to_tell() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    until(&mut app, |game, page| {
        page.is_none() && matches!(game.view.waiting, Waiting::Roll(_))
    });
    let pack = game(&app).pack.clone();
    let reads = |standing: &Standing| !pack.sensors[standing.0.index()].reads.is_empty();
    let says = |tip: &Vec<String>| tip.iter().any(|line| line.contains("in 100"));
    let watching = tips(&mut app, reads);
    assert!(!watching.is_empty() && watching.iter().all(says));
    let objects = tips(&mut app, |standing| !reads(standing));
    assert!(
        !objects.is_empty() && !objects.iter().any(says),
        "{objects:?}"
    );
    assert!(objects.iter().all(|tip| tip.len() > 1), "but what it is");
}

fn resume(app: &mut App, moment: &Moment) {
    app.world_mut()
        .write_message(ResumeGame(moment.save.clone()));
    settle(app);
    while !app.world().resource::<Pages>().is_empty() {
        app.world_mut().write_message(ReadOn);
        settle(app);
    }
}

#[test]
fn moments_are_found_for_pictures_and_show_what_they_are_named_for() {
    let mut app = app(Look::default());
    let folder = tempfile::tempdir().expect("a folder");
    let pack = Arc::new(app.world().resource::<Words>().pack().clone());
    let found = moments(&pack, "en", folder.path()).expect("games can be played");
    let moment = |name: &str| {
        let found = found.iter().find(|moment| moment.name == name);
        found.unwrap_or_else(|| panic!("no moment {name}"))
    };
    for topic in &pack.topics {
        moment(&format!("card-{}", topic.id));
    }
    moment("card-barred");
    moment("companies");

    resume(&mut app, moment("map"));
    let bearers: Vec<_> = {
        let view = &game(&app).view;
        let carries = |held: &mizan::engine::Held| pack.statuses[held.status.index()].carries;
        let seats = (0..view.seats.len()).filter(|nr| {
            let seat = &view.seats[*nr];
            seat.place.is_some() && seat.statuses.iter().any(|held| carries(held).is_some())
        });
        seats.collect()
    };
    assert!(!bearers.is_empty(), "somebody carries something");
    let mut fields = app.world_mut().query::<(&CarriedField, Entity)>();
    let fields: Vec<(usize, Entity)> = fields
        .iter(app.world())
        .map(|(field, entity)| (field.0.index(), entity))
        .collect();
    for bearer in bearers {
        let field = fields.iter().find(|(seat, _)| *seat == bearer);
        let (_, field) = field.expect("the field is where its bearer is");
        let mut tokens = app.world_mut().query::<(&Token, Entity)>();
        let token = tokens
            .iter(app.world())
            .find(|(token, _)| token.0.index() == bearer)
            .map(|(_, entity)| entity)
            .expect("a token");
        let apart = rect(&app, *field).center() - rect(&app, token).center();
        assert!(apart.length() < 90.0, "{apart} apart");
        let tip = app.world().get::<Tip>(token).expect("a tip").0.join(" ");
        assert!(tip.contains("Goes along"), "{tip}");
    }

    resume(&mut app, moment("card-sent"));
    let sent = |app: &mut App| {
        let texts = texts_on_screen(app);
        texts.iter().any(|text| text.starts_with("Sent by"))
    };
    assert!(sent(&mut app), "the card says who sent it");
    press(&mut app, KeyCode::Enter);
    settle(&mut app);
    assert!(sent(&mut app), "so does what came of it");
}
