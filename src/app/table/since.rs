//! What the others did since one's last turn, a line for each: where they went, what they did in office, what of it is
//! on file, what moved. It lies on the paper when one's turn comes, so that nobody has to press on to learn it.

use super::sheet::Item;
use crate::app::bridge::Game;
use crate::app::ledger::signed;
use crate::app::words::Words;
use crate::engine::{Entry, Event, SeatId, Subject};
use crate::lang::sentences::{Number, Sentences};
use crate::pack::model::PhaseKind;
use crate::view::Waiting;

/// What a seat did in its turns.
struct Done {
    seat: SeatId,
    /// The position in the journal of what it did first.
    at: usize,
    told: Vec<String>,
    moved: Vec<(Number, i32)>,
}

/// What lies on the paper of what others did; nothing where the turns are over.
pub(super) fn items(game: &Game, words: &Words) -> Vec<Item> {
    let waiting = game.view.waiting;
    let own = game.deciding().is_some();
    let due = match waiting {
        Waiting::Roll(_) | Waiting::Office(_) => true,
        Waiting::Go(..) | Waiting::Choose(..) => !own,
        _ => false,
    };
    if !due {
        return Vec::new();
    }
    let mut turns = turns(game);
    if own {
        // The turn that begins now is not the last one.
        turns.pop();
    }
    let last = game
        .sitting
        .and_then(|seat| turns.iter().rposition(|(who, _)| *who == seat));
    let sentences = game.sentences(words);
    let mut done: Vec<Done> = Vec::new();
    for (seat, entries) in turns.into_iter().skip(last.map_or(0, |nr| nr + 1)) {
        for (at, entry) in entries {
            let at = *at as usize;
            let nr = done.iter().position(|done| done.seat == seat);
            let nr = nr.unwrap_or_else(|| {
                done.push(Done::nothing(seat, at));
                done.len() - 1
            });
            done[nr].add(game, words, &sentences, at, entry);
        }
    }
    let mut items: Vec<Item> = done
        .into_iter()
        .filter_map(|done| done.item(words, &sentences))
        .collect();
    if !items.is_empty() {
        let heading = match last {
            Some(_) => "table-since",
            None => "table-since-start",
        };
        items.insert(0, Item::Heading(words.get(heading)));
        items.push(Item::Rule);
    }
    items
}

/// The turns on the street and in office so far: whose, and what the log tells of each.
fn turns(game: &Game) -> Vec<(SeatId, Vec<&(u32, Entry)>)> {
    let mut turns: Vec<(SeatId, Vec<&(u32, Entry)>)> = Vec::new();
    let (mut outside, mut runs) = (false, false);
    for line in &game.log {
        match line.1.event {
            Event::PhaseBegan(phase) => {
                let phase = game.pack.phases.get(usize::from(phase));
                outside = phase.is_some_and(|phase| {
                    matches!(
                        phase.kind,
                        PhaseKind::Street { .. } | PhaseKind::Office { .. }
                    )
                });
                runs = false;
            }
            Event::TurnBegan(seat) => {
                runs = outside;
                if runs {
                    turns.push((seat, Vec::new()));
                }
            }
            Event::RoundBegan(_) | Event::RoundsEnded => (outside, runs) = (false, false),
            _ => {
                if let (true, Some((_, entries))) = (runs, turns.last_mut()) {
                    entries.push(line);
                }
            }
        }
    }
    turns
}

impl Done {
    const fn nothing(seat: SeatId, at: usize) -> Self {
        Self {
            seat,
            at,
            told: Vec::new(),
            moved: Vec::new(),
        }
    }

    fn add(
        &mut self,
        game: &Game,
        words: &Words,
        sentences: &Sentences<'_>,
        at: usize,
        entry: &Entry,
    ) {
        let frame = &game.pack.frame;
        let told = match entry.event {
            Event::Went(_, place) => Some(sentences.place(place)),
            Event::Acted(_, action, target) => {
                let action = sentences.action(action);
                Some(match sentences.target(target) {
                    Some(target) => words.with(
                        "table-since-acted",
                        &[("action", action.into()), ("target", target.into())],
                    ),
                    None => action,
                })
            }
            Event::Rested(_) => Some(words.get("table-since-rested")),
            Event::Signed(_, bill) => {
                let bill = sentences.bill(bill);
                Some(words.with("table-since-signed", &[("bill", bill.into())]))
            }
            // A misreading puts it on somebody else's file.
            Event::Recorded { seat, deed, .. } => {
                let deed = sentences.deed(deed);
                Some(if seat == self.seat {
                    words.with("table-since-filed", &[("deed", deed.into())])
                } else {
                    let who = sentences.seat(seat);
                    words.with(
                        "table-since-filed-of",
                        &[("deed", deed.into()), ("who", who.into())],
                    )
                })
            }
            Event::Gained(Subject::Seat(seat), status, _) if seat == self.seat => {
                Some(sentences.status(status))
            }
            Event::MeterMoved(meter, by) => {
                self.moves(Number::Meter(meter), by);
                None
            }
            Event::AttributeMoved(who, attribute, by)
                if [frame.headline, frame.company_headline].contains(&Some(attribute)) =>
            {
                self.moves(Number::Attribute(who, attribute), by);
                None
            }
            _ => None,
        };
        if let Some(told) = told.filter(|told| !told.is_empty()) {
            if self.told.is_empty() {
                self.at = at;
            }
            if !self.told.contains(&told) {
                self.told.push(told);
            }
        }
    }

    fn moves(&mut self, number: Number, by: i32) {
        match self.moved.iter_mut().find(|(known, _)| *known == number) {
            Some((_, sum)) => *sum += by,
            None => self.moved.push((number, by)),
        }
    }

    fn item(self, words: &Words, sentences: &Sentences<'_>) -> Option<Item> {
        let moved = self.moved.iter().filter(|(_, by)| *by != 0);
        let moved = moved.map(|(number, by)| {
            let what = match *number {
                Number::Meter(meter) => sentences.meter(meter),
                Number::Attribute(Subject::Seat(seat), attribute) if seat == self.seat => {
                    sentences.attribute(attribute)
                }
                Number::Attribute(who, _) => sentences.subject(who),
            };
            words.with(
                "table-since-moved",
                &[("what", what.into()), ("by", signed(*by).into())],
            )
        });
        let parts: Vec<String> = self.told.iter().cloned().chain(moved).collect();
        if parts.is_empty() {
            return None;
        }
        let (who, what) = (sentences.seat(self.seat), sentences.list(parts));
        let text = words.with(
            "table-since-line",
            &[("who", who.into()), ("what", what.into())],
        );
        Some(Item::Told(self.seat, self.at, text))
    }
}
