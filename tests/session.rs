//! Taking decisions back, and what a journal tells of itself.

use mizan::engine::{Command, Event, SeatId, Setup, state_hash};
use mizan::journal::{Player, ReplayFault, load, replay, verify};
use mizan::pack::{Pack, embedded};
use mizan::session::Session;
use std::sync::Arc;

fn pack() -> Arc<Pack> {
    Arc::new(embedded("mizan").unwrap().unwrap().pack)
}

fn setup(seed: u64, seats: usize) -> Setup {
    Setup {
        seed,
        variants: Vec::new(),
        rounds: 3,
        seats: vec![None; seats],
    }
}

/// A game of people, all of whom decide by the first command that is legal, until `stop` says so.
fn played_until(seed: u64, stop: impl Fn(&Session, SeatId, &[Command]) -> bool) -> Session {
    let people = vec![Player::person(""); 4];
    let mut session = Session::new(pack(), &setup(seed, 4), people, "en", None).unwrap();
    while let Some(seat) = session.acting() {
        let legal = session.legal(seat);
        if stop(&session, seat, &legal) {
            break;
        }
        session.apply(seat, legal[0]).unwrap();
    }
    session
}

#[test]
fn nothing_is_taken_back_before_the_first_decision() {
    let session = played_until(1, |_, _, _| true);
    assert!(!session.can_undo());
}

#[test]
fn a_throw_of_the_die_is_not_taken_back() {
    let mut session = played_until(1, |_, _, legal| legal.contains(&Command::Roll));
    let seat = session.acting().unwrap();
    session.apply(seat, Command::Roll).unwrap();
    let hash = state_hash(session.state());
    assert!(!session.can_undo());
    assert_eq!(session.undo().unwrap(), None);
    assert_eq!(state_hash(session.state()), hash);
}

#[test]
fn a_word_in_the_chamber_is_taken_back_and_the_table_is_as_it_was() {
    let mut session = played_until(2, |_, _, legal| legal.contains(&Command::Pass));
    let seat = session.acting().unwrap();
    let before = session.state().clone();
    let (entries, decisions) = (session.entries().len(), session.journal().decisions.len());
    session.apply(seat, Command::Pass).unwrap();
    assert!(session.entries().len() > entries);
    assert_eq!(session.undo().unwrap(), Some(seat));
    assert_eq!(session.state(), &before);
    assert_eq!(session.entries().len(), entries);
    assert_eq!(session.journal().decisions.len(), decisions);
}

#[test]
fn the_next_person_cannot_take_a_secret_ballot_back() {
    let mut session = played_until(2, |_, _, legal| legal.contains(&Command::Vote(true)));
    let voter = session.acting().unwrap();
    session.apply(voter, Command::Vote(true)).unwrap();
    assert_ne!(session.acting(), Some(voter), "the ballot goes round");
    assert!(!session.can_undo());
}

#[test]
fn one_person_takes_a_ballot_back_with_the_bots_that_voted_since() {
    let mut players = vec![Player::bot("random"); 4];
    players[0] = Player::person("");
    let mut taken_back = 0;
    for seed in 0..20 {
        let mut session =
            Session::new(pack(), &setup(seed, 4), players.clone(), "en", None).unwrap();
        while let Some(seat) = session.acting() {
            if session.bot_turn().is_some() {
                continue;
            }
            let legal = session.legal(seat);
            let decisions = session.journal().decisions.len();
            session.apply(seat, legal[0]).unwrap();
            if legal[0] == Command::Vote(true) {
                // Let one bot vote: the box is still closed, unless its ballot was the last.
                session.bot_turn();
                let since = session.journal().decisions.len() - decisions;
                let counted = session.entries().iter().rev().take_while(
                    |entry| !matches!(entry.event, Event::Voted(voter, _) if voter == seat),
                );
                let opened = counted
                    .into_iter()
                    .any(|entry| matches!(entry.event, Event::Counted(..)));
                assert_eq!(session.undoable(), (!opened).then_some(since));
                if !opened {
                    assert_eq!(session.undo().unwrap(), Some(seat));
                    assert_eq!(session.journal().decisions.len(), decisions);
                    taken_back += 1;
                    break;
                }
            }
        }
    }
    assert!(taken_back > 5, "only {taken_back} ballots were taken back");
}

#[test]
fn what_was_taken_back_stays_so_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.mizan");
    let people = vec![Player::person(""); 4];
    let mut session = Session::new(pack(), &setup(2, 4), people, "en", Some(&path)).unwrap();
    let mut undone = 0;
    while let Some(seat) = session.acting().filter(|_| undone < 3) {
        let legal = session.legal(seat);
        let command = legal[undone % legal.len()];
        session.apply(seat, command).unwrap();
        if session.can_undo() {
            session.undo().unwrap();
            undone += 1;
        }
    }
    assert_eq!(undone, 3);
    let resumed = Session::resume(pack(), &path).unwrap();
    assert_eq!(resumed.state(), session.state());
    assert_eq!(resumed.journal(), session.journal());
    assert_eq!(
        state_hash(&replay(&pack(), resumed.journal())),
        state_hash(session.state())
    );
}

#[test]
fn deciding_again_finds_a_changed_number() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.mizan");
    let bots = vec![Player::bot("random"); 4];
    let mut session = Session::new(pack(), &setup(4, 4), bots, "en", Some(&path)).unwrap();
    while session.bot_turn().is_some() {}
    assert!(session.is_over());
    let loaded = load(&path, &pack()).unwrap();
    assert_eq!(loaded.hash, Some(state_hash(session.state())));
    assert_eq!(verify(&pack(), &loaded), Ok(state_hash(session.state())));

    // One throw of the die falls otherwise.
    let mut bytes = std::fs::read(&path).unwrap();
    let key = b"\"Rolled\":[0,";
    let at = bytes
        .windows(key.len())
        .position(|part| part.starts_with(b"\"Rolled\":[") && part.ends_with(b","));
    let digit = at.unwrap() + key.len();
    bytes[digit] = if bytes[digit] == b'1' { b'2' } else { b'1' };
    std::fs::write(&path, bytes).unwrap();
    let loaded = load(&path, &pack()).unwrap();
    assert!(matches!(
        verify(&pack(), &loaded),
        Err(ReplayFault::Differs { .. })
    ));
}
