//! Questions that rules, screens and bots ask of a state. None changes anything.

use super::command::{Answer, RecordId, SeatId};
use super::event::{Authority, Subject};
use super::rejection::Rejection;
use super::state::{Floor, RecordStanding, State};
use crate::pack::Pack;
use crate::pack::model::*;

/// Whether a condition holds for a seat (or, without one, for the city).
pub(crate) fn holds(
    pack: &Pack,
    state: &State,
    seat: Option<SeatId>,
    condition: &Condition,
) -> bool {
    holds_for(pack, state, seat.map(Subject::Seat), condition)
}

/// Whether a condition holds for a subject.
pub(crate) fn holds_for(
    pack: &Pack,
    state: &State,
    subject: Option<Subject>,
    condition: &Condition,
) -> bool {
    let seat = match subject {
        Some(Subject::Seat(seat)) => Some(&state.seats[seat.index()]),
        _ => None,
    };
    let company = || match subject {
        Some(Subject::Seat(seat)) => state.company_of(seat).map(Subject::Company),
        _ => None,
    };
    match condition {
        Condition::Always => true,
        Condition::All(all) => all
            .iter()
            .all(|inner| holds_for(pack, state, subject, inner)),
        Condition::Any(any) => any
            .iter()
            .any(|inner| holds_for(pack, state, subject, inner)),
        Condition::Not(inner) => !holds_for(pack, state, subject, inner),
        Condition::Meter(meter, range) => range.holds(state.meters[meter.index()]),
        Condition::Mine(attribute, range) => {
            subject.is_some_and(|s| range.holds(state.attribute(s, *attribute)))
        }
        Condition::Company(attribute, range) => {
            company().is_some_and(|c| range.holds(state.attribute(c, *attribute)))
        }
        Condition::Has(status) => subject.is_some_and(|subject| state.holds(subject, *status)),
        Condition::CompanyHas(status) => {
            company().is_some_and(|company| state.holds(company, *status))
        }
        Condition::Holders(status, range) => {
            let holders = state
                .seat_ids()
                .filter(|seat| state.holds(Subject::Seat(*seat), *status))
                .count();
            range.holds(holders as i32)
        }
        Condition::Law(clause) => state.in_force(*clause),
        Condition::Role(role) => seat.is_some_and(|seat| seat.role == *role),
        Condition::Side(side) => seat.is_some_and(|seat| seat.side == *side),
        Condition::At(place) => seat.is_some_and(|seat| seat.place == Some(*place)),
        Condition::Sensors(sensor, range) => range.holds(
            state
                .sensors
                .iter()
                .filter(|placed| placed.sensor == *sensor)
                .count() as i32,
        ),
        Condition::Watched => {
            seat.is_some_and(|seat| !watchers(pack, state, seat.place).is_empty())
        }
        Condition::Round(range) => range.holds(i32::from(state.round)),
        Condition::HopesMet(range) => range.holds(
            state
                .seats
                .iter()
                .filter(|seat| seat.hope_met == Some(true))
                .count() as i32,
        ),
    }
}

/// What refuses a service to a seat, if anything does.
#[must_use]
pub fn refusal(pack: &Pack, state: &State, seat: SeatId, service: ServiceId) -> Option<Authority> {
    let held = state.seats[seat.index()].statuses.iter();
    let by_status = held
        .map(|held| held.status)
        .find(|id| pack.statuses[id.index()].bars.contains(&service));
    by_status.map(Authority::Status).or_else(|| {
        let by_clause =
            state
                .law_book()
                .find(|(clause, _)| match &pack.clauses[clause.index()].rule {
                    Rule::Bars(barred, when) => {
                        *barred == service && holds(pack, state, Some(seat), when)
                    }
                    _ => false,
                });
        by_clause.map(|(clause, _)| Authority::Clause(clause))
    })
}

/// The rejection that names what refuses a service.
pub(crate) fn refused(
    pack: &Pack,
    state: &State,
    seat: SeatId,
    service: ServiceId,
) -> Option<Rejection> {
    let by = refusal(pack, state, seat, service)?;
    let clause = match by {
        Authority::Status(status) => state.seats[seat.index()]
            .statuses
            .iter()
            .find(|held| held.status == status)
            .and_then(|held| held.clause),
        Authority::Clause(clause) => Some(clause),
    };
    Some(Rejection::Refused {
        service,
        by,
        clause,
    })
}

/// Whether a condition that somebody needs holds; if not, the rejection that says what is missing.
///
/// # Errors
/// The rejection: with the number that is needed where the condition is about an attribute.
pub fn check(
    pack: &Pack,
    state: &State,
    seat: SeatId,
    condition: &Condition,
) -> Result<(), Rejection> {
    if let Condition::All(all) = condition {
        return all
            .iter()
            .try_for_each(|inner| check(pack, state, seat, inner));
    }
    if holds(pack, state, Some(seat), condition) {
        return Ok(());
    }
    Err(match condition {
        Condition::Mine(attribute, needed) => Rejection::NeedsAttribute {
            attribute: *attribute,
            needed: *needed,
            has: state.attribute(Subject::Seat(seat), *attribute),
        },
        other => Rejection::NeedsCondition(other.clone()),
    })
}

/// The kinds of sensor, as often as they stand, whose field covers a place; none for a seat without a token,
/// save for those that read the whole city.
#[must_use]
pub fn watchers(pack: &Pack, state: &State, place: Option<PlaceId>) -> Vec<SensorId> {
    let covers = |placed: &&super::state::Placed| {
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
    state
        .sensors
        .iter()
        .filter(covers)
        .map(|placed| placed.sensor)
        .filter(|sensor| !blinded(*sensor))
        .collect()
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
pub(crate) fn reachable(pack: &Pack, state: &State, seat: SeatId, steps: u8) -> Vec<PlaceId> {
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

/// The next seat of the same side, in the order of the table; the seat itself if it is alone.
pub(crate) fn next_of_side(state: &State, seat: SeatId) -> SeatId {
    let seats = state.seats.len() as u8;
    let side = state.seats[seat.index()].side;
    (1..seats)
        .map(|step| SeatId((seat.0 + step) % seats))
        .find(|other| state.seats[other.index()].side == side)
        .unwrap_or(seat)
}

/// What petitions are paid from, and how many signatures table a bill, if the pack has petitions.
#[must_use]
pub fn petition(pack: &Pack) -> Option<(AttributeId, u8)> {
    pack.phases.iter().find_map(|phase| match phase.kind {
        PhaseKind::Chamber {
            agenda: Agenda::Docket { petition, .. },
            ..
        } => petition,
        _ => None,
    })
}

/// The right of appeal, if the law gives one: what is paid, how much, and how often a wrong record is found out.
#[must_use]
pub fn right_of_appeal(pack: &Pack, state: &State) -> Option<(AttributeId, i32, u8)> {
    state
        .law_book()
        .find_map(|(clause, _)| match pack.clauses[clause.index()].rule {
            Rule::Appeal(attribute, price, finds) => Some((attribute, price, finds)),
            _ => None,
        })
}

/// The records that a seat can appeal against now: judged in this ledger, to its loss, with the price at hand.
pub(crate) fn appealable(
    pack: &Pack,
    state: &State,
    seat: SeatId,
) -> impl Iterator<Item = RecordId> + use<> {
    let affordable = right_of_appeal(pack, state).is_some_and(|(attribute, price, _)| {
        state.attribute(Subject::Seat(seat), attribute) >= price
    });
    let struck = move |record: &super::state::Record| {
        affordable
            && record.seat == seat
            && record.standing == RecordStanding::Judged
            && record.moved.iter().map(|(_, by)| by).sum::<i32>() < 0
    };
    let found: Vec<RecordId> = state
        .files()
        .filter(|(_, record)| struck(record))
        .map(|(id, _)| id)
        .collect();
    found.into_iter()
}

/// Who bears an attribute for a seat: the seat itself, or the company it owns; none if it owns none.
pub(crate) fn bearer(
    pack: &Pack,
    state: &State,
    seat: SeatId,
    attribute: AttributeId,
) -> Option<Subject> {
    match pack.attributes[attribute.index()].of {
        SubjectKind::Seat => Some(Subject::Seat(seat)),
        SubjectKind::Company => state.company_of(seat).map(Subject::Company),
    }
}

/// How many votes a seat has.
pub(crate) fn vote_weight(pack: &Pack, state: &State, seat: SeatId) -> u16 {
    let weighted =
        state
            .law_book()
            .find_map(|(clause, _)| match pack.clauses[clause.index()].rule {
                Rule::Weighted(attribute, per) => Some((attribute, per)),
                _ => None,
            });
    weighted.map_or(1, |(attribute, per)| {
        (state.attribute(Subject::Seat(seat), attribute) / per.max(1)).clamp(1, 1000) as u16
    })
}

/// What the bill on the floor enacts and repeals, with the amendment if one was adopted.
#[must_use]
pub fn terms(pack: &Pack, floor: &Floor) -> (Vec<ClauseId>, Vec<ClauseId>) {
    let bill = &pack.bills[floor.bill.index()];
    let mut enacts = bill.enacts.clone();
    let mut repeals = bill.repeals.clone();
    if let Some((position, _)) = floor.moved.filter(|_| floor.adopted)
        && let Some(amendment) = bill.amendments.get(usize::from(position))
    {
        enacts.retain(|clause| !amendment.strikes.contains(clause));
        enacts.extend(&amendment.adds);
        repeals.extend(&amendment.repeals);
    }
    (enacts, repeals)
}

/// The side that an argument takes on a bill, if it speaks to it.
#[must_use]
pub fn stance(pack: &Pack, argument: ArgumentId, bill: BillId) -> Option<Stance> {
    pack.arguments[argument.index()]
        .bills
        .iter()
        .find(|(other, _)| *other == bill)
        .map(|(_, stance)| *stance)
}

/// How much each argument on the floor weighs: nothing once answered, one more for each that strengthens it.
#[must_use]
pub fn argument_weights(pack: &Pack, floor: &Floor) -> Vec<u8> {
    let on_floor = || {
        floor
            .arguments
            .iter()
            .map(|(_, argument)| &pack.arguments[argument.index()])
    };
    let weight = |id: ArgumentId| {
        if on_floor().any(|other| other.answers.contains(&id)) {
            return 0;
        }
        let support = on_floor()
            .filter(|other| other.strengthens.contains(&id))
            .count() as u8;
        pack.arguments[id.index()].strength + support
    };
    floor
        .arguments
        .iter()
        .map(|(_, argument)| weight(*argument))
        .collect()
}

/// The weight of the floor for and against the bill.
#[must_use]
pub fn floor_weight(pack: &Pack, floor: &Floor) -> (u8, u8) {
    let mut sums = (0u8, 0u8);
    for ((_, argument), weight) in floor.arguments.iter().zip(argument_weights(pack, floor)) {
        match stance(pack, *argument, floor.bill) {
            Some(Stance::For) => sums.0 = sums.0.saturating_add(weight),
            Some(Stance::Against) => sums.1 = sums.1.saturating_add(weight),
            Some(Stance::Middle) | None => {}
        }
    }
    sums
}

/// What an attribute of a seat was at the start.
#[must_use]
pub fn attribute_start(pack: &Pack, role: RoleId, attribute: AttributeId) -> i32 {
    let own = pack.roles[role.index()]
        .attributes
        .iter()
        .find(|(id, _)| *id == attribute);
    own.map_or(pack.attributes[attribute.index()].start, |(_, value)| {
        *value
    })
}

/// The answers that a bet takes.
#[must_use]
pub fn answers(pack: &Pack, state: &State, bet: BetId) -> Vec<Answer> {
    match pack.bets[bet.index()].asks {
        Question::FellMost(_, side) | Question::RoseMost(_, side) => {
            let sits = |seat: &SeatId| state.seats[seat.index()].side == side;
            state.seat_ids().filter(sits).map(Answer::Seat).collect()
        }
        Question::MeterFellMost | Question::MeterRoseMost => {
            let shown = |id: &MeterId| pack.meters[id.index()].shown == Shown::All;
            (0..pack.meters.len())
                .map(MeterId::at)
                .filter(shown)
                .map(Answer::Meter)
                .collect()
        }
    }
}

/// How far an answer moved, since the start, in the direction that the bet asks for.
#[must_use]
pub fn change_asked(pack: &Pack, state: &State, bet: BetId, answer: Answer) -> i32 {
    let asks = pack.bets[bet.index()].asks;
    let change = match (asks, answer) {
        (
            Question::FellMost(attribute, _) | Question::RoseMost(attribute, _),
            Answer::Seat(seat),
        ) => {
            let role = state.seats[seat.index()].role;
            state.attribute(Subject::Seat(seat), attribute) - attribute_start(pack, role, attribute)
        }
        (Question::MeterFellMost | Question::MeterRoseMost, Answer::Meter(meter)) => {
            state.meters[meter.index()] - pack.meters[meter.index()].start
        }
        _ => return i32::MIN,
    };
    match asks {
        Question::FellMost(..) | Question::MeterFellMost => -change,
        Question::RoseMost(..) | Question::MeterRoseMost => change,
    }
}
