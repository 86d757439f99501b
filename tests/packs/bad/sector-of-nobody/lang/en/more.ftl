bulletin-fire = Word
    .text = Words.
bulletin-flood = Word
    .text = Words.
