//! Every place can be reached from where somebody starts, and links join two places.

use std::collections::HashSet;

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    let mut joined = HashSet::new();
    for (index, link) in pack.links.iter().enumerate() {
        let pair = (link.from.min(link.to), link.from.max(link.to));
        let message = if link.from == link.to {
            "this link leads from a place to itself"
        } else if joined.insert(pair) {
            continue;
        } else {
            "these places are linked already"
        };
        context.tell_link(index, message);
    }
    for (index, quarter) in pack.quarters.iter().enumerate() {
        if quarter.outline.len() < 3 {
            let message = "an outline has three points or more";
            context.tell(
                Code::Number,
                Kind::Quarter,
                index,
                &[At::Field("outline")],
                message,
            );
        }
    }
    let mut reached: HashSet<PlaceId> = pack.roles.iter().filter_map(|role| role.start).collect();
    // A map that nobody stands on is only drawn.
    if reached.is_empty() {
        return;
    }
    let mut new: Vec<PlaceId> = reached.iter().copied().collect();
    while let Some(place) = new.pop() {
        for link in &pack.links {
            let next = match (link.from == place, link.to == place) {
                (true, _) => link.to,
                (_, true) => link.from,
                _ => continue,
            };
            if reached.insert(next) {
                new.push(next);
            }
        }
    }
    for index in (0..pack.places.len()).filter(|index| !reached.contains(&PlaceId::at(*index))) {
        let diagnostic = context
            .at(
                Code::Unreachable,
                Kind::Place,
                index,
                &[],
                "no link leads here from where anybody starts",
            )
            .help("add a link to it");
        context.diagnostics.push(diagnostic);
    }
}

impl Context<'_> {
    fn tell_link(&mut self, index: usize, message: &str) {
        if let Some((file, span)) = self.origins.link(index) {
            let source = &self.sources[file];
            self.diagnostics.push(Diagnostic::at(
                Code::Link,
                source,
                on_one_line(source, span),
                message,
            ));
        }
    }
}
