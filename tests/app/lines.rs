//! Wrapped Arabic: its lines begin at the right edge, and with a whole word.

use bevy::prelude::*;
use bevy::text::{ComputedTextBlock, TextLayoutInfo};
use mizan::app::theme::prelude::*;
use mizan::app::theme::text::words;

use crate::harness::*;
use crate::widgets::arabic;

/// Sentences of the base pack, each with a number in its middle, as the game composes them.
fn sentences() -> Vec<String> {
    let loaded = mizan::pack::embedded("mizan")
        .expect("shipped")
        .expect("whole");
    let plain = |line: &&str| line.chars().count() > 60 && !line.contains(['{', '#']);
    let all: Vec<String> = loaded
        .words
        .of("ar")
        .flat_map(str::lines)
        .filter_map(|line| line.split_once(" = "))
        .map(|(_, text)| text.trim())
        .filter(plain)
        .map(|text| format!("{text} \u{2068}12\u{2069} {text}"))
        .collect();
    assert!(all.len() > 300, "{} sentences", all.len());
    all.into_iter().step_by(4).collect()
}

#[test]
fn the_lines_of_wrapped_arabic_begin_at_the_right_edge_with_a_whole_word() {
    let mut app = app(Look {
        text_scale: 2.0,
        ..arabic()
    });
    let mut lines = 0;
    for (nr, sentence) in sentences().iter().enumerate() {
        let width = 260.0 + (nr % 9) as f32 * 35.0;
        let node = Node {
            width: Val::Px(width),
            ..default()
        };
        let entity = show(&mut app, (words(sentence), Written::BODY, node));
        let world = app.world();
        let text = world.get::<Text>(entity).expect("a text").0.clone();
        let layout = world
            .get::<ComputedTextBlock>(entity)
            .expect("laid out")
            .buffer();
        for line in layout.lines() {
            let start = line.text_range().start;
            assert!(
                start == 0 || text[..start].ends_with([' ', '-', '/', '–', '—']),
                "a line breaks inside a word: …{} | {}…",
                &text[..start],
                &text[start..]
            );
        }
        let info = world.get::<TextLayoutInfo>(entity).expect("laid out");
        let mut tops: Vec<f32> = info
            .run_geometry
            .iter()
            .map(|run| run.bounds.min.y)
            .collect();
        tops.dedup();
        for top in tops {
            let of_line = info
                .run_geometry
                .iter()
                .filter(|run| run.bounds.min.y == top);
            let right = of_line.map(|run| run.bounds.max.x).fold(f32::MIN, f32::max);
            assert!(
                (right - width).abs() <= 1.0,
                "a line ends at {right}, not at {width}: {sentence}"
            );
            lines += 1;
        }
        app.world_mut().despawn(entity);
    }
    assert!(lines > 500, "only {lines} lines");
}
