//! Watching the files of a pack.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::Workbench;

/// Whether files were written since somebody asked.
#[derive(Resource)]
pub(super) struct Watch {
    written: Arc<AtomicBool>,
    /// Watches as long as it lives.
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Whether files were written since the last time this was asked.
    pub(super) fn take(&self) -> bool {
        self.written.swap(false, Ordering::AcqRel)
    }
}

/// Begins to watch. Where the system cannot, the pack is played without: reading again is a help, not the game.
pub(super) fn begin(
    bench: Res<Workbench>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    mut commands: Commands,
) {
    let written = Arc::new(AtomicBool::new(false));
    let (note, proxy) = (written.clone(), proxy.map(|proxy| proxy.clone()));
    let noticed = move |event: notify::Result<notify::Event>| {
        // Reading a file is an event as well, and no change.
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            note.store(true, Ordering::Release);
            if let Some(proxy) = &proxy {
                // A window that is closing does not need to be woken.
                let _ = proxy.send_event(WinitUserEvent::WakeUp);
            }
        }
    };
    let watcher = notify::recommended_watcher(noticed).and_then(|mut watcher| {
        for source in &bench.sources {
            watcher.watch(source, RecursiveMode::Recursive)?;
        }
        Ok(watcher)
    });
    match watcher {
        Ok(watcher) => commands.insert_resource(Watch {
            written,
            _watcher: watcher,
        }),
        Err(error) => warn!("the pack's files cannot be watched: {error}"),
    }
}
