//! The speaker's clock: runs where several people share the desktop, and can be stopped, lengthened or switched off.
//! It reminds; it never ends a turn.

use std::time::Duration;

use bevy::prelude::*;

use crate::app::bridge::Game;
use crate::app::settings::Settings;
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::engine::SeatId;
use crate::view::Waiting;

/// What one press adds, in seconds.
const MORE: f32 = 30.0;

/// The clock of whoever has the floor.
#[derive(Resource, Default, Debug)]
pub struct Speaking {
    of: Option<SeatId>,
    /// In seconds.
    left: f32,
    stopped: bool,
}

/// The face of the clock; its words are changed once a second.
#[derive(Component)]
struct Face;

/// What the clock shows, and the words of its buttons.
pub(super) struct Facts {
    left: f32,
    stopped: bool,
    words: [String; 3],
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Speaking>().add_systems(
        Update,
        (call, run)
            .chain()
            .run_if(resource_exists::<Game>)
            .before(super::fill),
    );
}

impl Speaking {
    /// The clock, where somebody's time runs.
    pub(super) fn shown(&self, game: &Game) -> Option<Facts> {
        (self.of.is_some() && self.of == speaker(game)).then(|| Facts {
            left: self.left,
            stopped: self.stopped,
            words: default(),
        })
    }
}

/// The person who has the floor, where others sit at the same desktop.
fn speaker(game: &Game) -> Option<SeatId> {
    let Waiting::Debate(seat) = game.view.waiting else {
        return None;
    };
    let shared = game.people().nth(1).is_some();
    (shared && game.sitting == Some(seat)).then_some(seat)
}

/// Gives whoever takes the floor a full clock.
fn call(game: Res<Game>, settings: Res<Settings>, mut clock: ResMut<Speaking>) {
    let allowed = settings.speaking.seconds();
    let of = speaker(&game).filter(|_| allowed.is_some());
    if clock.of != of {
        *clock = Speaking {
            of,
            left: allowed.unwrap_or(0) as f32,
            stopped: false,
        };
    }
}

fn run(
    time: Res<Time<Real>>,
    mut clock: ResMut<Speaking>,
    mut faces: Query<&mut Text, With<Face>>,
    mut wake: ResMut<Wake>,
) {
    if clock.of.is_none() || clock.stopped || clock.left <= 0.0 {
        return;
    }
    // Not a change that calls for a new chamber: only the face differs.
    let clock = clock.bypass_change_detection();
    clock.left = (clock.left - time.delta_secs()).max(0.0);
    for mut face in &mut faces {
        face.set_if_neq(words(minutes(clock.left)));
    }
    if clock.left > 0.0 {
        wake.in_time(Duration::from_secs_f32(clock.left.fract().max(0.02)));
    }
}

/// Minutes and seconds, begun seconds whole.
fn minutes(seconds: f32) -> String {
    let whole = seconds.ceil() as u32;
    format!("{}:{:02}", whole / 60, whole % 60)
}

impl Facts {
    pub(super) fn in_words(mut self, words: &Words) -> Self {
        // One label for both, so that the focus finds the button again.
        self.words =
            ["chamber-clock", "chamber-clock-press", "chamber-clock-more"].map(|id| words.get(id));
        self
    }

    pub(super) fn spawn(self, page: &mut ChildSpawner) {
        let [label, press, more] = self.words;
        let picture = if self.stopped { "play" } else { "pause" };
        page.spawn((
            Node {
                justify_content: JustifyContent::Center,
                flex_shrink: 0.0,
                ..row(space::S)
            },
            children![
                pictogram("hourglass", 26.0, Tone::Brass),
                body(&label),
                (Face, number(&minutes(self.left))),
                (
                    icon_button(Kind::Bare, picture, &press),
                    observe(|_: On<Activate>, mut clock: ResMut<Speaking>| {
                        clock.stopped = !clock.stopped;
                    }),
                ),
                (
                    icon_button(Kind::Bare, "plus", &more),
                    observe(|_: On<Activate>, mut clock: ResMut<Speaking>| clock.left += MORE),
                ),
            ],
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_begun_second_counts_as_whole() {
        assert_eq!(minutes(60.0), "1:00");
        assert_eq!(minutes(59.1), "1:00");
        assert_eq!(minutes(8.9), "0:09");
        assert_eq!(minutes(0.0), "0:00");
    }
}
