//! The languages that the manifests list are languages.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    for layer in 0..context.stack.layers.len() {
        let Some(source) = context.stack.manifest(layer) else {
            continue;
        };
        let text = &source.text;
        let field = scan::field(text, scan::body(text), "languages");
        let Some(listed) = field.and_then(|field| scan::entries(text, field)) else {
            continue;
        };
        let listed: Vec<&str> = listed
            .into_iter()
            .map(|span| text[span].trim_matches('"'))
            .collect();
        if listed.is_empty() {
            let message = "a pack speaks at least one language";
            context.tell_manifest(layer, Code::Language, "languages", message);
        }
        for (index, language) in listed.iter().enumerate() {
            let message = if language.parse::<unic_langid::LanguageIdentifier>().is_err() {
                format!("`{language}` is not a language tag such as `en` or `ar`")
            } else if listed[..index].contains(language) {
                format!("`{language}` is listed twice")
            } else {
                continue;
            };
            context.tell_manifest(layer, Code::Language, "languages", message);
        }
    }
}
