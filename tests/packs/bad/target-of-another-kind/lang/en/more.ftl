phase-office = Word
    .about = Words.
action-visit = Word
    .about = Words.
action-name = Word
    .about = Words.
