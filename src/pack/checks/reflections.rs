//! A reflection is a chain that the journal can hold, and names what it tells.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    for (index, reflection) in pack.reflections.iter().enumerate() {
        if reflection.steps.is_empty() {
            let message = "a reflection has at least one step";
            context.tell(
                Code::Reflection,
                Kind::Reflection,
                index,
                &[At::Field("steps")],
                message,
            );
            continue;
        }
        if let Some(step) = reflection.steps.get(reflection.tells.saturating_sub(1))
            && !step.fact.has_number()
        {
            let message = format!(
                "step {} is told, but a fact `{:?}` has no number to tell",
                reflection.tells, step.fact
            );
            context.tell(
                Code::Reflection,
                Kind::Reflection,
                index,
                &[At::Field("tells")],
                message,
            );
        }
        let mut bound: Vec<(&str, Sort)> = Vec::new();
        for (position, step) in reflection.steps.iter().enumerate() {
            let tell = |context: &mut Context<'_>, field: &str, message: String| {
                let path = [At::Field("steps"), At::Item(position), At::Field(field)];
                context.tell(Code::Reflection, Kind::Reflection, index, &path, message);
            };
            if step.because && position == 0 {
                tell(
                    context,
                    "because",
                    "the first step has no step before it".to_owned(),
                );
            }
            if step.number.is_some() && !step.fact.has_number() {
                tell(
                    context,
                    "number",
                    format!("a fact `{:?}` has no number", step.fact),
                );
            }
            for (column, term) in &step.columns {
                let field = name(*column);
                let columns = step.fact.columns();
                if !columns.contains(column) {
                    let known: Vec<&str> = columns.iter().map(|column| name(*column)).collect();
                    tell(
                        context,
                        field,
                        format!(
                            "a fact `{:?}` has no {field}; it has {}",
                            step.fact,
                            known.join(", ")
                        ),
                    );
                    continue;
                }
                let sort = sort(*column);
                match term {
                    Term::Var(name) => match bound.iter().find(|(bound, _)| bound == name) {
                        Some((_, other)) if *other != sort => {
                            tell(
                                context,
                                field,
                                format!("`{name}` stands for something else in an earlier column"),
                            );
                        }
                        Some(_) => {}
                        None if !is_name(name) => {
                            tell(
                                context,
                                field,
                                format!("`{name}` cannot be used in a text as a name"),
                            );
                        }
                        None => bound.push((name, sort)),
                    },
                    Term::Other(name)
                        if !bound
                            .iter()
                            .any(|(bound, other)| bound == name && *other == sort) =>
                    {
                        tell(
                            context,
                            field,
                            format!("no step before this column says what `{name}` is"),
                        );
                    }
                    Term::Other(_) | Term::Is(_) => {}
                }
            }
        }
    }
}

/// What a column holds; seats stand in two columns.
type Sort = Column;

const fn sort(column: Column) -> Sort {
    match column {
        Column::Other => Column::Seat,
        other => other,
    }
}

/// A name that a Fluent text can use and that nothing else has.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        && !["round", "number"].iter().any(|taken| {
            name.strip_prefix(taken)
                .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()))
        })
}

/// The field of a step in which the column is written.
const fn name(column: Column) -> &'static str {
    match column {
        Column::Seat => "seat",
        Column::Other => "other",
        Column::Deed => "deed",
        Column::Clause => "clause",
        Column::Bill => "bill",
        Column::Status => "status",
        Column::Place => "place",
        Column::Sensor => "sensor",
        Column::Card => "card",
        Column::Service => "service",
        Column::Attribute => "attribute",
        Column::Meter => "meter",
        Column::Company => "company",
        Column::Argument => "argument",
        Column::Action => "action",
        Column::Hope => "hope",
    }
}
