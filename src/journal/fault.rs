//! What can be wrong with a journal file: where, what, and what to do about it.

use std::path::PathBuf;

/// A journal that was refused. The file itself is left as it is.
#[derive(Debug, thiserror::Error)]
#[error("{}{}: {problem}\n  help: {}", path.display(), line.map_or(String::new(), |line| format!(":{line}")), problem.advice())]
pub struct JournalFault {
    /// The file.
    pub path: PathBuf,
    /// The line, from 1, if one line is to blame.
    pub line: Option<usize>,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a journal.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// The file could not be read or written.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The file is empty.
    #[error("the file is empty")]
    Empty,
    /// The first line is no header.
    #[error("this is not a Mizan journal ({0})")]
    NoHeader(String),
    /// It was written by another version of the format.
    #[error("this journal has format {0}; this program reads format {format}", format = super::FORMAT)]
    Format(u32),
    /// It was played with another pack.
    #[error("the game was played with pack `{0}`, but `{1}` was loaded")]
    OtherPack(String, String),
    /// It was played with other rules.
    #[error(
        "the rules of pack `{0}` have changed since this game was saved (version {1}, fingerprint {2}; now {3})"
    )]
    Fingerprint(String, String, String, String),
    /// The seats and players do not go together.
    #[error("the game has {0} seats but {1} players")]
    Players(usize, usize),
    /// A line is no journal line.
    #[error("this line cannot be read ({0})")]
    Line(String),
    /// The second line is not the opening.
    #[error("the opening of the game is missing")]
    NoOpening,
    /// A line came where none may.
    #[error("nothing can follow the end of the game")]
    AfterEnd,
    /// An event speaks of something that is not there.
    #[error("event {0} of this line does not fit the game: {1}")]
    Misfit(usize, String),
    /// Decisions were taken back that were never made.
    #[error("this line takes back {0} decisions, but there are only {1}")]
    TooMuchUndone(usize, usize),
    /// The recorded hash is not a number.
    #[error("the hash `{0}` is not a hexadecimal number")]
    BadHash(String),
}

impl Problem {
    /// What to do about it.
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Io(_) => "check that the file exists and that you may read it",
            Self::Empty | Self::NoHeader(_) => {
                "choose a file that `mizan` saved; its first line begins with {\"mizan\":"
            }
            Self::Format(_) => "use the version of Mizan that saved it",
            Self::OtherPack(..) => {
                "name the right pack with --pack, and what lies on it with --mod, once for each in their order"
            }
            Self::Fingerprint(..) => {
                "restore the rule files the game was begun with, or begin a new game; the saved game is left as it is"
            }
            Self::Players(..)
            | Self::Line(_)
            | Self::NoOpening
            | Self::AfterEnd
            | Self::Misfit(..) => {
                "the file was changed by something other than Mizan; take an earlier copy, or cut the file before this line to go back to that moment"
            }
            Self::TooMuchUndone(..) | Self::BadHash(_) => {
                "the file was changed by something other than Mizan; take an earlier copy, or remove this line"
            }
        }
    }
}
