//! What is asked of whoever sits at the keyboard, and the answers that are open or barred.

use super::sheet::{Does, Item};
use crate::app::almanac::claims_button;
use crate::app::bridge::Game;
use crate::app::theme::prelude::Tone;
use crate::app::tones::{shape_of, tone_of};
use crate::app::words::Words;
use crate::engine::{Command, Offer, Target};
use crate::lang::sentences::Sentences;
use crate::pack::model::ActionId;
use crate::view::Waiting;

/// The question and its answers; when another decides, who it is.
pub(super) fn question(game: &Game, words: &Words, picked: Option<ActionId>) -> Vec<Item> {
    let sentences = game.sentences(words);
    if game.deciding().is_none() {
        return waiting(game, words);
    }
    let mut items = head(game, words, &sentences);
    if matches!(game.view.waiting, Waiting::Office(_)) {
        items.extend(office(game, words, &sentences, picked));
    } else {
        // What is open comes first; what is barred stays to be read.
        let (open, barred): (Vec<&Offer>, Vec<&Offer>) = game
            .view
            .offers
            .iter()
            .partition(|offer| offer.refused.is_none());
        let offers = open.into_iter().chain(barred);
        items.extend(offers.map(|offer| slip(game, &sentences, offer)));
    }
    if let Waiting::Choose(_, Some(card)) = game.view.waiting {
        let claims = &game.pack.cards[card.index()].claims;
        items.extend(claims_button(words, claims).map(Item::Claims));
    }
    items
}

/// Another decides.
fn waiting(game: &Game, words: &Words) -> Vec<Item> {
    let Some(seat) = game.view.waiting.acting() else {
        return Vec::new();
    };
    vec![Item::Sign(
        "hourglass".into(),
        Tone::Brass,
        words.with("table-waiting", &[("who", game.name_of(seat).into())]),
    )]
}

/// What it is about.
fn head(game: &Game, words: &Words, sentences: &Sentences<'_>) -> Vec<Item> {
    let pack = &game.pack;
    let sign = |picture: &str, text: String| vec![Item::Sign(picture.into(), Tone::Brass, text)];
    match game.view.waiting {
        Waiting::Choose(seat, Some(card)) => {
            let topic = &pack.topics[pack.cards[card.index()].topic.index()];
            vec![Item::Card {
                tone: tone_of(topic.ink),
                shape: shape_of(topic.shape),
                title: sentences.card(card),
                sent: sentences.sent(card, seat),
                lines: vec![sentences.prompt(card, game.view.prompt, seat)],
            }]
        }
        Waiting::Roll(_) => sign("die", words.get("table-ask-roll")),
        Waiting::Go(_, steps) => sign(
            "die",
            words.with("table-ask-go", &[("steps", steps.into())]),
        ),
        Waiting::Office(_) => sign("stamp", words.get("table-ask-office")),
        Waiting::Debate(_) => sign("speech", words.get("chamber-ask-debate")),
        Waiting::Vote(_) => sign("ballot", words.get("chamber-ask-vote")),
        Waiting::Appeal(_) => sign("gavel", words.get("table-ask-appeal")),
        Waiting::Bet(_) => {
            let bet = game.view.bet.map(|bet| sentences.bet(bet));
            let mut items = sign("question", bet.unwrap_or_default());
            let asks = game.view.bet.map(|bet| pack.bets[bet.index()].asks);
            if asks.is_some_and(|asks| game.view.curtain.question(asks)) {
                items.push(Item::Body(words.get("hidden-question")));
            }
            items
        }
        Waiting::Feel(_) => sign("heart", words.get("table-ask-feel")),
        _ => Vec::new(),
    }
}

fn picture(game: &Game, command: Command) -> String {
    let pack = &game.pack;
    match command {
        Command::Sign(_) => "petition".into(),
        Command::Roll => "die".into(),
        Command::Go(place) => pack.places[place.index()].pictogram.clone(),
        Command::Choose(_) => "hand".into(),
        Command::Act(..) => "stamp".into(),
        Command::Rest | Command::Pass | Command::Accept => "pause".into(),
        Command::Argue(_) => "speech".into(),
        Command::Amend(_) | Command::Second => "bill".into(),
        Command::Vote(_) => "ballot".into(),
        Command::Appeal(_) => "gavel".into(),
        Command::Bet(_) => "question".into(),
        Command::Feel(_) => "heart".into(),
    }
}

/// The slip of an offer, with what it would mean or why it is barred.
fn slip(game: &Game, sentences: &Sentences<'_>, offer: &Offer) -> Item {
    let pack = &game.pack;
    let mut detail = match (&offer.refused, offer.command) {
        (Some(rejection), _) => vec![sentences.rejection(rejection)],
        (None, Command::Sign(bill) | Command::Act(_, Target::Bill(bill))) => {
            vec![sentences.part("bill", &pack.bills[bill.index()].id, "about")]
        }
        (None, Command::Argue(argument)) => {
            vec![sentences.part("argument", &pack.arguments[argument.index()].id, "text")]
        }
        _ => Vec::new(),
    };
    let mut hints = Vec::new();
    if offer.refused.is_none() {
        detail.extend(sentences.behind_offer(&game.view, offer.command));
        hints = sentences.hints(&game.view, offer.command);
    }
    Item::Slip {
        picture: picture(game, offer.command),
        label: sentences.offer(&game.view, offer.command),
        detail,
        hints,
        barred: offer.refused.is_some(),
        does: Does::Give(offer.command),
    }
}

/// The actions of an office; those with several targets open into these.
fn office(
    game: &Game,
    words: &Words,
    sentences: &Sentences<'_>,
    picked: Option<ActionId>,
) -> Vec<Item> {
    let offers = &game.view.offers;
    let of = |action: ActionId| {
        offers
            .iter()
            .filter(move |offer| matches!(offer.command, Command::Act(id, _) if id == action))
    };
    if let Some(action) = picked {
        let mut items = vec![Item::Heading(sentences.action(action))];
        items.extend(of(action).map(|offer| slip(game, sentences, offer)));
        items.push(Item::Slip {
            picture: "back".into(),
            label: words.get("table-other-action"),
            detail: Vec::new(),
            hints: Vec::new(),
            barred: false,
            does: Does::Unpick,
        });
        return items;
    }
    let mut items = Vec::new();
    let mut met: Vec<ActionId> = Vec::new();
    for offer in offers {
        let Command::Act(action, _) = offer.command else {
            items.push(slip(game, sentences, offer));
            continue;
        };
        if met.contains(&action) {
            continue;
        }
        met.push(action);
        let about = sentences.part("action", &game.pack.actions[action.index()].id, "about");
        let open = of(action).find(|offer| offer.refused.is_none());
        let refusal = offer.refused.as_ref().filter(|_| open.is_none());
        let several = of(action).nth(1).is_some();
        items.push(Item::Slip {
            picture: game.pack.actions[action.index()].pictogram.clone(),
            label: if several {
                sentences.action(action)
            } else {
                sentences.offer(&game.view, offer.command)
            },
            detail: vec![refusal.map_or(about, |rejection| sentences.rejection(rejection))],
            // Where there are several targets, what it does may differ from one to another.
            hints: match open {
                Some(offer) if !several => sentences.hints(&game.view, offer.command),
                Some(_) => sentences.action_hints(&game.view, action),
                None => Vec::new(),
            },
            barred: open.is_none(),
            does: if several {
                Does::Pick(action)
            } else {
                Does::Give(offer.command)
            },
        });
    }
    items.sort_by_key(|item| matches!(item, Item::Slip { barred: true, .. }));
    items
}
