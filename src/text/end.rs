//! The reflection in a terminal: what happened, why, what is documented, what to take home.

use super::Terminal;
use crate::pack::model::ClaimId;
use crate::reflect::{facts, reflections};
use std::io::{self, BufRead, Write};

impl<I: BufRead, O: Write> Terminal<'_, I, O> {
    /// Prints the reflection of a game that is over.
    pub(super) fn reflect(&mut self) -> io::Result<()> {
        let pack = self.session.pack().clone();
        let entries = self.session.entries();
        let facts = facts(&pack, &self.session.journal().header.setup, entries);
        let told = reflections(&pack, entries, &facts);
        let sentences = self.sentences();

        let mut lines = vec![String::new(), self.texts.get("text-what-happened")];
        if let Some(ending) = self.session.state().ending {
            lines.push(sentences.ending(ending));
            lines.push(sentences.part("ending", &pack.endings[ending.index()].id, "text"));
        }
        let setup = &self.session.journal().header.setup;
        if setup
            .variants
            .iter()
            .any(|id| pack.variants[id.index()].hides_numbers())
        {
            lines.extend([String::new(), self.texts.get("text-now-shown")]);
            lines.extend(self.table_lines(&self.session.view(None)));
        }
        let mut questions = Vec::new();
        let mut claims: Vec<ClaimId> = Vec::new();
        if !told.is_empty() {
            lines.extend([String::new(), self.texts.get("text-why")]);
        }
        for reflection in &told {
            let reflected = sentences.reflected(reflection);
            lines.extend([String::new(), reflected.title, reflected.text]);
            questions.push(reflected.question);
            claims.extend(&pack.reflections[reflection.reflection.index()].claims);
        }
        claims.sort_unstable();
        claims.dedup();
        if !claims.is_empty() {
            lines.extend([String::new(), self.texts.get("text-documented")]);
        }
        for claim in claims {
            let claim = &pack.claims[claim.index()];
            let part = |part| sentences.part("claim", &claim.id, part);
            let title = sentences.say(&format!("claim-{}", claim.id), &[]);
            lines.extend([
                String::new(),
                format!("{}: {title}", claim.id),
                part("text"),
                part("elsewhere"),
            ]);
            lines.extend(claim.sources.iter().cloned());
        }
        if !questions.is_empty() {
            lines.extend([String::new(), self.texts.get("text-take-home")]);
            lines.extend(questions);
        }
        self.print(&lines)
    }
}
