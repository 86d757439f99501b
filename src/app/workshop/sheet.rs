//! What is wrong with a pack, on a sheet over the game that goes on with the last good one.

use bevy::prelude::*;

use crate::app::theme::modal::reading_sheet;
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::pack::{Diagnostic, Diagnostics, Severity};

/// Marks the sheet, so that it goes when the pack is mended.
#[derive(Component)]
pub(super) struct Sheet;

/// Why the pack is not taken up.
pub(super) enum Faults<'f> {
    /// It is not whole.
    Pack(&'f Diagnostics),
    /// It is whole, but the game that is played cannot go on with it.
    Game(&'f str),
}

/// So many faults are told; who has mended these saves again and sees the next.
const MOST: usize = 40;

/// Opens the sheet.
pub(super) fn open(commands: &mut Commands, words: &Words, faults: Faults<'_>) {
    let (title, intro, told) = match faults {
        Faults::Pack(diagnostics) => {
            let is_error = |fault: &&Diagnostic| fault.severity == Severity::Error;
            // Errors first: they are what keeps the pack from the table.
            let (errors, others): (Vec<_>, Vec<_>) = diagnostics.0.iter().partition(is_error);
            let count = [("errors", errors.len().into())];
            let told: Vec<Diagnostic> = errors.into_iter().chain(others).cloned().collect();
            let title = words.with("workshop-broken", &count);
            (title, words.get("workshop-last-good"), told)
        }
        Faults::Game(fault) => {
            let intro = words.with("workshop-waits", &[("fault", fault.into())]);
            (words.get("workshop-other-game"), intro, Vec::new())
        }
    };
    let more = told.len().saturating_sub(MOST);
    let more = (more > 0).then(|| words.with("workshop-more", &[("more", more.into())]));
    let page = move |page: &mut ChildSpawner| {
        page.spawn(body(&intro));
        for fault in told.iter().take(MOST) {
            page.spawn(slip(fault));
        }
        if let Some(more) = &more {
            page.spawn(small(more));
        }
    };
    let close = words.get("table-close");
    commands.spawn((
        Sheet,
        reading_sheet(Modal::wide(), &title, &close, 62.0, page),
    ));
}

/// One fault: what, where, the line, what to do. As the checker prints it: left to right, like the files.
fn slip(fault: &Diagnostic) -> impl Bundle + use<> {
    let tone = match fault.severity {
        Severity::Error => Tone::Vermilion,
        Severity::Warning => Tone::Ochre,
        Severity::Advice => Tone::Navy,
    };
    let place = format!("{}:{}:{}", fault.path, fault.line, fault.column);
    let lines = [
        (place, Written::SMALL.strong().ink(tone)),
        (format!("{} {}", fault.code, fault.message), Written::LABEL),
    ];
    let source = fault
        .excerpt()
        .map(|line| (line.to_owned(), Written::SMALL.ink(Ink::Muted)));
    let help = fault.help.clone().map(|help| (help, Written::BODY));
    let texts: Vec<(String, Written)> = lines.into_iter().chain(source).chain(help).collect();
    (
        Node {
            flex_shrink: 0.0,
            ..column(space::XS)
        },
        Children::spawn(bevy::ecs::spawn::SpawnWith(
            move |slip: &mut ChildSpawner| {
                for (text, style) in &texts {
                    slip.spawn(written(text, *style));
                }
                slip.spawn(rule());
            },
        )),
    )
}
