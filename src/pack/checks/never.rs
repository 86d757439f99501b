//! What has a condition can come about: cards are drawn, options chosen, bills tabled, endings reached.

use super::possible::Possible;
use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    let possible = Possible::of(pack);
    cards(context, &possible);
    bills(context, &possible);
    for (index, bulletin) in pack.bulletins.iter().enumerate() {
        let message = "this bulletin can never come";
        never(
            context,
            &possible,
            &bulletin.when,
            (Kind::Bulletin, index),
            "when",
            message,
        );
    }
    for (index, action) in pack.actions.iter().enumerate() {
        let message = "this action can never be taken";
        never(
            context,
            &possible,
            &action.when,
            (Kind::Action, index),
            "when",
            message,
        );
        let message = "there is never anything that this action can be aimed at";
        never(
            context,
            &possible,
            &action.target,
            (Kind::Action, index),
            "target",
            message,
        );
    }
    for (index, hope) in pack.hopes.iter().enumerate() {
        let message = "this hope can never be met";
        never(
            context,
            &possible,
            &hope.met,
            (Kind::Hope, index),
            "met",
            message,
        );
    }
    for (index, ending) in pack.endings.iter().enumerate() {
        let message = "this ending can never come";
        never(
            context,
            &possible,
            &ending.when,
            (Kind::Ending, index),
            "when",
            message,
        );
    }
}

/// Tells that a condition can never hold.
fn never(
    context: &mut Context<'_>,
    possible: &Possible<'_>,
    condition: &Condition,
    (kind, index): (Kind, usize),
    field: &str,
    message: &str,
) {
    if !possible.can(condition) {
        tell(
            context,
            Code::NeverHolds,
            kind,
            index,
            &[At::Field(field)],
            message,
        );
    }
}

/// Tells something, unless a number inside that place was told to be impossible already.
fn tell(
    context: &mut Context<'_>,
    code: Code,
    kind: Kind,
    index: usize,
    path: &[At<'_>],
    message: &str,
) {
    let diagnostic = context.at(code, kind, index, path, message);
    let inside = context.origins.of(kind).get(index).is_some_and(|origin| {
        let source = &context.sources[origin.file];
        let whole = scan::locate(&source.text, origin.entry.clone(), path);
        whole.is_some_and(|whole| {
            context.diagnostics.0.iter().any(|told| {
                told.code == Code::NumberRange
                    && told.path == source.path
                    && whole.start <= told.span.start
                    && told.span.end <= whole.end
            })
        })
    });
    if !inside {
        context.diagnostics.push(diagnostic);
    }
}

fn cards(context: &mut Context<'_>, possible: &Possible<'_>) {
    let pack = context.pack;
    for (index, card) in pack.cards.iter().enumerate() {
        if !possible.can(&card.when) {
            let message = "this card can never be drawn";
            tell(
                context,
                Code::NeverDrawn,
                Kind::Card,
                index,
                &[At::Field("when")],
                message,
            );
        }
        if !possible.can(&card.when) {
            continue;
        }
        for (position, prompt) in card.prompts.iter().enumerate() {
            if !possible.can(&prompt.when) {
                let path = [At::Field("prompts"), At::Item(position), At::Field("when")];
                let message = "this prompt is never told";
                tell(context, Code::NeverHolds, Kind::Card, index, &path, message);
            }
        }
        for (position, option) in card.options.iter().enumerate() {
            let at = |field| [At::Field("options"), At::Item(position), At::Field(field)];
            let message = "this option can never be chosen";
            let both = [card.when.clone(), option.when.clone()];
            if !possible.can(&option.when) || !possible.can(&Condition::All(both.into())) {
                tell(
                    context,
                    Code::NeverLegal,
                    Kind::Card,
                    index,
                    &at("when"),
                    message,
                );
            } else if !possible.can(&Condition::All(option.needs.clone())) {
                tell(
                    context,
                    Code::NeverLegal,
                    Kind::Card,
                    index,
                    &at("needs"),
                    message,
                );
            }
        }
    }
}

fn bills(context: &mut Context<'_>, possible: &Possible<'_>) {
    let pack = context.pack;
    let agenda = pack.phases.iter().find_map(|phase| match &phase.kind {
        PhaseKind::Chamber { agenda, .. } => Some(agenda),
        _ => None,
    });
    for (index, bill) in pack.bills.iter().enumerate() {
        let place = i32::try_from(index).unwrap_or(i32::MAX);
        match agenda {
            None => {
                let message = "there is no chamber in which this bill could be voted on";
                context.tell(Code::NeverTabled, Kind::Bill, index, &[], message);
            }
            Some(Agenda::Rotation) if place >= possible.longest() => {
                let message = format!(
                    "round by round the bills come in their order, and no game has a round {} for this one",
                    place.saturating_add(1)
                );
                context.tell(Code::NeverTabled, Kind::Bill, index, &[], message);
            }
            Some(Agenda::Docket { .. }) if !possible.can(&bill.when) => {
                let message = "this bill can never be tabled";
                tell(
                    context,
                    Code::NeverTabled,
                    Kind::Bill,
                    index,
                    &[At::Field("when")],
                    message,
                );
            }
            Some(_) => {}
        }
    }
}
