//! What is wrong with a pack, where, and how to mend it, as its author sees it.

use std::fmt;

use super::code::Code;
use super::source::{Source, Span};

/// The widest piece of a source line that is shown.
const WIDEST: usize = 96;
/// How much of the line is shown before the place that is meant, if the line is trimmed.
const BEFORE: usize = 40;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The pack cannot be played.
    Error,
    /// The pack can be played but something in it surely is not meant so.
    Warning,
    /// The pack can be played; it could be better.
    Advice,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
        })
    }
}

/// The piece of the source line that is shown, ready to print.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Snippet {
    text: String,
    before: usize,
    width: usize,
}

/// One thing that is wrong with a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which rule found it.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// The file.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The bytes of the file that are meant.
    pub span: std::ops::Range<usize>,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: Option<String>,
    /// The file as its path inside the pack's folder.
    pub(crate) inside: String,
    /// The beginning of what is marked.
    pub(crate) word: String,
    snippet: Option<Snippet>,
}

impl Diagnostic {
    /// Something wrong at a place of a file.
    pub(crate) fn at(code: Code, source: &Source, span: Span, message: impl Into<String>) -> Self {
        let (line, column) = source.place(span.start);
        Self {
            code,
            severity: code.severity(),
            path: source.path.clone(),
            line,
            column,
            snippet: Some(Snippet::new(source, line, &span)),
            inside: source.inside.clone(),
            word: source
                .text
                .get(span.clone())
                .unwrap_or_default()
                .chars()
                .take(64)
                .collect(),
            span,
            message: message.into(),
            help: None,
        }
    }

    /// Something wrong with a file or folder as a whole.
    pub(crate) fn whole(code: Code, path: impl Into<String>, message: impl Into<String>) -> Self {
        let path = path.into();
        Self {
            code,
            severity: code.severity(),
            inside: path.rsplit('/').next().unwrap_or_default().to_owned(),
            word: String::new(),
            path,
            line: 1,
            column: 1,
            span: 0..0,
            message: message.into(),
            help: None,
            snippet: None,
        }
    }

    /// The line of the file that is meant, as it is shown; none for what is wrong with a file or folder as a whole.
    #[must_use]
    pub fn excerpt(&self) -> Option<&str> {
        self.snippet.as_ref().map(|snippet| snippet.text.trim())
    }

    /// The same with a way to mend it.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same, suggesting the nearest of the known names.
    pub(crate) fn did_you_mean<'n>(
        self,
        word: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) -> Self {
        match nearest(word, known) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self,
        }
    }

    /// The same, or all known names where none is near.
    pub(crate) fn did_you_mean_or_list(self, word: &str, known: &[&str]) -> Self {
        let diagnostic = self.did_you_mean(word, known.iter().copied());
        if diagnostic.help.is_some() || known.is_empty() {
            return diagnostic;
        }
        let list: Vec<String> = known.iter().map(|word| format!("`{word}`")).collect();
        diagnostic.help(format!("known here: {}", list.join(", ")))
    }
}

/// The known name that is nearest to `word`, if any is near.
#[must_use]
pub fn nearest<'n>(word: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let len = word.chars().count();
    let mut best: Option<(usize, &str)> = None;
    for name in known {
        let other = name.chars().count();
        let most = (other.max(len) / 3).max(1);
        let most = best.map_or(most, |(distance, _)| most.min(distance));
        // At least as many letters differ as one word is longer; most names need no closer look.
        if other.abs_diff(len) > most {
            continue;
        }
        let distance = strsim::osa_distance(word, name);
        if distance <= most && best.is_none_or(|best| (distance, name) < best) {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}

impl Snippet {
    fn new(source: &Source, line: usize, span: &Span) -> Self {
        let (text, start) = source.line(line);
        let from = span.start.saturating_sub(start).min(text.len());
        let to = span.end.saturating_sub(start).clamp(from, text.len());
        let shown: Vec<(usize, char)> = text
            .char_indices()
            .filter(|(_, c)| !is_control(*c))
            .collect();
        let caret = shown
            .iter()
            .position(|(i, _)| *i >= from)
            .unwrap_or(shown.len());
        let (first, last) = if shown.len() <= WIDEST {
            (0, shown.len())
        } else {
            let first = caret.saturating_sub(BEFORE).min(shown.len() - WIDEST);
            (first, first + WIDEST)
        };
        let mut snippet = Self {
            text: String::new(),
            before: 0,
            width: 0,
        };
        if first > 0 {
            snippet.text.push('…');
            snippet.before += 1;
        }
        for &(index, c) in &shown[first..last] {
            // One blank for a tab, so that the caret below stands where it should at any tab width.
            snippet.text.push(if c == '\t' { ' ' } else { c });
            if index < from {
                snippet.before += width(c);
            } else if index < to {
                snippet.width += width(c);
            }
        }
        if last < shown.len() {
            snippet.text.push('…');
        }
        snippet.text.truncate(snippet.text.trim_end().len());
        snippet.width = snippet.width.max(1);
        snippet
    }
}

/// Characters that would disturb the line: marks of direction and other controls, but not the tab.
fn is_control(c: char) -> bool {
    (c.is_control() && c != '\t')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// How many columns of a terminal a character takes.
const fn width(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e4}'
        | '\u{6e7}'..='\u{6e8}'
        | '\u{6ea}'..='\u{6ed}'
        | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{1f300}'..='\u{1faff}' => 2,
        _ => 1,
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            code,
            severity,
            path,
            line,
            column,
            message,
            ..
        } = self;
        write!(f, "{severity}[{code}] {path}:{line}:{column}")?;
        let number = line.to_string();
        let margin = number.len();
        match &self.snippet {
            Some(Snippet {
                text,
                before,
                width,
            }) => {
                write!(f, "\n{:margin$} |", "")?;
                write!(f, "\n{number} | {text}")?;
                write!(
                    f,
                    "\n{:margin$} | {:before$}{:^<width$} {message}",
                    "", "", ""
                )?;
            }
            None => write!(f, "\n{:margin$} = {message}", "")?,
        }
        if let Some(help) = &self.help {
            write!(f, "\n{:margin$} = help: {help}", "")?;
        }
        Ok(())
    }
}

/// Everything that is wrong with a pack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// Notes one more.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Whether any of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity == Severity::Error)
    }

    /// Takes away what has one of these codes and is no error.
    pub fn without(&mut self, codes: &[Code]) {
        self.0
            .retain(|told| told.severity == Severity::Error || !codes.contains(&told.code));
    }

    /// How many there are of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.0
            .iter()
            .filter(|told| told.severity == severity)
            .count()
    }

    /// As a list for other programs.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        let one = |told: &Diagnostic| {
            serde_json::json!({
                "code": told.code.to_string(),
                "severity": told.severity.to_string(),
                "path": told.path,
                "line": told.line,
                "column": told.column,
                "start": told.span.start,
                "end": told.span.end,
                "message": told.message,
                "help": told.help,
                "source": told.snippet.as_ref().map(|snippet| snippet.text.as_str()),
                "rule": told.code.sentence().trim(),
            })
        };
        self.0.iter().map(one).collect()
    }

    /// Sorts them as they are read: by file, then by place.
    pub(crate) fn sorted(mut self) -> Self {
        self.0.sort_by(|a, b| {
            (&a.path, a.line, a.column, a.code).cmp(&(&b.path, b.line, b.column, b.code))
        });
        self.0.dedup();
        self
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, diagnostic) in self.0.iter().enumerate() {
            if position > 0 {
                f.write_str("\n\n")?;
            }
            diagnostic.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
