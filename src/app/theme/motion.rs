//! Motion with a reason, and rest: nothing is drawn while nothing happens.
//!
//! A [`Glide`] moves a node, a [`Fade`] lets it come or go, a [`Count`] rolls a number. With motion switched off they
//! are at their end at once. While one runs, frames are asked for; when none does, the window sleeps.

use std::time::Duration;

use bevy::prelude::*;
use bevy::ui::{UiTransform, Val2};
use bevy::window::RequestRedraw;

use super::paint::Opacity;
use super::text::words;
use super::tokens::Look;

/// Moves a node from an offset (in logical pixels) to another, over the place that the layout gives it.
#[derive(Component, Clone, Copy, Debug)]
#[require(UiTransform)]
pub struct Glide {
    /// Offset at the start.
    pub from: Vec2,
    /// Offset at the end; zero is the node's own place.
    pub to: Vec2,
    /// How long it takes.
    pub seconds: f32,
    /// How long it waits first: for things that follow each other.
    pub delay: f32,
    age: f32,
}

impl Glide {
    /// Comes from an offset to its own place.
    pub fn from(offset: Vec2, seconds: f32) -> Self {
        Glide {
            from: offset,
            to: Vec2::ZERO,
            seconds,
            delay: 0.0,
            age: 0.0,
        }
    }

    /// Goes from one offset to another.
    pub fn between(from: Vec2, to: Vec2, seconds: f32) -> Self {
        Glide {
            from,
            to,
            seconds,
            delay: 0.0,
            age: 0.0,
        }
    }

    /// The same after a pause.
    pub fn after(mut self, delay: f32) -> Self {
        self.delay = delay;
        self
    }
}

/// Lets a node and what is in it appear or vanish.
#[derive(Component, Clone, Copy, Debug)]
#[require(Opacity(1.0))]
pub struct Fade {
    /// Opacity at the start.
    pub from: f32,
    /// Opacity at the end.
    pub to: f32,
    /// How long it takes.
    pub seconds: f32,
    /// How long it waits first.
    pub delay: f32,
    /// Whether the entity is despawned at the end.
    pub then_despawn: bool,
    age: f32,
}

impl Fade {
    /// Appears.
    pub fn into_view(seconds: f32) -> Self {
        Fade {
            from: 0.0,
            to: 1.0,
            seconds,
            delay: 0.0,
            then_despawn: false,
            age: 0.0,
        }
    }

    /// Vanishes and is despawned.
    pub fn out(seconds: f32) -> Self {
        Fade {
            from: 1.0,
            to: 0.0,
            seconds,
            delay: 0.0,
            then_despawn: true,
            age: 0.0,
        }
    }

    /// The same after a pause.
    pub fn after(mut self, delay: f32) -> Self {
        self.delay = delay;
        self
    }
}

/// Rolls the number in a [`Text`] from one value to another.
#[derive(Component, Clone, Copy, Debug)]
pub struct Count {
    /// The first number shown.
    pub from: i64,
    /// The last.
    pub to: i64,
    /// How long it takes.
    pub seconds: f32,
    /// How long it waits first.
    pub delay: f32,
    age: f32,
}

impl Count {
    /// From a number to another.
    pub fn new(from: i64, to: i64, seconds: f32) -> Self {
        Count {
            from,
            to,
            seconds,
            delay: 0.0,
            age: 0.0,
        }
    }

    /// The same after a pause.
    pub fn after(mut self, delay: f32) -> Self {
        self.delay = delay;
        self
    }
}

/// Asks for a frame in so much time, for what must happen at a moment (a notice that goes, a timer that ends).
/// Collected anew every frame; without wishes the window sleeps until somebody touches it.
#[derive(Resource, Debug, Default)]
pub struct Wake {
    soonest: Option<Duration>,
    frames: u8,
}

impl Wake {
    /// A frame no later than this.
    pub fn in_time(&mut self, time: Duration) {
        self.soonest = Some(self.soonest.map_or(time, |other| other.min(time)));
    }

    /// The next few frames: for changes that take more than one frame to settle.
    pub fn soon(&mut self) {
        self.frames = self.frames.max(3);
    }

    /// Takes the wish for a frame at a moment.
    pub fn take(&mut self) -> Option<Duration> {
        self.soonest.take()
    }

    /// Whether frames were asked for at once.
    pub fn is_restless(&self) -> bool {
        self.frames > 0
    }
}

/// After a sleep of minutes the first step must not jump to the end.
const LONGEST_STEP: f32 = 0.05;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Wake>()
        .add_systems(Update, (glide, fade, count))
        .add_systems(Last, (notice_change, ask_for_frames).chain());
}

fn eased(share: f32) -> f32 {
    let rest = 1.0 - share.clamp(0.0, 1.0);
    1.0 - rest * rest * rest
}

/// Lets a motion grow older by this frame; how far along it is then, eased, from 0.0 to 1.0.
pub fn advance(age: &mut f32, delay: f32, seconds: f32, look: &Look, time: &Time<Real>) -> f32 {
    *age += time.delta_secs().min(LONGEST_STEP);
    if !look.motion || seconds <= 0.0 {
        return 1.0;
    }
    eased((*age - delay) / seconds)
}

fn glide(
    time: Res<Time<Real>>,
    look: Res<Look>,
    mut wake: ResMut<Wake>,
    mut nodes: Query<(Entity, &mut Glide, &mut UiTransform)>,
    mut commands: Commands,
) {
    for (entity, mut glide, mut place) in &mut nodes {
        let (delay, seconds) = (glide.delay, glide.seconds);
        let share = advance(&mut glide.age, delay, seconds, &look, &time);
        let offset = glide.from.lerp(glide.to, share);
        place.translation = Val2::px(offset.x, offset.y);
        if share >= 1.0 {
            commands.entity(entity).try_remove::<Glide>();
        }
        wake.soon();
    }
}

fn fade(
    time: Res<Time<Real>>,
    look: Res<Look>,
    mut wake: ResMut<Wake>,
    mut nodes: Query<(Entity, &mut Fade, &mut Opacity)>,
    mut commands: Commands,
) {
    for (entity, mut fade, mut opacity) in &mut nodes {
        let (delay, seconds) = (fade.delay, fade.seconds);
        let share = advance(&mut fade.age, delay, seconds, &look, &time);
        opacity.0 = fade.from + (fade.to - fade.from) * share;
        if share >= 1.0 {
            if fade.then_despawn {
                commands.entity(entity).try_despawn();
            } else {
                commands.entity(entity).try_remove::<Fade>();
            }
        }
        wake.soon();
    }
}

fn count(
    time: Res<Time<Real>>,
    look: Res<Look>,
    mut wake: ResMut<Wake>,
    mut numbers: Query<(Entity, &mut Count, &mut Text)>,
    mut commands: Commands,
) {
    for (entity, mut count, mut text) in &mut numbers {
        let (delay, seconds) = (count.delay, count.seconds);
        let share = advance(&mut count.age, delay, seconds, &look, &time);
        let way = (count.to - count.from) as f32 * share;
        let shown = if share >= 1.0 {
            count.to
        } else {
            count.from + way.round() as i64
        };
        let shown = words(shown.to_string());
        if *text != shown {
            *text = shown;
        }
        if share >= 1.0 {
            commands.entity(entity).try_remove::<Count>();
        }
        wake.soon();
    }
}

/// What was spawned or changed in this frame may need two more until it stands: layout, focus, tips, state changes.
fn notice_change(
    mut wake: ResMut<Wake>,
    look: Res<Look>,
    texts: Query<(), Changed<Text>>,
    nodes: Query<(), Changed<Node>>,
    colours: Query<(), Changed<BackgroundColor>>,
    focus: Res<bevy::input_focus::InputFocus>,
    mut focused: Local<Option<Entity>>,
) {
    // Not `focus.is_changed()`: Bevy touches that resource in every frame.
    let moved = *focused != focus.get();
    *focused = focus.get();
    if look.is_changed() || moved || !texts.is_empty() || !nodes.is_empty() || !colours.is_empty() {
        wake.soon();
    }
}

fn ask_for_frames(mut wake: ResMut<Wake>, mut redraw: MessageWriter<RequestRedraw>) {
    if wake.frames > 0 {
        wake.frames -= 1;
        redraw.write(RequestRedraw);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easing_starts_at_nothing_and_ends_at_all() {
        assert_eq!(eased(0.0), 0.0);
        assert_eq!(eased(1.0), 1.0);
        assert!(eased(0.5) > 0.5);
    }

    #[test]
    fn the_soonest_wish_wins() {
        let mut wake = Wake::default();
        wake.in_time(Duration::from_secs(9));
        wake.in_time(Duration::from_secs(2));
        wake.in_time(Duration::from_secs(5));
        assert_eq!(wake.take(), Some(Duration::from_secs(2)));
        assert_eq!(wake.take(), None);
    }
}
