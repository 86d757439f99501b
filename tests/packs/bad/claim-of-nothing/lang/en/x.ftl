claim-c1 = A claim
    .text = It is so.
    .elsewhere = Elsewhere, too.
