//! The command line: one file a subcommand. Exit codes: 0 well done; 1 what was asked for does not hold or cannot be
//! done; 2 the command line itself is wrong.

use clap::{Parser, Subcommand};
use mizan::pack::Pack;
use std::process::ExitCode;

#[cfg(feature = "app")]
mod gallery;
mod pack;
mod packs;
mod play;
mod replay;
mod scaffold;
mod simulate;
mod upgrade;
mod variants;
#[cfg(feature = "app")]
mod window;

use variants::{rounds, variants};

/// A policy-debate board game, and the engine that plays it. Without a command, a game begins.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Play a game.
    Play(play::Options),
    /// Work on packs.
    #[command(subcommand)]
    Pack(pack::Command),
    /// Let bots play many games and count what happens.
    Simulate(simulate::Options),
    /// Play a saved game again from its journal and print the hash of its final state.
    Replay(replay::Options),
    /// Draw a picture of every screen of a scripted game, without a window.
    #[cfg(feature = "app")]
    Gallery(gallery::Options),
}

/// Does what the command line asks for.
pub fn run() -> ExitCode {
    match Arguments::parse().command {
        None => play::run(&play::Options::default()),
        Some(Command::Play(options)) => play::run(&options),
        Some(Command::Pack(command)) => pack::run(&command),
        Some(Command::Simulate(options)) => simulate::run(&options),
        Some(Command::Replay(options)) => replay::run(&options),
        #[cfg(feature = "app")]
        Some(Command::Gallery(options)) => gallery::run(&options),
    }
}

/// Prints what went wrong to standard error.
fn fail(problem: impl std::fmt::Display) -> ExitCode {
    eprintln!("error: {problem}");
    ExitCode::FAILURE
}

/// Whether a game of a pack can be played in a language; without a pack, whether the program speaks it.
fn known_language(language: &str, pack: Option<&Pack>) -> Result<(), String> {
    let own = || mizan::lang::languages().into_iter().map(str::to_owned);
    let known = pack.map_or_else(|| own().collect(), mizan::lang::languages_with);
    if known.iter().any(|known| known == language) {
        return Ok(());
    }
    let known = known.join(", ");
    Err(format!(
        "there is no language `{language}`; there are: {known}"
    ))
}
