//! `mizan pack check DIR`: tells everything that is wrong with a pack.

use std::path::Path;
use std::process::ExitCode;

use mizan::pack::{self, Pack};

/// Checks the pack in a folder: its counts on standard output, or everything that is wrong on standard error.
pub fn run_check(dir: &Path) -> ExitCode {
    match pack::load(dir) {
        Ok(loaded) => {
            if !loaded.remarks.0.is_empty() {
                eprintln!("{}\n", loaded.remarks);
            }
            println!("{}", counts(&loaded.pack));
            ExitCode::SUCCESS
        }
        Err(diagnostics) => {
            let errors = diagnostics
                .0
                .iter()
                .filter(|d| d.severity == pack::Severity::Error)
                .count();
            let word = if errors == 1 { "error" } else { "errors" };
            eprintln!("{diagnostics}\n\n{errors} {word}");
            ExitCode::FAILURE
        }
    }
}

/// What a pack holds, in a line.
fn counts(pack: &Pack) -> String {
    let parts = [
        (pack.places.len(), "place", "places"),
        (pack.roles.len(), "role", "roles"),
        (pack.cards.len(), "card", "cards"),
        (pack.deeds.len(), "deed", "deeds"),
        (pack.clauses.len(), "clause", "clauses"),
        (
            pack.statuses.len(),
            "sanction or reward",
            "sanctions and rewards",
        ),
        (pack.bills.len(), "bill", "bills"),
        (pack.arguments.len(), "argument", "arguments"),
        (pack.bulletins.len(), "bulletin", "bulletins"),
        (pack.actions.len(), "office action", "office actions"),
        (pack.hopes.len(), "hope", "hopes"),
        (pack.endings.len(), "ending", "endings"),
        (pack.reflections.len(), "reflection", "reflections"),
        (pack.claims.len(), "claim", "claims"),
        (pack.essays.len(), "essay", "essays"),
        (pack.manifest.languages.len(), "language", "languages"),
    ];
    let parts: Vec<String> = parts
        .iter()
        .map(|(n, one, many)| format!("{n} {}", if *n == 1 { one } else { many }))
        .collect();
    format!(
        "{} {}: {}",
        pack.manifest.id,
        pack.manifest.version,
        parts.join(", ")
    )
}
