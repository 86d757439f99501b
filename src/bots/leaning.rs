//! What a persona cares for. The rules are any pack's, so what is good for a seat is read off them: an attribute that
//! options and hopes ask for is worth having, one that brings sanctions is not.

use crate::pack::Pack;
use crate::pack::model::*;

/// A persona.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Temper {
    /// Keeps the rules: what the law book rewards is worth doing.
    Keeper,
    /// Wants to be heard: speaks, signs, and cares what becomes of the city.
    Voice,
    /// Wants to get by: its own purse, and nobody's eye upon it.
    Drifter,
}

/// How much a persona cares, in percent of the usual.
#[derive(Clone, Copy, Debug)]
pub struct Cares {
    /// For the number that stands for it.
    pub headline: i64,
    /// For its other numbers.
    pub own: i64,
    /// For the city's meters.
    pub city: i64,
    /// For what the law book makes of its deeds.
    pub law: i64,
    /// For others.
    pub others: i64,
    /// For being heard.
    pub heard: i64,
    /// For not being seen.
    pub unseen: i64,
    /// For order in the city as against its freedom: meters that watching lifts weigh so much more.
    pub order: i64,
}

impl Temper {
    /// How much it cares for what.
    #[must_use]
    pub const fn cares(self) -> Cares {
        match self {
            Self::Keeper => Cares {
                headline: 130,
                own: 80,
                city: 60,
                law: 140,
                others: 20,
                heard: 20,
                unseen: 0,
                order: 50,
            },
            Self::Voice => Cares {
                headline: 30,
                own: 60,
                city: 110,
                law: 45,
                others: 45,
                heard: 100,
                unseen: 10,
                order: -50,
            },
            Self::Drifter => Cares {
                headline: 80,
                own: 140,
                city: 10,
                law: 100,
                others: 5,
                heard: -15,
                unseen: 60,
                order: 0,
            },
        }
    }
}

/// What a persona cares for in one pack: how much one point of each number weighs. A usual move of a number that
/// matters weighs 1000.
#[derive(Clone, Debug)]
pub struct Leaning {
    /// The persona.
    pub temper: Temper,
    /// How much it cares for what.
    pub cares: Cares,
    /// One point of each attribute, with its sign.
    pub attributes: Vec<i64>,
    /// One point of each meter, with its sign.
    pub meters: Vec<i64>,
}

/// Calls `visit` for every effect in the tree.
pub(super) fn walk<'a>(effects: &'a [Effect], visit: &mut impl FnMut(&'a Effect)) {
    for effect in effects {
        visit(effect);
        match effect {
            Effect::Chance(_, a, b) | Effect::If(_, a, b) => {
                walk(a, visit);
                walk(b, visit);
            }
            Effect::Each(_, list) => walk(list, visit),
            _ => {}
        }
    }
}

/// Calls `visit` for every condition in the tree, with whether it is asked the right way round.
pub(super) fn walk_condition<'a>(
    condition: &'a Condition,
    upright: bool,
    visit: &mut impl FnMut(&'a Condition, bool),
) {
    match condition {
        Condition::All(list) | Condition::Any(list) => {
            list.iter()
                .for_each(|condition| walk_condition(condition, upright, visit));
        }
        Condition::Not(condition) => walk_condition(condition, !upright, visit),
        _ => visit(condition, upright),
    }
}

/// +1 where the range asks for more, -1 where it asks for less.
const fn direction(range: Range) -> i64 {
    match range {
        Range::AtLeast(_) => 1,
        Range::Below(_) => -1,
        Range::Is(n) => {
            if n > 0 {
                1
            } else {
                -1
            }
        }
    }
}

/// All lists of effects of a pack.
fn all_effects(pack: &Pack) -> impl Iterator<Item = &[Effect]> {
    let options = pack
        .cards
        .iter()
        .flat_map(|card| &card.options)
        .map(|option| option.effects.as_slice());
    let bills = pack
        .bills
        .iter()
        .flat_map(|bill| [bill.carried.as_slice(), bill.fallen.as_slice()]);
    let statuses = pack
        .statuses
        .iter()
        .flat_map(|status| [status.gained.as_slice(), status.each_round.as_slice()]);
    let actions = pack.actions.iter().map(|action| action.effects.as_slice());
    let bulletins = pack
        .bulletins
        .iter()
        .map(|bulletin| bulletin.effects.as_slice());
    options
        .chain(bills)
        .chain(statuses)
        .chain(actions)
        .chain(bulletins)
}

/// The mean size of the moves of one number, at least 1.
#[derive(Clone, Copy, Default)]
struct Moves {
    sum: i64,
    count: i64,
}

impl Moves {
    const fn add(&mut self, by: i32) {
        self.sum += by.unsigned_abs() as i64;
        self.count += 1;
    }

    const fn usual(self) -> i64 {
        if self.count == 0 || self.sum < self.count {
            1
        } else {
            self.sum / self.count
        }
    }
}

impl Leaning {
    /// Reads off a pack what matters in it.
    #[must_use]
    pub fn new(pack: &Pack, temper: Temper) -> Self {
        let cares = temper.cares();
        let mut own = vec![Moves::default(); pack.attributes.len()];
        let mut city = vec![Moves::default(); pack.meters.len()];
        for effects in all_effects(pack) {
            walk(effects, &mut |effect| match effect {
                Effect::Meter(meter, by) => city[meter.index()].add(*by),
                Effect::Mine(attribute, by)
                | Effect::Company(attribute, by)
                | Effect::Companies(attribute, by)
                | Effect::TargetCompany(attribute, by) => own[attribute.index()].add(*by),
                _ => {}
            });
        }
        for clause in &pack.clauses {
            if let Rule::Worth(_, attribute, by) | Rule::Contagion(_, attribute, by, _) =
                &clause.rule
            {
                own[attribute.index()].add(*by);
            }
        }
        let signs = signs(pack);
        let order = order(pack);
        let headlines = [pack.frame.headline, pack.frame.company_headline];
        let attributes = (0..pack.attributes.len()).map(|i| {
            let care = if headlines.contains(&Some(AttributeId::at(i))) {
                cares.headline
            } else {
                cares.own
            };
            signs[i].0 * 10 * care / own[i].usual() / signs[i].1
        });
        let attributes = attributes.collect();
        let meters = (0..pack.meters.len())
            .map(|i| {
                // Watching lifts what is better for more of it, or lowers what is better for less.
                let better = pack.meters[i].better.sign();
                let weight = cares.city + cares.city * cares.order * order[i] * better / 100;
                10 * better * weight / city[i].usual()
            })
            .collect();
        Self {
            temper,
            cares,
            attributes,
            meters,
        }
    }
}

/// What is only a means is worth so much less than what is wanted.
const MEANS: i64 = 4;

/// Whether more of an attribute is good (+1) or bad (-1) for its holder; and 1, or [`MEANS`] where nothing in the pack
/// asks for it but options and actions that cost it.
fn signs(pack: &Pack) -> Vec<(i64, i64)> {
    let mut wanted = vec![0_i64; pack.attributes.len()];
    let mut needed = vec![0_i64; pack.attributes.len()];
    let count = |condition: &Condition, sign: i64, into: &mut Vec<i64>| {
        walk_condition(condition, true, &mut |condition, upright| {
            if let Condition::Mine(attribute, range) | Condition::Company(attribute, range) =
                condition
            {
                into[attribute.index()] += sign * direction(*range) * if upright { 1 } else { -1 };
            }
        });
    };
    for hope in &pack.hopes {
        count(&hope.met, 3, &mut wanted);
    }
    for option in pack.cards.iter().flat_map(|card| &card.options) {
        option
            .needs
            .iter()
            .for_each(|need| count(need, 1, &mut needed));
    }
    for action in &pack.actions {
        count(&action.when, 1, &mut needed);
    }
    for clause in &pack.clauses {
        match &clause.rule {
            Rule::Threshold(attribute, range, status) => {
                let sign = 2 * pack.statuses[status.index()].nature.sign();
                wanted[attribute.index()] += sign * direction(*range);
            }
            Rule::Bars(_, condition) => count(condition, -2, &mut wanted),
            Rule::Appeal(attribute, ..) | Rule::Weighted(attribute, _) => {
                wanted[attribute.index()] += 1
            }
            _ => {}
        }
    }
    for headline in [pack.frame.headline, pack.frame.company_headline]
        .into_iter()
        .flatten()
    {
        wanted[headline.index()] += 5;
    }
    wanted
        .iter()
        .zip(needed)
        .map(|(wanted, needed)| {
            let sign = if wanted + needed.signum() < 0 { -1 } else { 1 };
            let means = *wanted == 0 && needed > 0;
            (sign, if means { MEANS } else { 1 })
        })
        .collect()
}

/// Which meters watching lifts (+1) and which it lowers (-1).
fn order(pack: &Pack) -> Vec<i64> {
    let mut sums = vec![0_i64; pack.meters.len()];
    for action in &pack.actions {
        let mut watching = 0;
        walk(&action.effects, &mut |effect| match effect {
            Effect::Install(..) => watching += 1,
            Effect::Uninstall(..) => watching -= 1,
            _ => {}
        });
        walk(&action.effects, &mut |effect| {
            if let Effect::Meter(meter, by) = effect {
                sums[meter.index()] += i64::from(*by) * watching;
            }
        });
    }
    sums.into_iter().map(i64::signum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::embedded;
    use crate::pack::model::Better;

    #[test]
    fn of_a_meter_that_is_better_for_less_of_it_less_is_wanted() {
        let loaded = embedded("canteen").and_then(Result::ok);
        let mut pack = loaded.expect("a shipped pack").pack;
        for temper in [Temper::Keeper, Temper::Voice, Temper::Drifter] {
            pack.meters[0].better = Better::More;
            let more = Leaning::new(&pack, temper).meters;
            pack.meters[0].better = Better::Less;
            let less = Leaning::new(&pack, temper).meters;
            assert!(more[0] > 0 && less[0] < 0, "{more:?} {less:?}");
            assert_eq!(more[1..], less[1..]);
        }
    }
}
