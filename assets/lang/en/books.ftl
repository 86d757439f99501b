# The books beside the board.

books-law = { word-law-book }
books-ledger = { word-ledger }
books-companies = { word-companies }
books-empty = Nothing is written here yet.
books-struck = Struck out
books-rating-now = since the last round: { $direction ->
    [down] −{ $amount }
   *[up] +{ $amount }
  }
books-only-owner = Only the owner sees these
books-happened = What happened to it
books-log = The log
books-log-rounds = Which round

# A company, on its page and in the terminal.

firm-between = {"; "}
firm-owner = Owner: { $who }
firm-no-owner = Nobody at this table owns it
firm-no-list = On no list
firm-listed = { $status } ({ $left ->
    [one] one more round
   *[other] { $left } more rounds
  })
firm-course = Start and rounds: { $list }
firm-only-owner = Only the owner sees: { $list }
firm-suppliers = Buys from: { $list }
firm-supplies = supplies it
firm-left = left in round { $round }
firm-hurt = supplies it; its listing moved the buyer by { $direction ->
    [down] −{ $amount }
   *[up] +{ $amount }
  }

# The ledger while it is read out, and as a book.

ledger-of-round = { word-ledger }, round { $round }
ledger-who = Who and what
ledger-points = Change
ledger-balance = Now
ledger-city = { word-whole }
ledger-came-to = { $who }: from { $before } to { $after }
ledger-stays = { $who }: { $after }, as before
ledger-nothing = Nothing moved for anybody.
