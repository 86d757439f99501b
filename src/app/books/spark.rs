//! A small line of a number's course: where it began, round by round, and where it stands.

use bevy::prelude::*;
use tiny_skia::{FillRule, PathBuilder, Pixmap, Stroke, Transform};

use crate::app::theme::pen;
use crate::app::theme::prelude::*;
use crate::app::theme::sketch::{self, Sketch};

/// A course to be drawn; drawn when its size is known.
#[derive(Component, Clone, Debug)]
#[require(ImageNode)]
pub(super) struct Spark {
    values: Vec<i32>,
    drawn: Option<(UVec2, Look)>,
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(sketch::plugin::<Spark>);
}

/// The course of a number, from its start to now.
pub(super) fn spark(values: Vec<i32>) -> impl Bundle {
    (
        Spark {
            values,
            drawn: None,
        },
        Node {
            width: Val::Px(96.0),
            height: Val::Px(34.0),
            flex_shrink: 0.0,
            ..default()
        },
        Pickable::IGNORE,
    )
}

impl Sketch for Spark {
    fn drawn(&mut self) -> &mut Option<(UVec2, Look)> {
        &mut self.drawn
    }

    fn paint(&self, size: UVec2, density: f32, look: &Look) -> Option<Image> {
        paint(&self.values, size, density, look)
    }
}

fn paint(values: &[i32], size: UVec2, density: f32, look: &Look) -> Option<Image> {
    let mut canvas = Pixmap::new(size.x, size.y)?;
    let (least, most) = (*values.iter().min()?, *values.iter().max()?);
    let margin = 6.0 * density;
    let (wide, high) = (size.x as f32 - 2.0 * margin, size.y as f32 - 2.0 * margin);
    let steps = (values.len() - 1).max(1) as f32;
    let point = |(step, value): (usize, &i32)| {
        let along = margin + step as f32 / steps * wide;
        // Nothing moved: a line in the middle.
        let down = match most - least {
            0 => 0.5,
            span => (most - value) as f32 / span as f32,
        };
        let x = if look.is_rtl() {
            size.x as f32 - along
        } else {
            along
        };
        (x, margin + down * high)
    };
    let points: Vec<(f32, f32)> = values.iter().enumerate().map(point).collect();
    let tone = match values.first().cmp(&values.last()) {
        std::cmp::Ordering::Less => Tone::Moss,
        std::cmp::Ordering::Equal => Tone::Navy,
        std::cmp::Ordering::Greater => Tone::Vermilion,
    };
    let ink = pen::paint(look.theme, Ink::Tone(tone), 1.0);
    let mut path = PathBuilder::new();
    for (nr, (x, y)) in points.iter().enumerate() {
        if nr == 0 {
            path.move_to(*x, *y);
        } else {
            path.line_to(*x, *y);
        }
    }
    let stroke = Stroke {
        width: 2.4 * density,
        line_join: tiny_skia::LineJoin::Round,
        line_cap: tiny_skia::LineCap::Round,
        ..Stroke::default()
    };
    if let Some(path) = path.finish() {
        canvas.stroke_path(&path, &ink, &stroke, Transform::identity(), None);
    }
    let (x, y) = *points.last()?;
    if let Some(dot) = PathBuilder::from_circle(x, y, 4.0 * density) {
        canvas.fill_path(&dot, &ink, FillRule::Winding, Transform::identity(), None);
    }
    Some(pen::picture(&canvas))
}
