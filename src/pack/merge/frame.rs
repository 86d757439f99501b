//! The frame of a game: what a pack sets takes the place of what those below set.

use super::*;

/// Who set a value of the frame: the pack and the place.
type Setter = (usize, usize, Span);

pub(super) fn merge(stack: &Stack, read: &mut RawPack, diagnostics: &mut Diagnostics) {
    let mut heads = read.heads.iter_mut();
    let mut head = Head::default();
    if let Some(base) = heads.next() {
        macro_rules! take {
            ($($field:ident),*) => {$(head.$field = base.$field.take();)*};
        }
        take!(rounds, seats, arguments, rotate, headline, company_headline);
    }
    let mut conflicts: Vec<(&str, Setter, Setter)> = Vec::new();
    macro_rules! set {
        ($($field:ident),*) => {$(
            let mut last: Option<Setter> = None;
            for (layer, above) in read.heads.iter_mut().enumerate().skip(1) {
                let Some(value) = above.$field.take() else { continue };
                let setter = (layer, value.file, value.span.clone());
                if let Some(before) = last.replace(setter.clone())
                    && !stack.builds_on(layer, before.0)
                {
                    conflicts.push((stringify!($field), setter, before));
                }
                head.$field = Some(value);
            }
        )*};
    }
    set!(rounds, seats, arguments, rotate, headline, company_headline);
    read.head = head;
    for (field, (layer, file, span), (other, other_file, other_span)) in conflicts {
        let name = |layer: usize| &stack.layers[layer].id;
        let source = &stack.sources[other_file];
        let (line, _) = source.place(other_span.start);
        let message = format!(
            "`{}` sets `{field}`, which `{}` sets, too",
            name(layer),
            name(other)
        );
        let help = format!(
            "`{}` sets it in {}:{line}; leave one of the two out, or let `{}` name the other in its `extends`",
            name(other),
            source.path,
            name(layer)
        );
        diagnostics
            .push(Diagnostic::at(Code::Conflict, &stack.sources[file], span, message).help(help));
    }
}
