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
table-law = { word-law-book }
table-ledger = { word-ledger }
table-log = The log
table-companies = { word-companies }
table-books = The books
table-menu = Pause
table-play-on = Play on
table-rules = The rulebook
table-settings = Settings
table-leave = Leave the table
table-leave-note = The game is saved after every decision.

table-welcome = You are { $who }, { $role }.
table-hope = Your hope: { $hope }
table-hope-note = Only you know it. It decides how your story ends, not { word-the-number }.
table-go-on = Go on
table-ledger-moved = { word-ledger }, read out
table-news = In this round

table-waiting = { $who } is deciding
table-hurry = Let them finish
table-ask-roll = Your turn. Throw the die.
table-ask-go = You threw a { $steps }: { word-steps } at most. Where to?
table-ask-office = Your turn: one action.
table-ask-appeal = These are on file about you. Will you appeal?
table-ask-feel = In one word: how did that feel?
table-other-action = Another action

table-pass-to = { $who }, please sit down
table-pass-note = Everyone else looks away. Nothing of the last hand is on the screen.
table-take = I am { $who }
table-met = { $who }: { $what }

# What came of an office action, and what the others did.
table-came-nothing = Nothing moved at once.
table-since = Since your turn
table-since-start = The others so far
table-since-line = { $who }: { $what }
table-since-acted = { $action } ({ $target })
table-since-rested = no action
table-since-signed = petition signed: { $bill }
table-since-filed = on file: { $deed }
table-since-filed-of = on file for { $who }: { $deed }
table-since-moved = { $what } { $by }

# What became of a bet.
table-bet-right = Your bet was right: { $answer }
table-bet-even = Your bet was right, level with another: { $answer }
table-bet-wrong = Your bet was wrong. It was: { $answer }
table-bet-said = You said: { $what }
table-bet-was = The journal says: { $what }
table-bet-level = Level with it: { $what }
table-bet-other = { $right ->
    [yes] { $who } said: { $what }. Right.
   *[no] { $who } said: { $what }. Wrong.
}
table-bet-moved = { $answer } ({ $number } since the start)
table-bet-filed = { $answer } (records on file: { $number })
table-bet-law = { $answer } ({ $number } in all)
table-paper = The paper beside the map
