//! Wrapped right-to-left text, set straight: its lines begin at one edge.
//!
//! The layout that Bevy uses (parley 0.9) counts a line too short or too long where letters share a glyph (lam-alef, a
//! letter with its vowel) in a text that is laid out in several pieces, as one with a number or a Latin word is, because it
//! looks for the rest of the glyph at the wrong place. The letters themselves stand right beside each other, so a line needs only to be moved as a whole.

use bevy::prelude::*;
use bevy::text::{Justify, TextLayoutInfo};

use super::tokens::Look;

/// The smallest step that is worth moving a line, in physical pixels.
const SEEN: f32 = 0.5;

/// Moves each line of a wrapped right-to-left text to its edge, or to the middle.
pub(super) fn straighten(
    look: Res<Look>,
    mut texts: Query<(&ComputedNode, &TextLayout, &mut TextLayoutInfo), Changed<TextLayoutInfo>>,
) {
    if !look.is_rtl() {
        return;
    }
    for (node, layout, mut info) in &mut texts {
        let width = node.content_box().width();
        // Moving letters is no change that anybody has to answer.
        set_lines(info.bypass_change_detection(), width, layout.justify);
    }
}

fn set_lines(info: &mut TextLayoutInfo, width: f32, justify: Justify) {
    // The runs of a line share their height; lines come one below the other, in runs and glyphs alike.
    let mut lines: Vec<(f32, f32, f32)> = Vec::new();
    for run in &info.run_geometry {
        let bounds = run.bounds;
        match lines.last_mut() {
            Some((top, left, right)) if *top == bounds.min.y => {
                *left = left.min(bounds.min.x);
                *right = right.max(bounds.max.x);
            }
            _ => lines.push((bounds.min.y, bounds.min.x, bounds.max.x)),
        }
    }
    let mut numbers: Vec<usize> = info.glyphs.iter().map(|glyph| glyph.line_index).collect();
    numbers.dedup();
    if numbers.len() != lines.len() {
        return;
    }
    let step = |&(_, left, right): &(f32, f32, f32)| match justify {
        Justify::Right => width - right,
        Justify::Center => (width - right - left) / 2.0,
        _ => 0.0,
    };
    let steps: Vec<f32> = lines.iter().map(step).collect();
    let step_at = |position: Option<usize>| {
        let step = position.map_or(0.0, |position| steps[position]);
        if step.abs() < SEEN { 0.0 } else { step }
    };
    for glyph in &mut info.glyphs {
        let line = numbers
            .iter()
            .position(|number| *number == glyph.line_index);
        glyph.position.x += step_at(line);
    }
    for run in &mut info.run_geometry {
        let line = lines.iter().position(|(top, ..)| *top == run.bounds.min.y);
        let step = step_at(line);
        run.bounds.min.x += step;
        run.bounds.max.x += step;
    }
}
