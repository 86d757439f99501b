# What happens at the table, in sentences. Used by the window and by the game in the terminal alike.
# $who is always the name of a person at the table or of a company.

## Events

event-role-dealt = { $who }: { $role }.
event-hope-dealt = { $who } hopes: { $hope }.
event-argument-drawn = { $who } draws an argument: { $argument }.
event-arguments-renewed = The argument cards are shuffled anew.
event-bill-opened = A bill lies open: { $bill }.
event-bill-withdrawn = This bill has lost its point and is withdrawn: { $bill }.
event-records-settled = The round’s records stand as they are.
event-round-began = Round { $round }
event-phase-began = { $phase }
event-turn-began = It is { $who }’s turn.
event-bulletin-drawn = { $bulletin }
event-heralded = This has a sequel in round { $round }: { $bulletin }.
event-bulletins-renewed = The bulletins are shuffled anew.
event-signed = { $who } signs the petition for “{ $bill }”.
event-rolled = { $who } throws a { $number }.
event-went = { $who } goes here: { $place }.
event-card-drawn = { $who } faces a dilemma: { $card }.
event-deck-renewed = The cards are shuffled anew: { $deck }.
event-no-card = { $who } finds nothing to decide here.
event-refused = { $who }: { $refused }: { $reason }
event-chose = { $who } decides: { $option }.
event-chanced = { $well ->
    [yes] It turns out well.
   *[no] It turns out badly.
  }
card-sent = Sent by { $who } in round { $round }
card-own = From your own choice in round { $round }
event-card-kept = { $who } will hear of this again in round { $round }.
event-meter-moved = { word-whole }, { $what }: { $direction ->
    [up] +{ $amount }
   *[down] −{ $amount }
  }
event-attribute-moved = { $who }, { $what }: { $direction ->
    [up] +{ $amount }
   *[down] −{ $amount }
  }
event-did = { $who }: { $deed }.
event-did-at = { $who }: { $deed } ({ $place }).
event-unseen = Nobody saw it. { $who }: { $deed }.
event-recorded = On file for { $who }: { $deed } (seen by: { $sensor }).
event-judged = { $who } is judged for { $deed } (law: { $clause }).
event-unjudged = No law speaks of it. { $who }: { $deed }.
event-appealed = { $well ->
    [yes] { $who } appeals and is heard: { $deed }.
   *[no] { $who } appeals and is refused: { $deed }.
  }
event-corrected = A record of { $who } is corrected: { $deed }.
event-forgotten = The records up to round { $round } are deleted.
event-gained = { $nature ->
    [reward] { $who } is rewarded: { $status }
    [sanction] { $who } is sanctioned: { $status }
   *[mark] { $who }: { $status }
  }{ $law ->
    [none] .
   *[other] {" "}(law: { $law }).
  }
event-met = { $by } comes upon { $who }. { $what }
event-wiped = { $count ->
    [one] One record is deleted
   *[other] { $count } records are deleted
  }: all that this had made: { $sensor }.
event-parted = { $who } stops buying from { $supplier } (law: { $clause }).
event-veiled = { $left ->
    [0] The laws of the start are voted. Now the roles are dealt.
    [one] One bill is voted on before anybody knows who they will be.
   *[other] { $left } bills are voted on before anybody knows who they will be.
  }
event-lost = This ends for { $who }: { $status }.
event-waned = { $who }, { $status }: { $left ->
    [one] one round to go.
   *[other] { $left } rounds to go.
  }
event-clause-waned = The law “{ $clause }” stands for { $left ->
    [one] one more round.
   *[other] { $left } more rounds.
  }
event-enacted = New in { word-the-law-book }: { $clause }.
event-repealed = Struck from { word-the-law-book }: { $clause }.
event-installed = Put up: { $sensor } ({ $place }).
event-uninstalled = Taken down: { $sensor } ({ $place }).
event-acted = { $who } acts: { $action }.
event-acted-on = { $who } acts: { $action } ({ $target }).
event-rested = { $who } leaves things as they are.
event-tabled = Tabled for the next vote: { $bill }.
event-floored = On the floor: { $bill }.
event-floor-empty = No bill is on the floor.
event-argued = { $who } argues: { $argument }.
event-amendment-moved = { $who } moves an amendment: { $amendment }.
event-amendment-adopted = { $who } seconds the amendment. It is adopted.
event-passed = { $who } has no more to say.
event-voting-began = The debate is over. The vote is on.
event-voted = { $yes ->
    [yes] { $who } votes for the bill.
   *[no] { $who } votes against the bill.
  }
event-gallery-voted = { $yes ->
    [yes] The gallery is for the bill.
   *[no] The gallery is against the bill.
  }
event-counted = Counted: { $for } for, { $against } against.
event-carried = Carried: { $bill }.
event-fell = Fallen: { $bill }.
event-accepted = { $who } lets the records stand.
event-bet-asked = { $bet }
event-betted = { $who } bets on this: { $answer }.
event-bet-revealed = The journal says: { $answer }.
event-infected = { $who } suffers for its supplier { $supplier } (law: { $clause }).
event-rounds-ended = The rounds are over.
event-felt = { $who } felt: { $feeling }.
event-hope-judged = { $well ->
    [yes] { $who }’s hope was met: { $hope }.
   *[no] { $who }’s hope was not met: { $hope }.
  }
event-ended = { $ending }
event-ended-open = The game is over.
event-hidden = { $who } has decided.

## What nobody knows yet

seat-unnamed = Seat { $n }
hidden-meters = Meters of { word-the-whole }
hidden-until-end = Hidden until the end: { $what }.
hidden-question = This asks about what is hidden. What the journal says to it is told at the end.
before-rounds = Before the first round
under-veil = Nobody knows yet who they will be: the first laws are voted before the roles are dealt. { $more ->
    [0] This is the last of these votes.
    [one] After this vote comes one more.
   *[other] After this vote come { $more } more.
  }

## A movement in the ledger: who, what, seen by what, under which law, how many points

ledger-seen = { $who }: { $deed }. Seen by: { $sensor }. Law: { $clause }. { $what }: { $direction ->
    [up] +{ $amount }
   *[down] −{ $amount }
  }
posting-judged = Seen by: { $sensor }. Law: { $clause }.
posting-unjudged = Seen by: { $sensor }. No law speaks of it.
posting-corrected = The record was wrong and is corrected.
posting-given-back = Given back: the record was wrong.
posting-appeal = What the appeal costs.
posting-standing = So the law has it, in every round.
posting-held = What comes with it.
posting-gained = Law: { $clause }.
posting-lost = Ends here.
posting-supplier = Its supplier { $supplier }
ledger-misread = It was somebody else.
ledger-cause = { $effect } Cause: { $cause }

## What can be done

offer-sign = Sign the petition for “{ $bill }”
offer-roll = Throw the die
offer-go = Go: { $place }
offer-stay = Stay: { $place }
offer-act = { $action }
offer-act-on = { $action }: { $target }
offer-rest = Leave things as they are
offer-argue = { $stance ->
    [for] For the bill: { $argument }
    [against] Against the bill: { $argument }
   *[middle] A middle way: { $argument }
  }
offer-amend = Move the amendment: { $amendment }
offer-second = Second the amendment: { $amendment }
offer-pass = Say no more
offer-vote-yes = Vote for the bill
offer-vote-no = Vote against the bill
offer-appeal = Appeal: { $deed } (round { $round }, seen by: { $sensor })
offer-accept = Let the records stand
offer-bet = { $answer }
offer-feel = { $feeling }
target-record = { $who }, { $deed }, round { $round }

## Why something is refused

refusal-turn = It is { $who }’s turn.
refusal-over = The game is over.
refusal-not-now = That cannot be done now.
refusal-service = { $refused }: { $reason }
reason-law = { $reason } (law: { $clause })
reason-status = { $status }
reason-status-law = { $status }, { $reason } (law: { $clause })
refusal-attribute = Needs { $what }: { $range }. You have { $has }.
refusal-condition = Needs: { $condition }.
refusal-too-far = Too far to walk: { $place }.
refusal-no-option = There is no such option.
refusal-signed = You have signed a petition in this turn.
refusal-not-open = This bill does not lie open: { $bill }.
refusal-tabled = A bill is tabled for the next vote already: { $bill }.
refusal-office = This is not in your power.
refusal-target = It cannot be aimed at that.
refusal-hand = Not in your hand: { $argument }.
refusal-amendment = The bill has no such amendment.
refusal-amended = One amendment was moved already.
refusal-second = There is no amendment of somebody else to second.
refusal-record = You cannot appeal against that record now.
refusal-answer = That is no answer to this question.
refusal-feeling = There is no such word.

## Conditions

range-at-least = at least { $n }
range-below = below { $n }
range-is = exactly { $n }
needs-always = always
needs-and = { $a } and { $b }
needs-or = { $a } or { $b }
needs-not = not: { $a }
needs-number = { $what } { $range }
needs-company = own company’s { $what } { $range }
needs-has = { $status }
needs-company-has = own company: { $status }
needs-holders = people with “{ $status }”: { $range }
needs-law = the law “{ $clause }”
needs-role = the role of { $role }
needs-side = a seat among: { $side }
needs-at = being at: { $place }
needs-sensors = { $sensor } on the board: { $range }
needs-watched = a sensor that covers the place
needs-stands = { $sensor } where you stand
needs-chose = having chosen “{ $option }” ({ $card })
needs-on-file = on file, { $deed }: { $range }
needs-sector = the line of business { $sector }
needs-supplier = a supplier with “{ $status }”
needs-round = round { $range }
needs-hopes = hopes met: { $range }

## What a clause does

rule-worth = { $deed }: { $what } { $direction ->
    [up] +{ $amount }
   *[down] −{ $amount }
  }
rule-threshold = { $what } { $range }: { $status }
rule-bars = { $service }: refused where this holds: { $condition }
rule-appeal = Records can be appealed against. Price: { $amount } ({ $what }). A wrong record is found out in { $percent } of 100 cases
rule-weighted = A vote counts once for every { $amount } of { $what }, and at least once
rule-blinds = These may not record: { $sensor }
rule-each-round = In every round, for each seat where this holds ({ $condition }): { $effects }
rule-each-round-all = In every round, for each seat: { $effects }
rule-each-side = In every round, for each of these ({ $side }): { $effects }
rule-contagion = A company whose supplier has “{ $status }”: { $what } { $direction ->
    [up] +{ $amount }
   *[down] −{ $amount }
  }
rule-each-company = In every round, for each company where this holds ({ $condition }): { $effects }
rule-each-company-all = In every round, for each company: { $effects }
rule-brings = { $deed }, once recorded, brings: { $status }
rule-parts = A company whose supplier has “{ $status }” stops buying there in { $percent } of 100 cases, in every round
rule-where = { $text } (where this holds: { $condition })
rule-forget = Records are deleted after { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
  }
rule-sunset = { $text } (ends by itself after { $left ->
    [one] one more round
   *[other] { $left } more rounds
  })

## What effects do, for the laws that have effects in every round

does-nothing = nothing
does-and = { $a }, { $b }
does-own = { $what } { $direction ->
    [up] +{ $amount }
   *[down] −{ $amount }
  }
does-city = { word-of-the-whole } { $what } { $direction ->
    [up] +{ $amount }
   *[down] −{ $amount }
  }
does-firm = the company’s { $what } { $direction ->
    [up] +{ $amount }
   *[down] −{ $amount }
  }
does-firms = every company’s { $what } { $direction ->
    [up] +{ $amount }
   *[down] −{ $amount }
  }
does-target = the { $what } of the company aimed at { $direction ->
    [up] +{ $amount }
   *[down] −{ $amount }
  }
does-deed = the deed “{ $deed }”
does-gain = { $nature ->
    [reward] the reward “{ $status }”
    [sanction] the sanction “{ $status }”
   *[mark] the mark “{ $status }”
  }
does-lose = an end to “{ $status }”
does-for-firm = for the company { $what }
does-for-target = for the company aimed at { $what }
does-arguments = { $count ->
    [one] one argument card
   *[other] { $count } argument cards
  }
does-card = the card “{ $card }” after { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
  }
does-card-next = for the next seat of the same side the card “{ $card }” after { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
  }
does-card-other = for another seat of the same side the card “{ $card }” after { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
  }
does-herald = the bulletin “{ $bulletin }” after { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
  }
does-enact = “{ $clause }” enters { word-the-law-book }
does-repeal = “{ $clause }” leaves { word-the-law-book }
does-install = { $sensor } put up ({ $place })
does-uninstall = { $sensor } taken down ({ $place })
does-dismantle = { $sensor } taken down everywhere
does-wipe = every record deleted that this made: { $sensor }
does-here = here
does-move = moved to: { $place }
does-correct = a record corrected
does-table = a bill tabled
does-chance = in { $percent } of 100 cases: { $then }
does-if = if this holds ({ $condition }): { $then }
does-otherwise = { $case }; otherwise: { $otherwise }
does-each = for each of these ({ $who }): { $effects }
who-everyone = every seat
who-others = every other seat
who-with = whoever has “{ $status }”
who-here = the others who are here
who-highest = the highest of { $side } by { $what }
who-lowest = the lowest of { $side } by { $what }
who-target = the seat aimed at

## Why a bot decided so

why-only = { $who } had no other choice.
why-drawn = { $who } let the lot decide.
why-one = { $who } chose “{ $offer }”: { $a }.
why-two = { $who } chose “{ $offer }”: { $a }, and { $b }.
because-drawn = Why: the lot decided.
because-one = Why: { $a }.
because-two = Why: { $a }, and { $b }.
reason-own = { $direction ->
    [up] { $what } +{ $amount }
   *[down] { $what } −{ $amount }
  }
reason-firm = { $direction ->
    [up] the company’s { $what } +{ $amount }
   *[down] the company’s { $what } −{ $amount }
  }
reason-city = { $direction ->
    [up] { word-of-the-whole } { $what } +{ $amount }
   *[down] { word-of-the-whole } { $what } −{ $amount }
  }
reason-rewarded = the law “{ $clause }” rewards it
reason-unwatched = it is hardly seen here
reason-hope = it serves a hope
reason-wants-law = the law “{ $clause }” would suit
reason-fears-law = the law “{ $clause }” would not suit
reason-heard = it makes a voice heard
reason-mistaken = the record is wrong
reason-saves = it costs nothing
reason-numbers = the numbers on the table say so
reason-least = nothing better was to be had

## Lines that stand on the table

line-seat = { $who }, { $role }. { $numbers }
line-number = { $what } { $value }
line-status = { $status }
line-status-left = { $status } ({ $left ->
    [one] one round to go
   *[other] { $left } rounds to go
  })
line-of = { $a } of { $b }
list-join = { $a }, { $b }
list-semicolon = { $a }; { $b }
standing-documented = Documented
standing-local-pilot = Local pilot
standing-oversimplified = Oversimplified
standing-disputed = Disputed
standing-unverified = Unverified
stance-for = for the bill
stance-against = against the bill
stance-middle = a middle way

## What is known of an offer before it is taken

hint-seen = If seen: { $list }
hint-luck = Luck or the moment decides more
hint-feeds = Feeds your hope
hint-may-feed = Can feed your hope
hint-against = Against your hope
hint-gain = New: { $status }
hint-lose = Ends: { $status }
hint-arguments = Argument cards +{ $count }
hint-enact = Law that enters: { $clause }
hint-repeal = Law that leaves: { $clause }
hint-install = Put up: { $sensor }
hint-uninstall = Taken down: { $sensor }
hint-of = { $who }: { $text }
hint-company = Your company
hint-companies = Every company
hint-deck-feeds = { $deck }: can feed your hope
hint-way = { $service } to: { $place }
hint-weighs = Would weigh { $weight }
hint-answers = Answers “{ $argument }”
hint-strengthens = Strengthens “{ $argument }”
hope-of = { $what }: { $has } of { $needed }
hope-now = { $what }: { $has } ({ $range } is enough)
hope-hidden = { $what }: hidden until the end
hope-on-file = On file, “{ $deed }”
hope-line = Your hope: { $hope }. { $progress }
hope-met-now = (met as things stand)
bill-enters = Enters: { $clause } – { $rule }
bill-leaves = Leaves: { $clause } – { $rule }
bill-struck = Struck from the bill: { $clause }
bill-carried-moves = If carried: { $list }
bill-fallen-moves = If it falls: { $list }
pass-no-argument = None of your arguments speaks to this bill.
pass-no-cards = You hold no argument.
refusal-off-topic = Does not speak to this bill.
why-law = The law “{ $clause }”: { $rule }
why-text = { $title }: { $text }
why-secret = What brought it about is not told before the end.
why-bulletin = Every round brings one piece of news, drawn by lot.
why-lot = The lot decided it.
why-floored = No bill was tabled, so one of those that lie open was drawn.
why-from-start = So it stood when the game began.
why-round = Every round has these parts, one after another: { $list }.
why-counted = The slips of all seats were counted.
why-end = The rounds are over, so it is judged.
why-journal = The journal was counted.
why-decided = It was decided at this table.
why-rule = The rules of the round bring it at this point.
ledger-own = You, { $moved }, now { $after }: { $what }
