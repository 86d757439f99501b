//! Where saved games lie.

use super::{Header, JournalFault, peek};
pub use crate::pack::home;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A saved game.
#[derive(Debug)]
pub struct Save {
    /// Its file.
    pub path: PathBuf,
    /// When it was last written.
    pub changed: SystemTime,
    /// What it begins with, or why it is no saved game.
    pub header: Result<Header, JournalFault>,
}

/// The folder of the user's saved games.
#[must_use]
pub fn saves_folder() -> PathBuf {
    home().join("saves")
}

/// A path for a new save of the user.
#[must_use]
pub fn new_save(pack: &str, seed: u64) -> PathBuf {
    new_save_in(&saves_folder(), pack, seed)
}

/// A path for a new save in a folder: the pack, the seed and, where that is taken, a number.
#[must_use]
pub fn new_save_in(folder: &Path, pack: &str, seed: u64) -> PathBuf {
    let first = folder.join(format!("{pack}-{seed}.mizan"));
    if !first.exists() {
        return first;
    }
    (2_u32..)
        .map(|n| folder.join(format!("{pack}-{seed}-{n}.mizan")))
        .find(|path| !path.exists())
        .unwrap_or(first)
}

/// The saved games of a folder, the newest first, with those that cannot be gone on with.
#[must_use]
pub fn saves_in(folder: &Path) -> Vec<Save> {
    let Ok(files) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut saves: Vec<Save> = files
        .filter_map(|file| {
            let path = file.ok()?.path();
            (path.extension()? == "mizan").then_some(())?;
            let changed = path.metadata().and_then(|data| data.modified()).ok()?;
            let header = peek(&path);
            Some(Save {
                path,
                changed,
                header,
            })
        })
        .collect();
    saves.sort_by(|a, b| b.changed.cmp(&a.changed).then_with(|| a.path.cmp(&b.path)));
    saves
}
