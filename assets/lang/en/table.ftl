# The table of the window.

table-no-game = This game cannot begin: { $fault }
table-unsaved = The game could not be saved. You can play on, but this file will not hold what comes now.

table-round = Round { $round } of { $rounds }
table-you = { $who } (you)
table-press-why = Press to see why.
table-why = Why
table-close = Close
table-undo = Take back
table-hand = Your hand
table-law = The law book
table-ledger = The ledger
table-log = The log
table-companies = The companies
table-menu = Pause
table-play-on = Play on
table-rules = The rulebook
table-settings = Settings
table-leave = Leave the table
table-leave-note = The game is saved after every decision.

table-welcome = You are { $who }, { $role }.
table-hope = Your hope: { $hope }
table-hope-note = Only you know it. It decides how your story ends; your score does not.
table-go-on = Go on
table-ledger-moved = The ledger is read out
table-news = In this round

table-waiting = { $who } is deciding
table-hurry = Let them finish
table-ask-roll = Your turn. Throw the die.
table-ask-go = { $steps ->
    [one] You threw a { $steps }: one street at most. Where to?
   *[other] You threw a { $steps }: up to { $steps } streets. Where to?
}
table-ask-office = Your office: one action.
table-ask-appeal = These are on file about you. Will you appeal?
table-ask-feel = In one word: how did that feel?
table-other-action = Another action

table-pass-to = { $who }, please sit down
table-pass-note = Everyone else looks away. Nothing of the last hand is on the screen.
table-take = I am { $who }
table-met = { $who }: { $what }
table-paper = The paper beside the map
