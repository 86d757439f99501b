//! What is asked in a terminal, and what is known of each answer before it is given.

use super::Terminal;
use crate::engine::SeatId;
use crate::view::{View, Waiting};
use std::io::{self, BufRead, Write};

impl<I: BufRead, O: Write> Terminal<'_, I, O> {
    /// Where things stand, and what can be done.
    pub(super) fn situation(&mut self, view: &View, seat: SeatId) -> io::Result<()> {
        let mut lines = vec![String::new()];
        let sentences = self.sentences();
        if let Waiting::Choose(_, Some(card)) = view.waiting {
            lines.push(sentences.card(card));
            lines.extend(sentences.sent(card, seat));
            lines.push(sentences.prompt(card, view.prompt, seat));
        }
        if let (Waiting::Vote(_) | Waiting::Debate(_), Some(floor)) = (view.waiting, &view.floor) {
            lines.push(sentences.bill(floor.bill));
            lines.push(sentences.part(
                "bill",
                &self.session.pack().bills[floor.bill.index()].id,
                "about",
            ));
        }
        if let (Waiting::Vote(_) | Waiting::Debate(_), Some(floor)) = (view.waiting, &view.floor) {
            lines.extend(sentences.bill_lines(view, floor.bill));
            let (for_it, against) = floor.weight;
            lines.push(sentences.say(
                "chamber-weight",
                &[("for", for_it.into()), ("against", against.into())],
            ));
        }
        if let (Waiting::Vote(_) | Waiting::Debate(_), Some(line)) =
            (view.waiting, sentences.under_veil(view.veil))
        {
            lines.push(line);
        }
        if let (Waiting::Bet(_), Some(bet)) = (view.waiting, view.bet) {
            lines.push(sentences.bet(bet));
            let asks = self.session.pack().bets[bet.index()].asks;
            if view.curtain.question(asks) {
                lines.push(sentences.say("hidden-question", &[]));
            }
        }
        lines.extend(self.own_line(view));
        for (i, offer) in view.offers.iter().enumerate() {
            let label = sentences.offer(view, offer.command);
            let told = match &offer.refused {
                None => sentences.hints_in_line(view, offer.command),
                Some(rejection) => Some(sentences.rejection(rejection)),
            };
            let told = told.map(|told| format!(" ({told})")).unwrap_or_default();
            lines.push(format!("{}. {label}{told}", i + 1));
            let behind = sentences.behind_offer(view, offer.command).into_iter();
            lines.extend(behind.map(|line| format!("   {line}")));
        }
        self.print(&lines)
    }

    /// The own hope, how far it is met, and what one has.
    pub(super) fn own_line(&self, view: &View) -> Option<String> {
        let sentences = self.sentences();
        let hoped = sentences.hoped(view)?;
        let numbers = sentences.own_numbers(view).into_iter();
        let numbers = numbers.map(|(id, value)| format!("{} {value}", sentences.attribute(id)));
        let line = sentences.hope_line(&hoped);
        let numbers: Vec<String> = numbers.collect();
        Some(match numbers.is_empty() {
            true => line,
            false => format!("{line}. {}", sentences.several(numbers)),
        })
    }
}
