//! Links have no ids; a pack removes one by the two places that it joins.

use super::*;
use crate::pack::raw::Link;

pub(super) fn merge(merger: &mut Merger<'_>, links: &mut Vec<Entry<Link>>) {
    let heads = merger.heads;
    for (layer, head) in heads.iter().enumerate() {
        for pair in &head.removed_links {
            let ends = |file: usize, (from, to): (Word, Word)| {
                let (from, to) = (merger.word(file, from).1, merger.word(file, to).1);
                (from.min(to).to_owned(), from.max(to).to_owned())
            };
            let gone = ends(pair.file, pair.raw);
            let before = links.len();
            links.retain(|link| {
                let below = merger.source(link.file).layer < layer;
                !below || ends(link.file, (link.raw.from, link.raw.to)) != gone
            });
            if links.len() == before && !merger.read.unread.contains(&Kind::Place) {
                let message = "no link of a pack below joins these places".to_owned();
                merger.tell(Code::UnknownId, pair.file, pair.span.clone(), message, None);
            }
        }
    }
}
