//! A picture of every screen of a scripted game, without a window.

mod moments;

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use bevy::prelude::*;

use super::Screen;
use super::books::OpenBook;
use super::bridge::{Game, GiveCommand, LeaveGame, Saves, TakeSeat};
use super::offscreen::{NoPicture, Studio};
use super::reflection::{OpenPage, PAGES};
use super::rulebook::OpenRules;
use super::screens::settings::OpenSettings;
use super::screens::setup::BeginGame;
use super::settings::Settings;
use super::table::guide::Guide;
use super::table::pages::{Page, Pages, ReadOn};
use super::table::why::ShowWhy;
use super::theme::picker::Picker;
use super::theme::prelude::{Activate, Modal};
use super::theme::shelf::OpenLeaf;
use super::words::Words;
use crate::engine::{Command, Event, Setup};
use crate::journal::Player;
use crate::pack::model::{RoleId, VariantId};
use crate::view::Waiting;

/// The seed of the scripted games.
const SEED: u64 = 7;
/// More decisions than a game of three rounds ever asks of one seat.
const MOST: usize = 600;

/// Draws every screen into a folder, in pictures of this width and height; `drawn` is told each name.
///
/// # Errors
/// Where nothing can draw, or a picture cannot be written.
pub fn draw(
    out: &Path,
    (width, height): (u32, u32),
    settings: &Settings,
    drawn: impl FnMut(&str),
) -> Result<Vec<PathBuf>, NoPicture> {
    std::fs::create_dir_all(out)
        .map_err(|error| NoPicture::NotWritten(format!("{}: {error}", out.display())))?;
    let set = settings.clone();
    // The games that are played here are saved, so that there are some to show; never among the player's own.
    let saves = tempfile::tempdir().map_err(|error| NoPicture::NotWritten(error.to_string()))?;
    let folder = saves.path().to_owned();
    let studio = Studio::new(UVec2::new(width, height), settings.look(), move |app| {
        app.insert_resource(Saves::Folder(folder));
    })?;
    let mut gallery = Gallery {
        studio,
        out: out.to_owned(),
        made: Vec::new(),
        names: Vec::new(),
        drawn,
    };
    *gallery.world().resource_mut::<Settings>() = Settings {
        motion: false,
        ..set
    };
    gallery.studio.settle();
    gallery.ways_in()?;
    gallery.game(None)?;
    let office = gallery.office_role();
    gallery.game(office)?;
    gallery.guide(None)?;
    gallery.guide(office)?;
    gallery.hand_over()?;
    gallery.moments()?;
    gallery.variants()?;
    gallery.saved_games(saves.path())?;
    Ok(gallery.made)
}

struct Gallery<F> {
    studio: Studio,
    out: PathBuf,
    made: Vec<PathBuf>,
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
        self.made.push(path);
        self.names.push(name.to_owned());
        (self.drawn)(name);
        Ok(())
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

    fn ways_in(&mut self) -> Result<(), NoPicture> {
        for (screen, name) in [
            (Screen::Title, "title"),
            (Screen::Setup, "setup"),
            (Screen::Load, "load-empty"),
        ] {
            self.studio.go_to(screen);
            self.take(name)?;
        }
        self.studio.go_to(Screen::Setup);
        self.sheet("setup-roles", |world| {
            // The second list of the first seat is that of its roles.
            let mut lists = world.query_filtered::<Entity, With<Picker>>();
            let list = lists.iter(world).nth(1);
            if let Some(entity) = list {
                world.trigger(Activate { entity });
            }
        })?;
        self.sheet("settings", |world| world.trigger(OpenSettings))?;
        self.rulebook()?;
        self.almanac()
    }

    /// The first chapters of the rulebook.
    fn rulebook(&mut self) -> Result<(), NoPicture> {
        self.studio.go_to(Screen::Title);
        for (chapter, name) in [
            "rulebook",
            "rulebook-round",
            "rulebook-points",
            "rulebook-law",
        ]
        .into_iter()
        .enumerate()
        {
            self.world().trigger(OpenRules);
            self.studio.settle();
            self.world().resource_mut::<OpenLeaf>().0 = chapter;
            self.sheet(name, |_| {})?;
        }
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

    /// How to read it, a page about the whole text, and the page of a claim.
    fn almanac(&mut self) -> Result<(), NoPicture> {
        self.studio.go_to(Screen::Almanac);
        let essays = self.world().resource::<Words>().pack().essays.len();
        for (leaf, name) in [
            (0, "almanac"),
            (1, "almanac-text"),
            (1 + essays, "almanac-claim"),
        ] {
            self.world().resource_mut::<OpenLeaf>().0 = leaf;
            self.studio.settle();
            self.take(name)?;
        }
        Ok(())
    }

    /// The first role that is not of the first role's side: one with an office, where the pack has offices.
    fn office_role(&mut self) -> Option<RoleId> {
        let pack = self.world().resource::<Words>().pack();
        let side = pack.roles.first()?.side;
        let found = pack.roles.iter().position(|role| role.side != side);
        found.map(RoleId::at)
    }

    fn begin(&mut self, role: Option<RoleId>, people: usize) {
        self.begin_with(role, people, Vec::new());
    }

    fn begin_with(&mut self, role: Option<RoleId>, people: usize, variants: Vec<VariantId>) {
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
            rounds: 3,
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
