//! What drawings are made with: paint in an ink, and a picture out of a canvas.

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use tiny_skia::{Paint, Pixmap};

use super::tokens::{Ink, Theme};

/// Paint in an ink, this opaque (0.0 to 1.0).
#[must_use]
pub fn paint(theme: Theme, ink: Ink, alpha: f32) -> Paint<'static> {
    let color = theme.color(ink).to_srgba();
    let byte = |part: f32| (part * 255.0).round() as u8;
    let mut paint = Paint {
        anti_alias: true,
        ..Paint::default()
    };
    paint.set_color_rgba8(
        byte(color.red),
        byte(color.green),
        byte(color.blue),
        byte(alpha),
    );
    paint
}

/// The picture on a canvas.
#[must_use]
pub fn picture(canvas: &Pixmap) -> Image {
    let straight = |pixel: &tiny_skia::PremultipliedColorU8| {
        let pixel = pixel.demultiply();
        [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]
    };
    Image::new(
        Extent3d {
            width: canvas.width(),
            height: canvas.height(),
            depth_or_array_layers: 1,
        },
        TextureDimension::D2,
        canvas.pixels().iter().flat_map(straight).collect(),
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    )
}
