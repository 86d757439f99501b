//! How much a pack may be, so that reading one never fills the memory or takes long. The reference for modders states
//! these numbers.

/// The largest file a pack may have, in bytes.
pub(super) const LARGEST_FILE: u64 = 16 << 20;
/// The most that all files of a pack may have together, in bytes; also the most that a packed archive may have.
pub(super) const LARGEST_PACK: u64 = 64 << 20;
/// The most files a pack may have.
pub(super) const MOST_FILES: usize = 2000;
/// The most files and folders that are looked at, those that a pack is not read from included.
pub(super) const MOST_ITEMS: usize = 20_000;
/// How deep folders may lie in each other.
pub(super) const DEEPEST: usize = 6;
