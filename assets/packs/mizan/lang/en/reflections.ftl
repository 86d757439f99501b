# What the end of the game tells about the players' own moves. The variables are names as the table shows them.

reflection-law-struck-its-voter = The law and its voter
    .text = { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } { $who } voted for “{ $bill }”, which brought the law “{ $law }”. In round { $round } that law took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } from { $who } for { $deed }.
    .question = Would { $who } vote for it again? Which law looks different from below than from the chamber?

reflection-law-paid-its-opponent = The law and its opponent
    .text = { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } { $who } voted against “{ $bill }”. It was carried and brought the law “{ $law }”, and in round { $round } that law gave { $number ->
            [one] { $number } point
           *[other] { $number } points
        } to { $who } for { $deed }.
    .question = Does a law look better once it has paid you? Should it?

reflection-list-found-its-voter = On one’s own list
    .text = { $who } voted for “{ $bill }” { $round1 ->
            [0] before the roles were dealt
           *[other] in round { $round1 }
        }. In round { $round3 } the law it brought, “{ $law }”, reached { $who }: { $status }. Over the whole game the score of { $who } moved by { $number4 ->
            [one] { $number4 } point
           *[other] { $number4 } points
        }.
    .question = When you voted on a list, whom did you picture on it?

reflection-own-list-shut-the-way = The door one helped to shut
    .text = { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } { $who } voted for “{ $bill }”, which brought the law “{ $law }”. In round { $round3 } that law reached { $who }: { $status }. In round { $round4 } it shut the way to this service: { $service }. Over the whole game the score of { $who } moved by { $number ->
            [one] { $number } point
           *[other] { $number } points
        }.
    .question = Whom had you pictured before that door? Would { $who } build it again, and with what kind of handle?

reflection-own-list-and-neighbours = One’s own law, and the neighbours
    .text = { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } { $who } voted for “{ $bill }”, which brought the law “{ $law }”. In round { $round3 } that law reached { $who }: { $status }. In round { $round } it cost { $who } { $number } in standing among the neighbours.
    .question = Did the vote count what the neighbours would do with the law? Who could have known?

reflection-law-gone-deed-stayed = The same deed under two laws
    .text = In round { $round } { $who } lost { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for { $deed }. Then “{ $bill }” struck out the law “{ $law }”, and in round { $round3 } the same deed, recorded for { $other }, counted for nothing.
    .question = Had the deed changed, or only the book? Should { $who } have got the points back?

reflection-reward-gone-deed-stayed = The same deed, unpaid
    .text = In round { $round } “{ $law }” gave { $number ->
            [one] { $number } point
           *[other] { $number } points
        } to { $who } for { $deed }. Then “{ $bill }” struck that law from the book, and in round { $round3 } the same deed, recorded for { $other }, earned nothing.
    .question = Was the deed done for the points? What is left of a good deed that is no longer paid?

reflection-deed-became-a-number = A deed becomes a number
    .text = In round { $round1 } this was recorded for { $who }, and no law spoke of it: { $deed }. In round { $round2 } “{ $bill }” brought the law “{ $law }”, and in round { $round } the same deed moved the score of { $other } by { $number ->
            [one] { $number } point
           *[other] { $number } points
        }.
    .question = What changed about the deed once it had a number? Which deed should never get one?

reflection-one-deed-two-prices = One deed, two prices
    .text = In round { $round1 } “{ $law }” took { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        } from { $who } for { $deed }. In round { $round2 } another law took { $number2 ->
            [one] { $number2 } point
           *[other] { $number2 } points
        } for the same deed, recorded for { $other }.
    .question = Which of the two prices came nearer to the harm that was done? Who had settled it?

reflection-struck-out-too-late = Struck out, too late
    .text = In round { $round } “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } from { $who } for { $deed }. In round { $round2 } { $who } voted for “{ $bill }”, and it struck that law from the book.
    .question = Did { $who } vote against a law or against a loss? How could one tell the two apart?

reflection-vote-by-weight = Counted by weight
    .text = { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } { $who } voted against “{ $bill }”. It was carried by { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        }, counted by score and not by head.
    .question = Who would have won if each head had counted as one? And who decides how heavy a vote is, once the heavier votes decide?

reflection-argued-against-lived-well = Outvoted, and well all the same
    .text = { $who } argued over “{ $bill }” with “{ $argument }”, and voted against it. { $round ->
            [0] Before the roles were dealt
           *[other] In round { $round }
        } it was carried, with a majority of { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        }. At the end the hope of { $who }, “{ $hope }”, was met all the same.
    .question = What was there to fear from the bill, and did it come? Who at the table lived less well with it?

reflection-argument-carried = Words that weighed
    .text = { $who } argued over “{ $bill }” with “{ $argument }”. { $round ->
            [0] Before the roles were dealt
           *[other] In round { $round }
        } the bill was carried, with a majority of { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        }.
    .question = What was the strongest thing said on the side that lost?

reflection-one-vote-short = One vote short
    .text = { $who } argued over “{ $bill }” with “{ $argument }”. { $round ->
            [0] Before the roles were dealt
           *[other] In round { $round }
        } the bill fell, { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        } short.
    .question = What amendment could have moved one vote, and would the bill still have been worth it?

reflection-carried-by-one = One vote was enough
    .text = { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } { $who } voted for “{ $bill }”. It was carried by a single vote, so that each yes was the one that decided.
    .question = What would have made { $who } vote no? Should so small a majority be able to rewrite the book?

reflection-petition-became-law = A signature that carried
    .text = In round { $round1 } { $who } signed the petition for “{ $bill }”. In round { $round } the bill was carried, with a majority of { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        }, and brought the law “{ $law }”.
    .question = How many names should it take before a chamber has to listen? And who has no name left to give?

reflection-petition-fell = Signed for, voted down
    .text = In round { $round1 } { $who } signed the petition for “{ $bill }”. In round { $round } the bill fell, { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        } short.
    .question = Who had not signed, and did anybody ask them why?

reflection-deed-nobody-saw = What nobody saw
    .text = In round { $round1 } { $who } was { $deed } at this place: { $place }. Nothing saw it. In round { $round } the same deed was recorded for somebody else, and “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        }.
    .question = Two people, one deed: what did the score measure here, conduct or visibility?

reflection-seen-here-missed-there = Seen here, missed there
    .text = In round { $round } “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } from { $who } for { $deed }. In round { $round2 } somebody else did the same at this place, and nothing saw it: { $place }.
    .question = Two people, one deed: which of them would call the ledger fair?

reflection-good-deed-unseen = Only what is seen counts
    .text = In round { $round1 } { $who } was { $deed } at this place: { $place }. Nothing saw it. In round { $round } the same deed was recorded for somebody else, and “{ $law }” gave { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for it.
    .question = Was the deed worth more because it was seen? To whom?

reflection-help-unseen = Help that nobody wrote down
    .text = In round { $round1 } { $who } helped a poor household, and nothing recorded it. By the end, in round { $round }, the hope “{ $hope }” was met; what it counts stood at { $number }.
    .question = For whom would it have been better if the help had been recorded, and for whom worse?

reflection-visit-without-witness = A visit without a witness
    .text = In round { $round1 } { $who } visited the parents, and nothing recorded it. By the end, in round { $round }, the hope “See the parents” was met; it counts { $number ->
            [one] { $number } visit
           *[other] { $number } visits
        }.
    .question = Would a visit be worth more, less or the same if the ledger had seen it?

reflection-misread-face = The wrong face
    .text = In round { $round1 } a sensor ({ $sensor }) took { $who } for { $doer }, who was { $deed }. In round { $round } a record of that deed under the name of { $who } was corrected, { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        } after it was made.
    .question = What happened to { $who } in the meantime, and did the correction undo that as well?

reflection-charged-for-another = On somebody else’s account
    .text = { $doer } was { $deed } in round { $round1 }, and a sensor ({ $sensor }) recorded { $who } for it. In round { $round } the law “{ $law }” moved the score of { $who } by { $number ->
            [one] { $number } point
           *[other] { $number } points
        }.
    .question = Who at the table could have noticed the mistake, and who had a reason to?

reflection-appeal-heard = The appeal that was heard
    .text = In round { $round1 } a sensor ({ $sensor }) took { $who } for { $doer }, who was { $deed }. In round { $round2 } { $who } appealed and was heard: the record was corrected, and { $number ->
            [one] { $number } point
           *[other] { $number } points
        } came back.
    .question = What did it cost to be believed, and who could not have paid it? Would the mistake have been found without { $who }?

reflection-appeal-refused = The appeal that failed
    .text = “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } from { $who } in round { $round }, for { $deed }. { $who } appealed in round { $round2 }, and the record stood.
    .question = What would { $who } have needed in order to be believed? What would the office have needed in order to be sure?

reflection-office-put-it-right = Put right by the office
    .text = { $who } used a turn of the office to look into an old record. In round { $round } the entry for { $deed } under the name of { $other } was corrected, { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        } after it was made.
    .question = Should it depend on one person’s attention whether a record is put right? On what else could it depend?

reflection-nothing-left-to-correct = Nothing left to correct
    .text = In round { $round1 } a sensor ({ $sensor }) took { $who } for { $doer }, who was { $deed }, and “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } from { $who }. In round { $round3 } a law came in under which old records are deleted, and this one went with them. From then on there was nothing on file that could be put right.
    .question = Is a mistake smaller once nobody can read it any more? Who could still say that it was one?

reflection-forgotten-not-given-back = Forgotten, not given back
    .text = In round { $round1 } “{ $law }” took { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        } from { $who } for { $deed }. In round { $round2 } the city learnt to forget: records older than one round are deleted, and this one went. No points came back with that.
    .question = Which is better: a record that can be read, or points that nobody can explain any more?

reflection-sensor-outlived-reason = More than it was built for
    .text = Contact tracing was built for an epidemic. { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } it was set up at this place: { $place }. What tracing recorded of { $who } was { $deed }, and in round { $round } “{ $law }” moved { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for it.
    .question = Who should decide when a tool that was built for one purpose may serve another, and when it is switched off?

reflection-emergency-kept = After the emergency
    .text = Contact tracing was built for an epidemic. { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } it was set up at this place: { $place }. When the game ended it had been standing there for { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = Which would have been the day to switch it off, and whose task was it to say so?

reflection-emergency-wiped = Emptied again
    .text = { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } contact tracing was set up at this place: { $place }. In round { $round } everything that tracing still had on file was deleted: { $number ->
            [one] { $number } record
           *[other] { $number } records
        }.
    .question = Who checked that nothing was left? What must be written down before an emergency, so that this happens after it?

reflection-office-sensor-recorded = Somebody came by
    .text = In round { $round1 } { $who } took this step for the office: “{ $action }”, at this place: { $place }. In round { $round3 } a sensor of that kind ({ $sensor }) recorded { $other } there for { $deed }, and “{ $law }” moved the score of { $other } by { $number ->
            [one] { $number } point
           *[other] { $number } points
        }.
    .question = Of whom had { $who } been thinking? Is what the sensor found the reason why it was set up?

reflection-saw-one-missed-one = Sometimes it looks
    .text = At this place, { $place }, a sensor ({ $sensor }) recorded { $who } in round { $round1 } for { $deed }. In round { $round2 } { $other } was { $second } at the same place, and nothing recorded it. At the end the sensor had been standing there for { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = What becomes of a place in which one never knows whether one is seen?

reflection-office-sensor-stayed = It is still there
    .text = In round { $round1 } { $who } had this set up for the office: { $sensor }. Place: { $place }. At the end it had been standing there for { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = What was it for on that day? Who would have to want it gone, and do they see it at all?

reflection-put-up-taken-down = Put up and taken down
    .text = In round { $round1 } { $who } had this set up for the office: { $sensor }. Place: { $place }. In round { $round } another office had it taken down again, { $number ->
            [0] in the same round
            [one] after { $number } round
           *[other] after { $number } rounds
        }.
    .question = What had changed: the place, the need, or the person who looked at it?

reflection-sensor-taken-down = After the sensor
    .text = A sensor ({ $sensor }) at { $place } recorded { $who } in round { $round1 }. In round { $round } it was taken down, having stood for { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = When a sensor goes, what should happen to what it saw?

reflection-place-with-eyes = A place with eyes
    .text = At this place, { $place }, { $who } was recorded in round { $round1 } for { $deed }, and somebody else in round { $round2 } for { $second }. At the end a sensor ({ $sensor }) had been standing there for { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = Does anybody take another street because of it? What does a city lose when people walk round a place?

reflection-order-up-privacy-down = Quieter, and easier to see through
    .text = In round { $round1 } { $who } had this set up for the office: { $sensor }. At the end the city’s Order stood { $number3 ->
            [one] { $number3 } step
           *[other] { $number3 } steps
        } higher than at the start, and its Privacy { $number4 ->
            [one] { $number4 } step
           *[other] { $number4 } steps
        } lower.
    .question = Was there a way to the one without the other? Who at the table gained by the first, and who paid with the second?

reflection-praise-paid-warning-cost = The price of a word
    .text = In round { $round } { $who } lost { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for passing on a rumour. In round { $round2 } { $other } gained { $number2 } for praising the city.
    .question = Which of the two words told the city something it needed to know? How could the city have found out before it gave points?

reflection-praise-first-then-warning = Applause first
    .text = In round { $round1 } { $who } gained { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        } for praising the city. In round { $round2 } { $other } lost { $number2 ->
            [one] { $number2 } point
           *[other] { $number2 } points
        } for passing on a rumour.
    .question = What does a city learn from each of the two? What will those who looked on say next time?

reflection-rumour-was-true = The rumour that was true
    .text = In round { $round } “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } from { $who } for passing on a rumour. In round { $round2 } it was known that the water { $who } had warned of was foul.
    .question = Who decides what a rumour is on the day when nobody knows yet? What should happen to the points on the day when all know?

reflection-quieter-city = A quieter city
    .text = In round { $round1 } { $who } gained { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        } for praising the city. By the end, in round { $round }, Voice stood { $number ->
            [one] { $number } step
           *[other] { $number } steps
        } lower than at the start.
    .question = Can people grow quieter without anybody being punished? What else, other than the points, may have done it?

reflection-label-wore-off = The label
    .text = In round { $round1 } { $who } was recorded for passing on a rumour, and with that record came a label for everybody to see. It was gone again in round { $round }, after { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = What does a label do that a loss of points does not? Who should have to give the reason for it?

reflection-story-came-out = Out in the open
    .text = In round { $round1 } { $who } published a report. By the end, in round { $round }, the hope of { $who } to put a story before the city was met; it counts { $number ->
            [one] { $number } story
           *[other] { $number } stories
        }.
    .question = What could have kept { $who } from it? Did anybody else pay for that story?

reflection-price-of-openness = Open hands
    .text = In round { $round1 } { $who } gained { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        } for handing over personal data. By the end, in round { $round }, the city’s Privacy stood { $number ->
            [one] { $number } step
           *[other] { $number } steps
        } lower than at the start.
    .question = Was it the owner of the data who paid for this, or were others in the file as well?

reflection-neighbour-reported = What a neighbour said
    .text = In round { $round1 }, over “{ $card }”, { $who } reported a neighbour. In round { $round } “{ $law }” gave { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for it.
    .question = Would it have been done without the points? How does one live on the same stairs afterwards?

reflection-paid-and-pointed = Coins, then points
    .text = In round { $round1 }, over “{ $card }”, { $who } paid what was owed, or a part of it. In round { $round } “{ $law }” gave { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for that.
    .question = Who at the table owed as much and could not pay? Does such a point speak of honesty or of coins?

reflection-points-bought = Points for coins
    .text = In round { $round1 }, over “{ $card }”, { $who } gave money to the city. In round { $round } “{ $law }” gave { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for it.
    .question = Could everybody at this table have bought those points? Where is the line between a gift and a price?

reflection-marked-by-one-record = One record was enough
    .text = In round { $round1 } { $who } was recorded ({ $sensor }) for { $deed }. That record brought this at once: { $status }. In round { $round } “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for the same deed as well.
    .question = Who looked at the record before it took effect? How would one find out that it was the wrong one?

reflection-code-turned-red = Red without a fever
    .text = In round { $round1 } { $who } was recorded at a protest, and with that record the code of { $who } turned red: no ferry, no train, no ride. It turned back in round { $round }, after { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = What had the code been made for? Who can tell, from outside, why somebody’s code is red?

reflection-one-purse = One purse for everything
    .text = In round { $round1 } { $who } lost { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        } for { $deed }. In round { $round2 } { $who } gained { $number2 ->
            [one] { $number2 } point
           *[other] { $number2 } points
        } for { $second }. Both went into the same number.
    .question = Can the second make up for the first? What would change if each field of life kept its own account?

reflection-it-adds-up = It adds up
    .text = In round { $round1 } { $who } lost { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        } for { $deed }, and in round { $round2 }, for { $second }, another { $number2 ->
            [one] { $number2 } point
           *[other] { $number2 } points
        }. After the second entry “{ $law }” brought the name of { $who } onto the screens.
    .question = Were the two deeds of one kind? When do small things add up to a person?

reflection-debt-not-worked-off = The debt that could not be worked off
    .text = In round { $round1 } this came upon { $who }: { $status }. In round { $round2 } it shut the way to this service: { $service }. At the end the debt stood at { $number ->
            [one] { $number } coin
           *[other] { $number } coins
        }, and the hope of { $who } to be clear of it was missed.
    .question = Did the way that was shut have anything to do with the debt? What would have served the creditor better?

reflection-owing-and-shut-out = Owing, and shut out
    .text = In round { $round1 } the debt of { $who } grew by { $number1 ->
            [one] { $number1 } coin
           *[other] { $number1 } coins
        }. In round { $round2 } “{ $law }” brought a sanction for it: { $status }. In round { $round3 } that sanction shut the way to this service: { $service }. At the end the hope “{ $hope }” was missed.
    .question = How much of it was owing, and how much was being shut out? Where could somebody have stopped this chain?

reflection-way-was-closed = The way that was closed
    .text = In round { $round1 } { $who } was refused this service: { $service }. At the end, in round { $round }, the hope “{ $hope }” was missed; what it counts stood at { $number }.
    .question = Was the refusal in the same field of life as the fault that had led to it? Should it have been?

reflection-other-way-found = Another way
    .text = In round { $round1 } { $who } was refused this service: { $service }. By the end, in round { $round }, the hope “{ $hope }” was met all the same; what it counts stood at { $number }.
    .question = Who or what opened another way? Would it have been open to everybody?

reflection-debt-that-rang = The debt that rang
    .text = In round { $round } the debt of { $who } grew by { $number ->
            [one] { $number } coin
           *[other] { $number } coins
        }. In round { $round2 } “{ $law }” let every caller know.
    .question = Who was helped by the callers’ knowing: the creditor, the next lender, anybody else? Who besides { $who } was hurt?

reflection-others-heard-first = Others heard it first
    .text = In round { $round1 } the debt of { $who } grew by { $number1 ->
            [one] { $number1 } coin
           *[other] { $number1 } coins
        }, and in round { $round2 } “{ $law }” put a message before every call. In round { $round3 } { $caller } met { $who }, but had rung first, and heard of the debt before a word was said.
    .question = Whom did the message reach: the one who owes, or the one who calls? What was { $caller } to do with it?

reflection-debt-grew-by-itself = What grew by itself
    .text = In round { $round2 } interest added to the debt of { $who }. At the end the debt stood at { $number ->
            [one] { $number } coin
           *[other] { $number } coins
        }, and the hope of being clear of it was missed.
    .question = When does a debt stop being a question of will? What would the one who lent the money say?

reflection-relief-was-enough = Relief, and a hope
    .text = In round { $round1 } { $who } granted relief to { $debtor }, and the debt fell by { $number ->
            [one] { $number } coin
           *[other] { $number } coins
        }. At the end the hope of { $debtor } to be clear of debt was met.
    .question = Who else at the table would have needed it? How did { $who } choose, and should there be a rule for it?

reflection-paid-and-unpaid = Paid and unpaid
    .text = In round { $round1 } { $who } lost { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        } for missing a payment. In round { $round2 } somebody else gained { $number2 ->
            [one] { $number2 } point
           *[other] { $number2 } points
        } for paying off a debt.
    .question = Did the two differ in will or in means? Could the ledger see which?

reflection-name-on-the-wall = A name in public
    .text = In round { $round1 } { $who } was named in public. In round { $round } the standing of { $who } among the neighbours fell by { $number }.
    .question = How long should a name stay up, and who should take it down?

reflection-under-the-screen = Under the screen
    .text = In round { $round1 } { $who } was named in public. In round { $round2 } { $other } met { $who } where a screen hangs, and the standing of { $who } fell by { $number }.
    .question = What was { $other } to do: look up, look away, say something? For whom does the screen hang there?

reflection-term-ran-out = Until it ran out
    .text = In round { $round1 } { $who } was named in public. Nobody lifted it early: the name came off the screens in round { $round }, when its time was up, after { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = Was the name really gone after that? Who in the city still knew it?

reflection-name-lifted = Taken down by hand
    .text = In round { $round1 } { $who } was named in public. In round { $round2 } { $officer } had the name taken down, { $number ->
            [0] in the same round
            [one] after { $number } round
           *[other] after { $number } rounds
        }.
    .question = What had { $officer } looked at, and who else was waiting for such a look? Did the neighbours take the name down as well?

reflection-reward-taken-back = Up the ladder and down
    .text = In round { $round1 } { $who } was promoted for a high score. In round { $round } the promotion was lost again, after { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = Did { $who } do the work better or worse in those rounds? What did the promotion follow?

reflection-two-on-the-ladder = Two on the ladder
    .text = In round { $round1 } { $who } was promoted for a high score, and in round { $round2 } somebody else was. In round { $round } the promotion of { $who } was lost again, after { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = What set the two apart: the work, or what was seen of it?

reflection-supplier-not-seen = The supplier’s fault
    .text = In round { $round1 } a company was blacklisted: { $supplier }. In round { $round } a company that buys from it, { $company }, owned by { $who }, lost { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for it.
    .question = What could { $who } have known, and how? When should a buyer answer for a seller?

reflection-partners-left = Partners who left
    .text = In round { $round1 } a company came onto a list: { $supplier } ({ $status }). In round { $round2 } a company that bought from it left it: { $company } (law: { $law }). Over the whole game the city’s Livelihood moved by { $number ->
            [one] { $number } step
           *[other] { $number } steps
        }.
    .question = What did { $company } know, except that there was a list? Who may have lost work in between, and had they done anything?

reflection-listed-by-one-record = One record, one list
    .text = In round { $round1 } { $who } was recorded for { $deed }. That record brought this to { $company }, the company of { $who }: { $status }. In round { $round } “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for the same deed as well.
    .question = Which says more about a company, one deed or its number? How long should one deed count?

reflection-under-supervision = Looked at more often
    .text = In round { $round1 } { $who } was recorded for { $deed }. With that record { $company }, the company of { $who }, came under supervision in round { $round2 }. The score of { $who } itself moved over the whole game by { $number ->
            [one] { $number } point
           *[other] { $number } points
        }.
    .question = Who answers for a company: the number of the firm, or the person who signs? Who else works there?

reflection-redlisted-after-gift = A gift and a list
    .text = In round { $round1 } { $who } paid into the relief fund. In round { $round2 } a company was put on the redlist: { $company }, owned by { $who }. Over the whole game the purse of { $who } moved by { $number ->
            [one] { $number } coin
           *[other] { $number } coins
        }.
    .question = What did the list see: how the company works, or what was given? Who could not have afforded such a gift?

reflection-good-example = A good example
    .text = In round { $round } “{ $law }” gave { $number ->
            [one] { $number } point
           *[other] { $number } points
        } to the company of { $who } for { $deed }. In round { $round2 } the company was put on the redlist: { $company }.
    .question = Who looked at the company itself, and who only at what it said of itself?

reflection-score-rose-hope-missed = A better number
    .text = At the end, in round { $round }, the score of { $who } stood { $number ->
            [one] { $number } point
           *[other] { $number } points
        } above the start. The hope “{ $hope }” was missed.
    .question = Did { $who } choose between the two at some point? When did the number begin to matter?

reflection-score-fell-hope-met = A worse number
    .text = At the end, in round { $round }, the score of { $who } stood { $number ->
            [one] { $number } point
           *[other] { $number } points
        } below the start. The hope “{ $hope }” was met all the same.
    .question = What did the lost points buy? Did anybody else pay a part of the price?

reflection-score-rose-hope-met = The number and the hope
    .text = At the end, in round { $round }, the score of { $who } stood { $number ->
            [one] { $number } point
           *[other] { $number } points
        } above the start. The hope “{ $hope }” was met as well.
    .question = Did the number carry the hope, or the hope the number? Or did both come from something else?

reflection-score-fell-hope-missed = Neither the one nor the other
    .text = At the end, in round { $round }, the score of { $who } stood { $number ->
            [one] { $number } point
           *[other] { $number } points
        } below the start, and the hope “{ $hope }” was missed.
    .question = Was there a turn at which this could have gone another way? Who else at the table had a hand in it?

reflection-number-stood-still = A number that stood still
    .text = At the end, in round { $round }, the score of { $who } stood where it had begun. The hope “{ $hope }” was met; what it counts stood at { $number }.
    .question = Was that care, or luck, or was nobody looking? What did the score know of this game?

reflection-ledger-over-neighbours = Two opinions
    .text = At the end, in round { $round }, the score of { $who } stood { $number ->
            [one] { $number } point
           *[other] { $number } points
        } above the start. The standing of { $who } among the neighbours stood { $number2 } below it.
    .question = Who knows { $who } better, the ledger or the stairs? Which of the two would you ask?

reflection-points-and-stars = Points and stars
    .text = At the end, in round { $round }, the score of { $who } stood { $number ->
            [one] { $number } point
           *[other] { $number } points
        } above the start. On the platforms { $who } stood { $number2 } lower in stars.
    .question = Two rankings of one person: what had each of them looked at? Which of them could { $who } have argued with?

reflection-neighbours-over-ledger = Less in the ledger, more on the stairs
    .text = At the end, in round { $round }, the score of { $who } stood { $number ->
            [one] { $number } point
           *[other] { $number } points
        } below the start. The standing of { $who } among the neighbours stood { $number2 } above it.
    .question = What had the neighbours seen that no law counts?

reflection-hope-met-meter-fell = A hope met, a city changed
    .text = In round { $round1 } { $who } took this step for the office: “{ $action }”. At the end, in round { $round }, the hope of { $who }, “{ $hope }”, was met. One of the city’s meters, { $meter }, stood { $number ->
            [one] { $number } step
           *[other] { $number } steps
        } lower than at the start.
    .question = Was that a price that { $who } knew of? Who paid it?

reflection-bet-lost = The bet
    .text = In the pause after round { $round1 } { $who } bet on how things stood, and was wrong. By the end, in round { $round }, the score of { $who } itself had fallen by { $number ->
            [one] { $number } point
           *[other] { $number } points
        }.
    .question = What made it hard to see, at that moment, how things stood?
