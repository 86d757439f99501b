bet-took = Word
bet-seen = Word
bet-most = Word
