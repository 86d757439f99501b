//! Setting up a game.

use super::draft::Draft;
use super::event::{Entry, Event};
use super::flow;
use super::state::*;
use crate::pack::Pack;
use crate::pack::model::*;

/// What a game starts from.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Setup {
    /// The seed of every draw.
    pub seed: u64,
    /// How many rounds are played, at least 1.
    pub rounds: u8,
    /// The variants that are played.
    #[serde(default)]
    pub variants: Vec<VariantId>,
    /// The role of each seat; none: one is dealt.
    pub seats: Vec<Option<RoleId>>,
}

/// Why a game cannot start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetupFault {
    /// The pack does not seat so many: the fewest and the most.
    Seats(u8, u8),
    /// A game has at least one round.
    Rounds,
    /// The pack has no such role.
    NoSuchRole(RoleId),
    /// The pack has no such variant.
    NoSuchVariant(VariantId),
    /// Two seats cannot share this role.
    RoleTaken(RoleId),
    /// The pack has no phase, or no role, to play with.
    NothingToPlay,
}

/// The length that the variants give a game, in rounds: the shortest, if one of them gives any.
#[must_use]
pub fn length_of(pack: &Pack, variants: &[VariantId]) -> Option<u8> {
    let known = variants
        .iter()
        .filter_map(|id| pack.variants.get(id.index()));
    known.filter_map(|variant| variant.rounds).min()
}

/// Whether roles are dealt only after the first laws are voted, so that none can be chosen.
#[must_use]
pub fn is_veiled(pack: &Pack, variants: &[VariantId]) -> bool {
    veil(pack, variants).is_some()
}

impl State {
    /// The table before the first event.
    #[must_use]
    pub fn blank(pack: &Pack, setup: &Setup) -> Self {
        let attributes = |kind: SubjectKind| -> Vec<i32> {
            pack.attributes
                .iter()
                .map(|a| if a.of == kind { a.start } else { 0 })
                .collect()
        };
        let seat = Seat {
            role: RoleId(0),
            side: SideId(0),
            place: None,
            attributes: attributes(SubjectKind::Seat),
            moved_by: vec![0; pack.attributes.len()],
            statuses: Vec::new(),
            hand: Vec::new(),
            hope: None,
            signed: false,
            spoke: 0,
            vote: None,
            bet: None,
            choices: Vec::new(),
            felt: None,
            hope_met: None,
        };
        let company = |company: &Company| {
            let mut own = attributes(SubjectKind::Company);
            for (attribute, value) in &company.attributes {
                own[attribute.index()] = *value;
            }
            let moved_by = vec![0; pack.attributes.len()];
            CompanyState {
                attributes: own,
                moved_by,
                statuses: Vec::new(),
                owner: None,
                suppliers: company.suppliers.clone(),
            }
        };
        Self {
            seed: setup.seed,
            events: 0,
            rounds: setup.rounds,
            variants: setup.variants.clone(),
            veil: 0,
            round: 0,
            phase: 0,
            turn: 0,
            stage: Stage::Between,
            meters: pack.meters.iter().map(|meter| meter.start).collect(),
            seats: vec![seat; setup.seats.len()],
            companies: pack.companies.iter().map(company).collect(),
            law: vec![None; pack.clauses.len()],
            sensors: Vec::new(),
            decks: pack.decks.iter().map(|deck| deck.cards.clone()).collect(),
            arguments: (0..pack.arguments.len()).map(ArgumentId::at).collect(),
            bulletins: (0..pack.bulletins.len()).map(BulletinId::at).collect(),
            bills: (0..pack.bills.len()).map(BillId::at).collect(),
            docket: Vec::new(),
            tabled: None,
            floor: None,
            records: Vec::new(),
            kept: Vec::new(),
            heralds: Vec::new(),
            bet: None,
            closing: false,
            ending: None,
        }
    }
}

/// Sets up a game and runs it to the first decision; the entries are appended to `log`.
///
/// # Errors
/// A [`SetupFault`] when the pack cannot seat this table.
pub fn begin(pack: &Pack, setup: &Setup, log: &mut Vec<Entry>) -> Result<State, SetupFault> {
    examine(pack, setup)?;
    let mut state = State::blank(pack, setup);
    let mut draft = Draft::new(pack, &mut state, log);
    lay_out(&mut draft);
    if let Some((phase, bills)) = veil(pack, &setup.variants) {
        deal_arguments(&mut draft);
        draft.begin(Event::Veiled(bills));
        super::rules::chamber::open_docket(&mut draft);
        flow::enter(&mut draft, phase);
    } else {
        deal_roles(&mut draft, &setup.seats);
        deal_hopes(&mut draft);
        deal_arguments(&mut draft);
        open_round(&mut draft);
    }
    flow::advance(&mut draft);
    Ok(state)
}

/// Deals the roles and hopes once the first laws are voted, and begins the first round.
pub(super) fn lift_veil(draft: &mut Draft) {
    let nobody_chose = vec![None; draft.state.seats.len()];
    deal_roles(draft, &nobody_chose);
    deal_hopes(draft);
    open_round(draft);
}

fn open_round(draft: &mut Draft) {
    draft.begin(Event::RoundBegan(1));
    flow::enter(draft, 0);
}

/// The chamber in which bills are voted on before roles are dealt, and how many, if a variant says so.
fn veil(pack: &Pack, variants: &[VariantId]) -> Option<(u8, u8)> {
    let known = variants
        .iter()
        .filter_map(|id| pack.variants.get(id.index()));
    let bills = known.map(|variant| variant.veil).max()?;
    let chamber = pack
        .phases
        .iter()
        .position(|phase| matches!(phase.kind, PhaseKind::Chamber { .. }))?;
    (bills > 0).then_some((chamber as u8, bills))
}

fn deal_arguments(draft: &mut Draft) {
    for _ in 0..draft.pack.frame.arguments.0 {
        for seat in draft.state.seat_ids() {
            super::rules::chamber::draw_argument(draft, seat);
        }
    }
}

/// The law book and the sensors of the start, as events, so that what they do has a cause to point at.
fn lay_out(draft: &mut Draft) {
    let pack = draft.pack;
    for clause in starting_clauses(pack, &draft.state.variants) {
        draft.begin(Event::Enacted(clause, None));
    }
    for (i, sensor) in pack.sensors.iter().enumerate() {
        for place in &sensor.start {
            draft.begin(Event::Installed(SensorId::at(i), *place));
        }
    }
}

/// The law book of the start: the usual one, as the variants change it.
fn starting_clauses(pack: &Pack, variants: &[VariantId]) -> Vec<ClauseId> {
    let chosen = || variants.iter().map(|id| &pack.variants[id.index()]);
    let enacted = |clause: &ClauseId| {
        let usual = pack.clauses[clause.index()].start;
        usual || chosen().any(|variant| variant.enacts.contains(clause))
    };
    let repealed = |clause: &ClauseId| chosen().any(|variant| variant.repeals.contains(clause));
    (0..pack.clauses.len())
        .map(ClauseId::at)
        .filter(|clause| enacted(clause) && !repealed(clause))
        .collect()
}

fn examine(pack: &Pack, setup: &Setup) -> Result<(), SetupFault> {
    let (fewest, most) = pack.frame.seats;
    if pack.phases.is_empty() || pack.roles.is_empty() {
        return Err(SetupFault::NothingToPlay);
    }
    if setup.seats.len() < usize::from(fewest.max(1)) || setup.seats.len() > usize::from(most) {
        return Err(SetupFault::Seats(fewest.max(1), most));
    }
    if setup.rounds == 0 {
        return Err(SetupFault::Rounds);
    }
    if let Some(unknown) = setup
        .variants
        .iter()
        .find(|id| id.index() >= pack.variants.len())
    {
        return Err(SetupFault::NoSuchVariant(*unknown));
    }
    for (i, role) in setup.seats.iter().enumerate() {
        let Some(role) = role else { continue };
        if role.index() >= pack.roles.len() {
            return Err(SetupFault::NoSuchRole(*role));
        }
        if !shared(pack, setup.seats.len()) && setup.seats[..i].contains(&Some(*role)) {
            return Err(SetupFault::RoleTaken(*role));
        }
    }
    Ok(())
}

/// Whether seats share roles: only where the pack has fewer roles than the table has seats.
fn shared(pack: &Pack, seats: usize) -> bool {
    pack.roles.len() < seats
}

/// Deals the roles that were not chosen: every side of the table is taken where the seats allow it, and none gets more
/// seats than its share of the pack's roles, rounded up, as long as there are others to deal.
fn deal_roles(draft: &mut Draft, asked: &[Option<RoleId>]) {
    let pack = draft.pack;
    let side_of = |role: &RoleId| pack.roles[role.index()].side;
    let roles_of = |side: SideId| pack.roles.iter().filter(|role| role.side == side).count();
    let share = |side: SideId| (asked.len() * roles_of(side)).div_ceil(pack.roles.len().max(1));
    let mut taken: Vec<RoleId> = asked.iter().flatten().copied().collect();
    let mut open = asked.iter().filter(|role| role.is_none()).count();
    for (seat, chosen) in draft.state.seat_ids().zip(asked) {
        let role = chosen.unwrap_or_else(|| {
            let seated = |side: SideId| taken.iter().filter(|role| side_of(role) == side).count();
            let missing = (0..pack.sides.len())
                .map(SideId::at)
                .filter(|side| roles_of(*side) > 0 && seated(*side) == 0)
                .count();
            let free = |role: &RoleId| shared(pack, asked.len()) || !taken.contains(role);
            let mut choice: Vec<RoleId> =
                (0..pack.roles.len()).map(RoleId::at).filter(free).collect();
            let fits = |role: &RoleId| {
                let seated = seated(side_of(role));
                if open <= missing {
                    seated == 0
                } else {
                    seated < share(side_of(role))
                }
            };
            if choice.iter().any(fits) {
                choice.retain(fits);
            }
            open -= 1;
            let drawn = draft.chance().below(choice.len());
            choice.get(drawn).copied().unwrap_or(RoleId(0))
        });
        taken.push(role);
        draft.begin(Event::RoleDealt(seat, role));
    }
}

/// Deals each seat one of its role's hopes, one that nobody has where possible.
fn deal_hopes(draft: &mut Draft) {
    for seat in draft.state.seat_ids() {
        let hopes = &draft.pack.roles[draft.state.seats[seat.index()].role.index()].hopes;
        let held: Vec<HopeId> = draft
            .state
            .seats
            .iter()
            .filter_map(|other| other.hope)
            .collect();
        let mut choice: Vec<HopeId> = hopes
            .iter()
            .copied()
            .filter(|hope| !held.contains(hope))
            .collect();
        if choice.is_empty() {
            choice.clone_from(hopes);
        }
        let drawn = draft.chance().below(choice.len());
        if let Some(hope) = choice.get(drawn) {
            draft.begin(Event::HopeDealt(seat, *hope));
        }
    }
}
