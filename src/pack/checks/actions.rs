//! Only an office action has a target, and of the kind that it is aimed at.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    for (index, card) in pack.cards.iter().enumerate() {
        for option in &card.options {
            targets(context, Kind::Card, index, &option.effects, None);
        }
    }
    for (index, bill) in pack.bills.iter().enumerate() {
        targets(context, Kind::Bill, index, &bill.carried, None);
        targets(context, Kind::Bill, index, &bill.fallen, None);
    }
    for (index, status) in pack.statuses.iter().enumerate() {
        targets(context, Kind::Status, index, &status.gained, None);
        targets(context, Kind::Status, index, &status.each_round, None);
        targets(context, Kind::Status, index, &status.met, None);
    }
    for (index, clause) in pack.clauses.iter().enumerate() {
        if let Rule::EachRound(_, effects) | Rule::EachCompany(_, effects) = &clause.rule {
            targets(context, Kind::Clause, index, effects, None);
        }
    }
    for (index, bulletin) in pack.bulletins.iter().enumerate() {
        targets(context, Kind::Bulletin, index, &bulletin.effects, None);
    }
    for (index, action) in pack.actions.iter().enumerate() {
        targets(
            context,
            Kind::Action,
            index,
            &action.effects,
            Some(action.aim),
        );
        if action.target != Condition::Always && !matches!(action.aim, Aim::Company | Aim::Seat) {
            let message =
                "only an action with `aim: Company` or `aim: Seat` has a target to look at";
            context.tell(
                Code::NoTarget,
                Kind::Action,
                index,
                &[At::Field("target")],
                message,
            );
        }
        if action.sensor.is_some() && action.aim != Aim::Place {
            let message = "only an action with `aim: Place` can ask for a sensor there";
            context.tell(
                Code::NoTarget,
                Kind::Action,
                index,
                &[At::Field("sensor")],
                message,
            );
        }
    }
}

fn targets(
    context: &mut Context<'_>,
    kind: Kind,
    index: usize,
    effects: &[Effect],
    aim: Option<Aim>,
) {
    let mut missing: Vec<(&str, &str)> = Vec::new();
    walk::effects(effects, &mut |effect| {
        let needed = match effect {
            Effect::Correct => ("Correct", Aim::Record, "Record"),
            Effect::Table => ("Table", Aim::Bill, "Bill"),
            Effect::Each(Who::Target, _) => ("Target", Aim::Seat, "Seat"),
            _ => return,
        };
        if aim != Some(needed.1) && !missing.contains(&(needed.0, needed.2)) {
            missing.push((needed.0, needed.2));
        }
    });
    for (word, aim) in missing {
        let message = format!("`{word}` needs an office action with `aim: {aim}`");
        context.tell(Code::NoTarget, kind, index, &[At::Word(word)], message);
    }
}
