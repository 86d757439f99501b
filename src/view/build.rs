//! Building a view.

use super::*;
use crate::engine::{self, Floor, Seat, State, Subject};
use crate::pack::Pack;

/// What a seat may see; without a seat, what the table as a whole may see.
#[must_use]
pub fn view(pack: &Pack, state: &State, seat: Option<SeatId>) -> View {
    let curtain = Curtain::of(pack, state);
    let shown_meters = (0..pack.meters.len())
        .map(MeterId::at)
        .filter(|id| pack.meters[id.index()].shown == Shown::All && !curtain.meters());
    View {
        seat,
        rounds: state.rounds,
        round: state.round,
        phase: state.phase,
        waiting: Waiting::of(state.stage, seat),
        prompt: seat.and_then(|seat| {
            prompt(state.stage, seat, |card| {
                engine::prompt(pack, state, seat, card)
            })
        }),
        veil: state.veil,
        curtain: curtain.clone(),
        meters: shown_meters
            .map(|id| (id, state.meters[id.index()]))
            .collect(),
        seats: state
            .seat_ids()
            .map(|id| seat_view(pack, state, &curtain, id, seat))
            .collect(),
        companies: (0..pack.companies.len())
            .map(|i| company_view(pack, state, &curtain, CompanyId::at(i), seat))
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
            .map(|seat| curtain.offers(engine::offers(pack, state, seat)))
            .unwrap_or_default(),
        ending: state.ending,
        closing: state.closing,
    }
}

/// Which prompt the dilemma of a seat has, if it is the one that is waited for.
fn prompt(stage: engine::Stage, viewer: SeatId, of: impl Fn(CardId) -> Option<u8>) -> Option<u8> {
    match stage {
        Stage::Choose(seat, card) if seat == viewer => of(card),
        _ => None,
    }
}

fn seat_view(
    pack: &Pack,
    state: &State,
    curtain: &Curtain,
    id: SeatId,
    viewer: Option<SeatId>,
) -> SeatView {
    let seat = &state.seats[id.index()];
    let own = viewer == Some(id);
    let over = state.is_over();
    // What the state holds of a seat before roles are dealt means nothing.
    let dealt = state.veil == 0;
    let all_betted = state.seats.iter().all(|other| other.bet.is_some());
    SeatView {
        role: state.role_of(id),
        side: dealt.then_some(seat.side),
        place: seat.place,
        attributes: if dealt {
            seat_attributes(pack, curtain, seat, own)
        } else {
            Vec::new()
        },
        statuses: seat.statuses.clone(),
        hand: own.then(|| seat.hand.clone()),
        hand_size: seat.hand.len() as u8,
        hope: seat.hope.filter(|_| own || over),
        hope_met: seat.hope_met.filter(|_| over),
        voted: seat.vote.is_some(),
        votes: seat_votes(pack, state, curtain, id, own),
        vote: seat.vote.filter(|_| own),
        betted: seat.bet.is_some(),
        bet: seat.bet.filter(|_| own || all_betted),
        chose: state.chose_last(id).filter(|_| own),
        felt: seat.felt,
    }
}

fn seat_votes(pack: &Pack, state: &State, curtain: &Curtain, id: SeatId, own: bool) -> Option<u16> {
    let weighing = engine::weighing_attribute(pack, state);
    weighing
        .is_none_or(|weighing| {
            shown(pack, curtain, SubjectKind::Seat, own).any(|seen| seen == weighing)
        })
        .then(|| engine::vote_weight(pack, state, id))
}

fn seat_attributes(
    pack: &Pack,
    curtain: &Curtain,
    seat: &Seat,
    own: bool,
) -> Vec<(AttributeId, i32)> {
    shown(pack, curtain, SubjectKind::Seat, own)
        .map(|id| (id, seat.attributes[id.index()]))
        .collect()
}

fn company_view(
    pack: &Pack,
    state: &State,
    curtain: &Curtain,
    id: CompanyId,
    viewer: Option<SeatId>,
) -> CompanyView {
    let company = &state.companies[id.index()];
    let own = company.owner.is_some() && company.owner == viewer;
    let value = |attribute| (attribute, state.attribute(Subject::Company(id), attribute));
    CompanyView {
        owner: company.owner,
        attributes: shown(pack, curtain, SubjectKind::Company, own)
            .map(value)
            .collect(),
        statuses: company.statuses.clone(),
        suppliers: company.suppliers.clone(),
    }
}

/// The attributes of a kind of subject that everybody, or also its owner, is shown.
fn shown<'a>(
    pack: &'a Pack,
    curtain: &'a Curtain,
    of: SubjectKind,
    own: bool,
) -> impl Iterator<Item = AttributeId> + 'a {
    (0..pack.attributes.len())
        .map(AttributeId::at)
        .filter(move |id| {
            let attribute = &pack.attributes[id.index()];
            attribute.of == of
                && !curtain.attribute(*id)
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
