//! The books behind one button, where large letters leave no room in the bar for one each.

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use crate::app::Screen;
use crate::app::books::OpenBook;
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::words::Words;

/// Opens the list of the books.
#[derive(Event, Clone, Copy, Debug)]
pub(super) struct OpenFolded;

/// The open list; it belongs to the table and goes with it.
#[derive(Component)]
struct Sheet;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(open);
}

/// The books that there are: picture, what it is called, what opens.
pub(super) fn books(
    game: &Game,
) -> impl Iterator<Item = (&'static str, &'static str, OpenBook)> + use<> {
    let companies = !game.view.companies.is_empty();
    [
        ("book", "table-law", OpenBook::Law),
        ("ledger", "table-ledger", OpenBook::Ledger),
        ("company", "table-companies", OpenBook::Companies),
        ("log", "table-log", OpenBook::Log),
    ]
    .into_iter()
    .filter(move |(.., book)| companies || *book != OpenBook::Companies)
}

fn open(_: On<OpenFolded>, game: Option<Res<Game>>, words: Res<Words>, mut commands: Commands) {
    let Some(game) = game else { return };
    let named: Vec<_> = books(&game)
        .map(|(picture, label, book)| (picture, words.get(label), book))
        .collect();
    let inside = Children::spawn(SpawnWith(move |sheet: &mut ChildSpawner| {
        for (nr, (picture, label, book)) in named.into_iter().enumerate() {
            let mut way = sheet.spawn((
                picture_button(Kind::Quiet, picture, &label),
                observe(
                    move |_: On<Activate>,
                          sheets: Query<Entity, With<Sheet>>,
                          mut commands: Commands| {
                        for sheet in &sheets {
                            commands.entity(sheet).despawn();
                        }
                        commands.trigger(book);
                    },
                ),
            ));
            if nr == 0 {
                way.insert(FirstFocus);
            }
        }
    }));
    commands.spawn((
        Sheet,
        DespawnOnExit(Screen::Table),
        ArrowPage,
        modal(&words.get("table-books"), inside),
    ));
}
