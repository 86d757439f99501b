//! Large letters on a small projector: what is asked and its answers stay in view, and nothing moves that need not.

use bevy::prelude::*;
use mizan::app::Screen;
use mizan::app::board::BoardPlace;
use mizan::app::bridge::Game;
use mizan::app::screens::setup::Plan;
use mizan::app::settings::Settings;
use mizan::app::table::guide::Guide;
use mizan::app::theme::scroll::More;
use mizan::app::theme::tokens::Look;
use mizan::app::words::Words;
use mizan::engine::{Command, Offer};
use mizan::lang::unmarked;
use mizan::pack::model::{CardId, RoleId};
use mizan::view::Waiting;

use crate::harness::{app, control, layout_faults, press, rect, settle};
use crate::playing::{begin, begin_with, game, until};

fn app_with(language: &str, text_size: u16) -> App {
    let mut app = app(Look::default());
    *app.world_mut().resource_mut::<Settings>() = Settings {
        language: language.into(),
        text_size,
        motion: false,
        ..Settings::default()
    };
    settle(&mut app);
    app
}

fn word(app: &App, id: &str) -> String {
    unmarked(&app.world().resource::<Words>().get(id))
}

fn place_of(app: &mut App, label: &str) -> Rect {
    let entity = control(app, label);
    rect(app, entity)
}

/// The part of the window that a text is seen in: inside everything that cuts off what hangs out of it.
fn seen(app: &App, entity: Entity) -> Rect {
    let mut seen = rect(app, entity);
    let mut here = entity;
    while let Some(parent) = app.world().get::<ChildOf>(here).map(ChildOf::parent) {
        let cuts = app.world().get::<Node>(parent).is_some_and(|node| {
            node.overflow.y != OverflowAxis::Visible || node.overflow.x != OverflowAxis::Visible
        });
        if cuts {
            seen = seen.intersect(rect(app, parent));
        }
        here = parent;
    }
    seen
}

/// The text that says exactly this.
/// The topmost of the texts that say so: the log may say it as well.
fn text_of(app: &mut App, says: &str) -> Entity {
    let mut texts = app.world_mut().query::<(Entity, &Text)>();
    let found: Vec<Entity> = texts
        .iter(app.world())
        .filter(|(_, text)| unmarked(&text.0) == says)
        .map(|(entity, _)| entity)
        .collect();
    let topmost = found
        .into_iter()
        .min_by(|a, b| rect(app, *a).min.y.total_cmp(&rect(app, *b).min.y));
    topmost.unwrap_or_else(|| panic!("no text {says:?}"))
}

#[test]
fn the_first_answer_of_every_card_is_in_view_and_the_second_begins() {
    for (language, text_size) in [("en", 150), ("en", 200), ("ar", 200)] {
        let mut app = app_with(language, text_size);
        begin(&mut app, 1);
        until(&mut app, |game, page| {
            page.is_none() && matches!(game.view.waiting, Waiting::Choose(..))
        });
        let seat = game(&app).sitting.expect("somebody sits here");
        for card in 0..game(&app).pack.cards.len() {
            let id = CardId::at(card);
            let [first, second] = {
                let mut game = app.world_mut().resource_mut::<Game>();
                let options = game.pack.cards[card].options.len();
                game.view.waiting = Waiting::Choose(seat, Some(id));
                game.view.offers = (0..options)
                    .map(|nr| Offer {
                        command: Command::Choose(nr.try_into().expect("a few options")),
                        refused: None,
                    })
                    .collect();
                game.revision += 1;
                let words = app.world().resource::<Words>();
                let game = app.world().resource::<Game>();
                let sentences = game.sentences(words);
                [0, 1].map(|nr| {
                    let command = game.view.offers[nr].command;
                    unmarked(&sentences.offer(&game.view, command))
                })
            };
            settle(&mut app);
            let text = text_of(&mut app, &first);
            let (whole, seen) = (rect(&app, text), seen(&app, text));
            assert!(
                seen.height() > whole.height() - 2.0,
                "{language} {text_size} {}: {first:?} at {whole:?} is seen at {seen:?}",
                game(&app).pack.cards[card].id
            );
            let below = text_of(&mut app, &second);
            let line = rect(&app, below).min.y;
            assert!(
                line < 700.0,
                "{language} {text_size} {}: {second:?} begins at {line}",
                game(&app).pack.cards[card].id
            );
        }
    }
}

#[test]
fn both_answers_to_a_vote_and_all_names_of_the_ballot_are_in_view() {
    for (language, text_size) in [("en", 150), ("en", 200), ("ar", 200)] {
        let mut app = app_with(language, text_size);
        begin(&mut app, 1);
        until(&mut app, |game, page| {
            page.is_none() && matches!(game.view.waiting, Waiting::Vote(_))
        });
        let offers = game(&app).view.offers.clone();
        let names = game(&app).names.clone();
        let words = app.world().resource::<Words>();
        let sentences = game(&app).sentences(words);
        let mut said: Vec<String> = offers
            .iter()
            .map(|offer| unmarked(&sentences.offer(&game(&app).view, offer.command)))
            .collect();
        said.extend(names.iter().map(|name| unmarked(name)));
        for says in said {
            let mut texts = app.world_mut().query::<(Entity, &Text)>();
            let found: Vec<Entity> = texts
                .iter(app.world())
                .filter(|(_, text)| unmarked(&text.0) == says)
                .map(|(entity, _)| entity)
                .collect();
            let in_view = found
                .into_iter()
                .filter(|text| seen(&app, *text).height() > rect(&app, *text).height() - 2.0)
                .count();
            // A name stands in the chamber, and most stand on a seat as they are, too.
            let own = says == unmarked(&names[0]);
            let wanted = if names.contains(&says) && !own { 2 } else { 1 };
            assert!(
                in_view >= wanted,
                "{language} {text_size}: {says:?} is seen {in_view} times"
            );
        }
    }
}

#[test]
fn the_bar_is_one_row_at_any_size_and_stays_when_something_can_be_taken_back() {
    for (language, text_size) in [
        ("en", 100),
        ("en", 130),
        ("en", 150),
        ("en", 200),
        ("ar", 150),
        ("ar", 200),
    ] {
        let mut app = app_with(language, text_size);
        // Before the roles are dealt the bar says so in more letters than it ever does.
        for variants in [&["veil"][..], &[][..]] {
            begin_with(&mut app, 1, variants, 3);
            let hand_label = word(&app, "table-hand");
            let undo = word(&app, "table-undo");
            let mut stood: Option<(Rect, Rect)> = None;
            let mut undone = 0;
            for _ in 0..60 {
                if *app.world().resource::<State<Screen>>().get() != Screen::Table {
                    break;
                }
                let round = match game(&app).view.round {
                    0 => word(&app, "before-rounds"),
                    round => {
                        let rounds = game(&app).view.rounds;
                        let values = [("round", round.into()), ("rounds", rounds.into())];
                        let words = app.world().resource::<Words>();
                        unmarked(&words.with("table-round", &values))
                    }
                };
                let head = text_of(&mut app, &round);
                let (head, hand) = (rect(&app, head), place_of(&mut app, &hand_label));
                assert!(
                    head.min.y < hand.max.y && hand.min.y < head.max.y + 40.0,
                    "{language} {text_size}: {hand:?} is not beside {head:?}"
                );
                let labels: Vec<String> = spoken(&mut app);
                if labels.contains(&undo) {
                    undone += 1;
                }
                let board = stage(&mut app);
                if let Some((hand_stood, _)) = stood
                    && game(&app).view.round > 0
                {
                    assert_eq!(hand_stood, hand, "{language} {text_size}: it moved");
                }
                if game(&app).view.round > 0 {
                    stood = Some((hand, board));
                }
                press(&mut app, KeyCode::Enter);
            }
            assert!(
                undone > 0 || !variants.is_empty(),
                "nothing was ever undone"
            );
        }
    }
}

fn spoken(app: &mut App) -> Vec<String> {
    let mut nodes = app.world_mut().query::<&bevy::a11y::AccessibilityNode>();
    let nodes = nodes.iter(app.world());
    nodes
        .filter_map(|node| Some(node.label()?.to_owned()))
        .collect()
}

fn stage(app: &mut App) -> Rect {
    let mut boards = app.world_mut().query_filtered::<Entity, With<BoardPlace>>();
    let board = boards.single(app.world()).expect("a map");
    rect(app, board)
}

#[test]
fn the_books_open_from_one_button_where_letters_are_large() {
    let mut app = app_with("en", 200);
    begin(&mut app, 1);
    let law = word(&app, "table-law");
    assert!(
        !spoken(&mut app).contains(&law),
        "the bar has no room for it"
    );
    let (books, close) = (word(&app, "table-books"), word(&app, "table-close"));
    crate::harness::click(&mut app, &books);
    assert!(layout_faults(&mut app).is_empty());
    crate::harness::click(&mut app, &law);
    assert!(spoken(&mut app).contains(&close), "the law book is open");
    press(&mut app, KeyCode::Escape);
    assert!(!spoken(&mut app).contains(&close), "and closed");
}

/// The map of a first game, with and without a note below it.
#[test]
fn the_map_stays_where_it_is_while_notes_of_the_guide_come_and_go() {
    for (language, text_size) in [
        ("en", 100),
        ("ar", 100),
        ("en", 115),
        ("en", 130),
        ("ar", 130),
        ("en", 200),
    ] {
        for role in ["nurse", "registrar"] {
            let mut app = app_with(language, text_size);
            let pack = app.world().resource::<Words>().loaded.clone();
            let role = pack.pack.roles.iter().position(|other| other.id == role);
            {
                let mut plan = app.world_mut().resource_mut::<Plan>();
                plan.seats[0].role = role.map(RoleId::at);
                plan.seed = "7".into();
            }
            app.world_mut()
                .resource_mut::<NextState<Screen>>()
                .set(Screen::Title);
            settle(&mut app);
            let (new, start) = (word(&app, "title-new"), word(&app, "setup-start"));
            crate::harness::click(&mut app, &new);
            crate::harness::click(&mut app, &start);
            settle(&mut app);
            assert!(app.world().resource::<Guide>().is_on());
            let mut places = Vec::new();
            for _ in 0..120 {
                if !app.world().resource::<Guide>().is_on() {
                    break;
                }
                let board = stage(&mut app);
                if board.height() > 0.0 {
                    places.push(board);
                }
                press(&mut app, KeyCode::Enter);
            }
            assert!(places.len() > 6, "the map was seen {} times", places.len());
            for place in &places {
                assert_eq!(*place, places[0], "{language} {text_size}");
            }
        }
    }
}

#[test]
fn what_scrolls_further_says_so_until_its_end_is_reached() {
    let mut app = app_with("en", 200);
    begin(&mut app, 1);
    let signs = |app: &mut App| {
        let mut signs = app.world_mut().query::<(&More, &InheritedVisibility)>();
        signs
            .iter(app.world())
            .filter(|(_, seen)| seen.get())
            .count()
    };
    assert_eq!(
        signs(&mut app),
        1,
        "the first page is longer than the paper"
    );
    let mut areas = app
        .world_mut()
        .query_filtered::<&mut ScrollPosition, With<bevy::ui_widgets::ScrollArea>>();
    for mut position in areas.iter_mut(app.world_mut()) {
        position.y = 10_000.0;
    }
    settle(&mut app);
    assert_eq!(signs(&mut app), 0, "there is no more");
}
