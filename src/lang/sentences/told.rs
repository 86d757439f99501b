//! What a reflection says about this game.

use super::{Arg, Sentences};
use crate::engine::SeatId;
use crate::pack::model::*;
use crate::reflect::{Binding, Told};

/// A reflection in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reflected {
    /// Its title.
    pub title: String,
    /// What happened, with the names, rounds and numbers of this game.
    pub text: String,
    /// The question to take home.
    pub question: String,
}

impl Sentences<'_> {
    /// A reflection in words.
    #[must_use]
    pub fn reflected(&self, told: &Told) -> Reflected {
        let Some(reflection) = self.pack.reflections.get(told.reflection.index()) else {
            return Reflected {
                title: String::new(),
                text: String::new(),
                question: String::new(),
            };
        };
        let names: Vec<(String, String)> = told
            .bindings
            .iter()
            .map(|binding| (binding.name.clone(), self.bound(binding)))
            .collect();
        // 0: before the first round, while nobody had a role; the texts say so.
        let round = |round: u8| i64::from(round);
        let mut numbers = vec![
            ("round".to_owned(), round(told.round)),
            ("number".to_owned(), i64::from(told.number).abs()),
        ];
        for (i, fact) in told.chain.iter().enumerate() {
            numbers.push((format!("round{}", i + 1), round(fact.round)));
            numbers.push((
                format!("number{}", i + 1),
                i64::from(fact.number.unwrap_or_default()).abs(),
            ));
        }
        let mut args: Vec<(&str, Arg<'_>)> = names
            .iter()
            .map(|(name, text)| (name.as_str(), text.into()))
            .collect();
        args.extend(
            numbers
                .iter()
                .map(|(name, number)| (name.as_str(), Arg::Number(*number))),
        );
        let id = format!("reflection-{}", reflection.id);
        Reflected {
            title: self.say(&id, &args),
            text: self.say(&format!("{id}.text"), &args),
            question: self.say(&format!("{id}.question"), &args),
        }
    }

    /// What a name of a reflection stands for.
    fn bound(&self, binding: &Binding) -> String {
        let value = binding.value;
        match binding.column {
            Column::Seat | Column::Other => self.seat(SeatId(value as u8)),
            Column::Deed => self.deed(DeedId(value)),
            Column::Clause => self.clause(ClauseId(value)),
            Column::Bill => self.bill(BillId(value)),
            Column::Status => self.status(StatusId(value)),
            Column::Place => self.place(PlaceId(value)),
            Column::Sensor => self.sensor(SensorId(value)),
            Column::Card => self.card(CardId(value)),
            Column::Service => self.service(ServiceId(value)),
            Column::Attribute => self.attribute(AttributeId(value)),
            Column::Meter => self.meter(MeterId(value)),
            Column::Company => self.company(CompanyId(value)),
            Column::Argument => self.argument(ArgumentId(value)),
            Column::Action => self.action(ActionId(value)),
            Column::Hope => self.hope(HopeId(value)),
        }
    }
}
