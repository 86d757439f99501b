//! The guide in a terminal: each note is printed once, before what it is about is asked.

use super::Terminal;
use crate::engine::{SeatId, watchers};
use crate::lang::guide::{Shown, Step, Table, ledger_was_read};
use crate::view::View;
use std::io::{self, BufRead, Write};

/// Whether there are notes, and which were printed.
pub(super) struct Guide {
    on: bool,
    shown: Shown,
}

impl Guide {
    pub(super) fn new(on: bool) -> Self {
        Self {
            on,
            shown: Shown::default(),
        }
    }
}

impl<I: BufRead, O: Write> Terminal<'_, I, O> {
    /// Prints the notes that the seat has not had about what has happened and what it is asked.
    pub(super) fn teach(&mut self, view: &View, seat: SeatId) -> io::Result<()> {
        if !self.guide.on {
            return Ok(());
        }
        let seen = |at: usize| Some((at as u32, self.session.visible(at, Some(seat))?));
        let log: Vec<_> = (0..self.session.entries().len()).filter_map(seen).collect();
        let pack = self.session.pack().clone();
        let mut steps = Vec::new();
        if ledger_was_read(&pack, &log) {
            steps.push(Step::Ledger);
        }
        // The first round is the one that is played with notes; its ledger is read when the next has begun.
        if view.round <= 1 {
            // Before roles are dealt nobody has a hope, and no news befalls anybody.
            if view.veil == 0 {
                steps.extend([Step::Hope, Step::Bulletin]);
            }
            steps.extend(Step::asked(&pack, view));
        } else if view.round > 2 {
            self.guide.on = false;
            return Ok(());
        }
        let mut lines = Vec::new();
        while let Some(step) = self.guide.shown.next(seat, &steps) {
            self.guide.shown.add(seat, step);
            let watching = |place| watchers(&pack, self.session.state(), place);
            let table = Table {
                view,
                log: &log,
                watchers: &watching,
            };
            let sentences = self.sentences();
            let note = sentences.note(step, &table);
            lines.extend(note.map(|note| {
                sentences.say(
                    "text-guide",
                    &[
                        ("title", (&note.title).into()),
                        ("text", (&note.text).into()),
                    ],
                )
            }));
        }
        self.print(&lines)
    }

    /// Switches the notes on or off; on, those about what is asked now come at once.
    pub(super) fn switch_guide(&mut self, on: bool, view: &View, seat: SeatId) -> io::Result<()> {
        self.guide.on = on;
        self.say(if on {
            "text-guide-on"
        } else {
            "text-guide-off"
        })?;
        self.teach(view, seat)
    }
}
