//! The phases have what they need to run.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    if pack.phases.is_empty() {
        context.tell_head(Code::Phase, "phases", "a game has at least one phase");
    }
    for (index, phase) in pack.phases.iter().enumerate() {
        if let Some((word, message)) = lack(pack, &phase.kind) {
            context.tell(
                Code::Phase,
                Kind::Phase,
                index,
                &[At::Field("kind"), At::Word(word)],
                message,
            );
        }
    }
    if pack.frame.arguments.0 > 0 && pack.arguments.is_empty() {
        context.tell_head(
            Code::Phase,
            "arguments",
            "arguments are dealt, but the pack has none",
        );
    }
}

/// What a phase lacks, and the word of it to point at.
fn lack(pack: &Pack, kind: &PhaseKind) -> Option<(&'static str, String)> {
    let lack = |word, message: &str| Some((word, message.to_owned()));
    let longest = pack.frame.rounds.iter().copied().max().unwrap_or(0);
    match kind {
        PhaseKind::Bulletin if pack.bulletins.is_empty() => {
            lack("Bulletin", "the pack has no bulletins")
        }
        PhaseKind::Street {
            die: None,
            deck: None,
            ..
        } => lack(
            "Street",
            "without a `die` the street needs a `deck`, for nobody moves on the map",
        ),
        PhaseKind::Street {
            die: Some(_),
            deck: Some(_),
            ..
        } => lack(
            "deck",
            "with a `die` the cards come from the places, so this deck is never drawn from",
        ),
        PhaseKind::Street { die: Some(_), .. } if pack.places.is_empty() => {
            lack("die", "there is a die, but the map has no places")
        }
        PhaseKind::Office { actions, .. } if actions.is_empty() => lack(
            "actions",
            "there is nothing that could be done in this office",
        ),
        PhaseKind::Chamber {
            agenda: Agenda::Rotation,
            ..
        } if pack.bills.is_empty() => lack("agenda", "the pack has no bills"),
        PhaseKind::Chamber {
            agenda: Agenda::Docket { open, .. },
            ..
        } if usize::from(*open) > pack.bills.len() => Some((
            "open",
            format!(
                "{open} bills cannot lie open, for the pack has {}",
                pack.bills.len()
            ),
        )),
        PhaseKind::Chamber { draw: 1.., .. } if pack.arguments.is_empty() => {
            lack("draw", "arguments are drawn, but the pack has none")
        }
        PhaseKind::Pause { rounds } if rounds.is_empty() => {
            lack("rounds", "a pause needs rounds that end with it")
        }
        PhaseKind::Pause { .. } if pack.bets.is_empty() => {
            lack("Pause", "the pack has no bets to ask")
        }
        PhaseKind::Pause { rounds } => rounds.iter().find(|round| **round > longest).map(|round| {
            (
                "rounds",
                format!("no game has a round {round}; the longest has {longest}"),
            )
        }),
        _ => None,
    }
}
