//! A picture of every screen of a scripted game, without a window.

mod moments;
mod ways;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bevy::prelude::*;

use super::Screen;
use super::books::OpenBook;
use super::bridge::{Game, GiveCommand, LeaveGame, Saves, TakeSeat};
use super::offscreen::{NoPicture, Studio};
use super::reflection::{OpenPage, PAGES};
use super::screens::setup::BeginGame;
use super::settings::Settings;
use super::table::guide::Guide;
use super::table::pages::{Page, Pages, ReadOn};
use super::table::why::ShowWhy;
use super::theme::prelude::Modal;
use super::words::Words;
use crate::engine::{Command, Event, Setup};
use crate::journal::Player;
use crate::pack::Loaded;
use crate::pack::model::{PhaseKind, RoleId, VariantId};
use crate::view::Waiting;

/// The seed of the scripted games.
const SEED: u64 = 7;
/// More decisions than a short game ever asks of one seat.
const MOST: usize = 600;

/// What was drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawn {
    /// The pictures.
    pub made: Vec<PathBuf>,
    /// The names of moments that the pack has not, or that no game came to.
    pub skipped: Vec<String>,
}

/// Draws every screen of a pack into a folder, in pictures of this width and height; `drawn` is told each name.
///
/// # Errors
/// Where nothing can draw, or a picture cannot be written.
pub fn draw(
    loaded: Arc<Loaded>,
    out: &Path,
    (width, height): (u32, u32),
    settings: &Settings,
    drawn: impl FnMut(&str),
) -> Result<Drawn, NoPicture> {
    std::fs::create_dir_all(out)
        .map_err(|error| NoPicture::NotWritten(format!("{}: {error}", out.display())))?;
    let (set, language) = (settings.clone(), settings.language.clone());
    // The games that are played here are saved, so that there are some to show; never among the player's own.
    let saves = tempfile::tempdir().map_err(|error| NoPicture::NotWritten(error.to_string()))?;
    let folder = saves.path().to_owned();
    let studio = Studio::new(UVec2::new(width, height), settings.look(), move |app| {
        app.insert_resource(Saves::Folder(folder));
        app.insert_resource(Words::new(loaded, &language));
    })?;
    let mut gallery = Gallery {
        studio,
        out: out.to_owned(),
        all: Drawn::default(),
        names: Vec::new(),
        drawn,
    };
    *gallery.world().resource_mut::<Settings>() = Settings {
        motion: false,
        ..set
    };
    gallery.studio.settle();
    gallery.ways_in()?;
    // Whoever walks about meets dilemmas, whoever does not has an office.
    let (walker, office) = (gallery.walker(), gallery.office_role());
    gallery.game(walker)?;
    gallery.game(office)?;
    gallery.guide(walker)?;
    gallery.guide(office)?;
    gallery.hand_over()?;
    gallery.moments()?;
    gallery.variants()?;
    gallery.saved_games(saves.path())?;
    Ok(gallery.all)
}

struct Gallery<F> {
    studio: Studio,
    out: PathBuf,
    all: Drawn,
    names: Vec<String>,
    drawn: F,
}

impl<F: FnMut(&str)> Gallery<F> {
    fn world(&mut self) -> &mut World {
        self.studio.app().world_mut()
    }

    /// Takes a picture unless one of this name was taken.
    fn take(&mut self, name: &str) -> Result<(), NoPicture> {
        if self.names.iter().any(|taken| taken == name) {
            return Ok(());
        }
        let path = self.out.join(format!("{name}.png"));
        self.studio.save(&path)?;
        self.all.made.push(path);
        self.names.push(name.to_owned());
        (self.drawn)(name);
        Ok(())
    }

    /// Notes that the pack has nothing to show of this.
    fn skip(&mut self, name: &str) {
        self.all.skipped.push(name.to_owned());
    }

    /// Takes a picture of a sheet, then closes it.
    fn sheet(&mut self, name: &str, open: impl FnOnce(&mut World)) -> Result<(), NoPicture> {
        if self.names.iter().any(|taken| taken == name) {
            return Ok(());
        }
        open(self.world());
        self.studio.settle();
        self.take(name)?;
        let mut modals = self.world().query_filtered::<Entity, With<Modal>>();
        let open: Vec<Entity> = modals.iter(self.world()).collect();
        for sheet in open {
            self.world().despawn(sheet);
        }
        self.studio.settle();
        Ok(())
    }

    /// The notes of the guide, as somebody meets them who sets a first game up.
    fn guide(&mut self, role: Option<RoleId>) -> Result<(), NoPicture> {
        self.studio.go_to(Screen::Setup);
        self.world().resource_mut::<Settings>().guide = true;
        self.begin(role, 1);
        for step in 0..MOST {
            if !self.world().resource::<Guide>().is_on() {
                break;
            }
            let noted = self.world().resource::<Guide>().note();
            if let Some(name) = noted.map(|(step, _)| format!("{step:?}").to_lowercase()) {
                self.take(&format!("guide-{name}"))?;
                Guide::read(self.world());
                self.studio.settle();
                continue;
            }
            self.play_on(step);
        }
        self.leave();
        Ok(())
    }

    /// The first role that has a token on the map, if any has.
    fn walker(&mut self) -> Option<RoleId> {
        let pack = self.world().resource::<Words>().pack();
        let found = pack.roles.iter().position(|role| role.start.is_some());
        found.map(RoleId::at)
    }

    /// The first role with an office, if the pack has offices.
    fn office_role(&mut self) -> Option<RoleId> {
        let pack = self.world().resource::<Words>().pack();
        let side = pack.phases.iter().find_map(|phase| match phase.kind {
            PhaseKind::Office { side, .. } => side,
            _ => None,
        })?;
        let found = pack.roles.iter().position(|role| role.side == side);
        found.map(RoleId::at)
    }

    fn begin(&mut self, role: Option<RoleId>, people: usize) {
        self.begin_with(role, people, Vec::new());
    }

    fn begin_with(&mut self, role: Option<RoleId>, people: usize, variants: Vec<VariantId>) {
        let mut lengths = self.world().resource::<Words>().pack().frame.rounds.clone();
        lengths.sort_unstable();
        // The shortest game in which something comes back.
        let short = lengths.iter().find(|rounds| **rounds > 1);
        let rounds = short.or(lengths.last()).copied().unwrap_or(1);
        let mut seats = vec![None; 4];
        seats[0] = role;
        let players = (0..4)
            .map(|nr| match nr {
                nr if nr < people => Player::person(""),
                nr => Player::bot(crate::bots::PERSONAS[nr % crate::bots::PERSONAS.len()]),
            })
            .collect();
        let setup = Setup {
            seed: SEED,
            variants,
            rounds,
            seats,
        };
        self.world().trigger(BeginGame { setup, players });
        self.studio.settle();
    }

    /// Plays a game with one person and takes a picture of each state when it is met first.
    fn game(&mut self, role: Option<RoleId>) -> Result<(), NoPicture> {
        self.begin(role, 1);
        for step in 0..MOST {
            let page = self.world().resource::<Pages>().open();
            let game = self.world().resource::<Game>();
            if game.over() && page.is_none() {
                break;
            }
            let closing = game.view.closing;
            let name = state(page, game.view.waiting);
            let command = choice(game, step);
            if !closing {
                self.take(&format!("table-{name}"))?;
            }
            if page.is_none() && matches!(name, "vote" | "office") {
                self.books()?;
            }
            if closing && page.is_none() {
                self.studio.settle();
                self.take("reflection-1")?;
            }
            if page.is_none() && command.is_none() {
                break;
            }
            self.play_on(step);
        }
        self.studio.settle();
        for page in 1..PAGES {
            self.world().resource_mut::<OpenPage>().0 = page;
            self.studio.settle();
            self.take(&format!("reflection-{}", page + 1))?;
        }
        self.leave();
        Ok(())
    }

    /// Reads on, or takes the choice of the script.
    fn play_on(&mut self, step: usize) {
        let page = self.world().resource::<Pages>().open();
        let command = choice(self.world().resource::<Game>(), step);
        match (page, command) {
            (Some(_), _) => drop(self.world().write_message(ReadOn)),
            (None, Some(command)) => drop(self.world().write_message(GiveCommand(command))),
            (None, None) => {}
        }
        for _ in 0..3 {
            self.studio.app().update();
        }
    }

    fn leave(&mut self) {
        self.world().write_message(LeaveGame);
        self.studio.settle();
    }

    fn books(&mut self) -> Result<(), NoPicture> {
        let round = self.world().resource::<Game>().view.round;
        self.sheet("law-book", |world| world.trigger(OpenBook::Law))?;
        self.sheet("companies", |world| world.trigger(OpenBook::Companies))?;
        // From the second round on there is something in the ledger, and something to explain.
        if round > 1 {
            let game = self.world().resource::<Game>();
            let judged = |(at, entry): &(u32, crate::engine::Entry)| {
                matches!(entry.event, Event::Judged { .. }).then_some(*at as usize)
            };
            if let Some(at) = game.log.iter().rev().find_map(judged) {
                self.sheet("ledger", |world| world.trigger(OpenBook::Ledger))?;
                self.sheet("log", |world| world.trigger(OpenBook::Log))?;
                self.sheet("why", |world| world.trigger(ShowWhy(at)))?;
            }
        }
        Ok(())
    }

    fn hand_over(&mut self) -> Result<(), NoPicture> {
        self.begin(None, 2);
        self.take("hand-over")?;
        self.world().write_message(TakeSeat);
        self.studio.settle();
        self.leave();
        Ok(())
    }

    /// The games that were played, one of them cut in the middle of a line.
    fn saved_games(&mut self, folder: &Path) -> Result<(), NoPicture> {
        let prepare = || -> std::io::Result<()> {
            std::fs::write(folder.join("torn.mizan"), "{\"mizan\":")?;
            age(folder)
        };
        prepare().map_err(|error| NoPicture::NotWritten(error.to_string()))?;
        for (screen, name) in [(Screen::Load, "load"), (Screen::Title, "title-continue")] {
            self.studio.go_to(screen);
            self.take(name)?;
        }
        Ok(())
    }
}

/// Lets the files of a folder look a while old, each older than the next.
fn age(folder: &Path) -> std::io::Result<()> {
    let now = SystemTime::now();
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)?
        .filter_map(|file| Some(file.ok()?.path()))
        .collect();
    files.sort();
    for (path, minutes) in files.iter().zip([3, 130, 4000, 12_000]) {
        let file = std::fs::File::options().append(true).open(path)?;
        file.set_modified(now - Duration::from_secs(minutes * 60))?;
    }
    Ok(())
}

/// A choice of the script: never the same row of answers, always a legal one.
fn choice(game: &Game, step: usize) -> Option<Command> {
    let open: Vec<Command> = game
        .view
        .offers
        .iter()
        .filter(|offer| offer.refused.is_none())
        .map(|offer| offer.command)
        .collect();
    let nr = step.checked_rem(open.len())?;
    open.get(nr).copied()
}

fn state(page: Option<Page>, waiting: Waiting) -> &'static str {
    match (page, waiting) {
        (Some(Page::Welcome(_)), _) => "welcome",
        (Some(Page::Bulletin(_)), _) => "bulletin",
        (Some(Page::Came(_)), _) => "what-came",
        (Some(Page::Counted(_)), _) => "count",
        (Some(Page::Ledger(_)), _) => "ledger",
        (Some(Page::Bet(_)), _) => "bet-answered",
        (None, Waiting::Roll(_)) => "street",
        (None, Waiting::Go(..)) => "way",
        (None, Waiting::Choose(..)) => "dilemma",
        (None, Waiting::Office(_)) => "office",
        (None, Waiting::Debate(_)) => "debate",
        (None, Waiting::Vote(_)) => "vote",
        (None, Waiting::Appeal(_)) => "appeal",
        (None, Waiting::Bet(_)) => "pause",
        (None, Waiting::Feel(_) | Waiting::Over) => "end",
    }
}
