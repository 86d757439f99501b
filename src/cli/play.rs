//! `mizan play`.

use super::packs::Packs;
use super::{fail, known_language, rounds, variants};
use clap::Args;
use mizan::bots::PERSONAS;
use mizan::engine::{Setup, is_veiled};
use mizan::journal::{Player, new_save, peek, saves_folder, saves_in};
use mizan::lang::sentences::say;
use mizan::lang::{Direction, Texts, unmarked};
use mizan::pack::model::RoleId;
use mizan::pack::{Loaded, Pack};
use mizan::session::Session;
use mizan::text;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// How to play.
#[derive(Args, Default)]
pub struct Options {
    /// Play in the terminal, line by line.
    #[arg(long)]
    text: bool,
    /// Let bots play every seat; nothing is saved.
    #[arg(long)]
    bots: bool,
    /// The seed of the game's draws; without it, another game each time.
    #[arg(long)]
    seed: Option<u64>,
    /// Which packs are played.
    #[command(flatten)]
    pub packs: Packs,
    /// The language: en or ar; without it, the one that was set in the window (in the terminal: en).
    #[arg(long)]
    pub lang: Option<String>,
    /// How many sit at the table; bots take the seats that nobody has. Without it, four.
    #[arg(long)]
    seats: Option<u8>,
    /// How many rounds; without it, what a variant says, else the pack's standard game.
    #[arg(long)]
    rounds: Option<u8>,
    /// A variant to play, by its id; give it once for each.
    #[arg(long = "variant", value_name = "ID")]
    variants: Vec<String>,
    /// The role of the first seat, by its id; without it, one is dealt.
    #[arg(long)]
    role: Option<String>,
    /// A person at the table; give it once for each.
    #[arg(long = "name")]
    names: Vec<String>,
    /// No notes about each step of the first round. In the terminal they come when no game was saved before.
    #[arg(long)]
    no_guide: bool,
    /// Go on with a saved game.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["bots", "seed", "seats", "rounds", "variants", "role", "names"])]
    pub resume: Option<PathBuf>,
}

/// Plays a game: in the window, or in the terminal where that is asked for or there is no window.
pub fn run(options: &Options) -> ExitCode {
    if let Err(problem) = options.known_language() {
        return fail(problem);
    }
    if options.text || options.bots {
        return play_in_terminal(options, options.language());
    }
    match open_window(options) {
        Ok(exit) => exit,
        Err(instead) => {
            tell(&instead.texts, &instead.why);
            play_in_terminal(options, instead.texts.language())
        }
    }
}

/// Why the game is played in the terminal although a window was asked for.
struct Instead {
    why: String,
    /// The words of the player's language.
    texts: Texts,
}

/// Opens the window; where there is none, a line says why.
#[cfg(feature = "app")]
fn open_window(options: &Options) -> Result<ExitCode, Instead> {
    use super::window::{Closed, open};
    use mizan::lang::sentences::Arg;
    match open(options) {
        Ok(exit) => Ok(exit),
        Err(Closed::Wrong(problem)) => Ok(fail(problem)),
        Err(Closed::Missing(missing, language)) => {
            let texts = Texts::own(&language);
            let what = missing.told(&texts);
            let why = say(&texts, "text-no-window", &[("what", Arg::Text(&what))]);
            Err(Instead { why, texts })
        }
    }
}

#[cfg(not(feature = "app"))]
fn open_window(options: &Options) -> Result<ExitCode, Instead> {
    let texts = Texts::own(options.language());
    let why = texts.get("app-not-built");
    Err(Instead { why, texts })
}

/// Prints a line beside the game.
fn tell(texts: &Texts, line: &str) {
    // A line from left to right needs no invisible marks around what is filled in.
    match texts.direction() {
        Direction::RightToLeft => eprintln!("{line}"),
        Direction::LeftToRight => eprintln!("{}", unmarked(line)),
    }
}

fn play_in_terminal(options: &Options, language: &str) -> ExitCode {
    // Asked before this game is saved, too.
    let first = saves_in(&saves_folder()).is_empty();
    let guide = first && !options.no_guide && options.resume.is_none();
    match begin(options, language) {
        Ok((session, texts)) => {
            if let Some(path) = session.path() {
                let path = path.display().to_string();
                tell(
                    &texts,
                    &say(&texts, "text-saved-in", &[("path", (&path).into())]),
                );
            }
            match text::play(
                session,
                &texts,
                guide,
                io::stdin().lock(),
                BufWriter::new(io::stdout().lock()),
            ) {
                Ok(()) => ExitCode::SUCCESS,
                // Whoever reads has read enough.
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
                Err(error) => fail(error),
            }
        }
        Err(problem) => fail(problem),
    }
}

impl Options {
    /// Goes on with a saved game of a pack.
    #[must_use]
    pub fn resuming(pack: &str, save: &Path, language: &str, text: bool) -> Self {
        Self {
            text,
            packs: Packs {
                pack: Some(pack.to_owned()),
                mods: Vec::new(),
            },
            lang: Some(language.to_owned()),
            resume: Some(save.to_owned()),
            ..Self::default()
        }
    }

    /// Whether it says which game to begin.
    #[cfg(feature = "app")]
    #[must_use]
    pub fn names_a_game(&self) -> bool {
        self.seed.is_some()
            || self.seats.is_some()
            || self.rounds.is_some()
            || !self.variants.is_empty()
            || self.role.is_some()
            || !self.names.is_empty()
    }

    fn seats(&self) -> usize {
        usize::from(self.seats.unwrap_or(4))
    }

    /// Whether the language is one that the program speaks, or that the packs bring.
    fn known_language(&self) -> Result<(), String> {
        let language = self.language();
        if known_language(language, None).is_ok() {
            return Ok(());
        }
        let saved = match &self.resume {
            Some(path) => Some(peek(path).map_err(|fault| fault.to_string())?.pack),
            None => None,
        };
        known_language(language, Some(&self.packs.find(saved.as_ref())?.pack))
    }

    fn language(&self) -> &str {
        self.lang.as_deref().unwrap_or("en")
    }
}

fn begin(options: &Options, language: &str) -> Result<(Session, Texts), String> {
    if let Some(path) = &options.resume {
        let header = peek(path).map_err(|fault| fault.to_string())?;
        let Loaded { pack, words, .. } = options.packs.find(Some(&header.pack))?;
        let texts = Texts::load(language, &pack, &words);
        let session = Session::resume(Arc::new(pack), path).map_err(|fault| fault.to_string())?;
        return Ok((session, texts));
    }
    let Loaded { pack, words, .. } = options.packs.find(None)?;
    let texts = Texts::load(language, &pack, &words);
    let (setup, players) = setup(options, &pack)?;
    let path = (!options.bots).then(|| new_save(&pack.manifest.id, setup.seed));
    let session = Session::new(Arc::new(pack), &setup, players, language, path.as_deref())
        .map_err(|fault| fault.to_string())?;
    Ok((session, texts))
}

/// The game that the options ask for, and who plays.
///
/// # Errors
/// Where a role or a variant is asked for that the pack does not have, or a role that cannot be chosen.
pub fn setup(options: &Options, pack: &Pack) -> Result<(Setup, Vec<Player>), String> {
    let variants = variants(pack, &options.variants)?;
    let seed = options.seed.unwrap_or_else(any_seed);
    let mut seats = vec![None; options.seats()];
    if let (Some(role), Some(first)) = (&options.role, seats.first_mut()) {
        let chosen = role_named(pack, role)?;
        if is_veiled(pack, &variants) {
            return Err(format!(
                "the role `{role}` cannot be chosen: with these variants the roles are dealt after the first votes"
            ));
        }
        *first = Some(chosen);
    }
    let setup = Setup {
        seed,
        rounds: rounds(pack, options.rounds, &variants),
        variants,
        seats,
    };
    Ok((setup, players(options)))
}

/// People first, then the personas in turn.
fn players(options: &Options) -> Vec<Player> {
    let mut people: Vec<Player> = options
        .names
        .iter()
        .map(|name| Player::person(name))
        .collect();
    if people.is_empty() && !options.bots {
        people.push(Player::person(""));
    }
    let bots = PERSONAS.iter().cycle().map(|name| Player::bot(name));
    people
        .into_iter()
        .chain(bots)
        .take(options.seats())
        .collect()
}

fn role_named(pack: &Pack, name: &str) -> Result<RoleId, String> {
    let found = pack
        .roles
        .iter()
        .position(|role| role.id == name)
        .map(RoleId::at);
    found.ok_or_else(|| {
        let roles: Vec<&str> = pack.roles.iter().map(|role| role.id.as_str()).collect();
        format!("there is no role `{name}`; there are: {}", roles.join(", "))
    })
}

/// A seed that nobody chose.
fn any_seed() -> u64 {
    RandomState::new().build_hasher().finish()
}
