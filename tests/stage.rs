//! A made-up moment: the card is drawn, the bill is on the floor, the reflection is told.

use mizan::engine::Command;
use mizan::journal::{load, verify};
use mizan::pack::model::{BillId, CardId, ReflectionId, RoleId};
use mizan::pack::{Pack, embedded};
use mizan::session::{Scene, Session, SessionFault};
use mizan::view::Waiting;
use std::sync::Arc;

fn pack(id: &str) -> Arc<Pack> {
    Arc::new(embedded(id).unwrap().unwrap().pack)
}

#[test]
fn every_card_of_the_shipped_packs_can_be_seen_and_answered() {
    let folder = tempfile::tempdir().unwrap();
    let save = folder.path().join("moment.jsonl");
    for id in ["mizan", "canteen", "ledger-mini"] {
        let pack = pack(id);
        for nr in 0..pack.cards.len() {
            let scene = Scene::Card(CardId::at(nr));
            let mut session = Session::staged(&pack, scene, None, "en", &save).unwrap();
            let seat = session.person_acting().unwrap();
            let view = session.view(Some(seat));
            let drawn = Waiting::Choose(seat, Some(CardId::at(nr)));
            assert_eq!(view.waiting, drawn, "{id}");
            let open = session.legal(seat);
            assert!(matches!(open.first(), Some(Command::Choose(_))), "{open:?}");
            session.apply(seat, open[0]).unwrap();
        }
    }
}

#[test]
fn every_bill_can_be_argued_and_a_resumed_moment_is_played_to_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let save = folder.path().join("moment.jsonl");
    for id in ["mizan", "canteen"] {
        let pack = pack(id);
        for nr in 0..pack.bills.len() {
            let scene = Scene::Bill(BillId::at(nr));
            let session = Session::staged(&pack, scene, None, "en", &save).unwrap();
            let seat = session.person_acting().unwrap();
            let view = session.view(Some(seat));
            assert_eq!(view.floor.map(|floor| floor.bill), Some(BillId::at(nr)));
            assert!(session.legal(seat).contains(&Command::Pass));
        }
        let mut session = Session::resume(pack.clone(), &save).unwrap();
        while let Some(seat) = session.acting() {
            if session.bot_turn().is_none() {
                let first = session.legal(seat)[0];
                session.apply(seat, first).unwrap();
            }
        }
        drop(session);
        verify(&pack, &load(&save, &pack).unwrap()).unwrap();
    }
}

#[test]
fn a_reflection_is_told_at_the_end_of_the_game_that_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let save = folder.path().join("moment.jsonl");
    let pack = pack("mizan");
    for nr in [0, pack.reflections.len() / 2, pack.reflections.len() - 1] {
        let scene = Scene::Reflection(ReflectionId::at(nr));
        let session = Session::staged(&pack, scene, None, "en", &save).unwrap();
        assert!(session.is_over());
        let setup = &session.journal().header.setup;
        let facts = mizan::reflect::facts(&pack, setup, session.entries());
        let told = mizan::reflect::reflections(&pack, session.entries(), &facts);
        assert!(told.iter().any(|told| told.reflection.index() == nr));
    }
}

#[test]
fn a_role_is_taken_and_what_never_comes_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let save = folder.path().join("moment.jsonl");
    let shipped = pack("mizan");
    let role = shipped.roles.iter().position(|role| role.id == "nurse");
    let role = RoleId::at(role.unwrap());
    let scene = Scene::Card(CardId::at(0));
    let session = Session::staged(&shipped, scene, Some(role), "en", &save).unwrap();
    assert_eq!(session.view(None).seats[0].role, Some(role));

    // A chain of no steps is found nowhere.
    let mut never = Pack::clone(&pack("canteen"));
    never.reflections[0].steps.clear();
    let scene = Scene::Reflection(ReflectionId::at(0));
    let gone = Session::staged(&Arc::new(never), scene, None, "en", &save);
    assert!(matches!(gone, Err(SessionFault::NotStaged(..))), "{gone:?}");
}
