//! Opening the window with what the command line asked for.

use std::path::PathBuf;

use bevy::prelude::*;

use super::bridge::ResumeGame;
use super::screens::setup::BeginGame;
use super::settings::{Settings, SettingsFile};
use super::shell::{self, Missing, Start};
use super::words::Words;
use super::workshop::Workbench;
use crate::engine::Setup;
use crate::journal::Player;

/// What the window opens with.
pub struct Opening {
    /// The pack and the texts.
    pub words: Words,
    /// The player's settings.
    pub settings: Settings,
    /// Where they are kept.
    pub file: SettingsFile,
    /// The pack's files, if they lie on the disk where they may be edited.
    pub bench: Option<Workbench>,
    /// A saved game to go on with at once.
    pub resume: Option<PathBuf>,
    /// A game to begin at once.
    pub begin: Option<(Setup, Vec<Player>)>,
}

/// Opens the window and plays until it is closed; gives the exit code, 0 if all went well.
///
/// # Errors
/// [`Missing`] if there is no display or no graphics adapter; nothing was started then.
pub fn play(opening: Opening) -> Result<u8, Missing> {
    let Opening {
        words,
        settings,
        file,
        bench,
        resume,
        begin,
    } = opening;
    let start = Start {
        look: settings.look(),
        ..Start::default()
    };
    let exit = shell::run(start, move |app| {
        app.insert_resource(settings)
            .insert_resource(file)
            .insert_resource(words);
        if let Some(bench) = bench {
            app.insert_resource(bench);
        }
        if let Some(save) = resume {
            app.add_systems(Startup, move |mut resume: MessageWriter<ResumeGame>| {
                resume.write(ResumeGame(save.clone()));
            });
        }
        if let Some((setup, players)) = begin {
            app.add_systems(Startup, move |mut commands: Commands| {
                let (setup, players) = (setup.clone(), players.clone());
                commands.trigger(BeginGame { setup, players });
            });
        }
    })?;
    Ok(match exit {
        AppExit::Success => 0,
        AppExit::Error(code) => code.get(),
    })
}
