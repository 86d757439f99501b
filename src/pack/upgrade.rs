//! Bringing the files of a pack that was written for an older program up to the format of this one. What stands in them
//! besides, comments too, stays as it is.
//!
//! Format 2: what a quarter of the map is drawn as is said by `ground`. Before, `water: true` made it water and every
//! other quarter was built over with houses.

use super::FORMAT;
use super::raw;
use super::scan;
use super::source::{Source, Span};

/// A file that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upgraded {
    /// Its path inside the pack, with forward slashes.
    pub path: String,
    /// What it says now.
    pub text: String,
}

/// The piece of a file that is written anew.
struct Change {
    at: Span,
    with: String,
}

/// The format that a pack is written in; none where its `pack.ron` does not say so.
#[must_use]
pub fn format_of(manifest: &str) -> Option<i64> {
    let source = Source::new(String::new(), "pack.ron".to_owned(), manifest);
    raw::outline(&source).format.map(|(format, _)| format)
}

/// The files of a pack of an older format that change; `files`: the paths inside the pack and the texts of its RON files.
/// Empty for a pack of this format.
#[must_use]
pub fn upgrade(files: &[(String, String)]) -> Vec<Upgraded> {
    let manifest = files.iter().find(|(path, _)| path == "pack.ron");
    let Some(format) = manifest.and_then(|(_, text)| format_of(text)) else {
        return Vec::new();
    };
    if format >= i64::from(FORMAT) {
        return Vec::new();
    }
    let upgraded = |(path, text): &(String, String)| {
        let mut changes = Vec::new();
        if path == "pack.ron" {
            changes.extend(newer(text));
        }
        for quarter in quarters(path, text) {
            changes.push(ground(text, quarter));
        }
        (!changes.is_empty()).then(|| Upgraded {
            path: path.clone(),
            text: apply(text, changes),
        })
    };
    files.iter().filter_map(upgraded).collect()
}

/// The number of the format in `pack.ron`.
fn newer(text: &str) -> Option<Change> {
    Some(Change {
        at: scan::field(text, scan::body(text), "format")?,
        with: FORMAT.to_string(),
    })
}

/// Where the quarters of a file stand.
fn quarters(path: &str, text: &str) -> Vec<Span> {
    let body = scan::body(text);
    let list = match path.trim_end_matches(".ron").split('/').next() {
        Some("quarters") => Some(body),
        Some("board") => scan::field(text, body, "quarters"),
        _ => None,
    };
    list.and_then(|list| scan::entries(text, list))
        .unwrap_or_default()
}

/// What a quarter is drawn as, said anew.
fn ground(text: &str, quarter: Span) -> Change {
    let fields = scan::fields(text, quarter.clone()).unwrap_or_default();
    let water = fields
        .into_iter()
        .find(|field| &text[field.name.clone()] == "water");
    match water {
        Some(field) => {
            let is_water = text[field.value.clone()].trim() == "true";
            let ground = if is_water { "Water" } else { "Streets" };
            Change {
                at: field.name.start..field.value.end,
                with: format!("ground: {ground}"),
            }
        }
        None => {
            // Behind the bracket that opens the entry: before what stands there, whatever that is.
            let open = quarter.start + text[quarter.clone()].find('(').map_or(0, |at| at + 1);
            Change {
                at: open..open,
                with: "ground: Streets, ".to_owned(),
            }
        }
    }
}

fn apply(text: &str, mut changes: Vec<Change>) -> String {
    changes.sort_by_key(|change| std::cmp::Reverse(change.at.start));
    let mut text = text.to_owned();
    for change in changes {
        text.replace_range(change.at, &change.with);
    }
    text
}
