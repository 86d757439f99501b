//! The rulebook: the rules of a pack in words, made from the pack and its texts, for the window and the terminal alike.
//!
//! A chapter that has nothing to say about a pack is left out. How a game can end is not told.

mod chamber;
mod machine;
mod people;
mod play;

use super::sentences::{Arg, Sentences};
use crate::pack::model::{Ink, Shape, TopicId};

/// A chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Which it is, the same in every language.
    pub id: &'static str,
    /// The name of its pictogram.
    pub picture: &'static str,
    /// Its title.
    pub title: String,
    /// What it says.
    pub items: Vec<Item>,
}

/// A part of a chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// Running text.
    Text(String),
    /// A heading, with the ink and shape of its topic if it is one.
    Heading(String, Option<(Ink, Shape)>),
    /// A thing of the game.
    Entry(Entry),
}

/// A thing of the game: its name, what is told of it, and its figures, each a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The name of its pictogram, if it has one.
    pub picture: Option<String>,
    /// Its name.
    pub name: String,
    /// What is told of it.
    pub text: Option<String>,
    /// Its figures.
    pub figures: Vec<String>,
}

/// The chapters that have something to say.
#[must_use]
pub fn chapters(sentences: &Sentences<'_>) -> Vec<Chapter> {
    let book = Book { say: *sentences };
    let all: [(&'static str, &'static str, Vec<Item>); 13] = [
        ("aim", "heart", book.aim()),
        ("round", "hourglass", book.round()),
        ("points", "eye", book.points()),
        ("law", "book", book.law()),
        ("statuses", "star", book.statuses()),
        ("bills", "bill", book.bills()),
        ("appeals", "gavel", book.appeals()),
        ("office", "stamp", book.office()),
        ("city", "map", book.city()),
        ("companies", "company", book.companies()),
        ("roles", "neighbours", book.roles()),
        ("numbers", "scales", book.numbers()),
        ("variants", "die", book.variants()),
    ];
    let told = all.into_iter().filter(|(.., items)| !items.is_empty());
    told.map(|(id, picture, items)| Chapter {
        id,
        picture,
        title: book.text(&format!("rulebook-{id}"), &[]),
        items,
    })
    .collect()
}

/// Makes the chapters.
struct Book<'a> {
    say: Sentences<'a>,
}

impl<'a> Book<'a> {
    const fn pack(&self) -> &'a crate::pack::Pack {
        self.say.pack()
    }

    fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.say.say(id, args)
    }

    /// A message with one value.
    fn with<'s>(&self, id: &str, key: &str, value: impl Into<Arg<'s>>) -> String {
        self.text(id, &[(key, value.into())])
    }

    /// A message with a list of things; none where there is nothing to list.
    fn listed(&self, id: &str, things: Vec<String>) -> Option<String> {
        let list = (!things.is_empty()).then(|| self.say.list(things))?;
        Some(self.with(id, "list", &list))
    }

    /// The heading of a topic.
    fn topic(&self, id: TopicId) -> Item {
        let topic = &self.pack().topics[id.index()];
        Item::Heading(self.say.topic(id), Some((topic.ink, topic.shape)))
    }
}

/// Adds a heading and what stands below it, if anything does.
fn under(items: &mut Vec<Item>, heading: Item, below: Vec<Item>) {
    if !below.is_empty() {
        items.push(heading);
        items.extend(below);
    }
}
