//! The guide through the first round of a first game: a note at each new kind of step, beside what it speaks of. It is
//! part of the layout and never lies over anything, it holds nobody up, and it goes when its step is over.
//!
//! It is only there when a person began the game from the set-up and the settings ask for it; once one note was closed
//! the settings ask for it no more.

mod slip;

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
use crate::app::words::Words;
use crate::engine::SeatId;
use crate::lang::guide::{Note, Shown, Step, Table};

pub(super) use slip::Slip;
use slip::{of_the_stage, quiet};

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
