//! Resolves cards, deeds, laws, bills, arguments and office actions.

use super::rules::Context;
use super::*;

impl Resolver<'_> {
    pub(super) fn cards(&mut self, lists: &Lists, pack: &mut Pack) {
        pack.cards = self.each(&lists.cards, |r, card| Card {
            id: r.text(card.id),
            topic: r.id(card.topic),
            when: r.condition(&card.when, Context::SEAT),
            prompts: r.prompts(&card.prompts),
            options: r.options(&card.options, &card.prompts),
            claims: r.ids(&card.claims),
        });
        for (index, entry) in lists.cards.iter().enumerate() {
            self.file = entry.file;
            if let Some(deck) = self.maybe::<DeckId>(entry.raw.deck)
                && let Some(deck) = pack.decks.get_mut(deck.index())
            {
                deck.cards.push(CardId::at(index));
            }
        }
        pack.deeds = self.each(&lists.deeds, |r, deed| Deed {
            id: r.text(deed.id),
            topic: r.id(deed.topic),
            leaves: r.ids(&deed.leaves),
            claims: r.ids(&deed.claims),
        });
        pack.clauses = self.each(&lists.clauses, |r, clause| Clause {
            id: r.text(clause.id),
            topic: r.id(clause.topic),
            rule: r.rule(&clause.rule),
            start: clause.start,
            sunset: clause
                .sunset
                .map(|n| r.small(n, 1, 60, "after how many ledgers it ends")),
            claims: r.ids(&clause.claims),
        });
        pack.statuses = self.each(&lists.statuses, |r, status| Status {
            id: r.text(status.id),
            of: status.of,
            nature: status.nature,
            bars: r.ids(&status.bars),
            gained: r.effects(&status.gained, Context::of(status.of)),
            each_round: r.effects(&status.each_round, Context::of(status.of)),
            met: r.effects(&status.met, Context::of(status.of)),
            carries: r.maybe(status.carries),
            lasts: status
                .lasts
                .map(|n| r.small(n, 1, 60, "how many ledgers it lasts")),
            pictogram: status.pictogram.clone(),
            claims: r.ids(&status.claims),
        });
        pack.bills = self.each(&lists.bills, |r, bill| Bill {
            id: r.text(bill.id),
            topic: r.id(bill.topic),
            when: r.condition(&bill.when, Context::CITY),
            enacts: r.ids(&bill.enacts),
            repeals: r.ids(&bill.repeals),
            carried: r.effects(&bill.carried, Context::NOBODY),
            fallen: r.effects(&bill.fallen, Context::NOBODY),
            amendments: r.amendments(&bill.amendments),
            claims: r.ids(&bill.claims),
        });
        pack.arguments = self.each(&lists.arguments, |r, argument| Argument {
            id: r.text(argument.id),
            topic: r.id(argument.topic),
            strength: r.small(argument.strength, 1, 3, "the strength of an argument"),
            bills: argument
                .bills
                .0
                .iter()
                .map(|(bill, stance)| (r.id(*bill), *stance))
                .collect(),
            answers: r.ids(&argument.answers),
            strengthens: r.ids(&argument.strengthens),
            claims: r.ids(&argument.claims),
        });
        pack.actions = self.each(&lists.office, |r, action| Action {
            id: r.text(action.id),
            aim: action.aim,
            roles: r.ids(&action.roles),
            when: r.condition(&action.when, Context::SEAT),
            target: r.condition(&action.target, Context::target(action.aim)),
            sensor: action.sensor.map(|(sensor, stands)| (r.id(sensor), stands)),
            effects: r.effects(&action.effects, Context::office(action.aim)),
            pictogram: action.pictogram.clone(),
            claims: r.ids(&action.claims),
        });
    }

    /// Looks at the ids of the parts of an entry, which need to be good and different within it.
    pub(super) fn part_ids(
        &mut self,
        words: impl Iterator<Item = Word>,
        what: &str,
        taken: &[&str],
    ) {
        let mut seen: Vec<&str> = Vec::new();
        for word in words {
            let (span, text) = self.word(word);
            if let Some(diagnostic) = ids::check_id(self.source(), span, text) {
                self.diagnostics.push(diagnostic);
            } else if taken.contains(&text) {
                self.tell(
                    Code::BadId,
                    word,
                    format!("`{text}` is the name of another text; this {what} needs another id"),
                );
            } else if seen.contains(&text) {
                self.tell(
                    Code::DuplicateId,
                    word,
                    format!("another {what} here has this id already"),
                );
            }
            seen.push(text);
        }
    }

    fn prompts(&mut self, prompts: &[raw::Prompt]) -> Vec<Prompt> {
        self.part_ids(prompts.iter().map(|prompt| prompt.id), "prompt", &[]);
        prompts
            .iter()
            .map(|prompt| Prompt {
                id: self.text(prompt.id),
                when: self.condition(&prompt.when, Context::SEAT),
            })
            .collect()
    }

    fn options(&mut self, options: &[raw::CardOption], prompts: &[raw::Prompt]) -> Vec<CardOption> {
        // The texts of prompts and of options stand side by side.
        let prompts = prompts
            .iter()
            .map(|prompt| format!("prompt-{}", self.word(prompt.id).1));
        let thens = options
            .iter()
            .map(|option| format!("{}-then", self.word(option.id).1));
        let others: Vec<String> = prompts.chain(thens).collect();
        let taken: Vec<&str> = std::iter::once("prompt")
            .chain(others.iter().map(String::as_str))
            .collect();
        self.part_ids(options.iter().map(|option| option.id), "option", &taken);
        options
            .iter()
            .map(|option| CardOption {
                id: self.text(option.id),
                when: self.condition(&option.when, Context::SEAT),
                uses: self.ids(&option.uses),
                needs: option
                    .needs
                    .iter()
                    .map(|need| self.condition(need, Context::SEAT))
                    .collect(),
                effects: self.effects(&option.effects, Context::SEAT),
            })
            .collect()
    }

    fn amendments(&mut self, amendments: &[raw::Amendment]) -> Vec<Amendment> {
        self.part_ids(
            amendments.iter().map(|amendment| amendment.id),
            "amendment",
            &["about"],
        );
        amendments
            .iter()
            .map(|amendment| Amendment {
                id: self.text(amendment.id),
                adds: self.ids(&amendment.adds),
                strikes: self.ids(&amendment.strikes),
                repeals: self.ids(&amendment.repeals),
            })
            .collect()
    }

    fn rule(&mut self, rule: &raw::Rule) -> Rule {
        use raw::Rule as Raw;
        match rule {
            // The attribute may be one of the company that whoever it was recorded for owns.
            Raw::Worth(deed, attribute, points) => {
                Rule::Worth(self.id(*deed), self.id(*attribute), *points)
            }
            Raw::Threshold(attribute, range, status) => {
                let word = *attribute;
                let attribute: AttributeId = self.id(word);
                self.tested(word, attribute, *range);
                let of = self.attributes.get(attribute.index()).copied();
                let status = match of {
                    Some(of) => self.status(*status, of),
                    None => self.id(*status),
                };
                Rule::Threshold(attribute, *range, status)
            }
            Raw::Bars(service, condition) => {
                Rule::Bars(self.id(*service), self.condition(condition, Context::SEAT))
            }
            Raw::Appeal(attribute, price, percent) => Rule::Appeal(
                self.attribute(*attribute, SubjectKind::Seat),
                self.number(*price, 0, i32::MAX, "the price of an appeal"),
                self.percent(*percent),
            ),
            Raw::Weighted(attribute, points) => Rule::Weighted(
                self.attribute(*attribute, SubjectKind::Seat),
                self.number(*points, 1, i32::MAX, "the number of points for a vote"),
            ),
            Raw::Blinds(sensor) => Rule::Blinds(self.id(*sensor)),
            Raw::EachRound(condition, effects) => Rule::EachRound(
                self.condition(condition, Context::SEAT),
                self.effects(effects, Context::SEAT),
            ),
            Raw::Contagion(status, attribute, points, condition) => Rule::Contagion(
                self.status(*status, SubjectKind::Company),
                self.attribute(*attribute, SubjectKind::Company),
                *points,
                self.condition(condition, Context::of(SubjectKind::Company)),
            ),
            Raw::EachCompany(condition, effects) => Rule::EachCompany(
                self.condition(condition, Context::of(SubjectKind::Company)),
                self.effects(effects, Context::of(SubjectKind::Company)),
            ),
            // The status may be one of the company that whoever it was recorded for owns.
            Raw::Brings(deed, status) => Rule::Brings(self.id(*deed), self.id(*status)),
            Raw::Parts(status, percent) => Rule::Parts(
                self.status(*status, SubjectKind::Company),
                self.percent(*percent),
            ),
            Raw::Forget(rounds) => Rule::Forget(self.small(
                *rounds,
                1,
                60,
                "after how many rounds records are deleted",
            )),
        }
    }
}
