//! Reflections: chains of cause and effect that the journal holds, found and chosen at the end of a game.
//!
//! The journal is first restated as [`Fact`]s, one flat line each; a pack's reflections are patterns over these.

mod choose;
mod course;
mod facts;
mod matching;
mod touched;

use crate::pack::model::{Column, FactKind, ReflectionId};

pub use choose::reflections;
pub use course::course;
pub use facts::facts;
pub use touched::{Touched, touched};

/// Something that the journal says happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What kind of thing.
    pub kind: FactKind,
    /// The number of the entry that says so.
    pub entry: u32,
    /// The round it happened in; 0 while the game was set up.
    pub round: u8,
    /// Whom and what it is about: indices into the pack's lists, or seats.
    pub columns: Vec<(Column, u16)>,
    /// Its number, where its kind has one.
    pub number: Option<i32>,
}

impl Fact {
    /// The value of a column, if the fact has it.
    #[must_use]
    pub fn column(&self, column: Column) -> Option<u16> {
        self.columns
            .iter()
            .find(|(other, _)| *other == column)
            .map(|(_, value)| *value)
    }
}

/// What a name in a reflection stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    /// The name.
    pub name: String,
    /// What kind of thing it stands for.
    pub column: Column,
    /// Its index.
    pub value: u16,
}

/// A reflection that this game's journal bears out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Which.
    pub reflection: ReflectionId,
    /// What its names stand for.
    pub bindings: Vec<Binding>,
    /// The facts of its steps, in order.
    pub chain: Vec<Fact>,
    /// The round of the step that is told.
    pub round: u8,
    /// The number of the step that is told.
    pub number: i32,
}

impl Told {
    /// The seats it names.
    pub fn seats(&self) -> impl Iterator<Item = u16> + '_ {
        let seat = |binding: &&Binding| matches!(binding.column, Column::Seat | Column::Other);
        self.bindings
            .iter()
            .filter(seat)
            .map(|binding| binding.value)
    }
}
