//! What a bet asks, and how far things moved since the start.

use crate::engine::command::{Answer, SeatId};
use crate::engine::event::Subject;
use crate::engine::state::State;
use crate::pack::Pack;
use crate::pack::model::*;

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
