//! Points that travel: from a line of the ledger to the score of the seat they belong to.

use bevy::prelude::*;

use super::LedgerPlace;
use crate::app::Screen;
use crate::app::theme::motion::advance;
use crate::app::theme::prelude::*;
use crate::engine::SeatId;

/// How long points are on their way, in seconds.
pub(super) const FLIGHT: f32 = 0.75;

/// Marks where a seat's score is shown: where its points go.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Purse(pub SeatId);

/// Points that set out from this node when their time has come.
#[derive(Component, Clone, Debug)]
pub(super) struct Payout {
    seat: SeatId,
    figure: String,
    tone: Tone,
    delay: f32,
    age: f32,
}

impl Payout {
    pub(super) fn new(seat: SeatId, figure: String, tone: Tone, delay: f32) -> Self {
        Self {
            seat,
            figure,
            tone,
            delay,
            age: 0.0,
        }
    }

    /// Lets them set out now.
    pub(super) fn come(&mut self) {
        self.delay = 0.0;
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, set_out);
}

/// The middle of a node in logical pixels of the window.
fn middle(node: &ComputedNode, place: &UiGlobalTransform) -> Vec2 {
    place.translation * node.inverse_scale_factor
}

fn set_out(
    time: Res<Time<Real>>,
    look: Res<Look>,
    mut wake: ResMut<Wake>,
    mut payouts: Query<(Entity, &mut Payout, &ComputedNode, &UiGlobalTransform)>,
    purses: Query<(&Purse, &ComputedNode, &UiGlobalTransform)>,
    places: Query<(&ComputedNode, &UiGlobalTransform), With<LedgerPlace>>,
    mut commands: Commands,
) {
    for (entity, mut payout, node, place) in &mut payouts {
        wake.soon();
        let delay = payout.delay;
        if advance(&mut payout.age, delay, 0.01, &look, &time) <= 0.0 {
            continue;
        }
        commands.entity(entity).try_remove::<Payout>();
        let purse = purses.iter().find(|(purse, ..)| purse.0 == payout.seat);
        let (Some((_, purse, at)), true) = (purse, look.motion) else {
            continue;
        };
        let (from, to) = (middle(node, place), middle(purse, at));
        // A line that is scrolled out of sight sends nothing across the table.
        let seen = places.iter().any(|(ledger, at)| {
            let half = ledger.size() * ledger.inverse_scale_factor / 2.0;
            (middle(ledger, at).y - from.y).abs() < half.y
        });
        if seen {
            commands.spawn(coin(&payout, from, to, &look));
        }
    }
}

fn coin(payout: &Payout, from: Vec2, to: Vec2, look: &Look) -> impl Bundle + use<> {
    let size = Vec2::new(look.scaled(64.0), look.scaled(28.0));
    (
        Name::new("points"),
        DespawnOnExit(Screen::Table),
        Node {
            position_type: PositionType::Absolute,
            left: Val::Px(from.x - size.x / 2.0),
            top: Val::Px(from.y - size.y / 2.0),
            width: Val::Px(size.x),
            height: Val::Px(size.y),
            justify_content: JustifyContent::Center,
            ..column(0.0)
        },
        GlobalZIndex(60),
        Pickable::IGNORE,
        Glide::between(Vec2::ZERO, to - from, FLIGHT),
        // Gone before it would cover the number that it moves, and the name beside it.
        Fade::out(0.3).after(FLIGHT - 0.3),
        children![badge(payout.tone, &payout.figure)],
    )
}
