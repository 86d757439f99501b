# Hopes, endings, and the words to cool down with.

hope-nobody-hungry = Nobody hungry
    .about = Share at least twice.
hope-eat-in-peace = Eat in peace
    .about = Enjoy at least three lunches.
hope-my-own-tray = My own tray
    .about = Keep at least two things between you and your tray.
hope-clear-slate = A clean slate
    .about = Owe nothing when the game ends.
hope-good-table = A good table
    .about = End with 6 friends or more.
hope-fresh-crates = Fresh crates
    .about = Your stall’s freshness stands at 8 or more at the end.
hope-empty-bins = Empty bins
    .about = Clean plates stand at 58 or more at the end.
hope-warm-room = A room one is glad to enter
    .about = Warmth stands at 59 or more at the end.
hope-quiet-hall = A quiet hall
    .about = Calm stands at 61 or more at the end.
hope-clean-board = A board that is true
    .about = Put at least two records right.

ending-whispering-hall = The whispering hall
    .text = One can hear the spoons now, and who has put one down. Those who had headaches have none. At the window table they speak with their eyebrows, and are getting good at it.
ending-long-table = The long table
    .text = Somebody pushed two tables together, and then it went on. It is never quite quiet and never quite clean, and twice a week somebody knocks over the water. Most have somebody who saves them a chair.
ending-thin-soup = Thin soup
    .text = In the end one can see the flower at the bottom of the plate before one has begun. Nobody is stingy; it is only the twentieth, every day. There is much talk about who had too much of what.
ending-green-bins = Light bins
    .text = Umm Ward carries all three bins out with one hand. They take what they eat and eat what they take; some have grown thin over it, and some have learnt to cook. The man with the hens asks whether he has done something wrong.
ending-lunch-goes-on = Lunch goes on
    .text = There are a few rules more than before, and a few that nobody remembers. The stars hang above the queue, somebody straightens them on Mondays, and at twelve the bell rings.

feeling-full = Full
feeling-hungry = Hungry
feeling-proud = Proud
feeling-uneasy = Uneasy
feeling-amused = Amused
feeling-torn = Torn
