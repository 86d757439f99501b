//! Resolves what lies on the table.

use super::rules::Context;
use super::*;

impl Resolver<'_> {
    pub(super) fn board(&mut self, lists: &Lists, pack: &mut Pack) {
        pack.meters = self.each(&lists.meters, |r, meter| Meter {
            id: r.text(meter.id),
            start: meter.start.value,
            min: meter.min.value,
            max: meter.max.value,
            shown: meter.shown,
            ink: meter.ink,
            shape: meter.shape,
            pictogram: meter.pictogram.clone(),
            better: meter.better,
        });
        pack.attributes = self.each(&lists.attributes, |r, attribute| Attribute {
            id: r.text(attribute.id),
            of: attribute.of,
            start: attribute.start.value,
            min: attribute.min.value,
            max: attribute.max.value,
            shown: attribute.shown,
            pictogram: attribute.pictogram.clone(),
        });
        pack.sides = self.each(&lists.sides, |r, side| Side { id: r.text(side.0) });
        pack.topics = self.each(&lists.topics, |r, topic| Topic {
            id: r.text(topic.id),
            ink: topic.ink,
            shape: topic.shape,
            pictogram: topic.pictogram.clone(),
        });
        pack.channels = self.each(&lists.channels, |r, channel| Channel {
            id: r.text(channel.0),
        });
        pack.services = self.each(&lists.services, |r, service| Service {
            id: r.text(service.0),
        });
        pack.decks = self.each(&lists.decks, |r, deck| Deck {
            id: r.text(deck.id),
            topic: r.id(deck.topic),
            cards: Vec::new(),
        });
        pack.sectors = self.each(&lists.sectors, |r, sector| Sector {
            id: r.text(sector.0),
        });
        pack.quarters = self.each(&lists.quarters, |r, quarter| Quarter {
            id: r.text(quarter.id),
            outline: quarter
                .outline
                .iter()
                .map(|point| r.point(*point))
                .collect(),
            ground: quarter.ground,
        });
        pack.places = self.each(&lists.places, |r, place| Place {
            id: r.text(place.id),
            at: r.point(place.at),
            quarter: r.id(place.quarter),
            pictogram: place.pictogram.clone(),
            decks: r.ids(&place.decks),
        });
        pack.links = self.each(&lists.links, |r, link| Link {
            from: r.id(link.from),
            to: r.id(link.to),
            service: r.maybe(link.service),
        });
        pack.sensors = self.each(&lists.sensors, |r, sensor| Sensor {
            id: r.text(sensor.id),
            reads: r.ids(&sensor.reads),
            reach: sensor.reach,
            sees: r.percent(sensor.sees),
            misreads: sensor.misreads.map_or(0, |misreads| r.percent(misreads)),
            pictogram: sensor.pictogram.clone(),
            start: r.ids(&sensor.start),
            claims: r.ids(&sensor.claims),
        });
        pack.roles = self.each(&lists.roles, |r, role| Role {
            id: r.text(role.id),
            side: r.id(role.side),
            start: r.maybe(role.start),
            attributes: r.starts(lists, &role.attributes, SubjectKind::Seat),
            company: r.maybe(role.company),
            hopes: r.ids(&role.hopes),
            pictogram: role.pictogram.clone(),
        });
        pack.companies = self.each(&lists.companies, |r, company| Company {
            id: r.text(company.id),
            place: r.id(company.place),
            sector: r.maybe(company.sector),
            suppliers: r.ids(&company.suppliers),
            attributes: r.starts(lists, &company.attributes, SubjectKind::Company),
            pictogram: company.pictogram.clone(),
        });
        pack.bulletins = self.each(&lists.bulletins, |r, bulletin| Bulletin {
            id: r.text(bulletin.id),
            topic: r.id(bulletin.topic),
            when: r.condition(&bulletin.when, Context::CITY),
            effects: r.effects(&bulletin.effects, Context::NOBODY),
            claims: r.ids(&bulletin.claims),
        });
    }

    fn point(&mut self, (x, y): (Number, Number)) -> (i32, i32) {
        (
            self.number(x, 0, 1000, "a place on the map"),
            self.number(y, 0, 1000, "a place on the map"),
        )
    }

    /// Attributes that start differently, each within what the attribute can be.
    fn starts(
        &mut self,
        lists: &Lists,
        pairs: &raw::Pairs<Number>,
        of: SubjectKind,
    ) -> Vec<(AttributeId, i32)> {
        let mut starts: Vec<(AttributeId, i32)> = Vec::new();
        for (word, number) in &pairs.0 {
            let id = self.attribute(*word, of);
            let value = match lists.attributes.get(id.index()) {
                Some(Entry { raw: attribute, .. })
                    if attribute.min.value <= attribute.max.value =>
                {
                    self.number(
                        *number,
                        attribute.min.value,
                        attribute.max.value,
                        "this attribute",
                    )
                }
                _ => number.value,
            };
            if id.index() != NOWHERE && starts.iter().any(|(other, _)| *other == id) {
                self.tell(
                    Code::DuplicateField,
                    *word,
                    "this attribute stands here a second time",
                );
            }
            starts.push((id, value));
        }
        starts
    }
}
