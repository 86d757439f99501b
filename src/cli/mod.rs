//! The command line: one file a subcommand.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod pack;

/// A policy-debate board game, and the engine that plays it.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Work on packs.
    #[command(subcommand)]
    Pack(PackCommand),
}

#[derive(Subcommand)]
enum PackCommand {
    /// Check a pack: its counts, or everything that is wrong with it.
    Check {
        /// The folder that holds `pack.ron`.
        dir: PathBuf,
    },
}

/// Does what the command line asks for.
pub fn run() -> ExitCode {
    match Arguments::parse().command {
        Command::Pack(PackCommand::Check { dir }) => pack::run_check(&dir),
    }
}
