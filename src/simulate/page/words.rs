//! What the page is written from, and what things are called on it: by their name in the reader's language, with the id
//! that stands in the pack's files.

use super::super::{Plan, Report};
use crate::lang::{Args, Direction, Texts, unmarked};
use crate::pack::{Kind, Named, Pack};
use maud::{Markup, html};

/// What the page is written from.
pub(super) struct Page<'a> {
    pub(super) pack: &'a Pack,
    pub(super) texts: &'a Texts,
    pub(super) plan: &'a Plan,
    pub(super) report: &'a Report,
}

/// A thing of the pack: an entry, or a part of one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Thing<'a> {
    pub(super) kind: Kind,
    pub(super) id: &'a str,
    pub(super) part: Option<&'a str>,
}

impl<'a> Thing<'a> {
    /// An entry.
    pub(super) const fn new(kind: Kind, id: &'a str) -> Self {
        let part = None;
        Self { kind, id, part }
    }

    /// The entry at an index.
    pub(super) fn of<I: Named>(pack: &'a Pack, id: I) -> Self {
        Self::new(I::KIND, id.word(pack))
    }

    /// A part of the entry.
    pub(super) const fn part(self, part: &'a str) -> Self {
        let part = Some(part);
        Self { part, ..self }
    }

    /// The thing that a report calls so: `entry`, or `entry.part`.
    pub(super) fn called(kind: Kind, called: &'a str) -> Self {
        match called.split_once('.') {
            Some((id, part)) => Self::new(kind, id).part(part),
            None => Self::new(kind, called),
        }
    }

    /// Its place on the page.
    pub(super) fn anchor(self) -> String {
        let (word, id) = (self.kind.word(), self.id);
        self.part.map_or_else(
            || format!("{word}-{id}"),
            |part| format!("{word}-{id}.{part}"),
        )
    }

    /// Its id as the pack's files have it.
    fn shown_id(self) -> String {
        self.part
            .map_or_else(|| self.id.to_owned(), |part| format!("{}.{part}", self.id))
    }
}

impl Page<'_> {
    /// Whether the page is read from right to left.
    pub(super) fn mirrored(&self) -> bool {
        self.texts.direction() == Direction::RightToLeft
    }

    /// A sentence of the page.
    pub(super) fn say(&self, id: &str) -> String {
        self.clean(self.texts.get(&format!("report-{id}")))
    }

    /// A sentence of the page with values filled in.
    pub(super) fn with(&self, id: &str, args: &Args<'_>) -> String {
        self.clean(self.texts.with(&format!("report-{id}"), None, args))
    }

    /// Where words run one way, marks of direction only stand in the way of searching and copying.
    pub(super) fn clean(&self, text: String) -> String {
        if self.mirrored() {
            text
        } else {
            unmarked(&text)
        }
    }

    /// The name of a thing; none if the pack gives it none.
    pub(super) fn name(&self, thing: Thing<'_>) -> Option<String> {
        let id = format!("{}-{}", thing.kind.word(), thing.id);
        let named = self.texts.has(&id, thing.part);
        // Who acts in a text is somebody of each game; here it is nobody.
        let mut args = Args::new();
        for value in ["name", "from", "since"] {
            args.set(value, "…");
        }
        named.then(|| self.clean(self.texts.with(&id, thing.part, &args)))
    }

    /// A thing by its name and id.
    pub(super) fn thing(&self, thing: Thing<'_>) -> Markup {
        html! {
            @if let Some(name) = self.name(thing) { bdi { (name) } " " }
            (id(thing))
        }
    }

    /// A link to a thing's row.
    pub(super) fn link(&self, thing: Thing<'_>) -> Markup {
        html! {
            a href={ "#" (thing.anchor()) } {
                @match self.name(thing) {
                    Some(name) => bdi { (name) },
                    None => bdi { (thing.shown_id()) },
                }
            }
            " " (id(thing))
        }
    }
}

fn id(thing: Thing<'_>) -> Markup {
    // The entry's id stands above those of its parts.
    html! { code dir="ltr" { (thing.shown_id()) } }
}
