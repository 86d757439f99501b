//! A decision being worked out: every event is put into effect at once, so that what follows sees it.

use super::chance::Chance;
use super::event::{Entry, Event, Subject};
use super::evolve::evolve;
use super::state::State;
use crate::pack::Pack;
use crate::pack::model::{AttributeId, MeterId};

/// The state under way, with the entries written so far.
pub(super) struct Draft<'a> {
    pub pack: &'a Pack,
    pub state: &'a mut State,
    log: &'a mut Vec<Entry>,
    chance: Option<Chance>,
}

impl<'a> Draft<'a> {
    pub const fn new(pack: &'a Pack, state: &'a mut State, log: &'a mut Vec<Entry>) -> Self {
        Self {
            pack,
            state,
            log,
            chance: None,
        }
    }

    /// Records an event that another brought about, and returns its number.
    #[inline]
    pub fn emit(&mut self, because: u32, event: Event) -> u32 {
        let number = self.state.events;
        let entry = Entry { because, event };
        evolve(self.pack, self.state, &entry);
        self.log.push(entry);
        number
    }

    /// Records an event that begins a chain, and returns its number.
    #[inline]
    pub fn begin(&mut self, event: Event) -> u32 {
        self.emit(self.state.events, event)
    }

    /// The draws for the next event.
    pub fn chance(&mut self) -> &mut Chance {
        let event = self.state.events;
        if self
            .chance
            .as_ref()
            .is_none_or(|chance| !chance.is_for(event))
        {
            self.chance = None;
        }
        self.chance
            .get_or_insert_with(|| Chance::new(self.state.seed, event))
    }

    /// Moves a meter as far as its range lets it.
    #[inline]
    pub fn move_meter(&mut self, because: u32, id: MeterId, by: i32) {
        let meter = &self.pack.meters[id.index()];
        let value = self.state.meters[id.index()];
        let moved = (value + by).clamp(meter.min, meter.max) - value;
        if moved != 0 {
            self.emit(because, Event::MeterMoved(id, moved));
        }
    }

    /// Moves an attribute as far as its range lets it.
    #[inline]
    pub fn move_attribute(&mut self, because: u32, subject: Subject, id: AttributeId, by: i32) {
        let moved = self.room(subject, id, by);
        if moved != 0 {
            self.emit(because, Event::AttributeMoved(subject, id, moved));
        }
    }

    /// How much of a movement an attribute's range lets through.
    #[inline]
    pub fn room(&self, subject: Subject, id: AttributeId, by: i32) -> i32 {
        let attribute = &self.pack.attributes[id.index()];
        let value = self.state.attribute(subject, id);
        value.saturating_add(by).clamp(attribute.min, attribute.max) - value
    }
}
