# Other ways to play the same canteen.

variant-board-turned-round = The board turned round
    .why = Nobody sees stars, friends or meters until the end: how does one eat under a board that one cannot read?
variant-before-the-trays = Before the trays
    .why = One proposal is voted on before anybody knows whether they will be cook, late or hungry: what would you make a rule then?
variant-votes-by-stars = Votes by stars
    .why = From the first lunch on a seat has one vote for every four stars: who then still changes a rule that costs them stars?
variant-other-stars = Other stars
    .why = Sharing and paying for others earn stars, and telling on somebody earns none. Is a board better for liking what you like?
variant-half-a-week = Half a week
    .why = Two lunches, to learn how it is played.
