//! Replaying a journal: from its events alone, or deciding everything again to see whether it comes out the same.

use super::{Journal, Loaded};
use crate::engine::{Entry, SetupFault, State, begin, evolve, play, state_hash};
use crate::pack::Pack;

/// Why a journal does not hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReplayFault {
    /// The set-up does not fit the pack.
    #[error("line 1: the game cannot be set up this way with this pack ({0:?})")]
    Setup(SetupFault),
    /// The opening comes out otherwise.
    #[error(
        "line 2: the opening comes out otherwise: event {event} should be {should}, the journal has {has}"
    )]
    Opening {
        /// The position of the first event that differs.
        event: usize,
        /// What the engine says.
        should: String,
        /// What the journal says.
        has: String,
    },
    /// A decision was refused.
    #[error("line {line}: the engine refuses this decision ({rejection})")]
    Refused {
        /// The line of the file.
        line: usize,
        /// Why.
        rejection: String,
    },
    /// A decision comes out otherwise.
    #[error(
        "line {line}: this decision comes out otherwise: event {event} should be {should}, the journal has {has}"
    )]
    Differs {
        /// The line of the file.
        line: usize,
        /// The position of the first event that differs.
        event: usize,
        /// What the engine says.
        should: String,
        /// What the journal says.
        has: String,
    },
    /// The game ends in another state.
    #[error("the final state has hash {found:016x}, but the journal records {recorded:016x}")]
    Hash {
        /// What was recorded.
        recorded: u64,
        /// What comes out.
        found: u64,
    },
}

/// The state that the events lead to.
#[must_use]
pub fn replay(pack: &Pack, journal: &Journal) -> State {
    rebuild(pack, journal)
}

/// The state that the first `events` of the journal led to. Goes on from `known`, a state that earlier ones of them led
/// to, where there is one.
#[must_use]
pub fn replay_until(pack: &Pack, journal: &Journal, events: usize, known: Option<State>) -> State {
    let events = events.min(journal.entries.len());
    let mut state = known
        .filter(|known| known.events as usize <= events)
        .unwrap_or_else(|| State::blank(pack, &journal.header.setup));
    for entry in &journal.entries[state.events as usize..events] {
        evolve(pack, &mut state, entry);
    }
    state
}

pub(super) fn rebuild(pack: &Pack, journal: &Journal) -> State {
    replay_until(pack, journal, journal.entries.len(), None)
}

/// Decides everything again and compares each event, then the final state with what was recorded. Gives the final
/// state's hash. What was decided by other rules, before the pack was changed while the game was played, is taken as it
/// is.
///
/// # Errors
/// At the first difference.
pub fn verify(pack: &Pack, loaded: &Loaded) -> Result<u64, ReplayFault> {
    let journal = &loaded.journal;
    let carried = journal.header.carried as usize;
    let mut log = Vec::with_capacity(journal.entries.len());
    let mut state = if carried > 0 {
        log.extend_from_slice(&journal.entries[..carried.min(journal.entries.len())]);
        replay_until(pack, journal, carried, None)
    } else {
        let state = begin(pack, &journal.header.setup, &mut log).map_err(ReplayFault::Setup)?;
        let opening = &journal.entries[..journal.opening()];
        if let Some((event, should, has)) = difference(&log, opening, 0) {
            return Err(ReplayFault::Opening { event, should, has });
        }
        state
    };
    for (i, decision) in journal.decisions.iter().enumerate() {
        if (decision.first as usize) < carried {
            continue;
        }
        let line = loaded.lines.get(i).copied().unwrap_or_default();
        let before = log.len();
        play(pack, &mut state, decision.seat, decision.command, &mut log).map_err(|rejection| {
            ReplayFault::Refused {
                line,
                rejection: format!("{rejection:?}"),
            }
        })?;
        if let Some((event, should, has)) = difference(
            &log[before..],
            &journal.entries[journal.events_of(i)],
            before,
        ) {
            return Err(ReplayFault::Differs {
                line,
                event,
                should,
                has,
            });
        }
    }
    let found = state_hash(&state);
    let replayed = state_hash(&rebuild(pack, journal));
    for recorded in [Some(replayed), loaded.hash].into_iter().flatten() {
        if recorded != found {
            return Err(ReplayFault::Hash { recorded, found });
        }
    }
    Ok(found)
}

fn difference(should: &[Entry], has: &[Entry], offset: usize) -> Option<(usize, String, String)> {
    let at = (0..should.len().max(has.len())).find(|i| should.get(*i) != has.get(*i))?;
    let show = |entry: Option<&Entry>| {
        entry.map_or("nothing".to_owned(), |entry| {
            format!("{:?} because of {}", entry.event, entry.because)
        })
    };
    Some((offset + at, show(should.get(at)), show(has.get(at))))
}
