//! The Fluent files of one language, with the place of everything in them.

use std::collections::{BTreeMap, HashSet};

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::super::code::Code;
use super::super::diagnostic::{Diagnostic, Diagnostics, Severity};
use super::super::source::{Source, Span};
use super::super::stack::Stack;
use super::pattern::{Pattern, Reference, too_deep};

/// The texts of a language.
#[derive(Debug)]
pub(super) struct Catalog {
    /// The language.
    pub language: String,
    /// By id.
    pub messages: BTreeMap<String, Message>,
    /// By id without the hyphen.
    pub terms: BTreeMap<String, TermText>,
    /// The ids of messages that are not well-formed.
    pub broken: HashSet<String>,
    /// Whether a file could not be read, so that nobody knows what else there is.
    pub partial: bool,
    /// What other texts refer to, terms with their hyphen.
    used: HashSet<String>,
}

/// A message.
#[derive(Debug)]
pub(super) struct Message {
    /// Which file.
    pub file: usize,
    /// Where its id stands.
    pub span: Span,
    /// Its value.
    pub value: Option<Pattern>,
    /// Its attributes.
    pub parts: Vec<PartText>,
}

impl Message {
    /// Its value and the values of its parts.
    pub(super) fn patterns(&self) -> Vec<&Pattern> {
        self.value
            .iter()
            .chain(self.parts.iter().map(|part| &part.pattern))
            .collect()
    }
}

/// An attribute of a message.
#[derive(Debug)]
pub(super) struct PartText {
    /// Its name.
    pub name: String,
    /// Where the name stands.
    pub span: Span,
    /// Its value.
    pub pattern: Pattern,
}

/// A term.
#[derive(Debug)]
pub(super) struct TermText {
    /// Which file.
    pub file: usize,
    /// Where its id stands.
    pub span: Span,
    /// What it uses; its values are given where it is used.
    pub pattern: Pattern,
}

impl Catalog {
    /// Reads the files of a language.
    pub(super) fn read(
        language: &str,
        files: &[usize],
        stack: &Stack,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut catalog = Self {
            language: language.to_owned(),
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
            broken: HashSet::new(),
            partial: false,
            used: HashSet::new(),
        };
        for file in files {
            catalog.add(*file, &stack.sources[*file], stack, diagnostics);
        }
        catalog
    }

    /// Whether another text refers to it; a term has its hyphen.
    pub(super) fn is_used(&self, id: &str) -> bool {
        self.used.contains(id)
    }

    /// Whether what is referred to is there.
    pub(super) fn has(&self, reference: &Reference) -> bool {
        if let Some(term) = reference.id.strip_prefix('-') {
            return self.terms.contains_key(term) || self.broken.contains(&reference.id);
        }
        self.broken.contains(&reference.id)
            || self
                .messages
                .get(&reference.id)
                .is_some_and(|message| match &reference.part {
                    None => message.value.is_some(),
                    Some(part) => message.parts.iter().any(|found| found.name == *part),
                })
    }

    fn add(&mut self, file: usize, source: &Source, stack: &Stack, diagnostics: &mut Diagnostics) {
        if !source.readable {
            self.partial = true;
            return;
        }
        if let Some(at) = too_deep(&source.text) {
            let message = "brackets lie too deep in each other here";
            diagnostics.push(Diagnostic::at(
                Code::TextSyntax,
                source,
                at..at + 1,
                message,
            ));
            self.partial = true;
            return;
        }
        let (resource, errors) = match parser::parse_runtime(source.text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err(found) => found,
        };
        for error in errors {
            let message = match &error.kind {
                parser::ErrorKind::ExpectedCharRange { .. } => "this is not well-formed".to_owned(),
                kind => lower(&kind.to_string()),
            };
            // The parser goes back to where the line begins.
            let rest = source.text.get(error.pos.start..).unwrap_or_default();
            let start = error.pos.start + (rest.len() - rest.trim_start_matches(' ').len());
            let span = start..start;
            diagnostics.push(Diagnostic::at(
                Code::TextSyntax,
                source,
                one_character(source, span),
                message,
            ));
            // What is marked as broken is neither missing nor unused.
            let slice = error.slice.unwrap_or(error.pos);
            // A part that is not well-formed takes those after it from its message.
            self.broken.extend(id_before(
                source.text.get(..slice.start).unwrap_or_default(),
            ));
            let junk = source.text.get(slice).unwrap_or_default();
            for line in junk.lines() {
                let id: String = line
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                    .collect();
                if !id.is_empty() {
                    self.broken.insert(id);
                }
            }
        }
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    self.message(file, source, message, stack, diagnostics)
                }
                ast::Entry::Term(term) => {
                    let span = source.span_of(term.id.name);
                    let mut pattern = self.pattern(source, &term.value);
                    for attribute in &term.attributes {
                        let mut more = self.pattern(source, &attribute.value);
                        pattern.references.append(&mut more.references);
                        pattern.functions.append(&mut more.functions);
                    }
                    let before = self.terms.get(term.id.name);
                    let before = before.map(|first| (first.file, first.span.clone()));
                    if !covered(stack, source, &span, before, diagnostics) {
                        self.terms.insert(
                            term.id.name.to_owned(),
                            TermText {
                                file,
                                span,
                                pattern,
                            },
                        );
                    }
                }
                _ => {}
            }
        }
    }

    fn message(
        &mut self,
        file: usize,
        source: &Source,
        message: &ast::Message<&str>,
        stack: &Stack,
        diagnostics: &mut Diagnostics,
    ) {
        let span = source.span_of(message.id.name);
        let before = self.messages.get(message.id.name);
        let before = before.map(|first| (first.file, first.span.clone()));
        if covered(stack, source, &span, before, diagnostics) {
            return;
        }
        let value = message
            .value
            .as_ref()
            .map(|value| self.pattern(source, value));
        let mut parts: Vec<PartText> = Vec::new();
        for attribute in &message.attributes {
            let span = source.span_of(attribute.id.name);
            if let Some(first) = parts.iter().find(|part| part.name == attribute.id.name) {
                diagnostics.push(twice(source, span.clone(), source, &first.span));
            }
            let pattern = self.pattern(source, &attribute.value);
            parts.push(PartText {
                name: attribute.id.name.to_owned(),
                span,
                pattern,
            });
        }
        self.messages.insert(
            message.id.name.to_owned(),
            Message {
                file,
                span,
                value,
                parts,
            },
        );
    }

    fn pattern(&mut self, source: &Source, pattern: &ast::Pattern<&str>) -> Pattern {
        let mut uses = Pattern::default();
        uses.walk(source, pattern);
        self.used
            .extend(uses.references.iter().map(|reference| reference.id.clone()));
        uses
    }
}

/// Whether a text is refused because there is one already. That of a lower pack is covered by it.
fn covered(
    stack: &Stack,
    source: &Source,
    span: &Span,
    before: Option<(usize, Span)>,
    diagnostics: &mut Diagnostics,
) -> bool {
    let Some((file, first)) = before else {
        return false;
    };
    let below = &stack.sources[file];
    if below.layer == source.layer {
        diagnostics.push(twice(source, span.clone(), below, &first));
        return true;
    }
    if !stack.builds_on(source.layer, below.layer) {
        let name = |layer: usize| stack.layers.get(layer).map_or("", |layer| &layer.id);
        let (line, _) = below.place(first.start);
        let (mine, other) = (name(source.layer), name(below.layer));
        let message =
            format!("`{mine}` and `{other}` both have this text; that of `{mine}` is shown");
        let mut diagnostic = Diagnostic::at(Code::Conflict, source, span.clone(), message)
            .help(format!("that of `{other}` stands in {}:{line}", below.path));
        diagnostic.severity = Severity::Warning;
        diagnostics.push(diagnostic);
    }
    false
}

/// The id of the last message that begins in a text.
fn id_before(text: &str) -> Option<String> {
    let line = text
        .lines()
        .rev()
        .find(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))?;
    Some(line.split([' ', '=']).next().unwrap_or(line).to_owned())
}

/// The diagnostic for a text that stands twice.
fn twice(source: &Source, span: Span, first_source: &Source, first: &Span) -> Diagnostic {
    let (line, _) = first_source.place(first.start);
    Diagnostic::at(
        Code::TextDuplicate,
        source,
        span,
        "this text stands here a second time",
    )
    .help(format!(
        "the first one stands in {}:{line}",
        first_source.path
    ))
}

/// The character at the start of a span.
fn one_character(source: &Source, span: Span) -> Span {
    let len = source
        .text
        .get(span.start..)
        .and_then(|rest| rest.chars().next())
        .map_or(0, char::len_utf8);
    span.start..span.start + len
}

/// A sentence as the continuation of a line, with the quotation marks that the other diagnostics use.
fn lower(message: &str) -> String {
    let mut chars = message.chars();
    let text: String = chars.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(chars).collect()
    });
    text.replace('"', "`")
}
