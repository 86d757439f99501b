card-lentil-day = Lentils again
    .prompt = It is lentils for the third time this week, and the bin by the hatch is full of them. Yours are going cold. The bell rings in four minutes, and the cook is looking your way.
    .eat-up = Eat them all, bell or no bell
    .eat-up-then = The cook nods. Your friends have gone on without you.
    .bin = Scrape them into the bin
    .bin-then = You are out with the others, in good time. The bin takes them without a word.
    .say = Tell the cook that nobody likes them
    .say-then = She puts down the ladle. “And what would you cook, for this money?” She gives you a slip to write it on.

card-no-label = No label on the cake
    .prompt = “Are there nuts in it?” Basil asks in front of you, and you know why: last time an ambulance came. The label has fallen off, the cook is in the cellar, and twenty are waiting behind you.
    .prompt-own = The label has fallen off the cake. With nuts it means an ambulance for you, without them it is the best of the week. The cook is in the cellar, twenty are waiting, and Basil behind you must not eat nuts either.
    .fetch-cook = Hold up the queue and fetch her
    .fetch-cook-then = There are none in it. Both of you eat cake, and eighteen people know your name now.
    .trade = Hand Basil your bread instead
    .trade-then = He eats the bread down to the last crumb. The cake stays where it is, for the bin.
    .move-on = Take the soup and say nothing
    .move-on-then = The queue moves on. So does Basil, past the cake.

card-last-pudding = The last rice pudding
    .prompt = One rice pudding is left. You have had yours and could eat another. Behind you little Kinan stands on his toes to see into the pot; he had none.
    .take = Take it: you asked first
    .take-then = It is the best one, from the bottom, with cinnamon. Kinan studies the tiles.
    .halve = Halve it with him
    .halve-then = Two spoons, one bowl, and rice on the table. He tells you all about his cat.
    .leave-it = Point him to it and go
    .leave-it-then = He thanks you with both hands, and eats half of it. The cook can save a pot tomorrow.

card-vine-leaves = Grandmother’s vine leaves
    .prompt = Your grandmother has packed vine leaves, and nothing from home may be opened in the hall. They smell of Friday. Beside you Hiba is eating dry rice, since the sauce ran out.
    .open = Open the box and pass it round
    .open-then = The box comes back empty, and heavier by three thank-yous. The canteen’s rice stays in the pot.
    .yard = Eat them by yourself in the yard
    .yard-then = Under the mulberry tree they taste as they do at home. It is only rather quiet.
    .queue-up = Put them away and buy a bowl for a coin
    .queue-up-then = You eat what everybody eats. In the evening your grandmother asks how they were.

card-tray-tower = Eleven trays
    .prompt = At the hatch somebody has built a tower of eleven half-full trays. In ten minutes Umm Ward comes to wash up, alone as always, with her bad back. You know who built it.
    .clear = Clear it, tray by tray
    .clear-then = Umm Ward finds a bare shelf and does not ask. On your way out she puts a slip into your hand.
    .add = Put your own on top
    .add-then = It holds. You sit down with the others and have time for an orange.
    .tell = Tell the duty pupil who it was
    .tell-then = Two come back and clear it, red in the face. They know from whom the duty pupil knew.

card-peel-soup = Soup from peelings
    .prompt = Behind the kitchen door the cook makes soup from what is peeled away, and needs two hands for the whole break. She cannot pay. “A bowl,” she says, “before the others.”
    .help = Peel and stir until the bell
    .help-then = You smell of leeks, and the pot lasts until Thursday. The others have played without you.
    .film = Film it: they feed us peelings
    .film-then = By evening everybody has seen it. The next day half the queue wants no soup, and wants it put to the assembly.
    .taste = Eat a bowl at the door and tell nobody
    .taste-then = It is better than Monday’s. You could say so, and you do not.

card-four-rolls = Four rolls
    .prompt = Four rolls are left over. After the bell they go to the man with the hens, who pays by the bucket. At home your little brother is in bed with a fever and eats nothing but bread.
    .pocket = Put them in your bag
    .pocket-then = Your brother eats two of them warm. Nobody has asked you anything.
    .ask = Ask the cook for them
    .ask-then = It depends on who asked before you, and for how many.
    .leave = Write a slip: why do rolls go to hens?
    .leave-then = The bucket is full and paid for. Your slip hangs on the wall by the hatch.
