//! The lie of the land: outlines with the roughness of a coast, and where houses may stand.

/// A point in pixels.
pub(super) type Point = (f32, f32);

/// A number from a seed, evenly spread over 0.0..1.0; the same for the same seed, so that a chart never changes.
pub(super) fn chance(seed: u64) -> f32 {
    let mut z = seed
        .wrapping_mul(0x9E37_79B9_7F4A_7C15)
        .wrapping_add(0x1656_67B1);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((z ^ (z >> 31)) >> 40) as f32 / (1u64 << 24) as f32
}

/// The outline of a quarter as it is written.
pub(super) fn straight(outline: &[(i32, i32)], place: impl Fn((f32, f32)) -> Point) -> Vec<Point> {
    let corners = outline.iter();
    corners
        .map(|(x, y)| place((*x as f32, *y as f32)))
        .collect()
}

/// The outline of a quarter as a rough line. An edge is roughened by its two corners alone, so that the neighbour that
/// shares it has the same; edges along the map's frame stay straight.
pub(super) fn rough(outline: &[(i32, i32)], place: impl Fn((f32, f32)) -> Point) -> Vec<Point> {
    let mut points = Vec::new();
    for (nr, from) in outline.iter().enumerate() {
        let to = outline[(nr + 1) % outline.len()];
        let framed = |a: i32, b: i32| a == b && (a == 0 || a == 1000);
        if framed(from.0, to.0) || framed(from.1, to.1) {
            points.push(place((from.0 as f32, from.1 as f32)));
            continue;
        }
        let forward = *from <= to;
        let (a, b) = if forward { (*from, to) } else { (to, *from) };
        let mut edge = vec![(a.0 as f32, a.1 as f32), (b.0 as f32, b.1 as f32)];
        let mut seed = (a.0 as u64) << 36 | (a.1 as u64) << 24 | (b.0 as u64) << 12 | b.1 as u64;
        for _ in 0..4 {
            let mut finer = vec![edge[0]];
            for pair in edge.windows(2) {
                let (p, q) = (pair[0], pair[1]);
                seed = seed.wrapping_add(1);
                let off = (chance(seed) - 0.5) * 0.24;
                let middle = (
                    (p.0 + q.0) / 2.0 - (q.1 - p.1) * off,
                    (p.1 + q.1) / 2.0 + (q.0 - p.0) * off,
                );
                finer.extend([middle, q]);
            }
            edge = finer;
        }
        if !forward {
            edge.reverse();
        }
        edge.pop();
        points.extend(edge.into_iter().map(&place));
    }
    points
}

/// Whether a point lies inside an outline.
pub(super) fn inside(outline: &[Point], (x, y): Point) -> bool {
    let mut within = false;
    for (nr, a) in outline.iter().enumerate() {
        let b = outline[(nr + 1) % outline.len()];
        if (a.1 > y) != (b.1 > y) && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0 {
            within = !within;
        }
    }
    within
}

/// How far a point lies from a line between two others.
pub(super) fn distance((x, y): Point, a: Point, b: Point) -> f32 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let along = ((x - a.0) * dx + (y - a.1) * dy) / (dx * dx + dy * dy).max(1.0);
    let along = along.clamp(0.0, 1.0);
    (x - a.0 - along * dx).hypot(y - a.1 - along * dy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_share_their_rough_edge() {
        let place = |point: (f32, f32)| point;
        let left = rough(&[(0, 0), (500, 0), (480, 1000), (0, 1000)], place);
        let right = rough(&[(500, 0), (1000, 0), (1000, 1000), (480, 1000)], place);
        let shared = left.iter().filter(|point| right.contains(point)).count();
        assert!(shared > 12, "{shared} points are shared");
    }
}
