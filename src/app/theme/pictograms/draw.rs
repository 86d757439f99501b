//! The pen: reads the short notation of the drawings and puts it on pixels.
//!
//! Notation, absolute, on a grid of 24: `M x y` move, `L x y` line, `Q x y x y` and `C x y x y x y` curves, `Z` close,
//! `O x y r` a circle, `R x y w h r` a rounded rectangle, `A x y r from to` an arc in degrees, clockwise from the
//! right. Numbers repeat their letter.

use tiny_skia::{
    FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, Transform,
};

/// A part of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Outline with a pale wash inside.
    Body(&'static str),
    /// Outline only.
    Line(&'static str),
    /// Full ink.
    Solid(&'static str),
    /// Cut out of what is there.
    Hole(&'static str),
}

const GRID: f32 = 24.0;
const WEIGHT: f32 = 1.7;
const WASH: u8 = 66;

/// The marks as white pixels with alpha.
pub(super) fn raster(marks: &[Mark], size: u32) -> Vec<u8> {
    let size = size.max(1);
    let Some(mut canvas) = Pixmap::new(size, size) else {
        return vec![0; (size * size * 4) as usize];
    };
    let scale = Transform::from_scale(size as f32 / GRID, size as f32 / GRID);
    let stroke = Stroke {
        width: WEIGHT,
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        ..Stroke::default()
    };
    let mut full = Paint {
        anti_alias: true,
        ..Paint::default()
    };
    full.set_color_rgba8(255, 255, 255, 255);
    let mut wash = full.clone();
    wash.set_color_rgba8(255, 255, 255, WASH);
    let cut = Paint {
        blend_mode: tiny_skia::BlendMode::Clear,
        ..full.clone()
    };
    for mark in marks {
        let (text, paint) = match mark {
            Mark::Body(text) => (text, Some(&wash)),
            Mark::Line(text) => (text, None),
            Mark::Solid(text) => (text, Some(&full)),
            Mark::Hole(text) => (text, Some(&cut)),
        };
        let Some(path) = trace(text) else { continue };
        if let Some(paint) = paint {
            canvas.fill_path(&path, paint, FillRule::EvenOdd, scale, None);
        }
        if matches!(mark, Mark::Body(_) | Mark::Line(_)) {
            canvas.stroke_path(&path, &full, &stroke, scale, None);
        }
    }
    // The mask is tinted later: straight alpha, colour white everywhere so that no dark fringe appears.
    canvas
        .pixels()
        .iter()
        .flat_map(|pixel| [255, 255, 255, pixel.alpha()])
        .collect()
}

fn trace(text: &str) -> Option<Path> {
    let mut pen = PathBuilder::new();
    let mut letter = ' ';
    let mut numbers: Vec<f32> = Vec::new();
    for word in text.split_whitespace() {
        let (head, rest) = word.split_at(usize::from(
            word.starts_with(|c: char| c.is_ascii_alphabetic()),
        ));
        if let Some(next) = head.chars().next() {
            letter = next;
            numbers.clear();
            if letter == 'Z' {
                pen.close();
            }
        }
        if let Ok(number) = rest.parse() {
            numbers.push(number);
        }
        if apply(&mut pen, letter, &numbers) {
            numbers.clear();
        }
    }
    pen.finish()
}

/// Draws one step when its numbers are complete.
fn apply(pen: &mut PathBuilder, letter: char, numbers: &[f32]) -> bool {
    match (letter, numbers) {
        ('M', [x, y]) => pen.move_to(*x, *y),
        ('L', [x, y]) => pen.line_to(*x, *y),
        ('Q', [x1, y1, x, y]) => pen.quad_to(*x1, *y1, *x, *y),
        ('C', [x1, y1, x2, y2, x, y]) => pen.cubic_to(*x1, *y1, *x2, *y2, *x, *y),
        ('O', [x, y, r]) => pen.push_circle(*x, *y, *r),
        ('R', [x, y, w, h, r]) => rounded(pen, [*x, *y, *w, *h], *r),
        ('A', [x, y, r, from, to]) => arc(pen, (*x, *y), *r, *from, *to),
        _ => return false,
    }
    true
}

fn rounded(pen: &mut PathBuilder, [x, y, w, h]: [f32; 4], r: f32) {
    if r <= 0.0 {
        if let Some(rect) = Rect::from_xywh(x, y, w, h) {
            pen.push_rect(rect);
        }
        return;
    }
    pen.move_to(x + r, y);
    pen.line_to(x + w - r, y);
    pen.quad_to(x + w, y, x + w, y + r);
    pen.line_to(x + w, y + h - r);
    pen.quad_to(x + w, y + h, x + w - r, y + h);
    pen.line_to(x + r, y + h);
    pen.quad_to(x, y + h, x, y + h - r);
    pen.line_to(x, y + r);
    pen.quad_to(x, y, x + r, y);
    pen.close();
}

fn arc(pen: &mut PathBuilder, (x, y): (f32, f32), r: f32, from: f32, to: f32) {
    let steps = ((to - from).abs() / 6.0).ceil().max(1.0) as u32;
    for step in 0..=steps {
        let angle = (from + (to - from) * step as f32 / steps as f32).to_radians();
        let (px, py) = (x + r * angle.cos(), y + r * angle.sin());
        if step == 0 {
            pen.move_to(px, py)
        } else {
            pen.line_to(px, py)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_repeat_their_letter() {
        let once = trace("M 1 1 L 5 1 L 5 5");
        assert_eq!(once, trace("M 1 1 L 5 1 5 5"));
        assert!(once.is_some());
    }

    #[test]
    fn nonsense_draws_nothing() {
        assert!(trace("what is this").is_none());
        assert_eq!(
            raster(&[Mark::Line("M 4")], 4),
            [255, 255, 255, 0].repeat(16)
        );
    }
}
