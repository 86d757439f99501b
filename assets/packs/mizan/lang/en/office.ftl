# What an office can do.

action-table-bill = Table a bill
    .about = Free. One of the bills that lie open comes to the floor of today’s chamber.

# What stands on the map
action-install-camera = Install a camera
    .about = Costs 1. Faces are read at a place. Five at most. More order, less privacy.
action-remove-camera = Take down a camera
    .about = Costs 1. A place where no camera reads faces any more. More privacy, less order.
action-install-listening = Put up a listening camera
    .about = Costs 1. Voices are picked out of the noise at a place, and named. Three at most. More order, less voice.
action-remove-listening = Take down a listening camera
    .about = Costs 1. A place where no camera listens in. More privacy and voice, less order: the watch hears less.
action-set-checkpoint = Set up a checkpoint
    .about = Costs 1. Everybody shows a card here, and the carts wait. Three at most. More order, less livelihood.
action-lift-checkpoint = Lift a checkpoint
    .about = Free. The barrier goes up and the carts roll on. More livelihood and privacy, less order.
action-issue-glasses = Issue smart glasses
    .about = Costs 1. The officer on this beat sees names beside faces. One pair at most. More order, far less privacy.
action-send-drone = Send a drone
    .about = Costs 1. Watches a place and the streets next to it from high up, and sees smoke first. Two at most. More order and a little livelihood, less privacy and trust.
action-put-up-screen = Put up a screen
    .about = Costs 1. A wall for lists and advertisements, three of them at most. More order and treasury, less privacy and trust. Whoever is named in public loses standing.
action-take-down-screen = Take down a screen
    .about = Costs 1. The wall is a wall again, and whoever is named in public regains some standing. More privacy and trust, less order and treasury.
action-delete-tracing = Delete the tracing
    .about = Costs 1. Unless a law has it carried, all that contact tracing recorded is deleted, and it is switched off. More privacy and trust, less order and livelihood: if the fever returns, the clinic starts from nothing.

# What stands in the files, and who is shown it
action-search-files = Search the files
    .about = Costs 1. Hidden income on file costs 2 coins and brings an inquiry, a false identity a close watch. Wrong entries are found just as fast. More order and treasury, less privacy and trust.
action-correct-record = Correct a record
    .about = Costs 1. Undoes what a record gave or took, be the record right or wrong. More trust.
action-open-inquiry = Watch a citizen closely
    .about = Costs 1. An open file for two ledgers: no press card, no public contract, and standing falls. More order, less privacy and voice.
action-publish-list = Publish the list
    .about = Costs 1. Every citizen below 970 points or owing 8 coins or more is named in public. It needs a screen somewhere. More order and treasury, less privacy and trust.
action-post-names-online = Hand the names to Fanous
    .about = Costs 1. Whoever is named in public is named online too, for three ledgers, and loses standing and a star. More order and treasury, less privacy and trust.
action-lift-name = Lift a name
    .about = Costs 1. You hear a citizen who was named, and take the name off screens and platforms; some standing returns. More trust and voice, less order. The law may name again.

# People
action-hear-debtor = Hear a debtor
    .about = Costs 1. Somebody who owes 3 coins or more is heard: can’t pay, or won’t? Whoever has 5 or more pays 2, and may pay for no high-fee school until less than 3 are owed. For others 2 are struck off at the treasury’s expense, and ringtone and booking ban are lifted. More trust.
action-grant-relief = Grant relief
    .about = Costs 2. The treasury pays 3 coins of a citizen’s debt. More livelihood, less treasury.
action-honour-citizen = Honour a trusted citizen
    .about = Costs 1. Somebody on file for blood, help or an evening’s work gets small discounts, out of the treasury. More livelihood and trust.

# Companies
action-inspect-company = Inspect a company
    .about = Costs 1. Go and look. If its reports were glossed over, the company loses 50 points and its ways improve; if they were true, it gains 30, and from 1020 on it goes on the redlist. More trust either way.
action-audit-returns = Audit the returns
    .about = Costs 2. A company’s reports are laid beside its invoices. Much gloss costs it 80 points and brings supervision, a little costs 30 and is put right, none earns 50. More trust in any case.
action-supervise-company = Put under supervision
    .about = Costs 1. A company below 960 points is visited week after week. More order, less livelihood.
action-agree-repair = Agree on repairs
    .about = Costs 1. A plan with deadlines for a company below 1000 points: it mends its ways and gains 70 points, and supervision or notice ends. More livelihood, less order.
action-name-bidder = Name a preferred bidder
    .about = Costs 1. A company that is not blacklisted comes first for the city’s contracts and gains 20 points. The others see it, and lose 5. More livelihood, less treasury.
action-grant-licence = Grant a licence
    .about = Costs 1. After a hearing, a platform may rank, lend and trade in what it knows, and gains 30 points. More livelihood and treasury, less privacy.
action-refuse-licence = Refuse a licence
    .about = Costs 1. After a hearing, a platform is told no, loses 30 points and is given time to mend its ways. More privacy, less livelihood.

# The office itself
action-publish-formula = Publish the formula
    .about = Costs 1. All may read how points are made, and each citizen draws an argument. Companies read it too, and gloss their reports to fit. More trust and voice, less order.
action-hold-audit = Audit the ledger
    .about = Costs 2. Outsiders check the machine and publish what they find. More trust, a little less order.
action-open-day = Hold an open day
    .about = Costs 1. Citizens come in with questions and leave with a petition token each. More voice and trust, less treasury.
action-harbour-levy = Raise a harbour levy
    .about = Adds 2 to the budget and fills the treasury. Each citizen pays a coin; less livelihood and trust.
