//! The resolved pack: every id is an index that is known to be good. Only [`crate::pack`]'s loader makes one.

mod board;
mod cards;
mod facts;
mod flow;
mod ids;
mod rules;

pub use board::*;
pub use cards::*;
pub use flow::*;
pub use ids::*;
pub use rules::*;

/// Who made a pack and what it is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// Its id, the same as its folder's name.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The version of the rule format it is written in.
    pub format: u32,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Its licence.
    pub licence: String,
    /// The languages it speaks, the first being the fallback.
    pub languages: Vec<String>,
}

/// The frame of a game.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// The lengths that set-up offers, in rounds; the first is the standard game.
    pub rounds: Vec<u8>,
    /// The fewest and most seats.
    pub seats: (u8, u8),
    /// How many argument cards each seat is dealt at the start, and the most it can hold.
    pub arguments: (u8, u8),
    /// Whether the first turn of the round passes from seat to seat.
    pub rotate: bool,
    /// The attribute that stands for the seat in lists, curves and tokens.
    pub headline: Option<AttributeId>,
    /// The attribute that stands for a company.
    pub company_headline: Option<AttributeId>,
}

/// All rules of a game, as a folder of RON files defines them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)] // each list holds the entries its type documents
pub struct Pack {
    /// The base's manifest; the languages are those of all packs of the stack.
    pub manifest: Manifest,
    /// The packs that lie on the base, in their order.
    pub mods: Vec<Manifest>,
    pub frame: Frame,
    pub phases: Vec<Phase>,
    pub meters: Vec<Meter>,
    pub attributes: Vec<Attribute>,
    pub sides: Vec<Side>,
    pub topics: Vec<Topic>,
    pub channels: Vec<Channel>,
    pub services: Vec<Service>,
    pub sectors: Vec<Sector>,
    pub quarters: Vec<Quarter>,
    pub places: Vec<Place>,
    pub links: Vec<Link>,
    pub sensors: Vec<Sensor>,
    pub roles: Vec<Role>,
    pub companies: Vec<Company>,
    pub decks: Vec<Deck>,
    pub cards: Vec<Card>,
    pub deeds: Vec<Deed>,
    pub clauses: Vec<Clause>,
    pub statuses: Vec<Status>,
    pub bills: Vec<Bill>,
    pub arguments: Vec<Argument>,
    pub bulletins: Vec<Bulletin>,
    pub actions: Vec<Action>,
    pub hopes: Vec<Hope>,
    pub endings: Vec<Ending>,
    pub bets: Vec<Bet>,
    pub feelings: Vec<Feeling>,
    pub reflections: Vec<Reflection>,
    pub claims: Vec<Claim>,
    pub essays: Vec<Essay>,
    pub variants: Vec<Variant>,
    /// A hash of the rules: two packs with the same fingerprint play the same.
    pub fingerprint: u64,
}

impl Pack {
    /// The name under which [`crate::pack::find`] finds it again: the ids of the base and of the packs on it, with `+`
    /// between them.
    #[must_use]
    pub fn name(&self) -> String {
        let ids: Vec<&str> = std::iter::once(&self.manifest)
            .chain(&self.mods)
            .map(|manifest| manifest.id.as_str())
            .collect();
        ids.join("+")
    }
}
