variant-strict = Word
    .why = Words.
variant-blind = Word
    .why = Words.
