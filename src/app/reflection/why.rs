//! Why: what the journal tells, each with the chain it is read from.

use bevy::prelude::*;

use super::chain;
use super::parts::{Sitter, mark, name_of_round, rounds_of};
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::theme::shelf::Leaf;
use crate::app::words::Words;
use crate::reflect::Told;

pub(super) fn leaves(game: &Game, words: &Words) -> Vec<Leaf> {
    let rounds = rounds_of(game);
    let told = game.told();
    if told.is_empty() {
        return vec![nothing(words)];
    }
    told.iter()
        .map(|told| leaf(game, words, told, &rounds))
        .collect()
}

/// A game in which no pattern occurred says so, and nothing else.
fn nothing(words: &Words) -> Leaf {
    let text = words.get("reflection-nothing-told");
    Leaf {
        picture: "question".to_owned(),
        label: words.get("reflection-page-3"),
        detail: String::new(),
        draw: Box::new(move |page| {
            page.spawn(body(&text));
        }),
    }
}

/// The seats that it names, each once.
fn seats(told: &Told) -> Vec<usize> {
    let mut seats: Vec<usize> = Vec::new();
    for seat in told.seats().map(usize::from) {
        if !seats.contains(&seat) {
            seats.push(seat);
        }
    }
    seats
}

fn leaf(game: &Game, words: &Words, told: &Told, rounds: &[u8]) -> Leaf {
    let sentences = game.sentences(words);
    let reflected = sentences.reflected(told);
    let seats = seats(told);
    let sitters: Vec<Sitter> = seats
        .iter()
        .filter(|seat| **seat < game.view.seats.len())
        .map(|seat| Sitter::of(game, &sentences, *seat))
        .collect();
    let round = name_of_round(game, words, told.round);
    // A step of the pattern need not have a number; then none is shown.
    let step = game.pack.reflections[told.reflection.index()]
        .tells
        .saturating_sub(1);
    let number = told.chain.get(step).and_then(|fact| fact.number);
    let number = number.map(|number| {
        let printed = number.to_string().replace('-', "\u{2212}");
        words.with("reflection-number", &[("n", printed.into())])
    });
    let names = sentences.list(sitters.iter().map(|sitter| sitter.name.clone()));
    let links = chain::links(game, words, told, rounds);
    let how = words.get("reflection-how");
    let (title, text, question) = (reflected.title, reflected.text, reflected.question);
    Leaf {
        picture: mark(seats.first().copied().unwrap_or(0)).name().to_owned(),
        label: title.clone(),
        detail: words.with(
            "reflection-slip",
            &[("who", names.into()), ("round", round.clone().into())],
        ),
        draw: Box::new(move |page| {
            page.spawn(heading(&title));
            page.spawn(row(space::S)).with_children(|chips| {
                for sitter in &sitters {
                    chips.spawn(chip(sitter.tone, sitter.mark.name(), &sitter.name));
                }
                chips.spawn(chip(Tone::Navy, "hourglass", &round));
                if let Some(number) = number {
                    chips.spawn(chip(Tone::Brass, "ledger", &number));
                }
            });
            page.spawn(double_rule());
            page.spawn(written(
                &text,
                Written {
                    weight: 400,
                    ..Written::SUBHEADING
                },
            ));
            page.spawn((
                Node {
                    padding: UiRect::all(Val::Px(space::M)),
                    border_radius: BorderRadius::all(Val::Px(radius::M)),
                    align_items: AlignItems::Start,
                    flex_shrink: 0.0,
                    ..line(space::M)
                },
                Fill(Ink::Wash(Tone::Plum)),
                children![
                    pictogram("question", 28.0, Tone::Plum),
                    (
                        super::parts::rest(),
                        children![written(&question, Written::LABEL)],
                    ),
                ],
            ));
            page.spawn(subheading(&how));
            chain::spawn(page, links);
        }),
    }
}
