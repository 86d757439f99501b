//! The window, from the command line.

use super::play::{Options, setup};
use mizan::app::opening::{self, Opening};
use mizan::app::settings::{Settings, SettingsFile, file, read};
use mizan::app::shell::Missing;
use mizan::app::words::Words;
use mizan::app::workshop::Workbench;
use mizan::engine;
use mizan::journal::peek;
use mizan::pack::find_stack;
use mizan::session::{Session, SessionFault};
use std::process::ExitCode;
use std::sync::Arc;

/// Why the window did not open.
pub enum Closed {
    /// What was asked for cannot be done.
    Wrong(String),
    /// There is nothing to open a window on; and the player's language.
    Missing(Missing, String),
}

/// Opens the window and plays until it is closed.
///
/// # Errors
/// See [`Closed`]; nothing was started then.
pub fn open(options: &Options) -> Result<ExitCode, Closed> {
    let wrong = Closed::Wrong;
    let path = file();
    let (mut settings, fault) = match read(&path) {
        Ok(settings) => (settings, None),
        Err(fault) => (Settings::default(), Some(fault)),
    };
    let this_run = options.lang.clone().map(|given| {
        let stays = std::mem::replace(&mut settings.language, given.clone());
        (given, stays)
    });
    let saved = match &options.resume {
        Some(save) => Some(peek(save).map_err(|fault| wrong(fault.to_string()))?.pack),
        None => None,
    };
    let loaded = options.packs.find(saved.as_ref()).map_err(wrong)?;
    if let Some(save) = &options.resume {
        // A save that cannot be gone on with is refused here, before a window opens.
        Session::resume(Arc::new(loaded.pack.clone()), save)
            .map_err(|fault| wrong(fault.to_string()))?;
    }
    let begin = match options.names_a_game() {
        true => {
            let (setup, players) = setup(options, &loaded.pack).map_err(wrong)?;
            engine::begin(&loaded.pack, &setup, &mut Vec::new())
                .map_err(|fault| wrong(SessionFault::Setup(fault).to_string()))?;
            Some((setup, players))
        }
        false => None,
    };
    let language = settings.language.clone();
    let bench = (!loaded.on_disk.is_empty()).then(|| {
        let names = options.packs.names(saved.as_ref());
        Workbench {
            sources: loaded.on_disk.clone(),
            read: Arc::new(move || {
                find_stack(&names.iter().map(String::as_str).collect::<Vec<_>>())
            }),
        }
    });
    let code = opening::play(Opening {
        words: Words::new(Arc::new(loaded), &language),
        settings,
        file: SettingsFile {
            path: Some(path),
            fault,
            this_run,
        },
        bench,
        resume: options.resume.clone(),
        begin,
    })
    .map_err(|missing| Closed::Missing(missing, language))?;
    Ok(ExitCode::from(code))
}
