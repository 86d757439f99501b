//! Where names, sensors and tokens lie around their places, so that none covers another.
//!
//! Everything is reckoned along the line of reading, so that a mirrored map is the same map. Names and sensors find
//! their sides first; tokens, which come and go, take what is left, so that no name jumps when somebody walks by.

use bevy::math::{Rect, Vec2};

use super::ground::{Ground, NAMES, SENSORS, TOKENS, area, within};
use super::land::distance;
use crate::pack::Pack;

/// The face of a place, without its ring.
pub(super) const FACE: f32 = 42.0;
/// A sensor that stands at a place.
pub(super) const SENSOR: f32 = 26.0;
/// A seat's token.
pub(super) const TOKEN: f32 = 30.0;
/// Between two things.
pub(super) const GAP: f32 = 3.0;

/// What is to be laid out, in pixels of the layout.
pub(super) struct Plan<'a> {
    /// The rules, with the map.
    pub pack: &'a Pack,
    /// The size of the map.
    pub size: Vec2,
    /// How large things on the map are.
    pub grown: f32,
    /// The size of each place's name; none where names are not shown.
    pub names: Option<Vec<Vec2>>,
    /// Where each sensor stands.
    pub sensors: Vec<usize>,
    /// Where each token stands, and how wide it is with what it carries.
    pub tokens: Vec<Option<(usize, f32)>>,
}

/// Where everything lies: its middle, from the middle of its place, along the line of reading and down.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Layout {
    /// The names of the places.
    pub names: Vec<Vec2>,
    /// The sensors.
    pub sensors: Vec<Vec2>,
    /// The tokens.
    pub tokens: Vec<Option<Vec2>>,
}

/// A box that may lie at one of several sides.
struct Piece {
    place: usize,
    /// Each with what it costs by itself.
    choices: Vec<(Rect, f32)>,
    chosen: usize,
}

impl Piece {
    fn new(place: usize, choices: Vec<(Rect, f32)>) -> Self {
        Self {
            place,
            choices,
            chosen: 0,
        }
    }

    fn rect(&self) -> Rect {
        self.choices[self.chosen].0
    }
}

/// The names and sensors, which stay as long as the map does and nothing is put up or taken down.
#[derive(Debug)]
pub(super) struct Fixed {
    /// For which plan: the size of the map and of its things, the names, the sensors.
    of: (Vec2, f32, Option<Vec<Vec2>>, Vec<usize>),
    names: Vec<Rect>,
    /// The row of sensors at each place that has any.
    rows: Vec<(usize, Rect)>,
}

impl Fixed {
    fn new(plan: &Plan<'_>, ground: &Ground) -> Self {
        let side = SENSOR * plan.grown;
        let row = |place: usize, count: usize| {
            let size = Vec2::new((side + GAP) * count as f32 - GAP, side);
            Piece::new(place, ground.choices(place, size, SENSORS))
        };
        let named = plan.names.iter().flatten().enumerate();
        let mut names: Vec<Piece> = named
            .map(|(place, name)| Piece::new(place, ground.choices(place, *name, NAMES)))
            .collect();
        // Names leave room for a sensor at every place, so that none jumps when one is put up.
        let count = names.len();
        names.extend((0..ground.spots.len()).map(|place| row(place, 1)));
        settle(&mut names, &[]);
        names.truncate(count);
        let names: Vec<Rect> = names.iter().map(Piece::rect).collect();
        let mut rows: Vec<Piece> = standing(plan)
            .into_iter()
            .map(|(place, count)| row(place, count))
            .collect();
        settle(&mut rows, &names);
        Self {
            of: (
                plan.size,
                plan.grown,
                plan.names.clone(),
                plan.sensors.clone(),
            ),
            names,
            rows: rows.iter().map(|row| (row.place, row.rect())).collect(),
        }
    }

    fn fits(&self, plan: &Plan<'_>) -> bool {
        let (size, grown, names, sensors) = &self.of;
        (*size, *grown) == (plan.size, plan.grown)
            && *names == plan.names
            && *sensors == plan.sensors
    }
}

/// Lays everything out; what is `kept` of the last time is used again where it fits.
pub(super) fn lay_out(plan: &Plan<'_>, kept: &mut Option<Fixed>) -> Layout {
    let ground = Ground::new(plan);
    let fixed = match kept.take() {
        Some(fixed) if fixed.fits(plan) => fixed,
        _ => Fixed::new(plan, &ground),
    };
    let faces = (0..ground.spots.len()).map(|place| ground.face_of(place));
    let rows = fixed.rows.iter().map(|(_, row)| *row);
    let taken: Vec<Rect> = fixed
        .names
        .iter()
        .copied()
        .chain(rows)
        .chain(faces)
        .collect();
    let mut groups = groups(plan, &ground);
    let mut pieces: Vec<Piece> = groups
        .iter_mut()
        .map(|group| Piece::new(group.place, std::mem::take(&mut group.choices)))
        .collect();
    settle(&mut pieces, &taken);
    let from = |rect: Rect, place: usize| rect.center() - ground.spots[place];
    let names = fixed.names.iter().enumerate();
    let mut layout = Layout {
        names: names.map(|(place, name)| from(*name, place)).collect(),
        sensors: vec![Vec2::ZERO; plan.sensors.len()],
        tokens: vec![None; plan.tokens.len()],
    };
    let side = SENSOR * plan.grown;
    for (place, row) in &fixed.rows {
        let here = (0..plan.sensors.len()).filter(|nr| plan.sensors[*nr] == *place);
        for (nr, sensor) in here.enumerate() {
            let x = row.min.x + (side + GAP) * nr as f32 + side / 2.0;
            layout.sensors[sensor] = Vec2::new(x, row.center().y) - ground.spots[*place];
        }
    }
    for (piece, group) in pieces.iter().zip(&groups) {
        // The choices are those of one row, then those of two, then those of three.
        let rows = &group.rows[piece.chosen * group.rows.len() / piece.choices.len()];
        for (seat, middle) in rows {
            layout.tokens[*seat] = Some(from(piece.rect(), piece.place) + *middle);
        }
    }
    *kept = Some(fixed);
    layout
}

/// A name that is wanted on a map that has no room for all: whose, and how large it would be, the best size first.
pub(super) type Wanted = (usize, Vec<Vec2>);

/// Which of the wanted names can lie beside their places without covering anything: for each the size that fits, and
/// where its middle is from the middle of its place.
pub(super) fn fit(
    plan: &Plan<'_>,
    layout: &Layout,
    wanted: &[Wanted],
) -> Vec<Option<(usize, Vec2)>> {
    const FRAME: f32 = 6.0;
    let ground = Ground::new(plan);
    let map = Rect::from_corners(Vec2::ZERO, plan.size).inflate(-FRAME);
    let square = |place: usize, middle: Vec2, side: f32| {
        Rect::from_center_size(ground.spots[place] + middle, Vec2::splat(side * plan.grown))
    };
    let mut taken: Vec<Rect> = (0..ground.spots.len())
        .map(|place| ground.face_of(place))
        .collect();
    for (place, middle) in plan.sensors.iter().zip(&layout.sensors) {
        taken.push(square(*place, *middle, SENSOR));
    }
    for (token, middle) in plan.tokens.iter().zip(&layout.tokens) {
        if let (Some((place, width)), Some(middle)) = (token, middle) {
            // What hangs on a token lies at its end; badges stand over its corners.
            let mut rect = square(*place, *middle, TOKEN).inflate(4.0);
            rect.max.x = rect.max.x.max(rect.min.x + width);
            taken.push(rect);
        }
    }
    let mut fitted = Vec::new();
    let (mut names, mut leaders): (Vec<Rect>, Vec<(Vec2, Vec2)>) = (Vec::new(), Vec::new());
    for (place, sizes) in wanted {
        let own = ground.spots[*place];
        let others = || (0..ground.spots.len()).filter(|other| other != place);
        let free = |rect: Rect, near: f32| {
            // A name close to another place could be taken for that one's.
            let off = rect.inflate(near);
            let lone = others().all(|other| off.intersect(ground.face_of(other)).is_empty());
            lone && map.contains(rect.min)
                && map.contains(rect.max)
                && leaders
                    .iter()
                    .all(|line| within(*line, rect.inflate(3.0)) == 0.0)
                && taken.iter().all(|other| {
                    let both = rect.intersect(*other);
                    // The corner of a face is empty: it is round.
                    let round = *other == ground.face_of(*place);
                    both.width() * both.height() < if round { 40.0 } else { 2.0 }
                })
        };
        let beside = sizes.iter().enumerate().find_map(|(nr, size)| {
            let mut choices = ground.choices(*place, *size, NAMES);
            choices.retain(|(rect, _)| free(*rect, NEAR));
            let crowded = |rect: Rect| {
                let apart = others().map(|other| gap(rect, ground.face_of(other)));
                apart.map(|gap| (CROWDED - gap).max(0.0)).sum::<f32>() * 5.0
            };
            let costs = choices
                .into_iter()
                .map(|(rect, cost)| (rect, cost + crowded(rect)));
            let best = costs.min_by(|a, b| a.1.total_cmp(&b.1));
            best.map(|(rect, _)| (nr, rect))
        });
        // Else it stands off where there is room, and a line leads to it.
        let off = |(far, near): (f32, f32)| {
            let (nr, size) = sizes.iter().enumerate().next_back()?;
            let line = |rect: &Rect| (own, leads_to(*rect, own));
            // A line that passes another place or name could be taken for theirs.
            let clear = |rect: &Rect| {
                let line = line(rect);
                let (from, to) = (line.0.into(), line.1.into());
                let passes = FACE * plan.grown / 2.0 + 3.0;
                line.0.distance(line.1) < far
                    && free(*rect, near)
                    && others().all(|other| distance(ground.spots[other].into(), from, to) > passes)
                    && names.iter().all(|name| within(line, *name) == 0.0)
                    && !leaders.iter().any(|other| cross(line, *other))
            };
            let cost = |rect: &Rect| {
                let line = line(rect);
                let under: f32 = taken.iter().map(|other| within(line, *other)).sum();
                line.0.distance(line.1) + 2.0 * under + ground.paved(*rect)
            };
            let spots = ground.everywhere(*size).filter(clear);
            let best = spots.min_by(|a, b| cost(a).total_cmp(&cost(b)))?;
            Some((nr, best))
        };
        let found = beside.or_else(|| OFF.into_iter().find_map(off));
        if let Some((_, rect)) = found {
            taken.push(rect);
            names.push(rect);
            if beside.is_none() {
                leaders.push((own, leads_to(rect, own)));
            }
        }
        fitted.push(found.map(|(nr, rect)| (nr, rect.center() - own)));
    }
    fitted
}

/// Whether two lines cross.
fn cross(a: (Vec2, Vec2), b: (Vec2, Vec2)) -> bool {
    let side = |line: (Vec2, Vec2), at: Vec2| (line.1 - line.0).perp_dot(at - line.0) > 0.0;
    side(a, b.0) != side(a, b.1) && side(b, a.0) != side(b, a.1)
}

/// How far apart two boxes are.
fn gap(a: Rect, b: Rect) -> f32 {
    (a.min - b.max).max(b.min - a.max).max(Vec2::ZERO).length()
}

/// How far a name would rather stay from the places that it does not name.
const CROWDED: f32 = 24.0;
/// How far a name stays at least from the places that it does not name.
const NEAR: f32 = 6.0;
/// How far from its place a name may stand off, and how far it stays from others: the best first.
const OFF: [(f32, f32); 3] = [(120.0, NEAR), (180.0, NEAR), (230.0, 0.0)];

/// Where a line from a place to a name that stands off ends: at the nearest point of the name.
pub(super) fn leads_to(name: Rect, from: Vec2) -> Vec2 {
    from.clamp(name.min, name.max)
}

/// How many sensors stand at each place that has any.
fn standing(plan: &Plan<'_>) -> Vec<(usize, usize)> {
    (0..plan.pack.places.len())
        .map(|place| {
            let here = plan.sensors.iter().filter(|at| **at == place);
            (place, here.count())
        })
        .filter(|(_, count)| *count > 0)
        .collect()
}

/// Where in a group each seat's token lies, from the middle of the group.
type Row = Vec<(usize, Vec2)>;

/// The tokens of a place: what may be chosen for them, and how they stand in one row and in more.
struct Group {
    place: usize,
    choices: Vec<(Rect, f32)>,
    rows: Vec<Row>,
}

fn groups(plan: &Plan<'_>, ground: &Ground) -> Vec<Group> {
    let mut groups = Vec::new();
    for place in 0..ground.spots.len() {
        let here: Vec<(usize, f32)> = (0..plan.tokens.len())
            .filter_map(|seat| {
                let (at, width) = plan.tokens[seat]?;
                (at == place).then_some((seat, width))
            })
            .collect();
        if here.is_empty() {
            continue;
        }
        let (mut choices, mut rows) = (Vec::new(), Vec::new());
        for lines in [1, 2, 3] {
            if lines > here.len() {
                continue;
            }
            let (row, size) = stand(&here, lines, plan.grown);
            let more = 15.0 * (lines as f32 - 1.0);
            let sides = ground.choices(place, size, TOKENS);
            choices.extend(sides.into_iter().map(|(rect, cost)| (rect, cost + more)));
            rows.push(row);
        }
        groups.push(Group {
            place,
            choices,
            rows,
        });
    }
    groups
}

/// Lets tokens stand in so many lines.
fn stand(here: &[(usize, f32)], lines: usize, grown: f32) -> (Row, Vec2) {
    let height = TOKEN * grown;
    let (mut row, mut size) = (Row::new(), Vec2::ZERO);
    let chunks: Vec<&[(usize, f32)]> = here.chunks(here.len().div_ceil(lines)).collect();
    let tall = (height + GAP) * chunks.len() as f32 - GAP;
    for (nr, chunk) in chunks.into_iter().enumerate() {
        let wide = chunk.iter().map(|(_, width)| width + GAP).sum::<f32>() - GAP;
        let mut x = -wide / 2.0;
        let y = (height + GAP) * nr as f32 + (height - tall) / 2.0;
        for (seat, width) in chunk {
            // What a token carries lies at its end.
            row.push((*seat, Vec2::new(x + height / 2.0, y)));
            x += width + GAP;
        }
        size = Vec2::new(size.x.max(wide), tall);
    }
    (row, size)
}

/// Lets each piece choose in turn what costs least beside the others, until none would rather lie elsewhere.
fn settle(pieces: &mut [Piece], taken: &[Rect]) {
    for _ in 0..6 {
        let mut moved = false;
        for nr in 0..pieces.len() {
            let cost = |choice: usize| {
                let (rect, own) = pieces[nr].choices[choice];
                let others = pieces
                    .iter()
                    .enumerate()
                    .filter(|(other, _)| *other != nr)
                    .map(|(_, other)| other.rect());
                let shared: f32 = others
                    .chain(taken.iter().copied())
                    .map(|other| area(rect, other))
                    .sum();
                own + shared * 6.0
            };
            let costs: Vec<f32> = (0..pieces[nr].choices.len()).map(cost).collect();
            let best = (0..costs.len()).min_by(|a, b| costs[*a].total_cmp(&costs[*b]));
            if let Some(best) = best.filter(|best| costs[*best] < costs[pieces[nr].chosen]) {
                pieces[nr].chosen = best;
                moved = true;
            }
        }
        if !moved {
            return;
        }
    }
}

#[cfg(test)]
mod tests;
