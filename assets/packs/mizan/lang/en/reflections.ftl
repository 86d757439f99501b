# What the end of the game tells about the players' own moves. The variables are names as the table shows them.

reflection-law-struck-its-voter = The law and its voter
    .text = In round { $round1 } { $who } voted for “{ $bill }”, which brought the law “{ $law }”. In round { $round } that law took { $number ->
            [one] { $number } point
           *[other] { $number } points
        } from { $who } for { $deed }.
    .question = Would { $who } vote for it again? Which law looks different from below than from the chamber?

reflection-list-found-its-voter = On one’s own list
    .text = { $who } voted for “{ $bill }” in round { $round1 }. In round { $round3 } the law it brought, “{ $law }”, reached { $who }: { $status }. Over the whole game the score of { $who } moved by { $number4 ->
            [one] { $number4 } point
           *[other] { $number4 } points
        }.
    .question = When you voted on a list, whom did you picture on it?

reflection-law-gone-deed-stayed = The same deed under two laws
    .text = In round { $round } { $who } lost { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for { $deed }. Then “{ $bill }” struck out the law “{ $law }”, and in round { $round3 } the same deed, recorded for { $other }, counted for nothing.
    .question = Had the deed changed, or only the book? Should { $who } have got the points back?

reflection-argument-carried = Words that weighed
    .text = { $who } argued over “{ $bill }” with “{ $argument }”. In round { $round } the bill was carried, with a majority of { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        }.
    .question = What was the strongest thing said on the side that lost?

reflection-one-vote-short = One vote short
    .text = { $who } argued over “{ $bill }” with “{ $argument }”. In round { $round } the bill fell, { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        } short.
    .question = What amendment could have moved one vote, and would the bill still have been worth it?

reflection-deed-nobody-saw = What nobody saw
    .text = In round { $round1 } { $who } was { $deed } at this place: { $place }. Nothing saw it. In round { $round } the same deed was recorded for somebody else, and “{ $law }” took { $number ->
            [one] { $number } point
           *[other] { $number } points
        }.
    .question = Two people, one deed: what did the score measure here, conduct or visibility?

reflection-misread-face = The wrong face
    .text = In round { $round1 } a sensor ({ $sensor }) took { $who } for { $doer }, who was { $deed }. In round { $round } a record of that under the name of { $who } was corrected, { $number ->
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

reflection-sensor-outlived-reason = More than it was built for
    .text = In round { $round1 } contact tracing was set up against the fever, at this place: { $place }. What it recorded of { $who } was { $deed }, and in round { $round } “{ $law }” moved { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for it.
    .question = Who should decide when a tool that was built for one purpose may serve another, and when it is switched off?

reflection-sensor-taken-down = After the sensor
    .text = A sensor ({ $sensor }) at { $place } recorded { $who } in round { $round1 }. In round { $round } it was taken down, having stood for { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = When a sensor goes, what should happen to what it saw?

reflection-visit-without-witness = A visit without a witness
    .text = In round { $round1 } { $who } visited the parents, and nothing recorded it. By the end, in round { $round }, the hope “See the parents” was met; it counts { $number ->
            [one] { $number } visit
           *[other] { $number } visits
        }.
    .question = Would a visit be worth more, less or the same if the ledger had seen it?

reflection-praise-paid-warning-cost = The price of a word
    .text = In round { $round } { $who } lost { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for passing on a rumour. In round { $round2 } { $other } gained { $number2 } for praising the city.
    .question = Which of the two told the city something it needed to know? How could the city have found out before it gave points?

reflection-quieter-city = A quieter city
    .text = In round { $round1 } { $who } gained { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        } for praising the city. By the end, in round { $round }, Voice stood { $number ->
            [one] { $number } step
           *[other] { $number } steps
        } lower than at the start.
    .question = Can people grow quieter without anybody being punished? What else, other than the points, may have done it?

reflection-price-of-openness = Open hands
    .text = In round { $round1 } { $who } gained { $number1 ->
            [one] { $number1 } point
           *[other] { $number1 } points
        } for handing over personal data. By the end, in round { $round }, the city’s Privacy stood { $number ->
            [one] { $number } step
           *[other] { $number } steps
        } lower than at the start.
    .question = Was it the owner of the data who paid for this, or were others in the file as well?

reflection-way-was-closed = The way that was closed
    .text = In round { $round1 } { $who } was refused this service: { $service }. At the end, in round { $round }, the hope “{ $hope }” was missed; what it counts stood at { $number }.
    .question = Was the refusal in the same field of life as the fault that had led to it? Should it have been?

reflection-debt-that-rang = The debt that rang
    .text = In round { $round } the debt of { $who } grew by { $number ->
            [one] { $number } coin
           *[other] { $number } coins
        }. In round { $round2 } “{ $law }” let every caller know.
    .question = Who was helped by the callers’ knowing: the creditor, the next lender, anybody else? Who besides { $who } was hurt?

reflection-name-on-the-wall = A name in public
    .text = In round { $round1 } { $who } was named in public. In round { $round } the standing of { $who } among the neighbours fell by { $number }.
    .question = How long should a name stay up, and who should take it down?

reflection-reward-taken-back = Up the ladder and down
    .text = In round { $round1 } { $who } was promoted for a high score. In round { $round } the promotion was lost again, after { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = Did { $who } do the work better or worse in those rounds? What did the promotion follow?

reflection-supplier-not-seen = The supplier’s fault
    .text = In round { $round1 } a company was blacklisted: { $supplier }. In round { $round } a company that buys from it, { $company }, owned by { $who }, lost { $number ->
            [one] { $number } point
           *[other] { $number } points
        } for it.
    .question = What could { $who } have known, and how? When should a buyer answer for a seller?

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

reflection-bet-lost = The bet
    .text = In the pause after round { $round1 } { $who } bet on how the city stood, and was wrong. By the end, in round { $round }, the score of { $who } itself had moved by { $number ->
            [one] { $number } point
           *[other] { $number } points
        }.
    .question = What made it hard to see, at that moment, how things stood?
