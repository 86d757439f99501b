//! The kinds of entries that have an id, and the words that stand for them in message ids and lists.

use super::model::*;

/// Declares the kinds with the word for messages, the list in the files, and, where there is one, the index type and
/// the list in the model.
macro_rules! kinds {
    ($($kind:ident $word:literal $list:literal $(($index:ident $field:ident))?,)*) => {
        /// A kind of entry.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)] // each is the type of the model with its name
        pub enum Kind {
            $($kind,)*
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// The word that its message ids begin with, which is also what diagnostics call it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$kind => $word,)*
                }
            }

            /// The list of the pack's files that holds its entries.
            #[must_use]
            pub const fn list(self) -> &'static str {
                match self {
                    $(Self::$kind => $list,)*
                }
            }
        }

        $($(
            impl Named for $index {
                const KIND: Kind = Kind::$kind;

                fn at(position: usize) -> Self {
                    Self::at(position)
                }

                fn word(self, pack: &Pack) -> &str {
                    pack.$field.get(self.index()).map_or("", |entry| &entry.id)
                }
            }
        )?)*
    };
}

/// An index of the model whose entry has an id and therefore a name.
pub trait Named: Copy {
    /// What it indexes.
    const KIND: Kind;

    /// The index of the entry at `position`.
    fn at(position: usize) -> Self;

    /// The id of the entry, as the pack's files write it.
    fn word(self, pack: &Pack) -> &str;
}

kinds! {
    Pack "pack" "pack",
    Phase "phase" "phases",
    Meter "meter" "meters" (MeterId meters),
    Attribute "attribute" "attributes" (AttributeId attributes),
    Side "side" "sides" (SideId sides),
    Topic "topic" "topics" (TopicId topics),
    Channel "channel" "channels" (ChannelId channels),
    Service "service" "services" (ServiceId services),
    Sector "sector" "sectors" (SectorId sectors),
    Quarter "quarter" "quarters" (QuarterId quarters),
    Place "place" "places" (PlaceId places),
    Sensor "sensor" "sensors" (SensorId sensors),
    Role "role" "roles" (RoleId roles),
    Company "company" "companies" (CompanyId companies),
    Deck "deck" "decks" (DeckId decks),
    Card "card" "cards" (CardId cards),
    Deed "deed" "deeds" (DeedId deeds),
    Clause "clause" "clauses" (ClauseId clauses),
    Status "status" "statuses" (StatusId statuses),
    Bill "bill" "bills" (BillId bills),
    Argument "argument" "arguments" (ArgumentId arguments),
    Bulletin "bulletin" "bulletins" (BulletinId bulletins),
    Action "action" "office" (ActionId actions),
    Hope "hope" "hopes" (HopeId hopes),
    Ending "ending" "endings" (EndingId endings),
    Bet "bet" "bets" (BetId bets),
    Feeling "feeling" "feelings" (FeelingId feelings),
    Reflection "reflection" "reflections" (ReflectionId reflections),
    Claim "claim" "almanac" (ClaimId claims),
    Variant "variant" "variants" (VariantId variants),
    Essay "essay" "essays" (EssayId essays),
}
