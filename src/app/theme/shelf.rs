//! A shelf: what there is at one side, what is opened from it at the other. A leaf is laid out when it is first opened.

use bevy::ecs::spawn::SpawnWith;
use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus};
use bevy::prelude::*;
use bevy::ui_widgets::{Activate, ScrollArea, observe};

use super::button::picture_choice;
use super::focus::{ArrowGroup, FirstFocus};
use super::layout::{Ends, Sided, column, line, tune};
use super::paint::Fill;
use super::panel::panel;
use super::scroll::{scroll_area, scroll_by_key};
use super::tokens::{Ink, Look, Tone, radius, space};

/// Draws a part of a page out of what was gathered for it.
pub type Draw = Box<dyn FnOnce(&mut ChildSpawner) + Send + Sync>;

/// The children that a [`Draw`] makes.
pub fn drawn(draw: Draw) -> impl Bundle {
    Children::spawn(SpawnWith(draw))
}

/// The part of a page that the keys scroll wherever the focus is.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Reader;

/// Which leaf of a shelf lies open.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenLeaf(pub usize);

/// What can be opened from a shelf.
pub struct Leaf {
    /// The picture on its slip.
    pub picture: String,
    /// Its name.
    pub label: String,
    /// What stands below its name.
    pub detail: String,
    /// What it says when it is open.
    pub draw: Draw,
}

/// The slip of a leaf, and which it is.
#[derive(Component, Clone, Copy, Debug)]
pub struct Slip(usize);

/// The place of a leaf, and what draws it when it is opened.
#[derive(Component)]
struct Sheet {
    nr: usize,
    draw: Option<Draw>,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<OpenLeaf>()
        .add_systems(
            Update,
            (follow_focus, show)
                .chain()
                .run_if(any_with_component::<Slip>),
        )
        .add_observer(on_key);
}

/// Lays a shelf out in `body`, with one leaf open; its slip has the focus if `focus`.
pub fn spawn(
    body: &mut EntityCommands<'_>,
    leaves: Vec<Leaf>,
    open: usize,
    look: &Look,
    focus: bool,
) {
    let share = if look.is_large() { 38.0 } else { 31.0 };
    let mut slips = Vec::new();
    let mut sheets = Vec::new();
    for leaf in leaves {
        slips.push((leaf.picture, leaf.label, leaf.detail));
        sheets.push(leaf.draw);
    }
    let list: Draw = Box::new(move |list| {
        list.spawn((column(space::S), ArrowGroup))
            .with_children(|list| {
                for (nr, (picture, label, detail)) in slips.into_iter().enumerate() {
                    let mut slip = list.spawn((
                        Slip(nr),
                        picture_choice(&picture, &label, Some(detail)),
                        observe(move |_: On<Activate>, mut leaf: ResMut<OpenLeaf>| leaf.0 = nr),
                    ));
                    slip.with_child(bar(nr, nr == open));
                    if focus && nr == open {
                        slip.insert(FirstFocus);
                    }
                }
            });
    });
    body.with_children(|body| {
        body.spawn(Node {
            flex_grow: 1.0,
            flex_basis: Val::Px(0.0),
            min_height: Val::Px(0.0),
            align_items: AlignItems::Stretch,
            ..line(space::M)
        })
        .with_children(|spread| {
            spread
                .spawn(Node {
                    width: Val::Percent(share),
                    flex_shrink: 0.0,
                    ..column(0.0)
                })
                .with_child(scroll_area(drawn(list)));
            spread
                .spawn((
                    panel(),
                    tune(|node| {
                        node.flex_grow = 1.0;
                        node.flex_basis = Val::Px(0.0);
                        node.padding = UiRect::axes(Val::Px(space::XL), Val::Px(space::L));
                    }),
                ))
                .with_children(|page| {
                    for (nr, draw) in sheets.into_iter().enumerate() {
                        let mut sheet = page.spawn((
                            column(0.0),
                            tune(move |node| {
                                node.display = shown(nr == open);
                                node.flex_grow = 1.0;
                                node.flex_basis = Val::Px(0.0);
                                node.min_height = Val::Px(0.0);
                            }),
                            seen(nr == open),
                        ));
                        if nr == open {
                            sheet.insert(Sheet { nr, draw: None });
                            sheet.with_child((Reader, scroll_area(drawn(draw))));
                        } else {
                            let draw = Some(draw);
                            sheet.insert(Sheet { nr, draw });
                        }
                    }
                });
        });
    });
}

const fn shown(open: bool) -> Display {
    if open { Display::Flex } else { Display::None }
}

/// The brass bar at the start of the open slip.
#[derive(Component, Clone, Copy, Debug)]
struct Bar(usize);

fn bar(nr: usize, open: bool) -> impl Bundle {
    (
        Bar(nr),
        Node {
            position_type: PositionType::Absolute,
            top: Val::Px(space::XS),
            bottom: Val::Px(space::XS),
            width: Val::Px(6.0),
            border_radius: BorderRadius::all(Val::Px(radius::S)),
            ..default()
        },
        Sided {
            inset: Ends::start(space::XS),
            ..default()
        },
        Fill(Ink::Tone(Tone::Brass)),
        seen(open),
        Pickable::IGNORE,
    )
}

const fn seen(open: bool) -> Visibility {
    if open {
        Visibility::Inherited
    } else {
        Visibility::Hidden
    }
}

/// Who walks through the list with the arrows reads what they come to.
fn follow_focus(
    focus: Res<InputFocus>,
    slips: Query<&Slip>,
    mut last: Local<Option<Entity>>,
    mut leaf: ResMut<OpenLeaf>,
) {
    if *last == focus.get() {
        return;
    }
    *last = focus.get();
    if let Some(Slip(nr)) = focus.get().and_then(|entity| slips.get(entity).ok()) {
        leaf.set_if_neq(OpenLeaf(*nr));
    }
}

fn show(
    leaf: Res<OpenLeaf>,
    mut sheets: Query<(Entity, &mut Sheet, &mut Node, &mut Visibility), Without<Bar>>,
    mut bars: Query<(&Bar, &mut Visibility)>,
    slips: Query<(Entity, &Slip)>,
    mut focus: ResMut<InputFocus>,
    mut commands: Commands,
) {
    if !leaf.is_changed() {
        return;
    }
    // A ring around another slip than the open one would look like a second choice.
    let on_slip = focus.get().is_some_and(|entity| slips.contains(entity));
    if let Some((open, _)) = slips.iter().find(|(_, slip)| slip.0 == leaf.0)
        && on_slip
        && focus.get() != Some(open)
    {
        focus.set(open, FocusCause::Navigated);
    }
    for (entity, mut sheet, mut node, mut visibility) in &mut sheets {
        let open = sheet.nr == leaf.0;
        if open && let Some(draw) = sheet.draw.take() {
            let page = (Reader, scroll_area(drawn(draw)));
            commands.entity(entity).with_child(page);
        }
        if node.display != shown(open) {
            node.display = shown(open);
        }
        visibility.set_if_neq(seen(open));
    }
    for (bar, mut visibility) in &mut bars {
        visibility.set_if_neq(seen(bar.0 == leaf.0));
    }
    for (entity, slip) in &slips {
        if slip.0 == leaf.0 {
            commands.trigger(bevy::ui_widgets::ScrollIntoView { entity });
        }
    }
}

/// Who walks through the list turns the open leaf over with the keys for pages.
fn on_key(
    mut key: On<FocusedInput<KeyboardInput>>,
    slips: Query<(), With<Slip>>,
    readers: Query<&Children, With<Reader>>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition, &InheritedVisibility), With<ScrollArea>>,
) {
    let turns = matches!(
        key.input.key_code,
        KeyCode::PageDown | KeyCode::PageUp | KeyCode::Home | KeyCode::End
    );
    if !turns || key.input.state != ButtonState::Pressed || !slips.contains(key.focused_entity) {
        return;
    }
    key.propagate(false);
    for child in readers.iter().flat_map(|children| children.iter()) {
        if let Ok((node, mut position, seen)) = areas.get_mut(child)
            && seen.get()
        {
            scroll_by_key(key.input.key_code, node, &mut position);
        }
    }
}
