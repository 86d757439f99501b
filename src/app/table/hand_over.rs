//! Between two people at one desktop: nothing of the last one's hand is on the screen until the next sits down.

use bevy::prelude::*;

use crate::app::Screen;
use crate::app::bridge::{Game, TakeSeat};
use crate::app::theme::prelude::*;
use crate::app::words::Words;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        OnEnter(Screen::HandOver),
        spawn.run_if(resource_exists::<Game>),
    )
    .add_systems(Update, speak_anew.run_if(in_state(Screen::HandOver)));
}

fn speak_anew(words: Res<Words>, mut next: ResMut<NextState<Screen>>) {
    if words.is_changed() && !words.is_added() {
        next.set(Screen::HandOver);
    }
}

fn spawn(game: Res<Game>, words: Res<Words>, mut commands: Commands) {
    let Some(seat) = game.next else { return };
    let who = game.name_of(seat).to_owned();
    let picture = game.picture_of(seat);
    commands.spawn((
        DespawnOnExit(Screen::HandOver),
        screen_root(),
        tune(|node| {
            node.align_items = AlignItems::Center;
            node.justify_content = JustifyContent::Center;
        }),
        children![(
            panel(),
            Measure {
                min: Some(420.0),
                max: Some(560.0)
            },
            children![
                (
                    Node {
                        justify_content: JustifyContent::Center,
                        ..line(0.0)
                    },
                    children![pictogram(picture, 96.0, Tone::Brass)]
                ),
                written(
                    &words.with("table-pass-to", &[("who", who.clone().into())]),
                    Written::HEADING.centred()
                ),
                double_rule(),
                written(&words.get("table-pass-note"), Written::BODY.centred()),
                (
                    picture_button(
                        Kind::Primary,
                        "hand",
                        &words.with("table-take", &[("who", who.into())])
                    ),
                    FirstFocus,
                    observe(|_: On<Activate>, mut take: MessageWriter<TakeSeat>| {
                        take.write(TakeSeat);
                    }),
                ),
            ],
        )],
    ));
}
