//! The picture of a curve with its spread. It holds numbers only: words stand in the page around it, where they are set
//! in the language's own direction.

use super::ink::{Ink, LINE, MUTED};
use plotters::prelude::*;

/// The size of a picture, in its own units; the page makes it as large as there is room.
const SIZE: (u32, u32) = (640, 380);

/// The size of the numbers, in the same units.
const LETTERS: u32 = 31;

/// The percentiles that are shown, from the lowest.
pub(super) const PERCENTILES: [u64; 5] = [5, 25, 50, 75, 95];

/// A curve to draw.
pub(super) struct Curve<'a> {
    /// At the start and after each round: the values at the [`PERCENTILES`].
    pub(super) points: &'a [[i32; 5]],
    /// The lowest and highest value that the picture has room for.
    pub(super) reach: (i32, i32),
    /// Its ink.
    pub(super) ink: Ink,
    /// Whether time runs from right to left.
    pub(super) mirrored: bool,
}

impl Curve<'_> {
    /// What stands inside the `svg` element, and its view box.
    pub(super) fn draw(&self) -> Option<(String, String)> {
        let mut svg = String::new();
        self.draw_into(&mut svg).ok()?;
        // The page writes the element itself, with a title and without the address of its name space.
        let inner = svg.split_once('>')?.1.rsplit_once("</svg>")?.0.to_owned();
        Some((inner, format!("0 0 {} {}", SIZE.0, SIZE.1)))
    }

    fn draw_into(&self, svg: &mut String) -> Result<(), Box<dyn std::error::Error>> {
        let last = self.points.len().saturating_sub(1).max(1) as i32;
        let rounds = if self.mirrored { -last..0 } else { 0..last };
        let at = |round: usize| {
            if self.mirrored {
                -(round as i32)
            } else {
                round as i32
            }
        };
        let (low, high) = self.reach;
        let values = f64::from(low)..f64::from(high).max(f64::from(low) + 1.0);
        let color = |ink: Ink| {
            let (r, g, b) = ink.rgb();
            RGBColor(r, g, b)
        };
        let ink = color(self.ink);

        let area = SVGBackend::with_string(svg, SIZE).into_drawing_area();
        let mut builder = ChartBuilder::on(&area);
        builder.margin(16).x_label_area_size(50);
        if self.mirrored {
            builder.right_y_label_area_size(96).margin_left(30);
        } else {
            builder.y_label_area_size(96).margin_right(30);
        }
        let mut chart = builder.build_cartesian_2d(rounds, values)?;
        chart
            .configure_mesh()
            .disable_x_mesh()
            .light_line_style(TRANSPARENT)
            .bold_line_style(color(LINE).mix(0.6))
            .axis_style(color(LINE).stroke_width(2))
            .label_style(("sans-serif", LETTERS).into_font().color(&color(MUTED)))
            .x_labels((last as usize + 1).min(13))
            .y_labels(5)
            .x_label_formatter(&|round| round.abs().to_string())
            .y_label_formatter(&number)
            .draw()?;

        for ((lower, upper), strength) in [((0, 4), 0.2), ((1, 3), 0.35)] {
            let edge = |which: usize| {
                let point = move |(round, values): (usize, &[i32; 5])| {
                    (at(round), f64::from(values[which]))
                };
                self.points.iter().enumerate().map(point)
            };
            let around: Vec<(i32, f64)> = edge(lower).chain(edge(upper).rev()).collect();
            chart.draw_series([Polygon::new(around, ink.mix(strength))])?;
        }
        let median: Vec<(i32, f64)> = self
            .points
            .iter()
            .enumerate()
            .map(|(round, values)| (at(round), f64::from(values[2])))
            .collect();
        let dots = median
            .iter()
            .map(|point| Circle::new(*point, 6, ink.filled()));
        chart.draw_series(dots)?;
        chart.draw_series([PathElement::new(median, ink.stroke_width(4))])?;
        drop(chart);
        area.present()?;
        Ok(())
    }
}

/// A number at the side, with no more digits than it needs.
fn number(value: &f64) -> String {
    if value.fract().abs() < 1e-6 {
        format!("{value:.0}")
    } else {
        format!("{value:.1}")
    }
}
