bet-who-fell = Who has lost most stars so far, and over what?
bet-who-rose = Who has gained most friends so far, and through what?
bet-who-is-written-down = Under whose name does the star board keep most records by now? Are all of them true?
bet-what-saw-most = What has seen most so far: a camera, a pupil, the till? What escapes it?
bet-law-that-took = By the records that stand: which rule has taken most stars, and from whom?
