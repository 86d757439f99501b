//! A headless app, and verbs to use it as a person does.

use std::time::Duration;

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::InputFocus;
use bevy::log::LogPlugin;
use bevy::picking::pointer::{Location, PointerAction, PointerButton, PointerId, PointerInput};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::{RenderCreation, WgpuSettings};
use bevy::time::TimeUpdateStrategy;
use bevy::window::{PrimaryWindow, WindowRef, WindowResolution};
use bevy::winit::WinitPlugin;
use mizan::app::theme::text::unmarked;
use mizan::app::theme::tokens::Look;

pub use crate::faults::layout_faults;

/// The whole app with a window of 1280 × 720 that nobody sees.
pub fn app(look: Look) -> App {
    app_of_size(look, UVec2::new(1280, 720))
}

/// The same with another size.
pub fn app_of_size(look: Look, size: UVec2) -> App {
    let mut app = App::new();
    let settings = WgpuSettings {
        backends: None,
        ..default()
    };
    app.add_plugins(
        DefaultPlugins
            .set(RenderPlugin {
                render_creation: RenderCreation::Automatic(Box::new(settings)),
                ..default()
            })
            .set(WindowPlugin {
                primary_window: Some(Window {
                    resolution: WindowResolution::new(size.x, size.y),
                    ..default()
                }),
                ..default()
            })
            .disable::<WinitPlugin>()
            .disable::<LogPlugin>(),
    );
    app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(
        16,
    )));
    app.insert_resource(Look {
        motion: false,
        ..look
    });
    app.add_plugins(mizan::app::plugin);
    app.insert_state(mizan::app::Screen::Blank);
    app.finish();
    app.cleanup();
    settle(&mut app);
    app
}

/// Enough frames for everything to stand.
pub fn settle(app: &mut App) {
    for _ in 0..5 {
        app.update();
    }
}

/// Spawns something as a root and lets it stand.
pub fn show(app: &mut App, bundle: impl Bundle) -> Entity {
    let entity = app.world_mut().spawn(bundle).id();
    settle(app);
    entity
}

/// The rectangle of a node in logical window pixels.
pub fn rect(app: &App, entity: Entity) -> Rect {
    let node = app.world().get::<ComputedNode>(entity).expect("a node");
    let place = app
        .world()
        .get::<UiGlobalTransform>(entity)
        .expect("a placed node");
    // The harness's window has a scale factor of 1: physical pixels are the window's own.
    Rect::from_center_size(place.translation, node.size())
}

/// The one control whose spoken label is (or begins with) `label`.
pub fn control(app: &mut App, label: &str) -> Entity {
    let mut query = app
        .world_mut()
        .query::<(Entity, &bevy::a11y::AccessibilityNode)>();
    let spoken: Vec<(Entity, String)> = query
        .iter(app.world())
        .filter_map(|(entity, node)| Some((entity, node.label()?.to_owned())))
        .collect();
    let exact: Vec<_> = spoken
        .iter()
        .filter(|(_, spoken)| spoken == label)
        .collect();
    let found = if exact.is_empty() {
        spoken
            .iter()
            .filter(|(_, spoken)| spoken.starts_with(label))
            .collect()
    } else {
        exact
    };
    match found.as_slice() {
        [(entity, _)] => *entity,
        [] => panic!(
            "nothing is labelled {label:?}; there are {:?}",
            spoken.iter().map(|(_, l)| l).collect::<Vec<_>>()
        ),
        several => panic!("{} controls are labelled {label:?}", several.len()),
    }
}

fn location(app: &mut App, position: Vec2) -> Location {
    let mut windows = app
        .world_mut()
        .query_filtered::<Entity, With<PrimaryWindow>>();
    let window = windows.single(app.world()).expect("a window");
    Location {
        target: bevy::camera::NormalizedRenderTarget::Window(
            WindowRef::Entity(window)
                .normalize(Some(window))
                .expect("a window"),
        ),
        position,
    }
}

fn pointer(app: &mut App, position: Vec2, action: PointerAction) {
    let location = location(app, position);
    app.world_mut()
        .write_message(PointerInput::new(PointerId::Mouse, location, action));
    app.update();
}

/// Points at a control, presses and lets go, all in one frame.
pub fn tap(app: &mut App, label: &str) {
    let entity = control(app, label);
    let place = rect(app, entity).center();
    let location = location(app, place);
    for action in [
        PointerAction::Move { delta: Vec2::ONE },
        PointerAction::Press(PointerButton::Primary),
        PointerAction::Release(PointerButton::Primary),
    ] {
        let input = PointerInput::new(PointerId::Mouse, location.clone(), action);
        app.world_mut().write_message(input);
    }
    settle(app);
}

/// Moves the pointer to a place.
pub fn point_at(app: &mut App, position: Vec2) {
    pointer(app, position, PointerAction::Move { delta: Vec2::ONE });
    settle(app);
}

/// Moves the pointer onto a control.
pub fn point_to(app: &mut App, label: &str) {
    let entity = control(app, label);
    let place = rect(app, entity).center();
    point_at(app, place);
}

/// Clicks a control with the mouse, where it is.
pub fn click(app: &mut App, label: &str) {
    let entity = control(app, label);
    let place = rect(app, entity).center();
    click_at(app, place);
}

/// Clicks a place of the window.
pub fn click_at(app: &mut App, place: Vec2) {
    pointer(app, place, PointerAction::Move { delta: Vec2::ONE });
    pointer(app, place, PointerAction::Press(PointerButton::Primary));
    pointer(app, place, PointerAction::Release(PointerButton::Primary));
    settle(app);
}

fn key(app: &mut App, key_code: KeyCode, logical_key: Key, text: Option<&str>, state: ButtonState) {
    let mut windows = app
        .world_mut()
        .query_filtered::<Entity, With<PrimaryWindow>>();
    let window = windows.single(app.world()).expect("a window");
    app.world_mut().write_message(KeyboardInput {
        key_code,
        logical_key,
        state,
        text: text.map(Into::into),
        repeat: false,
        window,
    });
    app.update();
}

fn logical(code: KeyCode) -> (Key, Option<&'static str>) {
    match code {
        KeyCode::Enter => (Key::Enter, Some("\r")),
        KeyCode::Space => (Key::Space, Some(" ")),
        KeyCode::Tab => (Key::Tab, Some("\t")),
        KeyCode::Escape => (Key::Escape, None),
        KeyCode::ArrowLeft => (Key::ArrowLeft, None),
        KeyCode::ArrowRight => (Key::ArrowRight, None),
        KeyCode::ArrowUp => (Key::ArrowUp, None),
        KeyCode::ArrowDown => (Key::ArrowDown, None),
        KeyCode::PageDown => (Key::PageDown, None),
        KeyCode::PageUp => (Key::PageUp, None),
        KeyCode::Home => (Key::Home, None),
        KeyCode::End => (Key::End, None),
        KeyCode::Backspace => (Key::Backspace, None),
        _ => (Key::F35, None),
    }
}

/// Presses and releases a key.
pub fn press(app: &mut App, code: KeyCode) {
    let (logical_key, text) = logical(code);
    key(app, code, logical_key.clone(), text, ButtonState::Pressed);
    key(app, code, logical_key, None, ButtonState::Released);
    settle(app);
}

/// Shift and Tab.
pub fn shift_tab(app: &mut App) {
    key(
        app,
        KeyCode::ShiftLeft,
        Key::Shift,
        None,
        ButtonState::Pressed,
    );
    press(app, KeyCode::Tab);
    key(
        app,
        KeyCode::ShiftLeft,
        Key::Shift,
        None,
        ButtonState::Released,
    );
}

/// Shift and Tab so quickly that both come and go within one frame.
pub fn quick_shift_tab(app: &mut App) {
    let mut windows = app
        .world_mut()
        .query_filtered::<Entity, With<PrimaryWindow>>();
    let window = windows.single(app.world()).expect("a window");
    let strokes = [
        (KeyCode::ShiftLeft, Key::Shift, ButtonState::Pressed),
        (KeyCode::Tab, Key::Tab, ButtonState::Pressed),
        (KeyCode::Tab, Key::Tab, ButtonState::Released),
        (KeyCode::ShiftLeft, Key::Shift, ButtonState::Released),
    ];
    for (key_code, logical_key, state) in strokes {
        app.world_mut().write_message(KeyboardInput {
            key_code,
            logical_key,
            state,
            text: None,
            repeat: false,
            window,
        });
    }
    settle(app);
}

/// Types letters.
pub fn type_text(app: &mut App, text: &str) {
    for letter in text.chars() {
        let letter = letter.to_string();
        key(
            app,
            KeyCode::KeyA,
            Key::Character(letter.as_str().into()),
            Some(&letter),
            ButtonState::Pressed,
        );
        key(
            app,
            KeyCode::KeyA,
            Key::Character(letter.as_str().into()),
            None,
            ButtonState::Released,
        );
    }
    settle(app);
}

/// The spoken label of what has the focus.
pub fn focused(app: &App) -> Option<String> {
    let entity = app.world().resource::<InputFocus>().get()?;
    Some(
        app.world()
            .get::<bevy::a11y::AccessibilityNode>(entity)?
            .label()?
            .to_owned(),
    )
}

/// Every text that is shown, without direction marks.
pub fn texts_on_screen(app: &mut App) -> Vec<String> {
    let mut query = app
        .world_mut()
        .query::<(&Text, &InheritedVisibility, &ComputedNode)>();
    query
        .iter(app.world())
        .filter(|(_, visible, node)| visible.get() && !node.is_empty())
        .map(|(text, ..)| unmarked(&text.0))
        .collect()
}
