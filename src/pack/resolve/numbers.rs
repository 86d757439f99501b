//! Numbers that are written with a meter or an attribute: whether they go together with its range.

use super::*;

impl Resolver<'_> {
    /// A meter with a test of its value.
    pub(super) fn tested_meter(&mut self, word: Word, range: Range) -> MeterId {
        let id: MeterId = self.id(word);
        let bounds = self.meter_ranges.get(id.index()).copied();
        self.compare(word, range, bounds);
        id
    }

    /// Looks at a test of an attribute.
    pub(super) fn tested(&mut self, word: Word, id: AttributeId, range: Range) -> AttributeId {
        let bounds = self.attribute_ranges.get(id.index()).copied();
        self.compare(word, range, bounds);
        id
    }

    /// Looks at a movement of a meter or an attribute.
    pub(super) fn moved<I>(&mut self, word: Word, id: I, by: i32) -> I {
        if by == 0 {
            let (span, name) = self.word(word);
            let mut diagnostic = Diagnostic::at(
                Code::NumberRange,
                self.source(),
                span,
                format!("`{name}` is moved by 0, so nothing happens"),
            );
            diagnostic.severity = Severity::Advice;
            self.diagnostics.push(diagnostic);
        }
        id
    }

    /// Tells a test that always or never holds.
    fn compare(&mut self, word: Word, range: Range, bounds: Option<(i32, i32)>) {
        let Some((min, max)) = bounds.filter(|(min, max)| min <= max) else {
            return;
        };
        let outcome = match range {
            Range::AtLeast(n) if n > max => "never",
            Range::AtLeast(n) if n <= min => "always",
            Range::Below(n) if n <= min => "never",
            Range::Below(n) if n > max => "always",
            Range::Is(n) if n < min || n > max => "never",
            _ => return,
        };
        let (name, source) = (self.word(word).1, self.source());
        let span = range_after(&source.text, self.word(word).0.end);
        let message = format!("this {outcome} holds, for `{name}` goes from {min} to {max}");
        self.diagnostics
            .push(Diagnostic::at(Code::NumberRange, source, span, message));
    }
}

/// Where the test stands that follows a name: `AtLeast(5)`.
fn range_after(text: &str, end: usize) -> Span {
    let rest = &text[end..];
    let start = ["AtLeast", "Below", "Is"]
        .iter()
        .filter_map(|word| rest.find(word))
        .min();
    match start.and_then(|start| Some((start, start + rest[start..].find(')')? + 1))) {
        Some((from, to)) => end + from..end + to,
        None => end..end,
    }
}
