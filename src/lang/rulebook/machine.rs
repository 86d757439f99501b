//! How a deed becomes points: traces, sensors, the law book, thresholds; and the places where it happens.

use super::{Book, Entry, Item, under};
use crate::pack::model::*;

impl Book<'_> {
    pub(super) fn points(&self) -> Vec<Item> {
        let pack = self.pack();
        if pack.sensors.is_empty() || pack.deeds.is_empty() {
            return Vec::new();
        }
        let traces = (0..pack.channels.len()).map(|nr| self.say.channel(ChannelId::at(nr)));
        let deed = self.listed("rulebook-points-deed", traces.collect());
        let mut items: Vec<Item> = deed.into_iter().map(Item::Text).collect();
        items.extend(
            ["seen", "judged"]
                .map(|part| Item::Text(self.text(&format!("rulebook-points-{part}"), &[]))),
        );
        if pack.sensors.iter().any(|sensor| sensor.misreads > 0) {
            items.push(Item::Text(self.text("rulebook-points-misread", &[])));
        }
        let heading =
            |part: &str| Item::Heading(self.text(&format!("rulebook-points-{part}"), &[]), None);
        let sensors = (0..pack.sensors.len()).map(|nr| Item::Entry(self.sensor(SensorId::at(nr))));
        under(&mut items, heading("sensors"), sensors.collect());
        items.push(heading("deeds"));
        items.push(Item::Text(self.text("rulebook-points-worth", &[])));
        for topic in (0..pack.topics.len()).map(TopicId::at) {
            let deeds = pack.deeds.iter().enumerate();
            let of_topic = deeds.filter(|(_, deed)| deed.topic == topic);
            let entries = of_topic.map(|(nr, _)| Item::Entry(self.deed(DeedId::at(nr))));
            under(&mut items, self.topic(topic), entries.collect());
        }
        items
    }

    fn sensor(&self, id: SensorId) -> Entry {
        let pack = self.pack();
        let sensor = &pack.sensors[id.index()];
        let reads = sensor
            .reads
            .iter()
            .map(|trace| self.say.channel(*trace))
            .collect();
        let places = sensor
            .start
            .iter()
            .map(|place| self.say.place(*place))
            .collect();
        let mut figures = Vec::new();
        match self.listed("rulebook-sensor-reads", reads) {
            Some(reads) => {
                figures.push(reads);
                figures.push(match sensor.reach {
                    Reach::Here => self.text("rulebook-reach-here", &[]),
                    Reach::Near(steps) => self.with("rulebook-reach-near", "steps", steps),
                    Reach::City => self.text("rulebook-reach-city", &[]),
                });
                figures.push(self.text(
                    "rulebook-sensor-chances",
                    &[
                        ("sees", sensor.sees.into()),
                        ("misreads", sensor.misreads.into()),
                    ],
                ));
            }
            None => figures.push(self.text("rulebook-sensor-reads-nothing", &[])),
        }
        let stands = self.listed("rulebook-sensor-stands", places);
        figures.push(stands.unwrap_or_else(|| self.text("rulebook-sensor-nowhere", &[])));
        Entry {
            picture: Some(sensor.pictogram.clone()),
            name: self.say.sensor(id),
            text: Some(self.say.part("sensor", &sensor.id, "about")),
            figures,
        }
    }

    fn deed(&self, id: DeedId) -> Entry {
        let deed = &self.pack().deeds[id.index()];
        let traces = deed
            .leaves
            .iter()
            .map(|trace| self.say.channel(*trace))
            .collect();
        let mut figures: Vec<String> = self
            .listed("rulebook-deed-leaves", traces)
            .into_iter()
            .collect();
        for (law, clause) in self.at_start() {
            match clause.rule {
                Rule::Worth(of, attribute, by) if of == id => {
                    let (what, law) = (self.say.attribute(attribute), self.say.clause(law));
                    let direction = if by < 0 { "down" } else { "up" };
                    figures.push(self.text(
                        "rulebook-deed-worth",
                        &[
                            ("what", (&what).into()),
                            ("direction", direction.into()),
                            ("amount", i64::from(by).abs().into()),
                            ("law", (&law).into()),
                        ],
                    ));
                }
                Rule::Brings(of, _) if of == id => figures.push(self.of_law(law)),
                _ => {}
            }
        }
        Entry {
            name: self.say.deed(id),
            text: self.say.part_if_any("deed", &deed.id, "about"),
            figures,
            ..Entry::default()
        }
    }

    /// The clauses that stand in the law book at the start.
    fn at_start(&self) -> impl Iterator<Item = (ClauseId, &Clause)> {
        let clauses = self.pack().clauses.iter().enumerate();
        let all = clauses.map(|(nr, clause)| (ClauseId::at(nr), clause));
        all.filter(|(_, clause)| clause.start)
    }

    /// What a law rules, and its name.
    fn of_law(&self, law: ClauseId) -> String {
        let (rule, name) = (self.say.whole(self.say.rule(law)), self.say.clause(law));
        let start = if self.pack().clauses[law.index()].start {
            "yes"
        } else {
            "no"
        };
        self.text(
            "rulebook-of-law",
            &[
                ("rule", (&rule).into()),
                ("law", (&name).into()),
                ("start", start.into()),
            ],
        )
    }

    pub(super) fn law(&self) -> Vec<Item> {
        let pack = self.pack();
        let mut items = Vec::new();
        for topic in (0..pack.topics.len()).map(TopicId::at) {
            let laws = self.at_start().filter(|(_, clause)| clause.topic == topic);
            let entries = laws.map(|(law, _)| Item::Entry(self.clause(law)));
            under(&mut items, self.topic(topic), entries.collect());
        }
        if items.is_empty() {
            return items;
        }
        let later = pack.clauses.iter().filter(|clause| !clause.start).count();
        items.insert(
            0,
            Item::Text(self.with("rulebook-law-about", "later", later as i64)),
        );
        items
    }

    /// A clause as it stands in the law book, and in figures.
    pub(super) fn clause(&self, law: ClauseId) -> Entry {
        let clause = &self.pack().clauses[law.index()];
        let rule = self.say.whole(self.say.rule(law));
        Entry {
            name: self.say.clause(law),
            text: Some(self.say.part("clause", &clause.id, "text")),
            figures: vec![match clause.sunset {
                Some(left) => self.text(
                    "rule-sunset",
                    &[("text", (&rule).into()), ("left", left.into())],
                ),
                None => rule,
            }],
            ..Entry::default()
        }
    }

    pub(super) fn statuses(&self) -> Vec<Item> {
        let pack = self.pack();
        if pack.statuses.is_empty() {
            return Vec::new();
        }
        let mut items = vec![Item::Text(self.text("rulebook-statuses-about", &[]))];
        for (nature, id) in [
            (Nature::Sanction, "rulebook-statuses-sanctions"),
            (Nature::Reward, "rulebook-statuses-rewards"),
            (Nature::Mark, "rulebook-statuses-marks"),
        ] {
            let all = pack.statuses.iter().enumerate();
            let such = all.filter(|(_, status)| status.nature == nature);
            let entries = such.map(|(nr, _)| Item::Entry(self.status(StatusId::at(nr))));
            let heading = Item::Heading(self.text(id, &[]), None);
            under(&mut items, heading, entries.collect());
        }
        items
    }

    fn status(&self, id: StatusId) -> Entry {
        let pack = self.pack();
        let status = &pack.statuses[id.index()];
        let brings = |rule: &Rule| match rule {
            Rule::Threshold(_, _, status) | Rule::Brings(_, status) => *status == id,
            _ => false,
        };
        let clauses = pack.clauses.iter().enumerate();
        let laws = clauses.filter(|(_, clause)| brings(&clause.rule));
        let barred = status
            .bars
            .iter()
            .map(|service| self.say.service(*service))
            .collect();
        let mut figures: Vec<String> = Vec::new();
        if status.of == SubjectKind::Company {
            figures.push(self.text("rulebook-status-company", &[]));
        }
        figures.extend(self.listed("rulebook-status-bars", barred));
        if let Some(sensor) = status.carries {
            let name = self.say.sensor(sensor);
            figures.push(self.with("rulebook-status-carries", "sensor", &name));
        }
        if !status.met.is_empty() {
            figures.push(self.text("rulebook-status-met", &[]));
        }
        figures.extend(
            status
                .lasts
                .map(|lasts| self.with("rulebook-status-lasts", "lasts", lasts)),
        );
        figures.extend(laws.map(|(nr, _)| self.of_law(ClauseId::at(nr))));
        Entry {
            picture: Some(status.pictogram.clone()),
            name: self.say.status(id),
            text: Some(self.say.part("status", &status.id, "about")),
            figures,
        }
    }

    pub(super) fn city(&self) -> Vec<Item> {
        let pack = self.pack();
        let mut items = Vec::new();
        for quarter in (0..pack.quarters.len()).map(QuarterId::at) {
            let places = pack.places.iter().enumerate();
            let here = places.filter(|(_, place)| place.quarter == quarter);
            let entries = here.map(|(nr, _)| Item::Entry(self.place(PlaceId::at(nr))));
            let heading = Item::Heading(self.say.quarter(quarter), None);
            under(&mut items, heading, entries.collect());
        }
        if !items.is_empty() {
            items.insert(0, Item::Text(self.text("rulebook-city-about", &[])));
        }
        items
    }

    fn place(&self, id: PlaceId) -> Entry {
        let pack = self.pack();
        let place = &pack.places[id.index()];
        let decks = place
            .decks
            .iter()
            .map(|deck| self.say.deck(*deck))
            .collect();
        let sensors = pack.sensors.iter().enumerate();
        let stand = sensors.filter(|(_, sensor)| sensor.start.contains(&id));
        let sensors = stand
            .map(|(nr, _)| self.say.sensor(SensorId::at(nr)))
            .collect();
        let ways = pack.links.iter().filter_map(|link| {
            let there = match (link.from == id, link.to == id) {
                (true, _) => link.to,
                (_, true) => link.from,
                _ => return None,
            };
            let (place, service) = (self.say.place(there), self.say.service(link.service?));
            Some(self.text(
                "rulebook-place-way",
                &[("place", (&place).into()), ("service", (&service).into())],
            ))
        });
        let mut figures: Vec<String> = self
            .listed("rulebook-place-decks", decks)
            .into_iter()
            .collect();
        figures.extend(self.listed("rulebook-place-sensors", sensors));
        figures.extend(ways);
        Entry {
            picture: Some(place.pictogram.clone()),
            name: self.say.place(id),
            text: Some(self.say.part("place", &place.id, "about")),
            figures,
        }
    }
}
