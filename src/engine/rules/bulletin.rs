//! The bulletin: an event befalls the city.

use crate::engine::draft::Draft;
use crate::engine::effects::{Context, run};
use crate::engine::event::Event;
use crate::engine::query;
use crate::pack::model::BulletinId;

/// Draws a bulletin that fits and puts it into effect; all are shuffled in again when none is left that fits.
pub(in crate::engine) fn enter(draft: &mut Draft) {
    let Some(bulletin) = draw(draft).or_else(|| {
        draft.begin(Event::BulletinsRenewed);
        draw(draft)
    }) else {
        return;
    };
    let because = draft.begin(Event::BulletinDrawn(bulletin));
    let pack = draft.pack;
    run(
        draft,
        &pack.bulletins[bulletin.index()].effects,
        &Context::city(because),
    );
}

fn draw(draft: &mut Draft) -> Option<BulletinId> {
    let fits = |id: &&BulletinId| {
        query::holds(
            draft.pack,
            draft.state,
            None,
            &draft.pack.bulletins[id.index()].when,
        )
    };
    let fitting: Vec<BulletinId> = draft.state.bulletins.iter().filter(fits).copied().collect();
    if fitting.is_empty() {
        return None;
    }
    let drawn = draft.chance().below(fitting.len());
    Some(fitting[drawn])
}
