//! Finds the pieces of a RON file without reading what they mean, so that an error in one piece does not hide those
//! in the others: the fields of a struct and the entries of a list, each with its place in the file.

mod balance;
mod tokens;

use super::source::Span;
pub(crate) use balance::balance;
use tokens::{Token, Tokens};

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
