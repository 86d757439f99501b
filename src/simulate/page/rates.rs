//! How often hopes were met, bills carried and options chosen.

use super::super::{BILLS_CARRIED, HOPES_MET, Rate};
use super::words::{Page, Thing};
use crate::pack::model::{BillId, CardId, HopeId, RoleId, TopicId};
use maud::{Markup, html};

/// The figures of the design for a rate, if it has any.
type Figures = Option<(u64, u64)>;

impl Page<'_> {
    /// Hopes met, by hope and by role.
    pub(super) fn hopes(&self) -> Markup {
        let tally = &self.report.tally;
        if tally.hopes.is_empty() {
            return html! {};
        }
        html! {
            section #hopes {
                h2 { (self.say("list-hopes")) }
                p { (self.say("hopes-about")) " " (self.say("bars")) }
                table {
                    (self.head("hope", "dealt", "met"))
                    @for (i, rate) in tally.hopes.iter().enumerate() {
                        tbody {
                            (self.rate_row(Thing::of(self.pack, HopeId::at(i)), *rate, Some(HOPES_MET), false))
                            (self.hope_by_role(i))
                        }
                    }
                }
                @if let Some(series) = &tally.series {
                    h3 { (self.say("by-role")) }
                    table {
                        (self.head("role", "dealt", "met"))
                        tbody {
                            @for role in 0..self.pack.roles.len() {
                                (self.rate_row(Thing::of(self.pack, RoleId::at(role)), series.hopes_of(role), None, false))
                            }
                        }
                    }
                }
            }
        }
    }

    /// How often the roles that can have a hope met it, where more than one can.
    fn hope_by_role(&self, hope: usize) -> Markup {
        let series = self.report.tally.series.as_ref();
        let own = series.into_iter().flat_map(|series| &series.hopes);
        let own: Vec<(usize, Rate)> = own
            .filter(|((_, of), _)| *of == hope)
            .map(|((role, _), rate)| (*role, *rate))
            .collect();
        html! {
            @for (role, rate) in own {
                tr .part {
                    th scope="row" { (self.thing(Thing::of(self.pack, RoleId::at(role)))) }
                    (numbers(rate))
                    (bar_cell(rate, None))
                }
            }
        }
    }

    /// Bills carried, with their amendments.
    pub(super) fn bills(&self) -> Markup {
        let tally = &self.report.tally;
        if tally.bills.is_empty() {
            return html! {};
        }
        let amended = tally.amendments.iter().any(|all| !all.is_empty());
        html! {
            section #bills {
                h2 { (self.say("list-bills")) }
                p {
                    (self.say("bills-about")) " "
                    @if amended { (self.say("amendments-about")) " " }
                    (self.say("bars"))
                }
                table {
                    (self.head("bill", "votes", "carried"))
                    @for (i, rate) in tally.bills.iter().enumerate() {
                        @let bill = Thing::of(self.pack, BillId::at(i));
                        tbody {
                            (self.rate_row(bill, *rate, Some(BILLS_CARRIED), false))
                            @for (amendment, rate) in self.pack.bills[i].amendments.iter().zip(&tally.amendments[i]) {
                                (self.rate_row(bill.part(&amendment.id), *rate, None, true))
                            }
                        }
                    }
                }
            }
        }
    }

    /// Every card's options, by topic.
    pub(super) fn options(&self) -> Markup {
        if self.pack.cards.is_empty() {
            return html! {};
        }
        html! {
            section #options {
                h2 { (self.say("options")) }
                p { (self.say("options-about")) " " (self.say("bars")) }
                @for topic in 0..self.pack.topics.len() {
                    (self.options_of(TopicId::at(topic)))
                }
            }
        }
    }

    fn options_of(&self, topic: TopicId) -> Markup {
        let tally = &self.report.tally;
        let cards = self.pack.cards.iter().enumerate();
        let cards: Vec<_> = cards.filter(|(_, card)| card.topic == topic).collect();
        if cards.is_empty() {
            return html! {};
        }
        html! {
            h3 { (self.thing(Thing::of(self.pack, topic))) }
            table {
                (self.head("option", "open", "chosen"))
                @for (i, card) in cards {
                    @let thing = Thing::of(self.pack, CardId::at(i));
                    tbody id=(thing.anchor()) {
                        tr .entry {
                            th scope="rowgroup" colspan="5" {
                                (self.thing(thing)) " "
                                span .note { (self.drawn(tally.cards[i])) }
                            }
                        }
                        @for (option, rate) in card.options.iter().zip(&tally.options[i]) {
                            (self.rate_row(thing.part(&option.id), *rate, None, true))
                        }
                    }
                }
            }
        }
    }

    /// How often a card was drawn, in words.
    fn drawn(&self, count: u64) -> String {
        let mut args = crate::lang::Args::new();
        args.set("count", count);
        self.with("drawn", &args)
    }

    /// The head of a table of rates.
    fn head(&self, what: &str, of: &str, yes: &str) -> Markup {
        html! {
            thead {
                tr {
                    th scope="col" { (self.say(&format!("column-{what}"))) }
                    th scope="col" .number { (self.say(&format!("column-{of}"))) }
                    th scope="col" .number { (self.say(&format!("column-{yes}"))) }
                    th scope="col" .number { "%" }
                    th scope="col" .chart { (self.say("column-share")) }
                }
            }
        }
    }

    /// The row of a thing; one that is out of the figures says so.
    fn rate_row(&self, thing: Thing<'_>, rate: Rate, figures: Figures, part: bool) -> Markup {
        let out = figures.is_some_and(|figures| rate.outside(figures)) || rate.yes == 0;
        html! {
            tr id=(thing.anchor()) .part[part] .out[out] {
                th scope="row" { (self.thing(thing)) }
                (numbers(rate))
                (bar_cell(rate, figures))
            }
        }
    }
}

/// The three numbers of a rate.
fn numbers(rate: Rate) -> Markup {
    html! {
        td .number { (rate.of) }
        td .number { (rate.yes) }
        td .number { (rate.percent().map_or_else(|| "–".to_owned(), |percent| format!("{percent:.1}"))) }
    }
}

/// A rate as a bar, with the range that is meant behind it and the range that is likely on it.
fn bar_cell(rate: Rate, figures: Figures) -> Markup {
    let from_to = |low: f64, high: f64| {
        format!(
            "inset-inline-start:{low:.1}%;inline-size:{:.1}%",
            high - low
        )
    };
    html! {
        td .chart {
            div .bar aria-hidden="true" {
                @if let Some((least, most)) = figures {
                    span .meant style=(from_to(least as f64, most as f64)) {}
                }
                @if let Some(percent) = rate.percent() {
                    span .fill style=(from_to(0.0, percent)) {}
                }
                @if let Some((low, high)) = rate.likely() {
                    span .likely style=(from_to(low, high)) {}
                }
            }
        }
    }
}

/// A share of all games as a bar.
pub(super) fn share(rate: Rate) -> Markup {
    bar_cell(rate, None)
}
