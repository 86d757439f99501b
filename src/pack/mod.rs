//! Packs: the rules and words of a game, read from RON and Fluent files.
//!
//! [`load`] reads a folder, [`embedded`] a pack that is shipped inside the program, and [`find`] whichever a player
//! means. All errors of a pack are found in one run, each with its place.

pub mod model;
pub mod scaffold;
pub mod upgrade;

mod allow;
mod archive;
mod baseline;
mod checks;
mod code;
mod diagnostic;
mod explain;
mod folder;
mod kind;
mod limits;
mod merge;
mod places;
mod raw;
mod resolve;
mod scan;
mod source;
mod stack;
mod text;

pub use baseline::Baseline;
pub use code::Code;
pub use diagnostic::{Diagnostic, Diagnostics, Severity, nearest};
pub use kind::{Kind, Named};
pub use model::Pack;
pub use places::{home, user_folder};
pub use text::OWN_WORDS;

use std::path::{Path, PathBuf};

use places::Place;
use source::Source;
use stack::Stack;

/// The newest version of the format that this program reads.
pub const FORMAT: i32 = 2;

/// The Fluent files of a pack, by language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Language and text of each file.
    files: Vec<(String, String)>,
}

impl Words {
    /// The texts of the files of a language.
    pub fn of<'w>(&'w self, language: &str) -> impl Iterator<Item = &'w str> {
        self.files
            .iter()
            .filter(move |(found, _)| found == language)
            .map(|(_, text)| text.as_str())
    }
}

/// A pack that can be played, with its words.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The rules.
    pub pack: Pack,
    /// The words, for [`crate::lang::Texts::load`].
    pub words: Words,
    /// What is not wrong enough to refuse the pack.
    pub remarks: Diagnostics,
    /// The folders and archives on the disk that it was read from; what is shipped lies inside the program.
    pub on_disk: Vec<PathBuf>,
}

/// Reads the pack in a folder, with the packs that it extends.
///
/// # Errors
/// Everything that is wrong with it.
pub fn load(dir: &Path) -> Result<Loaded, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let found = places::open(Place::Disk(dir.to_owned()), &mut diagnostics);
    build(vec![found], diagnostics)
}

/// Reads a pack that is shipped inside the program; none if there is no such pack.
#[must_use]
pub fn embedded(id: &str) -> Option<Result<Loaded, Diagnostics>> {
    if !shipped().contains(&id) {
        return None;
    }
    let mut diagnostics = Diagnostics::default();
    let found = places::open(Place::Shipped(id.to_owned()), &mut diagnostics);
    Some(build(vec![found], diagnostics))
}

/// The ids of the packs that are shipped inside the program.
#[must_use]
pub fn shipped() -> Vec<&'static str> {
    folder::shipped()
}

/// Reads the packs that a name means: a folder, an archive, the id of a pack, or several of these with `+` between
/// them. Ids are looked for in the user's folder of packs, in the folder `packs` beside the program and among the
/// shipped packs.
///
/// # Errors
/// Everything that is wrong with them, or that there is no such pack.
pub fn find(name: &str) -> Result<Loaded, Diagnostics> {
    if Path::new(name).exists() {
        return find_stack(&[name]);
    }
    find_stack(&name.split('+').collect::<Vec<_>>())
}

/// Reads packs that lie on each other, each meant as for [`find`]: a base, and packs that extend it, in this order. What
/// they extend is found and put below them.
///
/// # Errors
/// Everything that is wrong with them, or that there is no such pack.
pub fn find_stack(names: &[&str]) -> Result<Loaded, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let found = names
        .iter()
        .filter_map(|name| places::named(name, None, &mut diagnostics))
        .collect();
    build(found, diagnostics)
}

/// A pack in memory.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// What diagnostics call its folder.
    pub root: String,
    /// The paths inside the folder, with forward slashes, and what the files hold.
    pub files: Vec<(String, Vec<u8>)>,
}

impl Files {
    /// Unpacks a `.zip` that lies in memory; `root` is what diagnostics call it.
    ///
    /// # Errors
    /// What of it is refused.
    pub fn unzip(root: &str, bytes: &[u8]) -> Result<Self, Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        let files = archive::unpack(root, bytes, &mut diagnostics);
        if diagnostics.has_errors() {
            return Err(diagnostics.sorted());
        }
        Ok(files)
    }
}

/// Reads packs from memory that lie on each other, in this order. What they extend besides is found as for [`load`].
///
/// # Errors
/// Everything that is wrong with them.
pub fn read(packs: &[Files]) -> Result<Loaded, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let found = packs
        .iter()
        .map(|pack| stack::Found {
            place: None,
            root: pack.root.clone(),
            sources: folder::in_memory(pack, &mut diagnostics),
        })
        .collect();
    build(found, diagnostics)
}

fn build(found: Vec<stack::Found>, mut diagnostics: Diagnostics) -> Result<Loaded, Diagnostics> {
    if diagnostics.has_errors() && found.iter().all(|found| found.sources.is_empty()) {
        return Err(diagnostics.sorted());
    }
    let stack = stack::of(found, &mut diagnostics);
    let stackable = !diagnostics.0.iter().any(|told| told.code == Code::Extends);
    for layer in 0..stack.layers.len() {
        if stack.manifest(layer).is_none() {
            let root = stack.layers[layer].root.as_str();
            diagnostics.push(
                Diagnostic::whole(Code::FileMissing, root, "this folder has no `pack.ron`")
                    .help("every pack has one; give the folder that holds it"),
            );
            return Err(diagnostics.sorted());
        }
    }
    let sources = &stack.sources;
    if of_another_format(&stack, &mut diagnostics) {
        return Err(diagnostics.sorted());
    }
    let mut read = raw::read(sources, &mut diagnostics);
    // Without what lies below, all the rest would be told as missing.
    if !stackable {
        return Err(diagnostics.sorted());
    }
    merge::merge(&stack, &mut read, &mut diagnostics);
    let (pack, origins) = resolve::resolve(sources, &read, &mut diagnostics);
    // Where two packs do not go together, what the others say about it would only repeat that.
    let apart = |told: &Diagnostic| matches!(told.code, Code::Replace | Code::Conflict);
    if diagnostics
        .0
        .iter()
        .any(|told| apart(told) && told.severity == Severity::Error)
    {
        return Err(diagnostics.sorted());
    }
    checks::run(&stack, &pack, &origins, &mut diagnostics);
    text::check(&stack, &read.removed, &pack, &origins, &mut diagnostics);
    allow::apply(sources, &mut diagnostics);
    let diagnostics = diagnostics.sorted();
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    Ok(Loaded {
        words: words(&stack.sources),
        pack,
        remarks: diagnostics,
        on_disk: stack.on_disk(),
    })
}

/// Whether a pack is written in another format; nothing else that could be said of it would be true.
fn of_another_format(stack: &Stack, diagnostics: &mut Diagnostics) -> bool {
    let before = diagnostics.0.len();
    let this = i64::from(FORMAT);
    for (nr, layer) in stack.layers.iter().enumerate() {
        let Some(source) = stack.manifest(nr) else {
            continue;
        };
        let Some((format, span)) = raw::outline(source).format else {
            continue;
        };
        if format > this {
            let message = format!(
                "this program reads packs up to format {FORMAT}; a newer program is needed"
            );
            diagnostics.push(Diagnostic::at(Code::Format, source, span, message));
        } else if (1..this).contains(&format) {
            let message = format!("this program reads packs of format {FORMAT}");
            let folder = &layer.root;
            diagnostics.push(
                Diagnostic::at(Code::Format, source, span, message).help(format!(
                    "`mizan pack upgrade {folder}` rewrites what has changed, and keeps the old files"
                )),
            );
        }
    }
    diagnostics.0.len() > before
}

/// The Fluent files by language: `lang/<language>/….ftl`.
fn words(sources: &[Source]) -> Words {
    let language = |source: &Source| Some((source.language()?.to_owned(), source.text.clone()));
    Words {
        files: sources.iter().filter_map(language).collect(),
    }
}
