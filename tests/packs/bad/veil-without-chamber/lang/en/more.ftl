variant-veil = Word
    .why = Words.
