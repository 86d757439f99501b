//! Many games between bots, to see how a pack plays: what occurs, what is carried, which hopes are met.
//!
//! Each game keeps its journal as a played game does: every event with its cause, and every decision.

mod findings;
mod game;
pub mod page;
mod report;
mod series;
mod tally;

use crate::bots::{self, Bot, Dice};
use crate::engine::SetupFault;
use crate::journal::{Header, Journal, JournalFault, JournalFile, Player};
use crate::pack::Pack;
use crate::pack::model::VariantId;
use std::path::PathBuf;
use std::time::Instant;

pub use findings::{BILLS_CARRIED, HOPES_MET, Outside};
pub use game::Game;
pub use report::Report;
pub use series::{Course, Series, Spread};
pub use tally::{Rate, Tally};

/// What to simulate.
#[derive(Clone, Debug)]
pub struct Plan {
    /// How many games.
    pub games: u64,
    /// The seed of the first; the others follow from it.
    pub seed: u64,
    /// How many sit at the table.
    pub seats: u8,
    /// How many rounds a game has.
    pub rounds: u8,
    /// The variants that are played.
    pub variants: Vec<VariantId>,
    /// The bots of the seats, in turn.
    pub bots: Vec<String>,
    /// On how many threads.
    pub threads: usize,
    /// A folder to write the journals to.
    pub keep: Option<PathBuf>,
    /// Whether to collect what goes from round to round, for a [`page`].
    pub series: bool,
}

/// Why a simulation stopped.
#[derive(Debug, thiserror::Error)]
pub enum SimulationFault {
    /// The pack cannot be played like this.
    #[error("the games cannot be set up like this: {0:?}")]
    Setup(SetupFault),
    /// There is no such bot.
    #[error("there is no bot called `{0}`; there are: {names}, mixed", names = bots::NAMES.join(", "))]
    NoSuchBot(String),
    /// A journal could not be written.
    #[error(transparent)]
    Journal(#[from] JournalFault),
    /// A game did not end.
    #[error("the game with seed {0} does not end")]
    Endless(u64),
    /// A bot's command was refused, which no rule should do.
    #[error("the game with seed {0} refused a command that it had offered")]
    Refused(u64),
}

/// The seed of a game of a plan.
#[must_use]
pub const fn seed_of(plan_seed: u64, game: u64) -> u64 {
    plan_seed.wrapping_add(game.wrapping_mul(0x2545_f491_4f6c_dd1d))
}

/// Plays all games of a plan. `progress` is told now and then how many games are done.
///
/// # Errors
/// Where the plan does not fit the pack or a journal cannot be written.
pub fn simulate(
    pack: &Pack,
    plan: &Plan,
    progress: impl Fn(u64) + Sync,
) -> Result<Report, SimulationFault> {
    let bots = plan
        .bots
        .iter()
        .map(|name| {
            Bot::by_name(pack, name).ok_or_else(|| SimulationFault::NoSuchBot(name.clone()))
        })
        .collect::<Result<Vec<Bot>, _>>()?;
    let start = Instant::now();
    let threads = plan.threads.clamp(1, plan.games.clamp(1, 256) as usize);
    let tally = if threads == 1 {
        some(pack, plan, &bots, 0, 1, &progress)?
    } else {
        let (bots, progress) = (&bots, &progress);
        let parts = std::thread::scope(|scope| {
            let run = |thread| {
                scope.spawn(move || some(pack, plan, bots, thread, threads as u64, progress))
            };
            let handles: Vec<_> = (0..threads as u64).map(run).collect();
            handles
                .into_iter()
                .map(|handle| handle.join())
                .collect::<Vec<_>>()
        });
        let mut sum = blank(pack, plan);
        for part in parts {
            match part {
                Ok(part) => sum.add(&part?),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        sum
    };
    Ok(Report::new(pack, plan, tally, start.elapsed()))
}

/// A tally of nothing yet, with what the plan asks for.
fn blank(pack: &Pack, plan: &Plan) -> Tally {
    Tally {
        series: plan.series.then(|| Series::new(pack, plan.rounds.into())),
        ..Tally::new(pack)
    }
}

/// Every so many games of a thread, progress is told.
const STRIDE: u64 = 64;

/// Plays every `step`th game from the `first` on.
fn some(
    pack: &Pack,
    plan: &Plan,
    bots: &[Bot],
    first: u64,
    step: u64,
    progress: &(impl Fn(u64) + Sync),
) -> Result<Tally, SimulationFault> {
    let mut tally = blank(pack, plan);
    let mut game = Game::default();
    let mut told = 0;
    let mut done = 0;
    for number in (first..plan.games).step_by(step as usize) {
        let seed = seed_of(plan.seed, number);
        let setup = crate::engine::Setup {
            seed,
            variants: plan.variants.clone(),
            rounds: plan.rounds,
            seats: vec![None; plan.seats.into()],
        };
        game.play(pack, &setup, bots, &mut Dice::new(seed))?;
        tally.count(pack, &setup, &game);
        if let Some(folder) = &plan.keep {
            let players =
                (0..setup.seats.len()).map(|seat| Player::bot(&plan.bots[seat % plan.bots.len()]));
            let header = Header::new(pack, &setup, players.collect(), "en");
            let path = folder.join(format!("{}-{number:06}.mizan", pack.manifest.id));
            keep(&path, &game.journal(header), game.hash())?;
        }
        done += 1;
        if done - told == STRIDE {
            progress(done - told);
            told = done;
        }
    }
    progress(done - told);
    Ok(tally)
}

fn keep(path: &std::path::Path, journal: &Journal, hash: Option<u64>) -> Result<(), JournalFault> {
    let mut file =
        JournalFile::create(path, &journal.header, &journal.entries[..journal.opening()])?;
    for (i, decision) in journal.decisions.iter().enumerate() {
        file.decided(decision, &journal.entries[journal.events_of(i)])?;
    }
    hash.map_or(Ok(()), |hash| file.ended(hash))
}
