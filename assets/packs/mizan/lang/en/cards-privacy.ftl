# Dilemmas on privacy.

deed-break-device = damaging a device of the city

clause-device-law = Device law
    .text = Damaging a device of the city costs 40 points.

card-blood-van = Three pints short
    .prompt = Rima’s blood van waits by the fish market; the clinic is three pints short tonight. Give your name and it goes on your file, but the form wants your illnesses too. Your shift begins in an hour.
    .sign = Give blood and fill in the form
    .sign-then = The needle stings, the form is long, and both go into a van with a very good memory.
    .nameless = Give blood without a name
    .nameless-then = Rima writes “a neighbour” on the bag. You come late to work, and no file will ever know why.
    .walk-on = Walk on to your shift
    .walk-on-then = You clock in on time and take an extra hour. The van is still there when the lamps are lit.

card-arcade-cup = The arcade cup
    .prompt = The school arcade plays its cup tonight: three coins for the winner, and the loser buys lemonade for all. Nuri, fifteen, shows you a trick that steadies any aim. The machines keep a log, and the ledger office may ask for it.
    .cheat = Use Nuri’s trick
    .cheat-then = Your aim is perfect and the purse is yours. Nuri winks; the boy who came second does not.
    .play-fair = Play with your own hands
    .play-fair-then = You play as well as you play, and the hall goes quiet for the last round.
    .tell-host = Tell the host about the trick
    .tell-host-then = The host thanks you with a free evening. Nuri is sent home and does not look at you.

card-stair-camera = A lens on the landing
    .prompt = Three bicycles are gone from your stairs since spring. Umm Ziad, who needs hers for work, asks you to sign for a camera on the landing. It would see every door, and who comes home when.
    .prompt-seen = A camera hangs here, and three bicycles are gone since spring all the same: at night it sees only hoods. Umm Ziad, who needs hers for work, asks you to sign for one that hears. It would know every voice on the stairs.
    .sign = Sign for it
    .sign-then = By Friday it hangs above the stairs. Umm Ziad sleeps better; somebody else moves quietly.
    .refuse = Refuse to sign
    .refuse-then = Nothing new hangs on the wall. Umm Ziad walks to work and tells people why.
    .locks = Buy good locks and start a rota
    .locks-then = You spend two coins on iron and hang a list of names on the door. People do take their turn.

card-stair-tape = What the stairs saw
    .prompt = The camera you signed for has seen something: not a thief, but a neighbour’s son carrying leaflets at three in the morning. Officer Samir, who still looks for the bicycles, asks you for the week’s tape.
    .prompt-blind = The camera you signed for may no longer look for faces, but you know the walk on its tape: a neighbour’s son, with leaflets, at three in the morning. Officer Samir, who still looks for the bicycles, asks you for the whole week.
    .hand-over = Hand over the whole week
    .hand-over-then = Samir signs for it. On the tape he finds half a bicycle thief, and all of the leaflets.
    .wipe = Wipe that night, then hand it over
    .wipe-then = The tape has a gap where the boy was. He never learns of it; nor does anybody else.
    .take-down = Take the camera down
    .take-down-then = You climb the ladder yourself and pay for the hole. The wall is only a wall again.

card-checkpoint-queue = The slow queue
    .prompt = The checkpoint moves like cold honey and your work begins at eight. Officer Samir, who was told to find smuggled pills, waves through whoever unlocks a phone. Behind the net sheds nobody asks.
    .prompt-lane = Forty people wait at the checkpoint, and you have the sticker that lifts the bar. Among them stands Umm Ziad with her bad knee, and she has seen you. Officer Samir already waves you on. Your work begins at eight.
    .prompt-known = The checkpoint moves like cold honey and your work begins at eight. Officer Samir, who was told to find smuggled pills, knows your file: one more look into your phone, and the fast lane is yours. Behind the net sheds nobody asks.
    .unlock = Unlock your phone for Samir
    .unlock-then = He scrolls, nods and lifts the bar. You are early; your last three months stay with the desk.
    .lane = Take the fast lane past everybody
    .lane-then = The bar is up before you reach it. You are early, and forty people have seen who was.
    .queue = Wait in the queue
    .queue-then = You lose an hour’s pay and hear eleven people complain. Samir apologises to each of them.
    .back-way = Go round behind the net sheds
    .back-way-then = Wet boots and no questions. Whether somebody looked up from the nets, you cannot say.

card-tracing-app = Whom you sat beside
    .prompt = The fever is back. Dr Haddad asks everybody to carry the tracing app: it tells her whom you sat beside, and she has buried two patients whom it might have warned. It remembers more than she needs.
    .prompt-ends = The fever is back. Dr Haddad, who has buried two patients, asks everybody to carry the tracing app. As long as the law runs a hidden journey costs points, and the law has an end. Whether its lists have one, it does not say.
    .prompt-duty = The fever is back, and the law wants the tracing app in every pocket: a hidden journey costs points, and no end is written down. It was Dr Haddad who asked for it; she has buried two patients whom it might have warned.
    .carry = Carry the app
    .carry-then = It hums twice in your pocket at the teahouse. Two strangers are tested in time.
    .leave-home = Leave the phone at home
    .leave-home-then = You walk the city unlisted and sell at two markets. If you carried the fever, nobody can tell.
    .paper-diary = Keep a paper diary for the clinic
    .paper-diary-then = Each evening costs you time and candle. Dr Haddad reads it, copies three names and gives it back.

card-bus-face = The face on the bus
    .prompt = The charity drive put your portrait on a bus. The crossing camera has booked the bus for jaywalking, as you. Amal at the ledger window believes you, but the form takes days and a fee of two coins.
    .prompt-free = The charity drive put your portrait on a bus, and the crossing camera has booked the bus for jaywalking, as you. An appeal costs nothing now. Amal at the ledger window believes you, points to the queue and offers you a chair.
    .prompt-heard = The charity drive put your portrait on a bus, and the crossing camera has booked the bus for jaywalking, as you. The law now owes you a person who looks. With stamp and photograph, says Amal at the ledger window, that makes two coins.
    .prompt-screens = Your face is on the street screens these days, and for the charity drive on a bus. The crossing camera has booked the bus for jaywalking, as you. Amal at the ledger window believes you, but the form takes days and a fee of two coins.
    .let-stand = Let it stand and go to work
    .let-stand-then = You keep your day. In the file you have crossed against the light, at forty kilometres an hour.
    .contest = Contest the entry
    .contest-then = Amal stamps the form and sends it upstairs, where somebody has to look at a picture of a bus.
    .tell-gazette = Tell the story in the teahouse and online
    .tell-gazette-then = People laugh until they think of their own faces. The traffic desk finds it less funny.
    .scarf = Wear a scarf from now on
    .scarf-then = No lens knows you now. Neither, at first, does the woman who sells you bread.

card-borrowed-pass = A pass for one evening
    .prompt = Bilal’s mother is dying on the far shore, and the port sells him no ticket: he owes it a judgment. Your pass would get him across tonight. Hana at the counter answers for every pass with her job.
    .prompt-listed = Bilal’s mother is dying on the far shore, and the travel list, made for people who run from what they owe, stops his name. He only wants to reach her. Your pass would get him across tonight. Hana at the counter answers for every pass with her job.
    .lend = Lend him your pass
    .lend-then = He goes aboard as you. For one night you sit at home and are officially at sea.
    .refuse = Refuse; the rule protects Hana too
    .refuse-then = Bilal nods as if he had expected it. The ferry leaves on time without him.
    .escort = Go with him and vouch for him by name
    .escort-then = You sign for him and pay both fares. Hana writes everything down and lets you board.

card-pass-returns = Your pass comes home
    .prompt = Bilal came back and his mother had known him. But the pass you lent was read twice that evening, in two places. Hana must explain it by Thursday, and she asks you what she should write.
    .prompt-filed = Bilal came back and his mother had known him. But the pass you lent was read twice that evening, and your file now says: a false identity. Hana must explain it by Thursday, and she asks you what she should write.
    .own-up = Write that you lent it
    .own-up-then = You pay the fine at her window. Hana keeps her job, and the file keeps your name.
    .say-stolen = Write that it was stolen
    .say-stolen-then = A thief who does not exist is entered in the book. Hana looks at you a little too long.
    .name-bilal = Write that Bilal took it
    .name-bilal-then = The form is short, and the port pays you back that evening’s fare. Bilal’s next request will take longer.

card-visit-day = The one free day
    .prompt = Your mother across the bay has set a place for you on your one free day. The ferry takes a coin and the whole day; double pay waits for whoever works it. The city likes to know who sat at which table.
    .prompt-barred = Your mother across the bay has set a place for you on your one free day. The ferry refuses your name. Old Hamdan has a boat, for people of whom he thinks well; double pay waits for whoever works. The city likes to know who sat at which table.
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
    .prompt-first = One place is left at the school for your sister’s girl, and your points put her first. Zaynab, the head, asks all the same who lives at home, what they earn and what they owe: eleven families will ask her why.
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
    .prompt-entry = A better post is free. Ms Darwish, tired of being told she favours cousins, fills it by score. Let her read your whole file as well, she says, and the number will not be all she sees. One entry there she will not miss.
    .open-file = Let her read the whole file
    .open-file-then = She reads for an hour, asks about one line of it and then writes down an offer.
    .number-only = Give her the number and nothing more
    .number-only-then = She takes the number, thanks you and says that it will be compared with other numbers.
    .name-other = Tell her that a colleague is better
    .name-other-then = Your colleague gets the post and brings sweets. You put a coin towards the present; your own wages stay where they are.
    .praise = Praise the city online, then apply
    .praise-then = Your kind words glow on the town hall’s page. Ms Darwish has read them; she says that she has, and no more.

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

card-sat-beside = The third at the table
    .prompt = In round { $since } { $from } carried the tracing app through the teahouse. It wrote down who sat near: you, and one more, who had begged you to keep that meeting quiet. You were tested in time. Now Dr Haddad asks you for the third name.
    .prompt-both = In round { $since } { $from } carried the tracing app through the teahouse, and you were tested in time. Now you carry it too, and both lists know a third telephone. Its owner had begged you to keep that meeting quiet. Dr Haddad asks you whose it is.
    .name = Give Dr Haddad the name
    .name-then = Your friend is tested and found well. Your friend’s family now knows the rest.
    .warn = Warn your friend yourself
    .warn-then = You cross the city at night and lose a day’s pay. Your friend is tested on another pretext.
    .strike = Ask to be struck off the list
    .strike-then = The clerk leafs through the rules for one that says who may be forgotten.

card-fever-gone = After the fever
    .prompt = The fever is over. In the clinic’s cellar lie the lists of who sat beside whom. Dr Haddad would keep them for the next fever; the night watch has already asked for two names. The quarter meets tonight, and you have a voice.
    .prompt-carried = The fever is over, and the app still hums in your pocket. In the clinic’s cellar lie the lists that it made. Dr Haddad would keep them for the next fever; the night watch has already asked for two names. The quarter meets tonight.
    .prompt-ends = The tracing law will end by itself, but nobody wrote down what becomes of its lists. They lie in the clinic’s cellar. Dr Haddad would keep them for the next fever; the night watch has already asked for two names. The quarter meets tonight.
    .uninstall = Take the app off your telephone
    .uninstall-then = The humming stops. The next warning will have to find you some other way.
    .burn = Speak for burning the lists
    .burn-then = It is carried by one voice. They burn quietly in the clinic’s yard, and Dr Haddad watches to the last page.
    .keep = Speak for keeping them for next time
    .keep-then = They get a shelf and a label. The night watch is refused, politely, this time.
    .two-keys = Have them locked under two keys
    .two-keys-then = You pay a coin for the second lock and wear its key on a string. Dr Haddad has the other.

card-class-list = Thirty tablets
    .prompt = The school is short of books, and Fanous offers it thirty tablets. In return it learns the children’s names, ages and mistakes, and may show them to partners. Your sister’s girl reads badly and has already touched one. The signature would be yours.
    .prompt-filled = Fanous offers Zaynab’s school thirty tablets for the list of its children. For your sister’s girl you once filled in every line, debts and all, and that sheet lies in the same folder. She reads badly, and has already touched a tablet.
    .sign = Sign for the girl
    .sign-then = She reads aloud to the tablet, and it never sighs. It knows by now at which word she stops.
    .false-name = Sign with a made-up name for her
    .false-name-then = At Fanous a girl called Pearl reads badly. Yours reads a little better every week.
    .books = Buy used books for the class
    .books-then = Two coins buy eleven books with other children’s pencil marks. They are read by turns.
    .gate = Talk to the parents at the gate
    .gate-then = Half of them sign your sheet. The other half ask you what is wrong with tablets.

card-roof-drone = Above the washing line
    .prompt = Two houses burnt in summer. Now the watch wants a drone over the roofs, and the insurer pays two coins to every house that agrees. Your aunt Wafa combs her hair up there, uncovered, in the one hour that is hers.
    .prompt-flies = A drone looks over the roofs these days, and on Tuesday it found a burning chimney. The watch asks your house to let it fly lower, for two coins. Your aunt Wafa combs her hair up there, uncovered, in the one hour that is hers.
    .agree = Agree to the flights
    .agree-then = It hums past at ten and at four. Nothing has burnt, and your aunt has moved her comb indoors.
    .awning = Stretch an awning over the roof
    .awning-then = Two coins’ worth of sailcloth. From above the roof is a white square, and nothing else.
    .hours = Ask the watch for fixed hours
    .hours-then = You sit in the watch-house for a long, unpaid evening. They write your aunt’s hour into a column and say that they will try.
    .stone = Bring it down with a stone
    .stone-then = At the third throw it falls into the cistern. The children cheer; the watch counts its drones.

card-one-second = All of it in a second
    .prompt = On Ms Darwish’s desk is the city’s records search: a name, and a second later everything that was ever written about it. Somebody is to share your night shift and the key to the till, which was robbed last year. She pays two coins for certainty.
    .prompt-entry = Ms Darwish has tried the city’s records search with your name: a second, and there is your old entry. Now for another name. Somebody is to share your night shift and the key to the till, which was robbed last year. She pays two coins for certainty.
    .look = Look the other name up
    .look-then = One second. You read about an old debt and a quarrel with a landlord, and ask for somebody else.
    .ask = Ask the other in person
    .ask-then = You drink tea and ask your questions aloud. You hear what somebody wishes you to hear.
    .own-name = Go through your own file instead
    .own-name-then = It costs you the lunch hour and a coin. One line belongs to a namesake, and Ms Darwish strikes it out.

card-looked-up = What the second said
    .prompt = In round { $since } { $from } typed your name into the records search, before a night shift that the two of you were to share. One second, and the shift and its two coins went to somebody else. Nobody asked you. Ms Darwish tells you only today.
    .prompt-owing = In round { $since } { $from } typed your name into the records search, before a night shift that you two were to share. The first thing it shows is what you owe; the shift went to somebody else. Ms Darwish, who was robbed once, tells you today.
    .tell = Tell { $from } your side of it
    .tell-then = An evening and two pots of tea, at your expense. You tell more than was on file.
    .look-back = Look { $from } up in turn
    .look-back-then = One second. Now you know something too, and neither of you will ever mention it.
    .demand = Demand to know who looks you up
    .demand-then = You say it loudly at the town hall’s counter. Two people behind you ask for the same.

card-voice-lamp = A lamp with ears
    .prompt = Musa is to hang a lamp that listens. In another street such a lamp heard old Hamdan fall and called the clinic in time. But it keeps every sentence, not only the cries for help. Musa asks you: shall he hang it here?
    .prompt-hears = The lamp in this street listens. It heard old Hamdan fall and called the clinic; it also heard Farida quarrel with her landlord, and now the rent office knows. Musa, who has the ladder, asks you whether it stays.
    .sign = Sign for the listening lamp
    .sign-then = A warm yellow light, and lamp dues lower by a coin. People finish their sentences indoors.
    .rota = Set up a rota to look in on Hamdan
    .rota-then = Every evening one of you knocks. He grumbles about the visits and puts the kettle on.
    .plain = Ask for a lamp without ears
    .plain-then = Musa hangs a plain one. The street is bright and knows nothing, and Hamdan’s daughter no longer greets you.
    .unscrew = Hold the ladder and unscrew its ear
    .unscrew-then = Musa looks away for as long as it takes. That evening people stand under the lamp and talk.

card-glasses-name = A name beside your face
    .prompt = Officer Samir is trying out glasses that write a name beside each face. Beside yours they write another’s, wanted for cutting nets; the net-makers lost a month’s work. Samir nearly believes them. Your papers are at home, and you know who looks like you.
    .prompt-worn = Officer Samir’s glasses write a name beside each face, and beside yours another’s, wanted for cutting nets. Last week they found a lost child in a minute. Samir nearly believes them. Your papers are at home, and you know who looks like you.
    .fetch = Fetch your papers and prove it
    .fetch-then = Half a day is gone. Samir reads your card twice, rubs out the other name and wipes his glasses.
    .point = Say who looks like you
    .point-then = He writes the name down and lets you go. All you have done is describe a likeness.
    .walk = Pull down your hat and walk on
    .walk-then = He calls after you by a name that is not yours. Whoever is not called need not stop, and is not late for work.
    .petition = Sign for the glasses to be withdrawn
    .petition-then = Yours was the last signature they needed. On Monday Samir looks at people with his own eyes, and narrows them a little.

card-your-face = They said it was your face
    .prompt = In round { $since } Officer Samir’s glasses took { $from } for somebody wanted for cutting nets. Asked who else had such a face, { $from } gave your name. A note has lain on your file ever since. Samir may look at it again, if he finds an hour.
    .prompt-heard = In round { $since } Officer Samir’s glasses took { $from } for somebody wanted for cutting nets. Asked who else had such a face, { $from } gave your name. A note has lain on your file ever since. By law a person must look at it now, if you ask.
    .appear = Go there and have it looked at
    .appear-then = You stand before a lamp, right side, left side. Somebody compares you with a blurred picture.
    .speak = Talk it over with { $from }
    .speak-then = You look at each other for a long time. In the end each knows where the other was that night.
    .let-lie = Let the note lie
    .let-lie-then = You earn your day’s pay. The note lies where it lay, and notes are read.

card-marsa-map = A mark on Marsa’s map
    .prompt = Marsa, the app that pays and drives half the city, would advance you three coins and ask two back. It wants no file and no surety, only to see you on its map, day and night. People who are seen, it has found, pay.
    .prompt-seen = You are a mark on Marsa’s map. This week it has seen you twice at the pawnshop, and lends you nothing for now: it is no bank, it says, and goes by what it sees. For two coins your mark goes out.
    .join = Let yourself be seen on the map
    .join-then = Three coins ring in your telephone. It asks for your address book too, and you agree, as everybody does.
    .leave = Pay two coins and leave the map
    .leave-then = Your mark goes out between the fish market and home. The next ride has a stranger’s price.
    .jalal = Borrow from Jalal, your landlord, at his price
    .jalal-then = He lends three, writes down four and does not ask where you live. He knows.
    .soup = Eat with the neighbours until payday
    .soup-then = You save a coin. You owe nobody anything, and everybody a little.

card-address-book = In somebody’s address book
    .prompt = In round { $since } { $from } joined Marsa, address book and all. Your number stood in it, with a note: “slow to pay”. Marsa has passed both on to a lender, who now writes to you with an offer for people who are slow to pay.
    .prompt-member = In round { $since } { $from } joined Marsa, address book and all. Beside your number stood a note: “slow to pay”. You are on Marsa’s map yourself, so it has laid one upon the other, and a lender in the new quarter writes to you by name.
    .strike = Have your line deleted
    .strike-then = A morning in Marsa’s queue, and a coin for the form. The line is gone. The lender has kept a copy.
    .speak = Ask { $from } to mend the note
    .speak-then = It was written in anger, long ago. The new note is kinder, and Marsa reads that one as well.
    .voucher = Take the voucher and join as well
    .voucher-then = Two coins for rides, and your address book for Marsa. Ninety people are in it.
    .hand-over = Sell Marsa your own address book
    .hand-over-then = Two coins. All the names pass under your thumb before you tap.

card-reading-list = A book about forgetting
    .prompt = Two atlases were cut up, and nobody had done it; so the library asks for real names. Fanous keeps the list, shows it to friends and gives a star for it. Without a name no book leaves the hall. You came for one about forgetting.
    .prompt-member = Fanous knows you, and it keeps the library’s list now: what you borrow stands on your page and earns you a star. Two atlases had been cut up, and nobody had done it. The book that you came for is about forgetting.
    .prompt-low = Fanous gives you fewer than three stars, and it keeps the library’s list now: a book leaves only under a real name, for friends to see, and that earns a star. Two atlases had been cut up by nobody. You came for one about forgetting.
    .borrow = Borrow it under your real name
    .borrow-then = You read it in bed. In the morning an acquaintance asks, kindly, how your memory is.
    .hall = Read it in the hall, hour by hour
    .hall-then = It costs you four lunch hours and a coin. Nobody knows what you know now.
    .sister = Borrow it in your sister’s name
    .sister-then = Her friends ask her, kindly, how she feels. She cannot think why.
    .leave = Leave Fanous and its list
    .leave-then = Your name goes from the readers’ page. The librarian wraps your last book in newspaper, and winks.
