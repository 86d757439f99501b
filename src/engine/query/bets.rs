//! What a bet asks, and how far things moved since the start.

use crate::engine::command::{Answer, SeatId};
use crate::engine::event::Subject;
use crate::engine::state::{Record, State};
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

/// The answers that a bet takes: for one about what is on file, whatever is on file in the way it asks for.
#[must_use]
pub fn answers(pack: &Pack, state: &State, bet: BetId) -> Vec<Answer> {
    let asks = pack.bets[bet.index()].asks;
    match asks {
        Question::FellMost(_, side)
        | Question::RoseMost(_, side)
        | Question::RecordedMost(side) => {
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
        Question::CompanyFellMost(_) | Question::CompanyRoseMost(_) => (0..pack.companies.len())
            .map(|i| Answer::Company(CompanyId::at(i)))
            .collect(),
        Question::LawTookMost(_)
        | Question::LawGaveMost(_)
        | Question::SensorSawMost
        | Question::DeedSeenMost => on_file(state, asks),
    }
}

/// What the records that stand speak of, each once, in the order of the pack.
fn on_file(state: &State, asks: Question) -> Vec<Answer> {
    let mut found: Vec<Answer> = Vec::new();
    for record in state
        .records
        .iter()
        .filter(|record| record.standing.stands())
    {
        match asks {
            Question::SensorSawMost => found.push(Answer::Sensor(record.sensor)),
            Question::DeedSeenMost => found.push(Answer::Deed(record.deed)),
            Question::LawTookMost(of) | Question::LawGaveMost(of) => {
                let gave = matches!(asks, Question::LawGaveMost(_));
                let moves = record.moved.iter();
                let asked =
                    moves.filter(|(_, attribute, by)| *attribute == of && (*by > 0) == gave);
                found.extend(asked.map(|(clause, ..)| Answer::Clause(*clause)));
            }
            _ => {}
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// How far an answer goes in the direction that the bet asks for: how far it moved since the start, or how much is on
/// file of it.
#[must_use]
pub fn change_asked(pack: &Pack, state: &State, bet: BetId, answer: Answer) -> i32 {
    let filed = || {
        state
            .records
            .iter()
            .filter(|record| record.standing.stands())
    };
    let count = |which: &dyn Fn(&Record) -> bool| filed().filter(|r| which(r)).count() as i32;
    let company = |company: CompanyId, attribute: AttributeId| {
        state.attribute(Subject::Company(company), attribute)
            - company_start(pack, company, attribute)
    };
    let law = |clause: ClauseId, of: AttributeId| -> i32 {
        let moves = filed().flat_map(|record| &record.moved);
        moves
            .filter(|(by, attribute, _)| *by == clause && *attribute == of)
            .map(|(.., by)| by)
            .sum()
    };
    match (pack.bets[bet.index()].asks, answer) {
        (Question::FellMost(attribute, _), Answer::Seat(seat)) => {
            -seat_change(pack, state, seat, attribute)
        }
        (Question::RoseMost(attribute, _), Answer::Seat(seat)) => {
            seat_change(pack, state, seat, attribute)
        }
        (Question::MeterFellMost, Answer::Meter(meter)) => {
            pack.meters[meter.index()].start - state.meters[meter.index()]
        }
        (Question::MeterRoseMost, Answer::Meter(meter)) => {
            state.meters[meter.index()] - pack.meters[meter.index()].start
        }
        (Question::CompanyFellMost(attribute), Answer::Company(id)) => -company(id, attribute),
        (Question::CompanyRoseMost(attribute), Answer::Company(id)) => company(id, attribute),
        (Question::RecordedMost(_), Answer::Seat(seat)) => count(&|record| record.seat == seat),
        (Question::SensorSawMost, Answer::Sensor(sensor)) => {
            count(&|record| record.sensor == sensor)
        }
        (Question::DeedSeenMost, Answer::Deed(deed)) => count(&|record| record.deed == deed),
        (Question::LawTookMost(attribute), Answer::Clause(clause)) => -law(clause, attribute),
        (Question::LawGaveMost(attribute), Answer::Clause(clause)) => law(clause, attribute),
        _ => i32::MIN,
    }
}

/// Whether an answer is as good as the one the journal names: it names the first of those that went equally far.
#[must_use]
pub fn is_right(pack: &Pack, state: &State, bet: BetId, named: Answer, answer: Answer) -> bool {
    let went = |answer| change_asked(pack, state, bet, answer);
    answer == named || went(answer) == went(named)
}

fn seat_change(pack: &Pack, state: &State, seat: SeatId, attribute: AttributeId) -> i32 {
    let role = state.seats[seat.index()].role;
    state.attribute(Subject::Seat(seat), attribute) - attribute_start(pack, role, attribute)
}

/// What an attribute of a company was at the start.
#[must_use]
pub fn company_start(pack: &Pack, company: CompanyId, attribute: AttributeId) -> i32 {
    let own = pack.companies[company.index()]
        .attributes
        .iter()
        .find(|(id, _)| *id == attribute);
    own.map_or(pack.attributes[attribute.index()].start, |(_, value)| {
        *value
    })
}
