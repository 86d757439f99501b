//! Where packs lie: in the user's folder, beside the program, beside another pack, and inside the program.

use std::path::{Path, PathBuf};

use super::code::Code;
use super::diagnostic::{Diagnostic, Diagnostics};
use super::folder;
use super::stack::Found;

/// Where a pack lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A folder or an archive on the disk.
    Disk(PathBuf),
    /// Inside the program.
    Shipped(String),
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

/// The folder into which a player puts packs, each a folder or a `.zip` with the pack's id as its name.
#[must_use]
pub fn user_folder() -> PathBuf {
    home().join("packs")
}

/// The folders in which packs are looked for by their ids, the first that has one first.
fn folders(near: Option<&Place>) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    if let Some(Place::Disk(path)) = near {
        let absolute = path.canonicalize().unwrap_or_else(|_| path.clone());
        folders.extend(absolute.parent().map(Path::to_owned));
    }
    folders.push(user_folder());
    let program = std::env::current_exe().ok();
    folders.extend(program.and_then(|program| Some(program.parent()?.join("packs"))));
    folders
}

/// Whether this can be the id of a pack, and so the name of a file.
fn is_id(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// Where the pack with an id lies; it is looked for beside `near` first, and among the shipped packs last.
pub(super) fn locate(id: &str, near: Option<&Place>) -> Option<Place> {
    if !is_id(id) {
        return None;
    }
    for folder in folders(near) {
        let dir = folder.join(id);
        if dir.join("pack.ron").is_file() {
            return Some(Place::Disk(dir));
        }
        let archive = folder.join(format!("{id}.zip"));
        if archive.is_file() {
            return Some(Place::Disk(archive));
        }
    }
    let shipped = folder::shipped().contains(&id);
    shipped.then(|| Place::Shipped(id.to_owned()))
}

/// The ids of all packs that [`locate`] finds.
pub(super) fn ids(near: Option<&Place>) -> Vec<String> {
    let mut ids: Vec<String> = folder::shipped().into_iter().map(str::to_owned).collect();
    for folder in folders(near) {
        let Ok(listing) = std::fs::read_dir(folder) else {
            continue;
        };
        for item in listing.flatten() {
            let name = item.file_name().to_string_lossy().into_owned();
            let id = name.strip_suffix(".zip").unwrap_or(&name).to_owned();
            if locate(&id, near).is_some() {
                ids.push(id);
            }
        }
    }
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Reads the files of a pack.
pub(super) fn open(place: Place, diagnostics: &mut Diagnostics) -> Found {
    match &place {
        Place::Disk(path) => {
            let root = folder::shown(path);
            let sources = folder::on_disk(path, diagnostics);
            Found {
                place: Some(place),
                root,
                sources,
            }
        }
        Place::Shipped(id) => Found {
            root: format!("assets/packs/{id}"),
            sources: folder::embedded(id, diagnostics).unwrap_or_default(),
            place: Some(place),
        },
    }
}

/// Reads the pack that a name means: a folder, an archive, or an id.
pub(super) fn named(
    name: &str,
    near: Option<&Place>,
    diagnostics: &mut Diagnostics,
) -> Option<Found> {
    let path = Path::new(name);
    let place = if path.exists() {
        Some(Place::Disk(path.to_owned()))
    } else {
        locate(name, near)
    };
    if let Some(place) = place {
        return Some(open(place, diagnostics));
    }
    let known = ids(near);
    let message = "there is no such folder or archive, and no pack with this id";
    let diagnostic = Diagnostic::whole(Code::Folder, name, message)
        .did_you_mean(name, known.iter().map(String::as_str));
    diagnostics.push(match diagnostic.help {
        Some(_) => diagnostic,
        None => diagnostic.help(format!("known here: {}", known.join(", "))),
    });
    None
}
