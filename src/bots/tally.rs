//! What speaks for and against something, with its reasons.

use super::Reason;

/// A sum of what speaks for and against something.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    /// The sum.
    pub(super) total: i64,
    reasons: Vec<(Reason, i64)>,
}

impl Tally {
    /// Adds a reason.
    pub(super) fn add(&mut self, reason: Reason, weight: i64) {
        self.total += weight;
        if weight == 0 {
            return;
        }
        for (known, sum) in &mut self.reasons {
            let same = match (&mut *known, reason) {
                (Reason::Own(a, n), Reason::Own(b, m))
                | (Reason::Firm(a, n), Reason::Firm(b, m))
                    if *a == b =>
                {
                    *n += m;
                    true
                }
                (Reason::City(a, n), Reason::City(b, m)) if *a == b => {
                    *n += m;
                    true
                }
                (known, reason) => *known == reason,
            };
            if same {
                *sum += weight;
                return;
            }
        }
        self.reasons.push((reason, weight));
    }

    /// Adds something that is no reason to name.
    pub(super) fn plain(&mut self, weight: i64) {
        self.total += weight;
    }

    /// The same, seen from the other side: what spoke for it speaks against it.
    pub(super) fn turned(mut self) -> Self {
        self.total = -self.total;
        for (reason, weight) in &mut self.reasons {
            *weight = -*weight;
            *reason = match *reason {
                Reason::Own(attribute, by) => Reason::Own(attribute, -by),
                Reason::Firm(attribute, by) => Reason::Firm(attribute, -by),
                Reason::City(meter, by) => Reason::City(meter, -by),
                other => other,
            };
        }
        self
    }

    /// Takes over the reasons of another weighing, not its sum.
    pub(super) fn lend(&mut self, other: Self) {
        self.reasons.extend(other.reasons);
    }

    /// What spoke for it most, at most two.
    pub(super) fn best(mut self) -> Vec<Reason> {
        let idle = |reason: &Reason| {
            matches!(
                reason,
                Reason::Own(_, 0) | Reason::Firm(_, 0) | Reason::City(_, 0)
            )
        };
        self.reasons
            .retain(|(reason, weight)| *weight > 0 && !idle(reason));
        self.reasons
            .sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
        self.reasons.truncate(2);
        self.reasons.into_iter().map(|(reason, _)| reason).collect()
    }
}
