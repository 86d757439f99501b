//! What the notes say.

use super::{Note, Step, Table};
use crate::engine::{Command, Event, SeatId, Subject, Target, petition};
use crate::lang::sentences::{Arg, Posting, Sentences};
use crate::pack::model::*;
use crate::view::{FloorView, View, Waiting};

impl Sentences<'_> {
    /// The note about a step; none where the table has nothing to show for it.
    #[must_use]
    pub fn note(&self, step: Step, table: &Table<'_>) -> Option<Note> {
        let seat = table.view.seat?;
        let sentences = match step {
            Step::Hope => self.about_hope(table, seat),
            Step::Bulletin => self.about_bulletin(table),
            Step::Throw => self.about_throw(),
            Step::Docket => self.about_docket(table),
            Step::Way => self.about_way(table),
            Step::Dilemma => self.about_dilemma(table, seat),
            Step::Office => self.about_office(table),
            Step::Debate => self.about_debate(table),
            Step::Vote => self.about_vote(table, seat),
            Step::Ledger => self.about_ledger(table, seat),
        };
        (!sentences.is_empty()).then(|| Note {
            title: self.say(&format!("guide-{}-title", step.id()), &[]),
            text: sentences.join(" "),
        })
    }

    fn guided(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.say(&format!("guide-{id}"), args)
    }

    fn about_hope(&self, table: &Table<'_>, seat: SeatId) -> Vec<String> {
        let Some(own) = table.view.seats.get(seat.index()) else {
            return Vec::new();
        };
        let mut told = Vec::new();
        if let Some(hope) = own.hope {
            let hope = self.hope(hope);
            told.push(self.guided("hope", &[("hope", (&hope).into())]));
            if self.pack().frame.headline.is_some() {
                told.push(self.guided("hope-number", &[]));
            }
        }
        if own.hand_size > 0 {
            told.push(self.guided("hand", &[("count", own.hand_size.into())]));
        }
        told
    }

    fn about_bulletin(&self, table: &Table<'_>) -> Vec<String> {
        let drawn = table
            .log
            .iter()
            .rev()
            .find_map(|(at, entry)| match entry.event {
                Event::BulletinDrawn(bulletin) => Some((*at, bulletin)),
                _ => None,
            });
        let Some((at, bulletin)) = drawn else {
            return Vec::new();
        };
        let moved = table.log.iter().filter(|(_, entry)| {
            entry.because == at && matches!(entry.event, Event::MeterMoved(..))
        });
        let moved: Vec<String> = moved.map(|(_, entry)| self.entry(entry)).collect();
        let name = self.bulletin(bulletin);
        let mut told = vec![self.guided("bulletin", &[("bulletin", (&name).into())])];
        if !moved.is_empty() {
            let list = self.joined("list-semicolon", moved);
            told.push(self.guided("bulletin-moved", &[("list", (&list).into())]));
        }
        told
    }

    fn about_throw(&self) -> Vec<String> {
        let sides = self
            .pack()
            .phases
            .iter()
            .find_map(|phase| match phase.kind {
                PhaseKind::Street { die, .. } => die,
                _ => None,
            });
        let told =
            |sides: u8| self.guided("throw", &[("sides", sides.into()), ("steps", sides.into())]);
        sides.map(told).into_iter().collect()
    }

    fn about_docket(&self, table: &Table<'_>) -> Vec<String> {
        let bills: Vec<String> = table
            .view
            .docket
            .iter()
            .map(|(bill, _)| self.bill(*bill))
            .collect();
        if bills.is_empty() {
            return Vec::new();
        }
        let list = self.list(bills);
        let mut told = vec![self.guided("docket", &[("list", (&list).into())])];
        if matches!(table.view.waiting, Waiting::Office(_)) {
            told.push(self.guided("docket-office", &[]));
        } else if let Some((attribute, needed)) = petition(self.pack()) {
            let what = self.attribute(attribute);
            told.push(self.guided(
                "docket-sign",
                &[("what", (&what).into()), ("needed", needed.into())],
            ));
        }
        told
    }

    /// The most and the least watched of the places that are open.
    fn about_way(&self, table: &Table<'_>) -> Vec<String> {
        let open = table
            .view
            .offers
            .iter()
            .filter(|offer| offer.refused.is_none());
        let places = open.filter_map(|offer| match offer.command {
            Command::Go(place) => Some((place, (table.watchers)(Some(place)))),
            _ => None,
        });
        let mut places: Vec<(PlaceId, Vec<SensorId>)> = places.collect();
        places.sort_by_key(|(_, watchers)| watchers.len());
        let mut told = Vec::new();
        if let Some((place, watchers)) = places.last() {
            told.push(self.watching("watched", *place, watchers));
        }
        if let (Some((place, watchers)), true) = (places.first(), places.len() > 1) {
            told.push(self.watching("watched", *place, watchers));
        }
        told.push(self.guided("way", &[]));
        told
    }

    fn watching(&self, id: &str, place: PlaceId, watchers: &[SensorId]) -> String {
        let place = self.place(place);
        // What reads nothing only stands there.
        let reads = |sensor: &SensorId| !self.pack().sensors[sensor.index()].reads.is_empty();
        let mut kinds: Vec<SensorId> = watchers.iter().copied().filter(reads).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let watched = if kinds.is_empty() { "no" } else { "yes" };
        let list = self.list(kinds.into_iter().map(|sensor| self.sensor(sensor)));
        self.guided(
            id,
            &[
                ("place", (&place).into()),
                ("sensors", (&list).into()),
                ("watched", watched.into()),
            ],
        )
    }

    fn about_dilemma(&self, table: &Table<'_>, seat: SeatId) -> Vec<String> {
        let mut told = vec![self.guided("dilemma", &[])];
        let place = table.view.seats.get(seat.index()).and_then(|own| own.place);
        if let Some(place) = place {
            told.push(self.watching("watched", place, &(table.watchers)(Some(place))));
        }
        if self.pack().sensors.is_empty() {
            return told;
        }
        let topic = match table.view.waiting {
            Waiting::Choose(_, Some(card)) => Some(self.pack().cards[card.index()].topic),
            _ => None,
        };
        let clause = |law: ClauseId| &self.pack().clauses[law.index()];
        let worth = |law: &ClauseId| matches!(clause(*law).rule, Rule::Worth(..));
        let laws: Vec<ClauseId> = table
            .view
            .law
            .iter()
            .map(|(law, _)| *law)
            .filter(worth)
            .collect();
        let near = laws.iter().find(|law| Some(clause(**law).topic) == topic);
        if let Some(law) = near.or(laws.first()) {
            let (name, rule) = (self.clause(*law), self.whole(self.rule(*law)));
            told.push(self.guided(
                "dilemma-law",
                &[("law", (&name).into()), ("rule", (&rule).into())],
            ));
        }
        told
    }

    fn about_office(&self, table: &Table<'_>) -> Vec<String> {
        let open = table
            .view
            .offers
            .iter()
            .filter(|offer| offer.refused.is_none());
        let action = open
            .map(|offer| offer.command)
            .find_map(|command| match command {
                Command::Act(action, target) if !matches!(target, Target::Bill(_)) => Some(action),
                _ => None,
            });
        let mut told = vec![self.guided("office", &[])];
        if let Some(action) = action {
            let about = self.part("action", &self.pack().actions[action.index()].id, "about");
            let name = self.action(action);
            told.push(self.guided(
                "office-action",
                &[("action", (&name).into()), ("about", (&about).into())],
            ));
        }
        told
    }

    fn about_debate(&self, table: &Table<'_>) -> Vec<String> {
        let Some(floor) = &table.view.floor else {
            return Vec::new();
        };
        let phase = self.pack().phases.get(usize::from(table.view.phase));
        let (speeches, gallery) = match phase.map(|phase| &phase.kind) {
            Some(PhaseKind::Chamber {
                speeches, gallery, ..
            }) => (*speeches, *gallery),
            _ => (1, false),
        };
        let bill = self.bill(floor.bill);
        let mut told = vec![self.guided(
            "debate",
            &[("bill", (&bill).into()), ("speeches", speeches.into())],
        )];
        let (for_it, against) = floor.weight;
        let gallery = if gallery { "yes" } else { "no" };
        told.push(self.guided(
            "debate-scales",
            &[
                ("for", for_it.into()),
                ("against", against.into()),
                ("gallery", gallery.into()),
            ],
        ));
        told
    }

    fn about_vote(&self, table: &Table<'_>, seat: SeatId) -> Vec<String> {
        let Some(floor) = &table.view.floor else {
            return Vec::new();
        };
        let bill = self.bill(floor.bill);
        let mut told = vec![self.guided("vote", &[("bill", (&bill).into())])];
        let (enters, leaves) = self.would_change(table.view, floor);
        for (id, clauses) in [("vote-enters", enters), ("vote-leaves", leaves)] {
            if !clauses.is_empty() {
                let list = self.list(clauses.into_iter().map(|law| self.clause(law)));
                told.push(self.guided(id, &[("list", (&list).into())]));
            }
        }
        let votes = table.view.seats.get(seat.index()).and_then(|own| own.votes);
        if let Some(votes) = votes.filter(|votes| *votes > 1) {
            told.push(self.guided("vote-weighted", &[("votes", votes.into())]));
        }
        told
    }

    /// What would enter the law book, and what would leave it.
    fn would_change(&self, view: &View, floor: &FloorView) -> (Vec<ClauseId>, Vec<ClauseId>) {
        let bill = &self.pack().bills[floor.bill.index()];
        let (mut enacts, mut repeals) = (bill.enacts.clone(), bill.repeals.clone());
        let adopted = floor.moved.filter(|_| floor.adopted);
        if let Some(amendment) =
            adopted.and_then(|(position, _)| bill.amendments.get(usize::from(position)))
        {
            enacts.retain(|law| !amendment.strikes.contains(law));
            enacts.extend(&amendment.adds);
            repeals.extend(&amendment.repeals);
        }
        let in_force = |law: &ClauseId| view.law.iter().any(|(other, _)| other == law);
        enacts.retain(|law| !in_force(law));
        repeals.retain(in_force);
        (enacts, repeals)
    }

    fn about_ledger(&self, table: &Table<'_>, seat: SeatId) -> Vec<String> {
        let mut told = vec![self.guided("ledger", &[])];
        let folio = self.folios(table.view, table.log).pop();
        let postings = folio.map(|folio| folio.postings).unwrap_or_default();
        let judged = |posting: &&Posting| {
            let entry = table.log.iter().find(|(at, _)| *at as usize == posting.at);
            entry.is_some_and(|(_, entry)| matches!(entry.event, Event::Judged { .. }))
        };
        let own = postings
            .iter()
            .find(|posting| posting.who == Some(Subject::Seat(seat)) && judged(posting));
        let line = own
            .or_else(|| postings.iter().find(judged))
            .or(postings.first());
        if let Some(posting) = line {
            let who = match posting.who {
                Some(who) => self.subject(who),
                None => self.say("ledger-city", &[]),
            };
            told.push(self.guided(
                "ledger-line",
                &[
                    ("who", (&who).into()),
                    ("what", posting.what.trim_end_matches('.').into()),
                    ("cause", (&posting.cause).into()),
                ],
            ));
            if let Some(sum) = &posting.sum {
                let name = sum.name.as_ref().map(|name| format!("{name} "));
                let sum = format!("{}{:+}", name.unwrap_or_default(), sum.by);
                told.push(self.guided("ledger-sum", &[("sum", (&sum).into())]));
            }
        }
        told
    }
}
