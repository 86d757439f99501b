//! Resolves the manifests and the frame.

use super::*;

impl Resolver<'_> {
    /// The manifests and the frame.
    pub(super) fn head(&mut self, read: &RawPack, pack: &mut Pack) {
        let mut manifests = read.heads.iter().map(|head| self.manifest(head));
        pack.manifest = manifests.next().unwrap_or_default();
        pack.mods = manifests.collect();
        for manifest in &pack.mods {
            for language in &manifest.languages {
                if !pack.manifest.languages.contains(language) {
                    pack.manifest.languages.push(language.clone());
                }
            }
        }
        self.frame(&read.head, &mut pack.frame);
    }

    fn manifest(&mut self, head: &Head) -> Manifest {
        let mut manifest = Manifest::default();
        if let Some(id) = self.enter(&head.id) {
            manifest.id = self.text(*id);
        }
        if let Some(languages) = self.enter(&head.languages) {
            manifest.languages = languages.iter().map(|word| self.text(*word)).collect();
        }
        if let Some(format) = self.enter(&head.format) {
            manifest.format = u32::try_from(format.value).unwrap_or_default();
            // One that is too new was refused before.
            if format.value < 1 {
                self.tell(Code::Format, format.word, "the first format is 1");
            }
        }
        manifest.version = self.enter(&head.version).cloned().unwrap_or_default();
        manifest.authors = self.enter(&head.authors).cloned().unwrap_or_default();
        manifest.licence = self.enter(&head.licence).cloned().unwrap_or_default();
        manifest
    }

    /// A value of a `pack.ron`; what is told next is told of its file.
    fn enter<'v, T>(&mut self, value: &'v Option<Entry<T>>) -> Option<&'v T> {
        let entry = value.as_ref()?;
        self.file = entry.file;
        Some(&entry.raw)
    }

    fn frame(&mut self, head: &Head, frame: &mut Frame) {
        if let Some(rounds) = self.enter(&head.rounds) {
            frame.rounds = rounds
                .iter()
                .map(|n| self.small(*n, 1, 60, "the length of a game"))
                .collect();
        }
        if let Some(rounds) = head.rounds.as_ref().filter(|rounds| rounds.raw.is_empty()) {
            self.at(Code::Number, rounds, "a game has at least one length");
        }
        if let Some((fewest, most)) = self.enter(&head.seats) {
            frame.seats.0 = self.small(*fewest, 1, MOST_SEATS, "the fewest seats");
            frame.seats.1 = self.small(*most, frame.seats.0, MOST_SEATS, "the most seats");
        }
        if let Some((dealt, most)) = self.enter(&head.arguments) {
            frame.arguments.0 = self.small(*dealt, 0, 20, "the arguments that are dealt");
            frame.arguments.1 =
                self.small(*most, frame.arguments.0, 20, "the most arguments in a hand");
        }
        frame.rotate = head.rotate.as_ref().is_some_and(|value| value.raw);
        frame.headline = self
            .enter(&head.headline)
            .map(|word| self.attribute(*word, SubjectKind::Seat));
        frame.company_headline = self
            .enter(&head.company_headline)
            .map(|word| self.attribute(*word, SubjectKind::Company));
    }
}
