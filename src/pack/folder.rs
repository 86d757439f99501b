//! The files of a pack, from the disk or from inside the program.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use include_dir::{Dir, include_dir};

use super::code::Code;
use super::diagnostic::{Diagnostic, Diagnostics};
use super::source::Source;

/// The packs that are shipped inside the program.
static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/packs");

/// The largest file a pack may have, in bytes.
const LARGEST_FILE: u64 = 16 << 20;
/// The most that all files of a pack may have together, in bytes.
const LARGEST_PACK: u64 = 64 << 20;
/// The most files a pack may have.
const MOST_FILES: usize = 2000;
/// How deep folders may lie in each other.
const DEEPEST: usize = 6;

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

/// The files of a pack on the disk.
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
        Ok(meta) if !meta.is_dir() => {
            let diagnostic =
                Diagnostic::whole(Code::Folder, shown, "this is a file; a pack is a folder");
            diagnostics.push(diagnostic.help("give the folder that holds `pack.ron`"));
            return Vec::new();
        }
        Ok(_) => {}
    }
    let mut gather = Gather::new(diagnostics);
    gather.walk(dir, "", 0);
    gather.finish()
}

/// A path as diagnostics show it, with forward slashes everywhere.
fn shown(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    match text.trim_end_matches('/') {
        "" => text,
        trimmed => trimmed.to_owned(),
    }
}

/// Whether it is a file that a pack is read from.
fn is_text(name: &str) -> bool {
    name.ends_with(".ron") || name.ends_with(".ftl")
}

struct Gather<'d> {
    sources: Vec<Source>,
    bytes: u64,
    full: bool,
    diagnostics: &'d mut Diagnostics,
}

impl<'d> Gather<'d> {
    fn new(diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            sources: Vec::new(),
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
