# What befalls the city.

bulletin-outbreak = Fever off the night ferry
    .text = Eleven people fall ill in three days. The clinic starts to ask phones who was near whom.
bulletin-data-leak = The ledger is for sale
    .text = A copy of everybody's points turns up at the flea market, with addresses. Nobody knows who took it.
bulletin-hidden-spill = The spill nobody reported
    .text = A company hid an accident for a month. Now the gulls are black, and every company is looked at harder.
bulletin-true-rumour = The rumour was true
    .text = What a few were scolded for last spring is today's official notice: the well on the hill was bad.
bulletin-face-on-bus = A face on a bus
    .text = The camera caught the city's best citizen crossing on red. It was an advert on the side of a bus.
bulletin-hard-winter = A hard winter
    .text = Three weeks of storm. The boats stay in, and everybody writes a little more in the credit book.
bulletin-school-lottery = Forty chairs short
    .text = The school has forty places too few. Parents begin to compare their points at the gate.
bulletin-harbour-festival = Harbour festival
    .text = Lanterns on every boat. For one night people ask each other's names and not their numbers.
bulletin-song-of-debt = The song of debt
    .text = A singer has made a hit out of the payment reminder. Children hum it, debtors grin, the court does not.
bulletin-good-catch = The best catch in years
    .text = The nets come up full for a week. There is work for everybody, and something over for the city.
