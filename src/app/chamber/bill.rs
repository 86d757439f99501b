//! The bill as a document: what it is about, and each clause that would enter or leave the law book.

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use super::sitting::Sitting;
use crate::app::almanac::{ClaimsButton, claims_button};
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::engine::terms;
use crate::pack::model::ClauseId;

/// How a clause stands in the bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Move {
    Enters,
    Leaves,
    /// The amendment that was adopted struck it from the bill.
    Struck,
}

struct Clause {
    how: Move,
    says: String,
    name: String,
    text: String,
    /// What it rules, in figures.
    rule: String,
}

/// The words of the document.
pub(super) struct Facts {
    title: String,
    about: String,
    amendment: Option<String>,
    clauses: Vec<Clause>,
    /// What its passing and its falling move besides.
    moves: Vec<String>,
    stamp: Option<(Tone, String)>,
    claims: Option<ClaimsButton>,
}

impl Facts {
    pub(super) fn new(game: &Game, words: &Words, sitting: &Sitting) -> Self {
        let sentences = game.sentences(words);
        let floor = &sitting.floor;
        let bill = &game.pack.bills[floor.bill.index()];
        let (enacts, _) = terms(&game.pack, floor);
        let struck = bill.enacts.iter().filter(|id| !enacts.contains(id));
        let enters = sitting.enters.iter().map(|id| (Move::Enters, *id));
        let leaves = sitting.leaves.iter().map(|id| (Move::Leaves, *id));
        let moves = enters
            .chain(leaves)
            .chain(struck.map(|id| (Move::Struck, *id)));
        let clause = |(how, id): (Move, ClauseId)| Clause {
            how,
            says: words.get(match (how, sitting.count.map(|count| count.carried)) {
                (Move::Enters, None) => "chamber-enters",
                (Move::Enters, Some(true)) => "chamber-entered",
                (Move::Enters, Some(false)) => "chamber-stays-out",
                (Move::Leaves, None) => "chamber-leaves",
                (Move::Leaves, Some(true)) => "chamber-left",
                (Move::Leaves, Some(false)) => "chamber-stays-in",
                (Move::Struck, _) => "chamber-struck",
            }),
            name: sentences.clause(id),
            text: sentences.part("clause", &game.pack.clauses[id.index()].id, "text"),
            rule: sentences.rule(id),
        };
        let amendment = floor.moved.map(|(position, seat)| {
            let id = match (floor.adopted, floor.voting) {
                (true, _) => "chamber-amended",
                (false, false) => "chamber-moved",
                (false, true) => "chamber-not-amended",
            };
            let amendment = sentences.amendment(floor.bill, position);
            words.with(
                id,
                &[
                    ("who", game.name_of(seat).into()),
                    ("amendment", amendment.into()),
                ],
            )
        });
        Self {
            title: sentences.bill(floor.bill),
            about: sentences.part("bill", &bill.id, "about"),
            amendment,
            clauses: moves.map(clause).collect(),
            moves: if sitting.count.is_none() {
                sentences.bill_moves(&game.view, floor.bill)
            } else {
                Vec::new()
            },
            claims: claims_button(words, &bill.claims),
            stamp: sitting.count.map(|count| {
                if count.carried {
                    (Tone::Moss, words.get("chamber-carried"))
                } else {
                    (Tone::Vermilion, words.get("chamber-fell"))
                }
            }),
        }
    }

    pub(super) fn spawn(self, floor: &mut ChildSpawner, narrow: bool, share: f32) {
        let Self {
            title,
            about,
            amendment,
            clauses,
            moves,
            stamp,
            claims,
        } = self;
        let inside = Children::spawn(SpawnWith(move |page: &mut ChildSpawner| {
            if let Some((tone, stamp)) = &stamp {
                page.spawn((
                    line(0.0),
                    tune(|node| node.justify_content = JustifyContent::Center),
                    children![badge(*tone, stamp)],
                ));
            }
            page.spawn(written(&about, Written::BODY.times(share)));
            for clause in &clauses {
                clause.spawn(page, share);
            }
            for moved in &moves {
                page.spawn(written(moved, Written::SMALL.strong().times(share)));
            }
            if let Some(amendment) = &amendment {
                page.spawn(rule());
                page.spawn(written(amendment, Written::BODY.times(share)));
            }
            if let Some(claims) = claims {
                page.spawn(claims.bundle());
            }
        }));
        floor.spawn((
            sized_document(&title, inside, share),
            tune(move |node| {
                node.padding = UiRect::axes(Val::Px(space::L), Val::Px(space::M));
                node.flex_grow = 1.6;
                node.flex_shrink = 1.0;
                node.flex_basis = if narrow { Val::Auto } else { Val::Px(0.0) };
            }),
        ));
    }
}

impl Clause {
    fn spawn(&self, page: &mut ChildSpawner, share: f32) {
        let small = Written::SMALL.times(share);
        let (tone, picture) = match self.how {
            Move::Enters => (Tone::Moss, "plus"),
            Move::Leaves => (Tone::Vermilion, "minus"),
            Move::Struck => (Tone::Navy, "minus"),
        };
        page.spawn((
            Node {
                padding: UiRect::vertical(Val::Px(space::XS)),
                ..column(0.0)
            },
            Sided {
                border: Ends {
                    start: Some(Val::Px(4.0)),
                    end: None,
                },
                padding: Ends::start(space::M),
                ..default()
            },
            Edge(Ink::Tone(tone)),
        ))
        .with_children(|clause| {
            clause.spawn((
                line(space::XS),
                children![
                    pictogram(picture, 18.0 * share, tone),
                    written(&self.says, small.strong().ink(tone)),
                ],
            ));
            clause.spawn(written(&self.name, Written::BODY.strong().times(share)));
            clause.spawn(written(&self.text, small.ink(Ink::Muted)));
            clause.spawn(written(&self.rule, small.strong().ink(Ink::Muted)));
        });
    }
}
