//! What a command would do, as far as its seat can tell before it gives it: what is printed on the option or the
//! action, what the law book would take or give if it is seen, and whether it serves the seat's own hope.
//!
//! What only chance, a later round or a sensor decides is not told here.

mod hope;
mod walk;

pub use hope::{Progress, may_feed};

use hope::{deeds_lean, leans};
use walk::Walk;

use super::{Sight, View, Waiting};
use crate::engine::{Command, SeatId, Target, petition};
use crate::pack::Pack;
use crate::pack::model::*;

/// Whose number or status would change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Whose {
    Own,
    OwnCompany,
    Seat(SeatId),
    Company(CompanyId),
    /// Each seat of a group.
    Group(Who),
    /// Each company.
    Companies,
}

/// Something that would change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Change {
    Attribute(Whose, AttributeId, i32),
    Meter(MeterId, i32),
    Gain(Whose, StatusId),
    Lose(Whose, StatusId),
    /// Argument cards are drawn.
    Arguments(u8),
    Enact(ClauseId),
    Repeal(ClauseId),
    Install(SensorId),
    Uninstall(SensorId),
    /// One is moved to a place.
    Go(PlaceId),
}

/// What the law book has for a deed once it is on file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Price {
    /// What would move.
    pub moves: Vec<(AttributeId, i32)>,
    /// What it would bring.
    pub brings: Vec<StatusId>,
}

/// How something stands to one's hope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning {
    /// It is a step towards it.
    Feeds,
    /// It can be one, if luck or the state of things has it so.
    MayFeed,
    /// It is a step away from it.
    Against,
}

/// See the head of the module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// What changes for certain.
    pub changes: Vec<Change>,
    /// What may change: what luck or something that one cannot see decides.
    pub maybe: Vec<Change>,
    /// What is done that may be seen.
    pub deeds: Vec<DeedId>,
    /// What the law book has for each deed, in the order of the deeds; nothing where no law speaks of it.
    pub prices: Vec<Price>,
}

impl Outlook {
    /// What a command of the seat whose view it is would do.
    #[must_use]
    pub fn of(pack: &Pack, view: &View, command: Command) -> Self {
        let Some(me) = view.seat.filter(|_| view.veil == 0) else {
            return Self::default();
        };
        let sight = Sight { pack, view, me };
        let pays = |attribute, by| Self {
            changes: vec![Change::Attribute(Whose::Own, attribute, by)],
            ..Self::default()
        };
        match (command, view.waiting) {
            (Command::Choose(option), Waiting::Choose(_, Some(card))) => {
                let options = &pack.cards[card.index()].options;
                let effects = options.get(usize::from(option)).map(|o| &o.effects[..]);
                Self::printed(sight, effects.unwrap_or_default(), Target::Nothing)
            }
            (Command::Act(action, target), _) => {
                Self::printed(sight, &pack.actions[action.index()].effects, target)
            }
            (Command::Sign(_), _) => petition(pack)
                .map(|(attribute, _)| pays(attribute, -1))
                .unwrap_or_default(),
            (Command::Appeal(_), _) => view
                .law
                .iter()
                .find_map(|(clause, _)| match pack.clauses[clause.index()].rule {
                    Rule::Appeal(attribute, price, _) => Some(pays(attribute, -price)),
                    _ => None,
                })
                .unwrap_or_default(),
            _ => Self::default(),
        }
    }

    /// What a list of effects would do to the seat that looks.
    #[must_use]
    pub fn printed(sight: Sight<'_>, effects: &[Effect], target: Target) -> Self {
        let mut walk = Walk::new(sight.pack, Some(sight), target);
        walk.effects(effects, Whose::Own, true);
        let mut outlook = walk.found;
        outlook.prices = outlook
            .deeds
            .iter()
            .map(|deed| price(sight, *deed))
            .collect();
        outlook
    }

    /// How it stands to the hope of the seat that looks, if that can be told. Nothing feeds a hope that holds already.
    #[must_use]
    pub fn leaning(&self, sight: Sight<'_>) -> Option<Leaning> {
        let hope = sight.seat().hope?;
        let met = &sight.pack.hopes[hope.index()].met;
        let sum: i32 = self
            .changes
            .iter()
            .map(|change| leans(sight, met, change))
            .sum::<i32>()
            + deeds_lean(met, &self.deeds);
        let may = || {
            self.maybe
                .iter()
                .any(|change| leans(sight, met, change) > 0)
        };
        let holds = sight.holds(met, sight.me) == Some(true);
        match sum {
            1.. => (!holds).then_some(Leaning::Feeds),
            _ if !holds && may() => Some(Leaning::MayFeed),
            0 => None,
            _ => Some(Leaning::Against),
        }
    }
}

/// What a list of effects does wherever it is in force, for whoever it is about; what depends on more is left out.
#[must_use]
pub fn changes_of(pack: &Pack, effects: &[Effect]) -> Vec<Change> {
    let mut walk = Walk::new(pack, None, Target::Nothing);
    walk.effects(effects, Whose::Own, true);
    walk.found.changes
}

/// What the law book has for a deed.
fn price(sight: Sight<'_>, deed: DeedId) -> Price {
    let mut price = Price::default();
    for (clause, _) in &sight.view.law {
        match sight.pack.clauses[clause.index()].rule {
            Rule::Worth(of, attribute, by) if of == deed => {
                // A company's number moves only for whoever owns one.
                let of_company =
                    sight.pack.attributes[attribute.index()].of == SubjectKind::Company;
                if of_company && sight.company().is_none() {
                    continue;
                }
                match price.moves.iter_mut().find(|(id, _)| *id == attribute) {
                    Some((_, sum)) => *sum += by,
                    None => price.moves.push((attribute, by)),
                }
            }
            Rule::Brings(of, status) if of == deed => price.brings.push(status),
            _ => {}
        }
    }
    price.moves.retain(|(_, by)| *by != 0);
    price
}
