//! The languages that the manifest lists are languages.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let pack = context.pack;
    let has_field = |name: &str| {
        let source = context
            .sources
            .iter()
            .find(|source| source.inside == "pack.ron");
        source.is_some_and(|source| {
            scan::field(&source.text, scan::body(&source.text), name).is_some()
        })
    };
    if pack.manifest.languages.is_empty() && has_field("languages") {
        context.tell_head(
            Code::Language,
            "languages",
            "a pack speaks at least one language",
        );
    }
    let mut wrong = Vec::new();
    for (index, language) in pack.manifest.languages.iter().enumerate() {
        if language.parse::<unic_langid::LanguageIdentifier>().is_err() {
            wrong.push(format!(
                "`{language}` is not a language tag such as `en` or `ar`"
            ));
        } else if pack.manifest.languages[..index].contains(language) {
            wrong.push(format!("`{language}` is listed twice"));
        }
    }
    for message in wrong {
        context.tell_head(Code::Language, "languages", message);
    }
}
