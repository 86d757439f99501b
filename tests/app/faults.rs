//! What is wrong with a layout, found by looking at where everything came to lie.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use mizan::app::theme::text::unmarked;

use crate::harness::rect;

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
