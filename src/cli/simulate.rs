//! `mizan simulate`.

use super::packs::Packs;
use super::{fail, known_language, rounds, variants};
use clap::Args;
use indicatif::ProgressBar;
use mizan::bots::PERSONAS;
use mizan::lang::Texts;
use mizan::pack::Loaded;
use mizan::simulate::page::{Draft, page};
use mizan::simulate::{Plan, simulate};
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// What to simulate.
#[derive(Args)]
pub struct Options {
    /// Which packs are played.
    #[command(flatten)]
    packs: Packs,
    /// How many games.
    #[arg(long, default_value_t = 1000)]
    games: u64,
    /// The seed of the first game; the others follow from it.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many sit at the table.
    #[arg(long, default_value_t = 4)]
    seats: u8,
    /// How many rounds; without it, what a variant says, else the pack's standard game.
    #[arg(long)]
    rounds: Option<u8>,
    /// A variant to play, by its id; give it once for each.
    #[arg(long = "variant", value_name = "ID")]
    variants: Vec<String>,
    /// Who plays: random, keeper, voice, drifter, or mixed for the last three in turn.
    #[arg(long, default_value = "random")]
    bot: String,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    /// Write the journal of every game into this folder.
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// Write what was found as one page with plots into this file, to be read in a browser.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// The language of the report: en or ar.
    #[arg(long, default_value = "en", requires = "report")]
    lang: String,
    /// On how many threads.
    #[arg(long, default_value_t = 1)]
    threads: usize,
}

/// Lets the bots play.
pub fn run(options: &Options) -> ExitCode {
    let Loaded { pack, words, .. } = match options.packs.find(None) {
        Ok(loaded) => loaded,
        Err(diagnostics) => return fail(diagnostics),
    };
    if let Err(problem) = known_language(&options.lang, Some(&pack)) {
        return fail(problem);
    }
    let draft = match options.report.as_deref().map(Draft::begin).transpose() {
        Ok(draft) => draft,
        Err(fault) => return fail(fault),
    };
    let bots = match options.bot.as_str() {
        "mixed" => PERSONAS.iter().map(|&name| name.to_owned()).collect(),
        name => vec![name.to_owned()],
    };
    let variants = match variants(&pack, &options.variants) {
        Ok(variants) => variants,
        Err(problem) => return fail(problem),
    };
    let plan = Plan {
        games: options.games,
        seed: options.seed,
        seats: options.seats,
        rounds: rounds(&pack, options.rounds, &variants),
        variants,
        bots,
        threads: options.threads,
        keep: options.keep.clone(),
        series: draft.is_some(),
    };
    let bar = if io::stderr().is_terminal() {
        ProgressBar::new(plan.games)
    } else {
        ProgressBar::hidden()
    };
    let report = simulate(&pack, &plan, |done| bar.inc(done));
    bar.finish_and_clear();
    match report {
        Ok(report) => {
            if let Some(draft) = draft {
                let texts = Texts::load(&options.lang, &pack, &words);
                let written = draft.finish(&page(&pack, &texts, &plan, &report));
                if let Err(fault) = written {
                    return fail(fault);
                }
            }
            let mut out = io::stdout().lock();
            let written = if options.json {
                writeln!(out, "{:#}", report.json())
            } else {
                writeln!(out, "{report}")
            };
            // A reader that has read enough is no failure.
            written.map_or(ExitCode::SUCCESS, |()| ExitCode::SUCCESS)
        }
        Err(fault) => fail(fault),
    }
}
