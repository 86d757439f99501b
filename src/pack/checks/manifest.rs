//! The id of a pack is the name of its folder, under which it is found again.

use super::*;

pub(super) fn check(context: &mut Context<'_>) {
    let id = &context.pack.manifest.id;
    let Some(source) = context
        .sources
        .iter()
        .find(|source| source.inside == "pack.ron")
    else {
        return;
    };
    let folder = source
        .path
        .trim_end_matches("/pack.ron")
        .rsplit('/')
        .next()
        .unwrap_or_default();
    // A folder given as `.` or `..` does not tell its name.
    if !id.is_empty() && !matches!(folder, "" | "." | ".." | "pack.ron") && folder != id {
        let message = format!("the pack lies in a folder called `{folder}`");
        let diagnostic = context
            .at(Code::BadId, Kind::Pack, 0, &[], message)
            .help(format!(
                "rename the folder to `{id}`, or call the pack `{folder}`"
            ));
        context.diagnostics.push(diagnostic);
    }
}
