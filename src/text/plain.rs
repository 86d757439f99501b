//! Output for readers from left to right: without the invisible marks that keep Arabic and Latin words apart. Where a
//! whole line runs one way they do nothing, and some terminals and screen readers stumble over them.

use crate::lang::Direction;
use std::io::{self, Write};

/// The four isolating marks, U+2066 to U+2069, begin with these two bytes and end with one of 0xa6 to 0xa9.
const MARK: [u8; 2] = [0xe2, 0x81];

/// Leaves the marks out where the language runs from left to right.
pub(super) struct Plain<W> {
    output: W,
    direction: Direction,
}

impl<W> Plain<W> {
    pub(super) const fn new(output: W, direction: Direction) -> Self {
        Self { output, direction }
    }
}

impl<W: Write> Write for Plain<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.direction == Direction::RightToLeft {
            return self.output.write(bytes);
        }
        let mut rest = bytes;
        while let Some(at) = rest.windows(3).position(is_mark) {
            self.output.write_all(&rest[..at])?;
            rest = &rest[at + 3..];
        }
        self.output.write_all(rest)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.output.flush()
    }
}

fn is_mark(bytes: &[u8]) -> bool {
    bytes.starts_with(&MARK) && matches!(bytes.last(), Some(0xa6..=0xa9))
}
