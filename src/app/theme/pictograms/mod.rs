//! Our own small pictures: drawn by code on a grid of 24, one stroke weight, a pale wash inside the outline.
//!
//! ```ignore
//! pictogram("harbour", 28.0, Ink::Text)   // a node with the picture, in an ink, growing with the text
//! ```
//!
//! The drawings are data: a name and its [`Mark`]s, in the files of this folder. They are drawn as an alpha mask, so
//! one image serves every ink and theme. An unknown name gives the neutral picture, never a panic.

mod draw;
mod goods;
mod people;
mod places;
mod sensors;
mod shapes;
mod statuses;
mod things;

use std::collections::HashMap;

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};

use super::paint::{Opacity, faded, opacity_of};
use super::tokens::{Ink, Look};
pub use draw::Mark;
pub use shapes::Shape;

/// A picture by its name.
type Drawing = (&'static str, &'static [Mark]);

const SHELVES: [&[Drawing]; 7] = [
    places::ALL,
    sensors::ALL,
    statuses::ALL,
    people::ALL,
    things::ALL,
    goods::ALL,
    shapes::ALL,
];

/// The names that are there, in the order of the files.
pub fn names() -> impl Iterator<Item = &'static str> {
    SHELVES.into_iter().flatten().map(|(name, _)| *name)
}

/// Pictures that point somewhere and are mirrored in a mirrored screen.
const DIRECTED: [&str; 9] = [
    "back", "forward", "undo", "redo", "speech", "exit", "ledger", "next", "play",
];

fn marks(name: &str) -> &'static [Mark] {
    let found = SHELVES
        .into_iter()
        .flatten()
        .find(|(known, _)| *known == name);
    found.map_or(things::NEUTRAL, |(_, marks)| marks)
}

/// The picture of a name as white pixels with alpha, four bytes each, `size` × `size`.
pub fn raster(name: &str, size: u32) -> Vec<u8> {
    draw::raster(marks(name), size)
}

/// A picture in an ink. Its node is a square of this many pixels at 100 % text.
#[derive(Component, Clone, Debug, PartialEq)]
#[require(ImageNode)]
pub struct Pictogram {
    /// Which picture.
    pub name: String,
    /// Side of the square at 100 % text.
    pub size: f32,
    /// Its ink.
    pub ink: Ink,
}

/// A picture in an ink.
pub fn pictogram<I: Into<Ink>>(name: &str, size: f32, ink: I) -> impl Bundle + use<I> {
    (
        Pictogram {
            name: name.into(),
            size,
            ink: ink.into(),
        },
        Node {
            width: Val::Px(size),
            height: Val::Px(size),
            flex_shrink: 0.0,
            ..default()
        },
        Pickable::IGNORE,
    )
}

/// Pictures already drawn, by name and pixel size. Other parts of the app (the board) may ask it for images.
#[derive(Resource, Default)]
pub struct Pictures {
    drawn: HashMap<(String, u32), Handle<Image>>,
}

impl Pictures {
    /// The image of a picture at least this many pixels wide: white, to be tinted.
    pub fn image(&mut self, images: &mut Assets<Image>, name: &str, pixels: f32) -> Handle<Image> {
        // Steps of 16 pixels: a few sizes a picture, each drawn a little larger than it is shown.
        let size = ((pixels / 16.0).ceil().max(1.0) as u32 * 16).min(512);
        if let Some(handle) = self.drawn.get(&(name.to_owned(), size)) {
            return handle.clone();
        }
        let image = Image::new(
            Extent3d {
                width: size,
                height: size,
                depth_or_array_layers: 1,
            },
            TextureDimension::D2,
            raster(name, size),
            TextureFormat::Rgba8UnormSrgb,
            RenderAssetUsages::default(),
        );
        let handle = images.add(image);
        self.drawn.insert((name.to_owned(), size), handle.clone());
        handle
    }
}

pub(super) fn show_pictograms(
    look: Res<Look>,
    scale: Res<UiScale>,
    windows: Query<&Window>,
    mut images: ResMut<Assets<Image>>,
    mut pictures: ResMut<Pictures>,
    mut nodes: Query<(Entity, &Pictogram, &mut ImageNode, &mut Node)>,
    opacities: Query<&Opacity>,
    parents: Query<&ChildOf>,
) {
    let density = windows.iter().map(Window::scale_factor).fold(1.0, f32::max) * scale.0;
    for (entity, pictogram, mut shown, mut node) in &mut nodes {
        let side = look.scaled(pictogram.size);
        let image = pictures.image(&mut images, &pictogram.name, side * density);
        let color = faded(
            look.color(pictogram.ink),
            opacity_of(entity, &opacities, &parents),
        );
        let flip = look.is_rtl() && DIRECTED.contains(&pictogram.name.as_str());
        if shown.image != image || shown.color != color || shown.flip_x != flip {
            shown.image = image;
            shown.color = color;
            shown.flip_x = flip;
        }
        if node.width != Val::Px(side) || node.height != Val::Px(side) {
            node.width = Val::Px(side);
            node.height = Val::Px(side);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ink(pixels: &[u8]) -> usize {
        pixels.chunks(4).filter(|pixel| pixel[3] > 8).count()
    }

    #[test]
    fn every_picture_draws_something_and_stays_off_the_border() {
        for name in names() {
            let pixels = raster(name, 48);
            assert!(ink(&pixels) > 60, "{name} is nearly empty");
            let border = (0..48).flat_map(|i| [(i, 0), (i, 47), (0, i), (47, i)]);
            for (x, y) in border {
                assert_eq!(
                    pixels[(y * 48 + x) * 4 + 3],
                    0,
                    "{name} touches the border at {x},{y}"
                );
            }
        }
    }

    #[test]
    fn no_two_pictures_are_alike() {
        let all: Vec<_> = names().map(|name| (name, raster(name, 32))).collect();
        for (nr, (name, pixels)) in all.iter().enumerate() {
            for (other, others) in &all[nr + 1..] {
                assert!(
                    name != other && pixels != others,
                    "{name} and {other} are the same picture"
                );
            }
        }
    }

    #[test]
    fn an_unknown_name_gives_the_neutral_picture() {
        assert!(ink(&raster("no such thing", 32)) > 20);
    }
}
