//! Cool down: one word each, before anybody is told anything.

use bevy::prelude::*;

use super::parts::Sitter;
use crate::app::bridge::{Game, GiveCommand};
use crate::app::theme::prelude::*;
use crate::app::theme::shelf::Draw;
use crate::app::words::Words;
use crate::engine::Command;

/// An answer: what it says, what it gives, and why it is refused if it is.
struct Answer {
    label: String,
    command: Command,
    refused: Option<String>,
}

pub(super) fn page(game: &Game, words: &Words, look: &Look) -> Draw {
    let sentences = game.sentences(words);
    let asked = game.deciding().map(|seat| {
        let offer = |offer: &crate::engine::Offer| Answer {
            label: sentences.offer(&game.view, offer.command),
            command: offer.command,
            refused: offer
                .refused
                .as_ref()
                .map(|refused| sentences.rejection(refused)),
        };
        let answers: Vec<Answer> = game.view.offers.iter().map(offer).collect();
        (Sitter::of(game, &sentences, seat.index()), answers)
    });
    let waiting = game.view.waiting.acting().filter(|_| asked.is_none());
    let waiting =
        waiting.map(|seat| words.with("table-waiting", &[("who", game.name_of(seat).into())]));
    let question = words.get("reflection-feel");
    let silent = words.get("reflection-silent");
    let felt: Vec<(Sitter, Option<String>)> = game
        .view
        .seats
        .iter()
        .enumerate()
        .map(|(nr, seat)| {
            let feeling = seat.felt.map(|feeling| sentences.feeling(feeling));
            (Sitter::of(game, &sentences, nr), feeling)
        })
        .collect();
    let large = look.is_large();
    // Once all have spoken, the words have the page to themselves.
    let over = game.over() && !large;
    Box::new(move |page| {
        if let Some((sitter, answers)) = asked {
            page.spawn((
                panel(),
                tune(|node| node.padding = UiRect::all(Val::Px(space::XL))),
            ))
            .with_children(|sheet| ask(sheet, &sitter, &question, answers, large));
        } else if let Some(waiting) = waiting {
            page.spawn((panel(), children![subheading(&waiting)]));
        }
        let columns = felt.len().clamp(1, if large { 3 } else { 4 }) as u16;
        page.spawn(grid(columns, space::M)).with_children(|seats| {
            for (sitter, feeling) in &felt {
                seats
                    .spawn(said(feeling.is_some(), over))
                    .with_children(|tile| {
                        answered(tile, sitter, feeling.as_deref(), &silent, over)
                    });
            }
        });
    })
}

fn ask(
    sheet: &mut ChildSpawner,
    sitter: &Sitter,
    question: &str,
    answers: Vec<Answer>,
    large: bool,
) {
    sheet.spawn((
        line(space::L),
        children![
            sitter.token(64.0),
            (
                super::parts::rest(),
                children![
                    title(&sitter.name),
                    written(question, Written::SUBHEADING.ink(Ink::Muted)),
                ],
            ),
        ],
    ));
    sheet.spawn(double_rule());
    let columns = if large { 2 } else { 3 };
    sheet
        .spawn((grid(columns, space::M), ArrowGroup))
        .with_children(|slips| {
            for (nr, answer) in answers.into_iter().enumerate() {
                let command = answer.command;
                let mut slip = slips.spawn((
                    choice(&answer.label, answer.refused.clone()),
                    tune(|node| node.padding = UiRect::all(Val::Px(space::L))),
                    observe(
                        move |_: On<Activate>, mut gives: MessageWriter<GiveCommand>| {
                            gives.write(GiveCommand(command));
                        },
                    ),
                ));
                if answer.refused.is_some() {
                    slip.insert(InteractionDisabled);
                } else if nr == 0 {
                    slip.insert(FirstFocus);
                }
            }
        });
}

/// The tile of a seat: a slip of paper once something is written on it.
fn said(spoke: bool, over: bool) -> impl Bundle {
    (
        Node {
            padding: UiRect::axes(
                Val::Px(space::L),
                Val::Px(if over { space::XL * 2.0 } else { space::L }),
            ),
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::all(Val::Px(radius::M)),
            align_items: AlignItems::Center,
            ..column(space::S)
        },
        Fill(if spoke { Ink::Raised } else { Ink::Sunken }),
        Edge(Ink::Line),
        Lift(if spoke { 5.0 } else { 0.0 }),
    )
}

fn answered(
    tile: &mut ChildSpawner,
    sitter: &Sitter,
    feeling: Option<&str>,
    silent: &str,
    over: bool,
) {
    tile.spawn(sitter.token(if over { 72.0 } else { 40.0 }));
    let name = if over {
        Written::SUBHEADING
    } else {
        Written::SMALL.strong()
    };
    tile.spawn(written(&sitter.name, name.centred()));
    match feeling {
        Some(feeling) => tile.spawn(written(feeling, Written::HEADING.ink(Tone::Plum).centred())),
        None => tile.spawn(written(silent, Written::SMALL.ink(Ink::Muted).centred())),
    };
}
