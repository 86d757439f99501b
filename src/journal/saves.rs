//! Where saved games lie.

use super::{Header, peek};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A saved game.
#[derive(Clone, Debug)]
pub struct Save {
    /// Its file.
    pub path: PathBuf,
    /// When it was last written.
    pub changed: SystemTime,
    /// What it begins with.
    pub header: Header,
}

/// The user's folder for Mizan: `MIZAN_HOME` if it is set, else what the system says.
#[must_use]
pub fn home() -> PathBuf {
    if let Some(home) = std::env::var_os("MIZAN_HOME").filter(|home| !home.is_empty()) {
        return home.into();
    }
    directories::ProjectDirs::from("", "", "mizan").map_or_else(
        || PathBuf::from(".mizan"),
        |folders| folders.data_dir().to_owned(),
    )
}

/// A path for a new save: the pack, the seed and, where that is taken, a number.
#[must_use]
pub fn new_save(pack: &str, seed: u64) -> PathBuf {
    let folder = home().join("saves");
    let first = folder.join(format!("{pack}-{seed}.mizan"));
    if !first.exists() {
        return first;
    }
    (2_u32..)
        .map(|n| folder.join(format!("{pack}-{seed}-{n}.mizan")))
        .find(|path| !path.exists())
        .unwrap_or(first)
}

/// The saved games of the user, the newest first. Files that are no journals are passed over.
#[must_use]
pub fn saves() -> Vec<Save> {
    saves_in(&home().join("saves"))
}

/// The saved games of a folder, the newest first.
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
            let header = peek(&path).ok()?;
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
