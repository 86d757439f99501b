# Pages of the almanac about the text as a whole.

essay-lost = What fell off in translation
    .intro = The introduction of the article and its part on points, rewards and punishments follow, nearly sentence by sentence, an English post with a picture, “The Game of Life: Visualizing China’s Social Credit System” (Visual Capitalist, 2019). Laid beside each other, the two differ in small words. These are the ones that are missing.
    .there = The English post
    .here = The Arabic article
    .trial-there = The system is “currently in pilot mode”, will be rolled out in 2020 and “go through numerous iterations before becoming official”.
    .trial-here = It “became a reality in 2020” after being experimental “in recent months”.
    .varies-there = The pilot system “varies from place to place”; it “may be more of an experiment than a precursor”.
    .varies-here = The sentence is not there.
    .points-there = “In the pilot system, each citizen is assigned 1,000 points.”
    .points-here = “1000 points were assigned to every citizen.” The words “in the pilot system” are not there.
    .proposed-there = How the “proposed” system “could” work.
    .proposed-here = This “unique and at the same time frightening” system.
    .note = None of it is an invention, and one slip is plain: in the part on the epidemic “the company” used the system, where “the police” must be meant. The two words are one letter apart in Arabic.
    .question = Which of the four missing words would you put back first, and what would the article lose by it?

essay-mixed = Five things taken for one
    .intro = The article tells one story. Much of what it tells is true of something, but not of the same thing. Five pairs are easily taken for one.
    .there = Easily taken for one
    .here = What was found
    .score-there = A low score keeps people off planes and trains.
    .score-here = What stops a booking is a court’s list of people who do not obey a judgment. The towns that gave points mostly paid them back in discounts, rice and praise.
    .town-there = Every citizen of the country began with 1000 points.
    .town-here = Suining, Rongcheng and Suqian did, and Suzhou for a few days. No national number was found.
    .cameras-there = The cameras feed the score.
    .cameras-here = Police cameras, the codes of the epidemic and social credit are separate systems. Whether they should ever be joined is what this game argues about.
    .app-there = The state scores people through the apps.
    .app-here = Scores such as Sesame Credit or the one of WeChat Payments are products of companies. The central bank did not license the eight firms one by one; a joint bureau was licensed instead.
    .plans-there = What was planned is in force.
    .plans-here = The rules on rumours of 2019 and the law of 2022 were drafts; that a firm pays for its supplier was a warning. Plans read like facts when they are written in the present tense.
    .note = None of this makes the single pieces harmless. It says which piece did what.
    .question = Which two of them would you never allow anybody to join, and what would you give up for that?
