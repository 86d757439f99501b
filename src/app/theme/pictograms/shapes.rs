//! The shapes of the topics: what colour says, shape says as well.

use super::Drawing;
use super::draw::Mark::{Hole, Solid};

/// A topic's shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Privacy.
    Circle,
    /// Debt.
    Diamond,
    /// Speech.
    Triangle,
    /// Family.
    Square,
    /// Work.
    Hexagon,
    /// The company.
    Star,
}

impl Shape {
    /// The name of its picture.
    pub fn name(self) -> &'static str {
        match self {
            Shape::Circle => "circle",
            Shape::Diamond => "diamond",
            Shape::Triangle => "triangle",
            Shape::Square => "square-shape",
            Shape::Hexagon => "hexagon",
            Shape::Star => "star",
        }
    }

    /// The shape with this name (`circle`, `diamond`, `triangle`, `square`, `hexagon`, `star`), if there is one.
    pub fn from_name(name: &str) -> Option<Shape> {
        use Shape::*;
        [Circle, Diamond, Triangle, Square, Hexagon, Star]
            .into_iter()
            .find(|shape| shape.name() == name || (name == "square" && *shape == Square))
    }
}

pub(super) const ALL: &[Drawing] = &[
    ("circle", &[Solid("O 12 12 8.5"), Hole("O 12 12 4")]),
    (
        "diamond",
        &[
            Solid("M 12 2.5 L 21.5 12 12 21.5 2.5 12 Z"),
            Hole("M 12 8 L 16 12 12 16 8 12 Z"),
        ],
    ),
    (
        "triangle",
        &[
            Solid("M 12 3 L 21.5 20 2.5 20 Z"),
            Hole("M 12 11 L 15.3 17 8.7 17 Z"),
        ],
    ),
    (
        "square-shape",
        &[Solid("R 3.5 3.5 17 17 1.5"), Hole("R 8.5 8.5 7 7 0.5")],
    ),
    (
        "hexagon",
        &[
            Solid("M 12 2.3 L 20.5 7.1 20.5 16.9 12 21.7 3.5 16.9 3.5 7.1 Z"),
            Hole("M 12 8 L 15.6 10 15.6 14 12 16 8.4 14 8.4 10 Z"),
        ],
    ),
    (
        "star",
        &[Solid(
            "M 12 2 L 14.9 8.6 22 9.3 16.7 14.1 18.2 21.1 12 17.5 5.8 21.1 7.3 14.1 2 9.3 9.1 8.6 Z",
        )],
    ),
    // What frames a sanction, a reward and a mark: a warning, a rosette, a tag.
    (
        "frame-sanction",
        &[Solid("M 12 0.9 L 23.1 12 12 23.1 0.9 12 Z")],
    ),
    (
        "frame-reward",
        &[
            Solid("O 12 12 8.4"),
            Solid("O 19.4 12.0 3.4"),
            Solid("O 17.2 17.2 3.4"),
            Solid("O 12.0 19.4 3.4"),
            Solid("O 6.8 17.2 3.4"),
            Solid("O 4.6 12.0 3.4"),
            Solid("O 6.8 6.8 3.4"),
            Solid("O 12.0 4.6 3.4"),
            Solid("O 17.2 6.8 3.4"),
        ],
    ),
    (
        "frame-mark",
        &[Solid(
            "M 2.6 7.6 L 7.6 2.4 16.4 2.4 21.4 7.6 21.4 21.6 2.6 21.6 Z",
        )],
    ),
];
