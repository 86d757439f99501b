//! How a company is tied to its suppliers: who supplies it, who left, whose listing touched it.

use bevy::prelude::*;

use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::lang::sentences::{Firm, Sentences};
use crate::pack::model::{CompanyId, Nature};

/// A supplier and how it is tied.
pub(super) struct Tie {
    picture: String,
    name: String,
    how: String,
    link: &'static str,
    tone: Tone,
    /// Whether the supplier is under a sanction.
    listed: bool,
}

/// The ties to suppliers.
pub(super) fn chain(game: &Game, sentences: &Sentences<'_>, firm: &Firm) -> Vec<Tie> {
    let sanctioned = |company: CompanyId| {
        let held = &game.view.companies[company.index()].statuses;
        held.iter()
            .any(|held| game.pack.statuses[held.status.index()].nature == Nature::Sanction)
    };
    let tie = |supply: &crate::lang::sentences::Supply| {
        let (link, tone) = match (supply.left, supply.hurt) {
            (Some(_), _) => ("link-broken", Tone::Plum),
            (None, 0) => ("link", Tone::Navy),
            (None, _) => ("link-stained", Tone::Vermilion),
        };
        Tie {
            picture: game.pack.companies[supply.supplier.index()]
                .pictogram
                .clone(),
            name: sentences.company(supply.supplier),
            how: sentences.supply(supply),
            link,
            tone,
            listed: sanctioned(supply.supplier),
        }
    };
    firm.supplies.iter().map(tie).collect()
}

impl Tie {
    /// Supplier, link and company, drawn beside what the words say.
    pub(super) fn spawn(self, body: &mut ChildSpawner, own: &str, tone: Tone) {
        let rope = |broken: bool| {
            (
                Node {
                    width: Val::Px(12.0),
                    height: Val::Px(3.0),
                    flex_shrink: 0.0,
                    ..default()
                },
                Fill(if broken {
                    Ink::Clear
                } else {
                    Ink::Tone(self.tone)
                }),
                Pickable::IGNORE,
            )
        };
        let broken = self.link == "link-broken";
        body.spawn((line(space::M), Pickable::IGNORE))
            .with_children(|line| {
                line.spawn((drawn(), Pickable::IGNORE))
                    .with_children(|drawn| {
                        let edge = if self.listed {
                            Tone::Vermilion
                        } else {
                            Tone::Navy
                        };
                        drawn.spawn(house(&self.picture, edge, self.listed));
                        drawn.spawn(rope(broken));
                        drawn.spawn(pictogram(self.link, 24.0, self.tone));
                        drawn.spawn(rope(broken));
                        drawn.spawn(house(own, tone, false));
                    });
                line.spawn((
                    Node {
                        flex_grow: 1.0,
                        flex_shrink: 1.0,
                        flex_basis: Val::Px(0.0),
                        ..column(0.0)
                    },
                    Pickable::IGNORE,
                    children![
                        written(&self.name, Written::SMALL.strong()),
                        small(&self.how),
                    ],
                ));
            });
    }
}

/// The row that a chain is drawn in.
fn drawn() -> Node {
    Node {
        flex_shrink: 0.0,
        ..line(0.0)
    }
}

/// A company as it is drawn in a chain; one under a sanction has a double edge.
fn house(picture: &str, edge: Tone, listed: bool) -> impl Bundle + use<> {
    (
        Node {
            padding: UiRect::all(Val::Px(4.0)),
            border: UiRect::all(Val::Px(if listed { 4.0 } else { 2.0 })),
            border_radius: BorderRadius::all(Val::Px(radius::ROUND)),
            flex_shrink: 0.0,
            ..default()
        },
        Fill(Ink::Paper),
        Edge(Ink::Tone(edge)),
        Pickable::IGNORE,
        children![pictogram(picture, 24.0, edge)],
    )
}
