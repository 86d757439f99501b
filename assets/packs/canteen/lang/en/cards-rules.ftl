card-dead-corner = The corner it cannot see
    .prompt = Left of the hatch there is a corner that the tray camera does not reach, and three from your class let you in on it. Half plates can vanish there. Umm Ward scrapes them off the wall.
    .prompt-blind = The tray cameras are blind by law now, but nobody quite trusts them. Three from your class let you in on the old corner left of the hatch. Half plates can vanish there. Umm Ward scrapes them off the wall.
    .use-it = Use it, and keep it to yourself
    .use-it-then = Four who know something. The wall smells of lentils.
    .in-the-open = Finish, and return your tray in the open
    .in-the-open-then = An empty tray, in full light. The three have left without you.
    .show-it = Show the corner to the duty pupil
    .show-it-then = The next day a mirror hangs there. You can see in it who is looking at you.

card-not-my-tray = Not my tray
    .prompt = “Half a chop, left”: it stands on today’s list against your name. You had the soup. She whose chop it was stands beside you and is only just at nine stars.
    .complain = Complain aloud about the list
    .complain-then = It is explained to you that from above, heads are much alike. You are given a slip for that.
    .bear-it = Say that it was yours
    .bear-it-then = She breathes out. At the window table she keeps a chair for you, for ever, she says.
    .name-her = Say whose it was
    .name-her-then = The list is changed with a ruler. She eats at the end of the queue, and you eat.

card-yellow-light = The light turns yellow
    .prompt = Quiet week: the light on the wall turns yellow. At your table Ward, who has said nothing since the holidays, is beginning to tell a joke.
    .laugh = Laugh as loud as it deserves
    .laugh-then = Red light, and seven wet faces. He knows two more.
    .hush = Put a finger to your lips
    .hush-then = Green light. Ward goes on eating, and so do you.
    .outside = Carry bread and joke out to the yard
    .outside-then = Under the mulberry tree it is twice as long. Indoors seven plates are getting cold.

card-for-a-second = Only for a second
    .prompt = Two from the top class step in front of Kinan, “only for a second”. They have training, and really are late. Kinan looks at his shoes, and the duty pupil at the soup.
    .speak = Speak up for him, loudly
    .speak-then = The hall turns round. The two go to the back, Kinan to the front, and you are known now.
    .make-room = Let Kinan in ahead of you
    .make-room-then = He moves up one and you move back one. Those behind you count.
    .go-along = Go forward in their wake
    .go-along-then = Nobody stops three. The soup is hot, and training begins on time.

card-home-sheet = A sheet about home
    .prompt = A sheet from the office: what do you eat at home, with whom, and who cooks? The school fund pays the kitchen for each one. There is a star for it, and at the bottom: kept until you leave school.
    .fill-in = Fill it in truthfully
    .fill-in-then = It takes both sides. The kitchen gets its money, and somebody files your suppers under your name.
    .blank = Hand it in blank
    .blank-then = An empty sheet among full ones is also an answer. Two more follow it.
    .ostrich = Write: ostrich, daily
    .ostrich-then = It is read out in three classes. The fund wants to know who cooks the ostrich.

card-a-known-hand = In a hand you know
    .prompt = A note was slipped under the office door: somebody throws bread, and the name on it is yours. You know the writing. You once learnt to write beside it.
    .prompt-box = The note box has been emptied: somebody throws bread, and the name on it is yours. You know the writing. You once learnt to write beside it.
    .write-back = Write a note as well
    .write-back-then = Two notes, two names, and a host who believes both. You are thanked with a slip.
    .talk = Sit down there and talk about it
    .talk-then = It was about a rubber, two years ago. Both soups are cold, and you have shared the bench again.
    .let-it-lie = Let it lie, and eat
    .let-it-lie-then = The soup is good. The writing sits two tables on and looks over now and then.

card-big-pot = The big pot
    .prompt = Every Thursday the big pot has to be carried from the cellar; the cook’s helper is off sick. It takes two, and the whole football break. There are stars for it. You are the goalkeeper.
    .carry = Carry it
    .carry-then = It weighs as much as a first-year. They lost by four, and they tell you each goal.
    .play = Play
    .play-then = You hold two of five. Lunch is late, and the kitchen pays somebody by the hour.
    .half = Carry it one way, for two coins
    .half-then = Two coins, and a slip: “Write down that we need a lift.” The other way somebody is paid for.
