//! What stands first: what lies outside the design's figures and what never occurred, in words.

use super::super::{BILLS_CARRIED, HOPES_MET, Outside, Rate};
use super::words::{Page, Thing};
use crate::lang::Args;
use crate::pack::Kind;
use maud::{Markup, html};

impl Page<'_> {
    /// What lies outside the design's figures, and what never occurred.
    pub(super) fn findings(&self) -> Markup {
        let outside = self.report.outside();
        let never = self.never_told(&outside);
        let of = |wanted: fn(&Outside) -> bool| -> Vec<&Outside> {
            outside.iter().filter(|one| wanted(one)).collect()
        };
        let groups = [
            ("hopes", of(|one| matches!(one, Outside::Hope(..)))),
            ("bills", of(|one| matches!(one, Outside::Bill(..)))),
            ("endings", of(|one| matches!(one, Outside::Ending(_)))),
            ("options", of(|one| matches!(one, Outside::Option(..)))),
        ];
        html! {
            section #outside .findings .all-well[outside.is_empty()] {
                h2 { (self.say("outside")) }
                p { (self.figures()) }
                @if outside.is_empty() {
                    p .good { (self.say("outside-none")) }
                }
                @for (list, found) in groups.iter().filter(|(_, found)| !found.is_empty()) {
                    h3 { (self.say(&format!("list-{list}"))) " " span .count { (found.len()) } }
                    ul {
                        @for one in found { li { (self.outside(one)) } }
                    }
                }
            }
            section #never .findings .all-well[never.is_empty()] {
                h2 { (self.say("never")) }
                p { (self.say("never-about")) }
                @if never.is_empty() {
                    p .good { (self.say("never-none")) }
                }
                @for (list, ids) in &never {
                    h3 { (self.say(&format!("list-{list}"))) " " span .count { (ids.len()) } }
                    ul .dense {
                        @for id in ids { li { (self.link(Thing::called(kind_of(list), id))) } }
                    }
                }
            }
        }
    }

    /// What never occurred and is not told already: neither what lies outside the design's figures, nor that an
    /// amendment which was never moved was never adopted.
    fn never_told(&self, outside: &[Outside]) -> Vec<(&'static str, Vec<String>)> {
        let mut never = self.report.never();
        let unmoved =
            |(list, ids): &(&str, Vec<String>)| (*list == "amendments").then(|| ids.clone());
        let unmoved: Vec<String> = never.iter().filter_map(unmoved).flatten().collect();
        for (list, ids) in &mut never {
            ids.retain(|id| match *list {
                "endings" => !outside.contains(&Outside::Ending(id.clone())),
                "options" => {
                    let told =
                        |one: &Outside| matches!(one, Outside::Option(told, _) if told == id);
                    !outside.iter().any(told)
                }
                "adoptions" => !unmoved.contains(id),
                _ => true,
            });
        }
        never.retain(|(_, ids)| !ids.is_empty());
        never
    }

    /// The design's figures for what the pack has, in words.
    fn figures(&self) -> String {
        let range = |id: &str, (least, most): (u64, u64)| {
            let mut args = Args::new();
            args.set("least", least);
            args.set("most", most);
            self.with(id, &args)
        };
        let pack = self.pack;
        let parts = [
            (!pack.hopes.is_empty()).then(|| range("meant-hopes", HOPES_MET)),
            (!pack.bills.is_empty()).then(|| range("meant-bills", BILLS_CARRIED)),
            (!pack.endings.is_empty()).then(|| self.say("meant-endings")),
            (!pack.cards.is_empty()).then(|| self.say("meant-options")),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn outside(&self, one: &Outside) -> Markup {
        let rate = |thing: Thing<'_>, sentence: &str, rate: Rate, figures| {
            let mut args = Args::new();
            args.set(
                "percent",
                format!("{:.1}", rate.percent().unwrap_or_default()),
            );
            args.set("of", rate.of);
            html! {
                (self.link(thing)) " " (self.with(sentence, &args))
                @if rate.may_be_inside(figures) { " " em { (self.say("chance")) } }
            }
        };
        match one {
            Outside::Hope(id, met) => {
                rate(Thing::new(Kind::Hope, id), "outside-hope", *met, HOPES_MET)
            }
            Outside::Bill(id, carried) => {
                let bill = Thing::new(Kind::Bill, id);
                rate(bill, "outside-bill", *carried, BILLS_CARRIED)
            }
            Outside::Ending(id) => html! {
                (self.link(Thing::new(Kind::Ending, id))) " " (self.say("outside-ending"))
            },
            Outside::Option(id, open) => {
                let option = Thing::called(Kind::Card, id);
                let mut args = Args::new();
                args.set("open", *open);
                html! {
                    (self.link(option)) " " (self.with("outside-option", &args))
                    @if let Some(card) = self.name(Thing::new(Kind::Card, option.id)) {
                        " (" bdi { (card) } ")"
                    }
                }
            }
        }
    }
}

/// What the things in a list of the report are.
pub(super) fn kind_of(list: &str) -> Kind {
    match list {
        "hopes" => Kind::Hope,
        "bills" | "amendments" | "adoptions" => Kind::Bill,
        "endings" => Kind::Ending,
        "statuses" => Kind::Status,
        "bulletins" => Kind::Bulletin,
        "arguments" => Kind::Argument,
        "actions" => Kind::Action,
        "clauses" => Kind::Clause,
        "deeds" => Kind::Deed,
        "reflections" => Kind::Reflection,
        // Cards, and their options.
        _ => Kind::Card,
    }
}
