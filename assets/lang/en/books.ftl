# The books beside the board.

books-law = The law book
books-ledger = The ledger
books-companies = The companies
books-empty = Nothing is written here yet.
books-struck = Struck out
books-owner = Owner: { $who }
books-suppliers = Buys from: { $list }
