variant-same = Word
    .why = Words.
variant-both = Word
    .why = Words.
variant-nothing = Word
    .why = Words.
