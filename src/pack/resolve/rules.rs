//! Resolves conditions and effects, and looks whether what they speak of is there: a subject, a target.

use super::*;

/// On whose behalf a condition or an effect is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context {
    /// The subject; none where nobody acts.
    subject: Option<SubjectKind>,
    /// What the office action is aimed at.
    aim: Option<Aim>,
    /// Whether it is asked when something comes up, for the city as a whole.
    coming_up: bool,
}

impl Context {
    /// A seat acts.
    pub(super) const SEAT: Self = Self {
        subject: Some(SubjectKind::Seat),
        aim: None,
        coming_up: false,
    };
    /// Nobody acts.
    pub(super) const NOBODY: Self = Self {
        subject: None,
        ..Self::SEAT
    };
    /// It is asked whether something comes up in the city.
    pub(super) const CITY: Self = Self {
        coming_up: true,
        ..Self::NOBODY
    };

    /// A law looks at a seat or a company.
    pub(super) const fn of(subject: SubjectKind) -> Self {
        Self {
            subject: Some(subject),
            ..Self::SEAT
        }
    }

    /// What an office action is aimed at is looked at. Where that is no seat and no company a check tells so.
    pub(super) const fn target(aim: Aim) -> Self {
        match aim {
            Aim::Company => Self::of(SubjectKind::Company),
            _ => Self::SEAT,
        }
    }

    /// A seat takes an office action.
    pub(super) const fn office(aim: Aim) -> Self {
        Self {
            aim: Some(aim),
            ..Self::SEAT
        }
    }
}

impl Resolver<'_> {
    /// Tells that nobody acts here, at a word.
    fn need_seat(&mut self, context: Context, word: Word, what: &str) {
        match context.subject {
            Some(SubjectKind::Seat) => {}
            Some(SubjectKind::Company) => {
                self.tell(
                    Code::NoSubject,
                    word,
                    format!("{what} needs a seat, but a company is looked at here"),
                );
            }
            None => {
                let message = format!("{what} needs an acting seat, and nobody acts here");
                let span = self.word(word).0;
                let help = if context.coming_up {
                    "ask about the city, with `Meter`, `Law`, `Sensors`, `Holders`, `Round` and the like"
                } else {
                    "reach seats with `Each(Everyone, […])`, `Each(Side(\"…\"), […])` and the like"
                };
                self.diagnostics
                    .push(Diagnostic::at(Code::NoSubject, self.source(), span, message).help(help));
            }
        }
    }

    /// Tells that nothing is looked at here, at a word.
    fn need_subject(&mut self, context: Context, word: Word, what: &str) {
        if context.subject.is_none() {
            self.need_seat(context, word, what);
        }
    }

    /// A card, and the position of one of its options.
    fn choice(&mut self, card: Word, option: Word) -> (CardId, u8) {
        let id: CardId = self.id(card);
        let (span, text) = self.word(option);
        let Some(known) = self.options.get(id.index()) else {
            return (id, u8::MAX);
        };
        match known.iter().position(|other| *other == text) {
            Some(position) => (id, u8::try_from(position).unwrap_or(u8::MAX)),
            None => {
                let message = "this card has no option with this id";
                let diagnostic = Diagnostic::at(Code::UnknownId, self.source(), span, message)
                    .did_you_mean_or_list(text, known);
                self.diagnostics.push(diagnostic);
                (id, u8::MAX)
            }
        }
    }

    /// An attribute of the subject itself.
    fn own(&mut self, context: Context, word: Word) -> AttributeId {
        if context.subject.is_none() {
            self.need_seat(context, word, "`Mine`");
        }
        self.attribute(word, context.subject.unwrap_or(SubjectKind::Seat))
    }

    /// An attribute of the company that the subject seat owns.
    fn of_company(&mut self, context: Context, word: Word, what: &str) -> AttributeId {
        self.need_seat(context, word, what);
        self.attribute(word, SubjectKind::Company)
    }

    /// A status of the subject itself.
    fn own_status(&mut self, context: Context, word: Word, what: &str) -> StatusId {
        if context.subject.is_none() {
            self.need_seat(context, word, what);
        }
        self.status(word, context.subject.unwrap_or(SubjectKind::Seat))
    }

    pub(super) fn condition(&mut self, condition: &raw::Condition, context: Context) -> Condition {
        use raw::Condition as Raw;
        match condition {
            Raw::Always => Condition::Always,
            Raw::All(list) => Condition::All(
                list.iter()
                    .map(|one| self.condition(one, context))
                    .collect(),
            ),
            Raw::Any(list) => Condition::Any(
                list.iter()
                    .map(|one| self.condition(one, context))
                    .collect(),
            ),
            Raw::Not(one) => Condition::Not(Box::new(self.condition(one, context))),
            Raw::Meter(meter, range) => Condition::Meter(self.tested_meter(*meter, *range), *range),
            Raw::Mine(attribute, range) => {
                let id = self.own(context, *attribute);
                Condition::Mine(self.tested(*attribute, id, *range), *range)
            }
            Raw::Company(attribute, range) => {
                let id = self.of_company(context, *attribute, "`Company`");
                Condition::Company(self.tested(*attribute, id, *range), *range)
            }
            Raw::Has(status) => Condition::Has(self.own_status(context, *status, "`Has`")),
            Raw::CompanyHas(status) => {
                self.need_seat(context, *status, "`CompanyHas`");
                Condition::CompanyHas(self.status(*status, SubjectKind::Company))
            }
            Raw::Holders(status, range) => {
                Condition::Holders(self.status(*status, SubjectKind::Seat), *range)
            }
            Raw::Law(clause) => Condition::Law(self.id(*clause)),
            Raw::Role(role) => {
                self.need_seat(context, *role, "`Role`");
                Condition::Role(self.id(*role))
            }
            Raw::Side(side) => {
                self.need_seat(context, *side, "`Side`");
                Condition::Side(self.id(*side))
            }
            Raw::At(place) => {
                self.need_seat(context, *place, "`At`");
                Condition::At(self.id(*place))
            }
            Raw::Sensors(sensor, range) => Condition::Sensors(self.id(*sensor), *range),
            Raw::Watched => Condition::Watched,
            Raw::Stands(sensor) => {
                self.need_seat(context, *sensor, "`Stands`");
                Condition::Stands(self.id(*sensor))
            }
            Raw::Chose(card, option) => {
                self.need_seat(context, *card, "`Chose`");
                let (card, option) = self.choice(*card, *option);
                Condition::Chose(card, option)
            }
            Raw::OnFile(deed, range) => {
                self.need_seat(context, *deed, "`OnFile`");
                Condition::OnFile(self.id(*deed), *range)
            }
            Raw::Sector(sector) => {
                self.need_subject(context, *sector, "`Sector`");
                Condition::Sector(self.id(*sector))
            }
            Raw::Supplier(status) => {
                self.need_subject(context, *status, "`Supplier`");
                Condition::Supplier(self.status(*status, SubjectKind::Company))
            }
            Raw::TargetCompany(attribute, range) => {
                self.need_company(context, *attribute, "`TargetCompany`");
                let id = self.attribute(*attribute, SubjectKind::Company);
                Condition::TargetCompany(self.tested(*attribute, id, *range), *range)
            }
            Raw::TargetCompanyHas(status) => {
                self.need_company(context, *status, "`TargetCompanyHas`");
                Condition::TargetCompanyHas(self.status(*status, SubjectKind::Company))
            }
            Raw::TargetCompanySector(sector) => {
                self.need_company(context, *sector, "`TargetCompanySector`");
                Condition::TargetCompanySector(self.id(*sector))
            }
            Raw::Round(range) => Condition::Round(*range),
            Raw::HopesMet(range) => Condition::HopesMet(*range),
        }
    }

    pub(super) fn effects(&mut self, effects: &[raw::Effect], context: Context) -> Vec<Effect> {
        effects
            .iter()
            .map(|effect| self.effect(effect, context))
            .collect()
    }

    fn effect(&mut self, effect: &raw::Effect, context: Context) -> Effect {
        use raw::Effect as Raw;
        match effect {
            Raw::Meter(meter, by) => {
                let id = self.id(*meter);
                Effect::Meter(self.moved(*meter, id, *by), *by)
            }
            Raw::Mine(attribute, by) => {
                let id = self.own(context, *attribute);
                Effect::Mine(self.moved(*attribute, id, *by), *by)
            }
            Raw::Company(attribute, by) => {
                let id = self.of_company(context, *attribute, "`Company`");
                Effect::Company(self.moved(*attribute, id, *by), *by)
            }
            Raw::Companies(attribute, by) => {
                Effect::Companies(self.attribute(*attribute, SubjectKind::Company), *by)
            }
            Raw::Deed(deed) => {
                self.need_seat(context, *deed, "`Deed`");
                Effect::Deed(self.id(*deed))
            }
            Raw::Gain(status) => Effect::Gain(self.own_status(context, *status, "`Gain`")),
            Raw::Lose(status) => Effect::Lose(self.own_status(context, *status, "`Lose`")),
            Raw::CompanyGain(status) => {
                self.need_seat(context, *status, "`CompanyGain`");
                Effect::CompanyGain(self.status(*status, SubjectKind::Company))
            }
            Raw::CompanyLose(status) => {
                self.need_seat(context, *status, "`CompanyLose`");
                Effect::CompanyLose(self.status(*status, SubjectKind::Company))
            }
            Raw::Arguments(number) => {
                self.need_seat(context, number.word, "`Arguments`");
                Effect::Arguments(self.small(*number, 1, 20, "how many arguments are drawn"))
            }
            Raw::Later(rounds, card) => {
                self.need_seat(context, *card, "`Later`");
                Effect::Later(
                    self.small(*rounds, 1, 60, "how many rounds later"),
                    self.id(*card),
                )
            }
            Raw::LaterNext(rounds, card) => {
                self.need_seat(context, *card, "`LaterNext`");
                Effect::LaterNext(
                    self.small(*rounds, 1, 60, "how many rounds later"),
                    self.id(*card),
                )
            }
            Raw::LaterOther(rounds, card) => {
                self.need_seat(context, *card, "`LaterOther`");
                Effect::LaterOther(
                    self.small(*rounds, 1, 60, "how many rounds later"),
                    self.id(*card),
                )
            }
            Raw::Enact(clause) => Effect::Enact(self.id(*clause)),
            Raw::Repeal(clause) => Effect::Repeal(self.id(*clause)),
            Raw::Install(sensor, place) => {
                Effect::Install(self.id(*sensor), self.place(*sensor, place, context))
            }
            Raw::Uninstall(sensor, place) => {
                Effect::Uninstall(self.id(*sensor), self.place(*sensor, place, context))
            }
            Raw::Dismantle(sensor) => Effect::Dismantle(self.id(*sensor)),
            Raw::Wipe(sensor) => Effect::Wipe(self.id(*sensor)),
            Raw::Herald(rounds, bulletin) => Effect::Herald(
                self.small(*rounds, 1, 60, "how many rounds later"),
                self.id(*bulletin),
            ),
            Raw::Move(place) => {
                self.need_seat(context, *place, "`Move`");
                Effect::Move(self.id(*place))
            }
            Raw::Chance(percent, well, badly) => Effect::Chance(
                self.percent(*percent),
                self.effects(well, context),
                self.effects(badly, context),
            ),
            Raw::If(condition, then, otherwise) => Effect::If(
                self.condition(condition, context),
                self.effects(then, context),
                self.effects(otherwise, context),
            ),
            Raw::Each(who, effects) => {
                let who = self.who(who);
                let inner = Context {
                    subject: Some(SubjectKind::Seat),
                    ..context
                };
                Effect::Each(who, self.effects(effects, inner))
            }
            Raw::Correct => Effect::Correct,
            Raw::Table => Effect::Table,
            Raw::TargetCompany(attribute, by) => {
                self.need_company(context, *attribute, "`TargetCompany`");
                Effect::TargetCompany(self.attribute(*attribute, SubjectKind::Company), *by)
            }
            Raw::TargetCompanyGain(status) => {
                self.need_company(context, *status, "`TargetCompanyGain`");
                Effect::TargetCompanyGain(self.status(*status, SubjectKind::Company))
            }
            Raw::TargetCompanyLose(status) => {
                self.need_company(context, *status, "`TargetCompanyLose`");
                Effect::TargetCompanyLose(self.status(*status, SubjectKind::Company))
            }
        }
    }

    fn need_company(&mut self, context: Context, word: Word, what: &str) {
        if context.aim != Some(Aim::Company) {
            let message = format!("{what} needs an office action with `aim: Company`");
            let span = self.word(word).0;
            let mut diagnostic = Diagnostic::at(Code::NoTarget, self.source(), span, message);
            if context.aim.is_none() {
                let own = match what {
                    "`TargetCompanySector`" => "`Sector`",
                    "`TargetCompanyHas`" => "`CompanyHas`",
                    "`TargetCompanyGain`" => "`CompanyGain`",
                    "`TargetCompanyLose`" => "`CompanyLose`",
                    _ => "`Company`",
                };
                diagnostic = diagnostic.help(format!(
                    "{own} speaks of the company that the acting seat owns"
                ));
            }
            self.diagnostics.push(diagnostic);
        }
    }

    fn place(&mut self, sensor: Word, place: &raw::Where, context: Context) -> Where {
        match place {
            raw::Where::Here => {
                if context.subject.is_none() {
                    self.tell(
                        Code::NoSubject,
                        sensor,
                        "`Here` needs an acting seat, and nobody acts here",
                    );
                }
                Where::Here
            }
            raw::Where::At(place) => Where::At(self.id(*place)),
        }
    }

    fn who(&mut self, who: &raw::Who) -> Who {
        match who {
            raw::Who::Everyone => Who::Everyone,
            raw::Who::Others => Who::Others,
            raw::Who::Side(side) => Who::Side(self.id(*side)),
            raw::Who::With(status) => Who::With(self.status(*status, SubjectKind::Seat)),
            raw::Who::Here => Who::Here,
            raw::Who::Highest(attribute, side) => Who::Highest(
                self.attribute(*attribute, SubjectKind::Seat),
                self.id(*side),
            ),
            raw::Who::Lowest(attribute, side) => Who::Lowest(
                self.attribute(*attribute, SubjectKind::Seat),
                self.id(*side),
            ),
            raw::Who::Target => Who::Target,
        }
    }
}
