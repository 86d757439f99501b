# Dilemmas on work.

card-nine-years = Nine years without a title
    .prompt = The shift needs a leader. Lamis has done that work for nine years without the title, but there is an exam, and she writes badly; you would pass. Ms Darwish, once accused of favours, goes by the exam alone.
    .prompt-first = Your points put you first in line for shift leader. Lamis has done that work for nine years without the title. Ms Darwish, once accused of favours, goes by the list alone now, and holds her pen out to you.
    .take = Take the post
    .take-then = There is a desk with it, and a key. Lamis congratulates you and hands over her notes: four pages, and no more.
    .aside = Ask Ms Darwish to choose Lamis
    .aside-then = Ms Darwish finds a way round her own rule, and is scolded for it. Lamis brings you a basket of figs.
    .halve = Ask to share it with Lamis
    .halve-then = There is no form for two. Ms Darwish turns it over to see whether the back has room.

card-lamis-stops = What nobody was paid for
    .prompt = In round { $since } { $from } was made shift leader, and Lamis, who had done that work for nine years, was not. Since then she does what she is paid for and nothing else. Tonight the lamps on your shift are out, and she has gone home.
    .prompt-own = You are shift leader, and Lamis, who had done that work for nine years, is not. Since then she does what she is paid for and nothing else. Tonight the lamps on your shift are out, and she has gone home.
    .mend = Mend the lamps yourself
    .mend-then = You learn what Lamis knew: the third switch has to be coaxed. Nobody notices that there is light.
    .with-her = Stop work with her until she is paid
    .with-her-then = Four of you sit in the dark and sing. On Friday the wage book has a line that was not there before.
    .book = Enter the fault in the shift book
    .book-then = “Lamps out”, and under it the name of { $from }. The office likes a clear entry, and rewards it with a coin.

card-yellow-vest = Hours in yellow
    .prompt = On the quay a man sweeps in the yellow vest of those who work off a debt. It is Musa, who lights your street. The foreman, who answers for every hour, asks you to witness six. You saw three.
    .prompt-wore = You know the yellow vest: you wore it on this very quay. Now Musa, who lights your street, sweeps in it. The foreman, who answers for every hour, asks you to witness six. You saw three.
    .three = Witness three hours
    .three-then = The foreman gives you a coin for your time. Musa has three more to sweep before dark, and then the lamps to light.
    .six = Witness six hours
    .six-then = Musa reads the slip twice. That evening your corner is the first to be lit.
    .sweep = Sweep beside him, for two coins of your debt
    .sweep-then = Two brooms, and nobody can tell whose debt is whose. Passers-by stop looking, or look for longer.
    .grey = Ask for grey vests instead
    .grey-then = The letter takes you an afternoon. The foreman passes it upwards, with your name on it.

card-borrowed-coat = Anwar’s coat
    .prompt = On Tuesday you left work an hour early, in Anwar’s coat. The gate camera knew the coat: Anwar has lost a day’s pay, though he never left his place. The time office trusts its camera, since a camera has no friends.
    .prompt-appeal = On Tuesday you left work an hour early, in Anwar’s coat, and the gate camera took you for him. He has lost a day’s pay, but he now has the right to have a person look again. She comes tomorrow.
    .own-up = Say that the coat was on you
    .own-up-then = Anwar’s pay goes back to him, and two coins of yours to the time office. He shakes your hand and buys another coat.
    .witness = Testify that Anwar was at his place
    .witness-then = They ask how you can be so sure. You are very sure.
    .pay = Slip a day’s pay into the coat
    .pay-then = Anwar finds two coins in his own pocket and asks everybody whose they are. Nobody knows.
    .keep = Sign the time sheet and say nothing
    .keep-then = The day passes, with your pay for it. Anwar now hangs his coat up with the lining outwards.

card-coat-pocket = A ticket in the pocket
    .prompt = In round { $since } { $from } left work in Anwar’s coat, and the camera’s word stood that it was Anwar. He is down as unreliable since then, and has given the coat to you. In its pocket is a ticket of that day, bearing the name of { $from }.
    .prompt-own = Anwar has been down as unreliable since the camera took you for him and you said nothing. He has given the coat to you; he will not wear it again. In its pocket is a ticket of that day, bearing your name.
    .anwar = Give Anwar the ticket
    .anwar-then = He reads it standing, folds it small and thanks you. He does not say what he will do with it.
    .office = Take it to the time office
    .office-then = One entry is put right and another made. You get a coin for your honesty, and some looks.
    .back = Give it back to { $from }
    .back-then = You say only that it fell out of a coat. Neither of you mentions which.
    .gazette = Offer the story to the Gazette
    .gazette-then = “Coat arrested, wearer at large”, says the headline. It cost you a morning, and it spares nobody.

card-third-night = The third night
    .prompt = Captain Rashid must clear the channel before the high tide and asks you for a third night on the dredger. Twelve hours are lawful; he would write twelve and pay for sixteen, in cash. Your mother expects you tomorrow.
    .prompt-counted = The gate is watched now, and who goes home when is counted; twelve hours are lawful. But Captain Rashid must clear the channel before the high tide. He asks you for sixteen, and knows a second gate. Your mother expects you tomorrow.
    .twelve = Work twelve hours
    .twelve-then = You leave at dawn, and the channel is not clear. Those who stay look after you as far as the corner.
    .sixteen = Work sixteen and take the cash
    .sixteen-then = Four coins, warm from his hand. On the way home you walk into a lamp post and beg its pardon.
    .mother = Take the train to your mother
    .mother-then = She leaves you to sleep until noon and turns the clock to the wall. That night is not paid.
    .wael = Give the night to Wael
    .wael-then = He comes back grey in the face and rich, for Wael. The boots that you lent him do not come back.
