//! The measures and colours of the whole window: inks, palettes, spacing, type scale, and the [`Look`] a player chose.
//!
//! Nothing else in the app names a colour or a font size. A widget names an [`Ink`] ("the paper", "teal") and the
//! palette of the current [`Theme`] says which colour that is today.

use bevy::prelude::*;

/// The family of every text on the screen: Latin and Arabic in one design.
pub const FAMILY: &str = "IBM Plex Sans Arabic";

/// Spacing, in logical pixels. Gaps and paddings are taken from these alone.
pub mod space {
    /// Between a picture and its own label.
    pub const XS: f32 = 4.0;
    /// Between things that belong together.
    pub const S: f32 = 8.0;
    /// Padding of controls.
    pub const M: f32 = 12.0;
    /// Between groups, padding of panels.
    pub const L: f32 = 20.0;
    /// Around a screen.
    pub const XL: f32 = 32.0;
}

/// Corner radii, in logical pixels.
pub mod radius {
    /// Chips, bars, fields.
    pub const S: f32 = 4.0;
    /// Buttons and cards.
    pub const M: f32 = 8.0;
    /// Panels and sheets.
    pub const L: f32 = 14.0;
    /// A full round.
    pub const ROUND: f32 = 999.0;
}

/// Font sizes at 100 % text, in logical pixels at 720p.
pub mod size {
    /// The name of the game.
    pub const TITLE: f32 = 44.0;
    /// The heading of a screen or sheet.
    pub const HEADING: f32 = 27.0;
    /// The heading of a panel or card.
    pub const SUBHEADING: f32 = 20.0;
    /// Running text.
    pub const BODY: f32 = 18.0;
    /// Notes; no text is smaller.
    pub const SMALL: f32 = 16.0;
    /// A number that matters (scores, dice).
    pub const NUMBER: f32 = 28.0;
}

/// The named inks with a meaning. Each axis of the game has a shape as well (see `pictograms`), never colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Privacy.
    Teal,
    /// Debt.
    Ochre,
    /// Speech; also danger.
    Vermilion,
    /// The scales, and what is in focus.
    Brass,
    /// The neutral ink of the table.
    Navy,
    /// Livelihood, what went well.
    Moss,
    /// Family, what is personal.
    Plum,
}

impl Tone {
    /// All tones, in the order of the enum.
    pub const ALL: [Tone; 7] = [
        Tone::Teal,
        Tone::Ochre,
        Tone::Vermilion,
        Tone::Brass,
        Tone::Navy,
        Tone::Moss,
        Tone::Plum,
    ];
}

/// What a surface, line or letter is made of. The palette turns it into a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Ink {
    /// The table itself, behind everything.
    Desk,
    /// A sheet of paper on the table.
    Paper,
    /// A card or control lying on paper.
    Raised,
    /// A groove in the paper: tracks, fields.
    Sunken,
    /// The writing.
    #[default]
    Text,
    /// Writing that steps back, still readable.
    Muted,
    /// Rules and borders.
    Line,
    /// Writing on a surface filled with a tone or with [`Ink::Text`].
    OnTone,
    /// The focus ring.
    Focus,
    /// What dims the table under a modal sheet.
    Veil,
    /// The shadow of things that lie on the table.
    Shadow,
    /// Nothing.
    Clear,
    /// A tone at full strength.
    Tone(Tone),
    /// A tone as a pale wash over paper.
    Wash(Tone),
}

impl From<Tone> for Ink {
    fn from(tone: Tone) -> Self {
        Ink::Tone(tone)
    }
}

/// Which palette is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Theme {
    /// Warm paper, navy ink, brass.
    #[default]
    Light,
    /// For projectors in dark rooms.
    Dark,
    /// White on black, every edge drawn.
    HighContrast,
}

impl Theme {
    /// All themes, in the order a setting shows them.
    pub const ALL: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::HighContrast];

    /// The name in settings files and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::HighContrast => "contrast",
        }
    }

    /// The theme with this [`id`](Theme::id).
    pub fn from_id(id: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.id() == id)
    }

    /// The colour of an ink under this theme.
    pub fn color(self, ink: Ink) -> Color {
        match ink {
            Ink::Clear => Color::NONE,
            Ink::Veil => match self {
                Theme::Light => Color::srgba(0.10, 0.12, 0.20, 0.62),
                Theme::Dark => Color::srgba(0.0, 0.01, 0.04, 0.74),
                Theme::HighContrast => Color::srgba(0.0, 0.0, 0.0, 0.88),
            },
            Ink::Shadow => match self {
                Theme::Light => Color::srgba(0.24, 0.17, 0.06, 0.26),
                Theme::Dark => Color::srgba(0.0, 0.0, 0.0, 0.55),
                Theme::HighContrast => Color::NONE,
            },
            Ink::Tone(tone) => rgb(self.tone(tone)),
            Ink::Wash(tone) => {
                let share = match self {
                    Theme::Light => 0.13,
                    Theme::Dark => 0.22,
                    Theme::HighContrast => 0.0,
                };
                rgb(self.plain(Ink::Paper)).mix(&rgb(self.tone(tone)), share)
            }
            plain => rgb(self.plain(plain)),
        }
    }

    fn plain(self, ink: Ink) -> u32 {
        let row = match ink {
            Ink::Desk => [0xDFD0B0, 0x0B1220, 0x000000],
            Ink::Paper => [0xF6EEDC, 0x17223A, 0x000000],
            Ink::Raised => [0xFDF8EB, 0x213050, 0x000000],
            Ink::Sunken => [0xE9DEC5, 0x0F192D, 0x1C1C1C],
            Ink::Muted => [0x4C5468, 0xBDBCB2, 0xFFFFFF],
            Ink::Line => [0xB9A67F, 0x4B5C82, 0xFFFFFF],
            Ink::OnTone => [0xFFFAEE, 0x0D1524, 0x000000],
            Ink::Focus => [0xA86A00, 0xFFD166, 0xFFD500],
            _ => [0x14233F, 0xF4ECD9, 0xFFFFFF],
        };
        row[self as usize]
    }

    fn tone(self, tone: Tone) -> u32 {
        let row = match tone {
            Tone::Teal => [0x0F6868, 0x5AC8BE, 0x66F0E6],
            Tone::Ochre => [0x8F5500, 0xF0AE50, 0xFFC060],
            Tone::Vermilion => [0xB23019, 0xFF8A70, 0xFF9C85],
            Tone::Brass => [0x785A16, 0xE2B95C, 0xFFD500],
            Tone::Navy => [0x1F3A6B, 0x9AB8EE, 0xB5CCFF],
            Tone::Moss => [0x41642A, 0xA0CC7E, 0xB8F08C],
            Tone::Plum => [0x6E3566, 0xDDA3D2, 0xF0B0E8],
        };
        row[self as usize]
    }
}

fn rgb(hex: u32) -> Color {
    let [_, r, g, b] = hex.to_be_bytes();
    Color::srgb_u8(r, g, b)
}

/// The direction in which the screen is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Reading {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left: the whole screen is mirrored.
    Rtl,
}

/// How the player wants the window to look. Change it and every widget follows in the same frame.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// The palette.
    pub theme: Theme,
    /// Multiplies every text: 1.0 to 2.0.
    pub text_scale: f32,
    /// Reading direction of the language.
    pub direction: Reading,
    /// Whether anything may move.
    pub motion: bool,
}

impl Default for Look {
    fn default() -> Self {
        Look {
            theme: Theme::Light,
            text_scale: 1.0,
            direction: Reading::Ltr,
            motion: true,
        }
    }
}

impl Look {
    /// The colour of an ink in this look.
    pub fn color(&self, ink: impl Into<Ink>) -> Color {
        self.theme.color(ink.into())
    }

    /// Whether the screen is mirrored.
    pub fn is_rtl(&self) -> bool {
        self.direction == Reading::Rtl
    }

    /// A length that grows with the text, such as the width of a column of words.
    pub fn scaled(&self, pixels: f32) -> f32 {
        pixels * self.text_scale.clamp(1.0, 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(color: Color) -> f32 {
        let c = color.to_linear();
        0.2126 * c.red + 0.7152 * c.green + 0.0722 * c.blue
    }

    fn contrast(a: Color, b: Color) -> f32 {
        let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
        if a > b { a / b } else { b / a }
    }

    #[test]
    fn writing_is_readable_on_every_surface_of_every_theme() {
        for theme in Theme::ALL {
            let surfaces = [Ink::Paper, Ink::Raised, Ink::Sunken];
            for surface in surfaces.into_iter().chain(Tone::ALL.map(Ink::Wash)) {
                for ink in [Ink::Text, Ink::Muted] {
                    let ratio = contrast(theme.color(ink), theme.color(surface));
                    assert!(
                        ratio >= 4.5,
                        "{theme:?}: {ink:?} on {surface:?} is {ratio:.2}"
                    );
                }
            }
            for tone in Tone::ALL {
                let on = contrast(theme.color(Ink::OnTone), theme.color(tone.into()));
                assert!(on >= 4.5, "{theme:?}: writing on {tone:?} is {on:.2}");
                for surface in surfaces {
                    let ratio = contrast(theme.color(tone.into()), theme.color(surface));
                    assert!(
                        ratio >= 4.5,
                        "{theme:?}: {tone:?} on {surface:?} is {ratio:.2}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_focus_ring_stands_out_from_every_surface() {
        for theme in Theme::ALL {
            for surface in [Ink::Paper, Ink::Raised, Ink::Sunken] {
                let ratio = contrast(theme.color(Ink::Focus), theme.color(surface));
                assert!(ratio >= 3.0, "{theme:?}: ring on {surface:?} is {ratio:.2}");
            }
        }
    }

    #[test]
    fn theme_ids_lead_back_to_their_theme() {
        for theme in Theme::ALL {
            assert_eq!(Theme::from_id(theme.id()), Some(theme));
        }
        assert_eq!(Theme::from_id("pink"), None);
    }
}
