//! Turning the pages: the bar above them, and the keys.

use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::FocusedInput;
use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;

use super::{OpenPage, PAGES};
use crate::app::Screen;
use crate::app::bridge::{Game, LeaveGame};
use crate::app::theme::prelude::*;
use crate::app::theme::scroll::scroll_by_key;
use crate::app::theme::shelf::{OpenLeaf, Reader, Slip};
use crate::app::words::Words;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(back).add_observer(on_key);
}

/// Back turns to the page before; from the first page it asks nothing and stays.
fn back(_: On<Back>, state: Res<State<Screen>>, mut open: ResMut<OpenPage>) {
    if *state.get() == Screen::Reflection && open.0 > 0 {
        open.0 -= 1;
    }
}

/// The arrows turn the pages (mirrored in Arabic), choose from a shelf, and scroll. A group of answers comes first.
fn on_key(
    key: On<FocusedInput<KeyboardInput>>,
    windows: Query<(), With<Window>>,
    modals: Query<(), With<Modal>>,
    state: Res<State<Screen>>,
    game: Option<Res<Game>>,
    look: Res<Look>,
    slips: Query<&Slip>,
    readers: Query<&Children, With<Reader>>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
    mut open: ResMut<OpenPage>,
    mut leaf: ResMut<OpenLeaf>,
) {
    let here = *state.get() == Screen::Reflection
        && windows.contains(key.focused_entity)
        && modals.is_empty()
        && key.input.state == ButtonState::Pressed;
    let Some(game) = game.filter(|_| here) else {
        return;
    };
    let on = match key.input.key_code {
        KeyCode::ArrowRight => Some(!look.is_rtl()),
        KeyCode::ArrowLeft => Some(look.is_rtl()),
        _ => None,
    };
    if let Some(on) = on {
        if !game.over() {
            return;
        }
        if on && open.0 + 1 < PAGES {
            open.0 += 1;
        } else if !on && open.0 > 0 {
            open.0 -= 1;
        }
        return;
    }
    let leaves = slips.iter().count();
    match key.input.key_code {
        KeyCode::ArrowDown if leaf.0 + 1 < leaves => leaf.0 += 1,
        KeyCode::ArrowUp if leaves > 0 && leaf.0 > 0 => leaf.0 -= 1,
        KeyCode::ArrowDown | KeyCode::ArrowUp if leaves > 0 => {}
        code => {
            for children in &readers {
                for child in children.iter() {
                    if let Ok((node, mut position)) = areas.get_mut(child) {
                        scroll_by_key(code, node, &mut position);
                    }
                }
            }
        }
    }
}

/// The bar above a page: its name, the five stops, back and on.
pub(super) fn head(
    root: &mut ChildSpawnerCommands,
    words: &Words,
    look: &Look,
    page: usize,
    over: bool,
) {
    let name = |page: usize| words.get(&format!("reflection-page-{}", page + 1));
    let count = words.with(
        "reflection-count",
        &[("page", (page + 1).into()), ("pages", PAGES.into())],
    );
    let large = look.is_large();
    root.spawn((
        Node {
            flex_shrink: 0.0,
            // However many lines a name has, the buttons stay where they are.
            align_items: AlignItems::Start,
            ..line(space::M)
        },
        Pickable::IGNORE,
    ))
    .with_children(|head| {
        back_button(head, words, page);
        head.spawn((
            Node {
                flex_grow: 1.0,
                flex_shrink: 1.0,
                flex_basis: Val::Px(0.0),
                ..column(space::XS)
            },
            Pickable::IGNORE,
        ))
        .with_children(|middle| {
            middle.spawn(heading(&name(page)));
            middle.spawn(row(space::M)).with_children(|ways| {
                ways.spawn(small(&count));
                stops(ways, &name, page, over);
            });
        });
        forward_buttons(head, words, large, page, over);
    });
}

/// A stop for each page; those that cannot be gone to yet are barred.
fn stops(ways: &mut ChildSpawnerCommands, name: &dyn Fn(usize) -> String, page: usize, over: bool) {
    ways.spawn(line(space::XS)).with_children(|stops| {
        for stop in 0..PAGES {
            let mut button = stops.spawn((
                button(Kind::Bare, &(stop + 1).to_string()),
                tune(|node| node.padding = UiRect::axes(Val::Px(space::M), Val::Px(2.0))),
                Tip::new(name(stop)),
                observe(move |_: On<Activate>, mut open: ResMut<OpenPage>| open.0 = stop),
            ));
            let label = format!("{}. {}", stop + 1, name(stop));
            button.insert(spoken(accesskit::Role::Tab, label));
            if stop == page {
                button.insert(Checked);
            } else if !over {
                button.insert(InteractionDisabled);
            }
        }
    });
}

/// Back, where the head begins. On the first page it keeps its room.
fn back_button(head: &mut ChildSpawnerCommands, words: &Words, page: usize) {
    let mut back = head.spawn((
        icon_button(Kind::Quiet, "back", &words.get("reflection-back")),
        observe(|_: On<Activate>, mut open: ResMut<OpenPage>| {
            open.0 = open.0.saturating_sub(1);
        }),
    ));
    if page == 0 {
        back.insert(Visibility::Hidden);
    }
}

/// On, where the head ends.
fn forward_buttons(
    head: &mut ChildSpawnerCommands,
    words: &Words,
    large: bool,
    page: usize,
    over: bool,
) {
    if over && page + 1 < PAGES {
        head.spawn((
            picture_button(Kind::Primary, "forward", &words.get("reflection-next")),
            tune(|node| node.flex_shrink = 0.0),
            FirstFocus,
            observe(|_: On<Activate>, mut open: ResMut<OpenPage>| open.0 += 1),
        ));
    }
    if over && page + 1 == PAGES {
        let label = words.get("reflection-again");
        let mut new = if large {
            head.spawn(icon_button(Kind::Quiet, "redo", &label))
        } else {
            head.spawn(picture_button(Kind::Quiet, "redo", &label))
        };
        new.observe(again);
        head.spawn((
            picture_button(Kind::Primary, "exit", &words.get("reflection-title")),
            tune(|node| node.flex_shrink = 0.0),
            FirstFocus,
            observe(|_: On<Activate>, mut leave: MessageWriter<LeaveGame>| {
                leave.write(LeaveGame);
            }),
        ));
    }
}

/// Another game: the old one is saved already, and the new one takes its place when it begins.
fn again(_: On<Activate>, mut next: ResMut<NextState<Screen>>) {
    next.set(Screen::Setup);
}
