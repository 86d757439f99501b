//! Which texts the entries of a pack have, and what values each is given.

use std::collections::HashSet;

use crate::pack::kind::Kind;
use crate::pack::model::{CardId, Pack, Status, SubjectKind, Term};

/// The words that a pack may have of its own for what the program speaks of, as parts of its name. What each is put
/// into, and what is said where a pack has none, stands in `assets/lang/*/words.ftl`.
pub const OWN_WORDS: &[&str] = &[
    "line",
    "whole",
    "the-whole",
    "of-the-whole",
    "steps",
    "the-number",
    "law-book",
    "the-law-book",
    "companies",
    "bulletin",
    "office",
    "ledger",
];

/// The texts of an entry.
#[derive(Debug)]
pub(super) struct Expected {
    /// The message id.
    pub id: String,
    /// The kind of the entry.
    pub kind: Kind,
    /// Its index.
    pub index: usize,
    /// The parts besides the name.
    pub parts: Vec<Part>,
    /// What values it is given.
    pub supply: Supply,
}

/// A part of the texts of an entry.
#[derive(Debug)]
pub(super) struct Part {
    /// Its name.
    pub name: String,
    /// Whether it must be there.
    pub required: bool,
}

/// What values a text is given.
#[derive(Clone, Copy, Debug)]
pub(super) enum Supply {
    /// None.
    Nothing,
    /// How far one walks.
    Words,
    /// The name of whoever acts.
    Actor,
    /// The name of whoever acts, and of whose choice sent the card, and the round of that.
    Sent,
    /// What the reflection with this index binds, and the rounds and numbers of its steps.
    Reflection(usize),
}

impl Supply {
    /// The names of the values.
    pub(super) fn names(self, pack: &Pack) -> Vec<String> {
        let index = match self {
            Self::Nothing => return Vec::new(),
            Self::Words => return vec!["steps".to_owned()],
            Self::Actor => return vec!["name".to_owned()],
            Self::Sent => return ["name", "from", "since"].map(str::to_owned).to_vec(),
            Self::Reflection(index) => index,
        };
        let mut names = Vec::new();
        let steps = pack
            .reflections
            .get(index)
            .map_or(&[][..], |reflection| &reflection.steps);
        for (_, term) in steps.iter().flat_map(|step| &step.columns) {
            if let Term::Var(name) = term
                && !names.contains(name)
            {
                names.push(name.clone());
            }
        }
        names.extend(["round", "number"].map(str::to_owned));
        for (position, step) in steps.iter().enumerate() {
            names.push(format!("round{}", position + 1));
            if step.fact.has_number() {
                names.push(format!("number{}", position + 1));
            }
        }
        names
    }
}

/// The parts of the texts of a kind: those that must be there, then those that may.
const fn parts(kind: Kind) -> (&'static [&'static str], &'static [&'static str]) {
    match kind {
        Kind::Pack => (&["about"], OWN_WORDS),
        Kind::Place
        | Kind::Sensor
        | Kind::Company
        | Kind::Status
        | Kind::Bill
        | Kind::Action
        | Kind::Hope
        | Kind::Phase => (&["about"], &[]),
        Kind::Role => (&["name", "about"], &[]),
        Kind::Service => (&["refused"], &["about"]),
        Kind::Clause | Kind::Argument | Kind::Bulletin | Kind::Ending => (&["text"], &[]),
        Kind::Card => (&["prompt"], &[]),
        Kind::Reflection => (&["text", "question"], &[]),
        Kind::Claim => (&["text", "elsewhere"], &[]),
        Kind::Variant => (&["why"], &[]),
        Kind::Essay => (&["intro", "there", "here", "note", "question"], &[]),
        Kind::Meter
        | Kind::Attribute
        | Kind::Side
        | Kind::Topic
        | Kind::Channel
        | Kind::Sector
        | Kind::Quarter
        | Kind::Deck
        | Kind::Deed
        | Kind::Bet
        | Kind::Feeling => (&[], &["about"]),
    }
}

/// The texts of every entry.
pub(super) fn of(pack: &Pack) -> Vec<Expected> {
    let mut all = Vec::new();
    let mut add = |kind: Kind, ids: Vec<&str>| {
        let mut ids_before: HashSet<&str> = HashSet::new();
        for (index, id) in ids.into_iter().enumerate() {
            let (required, allowed) = parts(kind);
            let part = |required: bool| {
                move |name: &&str| Part {
                    name: (*name).to_owned(),
                    required,
                }
            };
            let mut parts: Vec<Part> = required
                .iter()
                .map(part(true))
                .chain(allowed.iter().map(part(false)))
                .collect();
            // Two parts of one name are told elsewhere.
            for part in inner_parts(pack, kind, index) {
                if parts.iter().all(|other| other.name != part.name) {
                    parts.push(part);
                }
            }
            let supply = match kind {
                Kind::Pack => Supply::Words,
                Kind::Card if in_no_deck(pack, index) => Supply::Sent,
                Kind::Card => Supply::Actor,
                Kind::Reflection => Supply::Reflection(index),
                _ => Supply::Nothing,
            };
            // An id that stands twice, or is empty, is told elsewhere.
            if id.is_empty() || ids_before.contains(id) {
                continue;
            }
            ids_before.insert(id);
            all.push(Expected {
                id: format!("{}-{id}", kind.word()),
                kind,
                index,
                parts,
                supply,
            });
        }
    };
    macro_rules! lists {
        ($($kind:ident $field:ident),* $(,)?) => {
            $(add(Kind::$kind, pack.$field.iter().map(|entry| entry.id.as_str()).collect());)*
        };
    }
    let manifests = std::iter::once(&pack.manifest).chain(&pack.mods);
    add(
        Kind::Pack,
        manifests.map(|manifest| manifest.id.as_str()).collect(),
    );
    lists!(
        Phase phases, Meter meters, Attribute attributes, Side sides, Topic topics, Channel channels,
        Service services, Sector sectors, Quarter quarters, Place places, Sensor sensors, Role roles, Company companies, Deck decks,
        Card cards, Deed deeds, Clause clauses, Status statuses, Bill bills, Argument arguments, Bulletin bulletins,
        Action actions, Hope hopes, Ending endings, Bet bets, Feeling feelings, Reflection reflections, Claim claims,
        Essay essays, Variant variants,
    );
    all
}

/// Whether a card is only ever sent by a choice.
fn in_no_deck(pack: &Pack, card: usize) -> bool {
    let card = CardId::at(card);
    pack.decks.iter().all(|deck| !deck.cards.contains(&card))
}

/// Whether others can notice a status: only a seat is met.
fn noticed(status: &Status) -> bool {
    status.of == SubjectKind::Seat && !status.met.is_empty()
}

/// The parts that options of cards and amendments of bills bring.
fn inner_parts(pack: &Pack, kind: Kind, index: usize) -> Vec<Part> {
    let required = |name: String| Part {
        name,
        required: true,
    };
    match kind {
        Kind::Card => pack.cards[index]
            .options
            .iter()
            .flat_map(|option| [option.id.clone(), format!("{}-then", option.id)])
            .chain(
                pack.cards[index]
                    .prompts
                    .iter()
                    .map(|prompt| format!("prompt-{}", prompt.id)),
            )
            .map(required)
            .collect(),
        // What others notice of it.
        Kind::Status if noticed(&pack.statuses[index]) => vec![required("met".to_owned())],
        Kind::Bill => pack.bills[index]
            .amendments
            .iter()
            .map(|amendment| amendment.id.clone())
            .map(required)
            .collect(),
        Kind::Essay => pack.essays[index]
            .pairs
            .iter()
            .flat_map(|pair| [format!("{pair}-there"), format!("{pair}-here")])
            .map(required)
            .collect(),
        _ => Vec::new(),
    }
}
