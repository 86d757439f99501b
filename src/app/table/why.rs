//! Why: the chain of causes behind a number that moved.

use bevy::prelude::*;

use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::words::Words;

/// Shows the causes of the event at a position of the journal, as a sheet.
#[derive(Event, Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShowWhy(pub usize);

/// Above the books, from which it can be asked.
const ORDER: i32 = 20;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(show);
}

fn show(why: On<ShowWhy>, game: Option<Res<Game>>, words: Res<Words>, mut commands: Commands) {
    let Some(game) = game.filter(|game| game.entry(why.0).is_some()) else {
        return;
    };
    let mut lines = game.explain(&words, why.0);
    let reason = game.bot_why(why.0);
    lines.extend(reason.and_then(|why| game.sentences(&words).because(&why)));
    let page = move |page: &mut ChildSpawner| {
        let last = lines.len().saturating_sub(1);
        for (nr, text) in lines.iter().enumerate() {
            let style = if nr == last {
                Written::BODY.strong()
            } else {
                Written::BODY
            };
            page.spawn((
                Node {
                    align_items: AlignItems::Start,
                    ..line(space::M)
                },
                Sided {
                    border: Ends {
                        start: Some(Val::Px(4.0)),
                        end: None,
                    },
                    padding: Ends::start(space::M),
                    margin: Ends::start(0.0),
                    ..default()
                },
                Edge(Ink::Tone(Tone::Brass)),
                children![(
                    Node {
                        flex_grow: 1.0,
                        flex_shrink: 1.0,
                        flex_basis: Val::Px(0.0),
                        padding: UiRect::vertical(Val::Px(space::S)),
                        ..column(0.0)
                    },
                    children![written(text, style)],
                )],
            ));
        }
    };
    let close = words.get("table-close");
    commands.spawn(reading_sheet(
        Modal::above(ORDER),
        &words.get("table-why"),
        &close,
        52.0,
        page,
    ));
}
