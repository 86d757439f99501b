//! Questions to take home, as a page to read aloud.

use bevy::prelude::*;

use super::parts::rest;
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::theme::shelf::Draw;
use crate::app::words::Words;

pub(super) fn page(game: &Game, words: &Words) -> Draw {
    let sentences = game.sentences(words);
    let asked: Vec<(String, String)> = game
        .told()
        .iter()
        .map(|told| {
            let reflected = sentences.reflected(told);
            (reflected.question, reflected.title)
        })
        .collect();
    let empty = asked
        .is_empty()
        .then(|| words.get("reflection-nothing-told"));
    let aloud = words.get("reflection-aloud");
    Box::new(move |page| {
        page.spawn((
            panel(),
            tune(|node| {
                node.padding = UiRect::axes(Val::Px(space::XL * 2.0), Val::Px(space::XL));
                node.row_gap = Val::Px(space::L);
            }),
        ))
        .with_children(|sheet| {
            if let Some(empty) = empty {
                sheet.spawn(body(&empty));
                return;
            }
            sheet.spawn(written(&aloud, Written::SMALL.ink(Ink::Muted).centred()));
            sheet.spawn(double_rule());
            for (nr, (question, about)) in asked.iter().enumerate() {
                if nr > 0 {
                    sheet.spawn(rule());
                }
                sheet.spawn((
                    Node {
                        align_items: AlignItems::Start,
                        ..line(space::L)
                    },
                    children![
                        written(&(nr + 1).to_string(), Written::NUMBER.ink(Tone::Brass)),
                        (
                            rest(),
                            children![
                                written(question, Written::SUBHEADING),
                                written(about, Written::SMALL.ink(Ink::Muted)),
                            ],
                        ),
                    ],
                ));
            }
        });
    })
}
