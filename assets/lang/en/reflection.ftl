# The reflection.

reflection-page-1 = Cool down
reflection-page-2 = What happened
reflection-page-3 = Why
reflection-page-4 = The text, and what is documented
reflection-page-5 = Questions to take home
reflection-count = Page { $page } of { $pages }
reflection-back = Back
reflection-next = Go on
reflection-again = Play again
reflection-title = To the title

reflection-feel = In one word: how did that feel?
reflection-silent = No word yet

reflection-open-end = The rounds are over
reflection-curves = Round by round: { word-the-number }
reflection-city = { word-whole }, from start to end
reflection-from-to = { $from } → { $to }
reflection-hopes = What they hoped for, and { word-the-number }
reflection-hope-met = Hope met
reflection-hope-missed = Hope not met
reflection-beside = { $high }: { $more }, hope not met. { $low }: { $less }, hope met. The goal was never { word-the-number }.
reflection-rounds = Round by round. Press a line to see why.
reflection-round = Round { $round }
reflection-start = Start

reflection-how = How it came about
reflection-in-all = From start to end
reflection-slip = { $who } · { $round }
reflection-number = The number: { $n }
reflection-nothing-told = The journal of this game holds none of the chains that this table knows to look for.

reflection-here = In this game
reflection-nothing-touched = This game touched no claim of the text.

reflection-aloud = To be read aloud, one at a time.
