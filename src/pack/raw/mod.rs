//! The files as they are written, before ids are resolved: the same shapes as the model, with words for ids. Words
//! and numbers remember where they stand.

mod board;
mod cards;
mod error;
mod flow;
mod head;
mod lists;
mod read;
mod rules;
mod value;

pub(crate) use board::*;
pub(crate) use cards::*;
pub(crate) use flow::*;
pub(crate) use head::{Change, Head, Outline, outline};
pub(crate) use lists::{HasId, ListVisitor, Lists};
pub(crate) use read::{Entry, RawPack, Removed, read};
pub(crate) use rules::*;
pub(crate) use value::*;
