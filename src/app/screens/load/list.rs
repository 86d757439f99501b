//! What the saved games are: whose, how far, and which of them cannot be gone on with, and why.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use crate::app::bridge::Saves;
use crate::app::words::Words;
use crate::journal::{Header, JournalFault, Problem, Save, load};
use crate::lang::sentences::seat_names;
use crate::pack::{Loaded, find};

/// A saved game as the list shows it.
pub struct Row {
    /// Its file.
    pub path: PathBuf,
    /// Whose game it is, or the name of the file.
    pub title: String,
    /// How far it is and how old, or what is wrong with it.
    pub detail: String,
    /// What can be done with it.
    pub kind: Found,
}

/// What a file among the saved games is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A game that goes on, with this pack.
    Open(String),
    /// A game that is over, with this pack.
    Over(String),
    /// Nothing that can be opened.
    Wrong,
}

/// Reads saved games; each pack that they need is read once.
pub struct Reader<'w> {
    words: &'w Words,
    packs: HashMap<String, Option<Arc<Loaded>>>,
}

impl<'w> Reader<'w> {
    /// A reader that speaks the language of these words; their pack is on the table.
    pub fn new(words: &'w Words) -> Self {
        let here = words.loaded.clone();
        let id = here.pack.name();
        Reader {
            words,
            packs: HashMap::from([(id, Some(here))]),
        }
    }

    fn pack(&mut self, id: &str) -> Option<Arc<Loaded>> {
        let read = || find(id).ok().map(Arc::new);
        self.packs.entry(id.to_owned()).or_insert_with(read).clone()
    }

    /// The newest game that goes on, if there is one.
    pub fn newest_open(&mut self, saves: &Saves) -> Option<Row> {
        let mut rows = saves.list().into_iter().map(|save| self.row(save));
        rows.find(|row| matches!(row.kind, Found::Open(_)))
    }

    /// All saved games, the newest first.
    pub fn all(&mut self, saves: &Saves) -> Vec<Row> {
        let rows = saves.list().into_iter().map(|save| self.row(save));
        rows.collect()
    }

    fn row(&mut self, save: Save) -> Row {
        let ago = ago(self.words, save.changed);
        let told = match &save.header {
            Ok(header) => self.game(&save, header, &ago),
            Err(fault) => Err(wrong(self.words, fault)),
        };
        let (title, detail, kind) = told.unwrap_or_else(|why| {
            let name = save.path.file_name().unwrap_or_default();
            (name.to_string_lossy().into_owned(), why, Found::Wrong)
        });
        Row {
            path: save.path,
            title,
            detail,
            kind,
        }
    }

    fn game(
        &mut self,
        save: &Save,
        header: &Header,
        ago: &str,
    ) -> Result<(String, String, Found), String> {
        let (words, id) = (self.words, header.pack.name());
        let Some(pack) = self.pack(&id) else {
            return Err(words.with("load-wrong-pack", &[("pack", id.as_str().into())]));
        };
        let loaded = load(&save.path, &pack.pack).map_err(|fault| wrong(words, &fault))?;
        // The pack's own names, also where it is not the one on the table.
        let other = (!Arc::ptr_eq(&pack, &words.loaded))
            .then(|| Words::new(pack.clone(), words.texts.language()));
        let texts = &other.as_ref().unwrap_or(words).texts;
        let names = seat_names(&pack.pack, texts, &loaded.state, &header.players);
        let seats = || names.iter().zip(&header.players);
        let comma = words.get("load-comma");
        let of = |people: bool| -> String {
            let who = seats().filter(|(_, player)| player.is_person() == people);
            let names: Vec<&str> = who.map(|(name, _)| name.as_str()).collect();
            names.join(&comma)
        };
        let (people, bots) = (of(true), of(false));
        let over = loaded.state.acting().is_none();
        let state = match over {
            true => words.get("load-over"),
            false if loaded.state.round == 0 => words.get("before-rounds"),
            false => words.with(
                "load-round",
                &[
                    ("round", loaded.state.round.into()),
                    ("rounds", loaded.state.rounds.into()),
                ],
            ),
        };
        let detail = words.with(
            "load-detail",
            &[
                ("pack", texts.pack(&pack.pack).into()),
                ("state", state.into()),
                ("ago", ago.into()),
            ],
        );
        let title = match (people.is_empty(), bots.is_empty()) {
            (true, _) => bots,
            (false, true) => people,
            (false, false) => {
                let with = words.with("load-with", &[("bots", bots.into())]);
                format!("{people} {with}")
            }
        };
        let kind = match over {
            true => Found::Over(id.clone()),
            false => Found::Open(id.clone()),
        };
        Ok((title, detail, kind))
    }
}

/// What is wrong with a file, for one who does not know what a journal is.
fn wrong(words: &Words, fault: &JournalFault) -> String {
    match &fault.problem {
        Problem::Io(why) => words.with("load-wrong-file", &[("why", why.to_string().into())]),
        Problem::Empty | Problem::NoHeader(_) => words.get("load-wrong-kind"),
        Problem::Format(_) => words.get("load-wrong-format"),
        Problem::OtherPack(pack, _) => {
            words.with("load-wrong-pack", &[("pack", pack.as_str().into())])
        }
        Problem::Fingerprint(pack, ..) => {
            words.with("load-wrong-rules", &[("pack", pack.as_str().into())])
        }
        Problem::Players(..)
        | Problem::Line(_)
        | Problem::NoOpening
        | Problem::AfterEnd
        | Problem::Misfit(..)
        | Problem::TooMuchUndone(..)
        | Problem::BadHash(_) => {
            let line = fault.line.unwrap_or(1);
            words.with("load-wrong-damaged", &[("line", line.into())])
        }
    }
}

/// How long ago, in the largest whole unit.
fn ago(words: &Words, then: SystemTime) -> String {
    let minutes = SystemTime::now()
        .duration_since(then)
        .map_or(0, |age| age.as_secs() / 60);
    let (id, n) = match minutes {
        0..60 => ("load-minutes", minutes),
        60..1440 => ("load-hours", minutes / 60),
        _ => ("load-days", minutes / 1440),
    };
    words.with(id, &[("n", (n as i64).into())])
}
