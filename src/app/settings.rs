//! What the player set: read once, applied whenever it changes, written back at once.
//!
//! A file that cannot be read is told about and left as it is; when the player then changes a setting it is moved
//! aside, never overwritten.

use std::path::{Path, PathBuf};

use bevy::prelude::*;

use super::theme::prelude::Notify;
use super::theme::tokens::{Look, Reading, Theme, Tone};
use super::words::{Words, reading_of};

/// The version of the file format.
const FORMAT: u32 = 1;

/// How fast bots decide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Pace {
    /// At once.
    Instant,
    /// So that one can follow.
    #[default]
    Brisk,
    /// So that a class can talk about it.
    Calm,
}

impl Pace {
    /// All paces, in the order a setting shows them.
    pub const ALL: [Pace; 3] = [Pace::Instant, Pace::Brisk, Pace::Calm];

    /// How long a bot waits before it decides.
    #[must_use]
    pub const fn wait(self) -> std::time::Duration {
        std::time::Duration::from_millis(match self {
            Pace::Instant => 0,
            Pace::Brisk => 700,
            Pace::Calm => 2200,
        })
    }
}

/// How long a person may speak in the chamber, where several share the desktop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Speech {
    /// As long as they want.
    Free,
    /// A minute.
    #[default]
    One,
    /// Two minutes.
    Two,
}

impl Speech {
    /// All of them, in the order a setting shows them.
    pub const ALL: [Speech; 3] = [Speech::Free, Speech::One, Speech::Two];

    /// The seconds on the clock; none: there is no clock.
    #[must_use]
    pub const fn seconds(self) -> Option<u16> {
        match self {
            Speech::Free => None,
            Speech::One => Some(60),
            Speech::Two => Some(120),
        }
    }
}

/// What the player set. Change it and the window follows.
#[derive(Resource, Clone, Debug, PartialEq)]
pub struct Settings {
    /// The language of the screens.
    pub language: String,
    /// The palette.
    pub theme: Theme,
    /// The size of the text, in per cent: 100 to 200.
    pub text_size: u16,
    /// Whether anything may move.
    pub motion: bool,
    /// How fast bots decide.
    pub pace: Pace,
    /// How long a person may speak in the chamber.
    pub speaking: Speech,
    /// Whether the next game that is set up begins with the guide.
    pub guide: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            language: "en".into(),
            theme: Theme::Light,
            text_size: 100,
            motion: true,
            pace: Pace::default(),
            speaking: Speech::default(),
            guide: true,
        }
    }
}

impl Settings {
    /// The settings that give this look.
    #[must_use]
    pub fn of_look(look: &Look) -> Self {
        let language = if look.direction == Reading::Rtl {
            "ar"
        } else {
            "en"
        };
        Settings {
            language: language.into(),
            theme: look.theme,
            text_size: (look.text_scale * 100.0).round() as u16,
            motion: look.motion,
            pace: Pace::default(),
            speaking: Speech::default(),
            guide: true,
        }
    }

    /// The look that these settings give.
    #[must_use]
    pub fn look(&self) -> Look {
        Look {
            theme: self.theme,
            text_scale: f32::from(self.text_size.clamp(100, 200)) / 100.0,
            direction: reading_of(&self.language),
            motion: self.motion,
        }
    }
}

/// The settings as they lie in the file.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    version: u32,
    language: String,
    theme: String,
    text_size: u16,
    motion: bool,
    pace: Pace,
    // Files of before there was a clock have no word about it.
    #[serde(default)]
    speaking: Speech,
    // Nor about the guide, which they have not had.
    #[serde(default = "yes")]
    guide: bool,
}

const fn yes() -> bool {
    true
}

/// Why the settings could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {why}", path.display())]
pub struct SettingsFault {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub why: String,
}

/// Where settings are kept; without it they last as long as the window.
#[derive(Resource, Clone, Debug, Default)]
pub struct SettingsFile {
    /// The file.
    pub path: Option<PathBuf>,
    /// Why it could not be read, until the player was told.
    pub fault: Option<SettingsFault>,
    /// The language of this run alone, and the one that stays in the file unless the player chooses another.
    pub this_run: Option<(String, String)>,
}

/// The user's settings file: in `MIZAN_HOME` if that is set, else where the system keeps such files.
#[must_use]
pub fn file() -> PathBuf {
    let folder = match std::env::var_os("MIZAN_HOME").filter(|home| !home.is_empty()) {
        Some(home) => PathBuf::from(home),
        None => directories::ProjectDirs::from("", "", "mizan").map_or_else(
            || PathBuf::from(".mizan"),
            |folders| folders.config_dir().to_owned(),
        ),
    };
    folder.join("settings.ron")
}

/// Reads settings. A file that is not there gives the defaults.
///
/// # Errors
/// Where the file is there and cannot be used; it is left as it is.
pub fn read(path: &Path) -> Result<Settings, SettingsFault> {
    let fault = |why: String| SettingsFault {
        path: path.to_owned(),
        why,
    };
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Ok(Settings::default());
        }
        Err(error) => return Err(fault(error.to_string())),
    };
    let stored: Stored = ron::from_str(&text).map_err(|error| fault(error.to_string()))?;
    if stored.version != FORMAT {
        return Err(fault(format!(
            "version {} (this program reads {FORMAT})",
            stored.version
        )));
    }
    let theme =
        Theme::from_id(&stored.theme).ok_or_else(|| fault(format!("theme `{}`", stored.theme)))?;
    if !(100..=200).contains(&stored.text_size) {
        return Err(fault(format!(
            "text_size {} (100 to 200)",
            stored.text_size
        )));
    }
    let Stored {
        language,
        text_size,
        motion,
        pace,
        speaking,
        guide,
        ..
    } = stored;
    if !crate::lang::languages().contains(&language.as_str()) {
        return Err(fault(format!("language `{language}`")));
    }
    Ok(Settings {
        language,
        theme,
        text_size,
        motion,
        pace,
        speaking,
        guide,
    })
}

/// Writes settings: wholly or not at all.
///
/// # Errors
/// Where the folder or the file cannot be written.
pub fn write(path: &Path, settings: &Settings) -> std::io::Result<()> {
    let stored = Stored {
        version: FORMAT,
        language: settings.language.clone(),
        theme: settings.theme.id().into(),
        text_size: settings.text_size,
        motion: settings.motion,
        pace: settings.pace,
        speaking: settings.speaking,
        guide: settings.guide,
    };
    let text = ron::ser::to_string_pretty(&stored, ron::ser::PrettyConfig::default())
        .map_err(std::io::Error::other)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut draft = tempfile::NamedTempFile::new_in(folder)?;
    std::io::Write::write_all(&mut draft, text.as_bytes())?;
    draft.as_file().sync_all()?;
    draft.persist(path).map_err(|error| error.error)?;
    Ok(())
}

pub(super) fn plugin(app: &mut App) {
    if !app.world().contains_resource::<Settings>() {
        let look = app
            .world()
            .get_resource::<Look>()
            .copied()
            .unwrap_or_default();
        app.insert_resource(Settings::of_look(&look));
    }
    app.init_resource::<SettingsFile>()
        .add_systems(Update, (apply, keep, tell_fault));
}

fn apply(settings: Res<Settings>, mut look: ResMut<Look>, mut words: ResMut<Words>) {
    if !settings.is_changed() || settings.is_added() {
        return;
    }
    look.set_if_neq(settings.look());
    if words.texts.language() != settings.language {
        words.speak(&settings.language);
    }
}

fn keep(
    settings: Res<Settings>,
    mut file: ResMut<SettingsFile>,
    mut broken: Local<bool>,
    words: Res<Words>,
    mut commands: Commands,
) {
    *broken |= file.fault.is_some();
    let Some(path) = file
        .path
        .clone()
        .filter(|_| settings.is_changed() && !settings.is_added())
    else {
        return;
    };
    let aside = match *broken {
        true => std::fs::rename(&path, path.with_extension("broken.ron")),
        false => Ok(()),
    };
    let mut kept = settings.clone();
    match &file.this_run {
        Some((given, stays)) if *given == kept.language => kept.language.clone_from(stays),
        _ => file.this_run = None,
    }
    // A language that only this pack brings is not there when another is played.
    if !crate::lang::languages().contains(&kept.language.as_str()) {
        kept.language = Settings::default().language;
    }
    match aside.and_then(|()| write(&path, &kept)) {
        Ok(()) => *broken = false,
        Err(error) => {
            let text = words.with("settings-unsaved", &[("why", error.to_string().into())]);
            commands.trigger(Notify::new(Tone::Vermilion, "warning", text));
        }
    }
    file.fault = None;
}

fn tell_fault(
    mut file: ResMut<SettingsFile>,
    mut told: Local<bool>,
    words: Res<Words>,
    mut commands: Commands,
) {
    if *told {
        return;
    }
    *told = true;
    if let Some(fault) = &file.bypass_change_detection().fault {
        let args = [
            ("path", fault.path.display().to_string().into()),
            ("why", fault.why.clone().into()),
        ];
        commands.trigger(Notify::new(
            Tone::Vermilion,
            "warning",
            words.with("settings-broken", &args),
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/settings.ron");
        let set = Settings {
            language: "ar".into(),
            theme: Theme::Dark,
            text_size: 150,
            motion: false,
            pace: Pace::Calm,
            speaking: Speech::Two,
            guide: false,
        };
        write(&path, &set).unwrap();
        assert_eq!(read(&path), Ok(set));
    }

    #[test]
    fn a_missing_file_gives_the_defaults() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(
            read(&folder.path().join("none.ron")),
            Ok(Settings::default())
        );
    }

    #[test]
    fn a_broken_file_is_refused_and_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        for broken in [
            "(version: 1,",
            "(version: 9, language: \"en\", theme: \"dark\", text_size: 100, motion: true, pace: Calm)",
            "(version: 1, language: \"en\", theme: \"pink\", text_size: 100, motion: true, pace: Calm)",
            "(version: 1, language: \"en\", theme: \"dark\", text_size: 900, motion: true, pace: Calm)",
            "(version: 1, language: \"xx\", theme: \"dark\", text_size: 100, motion: true, pace: Calm)",
        ] {
            std::fs::write(&path, broken).unwrap();
            let fault = read(&path).expect_err(broken);
            assert_eq!(fault.path, path);
            assert_eq!(std::fs::read_to_string(&path).unwrap(), broken);
        }
    }

    #[test]
    fn a_file_of_before_there_was_a_clock_or_a_guide_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("settings.ron");
        write(&path, &Settings::default()).expect("written");
        let text = std::fs::read_to_string(&path).expect("read");
        let old: String = text
            .lines()
            .filter(|line| !line.contains("speaking") && !line.contains("guide"))
            .collect();
        assert_ne!(old.len(), text.len());
        std::fs::write(&path, old).expect("written");
        assert_eq!(read(&path), Ok(Settings::default()));
    }
}
