//! A journal on disk: whole lines are added at the end, one write each, so that a crash can only cut the last one.

use super::{Decision, Header, Journal, JournalFault, Problem};
use crate::engine::{Command, Entry, SeatId};
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// One line after the header.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub(super) enum Line {
    /// The opening.
    Begin { begin: Vec<Entry> },
    /// A decision with its events.
    Decided {
        seat: SeatId,
        command: Command,
        entries: Vec<Entry>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<crate::bots::Why>,
    },
    /// So many decisions were taken back.
    Undo { undo: usize },
    /// The game is over; the hash of its final state.
    End { end: String },
}

impl Line {
    fn decided(decision: &Decision, entries: &[Entry]) -> Self {
        Self::Decided {
            seat: decision.seat,
            command: decision.command,
            entries: entries.to_vec(),
            why: decision.why.clone(),
        }
    }

    fn ended(hash: u64) -> Self {
        Self::End {
            end: format!("{hash:016x}"),
        }
    }
}

/// A journal file that is being written.
#[derive(Debug)]
pub struct JournalFile {
    path: PathBuf,
    file: File,
}

impl JournalFile {
    /// Creates the file of a game that begins. It appears under its name only when it is whole.
    ///
    /// # Errors
    /// Where the folder or file cannot be written.
    pub fn create(path: &Path, header: &Header, opening: &[Entry]) -> Result<Self, JournalFault> {
        let begin = Line::Begin {
            begin: opening.to_vec(),
        };
        Self::create_with(path, header, [begin])
    }

    /// Creates the file of a game that has gone on for a while, and ended if there is a `hash`. It appears under its
    /// name, also in the place of another, only when it is whole.
    ///
    /// # Errors
    /// Where the folder or file cannot be written.
    pub fn copy(path: &Path, journal: &Journal, hash: Option<u64>) -> Result<Self, JournalFault> {
        let begin = Line::Begin {
            begin: journal.entries[..journal.opening()].to_vec(),
        };
        let decided =
            journal.decisions.iter().enumerate().map(|(nr, decision)| {
                Line::decided(decision, &journal.entries[journal.events_of(nr)])
            });
        let end = hash.map(Line::ended);
        let lines = std::iter::once(begin).chain(decided).chain(end);
        Self::create_with(path, &journal.header, lines)
    }

    fn create_with(
        path: &Path,
        header: &Header,
        lines: impl IntoIterator<Item = Line>,
    ) -> Result<Self, JournalFault> {
        let attempt = || -> std::io::Result<File> {
            let folder = path
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty())
                .unwrap_or(Path::new("."));
            std::fs::create_dir_all(folder)?;
            let mut text = serde_json::to_vec(header)?;
            text.push(b'\n');
            for line in lines {
                serde_json::to_writer(&mut text, &line)?;
                text.push(b'\n');
            }
            let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
            temporary.write_all(&text)?;
            temporary.as_file().sync_all()?;
            Ok(temporary.persist(path)?)
        };
        let file = attempt().map_err(|error| JournalFault {
            path: path.into(),
            line: None,
            problem: error.into(),
        })?;
        Ok(Self {
            path: path.into(),
            file,
        })
    }

    /// Opens the file of a loaded journal to go on with it. `whole` is the length of its whole lines: what a crash
    /// left of a line behind them is cut off.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn reopen(path: &Path, whole: u64) -> Result<Self, JournalFault> {
        let attempt = || -> std::io::Result<File> {
            let mut file = OpenOptions::new().read(true).write(true).open(path)?;
            file.set_len(whole)?;
            // A last line that is whole but for its end of line gets one.
            if whole > 0 {
                file.seek(SeekFrom::Start(whole - 1))?;
                let mut last = [0];
                file.read_exact(&mut last)?;
                if last != *b"\n" {
                    file.write_all(b"\n")?;
                }
            }
            file.seek(SeekFrom::End(0))?;
            Ok(file)
        };
        let file = attempt().map_err(|error| JournalFault {
            path: path.into(),
            line: None,
            problem: error.into(),
        })?;
        Ok(Self {
            path: path.into(),
            file,
        })
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Adds a decision.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn decided(&mut self, decision: &Decision, entries: &[Entry]) -> Result<(), JournalFault> {
        self.add(&Line::decided(decision, entries))
    }

    /// Takes decisions back.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn undone(&mut self, count: usize) -> Result<(), JournalFault> {
        self.add(&Line::Undo { undo: count })
    }

    /// Ends the game.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn ended(&mut self, hash: u64) -> Result<(), JournalFault> {
        self.add(&Line::ended(hash))
    }

    fn add(&mut self, line: &Line) -> Result<(), JournalFault> {
        let attempt = |file: &mut File| -> std::io::Result<()> {
            let mut text = serde_json::to_vec(line)?;
            text.push(b'\n');
            file.write_all(&text)
        };
        attempt(&mut self.file).map_err(|error| JournalFault {
            path: self.path.clone(),
            line: None,
            problem: Problem::Io(error),
        })
    }
}
