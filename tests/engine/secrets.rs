//! What is hidden stays hidden: hidden state is changed, and no other seat's view changes by a byte.

use crate::support::{Table, pack};
use mizan::engine::{Answer, SeatId, Stage, State};
use mizan::pack::Pack;
use mizan::pack::model::*;
use mizan::view::{View, view, visible};

/// The views of everybody but one seat, and of the table, as the bytes that a screen far away would get.
fn views_of_others(pack: &Pack, state: &State, but: SeatId) -> Vec<String> {
    let others = state.seat_ids().filter(|seat| *seat != but).map(Some);
    others
        .chain([None])
        .map(|seat| json(&view(pack, state, seat)))
        .collect()
}

fn json(view: &View) -> String {
    serde_json::to_string(view).expect("a view is JSON")
}

/// Changes one secret of a seat, in every way it can be changed; checks that its own view tells and no other does.
fn keeps(
    pack: &Pack,
    state: &State,
    owner: SeatId,
    own_tells: bool,
    change: impl FnOnce(&mut State),
) {
    let mut changed = state.clone();
    change(&mut changed);
    assert_ne!(&changed, state, "the test changed nothing");
    assert_eq!(
        views_of_others(pack, state, owner),
        views_of_others(pack, &changed, owner)
    );
    let (before, after) = (
        json(&view(pack, state, Some(owner))),
        json(&view(pack, &changed, Some(owner))),
    );
    assert_eq!(
        before != after,
        own_tells,
        "whether the owner sees the change"
    );
}

fn states() -> (Pack, Vec<State>) {
    let pack = pack("mizan");
    let mut states = Vec::new();
    for seed in 0..12 {
        let mut table = Table::deal(&pack, 4 + seed as usize % 4, seed);
        for round in 1..=6 {
            if table.play_until(seed + 100 * u64::from(round), |state| state.round >= round) {
                states.push(table.state.clone());
            }
        }
    }
    assert!(states.len() > 50);
    (pack, states)
}

#[test]
fn hands_hopes_and_choices_are_seen_by_their_owner_only() {
    let (pack, states) = states();
    for state in &states {
        for seat in state.seat_ids() {
            let i = seat.index();
            let other = ArgumentId::at(
                (0..pack.arguments.len())
                    .find(|a| !state.seats[i].hand.contains(&ArgumentId::at(*a)))
                    .expect("a free card"),
            );
            if !state.seats[i].hand.is_empty() {
                keeps(&pack, state, seat, true, |state| {
                    state.seats[i].hand[0] = other
                });
            }
            let hope = state.seats[i].hope.expect("every seat hopes");
            keeps(&pack, state, seat, true, |state| {
                state.seats[i].hope = Some(HopeId::at((hope.index() + 1) % pack.hopes.len()));
            });
            keeps(&pack, state, seat, true, |state| {
                let last = state.chose_last(seat).map_or(0, |(_, option)| option ^ 1);
                state.seats[i].choices.push((CardId(0), last));
            });
        }
    }
}

#[test]
fn a_ballot_is_secret_and_so_is_a_bet_until_all_have_answered() {
    let pack = pack("mizan");
    let (mut ballots, mut bets) = (0, 0);
    for seed in 0..30 {
        let mut table = Table::deal(&pack, 5, seed);
        table.play_until(seed, |state| {
            matches!(state.stage, Stage::Vote(_)) && state.seats.iter().any(|s| s.vote.is_some())
        });
        for seat in table.state.seat_ids() {
            if let Some(vote) = table.state.seats[seat.index()].vote {
                ballots += 1;
                keeps(&pack, &table.state, seat, true, |state| {
                    state.seats[seat.index()].vote = Some(!vote)
                });
            }
        }
        table.play_until(seed, |state| {
            matches!(state.stage, Stage::Bet(_)) && state.seats.iter().any(|s| s.bet.is_some())
        });
        for seat in table.state.seat_ids() {
            if let Some(Answer::Seat(named)) = table.state.seats[seat.index()].bet {
                bets += 1;
                let another = Answer::Seat(SeatId((named.0 + 1) % 5));
                keeps(&pack, &table.state, seat, true, |state| {
                    state.seats[seat.index()].bet = Some(another)
                });
            }
        }
    }
    assert!(
        ballots > 20 && bets > 5,
        "{ballots} ballots and {bets} bets were looked at"
    );
}

#[test]
fn who_did_a_recorded_deed_and_what_comes_next_is_in_nobodys_view() {
    let (pack, states) = states();
    for state in &states {
        let owner = SeatId(0);
        if !state.records.is_empty() {
            keeps(&pack, state, owner, false, |state| {
                state.records[0].doer = SeatId(state.records[0].doer.0 ^ 1)
            });
        }
        keeps(&pack, state, owner, false, |state| state.seed ^= 1);
        keeps(&pack, state, owner, false, |state| {
            state.decks[0].pop().or_else(|| state.decks[1].pop());
        });
        keeps(&pack, state, owner, false, |state| state.bulletins.clear());
        if !state.arguments.is_empty() {
            keeps(&pack, state, owner, false, |state| state.arguments.clear());
        }
    }
}

#[test]
fn a_seat_without_the_turn_is_offered_nothing_and_no_dilemma_but_its_own_is_shown() {
    let (pack, _) = states();
    let mut table = Table::deal(&pack, 4, 9);
    assert!(table.play_until(1, |state| matches!(state.stage, Stage::Choose(..))));
    let acting = table.state.acting().expect("somebody chooses");
    for seat in table.state.seat_ids() {
        let view = view(&pack, &table.state, Some(seat));
        let shown = matches!(view.waiting, mizan::view::Waiting::Choose(_, Some(_)));
        assert_eq!(shown, seat == acting);
        assert_eq!(view.offers.is_empty(), seat != acting);
    }
}

#[test]
fn the_log_of_others_names_no_secret_and_no_doer() {
    let pack = pack("mizan");
    for seed in 0..20 {
        let mut table = Table::deal(&pack, 4, seed);
        let under_way = table.state.clone();
        table.play_until(seed, |_| false);
        for entry in &table.entries {
            use mizan::engine::Event::*;
            let seen = visible(&pack, &under_way, entry, None, false).map(|entry| entry.event);
            let leaks = matches!(
                seen,
                Some(
                    HopeDealt(..)
                        | ArgumentDrawn(..)
                        | CardDrawn(..)
                        | CardKept(..)
                        | Chose(..)
                        | Did(..)
                        | Unseen(..)
                ) | Some(Voted(..) | Betted(..) | Refused(..) | Chanced(_))
            );
            assert!(!leaks, "{seen:?}");
            if let Some(Recorded { seat, doer, .. }) = seen {
                assert_eq!(seat, doer);
            }
            assert_eq!(
                visible(&pack, &table.state, entry, None, false),
                Some(*entry),
                "the end tells everything"
            );
        }
    }
}

/// A view can also be made of a point of the journal at which nobody is waited for.
#[test]
fn nothing_is_revealed_between_two_decisions() {
    let (pack, states) = states();
    for state in states.iter().filter(|state| !state.is_over()) {
        let mut between = state.clone();
        between.stage = Stage::Between;
        for seat in view(&pack, &between, None).seats {
            assert!(seat.hope.is_none() && seat.hand.is_none());
        }
        let hope = state.seats[0].hope.expect("hopes are dealt");
        let dealt = mizan::engine::Entry {
            because: 0,
            event: mizan::engine::Event::HopeDealt(SeatId(0), hope),
        };
        assert_eq!(visible(&pack, &between, &dealt, None, false), None);
    }
}
