# The game in a terminal.
text-welcome = Mizan, in the terminal. Type the number of a choice and press Enter; ? explains the rest.
text-prompt = Your choice:
text-help = A number takes that choice. law: the law book. log: what happened in this round. ledger: what the last ledger moved. why 12: what led to line 12 of the log. hand: your hope and your argument cards. table: the city and everybody at the table. undo: take back what nobody has seen yet. quit: stop here; the game is saved. An empty line repeats the choices.
text-not-understood = That is not one of the choices. ? explains what can be typed.
text-hand-over = Pass the keyboard to { $who }, who presses Enter.
text-undone = Taken back.
text-no-undo = This cannot be taken back: something hidden was shown, or a draw was made.
text-unsaved = The game could not be saved. It can be played on, but not resumed.
text-goodbye = Until next time. A saved game goes on with: mizan play --text --resume FILE
text-saved-in = The game is kept in { $path }
text-no-window = The window cannot be opened here: { $what }. The game is played in the terminal.
text-what-happened = What happened
text-why = Why
text-documented = The text, and what is documented
text-take-home = Questions to take home
text-no-such-line = The log has no such line. log prints it, with the numbers.
text-no-ledger = No ledger has moved anything yet.
