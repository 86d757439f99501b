//! Why something happened: the reasons of bots, the log of the round, and the causes behind a line of it.

use super::Terminal;
use crate::bots::{Reason, Why};
use crate::engine::{Command, Entry, Event, SeatId};
use crate::lang::sentences::{Posting, Sentences};
use crate::session::BotTurn;
use crate::view::{View, visible};
use std::io::{self, BufRead, Write};

impl<I: BufRead, O: Write> Terminal<'_, I, O> {
    /// Says in one line why a bot decided so, where others may know what it decided. `seen`: its view before.
    pub(super) fn tell_why(&mut self, seen: &View, turn: &BotTurn) -> io::Result<()> {
        let secret = is_secret(turn.command);
        let why = self
            .session
            .journal()
            .decisions
            .last()
            .and_then(|decision| decision.why.as_ref()?.open(&seen.curtain));
        match why {
            Some(Why::Weighed(reasons)) if reasons == [Reason::Least] => Ok(()),
            Some(why @ Why::Weighed(_)) if !secret || self.watching() => {
                let line = self.sentences().why(seen, turn.seat, turn.command, &why);
                self.print(&[line])
            }
            _ => Ok(()),
        }
    }

    /// What the seat may know of this round, with a number for each line.
    pub(super) fn log(&mut self, seat: SeatId) -> io::Result<()> {
        let entries = self.session.entries();
        let round = entries
            .iter()
            .rposition(|entry| matches!(entry.event, Event::RoundBegan(_)))
            .or_else(|| {
                let mut entries = entries.iter();
                entries.position(|entry| matches!(entry.event, Event::Veiled(_)))
            })
            .unwrap_or(0);
        let sentences = self.sentences();
        let lines: Vec<String> = (round..entries.len())
            .filter(|position| Sentences::worth_telling(&entries[*position].event))
            .filter_map(|position| {
                let entry = self.session.visible(position, Some(seat))?;
                Some(format!("{position}. {}", sentences.entry(&entry)))
            })
            .collect();
        self.print(&lines)
    }

    /// The last ledger that moved something: a line for each movement, with the number that `why` takes.
    pub(super) fn ledger(&mut self, view: &View, seat: SeatId) -> io::Result<()> {
        let log = self.readable(seat);
        let sentences = self.sentences();
        let mut folios = sentences.folios(view, &log);
        folios.retain(|folio| !folio.postings.is_empty());
        let hidden = sentences.hidden(&view.curtain);
        let Some(folio) = folios.pop() else {
            let none = sentences.say("text-no-ledger", &[]);
            return self.print(&[hidden.unwrap_or(none)]);
        };
        let title = sentences.say("ledger-of-round", &[("round", folio.round.into())]);
        let line = |posting: &Posting| {
            let who = match posting.who {
                Some(who) => sentences.subject(who),
                None => sentences.say("ledger-city", &[]),
            };
            let sum = posting.sum.as_ref().map(|sum| {
                let name = sum.name.as_ref().map(|name| format!("{name} "));
                format!(" {}{:+} ({})", name.unwrap_or_default(), sum.by, sum.after)
            });
            let (sum, what) = (sum.unwrap_or_default(), posting.what.trim_end_matches('.'));
            let line = format!("{}. {who}: {what}.{sum} {}", posting.at, posting.cause);
            line.trim_end().to_owned()
        };
        let lines: Vec<String> = std::iter::once(title)
            .chain(hidden)
            .chain(folio.postings.iter().map(line))
            .collect();
        self.print(&lines)
    }

    /// Every company in one line, and what happened to it, each with the number that `why` takes.
    pub(super) fn companies(&mut self, view: &View, seat: SeatId) -> io::Result<()> {
        let log = self.readable(seat);
        let sentences = self.sentences();
        let firms = sentences.firms(view, &log);
        if firms.is_empty() {
            return self.say("text-no-companies");
        }
        let mut lines = Vec::new();
        for firm in &firms {
            lines.push(sentences.firm(firm));
            let told = log
                .iter()
                .filter(|(at, _)| firm.happened.contains(&(*at as usize)));
            lines.extend(told.map(|(at, entry)| format!("{at}. {}", sentences.entry(entry))));
        }
        // Once: it is the same for all that are somebody else's.
        lines.extend(firms.iter().find_map(|firm| sentences.unseen(firm)));
        self.print(&lines)
    }

    /// The entries that a seat may read, with their positions.
    fn readable(&self, seat: SeatId) -> Vec<(u32, Entry)> {
        let seen = |at: usize| Some((at as u32, self.session.visible(at, Some(seat))?));
        (0..self.session.entries().len()).filter_map(seen).collect()
    }

    /// The causes behind a line of the log, the first cause first.
    pub(super) fn why(&mut self, line: &str, seat: SeatId) -> io::Result<()> {
        let position = line.trim_start_matches("why").trim().parse::<usize>();
        let known = position
            .ok()
            .filter(|position| self.session.visible(*position, Some(seat)).is_some());
        let Some(position) = known else {
            return self.say("text-no-such-line");
        };
        let (pack, state) = (self.session.pack(), self.session.state());
        let see = |entry: &_| visible(pack, state, entry, Some(seat), false);
        let mut lines = self.sentences().explained(position, see);
        let journal = self.session.journal();
        let decision = journal
            .decision_at(position)
            .filter(|decision| self.watching() || !is_secret(decision.command));
        let why = decision
            .and_then(|decision| decision.why.as_ref())
            .and_then(|why| why.open(&self.session.view(Some(seat)).curtain));
        lines.extend(why.and_then(|why| self.sentences().because(&why)));
        self.print(&lines)
    }
}

/// Whether others may not know what was decided.
const fn is_secret(command: Command) -> bool {
    matches!(
        command,
        Command::Choose(_) | Command::Vote(_) | Command::Bet(_)
    )
}
