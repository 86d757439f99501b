//! What one notices in passing: the marks of those who are met on the way.

use bevy::prelude::*;

use crate::app::bridge::{Game, Steps};
use crate::app::theme::prelude::Notify;
use crate::app::tones::tone_of_nature;
use crate::app::words::Words;
use crate::engine::Event;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        notice.after(Steps::Show).run_if(resource_exists::<Game>),
    );
}

/// Tells whoever sits here what they notice of somebody else, when the table comes to it; the holder is told nothing, as
/// nobody asked them.
fn notice(game: Res<Game>, words: Res<Words>, mut upto: Local<usize>, mut commands: Commands) {
    // What happened before one came to the table was told then; what was taken back may happen again.
    if game.is_added() || game.events() < *upto {
        *upto = game.shown();
    }
    let range = *upto..game.shown();
    if range.is_empty() {
        return;
    }
    *upto = range.end;
    let new = game
        .log
        .iter()
        .filter(|(at, _)| range.contains(&(*at as usize)));
    for (_, entry) in new {
        let Event::Met(holder, by, status) = entry.event else {
            continue;
        };
        if Some(by) != game.sitting {
            continue;
        }
        let sentences = game.sentences(&words);
        let (who, what) = (sentences.seat(holder), sentences.noticed(status));
        let text = words.with(
            "table-met",
            &[("who", (&who).into()), ("what", (&what).into())],
        );
        let status = &game.pack.statuses[status.index()];
        let tone = tone_of_nature(status.nature);
        commands.trigger(Notify::new(tone, status.pictogram.clone(), text));
    }
}
