//! The only code that changes a state.

mod files;

use crate::engine::command::SeatId;
use crate::engine::event::{Entry, Event, Subject};
use crate::engine::flow;
use crate::engine::state::*;
use crate::pack::Pack;
use crate::pack::model::*;

/// Puts one event into effect. Entries must come in the order in which they were decided.
#[inline]
pub fn evolve(pack: &Pack, state: &mut State, entry: &Entry) {
    let number = state.events;
    state.events += 1;
    match entry.event {
        Event::RoundBegan(_)
        | Event::PhaseBegan(_)
        | Event::TurnBegan(_)
        | Event::VotingBegan
        | Event::RoundsEnded
        | Event::Ended(_) => run_on(pack, state, entry.event),

        Event::RoleDealt(seat, role) => deal_role(pack, state, seat, role),
        Event::HopeDealt(seat, hope) => seat_mut(state, seat).hope = Some(hope),
        Event::HopeJudged(seat, _, met) => seat_mut(state, seat).hope_met = Some(met),
        Event::Felt(seat, feeling) => {
            seat_mut(state, seat).felt = Some(feeling);
            state.stage = Stage::Between;
        }

        Event::CardDrawn(seat, card, deck) => {
            match deck {
                Some(deck) => take(&mut state.decks[deck.index()], card),
                None => {
                    if let Some(i) = state
                        .kept
                        .iter()
                        .position(|k| k.seat == seat && k.card == card)
                    {
                        state.kept.remove(i);
                    }
                }
            }
            state.stage = Stage::Choose(seat, card);
        }
        Event::DeckRenewed(deck) => {
            state.decks[deck.index()].clone_from(&pack.decks[deck.index()].cards)
        }
        Event::CardKept(seat, card, round, _) => state.kept.push(Kept {
            seat,
            card,
            round,
            since: number,
        }),
        Event::NoCard(_) | Event::Accepted(_) | Event::Rested(_) | Event::FloorEmpty => {
            state.stage = Stage::Between
        }
        Event::Rolled(seat, steps) => state.stage = Stage::Go(seat, steps),
        Event::Went(seat, place) => {
            seat_mut(state, seat).place = Some(place);
            state.stage = Stage::Between;
        }
        Event::Chose(seat, card, option) => {
            seat_mut(state, seat).choices.push((card, option));
            state.stage = Stage::Between;
        }

        Event::MeterMoved(meter, by) => state.meters[meter.index()] += by,
        Event::AttributeMoved(subject, attribute, by) => {
            move_attribute(state, number, subject, attribute, by)
        }
        Event::Gained(subject, status, clause) => {
            let left = pack.statuses[status.index()].lasts;
            statuses_mut(state, subject).push(Held {
                status,
                clause,
                left,
                since: number,
            });
        }
        Event::Waned(subject, status, left) => {
            for held in statuses_mut(state, subject)
                .iter_mut()
                .filter(|held| held.status == status)
            {
                held.left = Some(left);
            }
        }
        Event::Lost(subject, status) => {
            statuses_mut(state, subject).retain(|held| held.status != status)
        }

        Event::Enacted(clause, _) => {
            let left = pack.clauses[clause.index()].sunset;
            state.law[clause.index()] = Some(InForce {
                since: number,
                round: state.round,
                left,
            });
        }
        Event::ClauseWaned(clause, left) => {
            if let Some(in_force) = &mut state.law[clause.index()] {
                in_force.left = Some(left);
            }
        }
        Event::Repealed(clause, _) => state.law[clause.index()] = None,
        Event::Installed(sensor, place) => state.sensors.push(Placed {
            sensor,
            place,
            since: number,
        }),
        Event::Uninstalled(sensor, place) => {
            if let Some(i) = state
                .sensors
                .iter()
                .position(|s| s.sensor == sensor && s.place == place)
            {
                state.sensors.remove(i);
            }
        }

        Event::Recorded { .. }
        | Event::Judged { .. }
        | Event::Unjudged(_)
        | Event::RecordsSettled
        | Event::Appealed(..)
        | Event::Corrected(_)
        | Event::Forgotten(_)
        | Event::Wiped(..) => files::file(pack, state, number, entry.event),

        Event::Parted(company, supplier, _) => state.companies[company.index()]
            .suppliers
            .retain(|other| *other != supplier),
        Event::Veiled(left) => state.veil = left,

        Event::Acted(..) => state.stage = Stage::Between,
        Event::ArgumentDrawn(..)
        | Event::ArgumentsRenewed
        | Event::BillOpened(_)
        | Event::BillWithdrawn(_)
        | Event::Signed(..)
        | Event::Tabled(_)
        | Event::Floored(_)
        | Event::Argued(..)
        | Event::AmendmentMoved(..)
        | Event::AmendmentAdopted(_)
        | Event::Passed(_)
        | Event::Voted(..) => debate(pack, state, entry.event),

        Event::BulletinDrawn(bulletin) => {
            take(&mut state.bulletins, bulletin);
            state.heralds.retain(|herald| herald.bulletin != bulletin);
        }
        Event::Heralded(bulletin, round) => state.heralds.push(Herald {
            bulletin,
            round,
            since: number,
        }),
        Event::BulletinsRenewed => {
            state.bulletins = (0..pack.bulletins.len()).map(BulletinId::at).collect()
        }
        Event::BetAsked(bet) => {
            state.bet = Some(bet);
            state.seats.iter_mut().for_each(|seat| seat.bet = None);
        }
        Event::Betted(seat, answer) => {
            seat_mut(state, seat).bet = Some(answer);
            state.stage = Stage::Between;
        }

        // These say why something happened; what happened follows them.
        Event::Refused(..)
        | Event::Chanced(_)
        | Event::Did(..)
        | Event::Unseen(..)
        | Event::Met(..)
        | Event::GalleryVoted(_)
        | Event::Counted(..)
        | Event::Carried(_)
        | Event::Fell(_)
        | Event::BetRevealed(..)
        | Event::Infected(..) => {}
    }
}

/// The clockwork: rounds, phases, turns.
fn run_on(pack: &Pack, state: &mut State, event: Event) {
    match event {
        Event::RoundBegan(round) => state.round = round,
        Event::PhaseBegan(phase) => {
            state.phase = phase;
            state.turn = 0;
            state.floor = None;
            state.bet = None;
            for seat in &mut state.seats {
                seat.vote = None;
                seat.spoke = 0;
            }
            if pack.phases[usize::from(phase)].kind == PhaseKind::Ledger {
                files::take_up(state);
            }
        }
        Event::TurnBegan(seat) => {
            state.turn = flow::place_in_order(pack, state, seat) + 1;
            seat_mut(state, seat).signed = false;
            state.stage = flow::stage_of_turn(pack, state, seat);
        }
        Event::VotingBegan => {
            state.turn = 0;
            if let Some(floor) = &mut state.floor {
                floor.voting = true;
            }
        }
        Event::RoundsEnded => {
            state.closing = true;
            state.turn = 0;
        }
        Event::Ended(ending) => {
            state.ending = ending;
            state.stage = Stage::Over;
        }
        _ => {}
    }
}

fn deal_role(pack: &Pack, state: &mut State, id: SeatId, role: RoleId) {
    let definition = &pack.roles[role.index()];
    let seat = seat_mut(state, id);
    seat.role = role;
    seat.side = definition.side;
    seat.place = definition.start;
    for (attribute, value) in &definition.attributes {
        seat.attributes[attribute.index()] = *value;
    }
    if let Some(company) = definition.company {
        state.companies[company.index()].owner = Some(id);
    }
}

/// The docket, the floor and the ballot.
fn debate(pack: &Pack, state: &mut State, event: Event) {
    match event {
        Event::ArgumentDrawn(seat, argument) => {
            take(&mut state.arguments, argument);
            seat_mut(state, seat).hand.push(argument);
        }
        Event::ArgumentsRenewed => {
            let held = |id: &ArgumentId| state.seats.iter().any(|seat| seat.hand.contains(id));
            state.arguments = (0..pack.arguments.len())
                .map(ArgumentId::at)
                .filter(|id| !held(id))
                .collect();
        }
        Event::BillOpened(bill) => {
            take(&mut state.bills, bill);
            state.docket.push(Open {
                bill,
                signatures: 0,
            });
        }
        Event::BillWithdrawn(bill) => state.docket.retain(|open| open.bill != bill),
        Event::Signed(seat, bill) => {
            seat_mut(state, seat).signed = true;
            for open in state.docket.iter_mut().filter(|open| open.bill == bill) {
                open.signatures += 1;
            }
        }
        Event::Tabled(bill) => state.tabled = Some(bill),
        Event::Floored(bill) => {
            state.docket.retain(|open| open.bill != bill);
            state.tabled = None;
            state.floor = Some(Floor {
                bill,
                arguments: Vec::new(),
                moved: None,
                adopted: false,
                voting: false,
            });
        }
        Event::Argued(seat, argument) => {
            seat_mut(state, seat).hand.retain(|held| *held != argument);
            if let Some(floor) = &mut state.floor {
                floor.arguments.push((seat, argument));
            }
            spoke(state, seat);
        }
        Event::AmendmentMoved(seat, amendment) => {
            if let Some(floor) = &mut state.floor {
                floor.moved = Some((amendment, seat));
            }
            spoke(state, seat);
        }
        Event::AmendmentAdopted(seat) => {
            if let Some(floor) = &mut state.floor {
                floor.adopted = true;
            }
            spoke(state, seat);
        }
        Event::Passed(seat) => {
            seat_mut(state, seat).spoke = u8::MAX;
            state.stage = Stage::Between;
        }
        Event::Voted(seat, yes) => {
            seat_mut(state, seat).vote = Some(yes);
            state.stage = Stage::Between;
        }
        _ => {}
    }
}

#[inline]
fn seat_mut(state: &mut State, seat: SeatId) -> &mut Seat {
    &mut state.seats[seat.index()]
}

fn statuses_mut(state: &mut State, subject: Subject) -> &mut Vec<Held> {
    match subject {
        Subject::Seat(seat) => &mut state.seats[seat.index()].statuses,
        Subject::Company(company) => &mut state.companies[company.index()].statuses,
    }
}

#[inline]
fn move_attribute(
    state: &mut State,
    number: u32,
    subject: Subject,
    attribute: AttributeId,
    by: i32,
) {
    let (attributes, moved_by) = match subject {
        Subject::Seat(seat) => {
            let seat = &mut state.seats[seat.index()];
            (&mut seat.attributes, &mut seat.moved_by)
        }
        Subject::Company(company) => {
            let company = &mut state.companies[company.index()];
            (&mut company.attributes, &mut company.moved_by)
        }
    };
    attributes[attribute.index()] += by;
    moved_by[attribute.index()] = number;
}

fn spoke(state: &mut State, seat: SeatId) {
    let seat = seat_mut(state, seat);
    seat.spoke = seat.spoke.saturating_add(1);
    state.stage = Stage::Between;
}

/// Takes a card out of a pile; the order of a pile means nothing.
#[inline]
fn take<T: PartialEq>(pile: &mut Vec<T>, card: T) {
    if let Some(i) = pile.iter().position(|other| *other == card) {
        pile.swap_remove(i);
    }
}
