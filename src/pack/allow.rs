//! Comments that allow something: `// allow(P042): why` in a file of rules, `# allow(P042): why` in a file of texts, on
//! the line itself or on the one above; `allow-file(P042): why` for a whole file. Errors cannot be allowed.

use super::code::Code;
use super::diagnostic::{Diagnostic, Diagnostics, Severity};
use super::source::Source;

/// A comment that allows something.
struct Allow {
    file: usize,
    /// The line that it speaks of: its own, or the next that is no comment if it stands alone.
    line: usize,
    whole_file: bool,
    code: Code,
    span: std::ops::Range<usize>,
    used: bool,
}

/// Takes away what comments allow, and tells comments that allow nothing.
pub(super) fn apply(sources: &[Source], diagnostics: &mut Diagnostics) {
    let mut allows = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        gather(file, source, &mut allows, diagnostics);
    }
    if allows.is_empty() {
        return;
    }
    diagnostics.0.retain(|told| {
        let allowed = allows.iter_mut().find(|allow| {
            allow.code == told.code
                && (allow.whole_file || allow.line == told.line)
                && sources[allow.file].path == told.path
        });
        match allowed {
            Some(allow) if told.severity != Severity::Error => {
                allow.used = true;
                false
            }
            _ => true,
        }
    });
    // What an error hides may have been allowed with reason.
    if diagnostics.has_errors() {
        return;
    }
    for allow in allows.iter().filter(|allow| !allow.used) {
        let message = match allow.code.severity() {
            Severity::Error => "an error cannot be allowed".to_owned(),
            _ => format!("there is no {} here that this could allow", allow.code),
        };
        let source = &sources[allow.file];
        diagnostics.push(
            Diagnostic::at(Code::Allow, source, allow.span.clone(), message)
                .help("take the comment away"),
        );
    }
}

fn gather(file: usize, source: &Source, allows: &mut Vec<Allow>, diagnostics: &mut Diagnostics) {
    if !source.text.contains("allow") {
        return;
    }
    let mark = if source.inside.ends_with(".ftl") {
        "#"
    } else {
        "//"
    };
    let is_comment = |line: &str| line.trim_start().starts_with(mark);
    let lines: Vec<&str> = source.text.split_inclusive('\n').collect();
    let mut start = 0;
    for (number, line) in lines.iter().enumerate() {
        let comment = line.find(mark).map(|at| at + mark.len());
        let found = comment.and_then(|at| {
            let rest = line[at..].trim_start();
            let (whole_file, rest) = match rest.strip_prefix("allow-file(") {
                Some(rest) => (true, rest),
                None => (false, rest.strip_prefix("allow(")?),
            };
            let (code, _) = rest.split_once(')')?;
            let from = start + (line.len() - rest.len());
            Some((whole_file, code, from..from + code.len()))
        });
        start += line.len();
        let Some((whole_file, code, span)) = found else {
            continue;
        };
        match code.parse() {
            Ok(code) => allows.push(Allow {
                file,
                line: match lines[number..].iter().position(|line| !is_comment(line)) {
                    Some(comments) => number + comments + 1,
                    None => number + 1,
                },
                whole_file,
                code,
                span,
                used: false,
            }),
            Err(message) => {
                let known: Vec<String> = Code::ALL.iter().map(ToString::to_string).collect();
                diagnostics.push(
                    Diagnostic::at(Code::Allow, source, span, message)
                        .did_you_mean(code, known.iter().map(String::as_str)),
                );
            }
        }
    }
}
