//! The page of the companies: the owner sees its own numbers, everybody sees lists, ratings and suppliers.

use bevy::prelude::*;
use mizan::app::books::OpenBook;
use mizan::app::screens::setup::BeginGame;
use mizan::app::settings::Settings;
use mizan::app::theme::tokens::Look;
use mizan::app::words::Words;
use mizan::engine::Setup;
use mizan::journal::Player;
use mizan::lang::unmarked;
use mizan::pack::model::RoleId;

use crate::harness::{app, layout_faults, settle, texts_on_screen};
use crate::playing::game;

fn open(app: &mut App, owner: bool) {
    let pack = app.world().resource::<Words>().pack();
    let role = pack
        .roles
        .iter()
        .position(|role| role.company.is_some() == owner);
    let seats = vec![role.map(RoleId::at), None, None, None];
    let bots = ["voice", "keeper", "drifter"].map(Player::bot);
    let players = [vec![Player::person("Ruba")], bots.to_vec()].concat();
    let setup = Setup {
        seed: 11,
        variants: Vec::new(),
        rounds: 3,
        seats,
    };
    app.world_mut().trigger(BeginGame { setup, players });
    settle(app);
    app.world_mut().trigger(OpenBook::Companies);
    settle(app);
}

fn count(texts: &[String], wanted: &str) -> usize {
    texts.iter().filter(|text| *text == wanted).count()
}

#[test]
fn only_the_owner_sees_the_numbers_behind_a_rating() {
    let mut app = app(Look::default());
    open(&mut app, true);
    let texts = texts_on_screen(&mut app);
    let companies = game(&app).view.companies.len();
    assert_eq!(
        count(&texts, "Only the owner sees these"),
        companies - 1,
        "{texts:?}"
    );
    let words = app.world().resource::<Words>();
    let sentences = game(&app).sentences(words);
    let firms = sentences.firms(&game(&app).view, &game(&app).log);
    let own = firms.iter().find(|firm| firm.owner == game(&app).view.seat);
    let own = own.expect("the person owns a company");
    assert!(own.unseen.is_empty() && !own.figures.is_empty());
    for (id, _) in &own.figures {
        let name = unmarked(&sentences.attribute(*id));
        assert_eq!(count(&texts, &name), 1, "{name} once, on the own page");
    }
    for firm in &firms {
        assert!(texts.contains(&unmarked(&sentences.company(firm.company))));
        for supply in &firm.supplies {
            assert!(texts.contains(&unmarked(&sentences.company(supply.supplier))));
        }
        let rating = firm.course.last().expect("everybody sees the rating");
        assert!(texts.contains(&rating.to_string()));
    }
}

#[test]
fn nothing_on_the_page_is_cut_off() {
    for (language, text_size) in [("en", 100), ("ar", 100), ("en", 200), ("ar", 200)] {
        let mut app = app(Look::default());
        *app.world_mut().resource_mut::<Settings>() = Settings {
            language: language.into(),
            text_size,
            motion: false,
            ..Settings::default()
        };
        settle(&mut app);
        open(&mut app, true);
        let faults = layout_faults(&mut app);
        assert!(faults.is_empty(), "{language} {text_size}: {faults:#?}");
    }
}
