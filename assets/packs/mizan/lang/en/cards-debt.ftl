# Dilemmas on debt.

card-ringing-baker = A voice before the baker
    .prompt = You ring Bilal the baker, who owes you two coins. Instead of a bell a voice says that a court has listed him, and asks you to press him to pay. He picks up cheerfully; he cannot have heard it.
    .tell-him = Tell him what his callers hear
    .tell-him-then = There is a long silence. He thanks you, and you say that your two coins can wait, and one of them for good.
    .press-him = Press him, as the voice asks
    .press-him-then = He pays you before anybody else, as the court had hoped. You hear him count the coins.
    .lend = Lend him three coins
    .lend-then = He can pay his flour and one instalment. The voice will go on ringing for a while.
    .hang-up = Order your bread and say nothing
    .hang-up-then = Two loaves, as always. You know something about him that he does not know you know.

card-surety = Cousin Wael’s boat
    .prompt = Cousin Wael has found a boat, and a seller who wants a name behind his. Yours would do. If he fails, the judgment falls on you; without a boat he mends other people’s nets for life.
    .sign = Sign as his surety
    .sign-then = Wael kisses your forehead and runs to the pier. Your name dries at the foot of the page.
    .refuse = Refuse to sign
    .refuse-then = He says that he understands. At the family table your chair now stands a little apart.
    .give = Give him two coins instead
    .give-then = It buys oars, not a boat. He takes them, and both of you can sleep.

card-surety-called = Your name on the page
    .prompt = The boat you signed for lies on the rocks, and Wael, unhurt, has nothing. The debt is now yours: four coins. The seller, an old woman who lived from that boat, sits waiting in the courthouse.
    .pay = Pay her the four coins
    .pay-then = She counts them twice and blesses you once. Wael mends nets, and avoids your street.
    .take-over = Take the debt on as your own
    .take-over-then = You sign once more, this time for yourself. She will be paid by the month.
    .deny = Say that the signature was a favour
    .deny-then = The clerk reads it out to you: it is a signature. She goes home with half a promise.

card-surety-kept = Wael comes back with fish
    .prompt = The boat you signed for has come home low in the water. Wael has paid its seller and wants to thank you: a share of the catch, yours to keep, to give away or to sell against what you owe.
    .take-share = Take your share in coins
    .take-share-then = Four coins for a signature. Wael’s deckhand, who hauled the nets, got two.
    .pass-on = Have it given to the widows’ kitchen
    .pass-on-then = There is fish on the hill on a weekday. Wael tells everybody whose idea it was.
    .clear-own = Pay your own creditors with it
    .clear-own-then = It goes straight over the counter of the courthouse, smelling of the sea.

card-rent-week = Rent week
    .prompt = Rent is due and the jar is nearly empty. Jalal the landlord, who pays off the house himself, gives you until evening. The bank lends after a look at your file; the moneylender looks only at your face.
    .bank = Take a bank loan
    .bank-then = The clerk turns your life over, page by page, and counts four coins onto the desk.
    .flats = Move to the cheaper Lighthouse Flats
    .flats-then = The new rooms are dry and register every guest. Your old neighbours wave from the corner.
    .moneylender = Go to the moneylender
    .moneylender-then = He asks nothing and writes down more than he lends.
    .fall-behind = Fall behind and eat properly
    .fall-behind-then = Jalal sighs and enters the missing week. The soup, at least, is thick.

card-court-counter = Window four
    .prompt = At window four of the courthouse Ms Qassim has your file, and behind you waits a carter whom a debtor never paid. She can strike off part of your debt today, if you give her something to strike.
    .pay-now = Pay three coins, have four struck
    .pay-now-then = The stamp comes down. For the first time in months the file is thinner than before.
    .work-off = Work it off in a yellow vest
    .work-off-then = For a week you sweep the quay in yellow. Everybody learns what yellow means.
    .say-cannot = Say that you cannot pay, and show why
    .say-cannot-then = You lay your cupboard open in a public room. She writes it all down and passes it to the judge.
    .leave = Leave before your number is called
    .leave-then = The number is called three times. The carter steps up in your place.

card-hidden-wages = Three evenings in cash
    .prompt = Farida pays you in cash for three evenings in her teahouse. A part of all earnings goes to the city, and to those one owes; it pays for the clinic too. Nobody but Farida has counted the coins.
    .declare = Declare the money
    .declare-then = Half of it is gone before you leave the counter. The receipt has your name spelt right.
    .pocket = Put it in your pocket
    .pocket-then = Four whole coins. For some days you look up whenever somebody says your name.
    .meals = Let it be meals for old Hamdan
    .meals-then = Hamdan eats on your bill for a month and thinks that Farida has grown kind.

card-wedding = Gold for Lamis
    .prompt = Your friend Lamis marries on Friday, and custom wants gold. She stood by you in a bad year. The photographs of such feasts go online, and creditors and clerks look at photographs as well.
    .gold = Give a gold coin chain
    .gold-then = It shines in every picture. Lamis cries; somebody counts the links.
    .borrow-gold = Borrow for the gift
    .borrow-gold-then = The chain is rented happiness, and three coins of debt are not. She never takes it off.
    .cook = Cook for the feast instead
    .cook-then = You stand at the pots from dawn. Nobody photographs the cook, and nothing is left over.
    .stay-away = Stay away and send a card
    .stay-away-then = You save the money. On Friday night you can hear the drums from your window.

card-refused-booking = Not on this boat
    .prompt = Hana turns her screen so that you can see it: booking refused. She is sorry, and she has a list to keep. There is a form for a day’s leave; and her cousin’s boat sails at dusk and asks for no name.
    .dusk-boat = Sail at dusk without a name
    .dusk-boat-then = The boat smells of diesel and sleeping goats. You see your people, and nobody writes it down.
    .ask-leave = Fill in the form for a day’s leave
    .ask-leave-then = You write down whom you love and why you must see them. The answer comes while you wait.
    .sit-down = Sit down before the gangway
    .sit-down-then = The ferry leaves late. Some passengers step over you, and one of them sits down too.

card-own-ringtone = What your callers hear
    .prompt = Zaynab rings you about the school trip and asks, gently, whether the message is true. So that is why people have grown short with you: whoever calls you hears that you owe, before you can say hello.
    .part-payment = Pay two coins to have it ended
    .part-payment-then = An hour later your telephone rings like any other. You let it ring a little longer.
    .switch-off = Switch the telephone off for good
    .switch-off-then = It is quiet now. You miss a day’s work that somebody wanted to offer you.
    .make-joke = Play it to the teahouse for a laugh
    .make-joke-then = The whole room joins in at “kindly urge this person”. The court’s clerk finishes his tea.

card-roof = Rain in the kitchen
    .prompt = Rain comes through your parents’ roof on the island. Tin and labour cost more than you have. The bank lends after reading your file, Jalal on your word, at his price; your mother says summer will do.
    .bank = Borrow from the bank
    .bank-then = Two forms, one stamp, and by Thursday there is new tin on the roof.
    .patch = Cross over and patch it yourself
    .patch-then = You kneel on wet tin all day while your mother shouts advice. It holds, mostly.
    .jalal = Borrow from Jalal
    .jalal-then = He shakes your hand and sends his own roofers. The debt grows faster than the grass.
    .summer = Let it wait for summer
    .summer-then = They move the bed into the dry corner. She says on the telephone that it is cosier.

card-brother-screen = Monday’s faces
    .prompt = On Monday your brother’s face will hang on the market screen, for three coins that a fishwife won from him in court. He has told nobody but you, and made you swear: above all not your mother.
    .pay = Pay the three coins for him
    .pay-then = The fishwife gets her money, and the screen shows somebody else’s brother.
    .tell-mother = Tell your mother after all
    .tell-mother-then = She sells a ring and the debt is gone. Your brother does not speak to you at supper.
    .keep-quiet = Keep your word and do nothing
    .keep-quiet-then = On Monday he is two metres tall. By Wednesday he has paid, and he has learnt who looked away.
    .stand-beside = Stand under the screen with him
    .stand-beside-then = You hold his arm while people point. Some of them stop pointing.

card-train-interview = The eight o’clock train
    .prompt = Ms Darwish has steady work in the new quarter: interviews at nine, and the train goes at eight. She starts on time, since others wait too. Wael needs the work as well, and sleeps near by.
    .train = Take the train
    .train-then = You read your name on the ticket, the gate and the visitor’s list, and you are early.
    .walk-early = Set out on foot at four
    .walk-early-then = You see the sun rise over the cranes and arrive with dust to the knees.
    .send-wael = Tell Wael to go instead
    .send-wael-then = He starts on Saturday. You gave away a day’s pay in the end, since somebody had to buy him shoes.

card-wage-late = Half now or all of it later
    .prompt = The harbour office has not paid you for last month. Captain Rashid, who must also keep the dredger running, offers half at once, or the whole next month, if the customs money comes.
    .half-now = Take half now
    .half-now-then = Two coins are in your hand. The other two are now the city’s.
    .wait = Wait for the whole
    .wait-then = You buy on credit in the meantime and read the harbour news first thing every morning.
    .go-public = Write it on the notice board
    .go-public-then = By noon nine more have written under it. Captain Rashid pays some of you from the paint budget.

card-carters = The carters’ table
    .prompt = The icehouse cannot pay its carters this week. The town hall collects for them at a table in the market and writes down who gave, for the ledger may count gifts. A rival sells ice at half price.
    .give = Give two coins at the table
    .give-then = The carters are paid. Your name leads a list in very fine handwriting.
    .collect = Carry the hat up the stairs yourself
    .collect-then = You climb every stair in the quarter. Most give a little, and you round it up.
    .buy-cheap = Buy the rival’s ice at half price
    .buy-cheap-then = The fish keeps just as well on cheap ice. Two carters look for other work.

card-wages-or-tax = One till, two hands
    .prompt = The cannery’s till holds either the month’s wages or the quarter’s tax, which pays the school. Fares’s people have rent to pay on Friday; the tax office is patient until Thursday. The new drain filter would sell.
    .wages = Pay the wages, and the tax late
    .wages-then = Forty envelopes go round. The reminder from the tax office is polite and numbered.
    .tax = Pay the tax and send six people home
    .tax-then = The file is clean. Fares reads six names aloud, because you asked him to.
    .bank = Borrow, and pay both
    .bank-then = Everybody is paid and everybody smiles at you, the bank most of all.
    .sell-filter = Sell the filter and pay the wages
    .sell-filter-then = The line runs on and the drain runs a little darker. Nobody swims there anyway, people say.
