//! How bills come to the floor, how they are argued, amended and voted on; and what one can do about a wrong record.

use super::{Book, Entry, Item, under};
use crate::pack::model::*;

impl Book<'_> {
    pub(super) fn bills(&self) -> Vec<Item> {
        let pack = self.pack();
        let chambers = pack.phases.iter().filter_map(|phase| match phase.kind {
            PhaseKind::Chamber {
                agenda,
                speeches,
                gallery,
                ..
            } => Some((agenda, speeches, gallery)),
            _ => None,
        });
        let mut items = Vec::new();
        for (agenda, speeches, gallery) in chambers {
            let heading =
                |part: &str| Item::Heading(self.text(&format!("rulebook-bills-{part}"), &[]), None);
            items.push(heading("tabled"));
            items.extend(self.agenda(agenda));
            under(&mut items, heading("argued"), self.debate(speeches));
            items.push(heading("voted"));
            items.push(Item::Text(self.text("rulebook-bills-ballot", &[])));
            if gallery && speeches > 0 {
                items.push(Item::Text(self.text("rulebook-bills-gallery", &[])));
            }
            let weighted = self.clauses(|rule| matches!(rule, Rule::Weighted(..)));
            if !weighted.is_empty() {
                items.push(Item::Text(self.text("rulebook-bills-weighted", &[])));
                items.extend(weighted);
            }
            let changes = |bill: &Bill| !bill.enacts.is_empty() || !bill.repeals.is_empty();
            let id = if pack.bills.iter().any(changes) {
                "rulebook-bills-carried"
            } else {
                "rulebook-bills-moves"
            };
            items.push(Item::Text(self.text(id, &[])));
        }
        items
    }

    fn agenda(&self, agenda: Agenda) -> Vec<Item> {
        let pack = self.pack();
        let count = pack.bills.len() as i64;
        let Agenda::Docket { open, petition } = agenda else {
            return vec![Item::Text(self.with(
                "rulebook-bills-rotation",
                "count",
                count,
            ))];
        };
        let mut items = vec![Item::Text(self.text(
            "rulebook-bills-docket",
            &[("open", open.into()), ("count", count.into())],
        ))];
        if let Some((attribute, needed)) = petition {
            let what = self.say.attribute(attribute);
            items.push(Item::Text(self.text(
                "rulebook-bills-petition",
                &[("what", (&what).into()), ("needed", needed.into())],
            )));
        }
        let actions = pack.actions.iter().enumerate();
        let table = actions.filter(|(_, action)| action.effects.contains(&Effect::Table));
        let names = table
            .map(|(nr, _)| self.say.action(ActionId::at(nr)))
            .collect();
        items.extend(self.listed("rulebook-bills-office", names).map(Item::Text));
        items.push(Item::Text(self.text("rulebook-bills-drawn", &[])));
        items
    }

    fn debate(&self, speeches: u8) -> Vec<Item> {
        let pack = self.pack();
        if speeches == 0 {
            return Vec::new();
        }
        let mut items = vec![Item::Text(self.with(
            "rulebook-bills-speeches",
            "count",
            speeches,
        ))];
        if let Some(most) = pack
            .arguments
            .iter()
            .map(|argument| argument.strength)
            .max()
        {
            items.push(Item::Text(self.with(
                "rulebook-bills-arguments",
                "most",
                most,
            )));
        }
        if pack.bills.iter().any(|bill| !bill.amendments.is_empty()) {
            items.push(Item::Text(self.text("rulebook-bills-amended", &[])));
        }
        items
    }

    /// The clauses of a kind, and whether they stand in the law book at the start.
    fn clauses(&self, wanted: impl Fn(&Rule) -> bool) -> Vec<Item> {
        let clauses = self.pack().clauses.iter().enumerate();
        let such = clauses.filter(|(_, clause)| wanted(&clause.rule));
        let entry = |(nr, clause): (usize, &Clause)| {
            let mut entry = self.clause(ClauseId::at(nr));
            let id = if clause.start {
                "rulebook-law-stands"
            } else {
                "rulebook-law-may-come"
            };
            entry.figures.push(self.text(id, &[]));
            Item::Entry(entry)
        };
        such.map(entry).collect()
    }

    /// Whether a law of the pack gives a right of appeal.
    pub(super) fn appeals_there(&self) -> bool {
        let gives = |clause: &Clause| matches!(clause.rule, Rule::Appeal(..));
        self.pack().clauses.iter().any(gives)
    }

    pub(super) fn appeals(&self) -> Vec<Item> {
        let pack = self.pack();
        let mut items = Vec::new();
        if self.appeals_there() {
            items.push(Item::Text(self.text("rulebook-appeals-about", &[])));
            items.extend(self.clauses(|rule| matches!(rule, Rule::Appeal(..))));
        }
        let actions = pack.actions.iter().enumerate();
        let correct = actions.filter(|(_, action)| action.effects.contains(&Effect::Correct));
        let entries = correct.map(|(nr, action)| {
            Item::Entry(Entry {
                picture: Some(action.pictogram.clone()),
                name: self.say.action(ActionId::at(nr)),
                text: Some(self.say.part("action", &action.id, "about")),
                figures: Vec::new(),
            })
        });
        let heading =
            |part: &str| Item::Heading(self.text(&format!("rulebook-appeals-{part}"), &[]), None);
        under(&mut items, heading("corrected"), entries.collect());
        let forgotten = self.clauses(|rule| matches!(rule, Rule::Forget(_)));
        under(&mut items, heading("forgotten"), forgotten);
        items
    }
}
