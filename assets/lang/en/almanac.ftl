# The almanac.

almanac-title = The almanac
almanac-line = What the text claims, what of it is documented, and what is done elsewhere
almanac-claim = { $id } · { $standing }
almanac-met = { $claim } · in your last game
almanac-from-text = From the text: { $claims }
almanac-elsewhere = Elsewhere
almanac-sources = Read on

almanac-how = How to read this
almanac-how-intro = The game is fiction. It comes from one article, and the article makes 46 claims. Each has a page here that says what was found about it and what was not. The pages were written from excerpts of the sources, which stand below each page. Beside every claim stands something that other countries do, so that the debate is not about one country.
almanac-how-count = { $standing }: { $count }
almanac-how-documented = Good sources say that it happened or exists. A caution may follow.
almanac-how-local-pilot = It is real, but only in named towns or counties, not in a whole country.
almanac-how-oversimplified = There is something true in it, but the sentence as it stands misleads: the cause, the place or the size is another.
almanac-how-disputed = Informed people disagree, or it is a forecast or a judgement of value.
almanac-how-unverified = No good source was found for it as it stands. That does not prove it false.
