# What befalls the canteen.

bulletin-fish-day = Fish with eyes
    .text = A kind skipper has sent forty kilos of fish, for next to nothing, with heads on. It is good fish. It looks at everybody, and most of it goes back.
bulletin-sesame = Sesame
    .text = There was sesame in the bread, and a girl in the third year had to go home with a swollen lip. For two lunches, whatever goes from plate to plate costs one star more.
bulletin-till-is-down = The till is down
    .text = Since eight the till has shown nothing but dashes. Abu Hani waves them all through: a coin saved for everybody, or a coin off the slate. The kitchen bears it, and sings a little.
bulletin-rain = Rain
    .text = It is pouring, the yard is closed, and three hundred sit where two hundred can. It is loud and steamy, and even those who mostly sit alone have somebody on their lap.
bulletin-wrong-twin = The wrong head
    .text = From above, the tray camera saw a plate of dumplings go into the bin, and recognised the one with most stars: one star less, and the picture on the board. It was a cap of the same colour. For two lunches hosts look again at any record, for nothing; where there is a rule for that already, there is a slip for everybody.
bulletin-open-day = Guests are expected
    .text = Tomorrow the school fund comes to eat. There are tablecloths, and the soup has meat in it. For two lunches, complaining about the canteen costs a star.
bulletin-frost = Frost on the hill
    .text = A late frost has gone through the orchard. What comes down the hill is small and spotted. The orchardist says that she will send something better, if there is anybody left to buy it.
bulletin-late-crates = The crates come after all
    .text = Two crates on a handcart, pushed by the orchardist herself: not pretty, but sweet. There is fruit for everybody today, and the kitchen pays her before she asks.
