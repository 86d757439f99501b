//! The city's files: what is recorded, judged, corrected and deleted.

use super::move_attribute;
use crate::engine::event::Event;
use crate::engine::query;
use crate::engine::state::{Record, RecordStanding, Stage, State};
use crate::pack::Pack;

/// What happens to the city's files.
pub(super) fn file(pack: &Pack, state: &mut State, number: u32, event: Event) {
    match event {
        Event::Recorded {
            seat,
            doer,
            deed,
            sensor,
            place,
        } => state.records.push(Record {
            seat,
            doer,
            deed,
            place,
            sensor,
            round: state.round,
            event: number,
            standing: RecordStanding::Fresh,
            moved: Vec::new(),
        }),
        Event::Judged {
            record,
            clause,
            attribute,
            by,
        } => {
            let file = &mut state.records[record.index()];
            file.moved.push((clause, attribute, by));
            let seat = file.seat;
            if let Some(subject) = query::bearer(pack, state, seat, attribute) {
                move_attribute(state, number, subject, attribute, by);
            }
        }
        Event::Unjudged(record) => state.records[record.index()].standing = RecordStanding::Settled,
        Event::RecordsSettled => {
            for record in state
                .records
                .iter_mut()
                .filter(|record| record.standing == RecordStanding::Judged)
            {
                record.standing = RecordStanding::Settled;
            }
        }
        Event::Appealed(_, record, _) => {
            state.records[record.index()].standing = RecordStanding::Settled;
            state.stage = Stage::Between;
        }
        Event::Corrected(record) => {
            state.records[record.index()].standing = RecordStanding::Corrected
        }
        Event::Forgotten(round) => delete(state, |record| record.round <= round),
        Event::Wiped(sensor, _) => delete(state, |record| record.sensor == sensor),
        _ => {}
    }
}

/// The ledger takes up every record that no ledger has judged yet.
pub(super) fn take_up(state: &mut State) {
    for record in state
        .records
        .iter_mut()
        .filter(|record| record.standing == RecordStanding::Fresh)
    {
        record.standing = RecordStanding::Judged;
    }
}

/// Deletes records; one that was corrected stays known as corrected.
fn delete(state: &mut State, which: impl Fn(&Record) -> bool) {
    for record in state
        .records
        .iter_mut()
        .filter(|record| record.standing != RecordStanding::Corrected && which(record))
    {
        record.standing = RecordStanding::Forgotten;
    }
}
