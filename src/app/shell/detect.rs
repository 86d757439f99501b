//! Looks for a display and a graphics adapter before Bevy does, because Bevy panics where we can say what is missing.

use std::fmt;

use crate::lang::Texts;
use crate::lang::sentences::{Arg, say};

/// What a window needs and this machine does not offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// No variable names a display.
    Display,
    /// Nothing answers at the display that this variable names.
    Answer(String),
    /// No graphics adapter that can draw.
    Adapter,
}

impl Missing {
    /// What is missing, in one line.
    #[must_use]
    pub fn told(&self, texts: &Texts) -> String {
        match self {
            Missing::Display => texts.get("app-no-display"),
            Missing::Answer(at) => say(texts, "app-no-answer", &[("at", Arg::Text(at))]),
            Missing::Adapter => texts.get("app-no-adapter"),
        }
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(&Texts::own("en")))
    }
}

impl std::error::Error for Missing {}

/// Whether a window can be opened here.
///
/// # Errors
///
/// What is missing.
pub fn look_for_screen() -> Result<(), Missing> {
    #[cfg(all(unix, not(target_os = "macos")))]
    display(|name| std::env::var(name).ok())?;
    look_for_adapter()
}

/// Whether something can draw here, with or without a display.
///
/// # Errors
///
/// [`Missing::Adapter`].
pub fn look_for_adapter() -> Result<(), Missing> {
    let backends = wgpu::Backends::from_env().unwrap_or_default();
    let mut wanted = wgpu::InstanceDescriptor::new_without_display_handle();
    wanted.backends = backends;
    let instance = wgpu::Instance::new(wanted);
    let adapters = bevy::tasks::block_on(instance.enumerate_adapters(backends));
    if adapters.is_empty() {
        Err(Missing::Adapter)
    } else {
        Ok(())
    }
}

/// A display that is named and answers. The variables are handed in so that tests need not change the process.
#[cfg(all(unix, not(target_os = "macos")))]
fn display(variable: impl Fn(&str) -> Option<String>) -> Result<(), Missing> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let (wayland, x11) = (set("WAYLAND_DISPLAY"), set("DISPLAY"));
    if wayland.is_none() && x11.is_none() && set("WAYLAND_SOCKET").is_none() {
        return Err(Missing::Display);
    }
    if set("WAYLAND_SOCKET").is_some() {
        return Ok(());
    }
    if let Some(name) = &wayland {
        let folder = set("XDG_RUNTIME_DIR").unwrap_or_default();
        if answers(&std::path::Path::new(&folder).join(name)) {
            return Ok(());
        }
    }
    match x11 {
        // A display on this machine has a socket; one elsewhere is left to the window library.
        Some(name) => match local_number(&name) {
            Some(number) if !x11_answers(number) => Err(Missing::Answer(format!("DISPLAY={name}"))),
            _ => Ok(()),
        },
        None => Err(Missing::Answer(format!(
            "WAYLAND_DISPLAY={}",
            wayland.unwrap_or_default()
        ))),
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn local_number(display: &str) -> Option<u32> {
    let rest = display
        .strip_prefix(':')
        .or_else(|| display.strip_prefix("unix:"))?;
    rest.split('.').next()?.parse().ok()
}

#[cfg(all(unix, not(target_os = "macos")))]
fn answers(socket: &std::path::Path) -> bool {
    std::os::unix::net::UnixStream::connect(socket).is_ok()
}

#[cfg(all(unix, not(target_os = "macos")))]
fn x11_answers(number: u32) -> bool {
    let path = format!("/tmp/.X11-unix/X{number}");
    if answers(std::path::Path::new(&path)) {
        return true;
    }
    #[cfg(target_os = "linux")]
    {
        use std::os::linux::net::SocketAddrExt;
        use std::os::unix::net::{SocketAddr, UnixStream};
        if let Ok(address) = SocketAddr::from_abstract_name(&path) {
            return UnixStream::connect_addr(&address).is_ok();
        }
    }
    false
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::*;

    fn with(variables: &'static [(&'static str, &'static str)]) -> Result<(), Missing> {
        display(|name| {
            variables
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn no_variable_is_no_display() {
        assert!(with(&[]) == Err(Missing::Display));
        assert!(with(&[("DISPLAY", "")]).is_err());
    }

    #[test]
    fn a_display_that_does_not_answer_is_named() {
        let found = with(&[("DISPLAY", ":7543")]);
        assert!(matches!(found, Err(Missing::Answer(at)) if at.contains(":7543")));
        let found = with(&[
            ("WAYLAND_DISPLAY", "no-such-socket"),
            ("XDG_RUNTIME_DIR", "/nowhere"),
        ]);
        assert!(matches!(found, Err(Missing::Answer(at)) if at.contains("no-such-socket")));
    }

    #[test]
    fn a_display_elsewhere_is_left_to_the_window_library() {
        assert_eq!(with(&[("DISPLAY", "otherhost:0")]), Ok(()));
    }

    #[test]
    fn a_reason_is_one_line() {
        for missing in [
            Missing::Display,
            Missing::Answer("DISPLAY=:5".into()),
            Missing::Adapter,
        ] {
            for language in crate::lang::languages() {
                let line = missing.told(&Texts::own(language));
                assert!(line.lines().count() == 1 && !line.contains('⟦'), "{line}");
            }
        }
    }
}
