# Deeds, the rules of the canteen, and what they bring.

deed-clear-tray = returning an empty tray
deed-leave-food = leaving food on the plate
deed-share-meal = giving food from plate to plate
deed-take-out = taking food out of the hall
deed-help-kitchen = lending the kitchen a hand
deed-pay-late = eating on the slate
deed-settle-slate = settling the slate
deed-pay-for-other = paying for somebody else
deed-sell-old = selling old fruit
deed-give-place = giving up a place
deed-jump-queue = jumping the queue
deed-shout = being loud
deed-tell-on = telling on somebody
deed-speak-up = complaining about the canteen
deed-fill-sheet = filling in the sheet about home

# What deeds are worth
clause-clear-merit = Empty trays
    .text = An empty tray, returned, earns a star.
clause-waste-rule = Waste rule
    .text = Whoever leaves food on the plate loses two stars.
clause-plate-rule = Every plate its own
    .text = Giving food from plate to plate costs a star, because of those whom a crumb can harm.
clause-hall-rule = In the hall
    .text = Food that leaves the hall costs a star.
clause-helper-merit = Helping hands
    .text = Lending the kitchen a hand earns two stars.
clause-slate-rule = Slate rule
    .text = Eating on the slate costs a star.
clause-settle-merit = Even with the kitchen
    .text = Settling the slate, or part of it, earns a star.
clause-queue-rule = Queue rule
    .text = Jumping the queue costs two stars.
clause-noise-rule = Noise rule
    .text = Being loud costs a star.
clause-duty-merit = A word to the duty pupil
    .text = Telling on somebody earns a star.
clause-sheet-merit = The sheet about home
    .text = Filling in the sheet about home earns a star.
clause-share-merit = Open plates
    .text = Giving food from plate to plate earns a star.
clause-treat-merit = My treat
    .text = Paying for somebody else earns a star.
clause-place-merit = After you
    .text = Giving up a place earns a star.
clause-complaint-rule = Guests are expected
    .text = Complaining about the canteen costs a star. This rule ends after two lunches.
clause-sesame-weeks = Sesame weeks
    .text = Giving food from plate to plate costs one star more. This rule ends after two lunches.
clause-crate-rule = What the crate says
    .text = A stall that is found selling old fruit loses a point of freshness.

# What a number brings
clause-queue-order = Order of the queue
    .text = With fewer than 9 stars one stands at the end of the queue.
clause-early-doors = Early doors
    .text = With 12 stars or more one may come when the bell has not yet rung.
clause-board-law = The picture board
    .text = With fewer than 10 stars one’s picture hangs above the queue.
clause-board-far-below = The picture board, far below
    .text = Only with fewer than 8 stars does one’s picture hang above the queue.
clause-freshness-line = Freshness line
    .text = A stall whose freshness is below 5 gets a note on its crates.

# What a deed brings at once
clause-bench-law = The quiet bench
    .text = Whoever is recorded as being loud eats on the quiet bench.
clause-bench-trial = The quiet bench, on trial
    .text = Whoever is recorded as being loud eats on the quiet bench. This rule ends after two lunches.

# Rights and limits
clause-second-look = A second look
    .text = For one slip a host looks again at a record. A wrong one is found out in 75 of 100 cases.
clause-free-look = A second look for nothing
    .text = A host looks again at a record, and it costs nothing. A wrong one is found out in 55 of 100 cases.
clause-look-weeks = We look again
    .text = A host looks again at a record, and it costs nothing. A wrong one is found out in 65 of 100 cases. This rule ends after two lunches.
clause-trays-unseen = No names on trays
    .text = The tray cameras may not record anybody.
clause-trays-unseen-trial = No names on trays, on trial
    .text = The tray cameras may not record anybody. This rule ends after two lunches.
clause-blank-monday = A blank page
    .text = Records are wiped a lunch after they were made. The stars stay as they are.
clause-blank-later = A blank page, later
    .text = Records are wiped two lunches after they were made. The stars stay as they are.
clause-votes-by-stars = Votes by stars
    .text = In the assembly one has a vote for every four stars, and at least one.
clause-slate-stop = First the slate
    .text = Whoever owes 2 coins or more gets no second helping.

# What comes round with every lunch
clause-pocket-money = Pocket money
    .text = Every guest gets a coin, and the kitchen purse its share of what they spend.
clause-duty-hours = Duty hours
    .text = Every host gets two free hours, and the kitchen purse pays for somebody to stand in.
clause-slate-wiped = The slate, wiped slowly
    .text = Whoever owes 2 coins or more owes one less with every lunch. The kitchen purse bears it.
clause-fruit-day = Fruit for everybody
    .text = The kitchen orders fruit for all, so that stall and orchard sell out and every crate is a little fresher, unless there is a note on it.
clause-bad-crates = Bad crates
    .text = A stall whose orchard has a note on its crates loses a point of freshness with every lunch.

# What they bring
status-end-of-queue = End of the queue
    .about = Served last: no second helping, and no chair at the window table; whoever has one is sent to the queue. It ends when the stars have come back.
status-on-the-board = On the picture board
    .about = A picture above the queue for two lunches. It costs a friend at once, and one more each time somebody comes by.
    .met = The picture from above the queue stands here with a tray.
status-quiet-bench = On the quiet bench
    .about = The next lunch is eaten on the bench outside the office. It is very quiet there, and whoever sat at the window table is sent from it.
status-early-bell = Early bell
    .about = Comes in five minutes before the others. The soup is hot and the hall is empty, with every lunch anew.
status-yellow-sash = The yellow sash
    .about = Whoever wears it is a duty pupil, wherever they go. Talk stops when they sit down.
status-under-a-note = A note on the crates
    .about = “Not to be eaten unwashed or unseen.” It goes when the fruit is fresh again.
