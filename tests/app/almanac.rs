//! The almanac: from the title, from a card, and with a mark on what the last finished game touched.

use bevy::prelude::*;
use mizan::app::Screen;
use mizan::app::almanac::OpenClaims;
use mizan::app::bridge::{GiveCommand, LeaveGame, Saves, TakeSeat};
use mizan::app::screens::setup::BeginGame;
use mizan::app::table::pages::{Pages, ReadOn};
use mizan::app::theme::modal::Modal;
use mizan::app::theme::shelf::OpenLeaf;
use mizan::app::theme::tokens::Look;
use mizan::app::words::Words;
use mizan::engine::Setup;
use mizan::journal::Player;
use mizan::reflect::touched;
use mizan::view::Waiting;

use crate::harness::{app, click, focused, layout_faults, press, settle, texts_on_screen};
use crate::playing::{begin, game, until};

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

fn go_to_almanac(app: &mut App) {
    app.world_mut()
        .resource_mut::<NextState<Screen>>()
        .set(Screen::Title);
    settle(app);
    click(app, "Almanac");
    settle(app);
    assert_eq!(screen(app), Screen::Almanac);
}

#[test]
fn the_almanac_is_read_from_the_title_by_keys_alone() {
    let mut app = app(Look::default());
    go_to_almanac(&mut app);
    let (claims, essays, title) = {
        let words = app.world().resource::<Words>();
        let pack = words.pack();
        let title = words.get(&format!("claim-{}", pack.claims[0].id));
        (pack.claims.len(), pack.essays.len(), title)
    };
    for leaf in 0..=essays {
        assert_eq!(app.world().resource::<OpenLeaf>().0, leaf);
        press(&mut app, KeyCode::ArrowDown);
        settle(&mut app);
    }
    let read = texts_on_screen(&mut app);
    let heading = read.iter().filter(|text| **text == title).count();
    assert_eq!(heading, 2, "on its slip and on its page: {read:?}");
    for _ in 0..claims {
        press(&mut app, KeyCode::ArrowDown);
        settle(&mut app);
        let faults = layout_faults(&mut app);
        assert!(faults.is_empty(), "{faults:#?}");
    }
    press(&mut app, KeyCode::Escape);
    settle(&mut app);
    assert_eq!(screen(&app), Screen::Title);
}

#[test]
fn a_card_that_stands_for_a_claim_opens_its_page() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    let claims_of = |game: &mizan::app::bridge::Game| match game.view.waiting {
        Waiting::Choose(_, Some(card)) => game.pack.cards[card.index()].claims.clone(),
        _ => Vec::new(),
    };
    until(&mut app, |game, page| {
        page.is_none() && !claims_of(game).is_empty()
    });
    let claim = claims_of(game(&app))[0];
    let id = format!("claim-{}", game(&app).pack.claims[claim.index()].id);
    let title = app.world().resource::<Words>().get(&id);
    assert!(!texts_on_screen(&mut app).contains(&title));
    // A long card has it below the fold, where the keyboard brings it into view.
    for _ in 0..80 {
        if focused(&app).is_some_and(|label| label.starts_with("From the text")) {
            break;
        }
        press(&mut app, KeyCode::Tab);
        settle(&mut app);
    }
    press(&mut app, KeyCode::Enter);
    settle(&mut app);
    let mut modals = app.world_mut().query::<&Modal>();
    assert_eq!(modals.iter(app.world()).count(), 1);
    assert!(texts_on_screen(&mut app).contains(&title));
}

#[test]
fn claims_that_are_not_there_open_nothing_that_breaks() {
    let mut app = app(Look::default());
    let nowhere = mizan::pack::model::ClaimId::at(999);
    app.world_mut().trigger(OpenClaims(vec![nowhere]));
    settle(&mut app);
}

#[test]
fn a_finished_game_marks_the_pages_it_touched() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(Look::default());
    app.insert_resource(Saves::Folder(folder.path().to_owned()));
    let players = ["voice", "keeper", "drifter"].map(Player::bot);
    app.world_mut().trigger(BeginGame {
        setup: Setup {
            seed: 4,
            variants: Vec::new(),
            rounds: 3,
            seats: vec![None; 4],
        },
        players: [vec![Player::person("Ruba")], players.to_vec()].concat(),
    });
    settle(&mut app);
    for _ in 0..900 {
        if game(&app).over() {
            break;
        }
        let open = |offer: &&mizan::engine::Offer| offer.refused.is_none();
        let offer = game(&app)
            .view
            .offers
            .iter()
            .find(open)
            .map(|offer| offer.command);
        match (app.world().resource::<Pages>().is_empty(), offer) {
            (false, _) => drop(app.world_mut().write_message(ReadOn)),
            (true, Some(command)) => drop(app.world_mut().write_message(GiveCommand(command))),
            (true, None) => drop(app.world_mut().write_message(TakeSeat)),
        }
        settle(&mut app);
    }
    assert!(game(&app).over());
    let entries: Vec<_> = game(&app).log.iter().map(|(_, entry)| *entry).collect();
    let touched = touched(&game(&app).pack, &entries, &game(&app).told()).len();
    assert!(touched > 3);
    app.world_mut().write_message(LeaveGame);
    settle(&mut app);
    go_to_almanac(&mut app);
    let marked = texts_on_screen(&mut app)
        .iter()
        .filter(|text| text.ends_with("in your last game"))
        .count();
    assert_eq!(marked, touched);
}
