//! Packs: the rules and words of a game, read from RON and Fluent files.
//!
//! [`load`] reads a folder, [`embedded`] a pack that is shipped inside the program, and [`find`] whichever a player
//! means. All errors of a pack are found in one run, each with its place.

pub mod model;

mod checks;
mod code;
mod diagnostic;
mod folder;
mod kind;
mod raw;
mod resolve;
mod scan;
mod source;
mod text;

pub use code::Code;
pub use diagnostic::{Diagnostic, Diagnostics, Severity, nearest};
pub use kind::{Kind, Named};
pub use model::Pack;
pub use text::OWN_WORDS;

use std::path::{Path, PathBuf};

use source::Source;

/// The newest version of the format that this program reads.
pub const FORMAT: i32 = 1;

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
}

/// Reads the pack in a folder.
///
/// # Errors
/// Everything that is wrong with it.
pub fn load(dir: &Path) -> Result<Loaded, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let sources = folder::on_disk(dir, &mut diagnostics);
    let path = sources
        .first()
        .map_or_else(|| dir.display().to_string(), root_of);
    build(&sources, &path, diagnostics)
}

/// Reads a pack that is shipped inside the program; none if there is no such pack.
#[must_use]
pub fn embedded(id: &str) -> Option<Result<Loaded, Diagnostics>> {
    let mut diagnostics = Diagnostics::default();
    let sources = folder::embedded(id, &mut diagnostics)?;
    Some(build(&sources, &format!("assets/packs/{id}"), diagnostics))
}

/// The ids of the packs that are shipped inside the program.
#[must_use]
pub fn shipped() -> Vec<&'static str> {
    folder::shipped()
}

/// Reads the pack that `name` means: a folder, or the id of a pack in the folder `packs` beside the program, or the id
/// of a shipped pack.
///
/// # Errors
/// Everything that is wrong with it, or that there is no such pack.
pub fn find(name: &str) -> Result<Loaded, Diagnostics> {
    let given = Path::new(name);
    if given.is_dir() {
        return load(given);
    }
    let is_id = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if is_id && let Some(dir) = beside_program(name) {
        return load(&dir);
    }
    if let Some(found) = embedded(name) {
        return found;
    }
    let message = "there is no such folder, and no shipped pack has this id";
    let diagnostic = Diagnostic::whole(Code::Folder, name, message).did_you_mean(name, shipped());
    Err(Diagnostics(vec![diagnostic]))
}

/// The folder `packs/<id>` beside the program, if there is one.
fn beside_program(id: &str) -> Option<PathBuf> {
    let dir = std::env::current_exe()
        .ok()?
        .parent()?
        .join("packs")
        .join(id);
    dir.is_dir().then_some(dir)
}

/// The folder of the pack, from the path of one of its files.
fn root_of(source: &Source) -> String {
    source
        .path
        .strip_suffix(&source.inside)
        .unwrap_or(&source.path)
        .trim_end_matches('/')
        .to_owned()
}

fn build(
    sources: &[Source],
    root: &str,
    mut diagnostics: Diagnostics,
) -> Result<Loaded, Diagnostics> {
    if diagnostics.has_errors() && sources.is_empty() {
        return Err(diagnostics.sorted());
    }
    if !sources.iter().any(|source| source.inside == "pack.ron") {
        diagnostics.push(
            Diagnostic::whole(Code::FileMissing, root, "this folder has no `pack.ron`")
                .help("every pack has one; give the folder that holds it"),
        );
        return Err(diagnostics.sorted());
    }
    let read = raw::read(sources, &mut diagnostics);
    let (pack, origins) = resolve::resolve(sources, &read, &mut diagnostics);
    checks::run(sources, &pack, &origins, &mut diagnostics);
    text::check(sources, &pack, &origins, &mut diagnostics);
    let diagnostics = diagnostics.sorted();
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    Ok(Loaded {
        pack,
        words: words(sources),
        remarks: diagnostics,
    })
}

/// The Fluent files by language: `lang/<language>/….ftl`.
fn words(sources: &[Source]) -> Words {
    let language = |source: &Source| Some((source.language()?.to_owned(), source.text.clone()));
    Words {
        files: sources.iter().filter_map(language).collect(),
    }
}
