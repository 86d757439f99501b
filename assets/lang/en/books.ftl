# The books beside the board.

books-law = The law book
books-ledger = The ledger
books-companies = The companies
books-empty = Nothing is written here yet.
books-struck = Struck out
books-owner = Owner: { $who }
books-suppliers = Buys from: { $list }
books-log = The log
books-log-rounds = Which round

# The ledger while it is read out, and as a book.

ledger-of-round = The ledger of round { $round }
ledger-who = Who and what
ledger-points = Points
ledger-balance = Now
ledger-city = The city
ledger-came-to = { $who }: from { $before } to { $after }
ledger-stays = { $who }: { $after }, as before
ledger-nothing = Nobody’s score moved.
