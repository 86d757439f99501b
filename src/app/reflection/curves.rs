//! The curves of the scores over the rounds, each with its own shape, led to its name at the end of the line.
//!
//! The numbers beside the picture are nodes in equal slots, the names stand by their values as far as there is room, and
//! the picture draws to the middle of both: so words and lines meet in every language and at every size of text.

use bevy::prelude::*;
use tiny_skia::{FillRule, PathBuilder, Pixmap, Stroke, Transform};

use super::parts::{mark, tone};
use crate::app::theme::pen;
use crate::app::theme::prelude::*;
use crate::app::theme::sketch::{self, Sketch};

/// Room between the last round and the names, in which lines are led to their names.
const LEAD: f32 = 44.0;

/// A drawing of lines; drawn when its size is known.
#[derive(Component, Clone, Debug)]
#[require(ImageNode)]
pub(super) struct Chart {
    lines: Vec<Vec<i32>>,
    scale: Scale,
    /// How far down each line's name stands, as a share of the height.
    ends_at: Vec<f32>,
    drawn: Option<(UVec2, Look)>,
}

/// The numbers at the side: from the highest, in equal steps down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Scale {
    high: i32,
    step: i32,
    count: usize,
}

impl Scale {
    fn over(least: i32, most: i32) -> Self {
        let steps = [5, 10, 20, 25, 50, 100, 200, 250, 500];
        let fits = |step: &i32| {
            let (low, high) = (least.div_euclid(*step), -(-most).div_euclid(*step));
            high - low <= 4
        };
        // Scores can span more than a thousand points, but never without end.
        let step = steps.into_iter().find(fits);
        let step = step.unwrap_or_else(|| (most - least) / 4 + 1);
        let (low, high) = (least.div_euclid(step), -(-most).div_euclid(step));
        let count = (high - low).max(1) as usize + 1;
        Scale {
            high: high.max(low + 1) * step,
            step,
            count,
        }
    }

    fn numbers(self) -> impl Iterator<Item = i32> {
        (0..self.count).map(move |nr| self.high - nr as i32 * self.step)
    }

    /// How far down a value lies, from 0.0 to 1.0.
    fn down(self, value: i32) -> f32 {
        ((self.high - value) as f32 / self.step as f32 + 0.5) / self.count as f32
    }
}

/// The words and numbers of the curves.
pub(super) struct Curves {
    /// The values of each line.
    pub(super) lines: Vec<Vec<i32>>,
    /// What each line is called.
    pub(super) names: Vec<String>,
    /// The start, and the rounds.
    pub(super) steps: Vec<String>,
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(sketch::plugin::<Chart>);
}

/// Lays out the curves with their words.
pub(super) fn spawn(parent: &mut ChildSpawner, curves: Curves, look: &Look) {
    let Curves {
        lines,
        names,
        steps,
    } = curves;
    let all = || lines.iter().flatten().copied();
    let (Some(least), Some(most)) = (all().min(), all().max()) else {
        return;
    };
    let scale = Scale::over(least, most);
    let last = |nr: usize| lines[nr].last().copied().unwrap_or(0);
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by_key(|nr| -last(*nr));
    let rows = lines.len().max(scale.count) as f32;
    let height = (rows * look.scaled(32.0)).max(310.0);
    let label = look.scaled(30.0);
    let wanted: Vec<f32> = order
        .iter()
        .map(|nr| scale.down(last(*nr)) * height)
        .collect();
    let labels = apart(&wanted, label, height);
    let mut ends_at = vec![0.0; lines.len()];
    for (nr, at) in order.iter().zip(&labels) {
        ends_at[*nr] = at / height;
    }
    let ends: Vec<(usize, String, i32)> = order
        .iter()
        .map(|nr| (*nr, names.get(*nr).cloned().unwrap_or_default(), last(*nr)))
        .collect();
    parent
        .spawn(Node {
            align_items: AlignItems::Start,
            flex_shrink: 0.0,
            ..line(space::S)
        })
        .with_children(|row| {
            row.spawn(side(height)).with_children(|numbers| {
                for value in scale.numbers() {
                    numbers.spawn((slot(), children![small(&value.to_string())]));
                }
            });
            row.spawn(Node {
                flex_grow: 1.0,
                flex_shrink: 1.0,
                flex_basis: Val::Px(0.0),
                ..column(space::XS)
            })
            .with_children(|plot| {
                plot.spawn((
                    Chart {
                        lines,
                        scale,
                        ends_at,
                        drawn: None,
                    },
                    Node {
                        height: Val::Px(height),
                        flex_shrink: 0.0,
                        ..default()
                    },
                ));
                plot.spawn((
                    line(0.0),
                    Sided {
                        padding: Ends::end(LEAD),
                        ..default()
                    },
                ))
                .with_children(|below| {
                    for step in &steps {
                        below.spawn((
                            Node {
                                flex_grow: 1.0,
                                flex_basis: Val::Px(0.0),
                                ..column(0.0)
                            },
                            children![written(step, Written::SMALL.ink(Ink::Muted).centred())],
                        ));
                    }
                });
            });
            row.spawn(side(height)).with_children(|names| {
                let mut below = 0.0;
                for ((nr, name, value), at) in ends.iter().zip(&labels) {
                    let top = at - label / 2.0;
                    names.spawn((
                        Node {
                            height: Val::Px(label),
                            flex_shrink: 0.0,
                            margin: UiRect::top(Val::Px(top - below)),
                            ..line(space::S)
                        },
                        children![
                            pictogram(mark(*nr).name(), 18.0, tone(*nr)),
                            written(name, Written::SMALL.strong()),
                            small(&value.to_string()),
                        ],
                    ));
                    below = top + label;
                }
            });
        });
}

/// Where labels of this height go, in order, so that each lies by its value as far as those beside it leave room.
fn apart(wanted: &[f32], label: f32, height: f32) -> Vec<f32> {
    let mut at: Vec<f32> = Vec::with_capacity(wanted.len());
    for value in wanted {
        let least = at.last().map_or(label / 2.0, |above| above + label);
        at.push(value.max(least));
    }
    let mut most = height - label / 2.0;
    for place in at.iter_mut().rev() {
        *place = place.min(most);
        most = *place - label;
    }
    at
}

/// A column beside the picture, as high as it.
fn side(height: f32) -> Node {
    Node {
        height: Val::Px(height),
        flex_shrink: 0.0,
        ..column(0.0)
    }
}

fn slot() -> Node {
    Node {
        flex_grow: 1.0,
        flex_basis: Val::Px(0.0),
        ..line(space::S)
    }
}

impl Sketch for Chart {
    fn drawn(&mut self) -> &mut Option<(UVec2, Look)> {
        &mut self.drawn
    }

    fn paint(&self, size: UVec2, density: f32, look: &Look) -> Option<Image> {
        paint(self, size, density, look)
    }
}

/// Where the points of a chart lie in its picture.
struct Plot {
    size: Vec2,
    lead: f32,
    steps: usize,
    scale: Scale,
    /// How far lines that run together are set apart.
    apart: f32,
    /// How many lines there are.
    lines: usize,
    mirrored: bool,
}

impl Plot {
    fn mirror(&self, x: f32) -> f32 {
        if self.mirrored { self.size.x - x } else { x }
    }

    fn point(&self, line: usize, step: usize, value: i32) -> (f32, f32) {
        let along = (step as f32 + 0.5) / self.steps as f32 * (self.size.x - self.lead);
        let beside = (line as f32 - (self.lines as f32 - 1.0) / 2.0) * self.apart;
        (
            self.mirror(along),
            self.scale.down(value) * self.size.y + beside,
        )
    }
}

fn paint(chart: &Chart, size: UVec2, density: f32, look: &Look) -> Option<Image> {
    let mut canvas = Pixmap::new(size.x, size.y)?;
    let plot = Plot {
        size: size.as_vec2(),
        lead: LEAD * density,
        steps: chart.lines.iter().map(Vec::len).max()?.max(1),
        scale: chart.scale,
        apart: 3.5 * density,
        lines: chart.lines.len(),
        mirrored: look.is_rtl(),
    };
    let mut stroke = |ink: Ink, width: f32, points: &[(f32, f32)]| {
        let mut path = PathBuilder::new();
        for (nr, (x, y)) in points.iter().enumerate() {
            if nr == 0 {
                path.move_to(*x, *y);
            } else {
                path.line_to(*x, *y);
            }
        }
        if let Some(path) = path.finish() {
            let stroke = Stroke {
                width: width * density,
                line_join: tiny_skia::LineJoin::Round,
                line_cap: tiny_skia::LineCap::Round,
                ..Stroke::default()
            };
            let ink = pen::paint(look.theme, ink, 1.0);
            canvas.stroke_path(&path, &ink, &stroke, Transform::identity(), None);
        }
    };
    let far = plot.size.x - plot.lead;
    for value in chart.scale.numbers() {
        let y = chart.scale.down(value) * plot.size.y;
        stroke(
            Ink::Line,
            1.0,
            &[(plot.mirror(0.0), y), (plot.mirror(far), y)],
        );
    }
    for (nr, values) in chart.lines.iter().enumerate() {
        let ink = Ink::Tone(tone(nr));
        let Some((ex, ey)) = values
            .last()
            .map(|value| plot.point(nr, values.len() - 1, *value))
        else {
            continue;
        };
        let label = chart.ends_at[nr] * plot.size.y;
        stroke(
            Ink::Muted,
            1.0,
            &[(ex, ey), (plot.mirror(plot.size.x), label)],
        );
        let points: Vec<(f32, f32)> = values
            .iter()
            .enumerate()
            .map(|(step, value)| plot.point(nr, step, *value))
            .collect();
        stroke(ink, 3.5, &points);
    }
    for (nr, values) in chart.lines.iter().enumerate() {
        for (step, value) in values.iter().enumerate() {
            let (x, y) = plot.point(nr, step, *value);
            for (radius, ink) in [(9.0, Ink::Paper), (7.0, Ink::Tone(tone(nr)))] {
                if let Some(path) = shape(mark(nr), x, y, radius * density) {
                    let ink = pen::paint(look.theme, ink, 1.0);
                    canvas.fill_path(&path, &ink, FillRule::Winding, Transform::identity(), None);
                }
            }
        }
    }
    Some(pen::picture(&canvas))
}

/// The mark of a line: the same shape as beside its name.
fn shape(mark: Shape, x: f32, y: f32, r: f32) -> Option<tiny_skia::Path> {
    use std::f32::consts::{FRAC_PI_2, FRAC_PI_4, TAU};
    // Corners, the angle of the first, and how far in every second lies.
    let (corners, first, inner) = match mark {
        Shape::Circle => return PathBuilder::from_circle(x, y, r * 0.9),
        Shape::Diamond => (4, FRAC_PI_2, 1.0),
        Shape::Triangle => (3, FRAC_PI_2, 1.0),
        Shape::Square => (4, FRAC_PI_4, 1.0),
        Shape::Hexagon => (6, 0.0, 1.0),
        Shape::Star => (10, FRAC_PI_2, 0.5),
    };
    let mut path = PathBuilder::new();
    for corner in 0..corners {
        let angle = first + corner as f32 / corners as f32 * TAU;
        let far = if corner % 2 == 1 { r * inner } else { r };
        let (px, py) = (x + far * angle.cos(), y - far * angle.sin());
        if corner == 0 {
            path.move_to(px, py);
        } else {
            path.line_to(px, py);
        }
    }
    path.close();
    path.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_lies_between_the_first_and_the_last_number() {
        for (least, most) in [(1000, 1000), (640, 1210), (-30, 4), (0, 2000), (997, 1003)] {
            let scale = Scale::over(least, most);
            let numbers: Vec<i32> = scale.numbers().collect();
            assert!(numbers.len() <= 6, "{numbers:?}");
            assert!(
                numbers[0] >= most && numbers[numbers.len() - 1] <= least,
                "{numbers:?}"
            );
            assert!(scale.down(most) > 0.0 && scale.down(least) < 1.0);
        }
    }

    #[test]
    fn names_stand_by_their_values_and_never_on_each_other() {
        assert_eq!(apart(&[20.0, 60.0], 10.0, 100.0), [20.0, 60.0]);
        assert_eq!(apart(&[20.0, 21.0, 22.0], 10.0, 100.0), [20.0, 30.0, 40.0]);
        assert_eq!(apart(&[90.0, 99.0, 99.0], 10.0, 100.0), [75.0, 85.0, 95.0]);
        assert_eq!(apart(&[0.0], 10.0, 100.0), [5.0]);
    }
}
