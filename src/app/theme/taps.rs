//! A tap is seen whole, also when pointing, pressing and letting go come in one frame.
//!
//! Bevy looks for what is pressed under the pointer of this frame and for what is let go under that of the last. When a
//! window slept, or a frame took long, a tap can lie between the two and would be lost: so what follows the letting go
//! of a press waits for the next frame.

use std::collections::VecDeque;

use bevy::ecs::message::{MessageCursor, Messages};
use bevy::picking::PickingSystems;
use bevy::picking::pointer::{PointerAction, PointerInput};
use bevy::prelude::*;

use super::motion::Wake;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(First, part_taps.after(PickingSystems::Input));
}

fn part_taps(
    mut inputs: ResMut<Messages<PointerInput>>,
    mut read: Local<MessageCursor<PointerInput>>,
    mut held: Local<VecDeque<PointerInput>>,
    mut wake: ResMut<Wake>,
) {
    let new: Vec<PointerInput> = read.read(&inputs).cloned().collect();
    if new.is_empty() && held.is_empty() {
        return;
    }
    let waited = !held.is_empty();
    held.extend(new);
    let now = up_to_release(&held);
    if !waited && now == held.len() {
        held.clear();
        return;
    }
    // What is older than this frame was read by everybody.
    inputs.clear();
    for input in held.drain(..now) {
        inputs.write(input);
    }
    *read = inputs.get_cursor_current();
    if !held.is_empty() {
        wake.soon();
    }
}

/// How many inputs belong to this frame: those before the letting go of a press among them.
fn up_to_release(inputs: &VecDeque<PointerInput>) -> usize {
    let mut pressed = false;
    for (nr, input) in inputs.iter().enumerate() {
        match input.action {
            PointerAction::Press(_) => pressed = true,
            PointerAction::Release(_) if pressed => return nr,
            _ => {}
        }
    }
    inputs.len()
}
