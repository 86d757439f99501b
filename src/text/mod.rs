//! The game in a terminal: line by line, without boxes or colours, so that a screen reader can follow.

mod ask;
mod end;
mod explain;
mod look;
mod plain;
mod rules;
mod teach;

use crate::engine::{Entry, Event, SeatId};
use crate::lang::Texts;
use crate::lang::sentences::{Sentences, seat_names};
use crate::session::Session;
use crate::view::visible;
use std::io::{self, BufRead, Write};

/// Plays a session to its end, or until the input ends or the player quits. `guide`: whether the first round is played
/// with a note at each new kind of step.
///
/// # Errors
/// Where the output cannot be written to or the input cannot be read.
pub fn play(
    session: Session,
    texts: &Texts,
    guide: bool,
    input: impl BufRead,
    output: impl Write,
) -> io::Result<()> {
    Terminal {
        names: seat_names(session.pack(), texts, session.state(), session.players()),
        numbers: None,
        session,
        texts,
        input,
        output: plain::Plain::new(output, texts.direction()),
        read: 0,
        at_keyboard: None,
        guide: teach::Guide::new(guide),
    }
    .run()
}

struct Terminal<'a, I, O> {
    session: Session,
    texts: &'a Texts,
    names: Vec<String>,
    /// What the seats were called before roles were dealt, if this sitting saw that.
    numbers: Option<Vec<String>>,
    input: I,
    output: O,
    /// How many entries were printed.
    read: usize,
    /// Who read the last lines.
    at_keyboard: Option<SeatId>,
    guide: teach::Guide,
}

/// What a line of input asks for.
enum Answer {
    Offer(usize),
    Quit,
}

impl<I: BufRead, O: Write> Terminal<'_, I, O> {
    fn run(mut self) -> io::Result<()> {
        self.say("text-welcome")?;
        loop {
            if self.session.is_over() {
                self.news()?;
                return self.reflect();
            }
            let Some(seat) = self.session.person_acting() else {
                let seen = self
                    .session
                    .acting()
                    .map(|seat| self.session.view(Some(seat)));
                let Some(turn) = self.session.bot_turn() else {
                    return Ok(());
                };
                self.warn_unsaved(turn.applied.unsaved.is_some())?;
                self.news()?;
                if let Some(seen) = seen {
                    self.tell_why(&seen, &turn)?;
                }
                continue;
            };
            if !self.hand_over(seat)? {
                return Ok(());
            }
            self.news()?;
            match self.ask(seat)? {
                Answer::Quit => {
                    return self.say("text-goodbye");
                }
                Answer::Offer(position) => {
                    let Some(offer) = self.session.offers(seat).into_iter().nth(position) else {
                        continue;
                    };
                    match self.session.apply(seat, offer.command) {
                        Ok(applied) => self.warn_unsaved(applied.unsaved.is_some())?,
                        Err(rejection) => {
                            let reason = self.sentences().rejection(&rejection);
                            writeln!(self.output, "{reason}")?;
                        }
                    }
                }
            }
        }
    }

    /// Calls the seats by the names of their roles from the moment that these are dealt.
    fn name_seats(&mut self) {
        let session = &self.session;
        let now = seat_names(
            session.pack(),
            self.texts,
            session.state(),
            session.players(),
        );
        if self.names != now {
            self.numbers = Some(std::mem::replace(&mut self.names, now));
        }
    }

    /// What is said of an entry that is new: before roles were dealt nobody had the name of one.
    fn told(&self, entry: &Entry, dealt: bool) -> String {
        let names = self.numbers.as_ref().filter(|_| !dealt);
        let names = names.unwrap_or(&self.names);
        let (pack, entries) = (self.session.pack(), self.session.entries());
        Sentences::new(pack, self.texts, names, entries).entry(entry)
    }

    fn sentences(&self) -> Sentences<'_> {
        Sentences::new(
            self.session.pack(),
            self.texts,
            &self.names,
            self.session.entries(),
        )
    }

    fn say(&mut self, id: &str) -> io::Result<()> {
        writeln!(self.output, "{}", self.texts.get(id))
    }

    fn warn_unsaved(&mut self, unsaved: bool) -> io::Result<()> {
        if unsaved {
            self.say("text-unsaved")
        } else {
            Ok(())
        }
    }

    /// Whether only bots play, so that there is nobody to keep a secret from.
    fn watching(&self) -> bool {
        !self
            .session
            .players()
            .iter()
            .any(crate::journal::Player::is_person)
    }

    /// Whether several people share the keyboard.
    fn shared(&self) -> bool {
        self.session
            .players()
            .iter()
            .filter(|player| player.is_person())
            .count()
            > 1
    }

    /// Between two people: hides what the last one read, and waits for the next. False where the input has ended.
    fn hand_over(&mut self, seat: SeatId) -> io::Result<bool> {
        self.name_seats();
        if self.shared() && self.at_keyboard != Some(seat) {
            write!(self.output, "{}", "\n".repeat(60))?;
            let name = self.names[seat.index()].clone();
            let line = self
                .sentences()
                .say("text-hand-over", &[("who", (&name).into())]);
            writeln!(self.output, "{line}")?;
            if self.line()?.is_none() {
                return Ok(false);
            }
        }
        self.at_keyboard = Some(seat);
        Ok(true)
    }

    /// Prints what has happened since the last time, as far as the reader may know it.
    fn news(&mut self) -> io::Result<()> {
        self.name_seats();
        let open = self.watching();
        let (pack, state) = (self.session.pack(), self.session.state());
        let mut lines = Vec::new();
        let opening = self.session.journal().opening();
        let entries = self.session.entries();
        let dealt = entries
            .iter()
            .position(|entry| matches!(entry.event, Event::RoleDealt(..)))
            .unwrap_or(entries.len());
        for (position, entry) in entries.iter().enumerate().skip(self.read) {
            // The law book and the sensors of the start can be looked up; read aloud they would bury the roles.
            let laid_out = position < opening
                && matches!(entry.event, Event::Enacted(..) | Event::Installed(..));
            if Sentences::worth_telling(&entry.event)
                && !laid_out
                && let Some(entry) = visible(pack, state, entry, self.reader(), open)
            {
                lines.push((entry.event, self.told(&entry, position >= dealt)));
            }
        }
        self.read = self.session.entries().len();
        lines.retain(|(_, line)| !line.is_empty());
        let mut lines = lines.into_iter().peekable();
        while let Some((event, line)) = lines.next() {
            let phase = matches!(event, Event::PhaseBegan(_));
            // A phase in which nothing happens, such as a pause without a question, has no heading.
            if phase && lines.peek().is_some_and(|(next, _)| ends_phase(next)) {
                continue;
            }
            if phase || matches!(event, Event::RoundBegan(_)) {
                writeln!(self.output)?;
            }
            writeln!(self.output, "{line}")?;
        }
        Ok(())
    }

    /// Who reads: the only person, or the one at the keyboard.
    fn reader(&self) -> Option<SeatId> {
        let mut people = self
            .session
            .players()
            .iter()
            .enumerate()
            .filter(|(_, p)| p.is_person())
            .map(|(i, _)| SeatId(i as u8));
        match (people.next(), people.next()) {
            (Some(only), None) => Some(only),
            _ => self.at_keyboard,
        }
    }

    /// Asks a person to decide.
    fn ask(&mut self, seat: SeatId) -> io::Result<Answer> {
        let view = self.session.view(Some(seat));
        self.teach(&view, seat)?;
        self.situation(&view, seat)?;
        loop {
            write!(self.output, "{} ", self.texts.get("text-prompt"))?;
            self.output.flush()?;
            let Some(line) = self.line()? else {
                return Ok(Answer::Quit);
            };
            match line.as_str() {
                "" => self.situation(&view, seat)?,
                "?" => self.say("text-help")?,
                "law" => self.law(&view)?,
                "ledger" => self.ledger(&view, seat)?,
                "hand" => self.hand(&view, seat)?,
                "table" => self.table(&view)?,
                "companies" => self.companies(&view, seat)?,
                "undo" => {
                    let undone =
                        self.session.can_undo() && matches!(self.session.undo(), Ok(Some(_)));
                    self.say(if undone {
                        "text-undone"
                    } else {
                        "text-no-undo"
                    })?;
                    if undone {
                        self.read = self.session.entries().len();
                        return Ok(Answer::Offer(usize::MAX));
                    }
                }
                "log" => self.log(seat)?,
                "quit" => return Ok(Answer::Quit),
                "guide on" => self.switch_guide(true, &view, seat)?,
                "guide off" => self.switch_guide(false, &view, seat)?,
                other if other.split_whitespace().next() == Some("rules") => self.rules(other)?,
                other if other.starts_with("why") => self.why(other, seat)?,
                other => match other.parse::<usize>() {
                    Ok(number) if number >= 1 && number <= view.offers.len() => {
                        return Ok(Answer::Offer(number - 1));
                    }
                    _ => self.say("text-not-understood")?,
                },
            }
        }
    }

    fn print(&mut self, lines: &[String]) -> io::Result<()> {
        lines
            .iter()
            .try_for_each(|line| writeln!(self.output, "{line}"))
    }

    /// A line of input without its end; none where the input has ended.
    fn line(&mut self) -> io::Result<Option<String>> {
        self.output.flush()?;
        let mut line = String::new();
        Ok((self.input.read_line(&mut line)? > 0).then(|| line.trim().to_owned()))
    }
}

/// Whether a phase is over when this happens.
const fn ends_phase(event: &Event) -> bool {
    matches!(
        event,
        Event::PhaseBegan(_) | Event::RoundBegan(_) | Event::RoundsEnded
    )
}
