//! What each code means, with a wrong and a right piece of a file.

use super::code::Code;

/// One section for each code: `## P012`, why it is so, and two pieces of code.
const TEXT: &str = include_str!("explain.md");

impl Code {
    /// More about the rule: why it is there, and a wrong and a right piece of a file, as Markdown.
    #[must_use]
    pub fn explanation(self) -> &'static str {
        let head = format!("## {self}\n");
        let Some(start) = TEXT.find(&head).map(|at| at + head.len()) else {
            return "";
        };
        let rest = &TEXT[start..];
        let end = rest.find("\n## ").unwrap_or(rest.len());
        rest[..end].trim()
    }
}
