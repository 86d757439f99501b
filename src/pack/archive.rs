//! A pack in a `.zip`, read in memory. Nothing is ever written to the disk; names that lead out of the archive, links
//! and archives that grow without end are refused.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;
use zip::read::ZipFile;

use super::Files;
use super::code::Code;
use super::diagnostic::{Diagnostic, Diagnostics};
use super::limits::{DEEPEST, LARGEST_FILE, LARGEST_PACK, MOST_FILES, MOST_ITEMS};

/// Unpacks an archive; `root` is what diagnostics call it.
pub(super) fn unpack(root: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> Files {
    let mut files = Files {
        root: root.to_owned(),
        files: Vec::new(),
    };
    let mut refuse = |code, path: &str, message: String| {
        diagnostics.push(Diagnostic::whole(code, path, message));
    };
    let mut archive = match ZipArchive::new(Cursor::new(bytes)) {
        Ok(archive) => archive,
        Err(error) => {
            refuse(
                Code::Archive,
                root,
                format!("this is no archive that can be read: {error}"),
            );
            return files;
        }
    };
    if archive.len() > MOST_ITEMS {
        let message = format!(
            "this archive has {} entries; it may have {MOST_ITEMS}",
            archive.len()
        );
        refuse(Code::TooLarge, root, message);
        return files;
    }
    let mut total = 0;
    for index in 0..archive.len() {
        let mut file = match archive.by_index(index) {
            Ok(file) => file,
            Err(error) => {
                refuse(
                    Code::Archive,
                    root,
                    format!("entry {} cannot be read: {error}", index + 1),
                );
                continue;
            }
        };
        let name = match wanted(&file) {
            Ok(Some(name)) => name,
            Ok(None) => continue,
            Err(why) => {
                let shown: String = String::from_utf8_lossy(file.name_raw())
                    .chars()
                    .map(|c| if c.is_control() { '?' } else { c })
                    .take(200)
                    .collect();
                refuse(Code::Archive, root, format!("`{shown}` is refused: {why}"));
                continue;
            }
        };
        let path = format!("{root}/{name}");
        let mut text = Vec::new();
        // What an archive says of its sizes is not believed: what comes out is counted.
        match file.by_ref().take(LARGEST_FILE + 1).read_to_end(&mut text) {
            Ok(_) if text.len() as u64 > LARGEST_FILE => {
                let most = LARGEST_FILE >> 20;
                refuse(
                    Code::TooLarge,
                    &path,
                    format!("this file has more than {most} MB"),
                );
                return files;
            }
            Ok(_) => {}
            Err(error) => {
                refuse(
                    Code::Archive,
                    &path,
                    format!("this file is damaged: {error}"),
                );
                continue;
            }
        }
        total += text.len() as u64;
        if total > LARGEST_PACK || files.files.len() >= MOST_FILES {
            let most = LARGEST_PACK >> 20;
            let message = format!("a pack may have {MOST_FILES} files and {most} MB; this is more");
            refuse(Code::TooLarge, &path, message);
            return files;
        }
        files.files.push((name, text));
    }
    without_top_folder(&mut files);
    files
}

/// The name of an entry that a pack is read from; none for one that is passed over.
fn wanted(file: &ZipFile<'_, Cursor<&[u8]>>) -> Result<Option<String>, &'static str> {
    let Ok(name) = std::str::from_utf8(file.name_raw()) else {
        return Err("its name is not UTF-8");
    };
    if name.contains('\\') {
        return Err("a name in a pack has forward slashes");
    }
    if name.starts_with('/') || name.contains(':') || name.chars().any(char::is_control) {
        return Err("a name in a pack begins in its folder");
    }
    let parts: Vec<&str> = name.trim_end_matches('/').split('/').collect();
    if parts.iter().any(|part| matches!(*part, "" | "." | "..")) {
        return Err("a name in a pack does not lead out of its folder");
    }
    if file.is_symlink()
        || file
            .unix_mode()
            .is_some_and(|mode| mode & 0o170_000 == 0o120_000)
    {
        return Err("it is a link");
    }
    if parts.len() > DEEPEST + 2 {
        return Err("folders lie too deep in each other");
    }
    let hidden = parts
        .iter()
        .any(|part| part.starts_with('.') || *part == "__MACOSX");
    let passed = file.is_dir() || hidden || !super::folder::is_text(name);
    Ok((!passed).then(|| name.to_owned()))
}

/// Takes the one folder away in which everything lies, as many programs pack it.
fn without_top_folder(files: &mut Files) {
    let names = || files.files.iter().map(|(name, _)| name.as_str());
    if names().any(|name| name == "pack.ron") {
        return;
    }
    let Some(top) = names().find_map(|name| {
        let top = name.strip_suffix("/pack.ron")?;
        (!top.contains('/')).then(|| format!("{top}/"))
    }) else {
        return;
    };
    if names().all(|name| name.starts_with(&top)) {
        for (name, _) in &mut files.files {
            name.drain(..top.len());
        }
        files.root = format!("{}/{}", files.root, top.trim_end_matches('/'));
    }
}
