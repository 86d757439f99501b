//! The street: throw, go, answer the dilemma.

use crate::engine::command::SeatId;
use crate::engine::draft::Draft;
use crate::engine::effects::{Context, comes_to_nothing, run};
use crate::engine::event::{Authority, Event};
use crate::engine::{flow, query};
use crate::pack::model::*;

/// Begins the next seat's turn, or ends the phase.
pub(in crate::engine) fn next(
    draft: &mut Draft,
    side: Option<SideId>,
    die: Option<u8>,
    deck: Option<DeckId>,
) {
    let Some(seat) = flow::next_seat(draft, side) else {
        flow::next_phase(draft);
        return;
    };
    draft.begin(Event::TurnBegan(seat));
    if die.is_none() {
        draw(draft, seat, deck.as_slice());
    }
}

/// Throws the die; ways that a law or a status bars within its reach are put on file.
pub(in crate::engine) fn roll(draft: &mut Draft, seat: SeatId) {
    let PhaseKind::Street {
        die: Some(sides), ..
    } = draft.pack.phases[usize::from(draft.state.phase)].kind
    else {
        return;
    };
    let steps = draft.chance().below(usize::from(sides.max(1))) as u8 + 1;
    draft.begin(Event::Rolled(seat, steps));
    for service in query::barred_ways(draft.pack, draft.state, seat, steps) {
        refuse(draft, seat, service);
    }
}

/// Goes to a place and draws a card there.
pub(in crate::engine) fn go(draft: &mut Draft, seat: SeatId, place: PlaceId) {
    let went = draft.begin(Event::Went(seat, place));
    meet(draft, seat, went);
    let pack = draft.pack;
    draw(draft, seat, &pack.places[place.index()].decks);
}

/// Whoever comes to a place notices what those there hold, and they notice what the newcomer holds.
pub(in crate::engine) fn meet(draft: &mut Draft, seat: SeatId, went: u32) {
    let place = draft.state.seats[seat.index()].place;
    let there: Vec<SeatId> = draft
        .state
        .seat_ids()
        .filter(|other| *other != seat && place.is_some())
        .filter(|other| draft.state.seats[other.index()].place == place)
        .collect();
    for other in there {
        notice(draft, other, seat, went);
        notice(draft, seat, other, went);
    }
}

/// One seat notices what another holds.
fn notice(draft: &mut Draft, holder: SeatId, by: SeatId, because: u32) {
    let pack = draft.pack;
    for held in draft.state.seats[holder.index()].statuses.clone() {
        let effects = &pack.statuses[held.status.index()].met;
        let here = Context::of(draft.state, holder, because);
        if !comes_to_nothing(draft, effects, &here) {
            let met = draft.emit(because, Event::Met(holder, by, held.status));
            run(draft, effects, &Context::of(draft.state, holder, met));
        }
    }
}

/// Answers the dilemma.
pub(in crate::engine) fn choose(draft: &mut Draft, seat: SeatId, card: CardId, option: u8) {
    let because = draft.begin(Event::Chose(seat, card, option));
    let pack = draft.pack;
    let effects = &pack.cards[card.index()].options[usize::from(option)].effects;
    run(draft, effects, &Context::of(draft.state, seat, because));
}

/// Draws a card for a seat: one that was kept for it, or a fitting one of these decks.
fn draw(draft: &mut Draft, seat: SeatId, decks: &[DeckId]) {
    if let Some((card, since)) = kept(draft, seat) {
        draft.emit(since, Event::CardDrawn(seat, card, None));
        return refuse_options(draft, seat, card);
    }
    let drawn = pick(draft, seat, decks).or_else(|| {
        for deck in decks {
            draft.begin(Event::DeckRenewed(*deck));
        }
        pick(draft, seat, decks)
    });
    match drawn {
        Some((deck, card)) => {
            draft.begin(Event::CardDrawn(seat, card, Some(deck)));
            refuse_options(draft, seat, card);
        }
        None => {
            draft.begin(Event::NoCard(seat));
        }
    }
}

fn kept(draft: &Draft, seat: SeatId) -> Option<(CardId, u32)> {
    let due = |kept: &&crate::engine::state::Kept| {
        kept.seat == seat && kept.round <= draft.state.round && fits(draft, seat, kept.card)
    };
    draft
        .state
        .kept
        .iter()
        .find(due)
        .map(|kept| (kept.card, kept.since))
}

fn fits(draft: &Draft, seat: SeatId, card: CardId) -> bool {
    query::holds(
        draft.pack,
        draft.state,
        Some(seat),
        &draft.pack.cards[card.index()].when,
    )
}

/// One of the decks that have a fitting card, and one of its fitting cards, each as likely as the others.
fn pick(draft: &mut Draft, seat: SeatId, decks: &[DeckId]) -> Option<(DeckId, CardId)> {
    let deck = match decks {
        [] => return None,
        [deck] => *deck,
        several => {
            let has = |deck: &&DeckId| {
                draft.state.decks[deck.index()]
                    .iter()
                    .any(|card| fits(draft, seat, *card))
            };
            let fitting: Vec<DeckId> = several.iter().filter(has).copied().collect();
            let drawn = draft.chance().below(fitting.len());
            *fitting.get(drawn)?
        }
    };
    // Most cards fit, so a few blind draws are nearly always enough, and each fitting card is as likely as the others.
    for _ in 0..4 {
        let pile = draft.state.decks[deck.index()].len();
        if pile == 0 {
            return None;
        }
        let drawn = draft.chance().below(pile);
        let card = draft.state.decks[deck.index()][drawn];
        if fits(draft, seat, card) {
            return Some((deck, card));
        }
    }
    let fitting: Vec<CardId> = draft.state.decks[deck.index()]
        .iter()
        .filter(|card| fits(draft, seat, **card))
        .copied()
        .collect();
    let drawn = draft.chance().below(fitting.len());
    fitting.get(drawn).map(|card| (deck, *card))
}

/// Puts on file which options of a drawn card are refused to the seat.
fn refuse_options(draft: &mut Draft, seat: SeatId, card: CardId) {
    let pack = draft.pack;
    for option in &pack.cards[card.index()].options {
        if !query::holds(pack, draft.state, Some(seat), &option.when) {
            continue;
        }
        for service in &option.uses {
            refuse(draft, seat, *service);
        }
    }
}

fn refuse(draft: &mut Draft, seat: SeatId, service: ServiceId) {
    let Some(by) = query::refusal(draft.pack, draft.state, seat, service) else {
        return;
    };
    let because = match by {
        Authority::Status(status) => draft.state.seats[seat.index()]
            .statuses
            .iter()
            .find(|held| held.status == status)
            .map(|held| held.since),
        Authority::Clause(clause) => draft.state.law[clause.index()].map(|clause| clause.since),
    };
    draft.emit(
        because.unwrap_or(draft.state.events),
        Event::Refused(seat, service, by),
    );
}
