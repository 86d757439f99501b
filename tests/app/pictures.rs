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
fn draw_the_table() {
    use mizan::app::bridge::{Game, GiveCommand};
    use mizan::app::screens::setup::BeginGame;
    use mizan::app::settings::Settings;
    use mizan::app::table::pages::{Pages, ReadOn};
    use mizan::engine::Setup;
    use mizan::journal::Player;
    use mizan::view::Waiting;
    let dir = std::path::PathBuf::from(
        std::env::var("MIZAN_PICTURES").expect("MIZAN_PICTURES names a folder"),
    );
    std::fs::create_dir_all(&dir).expect("the folder can be made");
    let mut studio =
        Studio::new(UVec2::new(1280, 720), Look::default(), |_| {}).expect("an adapter");
    for (theme, language, text_size) in [
        (Theme::Light, "en", 100),
        (Theme::Dark, "ar", 100),
        (Theme::Light, "en", 200),
        (Theme::Light, "ar", 200),
    ] {
        *studio.app().world_mut().resource_mut::<Settings>() = Settings {
            language: language.into(),
            theme,
            text_size,
            motion: false,
            ..Settings::default()
        };
        studio.settle();
        let bots = vec![
            Player::bot("voice"),
            Player::bot("keeper"),
            Player::bot("drifter"),
        ];
        studio.app().world_mut().trigger(BeginGame {
            setup: Setup {
                seed: 7,
                rounds: 3,
                seats: vec![None; 4],
            },
            players: [vec![Player::person("Ruba")], bots].concat(),
        });
        studio.settle();
        let mut met = Vec::new();
        for _ in 0..200 {
            let page = studio.app().world().resource::<Pages>().open();
            let game = studio.app().world().resource::<Game>();
            if game.over() {
                break;
            }
            let word = |debug: String| {
                debug
                    .split(['(', ' '])
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            };
            let state = match page {
                Some(page) => word(format!("page-{page:?}")),
                None => word(format!("{:?}", game.view.waiting)),
            };
            let command = game
                .view
                .offers
                .iter()
                .find(|offer| offer.refused.is_none());
            let command = command.map(|offer| offer.command);
            let _ = Waiting::Over;
            if !met.contains(&state) {
                met.push(state.clone());
                let name = format!("table-{state}-{language}-{text_size}-{}.png", theme.id());
                studio.save(&dir.join(name)).expect("a picture");
            }
            match (page, command) {
                (Some(_), _) => drop(studio.app().world_mut().write_message(ReadOn)),
                (None, Some(command)) => {
                    studio.app().world_mut().write_message(GiveCommand(command));
                }
                (None, None) => break,
            }
            for _ in 0..3 {
                studio.app().update();
            }
        }
    }
}
