//! Every widget of the theme on one sheet, in both languages, for those who work on the look.
//!
//! The page with [`Page`] zero shows controls, one shows cards and marks, two shows all pictograms.

use bevy::ecs::spawn::SpawnIter;
use bevy::prelude::*;

use crate::app::Screen;
use crate::app::theme::pictograms;
use crate::app::theme::prelude::*;

/// Which page of the specimen is open.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Page(pub usize);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Page>()
        .add_systems(OnEnter(Screen::Specimen), spawn)
        .add_observer(leave);
}

/// The words of the sheet: English, Arabic. This sheet is no part of the game and has no Fluent file.
const WORDS: [[&str; 2]; 33] = [
    ["Specimen", "نموذج"],
    ["Controls", "أدوات التحكم"],
    ["Cards", "البطاقات"],
    ["Pictures", "الصور"],
    ["Play", "ابدأ اللعب"],
    ["Continue", "تابع"],
    ["Give up the game", "اترك اللعبة"],
    ["Not now", "ليس الآن"],
    [
        "Booking refused: below 700 points.",
        "رُفض الحجز: أقل من 700 نقطة.",
    ],
    ["Show the form to the clinic", "أظهر الاستمارة للعيادة"],
    [
        "Trust +4, and the camera at the door sees you.",
        "الثقة +4، والكاميرا عند الباب تراك.",
    ],
    ["Keep it in your pocket", "أبقها في جيبك"],
    [
        "Barred: the visitors' law asks for it.",
        "ممنوع: يطلبها قانون الزائرين.",
    ],
    ["Motion", "الحركة"],
    ["Speaking timer", "مؤقت الكلام"],
    ["Length", "المدة"],
    ["Short", "قصيرة"],
    ["Standard", "عادية"],
    ["Seats", "المقاعد"],
    ["Text size", "حجم النص"],
    ["Your name", "اسمك"],
    ["Ruba", "ربى"],
    ["The clinic's form", "استمارة العيادة"],
    [
        "The desk asks for the names of everyone you met this week. The queue behind you grows.",
        "يطلب المكتب أسماء كل من التقيتهم هذا الأسبوع. والصف خلفك يطول.",
    ],
    ["The borrowed cart", "العربة المستعارة"],
    ["A true rumour", "إشاعة صادقة"],
    ["Privacy", "الخصوصية"],
    ["Debt", "الدين"],
    ["Speech", "الكلام"],
    [
        "Bill 4: who may search the records",
        "مشروع القانون 4: من يحق له البحث في السجلات",
    ],
    [
        "The registry answers in an instant. Whoever asks is written down, and the person asked about may read it.",
        "يجيب السجل في لحظة. ويُكتب اسم من يسأل، ويحق لمن سُئل عنه أن يقرأه.",
    ],
    ["Saved after every decision.", "حُفظت بعد كل قرار."],
    ["The law book", "كتاب القوانين"],
];

/// The word with this English text, in the language of the look's direction.
fn word(look: &Look, english: &'static str) -> &'static str {
    let row = WORDS.iter().find(|row| row[0] == english);
    row.map_or(english, |row| row[usize::from(look.is_rtl())])
}

fn leave(_: On<Back>, state: Res<State<Screen>>, mut next: ResMut<NextState<Screen>>) {
    if *state.get() == Screen::Specimen {
        next.set(Screen::Title);
    }
}

fn spawn(mut commands: Commands, look: Res<Look>, page: Res<Page>) {
    let w = |english| word(&look, english);
    let root = commands
        .spawn((
            DespawnOnExit(Screen::Specimen),
            screen_root(),
            children![(
                row(space::L),
                children![
                    pictogram("scales", 44.0, Tone::Brass),
                    heading(w("Specimen")),
                    spring(),
                    (
                        tabs(
                            w("Specimen"),
                            ["Controls", "Cards", "Pictures"]
                                .map(|t| w(t).into())
                                .to_vec(),
                            page.0
                        ),
                        observe(
                            |chosen: On<Chosen>,
                             mut page: ResMut<Page>,
                             mut next: ResMut<NextState<Screen>>| {
                                page.0 = chosen.index;
                                next.set(Screen::Specimen);
                            }
                        ),
                    ),
                    icon_button(Kind::Bare, "back", w("Not now")),
                ],
            )],
        ))
        .id();
    let mut root = commands.entity(root);
    match page.0 {
        0 => root.with_child(controls(&w)),
        1 => root.with_child(cards(&w)),
        _ => root.with_child(pictures()),
    };
}

fn controls(w: &dyn Fn(&'static str) -> &'static str) -> impl Bundle + use<> {
    scroll_area(children![(
        grid(2, space::L),
        children![
            (
                panel(),
                children![
                    subheading(w("Controls")),
                    (
                        row(space::M),
                        children![
                            (picture_button(Kind::Primary, "play", w("Play")), FirstFocus),
                            button(Kind::Quiet, w("Continue")),
                            button(Kind::Danger, w("Give up the game")),
                            (
                                button(Kind::Quiet, w("Not now")),
                                InteractionDisabled,
                                Tip::new(w("Booking refused: below 700 points.")),
                            ),
                        ],
                    ),
                    rule(),
                    (
                        column(space::S),
                        ArrowGroup,
                        children![
                            picture_choice(
                                "clinic",
                                w("Show the form to the clinic"),
                                Some(w("Trust +4, and the camera at the door sees you.").into()),
                            ),
                            (
                                picture_choice(
                                    "lock",
                                    w("Keep it in your pocket"),
                                    Some(w("Barred: the visitors' law asks for it.").into()),
                                ),
                                InteractionDisabled,
                            ),
                        ],
                    ),
                ],
            ),
            (
                panel(),
                children![
                    subheading(w("Specimen")),
                    (
                        column(space::S),
                        children![
                            labelled(w("Your name"), field(w("Your name"), w("Ruba"), 24)),
                            labelled(
                                w("Length"),
                                segmented(
                                    w("Length"),
                                    vec![w("Short").into(), w("Standard").into()],
                                    1
                                ),
                            ),
                            labelled(
                                w("Seats"),
                                stepper(
                                    w("Seats"),
                                    "−",
                                    "+",
                                    Steps {
                                        value: 4,
                                        least: 2,
                                        most: 8
                                    }
                                ),
                            ),
                            labelled(
                                w("Text size"),
                                slider(
                                    w("Text size"),
                                    Level {
                                        value: 125.0,
                                        least: 100.0,
                                        most: 200.0,
                                        step: 25.0
                                    }
                                ),
                            ),
                            toggle(w("Motion"), true),
                            toggle(w("Speaking timer"), false),
                        ],
                    ),
                ],
            ),
        ],
    )])
}

fn cards(w: &dyn Fn(&'static str) -> &'static str) -> impl Bundle + use<> {
    let text =
        "The desk asks for the names of everyone you met this week. The queue behind you grows.";
    scroll_area(children![
        (
            grid(3, space::L),
            children![
                card(
                    Tone::Teal,
                    Shape::Circle,
                    w("The clinic's form"),
                    children![body(w(text)), chip(Tone::Teal, "circle", w("Privacy"))]
                ),
                card(
                    Tone::Ochre,
                    Shape::Diamond,
                    w("The borrowed cart"),
                    children![body(w(text)), chip(Tone::Ochre, "diamond", w("Debt"))]
                ),
                card(
                    Tone::Vermilion,
                    Shape::Triangle,
                    w("A true rumour"),
                    children![
                        body(w(text)),
                        chip(Tone::Vermilion, "triangle", w("Speech"))
                    ]
                ),
            ],
        ),
        (
            grid(2, space::L),
            children![
                document(
                    w("Bill 4: who may search the records"),
                    children![body(w(
                        "The registry answers in an instant. Whoever asks is written down, and the person asked about may read it."
                    ))],
                ),
                (
                    panel(),
                    children![
                        (
                            line(space::S),
                            children![
                                subheading(w("The law book")),
                                spring(),
                                badge(Tone::Navy, "4"),
                                badge(Tone::Vermilion, "−12")
                            ]
                        ),
                        meter(Tone::Teal, "circle", w("Privacy"), "62", 0.62),
                        meter(Tone::Ochre, "diamond", w("Debt"), "35", 0.35),
                        meter(Tone::Vermilion, "triangle", w("Speech"), "81", 0.81),
                        (
                            tray(),
                            children![small(w("Saved after every decision.")), number("−1 204")]
                        ),
                    ],
                ),
            ],
        ),
    ])
}

fn pictures() -> impl Bundle + use<> {
    scroll_area(children![(
        Node {
            justify_content: JustifyContent::Center,
            ..row(space::M)
        },
        Children::spawn(SpawnIter(pictograms::names().enumerate().map(
            |(nr, name)| {
                (
                    Node {
                        align_items: AlignItems::Center,
                        ..column(space::XS)
                    },
                    Measure {
                        min: Some(112.0),
                        max: Some(112.0),
                    },
                    children![
                        pictogram(name, 48.0, Tone::ALL[nr % Tone::ALL.len()]),
                        small(name)
                    ],
                )
            }
        ))),
    )])
}
