//! What can be done: the label of a command.

use super::Sentences;
use crate::engine::{Command, Event, RecordId};
use crate::view::{View, Waiting};

impl Sentences<'_> {
    /// The label of a command, for the seat whose view it is.
    #[must_use]
    pub fn offer(&self, view: &View, command: Command) -> String {
        match command {
            Command::Sign(bill) => self.say("offer-sign", &[("bill", (&self.bill(bill)).into())]),
            Command::Roll => self.say("offer-roll", &[]),
            Command::Go(place) => {
                let here = view
                    .seat
                    .and_then(|seat| view.seats.get(seat.index()))
                    .and_then(|seat| seat.place);
                let id = if here == Some(place) {
                    "offer-stay"
                } else {
                    "offer-go"
                };
                self.say(id, &[("place", (&self.place(place)).into())])
            }
            Command::Choose(option) => match view.waiting {
                Waiting::Choose(seat, Some(card)) => self.option(card, option, seat),
                _ => (option + 1).to_string(),
            },
            Command::Act(action, target) => {
                let action = self.action(action);
                match self.target(target) {
                    Some(target) => self.say(
                        "offer-act-on",
                        &[("action", (&action).into()), ("target", (&target).into())],
                    ),
                    None => self.say("offer-act", &[("action", (&action).into())]),
                }
            }
            Command::Rest => self.say("offer-rest", &[]),
            Command::Argue(argument) => {
                let bill = view.floor.as_ref().map(|floor| floor.bill);
                let stance = bill.and_then(|bill| crate::engine::stance(self.pack, argument, bill));
                let stance = match stance {
                    Some(crate::pack::model::Stance::For) => "for",
                    Some(crate::pack::model::Stance::Against) => "against",
                    Some(crate::pack::model::Stance::Middle) => "middle",
                    None => return self.argument(argument),
                };
                let argument = self.argument(argument);
                self.say(
                    "offer-argue",
                    &[("stance", stance.into()), ("argument", (&argument).into())],
                )
            }
            Command::Amend(position) => {
                let bill = view.floor.as_ref().map(|floor| floor.bill);
                let amendment = bill
                    .map(|bill| self.amendment(bill, position))
                    .unwrap_or_default();
                self.say("offer-amend", &[("amendment", (&amendment).into())])
            }
            Command::Second => {
                let moved = view
                    .floor
                    .as_ref()
                    .and_then(|floor| Some((floor.bill, floor.moved?.0)));
                let amendment = moved
                    .map(|(bill, position)| self.amendment(bill, position))
                    .unwrap_or_default();
                self.say("offer-second", &[("amendment", (&amendment).into())])
            }
            Command::Pass => self.say("offer-pass", &[]),
            Command::Vote(true) => self.say("offer-vote-yes", &[]),
            Command::Vote(false) => self.say("offer-vote-no", &[]),
            Command::Appeal(record) => match self.record(record) {
                Some(Event::Recorded { deed, sensor, .. }) => {
                    let (deed, sensor) = (self.deed(deed), self.sensor(sensor));
                    let round = self.round_of(record);
                    self.say(
                        "offer-appeal",
                        &[
                            ("deed", (&deed).into()),
                            ("sensor", (&sensor).into()),
                            ("round", round.into()),
                        ],
                    )
                }
                _ => String::new(),
            },
            Command::Accept => self.say("offer-accept", &[]),
            Command::Bet(answer) => {
                self.say("offer-bet", &[("answer", (&self.answer(answer)).into())])
            }
            Command::Feel(feeling) => self.say(
                "offer-feel",
                &[("feeling", (&self.feeling(feeling)).into())],
            ),
        }
    }

    /// What a record says, in short: who, what, when.
    #[must_use]
    pub fn record_line(&self, record: RecordId) -> String {
        match self.record(record) {
            Some(Event::Recorded { seat, deed, .. }) => {
                let (who, deed) = (self.seat(seat), self.deed(deed));
                let round = self.round_of(record);
                self.say(
                    "target-record",
                    &[
                        ("who", (&who).into()),
                        ("deed", (&deed).into()),
                        ("round", round.into()),
                    ],
                )
            }
            _ => String::new(),
        }
    }

    /// The round in which a record was put on file.
    fn round_of(&self, record: RecordId) -> u8 {
        let mut round = 0;
        let mut records = 0;
        for entry in self.entries {
            match entry.event {
                Event::RoundBegan(began) => round = began,
                Event::Recorded { .. } if records == record.index() => return round,
                Event::Recorded { .. } => records += 1,
                _ => {}
            }
        }
        round
    }
}
