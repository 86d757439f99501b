//! Set-up: who sits at the table, how long, from which seed. One press begins the standard game.

mod plan;
mod variants;

use bevy::prelude::*;
use bevy::text::{EditableText, TextEditChange};

use crate::app::Screen;
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::engine::Setup;
use crate::journal::Player;

pub use plan::{Plan, Planned};

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

#[derive(Resource, Default)]
struct Touched(Part);

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
    let focus = std::mem::take(&mut touched.0);
    commands
        .spawn((DespawnOnExit(Screen::Setup), screen_root()))
        .with_children(|root| {
            head(root, &words, focus);
            root.spawn(scroll_area(Children::spawn(bevy::ecs::spawn::SpawnWith({
                let columns = if look.text_scale > 1.3 { 2 } else { 4 };
                let frame = Frame::new(&words, &plan, focus);
                move |page: &mut ChildSpawner| frame.spawn(page, columns)
            }))));
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

/// The words of the page, gathered while the resources can be read.
struct Frame {
    line: String,
    length: String,
    lengths: Vec<String>,
    chosen: usize,
    seed: (String, String),
    seats: Vec<SeatWords>,
    add: Option<String>,
    change: String,
    variants: variants::Switches,
    focus: Part,
}

struct SeatWords {
    title: String,
    who: String,
    spoken_who: String,
    picture: &'static str,
    name: Option<(String, String)>,
    name_word: String,
    role: String,
    /// Why no role can be chosen now.
    locked: Option<String>,
    spoken_role: String,
    remove: Option<String>,
}

impl Frame {
    fn new(words: &Words, plan: &Plan, focus: Part) -> Self {
        let pack = words.pack();
        let (fewest, most) = pack.frame.seats;
        let removable = plan.seats.len() > usize::from(fewest);
        let veiled = plan.veiled(pack);
        let seat = |(nr, planned): (usize, &Planned)| {
            let n = nr + 1;
            let numbered = |id: &str| words.with(id, &[("n", n.into())]);
            let who = words.get(
                &planned
                    .bot
                    .map_or("setup-person".into(), |bot| format!("setup-bot-{bot}")),
            );
            let role = planned.role.filter(|_| !veiled).map_or_else(
                || words.get("setup-dealt"),
                |role| words.texts.name_of(pack, role),
            );
            SeatWords {
                title: numbered("setup-seat"),
                spoken_who: words
                    .with("setup-who", &[("n", n.into()), ("who", who.clone().into())]),
                who,
                picture: if planned.bot.is_some() {
                    "bot"
                } else {
                    "person"
                },
                name: planned
                    .bot
                    .is_none()
                    .then(|| (numbered("setup-name"), planned.name.clone())),
                name_word: words.get("setup-name-word"),
                spoken_role: words.with(
                    "setup-role",
                    &[("n", n.into()), ("role", role.clone().into())],
                ),
                role,
                locked: veiled.then(|| words.get("setup-dealt-later")),
                remove: removable.then(|| numbered("setup-remove")),
            }
        };
        let rounds = |n: &u8| words.with("setup-rounds", &[("n", (*n).into())]);
        Frame {
            line: words.get("setup-line"),
            length: words.get("setup-length"),
            lengths: Plan::lengths(pack).iter().map(rounds).collect(),
            chosen: plan.length_shown(pack),
            seed: (words.get("setup-seed"), plan.seed.clone()),
            seats: plan.seats.iter().enumerate().map(seat).collect(),
            add: (plan.seats.len() < usize::from(most)).then(|| words.get("setup-add")),
            change: words.get("setup-change"),
            variants: variants::Switches::new(words, plan),
            focus,
        }
    }

    fn spawn(self, page: &mut ChildSpawner, columns: u16) {
        let Frame {
            line,
            length,
            lengths,
            chosen,
            seed,
            seats,
            add,
            change,
            variants,
            focus,
        } = self;
        page.spawn(body(&line));
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
                    .with_children(|card| seat.spawn(card, nr, &change, focus));
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

impl SeatWords {
    fn spawn(self, card: &mut ChildSpawner, nr: usize, change: &str, focus: Part) {
        let title = self.title;
        let remove = self.remove;
        card.spawn(line(space::S)).with_children(|head| {
            head.spawn(pictogram(self.picture, 30.0, Tone::Brass));
            head.spawn(subheading(&title));
            head.spawn(spring());
            if let Some(remove) = remove {
                head.spawn((
                    icon_button(Kind::Bare, "close", &remove),
                    observe(move |_: On<Activate>, mut redo: Redo| {
                        let words = &redo.words;
                        redo.plan.remove(words.pack(), nr);
                        redo.build(Part::Add);
                    }),
                ));
            }
        });
        let mut who = card.spawn((
            button(Kind::Quiet, &self.who),
            Tip::new(change),
            observe(move |_: On<Activate>, mut redo: Redo| {
                redo.plan.change_player(nr);
                redo.build(Part::Player(nr));
            }),
        ));
        // Its own words do not say which seat it is for.
        who.insert(spoken(accesskit::Role::Button, &self.spoken_who));
        if focus == Part::Player(nr) {
            who.insert(FirstFocus);
        }
        let mut role = card.spawn((
            button(Kind::Quiet, &self.role),
            Tip::new(self.locked.as_deref().unwrap_or(change)),
            observe(move |_: On<Activate>, mut redo: Redo| {
                let words = &redo.words;
                redo.plan.change_role(words.pack(), nr);
                redo.build(Part::Role(nr));
            }),
        ));
        // Its own words do not say which seat it is for.
        role.insert(spoken(accesskit::Role::Button, &self.spoken_role));
        if self.locked.is_some() {
            role.insert(InteractionDisabled);
        } else if focus == Part::Role(nr) {
            role.insert(FirstFocus);
        }
        if let Some((label, start)) = self.name {
            card.spawn(small(&self.name_word));
            card.spawn((field(&label, &start, 24), Typed::Name(nr)));
        }
    }
}

/// Changes the plan and builds the screen anew with the focus where it was.
#[derive(bevy::ecs::system::SystemParam)]
struct Redo<'w> {
    words: Res<'w, Words>,
    plan: ResMut<'w, Plan>,
    touched: ResMut<'w, Touched>,
    next: ResMut<'w, NextState<Screen>>,
}

impl Redo<'_> {
    fn build(&mut self, part: Part) {
        self.touched.0 = part;
        self.next.set(Screen::Setup);
    }
}
