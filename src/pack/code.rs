//! The rules that a pack is checked by, with numbers that never change their meaning.

use std::fmt;

use super::diagnostic::Severity;

/// Declares the codes with their number, severity and sentence.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $number:literal $severity:ident,)*) => {
        /// A rule that a pack can break. The numbers are stable; a new rule takes a new number.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $name = $number,)*
        }

        impl Code {
            /// Every code, in the order of the numbers.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// How bad it is to break this rule.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$name => Severity::$severity,)*
                }
            }

            /// The rule in a sentence.
            #[must_use]
            pub const fn sentence(self) -> &'static str {
                match self {
                    $(Self::$name => concat!($($doc),+),)*
                }
            }
        }
    };
}

codes! {
    /// A pack is a folder that can be read.
    Folder = 1 Error,
    /// The files that every pack has are there.
    FileMissing = 2 Error,
    /// Files are text in UTF-8.
    NotText = 3 Error,
    /// Files are not larger, and not more, than a pack can need.
    TooLarge = 4 Error,
    /// Every bracket and quotation mark has its partner.
    Unbalanced = 5 Error,
    /// A file is well-formed RON.
    Syntax = 6 Error,
    /// Only fields that are known may stand in an entry.
    UnknownField = 7 Error,
    /// A value is of the kind that its field asks for.
    WrongType = 8 Error,
    /// The fields that have no default are there.
    MissingField = 9 Error,
    /// Conditions, effects and other words of the format are known.
    UnknownWord = 10 Error,
    /// The pack is written in a version of the format that this program reads.
    Format = 11 Error,
    /// An id that is used names an entry of the pack.
    UnknownId = 12 Error,
    /// An id names one entry of its kind.
    DuplicateId = 13 Error,
    /// An id is made of letters, digits and hyphens and begins with a letter.
    BadId = 14 Error,
    /// A field stands once.
    DuplicateField = 15 Error,
    /// Every file of the folder is read.
    StrayFile = 16 Warning,
    /// An archive holds plain files with plain names.
    Archive = 17 Error,
    /// Every file of a pack lies in its folder.
    Outside = 18 Error,
    /// A number lies in the range that makes sense for it.
    Number = 20 Error,
    /// An attribute belongs to what it is asked of: a seat or a company.
    Subject = 21 Error,
    /// A status is one that its holder, a seat or a company, can hold.
    StatusKind = 22 Error,
    /// Something that needs an acting seat has one.
    NoSubject = 23 Error,
    /// Something that needs the target of an office action has one.
    NoTarget = 24 Error,
    /// A card offers two to four options.
    Options = 30 Error,
    /// A deck that is drawn from has cards.
    EmptyDeck = 31 Error,
    /// A deck is drawn from, and a card can be drawn.
    NeverDrawn = 32 Warning,
    /// Every place can be reached.
    Unreachable = 33 Error,
    /// An amendment strikes what its bill enacts.
    Amendment = 34 Error,
    /// The phases have what they need to run.
    Phase = 35 Error,
    /// Of the endings the last, and only the last, always holds.
    Ending = 36 Error,
    /// A reflection is a chain that can be found and told.
    Reflection = 37 Error,
    /// A role can be played on its side.
    Role = 38 Error,
    /// A link joins two places, and two places have one link.
    Link = 39 Error,
    /// A claim of the almanac stands on the board.
    IdleClaim = 40 Warning,
    /// A side has roles.
    Side = 41 Error,
    /// Something that is defined is used.
    Idle = 42 Warning,
    /// A variant changes something.
    Variant = 43 Error,
    /// A bill can come to the floor.
    NeverTabled = 44 Warning,
    /// A reflection can be found in some game.
    NeverMatches = 45 Warning,
    /// An option can be chosen at some time.
    NeverLegal = 46 Warning,
    /// A condition can hold at some time.
    NeverHolds = 47 Warning,
    /// A number is compared within the range of what it is compared with, and what moves something moves it.
    NumberRange = 48 Warning,
    /// A file of texts is well-formed Fluent.
    TextSyntax = 50 Error,
    /// Every text of an entry is there in every language.
    TextMissing = 51 Error,
    /// A text belongs to an entry.
    TextUnused = 52 Warning,
    /// A text uses only what its entry supplies.
    TextArgument = 53 Error,
    /// A text refers to texts and functions that exist.
    TextReference = 54 Error,
    /// A text stands once in a language.
    TextDuplicate = 55 Error,
    /// The languages that the pack lists have texts, and no others.
    Language = 56 Error,
    /// A pack extends packs that are there, and in the end one that stands alone.
    Extends = 60 Error,
    /// An entry takes the place of one of a pack below only where its own pack says so.
    Replace = 61 Error,
    /// Two packs that do not build on each other change different things.
    Conflict = 62 Error,
    /// A comment that allows something names a code, and there is something that it allows.
    Allow = 63 Advice,
}

impl std::str::FromStr for Code {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.iter().find(|code| code.to_string() == text);
        found.copied().ok_or_else(|| {
            format!(
                "there is no code `{text}`; codes look like `{}`",
                Self::UnknownId
            )
        })
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "P{:03}", *self as u16)
    }
}
