clause-spills = Word
    .text = Words.
clause-shun = Word
    .text = Words.
clause-spread = Word
    .text = Words.
