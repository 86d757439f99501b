//! The id of a pack is the name of its folder, under which it is found again.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    for layer in 0..context.stack.layers.len() {
        let Some(source) = context.stack.manifest(layer) else {
            continue;
        };
        let file = context.stack.layers[layer].files.clone();
        let origins = context.origins.of(Kind::Pack);
        let Some(index) = origins
            .iter()
            .position(|origin| file.contains(&origin.file))
        else {
            continue;
        };
        let id = source.text[origins[index].id.clone()].to_owned();
        let folder = source
            .path
            .trim_end_matches("/pack.ron")
            .rsplit('/')
            .next()
            .unwrap_or_default();
        let folder = folder.strip_suffix(".zip").unwrap_or(folder);
        // A folder given as `.` or `..` does not tell its name.
        if !id.is_empty() && !matches!(folder, "" | "." | ".." | "pack.ron") && folder != id {
            let message = format!("the pack lies in a folder called `{folder}`");
            let diagnostic = context
                .at(Code::BadId, Kind::Pack, index, &[], message)
                .help(format!(
                    "rename the folder to `{id}`, or call the pack `{folder}`"
                ));
            context.diagnostics.push(diagnostic);
        }
    }
}
