# The board.

board-watched = Watched by: { $by }
board-sensor = Sees { $sees } in 100, and takes { $misreads } in 100 of them for somebody else.
board-blinded = Nobody may read it (law: { $law }).
board-carries = Goes along: { $sensor }
board-holds = { $nature ->
    [sanction] Sanction
    [reward] Reward
   *[mark] Mark
  }: { $status }
