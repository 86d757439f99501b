//! Facts that only the end knows.

use super::{Reader, seat};
use crate::engine::attribute_start;
use crate::pack::model::*;

impl Reader<'_> {
    /// How far everything came, what still stands, and which hopes were met.
    pub(super) fn sum_up(&mut self) {
        for meter in (0..self.pack.meters.len()).map(MeterId::at) {
            let definition = &self.pack.meters[meter.index()];
            if definition.shown == Shown::All {
                let change = self.state.meters[meter.index()] - definition.start;
                self.add(
                    FactKind::MeterChange,
                    &[(Column::Meter, meter.0)],
                    Some(change),
                );
            }
        }
        for who in self.state.seat_ids() {
            for attribute in (0..self.pack.attributes.len()).map(AttributeId::at) {
                let definition = &self.pack.attributes[attribute.index()];
                if definition.of == SubjectKind::Seat && definition.shown != Shown::Never {
                    let seat_state = &self.state.seats[who.index()];
                    let start = attribute_start(self.pack, seat_state.role, attribute);
                    let change = seat_state.attributes[attribute.index()] - start;
                    let columns = [seat(who), (Column::Attribute, attribute.0)];
                    self.add(FactKind::AttributeChange, &columns, Some(change));
                }
            }
        }
        for placed in self.state.sensors.clone() {
            let columns = [
                (Column::Sensor, placed.sensor.0),
                (Column::Place, placed.place.0),
            ];
            let stood = self.rounds_since(placed.since);
            self.add(FactKind::Stayed, &columns, Some(stood));
        }
        for who in self.state.seat_ids() {
            let seat_state = &self.state.seats[who.index()];
            if let (Some(hope), Some(met)) = (seat_state.hope, seat_state.hope_met) {
                let asked = first_attribute(&self.pack.hopes[hope.index()].met);
                let number = asked.map(|attribute| seat_state.attributes[attribute.index()]);
                let kind = if met {
                    FactKind::HopeMet
                } else {
                    FactKind::HopeMissed
                };
                self.add(kind, &[seat(who), (Column::Hope, hope.0)], number);
            }
        }
    }
}

/// The attribute that a condition asks about first.
fn first_attribute(condition: &Condition) -> Option<AttributeId> {
    match condition {
        Condition::Mine(attribute, _) => Some(*attribute),
        Condition::All(inner) | Condition::Any(inner) => inner.iter().find_map(first_attribute),
        Condition::Not(inner) => first_attribute(inner),
        _ => None,
    }
}
