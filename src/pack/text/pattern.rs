//! What a text uses: values, other texts, functions.

use fluent_syntax::ast;

use super::super::source::{Source, Span};

/// What a text uses.
#[derive(Debug, Default)]
pub(super) struct Pattern {
    /// Values that are filled in.
    pub variables: Vec<(String, Span)>,
    /// Other texts.
    pub references: Vec<Reference>,
    /// Functions.
    pub functions: Vec<(String, Span)>,
}

/// A use of another text.
#[derive(Debug)]
pub(super) struct Reference {
    /// Its id, a term's with the hyphen.
    pub id: String,
    /// The part of it.
    pub part: Option<String>,
    /// Where the id stands.
    pub span: Span,
}

impl Reference {
    /// As it is written.
    pub(super) fn shown(&self) -> String {
        self.part
            .as_ref()
            .map_or_else(|| self.id.clone(), |part| format!("{}.{part}", self.id))
    }
}

impl Pattern {
    pub(super) fn walk(&mut self, source: &Source, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(source, expression);
            }
        }
    }

    fn expression(&mut self, source: &Source, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(source, inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(source, selector);
                for variant in variants {
                    self.walk(source, &variant.value);
                }
            }
        }
    }

    fn inline(&mut self, source: &Source, inline: &ast::InlineExpression<&str>) {
        use ast::InlineExpression as Inline;
        match inline {
            Inline::StringLiteral { .. } | Inline::NumberLiteral { .. } => {}
            Inline::VariableReference { id } => {
                self.variables
                    .push((id.name.to_owned(), source.span_of(id.name)));
            }
            Inline::MessageReference { id, attribute } => {
                self.references.push(Reference {
                    id: id.name.to_owned(),
                    part: attribute.as_ref().map(|part| part.name.to_owned()),
                    span: source.span_of(id.name),
                });
            }
            Inline::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.references.push(Reference {
                    id: format!("-{}", id.name),
                    part: attribute.as_ref().map(|part| part.name.to_owned()),
                    span: source.span_of(id.name),
                });
                self.arguments(source, arguments.as_ref());
            }
            Inline::FunctionReference { id, arguments } => {
                self.functions
                    .push((id.name.to_owned(), source.span_of(id.name)));
                self.arguments(source, Some(arguments));
            }
            Inline::Placeable { expression } => self.expression(source, expression),
        }
    }

    fn arguments(&mut self, source: &Source, arguments: Option<&ast::CallArguments<&str>>) {
        if let Some(arguments) = arguments {
            arguments
                .positional
                .iter()
                .for_each(|value| self.inline(source, value));
            arguments
                .named
                .iter()
                .for_each(|argument| self.inline(source, &argument.value));
        }
    }
}

/// How deep brackets may lie in each other in a text; the parser of Fluent itself would follow them without end.
const DEEPEST: usize = 64;

/// Where brackets lie too deep in each other, if they do.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut begins_line = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            // Another entry begins.
            _ if begins_line && (byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#')) => {
                depth = 0;
            }
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        begins_line = byte == b'\n';
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
}
