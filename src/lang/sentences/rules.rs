//! What rules say: ranges, conditions, clauses.

use super::Sentences;
use crate::engine::InForce;
use crate::pack::model::*;
use crate::view::changes_of;

impl Sentences<'_> {
    /// A range, such as "at least 5".
    #[must_use]
    pub fn range(&self, range: Range) -> String {
        let (id, n) = match range {
            Range::AtLeast(n) => ("range-at-least", n),
            Range::Below(n) => ("range-below", n),
            Range::Is(n) => ("range-is", n),
        };
        self.say(id, &[("n", n.into())])
    }

    pub(super) fn number(&self, attribute: AttributeId, range: Range) -> String {
        self.ranged("needs-number", &self.attribute(attribute), range)
    }

    fn ranged(&self, id: &str, what: &str, range: Range) -> String {
        let range = self.range(range);
        self.say(id, &[("what", what.into()), ("range", (&range).into())])
    }

    /// A condition, in words.
    #[must_use]
    pub fn condition(&self, condition: &Condition) -> String {
        let with = |id: &str, key: &str, value: String| self.say(id, &[(key, (&value).into())]);
        let ranged = |id: &str, range: &Range| with(id, "range", self.range(*range));
        match condition {
            Condition::Always => self.say("needs-always", &[]),
            Condition::All(list) => self.joined(
                "needs-and",
                list.iter().map(|condition| self.condition(condition)),
            ),
            Condition::Any(list) => self.joined(
                "needs-or",
                list.iter().map(|condition| self.condition(condition)),
            ),
            Condition::Not(condition) => with("needs-not", "a", self.condition(condition)),
            Condition::Meter(meter, range) => {
                self.ranged("needs-number", &self.meter(*meter), *range)
            }
            Condition::Mine(attribute, range) => self.number(*attribute, *range),
            Condition::Company(attribute, range) => {
                self.ranged("needs-company", &self.attribute(*attribute), *range)
            }
            Condition::Has(status) => with("needs-has", "status", self.status(*status)),
            Condition::CompanyHas(status) => {
                with("needs-company-has", "status", self.status(*status))
            }
            Condition::Holders(status, range) => {
                let (status, range) = (self.status(*status), self.range(*range));
                self.say(
                    "needs-holders",
                    &[("status", (&status).into()), ("range", (&range).into())],
                )
            }
            Condition::Law(clause) => with("needs-law", "clause", self.clause(*clause)),
            Condition::Role(role) => with("needs-role", "role", self.role(*role)),
            Condition::Side(side) => with("needs-side", "side", self.side(*side)),
            Condition::At(place) => with("needs-at", "place", self.place(*place)),
            Condition::Sensors(sensor, range) => {
                let (sensor, range) = (self.sensor(*sensor), self.range(*range));
                self.say(
                    "needs-sensors",
                    &[("sensor", (&sensor).into()), ("range", (&range).into())],
                )
            }
            Condition::Watched => self.say("needs-watched", &[]),
            Condition::Stands(sensor) => with("needs-stands", "sensor", self.sensor(*sensor)),
            Condition::Chose(card, option) => {
                let chosen = self.pack.cards.get(card.index());
                let option = chosen.and_then(|card| card.options.get(usize::from(*option)));
                let option = option.map_or("", |option| option.id.as_str());
                let card = (self.card(*card), self.card_part(*card, option));
                self.say(
                    "needs-chose",
                    &[("card", (&card.0).into()), ("option", (&card.1).into())],
                )
            }
            Condition::OnFile(deed, range) => {
                let (deed, range) = (self.deed(*deed), self.range(*range));
                self.say(
                    "needs-on-file",
                    &[("deed", (&deed).into()), ("range", (&range).into())],
                )
            }
            Condition::Sector(sector) | Condition::TargetCompanySector(sector) => {
                with("needs-sector", "sector", self.sector(*sector))
            }
            Condition::Supplier(status) => with("needs-supplier", "status", self.status(*status)),
            Condition::TargetCompany(attribute, range) => self.number(*attribute, *range),
            Condition::TargetCompanyHas(status) => {
                with("needs-has", "status", self.status(*status))
            }
            Condition::Round(range) => ranged("needs-round", range),
            Condition::HopesMet(range) => ranged("needs-hopes", range),
        }
    }

    /// What a clause does, in figures. Its wording as the city reads it is its text `clause-ID.text`.
    #[must_use]
    pub fn rule(&self, clause: ClauseId) -> String {
        let Some(clause) = self.pack.clauses.get(clause.index()) else {
            return String::new();
        };
        let moved = |id: &str, key: &str, value: String, attribute: AttributeId, by: i32| {
            let [direction, amount] = Self::moved(by);
            let what = self.attribute(attribute);
            self.say(
                id,
                &[
                    (key, (&value).into()),
                    ("what", (&what).into()),
                    direction,
                    amount,
                ],
            )
        };
        match &clause.rule {
            Rule::Worth(deed, attribute, by) => {
                moved("rule-worth", "deed", self.deed(*deed), *attribute, *by)
            }
            Rule::Contagion(status, attribute, by, condition) => {
                let text = moved(
                    "rule-contagion",
                    "status",
                    self.status(*status),
                    *attribute,
                    *by,
                );
                match condition {
                    Condition::Always => text,
                    condition => {
                        let condition = self.condition(condition);
                        self.say(
                            "rule-where",
                            &[("text", (&text).into()), ("condition", (&condition).into())],
                        )
                    }
                }
            }
            Rule::EachCompany(condition, effects) => {
                let condition = self.condition(condition);
                let text = self.say("rule-each-company", &[("condition", (&condition).into())]);
                self.with_moves(text, effects)
            }
            Rule::Brings(deed, status) => {
                let (deed, status) = (self.deed(*deed), self.status(*status));
                self.say(
                    "rule-brings",
                    &[("deed", (&deed).into()), ("status", (&status).into())],
                )
            }
            Rule::Parts(status, percent) => {
                let status = self.status(*status);
                self.say(
                    "rule-parts",
                    &[("status", (&status).into()), ("percent", (*percent).into())],
                )
            }
            Rule::Threshold(attribute, range, status) => {
                let (what, range, status) = (
                    self.attribute(*attribute),
                    self.range(*range),
                    self.status(*status),
                );
                self.say(
                    "rule-threshold",
                    &[
                        ("what", (&what).into()),
                        ("range", (&range).into()),
                        ("status", (&status).into()),
                    ],
                )
            }
            Rule::Bars(service, condition) => {
                let (service, condition) = (self.service(*service), self.condition(condition));
                self.say(
                    "rule-bars",
                    &[
                        ("service", (&service).into()),
                        ("condition", (&condition).into()),
                    ],
                )
            }
            Rule::Appeal(attribute, price, percent) => {
                let what = self.attribute(*attribute);
                self.say(
                    "rule-appeal",
                    &[
                        ("what", (&what).into()),
                        ("amount", (*price).into()),
                        ("percent", (*percent).into()),
                    ],
                )
            }
            Rule::Weighted(attribute, per) => {
                let what = self.attribute(*attribute);
                self.say(
                    "rule-weighted",
                    &[("what", (&what).into()), ("amount", (*per).into())],
                )
            }
            Rule::Blinds(sensor) => {
                let sensor = self.sensor(*sensor);
                self.say("rule-blinds", &[("sensor", (&sensor).into())])
            }
            Rule::EachRound(condition, effects) => {
                let condition = self.condition(condition);
                let text = self.say("rule-each-round", &[("condition", (&condition).into())]);
                self.with_moves(text, effects)
            }
            Rule::Forget(rounds) => self.say("rule-forget", &[("rounds", (*rounds).into())]),
        }
    }

    /// A rule, with what it moves.
    fn with_moves(&self, text: String, effects: &[Effect]) -> String {
        let changes = changes_of(self.pack, effects);
        let list = self.list(changes.iter().map(|change| self.change(change).text));
        if list.is_empty() {
            return text;
        }
        self.say(
            "rule-moves",
            &[("text", (&text).into()), ("list", (&list).into())],
        )
    }

    /// What a clause in force does, and for how long still.
    #[must_use]
    pub fn rule_in_force(&self, clause: ClauseId, in_force: InForce) -> String {
        let text = self.rule(clause);
        match in_force.left {
            Some(left) => self.say(
                "rule-sunset",
                &[("text", (&text).into()), ("left", left.into())],
            ),
            None => text,
        }
    }
}
