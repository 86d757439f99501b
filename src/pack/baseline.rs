//! A baseline: what was told of a pack at some time, so that only what is new is told. Lines do not count, so that what
//! is written above does not make old remarks new; errors are never part of it.

use std::collections::BTreeMap;

use super::diagnostic::{Diagnostic, Diagnostics, Severity};

/// What is told again and again, and how often.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    known: BTreeMap<Remark, usize>,
}

/// A remark without its line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Remark {
    code: String,
    path: String,
    word: String,
    message: String,
}

impl Remark {
    fn of(told: &Diagnostic) -> Self {
        Self {
            code: told.code.to_string(),
            path: told.inside.clone(),
            word: told.word.clone(),
            message: told.message.clone(),
        }
    }
}

impl Baseline {
    /// What is told now, but for the errors.
    #[must_use]
    pub fn of(diagnostics: &Diagnostics) -> Self {
        let mut baseline = Self::default();
        for told in &diagnostics.0 {
            if told.severity != Severity::Error {
                *baseline.known.entry(Remark::of(told)).or_default() += 1;
            }
        }
        baseline
    }

    /// Reads what [`Self::text`] wrote.
    ///
    /// # Errors
    /// Where a line is no remark.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut baseline = Self::default();
        for (number, line) in text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty())
        {
            let remark = serde_json::from_str(line).map_err(|error| {
                format!("line {} is no remark of a baseline: {error}", number + 1)
            })?;
            *baseline.known.entry(remark).or_default() += 1;
        }
        Ok(baseline)
    }

    /// The remarks as lines of JSON, sorted.
    #[must_use]
    pub fn text(&self) -> String {
        let line = |remark: &Remark| serde_json::to_string(remark).unwrap_or_default() + "\n";
        self.known
            .iter()
            .flat_map(|(remark, count)| std::iter::repeat_n(line(remark), *count))
            .collect()
    }

    /// Takes away what is known, as often as it is known.
    pub fn apply(&self, diagnostics: &mut Diagnostics) {
        let mut left = self.known.clone();
        diagnostics.0.retain(|told| {
            if told.severity == Severity::Error {
                return true;
            }
            match left.get_mut(&Remark::of(told)) {
                Some(count) if *count > 0 => {
                    *count -= 1;
                    false
                }
                _ => true,
            }
        });
    }
}
