//! The title: the lid of the game's box, and the ways in.

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use crate::app::Screen;
use crate::app::bridge::Saves;
use crate::app::rulebook::OpenRules;
use crate::app::screens::cover::{self, Scene};
use crate::app::screens::load::GoOn;
use crate::app::screens::settings::OpenSettings;
use crate::app::settings::Settings;
use crate::app::theme::prelude::*;
use crate::app::words::Words;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Title), spawn)
        .add_systems(Update, make_anew.run_if(in_state(Screen::Title)));
}

/// The lid is made anew in another language, and in other colours or letters: its picture follows both.
fn make_anew(
    words: Res<Words>,
    look: Res<Look>,
    mut made: Local<Option<Look>>,
    mut next: ResMut<NextState<Screen>>,
) {
    let differs = made.is_some_and(|made| made != *look);
    *made = Some(*look);
    if differs || (words.is_changed() && !words.is_added()) {
        next.set(Screen::Title);
    }
}

fn spawn(
    mut commands: Commands,
    words: Res<Words>,
    look: Res<Look>,
    saves: Option<Res<Saves>>,
    mut images: ResMut<Assets<Image>>,
) {
    let saved = Saved::look(saves.as_deref(), &words);
    let picture = images.add(cover::draw(
        Scene::of(words.pack()),
        look.theme,
        look.is_rtl(),
    ));
    let mut root = commands.spawn((DespawnOnExit(Screen::Title), screen_root(), ArrowPage));
    root.with_children(|root| {
        root.spawn(Node {
            flex_grow: 1.0,
            align_items: AlignItems::Stretch,
            min_height: Val::Px(0.0),
            ..line(space::L)
        })
        .with_children(|body| {
            lid(body, &words, picture, look.text_scale);
            body.spawn((
                column(0.0),
                Measure {
                    min: Some(236.0),
                    max: Some(300.0),
                },
            ))
            .with_children(|side| {
                ways(side, &words, saved);
            });
        });
    });
}

/// The lid: a picture under the name in both scripts.
fn lid(body: &mut ChildSpawnerCommands, words: &Words, picture: Handle<Image>, text_scale: f32) {
    body.spawn((
        Name::new("lid"),
        Node {
            flex_grow: 1.0,
            flex_basis: Val::Px(0.0),
            border: UiRect::all(Val::Px(3.0)),
            border_radius: BorderRadius::all(Val::Px(radius::L)),
            overflow: Overflow::clip(),
            ..column(0.0)
        },
        (
            Fill(Ink::Tone(Tone::Navy)),
            Edge(Ink::Tone(Tone::Brass)),
            Lift(16.0),
        ),
    ))
    .with_children(|lid| {
        // A name this large need not grow as fast as running text.
        let name = Written {
            size: 60.0 / text_scale.powf(0.75),
            ..Written::TITLE
        }
        .ink(Ink::OnTone);
        lid.spawn((
            Node {
                padding: UiRect::all(Val::Px(space::L)),
                align_items: AlignItems::Center,
                flex_shrink: 0.0,
                ..column(space::XS)
            },
            children![
                (
                    Node {
                        justify_content: JustifyContent::Center,
                        ..line(space::XL)
                    },
                    children![
                        written(&words.get("title-name"), name),
                        pictogram("scales", 64.0 / text_scale.powf(0.75), Ink::OnTone),
                        written(&words.get("title-other-name"), name),
                    ],
                ),
                written(
                    &words.get("title-line"),
                    Written::SUBHEADING.centred().ink(Ink::OnTone)
                ),
            ],
        ));
        // Words come first: what they need is cut from the top, the ground stays.
        lid.spawn((
            Node {
                flex_grow: 1.0,
                flex_basis: Val::Px(0.0),
                min_height: Val::Px(0.0),
                overflow: Overflow::clip(),
                ..column(0.0)
            },
            Fill(Ink::Paper),
            children![(
                Node {
                    position_type: PositionType::Absolute,
                    bottom: Val::Px(0.0),
                    left: Val::Px(0.0),
                    width: Val::Percent(100.0),
                    aspect_ratio: Some(cover::ASPECT),
                    ..default()
                },
                ImageNode {
                    image: picture,
                    image_mode: NodeImageMode::Stretch,
                    ..default()
                },
            )],
        ));
    });
}

/// What the player can go on with.
struct Saved {
    newest: Option<GoOn>,
    any: bool,
}

impl Saved {
    fn look(saves: Option<&Saves>, words: &Words) -> Self {
        let Some(saves) = saves else {
            return Saved {
                newest: None,
                any: false,
            };
        };
        Saved {
            newest: GoOn::with_newest(saves, words),
            any: !saves.list().is_empty(),
        }
    }
}

fn ways(side: &mut ChildSpawnerCommands, words: &Words, saved: Saved) {
    let ways = Ways::new(words, saved);
    // With large letters there can be more ways than room.
    let list = scroll_area(Children::spawn(SpawnWith(
        move |area: &mut ChildSpawner| {
            area.spawn((
                column(space::M),
                tune(|node| node.margin = UiRect::vertical(Val::Auto)),
            ))
            .with_children(|list| ways.spawn(list));
        },
    )));
    side.spawn((
        panel(),
        tune(|node| {
            node.flex_grow = 1.0;
            node.min_height = Val::Px(0.0);
            node.padding = UiRect::all(Val::Px(space::S));
        }),
        children![list],
    ));
}

/// What the ways in are called, gathered while the resources can be read.
struct Ways {
    goes_on: Option<(String, GoOn)>,
    new: String,
    guide: String,
    saves: Option<String>,
    rules: String,
    almanac: Option<String>,
    settings: String,
    language: String,
    quit: String,
}

impl Ways {
    fn new(words: &Words, saved: Saved) -> Self {
        let almanac = !words.pack().claims.is_empty();
        Ways {
            goes_on: saved.newest.map(|wish| (words.get("title-continue"), wish)),
            new: words.get("title-new"),
            guide: words.get("title-guide"),
            saves: saved.any.then(|| words.get("title-saves")),
            rules: words.get("title-rules"),
            almanac: almanac.then(|| words.get("title-almanac")),
            settings: words.get("title-settings"),
            language: words.get("title-language"),
            quit: words.get("title-quit"),
        }
    }

    fn spawn(self, list: &mut ChildSpawner) {
        let first = self.goes_on.is_none();
        if let Some((label, wish)) = self.goes_on {
            list.spawn((
                picture_button(Kind::Primary, "forward", &label),
                FirstFocus,
                observe(move |_: On<Activate>, mut commands: Commands| {
                    commands.trigger(wish.clone());
                }),
            ));
        }
        let kind = if first { Kind::Primary } else { Kind::Quiet };
        let mut new = list.spawn((
            picture_button(kind, "play", &self.new),
            leads(Screen::Setup),
        ));
        if first {
            new.insert(FirstFocus);
        }
        list.spawn((
            picture_button(Kind::Quiet, "hand", &self.guide),
            observe(
                |_: On<Activate>,
                 mut settings: ResMut<Settings>,
                 mut next: ResMut<NextState<Screen>>| {
                    if !settings.guide {
                        settings.guide = true;
                    }
                    next.set(Screen::Setup);
                },
            ),
        ));
        if let Some(label) = self.saves {
            list.spawn((
                picture_button(Kind::Quiet, "save", &label),
                leads(Screen::Load),
            ));
        }
        list.spawn((
            picture_button(Kind::Quiet, "bill", &self.rules),
            observe(|_: On<Activate>, mut commands: Commands| commands.trigger(OpenRules)),
        ));
        if let Some(label) = self.almanac {
            list.spawn((
                picture_button(Kind::Quiet, "book", &label),
                leads(Screen::Almanac),
            ));
        }
        list.spawn((
            picture_button(Kind::Quiet, "gear", &self.settings),
            observe(|_: On<Activate>, mut commands: Commands| commands.trigger(OpenSettings)),
        ));
        list.spawn((
            picture_button(Kind::Quiet, "globe", &self.language),
            observe(
                |_: On<Activate>, mut settings: ResMut<Settings>, words: Res<Words>| {
                    let known = crate::lang::languages_with(words.pack());
                    let here = known
                        .iter()
                        .position(|language| *language == settings.language)
                        .unwrap_or(0);
                    settings
                        .language
                        .clone_from(&known[(here + 1) % known.len()]);
                },
            ),
        ));
        list.spawn((
            picture_button(Kind::Quiet, "exit", &self.quit),
            observe(|_: On<Activate>, mut exit: MessageWriter<AppExit>| {
                exit.write(AppExit::Success);
            }),
        ));
    }
}

/// Goes to a screen.
fn leads(screen: Screen) -> impl Bundle {
    observe(move |_: On<Activate>, mut next: ResMut<NextState<Screen>>| next.set(screen))
}
