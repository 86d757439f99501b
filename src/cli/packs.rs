//! Which packs a command is about: `--pack`, and `--mod` once for each pack on it.

use clap::Args;
use mizan::journal::PackRef;
use mizan::pack::{Loaded, find_stack};

/// The pack of a game, and the packs on it.
#[derive(Args, Clone, Debug, Default)]
pub struct Packs {
    /// A pack's id, or its folder or .zip. Ids are looked for in the user's folder of packs, in `packs` beside the
    /// program and among the shipped packs. Without it, mizan, or what a saved game was played with.
    #[arg(long, value_name = "PACK")]
    pub pack: Option<String>,
    /// A pack that extends it, by its id, folder or .zip; give it once for each, in their order: the last lies on top.
    #[arg(long = "mod", value_name = "PACK")]
    pub mods: Vec<String>,
}

impl Packs {
    /// Reads the packs that are asked for; what is not said is as it was in a saved game.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn find(&self, saved: Option<&PackRef>) -> Result<Loaded, String> {
        let saved_base = saved.map(|saved| saved.id.as_str());
        let base = self.pack.as_deref().or(saved_base).unwrap_or("mizan");
        let as_saved = self.pack.is_none() && self.mods.is_empty();
        let mods = match saved.filter(|_| as_saved) {
            Some(saved) => saved.mods.iter().map(|found| found.id.as_str()).collect(),
            None => self.mods.iter().map(String::as_str).collect::<Vec<_>>(),
        };
        // A name with `+` in it is the name of a whole stack, as saved games have it.
        let split = !std::path::Path::new(base).exists();
        let mut names: Vec<&str> = match split {
            true => base.split('+').collect(),
            false => vec![base],
        };
        names.extend(&mods);
        find_stack(&names).map_err(|diagnostics| match as_saved && !mods.is_empty() {
            true => format!(
                "{diagnostics}\n\nthis game was played with `{}`; where a pack lies elsewhere, name its folder with --mod, once for each pack in their order",
                names.join("+")
            ),
            false => diagnostics.to_string(),
        })
    }
}
