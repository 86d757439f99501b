//! What holds in every game, over many random legal games. `MIZAN_GAMES` sets how many (10,000 in CI).

use crate::support::{Table, pack};
use mizan::engine::{
    Answer, Command, RecordId, SeatId, State, Subject, Target, decide, evolve, legal, offers,
    state_hash,
};
use mizan::pack::Pack;
use mizan::pack::model::*;
use proptest::prelude::*;

fn games() -> u64 {
    std::env::var("MIZAN_GAMES")
        .ok()
        .and_then(|games| games.parse().ok())
        .unwrap_or(200)
}

#[test]
fn random_games_end_stay_in_range_and_replay_to_the_same_hash() {
    let packs = [pack("mizan"), pack("ledger-mini")];
    for seed in 0..games() {
        let pack = &packs[usize::from(seed % 8 == 7)];
        let (fewest, most) = pack.frame.seats;
        let seats = u64::from(fewest) + seed % u64::from(most - fewest + 1);
        let table = Table::deal(pack, seats as usize, seed);
        ends_and_replays(table, seed);
    }
}

/// Each subset of the pack's variants is played as often; with none the usual game is.
#[test]
fn random_games_of_every_subset_of_the_variants_end_and_replay() {
    let pack = pack("mizan");
    let subsets = subsets(&pack);
    let each = (games() / 4 / subsets.len() as u64).max(2);
    for (number, variants) in subsets.iter().enumerate() {
        for game in 0..each {
            let seed = number as u64 * each + game;
            let (fewest, most) = pack.frame.seats;
            let seats = u64::from(fewest) + seed % u64::from(most - fewest + 1);
            let table = Table::play(&pack, vec![None; seats as usize], variants.clone(), seed);
            assert_eq!(table.state.variants, *variants);
            ends_and_replays(table, seed);
        }
    }
}

/// Every subset of the variants of a pack, the empty one first; the length of a game is then the one that they set.
fn subsets(pack: &Pack) -> Vec<Vec<VariantId>> {
    let variants = pack.variants.len().min(8);
    let chosen = |subset: &usize| {
        let ids = (0..variants).filter(|bit| subset >> bit & 1 == 1);
        ids.map(VariantId::at).collect()
    };
    (0..1usize << variants)
        .map(|subset| chosen(&subset))
        .collect()
}

fn ends_and_replays(mut table: Table<'_>, seed: u64) {
    let pack = table.pack;
    let mut decisions = 0u32;
    table.play_until(seed, |state| {
        decisions += 1;
        assert!(decisions < 5_000, "game {seed} does not end");
        in_range(pack, state);
        false
    });
    assert_eq!(table.state.acting(), None);
    let mut rebuilt = State::blank(pack, &table.setup);
    table
        .entries
        .iter()
        .for_each(|entry| evolve(pack, &mut rebuilt, entry));
    assert_eq!(
        state_hash(&rebuilt),
        state_hash(&table.state),
        "game {seed} replays to another state"
    );
}

pub fn in_range(pack: &Pack, state: &State) {
    for (meter, value) in pack.meters.iter().zip(&state.meters) {
        assert!(
            (meter.min..=meter.max).contains(value),
            "{} is {value}",
            meter.id
        );
    }
    let seats = state
        .seat_ids()
        .map(|seat| (SubjectKind::Seat, Subject::Seat(seat)));
    let companies = (0..pack.companies.len())
        .map(|i| (SubjectKind::Company, Subject::Company(CompanyId::at(i))));
    for (kind, subject) in seats.chain(companies) {
        for (i, attribute) in pack
            .attributes
            .iter()
            .enumerate()
            .filter(|(_, attribute)| attribute.of == kind)
        {
            let value = state.attribute(subject, AttributeId::at(i));
            assert!(
                (attribute.min..=attribute.max).contains(&value),
                "{} of {subject:?} is {value}",
                attribute.id
            );
        }
    }
}

#[test]
fn whatever_is_legal_is_decided_and_whatever_is_offered_with_a_reason_is_refused_with_it() {
    let pack = pack("mizan");
    let subsets = subsets(&pack);
    for seed in 0..games().min(400) / 4 {
        let variants = subsets[seed as usize % subsets.len()].clone();
        let seats = vec![None; 2 + seed as usize % 7];
        let mut table = Table::play(&pack, seats, variants, seed);
        let mut copy = table.clone();
        copy.play_until(seed, |state| {
            table.state.clone_from(state);
            let Some(seat) = state.acting() else {
                return false;
            };
            let open = legal(&pack, state, seat);
            for offer in offers(&pack, state, seat) {
                let decided = decide(&pack, state, seat, offer.command);
                assert_eq!(
                    decided.is_ok(),
                    open.contains(&offer.command),
                    "{:?}",
                    offer.command
                );
                assert_eq!(decided.err(), offer.refused);
            }
            false
        });
    }
}

fn any_command() -> impl Strategy<Value = Command> {
    let target = prop_oneof![
        Just(Target::Nothing),
        (0u16..40).prop_map(|i| Target::Place(PlaceId(i))),
        (0u8..12).prop_map(|i| Target::Seat(SeatId(i))),
        (0u16..9).prop_map(|i| Target::Company(CompanyId(i))),
        (0u16..30).prop_map(|i| Target::Bill(BillId(i))),
        (0u16..60).prop_map(|i| Target::Record(RecordId(i))),
    ];
    prop_oneof![
        (0u16..30).prop_map(|i| Command::Sign(BillId(i))),
        Just(Command::Roll),
        (0u16..40).prop_map(|i| Command::Go(PlaceId(i))),
        any::<u8>().prop_map(Command::Choose),
        (0u16..40, target).prop_map(|(i, target)| Command::Act(ActionId(i), target)),
        Just(Command::Rest),
        (0u16..40).prop_map(|i| Command::Argue(ArgumentId(i))),
        any::<u8>().prop_map(Command::Amend),
        Just(Command::Second),
        Just(Command::Pass),
        any::<bool>().prop_map(Command::Vote),
        (0u16..60).prop_map(|i| Command::Appeal(RecordId(i))),
        Just(Command::Accept),
        (0u8..12).prop_map(|i| Command::Bet(Answer::Seat(SeatId(i)))),
        (0u16..20).prop_map(|i| Command::Bet(Answer::Meter(MeterId(i)))),
        (0u16..20).prop_map(|i| Command::Feel(FeelingId(i))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any command from any seat at any moment is decided exactly if it is legal; a refused one changes nothing.
    #[test]
    fn legal_and_decide_agree_on_any_command(
        seed in any::<u64>(),
        decisions in 0u32..160,
        tries in prop::collection::vec((0u8..8, any_command()), 1..40),
    ) {
        let pack = pack("mizan");
        let mut table = Table::deal(&pack, 5, seed);
        let mut taken = 0;
        table.play_until(seed, |_| { taken += 1; taken > decisions });
        for (seat, command) in tries {
            let seat = SeatId(seat % 5);
            let is_legal = legal(&pack, &table.state, seat).contains(&command);
            let before = table.state.clone();
            let decided = decide(&pack, &table.state, seat, command);
            prop_assert_eq!(decided.is_ok(), is_legal, "{:?} by {:?} at {:?}", command, seat, table.state.stage);
            prop_assert_eq!(&before, &table.state);
        }
    }
}
