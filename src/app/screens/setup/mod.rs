//! Set-up: who sits at the table, how long, from which seed. One press begins the standard game.

mod plan;
mod seats;
mod variants;

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;
use bevy::text::{EditableText, TextEditChange};

use crate::app::Screen;
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::engine::Setup;
use crate::journal::Player;
use crate::pack::Kind as EntryKind;

pub use plan::{Plan, Planned};
use seats::SeatWords;

/// A game shall begin. Whoever holds the session observes it.
#[derive(Event, Clone, Debug)]
pub struct BeginGame {
    /// How it is set up.
    pub setup: Setup,
    /// Who sits where.
    pub players: Vec<Player>,
}

/// Which control had the focus before the screen was built anew.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Part {
    #[default]
    Start,
    Player(usize),
    Role(usize),
    Variant(usize),
    Add,
}

/// Where one was before the screen was built anew.
#[derive(Resource, Default)]
struct Touched {
    part: Part,
    /// How far the page was scrolled.
    scrolled: f32,
}

/// The part of the page that scrolls.
#[derive(Component)]
struct Page;

/// A field of the plan that is typed into.
#[derive(Component, Clone, Copy)]
enum Typed {
    Name(usize),
    Seed,
}

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(Plan::standard())
        .init_resource::<Touched>()
        .add_systems(OnEnter(Screen::Setup), spawn)
        .add_systems(Update, learn.run_if(resource_added::<Game>))
        .add_systems(
            Update,
            (
                speak_anew,
                variants::follow.run_if(resource_changed::<Plan>),
            )
                .run_if(in_state(Screen::Setup)),
        )
        .add_observer(leave)
        .add_observer(on_type);
}

fn speak_anew(words: Res<Words>, mut next: ResMut<NextState<Screen>>) {
    if words.is_changed() && !words.is_added() {
        next.set(Screen::Setup);
    }
}

/// A game that was not planned here, such as a saved one, is how the next one is planned.
fn learn(game: Res<Game>, mut plan: ResMut<Plan>) {
    let (setup, players) = (game.setup(), game.players());
    let planned = plan.game(&game.pack, setup.seed);
    let same = planned.is_some_and(|(mut planned, sit)| {
        planned.seed = setup.seed;
        planned == *setup && sit == players
    });
    if !same {
        *plan = Plan::of(&game.pack, setup, players);
    }
}

fn leave(_: On<Back>, state: Res<State<Screen>>, mut next: ResMut<NextState<Screen>>) {
    if *state.get() == Screen::Setup {
        next.set(Screen::Title);
    }
}

fn on_type(
    change: On<TextEditChange>,
    fields: Query<(&EditableText, &Typed)>,
    mut plan: ResMut<Plan>,
) {
    let Ok((text, typed)) = fields.get(change.event_target()) else {
        return;
    };
    let value = text.value().to_string();
    match *typed {
        Typed::Seed => plan.seed = value,
        Typed::Name(seat) => {
            if let Some(planned) = plan.seats.get_mut(seat) {
                planned.name = value;
            }
        }
    }
}

fn spawn(
    mut commands: Commands,
    words: Res<Words>,
    plan: Res<Plan>,
    look: Res<Look>,
    mut touched: ResMut<Touched>,
) {
    let Touched {
        part: focus,
        scrolled,
    } = std::mem::take(&mut *touched);
    let columns = if look.is_large() { 2 } else { 4 };
    let frame = Frame::new(&words, &plan, focus);
    let page = Children::spawn(SpawnWith(move |page: &mut ChildSpawner| {
        frame.spawn(page, columns);
    }));
    let page = (Page, ScrollPosition(Vec2::new(0.0, scrolled)), page);
    commands
        .spawn((DespawnOnExit(Screen::Setup), screen_root(), ArrowPage))
        .with_children(|root| {
            head(root, &words, focus);
            root.spawn(scroll_area(page));
        });
}

fn head(root: &mut ChildSpawnerCommands, words: &Words, focus: Part) {
    root.spawn(row(space::L)).with_children(|head| {
        head.spawn((
            icon_button(Kind::Bare, "back", &words.get("setup-back")),
            observe(|_: On<Activate>, mut commands: Commands| commands.trigger(Back)),
        ));
        head.spawn(heading(&words.get("setup-heading")));
        head.spawn(spring());
        let mut start = head.spawn((
            picture_button(Kind::Primary, "play", &words.get("setup-start")),
            observe(start),
        ));
        if focus == Part::Start {
            start.insert(FirstFocus);
        }
    });
}

fn start(_: On<Activate>, plan: Res<Plan>, words: Res<Words>, mut commands: Commands) {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    // Short enough to be read out and typed again.
    let any_seed = now.map_or(1, |now| now.as_millis() as u64 % 1_000_000_000);
    match plan.game(words.pack(), any_seed) {
        Some((setup, players)) => commands.trigger(BeginGame { setup, players }),
        None => commands.trigger(Notify::new(
            Tone::Vermilion,
            "warning",
            words.get("setup-bad-seed"),
        )),
    }
}

/// Which packs lie on which, where there is more than one.
fn packs(words: &Words) -> Option<String> {
    let pack = words.pack();
    let name = |id: &str| words.get(&format!("{}-{id}", EntryKind::Pack.word()));
    let mods: Vec<String> = pack.mods.iter().map(|found| name(&found.id)).collect();
    (!mods.is_empty()).then(|| {
        let base = name(&pack.manifest.id);
        let values = [("base", base.into()), ("mods", mods.join(" · ").into())];
        words.with("setup-packs", &values)
    })
}

/// The words of the page, gathered while the resources can be read.
struct Frame {
    line: String,
    packs: Option<String>,
    length: String,
    lengths: Vec<String>,
    chosen: usize,
    seed: (String, String),
    seats: Vec<SeatWords>,
    add: Option<String>,
    variants: variants::Switches,
    focus: Part,
}

impl Frame {
    fn new(words: &Words, plan: &Plan, focus: Part) -> Self {
        let pack = words.pack();
        let (fewest, most) = pack.frame.seats;
        let removable = plan.seats.len() > usize::from(fewest);
        let seat = |nr: usize| SeatWords::new(words, plan, nr, removable);
        let rounds = |n: &u8| words.with("setup-rounds", &[("n", (*n).into())]);
        Frame {
            line: words.get("setup-line"),
            packs: packs(words),
            length: words.get("setup-length"),
            lengths: Plan::lengths(pack).iter().map(rounds).collect(),
            chosen: plan.length_shown(pack),
            seed: (words.get("setup-seed"), plan.seed.clone()),
            seats: (0..plan.seats.len()).map(seat).collect(),
            add: (plan.seats.len() < usize::from(most)).then(|| words.get("setup-add")),
            variants: variants::Switches::new(words, plan),
            focus,
        }
    }

    fn spawn(self, page: &mut ChildSpawner, columns: u16) {
        let Frame {
            line,
            packs,
            length,
            lengths,
            chosen,
            seed,
            seats,
            add,
            variants,
            focus,
        } = self;
        page.spawn(body(&line));
        if let Some(packs) = &packs {
            page.spawn(small(packs));
        }
        page.spawn((
            panel(),
            children![(
                grid(2, space::L),
                children![
                    (
                        column(space::XS),
                        children![
                            small(&length),
                            (
                                variants::Length,
                                segmented(&length, lengths, chosen),
                                observe(variants::choose_length),
                            ),
                        ],
                    ),
                    (
                        column(space::XS),
                        children![small(&seed.0), (field(&seed.0, &seed.1, 18), Typed::Seed)]
                    ),
                ],
            )],
        ));
        page.spawn(grid(columns, space::L)).with_children(|grid| {
            for (nr, seat) in seats.into_iter().enumerate() {
                grid.spawn(panel())
                    .with_children(|card| seat.spawn(card, nr, focus));
            }
            if let Some(add) = add {
                let mut more = grid.spawn((
                    picture_choice("plus", &add, None),
                    observe(|_: On<Activate>, mut redo: Redo| {
                        let words = &redo.words;
                        redo.plan.add(words.pack());
                        redo.build(Part::Add);
                    }),
                ));
                if focus == Part::Add {
                    more.insert(FirstFocus);
                }
            }
        });
        variants.spawn(page, columns, focus);
    }
}

/// Changes the plan and builds the screen anew, with the focus and the page where they were.
#[derive(bevy::ecs::system::SystemParam)]
struct Redo<'w, 's> {
    words: Res<'w, Words>,
    plan: ResMut<'w, Plan>,
    touched: ResMut<'w, Touched>,
    next: ResMut<'w, NextState<Screen>>,
    pages: Query<'w, 's, &'static ScrollPosition, With<Page>>,
}

impl Redo<'_, '_> {
    fn build(&mut self, part: Part) {
        self.touched.part = part;
        self.touched.scrolled = self.pages.iter().map(|page| page.y).sum();
        self.next.set(Screen::Setup);
    }
}
