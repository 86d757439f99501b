# What is asked in a pause, before the journal speaks.

bet-who-fell = Whose score has fallen most so far, and why?
bet-who-rose = Whose score has risen most so far, and why?
bet-who-sank = Who has lost most standing among the neighbours so far, and over what?
bet-who-grew = Who has gained most standing among the neighbours so far, and through what?
bet-what-fell = Which of the city’s meters has fallen furthest since the start, and over what?
bet-what-rose = Which of the city’s meters has risen furthest since the start, and through what?
bet-who-is-on-file = Under whose name does the city keep most records by now? Are all of them true?
bet-which-deed = Which deed stands on file most often by now? Is it what people did most?
bet-which-sensor = Which kind of sensor has most records on file by now? What escapes it?
bet-law-that-took = By the records that stand: which law has taken most points, and from whom?
bet-law-that-gave = By the records that stand: which law has given most points, and for what?
bet-which-company = Which company’s rating has fallen furthest since the start, and why?
