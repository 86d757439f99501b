# The table of the window.

table-no-game = This game cannot begin: { $fault }
table-unsaved = The game could not be saved. You can play on, but this file will not hold what comes now.
