//! Beginnings: a pack that passes the check, and an entry with its texts, for somebody to change.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use super::Pack;

/// What new packs begin with; `NAME` and `BASE` stand in their files for the ids.
static BEGINNINGS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/scaffold");

/// What [`addition`] can begin.
pub const ADDITIONS: [&str; 6] = ["card", "deed", "bill", "argument", "bulletin", "place"];

/// A file that is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its path inside the pack's folder, with forward slashes.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// Why nothing was begun.
#[derive(Debug, thiserror::Error)]
pub enum ScaffoldFault {
    /// The id cannot be one.
    #[error(
        "`{0}` cannot be an id: an id is made of letters, digits and hyphens and begins with a letter"
    )]
    BadId(String),
    /// There is no such beginning.
    #[error("no beginning for `{0}`; there are: {list}", list = ADDITIONS.join(", "))]
    NoSuchKind(String),
    /// The pack lacks what the entry needs.
    #[error("a {kind} needs a {lacks}, and the pack has none yet")]
    Lacks {
        /// What was to be begun.
        kind: &'static str,
        /// What is not there.
        lacks: &'static str,
    },
    /// Something is there already; nothing was written.
    #[error("{} is there already; nothing was written", .0.display())]
    There(PathBuf),
    /// It cannot be written.
    #[error("{} cannot be written: {error}", path.display())]
    Write {
        /// Which file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

/// The files of a new pack: one of its own, or one that extends another.
///
/// # Errors
/// Where the id cannot be one.
pub fn new_pack(id: &str, extends: Option<&str>) -> Result<Vec<Draft>, ScaffoldFault> {
    check_id(id)?;
    let name = if extends.is_some() { "mod" } else { "town" };
    let mut drafts = Vec::new();
    if let Some(dir) = BEGINNINGS.get_dir(name) {
        collect(dir, name, &mut drafts);
    }
    for draft in &mut drafts {
        draft.text = draft.text.replace("NAME", id);
        draft.text = draft.text.replace("BASE", extends.unwrap_or_default());
    }
    Ok(drafts)
}

fn collect(dir: &Dir<'_>, root: &str, drafts: &mut Vec<Draft>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        if let (Some(path), Some(text)) = (path.strip_prefix(root), file.contents_utf8()) {
            drafts.push(Draft {
                path: path.trim_start_matches('/').to_owned(),
                text: text.to_owned(),
            });
        }
    }
    for inner in dir.dirs() {
        collect(inner, root, drafts);
    }
}

fn check_id(id: &str) -> Result<(), ScaffoldFault> {
    let good = id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    good.then_some(())
        .ok_or_else(|| ScaffoldFault::BadId(id.to_owned()))
}

/// An entry for a pack, in a file of its own, with a file of texts in each of these languages.
///
/// # Errors
/// Where the id cannot be one, there is no such beginning, or the pack lacks what the entry needs.
pub fn addition(
    kind: &str,
    id: &str,
    pack: &Pack,
    languages: &[String],
) -> Result<Vec<Draft>, ScaffoldFault> {
    check_id(id)?;
    let (path, rules, texts) = entry(kind, id, pack)?;
    let mut drafts = vec![Draft {
        path: format!("{path}/{id}.ron"),
        text: rules,
    }];
    drafts.extend(languages.iter().map(|language| Draft {
        path: format!("lang/{language}/{kind}-{id}.ftl"),
        text: texts.clone(),
    }));
    Ok(drafts)
}

/// The folder, the rules and the texts of an entry.
fn entry(
    kind: &str,
    id: &str,
    pack: &Pack,
) -> Result<(&'static str, String, String), ScaffoldFault> {
    let topic = first(kind, "topic", pack.topics.first().map(|topic| &topic.id))?;
    let meter = |kind| first(kind, "meter", pack.meters.first().map(|meter| &meter.id));
    Ok(match kind {
        "card" => {
            let deck = first(kind, "deck", pack.decks.first().map(|deck| &deck.id))?;
            let meter = meter(kind)?;
            let rules = format!(
                "// A dilemma: who draws it from the deck chooses an option.\n[\n  (id: \"{id}\", deck: \"{deck}\", topic: \"{topic}\", options: [\n    (id: \"yes\", effects: [Meter(\"{meter}\", 2)]),\n    (id: \"no\", effects: [Meter(\"{meter}\", -1)]),\n  ]),\n]\n"
            );
            let texts = format!(
                "card-{id} = {id}\n    .prompt = A person, a place, a price: what happens, in two sentences.\n    .yes = Do it\n    .yes-then = What one sees afterwards.\n    .no = Leave it\n    .no-then = What one sees afterwards.\n"
            );
            ("cards", rules, texts)
        }
        "deed" => {
            let channel = first(
                kind,
                "channel",
                pack.channels.first().map(|channel| &channel.id),
            )?;
            let rules = format!(
                "// What somebody does and somebody may see. Let an option do it with Deed(\"{id}\"), and a clause say what it is worth.\n[(id: \"{id}\", topic: \"{topic}\", leaves: [\"{channel}\"])]\n"
            );
            ("deeds", rules, format!("deed-{id} = doing what it says\n"))
        }
        "bill" => {
            let meter = meter(kind)?;
            let rules = format!(
                "// What can be voted. `enacts` and `repeals` name clauses of the law book.\n[(id: \"{id}\", topic: \"{topic}\", carried: [Meter(\"{meter}\", 3)], fallen: [Meter(\"{meter}\", -1)])]\n"
            );
            let texts = format!(
                "bill-{id} = {id}\n    .about = What it does, what it costs, and who brought it.\n"
            );
            ("bills", rules, texts)
        }
        "argument" => {
            let bill = first(kind, "bill", pack.bills.first().map(|bill| &bill.id))?;
            let rules = format!(
                "// What can be said of a bill: For, Against or Middle. `strength` is its weight.\n[(id: \"{id}\", topic: \"{topic}\", strength: 2, bills: {{\"{bill}\": For}})]\n"
            );
            let texts = format!(
                "argument-{id} = {id}\n    .text = The argument at its strongest, as those who hold it would say it.\n"
            );
            ("arguments", rules, texts)
        }
        "bulletin" => {
            let meter = meter(kind)?;
            let rules = format!(
                "// News that befall everybody at the beginning of a round.\n[(id: \"{id}\", topic: \"{topic}\", effects: [Meter(\"{meter}\", -2)])]\n"
            );
            let texts =
                format!("bulletin-{id} = {id}\n    .text = What happened, in two sentences.\n");
            ("bulletins", rules, texts)
        }
        "place" => {
            let quarter = first(
                kind,
                "quarter",
                pack.quarters.first().map(|quarter| &quarter.id),
            )?;
            let other = first(kind, "place", pack.places.first().map(|place| &place.id))?;
            let deck = first(kind, "deck", pack.decks.first().map(|deck| &deck.id))?;
            let rules = format!(
                "// A place on the map, from (0, 0) at the top left to (1000, 1000), and the way to it.\n(\n  places: [(id: \"{id}\", at: (500, 500), quarter: \"{quarter}\", pictogram: \"home\", decks: [\"{deck}\"])],\n  links: [(from: \"{other}\", to: \"{id}\")],\n)\n"
            );
            let texts = format!("place-{id} = {id}\n    .about = One sentence.\n");
            ("board", rules, texts)
        }
        _ => return Err(ScaffoldFault::NoSuchKind(kind.to_owned())),
    })
}

fn first<'p>(
    kind: &str,
    lacks: &'static str,
    found: Option<&'p String>,
) -> Result<&'p str, ScaffoldFault> {
    let known = ADDITIONS.into_iter().find(|known| *known == kind);
    let kind = known.ok_or_else(|| ScaffoldFault::NoSuchKind(kind.to_owned()))?;
    found
        .map(String::as_str)
        .ok_or(ScaffoldFault::Lacks { kind, lacks })
}

/// Writes files into a folder. Nothing that is there is touched: where one of them exists, none is written.
///
/// # Errors
/// Where a file exists or cannot be written.
pub fn write(folder: &Path, drafts: &[Draft]) -> Result<Vec<PathBuf>, ScaffoldFault> {
    let paths: Vec<PathBuf> = drafts
        .iter()
        .map(|draft| folder.join(&draft.path))
        .collect();
    if let Some(there) = paths.iter().find(|path| path.exists()) {
        return Err(ScaffoldFault::There(there.clone()));
    }
    for (path, draft) in paths.iter().zip(drafts) {
        let attempt = || -> io::Result<()> {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            let mut file = fs::OpenOptions::new()
                .write(true)
                .create_new(true)
                .open(path)?;
            file.write_all(draft.text.as_bytes())
        };
        attempt().map_err(|error| ScaffoldFault::Write {
            path: path.clone(),
            error,
        })?;
    }
    Ok(paths)
}
