//! A reflection can be found in some game: what each of its steps asks for can happen.

use super::possible::Possible;
use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    let facts = Facts::of(pack);
    for (index, reflection) in pack.reflections.iter().enumerate() {
        for (position, step) in reflection.steps.iter().enumerate() {
            if let Some((field, why)) = facts.missing(step) {
                let path = [At::Field("steps"), At::Item(position), At::Field(field)];
                let diagnostic = context
                    .at(Code::NeverMatches, Kind::Reflection, index, &path, why)
                    .help("so this reflection is never told");
                context.diagnostics.push(diagnostic);
            }
        }
    }
}

/// What can happen in a game of a pack.
struct Facts<'p> {
    pack: &'p Pack,
    possible: Possible<'p>,
    wiped: Vec<SensorId>,
    removed: Vec<SensorId>,
    installed: Vec<SensorId>,
    corrects: bool,
}

impl<'p> Facts<'p> {
    fn of(pack: &'p Pack) -> Self {
        let mut facts = Self {
            pack,
            possible: Possible::of(pack),
            wiped: Vec::new(),
            removed: Vec::new(),
            installed: Vec::new(),
            corrects: false,
        };
        walk::all_effects(pack, &mut |effect| match effect {
            Effect::Wipe(sensor) => facts.wiped.push(*sensor),
            Effect::Uninstall(sensor, _) | Effect::Dismantle(sensor) => facts.removed.push(*sensor),
            Effect::Install(sensor, _) => facts.installed.push(*sensor),
            Effect::Correct => facts.corrects = true,
            _ => {}
        });
        facts
    }

    fn phase(&self, is: impl Fn(&PhaseKind) -> bool) -> bool {
        self.pack.phases.iter().any(|phase| is(&phase.kind))
    }

    fn rule(&self, is: impl Fn(&Rule) -> bool) -> bool {
        let mut clauses = self.pack.clauses.iter().zip(&self.possible.used.clauses);
        clauses.any(|(clause, used)| *used && is(&clause.rule))
    }

    /// Why a step can never happen, and the field that says so.
    fn missing(&self, step: &Step) -> Option<(&'static str, &'static str)> {
        use FactKind as Fact;
        let is = |column: Column| {
            step.columns.iter().find_map(|(found, term)| match term {
                Term::Is(index) if *found == column => Some(usize::from(*index)),
                _ => None,
            })
        };
        let (deed, sensor, status) = (is(Column::Deed), is(Column::Sensor), is(Column::Status));
        let never = |lack: bool, field, why| lack.then_some((field, why));
        let chamber = self.phase(|kind| matches!(kind, PhaseKind::Chamber { .. }));
        let in_list = |list: &[SensorId]| {
            sensor.map_or(list.is_empty(), |sensor| {
                !list.contains(&SensorId::at(sensor))
            })
        };
        let lack = match step.fact {
            Fact::Voted | Fact::Carried | Fact::Fallen | Fact::Argued => {
                never(!chamber, "fact", "no phase of the pack votes on bills")
            }
            Fact::Signed => {
                let petition = |kind: &PhaseKind| {
                    matches!(
                        kind,
                        PhaseKind::Chamber {
                            agenda: Agenda::Docket {
                                petition: Some(_),
                                ..
                            },
                            ..
                        }
                    )
                };
                never(!self.phase(petition), "fact", "the pack has no petitions")
            }
            Fact::Acted => {
                let office = self.phase(|kind| matches!(kind, PhaseKind::Office { .. }));
                never(!office, "fact", "the pack has no office")
            }
            Fact::Betted => {
                let pause = self.phase(|kind| matches!(kind, PhaseKind::Pause { .. }));
                never(!pause, "fact", "the pack has no pause with a bet")
            }
            Fact::Judged | Fact::Spared => self.judged(deed, is(Column::Clause)),
            Fact::Seen | Fact::Misread => self.seen(deed, sensor),
            Fact::Refused => {
                let barred = |service: Option<usize>| {
                    let fits =
                        |found: &ServiceId| service.is_none_or(|wanted| found.index() == wanted);
                    self.pack
                        .statuses
                        .iter()
                        .any(|status| status.bars.iter().any(fits))
                        || self.rule(|rule| matches!(rule, Rule::Bars(found, _) if fits(found)))
                };
                let service = is(Column::Service);
                let field = if service.is_some() { "service" } else { "fact" };
                never(!barred(service), field, "no status and no law bars this")
            }
            Fact::Met => {
                let meets = |index: &usize| {
                    self.pack
                        .statuses
                        .get(*index)
                        .is_none_or(|found| !found.met.is_empty())
                };
                let all: Vec<usize> = (0..self.pack.statuses.len()).collect();
                match status {
                    Some(status) => never(
                        !meets(&status),
                        "status",
                        "this status has no `met`, so nobody notices it",
                    ),
                    None => never(
                        !all.iter().any(meets),
                        "fact",
                        "no status of the pack has `met`",
                    ),
                }
            }
            Fact::Appealed => never(
                !self.rule(|rule| matches!(rule, Rule::Appeal(..))),
                "fact",
                "no law allows appeals",
            ),
            Fact::Infected => never(
                !self.rule(|rule| matches!(rule, Rule::Contagion(..))),
                "fact",
                "no law has `Contagion`",
            ),
            Fact::Parted => never(
                !self.rule(|rule| matches!(rule, Rule::Parts(..))),
                "fact",
                "no law has `Parts`",
            ),
            Fact::Corrected => never(!self.corrects, "fact", "no office action corrects a record"),
            Fact::Wiped => never(
                in_list(&self.wiped),
                "fact",
                "nothing deletes such records with `Wipe`",
            ),
            Fact::Installed => never(
                in_list(&self.installed),
                "fact",
                "nothing puts up such a sensor with `Install`",
            ),
            Fact::Removed => never(
                in_list(&self.removed),
                "fact",
                "nothing takes such a sensor down",
            ),
            _ => None,
        };
        let used = &self.possible.used;
        let idle = |list: &[bool], index: Option<usize>| {
            index
                .and_then(|index| list.get(index))
                .is_some_and(|used| !used)
        };
        lack.or_else(|| {
            never(
                idle(&used.deeds, deed),
                "deed",
                "nothing makes anybody do this deed",
            )
        })
        .or_else(|| {
            never(
                idle(&used.statuses, status),
                "status",
                "nothing brings this status",
            )
        })
        .or_else(|| {
            never(
                idle(&used.clauses, is(Column::Clause)),
                "clause",
                "nothing makes this a law",
            )
        })
        .or_else(|| {
            never(
                idle(&self.possible.cards, is(Column::Card)),
                "card",
                "nobody is ever dealt this card",
            )
        })
    }

    /// Why nothing is judged so.
    fn judged(
        &self,
        deed: Option<usize>,
        clause: Option<usize>,
    ) -> Option<(&'static str, &'static str)> {
        let worth = |index: usize| match self.pack.clauses.get(index).map(|clause| &clause.rule) {
            Some(Rule::Worth(found, ..)) => deed.is_none_or(|wanted| found.index() == wanted),
            _ => false,
        };
        match clause {
            Some(clause) if !worth(clause) => Some((
                "clause",
                "this law gives such a deed no points with `Worth`",
            )),
            None if !(0..self.pack.clauses.len()).any(worth) => {
                let field = if deed.is_some() { "deed" } else { "fact" };
                Some((field, "no law gives such a deed points with `Worth`"))
            }
            _ => None,
        }
    }

    /// Why no sensor sees this.
    fn seen(
        &self,
        deed: Option<usize>,
        sensor: Option<usize>,
    ) -> Option<(&'static str, &'static str)> {
        let reads = |sensor: &Sensor| {
            let deed = deed.and_then(|deed| self.pack.deeds.get(deed));
            deed.map_or(!sensor.reads.is_empty(), |deed| {
                deed.leaves
                    .iter()
                    .any(|channel| sensor.reads.contains(channel))
            })
        };
        match sensor.and_then(|sensor| self.pack.sensors.get(sensor)) {
            Some(found) if !reads(found) => Some((
                "sensor",
                "this sensor reads none of the traces that such a deed leaves",
            )),
            None if !self.pack.sensors.iter().any(reads) => {
                let field = if deed.is_some() { "deed" } else { "fact" };
                Some((field, "no sensor reads the traces that such a deed leaves"))
            }
            _ => None,
        }
    }
}
