//! The picture on the lid: the harbour at evening, and above it the scales with a house in one pan and the sun in
//! the other. Drawn by code, in the colours of the theme.

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use tiny_skia::{
    Color as Paint4, FillRule, Paint, PathBuilder, Pixmap, Rect as Box4, Stroke, Transform,
};

use crate::app::theme::tokens::{Ink, Theme, Tone};

const WIDE: u32 = 1200;
const TALL: u32 = 640;
const SHORE: f32 = 430.0;

/// Width to height.
pub const ASPECT: f32 = WIDE as f32 / TALL as f32;

/// The outlines of the city from where reading starts: left edge, width, height above the shore.
const HOUSES: [(f32, f32, f32); 17] = [
    (0.0, 70.0, 90.0),
    (66.0, 60.0, 130.0),
    (122.0, 90.0, 84.0),
    (208.0, 54.0, 160.0),
    (258.0, 80.0, 110.0),
    (334.0, 64.0, 74.0),
    (394.0, 90.0, 126.0),
    (480.0, 52.0, 96.0),
    (560.0, 74.0, 70.0),
    (630.0, 60.0, 118.0),
    (686.0, 96.0, 88.0),
    (778.0, 58.0, 150.0),
    (832.0, 84.0, 104.0),
    (912.0, 64.0, 78.0),
    (972.0, 88.0, 134.0),
    (1056.0, 62.0, 100.0),
    (1114.0, 86.0, 70.0),
];

/// The picture, mirrored for a screen that is read from the right.
#[must_use]
pub fn draw(theme: Theme, mirrored: bool) -> Image {
    let data = Pixmap::new(WIDE, TALL).map(|mut canvas| {
        paint(&mut canvas, theme, mirrored);
        canvas.take()
    });
    let size = Extent3d {
        width: WIDE,
        height: TALL,
        depth_or_array_layers: 1,
    };
    let data = data.unwrap_or_else(|| vec![0; (WIDE * TALL * 4) as usize]);
    Image::new(
        size,
        TextureDimension::D2,
        data,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::default(),
    )
}

struct Brush<'c> {
    canvas: &'c mut Pixmap,
    theme: Theme,
    place: Transform,
}

impl Brush<'_> {
    fn paint(&self, ink: Ink, alpha: f32) -> Paint<'static> {
        let color = self.theme.color(ink).to_srgba();
        let mut paint = Paint {
            anti_alias: true,
            ..Paint::default()
        };
        paint.set_color(
            Paint4::from_rgba(color.red, color.green, color.blue, alpha).unwrap_or(Paint4::BLACK),
        );
        paint
    }

    fn rect(&mut self, ink: Ink, alpha: f32, [x, y, w, h]: [f32; 4]) {
        let paint = self.paint(ink, alpha);
        if let Some(rect) = Box4::from_xywh(x, y, w, h) {
            self.canvas.fill_rect(rect, &paint, self.place, None);
        }
    }

    fn disc(&mut self, ink: Ink, alpha: f32, x: f32, y: f32, r: f32) {
        let paint = self.paint(ink, alpha);
        if let Some(path) = PathBuilder::from_circle(x, y, r) {
            self.canvas
                .fill_path(&path, &paint, FillRule::Winding, self.place, None);
        }
    }

    fn shape(&mut self, ink: Ink, alpha: f32, points: &[(f32, f32)]) {
        let paint = self.paint(ink, alpha);
        if let Some(path) = trace(points, true) {
            self.canvas
                .fill_path(&path, &paint, FillRule::Winding, self.place, None);
        }
    }

    fn line(&mut self, ink: Ink, width: f32, points: &[(f32, f32)]) {
        let paint = self.paint(ink, 1.0);
        if let Some(path) = trace(points, false) {
            let stroke = Stroke {
                width,
                ..Stroke::default()
            };
            self.canvas
                .stroke_path(&path, &paint, &stroke, self.place, None);
        }
    }
}

fn trace(points: &[(f32, f32)], closed: bool) -> Option<tiny_skia::Path> {
    let mut pen = PathBuilder::new();
    for (nr, (x, y)) in points.iter().enumerate() {
        if nr == 0 {
            pen.move_to(*x, *y)
        } else {
            pen.line_to(*x, *y)
        }
    }
    if closed {
        pen.close();
    }
    pen.finish()
}

fn paint(canvas: &mut Pixmap, theme: Theme, mirrored: bool) {
    let flip = Transform::from_row(-1.0, 0.0, 0.0, 1.0, WIDE as f32, 0.0);
    let place = if mirrored {
        flip
    } else {
        Transform::identity()
    };
    let mut brush = Brush {
        canvas,
        theme,
        place,
    };
    let (navy, brass, paper) = (Ink::Tone(Tone::Navy), Ink::Tone(Tone::Brass), Ink::Paper);
    let (teal, ochre, vermilion) = (
        Ink::Tone(Tone::Teal),
        Ink::Tone(Tone::Ochre),
        Ink::Tone(Tone::Vermilion),
    );
    // Sky in bands, as in a print.
    brush.rect(paper, 1.0, [0.0, 0.0, WIDE as f32, TALL as f32]);
    for (band, alpha) in [(0.0, 0.16), (90.0, 0.10), (180.0, 0.05)] {
        brush.rect(
            ochre,
            alpha,
            [0.0, SHORE - 120.0 - band, WIDE as f32, 120.0 + band],
        );
    }
    // The far shore.
    brush.shape(
        teal,
        0.35,
        &[
            (0.0, SHORE),
            (160.0, 350.0),
            (330.0, 392.0),
            (560.0, 330.0),
            (800.0, 388.0),
            (980.0, 342.0),
            (1200.0, 396.0),
            (1200.0, SHORE),
        ],
    );
    houses(&mut brush, navy, paper);
    // Water, with the light on it.
    brush.rect(teal, 1.0, [0.0, SHORE, WIDE as f32, TALL as f32 - SHORE]);
    for row in 0..9 {
        let y = SHORE + 16.0 + row as f32 * 22.0;
        for wave in 0..7 {
            let x = (wave as f32 * 190.0 + row as f32 * 67.0) % 1200.0;
            brush.rect(paper, 0.22, [x, y, 70.0 + row as f32 * 7.0, 3.0]);
        }
        brush.rect(
            ochre,
            0.5,
            [
                858.0 - row as f32 * 6.0,
                y + 8.0,
                84.0 + row as f32 * 12.0,
                4.0,
            ],
        );
    }
    ferry(&mut brush, navy, paper, vermilion);
    scales(&mut brush, navy, brass, ochre, vermilion);
}

fn houses(brush: &mut Brush<'_>, navy: Ink, light: Ink) {
    for (nr, (x, w, h)) in HOUSES.into_iter().enumerate() {
        brush.rect(navy, 1.0, [x, SHORE - h, w, h]);
        if nr % 3 == 1 {
            brush.shape(
                navy,
                1.0,
                &[
                    (x, SHORE - h),
                    (x + w / 2.0, SHORE - h - 30.0),
                    (x + w, SHORE - h),
                ],
            );
        }
        for window in 0..((h / 26.0) as usize).min(4) {
            let lit = !(nr * 5 + window * 3).is_multiple_of(4);
            if lit {
                brush.rect(
                    light,
                    0.75,
                    [
                        x + 12.0 + (window % 2) as f32 * 20.0,
                        SHORE - h + 16.0 + window as f32 * 20.0,
                        9.0,
                        11.0,
                    ],
                );
            }
        }
    }
}

fn ferry(brush: &mut Brush<'_>, navy: Ink, paper: Ink, vermilion: Ink) {
    brush.shape(
        navy,
        1.0,
        &[
            (150.0, 520.0),
            (420.0, 520.0),
            (392.0, 566.0),
            (180.0, 566.0),
        ],
    );
    brush.rect(paper, 1.0, [196.0, 486.0, 170.0, 34.0]);
    brush.rect(vermilion, 1.0, [290.0, 446.0, 30.0, 40.0]);
    for window in 0..5 {
        brush.rect(navy, 1.0, [208.0 + window as f32 * 31.0, 496.0, 16.0, 13.0]);
    }
}

/// The scales over the roofs: the beam leans a little, and which way is not said.
fn scales(brush: &mut Brush<'_>, navy: Ink, brass: Ink, ochre: Ink, vermilion: Ink) {
    brush.line(navy, 10.0, &[(600.0, 60.0), (600.0, SHORE)]);
    brush.line(navy, 10.0, &[(300.0, 104.0), (900.0, 80.0)]);
    brush.disc(brass, 1.0, 600.0, 62.0, 20.0);
    for (x, top, sink) in [(300.0, 104.0, 250.0), (900.0, 80.0, 226.0)] {
        brush.line(navy, 4.0, &[(x - 96.0, sink), (x, top), (x + 96.0, sink)]);
        brush.shape(
            brass,
            1.0,
            &[
                (x - 110.0, sink),
                (x + 110.0, sink),
                (x + 66.0, sink + 34.0),
                (x - 66.0, sink + 34.0),
            ],
        );
    }
    brush.rect(vermilion, 1.0, [258.0, 190.0, 84.0, 60.0]);
    brush.shape(navy, 1.0, &[(244.0, 192.0), (300.0, 146.0), (356.0, 192.0)]);
    brush.rect(brass, 1.0, [290.0, 214.0, 20.0, 36.0]);
    brush.disc(ochre, 1.0, 900.0, 176.0, 50.0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mirrored_picture_is_the_other_way_round_and_nothing_is_left_empty() {
        let data = |mirrored| draw(Theme::Light, mirrored).data.expect("pixels");
        let (plain, mirrored) = (data(false), data(true));
        assert_ne!(plain, mirrored);
        assert!(
            plain.chunks(4).all(|pixel| pixel[3] == 255),
            "a hole in the picture"
        );
    }
}
