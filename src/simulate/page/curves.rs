//! The curves, with the words and numbers around them.

use super::super::{Course, Series};
use super::ink::{BRASS, Ink, NAVY, sign};
use super::plot::{Curve, PERCENTILES};
use super::words::{Page, Thing};
use crate::lang::Args;
use crate::pack::model::{CompanyId, MeterId, RoleId, SideId};
use maud::{Markup, PreEscaped, html};

/// Values of a curve at the percentiles, at the start and after each round.
type Points = Vec<[i32; 5]>;

/// A figure: its place on the page, what it is called, and its curve.
struct Figure {
    anchor: String,
    caption: Markup,
    name: String,
    ink: Ink,
    points: Points,
}

impl Page<'_> {
    /// The curves of the scores and of the meters.
    pub(super) fn curves(&self) -> Markup {
        let Some(series) = self.report.tally.series.as_ref() else {
            return html! {};
        };
        html! {
            (self.meters(series))
            (self.scores(series))
            (self.companies(series))
        }
    }

    fn meters(&self, series: &Series) -> Markup {
        let games = self.report.tally.games.max(1) as f64;
        let figure = |(i, course): (usize, &Course)| {
            let meter = &self.pack.meters[i];
            let thing = Thing::of(self.pack, MeterId::at(i));
            let ink = Ink::of(meter.ink);
            let mut args = Args::new();
            let mean = self.report.tally.meters[i] as f64 / games;
            args.set("mean", format!("{mean:.1}"));
            let caption = html! {
                span .sign style={ "color:" (ink.variable()) } aria-hidden="true" { (sign(meter.shape)) } " "
                (self.thing(thing))
                span .note .below { (self.with("mean", &args)) }
            };
            self.figure(thing, caption, ink, course)
        };
        let figures: Vec<Figure> = series
            .meters
            .iter()
            .enumerate()
            .filter_map(figure)
            .collect();
        if figures.is_empty() {
            return html! {};
        }
        html! {
            section #meters {
                h2 { (self.say("meters")) }
                p { (self.say("curves-about")) }
                div .figures {
                    @for figure in &figures {
                        (self.drawn_figure(figure, reach([&figure.points])))
                    }
                }
            }
        }
    }

    fn scores(&self, series: &Series) -> Markup {
        let Some(headline) = self.pack.frame.headline else {
            return html! {};
        };
        let headline = Thing::of(self.pack, headline);
        let seats = series.scores.keys().map(|(seat, _)| seat + 1).max();
        // One side, or one role, is everybody.
        let several = |count: usize| if count > 1 { 0..count } else { 0..0 };
        let roles = several(self.pack.roles.len());
        let sides = several(self.pack.sides.len());
        let side_of = |role: usize| self.pack.roles.get(role).map(|role| role.side.index());
        let plain = |thing: Thing<'_>, course: &Course| {
            self.figure(thing, self.thing(thing), BRASS, course)
        };
        let all = html! { (self.say("all-seats")) };
        let over_all = self.figure(headline, all, BRASS, &series.score_of(|_, _| true));
        let by_side = sides.filter_map(|side| {
            let course = series.score_of(|_, role| side_of(role) == Some(side));
            plain(Thing::of(self.pack, SideId::at(side)), &course)
        });
        let by_seat = (0..seats.unwrap_or_default()).filter_map(|seat| {
            let mut args = Args::new();
            args.set("n", seat + 1);
            let name = self.clean(self.texts.with("seat-unnamed", None, &args));
            let course = series.score_of(|at, _| at == seat);
            Some(Figure {
                anchor: format!("seat-{}", seat + 1),
                caption: html! { (name) },
                name,
                ink: BRASS,
                points: points(&course)?,
            })
        });
        let by_role = roles.filter_map(|role| {
            plain(
                Thing::of(self.pack, RoleId::at(role)),
                &series.score_of(|_, of| of == role),
            )
        });
        let groups: Vec<(&str, Vec<Figure>)> = vec![
            ("over-all", over_all.into_iter().chain(by_side).collect()),
            ("by-seat", by_seat.collect()),
            ("by-role", by_role.collect()),
        ];
        let all = || groups.iter().flat_map(|(_, figures)| figures);
        if all().next().is_none() {
            return html! {};
        }
        let reach = reach(all().map(|figure| &figure.points));
        html! {
            section #scores {
                h2 { (self.thing(headline)) }
                p { (self.say("curves-about")) " " (self.say("scores-about")) }
                @for (heading, figures) in groups.iter().filter(|(_, figures)| !figures.is_empty()) {
                    h3 { (self.say(heading)) }
                    div .figures {
                        @for figure in figures { (self.drawn_figure(figure, reach)) }
                    }
                }
            }
        }
    }

    fn companies(&self, series: &Series) -> Markup {
        let Some(headline) = self.pack.frame.company_headline else {
            return html! {};
        };
        let figure = |(i, course): (usize, &Course)| {
            let thing = Thing::of(self.pack, CompanyId::at(i));
            self.figure(thing, self.thing(thing), NAVY, course)
        };
        let figures: Vec<Figure> = series
            .companies
            .iter()
            .enumerate()
            .filter_map(figure)
            .collect();
        if figures.is_empty() {
            return html! {};
        }
        let reach = reach(figures.iter().map(|figure| &figure.points));
        html! {
            section #company-scores {
                h2 { (self.thing(Thing::of(self.pack, headline))) }
                p { (self.say("curves-about")) " " (self.say("scores-about")) }
                div .figures {
                    @for figure in &figures { (self.drawn_figure(figure, reach)) }
                }
            }
        }
    }

    fn figure(
        &self,
        thing: Thing<'_>,
        caption: Markup,
        ink: Ink,
        course: &Course,
    ) -> Option<Figure> {
        Some(Figure {
            // Roles have a row among the hopes as well.
            anchor: format!("curve-{}", thing.anchor()),
            caption,
            name: self.name(thing).unwrap_or_else(|| thing.id.to_owned()),
            ink,
            points: points(course)?,
        })
    }

    fn drawn_figure(&self, figure: &Figure, reach: (i32, i32)) -> Markup {
        let curve = Curve {
            points: &figure.points,
            reach,
            ink: figure.ink,
            mirrored: self.mirrored(),
        };
        let anchor = &figure.anchor;
        html! {
            figure id=(anchor) {
                figcaption { (figure.caption) }
                @if let Some((inner, view)) = curve.draw() {
                    svg .plot viewBox=(view) role="img" aria-labelledby={ (anchor) "-title " (anchor) "-about" } {
                        title id={ (anchor) "-title" } { (figure.name) }
                        desc id={ (anchor) "-about" } { (self.in_words(&figure.points)) }
                        // The plotting library escapes what it writes, and is given numbers only.
                        (PreEscaped(inner))
                    }
                    p .axis aria-hidden="true" { (self.say("axis-round")) }
                }
                details {
                    summary { (self.say("numbers")) }
                    table {
                        thead {
                            tr {
                                th scope="col" { (self.say("column-round")) }
                                @for percentile in PERCENTILES {
                                    th scope="col" .number {
                                        @if percentile == 50 { (self.say("median")) } @else { (percentile) " %" }
                                    }
                                }
                            }
                        }
                        tbody {
                            @for (round, values) in figure.points.iter().enumerate() {
                                tr {
                                    th scope="row" {
                                        @if round == 0 { (self.say("start")) } @else { (round) }
                                    }
                                    @for value in values { td .number { (value) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What a curve shows, for those who do not see it.
    fn in_words(&self, points: &Points) -> String {
        let (Some(first), Some(last)) = (points.first(), points.last()) else {
            return String::new();
        };
        let mut args = Args::new();
        args.set("start", first[2].to_string());
        args.set("rounds", points.len() - 1);
        for (name, value) in ["low", "lower", "end", "upper", "high"]
            .into_iter()
            .zip(last)
        {
            args.set(name, value.to_string());
        }
        self.with("curve-in-words", &args)
    }
}

/// The values of a course; none if nothing was counted.
fn points(course: &Course) -> Option<Points> {
    let point = |spread: &super::super::Spread| {
        let [a, b, c, d, e] = PERCENTILES.map(|percentile| spread.percentile(percentile));
        Some([a?, b?, c?, d?, e?])
    };
    course.iter().map(point).collect()
}

/// The lowest and the highest value of curves, with a little room around them.
fn reach<'p>(all: impl IntoIterator<Item = &'p Points>) -> (i32, i32) {
    let (mut low, mut high) = (i32::MAX, i32::MIN);
    for value in all.into_iter().flatten().flatten() {
        low = low.min(*value);
        high = high.max(*value);
    }
    let room = (high.saturating_sub(low) / 16).max(1);
    (low.saturating_sub(room), high.saturating_add(room))
}
