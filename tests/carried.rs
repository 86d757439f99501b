//! A game goes on with a pack that was changed while it was played.

use mizan::engine::{Event, SeatId, Setup};
use mizan::journal::{CarryFault, Player, load, verify};
use mizan::pack::{Named, Pack, embedded};
use mizan::session::{Session, SessionFault};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

fn shipped() -> Arc<Pack> {
    Arc::new(embedded("mizan").unwrap().unwrap().pack)
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for item in std::fs::read_dir(from).unwrap().flatten() {
        let there = to.join(item.file_name());
        if item.path().is_dir() {
            copy(&item.path(), &there);
        } else {
            std::fs::copy(item.path(), there).unwrap();
        }
    }
}

/// The shipped pack with its files in another order, so that nearly every entry has another position.
fn reordered() -> Arc<Pack> {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("mizan");
    copy(Path::new("assets/packs/mizan"), &root);
    for inner in ["cards", "deeds", "law"] {
        let inner = root.join(inner);
        let mut files: Vec<_> = std::fs::read_dir(&inner).unwrap().flatten().collect();
        files.sort_by_key(|file| std::cmp::Reverse(file.file_name()));
        for (nr, file) in files.iter().enumerate() {
            let name = file.file_name().into_string().unwrap();
            std::fs::rename(file.path(), inner.join(format!("{nr}-{name}"))).unwrap();
        }
    }
    Arc::new(mizan::pack::load(&root).unwrap().pack)
}

/// A game of bots after so many decisions.
fn played(seed: u64, decisions: usize, save: Option<&Path>) -> Session {
    let setup = Setup {
        seed,
        variants: Vec::new(),
        rounds: 3,
        seats: vec![None; 4],
    };
    let bots = vec![Player::bot("random"); 4];
    let mut session = Session::new(shipped(), &setup, bots, "en", save).unwrap();
    for _ in 0..decisions {
        session.bot_turn();
    }
    session
}

/// What the state says, by the words of the pack.
fn told(session: &Session) -> BTreeMap<String, i32> {
    let (pack, state) = (session.pack(), session.state());
    let mut told = BTreeMap::new();
    for (meter, stands) in pack.meters.iter().zip(&state.meters) {
        told.insert(format!("meter {}", meter.id), *stands);
    }
    let view = session.view(None);
    for (nr, seat) in view.seats.iter().enumerate() {
        let role = seat.role.map_or("", |role| role.word(pack));
        told.insert(format!("{nr} is {role}"), 0);
        for (id, attribute) in pack.attributes.iter().enumerate() {
            let attribute_id = mizan::pack::model::AttributeId::at(id);
            if let Some(stands) = seat.attribute(attribute_id) {
                told.insert(format!("{nr} {}", attribute.id), stands);
            }
        }
    }
    for clause in view.law.iter().map(|law| law.0.word(pack)) {
        told.insert(format!("law {clause}"), 1);
    }
    told
}

#[test]
fn what_happened_stays_when_every_entry_moves_and_the_game_goes_on_to_its_end() {
    let changed = reordered();
    let folder = tempfile::tempdir().unwrap();
    for (seed, decisions) in [(1, 0), (2, 12), (3, 25), (4, 40), (5, 55), (6, 70)] {
        let path = folder.path().join(format!("{seed}.jsonl"));
        let session = played(seed, decisions, Some(&path));
        let mut carried = session.carried(changed.clone()).unwrap();
        assert_eq!(told(&carried), told(&session), "seed {seed}");
        assert_eq!(carried.acting(), session.acting());
        assert!(!carried.can_undo(), "old rules are not gone back to");
        while carried.bot_turn().is_some() {}
        assert!(carried.is_over());
        drop(carried);
        let loaded = load(&path, &changed).unwrap();
        verify(&changed, &loaded).unwrap();
        assert!(Session::resume(changed.clone(), &path).unwrap().is_over());
    }
}

#[test]
fn a_card_that_was_drawn_and_is_gone_is_named_and_the_game_stays_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let session = played(7, 40, Some(&path));
    let before = std::fs::read(&path).unwrap();
    let drawn = session
        .entries()
        .iter()
        .find_map(|entry| match entry.event {
            Event::CardDrawn(_, card, _) => Some(card),
            _ => None,
        });
    let drawn = drawn.expect("somebody drew a card");
    let mut changed = Pack::clone(session.pack());
    let word = std::mem::replace(&mut changed.cards[drawn.index()].id, "another".into());
    match session.carried(Arc::new(changed)) {
        Err(SessionFault::Carry(CarryFault::Gone(gone))) => {
            assert_eq!((gone.kind, gone.id), ("card", word));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn an_option_is_found_by_its_id_and_not_by_its_position() {
    let session = played(8, 40, None);
    let chosen = session
        .entries()
        .iter()
        .find_map(|entry| match entry.event {
            Event::Chose(seat, card, option) => Some((seat, card, option)),
            _ => None,
        });
    let (seat, card, option): (SeatId, _, u8) = chosen.expect("somebody chose");
    let mut changed = Pack::clone(session.pack());
    changed.cards[card.index()].options.reverse();
    let there = changed.cards[card.index()].options.len() as u8 - 1 - option;
    let carried = session.carried(Arc::new(changed)).unwrap();
    let found = Event::Chose(seat, card, there);
    assert!(carried.entries().iter().any(|entry| entry.event == found));
}
