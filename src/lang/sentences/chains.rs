//! Why something happened: the chain of causes behind an event, and the line of the ledger.

use super::Sentences;
use crate::engine::{Entry, Event, SeatId, Subject};
use crate::pack::model::{AttributeId, ClauseId, DeedId, SensorId, SubjectKind};

/// A movement that the law book brought about: who, what, seen by what, under which law, how many points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movement {
    /// Who moved.
    pub who: Subject,
    /// Which number.
    pub attribute: AttributeId,
    /// By how much.
    pub by: i32,
    /// For which deed.
    pub deed: DeedId,
    /// Seen by what.
    pub sensor: SensorId,
    /// Under which law.
    pub clause: ClauseId,
    /// Who really did it. Secret until the game is over.
    pub doer: SeatId,
}

impl Sentences<'_> {
    /// The movement that a judgement stands for; none for any other event.
    #[must_use]
    pub fn movement(&self, event: &Event) -> Option<Movement> {
        let Event::Judged {
            record,
            clause,
            attribute,
            by,
        } = *event
        else {
            return None;
        };
        let Some(Event::Recorded {
            seat,
            doer,
            deed,
            sensor,
            ..
        }) = self.record(record)
        else {
            return None;
        };
        Some(Movement {
            who: self.bearer(seat, attribute),
            attribute,
            by,
            deed,
            sensor,
            clause,
            doer,
        })
    }

    /// Whom an attribute belongs to when a seat is judged: the seat, or the company that its role owns.
    fn bearer(&self, seat: SeatId, attribute: AttributeId) -> Subject {
        let of = self
            .pack
            .attributes
            .get(attribute.index())
            .map(|attribute| attribute.of);
        let role = self.entries.iter().find_map(|entry| match entry.event {
            Event::RoleDealt(dealt, role) if dealt == seat => self.pack.roles.get(role.index()),
            _ => None,
        });
        match (of, role.and_then(|role| role.company)) {
            (Some(SubjectKind::Company), Some(company)) => Subject::Company(company),
            _ => Subject::Seat(seat),
        }
    }

    /// The line of the ledger for a judgement: who, what, seen by what, under which law, how many points.
    #[must_use]
    pub fn ledger_line(&self, event: &Event) -> Option<String> {
        let movement = self.movement(event)?;
        let (who, deed) = (self.subject(movement.who), self.deed(movement.deed));
        let (sensor, clause) = (self.sensor(movement.sensor), self.clause(movement.clause));
        let what = self.attribute(movement.attribute);
        let [direction, amount] = Self::moved(movement.by);
        Some(self.say(
            "ledger-seen",
            &[
                ("who", (&who).into()),
                ("deed", (&deed).into()),
                ("sensor", (&sensor).into()),
                ("clause", (&clause).into()),
                ("what", (&what).into()),
                direction,
                amount,
            ],
        ))
    }

    /// The positions of the events that led to the one at `position`, which comes last.
    #[must_use]
    pub fn causes(&self, position: usize) -> Vec<usize> {
        let mut chain = vec![position];
        let mut at = position;
        while let Some(entry) = self.entries.get(at) {
            let because = entry.because as usize;
            // A cause lies before its effect; an event that begins a chain names itself.
            if because >= at {
                break;
            }
            chain.push(because);
            at = because;
        }
        chain.reverse();
        chain
    }

    /// The causes of an event as sentences, the first cause first. `see` gives each entry as the reader may see it
    /// (see [`crate::view::visible`]); what they may not see is left out.
    #[must_use]
    pub fn chain(&self, position: usize, see: impl Fn(&Entry) -> Option<Entry>) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for at in self.causes(position) {
            let Some(entry) = self.entries.get(at).and_then(&see) else {
                continue;
            };
            let line = self.told_at(&entry, at);
            // One deed can be judged under several laws: the same line twice says nothing more.
            if lines.last() != Some(&line) {
                lines.push(line);
            }
        }
        lines
    }

    /// Why an event came about, never without an answer: its causes, the first first, the law that stands behind it
    /// with what it rules, and for what begins a chain by which rule it came. Itself last. `see` as for
    /// [`Sentences::chain`].
    #[must_use]
    pub fn explained(&self, position: usize, see: impl Fn(&Entry) -> Option<Entry>) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let chain = self.causes(position);
        let mut hidden = false;
        for at in &chain {
            let Some(entry) = self.entries.get(*at).and_then(&see) else {
                hidden = true;
                continue;
            };
            let line = match entry.event {
                // As a cause, a law stands in the book already.
                Event::Enacted(clause, _) if *at != position => {
                    let (name, rule) = (self.clause(clause), self.rule(clause));
                    self.say(
                        "why-law",
                        &[("clause", (&name).into()), ("rule", (&rule).into())],
                    )
                }
                Event::BulletinDrawn(bulletin) => {
                    let title = self.bulletin(bulletin);
                    let id = &self.pack.bulletins[bulletin.index()].id;
                    let text = self.part("bulletin", id, "text");
                    self.say(
                        "why-text",
                        &[("title", (&title).into()), ("text", (&text).into())],
                    )
                }
                _ => self.told_at(&entry, *at),
            };
            if !line.is_empty() && lines.last() != Some(&line) {
                lines.push(line);
            }
        }
        if hidden {
            lines.insert(0, self.say("why-secret", &[]));
        } else if let Some(first) = chain.first().and_then(|at| self.entries.get(*at)) {
            let origin = self.origin(&first.event, chain.len() > 1);
            lines.splice(0..0, origin);
        }
        lines
    }

    /// By which rule of the game something comes about that no other event brought about; none where somebody decided
    /// it and more follows.
    fn origin(&self, event: &Event, more: bool) -> Option<String> {
        let id = match *event {
            Event::BulletinDrawn(_) => "why-bulletin",
            Event::RoleDealt(..)
            | Event::HopeDealt(..)
            | Event::ArgumentDrawn(..)
            | Event::CardDrawn(..)
            | Event::BillOpened(_)
            | Event::BetAsked(_)
            | Event::Rolled(..) => "why-lot",
            Event::Floored(_) => "why-floored",
            Event::Enacted(..) | Event::Installed(..) => "why-from-start",
            Event::RoundBegan(_) => {
                let phases = (0..self.pack.phases.len()).map(|nr| self.phase(nr as u8));
                let list = self.list(phases);
                return Some(self.say("why-round", &[("list", (&list).into())]));
            }
            Event::PhaseBegan(phase) => {
                let phase = self.pack.phases.get(usize::from(phase))?;
                return self.part_if_any("phase", &phase.id, "about");
            }
            Event::Counted(..) | Event::Carried(_) | Event::Fell(_) => "why-counted",
            Event::HopeJudged(..) | Event::Ended(_) | Event::RoundsEnded => "why-end",
            Event::BetRevealed(..) => "why-journal",
            Event::Signed(..)
            | Event::Went(..)
            | Event::Chose(..)
            | Event::Acted(..)
            | Event::Rested(_)
            | Event::Argued(..)
            | Event::AmendmentMoved(..)
            | Event::AmendmentAdopted(_)
            | Event::Passed(_)
            | Event::Voted(..)
            | Event::Accepted(_)
            | Event::Betted(..)
            | Event::Felt(..) => {
                if more {
                    return None;
                }
                "why-decided"
            }
            _ => "why-rule",
        };
        Some(self.say(id, &[]))
    }
}
