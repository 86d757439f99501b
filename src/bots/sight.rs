//! What a persona sees of the table: what anybody can tell from its view, and how likely a deed is seen.

use super::weigh::{SURE, Weigher};
use crate::engine::SeatId;
use crate::pack::model::*;
use crate::view::{SeatView, Sight};

impl Weigher<'_> {
    fn sight(&self) -> Sight<'_> {
        Sight {
            pack: self.pack,
            view: self.view,
            me: self.me,
        }
    }

    pub(super) fn seat(&self) -> &SeatView {
        self.sight().seat()
    }

    /// The company one owns.
    pub(super) fn company(&self) -> Option<CompanyId> {
        self.sight().company()
    }

    pub(super) fn company_attribute(
        &self,
        company: CompanyId,
        attribute: AttributeId,
    ) -> Option<i32> {
        self.sight().company_attribute(company, attribute)
    }

    pub(super) fn meter(&self, meter: MeterId) -> Option<i32> {
        self.sight().meter(meter)
    }

    pub(super) fn in_force(&self, clause: ClauseId) -> bool {
        self.sight().in_force(clause)
    }

    /// Whether a condition holds, as far as one can see.
    pub(super) fn holds(&self, condition: &Condition, seat: SeatId) -> Option<bool> {
        self.sight().holds(condition, seat)
    }

    /// The kinds of sensor whose field covers a place and that no law blinds.
    pub(super) fn eyes(&self, place: PlaceId) -> impl Iterator<Item = SensorId> + '_ {
        self.sight().eyes(place)
    }

    /// Whether a company buys from one that holds a status.
    pub(super) fn has_supplier(&self, company: CompanyId, status: StatusId) -> bool {
        self.sight().has_supplier(company, status)
    }

    /// Whether a condition that a law asks of companies holds for one, as far as one can see.
    pub(super) fn company_meets(&self, company: CompanyId, condition: &Condition) -> Option<bool> {
        self.sight().company_meets(company, condition)
    }

    /// In how many of a thousand cases a deed is seen at a place, and what sees it best.
    pub(super) fn seen(&self, deed: DeedId, place: Option<PlaceId>) -> (i64, Option<SensorId>) {
        let Some(place) = place else {
            return (SURE, None);
        };
        let traces = &self.pack.deeds[deed.index()].leaves;
        let mut missed = SURE;
        let mut best = None;
        for sensor in self.eyes(place) {
            let kind = &self.pack.sensors[sensor.index()];
            if kind.reads.iter().any(|channel| traces.contains(channel)) {
                missed = missed * (100 - i64::from(kind.sees)) / 100;
                if best.is_none_or(|(_, sees)| kind.sees > sees) {
                    best = Some((sensor, kind.sees));
                }
            }
        }
        (SURE - missed, best.map(|(sensor, _)| sensor))
    }
}
