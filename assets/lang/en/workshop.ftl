# The workshop: a pack that is edited while it is played.

workshop-read = The pack was read again. { $remarks ->
        [0] What you see is what you saved.
        [one] There is one remark; “mizan pack check” says it.
       *[other] There are { $remarks } remarks; “mizan pack check” says them.
    }
workshop-broken = { $errors ->
        [one] One error in the pack
       *[other] { $errors } errors in the pack
    }
workshop-last-good = The last good pack stays in play. Save a mended file, and this sheet goes.
workshop-other-game = The pack is whole, but not for this game
workshop-waits = { $fault }. This game goes on with the pack as it was. The changed one waits: leave this game and begin another, or save the file as it was.
workshop-more = And { $more } more.
