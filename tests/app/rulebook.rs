//! The rulebook: from the title and from the table, chapter by chapter by keys, whole at any size in both languages.

use bevy::prelude::*;
use mizan::app::Screen;
use mizan::app::settings::Settings;
use mizan::app::theme::modal::Modal;
use mizan::app::theme::shelf::OpenLeaf;
use mizan::app::theme::tokens::Look;
use mizan::app::words::Words;
use mizan::lang::rulebook::{Chapter, chapters};
use mizan::lang::sentences::Sentences;

use crate::harness::{app, click, focused, layout_faults, press, settle, texts_on_screen};
use crate::playing::{begin, until};

fn at_title(app: &mut App) {
    app.world_mut()
        .resource_mut::<NextState<Screen>>()
        .set(Screen::Title);
    settle(app);
}

fn sheets(app: &mut App) -> usize {
    app.world_mut().query::<&Modal>().iter(app.world()).count()
}

fn book(app: &App) -> Vec<Chapter> {
    let words = app.world().resource::<Words>();
    chapters(&Sentences::new(words.pack(), &words.texts, &[], &[]))
}

#[test]
fn the_rulebook_is_read_from_the_title_and_the_focus_returns() {
    let mut app = app(Look::default());
    at_title(&mut app);
    click(&mut app, "The rulebook");
    assert_eq!(sheets(&mut app), 1);
    let book = book(&app);
    assert!(focused(&app).is_some_and(|label| label.starts_with(&book[0].title)));
    for (nr, chapter) in book.iter().enumerate() {
        assert_eq!(app.world().resource::<OpenLeaf>().0, nr);
        let titles = texts_on_screen(&mut app)
            .into_iter()
            .filter(|text| *text == chapter.title)
            .count();
        assert_eq!(titles, 2, "in the contents and over the chapter");
        press(&mut app, KeyCode::ArrowDown);
        settle(&mut app);
    }
    press(&mut app, KeyCode::Escape);
    assert_eq!(sheets(&mut app), 0);
    assert_eq!(focused(&app).as_deref(), Some("The rulebook"));
}

#[test]
fn the_rulebook_is_opened_from_the_pause_of_the_table() {
    let mut app = app(Look::default());
    begin(&mut app, 1);
    until(&mut app, |_, page| page.is_none());
    let before = focused(&app);
    press(&mut app, KeyCode::Escape);
    click(&mut app, "The rulebook");
    settle(&mut app);
    assert_eq!(sheets(&mut app), 1, "the pause has gone");
    let law = book(&app)
        .iter()
        .position(|chapter| chapter.id == "law")
        .expect("a law book");
    for _ in 0..law {
        press(&mut app, KeyCode::ArrowDown);
    }
    settle(&mut app);
    let clause = app.world().resource::<Words>().get("clause-rumour-law");
    assert!(texts_on_screen(&mut app).contains(&clause));
    click(&mut app, "Close");
    assert_eq!(sheets(&mut app), 0);
    assert_eq!(focused(&app), before);
}

#[test]
fn no_chapter_is_cut_off_in_any_language_or_size() {
    for (language, text_size) in [("en", 100), ("ar", 100), ("en", 200), ("ar", 200)] {
        let mut app = app(Look::default());
        *app.world_mut().resource_mut::<Settings>() = Settings {
            language: language.into(),
            text_size,
            motion: false,
            ..Settings::default()
        };
        settle(&mut app);
        at_title(&mut app);
        let faults = layout_faults(&mut app);
        assert!(
            faults.is_empty(),
            "title {language} {text_size}: {faults:#?}"
        );
        app.world_mut().trigger(mizan::app::rulebook::OpenRules);
        settle(&mut app);
        for chapter in book(&app) {
            let faults = layout_faults(&mut app);
            assert!(
                faults.is_empty(),
                "{} {language} {text_size}: {faults:#?}",
                chapter.id
            );
            let texts = texts_on_screen(&mut app);
            let raw: Vec<&String> = texts.iter().filter(|text| text.contains('⟦')).collect();
            assert!(raw.is_empty(), "{raw:?}");
            press(&mut app, KeyCode::ArrowDown);
            settle(&mut app);
        }
    }
}
