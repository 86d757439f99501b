//! The curves of the scores over the rounds, as a picture. Each line ends in the shape that stands beside its name.

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use tiny_skia::{FillRule, Paint, PathBuilder, Pixmap, Stroke, Transform};

use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::engine::{Event, Subject};

const SIZE: (u32, u32) = (1600, 360);

/// Width of the picture by its height.
pub(super) const ASPECT: f32 = SIZE.0 as f32 / SIZE.1 as f32;

/// The shapes that tell the lines apart.
pub(super) const MARKS: [Shape; 6] = [
    Shape::Circle,
    Shape::Diamond,
    Shape::Triangle,
    Shape::Square,
    Shape::Hexagon,
    Shape::Star,
];

/// The score of each seat at the start and after each round; none if the pack has no headline number.
fn series(game: &Game) -> Option<Vec<Vec<i32>>> {
    let headline = game.pack.frame.headline?;
    let start = |seat: &crate::view::SeatView| {
        crate::engine::attribute_start(&game.pack, seat.role, headline)
    };
    let mut now: Vec<i32> = game.view.seats.iter().map(start).collect();
    let mut all: Vec<Vec<i32>> = now.iter().map(|score| vec![*score]).collect();
    let mut begun = false;
    for (_, entry) in &game.log {
        match entry.event {
            Event::RoundBegan(_) | Event::RoundsEnded => {
                if begun {
                    for (line, score) in all.iter_mut().zip(&now) {
                        line.push(*score);
                    }
                }
                begun = true;
            }
            Event::AttributeMoved(Subject::Seat(seat), attribute, by) if attribute == headline => {
                now[seat.index()] += by;
            }
            _ => {}
        }
    }
    // What the journal moved before the first round is in the starting values already.
    Some(all)
}

/// The picture; none if there is nothing to draw.
pub(super) fn draw(game: &Game, look: &Look) -> Option<Image> {
    let lines = series(game)?;
    let all = || lines.iter().flatten().copied();
    let (least, most) = (all().min()?, all().max()?);
    let span = (most - least).max(20) as f32;
    let steps = lines.first()?.len().max(2) - 1;
    let mut canvas = Pixmap::new(SIZE.0, SIZE.1)?;
    let (width, height) = (SIZE.0 as f32, SIZE.1 as f32);
    let margin = 40.0;
    let at = |step: usize, score: i32| {
        let along = step as f32 / steps as f32;
        let along = if look.is_rtl() { 1.0 - along } else { along };
        let up = (score - least) as f32 / span;
        (
            margin + along * (width - 2.0 * margin),
            height - margin - up * (height - 2.0 * margin),
        )
    };
    let paint = |ink: Ink| {
        let color = look.color(ink).to_srgba();
        let mut paint = Paint {
            anti_alias: true,
            ..Paint::default()
        };
        let byte = |part: f32| (part * 255.0).round() as u8;
        paint.set_color_rgba8(byte(color.red), byte(color.green), byte(color.blue), 255);
        paint
    };
    for step in 0..=steps {
        let mut rule = PathBuilder::new();
        let (x, _) = at(step, least);
        rule.move_to(x, margin * 0.5);
        rule.line_to(x, height - margin * 0.5);
        let stroke = Stroke {
            width: 2.0,
            ..Stroke::default()
        };
        canvas.stroke_path(
            &rule.finish()?,
            &paint(Ink::Line),
            &stroke,
            Transform::identity(),
            None,
        );
    }
    for (nr, line) in lines.iter().enumerate() {
        let ink = Ink::Tone(Tone::ALL[nr % Tone::ALL.len()]);
        let mut path = PathBuilder::new();
        for (step, score) in line.iter().enumerate() {
            // Lines that run together are set apart a little.
            let (x, y) = at(step, *score);
            let y = y + nr as f32 * 2.0;
            if step == 0 {
                path.move_to(x, y);
            } else {
                path.line_to(x, y);
            }
        }
        let stroke = Stroke {
            width: 6.0,
            ..Stroke::default()
        };
        canvas.stroke_path(
            &path.finish()?,
            &paint(ink),
            &stroke,
            Transform::identity(),
            None,
        );
        for (step, score) in line.iter().enumerate() {
            let (x, y) = at(step, *score);
            if let Some(mark) = mark(nr, x, y + nr as f32 * 2.0) {
                canvas.fill_path(
                    &mark,
                    &paint(ink),
                    FillRule::Winding,
                    Transform::identity(),
                    None,
                );
            }
        }
    }
    let pixels = canvas
        .pixels()
        .iter()
        .flat_map(|pixel| {
            let pixel = pixel.demultiply();
            [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]
        })
        .collect();
    Some(Image::new(
        Extent3d {
            width: SIZE.0,
            height: SIZE.1,
            depth_or_array_layers: 1,
        },
        TextureDimension::D2,
        pixels,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    ))
}

/// The mark of a line: a polygon with its own number of corners.
fn mark(nr: usize, x: f32, y: f32) -> Option<tiny_skia::Path> {
    const R: f32 = 13.0;
    let (corners, turn, inner) = match MARKS[nr % MARKS.len()] {
        Shape::Circle => (24, 0.0, R),
        Shape::Diamond => (4, 0.0, R),
        Shape::Triangle => (3, 0.5, R),
        Shape::Square => (4, 0.5, R),
        Shape::Hexagon => (6, 0.5, R),
        Shape::Star => (10, 0.5, R * 0.45),
    };
    let mut path = PathBuilder::new();
    for corner in 0..corners {
        let angle = (corner as f32 + turn) / corners as f32 * std::f32::consts::TAU;
        let turned = if corners == 3 || corners == 10 {
            -std::f32::consts::FRAC_PI_2
        } else {
            0.0
        };
        let radius = if corner % 2 == 1 { inner } else { R };
        let angle = if corners == 3 || corners == 10 {
            corner as f32 / corners as f32 * std::f32::consts::TAU + turned
        } else {
            angle
        };
        let (px, py) = (x + radius * angle.cos(), y + radius * angle.sin());
        if corner == 0 {
            path.move_to(px, py);
        } else {
            path.line_to(px, py);
        }
    }
    path.close();
    path.finish()
}
