//! Only a seat is met by others and takes a sensor along.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    for (index, status) in pack.statuses.iter().enumerate() {
        if status.of == SubjectKind::Seat {
            continue;
        }
        let asked = [
            ("met", !status.met.is_empty(), "nobody meets a company"),
            (
                "carries",
                status.carries.is_some(),
                "a company does not move, so it takes no sensor along",
            ),
        ];
        for (field, _, message) in asked.into_iter().filter(|(_, there, _)| *there) {
            let diagnostic = context
                .at(
                    Code::NoSubject,
                    Kind::Status,
                    index,
                    &[At::Field(field)],
                    message,
                )
                .help("only a status with `of: Seat` can have this");
            context.diagnostics.push(diagnostic);
        }
    }
}
