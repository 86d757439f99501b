//! Which packs a game is played with: a base, and packs on it that extend it, in their order.

use std::ops::Range;
use std::path::PathBuf;

use super::code::Code;
use super::diagnostic::{Diagnostic, Diagnostics};
use super::places::{self, Place};
use super::raw::{self, Outline};
use super::source::Source;

/// One pack of a stack.
#[derive(Debug)]
pub(crate) struct Layer {
    /// Its id, or the name of its folder if it shows none.
    pub id: String,
    /// Its folder, as diagnostics show it.
    pub root: String,
    /// Where it was found; none for one that was never on a disk.
    pub place: Option<Place>,
    /// Its files.
    pub files: Range<usize>,
    /// The packs below on which it builds.
    pub extends: Vec<usize>,
}

/// Packs that lie on each other, and all their files, the base's first.
#[derive(Debug, Default)]
pub(crate) struct Stack {
    pub layers: Vec<Layer>,
    pub sources: Vec<Source>,
}

impl Stack {
    /// The `pack.ron` of a pack.
    pub(crate) fn manifest(&self, layer: usize) -> Option<&Source> {
        let files = self.layers.get(layer)?.files.clone();
        self.sources
            .get(files)?
            .iter()
            .find(|source| source.inside == "pack.ron")
    }

    /// The folders and archives on the disk that the packs lie in.
    pub(crate) fn on_disk(&self) -> Vec<PathBuf> {
        let places = self.layers.iter().filter_map(|layer| match &layer.place {
            Some(Place::Disk(path)) => Some(path.clone()),
            _ => None,
        });
        places.collect()
    }

    /// Whether a pack says that it builds on another, or on one that does.
    pub(crate) fn builds_on(&self, layer: usize, below: usize) -> bool {
        below == layer
            || self.layers.get(layer).is_some_and(|found| {
                let mut extends = found.extends.iter();
                extends.any(|next| *next < layer && self.builds_on(*next, below))
            })
    }
}

/// The files of one pack, before it is known what they lie on.
#[derive(Debug)]
pub(crate) struct Found {
    /// Where it was found; none for one that was never on a disk.
    pub place: Option<Place>,
    /// Its folder, as diagnostics show it.
    pub root: String,
    /// Its files.
    pub sources: Vec<Source>,
}

impl Found {
    fn manifest(&self) -> Option<&Source> {
        self.sources
            .iter()
            .find(|source| source.inside == "pack.ron")
    }

    fn outline(&self) -> Outline {
        self.manifest().map(raw::outline).unwrap_or_default()
    }

    fn id(&self) -> String {
        self.outline().id.unwrap_or_else(|| {
            let name = self.root.rsplit('/').next().unwrap_or_default();
            name.trim_end_matches(".zip").to_owned()
        })
    }
}

/// Builds a stack of these packs, in their order, each after those that it extends.
pub(super) fn of(wished: Vec<Found>, diagnostics: &mut Diagnostics) -> Stack {
    let mut building = Building {
        stack: Stack::default(),
        wished: wished
            .into_iter()
            .map(|found| (found.id(), Some(found)))
            .collect(),
        open: Vec::new(),
        diagnostics,
    };
    for position in 0..building.wished.len() {
        if let Some(found) = building.wished[position].1.take() {
            building.add(found);
        }
    }
    building.one_base();
    building.stack
}

struct Building<'b> {
    stack: Stack,
    /// The packs that are asked for and were not added yet, by their ids.
    wished: Vec<(String, Option<Found>)>,
    /// The packs that wait for those that they extend.
    open: Vec<String>,
    diagnostics: &'b mut Diagnostics,
}

impl Building<'_> {
    fn position(&self, id: &str) -> Option<usize> {
        self.stack.layers.iter().position(|layer| layer.id == id)
    }

    /// Adds a pack after those that it extends.
    fn add(&mut self, found: Found) {
        let id = found.id();
        if self.position(&id).is_some() {
            let message = format!("another pack called `{id}` is asked for already");
            let diagnostic = Diagnostic::whole(Code::Extends, &found.root, message);
            return self.diagnostics.push(diagnostic);
        }
        let outline = found.outline();
        self.open.push(id.clone());
        let mut extends = Vec::new();
        for (word, span) in outline.extends {
            let Some(source) = found.manifest() else {
                continue;
            };
            let tell = |message: String| Diagnostic::at(Code::Extends, source, span, message);
            if word == id {
                let diagnostic = tell("a pack cannot extend itself".to_owned());
                self.diagnostics
                    .push(diagnostic.help("name the pack that lies below this one"));
                continue;
            }
            if let Some(from) = self.open.iter().position(|open| *open == word) {
                let circle: Vec<String> = self.open[from..]
                    .iter()
                    .chain([&word])
                    .map(|id| format!("`{id}`"))
                    .collect();
                let diagnostic = tell(format!(
                    "packs extend each other in a circle: {}",
                    circle.join(" extends ")
                ));
                self.diagnostics
                    .push(diagnostic.help(
                        "one of them has to lie at the bottom and extend none of the others",
                    ));
                continue;
            }
            if self.position(&word).is_none() {
                match self.locate(&word, found.place.as_ref()) {
                    Some(below) => self.add(below),
                    None => {
                        let known = places::ids(found.place.as_ref());
                        let diagnostic = tell("there is no pack with this id".to_owned())
                            .did_you_mean(&word, known.iter().map(String::as_str));
                        let diagnostic = match diagnostic.help {
                            Some(_) => diagnostic,
                            None => diagnostic.help(format!(
                                "it is looked for beside this pack, among the shipped packs and in {}; known here: {}",
                                places::user_folder().display(),
                                known.join(", ")
                            )),
                        };
                        self.diagnostics.push(diagnostic);
                    }
                }
            }
            extends.extend(self.position(&word));
        }
        if outline.is_mod && extends.is_empty() && !self.diagnostics.has_errors() {
            let root = found.manifest().map_or(&found.root, |source| &source.path);
            let message = "`extends` names no pack";
            self.diagnostics
                .push(Diagnostic::whole(Code::Extends, root, message).help(
                    "write `extends: [\"mizan\"]`, or leave the field out for a game of its own",
                ));
        }
        self.open.pop();
        let first = self.stack.sources.len();
        let layer = self.stack.layers.len();
        let sources = found.sources.into_iter();
        self.stack
            .sources
            .extend(sources.map(|source| source.in_layer(layer)));
        self.stack.layers.push(Layer {
            id,
            root: found.root,
            place: found.place,
            files: first..self.stack.sources.len(),
            extends,
        });
    }

    /// Finds a pack that another extends: among those that are asked for, else where packs lie.
    fn locate(&mut self, id: &str, near: Option<&Place>) -> Option<Found> {
        let wished = self.wished.iter_mut().find(|(other, _)| other == id);
        if let Some(found) = wished.and_then(|(_, found)| found.take()) {
            return Some(found);
        }
        let place = places::locate(id, near)?;
        Some(places::open(place, self.diagnostics))
    }

    /// All packs but the first extend others; two that stand alone are two games.
    fn one_base(&mut self) {
        let Some(base) = self.stack.layers.first() else {
            return;
        };
        for layer in &self.stack.layers[1..] {
            if layer.extends.is_empty() && !self.diagnostics.has_errors() {
                let (id, base) = (&layer.id, &base.id);
                let message = format!("`{id}` is a game of its own and cannot lie on `{base}`");
                self.diagnostics
                    .push(
                        Diagnostic::whole(Code::Extends, &layer.root, message).help(format!(
                            "play it by itself, or let it say `extends: [\"{base}\"]`"
                        )),
                    );
            }
        }
    }
}
