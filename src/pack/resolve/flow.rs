//! Resolves how a game runs and ends.

use super::rules::Context;
use super::*;

impl Resolver<'_> {
    pub(super) fn flow(&mut self, lists: &Lists, pack: &mut Pack) {
        pack.phases = self.each(&lists.phases, |r, phase| Phase {
            id: r.text(phase.id),
            kind: r.phase(&phase.kind),
        });
        pack.hopes = self.each(&lists.hopes, |r, hope| Hope {
            id: r.text(hope.id),
            met: r.condition(&hope.met, Context::SEAT),
            claims: r.ids(&hope.claims),
        });
        pack.endings = self.each(&lists.endings, |r, ending| Ending {
            id: r.text(ending.id),
            when: r.condition(&ending.when, Context::CITY),
        });
        pack.bets = self.each(&lists.bets, |r, bet| Bet {
            id: r.text(bet.id),
            asks: r.question(&bet.asks),
        });
        pack.feelings = self.each(&lists.feelings, |r, feeling| Feeling {
            id: r.text(feeling.0),
        });
        pack.reflections = self.each(&lists.reflections, |r, reflection| Reflection {
            id: r.text(reflection.id),
            steps: reflection.steps.iter().map(|step| r.step(step)).collect(),
            tells: {
                let steps = u8::try_from(reflection.steps.len())
                    .unwrap_or(u8::MAX)
                    .max(1);
                usize::from(r.small(reflection.tells, 1, steps, "the step that is told"))
            },
            weight: r.small(reflection.weight, 1, 100, "the weight of a reflection"),
            claims: r.ids(&reflection.claims),
        });
        pack.claims = self.each(&lists.almanac, |r, claim| Claim {
            id: r.text(claim.id),
            standing: claim.standing,
            sources: claim.sources.clone(),
        });
        pack.variants = self.each(&lists.variants, |r, variant| Variant {
            id: r.text(variant.id),
            hides: r.ids(&variant.hides),
            hides_meters: variant.hides_meters,
            veil: variant.veil.map_or(0, |n| {
                r.small(n, 1, 20, "how many bills are voted on first")
            }),
            enacts: r.ids(&variant.enacts),
            repeals: r.ids(&variant.repeals),
            rounds: variant
                .rounds
                .map(|n| r.small(n, 1, 60, "the length of a game")),
        });
        pack.essays = self.each(&lists.essays, |r, essay| {
            r.part_ids(
                essay.pairs.iter().copied(),
                "pair",
                &["intro", "there", "here", "note", "question"],
            );
            Essay {
                id: r.text(essay.id),
                pairs: essay.pairs.iter().map(|pair| r.text(*pair)).collect(),
            }
        });
    }

    fn phase(&mut self, kind: &raw::PhaseKind) -> PhaseKind {
        use raw::PhaseKind as Raw;
        match kind {
            Raw::Bulletin => PhaseKind::Bulletin,
            Raw::Street { side, die, deck } => PhaseKind::Street {
                side: self.maybe(*side),
                die: die.map(|sides| self.small(sides, 1, 20, "the number of sides of the die")),
                deck: self.maybe(*deck),
            },
            Raw::Office { side, actions } => PhaseKind::Office {
                side: self.maybe(*side),
                actions: self.ids(actions),
            },
            Raw::Chamber {
                agenda,
                speeches,
                draw,
                gallery,
            } => PhaseKind::Chamber {
                agenda: self.agenda(agenda),
                speeches: speeches
                    .map_or(0, |n| self.small(n, 0, 20, "how often a seat may speak")),
                draw: draw.map_or(0, |n| self.small(n, 0, 20, "how many arguments are drawn")),
                gallery: *gallery,
            },
            Raw::Ledger => PhaseKind::Ledger,
            Raw::Pause { rounds } => PhaseKind::Pause {
                rounds: rounds
                    .iter()
                    .map(|n| self.small(*n, 1, 60, "a round"))
                    .collect(),
            },
        }
    }

    fn agenda(&mut self, agenda: &raw::Agenda) -> Agenda {
        match agenda {
            raw::Agenda::Rotation => Agenda::Rotation,
            raw::Agenda::Docket { open, petition } => Agenda::Docket {
                open: self.small(*open, 1, 20, "how many bills lie open"),
                petition: petition.map(|(attribute, signatures)| {
                    let attribute = self.attribute(attribute, SubjectKind::Seat);
                    (
                        attribute,
                        self.small(
                            signatures,
                            1,
                            MOST_SEATS,
                            "how many signatures table a bill",
                        ),
                    )
                }),
            },
        }
    }

    fn question(&mut self, question: &raw::Question) -> Question {
        match question {
            raw::Question::FellMost(attribute, side) => Question::FellMost(
                self.attribute(*attribute, SubjectKind::Seat),
                self.id(*side),
            ),
            raw::Question::RoseMost(attribute, side) => Question::RoseMost(
                self.attribute(*attribute, SubjectKind::Seat),
                self.id(*side),
            ),
            raw::Question::MeterFellMost => Question::MeterFellMost,
            raw::Question::MeterRoseMost => Question::MeterRoseMost,
            raw::Question::CompanyFellMost(attribute) => {
                Question::CompanyFellMost(self.attribute(*attribute, SubjectKind::Company))
            }
            raw::Question::CompanyRoseMost(attribute) => {
                Question::CompanyRoseMost(self.attribute(*attribute, SubjectKind::Company))
            }
            raw::Question::RecordedMost(side) => Question::RecordedMost(self.id(*side)),
            raw::Question::LawTookMost(attribute) => Question::LawTookMost(self.id(*attribute)),
            raw::Question::LawGaveMost(attribute) => Question::LawGaveMost(self.id(*attribute)),
            raw::Question::SensorSawMost => Question::SensorSawMost,
            raw::Question::DeedSeenMost => Question::DeedSeenMost,
        }
    }

    fn step(&mut self, step: &raw::Step) -> Step {
        let columns = [
            (Column::Seat, step.seat),
            (Column::Other, step.other),
            (Column::Deed, step.deed),
            (Column::Clause, step.clause),
            (Column::Bill, step.bill),
            (Column::Status, step.status),
            (Column::Place, step.place),
            (Column::Sensor, step.sensor),
            (Column::Card, step.card),
            (Column::Service, step.service),
            (Column::Attribute, step.attribute),
            (Column::Meter, step.meter),
            (Column::Company, step.company),
            (Column::Argument, step.argument),
            (Column::Action, step.action),
            (Column::Hope, step.hope),
        ];
        Step {
            fact: step.fact,
            because: step.because,
            columns: columns
                .into_iter()
                .filter_map(|(column, term)| term.map(|term| (column, self.term(column, term))))
                .collect(),
            number: step.number,
        }
    }

    fn term(&mut self, column: Column, term: raw::Term) -> Term {
        match term {
            raw::Term::Var(word) => Term::Var(self.text(word)),
            raw::Term::Other(word) => Term::Other(self.text(word)),
            raw::Term::Is(word) => Term::Is(match column {
                Column::Seat | Column::Other => {
                    self.tell(
                        Code::Reflection,
                        word,
                        "a seat has no id in the pack; name it with `Var`",
                    );
                    0
                }
                Column::Deed => self.id::<DeedId>(word).0,
                Column::Clause => self.id::<ClauseId>(word).0,
                Column::Bill => self.id::<BillId>(word).0,
                Column::Status => self.id::<StatusId>(word).0,
                Column::Place => self.id::<PlaceId>(word).0,
                Column::Sensor => self.id::<SensorId>(word).0,
                Column::Card => self.id::<CardId>(word).0,
                Column::Service => self.id::<ServiceId>(word).0,
                Column::Attribute => self.id::<AttributeId>(word).0,
                Column::Meter => self.id::<MeterId>(word).0,
                Column::Company => self.id::<CompanyId>(word).0,
                Column::Argument => self.id::<ArgumentId>(word).0,
                Column::Action => self.id::<ActionId>(word).0,
                Column::Hope => self.id::<HopeId>(word).0,
            }),
        }
    }
}
