# Other ways to play the same city.

variant-hidden-meters = Hidden meters
    .why = Nobody sees scores, standing, stars or meters until the end: how does one act when one is counted and does not know how one stands?
variant-veil = The veil
    .why = The first two bills are voted on before roles are dealt: what would you make law without knowing whom it will find?
variant-weighted-votes = Weighted votes
    .why = From the first round on a seat has one vote for every 150 points: who still changes a law that counts them low?
variant-opposite-weights = Opposite weights
    .why = The same deeds, other values: praise, reports on neighbours and handed-over data cost points, warnings and protest earn them. Is a ledger better for thinking as you do?
variant-short-game = Short game
    .why = Three rounds, for a school lesson or to learn how it is played.
