//! The saved games, the newest first: going on with one, or deleting it.

mod list;

use std::path::PathBuf;
use std::sync::Arc;

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;

use crate::app::Screen;
use crate::app::bridge::{ResumeGame, Saves};
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::pack::find;

use list::{Found, Reader, Row};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Load), spawn)
        .add_systems(Update, speak_anew.run_if(in_state(Screen::Load)))
        .add_observer(back)
        .add_observer(go_on)
        .add_observer(ask_to_delete);
}

/// Goes on with a saved game, with the pack that it needs.
#[derive(Event, Clone, Debug)]
pub(super) struct GoOn {
    path: PathBuf,
    pack: String,
}

impl GoOn {
    fn with(row: &Row) -> Option<Self> {
        match &row.kind {
            Found::Open(pack) | Found::Over(pack) => Some(GoOn {
                path: row.path.clone(),
                pack: pack.clone(),
            }),
            Found::Wrong => None,
        }
    }

    /// Going on with the newest game that is not over.
    pub(super) fn with_newest(saves: &Saves, words: &Words) -> Option<Self> {
        Reader::new(words)
            .newest_open(saves)
            .as_ref()
            .and_then(GoOn::with)
    }
}

/// Asks whether a saved game shall be deleted.
#[derive(Event, Clone, Debug)]
struct AskToDelete {
    path: PathBuf,
    who: String,
}

fn go_on(
    wish: On<GoOn>,
    mut words: ResMut<Words>,
    mut resume: MessageWriter<ResumeGame>,
    mut commands: Commands,
) {
    if words.pack().name() != wish.pack {
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

fn spawn(mut commands: Commands, words: Res<Words>, saves: Option<Res<Saves>>) {
    let rows = saves.map_or_else(Vec::new, |saves| Reader::new(&words).all(&saves));
    let empty = rows.is_empty().then(|| words.get("load-empty"));
    let rows: Vec<(Row, String)> = rows
        .into_iter()
        .map(|row| {
            let delete = words.with("load-delete", &[("who", row.title.as_str().into())]);
            (row, delete)
        })
        .collect();
    commands
        .spawn((DespawnOnExit(Screen::Load), screen_root(), ArrowPage))
        .with_children(|root| {
            root.spawn(line(space::L)).with_children(|head| {
                let mut back = head.spawn((
                    icon_button(Kind::Bare, "back", &words.get("setup-back")),
                    observe(|_: On<Activate>, mut commands: Commands| commands.trigger(Back)),
                ));
                if rows.is_empty() {
                    back.insert(FirstFocus);
                }
                head.spawn(heading(&words.get("load-heading")));
            });
            if let Some(empty) = empty {
                nothing_yet(root, &empty);
                return;
            }
            root.spawn(scroll_area(Children::spawn(SpawnWith(
                move |page: &mut ChildSpawner| {
                    for (nr, (row, delete)) in rows.into_iter().enumerate() {
                        spawn_row(page, nr == 0, row, &delete);
                    }
                },
            ))));
        });
}

/// What is shown where no game is saved.
fn nothing_yet(root: &mut ChildSpawnerCommands, text: &str) {
    root.spawn(Node {
        flex_grow: 1.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..column(space::M)
    })
    .with_children(|page| {
        page.spawn(pictogram("save", 72.0, Ink::Muted));
        page.spawn(written(text, Written::BODY.centred()));
    });
}

/// A slip that goes on with the game, and a button that deletes it.
fn spawn_row(page: &mut ChildSpawner, first: bool, row: Row, delete: &str) {
    let picture = match row.kind {
        Found::Open(_) => "play",
        Found::Over(_) => "check",
        Found::Wrong => "warning",
    };
    let wish = GoOn::with(&row);
    let ask = AskToDelete {
        path: row.path,
        who: row.title.clone(),
    };
    page.spawn(Node {
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..line(space::S)
    })
    .with_children(|slips| {
        let mut slip = slips.spawn((
            picture_choice(picture, &row.title, Some(row.detail)),
            tune(|node| {
                node.flex_grow = 1.0;
                node.flex_basis = Val::Px(0.0);
                node.min_width = Val::Px(0.0);
            }),
        ));
        match wish {
            Some(wish) => slip.insert(observe(move |_: On<Activate>, mut commands: Commands| {
                commands.trigger(wish.clone());
            })),
            None => slip.insert(InteractionDisabled),
        };
        if first {
            slip.insert(FirstFocus);
        }
        slips.spawn((
            icon_button(Kind::Bare, "close", delete),
            observe(move |_: On<Activate>, mut commands: Commands| {
                commands.trigger(ask.clone());
            }),
        ));
    });
}

fn ask_to_delete(ask: On<AskToDelete>, words: Res<Words>, mut commands: Commands) {
    let note = words.with("load-delete-note", &[("who", ask.who.as_str().into())]);
    let (yes, no) = (words.get("load-delete-yes"), words.get("load-delete-no"));
    let path = ask.path.clone();
    let inside = Children::spawn(SpawnWith(move |sheet: &mut ChildSpawner| {
        sheet.spawn(body(&note));
        sheet.spawn(row(space::M)).with_children(|answers| {
            answers.spawn((button(Kind::Primary, &no), FirstFocus, observe(close_sheet)));
            answers.spawn((
                button(Kind::Danger, &yes),
                observe(
                    move |_: On<Activate>,
                          words: Res<Words>,
                          mut next: ResMut<NextState<Screen>>,
                          mut commands: Commands| {
                        if let Err(why) = std::fs::remove_file(&path) {
                            let args = [("why", why.to_string().into())];
                            let text = words.with("load-undeleted", &args);
                            commands.trigger(Notify::new(Tone::Vermilion, "warning", text));
                        }
                        next.set(Screen::Load);
                    },
                ),
            ));
        });
    }));
    commands.spawn((
        DespawnOnExit(Screen::Load),
        ArrowPage,
        modal(&words.get("load-delete-heading"), inside),
    ));
}
