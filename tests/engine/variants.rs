//! Variants: the veil, hidden numbers, other law books, another length; each alone and all together.

use std::collections::BTreeSet;

use crate::support::{Table, pack};
use mizan::engine::{
    self, Command, Entry, Event, Rejection, SeatId, Setup, SetupFault, Stage, State, Subject,
    length_of,
};
use mizan::pack::Pack;
use mizan::pack::model::*;
use mizan::view::{View, view, visible};

/// The variant of this id.
fn variant(pack: &Pack, id: &str) -> VariantId {
    let found = pack.variants.iter().position(|variant| variant.id == id);
    VariantId::at(found.unwrap_or_else(|| panic!("the pack has no variant {id}")))
}

/// A game with these variants.
fn table<'a>(pack: &'a Pack, variants: &[&str], seats: usize, seed: u64) -> Table<'a> {
    let variants: Vec<VariantId> = variants.iter().map(|id| variant(pack, id)).collect();
    Table::play(pack, vec![None; seats], variants, seed)
}

fn everybody(state: &State) -> Vec<Option<SeatId>> {
    state.seat_ids().map(Some).chain([None]).collect()
}

fn book(state: &State) -> BTreeSet<ClauseId> {
    state.law_book().map(|(clause, _)| clause).collect()
}

#[test]
fn under_the_veil_no_role_is_dealt_until_so_many_bills_were_voted() {
    let pack = pack("mizan");
    let bills = usize::from(pack.variants[variant(&pack, "veil").index()].veil);
    assert!(bills > 0);
    for seed in 0..20 {
        let mut table = table(&pack, &["veil"], 2 + seed as usize % 7, seed);
        let mut decisions = 0;
        table.play_until(seed, |state| {
            if state.veil == 0 {
                return true;
            }
            decisions += 1;
            assert!(matches!(state.stage, Stage::Debate(_) | Stage::Vote(_)));
            for viewer in everybody(state) {
                nobody_is_anybody(&view(&pack, state, viewer));
            }
            false
        });
        assert!(decisions >= bills * table.setup.seats.len());
        let events = || table.entries.iter().map(|entry| entry.event);
        let dealt = events()
            .position(|event| matches!(event, Event::RoleDealt(..)))
            .expect("roles are dealt");
        let counted = events()
            .take(dealt)
            .filter(|event| matches!(event, Event::Counted(..)));
        assert_eq!(counted.count(), bills);
        let began = events().position(|event| event == Event::RoundBegan(1));
        assert!(
            began.is_some_and(|began| began > dealt),
            "roles, then round 1"
        );
        assert_eq!(table.state.round, 1);
        for seat in &view(&pack, &table.state, None).seats {
            assert!(seat.role.is_some() && seat.side.is_some() && !seat.attributes.is_empty());
        }
        let hopes = table.state.seats.iter().filter(|seat| seat.hope.is_some());
        assert_eq!(hopes.count(), table.setup.seats.len());
    }
}

fn nobody_is_anybody(view: &View) {
    assert_eq!(view.round, 0);
    assert!(view.veil > 0);
    for seat in &view.seats {
        assert_eq!((seat.role, seat.side, seat.place), (None, None, None));
        assert_eq!(seat.hope, None);
        assert!(seat.attributes.is_empty() && seat.statuses.is_empty());
    }
    assert!(view.companies.iter().all(|company| company.owner.is_none()));
}

#[test]
fn what_is_voted_under_the_veil_befalls_no_seat_and_stands_in_round_1() {
    let pack = pack("mizan");
    let (mut enacted, mut repealed) = (0, 0);
    for seed in 0..20 {
        let mut table = table(&pack, &["veil"], 4, seed);
        let before = book(&table.state);
        while table.state.veil > 0 {
            let legal = table.legal();
            let yes = Command::Vote(true);
            let command = if legal.contains(&yes) { yes } else { legal[0] };
            let seat = table.state.acting().expect("somebody votes");
            table.give(seat, command).expect("it is legal");
        }
        let mut expected = before;
        for entry in &table.entries {
            match entry.event {
                Event::Enacted(clause, Some(_)) => {
                    enacted += 1;
                    expected.insert(clause);
                }
                Event::Repealed(clause, Some(_)) => {
                    repealed += 1;
                    expected.remove(&clause);
                }
                Event::RoleDealt(..) => break,
                Event::AttributeMoved(Subject::Seat(seat), ..)
                | Event::Gained(Subject::Seat(seat), ..)
                | Event::Did(seat, ..) => panic!("{seat:?} is nobody yet: {:?}", entry.event),
                _ => {}
            }
        }
        assert_eq!(table.state.round, 1);
        // The first bulletin may have changed the law book once more.
        let bulletin = |entry: &&engine::Entry| {
            matches!(
                entry.event,
                Event::Enacted(_, None) | Event::Repealed(_, None)
            )
        };
        let began = table
            .entries
            .iter()
            .position(|entry| entry.event == Event::RoundBegan(1))
            .expect("round 1 began");
        if !table.entries[began..].iter().any(|entry| bulletin(&entry)) {
            assert_eq!(book(&table.state), expected, "seed {seed}");
        }
    }
    assert!(enacted > 10 && repealed > 0, "{enacted} and {repealed}");
}

#[test]
fn hidden_numbers_are_in_no_view_no_offer_and_no_log_until_the_end_and_then_in_all() {
    let pack = pack("mizan");
    let hidden = &pack.variants[variant(&pack, "hidden-meters").index()].hides;
    assert!(!hidden.is_empty());
    let mut hushed = 0;
    for seed in 0..12 {
        let mut table = table(
            &pack,
            &["hidden-meters", "weighted-votes"],
            3 + seed as usize % 4,
            seed,
        );
        let mut states = Vec::new();
        table.play_until(seed, |state| {
            states.push(state.clone());
            false
        });
        for state in states.iter().step_by(7) {
            for viewer in everybody(state) {
                let seen = view(&pack, state, viewer);
                shows_none(&seen, hidden);
                // Without the turn nothing at all may depend on a hidden number.
                if state.acting() != viewer {
                    let other = with_other_numbers(state, hidden);
                    assert_eq!(json(&seen), json(&view(&pack, &other, viewer)));
                }
            }
        }
        let last = states.last().expect("somebody decided");
        for entry in &table.entries {
            for viewer in everybody(last) {
                let told = visible(&pack, last, entry, viewer, false);
                let tells = tells(&pack, &entry.event, hidden);
                hushed += usize::from(tells);
                assert!(!tells || told.is_none(), "{:?} is told", entry.event);
                let watched = visible(&pack, last, entry, viewer, true);
                assert!(!tells || watched.is_none(), "{:?} is shown", entry.event);
                let told = visible(&pack, &table.state, entry, viewer, false);
                assert_eq!(told, Some(*entry), "the end tells everything");
            }
        }
        let end = view(&pack, &table.state, None);
        assert!(!end.curtain.hides());
        assert!(!end.meters.is_empty());
        let told = |seat: &mizan::view::SeatView| hidden.iter().all(|id| knows(&pack, seat, *id));
        assert!(end.seats.iter().all(told));
    }
    assert!(hushed > 100, "{hushed}");
}

/// Whether the table sees the attribute of a seat, if it is one of a seat that everybody is shown.
fn knows(pack: &Pack, seat: &mizan::view::SeatView, id: AttributeId) -> bool {
    let attribute = &pack.attributes[id.index()];
    let open = attribute.of == SubjectKind::Seat && attribute.shown == Shown::All;
    !open || seat.attribute(id).is_some()
}

fn json(view: &View) -> String {
    serde_json::to_string(view).expect("a view is JSON")
}

fn shows_none(view: &View, hidden: &[AttributeId]) {
    assert!(view.meters.is_empty());
    let mut shown = view.seats.iter().flat_map(|seat| &seat.attributes);
    assert!(!shown.any(|(id, _)| hidden.contains(id)));
    let mut shown = view.companies.iter().flat_map(|c| &c.attributes);
    assert!(!shown.any(|(id, _)| hidden.contains(id)));
    // The votes are weighed by the number that is hidden.
    assert!(view.seats.iter().all(|seat| seat.votes.is_none()));
    for offer in &view.offers {
        if let Some(Rejection::NeedsAttribute { attribute, .. }) = offer.refused {
            assert!(!hidden.contains(&attribute), "{offer:?}");
        }
    }
}

fn with_other_numbers(state: &State, hidden: &[AttributeId]) -> State {
    let mut state = state.clone();
    state.meters.iter_mut().for_each(|meter| *meter += 1);
    for seat in &mut state.seats {
        hidden
            .iter()
            .for_each(|id| seat.attributes[id.index()] += 7);
    }
    for company in &mut state.companies {
        hidden
            .iter()
            .for_each(|id| company.attributes[id.index()] += 7);
    }
    state
}

/// Whether an event tells a number that is hidden.
fn tells(pack: &Pack, event: &Event, hidden: &[AttributeId]) -> bool {
    match event {
        Event::MeterMoved(..) => true,
        Event::AttributeMoved(_, attribute, _) | Event::Judged { attribute, .. } => {
            hidden.contains(attribute)
        }
        Event::BetRevealed(bet, _) => match pack.bets[bet.index()].asks {
            Question::MeterFellMost | Question::MeterRoseMost => true,
            Question::FellMost(attribute, _)
            | Question::RoseMost(attribute, _)
            | Question::LawTookMost(attribute)
            | Question::LawGaveMost(attribute) => hidden.contains(&attribute),
            _ => false,
        },
        _ => false,
    }
}

#[test]
fn a_bet_on_a_hidden_number_is_answered_and_settled_only_at_the_end() {
    let pack = pack("mizan");
    let (mut asked, mut told_at_once) = (0, 0);
    for seed in 0..40 {
        let mut table = table(&pack, &["hidden-meters"], 4, seed);
        while table.play_until(seed, |state| matches!(state.stage, Stage::Bet(_))) {
            let bet = table.state.bet.expect("a bet is asked");
            let hidden = view(&pack, &table.state, None)
                .curtain
                .question(pack.bets[bet.index()].asks);
            let from = table.entries.len();
            table.play_until(seed, |state| !matches!(state.stage, Stage::Bet(_)));
            let answer = table.entries[from..]
                .iter()
                .find(|entry| matches!(entry.event, Event::BetRevealed(..)))
                .expect("the journal answers");
            let told = visible(&pack, &table.state, answer, None, false).is_some();
            assert_eq!(told, !hidden);
            asked += usize::from(hidden);
            told_at_once += usize::from(told);
        }
    }
    assert!(asked > 0, "{asked} hidden, {told_at_once} open");
}

#[test]
fn the_law_book_of_the_start_differs_as_the_variant_says() {
    let pack = pack("mizan");
    // Laws that a bulletin of the first round brings are no part of it.
    let book = |variants: &[&str]| -> BTreeSet<ClauseId> {
        let table = table(&pack, variants, 4, 1);
        let begun = |entry: &&Entry| !matches!(entry.event, Event::RoundBegan(_));
        let enacted = |entry: &Entry| match entry.event {
            Event::Enacted(clause, _) => Some(clause),
            _ => None,
        };
        let before = table.entries.iter().take_while(begun);
        before.filter_map(enacted).collect()
    };
    let usual = book(&[]);
    for id in ["weighted-votes", "opposite-weights"] {
        let variant = &pack.variants[variant(&pack, id).index()];
        let mut expected = usual.clone();
        expected.extend(&variant.enacts);
        variant.repeals.iter().for_each(|clause| {
            expected.remove(clause);
        });
        assert_ne!(expected, usual, "{id}");
        assert_eq!(book(&[id]), expected, "{id}");
    }
}

#[test]
fn weighted_votes_are_counted_by_what_each_seat_has() {
    let pack = pack("mizan");
    let mut table = table(&pack, &["weighted-votes"], 4, 3);
    assert!(table.play_until(3, |state| matches!(state.stage, Stage::Vote(_))));
    let votes: Vec<u16> = view(&pack, &table.state, None)
        .seats
        .iter()
        .map(|seat| seat.votes.expect("the score is open"))
        .collect();
    assert!(votes.iter().all(|votes| *votes > 1), "{votes:?}");
    let from = table.entries.len();
    table.play_until(3, |state| !matches!(state.stage, Stage::Vote(_)));
    let counted = table.entries[from..]
        .iter()
        .find_map(|entry| match entry.event {
            Event::Counted(yes, no) => Some(yes + no),
            _ => None,
        })
        .expect("the ballot is counted");
    let all: u16 = votes.iter().sum();
    // The gallery may have given its one vote.
    assert!(
        counted == all || counted == all + 1,
        "{counted} of {votes:?}"
    );
}

#[test]
fn before_roles_are_dealt_every_seat_has_one_vote() {
    let pack = pack("mizan");
    let table = table(&pack, &["veil", "weighted-votes"], 4, 3);
    let seen = view(&pack, &table.state, None);
    assert!(seen.seats.iter().all(|seat| seat.votes == Some(1)));
}

#[test]
fn a_variant_may_set_the_length_and_an_unknown_one_is_refused() {
    let pack = pack("mizan");
    let short = variant(&pack, "short-game");
    assert_eq!(
        length_of(&pack, &[short]),
        pack.variants[short.index()].rounds
    );
    assert_eq!(length_of(&pack, &[]), None);
    let unknown = VariantId::at(pack.variants.len());
    let setup = Setup {
        seed: 1,
        rounds: 3,
        variants: vec![unknown],
        seats: vec![None; 4],
    };
    let begun = engine::begin(&pack, &setup, &mut Vec::new());
    assert_eq!(begun.err(), Some(SetupFault::NoSuchVariant(unknown)));
}
