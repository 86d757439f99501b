//! The picture on the lid, drawn by code in the colours of the theme. Where the map has water: the harbour at evening,
//! and above it the scales with a house in one pan and the sun in the other. Elsewhere the scales stand on a table, and
//! in their pans lies what a game is played with.

mod harbour;

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use tiny_skia::{
    Color as Paint4, FillRule, Paint, PathBuilder, Pixmap, Rect as Box4, Stroke, Transform,
};

use crate::app::theme::tokens::{Ink, Theme, Tone};
use crate::pack::Pack;
use crate::pack::model::{Ground, Quarter};

const WIDE: u32 = 1200;
const TALL: u32 = 640;
const SHORE: f32 = 430.0;

/// Width to height.
pub const ASPECT: f32 = WIDE as f32 / TALL as f32;

/// What the scales stand in front of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// A town by the water.
    Harbour,
    /// A table, which fits every pack.
    Table,
}

impl Scene {
    /// The scene of a pack: by the water where its map has some.
    #[must_use]
    pub fn of(pack: &Pack) -> Self {
        let water = |quarter: &Quarter| quarter.ground == Ground::Water;
        if pack.quarters.iter().any(water) {
            Scene::Harbour
        } else {
            Scene::Table
        }
    }
}

/// The picture, mirrored for a screen that is read from the right.
#[must_use]
pub fn draw(scene: Scene, theme: Theme, mirrored: bool) -> Image {
    let data = Pixmap::new(WIDE, TALL).map(|mut canvas| {
        paint(&mut canvas, scene, theme, mirrored);
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

fn paint(canvas: &mut Pixmap, scene: Scene, theme: Theme, mirrored: bool) {
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
    // The light in bands, as in a print.
    let size = [0.0, 0.0, WIDE as f32, TALL as f32];
    brush.rect(Ink::Paper, 1.0, size);
    for (band, alpha) in [(0.0, 0.16), (90.0, 0.10), (180.0, 0.05)] {
        let band = [0.0, SHORE - 120.0 - band, WIDE as f32, 120.0 + band];
        brush.rect(Ink::Tone(Tone::Ochre), alpha, band);
    }
    match scene {
        Scene::Harbour => harbour::behind(&mut brush),
        Scene::Table => table(&mut brush),
    }
    scales(&mut brush);
    match scene {
        Scene::Harbour => harbour::in_the_pans(&mut brush),
        Scene::Table => cards_and_tokens(&mut brush),
    }
}

/// The edge of a table, with grain and a cloth, and the foot that the scales stand on.
fn table(brush: &mut Brush<'_>) {
    let (ochre, brass) = (Ink::Tone(Tone::Ochre), Ink::Tone(Tone::Brass));
    let (navy, teal) = (Ink::Tone(Tone::Navy), Ink::Tone(Tone::Teal));
    let wide = WIDE as f32;
    brush.rect(ochre, 0.55, [0.0, SHORE, wide, TALL as f32 - SHORE]);
    brush.rect(navy, 0.5, [0.0, SHORE, wide, 4.0]);
    for row in 0..6 {
        let y = SHORE + 26.0 + row as f32 * 32.0;
        for grain in 0..4 {
            let x = (grain as f32 * 330.0 + row as f32 * 118.0) % wide;
            let length = 150.0 + row as f32 * 16.0;
            brush.rect(navy, 0.16, [x, y, length, 3.0]);
        }
    }
    let cloth = [
        (250.0, SHORE + 34.0),
        (950.0, SHORE + 34.0),
        (1060.0, TALL as f32),
        (140.0, TALL as f32),
    ];
    brush.shape(teal, 0.85, &cloth);
    let foot = [
        (560.0, SHORE - 6.0),
        (640.0, SHORE - 6.0),
        (720.0, SHORE + 60.0),
        (480.0, SHORE + 60.0),
    ];
    brush.shape(navy, 1.0, &foot);
    brush.rect(brass, 1.0, [470.0, SHORE + 60.0, 260.0, 14.0]);
}

/// The scales: the beam leans a little, and which way is not said.
fn scales(brush: &mut Brush<'_>) {
    let (navy, brass) = (Ink::Tone(Tone::Navy), Ink::Tone(Tone::Brass));
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
}

/// Two cards that lean on each other in one pan, tokens in the other.
fn cards_and_tokens(brush: &mut Brush<'_>) {
    let navy = Ink::Tone(Tone::Navy);
    for (ink, card) in [
        (
            Ink::Tone(Tone::Vermilion),
            [
                (244.0, 248.0),
                (282.0, 152.0),
                (318.0, 166.0),
                (286.0, 250.0),
            ],
        ),
        (
            Ink::Raised,
            [
                (356.0, 248.0),
                (312.0, 148.0),
                (278.0, 164.0),
                (316.0, 250.0),
            ],
        ),
    ] {
        brush.shape(ink, 1.0, &card);
        let [a, b, c, d] = card;
        brush.line(navy, 4.0, &[a, b, c, d, a]);
    }
    for (tone, x, y) in [
        (Tone::Ochre, 862.0, 198.0),
        (Tone::Vermilion, 918.0, 198.0),
        (Tone::Plum, 890.0, 150.0),
    ] {
        brush.disc(Ink::Tone(tone), 1.0, x, y, 28.0);
        brush.disc(Ink::Raised, 0.55, x, y, 12.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mirrored_picture_is_the_other_way_round_and_nothing_is_left_empty() {
        for scene in [Scene::Harbour, Scene::Table] {
            let data = |mirrored| draw(scene, Theme::Light, mirrored).data.expect("pixels");
            let (plain, mirrored) = (data(false), data(true));
            assert_ne!(plain, mirrored);
            assert!(
                plain.chunks(4).all(|pixel| pixel[3] == 255),
                "a hole in the picture"
            );
        }
    }

    #[test]
    fn only_a_pack_whose_map_has_water_shows_a_harbour() {
        let scene = |id: &str| {
            let loaded = crate::pack::embedded(id).and_then(Result::ok);
            Scene::of(&loaded.expect("a shipped pack").pack)
        };
        assert_eq!(scene("mizan"), Scene::Harbour);
        assert_eq!(scene("canteen"), Scene::Table);
    }
}
