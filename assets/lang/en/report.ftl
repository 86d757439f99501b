# The page of a simulation.

report-title = What the bots played
report-contents = On this page

report-fact-games = Games
report-fact-decisions = Decisions
report-fact-events = Events
report-fact-seats = Seats
report-fact-rounds = Rounds
report-fact-bots = Bots
report-fact-seed = First seed
report-fact-version = Version of the pack
report-fact-variants = Variants

## What stands first

report-outside = Outside the design’s figures
report-meant-hopes = A hope is meant to be met { $least } to { $most } times in a hundred.
report-meant-bills = A bill is meant to be carried { $least } to { $most } times in a hundred votes.
report-meant-endings = Every ending is meant to come.
report-meant-options = Every option that is open is meant to be chosen by somebody.
report-outside-none = Nothing lies outside them.
report-outside-hope = is met { $percent } times in a hundred ({ $of } dealt).
report-outside-bill = is carried { $percent } times in a hundred ({ $of ->
    [one] one vote
   *[other] { $of } votes
  }).
report-outside-ending = never comes.
report-outside-option = was open { $open ->
    [one] once
   *[other] { $open } times
  } and never chosen
report-chance = With so few it may be chance.
report-never = Never occurred
report-never-about = Everything in a pack is meant to occur. More games, other bots or more seats may bring some of it.
report-never-none = Everything occurred.

report-list-hopes = Hopes met
report-list-bills = Bills carried
report-list-amendments = Amendments moved
report-list-adoptions = Amendments adopted
report-list-options = Options
report-list-cards = Cards
report-list-endings = Endings
report-list-statuses = Sanctions and rewards
report-list-bulletins = Bulletins
report-list-arguments = Arguments made
report-list-actions = Office actions
report-list-clauses = Laws enacted
report-list-deeds = Deeds
report-list-reflections = Reflections

## Curves

report-meters = The meters, from round to round
report-curves-about = The line is the median of all games; half of them lie in the dark band, nine of ten in the pale one. 0 is the start, then the end of each round.
report-scores-about = All these pictures have the same scale.
report-over-all = Over all, and by side
report-by-seat = By seat at the table
report-by-role = By role
report-all-seats = All seats
report-axis-round = Round
report-mean = { $mean } on average at the end
report-numbers = The numbers
report-median = Median
report-start = Start
report-curve-in-words = The median goes from { $start } at the start to { $end } after { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
  }; then half of the games lie between { $lower } and { $upper }, and nine of ten between { $low } and { $high }.

## Tables

report-hopes-about = Each hope, and each role that was dealt it.
report-bills-about = Of the votes on a bill, how many it won.
report-amendments-about = Below it its amendments: how often each was moved and adopted.
report-options = Cards and their options
report-options-about = How often an option was open to whoever was asked, and how often it was chosen then.
report-bars = The thin line on a bar is where the true rate is likely to lie; where a range is meant, it stands behind the bar.
report-drawn = { $count ->
    [0] never drawn
    [one] drawn once
   *[other] drawn { $count } times
  }
report-statuses-about = How often each was gained in a game, and in which round.
report-sanctions = Sanctions
report-rewards = Rewards
report-marks = Marks
report-seats = seats
report-companies = companies
report-no-ending = { $count ->
    [one] One game
   *[other] { $count } games
  } ended without any of these endings.
report-reflections-about = A game shows { $mean } different reflections on average; { $ever } of { $known } were ever shown.
report-reflections-same = Of a hundred pairs of games, { $same } are shown just the same ones.
report-records = Of { $recorded } records, { $misread } ({ $percent } %) are for the wrong person.

report-column-hope = Hope
report-column-role = Role
report-column-bill = Bill
report-column-option = Option
report-column-what = What
report-column-dealt = Dealt
report-column-met = Met
report-column-votes = Votes
report-column-carried = Carried
report-column-open = Open
report-column-chosen = Chosen
report-column-share = Share
report-column-games = Games
report-column-in-games = % of games
report-column-times = Times
report-column-a-game = A game
report-column-most = Against the most frequent
report-column-holder = Held by
report-column-round = Round
