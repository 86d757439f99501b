//! Whether a condition holds, and what refuses a service.

use super::map::{stands, watchers};
use crate::engine::command::{SeatId, Target};
use crate::engine::event::{Authority, Subject};
use crate::engine::rejection::Rejection;
use crate::engine::state::{Record, State};
use crate::pack::Pack;
use crate::pack::model::*;

/// Whether a condition holds for a seat (or, without one, for the city).
#[inline]
pub(crate) fn holds(
    pack: &Pack,
    state: &State,
    seat: Option<SeatId>,
    condition: &Condition,
) -> bool {
    // Most conditions of a pack are none at all.
    matches!(condition, Condition::Always)
        || holds_for(pack, state, seat.map(Subject::Seat), condition)
}

/// Whether a condition holds for a subject.
pub(crate) fn holds_for(
    pack: &Pack,
    state: &State,
    subject: Option<Subject>,
    condition: &Condition,
) -> bool {
    holds_at(pack, state, subject, Target::Nothing, condition)
}

/// Whether a condition holds for a subject whose action is aimed at something.
pub(crate) fn holds_at(
    pack: &Pack,
    state: &State,
    subject: Option<Subject>,
    target: Target,
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
    let firm = || match subject {
        Some(Subject::Company(company)) => Some(company),
        Some(Subject::Seat(seat)) => state.company_of(seat),
        None => None,
    };
    let aimed_at = match target {
        Target::Company(company) => Some(company),
        _ => None,
    };
    let in_sector =
        |company: CompanyId, sector| pack.companies[company.index()].sector == Some(sector);
    match condition {
        Condition::Always => true,
        Condition::All(all) => all
            .iter()
            .all(|inner| holds_at(pack, state, subject, target, inner)),
        Condition::Any(any) => any
            .iter()
            .any(|inner| holds_at(pack, state, subject, target, inner)),
        Condition::Not(inner) => !holds_at(pack, state, subject, target, inner),
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
        Condition::Stands(sensor) => seat
            .and_then(|seat| seat.place)
            .is_some_and(|place| stands(state, *sensor, place)),
        Condition::Chose(card, option) => {
            seat.is_some_and(|seat| seat.choices.contains(&(*card, *option)))
        }
        Condition::OnFile(deed, range) => match subject {
            Some(Subject::Seat(seat)) => {
                let filed = |record: &&Record| {
                    record.seat == seat && record.deed == *deed && record.standing.stands()
                };
                range.holds(state.records.iter().filter(filed).count() as i32)
            }
            _ => false,
        },
        Condition::Sector(sector) => firm().is_some_and(|company| in_sector(company, *sector)),
        Condition::Supplier(status) => firm().is_some_and(|company| {
            let suppliers = state.companies[company.index()].suppliers.iter();
            suppliers
                .copied()
                .any(|supplier| state.holds(Subject::Company(supplier), *status))
        }),
        Condition::TargetCompany(attribute, range) => aimed_at.is_some_and(|company| {
            range.holds(state.attribute(Subject::Company(company), *attribute))
        }),
        Condition::TargetCompanyHas(status) => {
            aimed_at.is_some_and(|company| state.holds(Subject::Company(company), *status))
        }
        Condition::TargetCompanySector(sector) => {
            aimed_at.is_some_and(|company| in_sector(company, *sector))
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

/// Which of its prompts a card has for a seat now: the first whose condition holds; none: the usual one.
#[must_use]
pub fn prompt(pack: &Pack, state: &State, seat: SeatId, card: CardId) -> Option<u8> {
    pack.cards[card.index()]
        .prompts
        .iter()
        .position(|prompt| holds(pack, state, Some(seat), &prompt.when))
        .map(|position| position as u8)
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
