# What is asked in a pause, before the journal speaks.

bet-who-fell = Whose score has fallen most so far, and why?
bet-who-rose = Whose score has risen most so far, and why?
bet-who-sank = Who has lost most standing among the neighbours so far, and over what?
bet-who-grew = Who has gained most standing among the neighbours so far, and through what?
bet-what-fell = Which of the city's meters has fallen furthest since the start?
bet-what-rose = Which of the city's meters has risen furthest since the start?
bet-who-is-on-file = Under whose name does the city keep most records by now? Are all of them true?
bet-which-deed = Which deed stands on file most often by now? Is it what people did most?
bet-which-sensor = Which kind of sensor has put most on file so far?
bet-law-that-took = Which law has taken most points so far, and from whom?
bet-law-that-gave = Which law has given most points so far, and for what?
bet-which-company = Which company's rating has fallen furthest since the start, and why?
