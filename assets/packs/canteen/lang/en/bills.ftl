# What each proposal would do, and why it was brought.

bill-plate-bill = Open plates
    .about = What is on my plate I may give away, and it earns a star where it cost one. The kitchen pays for a table that is wiped for those with allergies. Brought after a boy was written down for half a meatball.
    .place-instead = Allowed, but the star goes to whoever gives up a place instead
    .paid-plates = Stars only for paying for somebody’s whole plate
bill-camera-bill = No names on trays
    .about = The tray cameras may stay, but record nobody; hosts walk the hatch instead, at an hour each. Brought after a twin was taken for his brother.
    .two-lunches = Only for two lunches, to see what the bins say
bill-slate-bill = First the slate
    .about = Whoever owes 2 coins or more gets no second helping until it is paid. Each host gives an hour to the list, and who stands on it soon has a friend less. Brought because the flour came late, and the miller too can count.
    .wipe-slowly = Instead, the kitchen wipes off a coin with every lunch
bill-bench-bill = The quiet bench
    .about = Whoever is recorded as being loud eats the next lunch outside the office. Brought for those who go home at noon with their hands over their ears.
    .two-lunches = The bench is put away again after two lunches
bill-board-bill = The picture board
    .about = Pictures of those with fewer than 10 stars hang above the queue for two lunches. Brought after Umm Ward weighed the bins and wept.
    .far-below = Only for those with fewer than 8 stars
bill-second-look-bill = A second look
    .about = For one slip a host must look again at a record. It takes every host an hour, and the queue waits. Brought by somebody who had the soup.
    .no-slip = It costs no slip, but they look less closely
bill-monday-bill = A blank page
    .about = Every record is wiped a lunch after it was made. Brought for those about whom something from September is still being said.
    .two-lunches-old = Wipe them after two lunches
bill-fruit-bill = Fruit for everybody
    .about = Fruit from the stall on every table, at a coin from each guest’s pocket money; the kitchen pays the rest, and food may leave the hall. Brought by those who have never bought any.
    .thank-places = And a star for whoever gives up a place at the stall
