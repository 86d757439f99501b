//! The ledger as a book of accounts: each movement with who, what, seen by what, under which law, how many points, and
//! what the account stands at then. While it is read out it has the stage: the lines roll in one by one, and the points
//! travel from the line to the score of whoever they belong to.

mod points;
mod rows;

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use super::bridge::Game;
use super::redraw;
use super::table::pages::{Page, Pages};
use super::table::stage::Room;
use super::theme::prelude::*;
use super::words::Words;
use crate::engine::{SeatId, Subject};
use crate::lang::sentences::{Folio, Number, Posting};

pub use points::Purse;
pub(super) use rows::{Columns, Rows, signed};

/// The node that the ledger fills. The table spawns it beside the map; it has room while a ledger is read out.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct LedgerPlace;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((points::plugin, rows::plugin)).add_systems(
        Update,
        fill.run_if(redraw::needed::<LedgerPlace>.or_else(resource_changed::<Pages>))
            .run_if(resource_exists::<Game>),
    );
}

/// The node of the ledger, without room until one is read out.
pub(super) fn place() -> impl Bundle {
    (
        LedgerPlace,
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

/// The ledger that is read out: the one of the open page, else the last.
fn reading(game: &Game, words: &Words, page: Option<Page>) -> Option<(Folio, usize)> {
    let mut folios = game.sentences(words).folios(&game.view, &game.log);
    match page {
        Some(Page::Ledger(from)) => {
            folios.retain(|folio| folio.range.contains(&from));
            Some((folios.pop()?, from))
        }
        _ => Some((folios.pop()?, usize::MAX)),
    }
}

fn fill(
    places: Query<Entity, With<LedgerPlace>>,
    game: Res<Game>,
    words: Res<Words>,
    look: Res<Look>,
    pages: Res<Pages>,
    mut last: Local<Option<(Option<Page>, u64, Look)>>,
    mut commands: Commands,
) {
    let page = pages.open();
    let now = Some((page, game.revision, *look));
    // What rolls in is not begun anew when something else waits to be read.
    let same = *last == now && !words.is_changed() && places.iter().len() == 1;
    *last = now;
    if same {
        return;
    }
    for place in &places {
        let mut place = commands.entity(place);
        place.despawn_children();
        if Room::of(&game, page) != Room::Ledger {
            continue;
        }
        let Some((folio, from)) = reading(&game, &words, page) else {
            continue;
        };
        let style = if look.is_large() {
            Written::SUBHEADING.times(look.up_to(ROLLED))
        } else {
            Written::HEADING
        };
        let title = words.with("ledger-of-round", &[("round", folio.round.into())]);
        let columns = Columns::new(&words, &look);
        let rows = Rows::new(&game, &words, &look, &folio.postings, Some(from));
        place.with_children(|place| {
            place.spawn((
                Node {
                    flex_shrink: 0.0,
                    ..column(space::XS)
                },
                children![
                    written(&title, style.centred()),
                    double_rule(),
                    columns.bundle(true),
                ],
            ));
            place.spawn(scroll_area(Children::spawn(SpawnWith(
                move |page: &mut ChildSpawner| rows.spawn(page),
            ))));
        });
    }
}

/// What still moves while a ledger is read out.
#[derive(bevy::ecs::system::SystemParam)]
pub(super) struct Roll<'w, 's> {
    fades: Query<'w, 's, &'static mut Fade>,
    glides: Query<'w, 's, &'static mut Glide>,
    counts: Query<'w, 's, &'static mut Count>,
    payouts: Query<'w, 's, &'static mut points::Payout>,
}

impl Roll<'_, '_> {
    /// Whether lines are still to come.
    pub(super) fn goes_on(&self) -> bool {
        self.fades.iter().any(waits)
    }

    /// Lets all that is still to come, come now.
    pub(super) fn come(&mut self) {
        for mut fade in self.fades.iter_mut().filter(|fade| waits(fade)) {
            fade.delay = 0.0;
        }
        self.glides
            .iter_mut()
            .for_each(|mut glide| glide.delay = 0.0);
        self.counts
            .iter_mut()
            .for_each(|mut count| count.delay = 0.0);
        self.payouts.iter_mut().for_each(|mut payout| payout.come());
    }
}

/// Whether something is still to come into view; what is on its way out goes at its own time.
fn waits(fade: &Fade) -> bool {
    fade.delay > 0.0 && !fade.then_despawn
}

/// So far the letters of the ledger on the stage grow with the text: it gives way to the paper beside it.
const ROLLED: f32 = 1.35;

/// How long one waits for the first line, and for each further one, in seconds.
const FIRST: f32 = 0.35;
const NEXT: f32 = 0.55;
/// However long a ledger is, its last line comes after so many seconds.
const LONGEST: f32 = 9.0;

/// When each of so many lines comes, in seconds from when the page opens.
fn comes(line: usize, lines: usize) -> f32 {
    FIRST + line as f32 * NEXT.min(LONGEST / lines.max(1) as f32)
}

/// When the points of a ledger reach a seat's score: the first and the last, in seconds from now. `since`: only of what
/// the journal wrote from this position on.
#[must_use]
pub fn arrivals(game: &Game, words: &Words, seat: SeatId, since: usize) -> Option<(f32, f32)> {
    let headline = Number::Attribute(Subject::Seat(seat), game.pack.frame.headline?);
    let folio = game.sentences(words).folios(&game.view, &game.log).pop()?;
    let new: Vec<&Posting> = folio
        .postings
        .iter()
        .filter(|posting| posting.at >= since)
        .collect();
    let moves = |posting: &&Posting| {
        posting
            .sum
            .as_ref()
            .is_some_and(|sum| sum.number == headline)
    };
    let times = new.iter().enumerate().filter(|(_, posting)| moves(posting));
    let times: Vec<f32> = times
        .map(|(nr, _)| comes(nr, new.len()) + points::FLIGHT)
        .collect();
    Some((*times.first()?, *times.last()?))
}
