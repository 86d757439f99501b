//! The settings, as a sheet over whatever is open.

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use crate::app::settings::{Pace, Settings, Speech};
use crate::app::theme::prelude::*;
use crate::app::words::Words;

/// Opens the settings over whatever is open.
#[derive(Event, Clone, Copy, Debug)]
pub struct OpenSettings;

/// The open sheet.
#[derive(Component)]
struct Sheet;

/// The word that says the text size.
#[derive(Component)]
struct Percent;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(open)
        .add_systems(Update, (speak_anew, say_percent));
}

/// The sheet is written anew in another language.
fn speak_anew(words: Res<Words>, sheets: Query<Entity, With<Sheet>>, mut commands: Commands) {
    if words.is_changed() && !words.is_added() && !sheets.is_empty() {
        commands.trigger(OpenSettings);
    }
}

fn say_percent(
    settings: Res<Settings>,
    words: Res<Words>,
    mut texts: Query<&mut Text, With<Percent>>,
) {
    if settings.is_changed() {
        for mut text in &mut texts {
            *text = crate::app::theme::text::words(percent(&words, settings.text_size));
        }
    }
}

fn percent(words: &Words, size: u16) -> String {
    words.with("settings-percent", &[("n", size.into())])
}

fn open(
    _: On<OpenSettings>,
    old: Query<Entity, With<Sheet>>,
    words: Res<Words>,
    settings: Res<Settings>,
    mut commands: Commands,
) {
    for sheet in &old {
        commands.entity(sheet).despawn();
    }
    let (rows, close) = (Rows::new(&words, &settings), words.get("settings-close"));
    let inside = Children::spawn(SpawnWith(move |sheet: &mut ChildSpawner| {
        sheet.spawn((
            scroll_area(Children::spawn(SpawnWith(
                move |page: &mut ChildSpawner| rows.spawn(page),
            ))),
            tune(|node| {
                node.height = Val::Vh(60.0);
                node.flex_basis = Val::Auto;
            }),
        ));
        sheet.spawn((
            picture_button(Kind::Primary, "check", &close),
            observe(
                |_: On<Activate>, sheets: Query<Entity, With<Sheet>>, mut commands: Commands| {
                    for entity in &sheets {
                        commands.trigger(Dismiss { entity });
                    }
                },
            ),
        ));
    }));
    commands.spawn((
        Sheet,
        ArrowPage,
        modal(&words.get("settings-heading"), inside),
    ));
}

/// The words of the sheet and what is chosen, gathered while the resources can be read.
struct Rows {
    settings: Settings,
    languages: Vec<(String, String)>,
    labels: [String; 8],
    themes: Vec<String>,
    paces: Vec<String>,
    speeches: Vec<String>,
    percent: String,
}

/// A control below its label, so that it has the whole width at any text size.
fn titled<B: Bundle>(label: &str, control: B) -> impl Bundle + use<B> {
    (column(space::XS), children![small(label), control])
}

/// A choice of one of `all`, which `set` puts into the settings.
fn one_of<T: Copy + PartialEq + Send + Sync + 'static>(
    page: &mut ChildSpawner,
    label: &str,
    names: Vec<String>,
    all: &'static [T],
    now: T,
    set: fn(&mut Settings, T),
) {
    let here = all.iter().position(|one| *one == now).unwrap_or(0);
    page.spawn(titled(
        label,
        (
            segmented(label, names, here),
            observe(move |chosen: On<Chosen>, mut settings: ResMut<Settings>| {
                if let Some(one) = all.get(chosen.index) {
                    set(&mut settings, *one);
                }
            }),
        ),
    ));
}

impl Rows {
    fn new(words: &Words, settings: &Settings) -> Self {
        let all = |ids: [&str; 3]| ids.map(|id| words.get(id)).to_vec();
        let named = |language: String| {
            let loaded = &words.loaded;
            let name = crate::lang::language_name(&language, &loaded.pack, &loaded.words);
            (language, name)
        };
        Rows {
            settings: settings.clone(),
            languages: crate::lang::languages_with(words.pack())
                .into_iter()
                .map(named)
                .collect(),
            labels: [
                "language", "theme", "text", "motion", "pace", "speech", "guide", "sound",
            ]
            .map(|id| words.get(&format!("settings-{id}"))),
            themes: all(["settings-light", "settings-dark", "settings-contrast"]),
            speeches: all([
                "settings-speech-free",
                "settings-speech-one",
                "settings-speech-two",
            ]),
            paces: all(["settings-instant", "settings-brisk", "settings-calm"]),
            percent: percent(words, settings.text_size),
        }
    }

    fn spawn(self, page: &mut ChildSpawner) {
        let [language, theme, text, motion, pace, speech, guide, sound] = self.labels;
        let set = self.settings;
        let spoken = self
            .languages
            .iter()
            .position(|(id, _)| *id == set.language)
            .unwrap_or(0);
        let names = self
            .languages
            .iter()
            .map(|(_, name)| name.clone())
            .collect();
        let ids: Vec<String> = self.languages.into_iter().map(|(id, _)| id).collect();
        page.spawn(titled(
            &language,
            (
                segmented(&language, names, spoken),
                observe(move |chosen: On<Chosen>, mut settings: ResMut<Settings>| {
                    if let Some(id) = ids.get(chosen.index) {
                        settings.language.clone_from(id);
                    }
                }),
            ),
        ));
        one_of(
            page,
            &theme,
            self.themes,
            &Theme::ALL,
            set.theme,
            |settings, chosen| {
                settings.theme = chosen;
            },
        );
        page.spawn((
            line(space::M),
            children![body(&text), spring(), (body(&self.percent), Percent)],
        ));
        let level = Level {
            value: f32::from(set.text_size),
            least: 100.0,
            most: 200.0,
            step: 10.0,
        };
        page.spawn((
            line(0.0),
            children![(
                slider(&text, level),
                // While it is dragged the text stays, or the slider would grow away under the hand.
                observe(|slid: On<Slid>, mut settings: ResMut<Settings>| {
                    let size = slid.value.round() as u16;
                    if slid.settled && settings.text_size != size {
                        settings.text_size = size;
                    }
                }),
            )],
        ));
        page.spawn((
            line(0.0),
            children![(
                toggle(&motion, set.motion),
                observe(
                    |change: On<ValueChange<bool>>, mut settings: ResMut<Settings>| {
                        settings.motion = change.value;
                    }
                ),
            )],
        ));
        one_of(
            page,
            &pace,
            self.paces,
            &Pace::ALL,
            set.pace,
            |settings, chosen| {
                settings.pace = chosen;
            },
        );
        one_of(
            page,
            &speech,
            self.speeches,
            &Speech::ALL,
            set.speaking,
            |settings, chosen| {
                settings.speaking = chosen;
            },
        );
        page.spawn((
            line(0.0),
            children![(
                toggle(&guide, set.guide),
                observe(
                    |change: On<ValueChange<bool>>, mut settings: ResMut<Settings>| {
                        settings.guide = change.value;
                    }
                ),
            )],
        ));
        page.spawn(small(&sound));
    }
}
