//! The ballot: a slip for each seat that gave its vote, and the count when all have. Which way a slip says is secret.

use bevy::prelude::*;

use super::sitting::Sitting;
use crate::app::bridge::Game;
use crate::app::theme::prelude::*;
use crate::app::tones::{shape_of_seat, tone_of_seat};
use crate::app::words::Words;
use crate::engine::SeatId;

struct Slip {
    /// None: the gallery.
    seat: Option<SeatId>,
    who: String,
    votes: Option<String>,
    given: bool,
    falls: bool,
}

/// The slips, while the vote is on or counted.
pub(super) struct Facts {
    heading: Option<String>,
    slips: Vec<Slip>,
    /// The votes for and against, and both in words.
    count: Option<((u16, u16), String)>,
}

impl Facts {
    /// Slips that were not in `seen` fall into the box.
    pub(super) fn new(game: &Game, words: &Words, sitting: &Sitting, seen: &[bool]) -> Self {
        let voting = sitting.floor.voting;
        let votes: Vec<Option<u16>> = game.view.seats.iter().map(|seat| seat.votes).collect();
        let weighed = votes.iter().any(|votes| *votes != Some(1));
        let heading = match (sitting.count, weighed) {
            _ if !voting => None,
            (Some(_), _) => Some("chamber-counted"),
            (None, false) => Some("chamber-ballot"),
            (None, true) => Some("chamber-ballot-weighed"),
        };
        let slips = votes.into_iter().enumerate().map(|(nr, votes)| {
            let seat = SeatId(nr as u8);
            let given = sitting.voted.get(nr).copied().unwrap_or(false);
            Slip {
                seat: Some(seat),
                who: game.name_of(seat).to_owned(),
                // After the count the law may be another one already.
                votes: votes
                    .filter(|_| weighed && sitting.count.is_none())
                    .map(|votes| words.with("chamber-votes", &[("votes", votes.into())])),
                given,
                falls: given && !seen.get(nr).copied().unwrap_or(false) && sitting.count.is_none(),
            }
        });
        let gallery = sitting.gallery.then(|| Slip {
            seat: None,
            who: words.get("chamber-gallery"),
            votes: None,
            given: true,
            falls: false,
        });
        Self {
            heading: heading.map(|id| words.get(id)),
            slips: if voting {
                slips.chain(gallery).collect()
            } else {
                Vec::new()
            },
            count: sitting.count.and_then(|count| count.totals).map(|totals| {
                let (for_it, against) = totals;
                let told = words.with(
                    "chamber-count",
                    &[("for", for_it.into()), ("against", against.into())],
                );
                (totals, told)
            }),
        }
    }

    pub(super) fn spawn(self, page: &mut ChildSpawner, share: f32) {
        let Some(heading) = self.heading else {
            return;
        };
        page.spawn((
            tray(),
            tune(|node| {
                node.flex_shrink = 0.0;
                node.padding = UiRect::all(Val::Px(space::S));
            }),
        ))
        .with_children(|tray| {
            tray.spawn(written(
                &heading,
                Written::SMALL.strong().centred().times(share),
            ));
            if let Some(((for_it, against), told)) = &self.count {
                let both = f32::from(for_it + against).max(1.0);
                tray.spawn(written(told, Written::SUBHEADING.centred().times(share)));
                tray.spawn(track(Tone::Moss, f32::from(*for_it) / both));
            }
            tray.spawn(Node {
                justify_content: JustifyContent::Center,
                ..row(space::M)
            })
            .with_children(|row| {
                for slip in &self.slips {
                    slip.spawn(row, share);
                }
            });
        });
    }
}

impl Slip {
    fn spawn(&self, row: &mut ChildSpawner, share: f32) {
        let picture = if self.given { "ballot" } else { "hourglass" };
        let ink: Ink = if self.given {
            Tone::Brass.into()
        } else {
            Ink::Muted
        };
        row.spawn(Node {
            align_items: AlignItems::Center,
            ..column(0.0)
        })
        .with_children(|cell| {
            let mut slip = cell.spawn(pictogram(picture, 34.0 * share, ink));
            if self.falls {
                slip.insert((
                    Fade::into_view(0.2),
                    Glide::from(Vec2::new(0.0, -46.0), 0.5),
                ));
            }
            cell.spawn(line(space::XS)).with_children(|name| {
                if let Some(seat) = self.seat {
                    let shape = shape_of_seat(seat).name();
                    name.spawn(pictogram(shape, 14.0 * share, tone_of_seat(seat)));
                }
                name.spawn(written(
                    &self.who,
                    Written::SMALL.ink(Ink::Muted).times(share),
                ));
            });
            if let Some(votes) = &self.votes {
                cell.spawn(written(
                    votes,
                    Written::SMALL.strong().centred().times(share),
                ));
            }
        });
    }
}
