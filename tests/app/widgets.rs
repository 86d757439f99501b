//! What the widgets promise: mouse, keyboard, focus, mirroring.

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::EditableText;
use mizan::app::theme::prelude::*;

use crate::harness::*;

#[derive(Resource, Default)]
pub struct Log(pub Vec<String>);

pub fn new_app(look: Look) -> App {
    let mut app = app(look);
    app.init_resource::<Log>();
    app
}

pub fn arabic() -> Look {
    Look {
        direction: Reading::Rtl,
        ..default()
    }
}

pub fn log(app: &App) -> Vec<String> {
    app.world().resource::<Log>().0.clone()
}

pub fn logged(label: &'static str) -> impl Bundle {
    (
        button(Kind::Quiet, label),
        observe(move |_: On<Activate>, mut log: ResMut<Log>| log.0.push(label.into())),
    )
}

pub fn two_buttons(app: &mut App) {
    show(
        app,
        (screen_root(), children![logged("one"), logged("two")]),
    );
}

#[test]
fn a_click_activates_the_button_under_it() {
    let mut app = new_app(Look::default());
    two_buttons(&mut app);
    click(&mut app, "two");
    assert_eq!(log(&app), ["two"]);
}

#[test]
fn tab_enter_and_space_do_what_a_click_does() {
    let mut app = new_app(Look::default());
    two_buttons(&mut app);
    assert_eq!(
        focused(&app).as_deref(),
        Some("one"),
        "a screen opens with the focus on its first control"
    );
    press(&mut app, KeyCode::Tab);
    press(&mut app, KeyCode::Enter);
    press(&mut app, KeyCode::Tab);
    press(&mut app, KeyCode::Space);
    shift_tab(&mut app);
    assert_eq!(log(&app), ["two", "one"]);
    assert_eq!(focused(&app).as_deref(), Some("two"));
}

#[test]
fn a_quick_shift_and_tab_go_back_too() {
    let mut app = new_app(Look::default());
    show(
        &mut app,
        (
            screen_root(),
            children![logged("one"), logged("two"), logged("three")],
        ),
    );
    quick_shift_tab(&mut app);
    assert_eq!(focused(&app).as_deref(), Some("three"));
    press(&mut app, KeyCode::Tab);
    assert_eq!(focused(&app).as_deref(), Some("one"));
}

#[test]
fn f6_goes_from_region_to_region_and_back() {
    let mut app = new_app(Look::default());
    let region = |first, second| {
        (
            Node::default(),
            Region,
            children![logged(first), logged(second)],
        )
    };
    show(
        &mut app,
        (
            screen_root(),
            children![region("one", "two"), region("three", "four")],
        ),
    );
    press(&mut app, KeyCode::Tab);
    press(&mut app, KeyCode::F6);
    assert_eq!(focused(&app).as_deref(), Some("three"));
    press(&mut app, KeyCode::Tab);
    press(&mut app, KeyCode::F6);
    assert_eq!(focused(&app).as_deref(), Some("one"));
}

#[test]
fn the_keys_for_pages_scroll_what_is_read_while_the_focus_is_below_it() {
    let mut app = new_app(Look::default());
    let long: String = "A long page to read. ".repeat(400);
    let page = scroll_area(Children::spawn(Spawn(body(&long))));
    show(&mut app, (screen_root(), children![page, logged("go on")]));
    let position = |app: &mut App| {
        let mut areas = app
            .world_mut()
            .query_filtered::<&ScrollPosition, With<bevy::ui_widgets::ScrollArea>>();
        areas.single(app.world()).expect("one page").y
    };
    assert_eq!(focused(&app).as_deref(), Some("go on"));
    press(&mut app, KeyCode::PageDown);
    assert!(position(&mut app) > 200.0, "{}", position(&mut app));
    press(&mut app, KeyCode::PageUp);
    assert_eq!(position(&mut app), 0.0);
}

#[test]
fn a_disabled_button_keeps_the_focus_but_does_nothing() {
    let mut app = new_app(Look::default());
    show(
        &mut app,
        (
            screen_root(),
            children![(logged("barred"), InteractionDisabled), logged("open")],
        ),
    );
    click(&mut app, "barred");
    press(&mut app, KeyCode::Enter);
    assert!(log(&app).is_empty());
    assert_eq!(focused(&app).as_deref(), Some("barred"));
}

#[test]
fn hidden_controls_are_not_visited() {
    let mut app = new_app(Look::default());
    show(
        &mut app,
        (
            screen_root(),
            children![
                logged("one"),
                (
                    Node {
                        display: Display::None,
                        ..default()
                    },
                    children![logged("hidden")]
                ),
                (
                    Node::default(),
                    Visibility::Hidden,
                    children![logged("unseen")]
                ),
                logged("two"),
            ],
        ),
    );
    press(&mut app, KeyCode::Tab);
    assert_eq!(focused(&app).as_deref(), Some("two"));
}

#[test]
fn the_focus_has_a_ring_and_nothing_else_has() {
    let mut app = new_app(Look::default());
    two_buttons(&mut app);
    let (one, two) = (control(&mut app, "one"), control(&mut app, "two"));
    let seen = |app: &App, e| {
        app.world()
            .get::<Outline>(e)
            .is_some_and(|o| o.color.alpha() > 0.9 && o.width == px(3))
    };
    assert!(seen(&app, one) && !seen(&app, two));
    press(&mut app, KeyCode::Tab);
    assert!(!seen(&app, one) && seen(&app, two));
}

fn three_options(app: &mut App) {
    show(
        app,
        (
            screen_root(),
            children![(
                segmented(
                    "size",
                    ["small", "middle", "large"].map(String::from).to_vec(),
                    0
                ),
                observe(|chosen: On<Chosen>, mut log: ResMut<Log>| log
                    .0
                    .push(chosen.index.to_string())),
            )],
        ),
    );
}

#[test]
fn arrows_move_between_options_and_follow_the_direction_of_reading() {
    for (look, forward) in [
        (Look::default(), KeyCode::ArrowRight),
        (arabic(), KeyCode::ArrowLeft),
    ] {
        let mut app = new_app(look);
        three_options(&mut app);
        press(&mut app, forward);
        assert_eq!(focused(&app).as_deref(), Some("middle"));
        press(&mut app, KeyCode::Enter);
        assert_eq!(log(&app), ["1"]);
        let middle = control(&mut app, "middle");
        assert!(app.world().get::<Checked>(middle).is_some());
    }
}

#[test]
fn the_screen_is_mirrored_in_a_language_that_is_read_from_the_right() {
    let mut app = new_app(Look::default());
    show(
        &mut app,
        (
            screen_root(),
            children![(
                line(8.0),
                children![
                    (
                        logged("first"),
                        Sided {
                            margin: Ends::start(40.0),
                            ..default()
                        }
                    ),
                    logged("second"),
                ],
            )],
        ),
    );
    let (first, second) = (control(&mut app, "first"), control(&mut app, "second"));
    let (before, after) = (rect(&app, first), rect(&app, second));
    assert!(before.max.x <= after.min.x);
    app.world_mut().resource_mut::<Look>().direction = Reading::Rtl;
    settle(&mut app);
    let mirrored = rect(&app, first);
    assert!(
        (mirrored.max.x - (1280.0 - before.min.x)).abs() < 1.0,
        "{before:?} became {mirrored:?}"
    );
    assert!(mirrored.min.x >= rect(&app, second).max.x);
}

#[test]
fn a_toggle_switches_by_mouse_and_key() {
    let mut app = new_app(Look::default());
    show(
        &mut app,
        (screen_root(), children![toggle("motion", false)]),
    );
    let toggle = control(&mut app, "motion");
    click(&mut app, "motion");
    assert!(app.world().get::<Checked>(toggle).is_some());
    press(&mut app, KeyCode::Space);
    assert!(app.world().get::<Checked>(toggle).is_none());
}

#[test]
fn a_stepper_stops_at_its_limits() {
    let mut app = new_app(Look::default());
    let steps = Steps {
        value: 7,
        least: 2,
        most: 8,
    };
    show(
        &mut app,
        (
            screen_root(),
            children![stepper("seats", "fewer", "more", steps)],
        ),
    );
    for _ in 0..3 {
        click(&mut app, "more");
    }
    assert!(texts_on_screen(&mut app).contains(&"8".to_owned()));
    click(&mut app, "fewer");
    assert!(texts_on_screen(&mut app).contains(&"7".to_owned()));
}

#[test]
fn a_slider_moves_by_keys_and_by_clicks_in_both_directions() {
    let level = Level {
        value: 100.0,
        least: 100.0,
        most: 200.0,
        step: 25.0,
    };
    for (look, forward, far_end) in [
        (Look::default(), KeyCode::ArrowRight, 1.0),
        (arabic(), KeyCode::ArrowLeft, -1.0),
    ] {
        let mut app = new_app(look);
        show(
            &mut app,
            (screen_root(), children![slider("text size", level)]),
        );
        let slider = control(&mut app, "text size");
        press(&mut app, forward);
        assert_eq!(
            app.world().get::<Level>(slider).map(|l| l.value),
            Some(125.0)
        );
        let place = rect(&app, slider);
        click_at(
            &mut app,
            place.center() + Vec2::X * far_end * (place.width() / 2.0 - 3.0),
        );
        assert_eq!(
            app.world().get::<Level>(slider).map(|l| l.value),
            Some(200.0)
        );
    }
}

#[test]
fn a_field_takes_what_is_typed_in_either_script() {
    let mut app = new_app(Look::default());
    show(&mut app, (screen_root(), children![field("name", "", 12)]));
    type_text(&mut app, "Ruba ربى");
    press(&mut app, KeyCode::Backspace);
    let field = control(&mut app, "name");
    let value = app
        .world()
        .get::<EditableText>(field)
        .map(|t| t.value().to_string());
    assert_eq!(value.as_deref(), Some("Ruba رب"));
}

#[test]
fn focus_in_a_scroll_area_is_scrolled_into_view() {
    let mut app = new_app(Look::default());
    let labels: Vec<String> = (0..40).map(|nr| format!("slip {nr}.")).collect();
    let inside = Children::spawn(bevy::ecs::spawn::SpawnIter(
        labels
            .clone()
            .into_iter()
            .map(|label| button(Kind::Quiet, &label)),
    ));
    show(&mut app, (screen_root(), children![scroll_area(inside)]));
    for _ in 0..30 {
        press(&mut app, KeyCode::Tab);
    }
    settle(&mut app);
    let focus = app.world().resource::<InputFocus>().get().expect("a focus");
    let place = rect(&app, focus);
    assert_eq!(focused(&app).as_deref(), Some("slip 30."));
    assert!(place.min.y >= 0.0 && place.max.y <= 720.0, "{place:?}");
}

#[test]
fn page_keys_scroll_what_has_no_controls() {
    let mut app = new_app(Look::default());
    let lines: Vec<String> = (0..80).map(|nr| format!("line {nr}")).collect();
    let inside = Children::spawn(bevy::ecs::spawn::SpawnIter(
        lines.into_iter().map(|line| body(&line)),
    ));
    show(
        &mut app,
        (screen_root(), children![reading_area("the law", inside)]),
    );
    press(&mut app, KeyCode::PageDown);
    let mut positions = app.world_mut().query::<&ScrollPosition>();
    let down: Vec<f32> = positions
        .iter(app.world())
        .map(|p| p.y)
        .filter(|y| *y > 100.0)
        .collect();
    assert_eq!(down.len(), 1);
    press(&mut app, KeyCode::Home);
    assert!(positions.iter(app.world()).all(|p| p.y == 0.0));
}

#[test]
fn text_follows_the_text_size_at_once() {
    let mut app = new_app(Look::default());
    show(&mut app, (screen_root(), children![logged("grow")]));
    let button = control(&mut app, "grow");
    let before = rect(&app, button);
    app.world_mut().resource_mut::<Look>().text_scale = 2.0;
    settle(&mut app);
    assert!(rect(&app, button).height() > before.height() * 1.4);
}

#[test]
fn a_notice_is_said_and_goes_by_itself() {
    let mut app = new_app(Look::default());
    app.world_mut()
        .trigger(Notify::new(Tone::Moss, "save", "Saved."));
    settle(&mut app);
    assert!(texts_on_screen(&mut app).contains(&"Saved.".to_owned()));
    for _ in 0..600 {
        app.update();
    }
    assert!(!texts_on_screen(&mut app).contains(&"Saved.".to_owned()));
}

#[test]
fn motion_switched_off_is_at_its_end_at_once() {
    let mut app = new_app(Look::default());
    let slip = show(
        &mut app,
        (Node::default(), Glide::from(Vec2::new(300.0, 0.0), 2.0)),
    );
    assert!(app.world().get::<Glide>(slip).is_none());
    app.world_mut().resource_mut::<Look>().motion = true;
    let slip = show(
        &mut app,
        (Node::default(), Glide::from(Vec2::new(300.0, 0.0), 2.0)),
    );
    assert!(
        app.world().get::<Glide>(slip).is_some(),
        "and takes its time when it is on"
    );
}
