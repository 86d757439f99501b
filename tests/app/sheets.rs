//! Tips and sheets over the table, and taps: what opens, what closes, where the focus goes.

use bevy::prelude::*;
use mizan::app::theme::prelude::*;
use mizan::app::theme::tip::OpenTip;

use crate::harness::*;
use crate::widgets::*;

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
        // Who walks there reads it, also where there is nowhere else to go.
        press(&mut app, KeyCode::Tab);
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
