//! What one notices in passing: the marks of those who are met on the way.

use bevy::prelude::*;

use crate::app::bridge::{EntriesAdded, Game, Steps};
use crate::app::theme::prelude::Notify;
use crate::app::tones::tone_of_nature;
use crate::app::words::Words;
use crate::engine::Event;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        notice
            .after(Steps::Decide)
            .before(Steps::GoOn)
            .run_if(resource_exists::<Game>),
    );
}

/// Tells whoever sits here what they notice of somebody else; the holder is told nothing, as nobody asked them.
fn notice(
    game: Res<Game>,
    words: Res<Words>,
    mut added: MessageReader<EntriesAdded>,
    mut commands: Commands,
) {
    for EntriesAdded { range } in added.read() {
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
}
