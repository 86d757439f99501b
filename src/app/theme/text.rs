//! Words on the screen: the text styles, and the marks that keep Arabic running from right to left.

use bevy::prelude::*;
use bevy::text::{FontSource, FontWeight, Justify, LineHeight};

pub use crate::lang::unmarked;

use super::paint::{Opacity, faded, opacity_of};
use super::tokens::{FAMILY, Ink, Look, size};

/// Where lines stand in their box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Stand {
    /// At the side where reading starts.
    #[default]
    Start,
    /// In the middle.
    Centre,
    /// At the side where reading ends.
    End,
}

/// How a text is set. Put it beside a [`Text`] (or use [`body`] and its sisters) and the theme does the rest.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
#[require(TextFont, TextColor, TextLayout, LineHeight)]
pub struct Written {
    /// Size at 100 % text.
    pub size: f32,
    /// Weight of the letters: 400, 600 or 700 are there.
    pub weight: u16,
    /// The ink.
    pub ink: Ink,
    /// Where the lines stand.
    pub stand: Stand,
}

impl Written {
    /// Running text.
    pub const BODY: Written = Written::new(size::BODY, 400);
    /// A note.
    pub const SMALL: Written = Written::new(size::SMALL, 400);
    /// The label of a control.
    pub const LABEL: Written = Written::new(size::BODY, 600);
    /// The heading of a panel or card.
    pub const SUBHEADING: Written = Written::new(size::SUBHEADING, 600);
    /// The heading of a screen.
    pub const HEADING: Written = Written::new(size::HEADING, 700);
    /// The name of the game.
    pub const TITLE: Written = Written::new(size::TITLE, 700);
    /// A number that matters.
    pub const NUMBER: Written = Written::new(size::NUMBER, 600);

    const fn new(size: f32, weight: u16) -> Self {
        Written {
            size,
            weight,
            ink: Ink::Text,
            stand: Stand::Start,
        }
    }

    /// The same in another ink.
    pub fn ink(mut self, ink: impl Into<Ink>) -> Self {
        self.ink = ink.into();
        self
    }

    /// The same, centred.
    pub fn centred(mut self) -> Self {
        self.stand = Stand::Centre;
        self
    }

    /// The same, standing at the end of the line.
    pub fn ended(mut self) -> Self {
        self.stand = Stand::End;
        self
    }

    /// The same in semibold.
    pub fn strong(mut self) -> Self {
        self.weight = 600;
        self
    }
}

/// A string as it must be handed to the screen: with a right-to-left mark in front if it holds right-to-left letters,
/// because a text takes its direction from its first strong letter and an Arabic sentence may begin with a Latin name.
///
/// Each word has a mark, too: where a word begins with letters that share a glyph (`لا`, or a letter with its vowel), the
/// layout (parley 0.9) breaks the line behind the first of them, not before the word; a mark takes the break.
pub fn marked(text: &str) -> String {
    if !text.chars().any(is_rtl_letter) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    let mut before = '\n';
    for letter in without_needless_isolates(text) {
        if letter != RLM && before == '\n' || before == ' ' && is_rtl_letter(letter) {
            out.push(RLM);
        }
        out.push(letter);
        before = letter;
    }
    out
}

/// The letters without the isolates around what runs from right to left anyway: they change nothing that is seen, and the
/// layout counts a line wrongly that is made of several pieces.
fn without_needless_isolates(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = Vec::with_capacity(text.len());
    // Where an isolate begins, and whether something in it runs from left to right.
    let mut open: Vec<(usize, bool)> = Vec::new();
    for letter in text.chars() {
        match (letter, open.last_mut()) {
            (FSI, _) => open.push((letters.len(), false)),
            (PDI, Some(_)) => {
                let needed = match open.pop() {
                    Some((start, false)) => {
                        letters.remove(start);
                        false
                    }
                    _ => true,
                };
                if let Some((_, outer)) = open.last_mut() {
                    *outer |= needed;
                }
                if !needed {
                    continue;
                }
            }
            (_, Some((_, ltr))) => {
                *ltr |= letter.is_numeric() || letter.is_alphabetic() && !is_rtl_letter(letter);
            }
            _ => {}
        }
        letters.push(letter);
    }
    letters
}

const RLM: char = '\u{200F}';
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

fn is_rtl_letter(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// A text node's content, marked. Use it to change a text: `*text = words("…")`.
pub fn words(text: impl AsRef<str>) -> Text {
    Text::new(marked(text.as_ref()))
}

/// A text in any style.
pub fn written(text: &str, style: Written) -> impl Bundle + use<> {
    (words(text), style, Pickable::IGNORE)
}

/// The name of the game, the name of a screen's subject.
pub fn title(text: &str) -> impl Bundle + use<> {
    written(text, Written::TITLE)
}

/// The heading of a screen or sheet.
pub fn heading(text: &str) -> impl Bundle + use<> {
    written(text, Written::HEADING)
}

/// The heading of a panel or card.
pub fn subheading(text: &str) -> impl Bundle + use<> {
    written(text, Written::SUBHEADING)
}

/// Running text.
pub fn body(text: &str) -> impl Bundle + use<> {
    written(text, Written::BODY)
}

/// A note, in the muted ink.
pub fn small(text: &str) -> impl Bundle + use<> {
    written(text, Written::SMALL.ink(Ink::Muted))
}

/// A number that matters.
pub fn number(text: &str) -> impl Bundle + use<> {
    written(text, Written::NUMBER)
}

pub(super) fn set_type(
    look: Res<Look>,
    mut texts: Query<(
        Entity,
        &Written,
        &mut TextFont,
        &mut TextColor,
        &mut TextLayout,
        &mut LineHeight,
    )>,
    opacities: Query<&Opacity>,
    parents: Query<&ChildOf>,
) {
    for (entity, written, mut font, mut color, mut layout, mut line_height) in &mut texts {
        font.set_if_neq(TextFont {
            font: FontSource::Family(FAMILY.into()),
            font_size: FontSize::Px(look.scaled(written.size)),
            weight: FontWeight(written.weight),
            ..default()
        });
        let ink = faded(
            look.color(written.ink),
            opacity_of(entity, &opacities, &parents),
        );
        color.set_if_neq(TextColor(ink));
        // Explicit sides, not `Start`: a Latin name or a number in a mirrored screen stands at the right, too.
        let justify = match (written.stand, look.is_rtl()) {
            (Stand::Centre, _) => Justify::Center,
            (Stand::Start, false) | (Stand::End, true) => Justify::Left,
            (Stand::Start, true) | (Stand::End, false) => Justify::Right,
        };
        if layout.justify != justify {
            layout.justify = justify;
        }
        let height = LineHeight::RelativeToFont(if written.size >= size::HEADING {
            1.3
        } else {
            1.42
        });
        if *line_height != height {
            *line_height = height;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_with_arabic_letters_is_marked_at_its_lines_and_words() {
        assert_eq!(marked("Ruba: مرحبا"), "\u{200F}Ruba: \u{200F}مرحبا");
        assert_eq!(marked("سطر\nسطر"), "\u{200F}سطر\n\u{200F}سطر");
        assert_eq!(marked(&marked("سطر ثم سطر")), marked("سطر ثم سطر"));
    }

    #[test]
    fn isolates_stay_only_around_what_runs_the_other_way() {
        assert_eq!(
            marked("من \u{2068}\u{2068}ريما\u{2069}: وشاح\u{2069}"),
            marked("من ريما: وشاح")
        );
        let number = "من \u{2068}ريما \u{2068}12\u{2069}\u{2069}";
        let kept = marked(number).matches([FSI, PDI]).count();
        assert_eq!(kept, 4, "{:?}", marked(number));
        let apart = marked("\u{2068}ريما\u{2069} \u{2068}12\u{2069}");
        assert_eq!(apart.matches([FSI, PDI]).count(), 2, "{apart:?}");
    }

    #[test]
    fn a_number_or_a_latin_name_stays_as_it_is() {
        assert_eq!(marked("-5"), "-5");
        assert_eq!(marked("Mizan"), "Mizan");
    }

    #[test]
    fn unmarked_gives_back_what_was_written() {
        assert_eq!(
            unmarked(&marked("مرحبا \u{2068}Ruba\u{2069}")),
            "مرحبا Ruba"
        );
    }
}
