//! What somebody can tell from a view: conditions as far as they are seen to hold, and who watches where.

use super::{SeatView, View};
use crate::engine::{Placed, SeatId};
use crate::pack::Pack;
use crate::pack::model::*;

/// A view, and the rules that it is read by.
#[derive(Clone, Copy, Debug)]
pub struct Sight<'a> {
    /// The rules.
    pub pack: &'a Pack,
    /// What is seen.
    pub view: &'a View,
    /// Who looks.
    pub me: SeatId,
}

impl<'a> Sight<'a> {
    /// The seat whose view it is.
    #[must_use]
    pub fn seat(&self) -> &'a SeatView {
        &self.view.seats[self.me.index()]
    }

    /// The company one owns.
    #[must_use]
    pub fn company(&self) -> Option<CompanyId> {
        self.view
            .companies
            .iter()
            .position(|company| company.owner == Some(self.me))
            .map(CompanyId::at)
    }

    /// An attribute of a company, if it is shown.
    #[must_use]
    pub fn company_attribute(&self, company: CompanyId, attribute: AttributeId) -> Option<i32> {
        let company = self.view.companies.get(company.index())?;
        company
            .attributes
            .iter()
            .find(|(id, _)| *id == attribute)
            .map(|(_, value)| *value)
    }

    /// A meter of the city, if it is shown.
    #[must_use]
    pub fn meter(&self, meter: MeterId) -> Option<i32> {
        self.view
            .meters
            .iter()
            .find(|(id, _)| *id == meter)
            .map(|(_, value)| *value)
    }

    /// Whether a clause stands in the law book.
    #[must_use]
    pub fn in_force(&self, clause: ClauseId) -> bool {
        self.view.law.iter().any(|(id, _)| *id == clause)
    }

    /// Whether a condition holds, as far as one can see.
    #[must_use]
    pub fn holds(&self, condition: &Condition, seat: SeatId) -> Option<bool> {
        let seen = self.view.seats.get(seat.index())?;
        let tested = |value: Option<i32>, range: &Range| value.map(|value| range.holds(value));
        match condition {
            Condition::Always => Some(true),
            Condition::All(list) => every(list, |inner| self.holds(inner, seat)),
            Condition::Any(list) => any(list, |inner| self.holds(inner, seat)),
            Condition::Not(condition) => self.holds(condition, seat).map(|holds| !holds),
            Condition::Meter(meter, range) => tested(self.meter(*meter), range),
            Condition::Mine(attribute, range) => tested(seen.attribute(*attribute), range),
            Condition::Company(attribute, range) => {
                seen.role?;
                match self.company().filter(|_| seat == self.me) {
                    Some(company) => tested(self.company_attribute(company, *attribute), range),
                    None => Some(false),
                }
            }
            Condition::Has(status) => Some(seen.statuses.iter().any(|held| held.status == *status)),
            // Before roles are dealt one may turn out to be anybody.
            Condition::CompanyHas(_) | Condition::Sector(_) | Condition::Supplier(_)
                if seen.role.is_none() =>
            {
                None
            }
            Condition::CompanyHas(status) => Some(self.company().is_some_and(|company| {
                self.view.companies[company.index()]
                    .statuses
                    .iter()
                    .any(|held| held.status == *status)
            })),
            Condition::Holders(status, range) => {
                let holders = self
                    .view
                    .seats
                    .iter()
                    .filter(|seat| seat.statuses.iter().any(|held| held.status == *status));
                Some(range.holds(holders.count() as i32))
            }
            Condition::Law(clause) => Some(self.in_force(*clause)),
            Condition::Role(role) => seen.role.map(|own| own == *role),
            Condition::Side(side) => seen.side.map(|own| own == *side),
            Condition::At(_) | Condition::Watched | Condition::Stands(_) if seen.role.is_none() => {
                None
            }
            Condition::At(place) => Some(seen.place == Some(*place)),
            Condition::Sensors(sensor, range) => Some(
                range.holds(
                    self.view
                        .sensors
                        .iter()
                        .filter(|placed| placed.sensor == *sensor)
                        .count() as i32,
                ),
            ),
            Condition::Watched => Some(
                seen.place
                    .is_some_and(|place| self.eyes(place).next().is_some()),
            ),
            Condition::Stands(sensor) => Some(seen.place.is_some_and(|place| {
                let there = |placed: &Placed| placed.sensor == *sensor && placed.place == place;
                self.view.sensors.iter().any(there)
            })),
            // One remembers the last thing one did, not more.
            Condition::Chose(card, option) => {
                (seat == self.me && seen.chose == Some((*card, *option))).then_some(true)
            }
            Condition::OnFile(deed, range) => {
                let filed = self.view.records.iter().filter(|record| {
                    record.seat == seat && record.deed == *deed && record.standing.stands()
                });
                Some(range.holds(filed.count() as i32))
            }
            Condition::Sector(sector) => Some(self.company().is_some_and(|company| {
                self.pack.companies[company.index()].sector == Some(*sector)
            })),
            Condition::Supplier(status) => Some(
                self.company()
                    .is_some_and(|company| self.has_supplier(company, *status)),
            ),
            Condition::TargetCompany(..)
            | Condition::TargetCompanyHas(_)
            | Condition::TargetCompanySector(_) => None,
            Condition::Round(range) => Some(range.holds(self.view.round.into())),
            Condition::HopesMet(_) => None,
        }
    }

    /// The kinds of sensor whose field covers a place and that no law blinds.
    pub fn eyes(&self, place: PlaceId) -> impl Iterator<Item = SensorId> + use<'a> {
        let sight = *self;
        let reaches = move |placed: &&Placed| match sight.pack.sensors[placed.sensor.index()].reach
        {
            Reach::Here => placed.place == place,
            Reach::Near(steps) => sight.near(placed.place, place, steps),
            Reach::City => true,
        };
        let blinded = move |sensor: SensorId| {
            sight
                .view
                .law
                .iter()
                .any(|(id, _)| sight.pack.clauses[id.index()].rule == Rule::Blinds(sensor))
        };
        sight
            .view
            .sensors
            .iter()
            .filter(reaches)
            .map(|placed| placed.sensor)
            .filter(move |sensor| !blinded(*sensor))
    }

    fn near(&self, from: PlaceId, to: PlaceId, steps: u8) -> bool {
        let mut reached = vec![from];
        for _ in 0..steps {
            for link in &self.pack.links {
                for (a, b) in [(link.from, link.to), (link.to, link.from)] {
                    if reached.contains(&a) && !reached.contains(&b) {
                        reached.push(b);
                    }
                }
            }
        }
        reached.contains(&to)
    }

    /// Whether a company buys from one that holds a status.
    #[must_use]
    pub fn has_supplier(&self, company: CompanyId, status: StatusId) -> bool {
        let mut suppliers = self.view.companies[company.index()].suppliers.iter();
        suppliers.any(|supplier| self.company_holds(*supplier, status))
    }

    fn company_holds(&self, company: CompanyId, status: StatusId) -> bool {
        let held = &self.view.companies[company.index()].statuses;
        held.iter().any(|held| held.status == status)
    }

    /// Whether a condition that a law asks of companies holds for one, as far as one can see.
    #[must_use]
    pub fn company_meets(&self, company: CompanyId, condition: &Condition) -> Option<bool> {
        match condition {
            Condition::All(list) => every(list, |inner| self.company_meets(company, inner)),
            Condition::Any(list) => any(list, |inner| self.company_meets(company, inner)),
            Condition::Not(inner) => self.company_meets(company, inner).map(|holds| !holds),
            Condition::Mine(attribute, range) | Condition::TargetCompany(attribute, range) => {
                let value = self.company_attribute(company, *attribute);
                value.map(|value| range.holds(value))
            }
            Condition::Has(status) | Condition::TargetCompanyHas(status) => {
                Some(self.company_holds(company, *status))
            }
            Condition::Sector(sector) | Condition::TargetCompanySector(sector) => {
                Some(self.pack.companies[company.index()].sector == Some(*sector))
            }
            Condition::Supplier(status) => Some(self.has_supplier(company, *status)),
            other => self.holds(other, self.me),
        }
    }
}

/// Whether all conditions hold, where some may be out of sight.
pub(super) fn every(
    list: &[Condition],
    holds: impl Fn(&Condition) -> Option<bool>,
) -> Option<bool> {
    any(list, |condition| holds(condition).map(|holds| !holds)).map(|broken| !broken)
}

/// Whether any condition holds, where some may be out of sight.
pub(super) fn any(list: &[Condition], holds: impl Fn(&Condition) -> Option<bool>) -> Option<bool> {
    let mut found = Some(false);
    for condition in list {
        match holds(condition) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => found = None,
        }
    }
    found
}
