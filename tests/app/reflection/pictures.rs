//! Pictures of the reflection, for the eye.

use mizan::app::offscreen::Studio;
use mizan::app::theme::tokens::Theme;

use super::*;

/// `MIZAN_PICTURES=dir cargo test --test app draw_the_reflection -- --ignored`.
#[test]
#[ignore = "draws with a graphics adapter"]
fn draw_the_reflection() {
    let dir = std::path::PathBuf::from(
        std::env::var("MIZAN_PICTURES").expect("MIZAN_PICTURES names a folder"),
    );
    std::fs::create_dir_all(&dir).expect("the folder can be made");
    let mut studio =
        Studio::new(UVec2::new(1280, 720), Look::default(), |_| {}).expect("an adapter");
    begin_for(studio.app(), 1, 7, 6);
    play(studio.app(), |step| step);
    let looks = [
        (Theme::Light, "en", 100, (1280, 720)),
        (Theme::Light, "ar", 100, (1280, 720)),
        (Theme::Dark, "en", 100, (1280, 720)),
        (Theme::Light, "en", 200, (1280, 720)),
        (Theme::Dark, "ar", 200, (1024, 640)),
    ];
    for over in [false, true] {
        if over {
            while !game(studio.app()).over() {
                // There is no window for keys here.
                let command = game(studio.app()).view.offers[0].command;
                studio.app().world_mut().write_message(GiveCommand(command));
                studio.settle();
            }
        }
        for (theme, language, text_size, size) in looks {
            *studio.app().world_mut().resource_mut::<Settings>() = Settings {
                language: language.into(),
                theme,
                text_size,
                motion: false,
                ..Settings::default()
            };
            studio.resize(UVec2::from(size));
            let pages = if over { 0..PAGES } else { 0..1 };
            for nr in pages {
                studio.app().world_mut().resource_mut::<OpenPage>().0 = nr;
                let name = format!(
                    "{}{}-{}-{language}-{text_size}.png",
                    nr + 1,
                    if over { "" } else { "-asked" },
                    theme.id()
                );
                studio.save(&dir.join(&name)).expect("a picture");
                if nr == 2 {
                    for leaf in 2..4 {
                        studio.app().world_mut().resource_mut::<OpenLeaf>().0 = leaf;
                        let name = format!("leaf-{leaf}-{name}");
                        studio.save(&dir.join(name)).expect("a picture");
                    }
                }
                if nr == 1 {
                    // The whole of the longest page.
                    studio.resize(UVec2::new(size.0, 3200));
                    let name = format!("whole-{name}");
                    studio.save(&dir.join(name)).expect("a picture");
                    studio.resize(UVec2::from(size));
                }
            }
        }
    }
}
