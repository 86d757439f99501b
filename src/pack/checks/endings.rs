//! The last ending always holds, so that a game has one, and no other does, so that each can come.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    let last = pack.endings.len().saturating_sub(1);
    for (index, ending) in pack.endings.iter().enumerate() {
        let always = ending.when == Condition::Always;
        if index == last && !always {
            let diagnostic = context
                .at(
                    Code::Ending,
                    Kind::Ending,
                    index,
                    &[At::Field("when")],
                    "the last ending must always hold",
                )
                .help("leave out its `when`, or add an ending without one");
            context.diagnostics.push(diagnostic);
        } else if index < last && always {
            let message = "this ending always holds, so those after it never come";
            context.tell(Code::Ending, Kind::Ending, index, &[], message);
        }
    }
}
