//! What is defined can come to pass: a clause can become law, a status can be held, a deed can be done.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    let used = Used::of(pack);
    let lists: [(Kind, &[bool], &str); 7] = [
        (Kind::Service, &used.services, "nothing uses this service"),
        (
            Kind::Deed,
            &used.deeds,
            "nothing makes anybody do this deed",
        ),
        (
            Kind::Clause,
            &used.clauses,
            "this clause is no law at the start and nothing makes it one",
        ),
        (Kind::Status, &used.statuses, "nothing brings this status"),
        (
            Kind::Action,
            &used.actions,
            "no office phase offers this action",
        ),
        (Kind::Hope, &used.hopes, "no role may be dealt this hope"),
        (
            Kind::Sensor,
            &used.sensors,
            "no such sensor stands at the start and nothing puts one up",
        ),
    ];
    for (kind, used, message) in lists {
        for index in (0..used.len()).filter(|index| !used[*index]) {
            context.tell(Code::Idle, kind, index, &[], message);
        }
    }
    for (index, argument) in pack.arguments.iter().enumerate() {
        if argument.bills.is_empty() {
            context.tell(
                Code::Idle,
                Kind::Argument,
                index,
                &[],
                "this argument speaks to no bill",
            );
        }
    }
}

/// What of a pack is used.
pub(super) struct Used {
    services: Vec<bool>,
    pub(super) deeds: Vec<bool>,
    pub(super) clauses: Vec<bool>,
    pub(super) statuses: Vec<bool>,
    actions: Vec<bool>,
    hopes: Vec<bool>,
    pub(super) sensors: Vec<bool>,
}

fn mark(list: &mut [bool], index: usize) {
    if let Some(used) = list.get_mut(index) {
        *used = true;
    }
}

impl Used {
    pub(super) fn of(pack: &Pack) -> Self {
        let mut used = Self::new(pack);
        walk::all_effects(pack, &mut |effect| used.by_effect(effect));
        used.by_entries(pack);
        used
    }

    fn new(pack: &Pack) -> Self {
        Self {
            services: vec![false; pack.services.len()],
            deeds: vec![false; pack.deeds.len()],
            clauses: pack.clauses.iter().map(|clause| clause.start).collect(),
            statuses: vec![false; pack.statuses.len()],
            actions: vec![false; pack.actions.len()],
            hopes: vec![false; pack.hopes.len()],
            sensors: pack
                .sensors
                .iter()
                .map(|sensor| !sensor.start.is_empty())
                .collect(),
        }
    }

    fn by_effect(&mut self, effect: &Effect) {
        match effect {
            Effect::Deed(deed) => mark(&mut self.deeds, deed.index()),
            Effect::Gain(status)
            | Effect::CompanyGain(status)
            | Effect::TargetCompanyGain(status) => {
                mark(&mut self.statuses, status.index());
            }
            Effect::Enact(clause) => mark(&mut self.clauses, clause.index()),
            Effect::Install(sensor, _) => mark(&mut self.sensors, sensor.index()),
            _ => {}
        }
    }

    fn by_entries(&mut self, pack: &Pack) {
        for service in pack
            .cards
            .iter()
            .flat_map(|card| &card.options)
            .flat_map(|option| &option.uses)
        {
            mark(&mut self.services, service.index());
        }
        for service in pack.links.iter().filter_map(|link| link.service) {
            mark(&mut self.services, service.index());
        }
        for bill in &pack.bills {
            let added = bill.amendments.iter().flat_map(|amendment| &amendment.adds);
            for clause in bill.enacts.iter().chain(added) {
                mark(&mut self.clauses, clause.index());
            }
        }
        for clause in &pack.clauses {
            if let Rule::Threshold(_, _, status) | Rule::Brings(_, status) = clause.rule {
                mark(&mut self.statuses, status.index());
            }
        }
        for clause in pack.variants.iter().flat_map(|variant| &variant.enacts) {
            mark(&mut self.clauses, clause.index());
        }
        for sensor in pack.statuses.iter().filter_map(|status| status.carries) {
            mark(&mut self.sensors, sensor.index());
        }
        for phase in &pack.phases {
            if let PhaseKind::Office { actions, .. } = &phase.kind {
                actions
                    .iter()
                    .for_each(|action| mark(&mut self.actions, action.index()));
            }
        }
        for hope in pack.roles.iter().flat_map(|role| &role.hopes) {
            mark(&mut self.hopes, hope.index());
        }
    }
}
