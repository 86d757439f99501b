//! Surfaces named by ink: components that say *what* a node is made of, and the one system that colours them.
//!
//! The painting runs every frame that is drawn and writes only what differs, so a change of [`Look`] or of a widget's
//! state needs no bookkeeping. At rest no frame is drawn and nothing runs.

use bevy::prelude::*;
use bevy::ui::{BoxShadow, ShadowStyle};

use super::tokens::{Ink, Look};

/// Fills the node with an ink.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
#[require(BackgroundColor)]
pub struct Fill(pub Ink);

/// Draws the node's border in an ink (its width is in the [`Node`]).
#[derive(Component, Clone, Copy, Debug, PartialEq)]
#[require(BorderColor)]
pub struct Edge(pub Ink);

/// The node lies on the table and throws a shadow this far.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
#[require(BoxShadow)]
pub struct Lift(pub f32);

/// How much of the node and of everything in it shows: 1.0 is all. Inherited by what it contains.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
pub struct Opacity(pub f32);

/// The product of all [`Opacity`] from an entity upwards. Cheap while nothing is fading.
pub(super) fn opacity_of(
    entity: Entity,
    opacities: &Query<&Opacity>,
    parents: &Query<&ChildOf>,
) -> f32 {
    if opacities.is_empty() {
        return 1.0;
    }
    std::iter::once(entity)
        .chain(parents.iter_ancestors(entity))
        .filter_map(|e| opacities.get(e).ok())
        .fold(1.0, |product, opacity| product * opacity.0.clamp(0.0, 1.0))
}

/// A colour with its alpha multiplied.
pub(super) fn faded(color: Color, opacity: f32) -> Color {
    if opacity >= 1.0 {
        color
    } else {
        color.with_alpha(color.alpha() * opacity)
    }
}

pub(super) fn paint_surfaces(
    look: Res<Look>,
    mut fills: Query<(Entity, &Fill, &mut BackgroundColor)>,
    mut edges: Query<(Entity, &Edge, &mut BorderColor)>,
    mut lifts: Query<(Entity, &Lift, &mut BoxShadow)>,
    opacities: Query<&Opacity>,
    parents: Query<&ChildOf>,
) {
    for (entity, fill, mut background) in &mut fills {
        let color = faded(look.color(fill.0), opacity_of(entity, &opacities, &parents));
        background.set_if_neq(BackgroundColor(color));
    }
    for (entity, edge, mut border) in &mut edges {
        let color = faded(look.color(edge.0), opacity_of(entity, &opacities, &parents));
        border.set_if_neq(BorderColor::all(color));
    }
    for (entity, lift, mut shadow) in &mut lifts {
        let color = faded(
            look.color(Ink::Shadow),
            opacity_of(entity, &opacities, &parents),
        );
        shadow.set_if_neq(BoxShadow(vec![ShadowStyle {
            color,
            x_offset: Val::Px(0.0),
            y_offset: Val::Px(lift.0 * 0.5),
            spread_radius: Val::Px(0.0),
            blur_radius: Val::Px(lift.0 * 1.6),
        }]));
    }
}
