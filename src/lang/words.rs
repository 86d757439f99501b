//! The words that a pack has for what the program speaks of: the whole that its meters belong to, its law book, how
//! far one walks. The program's sentences refer to them as `word-…`.
//!
//! A pack gives its own as parts of its name. Where it has none, its entries may have a name that serves; else the
//! program has a word that fits every pack.

use std::fmt::Write;

use crate::pack::model::PhaseKind;
use crate::pack::{Kind, OWN_WORDS, Pack};

/// The program's file with the words that fit every pack.
pub(super) const FALLBACK_FILE: &str = "words.ftl";

/// A Fluent text with a message for each word that the pack has for itself, referring to the pack's own text. `has`:
/// whether there is such a message of the pack, or such a part of it.
pub(super) fn of(pack: &Pack, has: impl Fn(&str, Option<&str>) -> bool) -> String {
    let own = format!("{}-{}", Kind::Pack.word(), pack.manifest.id);
    let mut text = String::new();
    for word in OWN_WORDS {
        let refers = if has(&own, Some(word)) {
            Some(format!("{own}.{word}"))
        } else {
            name(pack, word).filter(|id| has(id, None))
        };
        if let Some(refers) = refers {
            // Writing to a string cannot fail.
            _ = writeln!(text, "word-{word} = {{ {refers} }}");
        }
    }
    text
}

/// The message with the name of an entry that serves as a word.
fn name(pack: &Pack, word: &str) -> Option<String> {
    let phase = |wanted: fn(&PhaseKind) -> bool| {
        let phase = pack.phases.iter().find(|phase| wanted(&phase.kind))?;
        Some(format!("{}-{}", Kind::Phase.word(), phase.id))
    };
    match word {
        "the-number" => {
            let headline = pack.attributes.get(pack.frame.headline?.index())?;
            Some(format!("{}-{}", Kind::Attribute.word(), headline.id))
        }
        "bulletin" => phase(|kind| matches!(kind, PhaseKind::Bulletin)),
        "office" => phase(|kind| matches!(kind, PhaseKind::Office { .. })),
        "ledger" => phase(|kind| matches!(kind, PhaseKind::Ledger)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sentences::say;
    use super::super::{Texts, unmarked};
    use crate::pack::embedded;

    #[test]
    fn a_pack_is_spoken_of_in_its_own_words_and_without_them_in_words_that_fit_every_pack() {
        for (pack, language, whole, ledger, far) in [
            ("mizan", "en", "The city", "The ledger", "2 streets"),
            ("mizan", "ar", "المدينة", "السجل", "شارعان"),
            ("canteen", "en", "The canteen", "The star board", "2 steps"),
            ("canteen", "ar", "المقصف", "لوحة النجوم", "خطوتان"),
            ("ledger-mini", "en", "The board", "The ledger", "2 steps"),
            ("ledger-mini", "ar", "اللوحة", "السجل", "خطوتان"),
        ] {
            let loaded = embedded(pack).and_then(Result::ok).unwrap();
            let texts = Texts::load(language, &loaded.pack, &loaded.words);
            assert_eq!(texts.get("ledger-city"), whole);
            assert_eq!(texts.get("table-ledger"), ledger);
            let asked = unmarked(&say(&texts, "table-ask-go", &[("steps", 2.into())]));
            assert!(asked.contains(far), "{asked}");
        }
    }
}
