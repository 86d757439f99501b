//! The door: a command comes in, events or a rejection come out.

use super::command::{Command, SeatId};
use super::draft::Draft;
use super::event::{Entry, Event};
use super::flow;
use super::legal::examine;
use super::rejection::Rejection;
use super::rules::{chamber, ledger, office, street};
use super::state::{Stage, State};
use crate::pack::Pack;

/// What would happen if the seat gave the command. Changes nothing.
///
/// # Errors
/// The [`Rejection`] that says which rule refused and why.
pub fn decide(
    pack: &Pack,
    state: &State,
    seat: SeatId,
    command: Command,
) -> Result<Vec<Entry>, Rejection> {
    let mut copy = state.clone();
    let mut entries = Vec::new();
    play(pack, &mut copy, seat, command, &mut entries)?;
    Ok(entries)
}

/// Decides a command and puts it into effect; the entries are appended to `log`. A refused command changes nothing.
///
/// # Errors
/// The [`Rejection`] that says which rule refused and why.
#[inline]
pub fn play(
    pack: &Pack,
    state: &mut State,
    seat: SeatId,
    command: Command,
    log: &mut Vec<Entry>,
) -> Result<(), Rejection> {
    examine(pack, state, seat, command)?;
    let mut draft = Draft::new(pack, state, log);
    perform(&mut draft, seat, command);
    flow::advance(&mut draft);
    Ok(())
}

/// Puts a command that was examined into effect.
fn perform(draft: &mut Draft, seat: SeatId, command: Command) {
    match command {
        Command::Sign(bill) => chamber::sign(draft, seat, bill),
        Command::Roll => street::roll(draft, seat),
        Command::Go(place) => street::go(draft, seat, place),
        Command::Choose(option) => {
            if let Stage::Choose(_, card) = draft.state.stage {
                street::choose(draft, seat, card, option);
            }
        }
        Command::Act(action, target) => office::act(draft, seat, action, target),
        Command::Appeal(record) => ledger::appeal(draft, seat, record),
        Command::Rest => simple(draft, Event::Rested(seat)),
        Command::Argue(argument) => simple(draft, Event::Argued(seat, argument)),
        Command::Amend(amendment) => simple(draft, Event::AmendmentMoved(seat, amendment)),
        Command::Second => simple(draft, Event::AmendmentAdopted(seat)),
        Command::Pass => simple(draft, Event::Passed(seat)),
        Command::Vote(yes) => simple(draft, Event::Voted(seat, yes)),
        Command::Accept => simple(draft, Event::Accepted(seat)),
        Command::Bet(answer) => simple(draft, Event::Betted(seat, answer)),
        Command::Feel(feeling) => simple(draft, Event::Felt(seat, feeling)),
    }
}

fn simple(draft: &mut Draft, event: Event) {
    draft.begin(event);
}
