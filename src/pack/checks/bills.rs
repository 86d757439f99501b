//! Amendments change what their bill does, and a bill does not contradict itself.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    for (index, bill) in pack.bills.iter().enumerate() {
        for (position, amendment) in bill.amendments.iter().enumerate() {
            let at = |field, item| {
                [
                    At::Field("amendments"),
                    At::Item(position),
                    At::Field(field),
                    At::Item(item),
                ]
            };
            for (item, clause) in amendment.strikes.iter().enumerate() {
                let known = bill
                    .enacts
                    .iter()
                    .all(|id| pack.clauses.get(id.index()).is_some());
                // A clause that cannot be read, or is not there, was told already.
                let known = known && pack.clauses.get(clause.index()).is_some();
                if known && !bill.enacts.contains(clause) {
                    let enacted: Vec<String> = bill
                        .enacts
                        .iter()
                        .filter_map(|clause| pack.clauses.get(clause.index()))
                        .map(|clause| format!("`{}`", clause.id))
                        .collect();
                    let mut diagnostic = context.at(
                        Code::Amendment,
                        Kind::Bill,
                        index,
                        &at("strikes", item),
                        "the bill does not enact this, so it cannot be struck",
                    );
                    if !enacted.is_empty() {
                        diagnostic =
                            diagnostic.help(format!("the bill enacts {}", enacted.join(", ")));
                    }
                    context.diagnostics.push(diagnostic);
                }
            }
            for (item, clause) in amendment.adds.iter().enumerate() {
                if bill.enacts.contains(clause) && !amendment.strikes.contains(clause) {
                    let message = "the bill enacts this already";
                    context.tell(
                        Code::Amendment,
                        Kind::Bill,
                        index,
                        &at("adds", item),
                        message,
                    );
                }
            }
            if amendment.adds.is_empty()
                && amendment.strikes.is_empty()
                && amendment.repeals.is_empty()
            {
                let path = [At::Field("amendments"), At::Item(position), At::Field("id")];
                context.tell(
                    Code::Amendment,
                    Kind::Bill,
                    index,
                    &path,
                    "this amendment changes nothing",
                );
            }
        }
        for (item, clause) in bill.repeals.iter().enumerate() {
            if bill.enacts.contains(clause) {
                let path = [At::Field("repeals"), At::Item(item)];
                context.tell(
                    Code::Amendment,
                    Kind::Bill,
                    index,
                    &path,
                    "the bill enacts and repeals this",
                );
            }
        }
    }
}
