# The board.

board-watched = Watched by: { $by }
board-sensor = Sees { $sees } in 100, and takes { $misreads } in 100 of them for somebody else.
