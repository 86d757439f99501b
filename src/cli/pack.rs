//! `mizan pack`: checking packs and explaining codes; beginning and trying things is in `scaffold`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use mizan::pack::{self, Baseline, Code, Diagnostics, Loaded, Pack, Severity};

use super::{fail, scaffold, upgrade};

/// What to do with packs.
#[derive(Subcommand)]
pub enum Command {
    /// Check a pack: its counts, or everything that is wrong with it.
    Check(Check),
    /// Begin a pack: one of its own, or one that extends another.
    New(scaffold::New),
    /// Begin an entry of a pack, in files of its own, with its texts.
    Add(scaffold::Add),
    /// Open a card, a bill or a reflection in a made-up moment of a game.
    Try(scaffold::Try),
    /// Bring a pack that was written for an older program up to date.
    Upgrade(upgrade::Options),
    /// Say more about a code, such as P012.
    Explain {
        /// The code; without it, all codes with their rules.
        code: Option<Code>,
    },
}

/// How to check.
#[derive(Args)]
pub struct Check {
    /// The pack: its folder, its .zip or its id; then packs that lie on it, in their order. What they extend is found.
    #[arg(required = true, value_name = "PACK")]
    packs: Vec<String>,
    /// Print what is told as JSON, on standard output.
    #[arg(long)]
    json: bool,
    /// Fail on these, too, and not only on errors.
    #[arg(long, value_name = "WHAT")]
    deny: Option<Deny>,
    /// Do not tell this code; give it once for each. Errors are told all the same.
    #[arg(long, value_name = "CODE")]
    allow: Vec<Code>,
    /// Tell only what is not in this file.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write what is told, but for errors, into this file, to be the baseline of later checks.
    #[arg(long, value_name = "FILE")]
    write_baseline: Option<PathBuf>,
}

/// What to fail on besides errors.
#[derive(Clone, Copy, ValueEnum)]
enum Deny {
    /// Warnings.
    Warnings,
    /// Warnings and advice.
    Advice,
}

/// Does what is asked for.
pub fn run(command: &Command) -> ExitCode {
    match command {
        Command::Check(options) => check(options).unwrap_or_else(fail),
        Command::New(options) => scaffold::new(options),
        Command::Add(options) => scaffold::add(options),
        Command::Upgrade(options) => upgrade::run(options),
        Command::Try(options) => scaffold::open(options),
        Command::Explain { code: Some(code) } => {
            println!("{code} ({}): {}", code.severity(), code.sentence().trim());
            println!("\n{}", code.explanation());
            ExitCode::SUCCESS
        }
        Command::Explain { code: None } => {
            for code in Code::ALL {
                println!(
                    "{code} {:7} {}",
                    code.severity().to_string(),
                    code.sentence().trim()
                );
            }
            ExitCode::SUCCESS
        }
    }
}

/// Checks: counts on standard output, and everything that is told on standard error.
fn check(options: &Check) -> Result<ExitCode, String> {
    let names: Vec<&str> = options.packs.iter().map(String::as_str).collect();
    let read = match names.as_slice() {
        [one] if Path::new(one).exists() => pack::load(Path::new(one)),
        [one] => pack::find(one),
        several => pack::find_stack(several),
    };
    let (loaded, mut told) = match read {
        Ok(Loaded { pack, remarks, .. }) => (Some(pack), remarks),
        Err(diagnostics) => (None, diagnostics),
    };
    told.without(&options.allow);
    if let Some(path) = &options.baseline {
        let text =
            fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let baseline = Baseline::read(&text).map_err(|why| format!("{}: {why}", path.display()))?;
        baseline.apply(&mut told);
    }
    if let Some(path) = &options.write_baseline {
        fs::write(path, Baseline::of(&told).text())
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    if options.json {
        println!("{:#}", told.json());
    } else {
        if !told.0.is_empty() {
            eprintln!("{told}\n\n{}", summary(&told));
        }
        if let Some(pack) = &loaded {
            println!("{}", counts(pack));
        }
    }
    let worst = match options.deny {
        None => Severity::Error,
        Some(Deny::Warnings) => Severity::Warning,
        Some(Deny::Advice) => Severity::Advice,
    };
    let fails = told.0.iter().any(|told| told.severity <= worst);
    Ok(if fails {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// How much was told, in a line.
fn summary(told: &Diagnostics) -> String {
    let kinds = [
        (Severity::Error, "error", "errors"),
        (Severity::Warning, "warning", "warnings"),
        (Severity::Advice, "piece of advice", "pieces of advice"),
    ];
    let counted = kinds
        .iter()
        .filter_map(|(severity, one, many)| match told.count(*severity) {
            0 => None,
            1 => Some(format!("1 {one}")),
            n => Some(format!("{n} {many}")),
        });
    let counted: Vec<String> = counted.collect();
    let code = told.0.first().map_or(Code::UnknownId, |told| told.code);
    format!(
        "{}; `mizan pack explain {code}` says more about a code",
        counted.join(", ")
    )
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
    let names: Vec<String> = std::iter::once(&pack.manifest)
        .chain(&pack.mods)
        .map(|manifest| format!("{} {}", manifest.id, manifest.version))
        .collect();
    format!("{}: {}", names.join(" + "), parts.join(", "))
}
