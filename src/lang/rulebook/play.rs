//! What one plays for, a round phase by phase, and what an office can do.

use super::{Book, Entry, Item, under};
use crate::pack::model::*;

impl Book<'_> {
    pub(super) fn aim(&self) -> Vec<Item> {
        let pack = self.pack();
        let about = self.say.part("pack", &pack.manifest.id, "about");
        let (fewest, most) = pack.frame.seats;
        let standard = pack.frame.rounds.first().copied().unwrap_or(1);
        let mut items = vec![
            Item::Text(about),
            Item::Text(self.text(
                "rulebook-aim-frame",
                &[
                    ("fewest", fewest.into()),
                    ("most", most.into()),
                    ("several", if fewest == most { "no" } else { "yes" }.into()),
                    ("rounds", standard.into()),
                ],
            )),
        ];
        if !pack.hopes.is_empty() {
            items.push(Item::Text(self.text("rulebook-aim-hope", &[])));
        }
        if let Some(number) = pack.frame.headline {
            let goal = if pack.hopes.is_empty() { "yes" } else { "no" };
            let name = self.say.attribute(number);
            items.push(Item::Text(self.text(
                "rulebook-aim-number",
                &[("what", (&name).into()), ("goal", goal.into())],
            )));
        }
        let (dealt, held) = pack.frame.arguments;
        if dealt > 0 {
            items.push(Item::Text(self.text(
                "rulebook-aim-hand",
                &[("dealt", dealt.into()), ("held", held.into())],
            )));
        }
        if !pack.hopes.is_empty() {
            items.push(Item::Text(self.text("rulebook-aim-end", &[])));
        }
        let hopes = pack.hopes.iter().enumerate().map(|(nr, hope)| {
            Item::Entry(Entry {
                picture: Some("heart".into()),
                name: self.say.hope(HopeId::at(nr)),
                text: Some(self.say.part("hope", &hope.id, "about")),
                figures: Vec::new(),
            })
        });
        let heading = Item::Heading(self.text("rulebook-aim-hopes", &[]), None);
        under(&mut items, heading, hopes.collect());
        items
    }

    pub(super) fn round(&self) -> Vec<Item> {
        let pack = self.pack();
        let phase = |(nr, phase): (usize, &Phase)| {
            Item::Entry(Entry {
                picture: Some(picture_of(&phase.kind).into()),
                name: self.say.phase(nr as u8),
                text: Some(self.say.part("phase", &phase.id, "about")),
                figures: self.figures_of(&phase.kind),
            })
        };
        let mut items = vec![Item::Text(self.text(
            "rulebook-round-order",
            &[("turns", if pack.frame.rotate { "yes" } else { "no" }.into())],
        ))];
        items.extend(pack.phases.iter().enumerate().map(phase));
        items
    }

    fn figures_of(&self, kind: &PhaseKind) -> Vec<String> {
        let pack = self.pack();
        match kind {
            PhaseKind::Bulletin => {
                vec![self.with(
                    "rulebook-round-bulletins",
                    "count",
                    pack.bulletins.len() as i64,
                )]
            }
            PhaseKind::Street { side, die, deck } => {
                let mut figures = vec![self.plays(*side)];
                figures.extend(die.map(|sides| {
                    let values = [("sides", sides.into()), ("steps", sides.into())];
                    self.text("rulebook-round-die", &values)
                }));
                if die.is_some() {
                    let mut needed: Vec<ServiceId> =
                        pack.links.iter().filter_map(|link| link.service).collect();
                    needed.sort_unstable();
                    needed.dedup();
                    let names = needed.into_iter().map(|id| self.say.service(id)).collect();
                    figures.extend(self.listed("rulebook-round-ways", names));
                    figures.push(self.text("rulebook-round-place", &[]));
                }
                if let Some(deck) = deck {
                    let name = self.say.deck(*deck);
                    figures.push(self.with("rulebook-round-deck", "deck", &name));
                }
                let barred =
                    |option: &CardOption| !option.uses.is_empty() || !option.needs.is_empty();
                if pack.cards.iter().flat_map(|card| &card.options).any(barred) {
                    figures.push(self.text("rulebook-round-barred", &[]));
                }
                figures
            }
            PhaseKind::Office { side, actions } => vec![
                self.plays(*side),
                self.with("rulebook-round-actions", "count", actions.len() as i64),
            ],
            PhaseKind::Chamber { speeches, draw, .. } => {
                let mut figures = Vec::new();
                if *draw > 0 {
                    figures.push(self.with("rulebook-round-draw", "count", *draw));
                }
                let id = if *speeches > 0 {
                    "rulebook-round-speeches"
                } else {
                    "rulebook-round-no-debate"
                };
                figures.push(self.with(id, "count", *speeches));
                figures
            }
            PhaseKind::Ledger => {
                let mut figures = vec![self.text("rulebook-round-judged", &[])];
                if self.appeals_there() {
                    figures.push(self.text("rulebook-round-appeals", &[]));
                }
                figures.push(self.text("rulebook-round-closes", &[]));
                figures
            }
            PhaseKind::Pause { rounds } => {
                let rounds = rounds.iter().map(ToString::to_string).collect();
                self.listed("rulebook-round-pauses", rounds)
                    .into_iter()
                    .collect()
            }
        }
    }

    /// Who plays in a phase.
    fn plays(&self, side: Option<SideId>) -> String {
        match side {
            Some(side) => {
                let name = self.say.side(side);
                self.with("rulebook-round-side", "side", &name)
            }
            None => self.text("rulebook-round-all", &[]),
        }
    }

    pub(super) fn office(&self) -> Vec<Item> {
        let pack = self.pack();
        let offices = pack.phases.iter().filter_map(|phase| match &phase.kind {
            PhaseKind::Office { actions, .. } => Some(actions),
            _ => None,
        });
        let entry = |id: &ActionId| {
            let action = &pack.actions[id.index()];
            let roles = action
                .roles
                .iter()
                .map(|role| self.say.role(*role))
                .collect();
            Item::Entry(Entry {
                picture: Some(action.pictogram.clone()),
                name: self.say.action(*id),
                text: Some(self.say.part("action", &action.id, "about")),
                figures: self
                    .listed("rulebook-office-roles", roles)
                    .into_iter()
                    .collect(),
            })
        };
        let entries: Vec<Item> = offices.flatten().map(entry).collect();
        if entries.is_empty() {
            return entries;
        }
        let mut items = vec![Item::Text(self.text("rulebook-office-about", &[]))];
        items.extend(entries);
        items
    }
}

const fn picture_of(kind: &PhaseKind) -> &'static str {
    match kind {
        PhaseKind::Bulletin => "newspaper",
        PhaseKind::Street { .. } => "die",
        PhaseKind::Office { .. } => "stamp",
        PhaseKind::Chamber { .. } => "speech",
        PhaseKind::Ledger => "ledger",
        PhaseKind::Pause { .. } => "question",
    }
}
