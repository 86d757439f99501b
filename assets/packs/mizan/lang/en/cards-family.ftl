# Dilemmas on the family.

card-visit-book = The book at the island pier
    .prompt = At the island pier the committee keeps a book of who comes to see their parents, since three old people there were found too late. Your mother now looks at the book before she looks for the boat.
    .prompt-uncounted = The city counts visits no longer. The island’s committee still keeps its book at the pier, for the sake of three old people who were found too late. Your mother asks whether you will come now that nobody adds it up.
    .prompt-on-file = In the book at the island pier, begun after three old people were found too late, you stand under “no visit”, and the city has copied the page. Your mother has seen it. She has set your plate all the same.
    .ferry = Take the ferry and sign the book
    .ferry-then = You sign under the pier clock. She is at the window, and pretends to have been watching the gulls.
    .stove = Bring her a stove, by train
    .stove-then = Two coins for you and the stove. Her kitchen is warm, and your line in the pier’s book is empty.
    .wael = Have Wael sign for you
    .wael-then = Wael signs with a flourish and eats your supper, while you earn two coins at work. Your mother keeps it to herself, for both of you.
    .against = Write to the council against the book
    .against-then = Nine others write too. On the island some take it badly: to them the book is a knock at the door.

card-school-desk = Bilal’s boy is waiting
    .prompt = One desk is free at the school. Bilal’s boy has waited a year for it; now your sister’s girl has moved in with you and needs it too. On Monday Zaynab, the head, will draw lots between them.
    .prompt-priority = You stand well with the city, and so your sister’s girl has come to stand first on the school’s list, past Bilal’s boy, who has waited a year. Zaynab, the head, must go by something: before, parents came with baskets of fish. You need only sign.
    .prompt-law = Desks go by a family’s points now, and neither yours nor Bilal’s are enough. For the last one there are his boy and your sister’s girl. Zaynab, the head, likes the rule: before it, parents came with baskets of fish.
    .sign = Sign, and take the desk
    .sign-then = The girl sits by the window, and books worth two coins come with the desk. Bilal weighs your bread to the gram.
    .lots = Leave it to the lot
    .lots-then = Zaynab shakes the box for a long time, so that nobody can say anything afterwards.
    .fees = Pay four coins for a high-fee school
    .fees-then = Eleven children to a class, and a garden. Four coins are gone, and the desk goes to Bilal’s boy.
    .step-back = Step back and teach her at home
    .step-back-then = Bilal’s boy waves from the gate. Your evenings belong to the seven times table.

card-jalal-blood = The landlord’s blood
    .prompt = Rima telephones from the clinic: Jalal the landlord has fallen off one of his roofs, and only your blood matches. With the form signed the ledger counts it. Your shift begins in an hour, and Jalal never let anybody off a day’s rent.
    .prompt-uncounted = Rima telephones from the clinic: Jalal the landlord has fallen off one of his roofs, and only your blood matches. It earns no points any more, and her list of donors is short. Your shift begins in an hour, and Jalal never let anybody off a day’s rent.
    .prompt-owed = Rima telephones from the clinic: Jalal, to whom you still owe, has fallen off a roof, and only your blood matches. He sends word that he will not forget it. With the form signed the ledger counts it as well.
    .sign = Give blood and sign the form
    .sign-then = The bag fills. Jalal’s colour comes back, and with it a remark about your shutters.
    .nameless = Give it as “a neighbour”
    .nameless-then = Without a form nobody pays for your missed hours. Jalal tells the stairs that a stranger saved him, somebody decent.
    .terms = Give it for two coins off your debt
    .terms-then = He signs on the blanket, before the needle. It is the quickest bargain of his life.
    .shift = Go to your shift
    .shift-then = You earn your day. Rima finds a bag in the next town, and it comes by the slow train.

card-hamdan-falls = Old Hamdan on the stairs
    .prompt = Old Hamdan has fallen on the stairs again and begs you to tell nobody. The welfare office means well: it would move him to the ward, away from his boat. But he should not be alone at night any more.
    .sit = Sit with him at night
    .sit-then = He snores like an anchor chain. You sleep through two mornings of work.
    .promise = Promise, and look in by day
    .promise-then = At night you listen at the wall. Sometimes it is quiet, and you do not know which quiet it is.
    .tell = Tell the welfare office
    .tell-then = Two friendly women carry him down, chair and all. He does not look at your door.
    .rota = Draw up a rota for the whole stair
    .rota-then = Nine households now know when he gets up and when he lies down, and somebody always knocks.

card-hamdan-ward = Hamdan’s boat
    .prompt = In round { $since } { $from } told the welfare office that old Hamdan had fallen on the stairs. He lies in the ward now, warm and fed, and asks for the sea. The office must sell his boat for his keep, and wants a neighbour to witness it: you.
    .prompt-own = You told the welfare office that old Hamdan had fallen on the stairs. He lies in the ward now, warm and fed, and asks for the sea. The office must sell his boat for his keep, and wants a neighbour to witness it: you.
    .witness = Witness the sale
    .witness-then = The boat fetches a fair price, and you two coins for your time. He is told on Thursday.
    .row = Take him out to sea on Sunday
    .row-then = The nurse counts the beds and says nothing. He puts his hand into the water and keeps it there.
    .home = Sign for him and take him home
    .home-then = He sleeps in his own bed, and you sleep lightly. If he falls again, the signature is yours.
    .both = Visit him together with { $from }
    .both-then = An hour, one on each side of the bed. You both say that it was for the best; Hamdan says so last.

card-child-asks = A child asks why
    .prompt = Your sister’s girl, who is six, counts on her fingers: Bilal bakes for the whole street and has fewer points than Jalal, who bakes nothing. Her teacher said that it is complicated. Now she asks you why.
    .prompt-named = Your sister’s girl, who is six, saw you on a screen and waved. A boy has since told her what the screen is for. At supper, with her fork in the air, she asks you what you did.
    .prompt-ringtone = Your sister’s girl, who is six, rang you to sing you a song. A stranger’s voice told her first that you owe money. She sang all the same. Now she asks why that man was in your telephone.
    .prompt-first = At the counter somebody waves you past the queue, and with you your sister’s girl, who is six. She turns to look at the others: a woman with a baby, old Hamdan with his stick. Then she asks you, loudly, why.
    .rules = Say that rules are rules
    .rules-then = She tells her doll the same, with a raised finger. The grown-ups near by approve.
    .all = Tell her how it is, all of it
    .all-then = She thinks for a long time, and asks who made it up. By evening the whole stair has heard.
    .ask = Take her to the town hall to ask
    .ask-then = Amal leans over the counter and tries. In the end she writes the question down and sends it upstairs.
    .later = Say that she will understand one day
    .later-then = She nods as one nods to grown-ups. You earn a coin that evening over work at home, and hear her ask the doll.
