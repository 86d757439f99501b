//! What is shown of a game. It is read like a story: while a page lies open, everything at the table stands as of that
//! page, and bots may have gone on long since. What one can do is always asked of the game as it is now.

use crate::app::words::Words;
use crate::bots::Why;
use crate::engine::{self, Answer, Command, Entry, Event, SeatId, State};
use crate::lang::sentences::{Sentences, seat_names};
use crate::pack::model::{AttributeId, BetId, PlaceId, Question, SensorId, Shown};
use crate::view::{View, view, visible};

use super::Game;

impl Game {
    pub(super) fn name_seats(&mut self, words: &Words) {
        let players = self.session.players();
        self.names = seat_names(&self.pack, &words.texts, self.state(), players);
        self.named = self.view.veil == 0;
    }

    /// Whether roles were dealt since the seats were named, so that they have other names now.
    pub(super) fn misnamed(&self) -> bool {
        self.named != (self.view.veil == 0)
    }

    /// Looks at the game as it is now. What is shown of it follows in [`Game::show`].
    pub(super) fn look_again(&mut self) {
        let viewer = self.sitting;
        self.now = self.session.view(viewer);
        let readable = |at| Some((at as u32, self.session.visible(at, viewer)?));
        self.known = (0..self.session.entries().len())
            .filter_map(readable)
            .collect();
        let undoable = !self.now.closing && self.session.can_undo();
        self.stale |= self.view.seat != viewer || self.undoable != undoable;
        self.undoable = undoable;
    }

    /// Forgets what was shown, after a decision was taken back: other events may come in the place of the old ones.
    pub(super) fn take_back(&mut self) {
        self.past = None;
        self.stale = true;
    }

    /// Whether the table stands as of the first `events` of the journal.
    #[must_use]
    pub fn is_shown(&self, events: usize) -> bool {
        !self.stale && self.shown == events
    }

    /// Lets the table stand as of the first `events` of the journal.
    pub fn show(&mut self, events: usize) {
        let events = events.min(self.events());
        self.shown = events;
        self.stale = false;
        self.revision += 1;
        if events == self.events() {
            self.view.clone_from(&self.now);
            self.log.clone_from(&self.known);
            return;
        }
        let past = self.session.state_after(events, self.past.take());
        self.view = view(&self.pack, &past, self.sitting);
        // Nobody decides about what is past.
        self.view.offers.clear();
        let entries = self.session.entries()[..events].iter().enumerate();
        self.log = entries
            .filter_map(|(at, entry)| {
                let entry = visible(&self.pack, &past, entry, self.sitting, false)?;
                Some((at as u32, entry))
            })
            .collect();
        self.past = Some(past);
    }

    /// How many events of the journal are shown.
    #[must_use]
    pub fn shown(&self) -> usize {
        self.shown
    }

    /// The state that is shown.
    fn state(&self) -> &State {
        let past = self.past.as_ref();
        past.filter(|past| past.events as usize == self.shown)
            .unwrap_or_else(|| self.session.state())
    }

    /// What whoever sits here may see of the game as it is now. Screens show [`Game::view`].
    #[must_use]
    pub fn now(&self) -> &View {
        &self.now
    }

    /// All entries that whoever sits here may read, also those that are not shown yet. Screens show [`Game::log`].
    #[must_use]
    pub fn known(&self) -> &[(u32, Entry)] {
        &self.known
    }

    /// Where that ends in the journal which came of the event at a position before anybody else had a turn.
    #[must_use]
    pub fn end_of(&self, at: usize) -> usize {
        let goes_on = |entry: &Entry| {
            matches!(
                entry.event,
                Event::RoundBegan(_)
                    | Event::PhaseBegan(_)
                    | Event::TurnBegan(_)
                    | Event::Veiled(_)
                    | Event::RoundsEnded
                    | Event::Ended(_)
            )
        };
        let entries = self.session.entries();
        let after = entries.iter().skip(at + 1).position(goes_on);
        after.map_or(entries.len(), |nr| at + 1 + nr)
    }

    /// What makes sentences about what is shown of this game. Only give it entries of [`Game::log`].
    #[must_use]
    pub fn sentences<'a>(&'a self, words: &'a Words) -> Sentences<'a> {
        let entries = self.session.entries();
        let shown = &entries[..self.shown.min(entries.len())];
        Sentences::new(&self.pack, &words.texts, &self.names, shown)
    }

    /// An entry that is shown, as whoever sits here may read it.
    #[must_use]
    pub fn entry(&self, at: usize) -> Option<Entry> {
        let entry = self.session.entries().get(at).filter(|_| at < self.shown)?;
        self.read_as_shown(entry)
    }

    fn read_as_shown(&self, entry: &Entry) -> Option<Entry> {
        visible(&self.pack, self.state(), entry, self.sitting, false)
    }

    /// Why the event at a position of the journal came about: the first cause first, itself last.
    #[must_use]
    pub fn explain(&self, words: &Words, at: usize) -> Vec<String> {
        let see = |entry: &Entry| self.read_as_shown(entry);
        self.sentences(words).explained(at, see)
    }

    /// The positions of the events that led to one, itself last.
    #[must_use]
    pub fn causes(&self, words: &Words, at: usize) -> Vec<usize> {
        self.sentences(words).causes(at)
    }

    /// Why a bot decided so, where this event is its decision and everybody may know it. What the game brought about
    /// afterwards has causes of its own.
    #[must_use]
    pub fn bot_why(&self, at: usize) -> Option<Why> {
        let decision = self.session.journal().decision_at(at)?;
        let told = self.over() && self.shown == self.events();
        let open = told
            || !matches!(
                decision.command,
                Command::Vote(_) | Command::Choose(_) | Command::Bet(_)
            );
        decision
            .why
            .as_ref()
            .filter(|_| open)?
            .open(&self.view.curtain)
    }

    /// The sensors that watch a place.
    #[must_use]
    pub fn watchers(&self, place: Option<PlaceId>) -> Vec<SensorId> {
        engine::watchers(&self.pack, self.state(), place)
    }

    /// What the journal says of an answer to a bet: how far its number moved since the start, or how much is on file
    /// of it. None where that is nobody's to know.
    #[must_use]
    pub fn stands_at(&self, bet: BetId, answer: Answer) -> Option<i32> {
        let asks = self.pack.bets.get(bet.index())?.asks;
        let all =
            |attribute: AttributeId| self.pack.attributes[attribute.index()].shown == Shown::All;
        let open = match asks {
            Question::FellMost(attribute, _)
            | Question::RoseMost(attribute, _)
            | Question::CompanyFellMost(attribute)
            | Question::CompanyRoseMost(attribute)
            | Question::LawTookMost(attribute)
            | Question::LawGaveMost(attribute) => all(attribute),
            _ => true,
        };
        if !open || self.view.curtain.question(asks) {
            return None;
        }
        let asked = engine::change_asked(&self.pack, self.state(), bet, answer);
        let falls = matches!(
            asks,
            Question::FellMost(..)
                | Question::MeterFellMost
                | Question::CompanyFellMost(_)
                | Question::LawTookMost(_)
        );
        Some(if falls { -asked } else { asked })
    }

    /// Whether an answer to a bet is as good as the one that the journal names.
    #[must_use]
    pub fn is_right(&self, bet: BetId, named: Answer, answer: Answer) -> bool {
        engine::is_right(&self.pack, self.state(), bet, named, answer)
    }

    /// The name of a seat.
    #[must_use]
    pub fn name_of(&self, seat: SeatId) -> &str {
        self.names.get(seat.index()).map_or("", String::as_str)
    }

    /// The pictogram of a seat: its role's, if it has one yet.
    #[must_use]
    pub fn picture_of(&self, seat: SeatId) -> &str {
        let role = self.view.seats.get(seat.index()).and_then(|seat| seat.role);
        let role = role.and_then(|role| self.pack.roles.get(role.index()));
        role.map_or("person", |role| &role.pictogram)
    }
}
