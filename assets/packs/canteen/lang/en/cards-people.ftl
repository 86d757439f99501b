card-chair-in-the-sun = One chair in the sun
    .prompt = At the window table one chair is free. Your friends are waving. Beside you stands one from the late bus, with a cold tray and a look round the hall.
    .prompt-own = You come from the late bus with a cold tray. At the window table one chair is free, and somebody is waving you over. Behind you stands a first-year who does not know yet how to look as if one were only strolling.
    .sit = Take the chair
    .sit-then = Sun on the left, laughter on the right. The other tray goes on walking.
    .give-up = Leave it to the other
    .give-up-then = A nod over the rim of a tray. You eat standing, at the rail.
    .third-chair = Call for everybody to move up
    .third-chair-then = Chairs scrape from wall to wall. Seven at a table for six.

card-behind-the-pillar = Behind the pillar
    .prompt = On peanut day Basil’s place is the table behind the pillar, so that nothing can happen. He says he likes it there. He has laid out two forks.
    .prompt-own = On peanut day your place is the table behind the pillar. It is quiet there, and safe. Two from your class are looking over; each of them has a peanut bar in the pocket.
    .together = Fill the second place at that table
    .together-then = The bar stays wrapped, the jokes do not. The old table asks where somebody has got to.
    .own-corner = Demand a nut-free row in the middle
    .own-corner-then = There is a row over it, in both senses. By the end, four tables have been wiped.
    .let-be = Leave the pillar its peace
    .let-be-then = It is a good lunch, on both sides of the pillar. The second fork goes back clean.

card-ten-past = Ten past
    .prompt = At ten past the pot is being scraped, and the queue is still long. Yours is the last place but one. Further up somebody moves a shoulder: there would be room for you.
    .prompt-own = The level crossing was shut again. At ten past the pot is being scraped, and yours is the last place in the queue. Further up somebody moves a shoulder: there would be room for you.
    .slip-in = Slip in
    .slip-in-then = Hot soup, from the middle of the pot. Somebody at the end gets water with a carrot in it.
    .bread = Take bread and cheese out to the yard
    .bread-then = It is a good cheese. The sparrows think so too.
    .ask-all = Ask the whole queue to let the bus go first
    .ask-all-then = For a moment it is very quiet. Then the first one says something.

card-kinans-picture = Kinan’s picture
    .prompt = A sheet hangs by the queue: Kinan with a fork in the air, “throws food”. Kinan says that it was his twin. He says it rather softly, since nobody asks.
    .prompt-wall = Among the pictures above the queue hangs Kinan, with a fork in the air: “throws food”. Kinan says that it was his twin. On that wall, everybody says so.
    .vouch = Go to the office and vouch for him
    .vouch-then = They look at the picture with a magnifying glass. It takes the whole break, and both twins.
    .turn-round = Turn it to the wall
    .turn-round-then = The back is white. Two classes take it for permission to throw.
    .laugh = Laugh out loud with the others
    .laugh-then = Nobody throws anything for a week. Kinan laughs too, a little late.

card-meatballs = Yesterday’s meatballs
    .prompt = It is going round that the meatballs are yesterday’s. This morning, through the kitchen door, you saw fresh meat on the scales; though not very much of it.
    .pass-on = Pass on: something is wrong with them
    .pass-on-then = By noon you are quoted at six tables. Forty plates stay on the counter, and a slip is going round.
    .ask-cook = Ask the cook to her face
    .ask-cook-then = She wipes her hands first. It takes a while.
    .eat = Eat yours, down to the last
    .eat-then = They are good. Your table watches you as one watches a thermometer.

card-hibas-birthday = A birthday in quiet week
    .prompt = Hiba is twelve today, and it is quiet week: the light on the wall turns yellow at a laugh. She has brought a cake for eleven. At the table are twelve.
    .sing = Sing, all verses
    .sing-then = The light goes red, and so does Hiba. Even the cook beats time with a lid.
    .hum = Hum and take a slice
    .hum-then = It sounds like a fridge with feelings. The cake has lemon in it.
    .slice = Cut your own slice in two
    .slice-then = The twelfth gets the half with the candle. Crumbs go from plate to plate.

card-chalk-on-the-bench = Chalk on the bench
    .prompt = On the bench under the mulberry tree somebody has chalked “from ten stars”. It began as a joke. Kinan, who has nine, stands beside it and eats his roll.
    .wipe = Wipe it off with your sleeve
    .wipe-then = Your sleeve is white, and somebody hands you a slip for the assembly. The bench was your friend’s idea.
    .sit = Sit down: it is only chalk
    .sit-then = The wood is warm. Nobody asks how many you have, and Kinan eats faster.
    .stand = Stand beside him with your bread
    .stand-then = Two who stand look like a queue. A third joins it.

card-the-sash = The yellow sash
    .prompt = The rota has a gap, and the yellow sash is held out to you: keep an eye on the trays today, and eat before the others. Talk at your table has stopped already.
    .wear = Put it on
    .wear-then = You eat hot and early. Whatever you see now has been seen by a duty pupil.
    .in-the-bag = Put it in your bag and see nothing
    .in-the-bag-then = A great deal happens that lunch. You were looking at your plate.
    .pass-it-on = Say that somebody else is better at it
    .pass-it-on-then = They thank you for the advice and write it down. The hall gets by with one eye less today.

card-sash-from-you = Recommended
    .prompt = The yellow sash lies by your plate, with a note: you are said to be just right for it. { $from } said so, in round { $since }.
    .wear = Wear it, since you are asked
    .wear-then = It is warm and a little too long. Hot soup, and a wide space around you.
    .return = Hand it back, in front of everybody
    .return-then = “It was meant as a compliment,” says { $from }’s table. Somebody gives you a slip against sashes.
    .let-hang = Hang it over the chair beside you
    .let-hang-then = The chair keeps watch. At the next table it is given a name.
