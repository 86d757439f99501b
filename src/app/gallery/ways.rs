//! Pictures of the ways in: the title, the set-up, the settings, the rulebook and the almanac.

use super::*;
use crate::app::rulebook::OpenRules;
use crate::app::screens::settings::OpenSettings;
use crate::app::theme::picker::Picker;
use crate::app::theme::prelude::Activate;
use crate::app::theme::shelf::OpenLeaf;

impl<F: FnMut(&str)> Gallery<F> {
    pub(super) fn ways_in(&mut self) -> Result<(), NoPicture> {
        for (screen, name) in [
            (Screen::Title, "title"),
            (Screen::Setup, "setup"),
            (Screen::Load, "load-empty"),
        ] {
            self.studio.go_to(screen);
            self.take(name)?;
        }
        self.studio.go_to(Screen::Setup);
        self.sheet("setup-roles", |world| {
            // The second list of the first seat is that of its roles.
            let mut lists = world.query_filtered::<Entity, With<Picker>>();
            let list = lists.iter(world).nth(1);
            if let Some(entity) = list {
                world.trigger(Activate { entity });
            }
        })?;
        self.sheet("settings", |world| world.trigger(OpenSettings))?;
        self.rulebook()?;
        self.almanac()
    }

    /// The first chapters of the rulebook.
    fn rulebook(&mut self) -> Result<(), NoPicture> {
        self.studio.go_to(Screen::Title);
        for (chapter, name) in [
            "rulebook",
            "rulebook-round",
            "rulebook-points",
            "rulebook-law",
        ]
        .into_iter()
        .enumerate()
        {
            self.world().trigger(OpenRules);
            self.studio.settle();
            self.world().resource_mut::<OpenLeaf>().0 = chapter;
            self.sheet(name, |_| {})?;
        }
        Ok(())
    }

    /// How to read it, a page about the whole text, and the page of a claim.
    fn almanac(&mut self) -> Result<(), NoPicture> {
        let pack = self.world().resource::<Words>().pack();
        let (essays, claims) = (pack.essays.len(), pack.claims.len());
        if claims == 0 {
            self.skip("almanac");
            return Ok(());
        }
        self.studio.go_to(Screen::Almanac);
        for (leaf, name) in [
            (0, "almanac"),
            (1, "almanac-text"),
            (1 + essays, "almanac-claim"),
        ] {
            self.world().resource_mut::<OpenLeaf>().0 = leaf;
            self.studio.settle();
            self.take(name)?;
        }
        Ok(())
    }
}
