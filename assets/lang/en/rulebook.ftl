# The rulebook: it is made from the pack; these are the texts that join its parts.

rulebook-title = The rulebook

## The chapters

rulebook-aim = What one plays for
rulebook-round = A round
rulebook-points = How a deed comes to count
rulebook-law = { word-law-book } at the start
rulebook-statuses = What a number brings
rulebook-bills = Bills
rulebook-appeals = When a record is wrong
rulebook-office = { word-office }: what can be done
rulebook-city = { word-whole }, place by place
rulebook-companies = { word-companies }
rulebook-roles = Who sits at the table
rulebook-numbers = What is counted, and who sees it
rulebook-variants = Other ways to play

## What one plays for

rulebook-aim-frame = { $several ->
    [yes] { $fewest } to { $most } seats
   *[no] { $most } seats
  }; the standard game has { $rounds ->
    [one] one round.
   *[other] { $rounds } rounds.
  }
rulebook-aim-hope = Each seat is dealt a hope that only it knows, one of those its role can have. The hope is what one plays for.
rulebook-aim-number = { $goal ->
    [yes] The number that everybody watches: { $what }.
   *[no] The number that everybody watches ({ $what }) decides what one is allowed to do. It is not the goal, and a high one wins nothing by itself.
  }
rulebook-aim-hand = Each seat is dealt { $dealt ->
    [one] one argument card
   *[other] { $dealt } argument cards
  } for the debates, and holds { $held } at most.
rulebook-aim-end = After the last round the hopes are read out, then what has become of { word-the-whole }, and then the table talks about how it came to that. Which endings there are is not told here.
rulebook-aim-hopes = The hopes

## A round

rulebook-round-order = A round goes through these phases in this order.{ $turns ->
    [yes] {" "}The first turn passes to the next seat with every round.
   *[no] {""}
  }
rulebook-round-bulletins = One of { $count } bulletins, of those that fit how { word-the-whole } stands.
rulebook-round-side = Who plays: { $side }, one after the other.
rulebook-round-all = Every seat plays, one after the other.
rulebook-round-die = The die has { $sides } sides. It says how far one can walk: { word-steps } at most. Where to is one’s own choice, and one may stay.
rulebook-round-ways = Some ways need something that can be refused: { $list }.
rulebook-round-place = A dilemma is drawn at the place one goes to, from one of the decks that belong there.
rulebook-round-deck = The dilemmas come from this deck: { $deck }.
rulebook-round-barred = An answer that is barred stays on the card and says why.
rulebook-round-actions = One action in each turn, of { $count } kinds, or none.
rulebook-round-draw = First each seat draws { $count ->
    [one] one argument card.
   *[other] { $count } argument cards.
  }
rulebook-round-speeches = Each seat may speak { $count ->
    [one] once
    [2] twice
   *[other] { $count } times
  } before the vote.
rulebook-round-no-debate = There is no debate, only the vote.
rulebook-round-judged = First, every record of this round is judged by the law that stands now.
rulebook-round-appeals = Then, if the law gives a right of appeal, the appeals are heard.
rulebook-round-closes = Then comes what the law says for every round, what sanctions and rewards bring while they are held, and last who gains or loses one.
rulebook-round-pauses = After these rounds: { $list }.

## What an office can do

rulebook-office-about = One action in each turn. What cannot be paid for, or has no target, is barred and says why.
rulebook-office-roles = Only: { $list }.

## How a deed becomes points

rulebook-points-deed = What one chooses may be a deed, and a deed leaves traces: it may be { $list }.
rulebook-points-seen = A sensor sees a deed only if it covers the place and reads one of the traces, and even then not always. The first that sees it puts it on file; what none of them sees is not counted.
rulebook-points-judged = Each record is judged by what stands in { word-the-law-book } when judgement comes, not by what stood there when the deed was done. A deed that no law speaks of moves nothing, however often it was seen.
rulebook-points-misread = A sensor can take one person for another. Then the record stands in the wrong name, with all that it counts for, and nothing marks it as wrong.
rulebook-points-sensors = What watches
rulebook-points-deeds = Deeds, their traces, and what they are worth at the start
rulebook-points-worth = A deed without a law below it is worth nothing at the start. A vote can change that.

rulebook-sensor-reads = Reads what is: { $list }.
rulebook-sensor-reads-nothing = Records nothing.
rulebook-sensor-chances = Sees { $sees } of 100 deeds in its field, and takes { $misreads } of 100 of these for somebody else’s.
rulebook-sensor-stands = Stands at the start: { $list }.
rulebook-sensor-nowhere = Stands nowhere at the start.
rulebook-reach-here = Covers its own place.
rulebook-reach-near = Covers its own place and what lies up to { word-steps } away.
rulebook-reach-city = Covers every place.
rulebook-chapter = Chapter { $n }
rulebook-deed-worth = { $what } { $direction ->
    [up] +{ $amount }
   *[down] −{ $amount }
  } (law: { $law })
rulebook-deed-leaves = Leaves a trace: { $list }.
rulebook-of-law = { $rule } ({ $start ->
    [yes] law: { $law }
   *[no] law: { $law }, not in { word-the-law-book } at the start
  })

## The law book

rulebook-law-about = This stands in { word-the-law-book } when the game begins.{ $later ->
    [0] {""}
    [one] {" "}One more law can come into force.
   *[other] {" "}{ $later } more laws can come into force.
  } What is in force can be read at any time.
rulebook-law-stands = It stands in { word-the-law-book } at the start.
rulebook-law-may-come = It does not stand in { word-the-law-book } at the start.

## Sanctions, rewards and marks

rulebook-statuses-about = A law can tie a sanction or a reward to a number: it comes when the number is in the law’s range, and it goes when the number has left it, or after as many rounds as are written here. What can bring it stands below each.
rulebook-statuses-sanctions = Sanctions
rulebook-statuses-rewards = Rewards
rulebook-statuses-marks = Marks
rulebook-status-company = Held by companies.
rulebook-status-bars = Refuses: { $list }.
rulebook-status-carries = This goes wherever its holder goes, and watches there: { $sensor }.
rulebook-status-met = Whoever meets the holder notices it.
rulebook-status-lasts = Lasts { $lasts ->
    [one] one round.
   *[other] { $lasts } rounds.
  }

## Bills

rulebook-bills-tabled = How a bill comes to the floor
rulebook-bills-rotation = There are { $count } bills. Each round brings the next of them, and after the last the first again.
rulebook-bills-docket = { $open } bills lie open at a time, of { $count } in the game. One of them comes to the floor in each round.
rulebook-bills-petition = Petition: before throwing the die one may sign for one open bill, which costs 1 ({ $what }). With { $needed ->
    [one] one signature
   *[other] { $needed } signatures
  } it comes to the next vote.
rulebook-bills-office = An action can choose which bill comes next: { $list }.
rulebook-bills-drawn = Where nobody has done either, one of the open bills is drawn.
rulebook-bills-argued = The debate
rulebook-bills-speeches = Each seat may speak { $count ->
    [one] once
    [2] twice
   *[other] { $count } times
  }, or say no more.
rulebook-bills-arguments = To speak is to lay an argument card on the scales. It weighs 1 to { $most }. Some cards answer others, which then weigh nothing; some strengthen others, which then weigh one more.
rulebook-bills-amended = A bill can be changed once. One seat moves an amendment, and another must second it; both speak by doing so.
rulebook-bills-voted = The vote
rulebook-bills-ballot = The ballot is secret and each seat has one vote. The bill is carried if more votes are for it than against it; equal is not enough.
rulebook-bills-gallery = The heavier side of the scales has the gallery’s vote besides.
rulebook-bills-weighted = A law can weigh the votes:
rulebook-bills-carried = If the bill is carried, what it says enters or leaves { word-the-law-book } at once, and this round is judged by it.
rulebook-bills-moves = If the bill is carried, what it says happens at once.

## When a record is wrong

rulebook-appeals-about = A law can give a right of appeal: against a record that was judged in this round and took something. A record that is right stays. One that is wrong is not always found out; if it is, what it moved is given back.
rulebook-appeals-corrected = What an action can put right
rulebook-appeals-forgotten = Laws that let records be forgotten

## The city

rulebook-city-about = What can be met at each place, and what watches there when the game begins.
rulebook-place-decks = Decks: { $list }.
rulebook-place-sensors = Stands here at the start: { $list }.
rulebook-place-way = The way to { $place } needs: { $service }.

## The companies

rulebook-companies-about = A company is led by the seat that has its owner’s role. Where nobody has the role, only laws, bulletins and actions move it.
rulebook-companies-suppliers = Companies buy from each other, and a law can let a supplier’s trouble reach whoever buys from it.
rulebook-company-place = Where: { $place }.
rulebook-company-sector = Line of business: { $sector }.
rulebook-company-has = At the start: { $list }.

## Who sits at the table

rulebook-role-name = { $role }: { $name }
rulebook-role-start = Begins at: { $place }.
rulebook-role-company = Leads: { $company }.
rulebook-role-has = Has at the start: { $list }.
rulebook-role-hopes = May hope for one of these: { $list }.

## What is counted

rulebook-numbers-meters = { word-whole }
rulebook-numbers-seats = Each seat
rulebook-numbers-companies = Each company
rulebook-number-start = Usually { $start } at the start.
rulebook-number-range = Usually { $start } at the start; from { $min } to { $max }.
rulebook-seen-all = Everybody sees it.
rulebook-seen-own = Only the seat itself sees it.
rulebook-seen-owner = Only its owner sees it.
rulebook-seen-never = Nobody sees it.

## Other ways to play

rulebook-variants-about = These can be chosen when the table is set.
rulebook-variant-hides = Hidden until the end: { $list }.
rulebook-variant-meters = The meters of { word-the-whole } are hidden until the end.
rulebook-variant-veil = Before the roles are dealt, { $count ->
    [one] one bill is voted on.
   *[other] { $count } bills are voted on.
  }
rulebook-variant-enacts = In { word-the-law-book } from the start: { $list }.
rulebook-variant-repeals = Not in { word-the-law-book } at the start: { $list }.
rulebook-variant-rounds = { $rounds ->
    [one] One round.
   *[other] { $rounds } rounds.
  }
