//! The tokens of a RON text.

use crate::pack::source::Span;

/// A token that matters to the scanner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Open(u8),
    Close(u8),
    Comma,
    Colon,
    Text,
    Other,
}

/// Walks over the tokens of a text.
pub(super) struct Tokens<'t> {
    pub(super) text: &'t [u8],
    pub(super) at: usize,
    pub(super) end: usize,
}

impl<'t> Tokens<'t> {
    pub(super) fn new(text: &'t str, span: Span) -> Self {
        Self {
            text: text.as_bytes(),
            at: span.start,
            end: span.end.min(text.len()),
        }
    }

    pub(super) fn peek(&self, ahead: usize) -> u8 {
        if self.at + ahead < self.end {
            self.text[self.at + ahead]
        } else {
            0
        }
    }

    /// Passes over blanks and comments; an open block comment runs to the end.
    pub(super) fn skip_blank(&mut self) {
        loop {
            while self.at < self.end && self.text[self.at].is_ascii_whitespace() {
                self.at += 1;
            }
            match (self.peek(0), self.peek(1)) {
                (b'/', b'/') => {
                    while self.at < self.end && self.text[self.at] != b'\n' {
                        self.at += 1;
                    }
                }
                (b'/', b'*') => {
                    let mut depth = 0;
                    while self.at < self.end {
                        match (self.peek(0), self.peek(1)) {
                            (b'/', b'*') => (depth, self.at) = (depth + 1, self.at + 2),
                            (b'*', b'/') => (depth, self.at) = (depth - 1, self.at + 2),
                            _ => self.at += 1,
                        }
                        if depth == 0 {
                            break;
                        }
                    }
                    self.at = self.at.min(self.end);
                }
                _ => return,
            }
        }
    }

    /// Passes over a string that begins with a quotation mark here; false if it has no end.
    pub(super) fn quoted(&mut self, mark: u8) -> bool {
        self.at += 1;
        while self.at < self.end {
            match self.text[self.at] {
                b'\\' => self.at += 2,
                b if b == mark => {
                    self.at += 1;
                    return true;
                }
                _ => self.at += 1,
            }
        }
        self.at = self.end;
        false
    }

    /// Passes over `r#"…"#` if it stands here.
    pub(super) fn raw_string(&mut self) -> Option<bool> {
        let mut hashes = 0;
        while self.peek(1 + hashes) == b'#' {
            hashes += 1;
        }
        if self.peek(1 + hashes) != b'"' {
            return None;
        }
        self.at += hashes + 2;
        while self.at < self.end {
            self.at += 1;
            if self.text[self.at - 1] == b'"' && (0..hashes).all(|i| self.peek(i) == b'#') {
                self.at += hashes;
                return Some(true);
            }
        }
        Some(false)
    }

    /// The next token and where it lies; the flag is false for a string without an end.
    pub(super) fn next(&mut self) -> Option<(Token, Span, bool)> {
        self.skip_blank();
        if self.at >= self.end {
            return None;
        }
        let start = self.at;
        let mut closed = true;
        let token = match self.text[start] {
            b @ (b'(' | b'[' | b'{') => (Token::Open(b), self.at += 1).0,
            b @ (b')' | b']' | b'}') => (Token::Close(b), self.at += 1).0,
            b',' => (Token::Comma, self.at += 1).0,
            b':' => (Token::Colon, self.at += 1).0,
            b'"' => {
                closed = self.quoted(b'"');
                Token::Text
            }
            // A character, if it is one; a lone apostrophe is left to the parser.
            b'\'' if self.peek(1) == b'\\' || self.peek(2) == b'\'' => {
                closed = self.quoted(b'\'');
                Token::Other
            }
            first => {
                if first == b'r'
                    && let Some(ended) = self.raw_string()
                {
                    closed = ended;
                    Token::Text
                } else {
                    self.at += 1;
                    while self.at < self.end
                        && !matches!(
                            self.text[self.at],
                            b'(' | b'[' | b'{' | b')' | b']' | b'}' | b',' | b':' | b'"'
                        )
                        && !self.text[self.at].is_ascii_whitespace()
                        && (self.text[self.at] != b'/' || !matches!(self.peek(1), b'/' | b'*'))
                    {
                        self.at += 1;
                    }
                    Token::Other
                }
            }
        };
        self.at = self.at.min(self.end);
        Some((token, start..self.at, closed))
    }
}
