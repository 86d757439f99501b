//! A small harbour for one rule at a time: a test adds the few entries that it is about, in RON as a modder writes
//! them, and they are loaded through `pack::load`. The words are filled in.

use crate::support::Table;
use mizan::engine::*;
use mizan::pack::{self, Loaded, Named, Pack, Severity, model::*};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The street alone, from a deck, and the ledger.
pub const STREET: &str =
    r#"(id: "street", kind: Street(side: "folk", deck: "town")), (id: "ledger", kind: Ledger)"#;

/// The street, the office with an action `deal`, and the ledger.
pub const OFFICE: &str = r#"
    (id: "street", kind: Street(side: "folk", deck: "town")),
    (id: "office", kind: Office(side: "hall", actions: ["deal"])),
    (id: "ledger", kind: Ledger)"#;

/// The street on the map, with a die, and the ledger.
pub const MAP: &str =
    r#"(id: "street", kind: Street(side: "folk", die: 1)), (id: "ledger", kind: Ledger)"#;

/// The chamber, the bills in their order, no debate; and the ledger.
pub const CHAMBER: &str =
    r#"(id: "chamber", kind: Chamber(agenda: Rotation)), (id: "ledger", kind: Ledger)"#;

/// Quay, lane, hall and mill lie in a row; to the mill goes a ferry. Ada and Bo start at the quay and own companies,
/// Cy starts in the hall, and a warden has an office and no token. Ada's bakery buys from the millers, whom nobody owns
/// and who have spilled something.
const BOARD: &str = r#"(
  meters: [(id: "calm", start: 50, min: 0, max: 100, shown: All, ink: Teal, shape: Circle, pictogram: "eye")],
  attributes: [
    (id: "points", of: Seat, start: 100, min: 0, max: 1000, shown: All),
    (id: "coins", of: Seat, start: 3, min: 0, max: 20, shown: Owner),
    (id: "rating", of: Company, start: 100, min: 0, max: 1000, shown: All),
    (id: "padding", of: Company, start: 0, min: 0, max: 10, shown: Owner),
    (id: "spills", of: Company, start: 0, min: 0, max: 9, shown: All),
    (id: "knew", of: Company, start: 0, min: 0, max: 1, shown: All),
  ],
  sides: ["folk", "hall"],
  topics: [(id: "town", ink: Navy, shape: Square, pictogram: "ledger")],
  channels: ["face", "voice", "paper"],
  services: ["ferry", "loan"],
  sectors: ["food", "cloth"],
  decks: [(id: "town", topic: "town")],
  quarters: [(id: "port", outline: [(0, 0), (500, 0), (500, 500)])],
  places: [
    (id: "quay", at: (100, 100), quarter: "port", pictogram: "ferry", decks: ["town"]),
    (id: "lane", at: (200, 100), quarter: "port", pictogram: "ferry", decks: ["town"]),
    (id: "hall", at: (300, 100), quarter: "port", pictogram: "town-hall", decks: ["town"]),
    (id: "mill", at: (400, 100), quarter: "port", pictogram: "town-hall", decks: ["town"]),
  ],
  links: [(from: "quay", to: "lane"), (from: "lane", to: "hall"), (from: "hall", to: "mill", service: "ferry")],
  roles: [
    (id: "ada", side: "folk", start: "quay", company: "bakery", pictogram: "person"),
    (id: "bo", side: "folk", start: "quay", company: "dyers", pictogram: "person"),
    (id: "cy", side: "folk", start: "hall", pictogram: "person"),
    (id: "warden", side: "hall", pictogram: "person"),
  ],
  companies: [
    (id: "bakery", place: "quay", sector: "food", suppliers: ["millers"], pictogram: "person"),
    (id: "dyers", place: "hall", sector: "cloth", pictogram: "person"),
    (id: "millers", place: "mill", sector: "food", attributes: {"spills": 1}, pictogram: "person"),
  ],
)"#;

/// The harbour with these phases and these files besides its board: the name of a list, and the list.
pub fn harbour(phases: &str, files: &[(&str, &str)]) -> Loaded {
    let temp = tempfile::tempdir().unwrap();
    let dir = temp.path().join("small");
    let words = dir.join("lang/en");
    fs::create_dir_all(&words).unwrap();
    let write = |name: &str, text: &str| fs::write(dir.join(name), text).unwrap();
    write(
        "pack.ron",
        &format!(
            r#"(id: "small", version: "1", format: 2, authors: ["Mizan"], licence: "MIT", languages: ["en"],
            rounds: [4], seats: (1, 4), arguments: (0, 4), headline: "points", phases: [{phases}])"#
        ),
    );
    write("board.ron", BOARD);
    let cards =
        r#"[(id: "day", deck: "town", topic: "town", options: [(id: "act"), (id: "leave")])]"#;
    if files.iter().all(|(name, _)| *name != "cards") {
        write("cards.ron", cards);
    }
    for (name, text) in files {
        write(&format!("{name}.ron"), text);
    }
    load(&dir, &words)
}

/// Loads the pack; whatever text it says is missing is filled in.
fn load(dir: &Path, words: &Path) -> Loaded {
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for _ in 0..4 {
        let fluent: String = texts
            .iter()
            .map(|(id, parts)| format!("{id} = {id}\n{}", parts.concat()))
            .collect();
        fs::write(words.join("all.ftl"), fluent).unwrap();
        let wrong = match pack::load(dir) {
            Ok(loaded) => return loaded,
            Err(wrong) => wrong,
        };
        let errors = wrong.0.iter().filter(|one| one.severity == Severity::Error);
        for diagnostic in errors {
            let text = diagnostic
                .message
                .strip_prefix("the text `")
                .and_then(|rest| rest.split_once('`'))
                .unwrap_or_else(|| panic!("{diagnostic}"))
                .0;
            match text.split_once('.') {
                None => _ = texts.entry(text.to_owned()).or_default(),
                Some((id, part)) => {
                    let parts = texts.entry(id.to_owned()).or_default();
                    // A prompt names what a prompt may name, so that a test can read it.
                    let value = match part {
                        "prompt" if SENT.contains(&id) => {
                            "{ $name } hears from { $from } of { $since }"
                        }
                        other => other,
                    };
                    parts.push(format!("    .{part} = {value}\n"));
                }
            }
        }
    }
    panic!("the words cannot be filled in");
}

/// Cards whose prompt says who sent them.
const SENT: [&str; 1] = ["card-letter"];

/// The entry of this id.
pub fn id<I: Named>(pack: &Pack, word: &str) -> I {
    (0..1000)
        .map(I::at)
        .take_while(|id| !id.word(pack).is_empty())
        .find(|id| id.word(pack) == word)
        .unwrap_or_else(|| panic!("no {} called {word}", I::KIND.word()))
}

/// The seats by their place at the table.
pub const ADA: SeatId = SeatId(0);
pub const BO: SeatId = SeatId(1);
pub const CY: SeatId = SeatId(2);

impl<'a> Table<'a> {
    /// A game with these roles, in this order.
    pub fn of(pack: &'a Pack, roles: &[&str]) -> Self {
        Self::varied(pack, roles, &[], 1)
    }

    /// A game with these roles and variants.
    pub fn varied(pack: &'a Pack, roles: &[&str], variants: &[&str], seed: u64) -> Self {
        let setup = Setup {
            seed,
            rounds: 4,
            variants: variants.iter().map(|word| id(pack, word)).collect(),
            seats: roles.iter().map(|word| Some(id(pack, word))).collect(),
        };
        let mut entries = Vec::new();
        let state = begin(pack, &setup, &mut entries).expect("the pack seats this table");
        Self {
            pack,
            setup,
            state,
            entries,
        }
    }

    pub fn id<I: Named>(&self, word: &str) -> I {
        id(self.pack, word)
    }

    /// Lets the seat whose turn it is give a command: what is decided is put into effect by `evolve`.
    pub fn does(&mut self, command: Command) -> &mut Self {
        let seat = self.state.acting().expect("somebody acts");
        let legal = legal(self.pack, &self.state, seat).contains(&command);
        match decide(self.pack, &self.state, seat, command) {
            Ok(decided) => {
                assert!(legal, "{command:?} is decided and not listed");
                for entry in &decided {
                    evolve(self.pack, &mut self.state, entry);
                }
                self.entries.extend(decided);
            }
            Err(rejection) => panic!("{command:?} is refused: {rejection:?}"),
        }
        self
    }

    /// The dilemma that is asked, and the position of an option.
    fn option(&self, word: &str) -> u8 {
        let Stage::Choose(_, card) = self.state.stage else {
            panic!("nobody chooses at {:?}", self.state.stage);
        };
        let options = &self.pack.cards[card.index()].options;
        let found = options.iter().position(|option| option.id == word);
        found.unwrap_or_else(|| panic!("no option {word}")) as u8
    }

    /// Chooses an option of the dilemma that is asked.
    pub fn chooses(&mut self, option: &str) -> &mut Self {
        let option = self.option(option);
        self.does(Command::Choose(option))
    }

    /// Whether an option is on the card that is asked, and why it is refused, if it is.
    pub fn offered(&self, option: &str) -> Option<Option<Rejection>> {
        let wanted = Command::Choose(self.option(option));
        let seat = self.state.acting().expect("somebody chooses");
        let offers = offers(self.pack, &self.state, seat);
        let found = offers.into_iter().find(|offer| offer.command == wanted);
        found.map(|offer| offer.refused)
    }

    /// Plays the least that can be done until something holds: leaves, rests, passes, votes no, accepts.
    pub fn until(&mut self, stop: impl Fn(&State) -> bool) -> &mut Self {
        while !stop(&self.state) {
            let seat = self.state.acting().expect("it comes before the end");
            let legal = legal(self.pack, &self.state, seat);
            let stay = self.state.seats[seat.index()].place.map(Command::Go);
            let quiet = stay.filter(|stay| legal.contains(stay)).or_else(|| {
                let mut quiet = legal
                    .iter()
                    .filter(|command| !matches!(command, Command::Sign(_)));
                quiet.next_back().copied()
            });
            self.does(quiet.expect("something can be done"));
        }
        self
    }

    /// Plays the least that can be done to the beginning of a round; 5 is the end of the game.
    pub fn at_round(&mut self, round: u8) -> &mut Self {
        self.until(|state| state.round >= round || state.acting().is_none())
    }

    pub fn score(&self, seat: SeatId) -> i32 {
        self.mine(seat, "points")
    }

    pub fn mine(&self, seat: SeatId, attribute: &str) -> i32 {
        self.state
            .attribute(Subject::Seat(seat), self.id(attribute))
    }

    pub fn firm(&self, company: &str, attribute: &str) -> i32 {
        let company = Subject::Company(self.id(company));
        self.state.attribute(company, self.id(attribute))
    }

    pub fn holds(&self, seat: SeatId, status: &str) -> bool {
        self.state.holds(Subject::Seat(seat), self.id(status))
    }

    pub fn firm_holds(&self, company: &str, status: &str) -> bool {
        self.state
            .holds(Subject::Company(self.id(company)), self.id(status))
    }

    pub fn meter(&self, meter: &str) -> i32 {
        self.state.meters[self.id::<MeterId>(meter).index()]
    }

    /// How many events are such.
    pub fn count(&self, which: impl Fn(&Event) -> bool) -> usize {
        self.entries
            .iter()
            .filter(|entry| which(&entry.event))
            .count()
    }

    /// The records that stand on file for a seat.
    pub fn on_file(&self, seat: SeatId) -> usize {
        let records = self.state.records.iter();
        records
            .filter(|record| record.seat == seat && record.standing.stands())
            .count()
    }

    /// The office action with this target.
    pub fn acts(&mut self, action: &str, target: Target) -> &mut Self {
        let action = self.id(action);
        self.does(Command::Act(action, target))
    }
}
