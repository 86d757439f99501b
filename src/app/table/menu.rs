//! The pause at the table: go on, the settings, leave.

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use super::side::Picked;
use crate::app::Screen;
use crate::app::bridge::LeaveGame;
use crate::app::rulebook::OpenRules;
use crate::app::screens::settings::OpenSettings;
use crate::app::theme::prelude::*;
use crate::app::words::Words;

/// Opens the pause.
#[derive(Event, Clone, Copy, Debug)]
pub(super) struct OpenMenu;

/// The open sheet; it belongs to the table and goes with it.
#[derive(Component)]
struct Sheet;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(open).add_observer(back);
}

/// What lies open on the paper is closed first; only then is there a pause.
fn back(
    _: On<Back>,
    state: Res<State<Screen>>,
    mut picked: ResMut<Picked>,
    mut commands: Commands,
) {
    if *state.get() != Screen::Table {
        return;
    }
    if picked.0.is_some() {
        picked.0 = None;
    } else {
        commands.trigger(OpenMenu);
    }
}

fn open(_: On<OpenMenu>, words: Res<Words>, mut commands: Commands) {
    let go_on = words.get("table-play-on");
    let rules = words.get("table-rules");
    let settings = words.get("table-settings");
    let leave = words.get("table-leave");
    let note = words.get("table-leave-note");
    let inside = Children::spawn(SpawnWith(move |sheet: &mut ChildSpawner| {
        sheet.spawn((
            picture_button(Kind::Primary, "play", &go_on),
            FirstFocus,
            observe(close_sheet),
        ));
        sheet.spawn((
            picture_button(Kind::Quiet, "bill", &rules),
            observe(
                |_: On<Activate>, sheets: Query<Entity, With<Sheet>>, mut commands: Commands| {
                    for sheet in &sheets {
                        commands.entity(sheet).despawn();
                    }
                    commands.trigger(OpenRules);
                },
            ),
        ));
        sheet.spawn((
            picture_button(Kind::Quiet, "gear", &settings),
            observe(
                |_: On<Activate>, sheets: Query<Entity, With<Sheet>>, mut commands: Commands| {
                    for sheet in &sheets {
                        commands.entity(sheet).despawn();
                    }
                    commands.trigger(OpenSettings);
                },
            ),
        ));
        sheet.spawn((
            picture_button(Kind::Quiet, "exit", &leave),
            observe(|_: On<Activate>, mut leave: MessageWriter<LeaveGame>| {
                leave.write(LeaveGame);
            }),
        ));
        sheet.spawn(small(&note));
    }));
    commands.spawn((
        Sheet,
        DespawnOnExit(Screen::Table),
        ArrowPage,
        modal(&words.get("table-menu"), inside),
    ));
}
