//! Rows, columns and grids; and the mirroring of everything that flexbox does not mirror by itself.
//!
//! Reading direction is set on *every* node by one system, so no screen can forget it. What has a physical side
//! (insets, margins, paddings, borders, corners) is written as start and end with [`Sided`].

use bevy::ecs::lifecycle::HookContext;
use bevy::ecs::world::DeferredWorld;
use bevy::prelude::*;

use super::tokens::Look;

/// Children beside each other, centred on the line, with a gap; wraps when the words do not fit.
pub fn row(gap: f32) -> Node {
    Node {
        flex_direction: FlexDirection::Row,
        align_items: AlignItems::Center,
        column_gap: Val::Px(gap),
        row_gap: Val::Px(gap),
        flex_wrap: FlexWrap::Wrap,
        min_width: Val::Px(0.0),
        ..default()
    }
}

/// Children beside each other in one line that never wraps.
pub fn line(gap: f32) -> Node {
    Node {
        flex_wrap: FlexWrap::NoWrap,
        ..row(gap)
    }
}

/// Children below each other, as wide as the column, with a gap.
pub fn column(gap: f32) -> Node {
    Node {
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Stretch,
        row_gap: Val::Px(gap),
        min_width: Val::Px(0.0),
        ..default()
    }
}

/// What the others on its line leave, however narrow that is.
pub fn the_rest() -> Node {
    Node {
        flex_grow: 1.0,
        flex_shrink: 1.0,
        flex_basis: Val::Px(0.0),
        min_width: Val::Px(0.0),
        ..default()
    }
}

/// A grid of equal columns.
pub fn grid(columns: u16, gap: f32) -> Node {
    Node {
        display: Display::Grid,
        grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
        row_gap: Val::Px(gap),
        column_gap: Val::Px(gap),
        min_width: Val::Px(0.0),
        ..default()
    }
}

/// An empty stretch that pushes its neighbours apart.
pub fn spring() -> Node {
    Node {
        flex_grow: 1.0,
        ..default()
    }
}

/// The root of a screen: the whole window, the desk, children in a column. Add `DespawnOnExit`.
pub fn screen_root() -> impl Bundle + use<> {
    (
        Name::new("screen"),
        Node {
            width: Val::Percent(100.0),
            height: Val::Percent(100.0),
            padding: UiRect::all(Val::Px(super::tokens::space::L)),
            ..column(super::tokens::space::M)
        },
        super::paint::Fill(super::tokens::Ink::Desk),
        Pickable::IGNORE,
    )
}

/// Two sides along the line of reading. `None` leaves the side as the [`Node`] has it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ends {
    /// Where reading starts: left in English, right in Arabic.
    pub start: Option<Val>,
    /// Where reading ends.
    pub end: Option<Val>,
}

impl Ends {
    /// Only the start, in pixels.
    pub fn start(pixels: f32) -> Self {
        Ends {
            start: Some(Val::Px(pixels)),
            end: None,
        }
    }

    /// Only the end, in pixels.
    pub fn end(pixels: f32) -> Self {
        Ends {
            start: None,
            end: Some(Val::Px(pixels)),
        }
    }

    fn apply(self, rtl: bool, left: &mut Val, right: &mut Val) {
        let (at_left, at_right) = if rtl {
            (self.end, self.start)
        } else {
            (self.start, self.end)
        };
        // A side that is not named but whose twin is must fall back when the look is mirrored.
        if self != Ends::default() {
            *left = at_left.unwrap_or(Val::ZERO);
            *right = at_right.unwrap_or(Val::ZERO);
        }
    }
}

/// Sides of a node that follow the reading direction. Vertical sides stay in the [`Node`].
///
/// A part that names one end resets the other, so the node mirrors cleanly when the language changes.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
pub struct Sided {
    /// `left`/`right` of an absolutely placed node.
    pub inset: Ends,
    /// Margins.
    pub margin: Ends,
    /// Paddings.
    pub padding: Ends,
    /// Border widths.
    pub border: Ends,
}

/// Changes the [`Node`] of a widget as it is spawned: `(button(…), tune(|node| node.flex_grow = 1.0))`.
#[derive(Component)]
#[component(on_insert = apply_tune)]
pub struct Tune(Box<dyn Fn(&mut Node) + Send + Sync>);

/// See [`Tune`].
pub fn tune(change: impl Fn(&mut Node) + Send + Sync + 'static) -> Tune {
    Tune(Box::new(change))
}

fn apply_tune(mut world: DeferredWorld, context: HookContext) {
    let Some(mut node) = world.get::<Node>(context.entity).cloned() else {
        return;
    };
    if let Some(tune) = world.get::<Tune>(context.entity) {
        (tune.0)(&mut node);
    }
    if let Some(mut place) = world.get_mut::<Node>(context.entity) {
        *place = node;
    }
}

/// Widens a box with the text: its `min_width`, `max_width` and `width` (in pixels) are these, times the text scale.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
pub struct Measure {
    /// The least width.
    pub min: Option<f32>,
    /// The greatest width.
    pub max: Option<f32>,
}

pub(super) fn direct_nodes(
    look: Res<Look>,
    mut nodes: Query<
        (&mut Node, Option<&Sided>, Option<&Measure>),
        Or<(Changed<Node>, Changed<Measure>)>,
    >,
) {
    for (mut node, sided, measure) in &mut nodes {
        direct(&look, &mut node, sided, measure);
    }
}

pub(super) fn redirect_nodes(
    look: Res<Look>,
    mut nodes: Query<(&mut Node, Option<&Sided>, Option<&Measure>)>,
) {
    if look.is_changed() {
        for (mut node, sided, measure) in &mut nodes {
            direct(&look, &mut node, sided, measure);
        }
    }
}

fn direct(look: &Look, node: &mut Mut<Node>, sided: Option<&Sided>, measure: Option<&Measure>) {
    let rtl = look.is_rtl();
    let mut next = (**node).clone();
    next.direction = if rtl {
        InlineDirection::Rtl
    } else {
        InlineDirection::Ltr
    };
    if let Some(sided) = sided {
        if sided.inset != Ends::default() {
            let (left, right) = if rtl {
                (sided.inset.end, sided.inset.start)
            } else {
                (sided.inset.start, sided.inset.end)
            };
            next.left = left.unwrap_or(Val::Auto);
            next.right = right.unwrap_or(Val::Auto);
        }
        sided
            .margin
            .apply(rtl, &mut next.margin.left, &mut next.margin.right);
        sided
            .padding
            .apply(rtl, &mut next.padding.left, &mut next.padding.right);
        sided
            .border
            .apply(rtl, &mut next.border.left, &mut next.border.right);
    }
    if let Some(measure) = measure {
        if let Some(min) = measure.min {
            next.min_width = Val::Px(look.scaled(min));
        }
        if let Some(max) = measure.max {
            next.max_width = Val::Px(look.scaled(max));
        }
    }
    if **node != next {
        **node = next;
    }
}
