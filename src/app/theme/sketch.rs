//! Drawings that are made for the size of their node, and anew when that or the look changes.

use bevy::ecs::component::Mutable;
use bevy::prelude::*;

use super::motion::Wake;
use super::tokens::Look;

/// What is drawn into the picture of its node.
pub trait Sketch: Component<Mutability = Mutable> {
    /// For which size and look it was drawn last.
    fn drawn(&mut self) -> &mut Option<(UVec2, Look)>;

    /// Draws it in so many physical pixels, `density` of them to a logical one; none where there is nothing to draw.
    fn paint(&self, size: UVec2, density: f32, look: &Look) -> Option<Image>;
}

/// Adds the drawings of a kind.
pub fn plugin<S: Sketch>(app: &mut App) {
    app.add_systems(PostUpdate, draw::<S>.after(bevy::ui::UiSystems::PostLayout));
}

fn draw<S: Sketch>(
    look: Res<Look>,
    mut images: ResMut<Assets<Image>>,
    mut sketches: Query<(&mut S, &ComputedNode, &mut ImageNode)>,
    mut wake: ResMut<Wake>,
) {
    for (mut sketch, node, mut shown) in &mut sketches {
        let size = node.size().round().as_uvec2();
        let wanted = Some((size, *look));
        if size.x < 2 || size.y < 2 || *sketch.bypass_change_detection().drawn() == wanted {
            continue;
        }
        *sketch.drawn() = wanted;
        let density = 1.0 / node.inverse_scale_factor.max(0.01);
        if let Some(image) = sketch.paint(size, density, &look) {
            shown.image = images.add(image);
            wake.soon();
        }
    }
}
