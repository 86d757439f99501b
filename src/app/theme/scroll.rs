//! A part that scrolls up and down: by wheel, by keys, and by itself to keep the focus in view.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::FocusedInput;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;

use super::focus::{Reach, spoken};
use super::layout::{Ends, Sided, column};
use super::paint::{Edge, Fill};
use super::pictograms::pictogram;
use super::tokens::{Ink, Look, radius, space};
use super::walk::{ArrowPage, walks};

/// The bar at the end side that shows how far one is.
#[derive(Component)]
pub(super) struct Thumb;

/// What shows at the lower edge that there is more below it: a shade, and a hook that points down.
#[derive(Component, Clone, Copy, Debug)]
pub struct More;

/// Width of the bar in pixels.
pub const BAR: f32 = 6.0;

/// Scrolls what is in it: `scroll_area(children![…])`, laid out as a column. Takes the room that is left in its parent.
pub fn scroll_area<B: Bundle>(inside: B) -> impl Bundle + use<B> {
    scroll(
        AccessibilityNode(accesskit::Node::new(Role::ScrollView)),
        inside,
    )
}

/// Like [`scroll_area`], for long reading without controls: it can have the focus itself, so that keys scroll it.
pub fn reading_area<B: Bundle>(label: &str, inside: B) -> impl Bundle + use<B> {
    (scroll(spoken(Role::ScrollView, label), inside), TabIndex(0))
}

fn scroll<B: Bundle>(access: AccessibilityNode, inside: B) -> impl Bundle + use<B> {
    (
        Name::new("scroll area"),
        Node {
            flex_grow: 1.0,
            flex_shrink: 1.0,
            flex_basis: Val::Px(0.0),
            min_height: Val::Px(0.0),
            border_radius: BorderRadius::all(Val::Px(radius::S)),
            ..column(0.0)
        },
        Reel,
        access,
        children![
            (
                Node {
                    flex_grow: 1.0,
                    flex_basis: Val::Px(0.0),
                    min_height: Val::Px(0.0),
                    overflow: Overflow::scroll_y(),
                    // Room for the focus ring of what touches the border, and for the bar.
                    padding: UiRect::all(Val::Px(space::S)),
                    ..column(space::M)
                },
                Sided {
                    padding: Ends {
                        start: Some(Val::Px(space::S)),
                        end: Some(Val::Px(space::S + BAR))
                    },
                    ..default()
                },
                ScrollArea,
                inside,
            ),
            (
                Node {
                    position_type: PositionType::Absolute,
                    width: Val::Px(BAR),
                    border_radius: BorderRadius::all(Val::Px(BAR)),
                    ..default()
                },
                Sided {
                    inset: Ends::end(1.0),
                    ..default()
                },
                Fill(Ink::Line),
                Thumb,
                Pickable::IGNORE,
            ),
            more(),
        ],
    )
}

fn more() -> impl Bundle {
    const SHADE: f32 = 22.0;
    (
        More,
        Node {
            position_type: PositionType::Absolute,
            bottom: Val::Px(0.0),
            left: Val::Px(0.0),
            right: Val::Px(0.0),
            height: Val::Px(SHADE),
            ..default()
        },
        BackgroundGradient::default(),
        Visibility::Hidden,
        Pickable::IGNORE,
        children![(
            Node {
                position_type: PositionType::Absolute,
                bottom: Val::Px(2.0),
                padding: UiRect::all(Val::Px(2.0)),
                border: UiRect::all(Val::Px(1.0)),
                border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
                ..default()
            },
            Sided {
                inset: Ends::end(space::S + BAR),
                ..default()
            },
            Fill(Ink::Raised),
            Edge(Ink::Line),
            Pickable::IGNORE,
            children![pictogram("down", 15.0, Ink::Text)],
        )],
    )
}

/// The shade at the lower edge in the colours of the look.
fn shade(look: Res<Look>, mut shades: Query<(Ref<More>, &mut BackgroundGradient)>) {
    for (more, mut gradient) in &mut shades {
        if look.is_changed() || more.is_added() {
            let shadow = look.color(Ink::Shadow);
            *gradient = BackgroundGradient::from(LinearGradient::to_bottom(vec![
                ColorStop::auto(shadow.with_alpha(0.0)),
                ColorStop::auto(shadow),
            ]));
        }
    }
}

/// The frame around a scrolling column and its bar.
#[derive(Component)]
pub(super) struct Reel;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PostUpdate,
        (
            place_thumbs.after(bevy::ui::UiSystems::PostLayout),
            shade.in_set(super::PaintSystems),
        ),
    )
    .add_observer(on_key);
}

fn place_thumbs(
    reels: Query<&Children, With<Reel>>,
    areas: Query<(&ComputedNode, &ScrollPosition), With<ScrollArea>>,
    mut thumbs: Query<(&mut Node, &mut Visibility), With<Thumb>>,
    mut signs: Query<&mut Visibility, (With<More>, Without<Thumb>)>,
) {
    /// What is left below by less than this is no line that anybody misses.
    const MISSED: f32 = 12.0;
    for children in &reels {
        let Some((area, position)) = children.iter().find_map(|e| areas.get(e).ok()) else {
            continue;
        };
        let Some(thumb) = children.iter().find(|e| thumbs.contains(*e)) else {
            continue;
        };
        let Ok((mut node, mut visibility)) = thumbs.get_mut(thumb) else {
            continue;
        };
        let scale = area.inverse_scale_factor;
        let (seen, all) = (area.size().y * scale, area.content_size().y * scale);
        let left = seen > 0.0 && all - seen - position.y > MISSED;
        for child in children.iter() {
            if let Ok(mut sign) = signs.get_mut(child) {
                sign.set_if_neq(if left {
                    Visibility::Inherited
                } else {
                    Visibility::Hidden
                });
            }
        }
        if all <= seen + 1.0 || seen <= 0.0 {
            visibility.set_if_neq(Visibility::Hidden);
            continue;
        }
        visibility.set_if_neq(Visibility::Inherited);
        let height = (seen * seen / all).max(28.0).min(seen);
        let top = (seen - height) * (position.y / (all - seen)).clamp(0.0, 1.0);
        if node.height != Val::Px(height) || node.top != Val::Px(top) {
            node.height = Val::Px(height);
            node.top = Val::Px(top);
        }
    }
}

/// Page keys (and arrows that no group wanted) scroll the nearest area around the focus. Where there is none around it,
/// the keys for pages scroll the largest area in sight: what is read, while the focus is on the button below it.
fn on_key(
    mut key: On<FocusedInput<KeyboardInput>>,
    reels: Query<&Children, With<Reel>>,
    pages: Query<(), With<ArrowPage>>,
    windows: Query<(), With<Window>>,
    reach: Reach,
    mut areas: Query<
        (
            Entity,
            &ComputedNode,
            &InheritedVisibility,
            &mut ScrollPosition,
        ),
        With<ScrollArea>,
    >,
) {
    if key.input.state != ButtonState::Pressed {
        return;
    }
    let code = key.input.key_code;
    // Who walks through the controls of a page scrolls by walking.
    let here = key.focused_entity;
    if walks(code)
        && key.original_event_target() != here
        && reach.ancestors(here).any(|e| pages.contains(e))
    {
        return;
    }
    let area = if windows.contains(here) && matches!(code, KeyCode::PageDown | KeyCode::PageUp) {
        let modal = reach.modal();
        areas
            .iter()
            .filter(|(_, node, seen, _)| seen.get() && node.content_size().y > node.size().y + 1.0)
            .filter(|(area, ..)| modal.is_none_or(|modal| reach.inside(*area, modal)))
            .max_by(|(_, a, ..), (_, b, ..)| {
                let space = |node: &ComputedNode| node.size().x * node.size().y;
                space(a).total_cmp(&space(b))
            })
            .map(|(area, ..)| area)
    } else {
        reels
            .get(here)
            .ok()
            .and_then(|children| children.iter().find(|e| areas.contains(*e)))
    };
    if let Some((_, node, _, mut position)) = area.and_then(|area| areas.get_mut(area).ok())
        && scroll_by_key(code, node, &mut position)
    {
        key.propagate(false);
    }
}

/// Scrolls an area as a key asks; whether it moved.
pub fn scroll_by_key(code: KeyCode, node: &ComputedNode, position: &mut ScrollPosition) -> bool {
    let page = node.size().y * node.inverse_scale_factor;
    let furthest = (node.content_size().y * node.inverse_scale_factor - page).max(0.0);
    let target = match code {
        KeyCode::PageDown => position.y + page * 0.85,
        KeyCode::PageUp => position.y - page * 0.85,
        KeyCode::ArrowDown => position.y + 48.0,
        KeyCode::ArrowUp => position.y - 48.0,
        KeyCode::Home => 0.0,
        KeyCode::End => furthest,
        _ => return false,
    }
    .clamp(0.0, furthest);
    let moves = (target - position.y).abs() > 0.5;
    if moves {
        position.y = target;
    }
    moves
}
