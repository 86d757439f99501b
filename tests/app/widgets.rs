//! What the widgets promise: mouse, keyboard, focus, mirroring.

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::EditableText;
use mizan::app::theme::prelude::*;
use mizan::app::theme::tip::OpenTip;

use crate::harness::*;

#[derive(Resource, Default)]
struct Log(Vec<String>);

fn new_app(look: Look) -> App {
    let mut app = app(look);
    app.init_resource::<Log>();
    app
}

fn arabic() -> Look {
    Look {
        direction: Reading::Rtl,
        ..default()
    }
}

fn log(app: &App) -> Vec<String> {
    app.world().resource::<Log>().0.clone()
}

fn logged(label: &'static str) -> impl Bundle {
    (
        button(Kind::Quiet, label),
        observe(move |_: On<Activate>, mut log: ResMut<Log>| log.0.push(label.into())),
    )
}

fn two_buttons(app: &mut App) {
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

#[test]
fn a_tip_opens_by_focus_and_by_pointing_and_closes_again() {
    let mut app = new_app(Look::default());
    show(
        &mut app,
        (
            screen_root(),
            children![
                logged("plain"),
                (logged("barred"), Tip::new("below 700 points"))
            ],
        ),
    );
    let shown = |app: &mut App| texts_on_screen(app).contains(&"below 700 points".to_owned());
    assert!(!shown(&mut app));
    press(&mut app, KeyCode::Tab);
    assert!(shown(&mut app), "by focus");
    press(&mut app, KeyCode::Tab);
    assert!(!shown(&mut app), "gone with the focus");
    point_to(&mut app, "barred");
    assert!(shown(&mut app), "by pointing");
    point_at(&mut app, Vec2::new(1270.0, 710.0));
    assert!(!shown(&mut app), "gone with the pointer");
}

#[test]
fn a_tip_at_the_edge_stays_in_the_window() {
    for look in [
        Look::default(),
        arabic(),
        Look {
            text_scale: 2.0,
            ..default()
        },
    ] {
        let mut app = new_app(look);
        let long = "Seen by the camera at the ferry, under the visitors' law, on the second day, minus twelve points.";
        let corner = Node {
            position_type: PositionType::Absolute,
            right: px(4),
            bottom: px(4),
            ..default()
        };
        show(
            &mut app,
            (
                screen_root(),
                children![(corner, children![(logged("corner"), Tip::new(long))])],
            ),
        );
        let mut tips = app.world_mut().query_filtered::<Entity, With<OpenTip>>();
        let tip = tips.single(app.world()).expect("one open tip");
        let place = rect(&app, tip);
        assert!(
            place.min.x >= 0.0
                && place.min.y >= 0.0
                && place.max.x <= 1280.0
                && place.max.y <= 720.0,
            "{place:?}"
        );
        assert!(
            place.width() > 200.0,
            "a tip is wide enough to read: {place:?}"
        );
    }
}

#[test]
fn a_modal_sheet_traps_the_focus_and_esc_gives_it_back() {
    let mut app = new_app(Look::default());
    two_buttons(&mut app);
    press(&mut app, KeyCode::Tab);
    show(
        &mut app,
        modal("Leave?", children![logged("stay"), logged("leave")]),
    );
    assert_eq!(focused(&app).as_deref(), Some("stay"));
    press(&mut app, KeyCode::Tab);
    assert_eq!(focused(&app).as_deref(), Some("leave"));
    press(&mut app, KeyCode::Tab);
    assert_eq!(focused(&app).as_deref(), Some("stay"));
    let behind = control(&mut app, "one");
    let place = rect(&app, behind).center();
    click_at(&mut app, place);
    assert!(log(&app).is_empty(), "the veil takes the click");
    press(&mut app, KeyCode::Escape);
    assert_eq!(
        focused(&app).as_deref(),
        Some("two"),
        "the focus is back where it was"
    );
    assert!(!texts_on_screen(&mut app).contains(&"Leave?".to_owned()));
}

#[test]
fn esc_goes_back_only_when_no_sheet_is_open_and_a_sheet_may_insist() {
    let mut app = new_app(Look::default());
    app.add_observer(|_: On<Back>, mut log: ResMut<Log>| log.0.push("back".into()));
    two_buttons(&mut app);
    press(&mut app, KeyCode::Escape);
    assert_eq!(log(&app), ["back"]);
    show(
        &mut app,
        modal_with(
            Modal::must_answer(),
            "Next player",
            children![logged("ready")],
        ),
    );
    press(&mut app, KeyCode::Escape);
    assert_eq!(log(&app), ["back"]);
    assert_eq!(focused(&app).as_deref(), Some("ready"));
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

/// A touchpad's tap: pointing, pressing and letting go can come in one frame when the window slept.
#[test]
fn a_tap_within_one_frame_counts() {
    let mut app = app(Look::default());
    let taps = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
    let counted = taps.clone();
    show(
        &mut app,
        (
            screen_root(),
            children![(
                button(Kind::Primary, "Tap"),
                observe(move |_: On<Activate>| {
                    counted.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                }),
            )],
        ),
    );
    for nr in 1..=2 {
        tap(&mut app, "Tap");
        assert_eq!(taps.load(std::sync::atomic::Ordering::Relaxed), nr);
        point_at(&mut app, Vec2::new(900.0, 700.0));
    }
}
