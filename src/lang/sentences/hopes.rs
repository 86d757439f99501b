//! The own hope, how far it is met, and what one has.

use super::{Arg, Sentences};
use crate::pack::model::*;
use crate::view::{Progress, View};

/// The own hope and how far it is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hoped {
    /// What is hoped for.
    pub title: String,
    /// How far it is met, in figures.
    pub progress: String,
    /// Whether it would be met if the game ended now; none where that is hidden.
    pub met: Option<bool>,
}

impl Sentences<'_> {
    /// The own hope and how far it is met; none before hopes are dealt.
    #[must_use]
    pub fn hoped(&self, view: &View) -> Option<Hoped> {
        let sight = self.sight(view)?;
        let hope = view.seats.get(sight.me.index())?.hope?;
        let tests = sight.progress();
        let met = &self.pack.hopes[hope.index()].met;
        Some(Hoped {
            title: self.hope(hope),
            progress: self.joined(
                "list-semicolon",
                tests.iter().map(|test| self.progress(test)),
            ),
            met: sight.holds(met, sight.me),
        })
    }

    /// The own hope and how far it is met, in one line.
    #[must_use]
    pub fn hope_line(&self, hoped: &Hoped) -> String {
        let Hoped {
            title, progress, ..
        } = hoped;
        let line = self.say(
            "hope-line",
            &[("hope", title.into()), ("progress", progress.into())],
        );
        match hoped.met {
            Some(true) => format!("{line} {}", self.say("hope-met-now", &[])),
            _ => line,
        }
    }

    fn progress(&self, progress: &Progress<'_>) -> String {
        let (what, range) = match progress.test {
            Condition::Mine(id, range) | Condition::Company(id, range) => {
                (self.attribute(*id), *range)
            }
            Condition::Meter(id, range) => (self.meter(*id), *range),
            Condition::OnFile(deed, range) => {
                let deed = self.deed(*deed);
                (
                    self.say("hope-on-file", &[("deed", (&deed).into())]),
                    *range,
                )
            }
            other => return self.condition(other),
        };
        let what = Arg::from(&what);
        let Some(has) = progress.has else {
            return self.say("hope-hidden", &[("what", what)]);
        };
        match range {
            Range::AtLeast(n) => self.say(
                "hope-of",
                &[("what", what), ("has", has.into()), ("needed", n.into())],
            ),
            other => {
                let range = self.range(other);
                let args = [
                    ("what", what),
                    ("has", has.into()),
                    ("range", (&range).into()),
                ];
                self.say("hope-now", &args)
            }
        }
    }

    /// The own numbers besides the one that everybody watches: what is there, and what one began with.
    #[must_use]
    pub fn own_numbers(&self, view: &View) -> Vec<(AttributeId, i32)> {
        let own = view.seat.and_then(|seat| view.seats.get(seat.index()));
        let role = own.and_then(|seat| self.pack.roles.get(seat.role?.index()));
        let began = |id: AttributeId| {
            self.pack.attributes[id.index()].start != 0
                || role.is_some_and(|role| role.attributes.iter().any(|(other, _)| *other == id))
        };
        let headline = self.pack.frame.headline;
        own.into_iter()
            .flat_map(|seat| seat.attributes.iter().copied())
            .filter(|(id, value)| Some(*id) != headline && (*value != 0 || began(*id)))
            .collect()
    }
}
