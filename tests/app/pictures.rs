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
fn draw_the_gallery() {
    use mizan::app::settings::Settings;
    let dir = tempfile::tempdir().expect("a folder");
    let made = mizan::app::gallery::draw(dir.path(), (1280, 720), &Settings::default(), |_| {})
        .expect("an adapter");
    let names: Vec<String> = made
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
    ] {
        assert!(
            names.iter().any(|name| name == wanted),
            "no picture {wanted} among {names:?}"
        );
    }
}
