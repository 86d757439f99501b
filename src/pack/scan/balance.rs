//! Whether every bracket of a RON text has its partner, and where it is missing if not. A bracket that is missing shows
//! only where another does not fit, which may be far below; how the lines are indented tells where it was left out.

use super::tokens::{Token, Tokens};
use crate::pack::source::Span;

/// What is wrong with the brackets of a file.
#[derive(Debug)]
pub(crate) struct Unbalanced {
    /// Where to look.
    pub at: Span,
    /// What is wrong with it.
    pub message: String,
    /// How to mend it.
    pub help: Option<String>,
}

impl Unbalanced {
    fn new(at: Span, message: String, help: String) -> Self {
        Self {
            at,
            message,
            help: Some(help),
        }
    }
}

/// The partner of an opening bracket.
const fn partner(open: u8) -> char {
    match open {
        b'(' => ')',
        b'[' => ']',
        _ => '}',
    }
}

/// The bracket that a closing one closes.
const fn opening(close: u8) -> char {
    match close {
        b')' => '(',
        b']' => '[',
        _ => '{',
    }
}

/// A line of the text as far as it was read.
#[derive(Clone, Copy)]
struct Line {
    number: usize,
    start: usize,
    indent: usize,
    /// Whether it begins with a closing bracket.
    closes: bool,
}

/// An opening bracket and the line that it stands in.
#[derive(Clone, Copy)]
struct Open {
    bracket: u8,
    at: usize,
    line: Line,
}

struct Balance<'t> {
    text: &'t str,
    open: Vec<Open>,
    /// The lines with anything in them.
    lines: Vec<Line>,
    /// The first bracket that is open where the indentation says that it should not be, and the end of what stands
    /// before that line.
    suspect: Option<(Open, usize)>,
}

/// Looks whether every bracket has its partner and every string its end.
pub(crate) fn balance(text: &str) -> Result<(), Unbalanced> {
    let mut balance = Balance {
        text,
        open: Vec::new(),
        lines: Vec::new(),
        suspect: None,
    };
    let mut tokens = Tokens::new(text, 0..text.len());
    let (mut before, mut line) = (0, 0);
    while let Some((token, span, closed)) = tokens.next() {
        let ends = text.as_bytes()[before..span.start]
            .iter()
            .filter(|b| **b == b'\n');
        line += ends.count();
        if balance.lines.last().is_none_or(|last| last.number < line) {
            balance.begin(line, span.start, token, before);
        }
        line += text[span.clone()].matches('\n').count();
        before = span.end;
        if !closed {
            return Err(Unbalanced::new(
                span.start..span.start + 1,
                "this text has no end".to_owned(),
                "add the closing quotation mark".to_owned(),
            ));
        }
        match token {
            Token::Open(bracket) => {
                let line = balance.last();
                balance.open.push(Open {
                    bracket,
                    at: span.start,
                    line,
                });
            }
            Token::Close(bracket) => balance.close(bracket, span)?,
            _ => {}
        }
    }
    let Some(open) = balance.open.last().copied() else {
        return Ok(());
    };
    if let Some(missing) = balance.missing_closer() {
        return Err(missing);
    }
    let bracket = char::from(open.bracket);
    Err(Unbalanced::new(
        open.at..open.at + 1,
        format!("this `{bracket}` is never closed"),
        format!("add the missing `{}`", partner(open.bracket)),
    ))
}

impl Balance<'_> {
    fn last(&self) -> Line {
        self.lines.last().copied().unwrap_or(Line {
            number: 0,
            start: 0,
            indent: 0,
            closes: false,
        })
    }

    /// Notes the beginning of a line, and whether something is open that should not be.
    fn begin(&mut self, number: usize, at: usize, token: Token, before: usize) {
        let start = self.text[..at].rfind('\n').map_or(0, |end| end + 1);
        let line = Line {
            number,
            start: at,
            indent: at - start,
            closes: matches!(token, Token::Close(_)),
        };
        if let (None, Some(open)) = (self.suspect, self.open.last())
            && open.line.number < number
            && (line.indent < open.line.indent || line.indent == open.line.indent && !line.closes)
        {
            self.suspect = Some((*open, before));
        }
        self.lines.push(line);
    }

    /// Closes the innermost bracket, if this one does.
    fn close(&mut self, bracket: u8, span: Span) -> Result<(), Unbalanced> {
        let shown = char::from(bracket);
        let open = self.open.last().copied();
        if open.is_some_and(|open| partner(open.bracket) == shown) {
            self.open.pop();
            return Ok(());
        }
        let line = self.last();
        if let Some(missing) = self.missing_closer() {
            return Err(missing);
        }
        let missing = format!("a `{}` is missing before this", opening(bracket));
        let Some(open) = open else {
            return Err(match self.opener(line, 0) {
                Some(above) => self.missing_opener(bracket, line, above),
                None => Unbalanced::new(
                    span,
                    format!("nothing is open that `{shown}` could close"),
                    format!("take it away, or {missing}"),
                ),
            });
        };
        let other = char::from(open.bracket);
        if open.line.number < line.number && line.closes {
            let above = match open.line.indent.cmp(&line.indent) {
                std::cmp::Ordering::Less => self.opener(line, open.line.number + 1),
                std::cmp::Ordering::Equal => Some(open.line),
                std::cmp::Ordering::Greater => None,
            };
            if let Some(above) = above {
                return Err(self.missing_opener(bracket, line, above));
            }
        }
        let wanted = partner(open.bracket);
        let help = match open.line.number < line.number {
            true => missing,
            false => format!("a `{wanted}` is missing before this"),
        };
        Err(Unbalanced::new(
            span,
            format!(
                "`{shown}` closes what `{other}` opened in line {}",
                open.line.number + 1
            ),
            help,
        ))
    }

    /// The line above that begins where this line does, which closes brackets: there they were opened.
    fn opener(&self, line: Line, from: usize) -> Option<Line> {
        if !line.closes {
            return None;
        }
        let above = self.lines.iter().rev().skip(1);
        above
            .take_while(|above| above.number >= from && above.indent >= line.indent)
            .find(|above| above.indent == line.indent)
            .copied()
    }

    fn missing_opener(&self, bracket: u8, line: Line, above: Line) -> Unbalanced {
        let (open, close) = (opening(bracket), char::from(bracket));
        Unbalanced::new(
            above.start
                ..above.start
                    + self.text[above.start..]
                        .chars()
                        .next()
                        .map_or(0, char::len_utf8),
            format!(
                "`{close}` in line {} has no partner; surely it is missing in this line",
                line.number + 1
            ),
            format!("add the missing `{open}`"),
        )
    }

    /// A bracket that should have been closed before a line that is less indented.
    fn missing_closer(&self) -> Option<Unbalanced> {
        let (open, end) = self.suspect?;
        let wanted = partner(open.bracket);
        let start = self.text[..end]
            .char_indices()
            .next_back()
            .map_or(0, |(at, _)| at);
        Some(Unbalanced::new(
            start..end,
            format!(
                "after this a `{wanted}` is missing, for `{}` in line {}",
                char::from(open.bracket),
                open.line.number + 1
            ),
            format!("add the missing `{wanted}`"),
        ))
    }
}
