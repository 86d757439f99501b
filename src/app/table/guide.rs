//! The guide through the first round of a first game: a note at each new kind of step, beside what it speaks of. It is
//! part of the layout and never lies over anything, it holds nobody up, and it goes when its step is over.
//!
//! It is only there when a person began the game from the set-up and the settings ask for it; once one note was closed
//! the settings ask for it no more.

use accesskit::{Live, Role};
use bevy::a11y::AccessibilityNode;
use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use super::pages::{Page, Pages};
use super::side::SidePlace;
use crate::app::Screen;
use crate::app::bridge::{Game, Steps};
use crate::app::redraw;
use crate::app::screens::setup::BeginGame;
use crate::app::settings::Settings;
use crate::app::theme::prelude::*;
use crate::app::theme::text::unmarked;
use crate::app::words::Words;
use crate::engine::SeatId;
use crate::lang::guide::{Note, Shown, Step, Table};

/// The guide of the game on the table.
#[derive(Resource, Default, Debug)]
pub struct Guide {
    on: bool,
    /// The game that it is for has not come to the table yet.
    awaits: bool,
    shown: Shown,
    open: Option<(SeatId, Step, Note)>,
}

impl Guide {
    /// Whether there are notes.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        self.on
    }

    /// The note that is shown, and what it is about.
    #[must_use]
    pub fn note(&self) -> Option<(Step, &Note)> {
        self.open.as_ref().map(|(_, step, note)| (*step, note))
    }

    /// Closes the note that is shown, as its button does.
    pub fn read(world: &mut World) {
        world.resource_mut::<Self>().open = None;
    }

    /// The note that is shown, as it is laid out.
    pub(super) fn slip(&self, words: &Words) -> Option<Slip> {
        let (step, note) = self.note()?;
        let values = [
            ("title", note.title.clone().into()),
            ("text", note.text.clone().into()),
        ];
        Some(Slip {
            step,
            spoken: words.with("guide-label", &values),
            title: note.title.clone(),
            text: note.text.clone(),
            read: words.get("guide-read"),
            skip: words.get("guide-skip"),
            focus: false,
            beside: false,
        })
    }
}

/// Where a note lies below the stage. While there may be notes it keeps its height, so that the stage above it stays as it
/// is when one comes and goes.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct GuidePlace;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Guide>()
        .add_observer(begin)
        .add_systems(
            PreUpdate,
            // When it is shown what lies open: a note speaks of that.
            watch.after(Steps::Show).run_if(resource_exists::<Game>),
        )
        .add_systems(
            Update,
            (
                fill.run_if(redraw::needed::<GuidePlace>.or_else(resource_changed::<Guide>)),
                point,
            ),
        );
}

/// Whether there is room for a note below the stage; with large letters it lies on the paper beside it.
pub(super) fn in_the_middle(look: &Look) -> bool {
    !look.is_large()
}

/// The place below the stage.
pub(super) fn place() -> impl Bundle {
    (
        GuidePlace,
        Node {
            display: Display::None,
            flex_shrink: 0.0,
            ..column(0.0)
        },
        Pickable::IGNORE,
    )
}

/// A game that a person sets up is begun with the guide, if the settings ask for it.
fn begin(
    begun: On<BeginGame>,
    screen: Res<State<Screen>>,
    settings: Res<Settings>,
    mut guide: ResMut<Guide>,
) {
    let person = begun.players.iter().any(|player| player.is_person());
    let on = *screen.get() == Screen::Setup && settings.guide && person;
    *guide = Guide {
        on,
        awaits: on,
        ..Guide::default()
    };
}

/// The steps that can have a note now.
fn steps(game: &Game, page: Option<Page>) -> Vec<Step> {
    match page {
        Some(Page::Welcome(_)) => vec![Step::Hope],
        Some(Page::Bulletin(_)) => vec![Step::Bulletin],
        Some(Page::Ledger(_)) => vec![Step::Ledger],
        Some(Page::Came(_) | Page::Counted(_) | Page::Bet(_)) => Vec::new(),
        None if game.deciding().is_some() => Step::asked(&game.pack, &game.view),
        None => Vec::new(),
    }
}

/// Puts a note away when its step is over, and shows the next that is due.
fn watch(game: Res<Game>, pages: Res<Pages>, words: Res<Words>, mut guide: ResMut<Guide>) {
    if !guide.on {
        return;
    }
    if game.is_added() {
        // A game that is gone on with is nobody's first.
        if !std::mem::take(&mut guide.awaits) {
            *guide = Guide::default();
            return;
        }
    }
    if game.view.round > 1 || game.view.closing {
        *guide = Guide::default();
        return;
    }
    let steps = steps(&game, pages.open());
    let over = |(seat, step, _): &(SeatId, Step, Note)| {
        game.sitting != Some(*seat) || !steps.contains(step)
    };
    if guide.open.as_ref().is_some_and(over) {
        guide.open = None;
    }
    let Some(seat) = game.sitting else { return };
    if words.is_changed()
        && let Some((_, step, _)) = guide.open
    {
        guide.open = told(&game, &words, step).map(|note| (seat, step, note));
    }
    while guide.open.is_none()
        && let Some(step) = guide.shown.next(seat, &steps)
    {
        guide.shown.add(seat, step);
        guide.open = told(&game, &words, step).map(|note| (seat, step, note));
    }
}

fn told(game: &Game, words: &Words, step: Step) -> Option<Note> {
    let table = Table {
        view: &game.view,
        log: &game.log,
        watchers: &|place| game.watchers(place),
    };
    game.sentences(words).note(step, &table)
}

/// A note as it is laid out.
#[derive(Clone, Debug)]
pub(super) struct Slip {
    step: Step,
    spoken: String,
    title: String,
    text: String,
    read: String,
    skip: String,
    focus: bool,
    /// Whether it lies on the paper beside the stage.
    beside: bool,
}

impl Slip {
    /// The same, with the focus on its button or not.
    pub(super) fn focused(mut self, focus: bool) -> Self {
        self.focus = focus;
        self
    }

    /// The same, to lie on the paper beside the stage.
    pub(super) fn beside(mut self) -> Self {
        self.beside = true;
        self
    }

    /// Lays it out.
    pub(super) fn spawn(self, place: &mut ChildSpawner, look: &Look) {
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
fn quiet(place: &mut ChildSpawner, says: &str, skip: &str) {
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
const fn of_the_stage(step: Step) -> bool {
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

/// The height of the place below the stage at 100 % text: a head, and three lines. Where letters are larger
/// the place is also narrower, and has more lines.
const HEIGHT: f32 = 138.0;
const MORE: f32 = 24.0;

fn fill(
    mut places: Query<(Entity, &mut Node), With<GuidePlace>>,
    guide: Res<Guide>,
    words: Res<Words>,
    look: Res<Look>,
    mut commands: Commands,
) {
    let focus = guide.is_changed();
    let here = guide.on && in_the_middle(&look);
    for (place, mut node) in &mut places {
        let mut place = commands.entity(place);
        place.despawn_children();
        // What is empty has no gap either.
        node.display = if here { Display::Flex } else { Display::None };
        let more = if look.text_scale > 1.0 { MORE } else { 0.0 };
        node.min_height = Val::Px(look.scaled(HEIGHT) + more);
        if !here {
            continue;
        }
        let look = *look;
        let slip = guide.slip(&words);
        let (says, skip) = (words.get("guide-quiet"), words.get("guide-skip"));
        place.insert(Children::spawn(SpawnWith(
            move |place: &mut ChildSpawner| match slip {
                Some(slip) => slip.focused(focus).spawn(place, &look),
                None => quiet(place, &says, &skip),
            },
        )));
    }
}

/// The paper that a note speaks of has its edge in brass.
fn point(guide: Res<Guide>, mut papers: Query<&mut Edge, With<SidePlace>>) {
    let speaks = guide.note().is_some_and(|(step, _)| !of_the_stage(step));
    let ink = if speaks {
        Ink::Tone(Tone::Brass)
    } else {
        Ink::Line
    };
    for mut edge in &mut papers {
        edge.set_if_neq(Edge(ink));
    }
}
