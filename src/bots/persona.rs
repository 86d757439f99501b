//! A persona at its turn: every offer is weighed, the best is taken.

use super::tally::Tally;
use super::weigh::Weigher;
use super::{Dice, Leaning, Reason, Why};
use crate::engine::Command;
use crate::pack::Pack;
use crate::view::{View, Waiting};

/// How much chance there is in weighing a command, so that equals are not always the first and no two games are the
/// same. People have errands of their own, are of two minds about a dilemma, and are torn by a bill that touches them
/// little; what they do with the rest they have mostly made up their minds about.
const fn whim(command: Command) -> usize {
    match command {
        Command::Go(_) => 1400,
        Command::Choose(_) => 700,
        Command::Vote(_) => 2400,
        Command::Act(..) => 400,
        _ => 180,
    }
}

pub(super) fn choose(
    leaning: &Leaning,
    pack: &Pack,
    view: &View,
    dice: &mut Dice,
) -> Option<(Command, Why)> {
    let open: Vec<Command> = view
        .offers
        .iter()
        .filter(|offer| offer.refused.is_none())
        .map(|offer| offer.command)
        .collect();
    if let [only] = open[..] {
        return Some((only, Why::Only));
    }
    if matches!(view.waiting, Waiting::Feel(_)) {
        return open
            .get(dice.below(open.len()))
            .map(|command| (*command, Why::Drawn));
    }
    let weigher = Weigher::new(leaning, pack, view, view.seat?);
    let mut best: Option<(i64, Command, Tally)> = None;
    for command in open {
        let tally = weigher.command(command);
        let weight = tally.total + dice.below(whim(command)) as i64;
        if best.as_ref().is_none_or(|(most, ..)| weight > *most) {
            best = Some((weight, command, tally));
        }
    }
    best.map(|(_, command, tally)| (command, Weigher::because(tally)))
}

impl Weigher<'_> {
    fn command(&self, command: Command) -> Tally {
        let cares = self.leaning.cares;
        match command {
            Command::Sign(bill) => self.sign(bill),
            Command::Go(place) => self.go(place),
            Command::Choose(option) => match self.view.waiting {
                Waiting::Choose(_, Some(card)) => self.answer(card, option),
                _ => Tally::default(),
            },
            Command::Act(action, target) => self.act(action, target),
            Command::Argue(argument) => self.argue(argument),
            Command::Amend(position) => self.amend(position),
            Command::Second => match self.view.floor.as_ref().and_then(|floor| floor.moved) {
                Some((position, _)) => self.amend(position),
                None => Tally::default(),
            },
            Command::Vote(yes) => self.vote(yes),
            Command::Appeal(record) => self.appeal(record),
            Command::Bet(answer) => self.bet(answer),
            Command::Rest | Command::Pass => {
                let mut tally = Tally::default();
                tally.add(Reason::Saves, (60 - cares.heard).max(0));
                tally
            }
            Command::Accept => {
                let mut tally = Tally::default();
                tally.add(Reason::Saves, 50);
                tally
            }
            Command::Roll => {
                let mut tally = Tally::default();
                tally.plain(250);
                tally
            }
            Command::Feel(_) => Tally::default(),
        }
    }
}
