//! A sheet of what is said and asked, as data; how it is laid out is said once, here.

use bevy::ecs::spawn::SpawnWith;
use bevy::prelude::*;

use super::gives;
use super::guide::Slip;
use super::own::{MARKS, Own, marks};
use super::pages::{Page, Pages, ReadOn};
use super::side::Picked;
use super::why::ShowWhy;
use crate::app::almanac::ClaimsButton;
use crate::app::bridge::Hurry;
use crate::app::ledger::Roll;
use crate::app::theme::prelude::*;
use crate::app::tones::{shape_of_seat, tone_of_seat};
use crate::engine::{Command, SeatId};
use crate::lang::sentences::Hint;
use crate::pack::model::ActionId;

/// What a slip does when it is taken.
#[derive(Clone, Copy, Debug)]
pub(super) enum Does {
    /// Gives a command.
    Give(Command),
    /// Opens the targets of an office action.
    Pick(ActionId),
    /// Goes back to the actions.
    Unpick,
    /// Reads on.
    Read,
    /// Lets the bots finish.
    Hurry,
}

/// A part of a sheet.
#[derive(Clone, Debug)]
pub(super) enum Item {
    Heading(String),
    Body(String),
    Rule,
    /// A picture beside a large line.
    Sign(String, Tone, String),
    Card {
        tone: Tone,
        shape: Shape,
        title: String,
        /// Whose choice sent it.
        sent: Option<String>,
        lines: Vec<String>,
    },
    /// An answer: picture, label, what stands below it, what is known of it; barred or not.
    Slip {
        picture: String,
        label: String,
        detail: Vec<String>,
        hints: Vec<Hint>,
        barred: bool,
        does: Does,
    },
    /// A line of the journal, which says why when it is taken.
    Line(usize, String),
    /// The same, about a seat: with its sign.
    Told(SeatId, usize, String),
    /// The way to the almanac.
    Claims(ClaimsButton),
    /// A note of the guide.
    Note(Slip),
}

/// Lays the items out below each other in an area that scrolls, what is one's own above it and the `foot` below it; the
/// foot, else the first slip, has the focus if `focus`.
pub(super) fn sheet(
    side: &mut ChildSpawnerCommands,
    own: Option<Own>,
    items: Vec<Item>,
    foot: Option<Item>,
    look: &Look,
    focus: bool,
) {
    let look = *look;
    let on_foot = foot.is_some();
    if let Some(own) = own {
        own.spawn(side);
    }
    side.spawn(area(items, look, focus && !on_foot));
    if let Some(foot) = foot {
        side.spawn((
            Node {
                flex_shrink: 0.0,
                ..column(0.0)
            },
            Children::spawn(SpawnWith(move |place: &mut ChildSpawner| {
                spawn(place, foot, &look, focus);
            })),
        ));
    }
}

fn area(items: Vec<Item>, look: Look, focus: bool) -> impl Bundle {
    scroll_area(Children::spawn(SpawnWith(
        move |page: &mut ChildSpawner| {
            let mut wants = focus;
            page.spawn((column(space::S), ArrowGroup))
                .with_children(|page| {
                    for item in items {
                        wants = !spawn(page, item, &look, wants) && wants;
                    }
                });
        },
    )))
}

/// So far headings and their pictures grow with the text: what is read below them has the room.
const HEADS: f32 = 1.5;

/// Spawns an item; says whether it took the first focus.
fn spawn(page: &mut ChildSpawner, item: Item, look: &Look, focus: bool) -> bool {
    let look = *look;
    let head = look.up_to(HEADS);
    match item {
        Item::Heading(text) => drop(page.spawn(written(&text, Written::SUBHEADING.times(head)))),
        Item::Body(text) => drop(page.spawn(body(&text))),
        Item::Rule => drop(page.spawn(rule())),
        Item::Sign(picture, tone, text) => drop(page.spawn((
            line(space::M),
            children![
                pictogram(&picture, 44.0 * look.up_to(MARKS), tone),
                (
                    Node {
                        flex_grow: 1.0,
                        flex_shrink: 1.0,
                        flex_basis: Val::Px(0.0),
                        ..column(0.0)
                    },
                    children![written(&text, Written::SUBHEADING.times(head))],
                ),
            ],
        ))),
        Item::Card {
            tone,
            shape,
            title,
            sent,
            lines,
        } => drop(page.spawn(sized_card(
            tone,
            shape,
            &title,
            Children::spawn(SpawnWith(move |inside: &mut ChildSpawner| {
                if let Some(sent) = &sent {
                    inside.spawn(sender(sent, tone, head));
                }
                let letters = Written::BODY.times(long(&lines, sent.is_some(), &look));
                for line in &lines {
                    inside.spawn(written(line, letters));
                }
            })),
            head,
        ))),
        Item::Claims(button) => drop(page.spawn(button.bundle())),
        Item::Note(slip) => slip.spawn(page, &look),
        Item::Line(at, text) => drop(page.spawn((
            line_button(&text),
            observe(move |_: On<Activate>, mut commands: Commands| commands.trigger(ShowWhy(at))),
        ))),
        Item::Told(seat, at, text) => drop(page.spawn((
            row_button(&text, signed_line(seat, &text)),
            observe(move |_: On<Activate>, mut commands: Commands| commands.trigger(ShowWhy(at))),
        ))),
        Item::Slip {
            picture,
            label,
            detail,
            hints,
            barred,
            does,
        } => {
            let picture = if barred { "lock" } else { picture.as_str() };
            let mut slip = match does {
                Does::Read | Does::Hurry => {
                    page.spawn(picture_button(Kind::Primary, picture, &label))
                }
                _ => page.spawn(slip(picture, &label, detail, hints, &look)),
            };
            if barred {
                slip.insert(InteractionDisabled);
            }
            match does {
                Does::Give(command) => slip.observe(gives(command)),
                Does::Pick(action) => {
                    slip.observe(move |_: On<Activate>, mut picked: ResMut<Picked>| {
                        picked.0 = Some(action)
                    })
                }
                Does::Unpick => {
                    slip.observe(|_: On<Activate>, mut picked: ResMut<Picked>| picked.0 = None)
                }
                Does::Read => slip.observe(read_on),
                Does::Hurry => slip.observe(|_: On<Activate>, mut hurry: MessageWriter<Hurry>| {
                    hurry.write(Hurry);
                }),
            };
            if focus && !barred && !matches!(does, Does::Hurry) {
                slip.insert(FirstFocus);
                return true;
            }
        }
    }
    false
}

/// The open page is read; a ledger whose lines are still to come shows them first.
fn read_on(_: On<Activate>, pages: Res<Pages>, mut roll: Roll, mut read: MessageWriter<ReadOn>) {
    if matches!(pages.open(), Some(Page::Ledger(_))) && roll.goes_on() {
        roll.come();
    } else {
        read.write(ReadOn);
    }
}

/// How large the letters of a card are beside those of the text: of a long one they grow less, so that the first answer
/// below it is in view.
fn long(lines: &[String], sent: bool, look: &Look) -> f32 {
    const LONG: usize = 170;
    let letters: usize = lines.iter().map(|line| line.chars().count()).sum();
    // Who sent it is said in a line of its own.
    let letters = letters + if sent { 50 } else { 0 };
    look.up_to(match letters {
        0..LONG => 2.0,
        LONG..240 => 1.75,
        _ => 1.6,
    })
}

/// A line with the sign of a seat before it.
fn signed_line(seat: SeatId, text: &str) -> impl FnOnce(&mut ChildSpawner) + Send + Sync + use<> {
    let words = written(text, Written::SMALL);
    move |line| {
        line.spawn(pictogram(
            shape_of_seat(seat).name(),
            16.0,
            tone_of_seat(seat),
        ));
        line.spawn((the_rest(), Pickable::IGNORE, children![words]));
    }
}

/// An answer as a slip of paper.
fn slip(
    picture: &str,
    label: &str,
    detail: Vec<String>,
    hints: Vec<Hint>,
    look: &Look,
) -> impl Bundle + use<> {
    let (small, known) = (look.up_to(HEADS), look.up_to(MARKS));
    let told = hints.iter().map(|hint| hint.text.clone());
    let said: Vec<String> = std::iter::once(label.to_owned())
        .chain(detail.clone())
        .chain(told)
        .collect();
    let below = SpawnWith(move |below: &mut ChildSpawner| {
        for line in &detail {
            below.spawn(written(line, Written::SMALL.ink(Ink::Muted).times(small)));
        }
        if !hints.is_empty() {
            below.spawn(marks(hints, known));
        }
    });
    (
        choice_of(Some(picture), label, &said.join(". "), below),
        tune(move |node| {
            if known < 1.0 {
                node.padding = UiRect::axes(Val::Px(space::M), Val::Px(space::S));
            }
        }),
    )
}

/// The line on a card that says who sent it, ruled off like the head of a letter.
fn sender(sent: &str, tone: Tone, share: f32) -> impl Bundle + use<> {
    (
        Name::new("sender"),
        Node {
            padding: UiRect::bottom(Val::Px(space::XS)),
            border: UiRect::bottom(Val::Px(2.0)),
            ..line(space::S)
        },
        Edge(Ink::Tone(tone)),
        children![
            pictogram("post", 22.0 * share, tone),
            (
                the_rest(),
                children![written(
                    sent,
                    Written::SMALL.strong().ink(tone).times(share)
                )],
            ),
        ],
    )
}
