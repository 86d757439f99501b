//! Notices: a slip at the foot of the window that says what happened and goes by itself.

use std::time::Duration;

use accesskit::{Live, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::layout::{Measure, column, line};
use super::motion::Wake;
use super::paint::{Edge, Fill, Lift};
use super::pictograms::pictogram;
use super::text::{Written, written};
use super::tokens::{Ink, Tone, radius, space};

/// Where notices lie: one layer for the whole window.
#[derive(Component)]
struct NoticeLayer;

#[derive(Component)]
struct Notice {
    until: Option<Duration>,
}

/// Say something: `commands.trigger(Notify::new(Tone::Moss, "save", "Saved."))`.
#[derive(Event, Clone, Debug)]
pub struct Notify {
    /// The tone of the slip's edge.
    pub tone: Tone,
    /// Its pictogram.
    pub picture: String,
    /// Its words.
    pub text: String,
}

impl Notify {
    /// A notice.
    pub fn new(tone: Tone, picture: impl Into<String>, text: impl Into<String>) -> Self {
        Notify {
            tone,
            picture: picture.into(),
            text: text.into(),
        }
    }
}

/// Long enough to read a line twice.
const SHOWN: Duration = Duration::from_secs(6);

pub(super) fn plugin(app: &mut App) {
    app.add_observer(on_notify).add_systems(Update, expire);
}

fn on_notify(notify: On<Notify>, layers: Query<Entity, With<NoticeLayer>>, mut commands: Commands) {
    let layer = layers.iter().next().unwrap_or_else(|| {
        commands
            .spawn((
                Name::new("notices"),
                NoticeLayer,
                Node {
                    position_type: PositionType::Absolute,
                    bottom: Val::Px(space::L),
                    left: Val::Px(0.0),
                    right: Val::Px(0.0),
                    align_items: AlignItems::Center,
                    ..column(space::S)
                },
                GlobalZIndex(500),
                Pickable::IGNORE,
            ))
            .id()
    });
    let mut access = accesskit::Node::new(Role::Status);
    access.set_label(super::text::unmarked(&notify.text));
    access.set_live(Live::Polite);
    let slip = commands
        .spawn((
            Name::new("notice"),
            Notice { until: None },
            AccessibilityNode(access),
            Node {
                padding: UiRect::axes(Val::Px(space::L), Val::Px(space::M)),
                border: UiRect::all(Val::Px(2.0)),
                border_radius: BorderRadius::all(Val::Px(radius::M)),
                ..line(space::M)
            },
            Measure {
                min: None,
                max: Some(640.0),
            },
            (Fill(Ink::Raised), Edge(Ink::Tone(notify.tone)), Lift(10.0)),
            Pickable::IGNORE,
            children![
                pictogram(&notify.picture, 26.0, notify.tone),
                (
                    Node {
                        flex_shrink: 1.0,
                        min_width: Val::Px(0.0),
                        ..default()
                    },
                    children![written(&notify.text, Written::BODY)],
                ),
            ],
        ))
        .id();
    commands.entity(layer).add_child(slip);
}

fn expire(
    time: Res<Time<Real>>,
    mut wake: ResMut<Wake>,
    mut notices: Query<(Entity, &mut Notice)>,
    mut commands: Commands,
) {
    let now = time.elapsed();
    for (entity, mut notice) in &mut notices {
        let until = *notice.until.get_or_insert(now + SHOWN);
        if now >= until {
            commands.entity(entity).despawn();
        } else {
            wake.in_time(until - now);
        }
    }
}
