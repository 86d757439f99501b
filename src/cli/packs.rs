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
    /// The packs that are asked for, as [`find_stack`] takes them; what is not said is as it was in a saved game.
    pub fn names(&self, saved: Option<&PackRef>) -> Vec<String> {
        let saved_base = saved.map(|saved| saved.id.as_str());
        let base = self.pack.as_deref().or(saved_base).unwrap_or("mizan");
        // A name with `+` in it is the name of a whole stack, as saved games have it.
        let mut names: Vec<String> = match std::path::Path::new(base).exists() {
            true => vec![base.to_owned()],
            false => base.split('+').map(str::to_owned).collect(),
        };
        match saved.filter(|_| self.as_saved()) {
            Some(saved) => names.extend(saved.mods.iter().map(|found| found.id.clone())),
            None => names.extend(self.mods.iter().cloned()),
        }
        names
    }

    /// Whether nothing was asked for.
    fn as_saved(&self) -> bool {
        self.pack.is_none() && self.mods.is_empty()
    }

    /// Reads the packs that are asked for; what is not said is as it was in a saved game.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn find(&self, saved: Option<&PackRef>) -> Result<Loaded, String> {
        let names = self.names(saved);
        let stack: Vec<&str> = names.iter().map(String::as_str).collect();
        find_stack(&stack).map_err(|diagnostics| match self.as_saved() && names.len() > 1 {
            true => format!(
                "{diagnostics}\n\nthis game was played with `{}`; where a pack lies elsewhere, name its folder with --mod, once for each pack in their order",
                names.join("+")
            ),
            false => diagnostics.to_string(),
        })
    }
}
