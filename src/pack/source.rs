//! A file of a pack as text, and where things lie in it.

use std::ops::Range;

/// Bytes of a source file.
pub(crate) type Span = Range<usize>;

/// A text file of a pack.
#[derive(Debug)]
pub(crate) struct Source {
    /// The path as diagnostics show it.
    pub path: String,
    /// The path inside the pack's folder, with forward slashes.
    pub inside: String,
    /// Which pack of the stack it belongs to; the base is 0.
    pub layer: usize,
    /// Its text, without a byte order mark.
    pub text: String,
    /// Whether the text could be read; what a file that could not would say is unknown.
    pub readable: bool,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl Source {
    pub(crate) fn new(path: String, inside: String, text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).to_owned();
        let lines = std::iter::once(0)
            .chain(
                text.bytes()
                    .enumerate()
                    .filter(|(_, b)| *b == b'\n')
                    .map(|(i, _)| i + 1),
            )
            .collect();
        Self {
            path,
            inside,
            layer: 0,
            text,
            readable: true,
            lines,
        }
    }

    /// A file whose text could not be read.
    pub(crate) fn unreadable(path: String, inside: String) -> Self {
        Self {
            readable: false,
            ..Self::new(path, inside, "")
        }
    }

    /// The same file as one of a pack of a stack.
    pub(crate) fn in_layer(self, layer: usize) -> Self {
        Self { layer, ..self }
    }

    /// The language of a file of texts: `lang/<language>/….ftl`.
    pub(crate) fn language(&self) -> Option<&str> {
        let (language, _) = self
            .inside
            .strip_prefix("lang/")?
            .strip_suffix(".ftl")?
            .split_once('/')?;
        Some(language)
    }

    /// The line and column of a byte, both from 1; the column counts characters.
    pub(crate) fn place(&self, byte: usize) -> (usize, usize) {
        let byte = self.floor(byte);
        let line = self.lines.partition_point(|start| *start <= byte).max(1) - 1;
        let column = self.text[self.lines[line]..byte].chars().count();
        (line + 1, column + 1)
    }

    /// The text of a line (from 1) without its end, and the byte where it begins.
    pub(crate) fn line(&self, number: usize) -> (&str, usize) {
        let start = self
            .lines
            .get(number.saturating_sub(1))
            .copied()
            .unwrap_or(self.text.len());
        let end = self
            .lines
            .get(number)
            .map_or(self.text.len(), |next| next - 1);
        (
            self.text[start..end.max(start)].trim_end_matches('\r'),
            start,
        )
    }

    /// The byte of a line and column as `ron` counts them, from 1, looked up in `part` and measured in the file.
    pub(crate) fn byte_of(&self, part: &Span, line: usize, column: usize) -> usize {
        let text = &self.text[part.clone()];
        let mut start = 0;
        for _ in 1..line {
            match text[start..].find('\n') {
                Some(end) => start += end + 1,
                None => return part.end,
            }
        }
        let rest = &text[start..];
        part.start
            + start
            + rest
                .char_indices()
                .nth(column.saturating_sub(1))
                .map_or(rest.len(), |(i, _)| i)
    }

    /// Where `slice`, a piece of this file's text, lies in it.
    pub(crate) fn span_of(&self, slice: &str) -> Span {
        let start = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        if start <= self.text.len() && start + slice.len() <= self.text.len() {
            start..start + slice.len()
        } else {
            0..0
        }
    }

    /// The text at an address that was taken from this file's text.
    pub(crate) fn at_address(&self, address: usize, len: usize) -> (Span, &str) {
        let start = address.wrapping_sub(self.text.as_ptr() as usize);
        match start
            .checked_add(len)
            .and_then(|end| Some((start..end, self.text.get(start..end)?)))
        {
            Some(found) => found,
            None => (0..0, ""),
        }
    }

    /// The nearest character boundary at or before a byte.
    fn floor(&self, byte: usize) -> usize {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        byte
    }
}
