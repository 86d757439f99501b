# Hopes, endings, bets and the words to cool down with.

hope-see-parents = See the parents
    .about = Be at your parents' table across the bay at least once.
hope-publish-story = Publish the story
    .about = Put at least one story before the city under your own name.
hope-clear-debt = Clear the debt
    .about = Owe two coins at most when the game ends.
hope-keep-workers = Keep the workers on
    .about = Keep people in work at least twice when it is hard.
hope-help-street = Be there for the street
    .about = Help at least twice when somebody needs it.
hope-keep-secret = Keep what was entrusted
    .about = Keep at least two secrets that are not yours to tell.
hope-own-boat = A boat of one's own
    .about = Have 20 coins together at the end.
hope-good-name = A good name
    .about = End with a standing of 7 or more among the neighbours.
hope-clean-ledger = A clean ledger
    .about = Put at least two records right.
hope-second-chance = Give a second chance
    .about = Grant relief at least twice.
hope-clean-water = See for yourself
    .about = Make at least three inspections.
hope-trusted-office = An office one trusts
    .about = The city's trust stands at 58 or more at the end.
hope-quiet-streets = Quiet streets
    .about = The city's order stands at 63 or more at the end.
hope-full-treasury = Something in the chest
    .about = The treasury stands at 52 or more at the end.

ending-glass-harbour = The glass harbour
    .text = The streets are quiet and the ferry is on time. People keep their curtains open, since there is no point in closing them. Some sleep better for it, some have begun to rehearse.
ending-open-harbour = The open harbour
    .text = People argue on the quay and still share the bench. Not everything is known, and much is believed. It is slower this way, and somebody always wants to count again.
ending-cold-ledger = The cold ledger
    .text = The numbers add up to the last point, and nobody believes them. Neighbours check each other's score before they say good morning. The ledger is kept, as a stove is kept that has gone out.
ending-loud-harbour = The loud harbour
    .text = Everybody speaks, from the teahouse to the town hall steps. Warnings come early, and so do false alarms. It is hard to sleep here, and hard to be overlooked.
ending-muddling-on = Muddling on
    .text = No great change: a camera more, a law less, a debt paid, another made. The city goes on arguing about its thousand points, and the ferry leaves a little late.

bet-who-fell = Whose score has fallen most so far, and why?
bet-who-rose = Whose score has risen most so far, and why?
bet-what-fell = Which of the city's meters has fallen furthest since the start?
bet-what-rose = Which of the city's meters has risen furthest since the start?

feeling-calm = Calm
feeling-angry = Angry
feeling-proud = Proud
feeling-uneasy = Uneasy
feeling-amused = Amused
feeling-tired = Tired
