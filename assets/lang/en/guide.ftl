# The guide through the first round: a short note at each new kind of step.

guide-read = Got it
guide-skip = Skip the guide
guide-quiet = The guide will speak when something new comes.
guide-label = Guide: { $title }. { $text }

guide-hope-title = Your hope and your hand
guide-hope = Your hope is “{ $hope }”, and nobody else knows it: that is what you play for.
guide-hope-number = All that { word-the-number } can decide is what you are allowed to do.
guide-hand = You hold { $count ->
    [one] one argument card
   *[other] { $count } argument cards
  } for the debate; your hand can be opened at any time.

guide-bulletin-title = { word-bulletin }
guide-bulletin = Each round begins with news that befalls everybody. This time it is “{ $bulletin }”.
guide-bulletin-moved = It moved at once: { $list }.

guide-throw-title = The die
guide-throw = The die has { $sides } sides and says how far you can walk: { word-steps } at most. Where you go, and whether you go, is up to you.

guide-docket-title = Open bills
guide-docket = These bills lie open, and one of them comes to the vote in this round: { $list }.
guide-docket-sign = Your signature costs 1 ({ $what }); with { $needed ->
    [one] one signature
   *[other] { $needed } signatures
  } a bill is sure to come.
guide-docket-office = You can choose which, but that takes your action.

guide-way-title = Where to go, and what watches there
guide-watched = { $watched ->
    [yes] Watching { $place }: { $sensors }.
   *[no] Nothing watches { $place }.
  }
guide-way = What you do there may be seen, and what is seen goes on file.

guide-dilemma-title = A dilemma
guide-dilemma = There is no right answer here, and what you choose can be a deed.
guide-dilemma-law = A deed that is seen counts by { word-the-law-book }, as in “{ $law }” ({ $rule }); an unseen one does not count.

guide-office-title = Your action
guide-office = You have one action in this round; you may also leave things as they are.
guide-office-action = For example “{ $action }”: { $about }

guide-debate-title = The debate
guide-debate = “{ $bill }” is on the floor. You may speak { $speeches ->
    [one] once
    [2] twice
   *[other] { $speeches } times
  }: with an argument card from your hand, or by asking for a change.
guide-debate-scales = The scales stand at { $for } for and { $against } against{ $gallery ->
    [yes] {"; the heavier side has the gallery’s vote."}
   *[no] .
  }

guide-vote-title = The vote
guide-vote = Nobody sees your slip before the game is over. This is what “{ $bill }” comes to if it is carried.
guide-vote-enters = New in { word-the-law-book }: { $list }.
guide-vote-leaves = Struck out: { $list }.
guide-vote-weighted = You have { $votes } votes, because the law weighs them.

guide-ledger-title = { word-ledger }, line by line
guide-ledger = Each line says who and what, what saw it, which law speaks of it, and what it moved.
guide-ledger-line = Take this one. { $who }: { $what }. { $cause }
guide-ledger-sum = What it moved: { $sum }.
