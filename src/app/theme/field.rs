//! A line of text to type into: a name, a reason. Read `EditableText::value()`; observe `TextEditChange`.

use accesskit::{Action, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::FocusedInput;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::{EditableText, TextCursorStyle, TextEdit, TextEditChange};

use super::layout::{Measure, column};
use super::paint::{Edge, Fill};
use super::text::Written;
use super::tokens::{Ink, Look, Tone, radius, size, space};

/// A field for one line of at most `longest` characters.
pub fn field(label: &str, start: &str, longest: usize) -> impl Bundle + use<> {
    let mut access = accesskit::Node::new(Role::TextInput);
    access.set_label(super::text::unmarked(label));
    access.set_value(start);
    access.add_action(Action::Focus);
    let mut text = EditableText::new(start);
    text.max_characters = Some(longest);
    (
        Name::new(format!("field: {}", super::text::unmarked(label))),
        text,
        Written::BODY,
        TextCursorStyle::default(),
        AccessibilityNode(access),
        TabIndex(0),
        Outline::default(),
        Node {
            min_height: Val::Px(44.0),
            min_width: Val::Px(180.0),
            flex_grow: 1.0,
            padding: UiRect::axes(Val::Px(space::M), Val::Px(space::S)),
            border: UiRect::all(Val::Px(2.0)),
            border_radius: BorderRadius::all(Val::Px(radius::S)),
            ..column(0.0)
        },
        Measure {
            min: Some(180.0),
            max: None,
        },
        Fill(Ink::Raised),
        Edge(Ink::Muted),
    )
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PostUpdate,
        (colour_cursors, fit_height).before(bevy::ui::UiSystems::Prepare),
    )
    .add_observer(speak)
    .add_observer(clipboard_by_place);
}

/// One line high, whatever the text size: the editor's own measure follows a change of size too late.
fn fit_height(look: Res<Look>, mut fields: Query<&mut Node, With<EditableText>>) {
    let height = Val::Px(
        (look.scaled(size::BODY) * 1.42 + 2.0 * (space::S + 2.0))
            .max(44.0)
            .ceil(),
    );
    for mut node in &mut fields {
        if node.height != height {
            node.height = height;
        }
    }
}

fn colour_cursors(look: Res<Look>, mut cursors: Query<&mut TextCursorStyle>) {
    let style = TextCursorStyle {
        color: look.color(Ink::Text),
        selection_color: look.color(Ink::Tone(Tone::Brass)).with_alpha(0.45),
        unfocused_selection_color: Color::NONE,
        selected_text_color: None,
    };
    for mut cursor in &mut cursors {
        cursor.set_if_neq(style);
    }
}

fn speak(change: On<TextEditChange>, mut fields: Query<(&EditableText, &mut AccessibilityNode)>) {
    if let Ok((text, mut access)) = fields.get_mut(change.event_target()) {
        access.set_value(text.value().to_string());
    }
}

/// Bevy 0.19.1 asks the *letter* of Ctrl+C, and an Arabic keyboard has no Latin letters: ask the place of the key.
fn clipboard_by_place(
    key: On<FocusedInput<KeyboardInput>>,
    keys: Res<ButtonInput<KeyCode>>,
    mut fields: Query<&mut EditableText>,
) {
    let control = keys.any_pressed([KeyCode::ControlLeft, KeyCode::ControlRight]);
    let latin =
        matches!(&key.input.logical_key, bevy::input::keyboard::Key::Character(c) if c.is_ascii());
    if key.input.state != ButtonState::Pressed || !control || latin {
        return;
    }
    let Ok(mut text) = fields.get_mut(key.focused_entity) else {
        return;
    };
    match key.input.key_code {
        KeyCode::KeyA => text.queue_edit(TextEdit::SelectAll),
        KeyCode::KeyC => text.queue_edit(TextEdit::Copy),
        KeyCode::KeyX => text.queue_edit(TextEdit::Cut),
        KeyCode::KeyV => text.queue_edit(TextEdit::Paste),
        _ => {}
    }
}
