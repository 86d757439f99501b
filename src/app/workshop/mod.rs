//! The workshop: a pack that is edited while it is played is read again as soon as one of its files is saved. The game
//! goes on with it where what happened fits it; else what is wrong is told, and the last good pack stays in play.

mod sheet;
mod watch;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;

use super::bridge::{Game, Steps};
use super::theme::prelude::*;
use super::words::Words;
use crate::pack::{Diagnostics, Loaded};
use sheet::{Faults, Sheet};
use watch::Watch;

/// Reads the pack that is edited.
pub type ReadPack = dyn Fn() -> Result<Loaded, Diagnostics> + Send + Sync;

/// A pack that may be edited while it is played. Without it nothing is watched.
#[derive(Resource, Clone)]
pub struct Workbench {
    /// The folders and archives that it is read from.
    pub sources: Vec<PathBuf>,
    /// Reads it.
    pub read: Arc<ReadPack>,
}

/// Reads the pack again now. The window does so by itself when a file was saved.
#[derive(Message, Clone, Copy, Debug)]
pub struct ReadAgain;

/// A pack that was read again and that the game which is played cannot go on with: it waits until that game is left.
#[derive(Resource)]
struct Waiting(Loaded);

/// An editor saves in several steps: files are read when nothing was written for so long.
const QUIET: Duration = Duration::from_millis(60);

pub(super) fn plugin(app: &mut App) {
    app.add_message::<ReadAgain>()
        .add_systems(Startup, watch::begin.run_if(resource_exists::<Workbench>))
        .add_systems(
            PreUpdate,
            (
                notice_saving.run_if(resource_exists::<Watch>),
                read_again.run_if(resource_exists::<Workbench>),
                take_up.run_if(resource_exists::<Waiting>),
            )
                .chain()
                .before(Steps::Decide),
        );
}

/// Asks for reading when files were saved and nothing was written since for a moment.
fn notice_saving(
    watch: Res<Watch>,
    time: Res<Time<Real>>,
    mut wake: ResMut<Wake>,
    mut due: Local<Option<Duration>>,
    mut asks: MessageWriter<ReadAgain>,
) {
    if watch.take() {
        *due = Some(time.elapsed() + QUIET);
    }
    let Some(moment) = *due else { return };
    if time.elapsed() < moment {
        wake.in_time(moment - time.elapsed());
    } else {
        *due = None;
        asks.write(ReadAgain);
    }
}

fn read_again(
    mut asks: MessageReader<ReadAgain>,
    bench: Res<Workbench>,
    mut words: ResMut<Words>,
    mut game: Option<ResMut<Game>>,
    sheets: Query<Entity, With<Sheet>>,
    mut commands: Commands,
) {
    if asks.read().count() == 0 {
        return;
    }
    // What was wrong before is told anew, or not any more.
    for sheet in &sheets {
        commands.entity(sheet).despawn();
    }
    commands.remove_resource::<Waiting>();
    let loaded = match (bench.read)() {
        Ok(loaded) => loaded,
        Err(diagnostics) => return sheet::open(&mut commands, &words, Faults::Pack(&diagnostics)),
    };
    if let Some(game) = &mut game
        && let Err(fault) = game.carry(Arc::new(loaded.pack.clone()))
    {
        sheet::open(&mut commands, &words, Faults::Game(&fault.to_string()));
        commands.insert_resource(Waiting(loaded));
        return;
    }
    take(loaded, &mut words, &mut commands);
}

/// A pack that the game which was played could not go on with is taken up when that game is left.
fn take_up(world: &mut World) {
    if world.contains_resource::<Game>() {
        return;
    }
    if let Some(Waiting(loaded)) = world.remove_resource() {
        world.resource_scope(|world, mut words: Mut<Words>| {
            take(loaded, &mut words, &mut world.commands());
        });
        world.flush();
    }
}

/// Puts a pack that was read again on the table.
fn take(loaded: Loaded, words: &mut Words, commands: &mut Commands) {
    let remarks = loaded.remarks.0.len();
    let language = words.texts.language().to_owned();
    *words = Words::new(Arc::new(loaded), &language);
    let text = words.with("workshop-read", &[("remarks", remarks.into())]);
    commands.trigger(Notify::new(Tone::Moss, "book", text));
}
