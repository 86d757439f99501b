//! `mizan replay`.

use super::fail;
use super::packs::Packs;
use clap::Args;
use mizan::engine::state_hash;
use mizan::journal::{load, peek, verify};
use std::path::PathBuf;
use std::process::ExitCode;

/// What to replay.
#[derive(Args)]
pub struct Options {
    /// The journal of a game.
    journal: PathBuf,
    /// Decide everything again, and fail where anything differs from what was recorded.
    #[arg(long)]
    verify: bool,
    /// The packs it was played with, where they are not found by their ids.
    #[command(flatten)]
    packs: Packs,
}

/// Rebuilds the game and prints its final state's hash.
pub fn run(options: &Options) -> ExitCode {
    let header = match peek(&options.journal) {
        Ok(header) => header,
        Err(fault) => return fail(fault),
    };
    let pack = match options.packs.find(Some(&header.pack)) {
        Ok(loaded) => loaded.pack,
        Err(diagnostics) => return fail(diagnostics),
    };
    let loaded = match load(&options.journal, &pack) {
        Ok(loaded) => loaded,
        Err(fault) => return fail(fault),
    };
    let hash = if options.verify {
        match verify(&pack, &loaded) {
            Ok(hash) => hash,
            Err(fault) => return fail(fault),
        }
    } else {
        state_hash(&loaded.state)
    };
    println!("{hash:016x}");
    ExitCode::SUCCESS
}
