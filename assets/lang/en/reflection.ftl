# The reflection.

reflection-page-1 = Cool down
reflection-page-2 = What happened
reflection-page-3 = Why
reflection-page-4 = The text, and what is documented
reflection-page-5 = Questions to take home
reflection-count = Page { $page } of { $pages }
reflection-back = Back
reflection-next = Go on
reflection-title = To the title
reflection-feel = { $who }: in one word, how did that feel?
reflection-city = The city, from the first round to the last
reflection-meter = { $what }: { $from } → { $to }
reflection-hope-met = Hope met: { $hope }
reflection-hope-missed = Hope not met: { $hope }
reflection-score = Score at the end: { $score }
reflection-round = Round { $round }
