//! A variant changes the game, and what it changes can be changed.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    let stands = |clause: &ClauseId| pack.clauses[clause.index()].start;
    for (index, variant) in pack.variants.iter().enumerate() {
        for (item, clause) in variant.enacts.iter().enumerate() {
            let message = if variant.repeals.contains(clause) {
                "the variant enacts and repeals this"
            } else if stands(clause) {
                "this clause stands in the law book at the start anyway"
            } else {
                continue;
            };
            tell(
                context,
                index,
                &[At::Field("enacts"), At::Item(item)],
                message,
            );
        }
        for (item, clause) in variant.repeals.iter().enumerate() {
            if !stands(clause) && !variant.enacts.contains(clause) {
                let message = "this clause does not stand in the law book at the start";
                tell(
                    context,
                    index,
                    &[At::Field("repeals"), At::Item(item)],
                    message,
                );
            }
        }
        let chamber = |phase: &Phase| matches!(phase.kind, PhaseKind::Chamber { .. });
        if variant.veil > 0 && !pack.phases.iter().any(chamber) {
            let message = "the pack has no chamber in which a bill could be voted on";
            tell(context, index, &[At::Field("veil")], message);
        }
        if *variant
            == (Variant {
                id: variant.id.clone(),
                ..Variant::default()
            })
        {
            tell(context, index, &[], "this variant changes nothing");
        }
    }
}

fn tell(context: &mut Context<'_>, index: usize, path: &[At<'_>], message: &str) {
    context.tell(Code::Variant, Kind::Variant, index, path, message);
}
