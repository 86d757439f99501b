# Dilemmas on speech.

card-bad-water = Bad water
    .prompt = Salim, who sells water from a cart, whispers that the old cistern is foul and two children are ill. He has seen no report. Last year such a whisper was wrong, and it ruined the melon sellers.
    .prompt-no-law = Salim, who sells water from a cart, whispers that the old cistern is foul and two children are ill. Since a rumour costs no points, the stairs hum with whispers; last year one of them ruined the melon sellers.
    .share = Pass it on to everybody online
    .share-then = Within an hour the whole quarter boils its water. Whether it needs to, tomorrow will show.
    .ask-lab = Pay two coins for a test
    .ask-lab-then = A student at the laboratory holds your jar to the light and promises a line in writing.
    .tell-stairs = Write only to the families on your stairs
    .tell-stairs-then = Six families boil their water that night. The next house hears nothing.
    .keep-quiet = Wait for the town hall’s word
    .keep-quiet-then = You drink tea, as ever, and taste it carefully. No seller loses a customer through you.

card-water-true = The whisper was true
    .prompt = The water that you warned of was foul: the clinic has said so, a day after you. Eleven children lie ill; how many stayed well because of you, nobody counts. The town hall asks you to keep calm.
    .prompt-on-file = The water that you warned of was foul: the clinic has said so, a day after you. Eleven children lie ill; how many stayed well because of you, nobody counts. In your file it still stands as a rumour.
    .print-it = Write down who knew what, and when
    .print-it-then = The Gazette gives it a page. The engineer who had sent two letters upstairs is in it; so are you.
    .ask-pardon = Ask the town hall to clear your name
    .ask-pardon-then = It takes a morning. Amal finds the entry, reads it twice and writes a line beneath it by hand.
    .carry-water = Leave it and carry clean water
    .carry-water-then = Forty buckets up forty stairs, and no pay that day. Nobody asks who was right.

card-water-false = The whisper was wrong
    .prompt = The cistern that you warned of is clean: three tests say so. The children had eaten something. But nobody buys from Salim’s cart now, and the boys shout “poison” after him. It was his whisper, and your voice.
    .prompt-unseen = The cistern that you warned of is clean: three tests say so. Nobody buys from Salim’s cart now, and the boys shout “poison” after him. They blame his whisper; no file says whose voice carried it.
    .take-back = Take it back under your name
    .take-back-then = Fewer people read it than read the warning. Still, some of them nod at Salim.
    .help-salim = Help Salim through the month
    .help-salim-then = You pay what you can towards his rent. He never asks you who spread it.
    .say-nothing = Say nothing; it will pass
    .say-nothing-then = It does pass. Salim sells his cart and goes to work on the dredger.

card-lantern-praise = A kind word for the lanterns
    .prompt = The town hall’s page for the lantern feast asks for kind words, to help a tired crew; the ledger reads them. Your own street has been dark since March, though Musa the lamplighter does what he can.
    .prompt-unpaid = The town hall’s page for the lantern feast asks for kind words, to help a tired crew. They earn no points any more, and the page is half empty. Your own street has been dark since March, though Musa the lamplighter does what he can.
    .praise = Praise the city’s lights
    .praise-then = Your words glow under a picture of lanterns. Your neighbours read them by candle.
    .thank-musa = Thank Musa by name, in person
    .thank-musa-then = Musa goes red and repairs the corner lamp with a part of his own. No page mentions it.
    .dark-street = Post a picture of your dark street
    .dark-street-then = It is a very black picture. By evening eighty streets have sent in theirs.

card-shame-screen = Mrs Sabah, two metres tall
    .prompt = On the market screen are those who ignored a judgment: among them Mrs Sabah, who taught you to read. The carpenter whom she owes lost his shop. Boys are filming her face, and laughing.
    .prompt-beside-her = On the market screen your face hangs beside that of Mrs Sabah, who taught you to read. She ignored a judgment, and the carpenter whom she owes lost his shop. Boys are filming you both, and laughing.
    .block = Stand before the screen
    .block-then = For an hour the picture falls on your coat. The crowd watches the coat instead of the screen.
    .film = Film it and share it
    .film-then = A page pays a coin for such clips. By evening the carpenter has had an offer of half.
    .visit-her = Take bread to her door
    .visit-her-then = She does not open at once. Later she asks whether you still read.
    .look-away = Look away and say nothing
    .look-away-then = You walk by quickly. Next day you both pretend that you have not seen the market.

card-night-letter = Wadih’s press
    .prompt = Wadih will print your letter about what the night watch does at the pier. He wants a name under it, for he once printed a lie that cost a watchman his post. What you saw, you saw in the dark.
    .sign = Sign it with your name
    .sign-then = Wadih sets your name in the larger type. The watch reads it before the ink is dry.
    .unsigned = Print it at night, without a name
    .unsigned-then = You take the key and turn the press yourself. By dawn the leaflets lie where somebody will find them.
    .take-to-hall = Take it to the town hall instead
    .take-to-hall-then = The clerk reads it standing up and asks you three fair questions.
    .praise = Write a kind word for the watch instead
    .praise-then = The town hall’s page prints it within the hour and pays you a coin. Wadih charges nothing, and says nothing.

card-leaflet = Under your door
    .prompt = Under your door lies an unsigned leaflet naming a watchman, who has two children. The broken “a” is from Wadih’s press; the night it was printed, in round { $since }, { $from } had the key. It may be true. Your neighbour has seen you reading.
    .prompt-own = One of the leaflets that you printed without a name comes back under your own door, with a watchman’s name in it; he has two children. The broken “a” is known wherever Wadih prints. Your neighbour has seen you reading, and asks whether it is true.
    .copy = Copy it and pass it on
    .copy-then = By evening it hangs on every second door. Nobody but you thinks of the first hand.
    .check = Go to the pier and look for yourself
    .check-then = You lose a night’s sleep and a day’s pay, and write down what you did and did not see.
    .hand-in = Hand it in, and say who had the key
    .hand-in-then = Officer Samir writes the name down and pays a coin, as for any news. The watchman’s wife thanks you; { $from } will not.
    .burn = Burn it and forget it
    .burn-then = It burns blue at the edges. The broken letter you have not forgotten.

card-closed-trial = The closed courtroom
    .prompt = The harbour trial is closed: a witness is seventeen, and her name must not come out. Only a press card opens the door, and the Gazette lends one to whoever is still let in. The window stands ajar.
    .go-in = Borrow the press card and go in
    .go-in-then = You write eleven pages, without her name. A reader works it out all the same.
    .window = Listen at the window
    .window-then = You hear half of it, and the half that you hear is loud.
    .wait = Wait for the printed judgment
    .wait-then = It comes after nine days, none of them lost to your work: four dry pages, every line of them correct.

card-square-march = Noise on Market Hill
    .prompt = Tonight there is a march against the ledger. Lamis asks you to carry one end of the banner. Captain Rashid, who has to keep the ambulance lane clear, asks people to stay at home. Your stall would sell well.
    .prompt-free = Since the assembly law was repealed a march costs nobody points, and tonight there is one against the ledger. Lamis asks you to carry one end of the banner. Captain Rashid asks only for an ambulance lane. Your stall would sell well.
    .open-face = Carry the banner, face uncovered
    .open-face-then = Your arms ache, your name is called from windows, and for once the square is loud.
    .masked = March with your face covered
    .masked-then = A hundred people without faces. Nobody can say who threw the one bottle.
    .bring-water = Bring water to both sides
    .bring-water-then = Marchers and watchmen drink from the same cup, one after the other.
    .keep-stall = Keep your stall open
    .keep-stall-then = Hungry people of every opinion buy from you. You hear the songs from behind the pans.

card-petition-table = Farida’s table
    .prompt = On a table in the teahouse lies a petition: nobody should be listed before a hearing. Farida has lost guests over it. Ms Qassim says that hearings help those with time and lawyers. The names are public.
    .sign = Sign it
    .sign-then = Your name stands between a fisherman’s and a judge’s wife’s.
    .collect = Collect names from door to door
    .collect-then = It costs you two days’ pay and some shoe leather. Every third door is opened.
    .decline = Drink your tea and decline
    .decline-then = Farida pours for you as for everybody. Your evening is your own, and earns you a coin.
    .praise = Praise the town hall’s hearings online
    .praise-then = The town hall sends you a coin’s worth of tea. Farida wipes the table where your hand has lain.

card-uncle-forward = Forwarded by Uncle Hamid
    .prompt = Uncle Hamid forwards a voice message: the bank will not open on Monday; take out what you have. He has never wished anybody harm. Forty relatives wait to hear what you, who live in the city, say.
    .prompt-on-file = Uncle Hamid forwards a voice message: the bank will not open on Monday; take out what you have. Forty relatives wait to hear what you say, and some of them know that a rumour stands in your own file.
    .forward = Forward it, to be on the safe side
    .forward-then = Forty relatives pass it on in turn. Your aunt has her savings out by Friday; on Saturday there is a queue before the bank.
    .correct = Tell them all that it is nonsense
    .correct-then = Uncle Hamid leaves the group without a word. Nobody goes to the bank.
    .ask-hana = Ask at the bank before you answer
    .ask-hana-then = It costs you a morning. The teller looks at you for a moment before she replies.
    .praise = Write for all to read that the bank is sound
    .praise-then = The bank passes it on, and Fanous gives you a star. Forty relatives sleep well; Uncle Hamid does not answer.

card-mother-letter = Your mother writes to the editor
    .prompt = Your mother has written to the Gazette: the ferry keeps old women’s children from them. She wants it printed word for word, with her name, and she depends on the island’s good will for her coal. She asks you to see to it.
    .prompt-barred = Your mother has written to the Gazette: the ferry keeps old women’s children from them. She means you, whose booking is refused. She wants it printed word for word, with her name, and she depends on the island’s good will for her coal.
    .bring-answer = Cross over and talk with her first
    .bring-answer-then = You sit in her kitchen until dark. In the end she folds the letter and keeps you for supper.
    .print = Have it printed word for word
    .print-then = It is the sharpest thing on the page. She buys six copies, and the coal comes late.
    .soften = Soften it into thanks for the ferry
    .soften-then = The editor likes it, the port office likes it, and she will know that it is not hers.

card-two-mistakes = Two mistakes, one line
    .prompt = On the night shift two things went wrong, and the book shows one. The other was made by Lamis, after sixteen hours. Ms Darwish wants a true book, to stop the next one; the book counts for promotion.
    .write-two = Write both into the book
    .write-two-then = Two lines instead of one. The shift is looked into, and so is everybody who was on it.
    .tell-darwish = Ask Ms Darwish for shorter shifts
    .tell-darwish-then = You name no one. Shifts end at twelve hours now, and some miss the extra pay.
    .leave-one = Sign the book as it is
    .leave-one-then = The month’s bonus is paid in full: two coins. Lamis owes you something that neither of you mentions.

card-drain-photo = Black water at dawn
    .prompt = At dawn you photographed black water under the icehouse drain. The icehouse feeds nine families, and its master says the pump broke just once. The inspector’s office asks people to come there first.
    .publish = Publish the picture
    .publish-then = By noon it is everywhere, and by evening every drain in the harbour is being scrubbed.
    .warn-first = Show it to the icehouse master first
    .warn-first-then = He looks at it for a long time and says what people say when they mean to do better.
    .inspector = Take it to the inspector
    .inspector-then = By noon somebody goes there with a sample bottle. Somebody at the icehouse saw you at the inspector’s door.
    .keep = Keep the picture
    .keep-then = The nine families eat. The picture stays on your telephone, between two sunsets.

card-hidden-accident = The boiler
    .prompt = The boiler has scalded Fares’s arm. Reported, it stops your line for a week, as a law made after a worse day demands. Fares, who fears for forty jobs, offers to have burnt himself on a stove at home.
    .report = Report it as it happened
    .report-then = The line stands still. The inspector finds a second weak seam, and forty people wait for Monday.
    .hide = Write that the week had no accident
    .hide-then = The line runs on. Fares takes to long sleeves, and you tighten the valve with your own hand.
    .ask-workers = Put it to the workers
    .ask-workers-then = They vote to mend it at night and share the lost hours. You pay for the seam and the bread.

card-boiler-again = The second seam
    .prompt = You wrote that nothing had happened, and now the boiler’s other seam has gone. Nobody is badly hurt this time. Fares rolls up his sleeve in front of the new hands and looks at you, and says nothing at all.
    .stop-line = Stop the line and report both
    .stop-line-then = You sign two reports, one of them late. The inspector reads the dates and says only “I see”.
    .pay-fares = Pay two coins for silence
    .pay-fares-then = Fares takes the envelope for the others. He does not take his own.
    .tell-gazette = Tell the whole story to the Gazette
    .tell-gazette-then = The headline has your name in it, and the boiler’s. Two buyers cancel, and one writes to thank you.

card-petition-door = The list at your door
    .prompt = The petition that { $from } carried from door to door in round { $since } has reached yours: nobody should be listed before a hearing. The name of { $from } stands first, and one line is free. Jalal the landlord is asking who signs.
    .prompt-own = The petition that you carried from door to door has come back to yours: nobody should be listed before a hearing. Half of it is marks without names, and the first name is your own, for all to read. Jalal the landlord is asking who signs.
    .prompt-listed = The petition that { $from } carried from door to door in round { $since } has reached yours: nobody should be listed before a hearing. You were, without one. Beneath the name of { $from } one line is free. Jalal the landlord is asking who signs.
    .sign = Sign on the free line
    .sign-then = Your name stands beneath that of { $from }. Jalal reads it on Friday and says nothing.
    .mark = Make a mark instead of a name
    .mark-then = A mark is half a signature, Farida thinks. Eleven people have made one before you.
    .story = Write your own case beside your name
    .story-then = It takes nine lines and the margin. At the next doors people read that first.
    .next-door = Send it on to the next door
    .next-door-then = The next door opens. Jalal finds that you paid a coin too much, and gives it back.

card-hour-of-talk = An hour of talk
    .prompt = Captain Rashid’s office pays two coins for an hour of your talk at a full table, to teach the listening camera one voice from another; it once took a singer for a brawler. It learns your neighbours too. Lamis asks what you think of that.
    .prompt-stands = The listening camera above you once took a singer for a brawler. To teach it one voice from another Captain Rashid’s office pays two coins for an hour of your talk at this full table. Lamis asks loudly what you think of that.
    .talk = Talk for an hour, for two coins
    .talk-then = You talk of soup, rent and cousins, and whoever sits down talks back. The office thanks you for eleven voices.
    .speak = Say aloud what you think
    .speak-then = It comes out louder than you meant. Somebody claps, somebody glances upwards, and two put their names to it.
    .timetable = Read out the ferry timetable instead
    .timetable-then = They pay you half. The camera now knows eleven departures by heart, and nobody else has opened their mouth.
    .whisper = Answer her behind your hand
    .whisper-then = She laughs where no wall can hear it. The others talk about the weather.

card-heard = Ledger or ladder
    .prompt = In round { $since } { $from } sold the listening camera an hour of talk for two coins, with you at the table. So it knows your voice too, and has taken down: “This ledger is rotten.” You said “ladder”. Amal can file it or listen again.
    .prompt-own = The hour of talk that you sold has taught the listening camera your voice. Now it has taken you down: “This ledger is rotten.” You said “ladder”. Amal can file it or listen again.
    .prompt-second = In round { $since } { $from } sold the listening camera an hour of talk for two coins, with you at the table. So it knows your voice too, and took down: “This ledger is rotten.” You said “ladder”. Your file holds a loud one like it, says Amal.
    .listen-again = Ask Amal to listen again
    .listen-again-then = It costs you an hour’s pay while she plays it four times. Her face gives nothing away.
    .meant-it = Say that you meant the ledger too
    .meant-it-then = Amal puts her pen down, takes it up again, and puts it down. At the next window somebody coughs in agreement.
    .let-stand = Let it stand and go to work
    .let-stand-then = You lose no pay. But whenever you open your mouth now, you think of who will read it.
    .take-down = Spend two signatures to end the listening
    .take-down-then = A man with a sound ladder goes round and unscrews what listens. What it heard stays on the shelf.

card-grey-line = A grey line
    .prompt = Under your post about oil in the icehouse drain Fanous has put a grey line: “Not confirmed.” Such lines have slowed many a lie. This one slows you as well, and the fishermen ask whether you made it up.
    .prompt-on-file = Under your post about oil in the icehouse drain Fanous has put a grey line: “This user has a rumour on file.” That is what the file says. What the drain smells of, the line does not say.
    .leave = Leave the post, line and all
    .leave-then = The angry read the post, the careful read the line. For the quarrel beneath it Fanous takes a star from you.
    .prove = Pay two coins for a test, and add it
    .prove-then = The student at the laboratory writes three lines. The grey one goes; your name stays beneath the post.
    .delete = Delete the post
    .delete-then = Fanous thanks you with a star. Who had saved it by then, you cannot know.
    .ask-reasons = Ask who put the line there, and why
    .ask-reasons-then = For a coin’s postage a desk with only a first name answers, politely, after four days. It has read your post, or most of it.

card-saved-post = What a deletion leaves
    .prompt = In round { $since } { $from } deleted a post about oil in the icehouse drain. Copies go round all the same, one of them in your telephone; hardly anybody reads that it is gone. The icehouse sends two carters home. Nobody knows whether it was true.
    .prompt-own = The post about oil in the icehouse drain that you deleted goes round all the same, in copies. One has come back to your telephone; hardly anybody reads that it is gone. The icehouse sends two carters home. Nobody but you knows how sure you were.
    .prompt-own-drain = In round { $since } { $from } deleted a post about oil in your drain. Copies go round all the same; hardly anybody reads that it is gone. Two buyers stay away, and two of your carters ask whether to come on Monday.
    .pass-on = Pass the copy on; it may be true
    .pass-on-then = By evening forty more people know what nobody knows.
    .correct = Write under the copies that it is gone
    .correct-then = It costs you an evening and its pay. The copies have four thousand readers, your line about as many as you have stars.
    .carters = Keep the carters in bread for two coins
    .carters-then = The carters eat and say little. Nobody pays for ice that is not carried.
    .old-picture = Lay your own old picture beside it
    .old-picture-then = Your picture is older than the post. Now people ask why you kept it so long.

card-one-word = One word, one star
    .prompt = “We are drowning in work,” you wrote to a friend. Fanous means to take a star from you for the word: last winter it missed a real call for help. Whoever has few stars is offered less work. Appeals are read on Mondays.
    .prompt-few-stars = “We are drowning in work,” you wrote to a friend. Fanous means to take one more of your few stars for the word: last winter it missed a real call for help. Your name slips down tomorrow’s list. Appeals are read on Mondays.
    .tamer-words = Accept it and praise the busy city
    .tamer-words-then = “We are pleasantly busy, as the whole city is,” it says now. On Thursday there is work for you.
    .appeal = Appeal on Monday
    .appeal-then = You lose half a morning explaining what drowning means when nobody is in the water.
    .floating = Have everybody write “floating” instead
    .floating-then = By evening the whole shift is floating in work. Before the week is out Fanous has learnt the new word.
    .notice-board = Leave Fanous for the notice board
    .notice-board-then = Fewer people read the board, and none of them counts your words. You miss one job that was only online.

card-night-heron = Night Heron
    .prompt = In the parents’ group on Fanous an unnamed voice hounded a girl until she left the school. Zaynab, the head, asks everybody to vote for real names. “Night Heron”, who wrote about the mould in class, cleans there; only you know.
    .prompt-named = Since your name hangs on Fanous, unnamed voices in the parents’ group mock your house. Zaynab, the head, asks everybody to vote for real names. “Night Heron”, who wrote about the mould in class, cleans there; only you know.
    .real-names = Vote for real names
    .real-names-then = Zaynab thanks you. The group turns polite, and nobody writes about the mould any more.
    .nameless = Vote for voices without names
    .nameless-then = All stays as it was. Zaynab has seen how you voted, and so has a mother whose girl left the school.
    .sealed-list = Offer to keep the names under seal
    .sealed-list-then = Everybody whispers a name to you, and for a coin you have the list sewn into a cushion. Only a judge may open it.
    .own-name = Write about the mould under your name
    .own-name-then = Now the words have a name, and the heron can fall silent. The wall is painted, mould and all.

card-nameless-box = The box without names
    .prompt = It is your week to empty the workshops’ letter box, which asks for no name. In it: a list of unpaid hours at the net-makers, and “Do not look for me.” You know the hand. The last such letter accused an innocent man.
    .prompt-watched = It is your week to empty the workshops’ letter box, which asks for no name. In it: a list of unpaid hours at the net-makers, and “Do not look for me.” You know the hand. It does not know that your bag is searched these days.
    .print = Print the list and shield the writer
    .print-then = It fills half a page under your name. At the net-makers’ they now compare handwriting.
    .inspector = Take list and writer to the inspector
    .inspector-then = The inspector’s office needs a witness and has one. The hours are paid; the writer is moved to the cold store.
    .ask-to-sign = Ask the writer to sign
    .ask-to-sign-then = You pay for two glasses of tea and speak of the weather first. The answer comes with the second glass.
    .lock-box = Put the list back and lock the box
    .lock-box-then = The box has a new lock and a bent lid. On Friday somebody tries it, and walks on.

card-eleven-seconds = Eleven seconds
    .prompt = Nuri has filmed a man shouting at nurse Rima. Fanous keeps a page for such clips, with names, and since it began fewer people shout at nurses. He wants you to post it. You know whose child lay behind the curtain.
    .prompt-named = Nuri has filmed a man shouting at nurse Rima, and wants you to post it. You know Fanous’s page for such clips: your own name hangs on it. Fewer people shout at nurses since it began. Behind the curtain lay the man’s child.
    .post = Post it with his name
    .post-then = By morning nine thousand people know his name. Rima has had a quiet night.
    .blur = Blur his face and post it
    .blur-then = People argue about shouting, not about him. On his own stairs they know the coat all the same.
    .delete = Have Nuri delete it
    .delete-then = Nuri deletes it and sulks. Rima would have liked a witness.
    .visit-him = Go to the man, then to Rima
    .visit-him-then = You carry an apology one way and a blanket the other. It takes the whole evening.

card-in-the-frame = Behind him, laughing
    .prompt = In round { $since } { $from } posted a clip on Fanous: a man shouting at nurse Rima. He has lost his stall since. Behind him one sees you, laughing at a joke of Nuri’s. The page will name you too, or blur you for two coins.
    .prompt-own = The clip that you posted, a man shouting at nurse Rima, has cost him his stall. Only now somebody looks at what is behind him: you, laughing at a joke of Nuri’s. The page will name you too, or blur you for two coins.
    .prompt-filmed-sabah = In round { $since } { $from } posted a clip on Fanous: a man shouting at nurse Rima, and behind him you, laughing at a joke of Nuri’s. He has lost his stall. Somebody has found the clip of Mrs Sabah that you once sold, and laid the two side by side.
    .pay-blur = Pay two coins to be blurred
    .pay-blur-then = A grey patch laughs where you laughed. Whoever has seen it has seen it.
    .tell-joke = Write down what the joke was
    .tell-joke-then = Many people read it. Not every joke is funny on paper.
    .spare-nuri = Leave Nuri out of it and be named
    .spare-nuri-then = Your name goes up without a word about any joke. Nuri carries your shopping for a month.
    .new-stall = Help the man to a new stall
    .new-stall-then = He takes the planks and does not ask what was so funny. What the page does meanwhile is not in your hands.

card-steady-hands = Steady hands
    .prompt = Uncle Hamid, seventy, is in the final of Fanous’s sailing game. His hands tremble; a small program steadies them, and the rules forbid it. The girl he plays against needs the prize for school. He asks you to install it.
    .prompt-on-file = Uncle Hamid, seventy, is in the final of Fanous’s sailing game, and his hands tremble. You know about programs that steady them, the family says: a game stands in your file. The girl he plays against needs the prize for school.
    .install = Install the program for him
    .install-then = For one evening he sails as he did at thirty. The girl writes to him: “Well played.”
    .sit-beside = Refuse, and sit beside him
    .sit-beside-then = He loses by a boat’s length, and the family blames you. He tells the story all winter, with you as the wind.
    .ask-fanous = Ask Fanous for a rule for shaking hands
    .ask-fanous-then = The form asks for two doctor’s notes, one for him and one for you. The final waits for nobody.

# What is said aloud.
deed-speak-aloud = criticising the city aloud
