//! What is known before one decides: a few words for each thing that an offer would change.

use super::{Arg, Sentences};
use crate::engine::{Command, Floor, Rejection, Target, argument_weights, stance};
use crate::pack::model::*;
use crate::view::{Change, FloorView, Leaning, Outlook, Price, Sight, View, Whose, may_feed};

/// What a hint is about; the window gives each its ink.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A number or a status of a seat or a company.
    Own,
    /// The city.
    City,
    /// A topic of dilemmas.
    Topic(Ink),
    /// What the law book has for it once it is seen.
    Seen,
    /// What luck decides.
    Luck,
    /// A step towards the own hope.
    Hope,
    /// A step away from it.
    Against,
}

/// A few words, with the name of their pictogram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The name of the pictogram.
    pub picture: String,
    /// What it is about.
    pub about: About,
    /// The words.
    pub text: String,
}

impl Sentences<'_> {
    /// What is known of an offer before it is taken.
    #[must_use]
    pub fn hints(&self, view: &View, command: Command) -> Vec<Hint> {
        match command {
            Command::Go(place) => self.place_hints(view, place),
            Command::Argue(argument) => self.argument_hints(view, argument),
            _ => self.outlook_hints(view, &Outlook::of(self.pack, view, command)),
        }
    }

    /// What is known of an office action whatever it is aimed at.
    #[must_use]
    pub fn action_hints(&self, view: &View, action: ActionId) -> Vec<Hint> {
        let command = Command::Act(action, Target::Nothing);
        self.outlook_hints(view, &Outlook::of(self.pack, view, command))
    }

    /// The hints in one line of text; none where there are none.
    #[must_use]
    pub fn hints_in_line(&self, view: &View, command: Command) -> Option<String> {
        let hints = self.hints(view, command);
        (!hints.is_empty())
            .then(|| self.joined("list-semicolon", hints.into_iter().map(|hint| hint.text)))
    }

    pub(super) fn sight<'v>(&'v self, view: &'v View) -> Option<Sight<'v>> {
        let me = view.seat.filter(|_| view.veil == 0)?;
        Some(Sight {
            pack: self.pack,
            view,
            me,
        })
    }

    fn outlook_hints(&self, view: &View, outlook: &Outlook) -> Vec<Hint> {
        let mut hints: Vec<Hint> = outlook.changes.iter().map(|c| self.change(c)).collect();
        hints.extend(outlook.prices.iter().filter_map(|price| self.price(price)));
        if !outlook.maybe.is_empty() {
            hints.push(Hint {
                picture: "die".into(),
                about: About::Luck,
                text: self.say("hint-luck", &[]),
            });
        }
        let leaning = self.sight(view).and_then(|sight| outlook.leaning(sight));
        hints.extend(leaning.map(|leaning| self.leaning(leaning)));
        hints
    }

    fn leaning(&self, leaning: Leaning) -> Hint {
        let (id, about) = match leaning {
            Leaning::Feeds => ("hint-feeds", About::Hope),
            Leaning::MayFeed => ("hint-may-feed", About::Hope),
            Leaning::Against => ("hint-against", About::Against),
        };
        Hint {
            picture: "star".into(),
            about,
            text: self.say(id, &[]),
        }
    }

    /// What the law book has for a deed; none where no law speaks of it.
    fn price(&self, price: &Price) -> Option<Hint> {
        let moves = price
            .moves
            .iter()
            .map(|(id, by)| self.amount(&self.attribute(*id), *by));
        let brings = price.brings.iter().map(|status| self.status(*status));
        let list = self.list(moves.chain(brings));
        (!list.is_empty()).then(|| Hint {
            picture: "eye".into(),
            about: About::Seen,
            text: self.say("hint-seen", &[("list", (&list).into())]),
        })
    }

    /// A number and by how much it moves, such as "Coins +2".
    pub(super) fn amount(&self, what: &str, by: i32) -> String {
        let [direction, amount] = Self::moved(by);
        self.say("reason-own", &[("what", what.into()), direction, amount])
    }

    /// Something that would change, in a few words.
    #[must_use]
    pub fn change(&self, change: &Change) -> Hint {
        let pack = self.pack;
        let with = |id: &str, key: &str, value: String| self.say(id, &[(key, (&value).into())]);
        let (about, picture, text) = match *change {
            Change::Attribute(whose, id, by) => (
                About::Own,
                pack.attributes[id.index()].pictogram.clone(),
                self.of_whom(whose, self.amount(&self.attribute(id), by)),
            ),
            Change::Meter(id, by) => (
                About::City,
                pack.meters[id.index()].pictogram.clone(),
                self.amount(&self.meter(id), by),
            ),
            Change::Gain(whose, id) => (
                About::Own,
                pack.statuses[id.index()].pictogram.clone(),
                self.of_whom(whose, with("hint-gain", "status", self.status(id))),
            ),
            Change::Lose(whose, id) => (
                About::Own,
                pack.statuses[id.index()].pictogram.clone(),
                self.of_whom(whose, with("hint-lose", "status", self.status(id))),
            ),
            Change::Arguments(count) => (
                About::Own,
                "cards".to_owned(),
                self.say("hint-arguments", &[("count", count.into())]),
            ),
            Change::Enact(id) => (
                About::City,
                "book".to_owned(),
                with("hint-enact", "clause", self.clause(id)),
            ),
            Change::Repeal(id) => (
                About::City,
                "book".to_owned(),
                with("hint-repeal", "clause", self.clause(id)),
            ),
            Change::Install(id) => (
                About::City,
                pack.sensors[id.index()].pictogram.clone(),
                with("hint-install", "sensor", self.sensor(id)),
            ),
            Change::Uninstall(id) => (
                About::City,
                pack.sensors[id.index()].pictogram.clone(),
                with("hint-uninstall", "sensor", self.sensor(id)),
            ),
            Change::Go(id) => (
                About::Own,
                pack.places[id.index()].pictogram.clone(),
                with("offer-go", "place", self.place(id)),
            ),
        };
        Hint {
            picture,
            about,
            text,
        }
    }

    /// What changes for somebody, with who it is unless it is oneself.
    fn of_whom(&self, whose: Whose, text: String) -> String {
        let who = match whose {
            Whose::Own => return text,
            Whose::OwnCompany => self.say("hint-company", &[]),
            Whose::Companies => self.say("hint-companies", &[]),
            Whose::Seat(seat) => self.seat(seat),
            Whose::Company(company) => self.company(company),
            Whose::Group(who) => self.group(who),
        };
        self.say(
            "hint-of",
            &[("who", (&who).into()), ("text", (&text).into())],
        )
    }

    /// What kinds of dilemma lie at a place, which of them can feed the own hope, and what the ways on from it need.
    fn place_hints(&self, view: &View, place: PlaceId) -> Vec<Hint> {
        let pack = self.pack;
        let sight = self.sight(view);
        let decks = &pack.places[place.index()].decks;
        let mut hints: Vec<Hint> = decks
            .iter()
            .map(|deck| {
                let topic = &pack.topics[pack.decks[deck.index()].topic.index()];
                let name = self.deck(*deck);
                let feeds = sight.is_some_and(|sight| may_feed(sight, *deck));
                let text = if feeds {
                    self.say("hint-deck-feeds", &[("deck", (&name).into())])
                } else {
                    name
                };
                Hint {
                    picture: topic.pictogram.clone(),
                    about: About::Topic(topic.ink),
                    text,
                }
            })
            .collect();
        let ways = pack.links.iter().filter_map(|link| {
            let there = match (link.from == place, link.to == place) {
                (true, _) => link.to,
                (_, true) => link.from,
                _ => return None,
            };
            let (there, service) = (self.place(there), self.service(link.service?));
            let args = [("place", Arg::from(&there)), ("service", (&service).into())];
            Some(Hint {
                picture: "ladder".into(),
                about: About::City,
                text: self.say("hint-way", &args),
            })
        });
        hints.extend(ways);
        hints
    }

    /// What an argument would weigh on the floor, and what it does to those that stand there.
    fn argument_hints(&self, view: &View, argument: ArgumentId) -> Vec<Hint> {
        let Some(floor) = &view.floor else {
            return Vec::new();
        };
        if stance(self.pack, argument, floor.bill).is_none() {
            return Vec::new();
        }
        let after = with_argument(floor, argument, view);
        let weights = argument_weights(self.pack, &after);
        let weight = weights.last().copied().unwrap_or_default();
        let mut hints = vec![Hint {
            picture: "scales".into(),
            about: About::City,
            text: self.say("hint-weighs", &[("weight", weight.into())]),
        }];
        for ((_, other, before), now) in floor.arguments.iter().zip(&weights) {
            if before == now {
                continue;
            }
            let name = self.argument(*other);
            let id = if now < before {
                "hint-answers"
            } else {
                "hint-strengthens"
            };
            hints.push(Hint {
                picture: "speech".into(),
                about: About::City,
                text: self.say(id, &[("argument", (&name).into())]),
            });
        }
        hints
    }

    /// Why one has no argument to make, where that is so: then nothing is left but to pass or to amend.
    #[must_use]
    pub fn why_pass(&self, view: &View) -> Option<String> {
        let mut arguments = view
            .offers
            .iter()
            .filter(|offer| matches!(offer.command, Command::Argue(_)))
            .peekable();
        if arguments.peek().is_none() {
            return Some(self.say("pass-no-cards", &[]));
        }
        arguments
            .all(|offer| matches!(offer.refused, Some(Rejection::OffTopic(_))))
            .then(|| self.say("pass-no-argument", &[]))
    }
}

/// The floor as it would be with one more argument of the seat that looks.
fn with_argument(floor: &FloorView, argument: ArgumentId, view: &View) -> Floor {
    let said = floor.arguments.iter().map(|(seat, id, _)| (*seat, *id));
    Floor {
        bill: floor.bill,
        arguments: said.chain(view.seat.map(|seat| (seat, argument))).collect(),
        moved: floor.moved,
        adopted: floor.adopted,
        voting: floor.voting,
    }
}
