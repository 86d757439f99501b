//! Building a view.

use super::*;
use crate::engine::{self, Floor, Seat, State, Subject};
use crate::pack::Pack;

/// What a seat may see; without a seat, what the table as a whole may see.
#[must_use]
pub fn view(pack: &Pack, state: &State, seat: Option<SeatId>) -> View {
    let shown_meters = (0..pack.meters.len())
        .map(MeterId::at)
        .filter(|id| pack.meters[id.index()].shown == Shown::All);
    View {
        seat,
        rounds: state.rounds,
        round: state.round,
        phase: state.phase,
        waiting: Waiting::of(state.stage, seat),
        meters: shown_meters
            .map(|id| (id, state.meters[id.index()]))
            .collect(),
        seats: state
            .seat_ids()
            .map(|id| seat_view(pack, state, id, seat))
            .collect(),
        companies: (0..pack.companies.len())
            .map(|i| company_view(pack, state, CompanyId::at(i), seat))
            .collect(),
        law: state.law_book().collect(),
        sensors: state.sensors.clone(),
        docket: state
            .docket
            .iter()
            .map(|open| (open.bill, open.signatures))
            .collect(),
        tabled: state.tabled,
        floor: state.floor.as_ref().map(|floor| floor_view(pack, floor)),
        records: state
            .files()
            .map(|(id, record)| record_view(id, record))
            .collect(),
        bet: state.bet,
        offers: seat
            .map(|seat| engine::offers(pack, state, seat))
            .unwrap_or_default(),
        ending: state.ending,
        closing: state.closing,
    }
}

fn seat_view(pack: &Pack, state: &State, id: SeatId, viewer: Option<SeatId>) -> SeatView {
    let seat = &state.seats[id.index()];
    let own = viewer == Some(id);
    let over = state.acting().is_none();
    let all_betted = state.seats.iter().all(|other| other.bet.is_some());
    SeatView {
        role: seat.role,
        side: seat.side,
        place: seat.place,
        attributes: seat_attributes(pack, seat, own),
        statuses: seat.statuses.clone(),
        hand: own.then(|| seat.hand.clone()),
        hand_size: seat.hand.len() as u8,
        hope: seat.hope.filter(|_| own || over),
        hope_met: seat.hope_met.filter(|_| over),
        voted: seat.vote.is_some(),
        votes: seat_votes(pack, state, id, own),
        vote: seat.vote.filter(|_| own),
        betted: seat.bet.is_some(),
        bet: seat.bet.filter(|_| own || all_betted),
        chose: seat.chose.filter(|_| own),
        felt: seat.felt,
    }
}

fn seat_votes(pack: &Pack, state: &State, id: SeatId, own: bool) -> Option<u16> {
    let weighing = engine::weighing_attribute(pack, state);
    weighing
        .is_none_or(|weighing| shown(pack, SubjectKind::Seat, own).any(|seen| seen == weighing))
        .then(|| engine::vote_weight(pack, state, id))
}

fn seat_attributes(pack: &Pack, seat: &Seat, own: bool) -> Vec<(AttributeId, i32)> {
    shown(pack, SubjectKind::Seat, own)
        .map(|id| (id, seat.attributes[id.index()]))
        .collect()
}

fn company_view(pack: &Pack, state: &State, id: CompanyId, viewer: Option<SeatId>) -> CompanyView {
    let company = &state.companies[id.index()];
    let own = company.owner.is_some() && company.owner == viewer;
    let value = |attribute| (attribute, state.attribute(Subject::Company(id), attribute));
    CompanyView {
        owner: company.owner,
        attributes: shown(pack, SubjectKind::Company, own).map(value).collect(),
        statuses: company.statuses.clone(),
    }
}

/// The attributes of a kind of subject that everybody, or also its owner, is shown.
fn shown(pack: &Pack, of: SubjectKind, own: bool) -> impl Iterator<Item = AttributeId> + '_ {
    (0..pack.attributes.len())
        .map(AttributeId::at)
        .filter(move |id| {
            let attribute = &pack.attributes[id.index()];
            attribute.of == of
                && match attribute.shown {
                    Shown::All => true,
                    Shown::Owner => own,
                    Shown::Never => false,
                }
        })
}

fn floor_view(pack: &Pack, floor: &Floor) -> FloorView {
    let weights = engine::argument_weights(pack, floor);
    let arguments = floor
        .arguments
        .iter()
        .zip(weights)
        .map(|((seat, argument), weight)| (*seat, *argument, weight));
    FloorView {
        bill: floor.bill,
        arguments: arguments.collect(),
        weight: engine::floor_weight(pack, floor),
        moved: floor.moved,
        adopted: floor.adopted,
        voting: floor.voting,
    }
}

fn record_view(id: RecordId, record: &engine::Record) -> RecordView {
    RecordView {
        id,
        seat: record.seat,
        deed: record.deed,
        place: record.place,
        sensor: record.sensor,
        round: record.round,
        event: record.event,
        standing: record.standing,
    }
}
