//! Finding a reflection's chain among the facts.

use super::{Binding, Fact, Told};
use crate::engine::Entry;
use crate::pack::model::{Reflection, ReflectionId, Step, Term};

/// How many facts are tried for one reflection before the search makes do with the best chain so far. Games have
/// some hundreds of facts and chains three or four steps, so this is only met by patterns that match nearly anything.
const PATIENCE: usize = 200_000;

/// The chain of a reflection whose told number is largest; the earliest of these.
pub(super) fn best(
    id: ReflectionId,
    reflection: &Reflection,
    facts: &[Fact],
    entries: &[Entry],
) -> Option<Told> {
    let mut search = Search {
        id,
        reflection,
        facts,
        entries,
        tried: 0,
        best: None,
    };
    search.extend(&mut Vec::new(), &mut Vec::new());
    search.best
}

struct Search<'a> {
    id: ReflectionId,
    reflection: &'a Reflection,
    facts: &'a [Fact],
    entries: &'a [Entry],
    tried: usize,
    best: Option<Told>,
}

impl<'a> Search<'a> {
    fn extend(&mut self, chain: &mut Vec<&'a Fact>, bindings: &mut Vec<Binding>) {
        let Some(step) = self.reflection.steps.get(chain.len()) else {
            self.finish(chain, bindings);
            return;
        };
        let from = match chain.last() {
            // The facts of one entry may follow each other, as the last ones of a game do.
            Some(last) => self.facts.partition_point(|fact| fact.entry < last.entry),
            None => 0,
        };
        for fact in &self.facts[from..] {
            self.tried += 1;
            if self.tried > PATIENCE {
                return;
            }
            let again = chain.iter().any(|earlier| std::ptr::eq(*earlier, fact));
            if fact.kind != step.fact || again || !self.caused(step, chain.last().copied(), fact) {
                continue;
            }
            let bound = bindings.len();
            if bind(step, fact, bindings) {
                chain.push(fact);
                self.extend(chain, bindings);
                chain.pop();
            }
            bindings.truncate(bound);
        }
    }

    fn finish(&mut self, chain: &[&Fact], bindings: &[Binding]) {
        let Some(told) = chain.get(self.reflection.tells.saturating_sub(1)) else {
            return;
        };
        let Some(number) = told.number else { return };
        if self
            .best
            .as_ref()
            .is_none_or(|best| number.abs() > best.number.abs())
        {
            self.best = Some(Told {
                reflection: self.id,
                bindings: bindings.to_vec(),
                chain: chain.iter().map(|fact| (*fact).clone()).collect(),
                round: told.round,
                number,
            });
        }
    }

    /// Whether the fact came about through the one before, where the step asks for that.
    fn caused(&self, step: &Step, before: Option<&Fact>, fact: &Fact) -> bool {
        let Some(before) = before.filter(|_| step.because) else {
            return true;
        };
        let mut entry = fact.entry;
        while entry > before.entry {
            match self.entries.get(entry as usize) {
                Some(cause) if cause.because < entry => entry = cause.because,
                _ => return false,
            }
        }
        entry == before.entry
    }
}

/// Whether a fact passes a step; names that it brings are added.
fn bind(step: &Step, fact: &Fact, bindings: &mut Vec<Binding>) -> bool {
    if step
        .number
        .is_some_and(|range| !fact.number.is_some_and(|number| range.holds(number)))
    {
        return false;
    }
    step.columns.iter().all(|(column, term)| {
        let Some(value) = fact.column(*column) else {
            return false;
        };
        match term {
            Term::Is(wanted) => value == *wanted,
            Term::Other(name) => bindings
                .iter()
                .all(|bound| bound.name != *name || bound.value != value),
            Term::Var(name) => match bindings.iter().find(|bound| bound.name == *name) {
                Some(bound) => bound.value == value,
                None => {
                    bindings.push(Binding {
                        name: name.clone(),
                        column: *column,
                        value,
                    });
                    true
                }
            },
        }
    })
}
