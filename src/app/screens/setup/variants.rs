//! The variants of the pack: each with its name, one sentence on why one would try it, and a switch.

use bevy::prelude::*;
use bevy::ui::Checked;

use super::{Part, Plan, Redo};
use crate::app::theme::prelude::*;
use crate::app::words::Words;
use crate::pack::model::VariantId;

/// The row of lengths, which shows what a variant sets.
#[derive(Component, Clone, Copy, Debug)]
pub(super) struct Length;

/// The switch of a variant.
#[derive(Component, Clone, Copy, Debug)]
pub(super) struct Switch(VariantId);

/// The words of the switches.
pub(super) struct Switches {
    heading: String,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    why: String,
    on: bool,
}

pub(super) fn choose_length(chosen: On<Chosen>, words: Res<Words>, mut plan: ResMut<Plan>) {
    plan.choose_length(words.pack(), chosen.index);
}

/// Lets the switches and the length show what is planned: one may change the other.
pub(super) fn follow(
    words: Res<Words>,
    plan: Res<Plan>,
    switches: Query<(Entity, &Switch, Has<Checked>)>,
    mut lengths: Query<&mut Options, With<Length>>,
    mut commands: Commands,
) {
    for (entity, switch, checked) in &switches {
        let on = plan.variants.contains(&switch.0);
        if on && !checked {
            commands.entity(entity).insert(Checked);
        } else if !on && checked {
            commands.entity(entity).remove::<Checked>();
        }
    }
    let chosen = plan.length_shown(words.pack());
    for mut length in &mut lengths {
        if length.chosen != chosen {
            length.chosen = chosen;
        }
    }
}

impl Switches {
    pub(super) fn new(words: &Words, plan: &Plan) -> Self {
        let pack = words.pack();
        let row = |id: VariantId| Row {
            name: words.texts.name_of(pack, id),
            why: words.texts.part_of(pack, id, "why"),
            on: plan.variants.contains(&id),
        };
        Self {
            heading: words.get("setup-variants"),
            rows: (0..pack.variants.len())
                .map(|nr| row(VariantId::at(nr)))
                .collect(),
        }
    }

    /// Lays them out; nothing where the pack has no variants.
    pub(super) fn spawn(self, page: &mut ChildSpawner, columns: u16, focus: Part) {
        if self.rows.is_empty() {
            return;
        }
        page.spawn(panel()).with_children(|sheet| {
            sheet.spawn(subheading(&self.heading));
            sheet
                .spawn(Node {
                    align_items: AlignItems::Start,
                    ..grid((columns / 2).max(1), space::M)
                })
                .with_children(|grid| {
                    for (nr, row) in self.rows.iter().enumerate() {
                        grid.spawn(column(0.0))
                            .with_children(|cell| row.spawn(cell, nr, focus));
                    }
                });
        });
    }
}

impl Row {
    fn spawn(&self, cell: &mut ChildSpawner, nr: usize, focus: Part) {
        let mut switch = cell.spawn((
            Switch(VariantId::at(nr)),
            toggle_about(&self.name, Some(&self.why), self.on),
            tune(|node| node.align_items = AlignItems::Start),
            observe(move |change: On<ValueChange<bool>>, mut redo: Redo| {
                let pack = redo.words.pack();
                let veiled = redo.plan.veiled(pack);
                redo.plan.switch(pack, VariantId::at(nr), change.value);
                // Whether roles can be chosen stands on every seat's card.
                if redo.plan.veiled(pack) != veiled {
                    redo.build(Part::Variant(nr));
                }
            }),
        ));
        if focus == Part::Variant(nr) {
            switch.insert(FirstFocus);
        }
    }
}
