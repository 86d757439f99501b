//! What happened, one sentence an event.

use super::{Arg, Sentences};
use crate::engine::{Entry, Event, SeatId};
use crate::pack::model::{BillId, CardId, Nature};

impl Sentences<'_> {
    /// What the event at this position of the journal says, in one sentence.
    #[must_use]
    pub fn at(&self, position: usize) -> String {
        self.entries
            .get(position)
            .map(|entry| self.told_at(entry, position))
            .unwrap_or_default()
    }

    /// What an entry says, in one sentence. For an entry of the journal itself [`Sentences::at`] is quicker; this one
    /// is for an entry as somebody may read it (see [`crate::view::visible`]).
    #[must_use]
    pub fn entry(&self, entry: &Entry) -> String {
        // An amendment is named by its bill, which is the last one that came to the floor before.
        let position = self.entries.iter().rposition(|other| other == entry);
        self.told_at(entry, position.unwrap_or(self.entries.len()))
    }

    /// Whether an event is worth a line in a running log: the rest is clockwork.
    #[must_use]
    pub const fn worth_telling(event: &Event) -> bool {
        !matches!(
            event,
            Event::ArgumentsRenewed
                | Event::BulletinsRenewed
                | Event::DeckRenewed(_)
                | Event::TurnBegan(_)
                | Event::RecordsSettled
                | Event::Passed(_)
                | Event::Accepted(_)
        )
    }

    fn of_seat(&self, id: &str, seat: SeatId, more: &[(&str, Arg<'_>)]) -> String {
        let name = self.seat(seat);
        let mut args = vec![("who", Arg::Text(&name))];
        args.extend_from_slice(more);
        self.say(id, &args)
    }

    /// A message with one more name than the seat's.
    fn of_seat_and(&self, id: &str, seat: SeatId, key: &str, value: &str) -> String {
        self.of_seat(id, seat, &[(key, value.into())])
    }

    fn of(&self, id: &str, key: &str, value: &str) -> String {
        self.say(id, &[(key, value.into())])
    }

    pub(super) fn told_at(&self, entry: &Entry, position: usize) -> String {
        match entry.event {
            Event::RoleDealt(seat, role) => {
                self.of_seat_and("event-role-dealt", seat, "role", &self.role(role))
            }
            Event::HopeDealt(seat, hope) => {
                self.of_seat_and("event-hope-dealt", seat, "hope", &self.hope(hope))
            }
            Event::ArgumentDrawn(seat, argument) => self.of_seat_and(
                "event-argument-drawn",
                seat,
                "argument",
                &self.argument(argument),
            ),
            Event::ArgumentsRenewed => self.say("event-arguments-renewed", &[]),
            Event::Veiled(left) => self.say("event-veiled", &[("left", left.into())]),
            Event::RoundBegan(round) => self.say("event-round-began", &[("round", round.into())]),
            Event::PhaseBegan(phase) => self.of("event-phase-began", "phase", &self.phase(phase)),
            Event::TurnBegan(seat) => self.of_seat("event-turn-began", seat, &[]),
            Event::BulletinDrawn(bulletin) => {
                self.of("event-bulletin-drawn", "bulletin", &self.bulletin(bulletin))
            }
            Event::Heralded(bulletin, round) => {
                let bulletin = self.bulletin(bulletin);
                self.say(
                    "event-heralded",
                    &[("bulletin", (&bulletin).into()), ("round", round.into())],
                )
            }
            Event::BulletinsRenewed => self.say("event-bulletins-renewed", &[]),
            Event::MeterMoved(meter, by) => {
                let [direction, amount] = Self::moved(by);
                self.say(
                    "event-meter-moved",
                    &[("what", (&self.meter(meter)).into()), direction, amount],
                )
            }
            Event::AttributeMoved(subject, attribute, by) => {
                let [direction, amount] = Self::moved(by);
                let (who, what) = (self.subject(subject), self.attribute(attribute));
                self.say(
                    "event-attribute-moved",
                    &[
                        ("who", (&who).into()),
                        ("what", (&what).into()),
                        direction,
                        amount,
                    ],
                )
            }
            Event::Chanced(well) => self.say("event-chanced", &[("well", yes(well))]),
            Event::BetAsked(bet) => self.of("event-bet-asked", "bet", &self.bet(bet)),
            Event::BetRevealed(bet, answer) => {
                let (bet, answer) = (self.bet(bet), self.answer(answer));
                self.say(
                    "event-bet-revealed",
                    &[("bet", (&bet).into()), ("answer", (&answer).into())],
                )
            }
            Event::Betted(seat, answer) => {
                self.of_seat_and("event-betted", seat, "answer", &self.answer(answer))
            }
            Event::RoundsEnded => self.say("event-rounds-ended", &[]),
            Event::Felt(seat, feeling) => {
                self.of_seat_and("event-felt", seat, "feeling", &self.feeling(feeling))
            }
            Event::HopeJudged(seat, hope, met) => {
                let hope = self.hope(hope);
                self.of_seat(
                    "event-hope-judged",
                    seat,
                    &[("well", yes(met)), ("hope", (&hope).into())],
                )
            }
            Event::Ended(Some(ending)) => self.of("event-ended", "ending", &self.ending(ending)),
            Event::Ended(None) => self.say("event-ended-open", &[]),
            Event::Infected(company, supplier, clause) => {
                let (who, supplier, clause) = (
                    self.company(company),
                    self.company(supplier),
                    self.clause(clause),
                );
                self.say(
                    "event-infected",
                    &[
                        ("who", (&who).into()),
                        ("supplier", (&supplier).into()),
                        ("clause", (&clause).into()),
                    ],
                )
            }
            Event::Acted(seat, action, target) => {
                let action = self.action(action);
                match self.target(target) {
                    Some(target) => self.of_seat(
                        "event-acted-on",
                        seat,
                        &[("action", (&action).into()), ("target", (&target).into())],
                    ),
                    None => self.of_seat_and("event-acted", seat, "action", &action),
                }
            }
            Event::Rested(seat) => self.of_seat("event-rested", seat, &[]),
            event => self
                .told_street(event)
                .or_else(|| self.told_law(event))
                .or_else(|| self.told_chamber(event, position))
                .unwrap_or_default(),
        }
    }

    fn told_street(&self, event: Event) -> Option<String> {
        Some(match event {
            Event::Rolled(seat, number) => {
                self.of_seat("event-rolled", seat, &[("number", number.into())])
            }
            Event::Went(seat, place) => {
                self.of_seat_and("event-went", seat, "place", &self.place(place))
            }
            Event::CardDrawn(seat, card, _) => {
                self.of_seat_and("event-card-drawn", seat, "card", &self.card(card))
            }
            Event::DeckRenewed(deck) => self.of("event-deck-renewed", "deck", &self.deck(deck)),
            Event::NoCard(seat) => self.of_seat("event-no-card", seat, &[]),
            Event::Refused(seat, service, by) => {
                let reason = self.authority(by, None);
                let refused = self.refused(service);
                self.of_seat(
                    "event-refused",
                    seat,
                    &[("refused", (&refused).into()), ("reason", (&reason).into())],
                )
            }
            Event::Chose(seat, card, option) => self.of_seat_and(
                "event-chose",
                seat,
                "option",
                &self.chosen(seat, card, option),
            ),
            Event::CardKept(seat, card, round, _) => {
                let card = self.card(card);
                self.of_seat(
                    "event-card-kept",
                    seat,
                    &[("card", (&card).into()), ("round", round.into())],
                )
            }
            Event::Did(seat, deed, place) => {
                let deed = self.deed(deed);
                match place.map(|place| self.place(place)) {
                    Some(place) => self.of_seat(
                        "event-did-at",
                        seat,
                        &[("deed", (&deed).into()), ("place", (&place).into())],
                    ),
                    None => self.of_seat_and("event-did", seat, "deed", &deed),
                }
            }
            Event::Unseen(seat, deed) => {
                self.of_seat_and("event-unseen", seat, "deed", &self.deed(deed))
            }
            Event::Recorded {
                seat, deed, sensor, ..
            } => {
                let (deed, sensor) = (self.deed(deed), self.sensor(sensor));
                self.of_seat(
                    "event-recorded",
                    seat,
                    &[("deed", (&deed).into()), ("sensor", (&sensor).into())],
                )
            }
            _ => return None,
        })
    }

    fn told_law(&self, event: Event) -> Option<String> {
        let on_file = |record| match self.record(record) {
            Some(Event::Recorded { seat, deed, .. }) => (seat, self.deed(deed)),
            _ => (SeatId(u8::MAX), String::new()),
        };
        Some(match event {
            Event::Judged { record, clause, .. } => match self.ledger_line(&event) {
                Some(line) => line,
                None => {
                    let (seat, deed) = on_file(record);
                    let clause = self.clause(clause);
                    self.of_seat(
                        "event-judged",
                        seat,
                        &[("deed", (&deed).into()), ("clause", (&clause).into())],
                    )
                }
            },
            Event::Unjudged(record) => {
                let (seat, deed) = on_file(record);
                self.of_seat_and("event-unjudged", seat, "deed", &deed)
            }
            Event::Appealed(seat, record, heard) => {
                let (_, deed) = on_file(record);
                self.of_seat(
                    "event-appealed",
                    seat,
                    &[("well", yes(heard)), ("deed", (&deed).into())],
                )
            }
            Event::Corrected(record) => {
                let (seat, deed) = on_file(record);
                self.of_seat_and("event-corrected", seat, "deed", &deed)
            }
            Event::Wiped(sensor, count) => {
                let sensor = self.sensor(sensor);
                self.say(
                    "event-wiped",
                    &[("sensor", (&sensor).into()), ("count", count.into())],
                )
            }
            Event::Parted(company, supplier, clause) => {
                let (who, supplier, clause) = (
                    self.company(company),
                    self.company(supplier),
                    self.clause(clause),
                );
                self.say(
                    "event-parted",
                    &[
                        ("who", (&who).into()),
                        ("supplier", (&supplier).into()),
                        ("clause", (&clause).into()),
                    ],
                )
            }
            Event::Met(holder, by, status) => {
                let (by, what) = (self.seat(by), self.noticed(status));
                self.of_seat(
                    "event-met",
                    holder,
                    &[("by", (&by).into()), ("what", (&what).into())],
                )
            }
            Event::Forgotten(round) => self.say("event-forgotten", &[("round", round.into())]),
            Event::Gained(subject, status, clause) => {
                let nature = match self.pack.statuses.get(status.index()).map(|s| s.nature) {
                    Some(Nature::Reward) => "reward",
                    Some(Nature::Sanction) => "sanction",
                    Some(Nature::Mark) | None => "mark",
                };
                let (who, status) = (self.subject(subject), self.status(status));
                let law = clause
                    .map(|clause| self.clause(clause))
                    .unwrap_or_else(|| "none".to_owned());
                self.say(
                    "event-gained",
                    &[
                        ("who", (&who).into()),
                        ("status", (&status).into()),
                        ("nature", Arg::Text(nature)),
                        ("law", (&law).into()),
                    ],
                )
            }
            Event::Lost(subject, status) => {
                let (who, status) = (self.subject(subject), self.status(status));
                self.say(
                    "event-lost",
                    &[("who", (&who).into()), ("status", (&status).into())],
                )
            }
            Event::Waned(subject, status, left) => {
                let (who, status) = (self.subject(subject), self.status(status));
                self.say(
                    "event-waned",
                    &[
                        ("who", (&who).into()),
                        ("status", (&status).into()),
                        ("left", left.into()),
                    ],
                )
            }
            Event::ClauseWaned(clause, left) => {
                let clause = self.clause(clause);
                self.say(
                    "event-clause-waned",
                    &[("clause", (&clause).into()), ("left", left.into())],
                )
            }
            Event::Enacted(clause, _) => self.of("event-enacted", "clause", &self.clause(clause)),
            Event::Repealed(clause, _) => self.of("event-repealed", "clause", &self.clause(clause)),
            Event::Installed(sensor, place) | Event::Uninstalled(sensor, place) => {
                let up = matches!(event, Event::Installed(..));
                let (sensor, place) = (self.sensor(sensor), self.place(place));
                let id = if up {
                    "event-installed"
                } else {
                    "event-uninstalled"
                };
                self.say(
                    id,
                    &[("sensor", (&sensor).into()), ("place", (&place).into())],
                )
            }
            Event::Accepted(seat) => self.of_seat("event-accepted", seat, &[]),
            Event::RecordsSettled => self.say("event-records-settled", &[]),
            _ => return None,
        })
    }

    fn told_chamber(&self, event: Event, position: usize) -> Option<String> {
        Some(match event {
            Event::BillOpened(bill) => self.of("event-bill-opened", "bill", &self.bill(bill)),
            Event::BillWithdrawn(bill) => self.of("event-bill-withdrawn", "bill", &self.bill(bill)),
            Event::Signed(seat, bill) => {
                self.of_seat_and("event-signed", seat, "bill", &self.bill(bill))
            }
            Event::Tabled(bill) => self.of("event-tabled", "bill", &self.bill(bill)),
            Event::Floored(bill) => self.of("event-floored", "bill", &self.bill(bill)),
            Event::FloorEmpty => self.say("event-floor-empty", &[]),
            Event::Argued(seat, argument) => {
                self.of_seat_and("event-argued", seat, "argument", &self.argument(argument))
            }
            Event::AmendmentMoved(seat, amendment) => {
                let amendment = self
                    .floor_at(position)
                    .map(|bill| self.amendment(bill, amendment))
                    .unwrap_or_default();
                self.of_seat_and("event-amendment-moved", seat, "amendment", &amendment)
            }
            Event::AmendmentAdopted(seat) => self.of_seat("event-amendment-adopted", seat, &[]),
            Event::Passed(seat) => self.of_seat("event-passed", seat, &[]),
            Event::VotingBegan => self.say("event-voting-began", &[]),
            Event::Voted(seat, vote) => self.of_seat("event-voted", seat, &[("yes", yes(vote))]),
            Event::GalleryVoted(vote) => self.say("event-gallery-voted", &[("yes", yes(vote))]),
            Event::Counted(pro, contra) => self.say(
                "event-counted",
                &[("for", pro.into()), ("against", contra.into())],
            ),
            Event::Carried(bill) => self.of("event-carried", "bill", &self.bill(bill)),
            Event::Fell(bill) => self.of("event-fell", "bill", &self.bill(bill)),
            _ => return None,
        })
    }

    /// The bill that was on the floor at a position of the journal.
    fn floor_at(&self, position: usize) -> Option<BillId> {
        self.entries
            .iter()
            .take(position)
            .rev()
            .find_map(|entry| match entry.event {
                Event::Floored(bill) => Some(bill),
                _ => None,
            })
    }

    /// An option under its card's title, as it stands in the log.
    fn chosen(&self, seat: SeatId, card: CardId, option: u8) -> String {
        self.option(card, option, seat)
    }
}

const fn yes<'s>(well: bool) -> Arg<'s> {
    Arg::Text(if well { "yes" } else { "no" })
}
