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
