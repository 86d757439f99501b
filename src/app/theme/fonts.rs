//! The fonts, inside the program, so that a lone binary can write both languages.

use bevy::prelude::*;
use bevy::text::Font;

/// Keeps the fonts alive: dropping one handle would clear Bevy's whole font collection.
#[derive(Resource)]
struct Fonts {
    _kept: Vec<Handle<Font>>,
}

const FACES: [&[u8]; 3] = [
    include_bytes!("../../../assets/fonts/IBMPlexSansArabic-Regular.ttf"),
    include_bytes!("../../../assets/fonts/IBMPlexSansArabic-SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/IBMPlexSansArabic-Bold.ttf"),
];

pub(super) fn plugin(app: &mut App) {
    // At build time, before the first update: a text laid out without its family would be measured as nothing.
    let kept = match app.world_mut().get_resource_mut::<Assets<Font>>() {
        Some(mut fonts) => FACES
            .iter()
            .map(|face| fonts.add(Font::from_bytes(face.to_vec())))
            .collect(),
        None => Vec::new(),
    };
    app.insert_resource(Fonts { _kept: kept });
}
