//! What occurred so many times: endings, sanctions and rewards, reflections, and everything else that is counted.

use super::super::{Rate, Series};
use super::findings::kind_of;
use super::rates::share;
use super::words::{Page, Thing};
use crate::pack::Kind;
use crate::pack::model::{Nature, StatusId, SubjectKind};
use maud::{Markup, html};

impl Page<'_> {
    /// What comes at most once a game, as a share of all games.
    fn shares(&self, list: &str, counts: Vec<(Thing<'_>, u64)>, more: Markup) -> Markup {
        let games = self.report.tally.games;
        html! {
            section id=(list) {
                h2 { (self.say(&format!("list-{list}"))) }
                (more)
                table {
                    thead {
                        tr {
                            th scope="col" { (self.say("column-what")) }
                            th scope="col" .number { (self.say("column-games")) }
                            th scope="col" .number { "%" }
                            th scope="col" .chart { (self.say("column-share")) }
                        }
                    }
                    tbody {
                        @for (thing, count) in counts {
                            @let rate = Rate { of: games, yes: count };
                            tr id=(thing.anchor()) .out[count == 0] {
                                th scope="row" { (self.thing(thing)) }
                                td .number { (count) }
                                td .number { (format!("{:.1}", rate.percent().unwrap_or_default())) }
                                (share(rate))
                            }
                        }
                    }
                }
            }
        }
    }

    /// The endings.
    pub(super) fn endings(&self) -> Markup {
        let tally = &self.report.tally;
        if tally.endings.is_empty() {
            return html! {};
        }
        let mut args = crate::lang::Args::new();
        args.set("count", tally.no_ending);
        let ends = self.pack.endings.iter().zip(&tally.endings);
        let ends = ends.map(|(ending, count)| (Thing::new(Kind::Ending, &ending.id), *count));
        self.shares(
            "endings",
            ends.collect(),
            html! { @if tally.no_ending > 0 { p { (self.with("no-ending", &args)) } } },
        )
    }

    /// The reflections, and how much games differ in them.
    pub(super) fn reflections(&self) -> Markup {
        let tally = &self.report.tally;
        let Some(mean) = tally.reflections_a_game() else {
            return html! {};
        };
        let mut args = crate::lang::Args::new();
        args.set("mean", format!("{mean:.2}"));
        args.set("known", tally.reflections.len());
        let ever = tally.reflections.iter().filter(|count| **count > 0).count();
        args.set("ever", ever);
        let same = tally.same_pairs().map(|same| {
            let mut args = crate::lang::Args::new();
            args.set("same", format!("{same:.2}"));
            self.with("reflections-same", &args)
        });
        let told = self.pack.reflections.iter().zip(&tally.reflections);
        let told = told.map(|(told, count)| (Thing::new(Kind::Reflection, &told.id), *count));
        self.shares(
            "reflections",
            told.collect(),
            html! {
                p {
                    (self.with("reflections-about", &args))
                    @if let Some(same) = same { " " (same) }
                }
            },
        )
    }

    /// Sanctions, rewards and marks, round by round.
    pub(super) fn statuses(&self) -> Markup {
        let Some(series) = self.report.tally.series.as_ref() else {
            return html! {};
        };
        if self.pack.statuses.is_empty() {
            return html! {};
        }
        html! {
            section #statuses {
                h2 { (self.say("list-statuses")) }
                p { (self.say("statuses-about")) }
                @for (nature, key) in [(Nature::Sanction, "sanctions"), (Nature::Reward, "rewards"), (Nature::Mark, "marks")] {
                    (self.statuses_of(series, nature, key))
                }
            }
        }
    }

    fn statuses_of(&self, series: &Series, nature: Nature, key: &str) -> Markup {
        let statuses = self.pack.statuses.iter().enumerate();
        let own: Vec<_> = statuses
            .filter(|(_, status)| status.nature == nature)
            .collect();
        if own.is_empty() {
            return html! {};
        }
        let games = self.report.tally.games.max(1) as f64;
        // The strongest wash is the most that any status of the three tables was gained in a round.
        let most = series
            .gained
            .iter()
            .flatten()
            .max()
            .copied()
            .unwrap_or(1)
            .max(1);
        let heading = self.say(key);
        html! {
            h3 { (heading) }
            div .wide role="region" tabindex="0" aria-label=(heading) {
                table class={ "heat " (key) } {
                    thead {
                        tr {
                            th scope="col" { (self.say("column-what")) }
                            th scope="col" { (self.say("column-holder")) }
                            th scope="col" .number { (self.say("column-in-games")) }
                            th scope="col" .number { (self.say("column-a-game")) }
                            @for round in 0..=series.rounds { (self.round_head(round)) }
                        }
                    }
                    tbody {
                        @for (i, status) in own {
                            @let count = self.report.tally.statuses[i];
                            @let thing = Thing::of(self.pack, StatusId::at(i));
                            tr id=(thing.anchor()) .out[count == 0] {
                                th scope="row" { (self.thing(thing)) }
                                td { (self.say(match status.of { SubjectKind::Seat => "seats", SubjectKind::Company => "companies" })) }
                                td .number { (format!("{:.1}", series.gained_in[i] as f64 * 100.0 / games)) }
                                td .number { (format!("{:.3}", count as f64 / games)) }
                                @for gained in &series.gained[i] {
                                    td .number style=(format!("--heat:{:.0}%", *gained as f64 * 45.0 / most as f64)) {
                                        (format!("{:.2}", *gained as f64 / games))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The head of a round's column; before the first stands the start.
    pub(super) fn round_head(&self, round: usize) -> Markup {
        html! {
            th scope="col" .number {
                @if round == 0 { (self.say("start")) } @else { (round) }
            }
        }
    }

    /// Everything else that is counted.
    pub(super) fn others(&self) -> Markup {
        let shown = ["bulletins", "arguments", "actions", "clauses", "deeds"];
        let counts = self.report.counts();
        let lists = counts
            .iter()
            .filter(|(list, ids, _)| shown.contains(list) && !ids.is_empty());
        let tally = &self.report.tally;
        html! {
            @for (list, ids, counts) in lists {
                section id=(list) {
                    h2 { (self.say(&format!("list-{list}"))) }
                    @if *list == "deeds" && tally.recorded > 0 {
                        @let rate = Rate { of: tally.recorded, yes: tally.misread };
                        p { (self.records(rate)) }
                    }
                    (self.counts(list, ids, counts))
                }
            }
        }
    }

    fn counts(&self, list: &str, ids: &[String], counts: &[u64]) -> Markup {
        let games = self.report.tally.games.max(1) as f64;
        let most = counts.iter().max().copied().unwrap_or_default();
        html! {
            table {
                thead {
                    tr {
                        th scope="col" { (self.say("column-what")) }
                        th scope="col" .number { (self.say("column-times")) }
                        th scope="col" .number { (self.say("column-a-game")) }
                        th scope="col" .chart { (self.say("column-most")) }
                    }
                }
                tbody {
                    @for (id, count) in ids.iter().zip(counts) {
                        @let thing = Thing::new(kind_of(list), id);
                        tr id=(thing.anchor()) .out[*count == 0] {
                            th scope="row" { (self.thing(thing)) }
                            td .number { (count) }
                            td .number { (format!("{:.3}", *count as f64 / games)) }
                            td .chart {
                                div .bar aria-hidden="true" {
                                    @if let Some(percent) = (Rate { of: most, yes: *count }).percent() {
                                        span .fill style=(format!("inline-size:{percent:.1}%")) {}
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn records(&self, misread: Rate) -> String {
        let mut args = crate::lang::Args::new();
        args.set("recorded", misread.of);
        args.set("misread", misread.yes);
        args.set(
            "percent",
            format!("{:.1}", misread.percent().unwrap_or_default()),
        );
        self.with("records", &args)
    }
}
