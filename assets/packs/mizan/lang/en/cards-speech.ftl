# Dilemmas on speech.

card-bad-water = Bad water
    .prompt = Salim, who sells water from a cart, whispers that the old cistern is foul and two children are ill. He has seen no report. Last year such a whisper was wrong, and it ruined the melon sellers.
    .share = Pass it on to everybody online
    .share-then = Within an hour the whole quarter boils its water. Whether it needs to, tomorrow will show.
    .ask-lab = Pay two coins for a test
    .ask-lab-then = A student at the laboratory holds your jar to the light and promises a line in writing.
    .tell-stairs = Tell only the families on your stairs
    .tell-stairs-then = Six families boil their water that night. The next house hears nothing.
    .keep-quiet = Wait for the town hall’s word
    .keep-quiet-then = You drink tea, as ever, and taste it carefully. No seller loses a customer through you.

card-water-true = The whisper was true
    .prompt = The water that you warned of was foul: the clinic has said so, a day after you. Eleven children lie ill; how many stayed well because of you, nobody counts. The town hall asks you to keep calm.
    .print-it = Write down who knew what, and when
    .print-it-then = The Gazette gives it a page. The engineer who had sent two letters upstairs is in it; so are you.
    .ask-pardon = Ask the town hall to clear your name
    .ask-pardon-then = Amal finds the entry, reads it twice and writes a line beneath it by hand.
    .carry-water = Leave it and carry clean water
    .carry-water-then = Forty buckets up forty stairs. Nobody asks who was right.

card-water-false = The whisper was wrong
    .prompt = The cistern that you warned of is clean: three tests say so. The children had eaten something. But nobody buys from Salim’s cart now, and the boys shout “poison” after him. It was his whisper, and your voice.
    .take-back = Take it back under your name
    .take-back-then = Fewer people read it than read the warning. Still, some of them nod at Salim.
    .help-salim = Help Salim through the month
    .help-salim-then = You pay what you can towards his rent. He never asks you who spread it.
    .say-nothing = Say nothing; it will pass
    .say-nothing-then = It does pass. Salim sells his cart and goes to work on the dredger.

card-lantern-praise = A kind word for the lanterns
    .prompt = The town hall’s page for the lantern feast asks for kind words, to help a tired crew; the ledger reads them. Your own street has been dark since March, though Musa the lamplighter does what he can.
    .praise = Praise the city’s lights
    .praise-then = Your words glow under a picture of lanterns. Your neighbours read them by candle.
    .thank-musa = Thank Musa by name, in person
    .thank-musa-then = Musa goes red and repairs the corner lamp with a part of his own. No page mentions it.
    .dark-street = Post a picture of your dark street
    .dark-street-then = It is a very black picture. By evening eighty streets have sent in theirs.

card-shame-screen = Mrs Sabah, two metres tall
    .prompt = On the market screen are those who ignored a judgment: among them Mrs Sabah, who taught you to read. The carpenter whom she owes lost his shop. Boys are filming her face, and laughing.
    .block = Stand before the screen
    .block-then = For an hour the picture falls on your coat. A crowd watches you instead of her.
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
    .unsigned-then = You turn the press yourself. By dawn the leaflets lie where somebody will find them.
    .take-to-hall = Take it to the town hall instead
    .take-to-hall-then = The clerk reads it standing up and asks you three fair questions.

card-leaflet = Under your door
    .prompt = An unsigned leaflet has come under your door: somebody in your city printed it one night about the watch at the pier. It may be true; it names a watchman with two children. Your neighbour saw you pick it up.
    .copy = Copy it and pass it on
    .copy-then = By evening it hangs on every second door. Nobody knows the first hand any more.
    .check = Go to the pier and look for yourself
    .check-then = You lose a night’s sleep and a day’s pay, and write down what you did and did not see.
    .hand-in = Hand it in at the checkpoint
    .hand-in-then = Officer Samir gives you a receipt. The watchman’s wife thanks you; the printer will not.
    .burn = Burn it and forget it
    .burn-then = It burns blue at the edges. You have not forgotten it.

card-closed-trial = The closed courtroom
    .prompt = The harbour trial is closed: a witness is seventeen, and her name must not come out. Only a press card opens the door, and the Gazette lends one to whoever is still let in. The window stands ajar.
    .go-in = Borrow the press card and go in
    .go-in-then = You write eleven pages, without her name. A reader works it out all the same.
    .window = Listen at the window
    .window-then = You hear half of it, and the half that you hear is loud.
    .wait = Wait for the printed judgment
    .wait-then = It comes after nine days: four dry pages, every line of them correct.

card-square-march = Noise on Market Hill
    .prompt = Tonight there is a march against the ledger. Lamis asks you to carry one end of the banner. Captain Rashid, who has to keep the ambulance lane clear, asks people to stay at home. Your stall would sell well.
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
    .decline-then = Farida pours for you as for everybody. Your evening is your own.

card-uncle-forward = Forwarded by Uncle Hamid
    .prompt = Uncle Hamid forwards a voice message: the bank will not open on Monday; take out what you have. He has never wished anybody harm. Forty relatives wait to hear what you, who live in the city, say.
    .forward = Forward it, to be on the safe side
    .forward-then = Forty relatives pass it on in turn. On Saturday there is a queue before the bank.
    .correct = Tell them all that it is nonsense
    .correct-then = Uncle Hamid leaves the group without a word. Nobody goes to the bank.
    .ask-hana = Ask at the bank before you answer
    .ask-hana-then = It costs you a morning. The teller looks at you for a moment before she replies.

card-mother-letter = Your mother writes to the editor
    .prompt = Your mother has written to the Gazette: the ferry shuts out old women’s children. She wants it printed word for word, with her name, and she depends on the island’s good will for her coal. She asks you to see to it.
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
    .leave-one = Leave the book as it is
    .leave-one-then = The month’s bonus is paid in full. Lamis owes you something that neither of you mentions.

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
    .hide-then = The line runs on. You pay Fares’s doctor, and tighten the valve with your own hand.
    .ask-workers = Put it to the workers
    .ask-workers-then = They vote to mend it at night and share the lost hours. You pay for the seam and the bread.

card-boiler-again = The second seam
    .prompt = You wrote that nothing had happened, and now the boiler’s other seam has gone. Nobody is badly hurt this time. Fares rolls up his sleeve in front of the new hands and looks at you, and says nothing at all.
    .stop-line = Stop the line and report both
    .stop-line-then = You sign two reports, one of them late. The inspector reads the dates and says only “I see”.
    .pay-fares = Pay for silence once more
    .pay-fares-then = Fares takes the envelope for the others. He does not take his own.
    .tell-gazette = Tell the whole story to the Gazette
    .tell-gazette-then = The headline has your name in it, and the boiler’s. Two buyers cancel, and one writes to thank you.
