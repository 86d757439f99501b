//! The files of a pack, from the disk or from inside the program.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use super::code::Code;
use super::diagnostic::{Diagnostic, Diagnostics};
use super::limits::{DEEPEST, LARGEST_FILE, LARGEST_PACK, MOST_FILES, MOST_ITEMS};
use super::source::Source;
use super::{Files, archive};

/// The packs that are shipped inside the program.
static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/packs");

/// The ids of the shipped packs.
pub(super) fn shipped() -> Vec<&'static str> {
    let mut ids: Vec<&str> = SHIPPED
        .dirs()
        .filter_map(|dir| dir.path().to_str())
        .collect();
    ids.sort_unstable();
    ids
}

/// The files of a shipped pack; none if there is no such pack.
pub(super) fn embedded(id: &str, diagnostics: &mut Diagnostics) -> Option<Vec<Source>> {
    let dir = SHIPPED.get_dir(id)?;
    let mut files = Vec::new();
    collect(dir, &mut files);
    let mut gather = Gather::new(diagnostics);
    for file in files {
        let Some(path) = file.path().to_str() else {
            continue;
        };
        let path = path.replace('\\', "/");
        let inside = path
            .strip_prefix(id)
            .unwrap_or(&path)
            .trim_start_matches('/')
            .to_owned();
        if is_text(&inside) {
            gather.add(format!("assets/packs/{path}"), inside, file.contents());
        }
    }
    Some(gather.finish())
}

fn collect(dir: &'static Dir<'static>, files: &mut Vec<&'static include_dir::File<'static>>) {
    files.extend(dir.files());
    for inner in dir.dirs() {
        collect(inner, files);
    }
}

/// The files of a pack in memory.
pub(super) fn in_memory(pack: &Files, diagnostics: &mut Diagnostics) -> Vec<Source> {
    let mut gather = Gather::new(diagnostics);
    for (inside, bytes) in &pack.files {
        if is_text(inside) {
            gather.add(format!("{}/{inside}", pack.root), inside.clone(), bytes);
        }
    }
    gather.finish()
}

/// The files of a pack on the disk: a folder, or a `.zip`.
pub(super) fn on_disk(dir: &Path, diagnostics: &mut Diagnostics) -> Vec<Source> {
    let shown = shown(dir);
    match fs::metadata(dir) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            diagnostics.push(Diagnostic::whole(
                Code::Folder,
                shown,
                "there is no such folder",
            ));
            return Vec::new();
        }
        Err(error) => {
            diagnostics.push(Diagnostic::whole(
                Code::Folder,
                shown,
                format!("cannot be read: {error}"),
            ));
            return Vec::new();
        }
        Ok(meta) if !meta.is_dir() => return zipped(dir, &shown, diagnostics),
        Ok(_) => {}
    }
    let mut gather = Gather::new(diagnostics);
    gather.root = dir.canonicalize().unwrap_or_else(|_| dir.to_owned());
    gather.walk(dir, "", 0);
    gather.finish()
}

/// The files of a pack in an archive.
fn zipped(path: &Path, shown: &str, diagnostics: &mut Diagnostics) -> Vec<Source> {
    if !path
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("zip"))
    {
        let message = "this is a file; a pack is a folder or a `.zip`";
        let diagnostic = Diagnostic::whole(Code::Folder, shown, message);
        diagnostics.push(diagnostic.help("give the folder that holds `pack.ron`"));
        return Vec::new();
    }
    let mut bytes = Vec::new();
    let read =
        fs::File::open(path).and_then(|file| file.take(LARGEST_PACK + 1).read_to_end(&mut bytes));
    let (code, message) = match read {
        Err(error) => (Code::Folder, format!("cannot be read: {error}")),
        Ok(_) if bytes.len() as u64 > LARGEST_PACK => {
            let most = LARGEST_PACK >> 20;
            (
                Code::TooLarge,
                format!("an archive may have {most} MB; this one has more"),
            )
        }
        Ok(_) => {
            let files = archive::unpack(shown, &bytes, diagnostics);
            return in_memory(&files, diagnostics);
        }
    };
    diagnostics.push(Diagnostic::whole(code, shown, message));
    Vec::new()
}

/// A path as diagnostics show it, with forward slashes everywhere.
pub(super) fn shown(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    match text.trim_end_matches('/') {
        "" => text,
        trimmed => trimmed.to_owned(),
    }
}

/// Whether it is a file that a pack is read from.
pub(super) fn is_text(name: &str) -> bool {
    name.ends_with(".ron") || name.ends_with(".ftl")
}

struct Gather<'d> {
    sources: Vec<Source>,
    /// The folder, without links, that no file may lie outside of.
    root: PathBuf,
    /// How many files and folders were looked at.
    items: usize,
    bytes: u64,
    full: bool,
    diagnostics: &'d mut Diagnostics,
}

impl<'d> Gather<'d> {
    fn new(diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            sources: Vec::new(),
            root: PathBuf::new(),
            items: 0,
            bytes: 0,
            full: false,
            diagnostics,
        }
    }

    fn refuse(&mut self, code: Code, path: &str, message: impl Into<String>) {
        self.diagnostics
            .push(Diagnostic::whole(code, path, message));
    }

    fn walk(&mut self, dir: &Path, inside: &str, depth: usize) {
        let listing = match fs::read_dir(dir) {
            Ok(listing) => listing,
            Err(error) => {
                return self.refuse(
                    Code::Folder,
                    &shown(dir),
                    format!("cannot be read: {error}"),
                );
            }
        };
        for item in listing.flatten() {
            if self.full {
                return;
            }
            let path = item.path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            if name.starts_with('.') {
                continue;
            }
            let inside = if inside.is_empty() {
                name.to_owned()
            } else {
                format!("{inside}/{name}")
            };
            self.items += 1;
            if self.items > MOST_ITEMS {
                self.full = true;
                let message = format!(
                    "a folder of a pack may have {MOST_ITEMS} files and folders in all; this is more"
                );
                return self.refuse(Code::TooLarge, &shown(&path), message);
            }
            if !self.stays_inside(&path, &item) {
                continue;
            }
            let Ok(meta) = fs::metadata(&path) else {
                continue;
            };
            if meta.is_dir() {
                if depth >= DEEPEST {
                    self.refuse(
                        Code::TooLarge,
                        &shown(&path),
                        format!("folders lie deeper than {DEEPEST} here"),
                    );
                } else {
                    self.walk(&path, &inside, depth + 1);
                }
            } else if meta.is_file() && is_text(name) {
                self.read(&path, inside, meta.len());
            }
        }
    }

    /// Whether a pack may be read from this: a link may lead to a file of the same folder, and nowhere else.
    fn stays_inside(&mut self, path: &Path, item: &fs::DirEntry) -> bool {
        if !item.file_type().is_ok_and(|kind| kind.is_symlink()) {
            return true;
        }
        let message = match path.canonicalize() {
            Ok(target) if !target.starts_with(&self.root) => {
                "this link leads out of the pack's folder"
            }
            Ok(target) if target.is_dir() => {
                "this link leads to a folder; put the folder itself here"
            }
            Ok(_) => return true,
            Err(_) => "this link leads nowhere",
        };
        self.refuse(Code::Outside, &shown(path), message);
        false
    }

    fn read(&mut self, path: &Path, inside: String, len: u64) {
        let shown = shown(path);
        if len > LARGEST_FILE {
            let (size, most) = (len >> 20, LARGEST_FILE >> 20);
            self.refuse(
                Code::TooLarge,
                &shown,
                format!("this file has {size} MB; it may have {most} MB"),
            );
            return self.sources.push(Source::unreadable(shown, inside));
        }
        let mut bytes = Vec::new();
        // The length is asked for again while reading, for the file may grow meanwhile.
        match fs::File::open(path)
            .and_then(|file| file.take(LARGEST_FILE + 1).read_to_end(&mut bytes))
        {
            Ok(_) => self.add(shown, inside, &bytes),
            Err(error) => {
                self.refuse(Code::Folder, &shown, format!("cannot be read: {error}"));
                self.sources.push(Source::unreadable(shown, inside));
            }
        }
    }

    fn add(&mut self, path: String, inside: String, bytes: &[u8]) {
        self.bytes += bytes.len() as u64;
        if self.bytes > LARGEST_PACK || self.sources.len() >= MOST_FILES {
            self.full = true;
            let most = LARGEST_PACK >> 20;
            return self.refuse(
                Code::TooLarge,
                &path,
                format!("a pack may have {MOST_FILES} files and {most} MB; this is more"),
            );
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => self.sources.push(Source::new(path, inside, text)),
            Err(error) => {
                let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
                let source = Source::new(path.clone(), inside.clone(), &good);
                let end = source.text.len();
                let byte = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
                self.diagnostics.push(
                    Diagnostic::at(
                        Code::NotText,
                        &source,
                        end..end,
                        format!("the byte {byte:#04x} is not UTF-8"),
                    )
                    .help("save the file as UTF-8"),
                );
                self.sources.push(Source::unreadable(path, inside));
            }
        }
    }

    fn finish(mut self) -> Vec<Source> {
        self.sources.sort_by(|a, b| a.inside.cmp(&b.inside));
        self.sources
    }
}
