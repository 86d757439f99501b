clause-listing = Word
    .text = Words.
clause-naming = Word
    .text = Words.
