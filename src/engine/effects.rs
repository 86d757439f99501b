//! What effects do.

use super::command::{SeatId, Target};
use super::draft::Draft;
use super::event::{Event, Subject};
use super::query;
use super::rules::{chamber, ledger, street};
use super::state::State;
use crate::pack::model::*;

/// On whose behalf effects run, where, and because of which event.
#[derive(Clone, Copy)]
pub(super) struct Context {
    subject: Option<Subject>,
    place: Option<PlaceId>,
    target: Target,
    because: u32,
}

impl Context {
    /// For the city as a whole.
    pub const fn city(because: u32) -> Self {
        Self {
            subject: None,
            place: None,
            target: Target::Nothing,
            because,
        }
    }

    /// For a seat that acted.
    pub fn of(state: &State, seat: SeatId, because: u32) -> Self {
        let place = state.seats[seat.index()].place;
        Self {
            subject: Some(Subject::Seat(seat)),
            place,
            target: Target::Nothing,
            because,
        }
    }

    /// For whoever holds a status.
    pub fn subject(state: &State, subject: Subject, because: u32) -> Self {
        match subject {
            Subject::Seat(seat) => Self::of(state, seat, because),
            Subject::Company(_) => Self {
                subject: Some(subject),
                ..Self::city(because)
            },
        }
    }

    /// For a seat whose action is aimed at something.
    pub fn aimed(state: &State, seat: SeatId, because: u32, target: Target) -> Self {
        let place = match target {
            Target::Place(place) => Some(place),
            _ => state.seats[seat.index()].place,
        };
        Self {
            target,
            place,
            ..Self::of(state, seat, because)
        }
    }

    fn seat(&self) -> Option<SeatId> {
        match self.subject {
            Some(Subject::Seat(seat)) => Some(seat),
            _ => None,
        }
    }
}

/// Puts effects into effect, in order.
pub(super) fn run(draft: &mut Draft, effects: &[Effect], context: &Context) {
    for effect in effects {
        apply(draft, effect, context);
    }
}

/// Whether effects would do nothing now: there are none, or none whose condition holds.
pub(super) fn comes_to_nothing(draft: &Draft, effects: &[Effect], context: &Context) -> bool {
    effects.iter().all(|effect| match effect {
        Effect::If(condition, then, otherwise) => {
            let holds = holds(draft, condition, context);
            comes_to_nothing(draft, if holds { then } else { otherwise }, context)
        }
        _ => false,
    })
}

fn holds(draft: &Draft, condition: &Condition, context: &Context) -> bool {
    let (subject, target) = (context.subject, context.target);
    query::holds_at(draft.pack, draft.state, subject, target, condition)
}

#[inline]
fn apply(draft: &mut Draft, effect: &Effect, context: &Context) {
    let because = context.because;
    match effect {
        Effect::Meter(meter, by) => draft.move_meter(because, *meter, *by),
        Effect::Mine(attribute, by) => {
            if let Some(subject) = context.subject {
                draft.move_attribute(because, subject, *attribute, *by);
            }
        }
        Effect::Each(who, effects) => {
            for seat in members(draft, *who, context) {
                let inner = Context {
                    target: context.target,
                    ..Context::of(draft.state, seat, because)
                };
                run(draft, effects, &inner);
            }
        }
        Effect::If(condition, then, otherwise) => {
            let holds = holds(draft, condition, context);
            run(draft, if holds { then } else { otherwise }, context);
        }
        Effect::Chance(percent, then, otherwise) => {
            let well = draft.chance().percent(*percent);
            let because = draft.emit(because, Event::Chanced(well));
            run(
                draft,
                if well { then } else { otherwise },
                &Context {
                    because,
                    ..*context
                },
            );
        }
        Effect::Deed(deed) => {
            if let Some(seat) = context.seat() {
                commit(draft, seat, *deed, because);
            }
        }
        Effect::Gain(status) => {
            if let Some(subject) = context.subject {
                ledger::gain(draft, subject, *status, None, because);
            }
        }
        Effect::Lose(status) => lose(draft, context.subject, *status, because),
        Effect::Arguments(count) => {
            if let Some(seat) = context.seat() {
                (0..*count).for_each(|_| chamber::draw_argument(draft, seat));
            }
        }
        Effect::Later(rounds, card) => {
            if let Some(seat) = context.seat() {
                keep(draft, seat, seat, *card, *rounds, because);
            }
        }
        Effect::LaterNext(rounds, card) => {
            if let Some(seat) = context.seat() {
                let next = query::next_of_side(draft.state, seat);
                keep(draft, seat, next, *card, *rounds, because);
            }
        }
        Effect::LaterOther(rounds, card) => {
            if let Some(seat) = context.seat() {
                let other = somebody_else(draft, seat);
                keep(draft, seat, other, *card, *rounds, because);
            }
        }
        Effect::Enact(clause) => {
            if !draft.state.in_force(*clause) {
                draft.emit(because, Event::Enacted(*clause, None));
            }
        }
        Effect::Repeal(clause) => {
            if draft.state.in_force(*clause) {
                draft.emit(because, Event::Repealed(*clause, None));
            }
        }
        Effect::Install(sensor, at) => {
            if let Some(place) = place(*at, context)
                && !query::stands(draft.state, *sensor, place)
            {
                draft.emit(because, Event::Installed(*sensor, place));
            }
        }
        Effect::Uninstall(sensor, at) => {
            if let Some(place) = place(*at, context)
                && query::stands(draft.state, *sensor, place)
            {
                draft.emit(because, Event::Uninstalled(*sensor, place));
            }
        }
        Effect::Dismantle(sensor) => {
            let standing: Vec<PlaceId> = draft
                .state
                .sensors
                .iter()
                .filter(|placed| placed.sensor == *sensor)
                .map(|placed| placed.place)
                .collect();
            for place in standing {
                draft.emit(because, Event::Uninstalled(*sensor, place));
            }
        }
        Effect::Herald(rounds, bulletin) => {
            let round = draft.state.round.saturating_add(*rounds);
            draft.emit(because, Event::Heralded(*bulletin, round));
        }
        Effect::Wipe(sensor) => ledger::wipe(draft, *sensor, because),
        Effect::Move(place) => {
            if let Some(seat) = context.seat() {
                let went = draft.emit(because, Event::Went(seat, *place));
                street::meet(draft, seat, went);
            }
        }
        Effect::Correct => {
            if let Target::Record(record) = context.target {
                ledger::correct(draft, record, because);
            }
        }
        Effect::Table => {
            if let Target::Bill(bill) = context.target {
                draft.emit(because, Event::Tabled(bill));
            }
        }
        Effect::Company(..)
        | Effect::CompanyGain(_)
        | Effect::CompanyLose(_)
        | Effect::Companies(..)
        | Effect::TargetCompany(..)
        | Effect::TargetCompanyGain(_)
        | Effect::TargetCompanyLose(_) => on_companies(draft, effect, context),
    }
}

fn on_companies(draft: &mut Draft, effect: &Effect, context: &Context) {
    let because = context.because;
    let own = context
        .seat()
        .and_then(|seat| draft.state.company_of(seat))
        .map(Subject::Company);
    let aimed_at = match context.target {
        Target::Company(company) => Some(Subject::Company(company)),
        _ => None,
    };
    match effect {
        Effect::Companies(attribute, by) => {
            for company in (0..draft.state.companies.len()).map(CompanyId::at) {
                draft.move_attribute(because, Subject::Company(company), *attribute, *by);
            }
        }
        Effect::Company(attribute, by) | Effect::TargetCompany(attribute, by) => {
            let subject = if matches!(effect, Effect::Company(..)) {
                own
            } else {
                aimed_at
            };
            if let Some(subject) = subject {
                draft.move_attribute(because, subject, *attribute, *by);
            }
        }
        Effect::CompanyGain(status) | Effect::TargetCompanyGain(status) => {
            let subject = if matches!(effect, Effect::CompanyGain(_)) {
                own
            } else {
                aimed_at
            };
            if let Some(subject) = subject {
                ledger::gain(draft, subject, *status, None, because);
            }
        }
        Effect::CompanyLose(status) => lose(draft, own, *status, because),
        Effect::TargetCompanyLose(status) => lose(draft, aimed_at, *status, because),
        _ => {}
    }
}

fn lose(draft: &mut Draft, subject: Option<Subject>, status: StatusId, because: u32) {
    if let Some(subject) = subject
        && draft.state.holds(subject, status)
    {
        draft.emit(because, Event::Lost(subject, status));
    }
}

fn keep(draft: &mut Draft, from: SeatId, seat: SeatId, card: CardId, rounds: u8, because: u32) {
    let round = draft.state.round.saturating_add(rounds);
    draft.emit(because, Event::CardKept(seat, card, round, from));
}

const fn place(at: Where, context: &Context) -> Option<PlaceId> {
    match at {
        Where::Here => context.place,
        Where::At(place) => Some(place),
    }
}

/// A seat does a deed. The first sensor that sees it puts it on file, now and then for somebody else.
fn commit(draft: &mut Draft, seat: SeatId, deed: DeedId, because: u32) {
    let place = draft.state.seats[seat.index()].place;
    let done = draft.emit(because, Event::Did(seat, deed, place));
    for sensor in query::readers(draft.pack, draft.state, place, deed) {
        let kind = &draft.pack.sensors[sensor.index()];
        if !draft.chance().percent(kind.sees) {
            continue;
        }
        let misread = draft.chance().percent(kind.misreads);
        let recorded = if misread {
            somebody_else(draft, seat)
        } else {
            seat
        };
        draft.emit(
            done,
            Event::Recorded {
                seat: recorded,
                doer: seat,
                deed,
                sensor,
                place,
            },
        );
        return;
    }
    draft.emit(done, Event::Unseen(seat, deed));
}

/// Another seat of the same side, or the seat itself if there is none.
fn somebody_else(draft: &mut Draft, seat: SeatId) -> SeatId {
    let side = draft.state.seats[seat.index()].side;
    let others: Vec<SeatId> = draft
        .state
        .seat_ids()
        .filter(|other| *other != seat && draft.state.seats[other.index()].side == side)
        .collect();
    let drawn = draft.chance().below(others.len());
    others.get(drawn).copied().unwrap_or(seat)
}

fn members(draft: &Draft, who: Who, context: &Context) -> Vec<SeatId> {
    let state = &*draft.state;
    // Before roles are dealt there is nobody whom anything could befall.
    if state.veil > 0 {
        return Vec::new();
    }
    let all = state.seat_ids();
    let me = context.seat();
    let sits = |seat: &SeatId, side: SideId| state.seats[seat.index()].side == side;
    let extreme = |attribute: AttributeId, side: SideId, sign: i32| {
        let value = |seat: &SeatId| sign * state.seats[seat.index()].attributes[attribute.index()];
        let of_side = || state.seat_ids().filter(|seat| sits(seat, side));
        let most = of_side().map(|seat| value(&seat)).max();
        of_side()
            .find(|seat| Some(value(seat)) == most)
            .into_iter()
            .collect()
    };
    match who {
        Who::Everyone => all.collect(),
        Who::Others => all.filter(|seat| Some(*seat) != me).collect(),
        Who::Side(side) => all.filter(|seat| sits(seat, side)).collect(),
        Who::With(status) => all
            .filter(|seat| state.holds(Subject::Seat(*seat), status))
            .collect(),
        Who::Here => {
            let here = |seat: &SeatId| {
                context.place.is_some() && state.seats[seat.index()].place == context.place
            };
            all.filter(|seat| Some(*seat) != me && here(seat)).collect()
        }
        Who::Highest(attribute, side) => extreme(attribute, side, 1),
        Who::Lowest(attribute, side) => extreme(attribute, side, -1),
        Who::Target => match context.target {
            Target::Seat(seat) => vec![seat],
            Target::Record(record) => state
                .records
                .get(record.index())
                .map(|record| record.seat)
                .into_iter()
                .collect(),
            _ => Vec::new(),
        },
    }
}
