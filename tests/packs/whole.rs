//! The base pack holds as much as it promises, and its dilemmas read the state of the game.

use mizan::pack::model::*;
use mizan::pack::{Pack, embedded};

fn base() -> Pack {
    embedded("mizan").unwrap().unwrap().pack
}

/// How many cards are of a topic.
fn of_topic(pack: &Pack, topic: &str) -> usize {
    let of = |card: &&Card| pack.topics[card.topic.index()].id == topic;
    pack.cards.iter().filter(of).count()
}

#[test]
fn the_table_is_as_rich_as_promised() {
    let pack = base();
    let side = |name: &str| {
        let on = |role: &&Role| pack.sides[role.side.index()].id == name;
        pack.roles.iter().filter(on).count()
    };
    let owners = pack.roles.iter().filter(|role| role.company.is_some());
    let given = |status: &&Status| status.nature != Nature::Mark;
    assert!(pack.places.len() >= 16);
    assert!(side("citizen") >= 8 && side("regulator") >= 4);
    assert!(owners.count() >= 2);
    assert!(pack.cards.len() >= 90);
    for topic in ["privacy", "debt", "speech"] {
        assert!(of_topic(&pack, topic) >= 24, "{topic}");
    }
    for topic in ["family", "work", "company"] {
        assert!(of_topic(&pack, topic) > 0, "{topic}");
    }
    assert!(pack.bills.len() >= 30);
    assert!(pack.arguments.len() >= 48);
    assert!(pack.bulletins.len() >= 24);
    assert!(pack.statuses.iter().filter(given).count() >= 16);
    assert!(pack.hopes.len() >= 16);
    assert!(pack.endings.len() >= 8);
    assert!(pack.reflections.len() >= 45);
    assert!(pack.bets.len() >= 12);
    assert!(pack.variants.len() >= 5);
}

#[test]
fn every_bill_can_be_argued_on_both_sides_and_most_in_the_middle() {
    let pack = base();
    let mut middle = 0;
    for (index, bill) in pack.bills.iter().enumerate() {
        let count = |stance: Stance| {
            let speaks =
                |argument: &&Argument| argument.bills.contains(&(BillId::at(index), stance));
            pack.arguments.iter().filter(speaks).count()
        };
        assert!(count(Stance::For) >= 2, "{}", bill.id);
        assert!(count(Stance::Against) >= 2, "{}", bill.id);
        middle += usize::from(count(Stance::Middle) > 0);
    }
    assert!(middle * 2 > pack.bills.len(), "{middle}");
}

#[test]
fn at_least_a_third_of_the_dilemmas_read_the_state() {
    let pack = base();
    let reads = |card: &&Card| {
        let branches = |effect: &Effect| matches!(effect, Effect::If(..));
        !card.prompts.is_empty()
            || card.options.iter().any(|option| {
                option.when != Condition::Always || option.effects.iter().any(branches)
            })
    };
    let reading = pack.cards.iter().filter(reads).count();
    assert!(reading * 3 >= pack.cards.len(), "{reading}");
}

/// What one seat did comes back on another's card, and the card says whose doing it was and when.
#[test]
fn cards_that_another_sends_say_who_and_when() {
    let loaded = embedded("mizan").unwrap().unwrap();
    let pack = &loaded.pack;
    let mut sent: Vec<CardId> = Vec::new();
    for option in pack.cards.iter().flat_map(|card| &card.options) {
        senders(&option.effects, &mut sent);
    }
    sent.sort_unstable();
    sent.dedup();
    assert!(sent.len() >= 10, "{}", sent.len());
    for language in ["en", "ar"] {
        let source = std::fs::read_dir(format!(
            "{}/assets/packs/mizan/lang/{language}",
            env!("CARGO_MANIFEST_DIR")
        ))
        .unwrap()
        .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
        .collect::<String>();
        for card in &sent {
            let id = &pack.cards[card.index()].id;
            let start = source.find(&format!("\ncard-{id} =")).expect(id);
            let text = source[start + 1..].split("\n\n").next().unwrap();
            assert!(
                text.contains("{ $from }") && text.contains("{ $since }"),
                "{language}: {id}"
            );
        }
    }
}

/// The cards that effects send to another seat.
fn senders(effects: &[Effect], sent: &mut Vec<CardId>) {
    for effect in effects {
        match effect {
            Effect::LaterNext(_, card) | Effect::LaterOther(_, card) => sent.push(*card),
            Effect::Chance(_, well, badly) | Effect::If(_, well, badly) => {
                senders(well, sent);
                senders(badly, sent);
            }
            Effect::Each(_, inner) => senders(inner, sent),
            _ => {}
        }
    }
}
