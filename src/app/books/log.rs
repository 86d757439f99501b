//! The log: what was told in a round, phase by phase, and why a bot decided as it did.

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use super::{Book, page_height};
use crate::app::bridge::Game;
use crate::app::table::why::ShowWhy;
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::engine::Event;
use crate::lang::sentences::Sentences;

/// Where the lines of the chosen round lie.
#[derive(Component, Clone, Copy, Debug)]
struct Page;

/// A line of the log.
enum Line {
    Phase(String),
    /// What happened, and where in the journal.
    Told(usize, String),
    Why(String),
}

/// The log as a sheet: a tab for each round, the newest open.
pub(super) fn sheet(game: &Game, words: &Words) -> impl Bundle + use<> {
    let name = |round: u8| match round {
        0 => words.get("before-rounds"),
        round => words.with("reflection-round", &[("round", round.into())]),
    };
    let first = first_round(game);
    let newest = game.view.round.max(first);
    let rounds: Vec<String> = (first..=newest).map(name).collect();
    let (tabs_label, close) = (words.get("books-log-rounds"), words.get("table-close"));
    let lines = lines(game, words, newest);
    let inside = Children::spawn(SpawnWith(move |sheet: &mut ChildSpawner| {
        let last = rounds.len() - 1;
        if last > 0 {
            sheet.spawn((tabs(&tabs_label, rounds, last), observe(turn)));
        }
        let area = scroll_area(Children::spawn(Spawn((
            Page,
            column(space::XS),
            ArrowGroup,
            Children::spawn(SpawnWith(move |page: &mut ChildSpawner| {
                lines.into_iter().for_each(|line| line.spawn(page));
            })),
        ))));
        sheet.spawn((area, page_height(54.0)));
        sheet.spawn((
            button(Kind::Primary, &close),
            FirstFocus,
            observe(close_sheet),
        ));
    }));
    (
        Book,
        modal_with(Modal::wide(), &words.get("books-log"), inside),
    )
}

/// The round that the first tab is for: 0 where something was voted before the first.
fn first_round(game: &Game) -> u8 {
    let veiled = |(_, entry): &(u32, crate::engine::Entry)| matches!(entry.event, Event::Veiled(_));
    u8::from(!game.log.iter().any(veiled))
}

/// Another round was chosen.
fn turn(
    chosen: On<Chosen>,
    game: Option<Res<Game>>,
    words: Res<Words>,
    pages: Query<Entity, With<Page>>,
    mut commands: Commands,
) {
    let Some(game) = game else { return };
    for page in &pages {
        let lines = lines(&game, &words, chosen.index as u8 + first_round(&game));
        let mut page = commands.entity(page);
        page.despawn_children();
        page.insert(Children::spawn(SpawnWith(
            move |page: &mut ChildSpawner| {
                lines.into_iter().for_each(|line| line.spawn(page));
            },
        )));
    }
}

fn lines(game: &Game, words: &Words, round: u8) -> Vec<Line> {
    let sentences = game.sentences(words);
    let began = |(_, entry): &&(u32, crate::engine::Entry)| match entry.event {
        Event::RoundBegan(began) => began == round,
        Event::Veiled(_) => round == 0,
        _ => false,
    };
    let ends = |event: &Event| matches!(event, Event::RoundBegan(_) | Event::RoundsEnded);
    let told_itself = usize::from(round > 0);
    let log = game
        .log
        .iter()
        .skip_while(|line| !began(line))
        .skip(told_itself);

    let mut lines = Vec::new();
    let mut explained = None;
    for (at, entry) in log.take_while(|(_, entry)| !ends(&entry.event)) {
        let at = *at as usize;
        if let Event::PhaseBegan(phase) = entry.event {
            // A phase in which nothing happened has no heading.
            if matches!(lines.last(), Some(Line::Phase(_))) {
                lines.pop();
            }
            lines.push(Line::Phase(sentences.phase(phase)));
            continue;
        }
        let told = sentences.entry(entry);
        if !Sentences::worth_telling(&entry.event) || told.is_empty() {
            continue;
        }
        lines.push(Line::Told(at, told));
        let decision = game.decision_of(at);
        if decision.is_some() && decision != explained {
            explained = decision;
            let why = game.bot_why(at).and_then(|why| sentences.because(&why));
            lines.extend(why.map(Line::Why));
        }
    }
    lines
}

impl Line {
    fn spawn(self, page: &mut ChildSpawner) {
        match self {
            Line::Phase(text) => drop(page.spawn(subheading(&text))),
            Line::Told(at, text) => drop(page.spawn((
                line_button(&text),
                observe(move |_: On<Activate>, mut commands: Commands| {
                    commands.trigger(ShowWhy(at));
                }),
            ))),
            Line::Why(text) => drop(page.spawn((
                column(0.0),
                Sided {
                    padding: Ends::start(space::XL),
                    ..default()
                },
                children![small(&text)],
            ))),
        }
    }
}
