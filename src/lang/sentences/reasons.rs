//! Why something is refused, and why a bot decided so.

use super::Sentences;
use crate::bots::{Reason, Why};
use crate::engine::{Authority, Command, Rejection, SeatId};
use crate::pack::model::*;
use crate::view::View;

impl Sentences<'_> {
    /// Why a command was refused, such as "Booking refused: score below 900 (law: Travel list)".
    #[must_use]
    pub fn rejection(&self, rejection: &Rejection) -> String {
        let with = |id: &str, key: &str, value: String| self.say(id, &[(key, (&value).into())]);
        match rejection {
            Rejection::NotYourTurn(seat) => with("refusal-turn", "who", self.seat(*seat)),
            Rejection::GameOver => self.say("refusal-over", &[]),
            Rejection::NotNow => self.say("refusal-not-now", &[]),
            Rejection::Refused {
                service,
                by,
                clause,
            } => {
                let (refused, reason) = (self.refused(*service), self.authority(*by, *clause));
                self.say(
                    "refusal-service",
                    &[("refused", (&refused).into()), ("reason", (&reason).into())],
                )
            }
            Rejection::NeedsAttribute {
                attribute,
                needed,
                has,
            } => {
                let (what, range) = (self.attribute(*attribute), self.range(*needed));
                self.say(
                    "refusal-attribute",
                    &[
                        ("what", (&what).into()),
                        ("range", (&range).into()),
                        ("has", (*has).into()),
                    ],
                )
            }
            Rejection::NeedsCondition(condition) => {
                with("refusal-condition", "condition", self.condition(condition))
            }
            Rejection::TooFar(place) => with("refusal-too-far", "place", self.place(*place)),
            Rejection::NoSuchOption => self.say("refusal-no-option", &[]),
            Rejection::SignedAlready => self.say("refusal-signed", &[]),
            Rejection::NotOpen(bill) => with("refusal-not-open", "bill", self.bill(*bill)),
            Rejection::TabledAlready(bill) => with("refusal-tabled", "bill", self.bill(*bill)),
            Rejection::NotYourOffice => self.say("refusal-office", &[]),
            Rejection::WrongTarget => self.say("refusal-target", &[]),
            Rejection::NotInHand(argument) => {
                with("refusal-hand", "argument", self.argument(*argument))
            }
            Rejection::OffTopic(_) => self.say("refusal-off-topic", &[]),
            Rejection::NoSuchAmendment => self.say("refusal-amendment", &[]),
            Rejection::AmendmentMoved => self.say("refusal-amended", &[]),
            Rejection::NothingToSecond => self.say("refusal-second", &[]),
            Rejection::NotAppealable => self.say("refusal-record", &[]),
            Rejection::NotAnAnswer => self.say("refusal-answer", &[]),
            Rejection::NoSuchFeeling => self.say("refusal-feeling", &[]),
        }
    }

    /// That a service is refused, such as "Booking refused".
    pub(super) fn refused(&self, service: ServiceId) -> String {
        let service = self.pack.services.get(service.index());
        service
            .map(|service| self.part("service", &service.id, "refused"))
            .unwrap_or_default()
    }

    /// What refuses a service, and why.
    pub(super) fn authority(&self, by: Authority, clause: Option<ClauseId>) -> String {
        match (by, clause) {
            (Authority::Status(status), None) => {
                let status = self.status(status);
                self.say("reason-status", &[("status", (&status).into())])
            }
            (Authority::Status(status), Some(clause)) => {
                let (reason, law) = (self.grounds(clause), self.clause(clause));
                let status = self.status(status);
                match reason {
                    // The number says more than the name of the list that it leads to.
                    Some(reason) => self.say(
                        "reason-law",
                        &[("reason", (&reason).into()), ("clause", (&law).into())],
                    ),
                    None => self.say(
                        "reason-law",
                        &[("reason", (&status).into()), ("clause", (&law).into())],
                    ),
                }
            }
            (Authority::Clause(clause), _) => {
                let law = self.clause(clause);
                match self.grounds(clause) {
                    Some(reason) => self.say(
                        "reason-law",
                        &[("reason", (&reason).into()), ("clause", (&law).into())],
                    ),
                    None => law,
                }
            }
        }
    }

    /// What a clause looks at.
    fn grounds(&self, clause: ClauseId) -> Option<String> {
        match &self.pack.clauses.get(clause.index())?.rule {
            Rule::Threshold(attribute, range, _) => Some(self.number(*attribute, *range)),
            Rule::Bars(_, condition) => Some(self.condition(condition)),
            _ => None,
        }
    }

    /// Why a bot decided as it did, where what it decided is told already; none where it had no choice.
    #[must_use]
    pub fn because(&self, why: &Why) -> Option<String> {
        let reasons = match why {
            Why::Only => return None,
            Why::Drawn => return Some(self.say("because-drawn", &[])),
            Why::Weighed(reasons) => reasons,
        };
        let mut reasons = reasons.iter().map(|reason| self.reason(*reason));
        let first = reasons.next()?;
        Some(match reasons.next() {
            None => self.say("because-one", &[("a", (&first).into())]),
            Some(second) => self.say(
                "because-two",
                &[("a", (&first).into()), ("b", (&second).into())],
            ),
        })
    }

    /// Why a bot decided so, as one line of the log. `view`: what its seat saw before it decided.
    #[must_use]
    pub fn why(&self, view: &View, seat: SeatId, command: Command, why: &Why) -> String {
        let who = self.seat(seat);
        let reasons = match why {
            Why::Only => return self.say("why-only", &[("who", (&who).into())]),
            Why::Drawn => return self.say("why-drawn", &[("who", (&who).into())]),
            Why::Weighed(reasons) => reasons,
        };
        let offer = self.offer(view, command);
        let args = [("who", (&who).into()), ("offer", (&offer).into())];
        match &reasons[..] {
            [] => self.say("why-only", &args),
            [a] => {
                let a = self.reason(*a);
                self.say("why-one", &[args[0], args[1], ("a", (&a).into())])
            }
            [a, b, ..] => {
                let (a, b) = (self.reason(*a), self.reason(*b));
                self.say(
                    "why-two",
                    &[args[0], args[1], ("a", (&a).into()), ("b", (&b).into())],
                )
            }
        }
    }

    fn reason(&self, reason: Reason) -> String {
        let moved = |id: &str, what: String, by: i32| {
            let [direction, amount] = Self::moved(by);
            self.say(id, &[("what", (&what).into()), direction, amount])
        };
        let law = |id: &str, clause: ClauseId| {
            let clause = self.clause(clause);
            self.say(id, &[("clause", (&clause).into())])
        };
        match reason {
            Reason::Own(attribute, by) => moved("reason-own", self.attribute(attribute), by),
            Reason::Firm(attribute, by) => moved("reason-firm", self.attribute(attribute), by),
            Reason::City(meter, by) => moved("reason-city", self.meter(meter), by),
            Reason::Rewarded(clause) => law("reason-rewarded", clause),
            Reason::WantsLaw(clause) => law("reason-wants-law", clause),
            Reason::FearsLaw(clause) => law("reason-fears-law", clause),
            Reason::Unwatched => self.say("reason-unwatched", &[]),
            Reason::Hope => self.say("reason-hope", &[]),
            Reason::Heard => self.say("reason-heard", &[]),
            Reason::Mistaken => self.say("reason-mistaken", &[]),
            Reason::Saves => self.say("reason-saves", &[]),
            Reason::Numbers => self.say("reason-numbers", &[]),
            Reason::Least => self.say("reason-least", &[]),
        }
    }
}
