//! `mizan pack upgrade`.

use super::fail;
use clap::Args;
use mizan::pack::FORMAT;
use mizan::pack::upgrade::{Upgraded, format_of, upgrade};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What to upgrade.
#[derive(Args)]
pub struct Options {
    /// The folder of the pack.
    folder: PathBuf,
    /// Only say which files would change.
    #[arg(long)]
    dry_run: bool,
}

/// Brings a pack of an older format up to this program's.
pub fn run(options: &Options) -> ExitCode {
    match attempt(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => fail(problem),
    }
}

fn attempt(options: &Options) -> Result<(), String> {
    let folder = &options.folder;
    let manifest = folder.join("pack.ron");
    let text = fs::read_to_string(&manifest).map_err(|error| at(&manifest, &error))?;
    let format = format_of(&text)
        .ok_or_else(|| format!("{} does not say its `format`", manifest.display()))?;
    let newest = i64::from(FORMAT);
    if format > newest {
        let sentence = "this program reads packs up to format";
        return Err(format!(
            "{sentence} {newest}; a newer program is needed for format {format}"
        ));
    }
    if format < 1 {
        return Err(format!("there is no format {format}; the first is 1"));
    }
    if format == newest {
        println!("the pack is in format {newest}, the newest; nothing was changed");
        return Ok(());
    }
    let mut files = Vec::new();
    gather(folder, "", &mut files)?;
    let changed = upgrade(&files);
    if options.dry_run {
        for file in &changed {
            println!("{} would change", folder.join(&file.path).display());
        }
        return Ok(());
    }
    write(folder, format, &changed)?;
    println!(
        "the pack is in format {newest} now; `mizan pack check {}` reads it",
        folder.display()
    );
    Ok(())
}

/// The RON files of a pack. A link is not followed: it may lead out of the pack.
fn gather(folder: &Path, inside: &str, files: &mut Vec<(String, String)>) -> Result<(), String> {
    let listing = fs::read_dir(folder).map_err(|error| at(folder, &error))?;
    for item in listing.flatten() {
        let (path, name) = (item.path(), item.file_name().to_string_lossy().into_owned());
        let Ok(kind) = item.file_type() else { continue };
        if kind.is_dir() {
            gather(&path, &format!("{inside}{name}/"), files)?;
        } else if kind.is_file() && name.ends_with(".ron") {
            let text = fs::read_to_string(&path).map_err(|error| at(&path, &error))?;
            files.push((format!("{inside}{name}"), text));
        }
    }
    files.sort();
    Ok(())
}

/// Keeps each file that changes under another name, which no pack reads, and writes the new one; `pack.ron` last, so
/// that what was interrupted can be done again.
fn write(folder: &Path, format: i64, changed: &[Upgraded]) -> Result<(), String> {
    let mut changed: Vec<&Upgraded> = changed.iter().collect();
    changed.sort_by_key(|file| file.path == "pack.ron");
    for file in changed {
        let path = folder.join(&file.path);
        let old = PathBuf::from(format!("{}.format-{format}", path.display()));
        fs::copy(&path, &old).map_err(|error| at(&old, &error))?;
        let parent = path.parent().unwrap_or(folder);
        let attempt = || -> std::io::Result<()> {
            let mut draft = tempfile::NamedTempFile::new_in(parent)?;
            draft.write_all(file.text.as_bytes())?;
            draft.as_file().sync_all()?;
            draft.persist(&path)?;
            Ok(())
        };
        attempt().map_err(|error| at(&path, &error))?;
        println!("{} (the old one is {})", path.display(), old.display());
    }
    Ok(())
}

fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
