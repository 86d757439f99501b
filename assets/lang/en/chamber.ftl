# The chamber: a bill on the floor.

chamber-for = For
chamber-against = Against
chamber-middle = A middle way
chamber-silence = Nobody has spoken yet.
chamber-weight = The scales: { $for } for, { $against } against.
chamber-weighs = Weighs { $weight }
chamber-answered = Answered: weighs nothing now

chamber-enters = Would enter { word-the-law-book }
chamber-leaves = Would leave { word-the-law-book }
chamber-entered = Now in { word-the-law-book }
chamber-left = No longer in { word-the-law-book }
chamber-stays-out = Stays out of { word-the-law-book }
chamber-stays-in = Stays in { word-the-law-book }
chamber-struck = Struck by the amendment
chamber-moved = { $who } asks to change this: { $amendment }
chamber-not-amended = Nobody seconded what { $who } asked for: { $amendment }
chamber-amended = Changed, as { $who } asked: { $amendment }

chamber-ballot = A secret ballot: one seat, one vote
chamber-ballot-weighed = A secret ballot, and the law weighs the votes
chamber-votes = { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
chamber-counted = The slips are counted
chamber-gallery = The gallery
chamber-count = { $for } for, { $against } against
chamber-carried = Carried
chamber-fell = Not carried

chamber-clock = Your time to speak
chamber-clock-press = Stop the clock, or let it run
chamber-clock-more = 30 seconds more

chamber-ask-debate = What do you say to it?
chamber-ask-vote = Your vote, please. Nobody sees your slip before the game is over.
