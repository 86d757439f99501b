//! The variants that a command line asks for, and the length of the game that follows from them.

use mizan::engine::length_of;
use mizan::pack::model::VariantId;
use mizan::pack::{Pack, nearest};

/// The variants with these ids, each once.
///
/// # Errors
/// Where the pack has no such variant: names the nearest that it has, and all.
pub fn variants(pack: &Pack, ids: &[String]) -> Result<Vec<VariantId>, String> {
    let known: Vec<&str> = pack.variants.iter().map(|v| v.id.as_str()).collect();
    let mut found: Vec<VariantId> = Vec::new();
    for id in ids {
        let Some(position) = known.iter().position(|known| known == id) else {
            return Err(unknown(&pack.manifest.id, id, &known));
        };
        if !found.contains(&VariantId::at(position)) {
            found.push(VariantId::at(position));
        }
    }
    Ok(found)
}

fn unknown(pack: &str, id: &str, known: &[&str]) -> String {
    if known.is_empty() {
        return format!("there is no variant `{id}`; the pack `{pack}` has none");
    }
    let meant = nearest(id, known.iter().copied())
        .map(|near| format!("did you mean `{near}`? "))
        .unwrap_or_default();
    let known = known.join(", ");
    format!("there is no variant `{id}`; {meant}there are: {known}")
}

/// How many rounds are played: as asked for, else as a variant says, else the pack's standard game.
pub fn rounds(pack: &Pack, asked: Option<u8>, variants: &[VariantId]) -> u8 {
    asked
        .or_else(|| length_of(pack, variants))
        .or_else(|| pack.frame.rounds.first().copied())
        .unwrap_or(1)
}
