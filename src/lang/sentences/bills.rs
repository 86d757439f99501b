//! What a bill would change, a line each: the clauses that enter and leave the law book, and what its passing or falling
//! moves.

use super::Sentences;
use crate::engine::{Command, Floor, Target, changes};
use crate::pack::model::*;
use crate::view::{Change, View, changes_of};

impl Sentences<'_> {
    /// What a bill would change as things stand: as it is, or with the amendment that was adopted on the floor.
    #[must_use]
    pub fn bill_lines(&self, view: &View, bill: BillId) -> Vec<String> {
        let in_force = |id| view.law.iter().any(|(clause, _)| *clause == id);
        let floor = view.floor.as_ref().filter(|floor| floor.bill == bill);
        let floor = Floor {
            bill,
            arguments: Vec::new(),
            moved: floor.and_then(|floor| floor.moved),
            adopted: floor.is_some_and(|floor| floor.adopted),
            voting: false,
        };
        let (enters, leaves) = changes(self.pack, &floor, in_force);
        let entered = enters
            .into_iter()
            .map(|id| self.clause_line("bill-enters", id));
        let left = leaves
            .into_iter()
            .map(|id| self.clause_line("bill-leaves", id));
        entered
            .chain(left)
            .chain(self.bill_moves(view, bill))
            .collect()
    }

    /// What is behind an offer besides its label, a line each: what its bill or its amendment would change.
    #[must_use]
    pub fn behind_offer(&self, view: &View, command: Command) -> Vec<String> {
        let on_floor = view.floor.as_ref();
        match command {
            Command::Sign(bill) | Command::Act(_, Target::Bill(bill)) => {
                self.bill_lines(view, bill)
            }
            Command::Amend(position) => on_floor
                .map(|floor| self.amendment_lines(floor.bill, position))
                .unwrap_or_default(),
            Command::Second => on_floor
                .and_then(|floor| Some(self.amendment_lines(floor.bill, floor.moved?.0)))
                .unwrap_or_default(),
            Command::Pass => self.why_pass(view).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    fn amendment_lines(&self, bill: BillId, position: u8) -> Vec<String> {
        let amendments = &self.pack.bills[bill.index()].amendments;
        let Some(amendment) = amendments.get(usize::from(position)) else {
            return Vec::new();
        };
        [
            ("bill-enters", &amendment.adds),
            ("bill-struck", &amendment.strikes),
            ("bill-leaves", &amendment.repeals),
        ]
        .into_iter()
        .flat_map(|(id, clauses)| clauses.iter().map(move |clause| (id, *clause)))
        .map(|(id, clause)| self.clause_line(id, clause))
        .collect()
    }

    fn clause_line(&self, id: &str, clause: ClauseId) -> String {
        let (name, rule) = (self.clause(clause), self.whole(self.rule(clause)));
        self.say(id, &[("clause", (&name).into()), ("rule", (&rule).into())])
    }

    /// What the passing and the falling of a bill move besides the law book.
    #[must_use]
    pub fn bill_moves(&self, view: &View, bill: BillId) -> Vec<String> {
        let bill = &self.pack.bills[bill.index()];
        let line = |id: &str, effects: &[Effect]| {
            let mut changes = changes_of(self.pack, effects);
            changes.retain(|change| match change {
                Change::Meter(..) => !view.curtain.meters(),
                Change::Attribute(_, id, _) => !view.curtain.attribute(*id),
                _ => true,
            });
            let list = self.list(changes.iter().map(|change| self.change(change).text));
            (!list.is_empty()).then(|| self.say(id, &[("list", (&list).into())]))
        };
        [
            line("bill-carried-moves", &bill.carried),
            line("bill-fallen-moves", &bill.fallen),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
