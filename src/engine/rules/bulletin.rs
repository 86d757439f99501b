//! The bulletin: an event befalls the city.

use crate::engine::draft::Draft;
use crate::engine::effects::{Context, run};
use crate::engine::event::Event;
use crate::engine::query;
use crate::engine::state::Herald;
use crate::pack::model::BulletinId;

/// Draws a bulletin that fits and puts it into effect; all are shuffled in again when none is left that fits.
pub(in crate::engine) fn enter(draft: &mut Draft) {
    let herald = due(draft);
    let Some(bulletin) = herald.map(|herald| herald.bulletin).or_else(|| {
        draw(draft).or_else(|| {
            draft.begin(Event::BulletinsRenewed);
            draw(draft)
        })
    }) else {
        return;
    };
    let cause = herald.map_or(draft.state.events, |herald| herald.since);
    let because = draft.emit(cause, Event::BulletinDrawn(bulletin));
    let pack = draft.pack;
    run(
        draft,
        &pack.bulletins[bulletin.index()].effects,
        &Context::city(because),
    );
}

/// The first bulletin that follows from something, is due and still has a point.
fn due(draft: &Draft) -> Option<Herald> {
    let due = |herald: &&Herald| herald.round <= draft.state.round && fits(draft, herald.bulletin);
    draft.state.heralds.iter().find(due).copied()
}

fn fits(draft: &Draft, id: BulletinId) -> bool {
    let when = &draft.pack.bulletins[id.index()].when;
    query::holds(draft.pack, draft.state, None, when)
}

fn draw(draft: &mut Draft) -> Option<BulletinId> {
    let pile = draft.state.bulletins.iter().copied();
    let fitting: Vec<BulletinId> = pile.filter(|id| fits(draft, *id)).collect();
    if fitting.is_empty() {
        return None;
    }
    let drawn = draft.chance().below(fitting.len());
    Some(fitting[drawn])
}
