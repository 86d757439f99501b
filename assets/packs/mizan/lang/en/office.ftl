# What an office can do.

action-table-bill = Table a bill
    .about = Put an open bill on the floor of today’s chamber.

# What stands on the map
action-install-camera = Install a camera
    .about = Costs 1. Faces are read at a place. More order, less privacy.
action-remove-camera = Take down a camera
    .about = Costs 1. A place nobody reads any more. More privacy, less order.
action-install-listening = Put up a listening camera
    .about = Costs 1. Voices are picked out of the noise at a place. More order, less talk.
action-remove-listening = Take down a listening camera
    .about = Costs 1. A place where nobody listens in. People speak up, and the watch hears less.
action-set-checkpoint = Set up a checkpoint
    .about = Costs 1. Everybody shows a card here. Safer, and slower for trade.
action-lift-checkpoint = Lift a checkpoint
    .about = Free. The barrier goes up and the carts roll on.
action-issue-glasses = Issue smart glasses
    .about = Costs 2. The officer on this beat sees names beside faces.
action-send-drone = Send a drone
    .about = Costs 1. Watches a place and the streets next to it, from high up.
action-put-up-screen = Put up a screen
    .about = Costs 1. A wall for lists and advertisements. The city earns by it, and those named feel it.
action-take-down-screen = Take down a screen
    .about = Costs 1. The wall is a wall again. Those named breathe easier, and a list has one place less to hang.
action-delete-tracing = Delete the tracing
    .about = Costs 1. Unless a law has it carried: all that contact tracing recorded is deleted, and it is switched off. If the fever returns, the clinic starts from nothing.

# What stands in the files, and who is shown it
action-search-files = Search the files
    .about = Costs 1. Hidden income on file costs 2 coins and brings an inquiry, a false identity a close watch. Wrong entries are found just as fast.
action-correct-record = Correct a record
    .about = Costs 1. Gives back the points of a record, right or wrong.
action-open-inquiry = Open an inquiry
    .about = Costs 1. A citizen is watched closely for two ledgers.
action-publish-list = Publish the list
    .about = Costs 1. Citizens below 970 points or owing 8 coins or more are named in public, as long as a screen stands somewhere.
action-post-names-online = Hand the names to Fanous
    .about = Costs 1. Whoever is named on the screens is named online too. Quick, cheap, and hard to take back.
action-lift-name = Lift a name
    .about = Costs 1. You hear a citizen who was named, and take the name off screens and platforms. The law may name again.

# People
action-hear-debtor = Hear a debtor
    .about = Costs 1. Can’t pay, or won’t? Whoever has 5 coins or more pays 2, and may pay for no high-fee school until the debt is nearly gone. For others 2 are struck off, and ringtone and booking ban are lifted.
action-grant-relief = Grant relief
    .about = Costs 2. Takes 3 coins off a citizen’s debt, out of the treasury.
action-honour-citizen = Name a trusted citizen
    .about = Costs 1. Somebody on file for blood, help or an evening’s work gets small discounts, out of the treasury.

# Companies
action-inspect-company = Inspect a company
    .about = Costs 1. Go and look. If its reports were glossed over, its rating falls and its ways improve; if they were true, it rises.
action-audit-returns = Audit the returns
    .about = Costs 2. A company’s own reports are laid beside its invoices. Much gloss brings supervision, a little a correction, none a better rating.
action-supervise-company = Put under supervision
    .about = Costs 1. A company below 960 points is visited week after week. More order, less work.
action-agree-repair = Agree on repairs
    .about = Costs 1. A plan with deadlines for a company below 1000 points: it mends its ways and its rating, and supervision ends.
action-name-bidder = Name a preferred bidder
    .about = Costs 1. A company that is not blacklisted comes first for the city’s contracts. The others see it, and slip by 5.
action-grant-licence = Grant a licence
    .about = Costs 1. After a hearing, a platform may rank, lend and trade in what it knows. More trade, less privacy.
action-refuse-licence = Refuse a licence
    .about = Costs 1. After a hearing, a platform is told no, and given time to mend its ways. More privacy, less trade.

# The office itself
action-publish-formula = Publish the formula
    .about = Costs 1. All may read how points are made, and each citizen draws an argument. Companies read it too, and gloss their reports to fit.
action-hold-audit = Audit the ledger
    .about = Costs 2. Outsiders check the machine and publish what they find.
action-open-day = Hold an open day
    .about = Costs 1. Citizens come in with questions and leave with a petition token.
action-harbour-levy = Raise a harbour levy
    .about = Brings 2 budget and fills the treasury. Each citizen pays a coin.
