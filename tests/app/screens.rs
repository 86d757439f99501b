//! Screens come, go, and hold together.

use bevy::prelude::*;
use mizan::app::Screen;
use mizan::app::screens::specimen::Page;
use mizan::app::theme::tokens::{Look, Reading, Theme};

use crate::harness::*;

fn go_to(app: &mut App, screen: Screen) {
    app.world_mut()
        .resource_mut::<NextState<Screen>>()
        .set(screen);
    settle(app);
}

#[test]
fn leaving_a_screen_leaves_no_entity_behind() {
    let mut app = app(Look::default());
    let count = |app: &mut App| app.world_mut().query::<&Node>().iter(app.world()).count();
    go_to(&mut app, Screen::Title);
    let before = count(&mut app);
    for _ in 0..2 {
        go_to(&mut app, Screen::Specimen);
        assert!(count(&mut app) > before);
        go_to(&mut app, Screen::Title);
        assert_eq!(count(&mut app), before);
    }
}

#[test]
fn no_page_of_the_specimen_overflows_in_any_language_or_text_size() {
    for direction in [Reading::Ltr, Reading::Rtl] {
        for text_scale in [1.0, 1.5, 2.0] {
            for size in [
                UVec2::new(1280, 720),
                UVec2::new(1024, 640),
                UVec2::new(1920, 1080),
            ] {
                let look = Look {
                    theme: Theme::Light,
                    text_scale,
                    direction,
                    motion: false,
                };
                let mut app = app_of_size(look, size);
                for page in 0..3 {
                    app.insert_resource(Page(page));
                    go_to(&mut app, Screen::Specimen);
                    let faults = layout_faults(&mut app);
                    assert!(
                        faults.is_empty(),
                        "page {page}, {direction:?}, {text_scale}, {size}: {faults:#?}"
                    );
                }
            }
        }
    }
}
