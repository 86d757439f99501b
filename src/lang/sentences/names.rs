//! The names of things: the pack's texts, looked up by kind and id.

use super::{Arg, Sentences, say};
use crate::engine::{Answer, Event, SeatId, State, Subject, Target};
use crate::journal::Player;
use crate::lang::Texts;
use crate::pack::Pack;
use crate::pack::model::*;
use crate::view::Curtain;

/// What each seat is called: what its player chose, else the first name of its role, else, before roles are dealt, its
/// number.
#[must_use]
pub fn seat_names(pack: &Pack, texts: &Texts, state: &State, players: &[Player]) -> Vec<String> {
    let roles: Vec<Option<RoleId>> = state.seat_ids().map(|seat| state.role_of(seat)).collect();
    let name = |(i, role): (usize, &Option<RoleId>)| {
        let chosen = players.get(i).map(|player| player.name.trim());
        if let Some(chosen) = chosen.filter(|chosen| !chosen.is_empty()) {
            return chosen.to_owned();
        }
        let Some(role) = role else {
            return say(texts, "seat-unnamed", &[("n", (i as i64 + 1).into())]);
        };
        let id = &pack.roles[role.index()].id;
        let first = say(texts, &format!("role-{id}.name"), &[]);
        // Where seats share a role, the number of the seat tells them apart.
        let shared = roles.iter().filter(|other| **other == Some(*role)).count() > 1;
        if shared {
            format!("{first} {}", i + 1)
        } else {
            first
        }
    };
    roles.iter().enumerate().map(name).collect()
}

/// Declares a name for each kind of entry.
macro_rules! named {
    ($($(#[$doc:meta])* $name:ident: $id:ty => $list:ident, $kind:literal),* $(,)?) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name(&self, id: $id) -> String {
            match self.pack.$list.get(id.index()) {
                Some(entry) => self.say(&format!(concat!($kind, "-{}"), entry.id), &[]),
                None => String::new(),
            }
        }
    )*};
}

impl Sentences<'_> {
    named! {
        /// A meter's name.
        meter: MeterId => meters, "meter",
        /// An attribute's name.
        attribute: AttributeId => attributes, "attribute",
        /// A side's name.
        side: SideId => sides, "side",
        /// A topic's name.
        topic: TopicId => topics, "topic",
        /// A kind of trace.
        channel: ChannelId => channels, "channel",
        /// A part of the map.
        quarter: QuarterId => quarters, "quarter",
        /// A service's name.
        service: ServiceId => services, "service",
        /// A place's name.
        place: PlaceId => places, "place",
        /// A kind of sensor.
        sensor: SensorId => sensors, "sensor",
        /// A role's job title.
        role: RoleId => roles, "role",
        /// A company's name.
        company: CompanyId => companies, "company",
        /// A deck's name.
        deck: DeckId => decks, "deck",
        /// A card's title.
        card: CardId => cards, "card",
        /// A deed, as what one does.
        deed: DeedId => deeds, "deed",
        /// A law's name.
        clause: ClauseId => clauses, "clause",
        /// A sanction's or reward's name.
        status: StatusId => statuses, "status",
        /// A bill's name.
        bill: BillId => bills, "bill",
        /// An argument's name.
        argument: ArgumentId => arguments, "argument",
        /// An office action's name.
        action: ActionId => actions, "action",
        /// A bulletin's headline.
        bulletin: BulletinId => bulletins, "bulletin",
        /// A hope, in short.
        hope: HopeId => hopes, "hope",
        /// An ending's name.
        ending: EndingId => endings, "ending",
        /// A bet's question.
        bet: BetId => bets, "bet",
        /// A word to cool down with.
        feeling: FeelingId => feelings, "feeling",
        /// A reflection's title.
        reflection: ReflectionId => reflections, "reflection",
        /// A claim's title.
        claim: ClaimId => claims, "claim",
        /// A line of business.
        sector: SectorId => sectors, "sector",
        /// A way to play the same game differently.
        variant: VariantId => variants, "variant",
        /// A page of the almanac about the text as a whole.
        essay: EssayId => essays, "essay",
    }

    /// A seat's name.
    #[must_use]
    pub fn seat(&self, seat: SeatId) -> String {
        self.names
            .get(seat.index())
            .cloned()
            .unwrap_or_else(|| (seat.0 + 1).to_string())
    }

    /// That the first laws are voted before roles are dealt, and how many votes are left; none once roles are dealt.
    #[must_use]
    pub fn under_veil(&self, left: u8) -> Option<String> {
        let more = left.checked_sub(1)?;
        Some(self.say("under-veil", &[("more", more.into())]))
    }

    /// What is hidden from everybody until the end, in one sentence; none where nothing is.
    #[must_use]
    pub fn hidden(&self, curtain: &Curtain) -> Option<String> {
        let meters = curtain.meters().then(|| self.say("hidden-meters", &[]));
        let attributes = curtain.attributes().iter().map(|id| self.attribute(*id));
        let hidden: Vec<String> = meters.into_iter().chain(attributes).collect();
        let what = self.list(hidden);
        (!what.is_empty()).then(|| self.say("hidden-until-end", &[("what", (&what).into())]))
    }

    /// A seat's or company's name.
    #[must_use]
    pub fn subject(&self, subject: Subject) -> String {
        match subject {
            Subject::Seat(seat) => self.seat(seat),
            Subject::Company(company) => self.company(company),
        }
    }

    /// A phase's name.
    #[must_use]
    pub fn phase(&self, phase: u8) -> String {
        let phase = self.pack.phases.get(usize::from(phase));
        phase
            .map(|phase| self.say(&format!("phase-{}", phase.id), &[]))
            .unwrap_or_default()
    }

    /// A part of an entry's text, such as the `prompt` of a card: the text `kind-id.part`.
    #[must_use]
    pub fn part(&self, kind: &str, id: &str, part: &str) -> String {
        self.say(&format!("{kind}-{id}.{part}"), &[])
    }

    /// A part of an entry's text that need not be there.
    #[must_use]
    pub fn part_if_any(&self, kind: &str, id: &str, part: &str) -> Option<String> {
        let there = self.texts.has(&format!("{kind}-{id}"), Some(part));
        there.then(|| self.part(kind, id, part))
    }

    /// A dilemma's prompt, told to the seat that faces it: the usual one, or the one at this position.
    #[must_use]
    pub fn prompt(&self, card: CardId, prompt: Option<u8>, seat: SeatId) -> String {
        let prompts = self.pack.cards.get(card.index()).map(|card| &card.prompts);
        let particular = prompts
            .zip(prompt)
            .and_then(|(prompts, position)| prompts.get(usize::from(position)));
        match particular {
            Some(prompt) => self.on_card(card, &format!("prompt-{}", prompt.id), seat),
            None => self.on_card(card, "prompt", seat),
        }
    }

    /// The label of a dilemma's option.
    #[must_use]
    pub fn option(&self, card: CardId, option: u8, seat: SeatId) -> String {
        let Some(id) = self.option_id(card, option) else {
            return String::new();
        };
        self.on_card(card, id, seat)
    }

    /// What comes of an option: one sentence.
    #[must_use]
    pub fn option_then(&self, card: CardId, option: u8, seat: SeatId) -> String {
        let Some(id) = self.option_id(card, option) else {
            return String::new();
        };
        self.on_card(card, &format!("{id}-then"), seat)
    }

    fn option_id(&self, card: CardId, option: u8) -> Option<&str> {
        let card = self.pack.cards.get(card.index())?;
        card.options
            .get(usize::from(option))
            .map(|option| option.id.as_str())
    }

    fn on_card(&self, card: CardId, part: &str, seat: SeatId) -> String {
        let Some(entry) = self.pack.cards.get(card.index()) else {
            return String::new();
        };
        let id = format!("card-{}.{part}", entry.id);
        let name = self.seat(seat);
        let name = ("name", Arg::Text(&name));
        match self.sender(card, seat) {
            Some((from, since)) => {
                let from = self.seat(from);
                self.say(
                    &id,
                    &[name, ("from", (&from).into()), ("since", since.into())],
                )
            }
            None => self.say(&id, &[name]),
        }
    }

    /// That a card came back from somebody's choice, and from when; none for a card that a deck gave.
    #[must_use]
    pub fn sent(&self, card: CardId, seat: SeatId) -> Option<String> {
        let (from, since) = self.sender(card, seat)?;
        let who = self.seat(from);
        let id = if from == seat {
            "card-own"
        } else {
            "card-sent"
        };
        Some(self.say(id, &[("who", (&who).into()), ("round", since.into())]))
    }

    /// Whose choice sent a card to a seat, and in which round that was; none for a card that a deck gave.
    fn sender(&self, card: CardId, seat: SeatId) -> Option<(SeatId, u8)> {
        let drawn = self.entries.iter().rev().find(|entry| {
            matches!(entry.event, Event::CardDrawn(who, which, None) if who == seat && which == card)
        })?;
        let sent = drawn.because as usize;
        let Event::CardKept(_, _, _, from) = self.entries.get(sent)?.event else {
            return None;
        };
        let round = self.entries[..sent]
            .iter()
            .rev()
            .find_map(|entry| match entry.event {
                Event::RoundBegan(round) => Some(round),
                _ => None,
            });
        Some((from, round.unwrap_or(0)))
    }

    /// What others notice of a status.
    #[must_use]
    pub fn noticed(&self, status: StatusId) -> String {
        let id = self
            .pack
            .statuses
            .get(status.index())
            .map(|status| &status.id);
        id.map(|id| self.part("status", id, "met"))
            .unwrap_or_default()
    }

    /// A text of a card that speaks to nobody in particular.
    pub(super) fn card_part(&self, card: CardId, part: &str) -> String {
        let id = self.pack.cards.get(card.index()).map(|card| &card.id);
        id.map(|id| self.part("card", id, part)).unwrap_or_default()
    }

    /// An amendment of a bill.
    #[must_use]
    pub fn amendment(&self, bill: BillId, position: u8) -> String {
        let Some(bill) = self.pack.bills.get(bill.index()) else {
            return String::new();
        };
        let amendment = bill.amendments.get(usize::from(position));
        amendment
            .map(|amendment| self.part("bill", &bill.id, &amendment.id))
            .unwrap_or_default()
    }

    /// A side that an argument is made on.
    #[must_use]
    pub fn stance(&self, stance: Stance) -> String {
        let id = match stance {
            Stance::For => "stance-for",
            Stance::Against => "stance-against",
            Stance::Middle => "stance-middle",
        };
        self.say(id, &[])
    }

    /// How well a claim is documented.
    #[must_use]
    pub fn standing(&self, standing: Standing) -> String {
        let id = match standing {
            Standing::Documented => "standing-documented",
            Standing::LocalPilot => "standing-local-pilot",
            Standing::Oversimplified => "standing-oversimplified",
            Standing::Disputed => "standing-disputed",
            Standing::Unverified => "standing-unverified",
        };
        self.say(id, &[])
    }

    /// An answer to a bet.
    #[must_use]
    pub fn answer(&self, answer: Answer) -> String {
        match answer {
            Answer::Seat(seat) => self.seat(seat),
            Answer::Meter(meter) => self.meter(meter),
            Answer::Company(company) => self.company(company),
            Answer::Clause(clause) => self.clause(clause),
            Answer::Sensor(sensor) => self.sensor(sensor),
            Answer::Deed(deed) => self.deed(deed),
        }
    }

    /// What an office action is aimed at; none if at nothing in particular.
    #[must_use]
    pub fn target(&self, target: Target) -> Option<String> {
        Some(match target {
            Target::Nothing => return None,
            Target::Place(place) => self.place(place),
            Target::Seat(seat) => self.seat(seat),
            Target::Company(company) => self.company(company),
            Target::Bill(bill) => self.bill(bill),
            Target::Record(record) => self.record_line(record),
        })
    }
}
