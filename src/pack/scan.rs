//! Finds the pieces of a RON file without reading what they mean, so that an error in one piece does not hide those
//! in the others: the fields of a struct and the entries of a list, each with its place in the file.

use super::source::Span;

/// What is wrong with the brackets of a file.
#[derive(Debug)]
pub(crate) struct Unbalanced {
    /// The bracket that has no partner.
    pub at: Span,
    /// What is wrong with it.
    pub message: String,
    /// How to mend it.
    pub help: Option<String>,
}

/// A token that matters to the scanner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Open(u8),
    Close(u8),
    Comma,
    Colon,
    Text,
    Other,
}

/// Walks over the tokens of a text.
struct Tokens<'t> {
    text: &'t [u8],
    at: usize,
    end: usize,
}

impl<'t> Tokens<'t> {
    fn new(text: &'t str, span: Span) -> Self {
        Self {
            text: text.as_bytes(),
            at: span.start,
            end: span.end.min(text.len()),
        }
    }

    fn peek(&self, ahead: usize) -> u8 {
        if self.at + ahead < self.end {
            self.text[self.at + ahead]
        } else {
            0
        }
    }

    /// Passes over blanks and comments; an open block comment runs to the end.
    fn skip_blank(&mut self) {
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
    fn quoted(&mut self, mark: u8) -> bool {
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
    fn raw_string(&mut self) -> Option<bool> {
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
    fn next(&mut self) -> Option<(Token, Span, bool)> {
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

/// The partner of an opening bracket.
const fn partner(open: u8) -> u8 {
    match open {
        b'(' => b')',
        b'[' => b']',
        _ => b'}',
    }
}

/// Looks whether every bracket has its partner and every string its end.
pub(crate) fn balance(text: &str) -> Result<(), Unbalanced> {
    let mut open: Vec<(u8, usize)> = Vec::new();
    let mut tokens = Tokens::new(text, 0..text.len());
    while let Some((token, span, closed)) = tokens.next() {
        if !closed {
            return Err(Unbalanced {
                at: span.start..span.start + 1,
                message: "this text has no end".to_owned(),
                help: Some("add the closing quotation mark".to_owned()),
            });
        }
        match token {
            Token::Open(bracket) => open.push((bracket, span.start)),
            Token::Close(bracket) => match open.pop() {
                Some((opening, _)) if partner(opening) == bracket => {}
                Some((opening, at)) => {
                    let line = 1 + text.as_bytes()[..at]
                        .iter()
                        .filter(|b| **b == b'\n')
                        .count();
                    return Err(Unbalanced {
                        at: span,
                        message: format!(
                            "`{}` closes what `{}` opened in line {line}",
                            char::from(bracket),
                            char::from(opening)
                        ),
                        help: Some(format!(
                            "a `{}` is missing before this",
                            char::from(partner(opening))
                        )),
                    });
                }
                None => {
                    return Err(Unbalanced {
                        at: span,
                        message: format!(
                            "nothing is open that `{}` could close",
                            char::from(bracket)
                        ),
                        help: None,
                    });
                }
            },
            _ => {}
        }
    }
    match open.pop() {
        Some((bracket, at)) => Err(Unbalanced {
            at: at..at + 1,
            message: format!("this `{}` is never closed", char::from(bracket)),
            help: Some(format!(
                "add the missing `{}`",
                char::from(partner(bracket))
            )),
        }),
        None => Ok(()),
    }
}

/// A field of a struct: its name and its value.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Where the name stands.
    pub name: Span,
    /// Where the value stands.
    pub value: Span,
}

/// The pieces between the brackets that begin at `span`, split at the commas; none if another bracket, or anything
/// else, stands there.
fn pieces(text: &str, span: Span, bracket: u8) -> Option<Vec<Span>> {
    let mut tokens = Tokens::new(text, span);
    let mut first = tokens.next()?;
    // `Card(…)`: the name of the type may stand before its fields.
    if bracket == b'(' && first.0 == Token::Other {
        first = tokens.next()?;
    }
    if first.0 != Token::Open(bracket) {
        return None;
    }
    let mut depth = 1;
    let mut found = Vec::new();
    let mut piece: Option<Span> = None;
    while let Some((token, span, _)) = tokens.next() {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) => depth -= 1,
            Token::Comma if depth == 1 => {
                found.extend(piece.take());
                continue;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
        piece = Some(piece.map_or(span.start, |p| p.start)..span.end);
    }
    found.extend(piece);
    Some(found)
}

/// The entries of the list at `span`; none if no list stands there.
pub(crate) fn entries(text: &str, span: Span) -> Option<Vec<Span>> {
    pieces(text, span, b'[')
}

/// The fields of the struct at `span`; none if no struct stands there. A piece without a colon has an empty name.
pub(crate) fn fields(text: &str, span: Span) -> Option<Vec<Field>> {
    let pieces = pieces(text, span, b'(')?;
    Some(
        pieces
            .into_iter()
            .map(|piece| {
                let mut tokens = Tokens::new(text, piece.clone());
                match (tokens.next(), tokens.next()) {
                    (Some((Token::Other, name, _)), Some((Token::Colon, colon, _))) => {
                        let mut rest = Tokens::new(text, colon.end..piece.end);
                        rest.skip_blank();
                        Field {
                            name,
                            value: rest.at..piece.end,
                        }
                    }
                    _ => Field {
                        name: piece.start..piece.start,
                        value: piece,
                    },
                }
            })
            .collect(),
    )
}

/// The value of the field `name` of the struct at `span`.
pub(crate) fn field(text: &str, span: Span, name: &str) -> Option<Span> {
    fields(text, span)?
        .into_iter()
        .find(|field| &text[field.name.clone()] == name)
        .map(|field| field.value)
}

/// Where anything stands in the file besides blanks and comments; empty for an empty file. Attributes at the start
/// (`#![…]`) are not part of it.
pub(crate) fn body(text: &str) -> Span {
    let mut tokens = Tokens::new(text, 0..text.len());
    tokens.skip_blank();
    while tokens.peek(0) == b'#' && tokens.peek(1) == b'!' {
        while tokens.at < tokens.end && tokens.text[tokens.at] != b']' {
            tokens.at += 1;
        }
        tokens.at = (tokens.at + 1).min(tokens.end);
        tokens.skip_blank();
    }
    let start = tokens.at;
    let mut end = start;
    while let Some((_, span, _)) = tokens.next() {
        end = span.end;
    }
    start..end
}

/// What stands after the first value of the file, such as a second list.
pub(crate) fn after_first_value(text: &str, body: Span) -> Option<Span> {
    let mut tokens = Tokens::new(text, body);
    let mut depth = 0;
    let mut named = false;
    while let Some((token, span, _)) = tokens.next() {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) => depth -= 1,
            Token::Other if depth == 0 && !named => {
                named = true;
                continue;
            }
            _ => {}
        }
        if depth == 0 {
            let rest = tokens.next().map(|(_, rest, _)| rest);
            return rest.filter(|rest| rest.start >= span.end);
        }
    }
    None
}

/// A hash of the tokens in `span`, which comments and blanks do not change.
pub(crate) fn fingerprint(text: &str, span: Span, mut hash: u64) -> u64 {
    let mut tokens = Tokens::new(text, span);
    while let Some((_, span, _)) = tokens.next() {
        for byte in text.as_bytes()[span].iter().chain(&[0]) {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

/// The innermost pair of brackets in `part` around `at`, or closing at or just before it.
pub(crate) fn enclosing(text: &str, part: Span, at: usize) -> Span {
    let mut tokens = Tokens::new(text, part.clone());
    let mut open = Vec::new();
    let mut best = part.clone();
    while let Some((token, span, _)) = tokens.next() {
        match token {
            Token::Open(_) => open.push(span.start),
            Token::Close(_) => {
                let start = open.pop().unwrap_or(part.start);
                if start < at && at <= span.end {
                    return start..span.end;
                }
                if span.end <= at {
                    best = start..span.end;
                }
            }
            _ => {}
        }
    }
    best
}

/// A step on the way to a part of an entry.
#[derive(Clone, Copy, Debug)]
pub(crate) enum At<'n> {
    /// The field with this name.
    Field(&'n str),
    /// The piece of a list at this position.
    Item(usize),
    /// The first word that is written so, wherever it stands.
    Word(&'n str),
}

/// Where a part of the value at `span` stands.
pub(crate) fn locate(text: &str, span: Span, path: &[At<'_>]) -> Option<Span> {
    path.iter().try_fold(span, |span, step| match step {
        At::Field(name) => field(text, span, name),
        At::Item(index) => entries(text, span)?.into_iter().nth(*index),
        At::Word(word) => self::word(text, span, word),
    })
}

/// The first place of a word that is not in quotation marks.
pub(crate) fn word(text: &str, span: Span, word: &str) -> Option<Span> {
    let mut tokens = Tokens::new(text, span);
    while let Some((token, span, _)) = tokens.next() {
        if token == Token::Other && &text[span.clone()] == word {
            return Some(span);
        }
    }
    None
}
