//! The hand: one's hope, what one owns, and the argument cards, as a sheet that nobody else is shown.

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use crate::app::almanac::claims_button;
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::words::Words;

/// Opens the hand of whoever sits at the keyboard.
#[derive(Event, Clone, Copy, Debug)]
pub(super) struct OpenHand;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(open);
}

fn open(_: On<OpenHand>, game: Option<Res<Game>>, words: Res<Words>, mut commands: Commands) {
    let Some(game) = game else { return };
    let Some(own) = game.view.seat.map(|seat| &game.view.seats[seat.index()]) else {
        return;
    };
    let sentences = game.sentences(&words);
    let hope = own.hope.map(|hope| {
        let about = sentences.part("hope", &game.pack.hopes[hope.index()].id, "about");
        let title = words.with("table-hope", &[("hope", sentences.hope(hope).into())]);
        (title, about)
    });
    let owned: Vec<(String, String)> = own
        .attributes
        .iter()
        .map(|(attribute, value)| {
            let picture = game.pack.attributes[attribute.index()].pictogram.clone();
            (
                picture,
                format!("{}: {value}", sentences.attribute(*attribute)),
            )
        })
        .collect();
    let arguments: Vec<_> = own
        .hand
        .iter()
        .flatten()
        .map(|argument| {
            let card = &game.pack.arguments[argument.index()];
            (
                sentences.argument(*argument),
                sentences.part("argument", &card.id, "text"),
                claims_button(&words, &card.claims),
            )
        })
        .collect();
    let page = move |page: &mut ChildSpawner| {
        page.spawn(column(space::M)).with_children(|page| {
            if let Some((title, about)) = &hope {
                page.spawn(card(Tone::Plum, Shape::Star, title, children![body(about)]));
            }
            if !owned.is_empty() {
                page.spawn(row(space::S)).with_children(|chips| {
                    for (picture, label) in &owned {
                        chips.spawn(chip(Tone::Navy, picture, label));
                    }
                });
            }
            for (title, text, claims) in arguments {
                let inside = Children::spawn(SpawnWith(move |inside: &mut ChildSpawner| {
                    inside.spawn(body(&text));
                    if let Some(claims) = claims {
                        inside.spawn(claims.bundle());
                    }
                }));
                page.spawn(card(Tone::Brass, Shape::Hexagon, &title, inside));
            }
        });
    };
    let close = words.get("table-close");
    commands.spawn(reading_sheet(
        Modal::default(),
        &words.get("table-hand"),
        &close,
        60.0,
        page,
    ));
}
