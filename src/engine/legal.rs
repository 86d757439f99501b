//! What a seat may do. Screens, text mode, bots and tests all ask here; [`super::decide`] does too.

use super::command::{Command, RecordId, SeatId, Target};
use super::event::Subject;
use super::query;
use super::rejection::Rejection;
use super::state::{RecordStanding, Stage, State};
use crate::pack::Pack;
use crate::pack::model::*;

/// A command that a seat could think of, and why it is refused if it is.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Offer {
    /// The command.
    pub command: Command,
    /// Why it is refused; none: it is legal.
    pub refused: Option<Rejection>,
}

/// The commands that a seat may give, in a fixed order; empty when it is not its turn.
#[must_use]
pub fn legal(pack: &Pack, state: &State, seat: SeatId) -> Vec<Command> {
    let mut commands = Vec::new();
    legal_into(pack, state, seat, &mut commands);
    commands
}

/// As [`legal`], into a list that is used again.
#[inline]
pub fn legal_into(pack: &Pack, state: &State, seat: SeatId, commands: &mut Vec<Command>) {
    commands.clear();
    if state.acting() == Some(seat) {
        candidates(pack, state, seat, |command| {
            if examine(pack, state, seat, command).is_ok() {
                commands.push(command);
            }
        });
    }
}

/// What a seat may do and what is refused to it, for a list that explains itself; empty when it is not its turn.
#[must_use]
pub fn offers(pack: &Pack, state: &State, seat: SeatId) -> Vec<Offer> {
    let mut offers = Vec::new();
    if state.acting() == Some(seat) {
        candidates(pack, state, seat, |command| {
            let refused = examine(pack, state, seat, command).err();
            offers.push(Offer { command, refused });
        });
    }
    offers
}

/// The commands that make sense to think of at this stage, legal or not.
#[inline]
fn candidates(pack: &Pack, state: &State, seat: SeatId, mut offer: impl FnMut(Command)) {
    match state.stage {
        Stage::Between | Stage::Over => {}
        Stage::Roll(_) => {
            offer(Command::Roll);
            if query::petition(pack).is_some() {
                state
                    .docket
                    .iter()
                    .for_each(|open| offer(Command::Sign(open.bill)));
            }
        }
        Stage::Go(_, steps) => {
            let near = |place: &PlaceId| {
                !matches!(
                    query::out_of_reach(pack, state, seat, *place, steps),
                    Some(Rejection::TooFar(_))
                )
            };
            (0..pack.places.len())
                .map(PlaceId::at)
                .filter(near)
                .for_each(|place| offer(Command::Go(place)));
        }
        Stage::Choose(_, card) => {
            // What is not on the card in this state is not even refused.
            let options = pack.cards[card.index()].options.iter();
            for (option, _) in options
                .enumerate()
                .filter(|(_, option)| query::holds(pack, state, Some(seat), &option.when))
            {
                offer(Command::Choose(option as u8));
            }
        }
        Stage::Office(_) => {
            if let PhaseKind::Office { actions, .. } = &pack.phases[usize::from(state.phase)].kind {
                for id in actions {
                    let action = &pack.actions[id.index()];
                    if action.roles.is_empty()
                        || action.roles.contains(&state.seats[seat.index()].role)
                    {
                        targets(pack, state, seat, action, |target| {
                            offer(Command::Act(*id, target))
                        });
                    }
                }
            }
            offer(Command::Rest);
        }
        Stage::Debate(_) => {
            state.seats[seat.index()]
                .hand
                .iter()
                .for_each(|argument| offer(Command::Argue(*argument)));
            if let Some(floor) = &state.floor {
                let amendments = pack.bills[floor.bill.index()].amendments.len() as u8;
                if floor.moved.is_none() {
                    (0..amendments).for_each(|amendment| offer(Command::Amend(amendment)));
                } else if !floor.adopted {
                    offer(Command::Second);
                }
            }
            offer(Command::Pass);
        }
        Stage::Vote(_) => {
            offer(Command::Vote(true));
            offer(Command::Vote(false));
        }
        Stage::Appeal(_) => {
            query::appealable(pack, state, seat).for_each(|record| offer(Command::Appeal(record)));
            offer(Command::Accept);
        }
        Stage::Bet(_) => {
            if let Some(bet) = state.bet {
                query::answers(pack, state, bet)
                    .into_iter()
                    .for_each(|answer| offer(Command::Bet(answer)));
            }
        }
        Stage::Feel(_) => {
            (0..pack.feelings.len()).for_each(|i| offer(Command::Feel(FeelingId::at(i))))
        }
    }
}

/// What an action can be aimed at.
fn targets(pack: &Pack, state: &State, seat: SeatId, action: &Action, aim: impl FnMut(Target)) {
    let all: Vec<Target> = match action.aim {
        Aim::Nothing => vec![Target::Nothing],
        Aim::Place => (0..pack.places.len())
            .map(|i| Target::Place(PlaceId::at(i)))
            .collect(),
        Aim::Seat => state.seat_ids().map(Target::Seat).collect(),
        Aim::Company => (0..pack.companies.len())
            .map(|i| Target::Company(CompanyId::at(i)))
            .collect(),
        Aim::Bill => state
            .docket
            .iter()
            .map(|open| Target::Bill(open.bill))
            .collect(),
        Aim::Record => (0..state.records.len())
            .map(|i| Target::Record(RecordId(i as u16)))
            .collect(),
    };
    all.into_iter()
        .filter(|target| fits(pack, state, seat, action, *target))
        .for_each(aim);
}

/// Whether an action can be aimed at that.
fn fits(pack: &Pack, state: &State, seat: SeatId, action: &Action, target: Target) -> bool {
    match (action.aim, target) {
        (Aim::Nothing, Target::Nothing) => true,
        (Aim::Place, Target::Place(place)) => {
            let wanted =
                |(sensor, stands): (SensorId, bool)| query::stands(state, sensor, place) == stands;
            place.index() < pack.places.len() && action.sensor.is_none_or(wanted)
        }
        (Aim::Seat, Target::Seat(other)) => {
            let sides = state.seats.get(other.index()).map(|other| other.side);
            sides.is_some_and(|side| side != state.seats[seat.index()].side)
                && query::holds(pack, state, Some(other), &action.target)
        }
        (Aim::Company, Target::Company(company)) => {
            let subject = Some(Subject::Company(company));
            company.index() < pack.companies.len()
                && query::holds_for(pack, state, subject, &action.target)
        }
        (Aim::Bill, Target::Bill(bill)) => state.docket.iter().any(|open| open.bill == bill),
        (Aim::Record, Target::Record(record)) => state
            .records
            .get(record.index())
            .is_some_and(|record| record.standing == RecordStanding::Settled),
        _ => false,
    }
}

/// Whether a seat may give a command now. The one place where that is decided.
#[inline]
pub(super) fn examine(
    pack: &Pack,
    state: &State,
    seat: SeatId,
    command: Command,
) -> Result<(), Rejection> {
    match state.acting() {
        None => return Err(Rejection::GameOver),
        Some(acting) if acting != seat => return Err(Rejection::NotYourTurn(acting)),
        Some(_) => {}
    }
    match (state.stage, command) {
        (Stage::Roll(_), Command::Roll)
        | (Stage::Office(_), Command::Rest)
        | (Stage::Debate(_), Command::Pass)
        | (Stage::Vote(_), Command::Vote(_))
        | (Stage::Appeal(_), Command::Accept) => Ok(()),
        (Stage::Choose(_, card), Command::Choose(option)) => {
            examine_option(pack, state, seat, card, option)
        }
        (Stage::Roll(_), Command::Sign(bill)) => examine_signature(pack, state, seat, bill),
        (Stage::Go(_, steps), Command::Go(place)) if place.index() < pack.places.len() => {
            query::out_of_reach(pack, state, seat, place, steps).map_or(Ok(()), Err)
        }
        (Stage::Go(..), Command::Go(place)) => Err(Rejection::TooFar(place)),
        (Stage::Office(_), Command::Act(action, target)) => {
            examine_action(pack, state, seat, action, target)
        }
        (Stage::Debate(_), Command::Argue(argument)) => {
            examine_argument(pack, state, seat, argument)
        }
        (Stage::Debate(_), Command::Amend(amendment)) => examine_amendment(pack, state, amendment),
        (Stage::Debate(_), Command::Second) => examine_second(state, seat),
        (Stage::Appeal(_), Command::Appeal(record)) => {
            let mut open = query::appealable(pack, state, seat);
            if open.any(|other| other == record) {
                Ok(())
            } else {
                Err(Rejection::NotAppealable)
            }
        }
        (Stage::Bet(_), Command::Bet(answer)) => {
            let asked = state
                .bet
                .is_some_and(|bet| query::answers(pack, state, bet).contains(&answer));
            if asked {
                Ok(())
            } else {
                Err(Rejection::NotAnAnswer)
            }
        }
        (Stage::Feel(_), Command::Feel(feeling)) => {
            if feeling.index() < pack.feelings.len() {
                Ok(())
            } else {
                Err(Rejection::NoSuchFeeling)
            }
        }
        _ => Err(Rejection::NotNow),
    }
}

#[inline]
fn examine_option(
    pack: &Pack,
    state: &State,
    seat: SeatId,
    card: CardId,
    option: u8,
) -> Result<(), Rejection> {
    let options = &pack.cards[card.index()].options;
    let option = options
        .get(usize::from(option))
        .filter(|option| query::holds(pack, state, Some(seat), &option.when))
        .ok_or(Rejection::NoSuchOption)?;
    for service in &option.uses {
        if let Some(rejection) = query::refused(pack, state, seat, *service) {
            return Err(rejection);
        }
    }
    option
        .needs
        .iter()
        .try_for_each(|needed| query::check(pack, state, seat, needed))
}

fn examine_signature(
    pack: &Pack,
    state: &State,
    seat: SeatId,
    bill: BillId,
) -> Result<(), Rejection> {
    let (attribute, needed) = query::petition(pack).ok_or(Rejection::NotNow)?;
    let open = state
        .docket
        .iter()
        .find(|open| open.bill == bill)
        .ok_or(Rejection::NotOpen(bill))?;
    if state.seats[seat.index()].signed {
        return Err(Rejection::SignedAlready);
    }
    if open.signatures >= needed || state.tabled == Some(bill) {
        return Err(Rejection::TabledAlready(bill));
    }
    query::check(
        pack,
        state,
        seat,
        &Condition::Mine(attribute, Range::AtLeast(1)),
    )
}

fn examine_action(
    pack: &Pack,
    state: &State,
    seat: SeatId,
    id: ActionId,
    target: Target,
) -> Result<(), Rejection> {
    let PhaseKind::Office { actions, .. } = &pack.phases[usize::from(state.phase)].kind else {
        return Err(Rejection::NotNow);
    };
    let action = actions
        .contains(&id)
        .then(|| &pack.actions[id.index()])
        .ok_or(Rejection::NotYourOffice)?;
    if !action.roles.is_empty() && !action.roles.contains(&state.seats[seat.index()].role) {
        return Err(Rejection::NotYourOffice);
    }
    if !fits(pack, state, seat, action, target) {
        return Err(Rejection::WrongTarget);
    }
    if let (true, Some(tabled)) = (action.effects.contains(&Effect::Table), state.tabled) {
        return Err(Rejection::TabledAlready(tabled));
    }
    query::check(pack, state, seat, &action.when)
}

fn examine_argument(
    pack: &Pack,
    state: &State,
    seat: SeatId,
    argument: ArgumentId,
) -> Result<(), Rejection> {
    if !state.seats[seat.index()].hand.contains(&argument) {
        return Err(Rejection::NotInHand(argument));
    }
    let on_floor = state.floor.as_ref().map(|floor| floor.bill);
    match on_floor.and_then(|bill| query::stance(pack, argument, bill)) {
        Some(_) => Ok(()),
        None => Err(Rejection::OffTopic(argument)),
    }
}

fn examine_amendment(pack: &Pack, state: &State, amendment: u8) -> Result<(), Rejection> {
    let floor = state.floor.as_ref().ok_or(Rejection::NotNow)?;
    if floor.moved.is_some() {
        return Err(Rejection::AmendmentMoved);
    }
    let known = usize::from(amendment) < pack.bills[floor.bill.index()].amendments.len();
    if known {
        Ok(())
    } else {
        Err(Rejection::NoSuchAmendment)
    }
}

fn examine_second(state: &State, seat: SeatId) -> Result<(), Rejection> {
    let floor = state.floor.as_ref().ok_or(Rejection::NotNow)?;
    match floor.moved {
        Some((_, mover)) if mover != seat && !floor.adopted => Ok(()),
        _ => Err(Rejection::NothingToSecond),
    }
}
