card-red-light = The till shows red
    .prompt = The till beeps red: your card is a coin short. The plate is in your hand already, and thirty people behind you look at the ceiling and at you.
    .prompt-known = The till beeps red, as it has all week. Abu Hani at the till turns the screen away so that nobody can read it, but a beep is a beep. The plate is in your hand already.
    .slate = Have it put on the slate
    .slate-then = Abu Hani writes small, under the edge of the counter. The soup is hot.
    .put-back = Put the plate back: you are not hungry
    .put-back-then = You drink water, slowly, as if it were a decision.
    .ask-behind = Turn round and ask for a coin
    .ask-behind-then = It takes four people to find one. You eat, and so does the story.

card-wards-plate = Ward pats his pockets
    .prompt = In front of you the till beeps red for Ward. He pats all his pockets, though everybody knows what is in them. Two coins, and he would eat.
    .pay = Pay for his plate: two coins
    .pay-then = He says that he will give it back on Monday. You both know about Monday.
    .ceiling = Look at the ceiling with the others
    .ceiling-then = After a while he finds that he has left something in class. The queue moves on.
    .call-cook = Call the cook: is this how it should be?
    .call-cook-then = She comes out and fills his plate herself. For the month’s accounts she has no answer.

card-apricot-jam = A jar of apricot jam
    .prompt = Ward’s mother has sent a jar of jam for “the one who paid for my son”. That was { $from }, in round { $since }; but the jar has been put in front of you.
    .bring = Carry it across the hall to { $from }
    .bring-then = It is opened with a bang and a cheer. You are given the spoon.
    .keep = Keep it: nobody has asked
    .keep-then = It lasts all week, and it is very good. Ward looks past you a little.
    .open = Open it for the whole table
    .open-then = Everybody dips bread in it. { $from } never hears where it came from.

card-three-coins = Three coins under the till
    .prompt = Under the till lie three coins. When the till is short, Abu Hani makes it up out of his own pocket, and today he will. Nobody else has looked down yet.
    .pocket = Tie your shoe and pocket them
    .pocket-then = Three coins. Abu Hani counts twice, then he opens his purse.
    .hand-in = Put them on the counter
    .hand-in-then = He says nothing, counts, and slides a slip across to you. “You had something to say about the queue.”
    .rolls = Buy rolls with them for the table
    .rolls-then = Seven hands, six rolls, great noise. The coins are in the till after all.

card-bruised-pears = Pears at half price
    .prompt = The fruit stall has bruised pears at half price, without writing them down. They are sweet, and nobody has been ill from them so far. If the office hears of it, there will be no stall.
    .buy = Buy one for a coin
    .buy-then = The juice runs down to your elbow. Two friends want to know where from.
    .tell = Tell the duty pupil
    .tell-then = On Wednesday everything is fresh, and dearer. Somebody has drawn an ear on your bag.
    .pass-by = Walk by: it is none of your business
    .pass-by-then = In the evening the rest go into the bin, with the wasps.

card-brown-bananas = A brown crate
    .prompt = Overnight a crate of bananas has gone brown. They taste better than they look. A fresh crate from the hill costs three coins; the orchard takes nothing back.
    .fresh = Buy a fresh crate for three coins
    .fresh-then = Yellow to the last one. The brown ones lie behind the stall.
    .sell = Sell the brown ones as “extra sweet”
    .sell-then = The small ones believe you; the big ones buy all the same. Four coins in the tin.
    .give = Mash them, add a coin of milk, share them out
    .give-then = A queue forms in front of a stall that is selling nothing. The crates behind it look better.

card-open-book = The slate book lies open
    .prompt = Abu Hani has gone for change and left the slate book open. You do not mean to read it. There is a name you know, from your table: the one who always says that she has eaten at home.
    .close = Close the book
    .close-then = When he comes back he cannot find the page. This week nobody is reminded.
    .pay-line = Leave a coin in it, by her name
    .pay-line-then = He finds a coin and looks round the hall. You are busy with your shoe.
    .read-out = Read the names out
    .read-out-then = There is laughter, and by Friday five have paid. One of them eats in the yard now.

card-slate-due = Your line in the book
    .prompt = Abu Hani asks about your line in the slate book. The kitchen has to pay for its flour. On Friday is the class trip, which costs as much, and everybody is going.
    .pay = Pay it: two coins at most
    .pay-then = He strikes it out with a ruler, so that it can be seen from the queue. On Friday you wave after the bus.
    .wash = Wash up for an hour instead
    .wash-then = Umm Ward dries and sings, you wash. The line is a coin shorter, and the break is over.
    .later = Say next week, and go on the trip
    .later-then = The sea was cold and you were all in it. Abu Hani adds a coin for the trip’s bread, and writes to your home.

card-letter-home = A letter for your parents
    .prompt = In your bag is a letter for your parents. It is about the slate you let wait in round { $since }. At home the light bill is on the table, and your mother is in a good mood today.
    .hand-over = Hand it over
    .hand-over-then = She reads it twice and takes the tin from the shelf. You do not go to the yard on Friday, and two coins are off.
    .lose-it = Lose it on the way
    .lose-it-then = It floats quite well. The book grows by a coin for the reminder.
    .wash = Take it back and wash up
    .wash-then = Abu Hani tears it in two and hands you an apron. A coin is gone by Thursday, and there was soup.
