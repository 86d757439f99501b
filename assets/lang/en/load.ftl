# The saved games.

load-heading = Saved games
load-empty = No game is saved yet.
load-detail = { $pack } · { $state } · { $ago }
load-with = with { $bots }
load-comma = {", "}
load-round = Round { $round } of { $rounds }
load-over = Finished: see how it ended
load-delete = Delete the game of { $who }
load-delete-heading = Delete this game?
load-delete-note = The game of { $who } is deleted for good. Nothing brings it back.
load-delete-yes = Delete
load-delete-no = Keep it
load-undeleted = The game could not be deleted: { $why }
load-wrong-file = Cannot be opened: the file cannot be read ({ $why }).
load-wrong-kind = Cannot be opened: this is not a game that Mizan saved.
load-wrong-format = Cannot be opened: another version of Mizan saved it.
load-wrong-pack = Cannot be opened: its pack “{ $pack }” is not here, or is broken.
load-wrong-rules = Cannot be opened: the rules of “{ $pack }” have changed since it was saved.
load-wrong-damaged = Cannot be opened: the file is damaged at line { $line }.

load-minutes = { $n ->
    [0] just now
    [one] { $n } minute ago
   *[other] { $n } minutes ago
 }
load-hours = { $n ->
    [one] { $n } hour ago
   *[other] { $n } hours ago
 }
load-days = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
 }
