//! The chamber: the bill on the floor as a document, the arguments on its two sides, the scales between them, and the
//! slips as they fall. It takes the place of the map while a bill is debated, voted on and counted.

mod banks;
mod bill;
mod clock;
mod scales;
mod sitting;
mod slips;

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use super::bridge::Game;
use super::redraw;
use super::table::pages::Pages;
use super::table::stage::Room;
use super::theme::prelude::*;
use super::words::Words;
use sitting::Sitting;

pub use clock::Speaking;

/// The node that the chamber fills. The table spawns it beside the map; it has room while a bill is on the floor.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct ChamberPlace;

/// What lay open when the chamber was last drawn: only what is new since then moves.
#[derive(Resource, Default, Debug)]
struct Drawn {
    arguments: usize,
    voted: Vec<bool>,
    lean: f32,
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((scales::plugin, clock::plugin))
        .init_resource::<Drawn>()
        .add_systems(
            Update,
            fill.run_if(
                redraw::needed::<ChamberPlace>
                    .or_else(resource_changed::<Pages>)
                    .or_else(resource_changed::<Speaking>),
            )
            .run_if(resource_exists::<Game>),
        );
}

/// The node of the chamber, without room until there is something to debate.
pub(super) fn place() -> impl Bundle {
    (
        ChamberPlace,
        panel(),
        tune(|node| {
            node.display = Display::None;
            node.padding = UiRect::all(Val::Px(space::S));
            node.flex_grow = 1.0;
            node.flex_basis = Val::Px(0.0);
            node.min_height = Val::Px(0.0);
        }),
    )
}

#[allow(clippy::too_many_arguments)] // A system asks for what it reads.
fn fill(
    places: Query<Entity, With<ChamberPlace>>,
    game: Res<Game>,
    words: Res<Words>,
    look: Res<Look>,
    pages: Res<Pages>,
    clock: Res<Speaking>,
    mut drawn: ResMut<Drawn>,
    mut commands: Commands,
) {
    let page = pages.open();
    let sitting = (Room::of(&game, page) == Room::Chamber)
        .then(|| Sitting::of(&game, page))
        .flatten();
    for place in &places {
        let mut place = commands.entity(place);
        place.despawn_children();
        let Some(sitting) = &sitting else {
            *drawn = Drawn::default();
            continue;
        };
        let spread = Spread::new(&game, &words, &look, sitting, &drawn, clock.shown(&game));
        place.with_children(|place| {
            place.spawn(scroll_area(Children::spawn(SpawnWith(
                move |page: &mut ChildSpawner| spread.spawn(page),
            ))));
        });
        *drawn = Drawn {
            arguments: sitting.floor.arguments.len(),
            voted: sitting.voted.clone(),
            lean: sitting.lean(),
        };
    }
}

/// Everything in the chamber, as words and figures.
struct Spread {
    /// The text is so large that everything lies below each other.
    narrow: bool,
    /// How large letters here are beside those of the text: the stage gives way to the paper.
    share: f32,
    /// That nobody has a role yet, while that is so.
    veil: Option<String>,
    scales: scales::Facts,
    bill: bill::Facts,
    banks: banks::Facts,
    slips: slips::Facts,
    clock: Option<clock::Facts>,
}

impl Spread {
    fn new(
        game: &Game,
        words: &Words,
        look: &Look,
        sitting: &Sitting,
        drawn: &Drawn,
        clock: Option<clock::Facts>,
    ) -> Self {
        Self {
            narrow: look.is_large(),
            share: look.up_to(1.3),
            veil: game
                .sentences(words)
                .under_veil(sitting.veil)
                .filter(|_| sitting.count.is_none()),
            scales: scales::Facts::new(words, sitting, drawn.lean),
            bill: bill::Facts::new(game, words, sitting),
            banks: banks::Facts::new(game, words, sitting, drawn.arguments),
            slips: slips::Facts::new(game, words, sitting, &drawn.voted),
            clock: clock.map(|clock| clock.in_words(words)),
        }
    }

    fn spawn(self, page: &mut ChildSpawner) {
        let Self {
            narrow,
            share,
            veil,
            scales,
            bill,
            banks,
            slips,
            clock,
        } = self;
        if let Some(veil) = veil {
            page.spawn((
                tray(),
                tune(|node| {
                    node.flex_shrink = 0.0;
                    node.padding = UiRect::all(Val::Px(space::S));
                }),
                children![written(
                    &veil,
                    Written::SMALL.strong().centred().times(share)
                )],
            ));
        }
        if let Some(clock) = clock {
            clock.spawn(page);
        }
        scales.spawn(page, narrow, share);
        slips.spawn(page, share);
        let banks::Facts {
            for_it,
            against,
            middle,
        } = banks;
        if narrow {
            page.spawn(below()).with_children(|floor| {
                bill.spawn(floor, true, share);
                for bank in [Some(for_it), Some(against), middle].into_iter().flatten() {
                    bank.spawn(floor, true, share);
                }
            });
            return;
        }
        page.spawn(Node {
            align_items: AlignItems::Start,
            flex_shrink: 0.0,
            ..line(space::M)
        })
        .with_children(|floor| {
            // Under the scales, each bank lies below its pan, which names it.
            for_it.spawn(floor, false, share);
            bill.spawn(floor, false, share);
            against.spawn(floor, false, share);
        });
        if let Some(middle) = middle {
            page.spawn(below())
                .with_children(|place| middle.spawn(place, true, share));
        }
    }
}

fn below() -> Node {
    Node {
        flex_shrink: 0.0,
        ..column(space::M)
    }
}
