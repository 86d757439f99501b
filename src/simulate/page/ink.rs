//! The inks of the page: those of the game's window, by daylight and in the dark.
//!
//! A plot is drawn in the inks of daylight; the page's style gives each of them its other value in the dark.

use crate::pack::model;
use std::fmt::Write;

/// An ink: the name the style calls it by, and its colour by daylight and in the dark.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ink {
    name: &'static str,
    light: u32,
    dark: u32,
}

const fn ink(name: &'static str, light: u32, dark: u32) -> Ink {
    Ink { name, light, dark }
}

pub(super) const MUTED: Ink = ink("muted", 0x4C5468, 0xBDBCB2);
pub(super) const LINE: Ink = ink("line", 0xB9A67F, 0x4B5C82);
pub(super) const BRASS: Ink = ink("brass", 0x785A16, 0xE2B95C);
pub(super) const NAVY: Ink = ink("navy", 0x1F3A6B, 0x9AB8EE);
const TEAL: Ink = ink("teal", 0x0F6868, 0x5AC8BE);
const OCHRE: Ink = ink("ochre", 0x8F5500, 0xF0AE50);
const VERMILION: Ink = ink("vermilion", 0xB23019, 0xFF8A70);
const MOSS: Ink = ink("moss", 0x41642A, 0xA0CC7E);
const PLUM: Ink = ink("plum", 0x6E3566, 0xDDA3D2);

const ALL: [Ink; 14] = [
    ink("desk", 0xDFD0B0, 0x0B1220),
    ink("paper", 0xF6EEDC, 0x17223A),
    ink("raised", 0xFDF8EB, 0x213050),
    ink("sunken", 0xE9DEC5, 0x0F192D),
    ink("text", 0x14233F, 0xF4ECD9),
    MUTED,
    LINE,
    BRASS,
    NAVY,
    TEAL,
    OCHRE,
    VERMILION,
    MOSS,
    PLUM,
];

impl Ink {
    /// The ink that a pack names.
    pub(super) const fn of(ink: model::Ink) -> Self {
        match ink {
            model::Ink::Teal => TEAL,
            model::Ink::Ochre => OCHRE,
            model::Ink::Vermilion => VERMILION,
            model::Ink::Brass => BRASS,
            model::Ink::Navy => NAVY,
            model::Ink::Moss => MOSS,
            model::Ink::Plum => PLUM,
        }
    }

    /// Red, green and blue by daylight.
    pub(super) const fn rgb(self) -> (u8, u8, u8) {
        let [_, r, g, b] = self.light.to_be_bytes();
        (r, g, b)
    }

    /// As the style writes it.
    pub(super) fn variable(self) -> String {
        format!("var(--{})", self.name)
    }
}

/// The sign that stands for a shape, so that nothing is told by colour alone.
pub(super) const fn sign(shape: model::Shape) -> &'static str {
    match shape {
        model::Shape::Circle => "●",
        model::Shape::Diamond => "◆",
        model::Shape::Triangle => "▲",
        model::Shape::Square => "■",
        model::Shape::Hexagon => "⬢",
        model::Shape::Star => "★",
    }
}

/// The style rules of the inks. Paper that is printed is always read by daylight.
pub(super) fn style() -> String {
    let declare = |dark: bool| {
        ALL.iter().fold(String::new(), |mut all, ink| {
            let value = if dark { ink.dark } else { ink.light };
            _ = write!(all, "--{}:#{value:06X};", ink.name);
            all
        })
    };
    let mut style = format!(
        ":root{{color-scheme:light;{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{color-scheme:dark;{}}}}}\n",
        declare(false),
        declare(true)
    );
    for Ink { name, light, .. } in ALL {
        _ = writeln!(
            style,
            ".plot [fill=\"#{light:06X}\"]{{fill:var(--{name})}}.plot [stroke=\"#{light:06X}\"]{{stroke:var(--{name})}}"
        );
    }
    style
}
