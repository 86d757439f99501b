//! Reading a journal file.

use super::file::Line;
use super::{Decision, FORMAT, Header, Journal, JournalFault, PackRef, Problem, check};
use crate::engine::{State, evolve};
use crate::pack::Pack;
use std::path::Path;

/// A journal that was read.
#[derive(Debug)]
pub struct Loaded {
    /// The game.
    pub journal: Journal,
    /// The state it is in.
    pub state: State,
    /// The hash that was recorded when it ended.
    pub hash: Option<u64>,
    /// The line of each decision that stands, from 1.
    pub lines: Vec<usize>,
    /// The length of the file's whole lines.
    pub whole: u64,
    /// Whether a last line was cut short by a crash, and left out.
    pub torn: bool,
}

/// Reads only the header, to know which pack a game needs.
///
/// # Errors
/// Where the file cannot be read or has no good header.
pub fn peek(path: &Path) -> Result<Header, JournalFault> {
    use std::io::BufRead;
    let fault = |line, problem| JournalFault {
        path: path.into(),
        line,
        problem,
    };
    let file = std::fs::File::open(path).map_err(|error| fault(None, error.into()))?;
    let mut first = Vec::new();
    std::io::BufReader::new(file)
        .read_until(b'\n', &mut first)
        .map_err(|error| fault(None, error.into()))?;
    header(&first).map_err(|problem| fault((!first.is_empty()).then_some(1), problem))
}

fn header(line: &[u8]) -> Result<Header, Problem> {
    if line.is_empty() {
        return Err(Problem::Empty);
    }
    #[derive(serde::Deserialize)]
    struct Version {
        mizan: u32,
    }
    let version: Version =
        serde_json::from_slice(line).map_err(|error| Problem::NoHeader(error.to_string()))?;
    if version.mizan != FORMAT {
        return Err(Problem::Format(version.mizan));
    }
    let header: Header =
        serde_json::from_slice(line).map_err(|error| Problem::NoHeader(error.to_string()))?;
    if header.players.len() != header.setup.seats.len() {
        return Err(Problem::Players(
            header.setup.seats.len(),
            header.players.len(),
        ));
    }
    Ok(header)
}

/// Whether a game with this header was played with `pack`.
fn same_pack(header: &Header, pack: &Pack) -> Result<(), Problem> {
    let now = PackRef::of(pack);
    let then = &header.pack;
    if then.name() != now.name() {
        return Err(Problem::OtherPack(then.name(), now.name()));
    }
    if then.fingerprint != now.fingerprint {
        return Err(Problem::Fingerprint(
            then.name(),
            then.versions(),
            then.fingerprint.clone(),
            now.fingerprint,
        ));
    }
    Ok(())
}

/// Reads a journal and brings the game to where it was left. The file is only read.
///
/// # Errors
/// Where the file cannot be read, was played with other rules, or holds a line that is not a journal's. A last line
/// without an end that cannot be read is what a crash leaves: it is left out, and is no error.
pub fn load(path: &Path, pack: &Pack) -> Result<Loaded, JournalFault> {
    let fault = |line, problem| JournalFault {
        path: path.into(),
        line,
        problem,
    };
    let bytes = std::fs::read(path).map_err(|error| fault(None, error.into()))?;
    let mut lines = bytes.split_inclusive(|byte| *byte == b'\n');
    let first = lines.next().ok_or_else(|| fault(None, Problem::Empty))?;
    let header = header(first).map_err(|problem| fault(Some(1), problem))?;
    same_pack(&header, pack).map_err(|problem| fault(Some(1), problem))?;
    check::setup(pack, &header.setup).map_err(|what| fault(Some(1), Problem::Misfit(0, what)))?;

    let state = State::blank(pack, &header.setup);
    let journal = Journal {
        header,
        entries: Vec::new(),
        decisions: Vec::new(),
    };
    let mut loaded = Loaded {
        journal,
        state,
        hash: None,
        lines: Vec::new(),
        whole: first.len() as u64,
        torn: false,
    };
    let mut opened = false;
    for (number, line) in lines.enumerate().map(|(i, line)| (i + 2, line)) {
        let parsed: Line = match serde_json::from_slice(line) {
            Ok(parsed) => parsed,
            Err(_) if !line.ends_with(b"\n") => {
                loaded.torn = true;
                break;
            }
            Err(error) => return Err(fault(Some(number), Problem::Line(error.to_string()))),
        };
        take(pack, &mut loaded, &mut opened, number, parsed)
            .map_err(|problem| fault(Some(number), problem))?;
        loaded.whole += line.len() as u64;
    }
    if !opened {
        return Err(fault(None, Problem::NoOpening));
    }
    Ok(loaded)
}

fn take(
    pack: &Pack,
    loaded: &mut Loaded,
    opened: &mut bool,
    number: usize,
    line: Line,
) -> Result<(), Problem> {
    if loaded.hash.is_some() {
        return Err(Problem::AfterEnd);
    }
    let entries = match line {
        Line::Begin { begin } if !*opened => {
            *opened = true;
            begin
        }
        Line::Begin { .. } => return Err(Problem::Line("a second opening".to_owned())),
        _ if !*opened => return Err(Problem::NoOpening),
        Line::Decided {
            seat,
            command,
            entries,
            why,
        } => {
            let first = loaded.journal.entries.len() as u32;
            loaded.journal.decisions.push(Decision {
                seat,
                command,
                first,
                why,
            });
            loaded.lines.push(number);
            entries
        }
        Line::Undo { undo } => {
            let made = loaded.journal.decisions.len();
            if undo > made {
                return Err(Problem::TooMuchUndone(undo, made));
            }
            loaded.journal.take_back(undo);
            loaded.lines.truncate(made - undo);
            loaded.state = super::replay::rebuild(pack, &loaded.journal);
            return Ok(());
        }
        Line::End { end } => {
            let hash = u64::from_str_radix(&end, 16).map_err(|_| Problem::BadHash(end))?;
            loaded.hash = Some(hash);
            return Ok(());
        }
    };
    for (i, entry) in entries.into_iter().enumerate() {
        check::entry(pack, &loaded.state, loaded.journal.entries.len(), &entry)
            .map_err(|what| Problem::Misfit(i + 1, what))?;
        evolve(pack, &mut loaded.state, &entry);
        loaded.journal.entries.push(entry);
    }
    Ok(())
}
