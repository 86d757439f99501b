//! What `ron` refuses, in the words and at the place that help the pack's author.

use ron::error::{Error, SpannedError};

use super::read::first_of;
use super::unplaced;
use crate::pack::code::Code;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::source::{Source, Span};

/// The diagnostic for an error that `ron` met while it read the text in `part`.
pub(super) fn diagnostic(source: &Source, part: &Span, error: &SpannedError) -> Diagnostic {
    let start = source.byte_of(part, error.span.start.line, error.span.start.col);
    let end = source
        .byte_of(part, error.span.end.line, error.span.end.col)
        .clamp(start, part.end);
    let here = token_at(source, part, start, end);
    let at = |code, span, message: String| Diagnostic::at(code, source, span, message);
    match &error.code {
        Error::NoSuchStructField {
            expected, found, ..
        } => at(
            Code::UnknownField,
            word(source, part, end, found),
            format!("no field is called `{found}` here"),
        )
        .did_you_mean_or_list(found, expected),
        Error::NoSuchEnumVariant {
            expected,
            found,
            outer,
        } => {
            let what = outer.as_deref().map_or("here", |outer| match outer {
                "Effect" => "among the effects",
                "Condition" => "among the conditions",
                "FactKind" => "among the facts",
                _ => "here",
            });
            at(
                Code::UnknownWord,
                word(source, part, end, found),
                format!("`{found}` is not known {what}"),
            )
            .did_you_mean_or_list(found, expected)
        }
        Error::MissingStructField { field, .. } => {
            let missing = at(
                Code::MissingField,
                first_of(enclosing(source, part, end)),
                format!("the field `{field}` is missing"),
            );
            match words_for(field) {
                Some(words) => missing.help(format!("write {words}")),
                None => missing,
            }
        }
        Error::DuplicateStructField { field, .. } => at(
            Code::DuplicateField,
            word(source, part, end, field),
            format!("`{field}` stands here a second time"),
        ),
        Error::Message(message) => match unplaced(message) {
            Some((place, message)) => at(
                Code::WrongType,
                source.at_address(place.address, place.len).0,
                message.to_owned(),
            ),
            None => at(Code::WrongType, here, lower(message)),
        },
        Error::InvalidValueForType { expected, found } => at(
            Code::WrongType,
            here,
            format!("{found} stands where {expected} is expected"),
        ),
        Error::ExpectedDifferentLength { expected, found } => at(
            Code::WrongType,
            here,
            format!("{expected} expected, but there are {found}"),
        ),
        Error::IntegerOutOfBounds => at(
            Code::WrongType,
            here,
            "this number is too large or too small here".to_owned(),
        ),
        Error::ExpectedString => at(
            Code::WrongType,
            here,
            "a text in quotation marks is expected here".to_owned(),
        ),
        Error::ExpectedInteger => at(
            Code::WrongType,
            here,
            "a whole number is expected here".to_owned(),
        ),
        Error::ExpectedBoolean => at(
            Code::WrongType,
            here,
            "`true` or `false` is expected here".to_owned(),
        ),
        Error::ExpectedArray => at(
            Code::WrongType,
            here,
            "a list is expected here: `[…]`".to_owned(),
        ),
        Error::ExpectedMap => at(
            Code::WrongType,
            here,
            "a map is expected here: `{\"id\": …}`".to_owned(),
        ),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => {
            at(Code::WrongType, here, "`(…)` is expected here".to_owned())
        }
        Error::ExpectedDifferentStructName { .. } | Error::ExpectedStructName(_) => at(
            Code::WrongType,
            here,
            "this is not the name of what is expected here".to_owned(),
        )
        .help("leave out the name: `(id: …)`"),
        Error::ExpectedComma => at(
            Code::Syntax,
            here,
            "a comma is missing before this".to_owned(),
        ),
        Error::ExceededRecursionLimit => at(
            Code::Syntax,
            here,
            "brackets lie too deep in each other here".to_owned(),
        ),
        other => at(Code::Syntax, here, lower(&other.to_string())),
    }
}

/// What could be written for a field that has a few words to choose from.
fn words_for(field: &str) -> Option<&'static str> {
    Some(match field {
        "nature" => {
            "`nature: Sanction` where it is inflicted, `Reward` where it is given, else `Mark`"
        }
        "of" => "`of: Seat` or `of: Company`",
        "shown" => "`shown: All`, `Owner` or `Never`",
        "aim" => "`aim: Nothing`, `Place`, `Seat`, `Company`, `Bill` or `Record`",
        "reach" => "`reach: Here`, `Near(1)` or `City`",
        _ => return None,
    })
}

/// A sentence as the continuation of a line.
fn lower(message: &str) -> String {
    let mut chars = message.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(chars).collect()
    })
}

/// The last place of `word` before `end`, which is where `ron` had just read it.
fn word(source: &Source, part: &Span, end: usize, word: &str) -> Span {
    let text = &source.text;
    let reach = (end + word.len()).min(part.end);
    let reach = (reach..=part.end)
        .find(|i| text.is_char_boundary(*i))
        .unwrap_or(part.end);
    text[part.start..reach]
        .rfind(word)
        .map_or(end..end, |i| part.start + i..part.start + i + word.len())
}

/// The token that an error means: what `ron` marked, without the blanks around it, or else what stands there.
fn token_at(source: &Source, part: &Span, start: usize, end: usize) -> Span {
    let text = &source.text;
    let marked = &text[start..end];
    if !marked.trim().is_empty() && !marked.contains('\n') {
        let from = start + (marked.len() - marked.trim_start().len());
        return from..from + marked.trim().len();
    }
    let rest = &text[end..part.end];
    let from = end + (rest.len() - rest.trim_start().len());
    let rest = &text[from..part.end];
    let stops =
        |c: char| c.is_whitespace() || matches!(c, ',' | ')' | ']' | '}' | ':' | '(' | '[' | '{');
    let len = rest.find(stops).unwrap_or(rest.len());
    from..from + len.max(rest.chars().next().map_or(0, char::len_utf8))
}

/// The innermost bracket pair that ends at or around `end`.
fn enclosing(source: &Source, part: &Span, end: usize) -> Span {
    crate::pack::scan::enclosing(&source.text, part.clone(), end)
}
