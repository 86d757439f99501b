//! Every side has roles, and a role has what its side's phases ask of it.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    if pack.roles.is_empty() {
        context.tell_head(
            Code::Side,
            "id",
            "the pack has no roles, so nobody can play",
        );
    }
    for index in 0..pack.sides.len() {
        if !pack.roles.is_empty() && !pack.roles.iter().any(|role| role.side.index() == index) {
            context.tell(
                Code::Side,
                Kind::Side,
                index,
                &[],
                "no role sits on this side",
            );
        }
    }
    for (index, role) in pack.roles.iter().enumerate() {
        let walks = pack.phases.iter().any(|phase| match phase.kind {
            PhaseKind::Street {
                side, die: Some(_), ..
            } => side.is_none_or(|side| side == role.side),
            _ => false,
        });
        if walks && role.start.is_none() {
            let message = "this role moves on the map and needs a `start`";
            context.tell(Code::Role, Kind::Role, index, &[], message);
        }
        let owner = |other: &Role| role.company.is_some() && other.company == role.company;
        if pack.roles[..index].iter().any(owner) {
            let message = "another role owns this company already";
            context.tell(
                Code::Role,
                Kind::Role,
                index,
                &[At::Field("company")],
                message,
            );
        }
    }
}
