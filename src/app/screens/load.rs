//! The saved games, the newest first, and going on with one.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use crate::app::Screen;
use crate::app::bridge::{ResumeGame, Saves};
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::journal::Save;
use crate::pack::find;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Load), spawn)
        .add_systems(Update, speak_anew.run_if(in_state(Screen::Load)))
        .add_observer(back)
        .add_observer(go_on);
}

/// Goes on with a saved game, with the pack that it needs.
#[derive(Event, Clone, Debug)]
pub(super) struct GoOn {
    path: PathBuf,
    pack: String,
}

impl GoOn {
    pub(super) fn with(save: &Save) -> Self {
        GoOn {
            path: save.path.clone(),
            pack: save.header.pack.id.clone(),
        }
    }
}

fn go_on(
    wish: On<GoOn>,
    mut words: ResMut<Words>,
    mut resume: MessageWriter<ResumeGame>,
    mut commands: Commands,
) {
    if words.pack().manifest.id != wish.pack {
        match find(&wish.pack) {
            Ok(loaded) => {
                let language = words.texts.language().to_owned();
                *words = Words::new(Arc::new(loaded), &language);
            }
            Err(why) => {
                commands.trigger(Notify::new(Tone::Vermilion, "warning", why.to_string()));
                return;
            }
        }
    }
    resume.write(ResumeGame(wish.path.clone()));
}

fn back(_: On<Back>, state: Res<State<Screen>>, mut next: ResMut<NextState<Screen>>) {
    if *state.get() == Screen::Load {
        next.set(Screen::Title);
    }
}

fn speak_anew(words: Res<Words>, mut next: ResMut<NextState<Screen>>) {
    if words.is_changed() && !words.is_added() {
        next.set(Screen::Load);
    }
}

/// How long ago, in the largest whole unit.
fn ago(words: &Words, save: &Save) -> String {
    let minutes = SystemTime::now()
        .duration_since(save.changed)
        .map_or(0, |age| age.as_secs() / 60);
    let (id, n) = match minutes {
        0..60 => ("load-minutes", minutes),
        60..1440 => ("load-hours", minutes / 60),
        _ => ("load-days", minutes / 1440),
    };
    words.with(id, &[("n", (n as i64).into())])
}

fn spawn(mut commands: Commands, words: Res<Words>, saves: Option<Res<Saves>>) {
    let saves = saves.map(|saves| saves.list()).unwrap_or_default();
    let rows: Vec<(String, String, GoOn)> = saves
        .iter()
        .map(|save| {
            let names: Vec<&str> = save
                .header
                .players
                .iter()
                .map(|player| player.name.as_str())
                .filter(|name| !name.is_empty())
                .collect();
            let title = if names.is_empty() {
                save.header.pack.id.clone()
            } else {
                names.join(", ")
            };
            let detail = words.with(
                "load-detail",
                &[
                    ("ago", ago(&words, save).into()),
                    ("seats", save.header.players.len().into()),
                    ("rounds", save.header.setup.rounds.into()),
                    ("seed", save.header.setup.seed.to_string().into()),
                ],
            );
            (title, detail, GoOn::with(save))
        })
        .collect();
    let empty = rows.is_empty().then(|| words.get("load-empty"));
    commands.spawn((
        DespawnOnExit(Screen::Load),
        screen_root(),
        children![
            (
                row(space::L),
                children![
                    (
                        icon_button(Kind::Bare, "back", &words.get("setup-back")),
                        observe(|_: On<Activate>, mut commands: Commands| commands.trigger(Back)),
                    ),
                    heading(&words.get("load-heading")),
                ],
            ),
            scroll_area(Children::spawn(SpawnWith(
                move |page: &mut ChildSpawner| {
                    page.spawn((column(space::S), ArrowGroup))
                        .with_children(|page| {
                            if let Some(empty) = &empty {
                                page.spawn(body(empty));
                            }
                            for (nr, (title, detail, wish)) in rows.into_iter().enumerate() {
                                let mut slip = page.spawn((
                                    picture_choice("save", &title, Some(detail)),
                                    observe(move |_: On<Activate>, mut commands: Commands| {
                                        commands.trigger(wish.clone());
                                    }),
                                ));
                                if nr == 0 {
                                    slip.insert(FirstFocus);
                                }
                            }
                        });
                }
            ))),
        ],
    ));
}
