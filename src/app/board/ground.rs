//! What lies on the map already, and where around a place a box can lie without covering it.

use bevy::math::{Rect, Vec2};

use super::land::{Point, rough};
use super::layout::{FACE, GAP, Plan};
use crate::pack::model::Ground as Land;

/// Where boxes of a kind would rather lie.
#[derive(Clone, Copy, Debug)]
pub(super) struct Liking {
    /// What it costs to lie below a face, above it, where reading ends, where it starts.
    sides: [f32; 4],
    /// Whether it may stand off from its place where that is crowded.
    far: bool,
    /// Whether it keeps off the shore, which it would hide.
    dry: bool,
}

pub(super) const NAMES: Liking = Liking {
    sides: [0.0, 90.0, 45.0, 45.0],
    far: false,
    dry: true,
};
pub(super) const SENSORS: Liking = Liking {
    sides: [110.0, 110.0, 0.0, 45.0],
    far: false,
    dry: false,
};
pub(super) const TOKENS: Liking = Liking {
    sides: [90.0, 0.0, 45.0, 45.0],
    far: true,
    dry: false,
};

impl Liking {
    /// Where a box of this size may lie around a face, with what it costs there by itself.
    fn spots(self, size: Vec2, face: f32) -> Vec<(Vec2, f32)> {
        let [below, above, end, start] = self.sides;
        let (x, y) = ((face + size.x) / 2.0 + GAP, (face + size.y) / 2.0 + GAP);
        let mut spots = Vec::new();
        // Along a side a box may be moved from the middle.
        for (moved, more) in [
            (0.0, 0.0),
            (0.22, 20.0),
            (-0.22, 20.0),
            (0.42, 40.0),
            (-0.42, 40.0),
        ] {
            let (along, down) = (moved * size.x, moved * size.y);
            spots.extend([
                (Vec2::new(along, y), below + more),
                (Vec2::new(along, -y), above + more),
                (Vec2::new(x, down), end + more),
                (Vec2::new(-x, down), start + more),
            ]);
        }
        // Beside a corner the box begins where the face's ring bends away.
        let bent = face * 0.36;
        let corner = Vec2::new(bent + size.x / 2.0, bent + size.y / 2.0);
        for (x, across) in [(1.0, end), (-1.0, start)] {
            for (y, over) in [(1.0, below), (-1.0, above)] {
                spots.push((corner * Vec2::new(x, y), (across + over) / 2.0 + 30.0));
            }
        }
        // Where it is crowded, on the far side of a name or of the sensors.
        let near = if self.far { spots.len() } else { 0 };
        for step in [14.0, 28.0] {
            for nr in 0..near {
                let (offset, cost) = spots[nr];
                spots.push((
                    offset + offset.normalize_or_zero() * step,
                    cost + step * 4.0,
                ));
            }
        }
        spots
    }
}

/// The places, shores and streets of a map.
pub(super) struct Ground {
    pub(super) spots: Vec<Vec2>,
    face: f32,
    size: Vec2,
    pub(super) shore: Vec<(Vec2, Vec2)>,
    streets: Vec<(Vec2, Vec2)>,
}

impl Ground {
    pub(super) fn new(plan: &Plan<'_>) -> Self {
        let place = |(x, y): Point| (x * plan.size.x / 1000.0, y * plan.size.y / 1000.0);
        let spot = |at: (i32, i32)| Vec2::from(place((at.0 as f32, at.1 as f32)));
        let spots: Vec<Vec2> = plan
            .pack
            .places
            .iter()
            .map(|place| spot(place.at))
            .collect();
        let mut shore = Vec::new();
        let quarters = plan.pack.quarters.iter();
        for quarter in quarters.filter(|quarter| quarter.ground == Land::Water) {
            let points = rough(&quarter.outline, place);
            for (nr, from) in points.iter().enumerate() {
                let to = points[(nr + 1) % points.len()];
                shore.push((Vec2::from(*from), Vec2::from(to)));
            }
        }
        let links = plan.pack.links.iter();
        let streets = links
            .map(|link| (spots[link.from.index()], spots[link.to.index()]))
            .collect();
        Self {
            spots,
            face: FACE * plan.grown,
            size: plan.size,
            shore,
            streets,
        }
    }

    pub(super) fn face_of(&self, place: usize) -> Rect {
        Rect::from_center_size(self.spots[place], Vec2::splat(self.face))
    }

    /// Where a box may lie around a place, with what it would cover there.
    pub(super) fn choices(&self, place: usize, size: Vec2, liking: Liking) -> Vec<(Rect, f32)> {
        let choice = |(offset, cost): (Vec2, f32)| {
            let mut rect = Rect::from_center_size(self.spots[place] + offset, size);
            if liking.far {
                rect = self.inside(rect);
            }
            (rect, cost + self.covered(place, rect, liking.dry))
        };
        let spots = liking.spots(size, self.face);
        spots.into_iter().map(choice).collect()
    }

    /// Boxes of a size all over the map.
    pub(super) fn everywhere(&self, size: Vec2) -> impl Iterator<Item = Rect> {
        const STEP: f32 = 9.0;
        let room = (self.size - size).max(Vec2::ZERO);
        let (across, down) = ((room.x / STEP) as u16, (room.y / STEP) as u16);
        (0..=down).flat_map(move |y| {
            (0..=across).map(move |x| {
                let least = Vec2::new(f32::from(x), f32::from(y)) * STEP;
                Rect::from_corners(least, least + size)
            })
        })
    }

    /// How much of the streets a box would cover.
    pub(super) fn paved(&self, rect: Rect) -> f32 {
        self.streets.iter().map(|line| within(*line, rect)).sum()
    }

    /// The same box, moved so that it and the badges on its corners lie on the map.
    fn inside(&self, rect: Rect) -> Rect {
        // So far a badge stands out over the corner of a token.
        const EDGE: f32 = 12.0;
        let half = rect.half_size();
        let (least, most) = (half + EDGE, self.size - half - EDGE);
        Rect::from_center_half_size(rect.center().min(most).max(least), half)
    }

    fn covered(&self, own: usize, rect: Rect, dry: bool) -> f32 {
        const FRAME: f32 = 11.0;
        let whole = Rect::from_corners(Vec2::ZERO, self.size).inflate(-FRAME);
        let inside = rect.intersect(whole);
        let outside = rect.width() * rect.height() - inside.width() * inside.height();
        let faces: f32 = (0..self.spots.len())
            .filter(|place| *place != own)
            .map(|place| area(rect, self.face_of(place)))
            .sum();
        let along = |lines: &[(Vec2, Vec2)], rect: Rect| -> f32 {
            lines.iter().map(|line| within(*line, rect)).sum()
        };
        let shore = if dry {
            along(&self.shore, rect.inflate(4.0))
        } else {
            0.0
        };
        let streets = self.paved(rect);
        outside * 12.0 + faces * 6.0 + shore * 60.0 + streets * 0.6
    }
}

/// How long the part of a line is that lies in a box.
pub(super) fn within((from, to): (Vec2, Vec2), rect: Rect) -> f32 {
    let way = to - from;
    let (mut enters, mut leaves) = (0.0f32, 1.0f32);
    for (start, step, least, most) in [
        (from.x, way.x, rect.min.x, rect.max.x),
        (from.y, way.y, rect.min.y, rect.max.y),
    ] {
        if step.abs() < 1e-6 {
            if start < least || start > most {
                return 0.0;
            }
            continue;
        }
        let (a, b) = ((least - start) / step, (most - start) / step);
        enters = enters.max(a.min(b));
        leaves = leaves.min(a.max(b));
    }
    way.length() * (leaves - enters).max(0.0)
}

/// How much two boxes share, with the gap that should be between them.
pub(super) fn area(a: Rect, b: Rect) -> f32 {
    let both = a.inflate(GAP / 2.0).intersect(b.inflate(GAP / 2.0));
    both.width() * both.height()
}
