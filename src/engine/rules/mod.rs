//! The rules of each phase, one a file.

pub(super) mod bulletin;
pub(super) mod chamber;
pub(super) mod closing;
pub(super) mod ledger;
pub(super) mod office;
pub(super) mod pause;
pub(super) mod street;
