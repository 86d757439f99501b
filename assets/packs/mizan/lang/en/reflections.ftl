# What the end of the game tells about the players' own moves. The variables are names as the table shows them.
# A record need not be true: what a law took or gave is told with the record, not with what somebody did.

reflection-law-struck-its-voter = The law and its voter
    .text = { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } { $who } voted for “{ $bill }”, which brought the law “{ $law }”. In round { $round } that law took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } from { $who }. The record: { $deed }.
    .question = Would { $who } vote for “{ $bill }” again? Which law looks different from the street than from the chamber?

reflection-law-paid-its-opponent = The law and its opponent
    .text = { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } { $who } voted against “{ $bill }”. It was carried and brought the law “{ $law }”, and in round { $round } that law gave { $who } { $number ->
            [one] { $number } point
           *[other] { $number } points
        }. The record: { $deed }.
    .question = Does a law look better once it has paid you? Should it?

reflection-list-found-its-voter = At the voter’s own door
    .text = { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } { $who } voted for “{ $bill }”. It was carried by { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        } and brought the law “{ $law }”. In round { $round4 } that law reached { $who }: { $status }.
    .question = When you vote on a law, whom do you picture it reaching? Would you vote the same way if you pictured yourself?

reflection-own-list-shut-the-way = The door one helped to shut
    .text = { $who } voted for “{ $bill }” { $round1 ->
            [0] before the roles were dealt
           *[other] in round { $round1 }
        }; it was carried by { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        }, and the law “{ $law }” came with it. In round { $round4 } that law brought this to { $who }: { $status }. In round { $round5 } it shut the way to this service: { $service }.
    .question = Whom had { $who } pictured in front of that door? Would { $who } build it again, and with what kind of handle?

reflection-own-list-and-neighbours = The law and the neighbours
    .text = { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } { $who } voted for “{ $bill }”. In round { $round3 } the law it brought, “{ $law }”, reached { $who }: { $status }. That cost { $who } { $number } in standing among the neighbours.
    .question = Did anybody think of the neighbours when the vote was taken? Who could have known what they would make of the law?

reflection-law-gone-deed-stayed = The law went, the deed stayed
    .text = In round { $round } “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } from { $who }. The record: { $deed }. Then that law left the book, and in round { $round3 } the same deed, recorded for { $other }, cost nothing.
    .question = Had the deed changed, or only the book? Should { $who } have got the points back?

reflection-reward-gone-deed-stayed = The same deed, unpaid
    .text = In round { $round } “{ $law }” gave { $who } { $number ->
            [one] { $number } point
           *[other] { $number } points
        }. The record: { $deed }. Then that law left the book, and a record like it, for { $other } in round { $round3 }, earned nothing.
    .question = Was the deed done for the points? What is left of a deed once it is no longer paid?

reflection-deed-became-a-number = A deed becomes a number
    .text = In round { $round1 } this was recorded for { $who }, and no law spoke of it: { $deed }. In round { $round2 } the law “{ $law }” came into the book, and in round { $round } the same deed counted for { $number ->
            [one] { $number } point
           *[other] { $number } points
        } in the score of { $other }.
    .question = What changed about the deed once it had a number? Which deed should never get one?

reflection-one-deed-two-prices = One deed, two prices
    .text = In round { $round1 } this record counted for { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        } in the score of { $who }, under “{ $law }”: { $deed }. Then that law left the book. In round { $round3 } the same was recorded for { $other }; by then “{ $second }” counted { $number3 ->
            [one] { $number3 } point
           *[other] { $number3 } points
        } for it.
    .question = Two prices for one deed: which came nearer to what the deed did? Who had set each of them?

reflection-struck-out-too-late = Struck out, too late
    .text = In round { $round } { $who } lost { $number ->
            [one] { $number } point
           *[other] { $number } points
        } under “{ $law }”. The record: { $deed }. In round { $round2 } { $who } voted for “{ $bill }”, and it struck that law from the book.
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

reflection-argued-against-lived-well = Outvoted, and the hope met
    .text = { $who } argued over “{ $bill }” with “{ $argument }”, and voted against it. It was carried { $round ->
            [0] before the roles were dealt
           *[other] in round { $round }
        }, by { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        }. At the end the hope of { $who }, “{ $hope }”, was met all the same.
    .question = What was there to fear from “{ $bill }”, and did it come? Did anybody at the table live less well with it?

reflection-argument-carried = What was said before the vote
    .text = Among the arguments over “{ $bill }” was one from { $who }: “{ $argument }”. The bill was carried { $round ->
            [0] before the roles were dealt
           *[other] in round { $round }
        }, by { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        }.
    .question = What was the strongest thing said against “{ $bill }”?

reflection-one-vote-short = One vote short
    .text = { $who } argued over “{ $bill }” with “{ $argument }”. { $round ->
            [0] Before the roles were dealt
           *[other] In round { $round }
        } the bill fell, one vote short.
    .question = What amendment could have won “{ $bill }” one more vote? Would enough of it have been left to vote for?

reflection-carried-by-one = One vote was enough
    .text = { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } { $who } voted for “{ $bill }”. It was carried by a single vote, so that each yes was the one that decided.
    .question = What would have made { $who } vote against “{ $bill }”? Should so small a majority be able to rewrite the book?

reflection-petition-became-law = From petition to law
    .text = In round { $round1 } { $who } signed the petition for “{ $bill }”. In round { $round } the bill was carried, with a majority of { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        }, and brought the law “{ $law }”.
    .question = How many signatures should it take before a chamber has to listen? How is somebody heard who has none left to give?

reflection-petition-fell = Signed for, voted down
    .text = In round { $round1 } { $who } put a name to the petition for “{ $bill }”. In round { $round } the bill fell, { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        } short.
    .question = Who had not signed the petition, and did anybody ask them why?

reflection-deed-nobody-saw = What nobody saw
    .text = In round { $round } this was done by { $who }, and nothing recorded it: { $deed } ({ $place }). Had a sensor seen it, “{ $law }”, the law in force that day, would have taken { $number ->
            [one] { $number } point
           *[other] { $number } points
        }.
    .question = What did the score measure here, conduct or visibility? Would anything have been better had it been seen?

reflection-seen-here-missed-there = Seen here, missed there
    .text = In round { $round } “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } from { $who }. The record: { $deed }. In round { $round2 } somebody else did a thing that had its price in the book as well: { $second } ({ $place }). Nothing saw it, so it did not cost its { $number2 ->
            [one] { $number2 } point
           *[other] { $number2 } points
        }.
    .question = Who would call the ledger fair: the one on file, or the one nobody saw?

reflection-good-deed-unseen = No sensor, no points
    .text = In round { $round } this was done by { $who }, and nothing recorded it: { $deed } ({ $place }). Seen by a sensor, it would have earned { $number ->
            [one] { $number } point
           *[other] { $number } points
        } under “{ $law }”.
    .question = Would the deed have been worth more, had it been seen? To whom?

reflection-help-unseen = Help that nobody wrote down
    .text = In round { $round1 } { $who } helped a poor household, and nothing recorded it. By the end the hope “Be there for the street” was met: help was given { $number ->
            [1] once.
            [2] twice.
           *[other] { $number } times.
        }
    .question = Who would have gained if this help had been recorded, and who would have lost by it?

reflection-visit-without-witness = A visit without a witness
    .text = In round { $round1 } { $who } visited the parents, and nothing recorded it. By the end the hope “See the parents” was met, after { $number ->
            [one] { $number } visit
           *[other] { $number } visits
        }.
    .question = Would a visit be worth more, less or the same if the ledger had seen it?

reflection-misread-face = Taken for another
    .text = In round { $round1 } a sensor ({ $sensor }) took { $doer } for { $who }. The deed: { $deed }. In round { $round } a record of it under the name of { $who } was corrected, { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        } after it was made.
    .question = What happened to { $who } in the meantime, and did the correction undo that as well?

reflection-charged-for-another = On somebody else’s account
    .text = In round { $round } a sensor ({ $sensor }) charged { $who } with a deed of { $doer }: { $deed }. Under “{ $law }” that cost { $who } { $number ->
            [one] { $number } point
           *[other] { $number } points
        }.
    .question = Who at the table could have noticed the mistake? Who had a reason to bring it up, or to keep quiet about it?

reflection-appeal-heard = The appeal that was heard
    .text = In round { $round1 } a sensor ({ $sensor }) mistook { $doer } for { $who }, and this went on file: { $deed }. { $who } appealed and was heard: the record was corrected, and { $number ->
            [one] { $number } point
           *[other] { $number } points
        } came back.
    .question = What did it cost to be believed, and who could not have paid it? Would the mistake have been found otherwise?

reflection-appeal-refused = The appeal that failed
    .text = In round { $round } “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } from { $who }. The record: { $deed }. In round { $round2 } { $who } appealed against a record of that kind, and it stood.
    .question = What would { $who } have needed in order to be believed? What would the office have needed in order to be sure?

reflection-office-put-it-right = A turn for one record
    .text = In round { $round } { $who } used a turn of the office on an old record of { $other }: { $deed }. It was corrected, { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        } after it was made.
    .question = Should it depend on one person’s attention whether a record is put right? On what else could it depend?

reflection-nothing-left-to-correct = Nothing left to correct
    .text = In round { $round } a sensor ({ $sensor }) took { $doer } for { $who }, and under “{ $law }” that counted for { $number ->
            [one] { $number } point
           *[other] { $number } points
        } in the score of { $who }. The deed: { $deed }. In round { $round3 } a law came in under which old records are deleted: what had not been put right by then was no longer there to be put right.
    .question = Is a mistake smaller once nobody can read it any more? Who could still say that it was one?

reflection-forgotten-not-given-back = Records go, points stay
    .text = In round { $round1 } “{ $law }” took { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        } from { $who }. The record: { $deed }. In round { $round2 } the city learnt to forget: every record is deleted a round after it was made, and no points come back with that.
    .question = Which is better: a record that stays and can be read, or missing points that nobody can explain?

reflection-sensor-outlived-reason = What the tracing saw
    .text = Contact tracing was built for an epidemic; it was set up { $round1 ->
            [0] before the roles were dealt
           *[other] in round { $round1 }
        } at this place: { $place }. Among what it recorded of { $who } was this, in round { $round }: { $deed }. “{ $law }” counted { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for it.
    .question = Who should decide when a tool that was built for one purpose may serve another, and when it is switched off?

reflection-emergency-kept = When to switch it off
    .text = Contact tracing was built for an epidemic, and in round { $round1 } it came into the pocket of { $who }. When the game ended it had been standing at this place for { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }: { $place }.
    .question = Which is the day to switch it off, and whose task is it to say so?

reflection-emergency-wiped = Out of the pocket
    .text = Contact tracing was built for an epidemic. In round { $round1 } it came into the pocket of { $who }, and in round { $round } it was gone from there, after { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = Who checked that nothing was left of what it knew? What must be written down before an emergency, so that something ends after it?

reflection-office-sensor-recorded = What the office had put up
    .text = In round { $round1 } { $who } took this step for the office: “{ $action }” ({ $place }). In round { $round3 } a sensor of that kind ({ $sensor }) recorded { $other }: { $deed }. Under “{ $law }” it counted for { $number ->
            [one] { $number } point
           *[other] { $number } points
        } in the score of { $other }.
    .question = What had the office wanted to see, and is that what the sensor saw?

reflection-saw-one-missed-one = Now seen, now not
    .text = At this place, { $place }, a sensor ({ $sensor }) recorded { $who } in round { $round1 }: { $deed }. In round { $round2 } a deed by { $other } at the same place went unrecorded: { $second }. At the end a sensor of that kind had been standing there for { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = How do people behave in a place in which they never know whether they are seen?

reflection-office-sensor-stayed = It is still there
    .text = In round { $round1 } { $who } had this set up for the office: { $sensor } ({ $place }). At the end one of that kind had been there for { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = What was this set up for: { $sensor }? Who would have to want it gone, and do they know that it is there?

reflection-put-up-taken-down = Put up and taken down
    .text = In round { $round1 } the office of { $who } put this up: { $sensor } ({ $place }). { $number ->
            [0] In the same round another office took it down again.
            [one] In round { $round }, a round later, another office took it down again.
           *[other] In round { $round }, { $number } rounds later, another office took it down again.
        }
    .question = What had changed: the place, the need, or the eye that looked at it?

reflection-sensor-taken-down = After the sensor
    .text = In round { $round1 } a sensor ({ $sensor }) recorded this of { $who }: { $deed } ({ $place }). In round { $round } one of that kind was taken down there, having stood for { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = When a sensor goes, what should happen to what it saw?

reflection-place-with-eyes = A place with eyes
    .text = At this place, { $place }, { $who } was recorded in round { $round1 } ({ $deed }), and somebody else in round { $round2 } ({ $second }). At the end a sensor ({ $sensor }) had been standing there for { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = Does anybody take another street because of a sensor? What does a city lose when people keep away from one of its places?

reflection-order-up-privacy-down = More order, less privacy
    .text = In round { $round1 } { $who } had this set up for the office: { $sensor }. At the end the city’s Order stood { $number3 ->
            [one] { $number3 } step
           *[other] { $number3 } steps
        } higher than at the start, and its Privacy { $number4 ->
            [one] { $number4 } step
           *[other] { $number4 } steps
        } lower.
    .question = Was there a way to more order that cost no privacy? Who at the table gained by the one, and who paid with the other?

reflection-praise-paid-warning-cost = The price of a word
    .text = In round { $round } a rumour on file cost { $who } { $number ->
            [one] { $number } point
           *[other] { $number } points
        }. In round { $round2 } praise on file brought { $other } { $number2 ->
            [one] { $number2 } point
           *[other] { $number2 } points
        }.
    .question = Which of the two told the city something it needed to know, the rumour or the praise? How could the city have found out before it gave points?

reflection-praise-first-then-warning = Applause first
    .text = In round { $round1 } { $who } gained { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        } over a record of praise for the city. Then, in round { $round2 }, { $other } lost { $number2 ->
            [one] { $number2 } point
           *[other] { $number2 } points
        } over a rumour.
    .question = What does a city learn from praise, and what from a rumour? What will those who saw both prices say next time?

reflection-rumour-was-true = The rumour that was true
    .text = In round { $round } “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } from { $who } over a rumour on file. In round { $round2 } it came out that the water { $who } had warned of was foul.
    .question = Who decides what a rumour is on the day when nobody knows yet? What should happen to the points on the day when all know?

reflection-quieter-city = A quieter city
    .text = In round { $round1 } praise on file brought { $who } { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        }. By the end the city’s Voice stood { $number ->
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
    .text = In round { $round1 } { $who } published a report. By the end the hope of { $who }, “Publish the story”, was met, with { $number ->
            [one] { $number } story
           *[other] { $number } stories
        } out.
    .question = What could have kept { $who } from publishing? Did anybody else pay for it?

reflection-price-of-openness = Open hands
    .text = In round { $round1 } a record of personal data handed over brought { $who } { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        }. By the end the city’s Privacy had fallen by { $number ->
            [one] { $number } step
           *[other] { $number } steps
        }.
    .question = Who besides { $who } may have been in that data? Who should be asked before it is handed over?

reflection-neighbour-reported = What a neighbour said
    .text = In round { $round }, over “{ $card }”, { $who } reported a neighbour. In the ledger of that round “{ $law }” gave { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for it.
    .question = Would the neighbour have been reported without the points? How does one live on the same stairs afterwards?

reflection-paid-and-pointed = Coins, then points
    .text = In round { $round }, over “{ $card }”, { $who } paid what was owed, or a part of it. The law “{ $law }” added { $number ->
            [one] { $number } point
           *[other] { $number } points
        } to the score of { $who }.
    .question = Did anybody at the table owe as much and have nothing to pay with? Does such a point speak of honesty or of coins?

reflection-points-bought = Points for coins
    .text = In round { $round }, over “{ $card }”, { $who } gave money to the city. “{ $law }” gave { $number ->
            [one] { $number } point
           *[other] { $number } points
        } in return.
    .question = Could everybody at this table have bought those points? Where is the line between a gift and a price?

reflection-marked-by-one-record = From the record to the screen
    .text = In round { $round } a sensor ({ $sensor }) recorded { $who }: { $deed }. “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        }, and by that record “{ $rule }” brought the name of { $who } onto the city’s screens.
    .question = Who looked at the record before the name was shown? How would one find out that it was the wrong one?

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
        } over this record: { $deed }. In round { $round2 } { $who } gained { $number2 ->
            [one] { $number2 } point
           *[other] { $number2 } points
        } over this one: { $second }. Both went into the same number.
    .question = Can { $second } make up for { $deed }? What would change if each field of life kept its own account?

reflection-it-adds-up = It adds up
    .text = In round { $round1 } { $who } lost { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        } ({ $deed }), and in round { $round2 } another { $number2 ->
            [one] { $number2 } point
           *[other] { $number2 } points
        } ({ $second }). After the second record “{ $law }” brought the name of { $who } onto the screens.
    .question = Were the two records of one kind? When do small things add up to a judgment on somebody?

reflection-debt-not-worked-off = A door shut, a debt left
    .text = In round { $round1 } this came upon { $who }: { $status }. In round { $round2 } it shut the way to this service: { $service }. At the end the debt stood at { $number ->
            [one] { $number } coin
           *[other] { $number } coins
        }, and the hope of { $who } to be clear of it was missed.
    .question = Did the way that was shut have anything to do with the debt? What would have served the creditor better?

reflection-owing-and-shut-out = Owing, and shut out
    .text = In round { $round1 } the debt of { $who } grew by { $number1 ->
            [one] { $number1 } coin
           *[other] { $number1 } coins
        }, and in round { $round2 } “{ $law }” brought a sanction for it: { $status }. In round { $round3 } that sanction barred this service: { $service }. At the end the hope “{ $hope }” was missed.
    .question = How much of the missed hope was owing, and how much was being shut out? Where could somebody have stopped this chain?

reflection-way-was-closed = The way that was closed
    .text = In round { $round1 } { $who } was refused this service: { $service }. At the end the hope “{ $hope }” was missed; its count stood at { $number }.
    .question = Did the refusal come from the same field of life as its cause? Should it have?

reflection-other-way-found = Met all the same
    .text = In round { $round1 } the way to this service was closed to { $who }: { $service }. By the end the hope “{ $hope }” was met all the same; its count stood at { $number }.
    .question = Did the closed way have anything to do with the hope? If so, who opened another, and was it open to everybody?

reflection-debt-that-rang = The debt that rang
    .text = In round { $round } the debt of { $who } grew by { $number ->
            [one] { $number } coin
           *[other] { $number } coins
        }. From round { $round2 } on, “{ $law }” let every caller hear of the debt first.
    .question = Who gained by what the callers heard: the creditor, the next lender, anybody else? Was anybody hurt besides { $who }?

reflection-others-heard-first = Others heard it first
    .text = In round { $round2 } “{ $law }” put a message before every call to { $who }, whose debt had grown by { $number1 ->
            [one] { $number1 } coin
           *[other] { $number1 } coins
        } in round { $round1 }. In round { $round3 } { $caller } rang before they met, and heard of the debt before a word was said.
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
    .question = Who else at the table would have needed relief? How did { $who } choose, and should there be a rule for it?

reflection-paid-and-unpaid = Paid and unpaid
    .text = In round { $round1 } a missed payment on file cost { $who } { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        }. In round { $round2 } a debt paid, on file as well, brought somebody else { $number2 ->
            [one] { $number2 } point
           *[other] { $number2 } points
        }.
    .question = One paid and one did not: did they differ in will or in means? Could the ledger see which?

reflection-name-on-the-wall = A name in public
    .text = In round { $round1 } the name of { $who } went up on the screens. Among the neighbours the standing of { $who } fell by { $number } for it.
    .question = How long should a name stay up, and who should take it down?

reflection-under-the-screen = Under the screen
    .text = In round { $round2 } { $other } met { $who } where a screen hangs, and the face on it was that of { $who }. The standing of { $who } fell by { $number }.
    .question = What was { $other } to do under that screen: look up, look away, say something? For whom does it hang there?

reflection-term-ran-out = Until it ran out
    .text = The name of { $who } hung on the screens from round { $round1 } to round { $round }. Nobody took it down early: it went when its time was up, after { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = Once a name is off the screens, is it really gone? Who in the city still knows it?

reflection-name-lifted = Taken down by hand
    .text = In round { $round } the office of { $officer } took the name of { $who } off the screens, { $number ->
            [0] in the round in which it had gone up.
            [one] a round after it had gone up.
           *[other] { $number } rounds after it had gone up.
        }
    .question = What had { $officer } looked at, and was anybody besides { $who } waiting for such a look? Did the neighbours take the name down as well?

reflection-reward-taken-back = Up the ladder and down
    .text = { $who } was promoted for a high score, and the promotion lasted { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }. In round { $round } it was lost again.
    .question = Did { $who } do the work better or worse in those rounds, or just the same? What did the promotion follow?

reflection-two-on-the-ladder = Two on the ladder
    .text = In round { $round1 } { $who } was promoted for a high score, and in round { $round2 } somebody else was promoted. In round { $round } { $who } lost a promotion that had lasted { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = What set the two who were promoted apart: the work, or what was seen of it?

reflection-supplier-not-seen = The supplier on the list
    .text = In round { $round1 } this came upon a company: { $supplier } ({ $status }). In round { $round } the company of { $who }, { $company }, which buys from it, lost { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for that.
    .question = What could { $who } have known, and how? When should a buyer answer for a seller?

reflection-partners-left = Partners who left
    .text = In round { $round1 } this came upon a company, for all to read: { $supplier } ({ $status }). In round { $round2 } the company of { $who }, { $company }, which bought from it, left it, as “{ $law }” lets buyers do. { $number ->
            [0] At the end the city’s Livelihood stood where it had begun.
            [one] At the end the city’s Livelihood stood { $number } step away from where it had begun.
           *[other] At the end the city’s Livelihood stood { $number } steps away from where it had begun.
        }
    .question = What did { $company } know, except that there was a list? Who may have lost work in between, and had they done anything?

reflection-listed-by-one-record = A record and a list
    .text = In round { $round } “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } from the company of { $who }. The record: { $deed }. In round { $round2 } the company came onto the blacklist: { $company }.
    .question = Which says more about a company, one deed or its number? How long should one deed count?

reflection-under-supervision = Week after week
    .text = In round { $round1 } { $who } was recorded: { $deed }. With that record the company of { $who }, { $company }, came under supervision. { $number ->
            [0] The score of { $who } itself ended where it had begun.
            [one] The score of { $who } itself ended { $number } point away from where it had begun.
           *[other] The score of { $who } itself ended { $number } points away from where it had begun.
        }
    .question = Who answers for what a company does: the firm with its number, or the person who signs? And who works there and signed nothing?

reflection-redlisted-after-gift = A gift and a list
    .text = In round { $round1 } { $who } paid into the relief fund. In round { $round2 } the company of { $who } was put on the redlist: { $company }. { $number ->
            [0] The purse of { $who } ended as it had begun.
            [one] The purse of { $who } ended { $number } coin away from where it had begun.
           *[other] The purse of { $who } ended { $number } coins away from where it had begun.
        }
    .question = What did the list see: how the company works, or what was given? Who could not have afforded such a gift?

reflection-good-example = A good example
    .text = In round { $round } “{ $law }” gave { $number ->
            [one] { $number } point
           *[other] { $number } points
        } to the company of { $who }. The record: { $deed }. In round { $round2 } the company was put on the redlist: { $company }.
    .question = Who looked at the company itself, and who only at what it said of itself?

reflection-score-rose-hope-missed = A higher number
    .text = The score of { $who } ended { $number ->
            [one] { $number } point
           *[other] { $number } points
        } above the start. The hope “{ $hope }” was missed.
    .question = Was there a moment when { $who } had to choose between the score and the hope? When did the number begin to matter?

reflection-score-fell-hope-met = A lower number
    .text = The hope of { $who } was met: “{ $hope }”. The score had lost { $number ->
            [one] { $number } point
           *[other] { $number } points
        } by then.
    .question = Did the lost points buy anything? Did anybody else pay a part of the price?

reflection-score-rose-hope-met = The number and the hope
    .text = By the end the hope “{ $hope }” was met, and the score of { $who } had risen by { $number ->
            [one] { $number } point
           *[other] { $number } points
        }.
    .question = Did the number carry the hope, or the hope the number? Or did both come from something else?

reflection-score-fell-hope-missed = Neither the one nor the other
    .text = From start to end the score of { $who } fell by { $number ->
            [one] { $number } point
           *[other] { $number } points
        }, and the hope “{ $hope }” was missed.
    .question = At which turn could this have gone another way? Who else, besides { $who }, had a hand in it?

reflection-number-stood-still = Where it began
    .text = The score of { $who } ended where it had begun, and the hope “{ $hope }” was met.
    .question = A score that ends where it began: is that care, or luck, or was nobody looking? What did it know of this game?

reflection-ledger-over-neighbours = Two opinions
    .text = From start to end the score of { $who } rose by { $number ->
            [one] { $number } point
           *[other] { $number } points
        }, and the standing of { $who } among the neighbours fell by { $number2 }.
    .question = Who knows { $who } better, the ledger or the stairs? Which of the two would you ask?

reflection-points-and-stars = Points and stars
    .text = { $who } ended { $number ->
            [one] { $number } point
           *[other] { $number } points
        } up in the city’s ledger and { $number2 ->
            [one] { $number2 } star
           *[other] { $number2 } stars
        } down with the platforms.
    .question = Two rankings of one person: what had each of them looked at? Which of them could { $who } have argued with?

reflection-neighbours-over-ledger = Less in the ledger, more on the stairs
    .text = { $who } ended { $number ->
            [one] { $number } point
           *[other] { $number } points
        } down in the ledger and { $number2 } up in standing among the neighbours.
    .question = What had the neighbours seen that no law counts?

reflection-hope-met-meter-fell = A hope met, a meter fallen
    .text = The office of { $who } ended with its hope met: “{ $hope }”. One of the city’s meters had fallen { $number ->
            [one] { $number } step
           *[other] { $number } steps
        } below its start: { $meter }.
    .question = Did the fall in the meter ({ $meter }) have anything to do with the hope that was met? If it was a price, who paid it?

reflection-bet-lost = The bet
    .text = In the pause after round { $round1 } { $who } bet on how things stood, and was wrong. By the end the score of { $who } itself had fallen by { $number ->
            [one] { $number } point
           *[other] { $number } points
        }.
    .question = When the bet was lost, what was hard to see, and why?
