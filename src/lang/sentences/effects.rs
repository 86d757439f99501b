//! What effects do, in figures: for the laws that have effects in every ledger.

use super::Sentences;
use crate::pack::model::*;

impl Sentences<'_> {
    /// Effects, one after the other.
    pub(super) fn effects(&self, effects: &[Effect]) -> String {
        if effects.is_empty() {
            return self.say("does-nothing", &[]);
        }
        self.joined("does-and", effects.iter().map(|effect| self.effect(effect)))
    }

    fn effect(&self, effect: &Effect) -> String {
        let with = |id: &str, key: &str, value: String| self.say(id, &[(key, (&value).into())]);
        let moved = |id: &str, what: String, by: i32| {
            let [direction, amount] = Self::moved(by);
            self.say(id, &[("what", (&what).into()), direction, amount])
        };
        match effect {
            Effect::Meter(meter, by) => moved("does-city", self.meter(*meter), *by),
            Effect::Mine(attribute, by) => moved("does-own", self.attribute(*attribute), *by),
            Effect::Company(attribute, by) => moved("does-firm", self.attribute(*attribute), *by),
            Effect::Companies(attribute, by) => {
                moved("does-firms", self.attribute(*attribute), *by)
            }
            Effect::TargetCompany(attribute, by) => {
                moved("does-target", self.attribute(*attribute), *by)
            }
            Effect::Deed(deed) => with("does-deed", "deed", self.deed(*deed)),
            Effect::Gain(status) => self.gained("does-gain", *status),
            Effect::Lose(status) => with("does-lose", "status", self.status(*status)),
            Effect::CompanyGain(status) => self.for_firm("does-for-firm", "does-gain", *status),
            Effect::CompanyLose(status) => self.for_firm("does-for-firm", "does-lose", *status),
            Effect::TargetCompanyGain(status) => {
                self.for_firm("does-for-target", "does-gain", *status)
            }
            Effect::TargetCompanyLose(status) => {
                self.for_firm("does-for-target", "does-lose", *status)
            }
            Effect::Arguments(count) => self.say("does-arguments", &[("count", (*count).into())]),
            Effect::Later(rounds, card) => self.kept("does-card", *rounds, *card),
            Effect::LaterNext(rounds, card) => self.kept("does-card-next", *rounds, *card),
            Effect::LaterOther(rounds, card) => self.kept("does-card-other", *rounds, *card),
            Effect::Enact(clause) => with("does-enact", "clause", self.clause(*clause)),
            Effect::Repeal(clause) => with("does-repeal", "clause", self.clause(*clause)),
            Effect::Install(sensor, at) => self.put("does-install", *sensor, *at),
            Effect::Uninstall(sensor, at) => self.put("does-uninstall", *sensor, *at),
            Effect::Dismantle(sensor) => with("does-dismantle", "sensor", self.sensor(*sensor)),
            Effect::Wipe(sensor) => with("does-wipe", "sensor", self.sensor(*sensor)),
            Effect::Herald(rounds, bulletin) => {
                let bulletin = self.bulletin(*bulletin);
                self.say(
                    "does-herald",
                    &[
                        ("bulletin", (&bulletin).into()),
                        ("rounds", (*rounds).into()),
                    ],
                )
            }
            Effect::Move(place) => with("does-move", "place", self.place(*place)),
            Effect::Chance(percent, then, otherwise) => {
                let then = self.effects(then);
                let chance = self.say(
                    "does-chance",
                    &[("percent", (*percent).into()), ("then", (&then).into())],
                );
                self.otherwise(chance, otherwise)
            }
            Effect::If(condition, then, otherwise) => {
                let (condition, then) = (self.condition(condition), self.effects(then));
                let case = self.say(
                    "does-if",
                    &[("condition", (&condition).into()), ("then", (&then).into())],
                );
                self.otherwise(case, otherwise)
            }
            Effect::Each(who, effects) => {
                let (who, effects) = (self.group(*who), self.effects(effects));
                self.say(
                    "does-each",
                    &[("who", (&who).into()), ("effects", (&effects).into())],
                )
            }
            Effect::Correct => self.say("does-correct", &[]),
            Effect::Table => self.say("does-table", &[]),
        }
    }

    /// What happens in the other case, where anything does.
    fn otherwise(&self, case: String, otherwise: &[Effect]) -> String {
        if otherwise.is_empty() {
            return case;
        }
        let (case, otherwise) = (self.whole(case), self.whole(self.effects(otherwise)));
        self.say(
            "does-otherwise",
            &[("case", (&case).into()), ("otherwise", (&otherwise).into())],
        )
    }

    fn gained(&self, id: &str, status: StatusId) -> String {
        let nature = match self.pack.statuses.get(status.index()).map(|s| s.nature) {
            Some(Nature::Reward) => "reward",
            Some(Nature::Sanction) => "sanction",
            Some(Nature::Mark) | None => "mark",
        };
        let status = self.status(status);
        self.say(
            id,
            &[("status", (&status).into()), ("nature", nature.into())],
        )
    }

    /// What a company gains or loses.
    fn for_firm(&self, id: &str, what: &str, status: StatusId) -> String {
        let what = self.whole(self.gained(what, status));
        self.say(id, &[("what", (&what).into())])
    }

    fn kept(&self, id: &str, rounds: u8, card: CardId) -> String {
        let card = self.card(card);
        self.say(id, &[("card", (&card).into()), ("rounds", rounds.into())])
    }

    fn put(&self, id: &str, sensor: SensorId, at: Where) -> String {
        let (sensor, place) = (
            self.sensor(sensor),
            match at {
                Where::Here => self.say("does-here", &[]),
                Where::At(place) => self.place(place),
            },
        );
        self.say(
            id,
            &[("sensor", (&sensor).into()), ("place", (&place).into())],
        )
    }

    /// The name of a group of seats.
    pub(super) fn group(&self, who: Who) -> String {
        let one = |id: &str, attribute: AttributeId, side: SideId| {
            let (what, side) = (self.attribute(attribute), self.side(side));
            self.say(id, &[("what", (&what).into()), ("side", (&side).into())])
        };
        match who {
            Who::Everyone => self.say("who-everyone", &[]),
            Who::Others => self.say("who-others", &[]),
            Who::Side(side) => self.side(side),
            Who::With(status) => {
                let status = self.status(status);
                self.say("who-with", &[("status", (&status).into())])
            }
            Who::Here => self.say("who-here", &[]),
            Who::Highest(attribute, side) => one("who-highest", attribute, side),
            Who::Lowest(attribute, side) => one("who-lowest", attribute, side),
            Who::Target => self.say("who-target", &[]),
        }
    }
}
