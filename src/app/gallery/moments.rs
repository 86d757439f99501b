//! Pictures of what only some games come to: a card of each topic, one that was sent, one with a barred option, a map
//! with much on it, companies with a past; and of each variant of the pack.

use bevy::ui_widgets::ScrollIntoView;

use super::*;
use crate::app::bridge::ResumeGame;
use crate::app::bridge::scout::{moments, wanted};
use crate::app::screens::setup::Plan;
use crate::app::theme::text::unmarked;
use crate::pack::model::Variant;

impl<F: FnMut(&str)> Gallery<F> {
    /// The moments that are found by playing on by oneself, each as its own saved game.
    pub(super) fn moments(&mut self) -> Result<(), NoPicture> {
        let folder =
            tempfile::tempdir().map_err(|error| NoPicture::NotWritten(error.to_string()))?;
        let words = self.world().resource::<Words>();
        let pack = Arc::new(words.pack().clone());
        let language = words.texts.language().to_owned();
        let found = moments(&pack, &language, folder.path())
            .map_err(|fault| NoPicture::NotWritten(fault.to_string()))?;
        for name in wanted(&pack) {
            if !found.iter().any(|moment| moment.name == name) {
                self.skip(&name);
            }
        }
        for moment in found {
            self.world().write_message(ResumeGame(moment.save));
            self.studio.settle();
            self.read_all();
            match moment.name.as_str() {
                "map" => self.take("table-map")?,
                "companies" => {
                    self.sheet("companies-later", |world| {
                        world.trigger(OpenBook::Companies)
                    })?;
                }
                card => {
                    self.take(&format!("table-{card}"))?;
                    if card == "card-sent" {
                        self.play_on(0);
                        self.take("table-card-sent-came")?;
                    }
                }
            }
            self.leave();
        }
        Ok(())
    }

    /// Reads what lies open until a question is asked.
    fn read_all(&mut self) {
        for _ in 0..20 {
            if self.world().resource::<Pages>().is_empty() {
                break;
            }
            self.world().write_message(ReadOn);
            self.studio.settle();
        }
    }

    /// A picture of each variant where it shows.
    pub(super) fn variants(&mut self) -> Result<(), NoPicture> {
        let variants = self.world().resource::<Words>().pack().variants.clone();
        for (nr, variant) in variants.iter().enumerate() {
            let name = format!("variant-{}", variant.id);
            if variant.rounds.is_some() {
                self.set_up(&name, VariantId::at(nr))?;
                continue;
            }
            self.begin_with(None, 1, vec![VariantId::at(nr)]);
            if variant.veil > 0 {
                self.play_until(|game| matches!(game.view.waiting, Waiting::Debate(_)));
                self.take(&name)?;
            } else if hides(variant) {
                self.play_until(|game| matches!(game.view.waiting, Waiting::Roll(_)));
                self.take(&name)?;
            } else if variant.enacts.len() > 1 {
                // Other values for the same deeds: they stand in the law book.
                let words = self.world().resource::<Words>();
                let clause = &words.pack().clauses[variant.enacts[0].index()].id;
                let clause = unmarked(&words.get(&format!("clause-{clause}")));
                self.world().trigger(OpenBook::Law);
                self.studio.settle();
                self.scroll_to(&clause);
                self.sheet(&name, |_| {})?;
            } else {
                self.play_until(|game| matches!(game.view.waiting, Waiting::Vote(_)));
                self.take(&name)?;
            }
            self.leave();
        }
        Ok(())
    }

    /// The table as it is being set, with a variant switched on.
    fn set_up(&mut self, name: &str, variant: VariantId) -> Result<(), NoPicture> {
        let pack = self.world().resource::<Words>().pack().clone();
        let plan = self.world().resource::<Plan>().clone();
        self.world()
            .resource_mut::<Plan>()
            .switch(&pack, variant, true);
        self.studio.go_to(Screen::Setup);
        let words = self.world().resource::<Words>();
        let variant = unmarked(&words.texts.name_of(&pack, variant));
        self.scroll_to(&variant);
        self.take(name)?;
        self.world().insert_resource(plan);
        Ok(())
    }

    /// Brings a text into view.
    fn scroll_to(&mut self, text: &str) {
        let mut texts = self.world().query::<(Entity, &Text)>();
        let found = texts
            .iter(self.world())
            .find(|(_, shown)| unmarked(&shown.0) == text)
            .map(|(entity, _)| entity);
        if let Some(entity) = found {
            self.world().trigger(ScrollIntoView { entity });
        }
        self.studio.settle();
    }

    /// Plays by the script until something is asked of whoever sits here.
    fn play_until(&mut self, met: impl Fn(&Game) -> bool) {
        for step in 0..MOST {
            let reads = self.world().resource::<Pages>().open().is_some();
            let game = self.world().resource::<Game>();
            if game.over() || (!reads && game.deciding().is_some() && met(game)) {
                break;
            }
            self.play_on(step);
        }
    }
}

fn hides(variant: &Variant) -> bool {
    variant.hides_meters || !variant.hides.is_empty()
}
