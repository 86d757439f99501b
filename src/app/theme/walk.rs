//! Pages that are walked from top to bottom: Up and Down go from control to control, Home and End to the first and last.

use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui::Checked;

use super::focus::{ArrowGroup, Reach, Walked};

/// The controls in here lie below each other as on a menu, a list or a form. A row of options ([`ArrowGroup`]) counts
/// as one: one comes to the option that is chosen.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct ArrowPage;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(on_key);
}

/// Whether a key walks on such a page.
pub(super) const fn walks(code: KeyCode) -> bool {
    matches!(
        code,
        KeyCode::ArrowUp | KeyCode::ArrowDown | KeyCode::Home | KeyCode::End
    )
}

#[expect(clippy::too_many_arguments, reason = "an observer names what it reads")]
fn on_key(
    mut key: On<FocusedInput<KeyboardInput>>,
    reach: Reach,
    pages: Query<(), With<ArrowPage>>,
    groups: Query<(), With<ArrowGroup>>,
    chosen: Query<(), With<Checked>>,
    fields: Query<(), With<EditableText>>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut walked: ResMut<Walked>,
) {
    let (here, code) = (key.focused_entity, key.input.key_code);
    if key.input.state != ButtonState::Pressed || !walks(code) {
        return;
    }
    // A field lets no key out, so that one is met at the field itself; Home and End are its own.
    let field = fields.contains(here);
    if field && matches!(code, KeyCode::Home | KeyCode::End) {
        return;
    }
    let page = match field {
        true => reach.ancestors(here).find(|e| pages.contains(*e)),
        false => pages.contains(here).then_some(here),
    };
    let Some(page) = page else { return };
    let mut stops: Vec<(Option<Entity>, Vec<Entity>)> = Vec::new();
    for control in reach.in_group(page) {
        let mut within = reach.ancestors(control).take_while(|e| *e != page);
        let group = within.find(|e| groups.contains(*e));
        match stops.last_mut() {
            Some((last, members)) if group.is_some() && *last == group => members.push(control),
            _ => stops.push((group, vec![control])),
        }
    }
    let Some(last) = stops.len().checked_sub(1) else {
        return;
    };
    let at = |e: Entity| stops.iter().position(|(_, members)| members.contains(&e));
    let to = match (code, focus.get().and_then(at)) {
        (KeyCode::ArrowDown, Some(at)) if at < last => at + 1,
        (KeyCode::ArrowUp, Some(at)) if at > 0 => at - 1,
        (KeyCode::ArrowUp, _) | (KeyCode::End, _) => last,
        _ => 0,
    };
    let members = &stops[to].1;
    let next = members.iter().find(|e| chosen.contains(**e));
    if let Some(next) = next.or(members.first()) {
        key.propagate(false);
        focus.set(*next, FocusCause::Navigated);
        walked.0 = Some(*next);
        visible.0 = true;
    }
}
