//! Cards offer a choice, decks have cards, and all of them can be drawn.

use std::collections::HashSet;

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    for (index, card) in pack.cards.iter().enumerate() {
        let options = card.options.len();
        if !(2..=4).contains(&options) {
            let message = format!("a card has 2 to 4 options; this one has {options}");
            context.tell(
                Code::Options,
                Kind::Card,
                index,
                &[At::Field("options")],
                message,
            );
        } else if !card.options.iter().any(|option| {
            option.when == Condition::Always && option.uses.is_empty() && option.needs.is_empty()
        }) {
            let diagnostic = context
                .at(Code::Options, Kind::Card, index, &[At::Field("options")], "every option can be hidden or barred")
                .help("give at least one option none of `when`, `uses`, `needs`, so that there is always a way");
            context.diagnostics.push(diagnostic);
        }
    }
}

pub(super) fn check_whole(context: &mut Context<'_>) {
    let pack = context.pack;
    let mut drawn: HashSet<DeckId> = pack
        .places
        .iter()
        .flat_map(|place| place.decks.iter().copied())
        .collect();
    for phase in &pack.phases {
        if let PhaseKind::Street {
            deck: Some(deck), ..
        } = phase.kind
        {
            drawn.insert(deck);
        }
    }
    for (index, deck) in pack.decks.iter().enumerate() {
        if deck.cards.is_empty() {
            context.tell(
                Code::EmptyDeck,
                Kind::Deck,
                index,
                &[At::Field("id")],
                "this deck has no cards",
            );
        } else if !drawn.contains(&DeckId::at(index)) {
            let message = "no place and no phase draws from this deck";
            context.tell(
                Code::NeverDrawn,
                Kind::Deck,
                index,
                &[At::Field("id")],
                message,
            );
        }
    }
    let mut reached: HashSet<CardId> = pack
        .decks
        .iter()
        .flat_map(|deck| deck.cards.iter().copied())
        .collect();
    walk::all_effects(pack, &mut |effect| {
        if let Effect::Later(_, card) | Effect::LaterNext(_, card) | Effect::LaterOther(_, card) =
            effect
        {
            reached.insert(*card);
        }
    });
    for index in (0..pack.cards.len()).filter(|index| !reached.contains(&CardId::at(*index))) {
        let diagnostic = context
            .at(
                Code::NeverDrawn,
                Kind::Card,
                index,
                &[],
                "this card lies in no deck and nothing brings it",
            )
            .help("give it a `deck`, or bring it with `Later`");
        context.diagnostics.push(diagnostic);
    }
}
