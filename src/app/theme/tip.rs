//! Tips: a slip that opens when one points at a control *or* walks to it with the keys.
//!
//! `(button(…), Tip::new("Booking refused: below 700 points."))`

use bevy::input_focus::InputFocus;
use bevy::picking::hover::Hovered;
use bevy::picking::pointer::{PointerAction, PointerInput};
use bevy::prelude::*;
use bevy::ui::{InteractionDisabled, OverrideClip};
use bevy::ui_widgets::popover::{Popover, PopoverAlign, PopoverPlacement, PopoverSide};

use super::focus::Walked;
use super::layout::{Measure, column};
use super::paint::{Edge, Fill, Lift};
use super::text::{Written, written};
use super::tokens::{Ink, Look, Tone, radius, space};

/// What a control says when one points at it or focuses it: the first line stands out if there are several.
#[derive(Component, Clone, Debug, PartialEq, Eq)]
#[require(Hovered)]
pub struct Tip(pub Vec<String>);

impl Tip {
    /// A tip of one line.
    pub fn new(text: impl AsRef<str>) -> Self {
        Tip(vec![text.as_ref().to_owned()])
    }

    /// A heading and what explains it: the event, the law behind it.
    pub fn lines(lines: impl IntoIterator<Item = String>) -> Self {
        Tip(lines.into_iter().collect())
    }
}

/// An open tip; its parent is the control it belongs to.
#[derive(Component)]
pub struct OpenTip;

/// Above everything on the table, modal sheets included.
const LAYER: i32 = 1000;

/// Where the hand pressed and has stayed since: what lies under it now may be another thing than what it pointed at.
#[derive(Resource, Clone, Copy, Debug, Default)]
struct Pressed(Option<Vec2>);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Pressed>()
        .add_systems(Update, watch_hand)
        // After the screens: a tip must not be hung on a control that is made anew in the same frame.
        .add_systems(
            PostUpdate,
            show_tips
                .before(super::PaintSystems)
                .after(super::focus::keep_focus),
        );
}

fn watch_hand(mut inputs: MessageReader<PointerInput>, mut pressed: ResMut<Pressed>) {
    const STILL: f32 = 6.0;
    for input in inputs.read() {
        let here = input.location.position;
        match input.action {
            PointerAction::Press(_) => pressed.0 = Some(here),
            PointerAction::Move { .. } if pressed.0.is_some_and(|at| at.distance(here) > STILL) => {
                pressed.0 = None;
            }
            _ => {}
        }
    }
}

fn show_tips(
    tips: Query<(Entity, Ref<Tip>, &Hovered, Has<InteractionDisabled>)>,
    open: Query<(Entity, &ChildOf), With<OpenTip>>,
    focus: Res<InputFocus>,
    walked: Res<Walked>,
    pressed: Res<Pressed>,
    look: Res<Look>,
    mut commands: Commands,
) {
    // One tip at a time: what the hand points at wins over what the keyboard left behind. Who presses has read the
    // tip, unless what was pressed is barred.
    let pointed = tips
        .iter()
        .filter(|(.., hovered, barred)| hovered.get() && (*barred || pressed.0.is_none()))
        .map(|(entity, ..)| entity)
        .last();
    // Where the focus came by itself nobody asked for a tip.
    let reached = focus.get().filter(|e| walked.0 == Some(*e));
    let wanted = pointed.or(reached.filter(|e| tips.contains(*e)));
    let mut is_open = false;
    for (tip, parent) in &open {
        let fresh = tips
            .get(parent.parent())
            .is_ok_and(|(_, tip, ..)| tip.is_changed());
        if Some(parent.parent()) == wanted && !fresh {
            is_open = true;
        } else {
            commands.entity(tip).despawn();
        }
    }
    if let Some(entity) = wanted.filter(|_| !is_open)
        && let Ok((_, tip, ..)) = tips.get(entity)
    {
        let slip = commands.spawn(slip(&tip, &look)).id();
        commands.entity(entity).add_child(slip);
    }
}

const WIDEST: f32 = 380.0;

/// A floating node is laid out no wider than the control it hangs on, so its words say how wide it must be.
fn width_for(tip: &Tip) -> f32 {
    const LETTER: f32 = 8.6;
    let letters = tip
        .0
        .iter()
        .map(|line| line.chars().count())
        .max()
        .unwrap_or(0);
    (letters as f32 * LETTER + 2.0 * space::M + 4.0).min(WIDEST)
}

fn slip(tip: &Tip, look: &Look) -> impl Bundle + use<> {
    let start = if look.is_rtl() {
        PopoverAlign::End
    } else {
        PopoverAlign::Start
    };
    let positions = [PopoverSide::Bottom, PopoverSide::Top]
        .into_iter()
        .flat_map(|side| {
            [
                PopoverAlign::Center,
                start,
                PopoverAlign::Start,
                PopoverAlign::End,
            ]
            .map(|align| PopoverPlacement {
                side,
                align,
                gap: 8.0,
            })
        })
        .collect();
    let several = tip.0.len() > 1;
    let lines: Vec<_> = tip
        .0
        .iter()
        .enumerate()
        .map(|(nr, line)| {
            written(
                line,
                if several && nr == 0 {
                    Written::SMALL.strong()
                } else {
                    Written::SMALL
                },
            )
        })
        .collect();
    (
        Name::new("tip"),
        OpenTip,
        Node {
            position_type: PositionType::Absolute,
            padding: UiRect::axes(Val::Px(space::M), Val::Px(space::S)),
            border: UiRect::all(Val::Px(2.0)),
            border_radius: BorderRadius::all(Val::Px(radius::S)),
            ..column(2.0)
        },
        Measure {
            min: Some(width_for(tip)),
            max: Some(WIDEST),
        },
        Popover {
            positions,
            window_margin: 8.0,
        },
        (Fill(Ink::Raised), Edge(Ink::Tone(Tone::Brass)), Lift(8.0)),
        GlobalZIndex(LAYER),
        OverrideClip,
        Pickable::IGNORE,
        Children::spawn(bevy::ecs::spawn::SpawnIter(lines.into_iter())),
    )
}
