# Dilemmas on privacy.

card-blood-van = Three pints short
    .prompt = Rima’s blood van waits by the fish market; the clinic is three pints short tonight. Give your name and the ledger counts it, but the form wants your illnesses too. Your shift begins in an hour.
    .sign = Give blood and fill in the form
    .sign-then = The needle stings, the form is long, and both go into a van with a very good memory.
    .nameless = Give blood without a name
    .nameless-then = Rima writes “a neighbour” on the bag. You come late to work, and no file will ever know why.
    .walk-on = Walk on to your shift
    .walk-on-then = You clock in on time and take an extra hour. The van is still there when the lamps are lit.

card-arcade-cup = The arcade cup
    .prompt = The school arcade plays its cup tonight, and the purse is three coins. Nuri, fifteen, shows you a trick that steadies any aim. The machines keep a log, and the ledger office may ask for it.
    .cheat = Use Nuri’s trick
    .cheat-then = Your aim is perfect and the purse is yours. Nuri winks; the boy who came second does not.
    .play-fair = Play with your own hands
    .play-fair-then = You play as well as you play, and the hall goes quiet for the last round.
    .tell-host = Tell the host about the trick
    .tell-host-then = The host thanks you with a free evening. Nuri is sent home and does not look at you.

card-stair-camera = A lens on the landing
    .prompt = Three bicycles are gone from your stairs since spring. Umm Ziad, who needs hers for work, asks you to sign for a camera on the landing. It would see every door, and who comes home when.
    .sign = Sign for the camera
    .sign-then = By Friday a small glass eye looks down the stairs. Umm Ziad sleeps better; somebody else moves quietly.
    .refuse = Refuse to sign
    .refuse-then = The landing stays dark and private. Umm Ziad walks to work and tells people why.
    .locks = Buy good locks and start a rota
    .locks-then = You spend two coins on iron and hang a list of names on the door. People do take their turn.

card-stair-tape = What the stairs saw
    .prompt = The camera you signed for has seen something: not a thief, but a neighbour’s son carrying leaflets at three in the morning. Officer Samir, who still looks for the bicycles, asks you for the week’s tape.
    .hand-over = Hand over the whole week
    .hand-over-then = Samir signs for it. He finds half a bicycle thief, and the leaflets besides.
    .wipe = Wipe that night, then hand it over
    .wipe-then = The tape has a gap where the boy was. He never learns of it; nor does anybody else.
    .take-down = Take the camera down
    .take-down-then = You climb the ladder yourself and pay for the hole in the wall. The stairs are only stairs again.

card-checkpoint-queue = The slow queue
    .prompt = The checkpoint moves like cold honey and your work begins at eight. Officer Samir, who was told to find smuggled pills, waves through whoever unlocks a phone. Behind the net sheds nobody asks.
    .unlock = Unlock your phone for Samir
    .unlock-then = He scrolls, nods and lifts the bar. You are early; your last three months stay with the desk.
    .queue = Wait in the queue
    .queue-then = You lose an hour’s pay and hear eleven people complain. Samir apologises to each of them.
    .back-way = Go round behind the net sheds
    .back-way-then = Wet boots and no questions. Whether somebody looked up from the nets, you cannot say.

card-tracing-app = Whom you sat beside
    .prompt = The fever is back. Dr Haddad asks everybody to carry the tracing app: it tells her whom you sat beside, and she has buried two patients whom it might have warned. It remembers more than she needs.
    .carry = Carry the app
    .carry-then = It hums twice in your pocket at the teahouse. Two strangers are tested in time.
    .leave-home = Leave the phone at home
    .leave-home-then = You walk the city unlisted and sell at two markets. If you carried the fever, nobody can tell.
    .paper-diary = Keep a paper diary for the clinic
    .paper-diary-then = Each evening costs you time and candle. Dr Haddad reads it, copies three names and gives it back.

card-bus-face = The face on the bus
    .prompt = The charity drive put your portrait on a bus. The crossing camera has booked the bus for jaywalking, as you. Amal at the ledger window believes you, but the form takes days and a fee of two coins.
    .let-stand = Let it stand and go to work
    .let-stand-then = You keep your day. In the file you have crossed against the light, at forty kilometres an hour.
    .contest = Pay the fee and contest it
    .contest-then = Amal stamps the form and sends it upstairs, where somebody has to look at a picture of a bus.
    .tell-gazette = Tell the story in the teahouse and online
    .tell-gazette-then = People laugh until they think of their own faces. The traffic desk finds it less funny.
    .scarf = Wear a scarf from now on
    .scarf-then = No lens knows you now. Neither, at first, does the woman who sells you bread.

card-borrowed-pass = A pass for one evening
    .prompt = Bilal’s mother is dying on the far shore and the ferry refuses his name: he owes a judgment. Your pass would get him across tonight. Hana at the counter answers for every pass with her job.
    .lend = Lend him your pass
    .lend-then = He goes aboard as you. For one night you sit at home and are officially at sea.
    .refuse = Refuse; the rule protects Hana too
    .refuse-then = Bilal nods as if he had expected it. The ferry leaves on time without him.
    .escort = Go with him and vouch for him by name
    .escort-then = You sign for him and pay both fares. Hana writes everything down and lets you board.

card-pass-returns = Your pass comes home
    .prompt = Bilal came back and his mother had known him. But the pass you lent was read twice that evening, in two places. Hana must explain it by Thursday, and she asks you what she should write.
    .own-up = Write that you lent it
    .own-up-then = You pay the fine at her window. Hana keeps her job, and the file keeps your name.
    .say-stolen = Write that it was stolen
    .say-stolen-then = A thief who does not exist is entered in the book. Hana looks at you a little too long.
    .name-bilal = Write that Bilal took it
    .name-bilal-then = The form is short and the matter closed. Bilal’s next request will take longer.

card-visit-day = The one free day
    .prompt = Your mother across the bay has set a place for you on your one free day. The ferry takes a coin and the whole day; double pay waits for whoever works it. The city keeps account of both.
    .take-ferry = Take the ferry to her
    .take-ferry-then = She has cooked for six. You talk until the last boat and carry the rest home in a cloth.
    .row-over = Ask old Hamdan to row you over
    .row-over-then = He owes nobody a passenger list. You are there by noon, and you owe Hamdan a day at his nets.
    .telephone = Telephone her for an hour
    .telephone-then = She says that it is as good as a visit. You both know the chair is empty.
    .work = Work for double pay
    .work-then = The money is good and it was needed. The plate goes back into the cupboard.

card-school-roll = The last school place
    .prompt = One place is left at the school for your sister’s girl. Zaynab, the head, must choose somehow: those who say who lives at home, what they earn and what they owe are ranked first.
    .full-form = Fill in every line
    .full-form-then = The girl has a desk by the window. Your household has a drawer of its own at the town hall.
    .half-form = Leave the lines about debts empty
    .half-form-then = Zaynab turns the half-empty form over twice and puts it on the smaller pile.
    .teach-her = Keep her home and teach her yourself
    .teach-her-then = Two other children join by the second week. Your evenings are gone and your table is loud.

card-bracelet = The wandering father
    .prompt = Your father across the bay walks out at night and forgets the way. Dr Haddad offers a bracelet that shows you, and the night desk, where he is. He says that he is no parcel.
    .accept = Put the bracelet on him
    .accept-then = He wears it and sulks. At two in the morning the night desk brings him home in slippers.
    .sit-with-him = Cross over and sit up with him
    .sit-with-him-then = You walk beside him in the dark and he shows you where the old boats were.
    .fast-ward = Get him an early bed at the clinic
    .fast-ward-then = Three coins buy a ward with a night nurse. He charms her and stays inside.
    .let-walk = Let him walk; it is his life
    .let-walk-then = He goes out under the stars as he always did, and you lie awake on the other shore.

card-score-promotion = The list for the better post
    .prompt = A better post is free. Ms Darwish, tired of being told she favours cousins, fills it by score. Let her read your whole file as well, she says, and the number will not be all she sees.
    .open-file = Let her read the whole file
    .open-file-then = She reads for an hour, asks about one old entry and then writes down an offer.
    .number-only = Give her the number and nothing more
    .number-only-then = She takes the number, thanks you and says that it will be compared with other numbers.
    .name-other = Tell her that a colleague is better
    .name-other-then = Your colleague gets the post, and brings sweets. Your own wages stay where they are.

card-badge-trial = Every pause counted
    .prompt = The net-makers try badges that count every pause, since an order came late last year. Umm Ziad’s knee is bad, and she is proud. She asks you to carry her badge about the yard for an hour.
    .carry-hers = Walk her badge round the yard
    .carry-hers-then = For an hour Umm Ziad is quick on her feet while she sits with her leg up.
    .advise-honesty = Advise her to report the knee
    .advise-honesty-then = She reports it and is moved to lighter, worse-paid work. The figures are right.
    .speak-master = Speak to the net-master in front of all
    .speak-master-then = You say it aloud and lose the morning for it. Two others come and stand beside you.

card-tender-books = The school lunches
    .prompt = The city wants a year of school lunches tinned: work for twenty. Since bad tins once made children ill, a bid must list every worker’s illnesses. Fares, your foreman, asks you not to give his.
    .open-books = Bid with every file open
    .open-books-then = The lunches are yours. Fares keeps his place on the line and says good morning to nobody.
    .firm-only = Bid, but give no worker’s file
    .firm-only-then = Your bid has the best tins and an empty page, and the committee argues over it.
    .relief = Skip the bid, give to the relief fund
    .relief-then = Three coins go to the city’s relief fund, and the city prints your name with thanks.
    .local-trade = Skip the bid, sell on credit locally
    .local-trade-then = The line runs on small orders and your own borrowed money. Nobody has to list anything.
