//! What a simulation found as one page of HTML that needs nothing besides itself: no network, no script, no font.
//!
//! What lies outside the design's figures stands first. Everything is called by its name in the reader's language with
//! the id that the pack's files have. The page of the same plan is the same to the byte.
//!
//! Every text goes through `html!`, which escapes it; the only things put in as they are are our own style and the
//! inside of the pictures, which holds numbers alone.

mod counts;
mod curves;
mod file;
mod findings;
mod ink;
mod plot;
mod rates;
mod words;

use super::{Plan, Report};
use crate::lang::Texts;
use crate::pack::{Kind, Pack};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use words::{Page, Thing};

pub use file::{Draft, NotWritten};

/// The page of what a plan found. Curves, and what goes by role, are there if the plan asked for its series.
#[must_use]
pub fn page(pack: &Pack, texts: &Texts, plan: &Plan, report: &Report) -> String {
    let page = Page {
        pack,
        texts,
        plan,
        report,
    };
    page.document().into_string()
}

impl Page<'_> {
    fn document(&self) -> Markup {
        let name = Thing::new(Kind::Pack, &self.pack.manifest.id);
        let title = self.name(name).unwrap_or_else(|| name.id.to_owned());
        let direction = if self.mirrored() { "rtl" } else { "ltr" };
        html! {
            (DOCTYPE)
            html lang=(self.texts.language()) dir=(direction) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (title) " – " (self.say("title")) }
                    style { (PreEscaped(ink::style())) (PreEscaped(include_str!("style.css"))) }
                }
                body {
                    main {
                        header {
                            p .over { (self.say("title")) }
                            h1 { (self.thing(name)) }
                            (self.facts())
                        }
                        (self.findings())
                        nav aria-label=(self.say("contents")) {
                            h2 { (self.say("contents")) }
                            ul {
                                @for (anchor, heading) in self.contents() {
                                    li { a href={ "#" (anchor) } { (heading) } }
                                }
                            }
                        }
                        (self.curves())
                        (self.hopes())
                        (self.bills())
                        (self.endings())
                        (self.statuses())
                        (self.reflections())
                        (self.options())
                        (self.others())
                    }
                }
            }
        }
    }

    /// What was played.
    fn facts(&self) -> Markup {
        let tally = &self.report.tally;
        let plan = self.plan;
        let facts = [
            ("games", tally.games.to_string()),
            ("decisions", tally.decisions.to_string()),
            ("events", tally.events.to_string()),
            ("seats", plan.seats.to_string()),
            ("rounds", plan.rounds.to_string()),
            ("bots", plan.bots.join(", ")),
            ("seed", plan.seed.to_string()),
            ("version", self.pack.manifest.version.clone()),
        ];
        html! {
            dl .facts {
                @for (key, value) in facts {
                    div {
                        dt { (self.say(&format!("fact-{key}"))) }
                        dd { bdi { (value) } }
                    }
                }
                @if !plan.variants.is_empty() {
                    div {
                        dt { (self.say("fact-variants")) }
                        dd {
                            @for variant in &plan.variants {
                                (self.thing(Thing::of(self.pack, *variant))) " "
                            }
                        }
                    }
                }
            }
        }
    }

    /// The sections of the page: their places and headings.
    fn contents(&self) -> Vec<(&'static str, String)> {
        let pack = self.pack;
        let tally = &self.report.tally;
        let headline = |id: Option<crate::pack::model::AttributeId>| {
            id.and_then(|id| self.name(Thing::of(pack, id)))
        };
        let mut contents = vec![
            ("outside", self.say("outside")),
            ("never", self.say("never")),
        ];
        let mut add = |there: bool, anchor: &'static str, name: String| {
            if there {
                contents.push((anchor, name));
            }
        };
        add(!pack.meters.is_empty(), "meters", self.say("meters"));
        if let Some(name) = headline(pack.frame.headline) {
            add(true, "scores", name);
        }
        let list = |list: &str| self.say(&format!("list-{list}"));
        if let Some(name) = headline(pack.frame.company_headline) {
            add(!pack.companies.is_empty(), "company-scores", name);
        }
        add(!pack.hopes.is_empty(), "hopes", list("hopes"));
        add(!pack.bills.is_empty(), "bills", list("bills"));
        add(!pack.endings.is_empty(), "endings", list("endings"));
        add(!pack.statuses.is_empty(), "statuses", list("statuses"));
        add(
            tally.reflections_a_game().is_some(),
            "reflections",
            list("reflections"),
        );
        add(!pack.cards.is_empty(), "options", self.say("options"));
        for (kind, there) in [
            ("bulletins", !pack.bulletins.is_empty()),
            ("arguments", !pack.arguments.is_empty()),
            ("actions", !pack.actions.is_empty()),
            ("clauses", !pack.clauses.is_empty()),
            ("deeds", !pack.deeds.is_empty()),
        ] {
            add(there, kind, list(kind));
        }
        contents
    }
}
