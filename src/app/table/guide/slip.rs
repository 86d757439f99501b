//! A note of the guide as it is laid out, and what stands in its place while there is none.

use accesskit::{Live, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::Guide;
use crate::app::settings::Settings;
use crate::app::theme::prelude::*;
use crate::app::theme::text::unmarked;
use crate::lang::guide::Step;

/// A note as it is laid out.
#[derive(Clone, Debug)]
pub(in crate::app::table) struct Slip {
    pub(super) step: Step,
    pub(super) spoken: String,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) read: String,
    pub(super) skip: String,
    pub(super) focus: bool,
    /// Whether it lies on the paper beside the stage.
    pub(super) beside: bool,
}

impl Slip {
    /// The same, with the focus on its button or not.
    pub(in crate::app::table) fn focused(mut self, focus: bool) -> Self {
        self.focus = focus;
        self
    }

    /// The same, to lie on the paper beside the stage.
    pub(in crate::app::table) fn beside(mut self) -> Self {
        self.beside = true;
        self
    }

    /// Lays it out.
    pub(in crate::app::table) fn spawn(self, place: &mut ChildSpawner, look: &Look) {
        let share = look.up_to(if self.beside { GROWS } else { BELOW });
        let mut access = accesskit::Node::new(Role::Note);
        access.set_label(unmarked(&self.spoken));
        access.set_live(Live::Polite);
        let about = unmarked(&self.spoken);
        let points_at = pin(self.step, self.beside);
        let Self {
            step,
            title,
            text,
            read,
            skip,
            focus,
            ..
        } = self;
        place
            .spawn((
                Name::new("note of the guide"),
                AccessibilityNode(access),
                Node {
                    padding: UiRect::axes(Val::Px(space::M), Val::Px(space::S)),
                    border: UiRect::all(Val::Px(2.0)),
                    border_radius: BorderRadius::all(Val::Px(radius::M)),
                    flex_grow: if self.beside { 0.0 } else { 1.0 },
                    flex_shrink: 0.0,
                    ..column(space::XS)
                },
                (
                    Fill(Ink::Wash(Tone::Brass)),
                    Edge(Ink::Tone(Tone::Brass)),
                    Lift(6.0),
                ),
            ))
            .with_children(|note| {
                note.spawn((row(space::S), Pickable::IGNORE))
                    .with_children(|head| {
                        head.spawn(pictogram(picture(step), 28.0 * share, Tone::Brass));
                        head.spawn((
                            Node {
                                flex_grow: 1.0,
                                flex_shrink: 1.0,
                                ..column(0.0)
                            },
                            Pickable::IGNORE,
                            children![written(&title, Written::BODY.strong().times(share))],
                        ));
                        let mut close = head.spawn((
                            sized_button(Kind::Primary, &read, share),
                            tune(|node| {
                                node.min_height = Val::Px(36.0);
                                node.padding.top = Val::Px(space::XS);
                                node.padding.bottom = Val::Px(space::XS);
                            }),
                            observe(close),
                        ));
                        let mut access = spoken(Role::Button, &read);
                        access.0.set_description(about);
                        close.insert(access);
                        if focus {
                            close.insert(FirstFocus);
                        }
                        head.spawn((sized_button(Kind::Bare, &skip, share), observe(leave)));
                    });
                note.spawn(written(&text, Written::SMALL.times(share)));
                note.spawn(points_at);
            });
    }
}

/// So far a note grows with the text: what it speaks of is to be in view beside it.
const GROWS: f32 = 1.4;

/// And so far where it lies below the stage: the stage has kept this place for it.
const BELOW: f32 = 1.15;

/// While the guide has nothing to say: that it will, and the way out of it.
pub(super) fn quiet(place: &mut ChildSpawner, says: &str, skip: &str) {
    place
        .spawn((
            Name::new("quiet guide"),
            Node {
                padding: UiRect::axes(Val::Px(space::M), Val::Px(space::S)),
                border: UiRect::all(Val::Px(1.0)),
                border_radius: BorderRadius::all(Val::Px(radius::M)),
                flex_grow: 1.0,
                flex_shrink: 0.0,
                ..line(space::S)
            },
            (Fill(Ink::Paper), Edge(Ink::Line)),
        ))
        .with_children(|note| {
            note.spawn(pictogram("question", 28.0, Ink::Muted));
            note.spawn((the_rest(), Pickable::IGNORE, children![small(says)]));
            note.spawn((button(Kind::Bare, skip), observe(leave)));
        });
}

fn close(_: On<Activate>, mut guide: ResMut<Guide>, mut settings: ResMut<Settings>) {
    guide.open = None;
    if settings.guide {
        settings.guide = false;
    }
}

fn leave(_: On<Activate>, mut guide: ResMut<Guide>, mut settings: ResMut<Settings>) {
    *guide = Guide::default();
    if settings.guide {
        settings.guide = false;
    }
}

const fn picture(step: Step) -> &'static str {
    match step {
        Step::Hope => "heart",
        Step::Bulletin => "newspaper",
        Step::Throw => "die",
        Step::Docket => "petition",
        Step::Way => "map",
        Step::Dilemma => "hand",
        Step::Office => "stamp",
        Step::Debate => "speech",
        Step::Vote => "ballot",
        Step::Ledger => "ledger",
    }
}

/// Whether a note speaks of what is on the stage, rather than of the paper beside it.
pub(super) const fn of_the_stage(step: Step) -> bool {
    matches!(step, Step::Way | Step::Ledger)
}

/// The brass pin on the border of a note, at the side of what it speaks of: above it is the stage and at its end the
/// paper; where it lies on the paper itself, the stage is at its start and the rest of the paper below.
fn pin(step: Step, beside: bool) -> impl Bundle {
    const SIDE: f32 = 14.0;
    const OUT: f32 = -SIDE / 2.0 - 1.0;
    let mut node = Node {
        position_type: PositionType::Absolute,
        width: Val::Px(SIDE),
        height: Val::Px(SIDE),
        ..default()
    };
    let middle = Ends {
        start: Some(Val::Percent(49.0)),
        end: None,
    };
    let sided = match (of_the_stage(step), beside) {
        (true, false) => {
            node.top = Val::Px(OUT);
            middle
        }
        (false, true) => {
            node.bottom = Val::Px(OUT);
            middle
        }
        (of_the_stage, _) => {
            node.top = Val::Percent(44.0);
            if of_the_stage {
                Ends::start(OUT)
            } else {
                Ends::end(OUT)
            }
        }
    };
    (
        node,
        Sided {
            inset: sided,
            ..default()
        },
        UiTransform::from_rotation(Rot2::degrees(45.0)),
        Fill(Ink::Tone(Tone::Brass)),
        Pickable::IGNORE,
    )
}
