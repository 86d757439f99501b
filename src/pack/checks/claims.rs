//! Every claim of the almanac stands for something on the board.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    let mut cited = vec![false; pack.claims.len()];
    let lists = [
        pack.sensors
            .iter()
            .map(|entry| &entry.claims)
            .collect::<Vec<_>>(),
        pack.bulletins.iter().map(|entry| &entry.claims).collect(),
        pack.cards.iter().map(|entry| &entry.claims).collect(),
        pack.deeds.iter().map(|entry| &entry.claims).collect(),
        pack.statuses.iter().map(|entry| &entry.claims).collect(),
        pack.clauses.iter().map(|entry| &entry.claims).collect(),
        pack.bills.iter().map(|entry| &entry.claims).collect(),
        pack.arguments.iter().map(|entry| &entry.claims).collect(),
        pack.actions.iter().map(|entry| &entry.claims).collect(),
        pack.hopes.iter().map(|entry| &entry.claims).collect(),
        pack.reflections.iter().map(|entry| &entry.claims).collect(),
    ];
    for claim in lists.into_iter().flatten().flatten() {
        if let Some(cited) = cited.get_mut(claim.index()) {
            *cited = true;
        }
    }
    for index in (0..cited.len()).filter(|index| !cited[*index]) {
        let diagnostic = context
            .at(
                Code::IdleClaim,
                Kind::Claim,
                index,
                &[],
                "nothing on the board stands for this claim",
            )
            .help("name it in the `claims` of a card, a law, a bill, …");
        context.diagnostics.push(diagnostic);
    }
}
