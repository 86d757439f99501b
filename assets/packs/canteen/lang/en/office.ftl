# What a host can do.

action-table-bill = Bring a proposal
    .about = Free. One of the proposals that lie open comes before today’s assembly.
action-hang-camera = Hang a tray camera
    .about = Costs 1 hour. It looks down on a place. Four at most. More clean plates and a little calm, less warmth.
action-take-camera-down = Take down a tray camera
    .about = Costs 1 hour. A ceiling with nothing on it. More warmth, fewer clean plates.
action-set-up-box = Set up the note box
    .about = Costs 1 hour. Anybody may write down what they saw, anywhere in the canteen. One box at most. More calm, a little less warmth.
action-take-box-away = Take the note box away
    .about = Free. What is still in it goes into the stove. More warmth, less calm.
action-hand-out-sash = Hand out a yellow sash
    .about = Costs 1 hour. A guest becomes a duty pupil, who eats early and loses a friend over it. More calm.
action-collect-sash = Collect a yellow sash
    .about = Free. Whoever wore it gains a friend. A little more warmth, a little less calm.
action-correct-record = Put a record right
    .about = Costs 1 hour. Undoes what a record gave or took, be the record right or wrong. A little more warmth.
action-sit-down-with = Sit down with somebody
    .about = Costs 1 hour. With somebody at the end of the queue, on the picture board or on the bench. The picture comes down and the bench is left; it is a good lunch. More warmth, a little less calm.
action-extra-soup = Cook a second pot
    .about = Costs 1 hour. A coin goes off every slate. More warmth and a few more clean plates, a thinner purse.
action-collect-slate = Go round with the slate book
    .about = Free, and saves an hour of accounts. Whoever owes and has a coin pays it. More in the purse, less warmth.
action-taste-fruit = Taste the fruit
    .about = Costs 1 hour. Good fruit is praised and bought: a little more warmth, and something for the purse. Poor fruit is sorted out at the kitchen’s expense: fresher crates and more clean plates.
