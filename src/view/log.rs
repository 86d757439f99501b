//! Which entries of the journal a seat may read.

use super::Curtain;
use crate::engine::{Entry, Event, SeatId, State, Subject};
use crate::pack::Pack;
use crate::pack::model::{AttributeId, MeterId, Shown, SubjectKind};

/// The entry as a seat (or, without one, the table) may read it in this state; none if it may not. Once the game is
/// over, everything may be read; and before, where it is `open` to whoever watches bots play, all that no variant
/// hides.
#[must_use]
pub fn visible(
    pack: &Pack,
    state: &State,
    entry: &Entry,
    viewer: Option<SeatId>,
    open: bool,
) -> Option<Entry> {
    if state.is_over() {
        return Some(*entry);
    }
    if Curtain::of(pack, state).event(pack, &entry.event) {
        return None;
    }
    if open {
        return Some(*entry);
    }
    let own = |seat: SeatId| (viewer == Some(seat)).then_some(*entry);
    match entry.event {
        Event::HopeDealt(seat, _)
        | Event::ArgumentDrawn(seat, _)
        | Event::CardDrawn(seat, ..)
        | Event::CardKept(seat, ..)
        | Event::Chose(seat, ..)
        | Event::Did(seat, ..)
        | Event::Unseen(seat, _)
        | Event::Voted(seat, _)
        | Event::Refused(seat, ..)
        | Event::NoCard(seat)
        | Event::Betted(seat, _) => own(seat),
        // Whose luck it was is not in the event, so only the end tells.
        // What is to come is not told before it comes.
        Event::Chanced(_) | Event::Heralded(..) => None,
        Event::Recorded {
            seat,
            deed,
            sensor,
            place,
            ..
        } => Some(Entry {
            event: Event::Recorded {
                seat,
                doer: seat,
                deed,
                sensor,
                place,
            },
            ..*entry
        }),
        Event::MeterMoved(meter, _) => meter_shown(pack, meter).then_some(*entry),
        Event::AttributeMoved(subject, attribute, _) => {
            attribute_shown(pack, subject, attribute, viewer).then_some(*entry)
        }
        Event::Judged {
            record: _,
            attribute,
            ..
        } => {
            let all = pack.attributes[attribute.index()].shown == Shown::All;
            all.then_some(*entry)
        }
        _ => Some(*entry),
    }
}

fn meter_shown(pack: &Pack, meter: MeterId) -> bool {
    pack.meters[meter.index()].shown == Shown::All
}

fn attribute_shown(
    pack: &Pack,
    subject: Subject,
    attribute: AttributeId,
    viewer: Option<SeatId>,
) -> bool {
    let definition = &pack.attributes[attribute.index()];
    match (definition.shown, definition.of, subject) {
        (Shown::All, ..) => true,
        (Shown::Owner, SubjectKind::Seat, Subject::Seat(seat)) => viewer == Some(seat),
        _ => false,
    }
}
