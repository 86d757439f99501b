//! Badges of what somebody holds: a sanction, a reward and a mark each have a frame of their own, not only a colour.

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use super::theme::prelude::*;
use super::tones::tone_of_nature;
use crate::pack::model::{Nature, Status};

/// The picture that frames what is given or inflicted.
const fn frame_of(nature: Nature) -> &'static str {
    match nature {
        Nature::Sanction => "frame-sanction",
        Nature::Reward => "frame-reward",
        Nature::Mark => "frame-mark",
    }
}

/// What a badge shows inside its frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inside {
    /// The picture of the one thing that is held.
    Picture(String),
    /// How many of a kind are held.
    Count(usize),
}

/// A badge for each nature of what is held.
pub fn by_nature<'a>(
    held: impl Iterator<Item = &'a Status> + Clone,
) -> impl Iterator<Item = (Nature, Inside)> {
    let natures = [Nature::Sanction, Nature::Reward, Nature::Mark];
    natures.into_iter().filter_map(move |nature| {
        let mut of_it = held.clone().filter(|status| status.nature == nature);
        let first = of_it.next()?;
        let inside = match of_it.count() {
            0 => Inside::Picture(first.pictogram.clone()),
            more => Inside::Count(more + 1),
        };
        Some((nature, inside))
    })
}

/// A badge this large at 100 % text.
pub fn badge_of(nature: Nature, inside: Inside, size: f32) -> impl Bundle + use<> {
    let frame = frame_of(nature);
    // A diamond has less room inside than a rosette or a tag.
    let room = if nature == Nature::Sanction {
        0.5
    } else {
        0.56
    };
    let inside = SpawnWith(move |badge: &mut ChildSpawner| {
        let mut middle = badge.spawn((middle(), Pickable::IGNORE));
        match inside {
            Inside::Picture(picture) => {
                middle.with_child(pictogram(&picture, size * room, Ink::OnTone));
            }
            Inside::Count(count) => {
                let style = Written {
                    size: size * 0.58,
                    ..Written::SMALL.strong().centred().ink(Ink::OnTone)
                };
                middle.with_child(written(&count.to_string(), style));
            }
        }
    });
    (
        Node {
            flex_shrink: 0.0,
            ..default()
        },
        Pickable::IGNORE,
        Children::spawn((
            // Paper around it, so that it stands off a token of the same tone; it also gives the badge its size.
            Spawn(pictogram(frame, size, Ink::Raised)),
            Spawn((
                middle(),
                Pickable::IGNORE,
                children![pictogram(frame, size * 0.84, tone_of_nature(nature))],
            )),
            inside,
        )),
    )
}

/// The middle of a badge.
fn middle() -> Node {
    Node {
        position_type: PositionType::Absolute,
        width: Val::Percent(100.0),
        height: Val::Percent(100.0),
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        ..default()
    }
}
