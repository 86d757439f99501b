//! Who sits at the table when nobody chose.

use crate::support::{Table, pack};
use mizan::pack::model::{RoleId, SideId};

/// How many seats each side of the table has.
fn sides(table: &Table) -> Vec<usize> {
    let mut seats = vec![0; table.pack.sides.len()];
    for seat in &table.state.seats {
        seats[table.pack.roles[seat.role.index()].side.index()] += 1;
    }
    seats
}

#[test]
fn every_side_is_taken_and_none_beyond_its_share_of_the_roles() {
    let pack = pack("mizan");
    let of = |side: usize| {
        let side = SideId::at(side);
        pack.roles.iter().filter(|role| role.side == side).count()
    };
    for seats in usize::from(pack.frame.seats.0)..=usize::from(pack.frame.seats.1) {
        for seed in 0..100 {
            let dealt = sides(&Table::deal(&pack, seats, seed));
            for (side, dealt) in dealt.iter().enumerate() {
                let share = (seats * of(side)).div_ceil(pack.roles.len());
                assert!(
                    (1..=share).contains(dealt),
                    "{dealt} of {seats} seats on side {side}, seed {seed}"
                );
            }
        }
    }
}

#[test]
fn chosen_roles_stay_however_one_sided_and_the_rest_is_dealt_around_them() {
    let pack = pack("mizan");
    let office: Vec<Option<RoleId>> = (0..pack.roles.len())
        .map(RoleId::at)
        .filter(|role| pack.roles[role.index()].side == SideId(1))
        .map(Some)
        .collect();
    let chosen = office.len();
    let asked: Vec<_> = office.into_iter().chain([None, None]).collect();
    for seed in 0..50 {
        let table = Table::seat(&pack, asked.clone(), seed);
        assert_eq!(sides(&table), [2, chosen], "seed {seed}");
        for (seat, asked) in table.state.seats.iter().zip(&asked) {
            assert!(asked.is_none_or(|asked| asked == seat.role));
        }
    }
}
