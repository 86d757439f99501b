//! What lies beside the board and can be opened at any time: the law book, the ledger, the companies.

use bevy::prelude::*;

/// Opens a book as a sheet over the table.
#[derive(Event, Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenBook {
    /// The law book.
    Law,
    /// The ledger.
    Ledger,
    /// The companies.
    Companies,
}

pub(super) fn plugin(_app: &mut App) {}
