//! A shelf: what there is at one side, what is opened from it at the other. Two pages are laid out so.

use bevy::input_focus::InputFocus;
use bevy::prelude::*;

use super::parts::{Draw, drawn};
use super::turning::Reader;
use crate::app::Screen;
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;

/// Which leaf of a shelf lies open.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenLeaf(pub usize);

/// What can be opened from a shelf.
pub(super) struct Leaf {
    /// The picture on its slip.
    pub(super) picture: String,
    /// Its name.
    pub(super) label: String,
    /// What stands below its name.
    pub(super) detail: String,
    /// What it says when it is open.
    pub(super) draw: Draw,
}

/// The slip of a leaf, and which it is.
#[derive(Component, Clone, Copy, Debug)]
pub(super) struct Slip(usize);

/// The sheet that holds every leaf; only the open one is laid out.
#[derive(Component, Clone, Copy, Debug)]
struct Sheet(usize);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<OpenLeaf>().add_systems(
        Update,
        (follow_focus, show)
            .chain()
            .run_if(in_state(Screen::Reflection).and_then(resource_exists::<Game>)),
    );
}

pub(super) fn spawn(body: &mut EntityCommands<'_>, leaves: Vec<Leaf>, open: usize, look: &Look) {
    let share = if look.text_scale > 1.3 { 38.0 } else { 31.0 };
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
                        page.spawn((
                            Sheet(nr),
                            Reader,
                            scroll_area(drawn(draw)),
                            tune(move |node| node.display = shown(nr == open)),
                            seen(nr == open),
                        ));
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
    mut sheets: Query<(&Sheet, &mut Node, &mut Visibility), Without<Bar>>,
    mut bars: Query<(&Bar, &mut Visibility)>,
    slips: Query<(Entity, &Slip)>,
    mut commands: Commands,
) {
    if !leaf.is_changed() {
        return;
    }
    for (sheet, mut node, mut visibility) in &mut sheets {
        let display = shown(sheet.0 == leaf.0);
        if node.display != display {
            node.display = display;
        }
        visibility.set_if_neq(seen(sheet.0 == leaf.0));
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
