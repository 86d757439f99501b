# What the end of the game tells about the players' own moves. The variables are names as the table shows them. A record
# need not be true: what a rule gave or took is told with the record, not with what somebody did.

reflection-own-rule = The rule and its voter
    .text = { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } { $who } voted for “{ $bill }”, which brought the rule “{ $law }”. In round { $round } that rule counted for { $number ->
            [one] { $number } star
           *[other] { $number } stars
        } with { $who }. The record: { $deed }.
    .question = Whom had { $who } thought of when voting? Does the rule look different with a tray in one’s hands?

reflection-found-its-voter = It found its voter
    .text = { $round1 ->
            [0] Before the roles were dealt
           *[other] In round { $round1 }
        } { $who } voted for “{ $bill }”. It was carried by { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        } and brought the rule “{ $law }”. In round { $round4 } that rule reached { $who }: { $status }.
    .question = Would one vote the same way if one drew the name of whoever it reaches first?

reflection-one-slip-short = One vote short
    .text = { $who } argued over “{ $bill }” with “{ $argument }”. { $round ->
            [0] Before the roles were dealt
           *[other] In round { $round }
        } it fell, one vote short.
    .question = Who could have been asked beforehand? What would they have wanted changed?

reflection-signed-and-carried = From a slip to a rule
    .text = In round { $round1 } { $who } gave a slip for “{ $bill }”. In round { $round } it was carried by { $number ->
            [one] { $number } vote
           *[other] { $number } votes
        }.
    .question = How many slips should it take before a canteen has to listen? Who has none left?

reflection-a-crumb-too-early = A crumb too early
    .text = In round { $round } “{ $law }” took { $number ->
            [one] { $number } star
           *[other] { $number } stars
        } from { $who }. The record: { $deed }. { $round2 ->
            [0] Before the roles were dealt
           *[other] In round { $round2 }
        } “{ $bill }” was carried, and that rule was struck out. What it had taken was not given back.
    .question = Had the deed become a better one meanwhile? Should { $who } get back what it cost?

reflection-other-face = On somebody else’s tray
    .text = In round { $round } a record ({ $sensor }) charged { $who } with a deed of { $doer }: { $deed }. Under “{ $law }” that took { $number ->
            [one] { $number } star
           *[other] { $number } stars
        } from { $who }.
    .question = Who at the table could have noticed? Who had a reason to keep quiet?

reflection-looked-again = Somebody looked again
    .text = In round { $round1 } a record ({ $sensor }) put a deed of { $doer } down to { $who }: { $deed }. { $who } asked for a second look, and it was put right, { $number ->
            [0] in the same round.
            [one] { $number } round later.
           *[other] { $number } rounds later.
        }
    .question = What did it take to be believed? Who has not even that?

reflection-put-right = An hour for one record
    .text = In round { $round1 } { $host } spent an hour on a record of { $who }: { $deed }. It was put right, { $number ->
            [0] in the round in which it was made.
            [one] { $number } round after it was made.
           *[other] { $number } rounds after it was made.
        }
    .question = Was the record wrong, or was it hard? Is that the same to a host who has one hour?

reflection-shared-unseen = A plate that nobody counted
    .text = In round { $round1 } { $who } gave away food ({ $place }), and nothing saw it. By the end, compared with the start, the number of friends of { $who } had changed by { $number ->
            [0] nothing.
           *[other] { $number }.
        }
    .question = Had it been seen, would it have been the same gift? For whom?

reflection-camera-stayed = It is still hanging there
    .text = In round { $round1 } { $host } put this up: { $sensor } ({ $place }). At the end it was still there, after { $number ->
            [one] { $number } round
           *[other] { $number } rounds
        }.
    .question = What was it to see, and what did it see? Who would have to say that it can come down?

reflection-sash-saw = Somebody with a sash
    .text = In round { $round1 } { $who } put on the yellow sash. In round { $round } a duty pupil’s word was enough for a record about { $other }: { $deed }. Under “{ $law }” it counted for { $number ->
            [one] { $number } star
           *[other] { $number } stars
        }.
    .question = Can one keep watch over people with whom one has lunch? Who else should do it?

reflection-chair-refused = A chair one may not take
    .text = In round { $round } “{ $law }” took { $number ->
            [one] { $number } star
           *[other] { $number } stars
        } from { $who }. The record: { $deed }. In round { $round2 } { $who } was sent to the end of the queue, and in round { $round3 } this was refused: { $service }.
    .question = What has the deed to do with the chair? What would have been a better answer to it?

reflection-picture-and-friends = A picture above the queue
    .text = In round { $round1 } a picture of { $who } went up on the board. In round { $round } that cost { $who } { $number ->
            [one] { $number } friend
           *[other] { $number } friends
        }.
    .question = Was the picture meant for { $who }, or for those in the queue? What did they learn from it?

reflection-stars-up-hope-missed = More stars, and the hope missed
    .text = At the end { $who } had { $number ->
            [one] { $number } star
           *[other] { $number } stars
        } more than at the start. The hope was not met: { $hope }.
    .question = When did the stars point one way and the hope another?

reflection-stars-down-hope-met = Fewer stars, and the hope met
    .text = At the end { $who } had { $number ->
            [one] { $number } star
           *[other] { $number } stars
        } fewer than at the start. The hope was met all the same: { $hope }.
    .question = What was it worth the stars? Would { $who } say so aloud at the kitchen table?

reflection-same-stars = As many stars as before
    .text = { $who } ended with as many stars as at the start, not one more and not one less. The hope was met: { $hope }.
    .question = Had nothing happened, or only nothing that was counted?
