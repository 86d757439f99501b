//! Variants: switched on by mouse and by key, and played to the end with what they hide out of sight.

use bevy::prelude::*;
use bevy::ui::Checked;
use mizan::app::Screen;
use mizan::app::bridge::Game;
use mizan::app::screens::setup::{BeginGame, Plan};
use mizan::app::settings::Settings;
use mizan::app::table::pages::{Page, Pages};
use mizan::app::theme::tokens::Look;
use mizan::app::words::Words;
use mizan::engine::Event;
use mizan::lang::unmarked;
use mizan::pack::model::{AttributeId, MeterId, RoleId};
use mizan::view::Waiting;

use crate::harness::*;
use crate::playing::{begin_with, game, until, variant};

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

fn go_to(app: &mut App, screen: Screen) {
    app.world_mut()
        .resource_mut::<NextState<Screen>>()
        .set(screen);
    settle(app);
}

/// A window so high that all of the set-up is in it.
fn at_setup() -> App {
    let mut app = app_of_size(Look::default(), UVec2::new(1280, 1400));
    go_to(&mut app, Screen::Setup);
    app
}

/// What a variant is called.
fn name(app: &App, id: &str) -> String {
    let words = app.world().resource::<Words>();
    let variant = variant(words.pack(), id);
    unmarked(&words.texts.name_of(words.pack(), variant))
}

fn planned(app: &App, id: &str) -> bool {
    let pack = app.world().resource::<Words>().pack();
    let plan = app.world().resource::<Plan>();
    plan.variants.contains(&variant(pack, id))
}

fn is_on(app: &mut App, label: &str) -> bool {
    let control = control(app, label);
    app.world().get::<Checked>(control).is_some()
}

#[test]
fn a_variant_is_switched_by_click_and_by_key_and_stays_so() {
    let mut app = at_setup();
    for id in ["veil", "hidden-meters"] {
        let label = name(&app, id);
        assert!(!is_on(&mut app, &label));
        click(&mut app, &label);
        assert!(is_on(&mut app, &label) && planned(&app, id), "{id}");
        assert_eq!(
            focused(&app).as_deref(),
            Some(&*label),
            "the focus is still there"
        );
        press(&mut app, KeyCode::Space);
        assert!(!is_on(&mut app, &label) && !planned(&app, id), "{id}");
        press(&mut app, KeyCode::Enter);
        assert!(planned(&app, id), "{id}");
    }
    go_to(&mut app, Screen::Title);
    go_to(&mut app, Screen::Setup);
    let label = name(&app, "veil");
    assert!(is_on(&mut app, &label), "the plan is remembered");
}

#[test]
fn every_variant_is_reached_by_tab_and_says_why_one_would_try_it() {
    let mut app = at_setup();
    let words = app.world().resource::<Words>();
    let pack = words.pack();
    let all: Vec<(String, String)> = pack
        .variants
        .iter()
        .map(|v| variant(pack, &v.id))
        .map(|id| {
            let why = words.texts.part_of(pack, id, "why");
            (unmarked(&words.texts.name_of(pack, id)), unmarked(&why))
        })
        .collect();
    let shown = texts_on_screen(&mut app);
    assert!(all.iter().all(|(_, why)| shown.contains(why)));
    let mut met = Vec::new();
    for _ in 0..60 {
        press(&mut app, KeyCode::Tab);
        met.extend(focused(&app));
    }
    assert!(all.iter().all(|(name, _)| met.contains(name)), "{met:?}");
}

#[test]
fn a_variant_sets_the_length_and_another_length_switches_it_off() {
    let mut app = at_setup();
    let short = name(&app, "short-game");
    assert!(is_on(&mut app, "6 rounds"));
    click(&mut app, &short);
    assert!(is_on(&mut app, "3 rounds") && !is_on(&mut app, "6 rounds"));
    click(&mut app, "6 rounds");
    assert!(!is_on(&mut app, &short) && !planned(&app, "short-game"));
    click(&mut app, "3 rounds");
    assert!(is_on(&mut app, &short) && planned(&app, "short-game"));
    click(&mut app, &short);
    assert!(is_on(&mut app, "6 rounds") && !is_on(&mut app, "3 rounds"));
    click(&mut app, &short);
    click(&mut app, &short);
    assert!(is_on(&mut app, "6 rounds"), "the length is as it was");
}

#[test]
fn a_game_begins_with_what_was_switched_on_and_no_role_is_chosen_under_the_veil() {
    #[derive(Resource, Default)]
    struct Begun(Vec<BeginGame>);
    let mut app = at_setup();
    app.init_resource::<Begun>();
    app.add_observer(|begin: On<BeginGame>, mut begun: ResMut<Begun>| {
        begun.0.push(begin.event().clone());
    });
    click(&mut app, "Seat 1, role: ");
    click(&mut app, "Nurse. ");
    let veil = name(&app, "veil");
    click(&mut app, &veil);
    assert_eq!(
        texts_on_screen(&mut app)
            .iter()
            .filter(|text| *text == "Role is dealt")
            .count(),
        4
    );
    click(&mut app, "Seat 2, role: ");
    click(&mut app, "Begin");
    let begun = &app.world().resource::<Begun>().0[0];
    let pack = app.world().resource::<Words>().pack();
    assert_eq!(begun.setup.variants, [variant(pack, "veil")]);
    assert_eq!(begun.setup.seats, [None; 4]);
}

/// A game in a language and a size of text; Enter is pressed until it is over. `look` sees every step.
fn played_by_enter(
    variants: &[&str],
    rounds: u8,
    (language, text_size): (&str, u16),
    mut look: impl FnMut(&mut App),
) -> App {
    let mut app = app(Look::default());
    *app.world_mut().resource_mut::<Settings>() = Settings {
        language: language.into(),
        text_size,
        motion: false,
        ..Settings::default()
    };
    settle(&mut app);
    begin_with(&mut app, 1, variants, rounds);
    for step in 0.. {
        let waiting = game(&app).view.waiting;
        let faults = layout_faults(&mut app);
        assert!(
            faults.is_empty(),
            "{language} {text_size} step {step} {waiting:?}: {faults:#?}"
        );
        let raw: Vec<String> = texts_on_screen(&mut app)
            .into_iter()
            .filter(|text| text.contains('⟦'))
            .collect();
        assert!(raw.is_empty(), "a message is missing: {raw:?}");
        look(&mut app);
        if game(&app).over() {
            break;
        }
        assert!(step < 400, "stuck at {waiting:?}");
        press(&mut app, KeyCode::Enter);
        settle(&mut app);
    }
    assert_eq!(screen(&app), Screen::Reflection);
    app
}

/// What the roles are called, and their people.
fn role_words(app: &App) -> Vec<String> {
    let words = app.world().resource::<Words>();
    let pack = words.pack();
    let roles = (0..pack.roles.len()).map(RoleId::at);
    roles
        .flat_map(|role| {
            let name = words.texts.part_of(pack, role, "name");
            [unmarked(&words.texts.name_of(pack, role)), unmarked(&name)]
        })
        .collect()
}

/// Whether a text has the word as a word of its own, and not within another one.
fn names(text: &str, word: &str) -> bool {
    let within = |letter: Option<char>| letter.is_some_and(char::is_alphabetic);
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        !within(before.chars().next_back()) && !within(after.chars().next())
    })
}

#[test]
fn a_game_under_the_veil_is_played_by_enter_alone_and_nobody_is_anybody_until_it_lifts() {
    for how in [("en", 100), ("ar", 200)] {
        let (mut veiled, mut lines, mut welcomed) = (0, 0, 0);
        let _over = played_by_enter(&["veil"], 2, how, |app| {
            let page = app.world().resource::<Pages>().open();
            let veil = game(app).view.veil;
            let told = game(app).sentences(app.world().resource::<Words>());
            let line = told.under_veil(veil).map(|line| unmarked(&line));
            let shown = texts_on_screen(app);
            if veil > 0 {
                veiled += 1;
                for word in role_words(app) {
                    let named = shown.iter().find(|text| names(text, &word));
                    assert_eq!(named, None, "{word} is named under the veil");
                }
                lines += usize::from(line.is_some_and(|line| shown.contains(&line)));
            }
            if let Some(Page::Welcome(seat)) = page {
                welcomed += 1;
                assert_eq!(veil, 0);
                let counted =
                    |entry: &mizan::engine::Entry| matches!(entry.event, Event::Counted(..));
                let game = game(app);
                let votes = game.log.iter().filter(|(_, entry)| counted(entry));
                assert_eq!(votes.count(), 2, "all that was voted is read");
                let role = game.view.seats[seat.index()].role.expect("it is dealt");
                let words = app.world().resource::<Words>();
                let first = words.texts.part_of(&game.pack, role, "name");
                assert_eq!(game.name_of(seat), first);
            }
        });
        assert!(veiled > 2 && lines > 2, "{veiled} steps, {lines} lines");
        assert_eq!(welcomed, 1, "one reads once who one is");
    }
}

#[test]
fn what_was_voted_is_read_before_who_one_is_and_that_before_the_first_bulletin() {
    let mut app = app(Look::default());
    begin_with(&mut app, 1, &["veil"], 1);
    until(&mut app, |game, _| game.now().veil == 0);
    let mut read = Vec::new();
    for _ in 0..4 {
        let Some(page) = app.world().resource::<Pages>().open() else {
            break;
        };
        read.push(page);
        press(&mut app, KeyCode::Enter);
    }
    let kinds: Vec<&str> = read
        .iter()
        .map(|page| match page {
            Page::Counted(_) => "count",
            Page::Welcome(_) => "welcome",
            Page::Bulletin(_) => "bulletin",
            _ => "other",
        })
        .collect();
    assert_eq!(
        kinds[kinds.len() - 3..],
        ["count", "welcome", "bulletin"],
        "{kinds:?}"
    );
}

#[test]
fn people_who_share_the_desktop_are_called_by_number_and_each_reads_who_they_are() {
    let mut app = app(Look::default());
    begin_with(&mut app, 2, &["veil"], 1);
    until(&mut app, |game, _| game.next.is_some());
    assert_eq!(screen(&app), Screen::HandOver);
    let shown = texts_on_screen(&mut app);
    assert!(
        shown.iter().any(|text| text.starts_with("Seat ")),
        "{shown:?}"
    );
    let mut met = Vec::new();
    until(&mut app, |game, page| {
        if let Some(Page::Welcome(seat)) = page
            && !met.contains(&seat)
        {
            assert_eq!(game.sitting, Some(seat));
            met.push(seat);
        }
        met.len() == 2
    });
}

/// The names of the meters of the city.
fn meters(app: &App) -> Vec<String> {
    let words = app.world().resource::<Words>();
    let pack = words.pack();
    (0..pack.meters.len())
        .map(|nr| unmarked(&words.texts.name_of(pack, MeterId::at(nr))))
        .collect()
}

/// The spoken labels of everything that can be pressed.
fn labels(app: &mut App) -> Vec<String> {
    let mut nodes = app.world_mut().query::<&bevy::a11y::AccessibilityNode>();
    nodes
        .iter(app.world())
        .filter_map(|node| Some(node.label()?.to_owned()))
        .collect()
}

#[test]
fn hidden_numbers_are_out_of_sight_until_the_end_of_a_game_played_by_enter_alone() {
    for how in [("en", 100), ("ar", 200)] {
        let mut asked = 0;
        let mut app = played_by_enter(&["hidden-meters"], 2, how, |app| {
            if game(app).over() {
                return;
            }
            asked += usize::from(matches!(game(app).view.waiting, Waiting::Bet(_)));
            let words = app.world().resource::<Words>();
            let said = game(app).sentences(words).hidden(&game(app).view.curtain);
            let said = unmarked(&said.expect("something is hidden"));
            let at_table = screen(app) == Screen::Table;
            let times = texts_on_screen(app).iter().filter(|t| **t == said).count();
            assert!(!at_table || (1..=2).contains(&times), "said {times} times");
            for meter in meters(app) {
                let shown = labels(app).into_iter().find(|label| {
                    label
                        .strip_prefix(&meter)
                        .is_some_and(|rest| rest.starts_with(": "))
                });
                assert_eq!(shown, None, "{meter} is shown");
            }
        });
        assert!(asked > 0, "a bet is asked");
        // What happened, on the second page: the curves of the seats and the city from start to end.
        press(&mut app, KeyCode::Enter);
        settle(&mut app);
        let faults = layout_faults(&mut app);
        assert!(faults.is_empty(), "{how:?}: {faults:#?}");
        let end = texts_on_screen(&mut app);
        assert!(!game(&app).view.curtain.hides());
        for meter in meters(&app) {
            assert!(end.contains(&meter), "{meter} is shown at the end: {end:?}");
        }
        let headline = game(&app).pack.frame.headline.expect("there is a score");
        for seat in &game(&app).view.seats {
            let score = seat.attribute(headline).expect("it is shown").to_string();
            assert!(end.contains(&score), "{score}");
        }
    }
}

#[test]
fn the_books_live_with_hidden_numbers() {
    use mizan::app::books::OpenBook;
    let mut app = app(Look::default());
    begin_with(&mut app, 1, &["hidden-meters", "weighted-votes"], 3);
    until(&mut app, |game, _| {
        game.view.round == 2 && matches!(game.view.waiting, Waiting::Vote(_))
    });
    let hidden = app
        .world()
        .resource::<Game>()
        .view
        .curtain
        .attributes()
        .to_vec();
    let names: Vec<String> = hidden.iter().map(|id| attribute(&app, *id)).collect();
    for book in [
        OpenBook::Ledger,
        OpenBook::Companies,
        OpenBook::Log,
        OpenBook::Law,
    ] {
        app.world_mut().trigger(book);
        settle(&mut app);
        let faults = layout_faults(&mut app);
        assert!(faults.is_empty(), "{book:?}: {faults:#?}");
        if book == OpenBook::Log {
            let moved = |label: &String| names.iter().any(|n| label.contains(&format!(", {n}: ")));
            assert_eq!(labels(&mut app).iter().find(|label| moved(label)), None);
        }
        press(&mut app, KeyCode::Escape);
    }
}

fn attribute(app: &App, id: AttributeId) -> String {
    let words = app.world().resource::<Words>();
    unmarked(&words.texts.name_of(words.pack(), id))
}
