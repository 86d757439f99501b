//! What stands for what in the window: the tones and shapes of the pack's inks, and those of the seats.

use super::theme::prelude::{Shape, Tone};
use crate::engine::SeatId;
use crate::pack::model;

/// The tone of what is given or inflicted.
pub const fn tone_of_nature(nature: model::Nature) -> Tone {
    match nature {
        model::Nature::Reward => Tone::Moss,
        model::Nature::Sanction => Tone::Vermilion,
        model::Nature::Mark => Tone::Navy,
    }
}

/// The tone of an ink of the pack.
#[must_use]
pub fn tone_of(ink: model::Ink) -> Tone {
    match ink {
        model::Ink::Teal => Tone::Teal,
        model::Ink::Ochre => Tone::Ochre,
        model::Ink::Vermilion => Tone::Vermilion,
        model::Ink::Brass => Tone::Brass,
        model::Ink::Navy => Tone::Navy,
        model::Ink::Moss => Tone::Moss,
        model::Ink::Plum => Tone::Plum,
    }
}

/// The drawn shape of a shape of the pack.
#[must_use]
pub fn shape_of(shape: model::Shape) -> Shape {
    match shape {
        model::Shape::Circle => Shape::Circle,
        model::Shape::Diamond => Shape::Diamond,
        model::Shape::Triangle => Shape::Triangle,
        model::Shape::Square => Shape::Square,
        model::Shape::Hexagon => Shape::Hexagon,
        model::Shape::Star => Shape::Star,
    }
}

/// The tone of a seat, on the board and in curves.
#[must_use]
pub const fn tone_of_seat(seat: SeatId) -> Tone {
    const TONES: [Tone; 7] = [
        Tone::Navy,
        Tone::Vermilion,
        Tone::Moss,
        Tone::Plum,
        Tone::Ochre,
        Tone::Teal,
        Tone::Brass,
    ];
    TONES[seat.index() % TONES.len()]
}

/// The shape of a seat, so that no seat is told by its tone alone.
#[must_use]
pub const fn shape_of_seat(seat: SeatId) -> Shape {
    const SHAPES: [Shape; 6] = [
        Shape::Circle,
        Shape::Diamond,
        Shape::Triangle,
        Shape::Square,
        Shape::Hexagon,
        Shape::Star,
    ];
    SHAPES[seat.index() % SHAPES.len()]
}
