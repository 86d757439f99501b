# What the program calls things where a pack has no words of its own for them. A pack gives its own as parts of its
# name, `pack-<id>`: what stands here as `word-whole` is `.whole` there. Each is put into sentences as it is.

# Below the name of the game, on the title.
word-line = What is seen is counted. What should it count for?
# What the meters and the places belong to: at the beginning of a line, within one, and before the
# name of a number, as what has it.
word-whole = The board
word-the-whole = the board
word-of-the-whole = the board’s
# So far along the ways of the map.
word-steps = { $steps ->
    [one] one step
   *[other] { $steps } steps
  }
# The number that stands for a seat, within a sentence. Without a word for it, its name.
word-the-number = the number that everybody watches
# The laws in force, at the beginning of a line and within one.
word-law-book = The law book
word-the-law-book = the law book
# The companies, as a heading.
word-companies = The companies
# The phases of these kinds, as a heading. Without a word for it, the name of the pack’s first phase of the kind.
word-bulletin = The news
word-office = The action
word-ledger = The ledger
