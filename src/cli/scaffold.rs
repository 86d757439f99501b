//! `mizan pack new`, `mizan pack add` and `mizan pack try`.

use super::{fail, known_language, play};
use clap::Args;
use mizan::pack::model::Pack;
use mizan::pack::scaffold::{addition, new_pack, write};
use mizan::pack::{self, Diagnostics, Loaded, Named, nearest};
use mizan::session::{Scene, Session};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// What a new pack is.
#[derive(Args)]
pub struct New {
    /// Its id, which is also the name of its folder.
    name: String,
    /// The pack that it extends; without it, it is one of its own.
    #[arg(long, value_name = "PACK")]
    extends: Option<String>,
    /// Where to put the folder; without it, here.
    #[arg(long, value_name = "DIR", default_value = ".")]
    r#in: PathBuf,
}

/// Writes the folder of a new pack.
pub fn new(options: &New) -> ExitCode {
    let folder = options.r#in.join(&options.name);
    if let Some(base) = &options.extends
        && let Err(diagnostics) = pack::find(base)
    {
        return fail(diagnostics);
    }
    let written = new_pack(&options.name, options.extends.as_deref())
        .and_then(|drafts| write(&folder, &drafts));
    match written {
        Ok(paths) => {
            tell(&paths);
            let folder = folder.display();
            println!("\nTry it:\n    mizan pack check {folder}\n    mizan play --pack {folder}");
            ExitCode::SUCCESS
        }
        Err(fault) => fail(fault),
    }
}

/// What is added to a pack.
#[derive(Args)]
pub struct Add {
    /// What it is: card, deed, bill, argument, bulletin or place.
    kind: String,
    /// Its id.
    id: String,
    /// The folder of the pack.
    #[arg(long, value_name = "DIR", default_value = ".")]
    to: PathBuf,
}

/// Writes an entry and its texts into files of their own.
pub fn add(options: &Add) -> ExitCode {
    let loaded = match read(&options.to) {
        Ok(loaded) => loaded,
        Err(diagnostics) => return fail(diagnostics),
    };
    // The pack that is added to lies on top; it writes in its own languages.
    let top = loaded.pack.mods.last().unwrap_or(&loaded.pack.manifest);
    let written = addition(&options.kind, &options.id, &loaded.pack, &top.languages)
        .and_then(|drafts| write(&options.to, &drafts));
    match written {
        Ok(paths) => {
            tell(&paths);
            let (folder, kind, id) = (options.to.display(), &options.kind, &options.id);
            let see = match kind.as_str() {
                "card" | "bill" => format!("\n    mizan pack try {folder} --{kind} {id}"),
                _ => String::new(),
            };
            println!("\nChange what they say, then:\n    mizan pack check {folder}{see}");
            ExitCode::SUCCESS
        }
        Err(fault) => fail(fault),
    }
}

fn read(folder: &Path) -> Result<Loaded, Diagnostics> {
    if folder == Path::new(".") {
        // The name of the folder is the id of the pack.
        let here = folder.canonicalize();
        return pack::load(here.as_deref().unwrap_or(folder));
    }
    pack::load(folder)
}

fn tell(paths: &[PathBuf]) {
    for path in paths {
        println!("wrote {}", path.display());
    }
}

/// What is to be seen.
#[derive(Args)]
pub struct Try {
    /// The pack: its folder, its .zip or its id.
    pack: String,
    /// A card: it is drawn.
    #[arg(long, value_name = "ID", group = "scene")]
    card: Option<String>,
    /// A bill: it lies on the floor.
    #[arg(long, value_name = "ID", group = "scene")]
    bill: Option<String>,
    /// A reflection: at the end of a game that tells it.
    #[arg(long, value_name = "ID", group = "scene")]
    reflection: Option<String>,
    /// The role of whoever sees it, by its id.
    #[arg(long, value_name = "ID")]
    role: Option<String>,
    /// The language.
    #[arg(long, default_value = "en")]
    lang: String,
    /// In the terminal, line by line.
    #[arg(long)]
    text: bool,
}

/// Opens a game at a made-up moment: right where the card, the bill or the reflection is.
pub fn open(options: &Try) -> ExitCode {
    let loaded = match pack::find(&options.pack) {
        Ok(loaded) => loaded,
        Err(diagnostics) => return fail(diagnostics),
    };
    if let Err(problem) = known_language(&options.lang, Some(&loaded.pack)) {
        return fail(problem);
    }
    match stage(options, loaded.pack) {
        Ok((_folder, save)) => play::run(&play::Options::resuming(
            &options.pack,
            &save,
            &options.lang,
            options.text,
        )),
        Err(problem) => fail(problem),
    }
}

/// Stages the moment and saves it in a folder that goes when the game is over.
fn stage(options: &Try, pack: Pack) -> Result<(tempfile::TempDir, PathBuf), String> {
    let scene = match (&options.card, &options.bill, &options.reflection) {
        (Some(id), ..) => Scene::Card(named(&pack, id, pack.cards.len())?),
        (_, Some(id), _) => Scene::Bill(named(&pack, id, pack.bills.len())?),
        (.., Some(id)) => Scene::Reflection(named(&pack, id, pack.reflections.len())?),
        _ => return Err("say what is to be seen: --card ID, --bill ID or --reflection ID".into()),
    };
    let role = match &options.role {
        Some(id) => Some(named(&pack, id, pack.roles.len())?),
        None => None,
    };
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let save = folder.path().join("moment.jsonl");
    Session::staged(&Arc::new(pack), scene, role, &options.lang, &save)
        .map_err(|fault| fault.to_string())?;
    Ok((folder, save))
}

/// The entry of this id, one of so many.
fn named<I: Named>(pack: &Pack, id: &str, entries: usize) -> Result<I, String> {
    let words = || (0..entries).map(|position| I::at(position).word(pack));
    words()
        .position(|word| word == id)
        .map(I::at)
        .ok_or_else(|| {
            let kind = I::KIND.word();
            match nearest(id, words()) {
                Some(near) => format!("the pack has no {kind} `{id}`; did you mean `{near}`?"),
                None => format!("the pack has no {kind} `{id}`"),
            }
        })
}
