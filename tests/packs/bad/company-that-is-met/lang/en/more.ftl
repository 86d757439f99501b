clause-poor = Word
    .text = Words.
status-listed = Word
    .about = Words.
