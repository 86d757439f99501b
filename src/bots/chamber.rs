//! The chamber: what a bill would do to oneself, and what to say about it.

use super::Reason;
use super::tally::Tally;
use super::weigh::{At, SURE, Weigher};
use crate::pack::model::*;

impl Weigher<'_> {
    /// What a bill would bring if it were carried, with an amendment if one is given.
    pub(super) fn bill(&self, bill: BillId, amendment: Option<u8>) -> Tally {
        let bill = &self.pack.bills[bill.index()];
        let amendment = amendment.and_then(|position| bill.amendments.get(usize::from(position)));
        let mut tally = Tally::default();
        let struck = |clause: &ClauseId| {
            amendment.is_some_and(|amendment| amendment.strikes.contains(clause))
        };
        let added = amendment.map_or(&[][..], |amendment| &amendment.adds);
        for clause in bill
            .enacts
            .iter()
            .filter(|clause| !struck(clause))
            .chain(added)
        {
            if !self.in_force(*clause) {
                self.law_comes(*clause, SURE, &mut tally);
            }
        }
        let more = amendment.map_or(&[][..], |amendment| &amendment.repeals);
        for clause in bill.repeals.iter().chain(more) {
            if self.in_force(*clause) {
                self.law_goes(*clause, SURE, &mut tally);
            }
        }
        let at = At {
            place: self.seat().place,
            ..At::default()
        };
        self.effects(&bill.carried, at, SURE, &mut tally);
        let mut fallen = Tally::default();
        self.effects(&bill.fallen, at, SURE, &mut fallen);
        tally.plain(-fallen.total);
        tally
    }

    /// The bill on the floor as it stands.
    pub(super) fn floor(&self) -> Tally {
        match &self.view.floor {
            Some(floor) => {
                let adopted = floor
                    .moved
                    .filter(|_| floor.adopted)
                    .map(|(position, _)| position);
                self.bill(floor.bill, adopted)
            }
            None => Tally::default(),
        }
    }

    /// Making an argument.
    pub(super) fn argue(&self, argument: ArgumentId) -> Tally {
        let mut tally = Tally::default();
        let Some(floor) = &self.view.floor else {
            return tally;
        };
        let argument = &self.pack.arguments[argument.index()];
        let Some((_, stance)) = argument.bills.iter().find(|(bill, _)| *bill == floor.bill) else {
            return tally;
        };
        let bill = self.floor().total;
        let wanted = match stance {
            Stance::For => bill,
            Stance::Against => -bill,
            // A middle way suits whoever is torn.
            Stance::Middle => 300 - bill.abs() / 3,
        };
        let answered = floor
            .arguments
            .iter()
            .filter(|(_, made, weight)| *weight > 0 && argument.answers.contains(made));
        let weight = i64::from(argument.strength)
            + answered.map(|(.., weight)| i64::from(*weight)).sum::<i64>();
        tally.plain(wanted.clamp(-1500, 1500) * weight / 4);
        tally.add(Reason::Heard, self.leaning.cares.heard * 4);
        if wanted > 0 {
            let mut reasons = self.floor();
            if *stance == Stance::Against {
                reasons = reasons.turned();
            }
            tally.lend(reasons);
        }
        tally
    }

    /// Moving or seconding an amendment: what it would change.
    pub(super) fn amend(&self, position: u8) -> Tally {
        let Some(floor) = &self.view.floor else {
            return Tally::default();
        };
        let mut tally = self.bill(floor.bill, Some(position));
        tally.plain(-self.bill(floor.bill, None).total);
        tally.add(Reason::Heard, self.leaning.cares.heard * 2);
        tally.plain(-100);
        tally
    }

    /// Voting.
    pub(super) fn vote(&self, yes: bool) -> Tally {
        let mut tally = self.floor();
        // Good arguments move a vote a little.
        if let Some(floor) = &self.view.floor {
            let (pro, contra) = floor.weight;
            tally.add(Reason::Numbers, 60 * (i64::from(pro) - i64::from(contra)));
        }
        if yes { tally } else { tally.turned() }
    }
}
