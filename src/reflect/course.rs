//! How a number of the seats went over the rounds.

use crate::engine::{Entry, Event, SeatId, Subject, attribute_start};
use crate::pack::Pack;
use crate::pack::model::{AttributeId, SubjectKind};

/// An attribute of every seat at the start and after each round, read from the journal alone.
#[must_use]
pub fn course(pack: &Pack, entries: &[Entry], attribute: AttributeId) -> Vec<Vec<i32>> {
    let of_seats = pack.attributes[attribute.index()].of == SubjectKind::Seat;
    let mut now: Vec<i32> = Vec::new();
    let mut files: Vec<SeatId> = Vec::new();
    let mut course: Vec<Vec<i32>> = Vec::new();
    for entry in entries {
        let moved = match entry.event {
            Event::RoleDealt(_, role) => {
                now.push(attribute_start(pack, role, attribute));
                None
            }
            Event::Recorded { seat, .. } => {
                files.push(seat);
                None
            }
            Event::AttributeMoved(Subject::Seat(seat), moved, by) if moved == attribute => {
                Some((seat, by))
            }
            // A judgement moves the number itself; no movement follows it.
            Event::Judged {
                record,
                attribute: moved,
                by,
                ..
            } if moved == attribute && of_seats => {
                files.get(record.index()).map(|seat| (*seat, by))
            }
            Event::RoundBegan(_) | Event::RoundsEnded => {
                course.push(now.clone());
                None
            }
            _ => None,
        };
        if let Some((seat, by)) = moved
            && let Some(value) = now.get_mut(seat.index())
        {
            *value += by;
        }
    }
    (0..now.len())
        .map(|seat| course.iter().map(|then| then[seat]).collect())
        .collect()
}
