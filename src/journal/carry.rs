//! Carrying a game over to a pack that was changed while it is played: what happened stays as it happened, told in the
//! changed pack's entries, and from here on its rules count.

use super::{Decision, Journal, PackRef, check};
use crate::bots::{Reason, Why};
use crate::engine::{
    Answer, Authority, Command, Entry, Event, Setup, State, Subject, Target, evolve,
};
use crate::pack::model::*;
use crate::pack::{Kind, Named, Pack};

/// Something that happened in the game and that the changed pack does not have any more.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the game that is played knows the {kind} `{id}`, and the pack does not have it any more")]
pub struct Gone {
    /// What it is.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
}

/// Carries over from one pack to another. Where an entry is gone, the first that was asked for is noted, and the index
/// that is given back stands for nothing.
struct Carry<'p> {
    from: &'p Pack,
    to: &'p Pack,
    places: std::collections::HashMap<(Kind, &'p str), usize>,
    gone: Option<Gone>,
}

impl<'p> Carry<'p> {
    fn new(from: &'p Pack, to: &'p Pack) -> Self {
        let mut carry = Self {
            from,
            to,
            places: std::collections::HashMap::new(),
            gone: None,
        };
        carry.learn::<MeterId>(to.meters.len());
        carry.learn::<AttributeId>(to.attributes.len());
        carry.learn::<ServiceId>(to.services.len());
        carry.learn::<PlaceId>(to.places.len());
        carry.learn::<SensorId>(to.sensors.len());
        carry.learn::<RoleId>(to.roles.len());
        carry.learn::<CompanyId>(to.companies.len());
        carry.learn::<DeckId>(to.decks.len());
        carry.learn::<CardId>(to.cards.len());
        carry.learn::<DeedId>(to.deeds.len());
        carry.learn::<ClauseId>(to.clauses.len());
        carry.learn::<StatusId>(to.statuses.len());
        carry.learn::<BillId>(to.bills.len());
        carry.learn::<ArgumentId>(to.arguments.len());
        carry.learn::<BulletinId>(to.bulletins.len());
        carry.learn::<ActionId>(to.actions.len());
        carry.learn::<HopeId>(to.hopes.len());
        carry.learn::<EndingId>(to.endings.len());
        carry.learn::<BetId>(to.bets.len());
        carry.learn::<FeelingId>(to.feelings.len());
        carry.learn::<VariantId>(to.variants.len());
        carry
    }

    fn learn<I: Named>(&mut self, entries: usize) {
        for position in 0..entries {
            let word = I::at(position).word(self.to);
            self.places.insert((I::KIND, word), position);
        }
    }

    fn miss(&mut self, kind: &'static str, id: &str) {
        self.gone.get_or_insert_with(|| Gone {
            kind,
            id: id.to_owned(),
        });
    }

    fn id<I: Named>(&mut self, id: I) -> I {
        let word = id.word(self.from);
        match self.places.get(&(I::KIND, word)) {
            Some(position) => I::at(*position),
            None => {
                self.miss(I::KIND.word(), word);
                id
            }
        }
    }

    fn maybe<I: Named>(&mut self, id: Option<I>) -> Option<I> {
        id.map(|id| self.id(id))
    }

    /// The position of the entry with the same id in another list.
    fn position<'l>(
        &mut self,
        kind: &'static str,
        position: u8,
        from: impl Iterator<Item = &'l str>,
        to: impl Iterator<Item = &'l str>,
    ) -> u8 {
        let mut from = from.skip(usize::from(position));
        let Some(word) = from.next() else {
            return position;
        };
        match to.zip(0u8..).find(|(found, _)| *found == word) {
            Some((_, position)) => position,
            None => {
                self.miss(kind, word);
                position
            }
        }
    }

    fn phase(&mut self, phase: u8) -> u8 {
        let (from, to) = (self.from, self.to);
        let words = |pack: &'p Pack| pack.phases.iter().map(|phase| phase.id.as_str());
        self.position("phase", phase, words(from), words(to))
    }

    /// The position of an option of a card, which is one of `from`.
    fn option(&mut self, card: CardId, option: u8) -> u8 {
        let there = self.id(card);
        let (Some(old), Some(new)) = (
            self.from.cards.get(card.index()),
            self.to.cards.get(there.index()),
        ) else {
            return option;
        };
        let words = |card: &'p Card| card.options.iter().map(|option| option.id.as_str());
        self.position("option", option, words(old), words(new))
    }

    /// The position of an amendment of a bill, which is one of `from`.
    fn amendment(&mut self, bill: Option<BillId>, amendment: u8) -> u8 {
        let Some(bill) = bill else { return amendment };
        let there = self.id(bill);
        let (Some(old), Some(new)) = (
            self.from.bills.get(bill.index()),
            self.to.bills.get(there.index()),
        ) else {
            return amendment;
        };
        let words = |bill: &'p Bill| bill.amendments.iter().map(|known| known.id.as_str());
        self.position("amendment", amendment, words(old), words(new))
    }

    fn subject(&mut self, subject: Subject) -> Subject {
        match subject {
            Subject::Seat(_) => subject,
            Subject::Company(company) => Subject::Company(self.id(company)),
        }
    }

    fn answer(&mut self, answer: Answer) -> Answer {
        match answer {
            Answer::Seat(_) => answer,
            Answer::Meter(id) => Answer::Meter(self.id(id)),
            Answer::Company(id) => Answer::Company(self.id(id)),
            Answer::Clause(id) => Answer::Clause(self.id(id)),
            Answer::Sensor(id) => Answer::Sensor(self.id(id)),
            Answer::Deed(id) => Answer::Deed(self.id(id)),
        }
    }

    fn target(&mut self, target: Target) -> Target {
        match target {
            Target::Nothing | Target::Seat(_) | Target::Record(_) => target,
            Target::Place(id) => Target::Place(self.id(id)),
            Target::Company(id) => Target::Company(self.id(id)),
            Target::Bill(id) => Target::Bill(self.id(id)),
        }
    }

    /// An event; `floor`: the bill that is on the floor then.
    fn event(&mut self, event: Event, floor: Option<BillId>) -> Event {
        use Event as E;
        match event {
            E::RoleDealt(seat, id) => E::RoleDealt(seat, self.id(id)),
            E::HopeDealt(seat, id) => E::HopeDealt(seat, self.id(id)),
            E::ArgumentDrawn(seat, id) => E::ArgumentDrawn(seat, self.id(id)),
            E::BillOpened(id) => E::BillOpened(self.id(id)),
            E::BillWithdrawn(id) => E::BillWithdrawn(self.id(id)),
            E::PhaseBegan(phase) => E::PhaseBegan(self.phase(phase)),
            E::BulletinDrawn(id) => E::BulletinDrawn(self.id(id)),
            E::Heralded(id, round) => E::Heralded(self.id(id), round),
            E::Signed(seat, id) => E::Signed(seat, self.id(id)),
            E::Went(seat, id) => E::Went(seat, self.id(id)),
            E::CardDrawn(seat, id, deck) => E::CardDrawn(seat, self.id(id), self.maybe(deck)),
            E::DeckRenewed(id) => E::DeckRenewed(self.id(id)),
            E::Refused(seat, id, authority) => {
                let authority = match authority {
                    Authority::Status(status) => Authority::Status(self.id(status)),
                    Authority::Clause(clause) => Authority::Clause(self.id(clause)),
                };
                E::Refused(seat, self.id(id), authority)
            }
            E::Chose(seat, id, option) => {
                let option = self.option(id, option);
                E::Chose(seat, self.id(id), option)
            }
            E::CardKept(seat, id, round, by) => E::CardKept(seat, self.id(id), round, by),
            E::MeterMoved(id, by) => E::MeterMoved(self.id(id), by),
            E::AttributeMoved(subject, id, by) => {
                E::AttributeMoved(self.subject(subject), self.id(id), by)
            }
            E::Did(seat, id, place) => E::Did(seat, self.id(id), self.maybe(place)),
            E::Unseen(seat, id) => E::Unseen(seat, self.id(id)),
            E::Recorded {
                seat,
                doer,
                deed,
                sensor,
                place,
            } => E::Recorded {
                seat,
                doer,
                deed: self.id(deed),
                sensor: self.id(sensor),
                place: self.maybe(place),
            },
            E::Judged {
                record,
                clause,
                attribute,
                by,
            } => E::Judged {
                record,
                clause: self.id(clause),
                attribute: self.id(attribute),
                by,
            },
            E::Gained(subject, id, clause) => {
                E::Gained(self.subject(subject), self.id(id), self.maybe(clause))
            }
            E::Met(seat, other, id) => E::Met(seat, other, self.id(id)),
            E::Lost(subject, id) => E::Lost(self.subject(subject), self.id(id)),
            E::Waned(subject, id, left) => E::Waned(self.subject(subject), self.id(id), left),
            E::ClauseWaned(id, left) => E::ClauseWaned(self.id(id), left),
            E::Wiped(id, records) => E::Wiped(self.id(id), records),
            E::Parted(id, supplier, clause) => {
                E::Parted(self.id(id), self.id(supplier), self.id(clause))
            }
            E::Enacted(id, bill) => E::Enacted(self.id(id), self.maybe(bill)),
            E::Repealed(id, bill) => E::Repealed(self.id(id), self.maybe(bill)),
            E::Installed(id, place) => E::Installed(self.id(id), self.id(place)),
            E::Uninstalled(id, place) => E::Uninstalled(self.id(id), self.id(place)),
            E::Acted(seat, id, target) => E::Acted(seat, self.id(id), self.target(target)),
            E::Tabled(id) => E::Tabled(self.id(id)),
            E::Floored(id) => E::Floored(self.id(id)),
            E::Argued(seat, id) => E::Argued(seat, self.id(id)),
            E::AmendmentMoved(seat, amendment) => {
                E::AmendmentMoved(seat, self.amendment(floor, amendment))
            }
            E::Carried(id) => E::Carried(self.id(id)),
            E::Fell(id) => E::Fell(self.id(id)),
            E::BetAsked(id) => E::BetAsked(self.id(id)),
            E::Betted(seat, answer) => E::Betted(seat, self.answer(answer)),
            E::BetRevealed(id, answer) => E::BetRevealed(self.id(id), self.answer(answer)),
            E::Infected(id, supplier, clause) => {
                E::Infected(self.id(id), self.id(supplier), self.id(clause))
            }
            E::Felt(seat, id) => E::Felt(seat, self.id(id)),
            E::HopeJudged(seat, id, met) => E::HopeJudged(seat, self.id(id), met),
            E::Ended(id) => E::Ended(self.maybe(id)),
            E::ArgumentsRenewed
            | E::Veiled(_)
            | E::RoundBegan(_)
            | E::TurnBegan(_)
            | E::BulletinsRenewed
            | E::Rolled(..)
            | E::NoCard(_)
            | E::Chanced(_)
            | E::Unjudged(_)
            | E::Appealed(..)
            | E::RecordsSettled
            | E::Corrected(_)
            | E::Forgotten(_)
            | E::Rested(_)
            | E::FloorEmpty
            | E::AmendmentAdopted(_)
            | E::Passed(_)
            | E::VotingBegan
            | E::Voted(..)
            | E::GalleryVoted(_)
            | E::Counted(..)
            | E::Accepted(_)
            | E::RoundsEnded => event,
        }
    }

    /// A decision; its positions are those of the events that it brought about, which are carried already.
    fn command(&mut self, command: Command, brought: &[Entry]) -> Command {
        let chosen = brought.iter().find_map(|entry| match entry.event {
            Event::Chose(_, _, option) => Some(option),
            _ => None,
        });
        let moved = brought.iter().find_map(|entry| match entry.event {
            Event::AmendmentMoved(_, amendment) => Some(amendment),
            _ => None,
        });
        match command {
            Command::Sign(id) => Command::Sign(self.id(id)),
            Command::Go(id) => Command::Go(self.id(id)),
            Command::Choose(option) => Command::Choose(chosen.unwrap_or(option)),
            Command::Act(id, target) => Command::Act(self.id(id), self.target(target)),
            Command::Argue(id) => Command::Argue(self.id(id)),
            Command::Amend(amendment) => Command::Amend(moved.unwrap_or(amendment)),
            Command::Bet(answer) => Command::Bet(self.answer(answer)),
            Command::Feel(id) => Command::Feel(self.id(id)),
            Command::Roll
            | Command::Rest
            | Command::Second
            | Command::Pass
            | Command::Vote(_)
            | Command::Appeal(_)
            | Command::Accept => command,
        }
    }

    fn why(&mut self, why: &Why) -> Why {
        let Why::Weighed(reasons) = why else {
            return why.clone();
        };
        let reason = |reason: &Reason| match *reason {
            Reason::Own(id, by) => Reason::Own(self.id(id), by),
            Reason::Firm(id, by) => Reason::Firm(self.id(id), by),
            Reason::City(id, by) => Reason::City(self.id(id), by),
            Reason::Rewarded(id) => Reason::Rewarded(self.id(id)),
            Reason::WantsLaw(id) => Reason::WantsLaw(self.id(id)),
            Reason::FearsLaw(id) => Reason::FearsLaw(self.id(id)),
            other => other,
        };
        Why::Weighed(reasons.iter().map(reason).collect())
    }
}

/// The journal of a game, told in another pack's entries.
///
/// # Errors
/// Where something that happened does not exist there any more.
fn retell(journal: &Journal, from: &Pack, to: &Pack) -> Result<Journal, Gone> {
    let mut carry = Carry::new(from, to);
    let mut header = journal.header.clone();
    header.pack = PackRef::of(to);
    let setup = &journal.header.setup;
    header.setup = Setup {
        seed: setup.seed,
        rounds: setup.rounds,
        variants: setup.variants.iter().map(|id| carry.id(*id)).collect(),
        seats: setup.seats.iter().map(|role| carry.maybe(*role)).collect(),
    };
    let mut floor = None;
    let mut entries = Vec::with_capacity(journal.entries.len());
    for entry in &journal.entries {
        if let Event::Floored(bill) = entry.event {
            floor = Some(bill);
        }
        entries.push(Entry {
            event: carry.event(entry.event, floor),
            because: entry.because,
        });
    }
    let decision = |(nr, decision): (usize, &Decision)| Decision {
        seat: decision.seat,
        command: carry.command(decision.command, &entries[journal.events_of(nr)]),
        first: decision.first,
        why: decision.why.as_ref().map(|why| carry.why(why)),
    };
    let decisions = journal.decisions.iter().enumerate().map(decision).collect();
    match carry.gone {
        Some(gone) => Err(gone),
        None => Ok(Journal {
            header,
            entries,
            decisions,
        }),
    }
}

/// Why a game cannot go on with a changed pack.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CarryFault {
    /// Something that happened does not exist any more.
    #[error(transparent)]
    Gone(#[from] Gone),
    /// What happened does not fit the changed rules.
    #[error("what happened in the game that is played does not fit the changed pack: {0}")]
    Misfit(String),
}

impl Journal {
    /// The game so far, told in the entries of a changed pack, and the state that it is in there. What happened stays
    /// as it happened, also where the changed rules would have it otherwise.
    ///
    /// # Errors
    /// Where something that happened does not exist or does not fit there.
    pub fn carried(&self, from: &Pack, to: &Pack) -> Result<(Self, State), CarryFault> {
        let mut journal = retell(self, from, to)?;
        journal.header.carried = journal.entries.len() as u32;
        check::setup(to, &journal.header.setup).map_err(CarryFault::Misfit)?;
        let mut state = State::blank(to, &journal.header.setup);
        for (position, entry) in journal.entries.iter().enumerate() {
            check::entry(to, &state, position, entry).map_err(CarryFault::Misfit)?;
            evolve(to, &mut state, entry);
        }
        for (meter, stands) in to.meters.iter().zip(&state.meters) {
            let (least, most) = (meter.min, meter.max);
            if !(least..=most).contains(stands) {
                let id = &meter.id;
                return Err(CarryFault::Misfit(format!(
                    "the meter `{id}` would stand at {stands}, outside its range of {least} to {most}"
                )));
            }
        }
        Ok((journal, state))
    }
}
