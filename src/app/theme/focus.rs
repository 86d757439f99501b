//! Everything by keyboard: Tab and arrows move the focus, Esc goes back, the ring shows where one is.
//!
//! A control takes part by having a `TabIndex`. Tab walks all visible controls in the order of the tree; while a
//! modal sheet is open, only those inside it. In an [`ArrowGroup`] the arrow keys move as well, mirrored in Arabic.
//! F6 goes to the next [`Region`], so that the far side of a screen with many controls is one press away.

use accesskit::{Action, Role};
use bevy::a11y::{AccessibilityNode, ActionRequest};
use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus, InputFocusVisible};
use bevy::picking::events::{Pointer, Press};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui_widgets::{Activate, ScrollIntoView};

use super::modal::Modal;
use super::tokens::{Ink, Look};
use super::walk::ArrowPage;

/// Children of this node are options of one question: arrows move between them.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct ArrowGroup;

/// Put on the control that shall have the focus when its screen opens (the first control otherwise).
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct FirstFocus;

/// Put beside [`FirstFocus`] where what is laid out shall be scrolled to it: the chosen entry of a long list.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct IntoView;

/// Where the focus rests while there is nothing to do: on this, rather than on the first control there happens to be.
/// Tab does not come here by itself; give it `TabIndex(-1)` and a spoken label.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Calm;

/// A part of a screen that F6 goes to: its first control.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Region;

/// Whether Shift is down at the point of the frame's keys that is looked at. Bevy tells only how it is after all of
/// them, and a quick Shift and Tab come and go within a frame.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Shift(bool);

/// The control that the player moved the focus to with keys; only that one opens its tip by having the focus.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Walked(pub(super) Option<Entity>);

/// The player wants to leave what is open (Esc, or the mouse's back button). Screens observe it; a modal takes it first.
#[derive(Event, Clone, Copy, Debug)]
pub struct Back;

/// The accessibility node of a control: its role, its spoken label, and that it can be activated and focused.
pub fn spoken(role: Role, label: impl AsRef<str>) -> AccessibilityNode {
    let mut node = accesskit::Node::new(role);
    node.set_label(super::text::unmarked(label.as_ref()));
    node.add_action(Action::Focus);
    node.add_action(Action::Click);
    AccessibilityNode(node)
}

pub(super) fn plugin(app: &mut App) {
    // Without the window library (tests, pictures) nobody else registers these requests.
    app.init_resource::<Walked>()
        .init_resource::<Shift>()
        .add_message::<ActionRequest>()
        .add_systems(PreUpdate, obey_assistive_technology)
        .add_systems(
            PostUpdate,
            (keep_focus, draw_ring)
                .chain()
                .before(bevy::ui::UiSystems::Prepare),
        )
        .add_systems(Last, follow_shift)
        .add_systems(
            PostUpdate,
            scroll_to_focus.after(bevy::ui::UiSystems::PostLayout),
        )
        .add_observer(on_key)
        .add_observer(on_press)
        .add_observer(on_activate);
}

/// The tree of nodes as the keyboard sees it.
#[derive(bevy::ecs::system::SystemParam)]
pub(super) struct Reach<'w, 's> {
    nodes: Query<
        'w,
        's,
        (
            &'static Node,
            Option<&'static TabIndex>,
            Option<&'static Children>,
            Option<&'static Visibility>,
        ),
    >,
    roots: Query<'w, 's, Entity, (With<Node>, Without<ChildOf>)>,
    parents: Query<'w, 's, &'static ChildOf>,
    modals: Query<'w, 's, (Entity, &'static Modal)>,
    calm: Query<'w, 's, (), With<Calm>>,
    regions: Query<'w, 's, (), With<Region>>,
}

impl Reach<'_, '_> {
    /// The topmost modal sheet.
    pub(super) fn modal(&self) -> Option<Entity> {
        self.modals
            .iter()
            .max_by_key(|(entity, modal)| (modal.order, *entity))
            .map(|(entity, _)| entity)
    }

    /// Whether an entity is inside another (or is it).
    pub(super) fn inside(&self, entity: Entity, outer: Entity) -> bool {
        entity == outer || self.ancestors(entity).any(|e| e == outer)
    }

    /// What an entity lies in, the nearest first.
    pub(super) fn ancestors(&self, entity: Entity) -> impl Iterator<Item = Entity> {
        self.parents.iter_ancestors(entity)
    }

    /// Every control that Tab may visit now, in order, and the calm places among them.
    fn all(&self) -> Vec<Entity> {
        let mut out = Vec::new();
        match self.modal() {
            Some(modal) => self.gather(modal, &mut out),
            None => {
                let mut roots: Vec<Entity> = self.roots.iter().collect();
                roots.sort();
                for root in roots {
                    self.gather(root, &mut out);
                }
            }
        }
        out
    }

    /// The controls that Tab may visit now, in order. Whoever rests on a calm place goes on from there.
    fn stops(&self, here: Option<Entity>) -> Vec<Entity> {
        let mut all = self.all();
        all.retain(|e| Some(*e) == here || !self.calm.contains(*e));
        all
    }

    fn gather(&self, entity: Entity, out: &mut Vec<Entity>) {
        let Ok((node, index, children, visibility)) = self.nodes.get(entity) else {
            return;
        };
        if node.display == Display::None || visibility == Some(&Visibility::Hidden) {
            return;
        }
        if index.is_some_and(|index| index.0 >= 0) || self.calm.contains(entity) {
            out.push(entity);
        }
        for child in children.into_iter().flatten() {
            self.gather(*child, out);
        }
    }

    /// The first control of each region, in order, beginning with that of the region one is in.
    fn heads(&self, here: Option<Entity>) -> Vec<Entity> {
        let region = |control: Entity| self.ancestors(control).find(|e| self.regions.contains(*e));
        let mut firsts: Vec<(Entity, Entity)> = Vec::new();
        for control in self.stops(here) {
            if let Some(region) = region(control)
                && firsts.iter().all(|(known, _)| *known != region)
            {
                firsts.push((region, control));
            }
        }
        let at = here
            .and_then(region)
            .and_then(|region| firsts.iter().position(|(known, _)| *known == region));
        firsts.rotate_left(at.unwrap_or(0));
        firsts.into_iter().map(|(_, control)| control).collect()
    }

    /// The controls inside an entity, in order.
    pub(super) fn in_group(&self, group: Entity) -> Vec<Entity> {
        let mut out = Vec::new();
        self.gather(group, &mut out);
        out.retain(|e| !self.calm.contains(*e));
        out
    }
}

fn step(list: &[Entity], from: Option<Entity>, forward: bool) -> Option<Entity> {
    let len = list.len();
    if len == 0 {
        return None;
    }
    let next = match from.and_then(|entity| list.iter().position(|e| *e == entity)) {
        Some(at) if forward => (at + 1) % len,
        Some(at) => (at + len - 1) % len,
        None if forward => 0,
        None => len - 1,
    };
    Some(list[next])
}

#[expect(clippy::too_many_arguments, reason = "an observer names what it reads")]
fn on_key(
    mut key: On<FocusedInput<KeyboardInput>>,
    reach: Reach,
    groups: Query<(), With<ArrowGroup>>,
    pages: Query<(), With<ArrowPage>>,
    windows: Query<(), With<Window>>,
    fields: Query<(), With<EditableText>>,
    mut shift: ResMut<Shift>,
    look: Res<Look>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut walked: ResMut<Walked>,
    mut commands: Commands,
) {
    let here = key.focused_entity;
    let code = key.input.key_code;
    if matches!(code, KeyCode::ShiftLeft | KeyCode::ShiftRight) {
        shift.0 = key.input.state == ButtonState::Pressed;
    }
    if key.input.state != ButtonState::Pressed {
        return;
    }
    // Arrows belong to the group they are pressed in (but never to a field, where they move the caret).
    if groups.contains(here) && !focus.get().is_some_and(|e| fields.contains(e)) {
        // On a page that is walked from top to bottom a row of options keeps only what lies along it.
        let crosses = matches!(code, KeyCode::ArrowDown | KeyCode::ArrowUp);
        if crosses && reach.ancestors(here).any(|e| pages.contains(e)) {
            return;
        }
        let forward = match code {
            KeyCode::ArrowDown => Some(true),
            KeyCode::ArrowUp => Some(false),
            KeyCode::ArrowRight => Some(!look.is_rtl()),
            KeyCode::ArrowLeft => Some(look.is_rtl()),
            _ => None,
        };
        let options = reach.in_group(here);
        if let Some(forward) = forward
            && let Some(next) = step(&options, focus.get(), forward)
        {
            key.propagate(false);
            focus.set(next, FocusCause::Navigated);
            walked.0 = Some(next);
            visible.0 = true;
        }
        return;
    }
    if !windows.contains(here) {
        return;
    }
    match code {
        KeyCode::Tab => {
            if let Some(next) = step(&reach.stops(focus.get()), focus.get(), !shift.0) {
                focus.set(next, FocusCause::Navigated);
                walked.0 = Some(next);
                visible.0 = true;
            }
        }
        KeyCode::F6 => {
            let heads = reach.heads(focus.get());
            if let Some(next) = step(&heads, heads.first().copied(), !shift.0) {
                focus.set(next, FocusCause::Navigated);
                walked.0 = Some(next);
                visible.0 = true;
            }
        }
        KeyCode::Escape if !key.input.repeat => match reach.modal() {
            Some(modal) => commands.trigger(super::modal::Dismiss { entity: modal }),
            None => commands.trigger(Back),
        },
        _ => {}
    }
}

/// A frame begins with Shift as the last one left it; a window that lost the keyboard has let go of it.
fn follow_shift(keys: Res<ButtonInput<KeyCode>>, mut shift: ResMut<Shift>) {
    let down = keys.any_pressed([KeyCode::ShiftLeft, KeyCode::ShiftRight]);
    shift.set_if_neq(Shift(down));
}

/// A press focuses the control it hits; a press beside all controls leaves the focus where it was.
fn on_press(
    press: On<Pointer<Press>>,
    indices: Query<(), With<TabIndex>>,
    parents: Query<&ChildOf>,
    mut focus: ResMut<InputFocus>,
    mut walked: ResMut<Walked>,
) {
    if press.entity != press.original_event_target() {
        return;
    }
    let hit = std::iter::once(press.entity)
        .chain(parents.iter_ancestors(press.entity))
        .find(|e| indices.contains(*e));
    if let Some(control) = hit {
        walked.0 = None;
        if focus.get() != Some(control) {
            focus.set(control, FocusCause::Pressed);
        }
    }
}

/// What was asked for is done: what explained it is read.
fn on_activate(_: On<Activate>, mut walked: ResMut<Walked>) {
    walked.0 = None;
}

/// Somebody always has the focus, and it is never outside an open modal sheet. When the control that had it is made
/// anew, the one with the same label has it; when it is gone, the focus rests where it is calm.
pub(super) fn keep_focus(
    reach: Reach,
    first: Query<Entity, With<FirstFocus>>,
    added: Query<Entity, Added<FirstFocus>>,
    labels: Query<&AccessibilityNode>,
    mut focus: ResMut<InputFocus>,
    mut label: Local<Option<String>>,
) {
    let label_of = |entity: Entity| labels.get(entity).ok()?.label().map(str::to_owned);
    let controls = reach.all();
    if let Some(newcomer) = added.iter().find(|e| controls.contains(e)) {
        focus.set(newcomer, FocusCause::Navigated);
        *label = label_of(newcomer);
        return;
    }
    let kept = focus.get().is_some_and(|entity| match reach.modal() {
        Some(modal) => reach.inside(entity, modal) && controls.contains(&entity),
        None => controls.contains(&entity),
    });
    if !kept {
        let heir = label.take().and_then(|lost| {
            let same = |e: &Entity| label_of(*e).as_ref() == Some(&lost);
            controls.iter().copied().find(same)
        });
        let wish = heir
            .or_else(|| first.iter().find(|e| controls.contains(e)))
            .or_else(|| controls.iter().copied().find(|e| reach.calm.contains(*e)))
            .or(controls.first().copied());
        match wish {
            Some(entity) => focus.set(entity, FocusCause::Navigated),
            None if focus.get().is_some() && !controls.is_empty() => focus.clear(),
            None => {}
        }
    }
    if let Some(entity) = focus.get()
        && (focus.is_changed() || label.is_none())
    {
        *label = label_of(entity);
    }
}

/// The ring: an outline outside the control, in brass, wide enough to be seen without its colour.
fn draw_ring(
    look: Res<Look>,
    focus: Res<InputFocus>,
    mut outlines: Query<(Entity, &mut Outline)>,
    plain: Query<(), (With<TabIndex>, Without<Outline>)>,
    mut commands: Commands,
) {
    let ring = Outline {
        width: Val::Px(3.0),
        offset: Val::Px(2.0),
        color: look.color(Ink::Focus),
    };
    let none = Outline {
        width: Val::Px(3.0),
        offset: Val::Px(2.0),
        color: Color::NONE,
    };
    for (entity, mut outline) in &mut outlines {
        outline.set_if_neq(if focus.get() == Some(entity) {
            ring
        } else {
            none
        });
    }
    if let Some(entity) = focus.get().filter(|e| plain.contains(*e)) {
        commands.entity(entity).try_insert(ring);
    }
}

fn scroll_to_focus(
    focus: Res<InputFocus>,
    indices: Query<(), With<TabIndex>>,
    newcomers: Query<(), (Added<FirstFocus>, Without<IntoView>)>,
    mut last: Local<Option<Entity>>,
    mut commands: Commands,
) {
    if *last != focus.get() {
        *last = focus.get();
        // What was just laid out is read from its top, wherever its first control is.
        let moved = focus.get().filter(|e| !newcomers.contains(*e));
        if let Some(entity) = moved.filter(|e| indices.contains(*e)) {
            commands.trigger(ScrollIntoView { entity });
        }
    }
}

fn obey_assistive_technology(
    mut requests: MessageReader<ActionRequest>,
    controls: Query<(), With<TabIndex>>,
    mut focus: ResMut<InputFocus>,
    mut walked: ResMut<Walked>,
    mut commands: Commands,
) {
    for request in requests.read() {
        let Some(entity) =
            Entity::try_from_bits(request.target_node.0).filter(|e| controls.contains(*e))
        else {
            continue;
        };
        match request.action {
            Action::Focus => {
                focus.set(entity, FocusCause::Navigated);
                walked.0 = Some(entity);
            }
            Action::Click => {
                focus.set(entity, FocusCause::Navigated);
                commands.trigger(Activate { entity });
            }
            _ => {}
        }
    }
}
