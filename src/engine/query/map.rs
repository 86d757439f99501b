//! Who watches a place, and how far one comes from it.

use super::conditions::{refusal, refused};
use crate::engine::command::SeatId;
use crate::engine::rejection::Rejection;
use crate::engine::state::{Placed, Seat, State};
use crate::pack::Pack;
use crate::pack::model::*;

/// The kinds of sensor, as often as they stand, whose field covers a place; none for a seat without a token,
/// save for those that read the whole city.
#[must_use]
pub fn watchers(pack: &Pack, state: &State, place: Option<PlaceId>) -> Vec<SensorId> {
    let covers = |placed: &&Placed| {
        let kind = &pack.sensors[placed.sensor.index()];
        match (kind.reach, place) {
            (Reach::City, _) => true,
            (_, None) => false,
            (Reach::Here, Some(place)) => placed.place == place,
            (Reach::Near(steps), Some(place)) => within(pack, placed.place, place, steps),
        }
    };
    let blinded = |sensor: SensorId| {
        state
            .law_book()
            .any(|(clause, _)| pack.clauses[clause.index()].rule == Rule::Blinds(sensor))
    };
    let standing = state.sensors.iter().filter(covers);
    standing
        .map(|placed| placed.sensor)
        .chain(carried(pack, state, place))
        .filter(|sensor| !blinded(*sensor))
        .collect()
}

/// The kinds of sensor that seats at a place carry with them.
fn carried<'a>(
    pack: &'a Pack,
    state: &'a State,
    place: Option<PlaceId>,
) -> impl Iterator<Item = SensorId> + 'a {
    let there = move |seat: &&Seat| place.is_some() && seat.place == place;
    let held = state
        .seats
        .iter()
        .filter(there)
        .flat_map(|seat| &seat.statuses);
    held.filter_map(|held| pack.statuses[held.status.index()].carries)
}

/// The watchers of a place that read a trace of this deed.
pub(crate) fn readers(
    pack: &Pack,
    state: &State,
    place: Option<PlaceId>,
    deed: DeedId,
) -> Vec<SensorId> {
    let leaves = &pack.deeds[deed.index()].leaves;
    let reads = |sensor: &SensorId| {
        pack.sensors[sensor.index()]
            .reads
            .iter()
            .any(|channel| leaves.contains(channel))
    };
    watchers(pack, state, place)
        .into_iter()
        .filter(reads)
        .collect()
}

/// Whether a sensor of this kind stands at a place.
pub(crate) fn stands(state: &State, sensor: SensorId, place: PlaceId) -> bool {
    state
        .sensors
        .iter()
        .any(|placed| placed.sensor == sensor && placed.place == place)
}

fn within(pack: &Pack, from: PlaceId, to: PlaceId, steps: u8) -> bool {
    reach(pack, from, steps, |_| true)[to.index()]
}

/// The places within so many steps of a place, itself included, along the links that may be passed.
fn reach(pack: &Pack, from: PlaceId, steps: u8, passes: impl Fn(&Link) -> bool) -> Vec<bool> {
    let mut reached = vec![false; pack.places.len()];
    reached[from.index()] = true;
    for _ in 0..steps {
        let before = reached.clone();
        for link in pack.links.iter().filter(|link| passes(link)) {
            if before[link.from.index()] || before[link.to.index()] {
                reached[link.from.index()] = true;
                reached[link.to.index()] = true;
            }
        }
    }
    reached
}

/// The places where a seat can go within so many steps, along ways that are not refused to it.
fn reachable(pack: &Pack, state: &State, seat: SeatId, steps: u8) -> Vec<PlaceId> {
    let Some(from) = state.seats[seat.index()].place else {
        return Vec::new();
    };
    let reached = reach(pack, from, steps, |link| open(pack, state, seat, link));
    (0..reached.len())
        .filter(|i| reached[*i])
        .map(PlaceId::at)
        .collect()
}

fn open(pack: &Pack, state: &State, seat: SeatId, link: &Link) -> bool {
    link.service
        .is_none_or(|service| refusal(pack, state, seat, service).is_none())
}

/// The services that are refused on ways within reach.
pub(crate) fn barred_ways(pack: &Pack, state: &State, seat: SeatId, steps: u8) -> Vec<ServiceId> {
    let Some(from) = state.seats[seat.index()].place else {
        return Vec::new();
    };
    let reached = reach(pack, from, steps.saturating_sub(1), |link| {
        open(pack, state, seat, link)
    });
    let mut barred = Vec::new();
    for link in pack
        .links
        .iter()
        .filter(|link| reached[link.from.index()] || reached[link.to.index()])
    {
        if let Some(service) = link.service
            && !open(pack, state, seat, link)
            && !barred.contains(&service)
        {
            barred.push(service);
        }
    }
    barred
}

/// Why a place cannot be gone to: a refused service on the way, or the distance.
pub(crate) fn out_of_reach(
    pack: &Pack,
    state: &State,
    seat: SeatId,
    place: PlaceId,
    steps: u8,
) -> Option<Rejection> {
    if reachable(pack, state, seat, steps).contains(&place) {
        return None;
    }
    let from = state.seats[seat.index()].place?;
    let only_barred = reach(pack, from, steps, |_| true)[place.index()];
    let barred = barred_ways(pack, state, seat, steps);
    match barred.first() {
        Some(service) if only_barred => refused(pack, state, seat, *service),
        _ => Some(Rejection::TooFar(place)),
    }
}
