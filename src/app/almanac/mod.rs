//! The almanac: what the text claims, what of it is documented, and what is done elsewhere. It opens from the title as a
//! screen with a shelf, and from any card that stands for a claim as a sheet.

mod page;

use bevy::prelude::*;

use super::Screen;
use super::bridge::{Saves, touched_last};
use super::theme::prelude::*;
use super::theme::shelf::{self, Leaf, OpenLeaf};
use super::words::Words;
use crate::lang::sentences::Sentences;
use crate::pack::model::{ClaimId, EssayId, Standing};

pub(in crate::app) use page::ClaimPage;
use page::{EssayPage, badge_of};

/// Opens the pages of these claims as a sheet over what is there.
#[derive(Event, Clone, Debug, PartialEq, Eq)]
pub struct OpenClaims(pub Vec<ClaimId>);

/// Above the books, from which it can be opened.
const ORDER: i32 = 30;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Almanac), spawn)
        .add_systems(Update, make_anew.run_if(in_state(Screen::Almanac)))
        .add_observer(open)
        .add_observer(back);
}

fn back(_: On<Back>, state: Res<State<Screen>>, mut next: ResMut<NextState<Screen>>) {
    if *state.get() == Screen::Almanac {
        next.set(Screen::Title);
    }
}

/// In another language, and with letters of another size, everything is laid out anew.
fn make_anew(
    words: Res<Words>,
    look: Res<Look>,
    mut made: Local<Option<Look>>,
    mut next: ResMut<NextState<Screen>>,
) {
    let differs = made.is_some_and(|made| made != *look);
    *made = Some(*look);
    if differs || (words.is_changed() && !words.is_added()) {
        next.set(Screen::Almanac);
    }
}

fn spawn(
    mut commands: Commands,
    words: Res<Words>,
    look: Res<Look>,
    saves: Option<Res<Saves>>,
    mut leaf: ResMut<OpenLeaf>,
) {
    leaf.0 = 0;
    let met = saves.map_or_else(Vec::new, |saves| touched_last(&saves, words.pack()));
    let leaves = leaves(&words, &look, &met);
    let title = words.get("almanac-title");
    let line_of = words.get("almanac-line");
    commands
        .spawn((DespawnOnExit(Screen::Almanac), screen_root()))
        .with_children(|root| {
            root.spawn((
                Node {
                    flex_shrink: 0.0,
                    ..line(space::M)
                },
                Pickable::IGNORE,
            ))
            .with_children(|head| {
                head.spawn((
                    icon_button(Kind::Bare, "back", &words.get("setup-back")),
                    observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| {
                        next.set(Screen::Title);
                    }),
                ));
                head.spawn(pictogram("book", 40.0, Tone::Brass));
                head.spawn((
                    Node {
                        flex_shrink: 1.0,
                        ..column(0.0)
                    },
                    children![heading(&title), small(&line_of)],
                ));
            });
            let mut body = root.spawn((
                Node {
                    flex_grow: 1.0,
                    flex_basis: Val::Px(0.0),
                    min_height: Val::Px(0.0),
                    ..column(0.0)
                },
                Pickable::IGNORE,
            ));
            shelf::spawn(&mut body, leaves, 0, &look, true);
        });
}

/// How to read the almanac, the pages about the text as a whole, then each claim; those that the last finished game
/// touched say so.
fn leaves(words: &Words, look: &Look, met: &[ClaimId]) -> Vec<Leaf> {
    let pack = words.pack();
    let essays = (0..pack.essays.len()).map(|nr| {
        let page = EssayPage::new(pack, words, look, EssayId::at(nr));
        Leaf {
            picture: "scales".to_owned(),
            label: page.title.clone(),
            detail: String::new(),
            draw: Box::new(move |sheet| page.spawn(sheet)),
        }
    });
    let claims = (0..pack.claims.len()).map(ClaimId::at).map(|claim| {
        let page = ClaimPage::new(pack, words, claim);
        let mut detail = page.detail();
        if met.contains(&claim) {
            detail = words.with("almanac-met", &[("claim", detail.into())]);
        }
        Leaf {
            picture: page.picture().to_owned(),
            label: page.title().to_owned(),
            detail,
            draw: Box::new(move |sheet| page.spawn(sheet, |_| {})),
        }
    });
    std::iter::once(how_to_read(words))
        .chain(essays)
        .chain(claims)
        .collect()
}

/// What the badges mean, and how many claims wear each.
fn how_to_read(words: &Words) -> Leaf {
    const ALL: [(Standing, &str); 5] = [
        (Standing::Documented, "documented"),
        (Standing::LocalPilot, "local-pilot"),
        (Standing::Oversimplified, "oversimplified"),
        (Standing::Disputed, "disputed"),
        (Standing::Unverified, "unverified"),
    ];
    let pack = words.pack();
    let (label, intro) = (words.get("almanac-how"), words.get("almanac-how-intro"));
    let lines: Vec<_> = ALL
        .map(|(standing, id)| {
            let count = pack
                .claims
                .iter()
                .filter(|claim| claim.standing == standing)
                .count();
            let name = words.with(
                "almanac-how-count",
                &[
                    ("standing", words.get(&format!("standing-{id}")).into()),
                    ("count", (count as i64).into()),
                ],
            );
            (
                badge_of(standing),
                name,
                words.get(&format!("almanac-how-{id}")),
            )
        })
        .into();
    let title = label.clone();
    Leaf {
        picture: "info".to_owned(),
        label,
        detail: String::new(),
        draw: Box::new(move |sheet| {
            sheet.spawn(heading(&title));
            sheet.spawn(double_rule());
            sheet.spawn(body(&intro));
            for ((tone, picture), name, means) in &lines {
                sheet.spawn(chip(*tone, picture, name));
                sheet.spawn(body(means));
            }
        }),
    }
}

/// The sheet with the pages of some claims.
fn open(open: On<OpenClaims>, words: Res<Words>, mut commands: Commands) {
    let pack = words.pack();
    let known = open
        .0
        .iter()
        .filter(|claim| claim.index() < pack.claims.len());
    let pages: Vec<ClaimPage> = known
        .map(|claim| ClaimPage::new(pack, &words, *claim))
        .collect();
    let sheet = move |sheet: &mut ChildSpawner| {
        for (nr, page) in pages.into_iter().enumerate() {
            if nr > 0 {
                sheet.spawn(rule());
            }
            page.spawn(sheet, |_| {});
        }
    };
    let mut modal = Modal::above(ORDER);
    modal.wide = true;
    let close = words.get("table-close");
    commands.spawn(reading_sheet(
        modal,
        &words.get("almanac-title"),
        &close,
        62.0,
        sheet,
    ));
}

/// A button that opens the pages of the claims that a card stands for; none where it stands for none.
pub(in crate::app) fn claims_button(words: &Words, claims: &[ClaimId]) -> Option<ClaimsButton> {
    let pack = words.pack();
    let sentences = Sentences::new(pack, &words.texts, &[], &[]);
    let known = claims
        .iter()
        .filter(|claim| claim.index() < pack.claims.len());
    let titles: Vec<String> = known.map(|claim| sentences.claim(*claim)).collect();
    let list = sentences.several(titles.clone());
    let label = words.with("almanac-from-text", &[("claims", list.into())]);
    (!titles.is_empty()).then(|| ClaimsButton {
        label,
        claims: claims.to_vec(),
    })
}

/// See [`claims_button`].
#[derive(Clone, Debug)]
pub(in crate::app) struct ClaimsButton {
    label: String,
    claims: Vec<ClaimId>,
}

impl ClaimsButton {
    /// The control.
    pub(in crate::app) fn bundle(self) -> impl Bundle {
        let Self { label, claims } = self;
        let words = label.clone();
        let inside = move |line: &mut ChildSpawner| {
            line.spawn(pictogram("book", 22.0, Tone::Navy));
            line.spawn((
                Node {
                    flex_grow: 1.0,
                    flex_shrink: 1.0,
                    flex_basis: Val::Px(0.0),
                    ..column(0.0)
                },
                Pickable::IGNORE,
                children![written(&words, Written::SMALL.strong().ink(Tone::Navy))],
            ));
        };
        (
            row_button(&label, inside),
            observe(move |_: On<Activate>, mut commands: Commands| {
                commands.trigger(OpenClaims(claims.clone()));
            }),
        )
    }
}
