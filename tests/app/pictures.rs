//! Pictures of the specimen, for the eye. Needs a graphics adapter, so it runs only when asked:
//! `MIZAN_PICTURES=dir cargo test --test app draw_the_specimen -- --ignored`.

use bevy::prelude::*;
use mizan::app::Screen;
use mizan::app::offscreen::Studio;
use mizan::app::screens::specimen::Page;
use mizan::app::theme::tokens::{Look, Reading, Theme};

#[test]
#[ignore = "draws with a graphics adapter"]
fn draw_the_specimen() {
    let dir = std::path::PathBuf::from(
        std::env::var("MIZAN_PICTURES").expect("MIZAN_PICTURES names a folder"),
    );
    std::fs::create_dir_all(&dir).expect("the folder can be made");
    let mut studio =
        Studio::new(UVec2::new(1280, 720), Look::default(), |_| {}).expect("an adapter");
    for theme in Theme::ALL {
        for (language, direction) in [("en", Reading::Ltr), ("ar", Reading::Rtl)] {
            for text_scale in [1.0, 2.0] {
                for page in 0..3 {
                    studio.set_look(Look {
                        theme,
                        text_scale,
                        direction,
                        motion: false,
                    });
                    studio.app().insert_resource(Page(page));
                    studio.go_to(Screen::Specimen);
                    let name = format!(
                        "{}-{language}-{}-{page}.png",
                        theme.id(),
                        (text_scale * 100.0) as u32
                    );
                    studio.save(&dir.join(name)).expect("a picture");
                }
            }
        }
    }
}

#[test]
#[ignore = "draws with a graphics adapter"]
fn draw_the_ways_in() {
    use mizan::app::screens::settings::OpenSettings;
    use mizan::app::settings::Settings;
    let dir = std::path::PathBuf::from(
        std::env::var("MIZAN_PICTURES").expect("MIZAN_PICTURES names a folder"),
    );
    std::fs::create_dir_all(&dir).expect("the folder can be made");
    let mut studio =
        Studio::new(UVec2::new(1280, 720), Look::default(), |_| {}).expect("an adapter");
    for (theme, language, text_size) in [
        (Theme::Light, "en", 100),
        (Theme::Light, "ar", 100),
        (Theme::Dark, "en", 100),
        (Theme::Light, "en", 200),
        (Theme::Dark, "ar", 200),
        (Theme::HighContrast, "ar", 100),
    ] {
        let settings = Settings {
            language: language.into(),
            theme,
            text_size,
            motion: false,
            ..Settings::default()
        };
        studio.app().insert_resource(settings.clone());
        studio
            .app()
            .world_mut()
            .resource_mut::<Settings>()
            .set_changed();
        studio.settle();
        let name =
            |what: &str| dir.join(format!("{what}-{}-{language}-{text_size}.png", theme.id()));
        for (what, screen) in [("setup", Screen::Setup), ("title", Screen::Title)] {
            studio.go_to(screen);
            studio.save(&name(what)).expect("a picture");
        }
        studio.app().world_mut().trigger(OpenSettings);
        studio.save(&name("settings")).expect("a picture");
        let sheets: Vec<Entity> = {
            let world = studio.app().world_mut();
            world
                .query_filtered::<Entity, With<mizan::app::theme::modal::Modal>>()
                .iter(world)
                .collect()
        };
        for sheet in sheets {
            studio.app().world_mut().despawn(sheet);
        }
    }
}

#[test]
#[ignore = "draws with a graphics adapter"]
fn draw_the_variants() {
    use crate::playing::{begin_with, until, variant};
    use mizan::app::books::OpenBook;
    use mizan::app::bridge::{Game, LeaveGame};
    use mizan::app::reflection::OpenPage;
    use mizan::app::screens::setup::Plan;
    use mizan::app::settings::Settings;
    use mizan::app::table::pages::Page as Read;
    use mizan::app::theme::modal::Modal;
    use mizan::app::words::Words;
    use mizan::view::Waiting;
    let dir = std::path::PathBuf::from(
        std::env::var("MIZAN_PICTURES").expect("MIZAN_PICTURES names a folder"),
    );
    std::fs::create_dir_all(&dir).expect("the folder can be made");
    let mut studio =
        Studio::new(UVec2::new(1280, 720), Look::default(), |_| {}).expect("an adapter");
    for (language, text_size) in [("en", 100), ("ar", 100), ("en", 200), ("ar", 200)] {
        *studio.app().world_mut().resource_mut::<Settings>() = Settings {
            language: language.into(),
            text_size,
            motion: false,
            ..Settings::default()
        };
        studio.settle();
        let path = |what: &str| dir.join(format!("{what}-{language}-{text_size}.png"));
        let pack = studio.app().world().resource::<Words>().pack().clone();
        let on = ["veil", "short-game"].map(|id| variant(&pack, id));
        studio.app().world_mut().resource_mut::<Plan>().variants = on.to_vec();
        studio.go_to(Screen::Setup);
        studio.save(&path("setup")).expect("a picture");
        let words = studio.app().world().resource::<Words>();
        let label = words.texts.name_of(&pack, variant(&pack, "short-game"));
        let switch = crate::harness::control(studio.app(), &mizan::lang::unmarked(&label));
        studio
            .app()
            .world_mut()
            .resource_mut::<bevy::input_focus::InputFocus>()
            .set(switch, bevy::input_focus::FocusCause::Navigated);
        studio.settle();
        studio.save(&path("setup-variants")).expect("a picture");
        let moment =
            |studio: &mut Studio, name: &str, met: &dyn Fn(&Game, Option<Read>) -> bool| {
                until(studio.app(), met);
                studio.settle();
                studio.save(&path(name)).expect("a picture");
            };
        begin_with(studio.app(), 1, &["veil"], 2);
        moment(&mut studio, "veil-debate", &|game, page| {
            page.is_none() && matches!(game.view.waiting, Waiting::Debate(_))
        });
        studio.app().world_mut().trigger(OpenBook::Log);
        studio.settle();
        studio.save(&path("veil-log")).expect("a picture");
        let world = studio.app().world_mut();
        let mut sheets = world.query_filtered::<Entity, With<Modal>>();
        for sheet in sheets.iter(world).collect::<Vec<_>>() {
            world.despawn(sheet);
        }
        moment(&mut studio, "veil-vote", &|game, page| {
            page.is_none() && game.view.veil == 1 && matches!(game.view.waiting, Waiting::Vote(_))
        });
        moment(&mut studio, "veil-count", &|game, page| {
            game.now().veil == 0 && matches!(page, Some(Read::Counted(_)))
        });
        moment(&mut studio, "veil-welcome", &|_, page| {
            matches!(page, Some(Read::Welcome(_)))
        });
        moment(&mut studio, "veil-street", &|game, page| {
            page.is_none() && game.view.round > 0
        });
        studio.app().world_mut().write_message(LeaveGame);
        studio.settle();
        begin_with(studio.app(), 2, &["veil"], 2);
        moment(&mut studio, "veil-hand-over", &|game, _| {
            game.next.is_some()
        });
        studio.app().world_mut().write_message(LeaveGame);
        studio.settle();
        begin_with(studio.app(), 1, &["hidden-meters", "weighted-votes"], 2);
        moment(&mut studio, "hidden-street", &|game, page| {
            page.is_none() && game.deciding().is_some()
        });
        moment(&mut studio, "hidden-vote", &|game, page| {
            page.is_none() && matches!(game.view.waiting, Waiting::Vote(_))
        });
        moment(&mut studio, "hidden-ledger", &|_, page| {
            matches!(page, Some(Read::Ledger(_)))
        });
        studio.app().world_mut().trigger(OpenBook::Ledger);
        studio.settle();
        studio.save(&path("hidden-ledger-book")).expect("a picture");
        let world = studio.app().world_mut();
        let mut sheets = world.query_filtered::<Entity, With<Modal>>();
        for sheet in sheets.iter(world).collect::<Vec<_>>() {
            world.despawn(sheet);
        }
        moment(&mut studio, "hidden-bet", &|game, page| {
            page.is_none() && matches!(game.view.waiting, Waiting::Bet(_))
        });
        moment(&mut studio, "hidden-feel", &|game, page| {
            page.is_none() && game.view.closing
        });
        until(studio.app(), |game, _| game.over());
        studio.app().world_mut().resource_mut::<OpenPage>().0 = 1;
        studio.settle();
        studio.save(&path("hidden-end")).expect("a picture");
        studio.app().world_mut().write_message(LeaveGame);
        studio.settle();
    }
}

#[test]
#[ignore = "draws with a graphics adapter"]
fn draw_the_gallery() {
    use mizan::app::settings::Settings;
    let dir = tempfile::tempdir().expect("a folder");
    let loaded = mizan::pack::find("mizan").expect("the base pack");
    let settings = Settings::default();
    let drawn =
        mizan::app::gallery::draw(loaded.into(), dir.path(), (1280, 720), &settings, |_| {})
            .expect("an adapter");
    assert_eq!(drawn.skipped, Vec::<String>::new());
    let names: Vec<String> = drawn
        .made
        .iter()
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    for wanted in [
        "title",
        "setup",
        "settings",
        "load-empty",
        "load",
        "title-continue",
        "table-welcome",
        "table-bulletin",
        "table-street",
        "table-way",
        "table-dilemma",
        "table-what-came",
        "table-office",
        "table-debate",
        "table-vote",
        "table-count",
        "table-ledger",
        "table-pause",
        "law-book",
        "ledger",
        "companies",
        "why",
        "hand-over",
        "reflection-1",
        "reflection-2",
        "reflection-3",
        "reflection-4",
        "reflection-5",
        "rulebook",
        "guide-hope",
        "guide-way",
        "guide-office",
        "guide-ledger",
    ] {
        assert!(
            names.iter().any(|name| name == wanted),
            "no picture {wanted} among {names:?}"
        );
    }
}

#[test]
#[ignore = "draws with a graphics adapter"]
fn draw_the_rulebook_and_the_guide() {
    use mizan::app::bridge::{Game, GiveCommand, LeaveGame};
    use mizan::app::rulebook::OpenRules;
    use mizan::app::screens::setup::{BeginGame, Plan};
    use mizan::app::settings::Settings;
    use mizan::app::table::guide::Guide;
    use mizan::app::table::pages::{Pages, ReadOn};
    use mizan::app::theme::shelf::OpenLeaf;
    use mizan::pack::model::RoleId;
    let dir = std::path::PathBuf::from(
        std::env::var("MIZAN_PICTURES").expect("MIZAN_PICTURES names a folder"),
    );
    std::fs::create_dir_all(&dir).expect("the folder can be made");
    let pack = mizan::pack::embedded("mizan")
        .expect("it is shipped")
        .expect("it is good")
        .pack;
    let mut studio =
        Studio::new(UVec2::new(1280, 720), Look::default(), |_| {}).expect("an adapter");
    for (language, text_size) in [("en", 100), ("ar", 100), ("en", 200), ("ar", 200)] {
        studio.app().insert_resource(Settings {
            language: language.into(),
            text_size,
            motion: false,
            ..Settings::default()
        });
        studio.go_to(Screen::Title);
        let name = |what: &str| dir.join(format!("{what}-{language}-{text_size}.png"));
        studio.save(&name("title")).expect("a picture");
        studio.app().world_mut().trigger(OpenRules);
        studio.settle();
        for chapter in [0, 2, 4] {
            studio.app().world_mut().resource_mut::<OpenLeaf>().0 = chapter;
            studio
                .save(&name(&format!("rulebook-{chapter}")))
                .expect("a picture");
        }
        for role in ["nurse", "registrar"] {
            studio.go_to(Screen::Setup);
            let world = studio.app().world_mut();
            let sheets: Vec<Entity> = world
                .query_filtered::<Entity, With<mizan::app::theme::modal::Modal>>()
                .iter(world)
                .collect();
            for sheet in sheets {
                world.despawn(sheet);
            }
            let mut plan = Plan::standard();
            let at = pack.roles.iter().position(|other| other.id == role);
            plan.seats[0].role = at.map(RoleId::at);
            let (setup, players) = plan.game(&pack, 7).expect("a game");
            world.trigger(BeginGame { setup, players });
            studio.settle();
            for _ in 0..100 {
                let world = studio.app().world_mut();
                let guide = world.resource::<Guide>();
                let step = guide.note().map(|(step, _)| step);
                if let Some(step) = step {
                    studio
                        .save(&name(&format!("guide-{role}-{step:?}")))
                        .expect("a picture");
                    Guide::read(studio.app().world_mut());
                    studio.settle();
                    continue;
                }
                if !guide.is_on() {
                    break;
                }
                let open = world.resource::<Game>().view.offers.iter();
                let command = open
                    .filter(|offer| offer.refused.is_none())
                    .map(|offer| offer.command)
                    .next_back();
                match (world.resource::<Pages>().is_empty(), command) {
                    (true, Some(command)) => drop(world.write_message(GiveCommand(command))),
                    _ => drop(world.write_message(ReadOn)),
                }
                for _ in 0..3 {
                    studio.app().update();
                }
            }
            studio.app().world_mut().write_message(LeaveGame);
            studio.settle();
        }
    }
}
