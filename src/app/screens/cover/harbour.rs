//! The town by the water: what lies behind the scales, and what lies in their pans.

use super::{Brush, SHORE, TALL, WIDE};
use crate::app::theme::tokens::{Ink, Tone};

/// The outlines of the town from where reading starts: left edge, width, height above the shore.
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

/// The far shore, the houses, the water and the ferry.
pub(super) fn behind(brush: &mut Brush<'_>) {
    let (navy, paper) = (Ink::Tone(Tone::Navy), Ink::Paper);
    let (teal, ochre, vermilion) = (
        Ink::Tone(Tone::Teal),
        Ink::Tone(Tone::Ochre),
        Ink::Tone(Tone::Vermilion),
    );
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
    houses(brush, navy, paper);
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
    ferry(brush, navy, paper, vermilion);
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

/// A house in one pan, the sun in the other.
pub(super) fn in_the_pans(brush: &mut Brush<'_>) {
    let (navy, brass) = (Ink::Tone(Tone::Navy), Ink::Tone(Tone::Brass));
    let walls = [258.0, 190.0, 84.0, 60.0];
    brush.rect(Ink::Tone(Tone::Vermilion), 1.0, walls);
    brush.shape(navy, 1.0, &[(244.0, 192.0), (300.0, 146.0), (356.0, 192.0)]);
    brush.rect(brass, 1.0, [290.0, 214.0, 20.0, 36.0]);
    brush.disc(Ink::Tone(Tone::Ochre), 1.0, 900.0, 176.0, 50.0);
}
