//! The lists of a pack's files, and what their entries have in common.

use super::read::Reader;
use super::*;
use crate::pack::kind::Kind;
use crate::pack::source::Span;

/// Something that is written with an id, or, as a link, without.
pub(crate) trait HasId {
    /// Whether it has one.
    const HAS_ID: bool = true;

    /// Its id.
    fn id(&self) -> Option<Word>;
}

macro_rules! has_id {
    ($($raw:ident),*) => {$(impl HasId for $raw {
        fn id(&self) -> Option<Word> {
            Some(self.id)
        }
    })*};
}

has_id!(
    Phase, Meter, Attribute, Topic, Deck, Quarter, Place, Sensor, Role, Company, Deed, Clause,
    Status, Bill, Argument, Action, Bulletin, Card, Hope, Ending, Bet, Reflection, Claim, Essay,
    Variant
);

impl HasId for Word {
    fn id(&self) -> Option<Word> {
        Some(*self)
    }
}

impl HasId for Bare {
    fn id(&self) -> Option<Word> {
        Some(self.0)
    }
}

impl HasId for Link {
    const HAS_ID: bool = false;

    fn id(&self) -> Option<Word> {
        None
    }
}

/// Goes through lists of different things.
pub(crate) trait ListVisitor {
    /// Sees one list.
    fn list<R: HasId>(&mut self, kind: Kind, list: &mut Vec<Entry<R>>);
}

/// Declares the lists of a pack's files, with what they hold.
macro_rules! lists {
    ($($field:ident: $raw:ty, $kind:ident;)*) => {
        /// Every list of a pack, gathered from all its files.
        #[derive(Debug, Default)]
        pub(crate) struct Lists {
            $(pub $field: Vec<Entry<$raw>>,)*
        }

        impl Lists {
            /// Reads a list, or one more file of it; false if no list has this name.
            pub(super) fn read(&mut self, name: &str, reader: &mut Reader<'_>, span: Span) -> bool {
                match name {
                    $(stringify!($field) => {
                        let found = reader.list::<$raw>(Kind::$kind, span);
                        self.$field.extend(found);
                    })*
                    _ => return false,
                }
                true
            }

            /// Shows `each` every list in turn.
            pub(crate) fn each_list(&mut self, each: &mut impl ListVisitor) {
                $(each.list(Kind::$kind, &mut self.$field);)*
            }
        }
    };
}

lists! {
    phases: Phase, Phase;
    meters: Meter, Meter;
    attributes: Attribute, Attribute;
    sides: Bare, Side;
    topics: Topic, Topic;
    channels: Bare, Channel;
    services: Bare, Service;
    decks: Deck, Deck;
    sectors: Bare, Sector;
    quarters: Quarter, Quarter;
    places: Place, Place;
    links: Link, Place;
    sensors: Sensor, Sensor;
    roles: Role, Role;
    companies: Company, Company;
    deeds: Deed, Deed;
    clauses: Clause, Clause;
    statuses: Status, Status;
    bills: Bill, Bill;
    arguments: Argument, Argument;
    office: Action, Action;
    bulletins: Bulletin, Bulletin;
    cards: Card, Card;
    hopes: Hope, Hope;
    endings: Ending, Ending;
    bets: Bet, Bet;
    feelings: Bare, Feeling;
    reflections: Reflection, Reflection;
    almanac: Claim, Claim;
    essays: Essay, Essay;
    variants: Variant, Variant;
}
