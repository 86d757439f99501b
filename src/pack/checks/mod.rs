//! What a pack needs beyond ids that resolve: one check a file.
//!
//! The first group looks at entries one by one and always runs. The second looks at the pack as a whole and would be
//! misled by entries that are missing because they could not be read, so it runs only when all could.

mod actions;
mod bills;
mod cards;
mod claims;
mod endings;
mod idle;
mod languages;
mod manifest;
mod map;
mod matching;
mod never;
mod phases;
mod possible;
mod ranges;
mod reflections;
mod roles;
mod statuses;
mod variants;
mod walk;

use super::code::Code;
use super::diagnostic::{Diagnostic, Diagnostics};
use super::kind::Kind;
use super::model::*;
use super::resolve::Origins;
use super::scan::{self, At};
use super::source::{Source, Span};
use super::stack::Stack;

/// Runs every check.
pub(crate) fn run(stack: &Stack, pack: &Pack, origins: &Origins, diagnostics: &mut Diagnostics) {
    let whole = !diagnostics.has_errors();
    let mut context = Context {
        stack,
        sources: &stack.sources,
        pack,
        origins,
        diagnostics,
    };
    for check in [
        ranges::check,
        cards::check,
        bills::check,
        actions::check,
        statuses::check,
        endings::check,
        reflections::check,
        languages::check,
        manifest::check,
    ] {
        check(&mut context);
    }
    if whole {
        for check in [
            map::check,
            cards::check_whole,
            phases::check,
            roles::check,
            variants::check,
            claims::check,
            idle::check,
            never::check,
            matching::check,
        ] {
            check(&mut context);
        }
    }
}

/// What a check sees and where it tells.
struct Context<'c> {
    stack: &'c Stack,
    sources: &'c [Source],
    pack: &'c Pack,
    origins: &'c Origins,
    diagnostics: &'c mut Diagnostics,
}

impl Context<'_> {
    /// A diagnostic at a part of an entry; at its id if there is no such part.
    fn at(
        &self,
        code: Code,
        kind: Kind,
        index: usize,
        path: &[At<'_>],
        message: impl Into<String>,
    ) -> Diagnostic {
        let Some(origin) = self.origins.of(kind).get(index) else {
            let path = self.sources.first().map_or("", |source| &source.path);
            return Diagnostic::whole(code, path, message);
        };
        let source = &self.sources[origin.file];
        let span = match path {
            [] => None,
            path => scan::locate(&source.text, origin.entry.clone(), path)
                .map(|span| on_one_line(source, span)),
        };
        Diagnostic::at(
            code,
            source,
            span.unwrap_or_else(|| origin.id.clone()),
            message,
        )
    }

    /// Tells something about a part of an entry.
    fn tell(
        &mut self,
        code: Code,
        kind: Kind,
        index: usize,
        path: &[At<'_>],
        message: impl Into<String>,
    ) {
        let diagnostic = self.at(code, kind, index, path, message);
        self.diagnostics.push(diagnostic);
    }

    /// Tells something about a field of the frame, in the uppermost `pack.ron` that has it.
    fn tell_head(&mut self, code: Code, field: &str, message: impl Into<String>) {
        let layers = (0..self.stack.layers.len()).rev();
        let has = |layer: &usize| {
            self.stack.manifest(*layer).is_some_and(|source| {
                scan::field(&source.text, scan::body(&source.text), field).is_some()
            })
        };
        let layer = layers.clone().find(has).unwrap_or(0);
        self.tell_manifest(layer, code, field, message);
    }

    /// Tells something about a field of a pack's `pack.ron`.
    fn tell_manifest(&mut self, layer: usize, code: Code, field: &str, message: impl Into<String>) {
        let Some(source) = self.stack.manifest(layer) else {
            return;
        };
        let body = scan::body(&source.text);
        let span =
            scan::field(&source.text, body.clone(), field).unwrap_or(body.start..body.start + 1);
        self.diagnostics.push(Diagnostic::at(
            code,
            source,
            on_one_line(source, span),
            message,
        ));
    }
}

/// Shortens what runs over several lines to its first character.
fn on_one_line(source: &Source, span: Span) -> Span {
    match source.text[span.clone()].contains('\n') {
        true => span.start..span.start + 1,
        false => span,
    }
}
