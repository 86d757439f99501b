//! What is on the floor, read from the journal: the same while it is debated and when it has been counted.

use crate::app::bridge::Game;
use crate::app::table::pages::Page;
use crate::engine::{Event, Floor, argument_weights, changes, floor_weight};
use crate::pack::model::ClauseId;

/// How the count came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Count {
    /// The votes for and against; none where they would tell hidden numbers.
    pub(super) totals: Option<(u16, u16)>,
    pub(super) carried: bool,
}

/// A bill on the floor.
pub(super) struct Sitting {
    pub(super) floor: Floor,
    /// What each argument weighs now.
    pub(super) weights: Vec<u8>,
    /// The weight for and against.
    pub(super) sums: (u8, u8),
    /// Which seats gave their slip.
    pub(super) voted: Vec<bool>,
    pub(super) count: Option<Count>,
    /// The clauses that enter the law book, or would.
    pub(super) enters: Vec<ClauseId>,
    /// The clauses that leave it, or would.
    pub(super) leaves: Vec<ClauseId>,
    /// Whether the gallery gave a slip, too.
    pub(super) gallery: bool,
    /// How many bills, with this one, were still to be voted on before roles are dealt.
    pub(super) veil: u8,
}

impl Sitting {
    /// The bill that is counted on the open page, else the one on the floor now.
    pub(super) fn of(game: &Game, page: Option<Page>) -> Option<Self> {
        let counted = match page {
            Some(Page::Counted(at)) => Some(at),
            _ => None,
        };
        if counted.is_none() && game.view.floor.is_none() {
            return None;
        }
        let until = game
            .log
            .iter()
            .position(|(at, _)| Some(*at as usize) == counted)
            .unwrap_or(game.log.len());
        let seen = &game.log[..until];
        let begun = seen
            .iter()
            .rposition(|(_, entry)| matches!(entry.event, Event::Floored(_)))?;
        let Event::Floored(bill) = seen[begun].1.event else {
            return None;
        };
        let mut floor = Floor {
            bill,
            arguments: Vec::new(),
            moved: None,
            adopted: false,
            voting: false,
        };
        for (_, entry) in &seen[begun..] {
            match entry.event {
                Event::Argued(seat, argument) => floor.arguments.push((seat, argument)),
                Event::AmendmentMoved(seat, position) => floor.moved = Some((position, seat)),
                Event::AmendmentAdopted(_) => floor.adopted = true,
                Event::VotingBegan => floor.voting = true,
                _ => {}
            }
        }
        let came = || game.log[until..].iter().map(|(_, entry)| entry.event);
        let count = counted.and_then(|at| match game.entry(at)?.event {
            Event::Counted(for_it, against) => Some(Count {
                totals: Some((for_it, against)),
                carried: came().any(|event| event == Event::Carried(bill)),
            }),
            Event::Carried(_) | Event::Fell(_) => Some(Count {
                totals: None,
                carried: came().any(|event| event == Event::Carried(bill)),
            }),
            _ => None,
        });
        let in_force = |id| game.view.law.iter().any(|(clause, _)| *clause == id);
        let (enters, leaves) = match count {
            // The law book is another one by now; the journal knows what became of it.
            Some(Count { carried: true, .. }) => (
                came()
                    .filter_map(|event| match event {
                        Event::Enacted(clause, Some(by)) if by == bill => Some(clause),
                        _ => None,
                    })
                    .collect(),
                came()
                    .filter_map(|event| match event {
                        Event::Repealed(clause, Some(by)) if by == bill => Some(clause),
                        _ => None,
                    })
                    .collect(),
            ),
            _ => changes(&game.pack, &floor, in_force),
        };
        let gallery = seen[begun..]
            .iter()
            .any(|(_, entry)| matches!(entry.event, Event::GalleryVoted(_)));
        let mut veils = seen.iter().filter_map(|(_, entry)| match entry.event {
            Event::Veiled(left) => Some(left),
            _ => None,
        });
        let veil = veils.next_back().unwrap_or(0);
        let voted = game
            .view
            .seats
            .iter()
            .map(|seat| count.is_some() || (floor.voting && seat.voted))
            .collect();
        Some(Self {
            weights: argument_weights(&game.pack, &floor),
            sums: floor_weight(&game.pack, &floor),
            floor,
            voted,
            count,
            enters,
            leaves,
            gallery,
            veil,
        })
    }

    /// How far the scales tip, from −1.0 (all against) to 1.0 (all for); level while nothing was said.
    pub(super) fn lean(&self) -> f32 {
        let (for_it, against) = (f32::from(self.sums.0), f32::from(self.sums.1));
        let both = for_it + against;
        if both > 0.0 {
            (for_it - against) / both
        } else {
            0.0
        }
    }
}
