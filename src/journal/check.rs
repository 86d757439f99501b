//! Whether an event from a file fits the game: every id must be one of the pack, every seat and record one of the
//! game, so that replaying a damaged file ends in a message and never in a crash.

use crate::engine::{
    Answer, Authority, Entry, Event, RecordId, SeatId, Setup, State, Subject, Target,
};
use crate::pack::model::*;

/// Gives the first thing that is not there.
struct Known<'a> {
    pack: &'a Pack,
    state: &'a State,
    missing: Option<String>,
}

/// Declares a check for each kind of index.
macro_rules! known {
    ($($name:ident: $id:ty => $list:ident),* $(,)?) => {$(
        fn $name(&mut self, id: $id) -> &mut Self {
            let known = id.index() < self.pack.$list.len();
            self.need(known, stringify!($name), id.index())
        }
    )*};
}

impl Known<'_> {
    known! {
        meter: MeterId => meters, role: RoleId => roles, hope: HopeId => hopes, argument: ArgumentId => arguments,
        bill: BillId => bills, bulletin: BulletinId => bulletins, place: PlaceId => places, card: CardId => cards,
        deck: DeckId => decks, service: ServiceId => services, deed: DeedId => deeds, sensor: SensorId => sensors,
        clause: ClauseId => clauses, status: StatusId => statuses, action: ActionId => actions, bet: BetId => bets,
        feeling: FeelingId => feelings, ending: EndingId => endings, company: CompanyId => companies,
        attribute: AttributeId => attributes,
    }

    fn need(&mut self, known: bool, kind: &str, index: usize) -> &mut Self {
        if !known && self.missing.is_none() {
            self.missing = Some(format!("there is no {kind} {index}"));
        }
        self
    }

    fn seat(&mut self, seat: SeatId) -> &mut Self {
        let known = seat.index() < self.state.seats.len();
        self.need(known, "seat", seat.index())
    }

    fn record(&mut self, record: RecordId) -> &mut Self {
        let known = record.index() < self.state.records.len();
        self.need(known, "record", record.index())
    }

    fn subject(&mut self, subject: Subject) -> &mut Self {
        match subject {
            Subject::Seat(seat) => self.seat(seat),
            Subject::Company(company) => self.company(company),
        }
    }

    /// No sum may leave the numbers that there are.
    fn sum(&mut self, now: Option<i32>, by: i32) -> &mut Self {
        if now.is_some_and(|now| now.checked_add(by).is_none()) && self.missing.is_none() {
            self.missing = Some(format!("a movement of {by} is too large"));
        }
        self
    }

    fn moved(&mut self, subject: Subject, attribute: AttributeId, by: i32) -> &mut Self {
        self.subject(subject).attribute(attribute);
        let now = self
            .missing
            .is_none()
            .then(|| self.state.attribute(subject, attribute));
        self.sum(now, by)
    }

    fn answer(&mut self, answer: Answer) -> &mut Self {
        match answer {
            Answer::Seat(seat) => self.seat(seat),
            Answer::Meter(meter) => self.meter(meter),
            Answer::Company(company) => self.company(company),
            Answer::Clause(clause) => self.clause(clause),
            Answer::Sensor(sensor) => self.sensor(sensor),
            Answer::Deed(deed) => self.deed(deed),
        }
    }

    fn target(&mut self, target: Target) -> &mut Self {
        match target {
            Target::Nothing => self,
            Target::Place(place) => self.place(place),
            Target::Seat(seat) => self.seat(seat),
            Target::Company(company) => self.company(company),
            Target::Bill(bill) => self.bill(bill),
            Target::Record(record) => self.record(record),
        }
    }

    fn option(&mut self, card: CardId, option: u8) -> &mut Self {
        let known = self
            .pack
            .cards
            .get(card.index())
            .is_none_or(|card| usize::from(option) < card.options.len());
        self.card(card).need(known, "option", option.into())
    }

    fn amendment(&mut self, amendment: u8) -> &mut Self {
        let bill = self
            .state
            .floor
            .as_ref()
            .and_then(|floor| self.pack.bills.get(floor.bill.index()));
        let known = bill.is_some_and(|bill| usize::from(amendment) < bill.amendments.len());
        self.need(known, "amendment", amendment.into())
    }

    fn event(&mut self, event: Event) -> &mut Self {
        match event {
            Event::RoleDealt(seat, role) => self.seat(seat).role(role),
            Event::HopeDealt(seat, hope) | Event::HopeJudged(seat, hope, _) => {
                self.seat(seat).hope(hope)
            }
            Event::ArgumentDrawn(seat, argument) | Event::Argued(seat, argument) => {
                self.seat(seat).argument(argument)
            }
            Event::BillOpened(bill)
            | Event::BillWithdrawn(bill)
            | Event::Tabled(bill)
            | Event::Floored(bill)
            | Event::Carried(bill)
            | Event::Fell(bill) => self.bill(bill),
            Event::PhaseBegan(phase) => {
                let known = usize::from(phase) < self.pack.phases.len();
                self.need(known, "phase", phase.into())
            }
            Event::TurnBegan(seat)
            | Event::NoCard(seat)
            | Event::Rested(seat)
            | Event::AmendmentAdopted(seat)
            | Event::Passed(seat)
            | Event::Voted(seat, _)
            | Event::Accepted(seat)
            | Event::Rolled(seat, _) => self.seat(seat),
            Event::BulletinDrawn(bulletin) | Event::Heralded(bulletin, _) => {
                self.bulletin(bulletin)
            }
            Event::Signed(seat, bill) => self.seat(seat).bill(bill),
            Event::Went(seat, place) => self.seat(seat).place(place),
            Event::CardDrawn(seat, card, deck) => {
                if let Some(deck) = deck {
                    self.deck(deck);
                }
                self.seat(seat).card(card)
            }
            Event::DeckRenewed(deck) => self.deck(deck),
            Event::Refused(seat, service, authority) => {
                match authority {
                    Authority::Status(status) => self.status(status),
                    Authority::Clause(clause) => self.clause(clause),
                };
                self.seat(seat).service(service)
            }
            Event::Chose(seat, card, option) => self.seat(seat).option(card, option),
            Event::CardKept(seat, card, _, from) => self.seat(seat).seat(from).card(card),
            Event::Met(seat, other, status) => self.seat(seat).seat(other).status(status),
            Event::Wiped(sensor, _) => self.sensor(sensor),
            Event::Parted(company, supplier, clause) => {
                self.company(company).company(supplier).clause(clause)
            }
            Event::MeterMoved(meter, by) => {
                let now = self.state.meters.get(meter.index()).copied();
                self.meter(meter).sum(now, by)
            }
            Event::AttributeMoved(subject, attribute, by) => self.moved(subject, attribute, by),
            Event::Did(seat, deed, place) => {
                if let Some(place) = place {
                    self.place(place);
                }
                self.seat(seat).deed(deed)
            }
            Event::Unseen(seat, deed) => self.seat(seat).deed(deed),
            Event::Recorded {
                seat,
                doer,
                deed,
                sensor,
                place,
            } => {
                if let Some(place) = place {
                    self.place(place);
                }
                self.seat(seat).seat(doer).deed(deed).sensor(sensor)
            }
            Event::Judged {
                record,
                clause,
                attribute,
                by,
            } => {
                self.record(record).clause(clause);
                match self.state.records.get(record.index()) {
                    Some(file) => self.moved(Subject::Seat(file.seat), attribute, by),
                    None => self,
                }
            }
            Event::Unjudged(record) | Event::Corrected(record) => self.record(record),
            Event::Appealed(seat, record, _) => self.seat(seat).record(record),
            Event::Gained(subject, status, clause) => {
                if let Some(clause) = clause {
                    self.clause(clause);
                }
                self.subject(subject).status(status)
            }
            Event::Lost(subject, status) | Event::Waned(subject, status, _) => {
                self.subject(subject).status(status)
            }
            Event::ClauseWaned(clause, _) => self.clause(clause),
            Event::Enacted(clause, bill) | Event::Repealed(clause, bill) => {
                if let Some(bill) = bill {
                    self.bill(bill);
                }
                self.clause(clause)
            }
            Event::Installed(sensor, place) | Event::Uninstalled(sensor, place) => {
                self.sensor(sensor).place(place)
            }
            Event::Acted(seat, action, target) => self.seat(seat).action(action).target(target),
            Event::AmendmentMoved(seat, amendment) => self.seat(seat).amendment(amendment),
            Event::BetAsked(bet) => self.bet(bet),
            Event::Betted(seat, answer) => self.seat(seat).answer(answer),
            Event::BetRevealed(bet, answer) => self.bet(bet).answer(answer),
            Event::Infected(company, supplier, clause) => {
                self.company(company).company(supplier).clause(clause)
            }
            Event::Felt(seat, feeling) => self.seat(seat).feeling(feeling),
            Event::Ended(ending) => match ending {
                Some(ending) => self.ending(ending),
                None => self,
            },
            Event::ArgumentsRenewed
            | Event::RoundBegan(_)
            | Event::Veiled(_)
            | Event::BulletinsRenewed
            | Event::Chanced(_)
            | Event::Forgotten(_)
            | Event::RecordsSettled
            | Event::FloorEmpty
            | Event::VotingBegan
            | Event::GalleryVoted(_)
            | Event::Counted(..)
            | Event::RoundsEnded => self,
        }
    }
}

/// Whether the event at `position` fits.
pub(super) fn entry(
    pack: &Pack,
    state: &State,
    position: usize,
    entry: &Entry,
) -> Result<(), String> {
    if entry.because as usize > position {
        return Err(format!("its cause, event {}, comes later", entry.because));
    }
    let mut known = Known {
        pack,
        state,
        missing: None,
    };
    known.event(entry.event);
    known.missing.map_or(Ok(()), Err)
}

/// Whether a set-up fits: the seats, roles and variants are the pack's.
pub(super) fn setup(pack: &Pack, setup: &Setup) -> Result<(), String> {
    let seats = setup.seats.len();
    if seats < usize::from(pack.frame.seats.0) || seats > usize::from(pack.frame.seats.1) {
        return Err(format!("this pack is not played with {seats} seats"));
    }
    let mut dealt = setup.seats.iter().flatten().map(|role| role.index());
    if let Some(role) = dealt.find(|role| *role >= pack.roles.len()) {
        return Err(format!("there is no role {role}"));
    }
    let mut chosen = setup.variants.iter().map(|variant| variant.index());
    match chosen.find(|variant| *variant >= pack.variants.len()) {
        Some(variant) => Err(format!("there is no variant {variant}")),
        None => Ok(()),
    }
}
