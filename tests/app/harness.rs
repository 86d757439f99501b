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

/// What is wrong with the layout: texts cut off or hanging out of their box, controls that overlap their siblings or
/// hang out of the window. Empty is well.
pub fn layout_faults(app: &mut App) -> Vec<String> {
    let window = {
        let mut windows = app
            .world_mut()
            .query_filtered::<&Window, With<PrimaryWindow>>();
        windows.single(app.world()).expect("a window").size()
    };
    let mut faults = Vec::new();
    let mut texts = app
        .world_mut()
        .query_filtered::<(Entity, &Text, &InheritedVisibility), With<ComputedNode>>();
    let texts: Vec<_> = texts
        .iter(app.world())
        .filter(|(_, text, visible)| visible.get() && !text.0.is_empty())
        .map(|(entity, text, _)| (entity, unmarked(&text.0)))
        .collect();
    for (entity, text) in texts {
        text_faults(app, entity, &text, window, &mut faults);
    }
    let mut parents = app.world_mut().query::<(Entity, &Children)>();
    let families: Vec<Vec<Entity>> = parents
        .iter(app.world())
        .map(|(_, c)| c.iter().collect())
        .collect();
    for family in families {
        sibling_faults(app, &family, &mut faults);
    }
    faults
}

fn scrolls(app: &App, entity: Entity) -> bool {
    app.world()
        .get::<Node>(entity)
        .is_some_and(|node| node.overflow.y == OverflowAxis::Scroll)
}

fn text_faults(app: &App, entity: Entity, text: &str, window: Vec2, faults: &mut Vec<String>) {
    const SLACK: f32 = 1.5;
    let place = rect(app, entity);
    // The laid out size is in the units of the layout, the node's in pixels of the window.
    let unit = app
        .world()
        .get::<ComputedNode>(entity)
        .map_or(1.0, ComputedNode::inverse_scale_factor);
    let laid = app
        .world()
        .get::<bevy::text::TextLayoutInfo>(entity)
        .map(|info| info.size / unit)
        .unwrap_or_default();
    // A line that is broken at a space counts the space; that is not seen.
    let letter = match app
        .world()
        .get::<TextFont>(entity)
        .map(|font| font.font_size)
    {
        Some(FontSize::Px(size)) => size / unit,
        _ => 0.0,
    };
    if laid.x > place.width() + SLACK + letter * 0.3 || laid.y > place.height() + SLACK {
        faults.push(format!("{text:?} is {laid} in a box of {}", place.size()));
    }
    let mut here = entity;
    while let Some(parent) = app.world().get::<ChildOf>(here).map(ChildOf::parent) {
        let Some(node) = app.world().get::<ComputedNode>(parent) else {
            break;
        };
        let outer = rect(app, parent);
        let sideways = place.min.x < outer.min.x - SLACK || place.max.x > outer.max.x + SLACK;
        let vertical = place.min.y < outer.min.y - SLACK || place.max.y > outer.max.y + SLACK;
        let floating = app
            .world()
            .get::<Node>(here)
            .is_some_and(|n| n.position_type == PositionType::Absolute);
        if floating {
            break;
        }
        if sideways || (vertical && !scrolls(app, parent)) {
            faults.push(format!(
                "{text:?} at {place:?} hangs out of a box of {} at {outer:?}",
                node.size()
            ));
            return;
        }
        if scrolls(app, parent) {
            return;
        }
        here = parent;
    }
    let inside =
        place.min.cmpge(Vec2::splat(-SLACK)).all() && place.max.cmple(window + SLACK).all();
    if !inside {
        faults.push(format!("{text:?} at {place:?} hangs out of the window"));
    }
}

fn sibling_faults(app: &App, family: &[Entity], faults: &mut Vec<String>) {
    let boxes: Vec<(Entity, Rect)> = family
        .iter()
        .filter(|e| {
            let node = app.world().get::<Node>(**e);
            node.is_some_and(|n| {
                n.position_type == PositionType::Relative && n.display != Display::None
            }) && app
                .world()
                .get::<ComputedNode>(**e)
                .is_some_and(|n| !n.is_empty())
        })
        .map(|e| (*e, rect(app, *e)))
        .collect();
    for (nr, (one, a)) in boxes.iter().enumerate() {
        for (other, b) in &boxes[nr + 1..] {
            let both = a.intersect(*b);
            if both.width() > 1.5 && both.height() > 1.5 {
                let name = |e: Entity| {
                    app.world()
                        .get::<Name>(e)
                        .map_or_else(|| e.to_string(), ToString::to_string)
                };
                faults.push(format!(
                    "{} and {} overlap by {}",
                    name(*one),
                    name(*other),
                    both.size()
                ));
            }
        }
    }
}
