//! The chart: land, floors, water, ways and houses, drawn with a pen into a picture.

use bevy::prelude::{Image, UVec2};
use tiny_skia::{
    FillRule, LineCap, LineJoin, Mask, Path, PathBuilder, Pixmap, Rect, Stroke, StrokeDash,
    Transform,
};

use super::land::{Point, chance, distance, inside, rough, straight};
use crate::app::theme::pen::{paint, picture};
use crate::app::theme::prelude::*;
use crate::pack::Pack;
use crate::pack::model::{Ground, Quarter};

struct Pen<'a> {
    canvas: Pixmap,
    look: &'a Look,
    /// Pixels of the picture in a pixel of the layout.
    unit: f32,
}

impl Pen<'_> {
    fn fill(&mut self, path: &Path, ink: Ink, alpha: f32) {
        let paint = paint(self.look.theme, ink, alpha);
        self.canvas
            .fill_path(path, &paint, FillRule::Winding, Transform::identity(), None);
    }

    fn stroke(&mut self, path: &Path, ink: Ink, alpha: f32, width: f32, dash: Option<[f32; 2]>) {
        self.stroke_in(path, ink, alpha, width, dash, None);
    }

    fn stroke_in(
        &mut self,
        path: &Path,
        ink: Ink,
        alpha: f32,
        width: f32,
        dash: Option<[f32; 2]>,
        mask: Option<&Mask>,
    ) {
        let unit = self.unit;
        let stroke = Stroke {
            width: width * unit,
            line_cap: if dash.is_some() {
                LineCap::Butt
            } else {
                LineCap::Round
            },
            line_join: LineJoin::Round,
            dash: dash.and_then(|dash| StrokeDash::new(dash.map(|part| part * unit).to_vec(), 0.0)),
            ..Stroke::default()
        };
        let paint = paint(self.look.theme, ink, alpha);
        self.canvas
            .stroke_path(path, &paint, &stroke, Transform::identity(), mask);
    }
}

/// Draws the chart of a pack. `unit`: pixels of the picture in a pixel of the layout.
pub(super) fn draw(pack: &Pack, size: UVec2, unit: f32, look: &Look) -> Option<Image> {
    let mut pen = Pen {
        canvas: Pixmap::new(size.x, size.y)?,
        look,
        unit,
    };
    let (width, height) = (size.x as f32, size.y as f32);
    let place = move |(x, y): (f32, f32)| {
        let x = if look.is_rtl() { 1000.0 - x } else { x };
        (x * width / 1000.0, y * height / 1000.0)
    };
    let whole = PathBuilder::from_rect(Rect::from_xywh(0.0, 0.0, width, height)?);
    pen.fill(&whole, Ink::Paper, 1.0);
    // Where everything is a floor, its edges are walls and no coast.
    let mut quarters = pack.quarters.iter();
    let built = quarters.any(|quarter| quarter.ground != Ground::Plain);
    let outlines: Vec<Vec<Point>> = pack
        .quarters
        .iter()
        .map(|quarter| match built {
            true => rough(&quarter.outline, place),
            false => straight(&quarter.outline, place),
        })
        .collect();
    for (nr, (quarter, outline)) in pack.quarters.iter().zip(&outlines).enumerate() {
        if let Some(path) = closed(outline) {
            ground(&mut pen, quarter, nr, &path);
        }
    }
    let streets: Vec<(Point, Point, bool)> = pack
        .links
        .iter()
        .map(|link| {
            let at = |id: crate::pack::model::PlaceId| {
                let (x, y) = pack.places[id.index()].at;
                place((x as f32, y as f32))
            };
            (at(link.from), at(link.to), link.service.is_some())
        })
        .collect();
    let spots: Vec<Point> = pack
        .places
        .iter()
        .map(|p| place((p.at.0 as f32, p.at.1 as f32)))
        .collect();
    for (nr, (quarter, outline)) in pack.quarters.iter().zip(&outlines).enumerate() {
        if quarter.ground == Ground::Streets {
            houses(&mut pen, nr as u64, outline, &streets, &spots);
        }
    }
    for (nr, (from, to, service)) in streets.iter().enumerate() {
        if let Some(path) = street(nr as u64, *from, *to) {
            if *service {
                pen.stroke(&path, Ink::Paper, 0.9, 5.0, None);
                pen.stroke(&path, Ink::Text, 0.85, 2.6, Some([9.0, 7.0]));
            } else {
                pen.stroke(&path, Ink::Muted, 0.75, 9.0, None);
                pen.stroke(&path, Ink::Raised, 1.0, 6.4, None);
            }
        }
    }
    // In the corner of the water, away from the places; where there is none, nobody needs a compass.
    let mut quarters = pack.quarters.iter();
    if quarters.any(|quarter| quarter.ground == Ground::Water) {
        rose(&mut pen, place((90.0, 800.0)));
    }
    border(&mut pen, width, height);
    Some(picture(&pen.canvas))
}

fn closed(points: &[Point]) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    path.move_to(first.0, first.1);
    for point in rest {
        path.line_to(point.0, point.1);
    }
    path.close();
    path.finish()
}

/// A quarter's ground: a wash of land or floor, or water with lines that follow the coast.
fn ground(pen: &mut Pen, quarter: &Quarter, nr: usize, path: &Path) {
    const LAND: [Tone; 4] = [Tone::Ochre, Tone::Brass, Tone::Moss, Tone::Plum];
    if quarter.ground != Ground::Water {
        pen.fill(path, Ink::Wash(LAND[nr % LAND.len()]), 0.75);
        // The edge of a town is only drawn on the map, that of a floor is there.
        match quarter.ground {
            Ground::Plain => pen.stroke(path, Ink::Muted, 0.9, 2.6, None),
            _ => pen.stroke(path, Ink::Muted, 0.55, 1.4, Some([6.0, 4.0])),
        }
        return;
    }
    pen.fill(path, Ink::Wash(Tone::Teal), 1.0);
    let Some(mut mask) = Mask::new(pen.canvas.width(), pen.canvas.height()) else {
        return;
    };
    mask.fill_path(path, FillRule::Winding, true, Transform::identity());
    for (width, alpha) in [(58.0, 0.20), (42.0, 0.28), (28.0, 0.38), (15.0, 0.5)] {
        pen.stroke_in(path, Ink::Tone(Tone::Teal), alpha, width, None, Some(&mask));
        pen.stroke_in(
            path,
            Ink::Wash(Tone::Teal),
            1.0,
            width - 2.2,
            None,
            Some(&mask),
        );
    }
    pen.stroke(path, Ink::Text, 0.9, 2.4, None);
}

/// A street that bends a little.
fn street(seed: u64, from: Point, to: Point) -> Option<Path> {
    let bend = (chance(seed + 77) - 0.5) * 0.16;
    let middle = (
        (from.0 + to.0) / 2.0 - (to.1 - from.1) * bend,
        (from.1 + to.1) / 2.0 + (to.0 - from.0) * bend,
    );
    let mut path = PathBuilder::new();
    path.move_to(from.0, from.1);
    path.quad_to(middle.0, middle.1, to.0, to.1);
    path.finish()
}

/// Little houses, off the streets, the places and the coast.
fn houses(
    pen: &mut Pen,
    seed: u64,
    outline: &[Point],
    streets: &[(Point, Point, bool)],
    spots: &[Point],
) {
    let unit = pen.unit;
    let (mut least, mut most) = ((f32::MAX, f32::MAX), (f32::MIN, f32::MIN));
    for point in outline {
        least = (least.0.min(point.0), least.1.min(point.1));
        most = (most.0.max(point.0), most.1.max(point.1));
    }
    let mut built: Vec<Point> = Vec::new();
    let tries = ((most.0 - least.0) * (most.1 - least.1) / (unit * unit * 420.0)) as u64;
    for nr in 0..tries {
        let draw = |n: u64| chance(seed * 1_000_003 + nr * 17 + n);
        let at = (
            least.0 + draw(1) * (most.0 - least.0),
            least.1 + draw(2) * (most.1 - least.1),
        );
        let near =
            |limit: f32, other: &Point| (at.0 - other.0).hypot(at.1 - other.1) < limit * unit;
        let corners = [(-11.0, -9.0), (11.0, -9.0), (11.0, 9.0), (-11.0, 9.0)];
        let on_land = corners
            .iter()
            .all(|(dx, dy)| inside(outline, (at.0 + dx * unit, at.1 + dy * unit)));
        if !on_land
            || spots.iter().any(|spot| near(46.0, spot))
            || built.iter().any(|other| near(19.0, other))
            || streets
                .iter()
                .any(|(from, to, _)| distance(at, *from, *to) < 20.0 * unit)
        {
            continue;
        }
        built.push(at);
        house(pen, at, draw(3), draw(4));
    }
}

fn house(pen: &mut Pen, (x, y): Point, form: f32, turn: f32) {
    let unit = pen.unit;
    let (w, h) = ((5.0 + form * 3.5) * unit, (4.0 + (1.0 - form) * 2.5) * unit);
    let (sin, cos) = ((turn - 0.5) * 0.7).sin_cos();
    let corner = |dx: f32, dy: f32| (x + dx * cos - dy * sin, y + dx * sin + dy * cos);
    if let Some(walls) = closed(&[corner(-w, -h), corner(w, -h), corner(w, h), corner(-w, h)]) {
        pen.fill(&walls, Ink::Raised, 0.9);
        pen.stroke(&walls, Ink::Muted, 0.75, 1.1, None);
    }
    if let Some(shade) = closed(&[corner(-w, 0.0), corner(w, 0.0), corner(w, h), corner(-w, h)]) {
        pen.fill(&shade, Ink::Tone(Tone::Ochre), 0.22);
        pen.stroke(&shade, Ink::Muted, 0.5, 0.9, None);
    }
}

/// A compass rose.
fn rose(pen: &mut Pen, (x, y): Point) {
    let unit = pen.unit;
    for (reach, turn, ink) in [
        (20.0, std::f32::consts::FRAC_PI_4, Ink::Muted),
        (32.0, 0.0, Ink::Tone(Tone::Brass)),
    ] {
        for point in 0..4 {
            let angle = turn + point as f32 * std::f32::consts::FRAC_PI_2;
            let along = |length: f32, off: f32| {
                let angle = angle + off;
                (
                    x + length * unit * angle.cos(),
                    y + length * unit * angle.sin(),
                )
            };
            let tip = along(reach, 0.0);
            for (side, alpha) in [(-0.785, 1.0), (0.785, 0.35)] {
                if let Some(path) = closed(&[(x, y), along(6.0, side), tip]) {
                    pen.fill(&path, ink, alpha);
                }
            }
        }
    }
    if let Some(ring) = PathBuilder::from_circle(x, y, 24.0 * unit) {
        pen.stroke(&ring, Ink::Text, 0.6, 1.2, None);
    }
}

/// A drawn frame with graduations.
fn border(pen: &mut Pen, width: f32, height: f32) {
    let unit = pen.unit;
    for (inset, line) in [(2.0, 2.4), (8.0, 1.0)] {
        let inset = inset * unit;
        let rect = Rect::from_xywh(inset, inset, width - 2.0 * inset, height - 2.0 * inset);
        if let Some(rect) = rect {
            pen.stroke(&PathBuilder::from_rect(rect), Ink::Text, 0.9, line, None);
        }
    }
    for (from, to) in [
        ((5.0, 5.0), (width / unit - 5.0, 5.0)),
        (
            (5.0, height / unit - 5.0),
            (width / unit - 5.0, height / unit - 5.0),
        ),
        ((5.0, 5.0), (5.0, height / unit - 5.0)),
        (
            (width / unit - 5.0, 5.0),
            (width / unit - 5.0, height / unit - 5.0),
        ),
    ] {
        let mut path = PathBuilder::new();
        path.move_to(from.0 * unit, from.1 * unit);
        path.line_to(to.0 * unit, to.1 * unit);
        if let Some(path) = path.finish() {
            pen.stroke(&path, Ink::Text, 0.8, 4.0, Some([18.0, 18.0]));
        }
    }
}
