//! What can be looked at in a terminal at any time: the law book, one's hand, the table.

use super::Terminal;
use crate::engine::SeatId;
use crate::view::View;
use std::io::{self, BufRead, Write};

impl<I: BufRead, O: Write> Terminal<'_, I, O> {
    /// The law book: every clause in force, with its rule.
    pub(super) fn law(&mut self, view: &View) -> io::Result<()> {
        let sentences = self.sentences();
        let lines: Vec<String> = view
            .law
            .iter()
            .map(|(clause, in_force)| {
                format!(
                    "{}: {}",
                    sentences.clause(*clause),
                    sentences.rule_in_force(*clause, *in_force)
                )
            })
            .collect();
        self.print(&lines)
    }

    /// One's hope and argument cards.
    pub(super) fn hand(&mut self, view: &View, seat: SeatId) -> io::Result<()> {
        let sentences = self.sentences();
        let own = &view.seats[seat.index()];
        let mut lines: Vec<String> = self.own_line(view).into_iter().collect();
        lines.extend(
            own.hand
                .iter()
                .flatten()
                .map(|argument| sentences.argument(*argument)),
        );
        self.print(&lines)
    }

    /// The meters, and what is known of every seat.
    pub(super) fn table(&mut self, view: &View) -> io::Result<()> {
        let lines = self.table_lines(view);
        self.print(&lines)
    }

    pub(super) fn table_lines(&self, view: &View) -> Vec<String> {
        let sentences = self.sentences();
        let mut lines: Vec<String> = view
            .meters
            .iter()
            .map(|(meter, value)| format!("{}: {value}", sentences.meter(*meter)))
            .collect();
        lines.extend(sentences.hidden(&view.curtain));
        let between = sentences.say("firm-between", &[]);
        for (i, seat) in view.seats.iter().enumerate() {
            let mut facts: Vec<String> = Vec::new();
            facts.extend(seat.role.map(|role| sentences.role(role)));
            facts.extend(seat.place.map(|place| sentences.place(place)));
            facts.extend(
                seat.attributes.iter().map(|(attribute, value)| {
                    format!("{} {value}", sentences.attribute(*attribute))
                }),
            );
            facts.extend(
                seat.statuses
                    .iter()
                    .map(|held| sentences.status(held.status)),
            );
            let name = sentences.seat(SeatId(i as u8));
            lines.push(match facts.is_empty() {
                true => name,
                false => format!("{name}: {}", facts.join(&between)),
            });
        }
        lines
    }
}
