//! The cards of the seats: who sits there, and with which role.

use bevy::prelude::*;

use super::{Part, Plan, Redo, Typed};
use crate::app::theme::picker::Picker;
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::bots;
use crate::pack::model::RoleId;

/// The words of a card.
pub(super) struct SeatWords {
    title: String,
    picture: &'static str,
    who: Choice,
    role: Choice,
    /// Why no role can be chosen now.
    locked: Option<String>,
    open: String,
    name: Option<(String, String)>,
    name_word: String,
    remove: Option<String>,
    /// The roles as the list has them; none: dealt.
    roles: Vec<Option<RoleId>>,
}

/// What stands on a button, what is said of it, and the list that it opens.
struct Choice {
    shown: String,
    spoken: String,
    list: Picker,
}

/// Who can decide at a seat: a person, or a bot.
fn players() -> impl Iterator<Item = Option<&'static str>> {
    std::iter::once(None).chain(bots::NAMES.into_iter().map(Some))
}

impl SeatWords {
    pub(super) fn new(words: &Words, plan: &Plan, nr: usize, removable: bool) -> Self {
        let pack = words.pack();
        let planned = &plan.seats[nr];
        let n = nr + 1;
        let numbered = |id: &str| words.with(id, &[("n", n.into())]);
        let veiled = plan.veiled(pack);
        let roles = roles(words);
        Self {
            title: numbered("setup-seat"),
            picture: picture(planned.bot),
            who: who(words, plan, nr),
            role: role(words, plan, nr, &roles),
            locked: veiled.then(|| words.get("setup-dealt-later")),
            open: words.get("setup-open"),
            name: planned
                .bot
                .is_none()
                .then(|| (numbered("setup-name"), planned.name.clone())),
            name_word: words.get("setup-name-word"),
            remove: removable.then(|| numbered("setup-remove")),
            roles,
        }
    }

    pub(super) fn spawn(self, card: &mut ChildSpawner, nr: usize, focus: Part) {
        let title = self.title;
        let remove = self.remove;
        card.spawn(line(space::S)).with_children(|head| {
            head.spawn(pictogram(self.picture, 30.0, Tone::Brass));
            head.spawn(subheading(&title));
            head.spawn(spring());
            if let Some(remove) = remove {
                head.spawn((
                    icon_button(Kind::Bare, "close", &remove),
                    observe(move |_: On<Activate>, mut redo: Redo| {
                        let words = &redo.words;
                        redo.plan.remove(words.pack(), nr);
                        redo.build(Part::Add);
                    }),
                ));
            }
        });
        let mut who = card.spawn((
            self.who.bundle(),
            Tip::new(&self.open),
            observe(move |chosen: On<Chosen>, mut redo: Redo| {
                if let Some(bot) = players().nth(chosen.index) {
                    redo.plan.set_player(nr, bot);
                    redo.build(Part::Player(nr));
                }
            }),
        ));
        if focus == Part::Player(nr) {
            who.insert(FirstFocus);
        }
        let roles = self.roles;
        let mut role = card.spawn((
            self.role.bundle(),
            Tip::new(self.locked.as_deref().unwrap_or(&self.open)),
            observe(move |chosen: On<Chosen>, mut redo: Redo| {
                if let Some(role) = roles.get(chosen.index) {
                    redo.plan.set_role(nr, *role);
                    redo.build(Part::Role(nr));
                }
            }),
        ));
        if self.locked.is_some() {
            role.insert(InteractionDisabled);
        } else if focus == Part::Role(nr) {
            role.insert(FirstFocus);
        }
        if let Some((label, start)) = self.name {
            card.spawn(small(&self.name_word));
            card.spawn((field(&label, &start, 24), Typed::Name(nr)));
        }
    }
}

impl Choice {
    fn bundle(self) -> impl Bundle {
        picker(&self.spoken, &self.shown, self.list)
    }
}

const fn picture(bot: Option<&str>) -> &'static str {
    if bot.is_some() { "bot" } else { "person" }
}

/// Who decides at a seat.
fn who(words: &Words, plan: &Plan, nr: usize) -> Choice {
    let n = nr + 1;
    let name = |bot: Option<&str>| {
        words.get(&bot.map_or("setup-person".into(), |bot| format!("setup-bot-{bot}")))
    };
    let entry = |bot: Option<&'static str>| Entry {
        picture: picture(bot).into(),
        label: name(bot),
        ..Entry::default()
    };
    let now = plan.seats[nr].bot;
    let shown = name(now);
    let values = [("n", n.into()), ("who", shown.clone().into())];
    Choice {
        spoken: words.with("setup-who", &values),
        list: Picker {
            heading: words.with("setup-ask-who", &[("n", n.into())]),
            close: words.get("setup-keep"),
            entries: players().map(entry).collect(),
            chosen: players().position(|bot| bot == now).unwrap_or(0),
        },
        shown,
    }
}

/// The roles as the list has them: dealt, then by side, and of a side those who own a company last.
fn roles(words: &Words) -> Vec<Option<RoleId>> {
    let pack = words.pack();
    let mut roles: Vec<RoleId> = (0..pack.roles.len()).map(RoleId::at).collect();
    roles.sort_by_key(|role| {
        let role = &pack.roles[role.index()];
        (role.side, role.company.is_some())
    });
    let roles = roles.into_iter().map(Some);
    std::iter::once(None).chain(roles).collect()
}

/// Which role a seat has.
fn role(words: &Words, plan: &Plan, nr: usize, roles: &[Option<RoleId>]) -> Choice {
    let pack = words.pack();
    let n = nr + 1;
    let dealt = || Entry {
        picture: "die".into(),
        label: words.get("setup-dealt"),
        detail: Some(words.get("setup-dealt-about")),
        ..Entry::default()
    };
    let entry = |role: RoleId| {
        let of = &pack.roles[role.index()];
        let side = words.texts.name_of(pack, of.side);
        let taken = plan.seats.iter().position(|other| other.role == Some(role));
        let taken = taken.filter(|other| *other != nr);
        let taken = taken.map(|other| words.with("setup-taken", &[("n", (other + 1).into())]));
        Entry {
            under: Some(match of.company {
                Some(_) => words.with("setup-owners", &[("side", side.into())]),
                None => side,
            }),
            picture: of.pictogram.clone(),
            label: words.texts.name_of(pack, role),
            barred: taken.is_some(),
            detail: Some(taken.unwrap_or_else(|| words.texts.part_of(pack, role, "about"))),
        }
    };
    let now = plan.seats[nr].role.filter(|_| !plan.veiled(pack));
    let shown = match now {
        Some(role) => words.texts.name_of(pack, role),
        None => words.get("setup-dealt"),
    };
    let values = [("n", n.into()), ("role", shown.clone().into())];
    let entries = roles.iter().map(|role| role.map_or_else(dealt, entry));
    Choice {
        spoken: words.with("setup-role", &values),
        list: Picker {
            heading: words.with("setup-ask-role", &[("n", n.into())]),
            close: words.get("setup-keep"),
            entries: entries.collect(),
            chosen: roles.iter().position(|role| *role == now).unwrap_or(0),
        },
        shown,
    }
}
