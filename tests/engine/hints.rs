//! What is known before one decides is what then happens; and what happened can always be explained.

use crate::support::{Table, pack};
use mizan::engine::{Command, Event, SeatId, Stage, Subject};
use mizan::lang::Texts;
use mizan::lang::sentences::Sentences;
use mizan::pack::Pack;
use mizan::pack::model::*;
use mizan::reflect::{facts, reflections};
use mizan::view::{Change, Leaning, Outlook, Sight, Whose, view, visible};
use std::collections::BTreeMap;

/// Plays games and looks at each moment in which somebody is to decide so.
fn moments(pack: &Pack, at: fn(&Stage) -> bool, mut look: impl FnMut(&Table<'_>, SeatId)) {
    for seed in 0..40 {
        let mut table = Table::deal(pack, 4 + seed as usize % 4, seed);
        let mut step = 0;
        while table.play_until(seed * 100 + step, |state| at(&state.stage)) {
            step += 1;
            let seat = table.state.acting().expect("somebody decides");
            look(&table, seat);
            let command = table.legal()[step as usize % table.legal().len()];
            table.give(seat, command).expect("a legal command");
        }
    }
}

fn legal_now(table: &Table<'_>, command: Command) -> bool {
    table.legal().contains(&command)
}

#[test]
fn an_option_says_before_it_is_chosen_what_it_moves() {
    let pack = pack("mizan");
    let (mut told, mut compared) = (0, 0);
    let choosing = |stage: &Stage| matches!(stage, Stage::Choose(..));
    moments(&pack, choosing, |table, seat| {
        let seen = view(&pack, &table.state, Some(seat));
        for option in 0..4 {
            let command = Command::Choose(option);
            if !legal_now(table, command) {
                continue;
            }
            let outlook = Outlook::of(&pack, &seen, command);
            told += outlook.changes.len();
            if !outlook.maybe.is_empty() {
                continue;
            }
            compared += 1;
            let mut then = table.clone();
            let from = then.entries.len();
            then.give(seat, command).expect("it is legal");
            let mut moved: BTreeMap<(bool, u16), i32> = BTreeMap::new();
            for entry in &then.entries[from..] {
                // What a status brings along has a cause of its own.
                if entry.because as usize != from {
                    continue;
                }
                match entry.event {
                    Event::AttributeMoved(Subject::Seat(who), id, by)
                        if who == seat && pack.attributes[id.index()].shown != Shown::Never =>
                    {
                        *moved.entry((true, id.0)).or_default() += by;
                    }
                    Event::MeterMoved(id, by) => *moved.entry((false, id.0)).or_default() += by,
                    _ => {}
                }
            }
            for change in &outlook.changes {
                let (key, by) = match change {
                    Change::Attribute(Whose::Own, id, by) => ((true, id.0), *by),
                    Change::Meter(id, by) => ((false, id.0), *by),
                    _ => continue,
                };
                // At the end of its scale a number moves less, never the other way.
                let really = moved.remove(&key).unwrap_or_default();
                assert!(really == by || really.abs() < by.abs() && really * by >= 0);
            }
            assert_eq!(moved, BTreeMap::new(), "moved, and nobody was told");
        }
    });
    assert!(
        told > 1000 && compared > 500,
        "{told} told, {compared} compared"
    );
}

#[test]
fn a_deed_has_the_price_that_the_law_book_has_for_it() {
    let pack = pack("mizan");
    let mut priced = 0;
    let choosing = |stage: &Stage| matches!(stage, Stage::Choose(..));
    moments(&pack, choosing, |table, seat| {
        let seen = view(&pack, &table.state, Some(seat));
        let score = pack.frame.headline.expect("a score");
        for option in 0..4 {
            let outlook = Outlook::of(&pack, &seen, Command::Choose(option));
            for (deed, price) in outlook.deeds.iter().zip(&outlook.prices) {
                let law = table.state.law_book();
                let sum: i32 = law
                    .filter_map(|(clause, _)| match pack.clauses[clause.index()].rule {
                        Rule::Worth(of, what, by) if of == *deed && what == score => Some(by),
                        _ => None,
                    })
                    .sum();
                let told = price.moves.iter().find(|(id, _)| *id == score);
                assert_eq!(told.map_or(0, |(_, by)| *by), sum);
                priced += usize::from(sum != 0);
            }
        }
    });
    assert!(priced > 100, "{priced}");
}

#[test]
fn what_feeds_the_own_hope_is_marked_and_only_for_who_hopes_it() {
    let pack = pack("mizan");
    let (mut fed, mut against) = (0, 0);
    let choosing = |stage: &Stage| matches!(stage, Stage::Choose(..));
    moments(&pack, choosing, |table, seat| {
        let seen = view(&pack, &table.state, Some(seat));
        let sight = Sight {
            pack: &pack,
            view: &seen,
            me: seat,
        };
        let hope = seen.seats[seat.index()].hope.expect("one's own");
        let Condition::Mine(wanted, Range::AtLeast(_)) = pack.hopes[hope.index()].met else {
            return;
        };
        let progress = sight.progress();
        let has = seen.seats[seat.index()].attribute(wanted);
        let holds = progress.first().and_then(|test| test.holds) == Some(true);
        assert_eq!(progress.first().and_then(|test| test.has), has);
        for option in 0..4 {
            let outlook = Outlook::of(&pack, &seen, Command::Choose(option));
            let by = outlook.changes.iter().find_map(|change| match change {
                Change::Attribute(Whose::Own, id, by) if *id == wanted => Some(*by),
                _ => None,
            });
            match (by, outlook.leaning(sight)) {
                (Some(1..), leaning) => {
                    // What holds already needs no more.
                    assert_eq!(leaning, (!holds).then_some(Leaning::Feeds));
                    fed += usize::from(!holds);
                }
                (Some(_), leaning) => {
                    assert_ne!(leaning, Some(Leaning::Feeds));
                    against += 1;
                }
                (None, leaning) => assert!(!matches!(leaning, Some(Leaning::Feeds))),
            }
        }
        // Somebody else at the table is told nothing of it.
        let other = view(&pack, &table.state, None);
        assert_eq!(
            Outlook::of(&pack, &other, Command::Choose(0)),
            Outlook::default()
        );
    });
    assert!(fed > 20 && against > 5, "{fed} and {against}");
}

#[test]
fn an_argument_weighs_what_was_said_before_it_was_made() {
    let loaded = mizan::pack::embedded("mizan").unwrap().unwrap();
    let texts = Texts::load("en", &loaded.pack, &loaded.words);
    let pack = &loaded.pack;
    let mut made = 0;
    let speaking = |stage: &Stage| matches!(stage, Stage::Debate(_));
    moments(pack, speaking, |table, seat| {
        let seen = view(pack, &table.state, Some(seat));
        let sentences = Sentences::new(pack, &texts, &[], &table.entries);
        let mut open = false;
        for command in table.legal() {
            let Command::Argue(argument) = command else {
                continue;
            };
            open = true;
            let hints = sentences.hints(&seen, command);
            let mut then = table.clone();
            then.give(seat, command).expect("it is legal");
            if let Some(floor) = view(pack, &then.state, None).floor {
                let weighs = floor
                    .arguments
                    .iter()
                    .find(|(who, id, _)| (*who, *id) == (seat, argument));
                let weight = weighs.expect("it was made").2;
                let text = mizan::lang::unmarked(&hints[0].text);
                assert_eq!(text, format!("Would weigh {weight}"));
                made += 1;
            }
        }
        // With nothing to say, the way out says why.
        assert_eq!(sentences.why_pass(&seen).is_some(), !open);
    });
    assert!(made > 50, "{made}");
}

#[test]
fn every_line_that_can_be_read_can_be_explained_and_a_law_behind_it_is_named() {
    let loaded = mizan::pack::embedded("mizan").unwrap().unwrap();
    let texts = Texts::load("en", &loaded.pack, &loaded.words);
    let pack = &loaded.pack;
    let mut interest = 0;
    for seed in 0..6 {
        let mut table = Table::deal(pack, 4, seed);
        table.play_until(seed, |state| state.round == 4);
        let names: Vec<String> = (1..=4).map(|nr| format!("N{nr}")).collect();
        let sentences = Sentences::new(pack, &texts, &names, &table.entries);
        for viewer in [None, Some(SeatId(0)), Some(SeatId(1))] {
            let see = |entry: &_| visible(pack, &table.state, entry, viewer, false);
            for (at, entry) in table.entries.iter().enumerate() {
                if see(entry).is_none() || !Sentences::worth_telling(&entry.event) {
                    continue;
                }
                let lines = sentences.explained(at, see);
                assert!(lines.len() >= 2, "{at}: {lines:?} for {:?}", entry.event);
                assert!(
                    lines
                        .iter()
                        .all(|line| !line.is_empty() && !line.contains('⟦'))
                );
                if let (Event::AttributeMoved(..), Event::Enacted(clause, _)) =
                    (entry.event, table.entries[entry.because as usize].event)
                {
                    let law = sentences.clause(clause);
                    assert!(lines.iter().any(|line| line.contains(&law)), "{lines:?}");
                    interest += 1;
                }
            }
        }
    }
    assert!(interest > 10, "{interest}");
}

#[test]
fn interest_on_a_debt_stands_in_the_ledger_of_who_owes_it() {
    let loaded = mizan::pack::embedded("mizan").unwrap().unwrap();
    let texts = Texts::load("en", &loaded.pack, &loaded.words);
    let pack = &loaded.pack;
    let by_law = |effects: &[Effect]| effects.iter().any(|e| matches!(e, Effect::Mine(..)));
    let mut found = 0;
    for seed in 0..8 {
        let mut table = Table::deal(pack, 4, seed);
        table.play_until(seed, |state| state.round == 3);
        let sentences = Sentences::new(pack, &texts, &[], &table.entries);
        for seat in table.state.seat_ids() {
            let seen = view(pack, &table.state, Some(seat));
            let readable = |(at, entry)| {
                let entry = visible(pack, &table.state, entry, Some(seat), false)?;
                Some((at as u32, entry))
            };
            let log: Vec<_> = table
                .entries
                .iter()
                .enumerate()
                .filter_map(readable)
                .collect();
            let folios = sentences.folios(&seen, &log);
            for (at, entry) in table.entries.iter().enumerate() {
                let cause = table.entries[entry.because as usize].event;
                let (Event::AttributeMoved(Subject::Seat(who), id, by), Event::Enacted(clause, _)) =
                    (entry.event, cause)
                else {
                    continue;
                };
                let Rule::EachRound(_, effects) = &pack.clauses[clause.index()].rule else {
                    continue;
                };
                if who != seat || !by_law(effects) {
                    continue;
                }
                let line = folios.iter().flat_map(|folio| &folio.postings);
                let line = line.into_iter().find(|posting| posting.at == at);
                let line = line.expect("it stands in the ledger");
                assert_eq!(line.who, Some(Subject::Seat(seat)));
                assert_eq!(line.what, sentences.clause(clause));
                let sum = line.sum.as_ref().expect("it moved a number");
                assert_eq!(sum.by, by);
                let told = sentences.own_movement(&sentences.attribute(id), sum, &line.what);
                assert!(told.contains(&sentences.attribute(id)) && told.contains(&line.what));
                found += 1;
            }
        }
    }
    assert!(found > 5, "{found}");
}

#[test]
fn a_total_of_weighted_votes_is_not_told_while_scores_are_hidden() {
    let pack = pack("mizan");
    let variant = |id: &str| {
        let nr = pack.variants.iter().position(|variant| variant.id == id);
        VariantId::at(nr.expect("a variant of the pack"))
    };
    for (ids, told) in [
        (&["hidden-meters", "weighted-votes"][..], false),
        (&["weighted-votes"][..], true),
    ] {
        let variants = ids.iter().map(|id| variant(id)).collect();
        let mut table = Table::play(&pack, vec![None; 4], variants, 5);
        assert!(table.play_until(5, |state| state.round == 3));
        let of = |table: &Table<'_>, wanted: fn(&Event) -> bool| {
            let entries = table.entries.iter().filter(|entry| wanted(&entry.event));
            entries
                .map(|entry| visible(&pack, &table.state, entry, Some(SeatId(0)), true).is_some())
                .collect::<Vec<bool>>()
        };
        let counted = |event: &Event| matches!(event, Event::Counted(..));
        let came_out = |event: &Event| matches!(event, Event::Carried(_) | Event::Fell(_));
        let counts = of(&table, counted);
        assert!(!counts.is_empty() && counts.iter().all(|seen| *seen == told));
        assert!(of(&table, came_out).iter().all(|seen| *seen));
        let seen = view(&pack, &table.state, Some(SeatId(0)));
        assert_eq!(seen.seats.iter().all(|seat| seat.votes.is_some()), told);
        table.play_until(6, |_| false);
        assert!(of(&table, counted).iter().all(|seen| *seen), "at the end");
    }
}

#[test]
fn what_was_said_against_a_bill_is_asked_only_where_something_was() {
    let pack = pack("mizan");
    let mut asked = 0;
    for seed in 0..150 {
        let mut table = Table::deal(&pack, 4, seed);
        table.play_until(seed, |_| false);
        let facts = facts(&pack, &table.setup, &table.entries);
        for told in reflections(&pack, &table.entries, &facts) {
            let reflection = &pack.reflections[told.reflection.index()];
            if reflection.id != "argument-carried" {
                continue;
            }
            asked += 1;
            let fact = |column| told.chain[0].column(column).expect("it has one");
            let (argument, bill) = (
                ArgumentId(fact(Column::Argument)),
                BillId(fact(Column::Bill)),
            );
            let stance = mizan::engine::stance(&pack, argument, bill);
            assert_eq!(stance, Some(Stance::Against));
        }
    }
    assert!(asked > 0, "it never comes");
}
