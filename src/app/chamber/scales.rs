//! The scales of the debate: what was said for the bill in one pan, what was said against it in the other.

use bevy::prelude::*;
use tiny_skia::{FillRule, LineCap, PathBuilder, Pixmap, Stroke, Transform};

use super::sitting::Sitting;
use crate::app::theme::motion::advance;
use crate::app::theme::pen;
use crate::app::theme::prelude::*;
use crate::app::words::Words;

/// How long the beam takes to come to rest, in seconds.
const SECONDS: f32 = 0.6;
/// The beam's angle at the most, in radians.
const STEEPEST: f32 = 0.2;
/// The picture's width and height, in logical pixels; smaller where the words need the room.
const SIZE: (f32, f32) = (300.0, 104.0);
const SMALL: (f32, f32) = (110.0, 56.0);

/// A drawn pair of scales that tips from one lean to another.
#[derive(Component, Clone, Copy, Debug)]
#[require(ImageNode)]
struct Scales {
    from: f32,
    to: f32,
    age: f32,
    drawn: Option<(UVec2, Look, f32)>,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, tip.after(bevy::ui::UiSystems::PostLayout));
}

/// The words beside the scales, and where the beam goes.
pub(super) struct Facts {
    from: f32,
    to: f32,
    for_it: [String; 2],
    against: [String; 2],
    told: String,
}

impl Facts {
    pub(super) fn new(words: &Words, sitting: &Sitting, from: f32) -> Self {
        let (for_it, against) = sitting.sums;
        Self {
            from,
            to: sitting.lean(),
            for_it: [words.get("chamber-for"), for_it.to_string()],
            against: [words.get("chamber-against"), against.to_string()],
            told: words.with(
                "chamber-weight",
                &[("for", for_it.into()), ("against", against.into())],
            ),
        }
    }

    pub(super) fn spawn(self, page: &mut ChildSpawner, small: bool, share: f32) {
        let (width, height) = if small { SMALL } else { SIZE };
        let named = if small {
            Written::SMALL.strong()
        } else {
            Written::SUBHEADING
        };
        let side = |tone, [name, sum]: [String; 2]| {
            (
                Node {
                    flex_grow: 1.0,
                    flex_shrink: 1.0,
                    flex_basis: Val::Px(0.0),
                    ..column(0.0)
                },
                children![
                    written(&name, named.ink(tone).centred().times(share)),
                    written(&sum, Written::NUMBER.ink(tone).centred().times(share)),
                ],
            )
        };
        page.spawn((
            Node {
                flex_shrink: 0.0,
                ..line(space::S)
            },
            spoken(accesskit::Role::Image, &self.told),
            children![
                side(Tone::Moss, self.for_it),
                (
                    Scales {
                        from: self.from,
                        to: self.to,
                        age: 0.0,
                        drawn: None,
                    },
                    Node {
                        width: Val::Px(width),
                        height: Val::Px(height),
                        flex_shrink: 1.0,
                        min_width: Val::Px(0.0),
                        ..default()
                    },
                ),
                side(Tone::Vermilion, self.against),
            ],
        ));
    }
}

fn tip(
    mut scales: Query<(&ComputedNode, &mut Scales, &mut ImageNode)>,
    look: Res<Look>,
    time: Res<Time<Real>>,
    mut wake: ResMut<Wake>,
    mut images: ResMut<Assets<Image>>,
    mut picture: Local<Option<Handle<Image>>>,
) {
    for (node, mut scales, mut image) in &mut scales {
        // A new picture is on the screen one frame late, so the one there is gets drawn over, also when the chamber is
        // laid out anew.
        if let Some(picture) = picture.as_ref().filter(|picture| image.image != **picture) {
            image.image = picture.clone();
            image.image_mode = NodeImageMode::Stretch;
        }
        let size = node.size().as_uvec2();
        if size.x < 20 || size.y < 20 {
            continue;
        }
        let share = if scales.from == scales.to {
            1.0
        } else {
            advance(&mut scales.age, 0.0, SECONDS, &look, &time)
        };
        let lean = scales.from + (scales.to - scales.from) * share;
        if scales.drawn == Some((size, *look, lean)) {
            continue;
        }
        scales.drawn = Some((size, *look, lean));
        wake.soon();
        // For is where reading starts.
        let towards_left = if look.is_rtl() { -lean } else { lean };
        let density = node.inverse_scale_factor().recip();
        if let Some(canvas) = draw(size, density, towards_left, &look) {
            let drawn = pen::picture(&canvas);
            let known = picture.clone().filter(|known| images.contains(known));
            if let Some(mut known) = known.and_then(|known| images.get_mut(&known)) {
                *known = drawn;
            } else {
                image.image = picture.insert(images.add(drawn)).clone();
                image.image_mode = NodeImageMode::Stretch;
            }
        }
    }
}

/// Draws the scales; `lean` is how far the left pan sinks, from −1.0 to 1.0.
fn draw(size: UVec2, density: f32, lean: f32, look: &Look) -> Option<Pixmap> {
    let mut canvas = Pixmap::new(size.x, size.y)?;
    let (width, height) = (size.x as f32, size.y as f32);
    let brass = pen::paint(look.theme, Ink::Tone(Tone::Brass), 1.0);
    let ink = pen::paint(look.theme, Ink::Text, 1.0);
    let stroke = |width: f32| Stroke {
        width: width * density,
        line_cap: LineCap::Round,
        ..Stroke::default()
    };
    let same = Transform::identity();
    let (middle, top) = (width / 2.0, height * 0.3);
    let mut post = PathBuilder::new();
    post.move_to(middle, top);
    post.line_to(middle, height * 0.92);
    post.move_to(middle - height * 0.28, height * 0.94);
    post.line_to(middle + height * 0.28, height * 0.94);
    canvas.stroke_path(&post.finish()?, &brass, &stroke(5.0), same, None);

    let arm = (width * 0.38).min(height * 1.1);
    let angle = lean.clamp(-1.0, 1.0) * STEEPEST;
    let (along, down) = (arm * angle.cos(), arm * angle.sin());
    let (left, right) = if look.is_rtl() {
        (Tone::Vermilion, Tone::Moss)
    } else {
        (Tone::Moss, Tone::Vermilion)
    };
    let ends = [
        (middle - along, top + down, left),
        (middle + along, top - down, right),
    ];
    let mut beam = PathBuilder::new();
    beam.move_to(ends[0].0, ends[0].1);
    beam.line_to(ends[1].0, ends[1].1);
    canvas.stroke_path(&beam.finish()?, &brass, &stroke(5.0), same, None);

    for (x, y, tone) in ends {
        let (half, drop) = (height * 0.24, height * 0.3);
        let mut chains = PathBuilder::new();
        chains.move_to(x - half, y + drop);
        chains.line_to(x, y);
        chains.line_to(x + half, y + drop);
        canvas.stroke_path(&chains.finish()?, &ink, &stroke(1.5), same, None);
        let mut pan = PathBuilder::new();
        pan.move_to(x - half, y + drop);
        pan.cubic_to(
            x - half * 0.7,
            y + drop + height * 0.13,
            x + half * 0.7,
            y + drop + height * 0.13,
            x + half,
            y + drop,
        );
        pan.close();
        let fill = pen::paint(look.theme, Ink::Tone(tone), 1.0);
        canvas.fill_path(&pan.finish()?, &fill, FillRule::Winding, same, None);
    }
    let knob = PathBuilder::from_circle(middle, top, 6.0 * density)?;
    canvas.fill_path(&knob, &brass, FillRule::Winding, same, None);
    Some(canvas)
}
