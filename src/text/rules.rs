//! The rulebook in a terminal: all of it, or one chapter.

use super::Terminal;
use crate::lang::rulebook::{Chapter, Item, chapters};
use crate::lang::sentences::Sentences;
use std::io::{self, BufRead, Write};

impl<I: BufRead, O: Write> Terminal<'_, I, O> {
    /// Prints the contents and every chapter, or the chapter whose number stands after the word.
    pub(super) fn rules(&mut self, line: &str) -> io::Result<()> {
        let number = line.split_whitespace().nth(1);
        // Of the rules, not of this game: nobody is named in them.
        let book = chapters(&Sentences::new(self.session.pack(), self.texts, &[], &[]));
        let wanted = match number.map(str::parse::<usize>) {
            None => None,
            Some(Ok(nr)) if (1..=book.len()).contains(&nr) => Some(nr - 1),
            Some(_) => return self.say("text-not-understood"),
        };
        let mut lines = Vec::new();
        if wanted.is_none() {
            lines.push(self.texts.get("rulebook-title"));
            let contents = book.iter().enumerate();
            lines.extend(contents.map(|(nr, chapter)| format!("{}. {}", nr + 1, chapter.title)));
        }
        for (nr, chapter) in book.iter().enumerate() {
            if wanted.is_none_or(|wanted| wanted == nr) {
                lines.extend([String::new(), format!("{}. {}", nr + 1, chapter.title)]);
                lines.extend(printed(chapter));
            }
        }
        self.print(&lines)
    }
}

/// The lines of a chapter.
fn printed(chapter: &Chapter) -> Vec<String> {
    let mut lines = Vec::new();
    for item in &chapter.items {
        match item {
            Item::Text(text) => lines.push(text.clone()),
            Item::Heading(text, _) => lines.extend([String::new(), text.clone()]),
            Item::Entry(entry) => {
                lines.push(match &entry.text {
                    Some(text) => format!("- {}: {text}", entry.name),
                    None => format!("- {}", entry.name),
                });
                lines.extend(entry.figures.iter().map(|figure| format!("  {figure}")));
            }
        }
    }
    lines
}
